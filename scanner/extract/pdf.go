package extract

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"math"
	"strings"
	"unicode"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/responses"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

const (
	maxPages     = 2000
	maxPDFText   = 64 << 20
	maxRendered  = 20 // pages of one document that are read as pictures
	renderDPI    = 200
	renderPixels = 30_000_000 // of one page: a poster is rendered coarser
	fewLetters   = 200        // a page with a picture and no more text than this is read as a picture, too
	densePage    = 2500       // characters; such a page is prose, and to ask where each stands takes long
)

// readPDF reads the text of all pages, then what scanned pages show.
func readPDF(ctx context.Context, x *Extractor, in *input, out *outlet) error {
	var read pdfText
	err := x.pdfium.with(ctx, in, func(d *document) error { return read.document(ctx, d) })
	p := newPen(out, in.blob.Address, "pdf", in.media())
	for n, text := range read.pages {
		if blank(text) {
			continue
		}
		p.mark(Spot{Page: n + 1, Line: 1})
		if werr := p.write([]byte(text + "\n")); werr != nil {
			return werr
		}
	}
	if err := p.close(err); err != nil {
		return err
	}
	return x.scanned(ctx, in, read.pictures, out)
}

// pdfText is what the first pass over a document finds.
type pdfText struct {
	pages    []string
	pictures []int // pages that show more than they say
	bytes    int
}

func (t *pdfText) document(ctx context.Context, d *document) error {
	count, err := d.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: d.ref})
	if err != nil {
		return damaged(err)
	}
	var broken error
	for n := range min(count.PageCount, maxPages) {
		if err := ctx.Err(); err != nil {
			return err
		}
		text, err := d.text(n)
		if err != nil {
			broken = damaged(fmt.Errorf("reading page %d: %w", n+1, err))
			text = ""
		}
		t.pages = append(t.pages, text)
		if t.bytes += len(text); t.bytes > maxPDFText {
			return fmt.Errorf("reading more than %d MiB of text: %w", maxPDFText>>20, blob.ErrLimit)
		}
		if err == nil && len(text) < fewLetters && d.pictured(n) {
			t.pictures = append(t.pictures, n)
		}
	}
	if count.PageCount > maxPages {
		return fmt.Errorf("reading more than %d pages: %w", maxPages, blob.ErrLimit)
	}
	return broken
}

// text returns what a page says, in rows where it may be a table of codes.
func (d *document) text(n int) (string, error) {
	loaded, err := d.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: d.page(n)})
	if err != nil {
		return "", err
	}
	defer d.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: loaded.TextPage})
	count, err := d.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: loaded.TextPage})
	if err != nil || count.Count <= 0 {
		return "", err
	}
	if count.Count < densePage {
		placed, err := d.GetPageTextStructured(&requests.GetPageTextStructured{
			Page: d.page(n), Mode: requests.GetPageTextStructuredModeChars,
		})
		if err == nil && levelText(placed.Chars) {
			return string(lay(rows(linesOf(placed.Chars)), 0, false).text), nil
		}
	}
	whole, err := d.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: loaded.TextPage, Count: count.Count})
	if err != nil {
		return "", err
	}
	text, _ := normalLines([]byte(strings.Map(printed, whole.Text)), false)
	return string(text), nil
}

// printed puts back the hyphens that the library marks as the end of a line, and
// drops what is no character.
func printed(r rune) rune {
	switch {
	case r == 0x02 || r == 0xfffe:
		return '-'
	case r == 0 || r == utf8Error || r > unicode.MaxRune || r >= 0xd800 && r < 0xe000:
		return -1
	}
	return r
}

const utf8Error = '\uffff'

// levelText says whether most characters stand upright. On a page that is turned
// rows are columns, and the library's own order is the better one.
func levelText(chars []*responses.GetPageTextStructuredChar) bool {
	turned := 0
	for _, c := range chars {
		if math.Abs(c.Angle) > 0.2 && math.Abs(c.Angle-2*math.Pi) > 0.2 { // radians
			turned++
		}
	}
	return 2*turned < len(chars)
}

// perPoint is how finely places on a page are counted: in hundredths of a point.
const perPoint = 100

// linesOf puts characters together to words and lines where the library saw
// blanks and line ends.
func linesOf(chars []*responses.GetPageTextStructuredChar) [][]word {
	var lines [][]word
	var line []word
	var w word
	endWord := func() {
		if w.text != "" {
			line = append(line, w)
		}
		w = word{}
	}
	endLine := func() {
		endWord()
		if len(line) > 0 {
			lines = append(lines, line)
		}
		line = nil
	}
	for _, c := range chars {
		text := strings.Map(printed, c.Text)
		switch {
		case text == "":
		case text == "\n" || text == "\r":
			endLine()
		case blank(text):
			endWord()
		default:
			box := boxOf(c.PointPosition)
			if w.text != "" && apart(w.box, box) {
				endWord()
			}
			w.text += text
			w.box = w.box.Union(box)
		}
	}
	endLine()
	return lines
}

// apart says whether a character is too far from the word before it to belong to
// it: columns are not always separated by blanks.
func apart(word, char image.Rectangle) bool {
	height := max(word.Dy(), char.Dy())
	return char.Min.X-word.Max.X > height || char.Max.X < word.Min.X-height
}

// boxOf turns a place on a page upside down: there y grows upwards.
func boxOf(p responses.CharPosition) image.Rectangle {
	at := func(v float64) int {
		return int(math.Round(min(max(v, -1e6), 1e6) * perPoint)) // a damaged page has any numbers
	}
	r := image.Rect(at(p.Left), -at(p.Top), at(p.Right), -at(p.Bottom))
	if r.Dx() == 0 {
		r.Max.X++
	}
	if r.Dy() == 0 {
		r.Max.Y++
	}
	return r
}

// pictured says whether a page holds a picture.
func (d *document) pictured(n int) bool {
	const enough = 200 // objects
	count, err := d.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: d.page(n)})
	if err != nil {
		return false
	}
	for i := range min(count.Count, enough) {
		object, err := d.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: d.page(n), Index: i})
		if err != nil {
			return false
		}
		kind, err := d.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err == nil && (kind.Type == enums.FPDF_PAGEOBJ_IMAGE || kind.Type == enums.FPDF_PAGEOBJ_FORM) {
			return true
		}
	}
	return false
}

// scanned reads pages as pictures. The document is opened anew for each page, so
// that nobody waits for an instance while the words are being recognised.
func (x *Extractor) scanned(ctx context.Context, in *input, pages []int, out *outlet) error {
	if len(pages) == 0 {
		return nil
	}
	if x.engine == nil {
		return fmt.Errorf("reading %d pages that are pictures: %w", len(pages), ocr.ErrNoEngine)
	}
	var failed error
	for _, n := range pages[:min(len(pages), maxRendered)] {
		var img image.Image
		err := x.pdfium.with(ctx, in, func(d *document) (err error) {
			img, err = d.render(n)
			return err
		})
		var doc Doc
		if err == nil {
			doc, err = x.recognise(ctx, img, 1, n+1)
		}
		if err == nil && (doc.Text != "" || doc.Illegible) {
			doc.Address, doc.Kind, doc.MediaType = in.blob.Address, "pdf", in.media()
			err = out.doc(&doc)
		}
		if errors.Is(err, errStopped) || ctx.Err() != nil {
			return err
		}
		if err != nil {
			failed = fmt.Errorf("page %d: %w", n+1, err)
		}
	}
	if failed == nil && len(pages) > maxRendered {
		return fmt.Errorf("reading more than %d pages that are pictures: %w", maxRendered, blob.ErrLimit)
	}
	return failed
}

// render draws a page as it is printed.
func (d *document) render(n int) (image.Image, error) {
	size, err := d.GetPageSize(&requests.GetPageSize{Page: d.page(n)})
	if err != nil {
		return nil, damaged(err)
	}
	const pointsPerInch = 72
	dpi := float64(renderDPI)
	if area := size.Width * size.Height / (pointsPerInch * pointsPerInch); area*dpi*dpi > renderPixels {
		dpi = math.Sqrt(renderPixels / area)
	}
	page, err := d.RenderPageInDPI(&requests.RenderPageInDPI{Page: d.page(n), DPI: max(1, int(dpi))})
	if err != nil {
		return nil, damaged(err)
	}
	defer page.Cleanup()
	src := page.Result.RenderedImage
	paper := image.NewRGBA(src.Bounds()) // the library's own pixels go with the instance
	draw.Draw(paper, paper.Bounds(), image.White, image.Point{}, draw.Src)
	draw.Draw(paper, paper.Bounds(), src, src.Bounds().Min, draw.Over)
	return paper, nil
}
