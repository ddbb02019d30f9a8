package extract

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// readWord reads a Word document: the body, then headers, footers and notes,
// then what is embedded in it.
func readWord(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	p, err := partsOf(in)
	if err != nil {
		return err
	}
	f := newFlow(newPen(out, in.blob.Address, in.kind, in.media()))
	for _, name := range p.matching("word/document*.xml", "word/header*.xml", "word/footer*.xml",
		"word/footnotes.xml", "word/endnotes.xml", "word/comments.xml") {
		w := wordPart{flow: f}
		if err = p.walk(ctx, name, w.token); err != nil {
			break
		}
		f.strike(false)
		f.line()
	}
	if err := f.close(err); err != nil {
		return err
	}
	return p.embedded(ctx, out, "word/media/", "word/embeddings/")
}

// matching returns the names of the parts that match, pattern by pattern, with
// numbers in their natural order.
func (p *parts) matching(patterns ...string) []string {
	var names []string
	for _, pattern := range patterns {
		var some []string
		for name := range p.byName {
			if ok, _ := path.Match(pattern, name); ok {
				some = append(some, name)
			}
		}
		slices.SortFunc(some, func(a, b string) int {
			if len(a) != len(b) {
				return len(a) - len(b) // slide2 before slide10
			}
			return strings.Compare(a, b)
		})
		names = append(names, some...)
	}
	return names
}

// embedded hands on the files in some folders of the zip.
func (p *parts) embedded(ctx context.Context, out *outlet, folders ...string) error {
	for _, e := range p.entries {
		for _, folder := range folders {
			if strings.HasPrefix(e.name, folder) && !strings.HasSuffix(e.name, ".xml") {
				if err := p.container.child(ctx, e, out); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// wordPart is where the reading of a part of a Word document stands.
type wordPart struct {
	flow     *flow
	inText   bool
	skipped  int  // open elements inside one that repeats what was said in a newer form
	properly int  // open w:rPr: what stands in it is about the run
	deleted  int  // open w:del
	struck   bool // the run
}

func (w *wordPart) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		if w.skipped > 0 || t.Name.Local == "Fallback" {
			w.skipped++
			return nil
		}
		w.start(t)
	case xml.EndElement:
		if w.skipped > 0 {
			w.skipped--
			return nil
		}
		w.end(t.Name.Local)
	case xml.CharData:
		if w.inText && w.skipped == 0 {
			w.flow.strike(w.struck) // not before there is text: runs that follow each other share a mark
			w.flow.raw(string(t))
		}
	}
	return w.flow.err
}

func (w *wordPart) start(t xml.StartElement) {
	switch t.Name.Local {
	case "t", "delText":
		w.inText = true
	case "tab":
		if w.properly == 0 {
			w.flow.gap(tabGap)
		}
	case "br", "cr":
		w.flow.line()
	case "noBreakHyphen":
		w.flow.word("-")
	case "del", "moveFrom":
		w.deleted++
	case "rPr", "pPr":
		w.properly++
	case "r":
		w.struck = w.deleted > 0
	case "strike", "dstrike":
		if v := attr(t, "val"); w.properly == 1 && v != "0" && v != "false" && v != "none" {
			w.struck = true
		}
	}
}

func (w *wordPart) end(name string) {
	switch name {
	case "t", "delText":
		w.inText = false
	case "rPr", "pPr":
		w.properly = max(0, w.properly-1)
	case "del", "moveFrom":
		w.deleted = max(0, w.deleted-1)
	case "p":
		w.flow.line()
		w.flow.strike(false)
	case "tc":
		w.flow.cell()
	case "tr", "tbl":
		w.flow.row()
	}
}

// readSlides reads a presentation slide by slide, each with its notes.
func readSlides(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	p, err := partsOf(in)
	if err != nil {
		return err
	}
	pen := newPen(out, in.blob.Address, in.kind, in.media())
	f := newFlow(pen)
	for i, name := range p.matching("ppt/slides/slide*.xml") {
		f.page(Spot{Page: i + 1, Line: 1})
		for _, part := range []string{name, strings.Replace(name, "slides/slide", "notesSlides/notesSlide", 1)} {
			w := slidePart{flow: f}
			if err = p.walk(ctx, part, w.token); err != nil {
				return f.close(err)
			}
			f.strike(false)
			f.line()
		}
	}
	if err := f.close(nil); err != nil {
		return err
	}
	return p.embedded(ctx, out, "ppt/media/", "ppt/embeddings/")
}

// slidePart is where the reading of a slide stands.
type slidePart struct {
	flow   *flow
	inText bool
	struck bool // the run
}

func (s *slidePart) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		switch t.Name.Local {
		case "t":
			s.inText = true
		case "br":
			s.flow.line()
		case "r":
			s.struck = false
		case "rPr":
			v := attr(t, "strike")
			s.struck = v != "" && v != "noStrike"
		}
	case xml.EndElement:
		switch t.Name.Local {
		case "t":
			s.inText = false
		case "p":
			s.flow.line()
			s.flow.strike(false)
		case "tc":
			s.flow.cell()
		case "tr":
			s.flow.row()
		}
	case xml.CharData:
		if s.inText {
			s.flow.strike(s.struck)
			s.flow.raw(string(t))
		}
	}
	return s.flow.err
}

// readOLE points at what is in the container that Microsoft's programs wrote
// before 2007, and in which newer ones put an encrypted document.
func readOLE(ctx context.Context, _ *Extractor, in *input, _ *outlet) error {
	var name []byte
	for _, c := range utf16.Encode([]rune("EncryptedPackage")) {
		name = append(name, byte(c), 0)
	}
	const window = 64 << 10
	buf := make([]byte, window)
	for off := int64(0); off < 64<<20; off += window - int64(len(name)) {
		if err := ctx.Err(); err != nil {
			return err
		}
		n, err := in.content.ReadAt(buf, off)
		if bytes.Contains(buf[:n], name) {
			return ErrLocked
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				break
			}
			return err
		}
	}
	return ErrUnsupported
}

// number is the value of a cell as people would type it: without an exponent,
// which a code of many digits is stored with.
func number(s string) string {
	if !strings.ContainsAny(s, "eE") {
		return s
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return s
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}
