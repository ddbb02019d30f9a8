package extract

import (
	"encoding/binary"
	"fmt"
	"io"
	"iter"

	"sparekey/scanner/blob"
)

const maxTIFFPages = 100 // of a fax or a scanned file

// tiffPages yields a TIFF once for every page in it, with that page in front: the
// decoder sees only the first. Each page is a directory that names the next one
// (TIFF 6.0, section 2).
func tiffPages(content io.ReaderAt) iter.Seq2[io.ReaderAt, error] {
	return func(yield func(io.ReaderAt, error) bool) {
		var head [8]byte
		if _, err := content.ReadAt(head[:], 0); err != nil {
			yield(nil, damaged(err))
			return
		}
		order := tiffOrder(head)
		at := order.Uint32(head[4:])
		seen := map[uint32]bool{}
		for at != 0 && !seen[at] {
			if len(seen) == maxTIFFPages {
				yield(nil, fmt.Errorf("reading more than %d pages: %w", maxTIFFPages, blob.ErrLimit))
				return
			}
			seen[at] = true
			page := &pageInFront{ReaderAt: content, head: head}
			order.PutUint32(page.head[4:], at)
			if !yield(page, nil) {
				return
			}
			at = nextDirectory(content, order, at)
		}
	}
}

func tiffOrder(head [8]byte) binary.ByteOrder {
	if head[0] == 'M' {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// nextDirectory returns where the directory after that at an offset is, 0 if there
// is none.
func nextDirectory(content io.ReaderAt, order binary.ByteOrder, at uint32) uint32 {
	var b [4]byte
	if _, err := content.ReadAt(b[:2], int64(at)); err != nil {
		return 0
	}
	const entry = 12
	if _, err := content.ReadAt(b[:], int64(at)+2+entry*int64(order.Uint16(b[:2]))); err != nil {
		return 0
	}
	return order.Uint32(b[:])
}

// pageInFront is a TIFF with another header.
type pageInFront struct {
	io.ReaderAt
	head [8]byte
}

func (p *pageInFront) ReadAt(b []byte, off int64) (int, error) {
	n, err := p.ReaderAt.ReadAt(b, off)
	if off < int64(len(p.head)) {
		copy(b[:n], p.head[off:])
	}
	return n, err
}
