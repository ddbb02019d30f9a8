package extract

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"strconv"

	"sparekey/scanner/blob"
)

// readMailbox names the messages of a mailbox by their number. It looks for the
// lines that divide them itself: the one library for it reads a message at a
// time and does not say where on the disk it stood.
func readMailbox(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	box := &mailbox{in: in, out: out, r: bufio.NewReaderSize(in.content, 64<<10)}
	box.streamed = in.blob.Depth() > 0 || in.blob.Fleeting
	err := box.read(ctx)
	if err == io.EOF {
		return box.flush(ctx)
	}
	if stopped := box.flush(ctx); stopped != nil {
		return stopped
	}
	return err
}

const maxStreamed = 64 << 20 // bytes of one message of a mailbox that cannot be opened again

// mailbox is where the reading of a mailbox stands.
type mailbox struct {
	in       *input
	out      *outlet
	r        *bufio.Reader
	streamed bool // each message has to be held while it is read

	number     int
	start, end int64  // of the message
	message    []byte // of it, if streamed
}

func (m *mailbox) read(ctx context.Context) error {
	blank, begins := true, true // the line before was blank; a line begins here
	for n := 0; ; n++ {
		if n%1000 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		line, err := m.r.ReadSlice('\n')
		if len(line) == 0 {
			return err
		}
		if begins && blank && divides(line) {
			if err := m.flush(ctx); err != nil {
				return err
			}
			m.number++
			m.start = m.end + int64(len(line))
		} else if m.streamed && len(m.message)+len(line) <= maxStreamed {
			m.message = append(m.message, line...)
		}
		m.end += int64(len(line))
		blank = begins && len(bytes.TrimRight(line, "\r\n")) == 0
		begins = line[len(line)-1] == '\n'
		if err != nil && err != bufio.ErrBufferFull {
			return err
		}
	}
}

// divides says whether a line stands between two messages: "From sender date".
// Writers of mailboxes quote such lines inside a message, most of them.
func divides(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) && (bytes.Count(line, []byte(":")) >= 2 || len(bytes.Fields(line)) == 2)
}

// flush hands on the message that ends here.
func (m *mailbox) flush(ctx context.Context) error {
	if m.number == 0 || m.end <= m.start {
		m.message = nil
		return nil
	}
	b, err := m.member()
	if err != nil {
		return err
	}
	m.message = nil
	return m.out.child(ctx, b)
}

func (m *mailbox) member() (blob.Blob, error) {
	name := strconv.Itoa(m.number)
	if m.streamed {
		message := m.message
		b, err := m.in.blob.Member(name, int64(len(message)), func(context.Context) (io.ReadCloser, error) {
			return io.NopCloser(bytes.NewReader(message)), nil
		})
		return b.WithFleeting(), err
	}
	box, start, size := m.in.blob, m.start, m.end-m.start
	return box.Member(name, size, func(ctx context.Context) (io.ReadCloser, error) {
		c, err := box.Open(ctx)
		if err != nil {
			return nil, err
		}
		return unpacked{io.NewSectionReader(c, start, size), []io.Closer{c}}, nil
	})
}
