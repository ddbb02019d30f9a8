package extract

import (
	"context"
	"errors"
	"fmt"
	"image"
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
)

const (
	maxPixels = 100_000_000 // a telephone's camera has up to 200 million, half of which is noise
	minWidth  = 40          // pixels: no code fits in less
	minHeight = 8
)

// readPicture reads what is written in a picture, or in the pages of one.
func readPicture(ctx context.Context, x *Extractor, in *input, out *outlet) error {
	switch in.kind {
	case "tiff":
		return x.readPages(ctx, in, out)
	case "webp":
		still, err := stillWebP(in.content)
		if err != nil {
			return err
		}
		return x.readRaster(ctx, in, still, 0, out)
	}
	return x.readRaster(ctx, in, in.content, 0, out)
}

func (x *Extractor) readPages(ctx context.Context, in *input, out *outlet) error {
	n := 0
	for page, err := range tiffPages(in.content) {
		if err != nil {
			return err
		}
		n++
		if err := x.readRaster(ctx, in, page, n, out); err != nil {
			return fmt.Errorf("page %d: %w", n, err)
		}
	}
	return nil
}

// readRaster reads one picture, which is a page if page is not 0. It looks first:
// what has no writing is not read, and what is not urgent is left for later.
func (x *Extractor) readRaster(ctx context.Context, in *input, from io.ReaderAt, page int, out *outlet) error {
	if x.engine == nil {
		return ocr.ErrNoEngine
	}
	sum, err := digest(in)
	if err != nil {
		return err
	}
	key := albumKey{sum, page}
	known, again := x.album.find(key)
	if again && known.read {
		return known.tell(in, out)
	}
	r, err := x.openRaster(in, from)
	if err != nil {
		return err
	}
	if r.width > 0 && (r.width < minWidth || r.height < minHeight) {
		return nil
	}
	if !again {
		if known, err = x.look(ctx, r, page); err != nil {
			return err
		}
		x.album.keep(key, known)
	}
	if l := known.look; !in.blob.Looked && !l.Blank() && !l.urgent() && !r.quick() && !in.blob.Fleeting && page == 0 {
		out.later = true
		if err := known.tellCodes(in, out); err != nil {
			return err
		}
		return out.say(Item{Look: &l}, nil)
	}
	return x.readNow(ctx, r, turn{in, out, key, known})
}

// turn is a picture that is to be read now, and what is known of it.
type turn struct {
	in    *input
	out   *outlet
	key   albumKey
	known snapshot
}

// readNow reads a picture, after a closer look if only a preview was seen.
func (x *Extractor) readNow(ctx context.Context, r *raster, t turn) (err error) {
	in, out, key, known := t.in, t.out, t.key, t.known
	first := !in.blob.Looked
	if known.look.Coarse {
		if known, err = x.lookClosely(ctx, r, key.page); err != nil {
			return err
		}
		x.album.keep(key, known)
		first = true
	}
	if first {
		if err := known.tellCodes(in, out); err != nil {
			return err
		}
		if known.look.Blank() && !r.quick() {
			return known.tellBlank(key.page, out)
		}
	}
	if err := x.readWriting(ctx, r, key.page, &known); err != nil {
		return err
	}
	x.album.keep(key, known)
	return known.tellText(in, out)
}

// tellBlank says that there is no writing, or why there may have been. A page says
// nothing: more may follow.
func (s *snapshot) tellBlank(page int, out *outlet) error {
	if s.damage != nil || page > 0 {
		return s.damage
	}
	return out.say(Item{Look: &s.look}, nil)
}

// look decodes a picture small, looks at it and reads the QR codes in it.
func (x *Extractor) look(ctx context.Context, r *raster, page int) (snapshot, error) {
	small, coarse, err := r.small(ctx)
	if err != nil {
		return snapshot{}, err
	}
	return x.seen(ctx, r, page, small, coarse)
}

// lookClosely does the same with a picture of which only a preview was seen.
func (x *Extractor) lookClosely(ctx context.Context, r *raster, page int) (snapshot, error) {
	g, _, err := r.large(ctx)
	if err != nil {
		return snapshot{}, err
	}
	return x.seen(ctx, r, page, g, false)
}

// seen says what is to be seen of a picture that was decoded small.
func (x *Extractor) seen(ctx context.Context, r *raster, page int, small *image.Gray, coarse bool) (s snapshot, err error) {
	s.damage = r.damage
	if s.look, err = x.lookAt(ctx, r, small, coarse); err != nil || coarse {
		return s, err
	}
	factor := max(1, (max(r.width, r.height)+1)/max(small.Rect.Dx(), small.Rect.Dy()))
	for _, code := range qrCodes(small) {
		spot := Spot{Page: page, Box: enlarged(code.box, factor)}
		s.qr = append(s.qr, Doc{Kind: QR, Text: code.text, spots: []spotAt{{0, spot}}})
	}
	return s, nil
}

// readWriting lets the engine read a picture in the size that is best for it.
func (x *Extractor) readWriting(ctx context.Context, r *raster, page int, s *snapshot) error {
	g, factor, err := r.large(ctx)
	if err != nil {
		return err
	}
	s.text, err = x.recognise(ctx, g, factor, page)
	s.read, s.damage = err == nil, r.damage
	return err
}

// tell hands on everything that is known of a page.
func (s *snapshot) tell(in *input, out *outlet) error {
	if !in.blob.Looked {
		if err := s.tellCodes(in, out); err != nil {
			return err
		}
	}
	return s.tellText(in, out)
}

func (s *snapshot) tellCodes(in *input, out *outlet) error {
	for _, doc := range s.qr {
		doc.Address, doc.MediaType = in.blob.Address, in.media()
		if err := out.doc(&doc); err != nil {
			return err
		}
	}
	return nil
}

func (s *snapshot) tellText(in *input, out *outlet) error {
	if doc := s.text; doc.Text != "" || doc.Illegible {
		doc.Address, doc.Kind, doc.MediaType = in.blob.Address, "picture", in.media()
		if err := out.doc(&doc); err != nil {
			return err
		}
	}
	return s.damage
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

// recognise lets the engine read a picture, one of whose pixels is so many of the
// original. The document has no address yet, and no text if nothing is written there.
func (x *Extractor) recognise(ctx context.Context, img image.Image, factor, page int) (Doc, error) {
	found, err := x.engine.Read(ctx, img)
	if err != nil {
		return Doc{}, fmt.Errorf("reading the words: %w", err)
	}
	return inOrder(found, factor, page), nil
}

// inOrder puts what an engine found into the order in which people read it.
func inOrder(found ocr.Page, factor, page int) Doc {
	var parts [][]word
	for _, region := range regions(straighten(once(wordsOf(found, factor)))) {
		parts = append(parts, rows(region)...)
	}
	text := lay(parts, page, true)
	unread := len(found.Illegible) > 0
	if strings.TrimSpace(string(text.text)) == "" {
		return Doc{Illegible: unread}
	}
	return Doc{Text: string(text.text), spots: text.spots, doubts: text.doubts, Scanned: true, Illegible: unread,
		Foreign: partlyRead(found), Doubted: found.Doubted || len(text.doubts) > 0}
}

// partlyRead says whether a good part of the lines of a page were not read.
func partlyRead(p ocr.Page) bool {
	const fewest = 2
	return len(p.Unsure) >= fewest && 4*len(p.Unsure) >= len(p.Lines)
}

// wordsOf translates what an engine found, boxes into the pixels of the original.
func wordsOf(p ocr.Page, factor int) [][]word {
	var lines [][]word
	for _, l := range p.Lines {
		var line []word
		for _, w := range l.Words {
			if text := oneWord(w.Text); text != "" {
				at := enlarged(w.Box.Canon(), factor)
				level := ocr.TurnedBox(at, p.Turn, image.Rectangle{}) // where 0,0 is does not matter
				line = append(line, word{text: text, box: level, at: at, doubts: doubtsOf(w)})
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
		out = append(out, wordDoubt{starts[d.At], d.Or})
	}
	slices.SortStableFunc(out, func(a, b wordDoubt) int { return a.at - b.at })
	return out
}

func enlarged(r image.Rectangle, factor int) image.Rectangle {
	return image.Rectangle{r.Min.Mul(factor), r.Max.Mul(factor)}
}

// blank says whether a text has nothing to read.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }) < 0
}
