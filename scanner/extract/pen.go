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
	cutBytes = 64 << 10 // a blank line this near the end of a document is a good place to cut
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
	p.total += int64(len(bytes.TrimSpace(s)))
	for len(s) > 0 {
		n := min(len(s), docBytes-len(p.buf))
		p.buf = append(p.buf, s[:n]...)
		s = s[n:]
		if len(p.buf) < docBytes {
			continue
		}
		if err := p.emit(cut(p.buf)); err != nil {
			return err
		}
	}
	return nil
}

// cut returns where a full buffer is best divided.
func cut(buf []byte) int {
	if i := bytes.LastIndex(buf[max(0, len(buf)-cutBytes):], []byte("\n\n")); i >= 0 {
		return max(0, len(buf)-cutBytes) + i + 2
	}
	if i := bytes.LastIndexByte(buf[len(buf)/2:], '\n'); i >= 0 {
		return len(buf)/2 + i + 1
	}
	return len(buf) - partialRune(buf)
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
	d.Text, d.spots = text, p.spots
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
// become U+FFFD, and every line ends in \n.
func (p *pen) copy(ctx context.Context, r io.Reader) error {
	chunk := make([]byte, 0, 32<<10)
	returned := false // the last byte was a carriage return
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		n, err := r.Read(chunk[len(chunk):cap(chunk)])
		chunk = chunk[:len(chunk)+n]
		left := partialRune(chunk)
		if err != nil {
			left = 0
		}
		ready := chunk[:len(chunk)-left]
		var lines []byte
		lines, returned = normalLines(ready, returned)
		if werr := p.write(lines); werr != nil {
			return werr
		}
		chunk = append(chunk[:0], chunk[len(chunk)-left:]...)
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
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
