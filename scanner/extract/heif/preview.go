package heif

import "encoding/binary"

// Preview returns the file with the small picture that cameras put beside the large
// one in its place, and whether there is one: it is decoded in a fiftieth of the time.
// It names, in a copy of the file, another item as the primary one (ISO/IEC 23008-12,
// 14496-12).
func Preview(data []byte) ([]byte, bool) {
	meta, at, ok := find(data, 0, "meta")
	if !ok || len(meta) < 4 {
		return nil, false
	}
	meta, at = meta[4:], at+4 // version and flags
	primary, primaryAt, ok := find(meta, at, "pitm")
	if !ok || len(primary) < 6 {
		return nil, false
	}
	references, _, ok := find(meta, at, "iref")
	if !ok || len(references) < 4 {
		return nil, false
	}
	wide := primary[0] != 0 // numbers of 32 bits
	main := item(primary[4:], wide)
	small, ok := thumbnail(references, main)
	if !ok || !wide && small > 0xFFFF {
		return nil, false
	}
	out := append([]byte(nil), data...)
	if wide {
		if len(primary) < 8 {
			return nil, false
		}
		binary.BigEndian.PutUint32(out[primaryAt+4:], small)
	} else {
		binary.BigEndian.PutUint16(out[primaryAt+4:], uint16(small))
	}
	return out, true
}

// item reads the number of an item.
func item(b []byte, wide bool) uint32 {
	switch {
	case wide && len(b) >= 4:
		return binary.BigEndian.Uint32(b)
	case !wide && len(b) >= 2:
		return uint32(binary.BigEndian.Uint16(b))
	}
	return 0
}

// thumbnail returns the item that is a thumbnail of another: a reference of the type
// "thmb" from it to that one.
func thumbnail(references []byte, of uint32) (uint32, bool) {
	wide := references[0] != 0
	size := 2
	if wide {
		size = 4
	}
	for b := references[4:]; ; {
		kind, body, rest, ok := box(b)
		if !ok {
			return 0, false
		}
		b = rest
		if kind != "thmb" || len(body) < size+2 {
			continue
		}
		from := item(body, wide)
		for to := body[size+2:]; len(to) >= size; to = to[size:] {
			if item(to, wide) == of {
				return from, true
			}
		}
	}
}

// find returns the content of the first box of a kind, and where it is in the file if
// b is at base.
func find(b []byte, base int, kind string) ([]byte, int, bool) {
	whole := len(b)
	for {
		k, body, rest, ok := box(b)
		if !ok {
			return nil, 0, false
		}
		if k == kind {
			return body, base + whole - len(rest) - len(body), true
		}
		b = rest
	}
}

// box cuts the first box off b.
func box(b []byte) (kind string, body, rest []byte, ok bool) {
	if len(b) < 8 {
		return "", nil, nil, false
	}
	size, head := uint64(binary.BigEndian.Uint32(b)), 8
	switch size {
	case 0: // to the end
		size = uint64(len(b))
	case 1:
		if len(b) < 16 {
			return "", nil, nil, false
		}
		size, head = binary.BigEndian.Uint64(b[8:]), 16
	}
	if size < uint64(head) || size > uint64(len(b)) {
		return "", nil, nil, false
	}
	return string(b[4:8]), b[head:size], b[size:], true
}
