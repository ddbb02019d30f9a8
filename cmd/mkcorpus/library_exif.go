package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"hash/crc32"
	"slices"
)

// exifData is what cameras and phones write beside the pixels.
type exifData struct {
	order binary.AppendByteOrder
	main  []exifField // about the picture
	photo []exifField // about how it was taken
	thumb []byte      // a JPEG; nil: none
}

type exifField struct {
	tag, kind uint16
	count     uint32
	value     []byte
}

// Kinds of values.
const (
	exifASCII     = 2
	exifShort     = 3
	exifLong      = 4
	exifRational  = 5
	exifUndefined = 7
)

func (e *exifData) text(tag uint16, s string) exifField {
	return exifField{tag, exifASCII, uint32(len(s) + 1), append([]byte(s), 0)}
}

func (e *exifData) short(tag uint16, v int) exifField {
	return exifField{tag, exifShort, 1, e.order.AppendUint16(nil, uint16(v))}
}

func (e *exifData) long(tag uint16, v int) exifField {
	return exifField{tag, exifLong, 1, e.order.AppendUint32(nil, uint32(v))}
}

func (e *exifData) rational(tag uint16, a, b int) exifField {
	return exifField{tag, exifRational, 1, e.order.AppendUint32(e.order.AppendUint32(nil, uint32(a)), uint32(b))}
}

func (e *exifData) bytes(tag uint16, b string) exifField {
	return exifField{tag, exifUndefined, uint32(len(b)), []byte(b)}
}

// tiff is the data as it stands in files.
func (e *exifData) tiff() []byte {
	out := []byte("II*\x00\x08\x00\x00\x00")
	if e.order == binary.AppendByteOrder(binary.BigEndian) {
		out = []byte("MM\x00*\x00\x00\x00\x08")
	}
	top := slices.Clone(e.main)
	if len(e.photo) > 0 {
		top = append(top, e.long(0x8769, 0))
	}
	inner := len(out) + len(e.table(top, len(out), 0))
	if len(e.photo) > 0 {
		top[len(top)-1] = e.long(0x8769, inner)
	}
	photo := e.table(e.photo, inner, 0)
	if len(e.photo) == 0 {
		photo = nil
	}
	next := 0
	if e.thumb != nil {
		next = inner + len(photo)
	}
	out = append(append(out, e.table(top, len(out), next)...), photo...)
	if e.thumb == nil {
		return out
	}
	small := func(at int) []byte {
		return e.table([]exifField{e.short(0x0103, 6), e.rational(0x011A, 72, 1), e.rational(0x011B, 72, 1), e.short(0x0128, 2), e.long(0x0201, at), e.long(0x0202, len(e.thumb))}, next, 0)
	}
	return append(append(out, small(next+len(small(0)))...), e.thumb...)
}

// table is one directory of fields and what does not fit into it; at is where it will
// stand.
func (e *exifData) table(fields []exifField, at, next int) []byte {
	fields = slices.Clone(fields)
	slices.SortFunc(fields, func(a, b exifField) int { return cmp.Compare(a.tag, b.tag) })
	out := e.order.AppendUint16(nil, uint16(len(fields)))
	var rest []byte
	after := at + 2 + 12*len(fields) + 4
	for _, f := range fields {
		out = e.order.AppendUint16(e.order.AppendUint16(out, f.tag), f.kind)
		out = e.order.AppendUint32(out, f.count)
		if len(f.value) <= 4 {
			out = append(out, append(f.value[:len(f.value):len(f.value)], 0, 0, 0, 0)[:4]...)
			continue
		}
		out = e.order.AppendUint32(out, uint32(after+len(rest)))
		rest = append(rest, f.value...)
		if len(rest)%2 == 1 {
			rest = append(rest, 0)
		}
	}
	return append(e.order.AppendUint32(out, uint32(next)), rest...)
}

// app1 is the segment of a JPEG that holds the data.
func (e *exifData) app1() []byte {
	body := append([]byte("Exif\x00\x00"), e.tiff()...)
	head := []byte{0xFF, 0xE1}
	return append(binary.BigEndian.AppendUint16(head, uint16(len(body)+2)), body...)
}

// withEXIF puts the data into a JPEG or a PNG.
func withEXIF(data []byte, e *exifData) []byte {
	if bytes.HasPrefix(data, []byte{0xFF, 0xD8}) {
		return slices.Concat(data[:2], e.app1(), data[2:])
	}
	const header = 8 + 25 // of a PNG: the signature and the first chunk
	body := append([]byte("eXIf"), e.tiff()...)
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(body)-4))
	chunk = binary.BigEndian.AppendUint32(append(chunk, body...), crc32.ChecksumIEEE(body))
	return slices.Concat(data[:header], chunk, data[header:])
}
