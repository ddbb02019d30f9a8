package extract

import (
	"context"
	"encoding/xml"
	"fmt"
	"path"
	"strconv"
	"strings"

	"sparekey/scanner/blob"
)

// readSheets reads a workbook sheet by sheet and row by row, then the pictures.
func readSheets(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	p, err := partsOf(in)
	if err != nil {
		return err
	}
	book := workbook{parts: p}
	if err := book.load(ctx); err != nil {
		return err
	}
	f := newFlow(newPen(out, in.blob.Address, in.kind, in.media()))
	for _, name := range p.matching("xl/worksheets/*.xml") {
		f.row()
		s := sheet{flow: f, book: &book, name: book.names[name]}
		if s.name == "" {
			s.name = strings.TrimSuffix(path.Base(name), ".xml")
		}
		if err = p.walk(ctx, name, s.token); err != nil {
			break
		}
		f.strike(false)
	}
	if err := f.close(err); err != nil {
		return err
	}
	return p.embedded(ctx, out, "xl/media/", "xl/embeddings/")
}

// workbook is what the sheets of a workbook have in common.
type workbook struct {
	parts  *parts
	shared []string          // texts that cells refer to by number
	names  map[string]string // part → name of the sheet
	struck []bool            // by number of a cell's style
}

func (b *workbook) load(ctx context.Context) error {
	if err := b.loadNames(ctx); err != nil {
		return err
	}
	if err := b.loadStyles(ctx); err != nil {
		return err
	}
	return b.loadShared(ctx)
}

func (b *workbook) loadNames(ctx context.Context) error {
	ids := map[string]string{} // relation → name
	err := b.parts.walk(ctx, "xl/workbook.xml", func(t xml.Token) error {
		if s, ok := t.(xml.StartElement); ok && s.Name.Local == "sheet" {
			ids[attr(s, "id")] = attr(s, "name")
		}
		return nil
	})
	if err != nil {
		return err
	}
	b.names = map[string]string{}
	return b.parts.walk(ctx, "xl/_rels/workbook.xml.rels", func(t xml.Token) error {
		if s, ok := t.(xml.StartElement); ok && s.Name.Local == "Relationship" {
			target := attr(s, "Target")
			if !strings.HasPrefix(target, "/") {
				target = "/xl/" + target
			}
			b.names[strings.TrimPrefix(path.Clean(target), "/")] = clean(ids[attr(s, "Id")])
		}
		return nil
	})
}

// loadStyles finds out which styles strike their text through.
func (b *workbook) loadStyles(ctx context.Context) error {
	var fonts []bool
	var inFonts, inCells bool
	return b.parts.walk(ctx, "xl/styles.xml", func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch name := t.Name.Local; {
			case name == "fonts":
				inFonts = true
			case name == "cellXfs":
				inCells = true
			case name == "font" && inFonts:
				fonts = append(fonts, false)
			case name == "strike" && inFonts && len(fonts) > 0:
				v := attr(t, "val")
				fonts[len(fonts)-1] = v != "0" && v != "false"
			case name == "xf" && inCells:
				n, err := strconv.Atoi(attr(t, "fontId"))
				b.struck = append(b.struck, err == nil && n >= 0 && n < len(fonts) && fonts[n])
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "fonts":
				inFonts = false
			case "cellXfs":
				inCells = false
			}
		}
		return nil
	})
}

func (b *workbook) loadShared(ctx context.Context) error {
	var text strings.Builder
	var inText, reading bool
	return b.parts.walk(ctx, "xl/sharedStrings.xml", func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "si":
				text.Reset()
			case "rPh":
				reading = true // how to pronounce it
			case "t":
				inText = !reading
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "si":
				b.shared = append(b.shared, text.String())
			case "rPh":
				reading = false
			case "t":
				inText = false
			}
		case xml.CharData:
			if inText {
				text.Write(t)
			}
		}
		return nil
	})
}

// Cells may refer to one long text many times, so the size of the parts does not
// bound what is written.
const maxCellBytes = 256 << 20

// sheet is where the reading of a sheet stands.
type sheet struct {
	flow   *flow
	book   *workbook
	name   string
	row    int
	kind   string // of the cell
	inText bool
	value  strings.Builder
	struck bool
}

func (s *sheet) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		switch t.Name.Local {
		case "row":
			s.startRow(attr(t, "r"))
		case "c":
			s.kind = attr(t, "t")
			s.value.Reset()
			n, err := strconv.Atoi(attr(t, "s"))
			s.struck = err == nil && n >= 0 && n < len(s.book.struck) && s.book.struck[n]
		case "v", "t":
			s.inText = true
		}
	case xml.EndElement:
		switch t.Name.Local {
		case "v", "t":
			s.inText = false
		case "c":
			return s.cell()
		}
	case xml.CharData:
		if s.inText {
			s.value.Write(t)
		}
	}
	return s.flow.err
}

func (s *sheet) startRow(number string) {
	s.row++
	if n, err := strconv.Atoi(number); err == nil && n > 0 {
		s.row = n
	}
	s.flow.row()
	s.flow.page(Spot{Sheet: s.name, Row: s.row})
}

func (s *sheet) cell() error {
	text := s.value.String()
	switch s.kind {
	case "s":
		n, err := strconv.Atoi(text)
		if err != nil || n < 0 || n >= len(s.book.shared) {
			return nil
		}
		text = s.book.shared[n]
	case "", "n":
		text = number(text)
	}
	s.flow.cell()
	s.flow.strike(s.struck)
	s.flow.plain(text)
	s.flow.strike(false)
	if s.flow.written() > maxCellBytes {
		return fmt.Errorf("reading more than %d MiB of cells: %w", maxCellBytes>>20, blob.ErrLimit)
	}
	return s.flow.err
}
