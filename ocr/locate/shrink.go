package locate

import "image"

// shrunk is a picture made smaller, and the memory to make the next one in.
type shrunk struct {
	gray image.Gray
	sums []uint32 // of the source's columns, over the rows of one row of the result
}

// of makes g smaller, to w by h pixels, each the mean of what it covers. The result
// is g itself when the size is the same, else it is overwritten by the next call.
func (s *shrunk) of(g *image.Gray, w, h int) *image.Gray {
	from := g.Rect.Size()
	if from.X == w && from.Y == h {
		return g
	}
	s.gray.Rect, s.gray.Stride = image.Rect(0, 0, w, h), w
	s.gray.Pix = sized(s.gray.Pix, w*h)
	s.sums = sized(s.sums, from.X)
	for y := range h {
		s.addRows(g, y, h)
		s.meanColumns(s.gray.Pix[y*w:][:w], from.Y, h)
	}
	return &s.gray
}

const whole = 256 // the weight of a row or column that is covered wholly

// addRows sums, column by column, the rows of g that row y of h covers.
func (s *shrunk) addRows(g *image.Gray, y, h int) {
	w, rows := g.Rect.Dx(), g.Rect.Dy()
	clear(s.sums)
	first, last := y*rows/h, ((y+1)*rows+h-1)/h
	for r := first; r < last; r++ {
		weight := uint32(share(r, y, rows, h))
		row, sums := g.Pix[r*g.Stride:][:w], s.sums[:w]
		if weight == whole {
			for x, p := range row {
				sums[x] += uint32(p) << 8
			}
			continue
		}
		for x, p := range row {
			sums[x] += uint32(p) * weight
		}
	}
}

// meanColumns fills a row of the result from the sums of n source rows in h.
func (s *shrunk) meanColumns(to []uint8, n, h int) {
	w, columns := len(to), len(s.sums)
	// What all weights come to, in 1/2^16 pixels: the area that a pixel covers.
	area := float64(columns) / float64(w) * float64(n) / float64(h) * whole * whole
	per := float32(1 / area)
	for x := range to {
		first, last := x*columns/w, ((x+1)*columns+w-1)/w
		sum := uint64(s.sums[first]) * share(first, x, columns, w)
		if last-1 > first {
			for _, v := range s.sums[first+1 : last-1] {
				sum += uint64(v) << 8
			}
			sum += uint64(s.sums[last-1]) * share(last-1, x, columns, w)
		}
		to[x] = uint8(min(255, float32(sum)*per+0.5))
	}
}

// share is how much of source pixel i pixel j of the result covers, in 1/256, when
// n source pixels become m.
func share(i, j, n, m int) uint64 {
	from := max(i*m, j*n)
	to := min((i+1)*m, (j+1)*n)
	return uint64((to - from) * whole / m)
}

// sized returns a slice of n, made anew only when s is too small.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
