//go:build !cgo || !tesseract

package tesseract

import (
	"errors"
	"fmt"
	"image"
	"strconv"
	"strings"
)

const (
	tsvFields = 12 // level page block par line word left top width height conf text
	wordLevel = "5"
	mostPixel = 1 << 20
)

var errTSV = errors.New("it is no table of words")

// parseTSV reads the words from what the program prints with tessedit_create_tsv.
func parseTSV(out string) ([]word, error) {
	var words []word
	n := 0
	for line := range strings.Lines(out) {
		n++
		fields := strings.SplitN(strings.TrimRight(line, "\r\n"), "\t", tsvFields)
		if fields[0] != wordLevel {
			continue
		}
		if len(fields) != tsvFields {
			return nil, fmt.Errorf("%w: line %d: %d fields, want %d", errTSV, n, len(fields), tsvFields)
		}
		w, err := parseWord(fields)
		if err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", errTSV, n, err)
		}
		words = append(words, w)
	}
	return words, nil
}

func parseWord(fields []string) (word, error) {
	var v [9]int
	for i := range v {
		var err error
		if v[i], err = strconv.Atoi(fields[1+i]); err != nil || v[i] < 0 || v[i] > mostPixel {
			return word{}, fmt.Errorf("field %d is no number of its kind", 2+i)
		}
	}
	confidence, err := strconv.ParseFloat(fields[10], 64)
	if err != nil {
		return word{}, errors.New("field 11 is no number")
	}
	left, top := v[5], v[6]
	return word{
		block: v[1], par: v[2], line: v[3],
		box:        image.Rect(left, top, left+v[7], top+v[8]),
		confidence: confidence,
		text:       fields[11],
	}, nil
}
