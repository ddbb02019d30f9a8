package extract

import (
	"encoding/binary"
	"image"
	"math"
	"math/bits"
)

// The finder patterns of QR codes are looked for here as the library looks for them, but
// without making a picture of black and white first: in most pictures there are none, and
// then its answer is known at a tenth of the price. What is found here it looks at.
// Source: ISO/IEC 18004, 6.3.3: dark, light, dark, light, dark as 1 : 1 : 3 : 1 : 1.
const (
	qrBlock    = 8  // pixels of a side of a part with a level of its own
	qrContrast = 24 // levels in a part below which it is all dark or all light
	qrRowStep  = 3  // each third row is looked at
	qrLeast    = 3  // patterns of a code
)

// shades are what a picture looks like in parts of eight by eight pixels.
type shades struct {
	g               *image.Gray
	across, down    int
	mean, low, high []uint8
}

// shadesOf returns false for a picture that is too small to be worth it.
func shadesOf(g *image.Gray) (shades, bool) {
	s := shades{g: g, across: g.Rect.Dx() / qrBlock, down: g.Rect.Dy() / qrBlock}
	if s.across < 5 || s.down < 5 {
		return s, false
	}
	n := s.across * s.down
	s.mean, s.low, s.high = make([]uint8, n), make([]uint8, n), make([]uint8, n)
	for y := range s.down {
		for x := range s.across {
			s.part(y*s.across+x, g.Pix[y*qrBlock*g.Stride+x*qrBlock:])
		}
	}
	return s, true
}

const (
	highBits  = 0x8080808080808080
	evenBytes = 0x00ff00ff00ff00ff
)

// notLess has the high bit of each byte of a that is at least b's.
func notLess(a, b uint64) uint64 {
	return (a&^b | ^(a^b)&((a|highBits)-b&^highBits)) & highBits
}

// sorted returns the lesser and the greater of each byte of two.
func sorted(a, b uint64) (low, high uint64) {
	mask := (notLess(a, b) >> 7) * 0xff
	return b&mask | a&^mask, a&mask | b&^mask
}

// part measures part i, whose first pixel is the first of pix: eight pixels at a time.
func (s *shades) part(i int, pix []uint8) {
	low, high, sum := uint64(1<<64-1), uint64(0), uint64(0)
	for range qrBlock / 2 {
		a, b := binary.LittleEndian.Uint64(pix), binary.LittleEndian.Uint64(pix[s.g.Stride:])
		sum += a&evenBytes + a>>8&evenBytes + b&evenBytes + b>>8&evenBytes
		less, more := sorted(a, b)
		low, _ = sorted(low, less)
		_, high = sorted(high, more)
		pix = pix[min(len(pix), 2*s.g.Stride):]
	}
	for shift := 32; shift >= 8; shift /= 2 {
		low, _ = sorted(low, low>>shift|^uint64(0)<<(64-shift))
		_, high = sorted(high, high>>shift)
	}
	sum = sum&0x0000ffff0000ffff + sum>>16&0x0000ffff0000ffff
	s.mean[i] = uint8((sum&0xffffffff + sum>>32) / (qrBlock * qrBlock))
	s.low[i], s.high[i] = uint8(low), uint8(high)
}

// qrMarks looks for finder patterns in a picture, dark or light ones.
type qrMarks struct {
	shades
	levels []uint8 // of the parts: what is as dark as that is dark
	flip   uint8   // 255 to look for light ones
	runs   []int   // where in a row dark and light begin in turn, dark first
	found  []qrMark
}

type qrMark struct{ x, y float64 }

// mayHoldQR says whether a code of one polarity may be in a picture.
func mayHoldQR(s shades, light bool) bool {
	m := qrMarks{shades: s}
	if light {
		m.flip = 255
	}
	m.measure()
	for y := qrRowStep - 1; y < m.down*qrBlock && len(m.found) < qrLeast; y += qrRowStep {
		m.row(y)
	}
	return len(m.found) >= qrLeast
}

// measure sets the levels: the mean of five by five parts.
func (m *qrMarks) measure() {
	parts := make([]uint8, m.across*m.down)
	for y := range m.down {
		for x := range m.across {
			i := y*m.across + x
			mean, low := m.mean[i], m.low[i]
			if m.flip != 0 {
				mean, low = 255-mean, 255-m.high[i]
			}
			if m.high[i]-m.low[i] <= qrContrast {
				mean = low / 2
				if x > 0 && y > 0 {
					mean = darker(mean, low, int(parts[i-m.across]), int(parts[i-1]), int(parts[i-m.across-1]))
				}
			}
			parts[i] = mean
		}
	}
	m.smooth(parts)
}

// smooth makes the mean of five by five parts the level of the one in their middle.
func (m *qrMarks) smooth(parts []uint8) {
	m.levels = make([]uint8, len(parts))
	sums := make([]int, m.across+1) // of five rows, of all columns before
	for y := range m.down {
		top := max(0, min(y-2, m.down-5))
		rows := parts[top*m.across:]
		a, b, c, d, e := rows, rows[m.across:], rows[2*m.across:], rows[3*m.across:], rows[4*m.across:]
		for x := range m.across {
			sums[x+1] = sums[x] + int(a[x]) + int(b[x]) + int(c[x]) + int(d[x]) + int(e[x])
		}
		levels := m.levels[y*m.across:][:m.across]
		for x := range levels {
			left := max(0, min(x-2, m.across-5))
			levels[x] = uint8((sums[left+5] - sums[left]) / 25)
		}
	}
}

// darker is the level of a part without contrast: that of the parts beside it if it is as
// dark as what is dark there.
func darker(level, low uint8, above, left, corner int) uint8 {
	if beside := (above + 2*left + corner) / 4; int(low) < beside {
		return uint8(beside)
	}
	return level
}

// dark says whether a pixel is.
func (m *qrMarks) dark(x, y int) bool {
	return m.g.Pix[y*m.g.Stride+x]^m.flip <= m.levels[y/qrBlock*m.across+x/qrBlock]
}

// row looks for finder patterns whose middle is in row y.
func (m *qrMarks) row(y int) {
	const eachByte = 0x0101010101010101
	m.runs = m.runs[:0]
	row := m.g.Pix[y*m.g.Stride:][:m.across*qrBlock]
	flip, was := uint64(m.flip)*eachByte, uint64(0)
	for i, level := range m.levels[y/qrBlock*m.across:][:m.across] {
		pixels := binary.LittleEndian.Uint64(row[i*qrBlock:]) ^ flip
		dark := notLess(uint64(level)*eachByte, pixels) >> 7
		for changes := dark ^ (dark<<8 | was); changes != 0; changes &= changes - 1 {
			m.runs = append(m.runs, i*qrBlock+bits.TrailingZeros64(changes)/8)
		}
		was = dark >> 56
	}
	for i := 0; i+5 < len(m.runs); i += 2 {
		r := m.runs[i : i+6]
		if counts := [5]int{r[1] - r[0], r[2] - r[1], r[3] - r[2], r[4] - r[3], r[5] - r[4]}; patterned(counts) {
			m.check(counts, r[5], y)
		}
	}
}

// patterned says whether five runs are about as long as those of a finder pattern.
func patterned(n [5]int) bool {
	total := n[0] + n[1] + n[2] + n[3] + n[4]
	near := func(n, modules int) bool {
		d := 14*n - 2*modules*total
		return max(d, -d) < modules*total
	}
	return total >= 7 && near(n[0], 1) && near(n[1], 1) && near(n[2], 3) && near(n[3], 1) && near(n[4], 1)
}

// heart is that of a pattern that ends before end.
func heart(n [5]int, end int) float64 { return float64(end-n[4]-n[3]) - float64(n[2])/2 }

// check adds what is a finder pattern in its column, too.
func (m *qrMarks) check(n [5]int, end, y int) {
	total := n[0] + n[1] + n[2] + n[3] + n[4]
	x := int(heart(n, end))
	cy, ok := crossing(y, m.down*qrBlock, n[2], 2*total, total, func(i int) bool { return m.dark(x, i) })
	if !ok {
		return
	}
	cx, ok := crossing(x, m.across*qrBlock, n[2], total, total, func(i int) bool { return m.dark(i, int(cy)) })
	if !ok {
		return
	}
	module := float64(total) / 7
	for _, o := range m.found {
		if math.Abs(cx-o.x) <= module && math.Abs(cy-o.y) <= module {
			return
		}
	}
	m.found = append(m.found, qrMark{cx, cy})
}

// crossing looks for a finder pattern in a line of end pixels through a place in its
// middle, whose outer runs have at most so many pixels, and whose length differs from
// total by less than a fifth of differs.
func crossing(at, end, most, differs, total int, dark func(int) bool) (float64, bool) {
	var n [5]int
	i := at
	for ; i >= 0 && dark(i); i-- {
		n[2]++
	}
	for ; i >= 0 && !dark(i) && n[1] <= most; i-- {
		n[1]++
	}
	for ; i >= 0 && dark(i) && n[0] <= most; i-- {
		n[0]++
	}
	for i = at + 1; i < end && dark(i); i++ {
		n[2]++
	}
	for ; i < end && !dark(i) && n[3] <= most; i++ {
		n[3]++
	}
	for ; i < end && dark(i) && n[4] <= most; i++ {
		n[4]++
	}
	length := n[0] + n[1] + n[2] + n[3] + n[4]
	if d := length - total; 5*max(d, -d) >= differs || !patterned(n) {
		return 0, false
	}
	return heart(n, i), true
}
