package extract

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"
)

const localHeader = 30 // bytes, before name and extra fields

// salvage hands on the members of a zip without a directory, such as one whose
// end is missing, by the headers that stand before each of them. A member whose
// header does not know its length cannot be found the end of, and neither can
// those after it.
func salvage(ctx context.Context, c container, out *outlet, damage error) error {
	damage = damaged(damage)
	content, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer content.Close()
	at, size := int64(0), content.Size()
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		e, end, ok := localEntry(content, at)
		if !ok {
			break
		}
		at = end
		if end > size {
			e.packed = size - e.offset // the first part of it is there
		}
		if e.name == "" || e.name[len(e.name)-1] == '/' {
			continue
		}
		if err := c.child(ctx, e, out); err != nil {
			return err
		}
	}
	return fmt.Errorf("reading the directory: %w", damage)
}

// localEntry reads the header at an offset. end is where the next one is.
func localEntry(r io.ReaderAt, at int64) (e entry, end int64, ok bool) {
	head := make([]byte, localHeader)
	if n, _ := r.ReadAt(head, at); n < localHeader || !bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		return entry{}, 0, false
	}
	field := func(i int) int64 { return int64(binary.LittleEndian.Uint16(head[i:])) }
	flags := field(6)
	packed := int64(binary.LittleEndian.Uint32(head[18:]))
	size := int64(binary.LittleEndian.Uint32(head[22:]))
	name := make([]byte, field(26))
	if n, err := r.ReadAt(name, at+localHeader); n < len(name) && !errors.Is(err, io.EOF) {
		return entry{}, 0, false
	}
	e = entry{
		name:    legacyName(string(name)),
		offset:  at + localHeader + field(26) + field(28),
		packed:  packed,
		size:    size,
		method:  uint16(field(8)),
		locked:  flags&1 != 0,
		modTime: time.Time{},
	}
	const lengthFollows, unknown = 1 << 3, 0xffffffff
	if packed == unknown || size == unknown {
		return entry{}, 0, false // the length is in a field for large files
	}
	if flags&lengthFollows != 0 && packed == 0 {
		end, ok = nextHeader(r, e.offset)
		e.packed, e.size = end-e.offset, -1
		return e, end, ok
	}
	return e, e.offset + packed, true
}

// nextHeader looks for the next member, or for the directory, from an offset on.
func nextHeader(r io.ReaderAt, from int64) (int64, bool) {
	const window = 256 << 20 // a longer member is given up
	b := bufio.NewReaderSize(io.NewSectionReader(r, from, window), 64<<10)
	for at := from; ; {
		chunk, err := b.Peek(b.Size())
		for i := 0; ; {
			j := bytes.Index(chunk[i:], []byte("PK"))
			if j < 0 || i+j+4 > len(chunk) {
				break
			}
			i += j
			if mark := chunk[i+2 : i+4]; mark[0] == 3 && mark[1] == 4 || mark[0] == 1 && mark[1] == 2 {
				return at + int64(i), true
			}
			i += 2
		}
		if err != nil {
			return at + int64(len(chunk)), len(chunk) > 0 || at > from
		}
		n, _ := b.Discard(len(chunk) - 3)
		at += int64(n)
	}
}
