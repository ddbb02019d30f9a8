package extract

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"strings"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // knows the older encodings

	"sparekey/scanner/blob"
)

// readMail reads one message: what it says, and what is attached to it.
func readMail(ctx context.Context, x *Extractor, in *input, out *outlet) error {
	c := container{in.blob, in.blob.Open}
	var r io.Reader = in.content
	if in.blob.Fleeting {
		c = lent(in)
		r = io.NewSectionReader(in.content, 0, maxMessage) // leaves the bytes for the attachments
	}
	e, err := readEntity(r)
	if err != nil {
		return readText(ctx, x, in, out) // it only looked like a message
	}
	m := &letter{container: c, out: out}
	m.flow = newFlow(newPen(out, in.blob.Address, "mail", "message/rfc822"))
	m.headers(e)
	err = m.part(ctx, e, 0, false)
	return m.flow.close(damaged(err))
}

const (
	maxMessage  = 1 << 40
	maxNesting  = 30   // parts in parts
	maxParts    = 5000 // of one message
	maxFileName = 255
)

// readEntity reads the header of a message or part. An unknown encoding is no
// reason to leave the rest unread.
func readEntity(r io.Reader) (*message.Entity, error) {
	e, err := message.Read(r)
	if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return nil, err
	}
	return e, nil
}

// letter is a message while it is read.
type letter struct {
	container container
	out       *outlet
	flow      *flow
	parts     int // leaves seen so far
}

// headers writes the subject and the sender, which often name the service.
func (m *letter) headers(e *message.Entity) {
	for _, key := range []string{"Subject", "From"} {
		value, err := e.Header.Text(key)
		if err != nil {
			value = e.Header.Get(key)
		}
		if value != "" {
			m.flow.text(key + ": " + value)
			m.flow.line()
		}
	}
}

// part reads a part and those inside it. said tells whether the same was already
// written in another form.
func (m *letter) part(ctx context.Context, e *message.Entity, depth int, said bool) error {
	mr := e.MultipartReader()
	if mr == nil {
		return m.leaf(ctx, e, said)
	}
	if depth == maxNesting {
		return fmt.Errorf("reading parts more than %d deep: %w", maxNesting, blob.ErrLimit)
	}
	kind, _, _ := e.Header.ContentType()
	alternatives := strings.EqualFold(kind, "multipart/alternative")
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		p, err := mr.NextPart()
		if err == io.EOF {
			return nil
		}
		if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
			return err
		}
		before := m.flow.written()
		if err := m.part(ctx, p, depth+1, said); err != nil {
			return err
		}
		said = said || alternatives && m.flow.written() > before
	}
}

func (m *letter) leaf(ctx context.Context, e *message.Entity, said bool) error {
	m.parts++
	if m.parts > maxParts {
		return fmt.Errorf("reading more than %d parts: %w", maxParts, blob.ErrLimit)
	}
	kind, params, _ := e.Header.ContentType()
	kind = strings.ToLower(kind)
	disposition, dparams, _ := e.Header.ContentDisposition()
	name := fileName(dparams["filename"], params["name"])
	attached := strings.EqualFold(disposition, "attachment") || name != ""
	switch {
	case !attached && kind == "text/html":
		if said {
			return nil
		}
		return m.write(e, func(r io.Reader) error { return writeHTML(ctx, r, m.flow) })
	case !attached && (kind == "" || strings.HasPrefix(kind, "text/")):
		return m.write(e, func(r io.Reader) error { return m.plain(ctx, r) })
	}
	return m.attachment(ctx, name, kind)
}

// write hands the text of a part to one of the two ways of writing it.
func (m *letter) write(e *message.Entity, as func(io.Reader) error) error {
	r := bufio.NewReaderSize(e.Body, sampleBytes)
	sample, err := r.Peek(sampleBytes)
	if err != nil && err != io.EOF && len(sample) == 0 {
		return err
	}
	s, ok := scriptOf(sample)
	if !ok {
		return nil
	}
	m.flow.line()
	err = as(s.reader(r))
	m.flow.line()
	return err
}

// plain writes text line by line, with blanks as they stand.
func (m *letter) plain(ctx context.Context, r io.Reader) error {
	m.flow.open()
	if m.flow.err != nil {
		return m.flow.err
	}
	return m.flow.pen.copy(ctx, r)
}

// attachment hands on a part that is a file. To be read it is looked for again,
// so a message that waits to be read costs no memory.
func (m *letter) attachment(ctx context.Context, name, kind string) error {
	number := m.parts
	if name == "" {
		name = fmt.Sprintf("part-%d", number)
		name += ending(kind)
	}
	c := m.container
	b, err := c.blob.Member(name, -1, func(ctx context.Context) (io.ReadCloser, error) {
		content, err := c.open(ctx)
		if err != nil {
			return nil, err
		}
		body, err := nthPart(io.NewSectionReader(content, 0, maxMessage), number)
		if err != nil {
			return nil, errors.Join(err, content.Close())
		}
		return unpacked{sound{body}, []io.Closer{content}}, nil
	})
	if err != nil {
		return err
	}
	return m.out.child(ctx, b)
}

// ending is what the name of a nameless part ends in, so that pictures and
// messages are taken for what they are.
func ending(kind string) string {
	switch kind {
	case "message/rfc822":
		return ".eml"
	case "image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp", "image/tiff", "image/heic":
		return "." + strings.TrimPrefix(kind, "image/")
	}
	return ""
}

// nthPart returns the bytes of a leaf, counted in the order in which they stand.
func nthPart(r io.Reader, n int) (io.Reader, error) {
	e, err := readEntity(r)
	if err != nil {
		return nil, damaged(err)
	}
	seen := 0
	var find func(e *message.Entity, depth int) (io.Reader, error)
	find = func(e *message.Entity, depth int) (io.Reader, error) {
		mr := e.MultipartReader()
		if mr == nil {
			if seen++; seen == n {
				return e.Body, nil
			}
			return nil, nil
		}
		for depth < maxNesting {
			p, err := mr.NextPart()
			if err == io.EOF {
				return nil, nil
			}
			if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
				return nil, err
			}
			if body, err := find(p, depth+1); body != nil || err != nil {
				return body, err
			}
		}
		return nil, nil
	}
	body, err := find(e, 0)
	if body == nil && err == nil {
		err = fmt.Errorf("looking for part %d: %w", n, io.ErrUnexpectedEOF)
	}
	return body, damaged(err)
}

// fileName returns the first name that is one, in sound characters.
func fileName(names ...string) string {
	words := mime.WordDecoder{}
	for _, n := range names {
		if decoded, err := words.DecodeHeader(n); err == nil {
			n = decoded
		}
		if n = strings.TrimSpace(clean(n)); n != "" {
			return n[:min(len(n), maxFileName)]
		}
	}
	return ""
}
