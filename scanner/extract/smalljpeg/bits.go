package smalljpeg

import (
	"encoding/binary"
	"fmt"
)

const (
	fastBits = 9
	longest  = 16 // bits of a Huffman code
)

// table is a Huffman table (Annex C).
type table struct {
	fast    [1 << fastBits]uint16 // by the next bits: symbol and, in the high byte, the code's length; 0: longer
	steps   [1 << fastBits]uint16 // of coefficients, by the next bits: run and, in the low byte, the bits of code and value; 0: longer
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
	for i, entry := range t.fast {
		t.steps[i] = step(entry)
	}
	return t, nil
}

const endOfBlock = 0xFF // a run that no symbol has

// step makes an entry of steps from one of fast.
func step(entry uint16) uint16 {
	length, run, size := entry>>8, entry>>4&15, entry&15
	switch {
	case entry == 0:
		return 0
	case size == 0 && run < 15:
		run = endOfBlock
	}
	return run<<8 | (length + size)
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
	v := int32(b.take(size))
	if v < 1<<(size-1) {
		v += -1<<size + 1
	}
	return v
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

// pass goes over the coefficients of a block from k on.
func (b *bits) pass(t *table, k int) {
	for k < 64 {
		if b.n < 32 {
			b.fill()
		}
		step := t.steps[b.acc>>(64-fastBits)]
		if step == 0 {
			s := b.longSymbol(t)
			if s&15 == 0 && s < 0xF0 {
				return
			}
			k += int(s>>4) + 1
			if s&15 > 0 {
				b.take(uint(s & 15))
			}
			continue
		}
		b.acc <<= step & 0xFF
		b.n -= int(step & 0xFF)
		if step >= endOfBlock<<8 {
			return
		}
		k += int(step>>8) + 1
	}
}
