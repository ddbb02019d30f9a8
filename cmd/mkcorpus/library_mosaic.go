package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"math/bits"
)

// mosaic is a JPEG taken apart into its blocks, so that new pictures can be put
// together from them for what copying their bits costs. Three channels, a unit is
// 16 by 16 pixels: four blocks of brightness and two of colour.
type mosaic struct {
	across, down int         // units
	quant        [2][64]byte // brightness, colour
	codes        []byte      // the segment with the prefix codes
	dc           [2]prefixCode
	blocks       []block // six a unit
	bits         []byte
}

// block is one of 8 by 8 pixels: its mean, and where the bits of the rest lie.
type block struct {
	at    uint32
	n     uint16
	level int16
}

const perUnit = 6

var errMosaic = errors.New("not a JPEG of the kind that can be taken apart")

// takenApart reads what image/jpeg writes of a picture in colour.
func takenApart(data []byte) (*mosaic, error) {
	m := &mosaic{}
	var ac [2]prefixCode
	for at := 2; at+4 <= len(data); {
		marker, size := data[at+1], int(binary.BigEndian.Uint16(data[at+2:]))
		body := data[at+4 : min(at+2+size, len(data))]
		switch marker {
		case 0xDB:
			for ; len(body) >= 65; body = body[65:] {
				copy(m.quant[body[0]&1][:], body[1:65])
			}
		case 0xC0:
			if len(body) < 15 || body[5] != 3 || body[7] != 0x22 {
				return nil, fmt.Errorf("%w: its channels", errMosaic)
			}
			m.down, m.across = units(int(binary.BigEndian.Uint16(body[1:]))), units(int(binary.BigEndian.Uint16(body[3:])))
		case 0xC4:
			m.codes = append(m.codes, data[at:at+2+size]...)
			readCodes(body, &m.dc, &ac)
		case 0xDA:
			m.bits = unstuffed(data[at+2+size : len(data)-2])
			return m, m.cut(&ac)
		}
		at += 2 + size
	}
	return nil, fmt.Errorf("%w: no pixels", errMosaic)
}

func units(pixels int) int { return (pixels + 15) / 16 }

func readCodes(body []byte, dc, ac *[2]prefixCode) {
	for len(body) > 17 {
		n := 0
		for _, c := range body[1:17] {
			n += int(c)
		}
		to := &dc[body[0]&1]
		if body[0]>>4 == 1 {
			to = &ac[body[0]&1]
		}
		*to = newPrefixCode(body[1:17], body[17:17+n])
		body = body[17+n:]
	}
}

// unstuffed leaves out the zeros after bytes of 255, and adds some at the end so that
// eight bytes can be read from everywhere.
func unstuffed(data []byte) []byte {
	out := make([]byte, 0, len(data)+8)
	for i, b := range data {
		if b == 0 && i > 0 && data[i-1] == 0xFF {
			continue
		}
		out = append(out, b)
	}
	return append(out, make([]byte, 8)...)
}

// cut finds where every block begins.
func (m *mosaic) cut(ac *[2]prefixCode) error {
	m.blocks = make([]block, 0, m.across*m.down*perUnit)
	r := bitReader{m.bits, 0}
	var level [3]int
	for range m.across * m.down {
		for i := range perUnit {
			channel := max(0, i-3)
			size := m.dc[min(channel, 1)].next(&r)
			if size > 11 || r.at > len(m.bits)*8 {
				return fmt.Errorf("%w: broken", errMosaic)
			}
			level[channel] += r.signed(size)
			b := block{at: uint32(r.at), level: int16(level[channel])}
			for k := 1; k < 64; {
				symbol := ac[min(channel, 1)].next(&r)
				run, size := symbol>>4, symbol&15
				if size == 0 && run != 15 {
					break
				}
				k += run + 1
				r.at += size
			}
			b.n = uint16(r.at - int(b.at))
			m.blocks = append(m.blocks, b)
		}
	}
	return nil
}

// bitReader reads from the highest bit on.
type bitReader struct {
	data []byte
	at   int
}

func (r *bitReader) bit() int {
	if r.at>>3 >= len(r.data) {
		r.at++
		return 0
	}
	b := r.data[r.at>>3] >> (7 - r.at&7) & 1
	r.at++
	return int(b)
}

func (r *bitReader) signed(size int) int {
	v := 0
	for range size {
		v = v<<1 | r.bit()
	}
	if size > 0 && v < 1<<(size-1) {
		v -= 1<<size - 1
	}
	return v
}

// prefixCode is one of the tables of a JPEG.
type prefixCode struct {
	first, count, index [17]int
	symbols             []byte
	code                [16]uint32 // of the symbols up to 15, for writing
	size                [16]uint
}

func newPrefixCode(counts, symbols []byte) prefixCode {
	p := prefixCode{symbols: symbols}
	code, at := 0, 0
	for l := 1; l <= 16; l++ {
		p.first[l], p.count[l], p.index[l] = code, int(counts[l-1]), at
		for range p.count[l] {
			if s := symbols[at]; s < 16 {
				p.code[s], p.size[s] = uint32(code), uint(l)
			}
			code++
			at++
		}
		code <<= 1
	}
	return p
}

func (p *prefixCode) next(r *bitReader) int {
	code := 0
	for l := 1; l <= 16; l++ {
		code = code<<1 | r.bit()
		if i := code - p.first[l]; i < p.count[l] {
			return int(p.symbols[p.index[l]+i])
		}
	}
	r.at = len(r.data)*8 + 1
	return 0
}

// tile is a part of a mosaic and where it lies in a new picture, in units.
type tile struct {
	from *mosaic
	x, y int
	on   image.Rectangle
}

// collage is a picture put together of tiles, the last on top. All of them were
// packed at the same quality.
type collage struct {
	w, h     int
	tiles    []tile
	light    int     // added, in levels
	contrast float64 // of brightness, and
	vivid    float64 // of colour; 1: as they are
}

// unit returns the six blocks of a unit. What lies beyond the edge of a mosaic is its
// other side.
func (c *collage) unit(x, y int) (*mosaic, []block) {
	for i := len(c.tiles) - 1; ; i-- {
		p := &c.tiles[i]
		if i == 0 || image.Pt(x, y).In(p.on) {
			m := p.from
			at := ((p.y+y-p.on.Min.Y)%m.down*m.across + (p.x+x-p.on.Min.X)%m.across) * perUnit
			return m, m.blocks[at : at+perUnit]
		}
	}
}

// quants are the tables for the contrast that is wanted.
func (c *collage) quants() [2][64]byte {
	q := c.tiles[0].from.quant
	for t, by := range []float64{c.contrast, c.vivid} {
		for i, v := range q[t] {
			q[t][i] = uint8(max(1, min(255, float64(v)*by+0.5)))
		}
	}
	return q
}

// jpeg writes the picture with a segment after its first marker.
func (c *collage) jpeg(app []byte) []byte {
	first := c.tiles[0].from
	q := c.quants()
	w := bitWriter{out: make([]byte, 0, c.w*c.h/5+len(app))}
	w.out = append(append(w.out, 0xFF, 0xD8), app...)
	w.out = append(w.out, 0xFF, 0xDB, 0, 132, 0)
	w.out = append(append(append(w.out, q[0][:]...), 1), q[1][:]...)
	w.out = append(w.out, 0xFF, 0xC0, 0, 17, 8, byte(c.h>>8), byte(c.h), byte(c.w>>8), byte(c.w), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1)
	w.out = append(w.out, first.codes...)
	w.out = append(w.out, 0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0)
	shift := c.light * 8 / int(q[0][0])
	least, most := -1024/int(q[0][0]), 1023/int(q[0][0])
	var last [3]int
	for y := range units(c.h) {
		for x := range units(c.w) {
			m, blocks := c.unit(x, y)
			for i, b := range blocks {
				channel, level := max(0, i-3), int(b.level)
				if channel == 0 {
					level = max(least, min(most, level+shift))
				}
				w.signed(&first.dc[min(channel, 1)], level-last[channel])
				last[channel] = level
				w.copy(m.bits, int(b.at), int(b.n))
			}
		}
	}
	return append(w.end(), 0xFF, 0xD9)
}

// thumbnail is the picture in small, of the means of its blocks.
func (c *collage) thumbnail(w, h int) *image.RGBA {
	q := c.quants()
	small := image.NewYCbCr(image.Rect(0, 0, w, h), image.YCbCrSubsampleRatio444)
	shift := c.light
	for y := range h {
		for x := range w {
			px, py := x*c.w/w, y*c.h/h
			_, b := c.unit(px/16, py/16)
			at := y*w + x
			small.Y[at] = clamp(int(b[py/8%2*2+px/8%2].level)*int(q[0][0])/8 + 128 + shift)
			small.Cb[at] = clamp(int(b[4].level)*int(q[1][0])/8 + 128)
			small.Cr[at] = clamp(int(b[5].level)*int(q[1][0])/8 + 128)
		}
	}
	return asRGBA(small)
}

// bitWriter writes from the highest bit on, with a zero after bytes of 255.
type bitWriter struct {
	out  []byte
	held uint64
	n    uint
}

// put writes up to 32 bits.
func (w *bitWriter) put(v uint64, n uint) {
	w.held = w.held<<n | v
	w.n += n
	if w.n < 32 {
		return
	}
	w.n -= 32
	four := uint32(w.held >> w.n)
	if inverse := ^four; (inverse-0x01010101)&^inverse&0x80808080 == 0 { // no byte of 255
		w.out = binary.BigEndian.AppendUint32(w.out, four)
		return
	}
	for i := 24; i >= 0; i -= 8 {
		w.one(byte(four >> i))
	}
}

func (w *bitWriter) one(b byte) {
	w.out = append(w.out, b)
	if b == 0xFF {
		w.out = append(w.out, 0)
	}
}

// copy writes n bits of data from a place on.
func (w *bitWriter) copy(data []byte, at, n int) {
	for n > 0 {
		take := min(n, 32)
		v := binary.BigEndian.Uint64(data[at>>3:]) << (at & 7) >> (64 - take)
		w.put(v, uint(take))
		at, n = at+take, n-take
	}
}

func (w *bitWriter) signed(p *prefixCode, v int) {
	size := bits.Len(uint(max(v, -v)))
	w.put(uint64(p.code[size]), p.size[size])
	if v < 0 {
		v += 1<<size - 1
	}
	w.put(uint64(v), uint(size))
}

// end fills the last byte with ones.
func (w *bitWriter) end() []byte {
	for w.n%8 != 0 {
		w.held, w.n = w.held<<1|1, w.n+1
	}
	for ; w.n > 0; w.n -= 8 {
		w.one(byte(w.held >> (w.n - 8)))
	}
	return w.out
}
