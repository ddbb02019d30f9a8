package extract

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"

	"sparekey/scanner/blob"
)

const partBytes = 64 << 20 // of one XML part of an office file

// parts is an office file: a zip of XML.
type parts struct {
	container container
	entries   []entry
	byName    map[string]int
}

func partsOf(in *input) (*parts, error) {
	if in.directory == nil {
		return nil, damaged(in.damage)
	}
	p := &parts{container: openable(in), byName: make(map[string]int)}
	for _, f := range in.directory.File {
		if f.FileInfo().IsDir() {
			continue
		}
		e, err := entryOf(f)
		if err != nil {
			continue // what needs it will say that it is missing
		}
		p.byName[e.name] = len(p.entries)
		p.entries = append(p.entries, e)
	}
	return p, nil
}

// walk calls each for every piece of a part. A part that is missing has none.
func (p *parts) walk(ctx context.Context, name string, each func(xml.Token) error) error {
	i, ok := p.byName[name]
	if !ok {
		return nil
	}
	b, err := p.container.member(p.entries[i])
	if err != nil {
		return err
	}
	c, err := b.Open(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	return walkXML(ctx, io.Reader(c), each)
}

// walkXML is lenient: it neither asks for matching ends nor knows name spaces.
func walkXML(ctx context.Context, r io.Reader, each func(xml.Token) error) error {
	d := xml.NewDecoder(&limited{r: r, left: partBytes})
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // these formats are UTF-8
	for n := 0; ; n++ {
		if n%1000 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		t, err := d.RawToken()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return damaged(err)
		}
		if err := each(t); err != nil {
			return err
		}
	}
}

// limited ends with [blob.ErrLimit] where a part grows out of bounds.
type limited struct {
	r    io.Reader
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, fmt.Errorf("reading more than %d MiB of one part: %w", partBytes>>20, blob.ErrLimit)
	}
	n, err := l.r.Read(p[:min(int64(len(p)), l.left)])
	l.left -= int64(n)
	return n, err
}

// attr returns an attribute by its local name.
func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
