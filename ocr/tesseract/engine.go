// Package tesseract reads pictures with Tesseract: with its library where the
// program was built with cgo and the tag tesseract, else with the program of that
// name where one is installed.
//
// It hands a picture over in memory and gets words back; it writes nothing to disk.
// Lines come back with the boxes of their words, so that columns can be told apart.
package tesseract

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"image"
	"math"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/image/bmp"

	"sparekey/ocr"
)

// Options says how to read. The zero value reads English.
type Options struct {
	Languages []string // Tesseract's names: eng, deu, chi_sim; nil: eng
}

const (
	// pageMode takes a picture for one block of text. It loses fewer lines of lists
	// than finding the blocks first (3) and keeps their order, which 11 does not.
	pageMode  = 6
	leastSide = 8 // pixels; Tesseract ends the process on pictures of one pixel
)

var languageName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)

func (o Options) languages() ([]string, error) {
	if len(o.Languages) == 0 {
		return []string{"eng"}, nil
	}
	for _, l := range o.Languages {
		if !languageName.MatchString(l) {
			return nil, fmt.Errorf("reading the names of languages: %q is not one", l)
		}
	}
	return slices.Clone(o.Languages), nil
}

// missing returns an error that names the wanted languages without data, and the
// installed ones; nil when all are there.
func missing(want, installed []string) error {
	var lacking []string
	for _, l := range want {
		if !slices.Contains(installed, l) {
			lacking = append(lacking, l)
		}
	}
	if lacking == nil {
		return nil
	}
	have := "none is installed"
	if len(installed) > 0 {
		have = "installed are " + strings.Join(installed, ", ")
	}
	return fmt.Errorf("%w: Tesseract has no data for %s (%s); install them, on Debian and Ubuntu as tesseract-ocr-%s",
		ocr.ErrNoEngine, strings.Join(lacking, ", "), have, strings.ReplaceAll(lacking[0], "_", "-"))
}

// reader is one of the two ways to Tesseract: a BMP goes in, words come out.
type reader interface {
	read(ctx context.Context, bmp []byte) ([]word, error)
	close() error
}

type engine struct{ r reader }

// New starts Tesseract. Its error is [ocr.ErrNoEngine], with what to install, where
// there is no Tesseract or no data for a language. The engine is for one goroutine.
func New(o Options) (ocr.Engine, error) {
	languages, err := o.languages()
	if err != nil {
		return nil, err
	}
	r, err := open(languages)
	if err != nil {
		return nil, err
	}
	return &engine{r}, nil
}

func (e *engine) Read(ctx context.Context, img image.Image) (ocr.Page, error) {
	if err := ctx.Err(); err != nil {
		return ocr.Page{}, err
	}
	b := img.Bounds()
	if b.Dx() < leastSide || b.Dy() < leastSide {
		return ocr.Page{}, nil
	}
	g, factor := ocr.Prepare(img)
	var data bytes.Buffer
	// BMP, because reading it needs no library and, unlike PNM, never a temporary file.
	if err := bmp.Encode(&data, g); err != nil {
		return ocr.Page{}, fmt.Errorf("handing the picture to Tesseract: %w", err)
	}
	words, err := e.r.read(ctx, data.Bytes())
	if err != nil {
		return ocr.Page{}, err
	}
	return page(words).Unscaled(factor, b), nil
}

func (e *engine) Close() error {
	if e.r == nil {
		return errors.New("closing Tesseract: it is closed already")
	}
	r := e.r
	e.r = nil
	return r.close()
}

// word is one word as Tesseract tells it.
type word struct {
	block, par, line int
	box              image.Rectangle
	confidence       float64 // 0 to 100
	text             string
}

// page puts words into lines, from top to bottom.
func page(words []word) ocr.Page {
	type key struct{ block, par, line int }
	at := make(map[key]int)
	var p ocr.Page
	for _, w := range words {
		text := strings.TrimSpace(w.text)
		if text == "" || w.box.Empty() {
			continue
		}
		k := key{w.block, w.par, w.line}
		i, ok := at[k]
		if !ok {
			i = len(p.Lines)
			at[k] = i
			p.Lines = append(p.Lines, ocr.Line{})
		}
		p.Lines[i].Words = append(p.Lines[i].Words, ocr.Word{
			Text:       text,
			Box:        w.box,
			Confidence: confidence(w.confidence),
		})
	}
	for _, l := range p.Lines {
		slices.SortStableFunc(l.Words, func(a, b ocr.Word) int { return cmp.Compare(a.Box.Min.X, b.Box.Min.X) })
	}
	slices.SortStableFunc(p.Lines, func(a, b ocr.Line) int { return cmp.Compare(middle(a), middle(b)) })
	return p
}

func confidence(percent float64) float64 {
	if math.IsNaN(percent) {
		return 0
	}
	return min(1, max(0, percent/100))
}

// middle returns twice the height at which a line's middle lies.
func middle(l ocr.Line) int {
	var all image.Rectangle
	for _, w := range l.Words {
		all = all.Union(w.Box)
	}
	return all.Min.Y + all.Max.Y
}
