package extract

import (
	"context"
	"encoding/xml"
	"strconv"
)

// readOpenDocument reads text, sheets and slides of LibreOffice and its kin.
func readOpenDocument(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	p, err := partsOf(in)
	if err != nil {
		return err
	}
	locked := false
	err = p.walk(ctx, "META-INF/manifest.xml", func(t xml.Token) error {
		if s, ok := t.(xml.StartElement); ok && s.Name.Local == "encryption-data" {
			locked = true
		}
		return nil
	})
	if locked {
		return ErrLocked
	}
	if err != nil {
		return err
	}
	f := newFlow(newPen(out, in.blob.Address, in.kind, in.media()))
	d := openDocument{flow: f, sheets: in.kind == "ods", struck: map[string]bool{}}
	for _, name := range []string{"styles.xml", "content.xml"} {
		if err = p.walk(ctx, name, d.token); err != nil {
			break
		}
	}
	if err := f.close(err); err != nil {
		return err
	}
	return p.embedded(ctx, out, "Pictures/")
}

// openDocument is where the reading of a document stands.
type openDocument struct {
	flow   *flow
	sheets bool
	struck map[string]bool // styles that strike their text through
	style  string          // being defined
	spans  []bool          // open spans: struck or not
	deep   int             // open paragraphs
	table  string
	row    int
	pages  int
}

func (d *openDocument) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		d.start(t)
	case xml.EndElement:
		d.end(t.Name.Local)
	case xml.CharData:
		if d.deep > 0 {
			d.strike()
			d.flow.text(string(t))
		}
	}
	return d.flow.err
}

func (d *openDocument) start(t xml.StartElement) {
	switch t.Name.Local {
	case "style":
		d.style = attr(t, "name")
	case "text-properties":
		if v := attr(t, "text-line-through-style"); v != "" && v != "none" {
			d.struck[d.style] = true
		}
	case "p", "h", "span":
		if t.Name.Local != "span" {
			d.deep++
		}
		d.spans = append(d.spans, d.struck[attr(t, "style-name")])
	case "tab":
		d.flow.gap(tabGap)
	case "s":
		d.flow.gap(spaceGap)
	case "line-break":
		d.flow.line()
	case "table":
		d.table, d.row = clean(attr(t, "name")), 0
	case "table-row":
		d.startRow(t)
	case "page":
		d.pages++
		d.flow.line()
		d.flow.page(Spot{Page: d.pages, Line: 1})
	}
}

func (d *openDocument) startRow(t xml.StartElement) {
	d.row++
	d.flow.row()
	if d.sheets {
		d.flow.page(Spot{Sheet: d.table, Row: d.row})
	}
	if n, err := strconv.Atoi(attr(t, "number-rows-repeated")); err == nil && n > 1 {
		d.row += n - 1
	}
}

func (d *openDocument) end(name string) {
	switch name {
	case "p", "h", "span":
		if n := len(d.spans); n > 0 {
			d.spans = d.spans[:n-1]
		}
		if name != "span" {
			d.deep = max(0, d.deep-1)
			d.flow.line()
			d.flow.strike(false)
		}
	case "table-cell", "covered-table-cell":
		d.flow.cell()
	case "table-row", "table":
		d.flow.row()
	}
}

// strike applies the innermost open styles.
func (d *openDocument) strike() {
	on := false
	for _, s := range d.spans[max(0, len(d.spans)-8):] { // deeper nesting carries no meaning
		on = on || s
	}
	d.flow.strike(on)
}
