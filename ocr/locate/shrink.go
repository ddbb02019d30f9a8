package locate

import (
	"encoding/binary"
	"image"
)

// halves makes pictures smaller by two, again and again, in memory that is kept for
// the next picture.
type halves struct {
	levels []*image.Gray
}

// by returns g made smaller by two so many times; what is left of an odd row or
// column is cut off. The result is overwritten by the next call.
func (s *halves) by(g *image.Gray, times int) *image.Gray {
	for i := range times {
		if i == len(s.levels) {
			s.levels = append(s.levels, &image.Gray{})
		}
		s.halve(s.levels[i], g)
		g = s.levels[i]
	}
	return g
}

const (
	evenBytes = 0x00ff00ff00ff00ff
	everyPair = 0x0001000100010001
)

// halve sets to to the means of two by two pixels of g, eight columns at a time.
func (s *halves) halve(to, g *image.Gray) {
	w, h := max(1, g.Rect.Dx()/2), max(1, g.Rect.Dy()/2)
	to.Rect, to.Stride = image.Rect(0, 0, w, h), w
	to.Pix = sized(to.Pix, w*h)
	for y := range h {
		row := to.Pix[y*w:][:w]
		above := g.Pix[2*y*g.Stride:][:g.Rect.Dx()]
		below := above
		if 2*y+1 < g.Rect.Dy() {
			below = g.Pix[(2*y+1)*g.Stride:][:g.Rect.Dx()]
		}
		x := 0
		for ; x+4 <= w && 2*x+8 <= len(above); x += 4 {
			a, b := binary.LittleEndian.Uint64(above[2*x:]), binary.LittleEndian.Uint64(below[2*x:])
			sum := a&evenBytes + a>>8&evenBytes + b&evenBytes + b>>8&evenBytes + 2*everyPair
			mean := sum >> 2 & evenBytes
			mean = (mean | mean>>8) & 0x0000ffff0000ffff
			binary.LittleEndian.PutUint32(row[x:], uint32(mean|mean>>16))
		}
		for ; x < w; x++ {
			last := min(2*x+1, len(above)-1)
			sum := uint(above[2*x]) + uint(above[last]) + uint(below[2*x]) + uint(below[last])
			row[x] = uint8((sum + 2) / 4)
		}
	}
}

// shrunk is a picture made smaller, and the memory to make the next one in.
type shrunk struct {
	halves  halves
	gray    image.Gray
	sums    []uint32 // of the source's columns, over the rows of one row of the result
	columns []covered
}

// covered are the source's rows or columns that one of the result covers, the first
// and the last in part.
type covered struct {
	first, last             int
	firstWeight, lastWeight uint32 // in 1/256; together one when it is the same
}

const whole = 256 // the weight of a row or column that is covered wholly

// of makes g smaller, to w by h pixels, each the mean of what it covers. The result
// is g itself when the size is the same, else it is overwritten by the next call.
func (s *shrunk) of(g *image.Gray, w, h int) *image.Gray {
	times := 0
	for min(g.Rect.Dx()>>(times+1)/w, g.Rect.Dy()>>(times+1)/h) >= 1 {
		times++
	}
	g = s.halves.by(g, times)
	from := g.Rect.Size()
	if from.X == w && from.Y == h {
		return g
	}
	s.gray.Rect, s.gray.Stride = image.Rect(0, 0, w, h), w
	s.gray.Pix = sized(s.gray.Pix, w*h)
	s.sums, s.columns = sized(s.sums, from.X), sized(s.columns, w)
	for x := range s.columns {
		s.columns[x] = cover(x, from.X, w)
	}
	for y := range h {
		c := cover(y, from.Y, h)
		s.addRows(g, c)
		s.meanColumns(s.gray.Pix[y*w:][:w], c)
	}
	return &s.gray
}

// cover says what number i of m covers of n.
func cover(i, n, m int) covered {
	first, last := i*n/m, ((i+1)*n+m-1)/m-1
	weight := func(j int) uint32 { return uint32((min((j+1)*m, (i+1)*n) - max(j*m, i*n)) * whole / m) }
	c := covered{first: first, last: last, firstWeight: weight(first)}
	if last > first {
		c.lastWeight = weight(last)
	}
	return c
}

// weight is what the parts come to.
func (c covered) weight() uint32 {
	return c.firstWeight + c.lastWeight + uint32(max(0, c.last-c.first-1))*whole
}

// addRows sums, column by column, the rows of g that c covers.
func (s *shrunk) addRows(g *image.Gray, c covered) {
	clear(s.sums)
	for r := c.first; r <= c.last; r++ {
		weight := uint32(whole)
		switch r {
		case c.first:
			weight = c.firstWeight
		case c.last:
			weight = c.lastWeight
		}
		row := g.Pix[r*g.Stride:][:g.Rect.Dx()]
		sums := s.sums[:len(row)]
		for x, p := range row {
			sums[x] += uint32(p) * weight
		}
	}
}

// meanColumns fills a row of the result from the sums of the rows that c covers.
func (s *shrunk) meanColumns(to []uint8, c covered) {
	rows := float32(c.weight())
	for x := range to {
		d := s.columns[x]
		sum := uint64(s.sums[d.first]) * uint64(d.firstWeight)
		if d.last > d.first {
			for _, v := range s.sums[d.first+1 : d.last] {
				sum += uint64(v) * whole
			}
			sum += uint64(s.sums[d.last]) * uint64(d.lastWeight)
		}
		to[x] = uint8(min(255, float32(sum)/(rows*float32(d.weight()))+0.5))
	}
}

// sized returns a slice of n, made anew only when s is too small.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
