package extract

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/gif" // image.Decode knows it, and those of which only an error is named here
	"image/jpeg"
	"image/png"
	"io"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"
	_ "golang.org/x/image/webp"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

const (
	maxPixels = 100_000_000 // a telephone's camera has up to 200 million, half of which is noise
	minWidth  = 40          // pixels: no code fits in less
	minHeight = 8
)

// readPicture reads what is written in a picture.
func readPicture(ctx context.Context, x *Extractor, in *input, out *outlet) error {
	config, _, err := image.DecodeConfig(whole(in))
	if err != nil {
		return undecoded(err)
	}
	if config.Width < minWidth || config.Height < minHeight {
		return nil
	}
	if int64(config.Width)*int64(config.Height) > maxPixels {
		return fmt.Errorf("decoding %d × %d pixels: %w", config.Width, config.Height, blob.ErrLimit)
	}
	if x.engine == nil {
		return ocr.ErrNoEngine
	}
	img, _, err := image.Decode(whole(in))
	if err != nil {
		return undecoded(err)
	}
	img = flat(img)
	if in.kind == "jpeg" {
		img = upright(img, orientation(whole(in)))
	}
	doc := Doc{Address: in.blob.Address, Kind: "picture", MediaType: in.media()}
	return x.recognise(ctx, img, doc, 0, out)
}

// undecoded tells what a decoder does not know from what is damaged.
func undecoded(err error) error {
	if _, ok := errors.AsType[jpeg.UnsupportedError](err); ok || errors.Is(err, bmp.ErrUnsupported) {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	if _, ok := errors.AsType[png.UnsupportedError](err); ok {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	if _, ok := errors.AsType[tiff.UnsupportedError](err); ok {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	return damaged(err)
}

// whole returns the bytes of the blob from the beginning.
func whole(in *input) io.Reader {
	return bufio.NewReader(io.NewSectionReader(in.content, 0, maxMessage))
}

// recognise lets the engine read a picture and hands on what it read.
func (x *Extractor) recognise(ctx context.Context, img image.Image, doc Doc, page int, out *outlet) error {
	found, err := x.engine.Read(ctx, img)
	if err != nil {
		return fmt.Errorf("reading the words: %w", err)
	}
	text := lay(rows(wordsOf(found)), page, true)
	if strings.TrimSpace(string(text.text)) == "" {
		return nil
	}
	doc.Text, doc.spots, doc.doubts, doc.Scanned = string(text.text), text.spots, text.doubts, true
	return out.doc(&doc)
}

// wordsOf translates what an engine found.
func wordsOf(p ocr.Page) [][]word {
	var lines [][]word
	for _, l := range p.Lines {
		var line []word
		for _, w := range l.Words {
			if text := oneWord(w.Text); text != "" {
				line = append(line, word{text: text, box: w.Box.Canon(), doubts: doubtsOf(w)})
			}
		}
		if len(line) > 0 {
			lines = append(lines, line)
		}
	}
	return lines
}

// oneWord keeps a word on its line. The number of bytes before a character does
// not change, so that doubts stay where they are.
func oneWord(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == 0 {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
}

func doubtsOf(w ocr.Word) []wordDoubt {
	text := oneWord(w.Text)
	var starts []int
	for i := range text {
		starts = append(starts, i)
	}
	var out []wordDoubt
	for _, d := range w.Doubts {
		if d.At < 0 || d.At >= len(starts) {
			continue
		}
		var or []string
		for _, g := range d.Or {
			or = append(or, g.Text)
		}
		out = append(out, wordDoubt{starts[d.At], or})
	}
	slices.SortStableFunc(out, func(a, b wordDoubt) int { return a.at - b.at })
	return out
}

// flat puts a picture that can be seen through on white paper.
func flat(img image.Image) image.Image {
	if o, ok := img.(interface{ Opaque() bool }); ok && o.Opaque() {
		return img
	}
	paper := image.NewRGBA(img.Bounds())
	draw.Draw(paper, paper.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(paper, paper.Bounds(), img, img.Bounds().Min, draw.Over)
	return paper
}

// blank says whether a text has nothing to read.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }) < 0
}
