package extract

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"sparekey/scanner/blob"
)

const (
	docBytes = 4 << 20  // a longer text becomes several documents
	cutBytes = 64 << 10 // this near the end of a document a good place to cut is looked for
)

// pen writes the text of one blob and hands it on in documents of bounded size.
type pen struct {
	out   *outlet
	about Doc // address, kind and type of every document
	buf   []byte
	spots []spotAt
	total int64 // bytes written, blanks at the ends of a piece left out
}

func newPen(out *outlet, addr blob.Address, kind blob.Kind, media string) *pen {
	return &pen{
		out:   out,
		about: Doc{Address: addr, Kind: kind, MediaType: media},
		spots: []spotAt{{0, Spot{Line: 1}}},
	}
}

// mark says that what is written from here on comes from s.
func (p *pen) mark(s Spot) {
	at := spotAt{len(p.buf), s}
	if last := len(p.spots) - 1; p.spots[last].offset == at.offset {
		p.spots[last] = at
		return
	}
	p.spots = append(p.spots, at)
}

func (p *pen) write(s []byte) error {
	p.count(s)
	p.buf = append(p.buf, s...)
	return p.deliver()
}

func (p *pen) count(s []byte) { p.total += int64(len(bytes.TrimSpace(s))) }

// deliver hands on documents until what is left is shorter than one.
func (p *pen) deliver() error {
	for len(p.buf) >= docBytes {
		if err := p.emit(cut(p.buf[:docBytes])); err != nil {
			return err
		}
	}
	return nil
}

// all writes text that is short enough for one document, to a pen that has
// written nothing. What it needs of s it copies when it is closed.
func (p *pen) all(s []byte) {
	p.buf, _ = normalLines(s, false)
	p.count(p.buf)
}

// expect makes room for a text of some length; -1 is unknown.
func (p *pen) expect(size int64) {
	p.buf = make([]byte, 0, min(max(size, 0)+bytes.MinRead, docBytes))
}

// partialRune returns how many bytes at the end of b begin a character that is
// not complete.
func partialRune(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		c := b[len(b)-n]
		if utf8.RuneStart(c) {
			if c >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-n:]) {
				return n
			}
			return 0
		}
	}
	return 0
}

// emit hands on the first n bytes and keeps the rest.
func (p *pen) emit(n int) error {
	text := string(p.buf[:n])
	next := spotIndex(p.spots, n)
	carried := p.spots[next]
	if carried.spot.Line > 0 {
		carried.spot.Line += strings.Count(text[carried.offset:], "\n")
	}
	rest := []spotAt{{0, carried.spot}}
	for _, s := range p.spots[next+1:] {
		rest = append(rest, spotAt{s.offset - n, s.spot})
	}
	d := p.about
	d.Text, d.spots, d.lines = text, p.spots, new(lineTable)
	for len(d.spots) > 1 && d.spots[len(d.spots)-1].offset >= n {
		d.spots = d.spots[:len(d.spots)-1]
	}
	p.buf = append(p.buf[:0], p.buf[n:]...)
	p.spots = rest
	if strings.TrimSpace(text) == "" {
		return nil
	}
	return p.out.doc(&d)
}

// close hands on what is left. err is what ended the writing; it comes back
// unless the loop has ended.
func (p *pen) close(err error) error {
	if errors.Is(err, errStopped) {
		return err
	}
	if stopped := p.emit(len(p.buf)); stopped != nil {
		return stopped
	}
	p.buf = nil
	return err
}

// copy writes what r holds, which is UTF-8 or nearly so: bytes that are not
// become U+FFFD, and every line ends in \n. It reads into the buffer, where most
// text can stay as it is.
func (p *pen) copy(ctx context.Context, r io.Reader) error {
	returned := false // the last byte was a carriage return
	left := 0         // bytes at the end that begin a character
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.room()
		from := len(p.buf) - left
		n, err := r.Read(p.buf[len(p.buf):min(cap(p.buf), docBytes)])
		p.buf = p.buf[:len(p.buf)+n]
		left = 0
		if err == nil {
			left = partialRune(p.buf[from:])
		}
		returned = p.tidy(from, len(p.buf)-left, returned)
		if derr := p.deliver(); derr != nil {
			return derr
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// room makes the buffer larger when there is little left of it.
func (p *pen) room() {
	const least, first = bytes.MinRead, 32 << 10
	if want := min(docBytes, len(p.buf)+least); cap(p.buf) < want {
		p.buf = append(make([]byte, 0, min(docBytes, max(first, 2*cap(p.buf)))), p.buf...)
	}
}

// tidy makes buf[from:to] sound, with \n at the end of lines; see normalLines.
func (p *pen) tidy(from, to int, returned bool) bool {
	raw := p.buf[from:to]
	lines, returned := normalLines(raw, returned)
	p.count(lines)
	if len(lines) == len(raw) && (len(raw) == 0 || &lines[0] == &raw[0]) {
		return returned
	}
	after := append([]byte(nil), p.buf[to:]...)
	p.buf = append(append(p.buf[:from], lines...), after...)
	return returned
}

var (
	replacement = []byte("�")
	newline     = []byte("\n")
)

// normalLines returns b with sound characters and with \n at the end of every
// line. returned says whether the byte before b was a carriage return; so does
// the second result for the next call.
func normalLines(b []byte, returned bool) ([]byte, bool) {
	if len(b) == 0 {
		return b, returned
	}
	ends := b[len(b)-1] == '\r'
	if returned && b[0] == '\n' {
		b = b[1:] // its carriage return has become the line's end
	}
	if bytes.IndexByte(b, '\r') >= 0 {
		b = bytes.ReplaceAll(b, []byte("\r\n"), newline)
		b = bytes.ReplaceAll(b, []byte("\r"), newline)
	}
	if bytes.IndexByte(b, 0) >= 0 {
		b = bytes.ReplaceAll(b, []byte{0}, []byte(" "))
	}
	if !utf8.Valid(b) {
		b = bytes.ToValidUTF8(b, replacement)
	}
	return b, ends
}
