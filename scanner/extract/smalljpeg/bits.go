package smalljpeg

import (
	"encoding/binary"
	"fmt"
)

const (
	fastBits = 9
	wideBits = 11
	longest  = 16 // bits of a Huffman code
)

// table is a Huffman table (Annex C).
type table struct {
	fast    [1 << fastBits]uint16 // by the next bits: symbol and, in the high byte, the code's length; 0: longer
	leaps   [1 << wideBits]uint16 // of several coefficients, by the next bits: places and, in the low byte, the bits of all; 0: longer
	whole   [1 << wideBits]int32  // of coefficients, by the next bits: value, run and, in the low byte, the bits of both; 0: longer
	values  []byte
	maximum [longest + 2]int32 // by length: one more than the largest code, shifted to 16 bits
	offset  [longest + 1]int32 // by length: index of the value, less the code
}

// tables reads Huffman tables (B.2.4.2).
func (d *decoder) tables(b []byte) error {
	for len(b) > 0 {
		if len(b) < 1+longest {
			return fmt.Errorf("%w: Huffman table", errFormat)
		}
		class, n := b[0]>>4, b[0]&15
		total := 0
		for _, count := range b[1 : 1+longest] {
			total += int(count)
		}
		if class > 1 || n > 3 || total == 0 || total > 256 || len(b) < 1+longest+total {
			return fmt.Errorf("%w: Huffman table", errFormat)
		}
		t, err := newTable([longest]byte(b[1:1+longest]), b[1+longest:][:total])
		if err != nil {
			return err
		}
		if class == 0 {
			d.dc[n] = t
		} else {
			d.ac[n] = t
		}
		b = b[1+longest+total:]
	}
	return nil
}

// newTable builds a table from the number of codes of each length and their values.
func newTable(counts [longest]byte, values []byte) (*table, error) {
	t := &table{values: values}
	code, index := int32(0), int32(0)
	for i, count := range counts {
		length := i + 1
		t.offset[length] = index - code
		for range count {
			if code >= 1<<length {
				return nil, fmt.Errorf("%w: Huffman table with too many codes", errFormat)
			}
			if length <= fastBits {
				entry := uint16(length)<<8 | uint16(values[index])
				first := code << (fastBits - length)
				for j := range int32(1) << (fastBits - length) {
					t.fast[first+j] = entry
				}
			}
			code++
			index++
		}
		t.maximum[length] = code << (longest - length)
		code <<= 1
	}
	t.maximum[longest+1] = 1 << longest // ends every search
	for i := range t.whole {
		t.whole[i] = coefficient(t.fast[i>>(wideBits-fastBits)], i)
		t.leaps[i] = t.leap(i)
	}
	return t, nil
}

const leapEnd = 0x80 << 8 // the leap leads to the end of the block

// leap makes an entry of leaps from the next bits: as many coefficients as they hold the
// codes of. The bits of the last one's value may follow.
func (t *table) leap(next int) uint16 {
	taken, places := 0, 0
	for taken < wideBits {
		entry := t.fast[next<<taken&(1<<wideBits-1)>>(wideBits-fastBits)]
		length, run, size := int(entry>>8), int(entry>>4&15), int(entry&15)
		switch {
		case entry == 0 || taken+length > wideBits || places+run >= blockSide*blockSide:
			return uint16(places<<8 | taken)
		case size == 0 && run < 15:
			return uint16(places<<8|taken+length) | leapEnd
		}
		taken += length + size
		places += run + 1
	}
	return uint16(places<<8 | taken)
}

// coefficient makes an entry of whole from one of fast and the bits that follow. The end
// of a block is a run that leads out of it.
func coefficient(entry uint16, next int) int32 {
	length, run, size := int(entry>>8), int32(entry>>4&15), int(entry&15)
	switch {
	case entry == 0 || length+size > wideBits:
		return 0
	case size == 0 && run < 15:
		run = blockSide * blockSide
	case size > 0:
		v := int32(next>>(wideBits-length-size)) & (1<<size - 1)
		return extended(v, uint(size))<<16 | run<<8 | int32(length+size)
	}
	return run<<8 | int32(length)
}

// extended gives a number of size bits its sign (F.2.2.1).
func extended(v int32, size uint) int32 {
	if v < 1<<(size-1) {
		v += -1<<size + 1
	}
	return v
}

// bits reads the bits of a scan; stuffed bytes are taken out.
type bits struct {
	data  []byte
	at    int    // next byte
	acc   uint64 // the next bits, the first one on top
	n     int    // how many of them are in acc
	short int    // bits that were asked for after the end
}

// fill makes at least 32 bits ready. After a marker or the end they are zeros.
func (b *bits) fill() {
	if b.at+4 <= len(b.data) {
		w := binary.BigEndian.Uint32(b.data[b.at:])
		if !hasFF(w) {
			b.acc |= uint64(w) << (32 - b.n)
			b.n += 32
			b.at += 4
			return
		}
	}
	for b.n <= 56 {
		var next byte
		switch {
		case b.at >= len(b.data):
			b.short += 8
		case b.data[b.at] != 0xFF:
			next = b.data[b.at]
			b.at++
		case b.at+1 < len(b.data) && b.data[b.at+1] == 0:
			next = 0xFF
			b.at += 2
		default: // a marker
			b.short += 8
		}
		b.acc |= uint64(next) << (56 - b.n)
		b.n += 8
	}
}

// hasFF says whether one of four bytes is 0xFF.
func hasFF(w uint32) bool {
	v := ^w
	return (v-0x01010101)&^v&0x80808080 != 0
}

// ended says whether bits were used that the scan does not have.
func (b *bits) ended() bool { return b.short > b.n }

// symbol reads one Huffman code.
func (b *bits) symbol(t *table) byte {
	if b.n < 32 {
		b.fill()
	}
	if entry := t.fast[b.acc>>(64-fastBits)]; entry != 0 {
		length := int(entry >> 8)
		b.acc <<= length
		b.n -= length
		return byte(entry)
	}
	return b.longSymbol(t)
}

func (b *bits) longSymbol(t *table) byte {
	code := int32(b.acc >> (64 - longest))
	length := fastBits + 1
	for code >= t.maximum[length] {
		length++
	}
	if length > longest { // no code: of a damaged file
		b.short += 1 << 20
		return 0
	}
	index := code>>(longest-length) + t.offset[length]
	b.acc <<= length
	b.n -= length
	if index < 0 || int(index) >= len(t.values) {
		b.short += 1 << 20
		return 0
	}
	return t.values[index]
}

// value reads a number of size bits and extends its sign (F.2.2.1). Size is at
// most 16.
func (b *bits) value(size uint) int32 {
	if size == 0 {
		return 0
	}
	return extended(int32(b.take(size)), size)
}

// take reads size bits, 1 to 16.
func (b *bits) take(size uint) uint32 {
	if b.n < 32 {
		b.fill()
	}
	v := uint32(b.acc >> (64 - size))
	b.acc <<= size
	b.n -= int(size)
	return v
}

// difference reads how much brighter a block is than the one before.
func (b *bits) difference(t *table) int32 {
	if b.n < 32 {
		b.fill()
	}
	if e := t.whole[b.acc>>(64-wideBits)]; e != 0 {
		b.acc <<= e & 0xFF
		b.n -= int(e & 0xFF)
		return e >> 16
	}
	return b.value(uint(min(b.symbol(t), longest)))
}

// endsAtOnce is what coefficients returns of a block that is of one brightness.
const endsAtOnce = 1 + blockSide*blockSide + 1

// coefficients reads those of a block from the second to the last that counts, multiplied
// with their quantizers, and returns the number of the next; 64 or more: the block has ended.
func (b *bits) coefficients(t *table, last int, q *[64]float32, to *block) int {
	acc, n := b.acc, b.n
	k := 1
	for k <= last {
		if n < 32 {
			b.acc, b.n = acc, n
			b.fill()
			acc, n = b.acc, b.n
		}
		e := t.whole[acc>>(64-wideBits)]
		if e == 0 {
			b.acc, b.n = acc, n
			s := b.symbol(t)
			e = int32(b.value(uint(s&15)))<<16 | int32(s>>4)<<8
			if s&15 == 0 && s < 0xF0 {
				e = blockSide * blockSide << 8
			}
			acc, n = b.acc, b.n
		}
		acc <<= e & 0xFF
		n -= int(e & 0xFF)
		if k += int(e >> 8 & 0xFF); k <= last {
			to[zigzag[k&63]] = float32(e>>16) * q[k&63]
		}
		k++
	}
	b.acc, b.n = acc, n
	return k
}

// pass goes over the coefficients of a block from k on.
func (b *bits) pass(t *table, k int) {
	acc, n := b.acc, b.n
	for k < 64 {
		if n < 32 {
			b.acc, b.n = acc, n
			b.fill()
			acc, n = b.acc, b.n
		}
		leap := int(t.leaps[acc>>(64-wideBits)])
		end := leap >> 15
		after := k + leap>>8&0x7F
		if after+end > 64 || leap == 0 { // what follows belongs to the next block, or is long
			b.acc, b.n = acc, n
			k = b.step(t, k)
			acc, n = b.acc, b.n
			continue
		}
		acc <<= leap & 0xFF
		n -= leap & 0xFF
		if k = after; end != 0 {
			break
		}
	}
	b.acc, b.n = acc, n
}

// step goes over coefficient k and returns the next.
func (b *bits) step(t *table, k int) int {
	s := b.symbol(t)
	if s&15 == 0 && s < 0xF0 {
		return 64
	}
	if s&15 > 0 {
		b.take(uint(s & 15))
	}
	return k + int(s>>4) + 1
}
