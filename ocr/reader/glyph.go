package reader

import "math"

const (
	side      = 24  // pixels of a glyph's square
	glyphSpan = 1.5 // heights of the list's lines that a glyph's square is high and wide
)

// glyph is what a character looks like: its ink in a square around its middle, in the
// scale of its list, and how high and wide it is in pixels of the picture.
type glyph struct {
	ink           [side * side]float32
	width, height float64 // in heights of the list's lines
	ok            bool
}

// glyphOf cuts the i-th letter out of a reading; height is that of the list's lines,
// in pixels of the picture.
func (r *reading) glyphOf(ink []bool, i int, height float64) glyph {
	left, right, alone := r.borders(ink, i)
	if !alone {
		return glyph{}
	}
	s := &r.strip
	x0, x1, y0, y1, ok := s.inkBox(left, right)
	if !ok {
		return glyph{}
	}
	unit := height * s.scale // columns and rows of the strip for one height of the list
	if unit <= 0 {
		return glyph{}
	}
	g := glyph{width: (x1 - x0) / unit, height: (y1 - y0) / unit, ok: true}
	cx, cy := (x0+x1)/2, (y0+y1)/2
	step := glyphSpan * unit / side
	for y := range side {
		for x := range side {
			g.ink[y*side+x] = s.inkAt(cx+(float64(x)+0.5-side/2)*step, cy+(float64(y)+0.5-side/2)*step, left, right)
		}
	}
	return g
}

// borders returns the columns from left to before right in which a letter stands, and
// whether it touches no other.
func (r *reading) borders(ink []bool, i int) (left, right int, alone bool) {
	at := int(r.letters[i].at)
	alone = true
	if i > 0 {
		a, b := widest(ink, int(r.letters[i-1].at), at)
		left, alone = (a+b)/2, b > a
	} else {
		left = max(0, spread(ink, at, -1)-1)
	}
	if i+1 < len(r.letters) {
		a, b := widest(ink, at, int(r.letters[i+1].at))
		right, alone = (a+b+1)/2, alone && b > a
	} else {
		right = min(len(ink), spread(ink, at, 1)+2)
	}
	return left, max(right, left+1), alone
}

// inkBox returns the borders of the ink between two columns, between two pixels where
// half of the ink is.
func (s *strip) inkBox(left, right int) (x0, x1, y0, y1 float64, ok bool) {
	right = min(right, s.width)
	var columns [256]float32
	var lines [rows]float32
	if right-left > len(columns) || left < 0 || right <= left {
		return 0, 0, 0, 0, false
	}
	for y := 2; y < rows-2; y++ {
		for x := left; x < right; x++ {
			v := inkOf(s.pix[y*s.width+x])
			columns[x-left] = max(columns[x-left], v)
			lines[y] = max(lines[y], v)
		}
	}
	a, b, ok1 := halves(columns[:right-left])
	c, d, ok2 := halves(lines[:])
	return a + float64(left), b + float64(left), c, d, ok1 && ok2
}

// halves returns where the values first and last rise above half of the most, in units
// of their places, which are one wide.
func halves(v []float32) (first, last float64, ok bool) {
	var most float32
	for _, x := range v {
		most = max(most, x)
	}
	if most < 0.3 {
		return 0, 0, false
	}
	half := most / 2
	i := 0
	for v[i] < half {
		i++
	}
	j := len(v) - 1
	for v[j] < half {
		j--
	}
	first, last = float64(i), float64(j+1)
	if i > 0 {
		first = float64(i) + 0.5 - float64((v[i]-half)/(v[i]-v[i-1]))
	}
	if j+1 < len(v) {
		last = float64(j) + 0.5 + float64((v[j]-half)/(v[j]-v[j+1]))
	}
	return first, last, true
}

func inkOf(p uint8) float32 { return min(1.2, max(0, (float32(p)-level0)/levelInk)) }

// inkAt returns the ink at a place of the strip, in pixels from its corner, and none
// beyond the columns given.
func (s *strip) inkAt(x, y float64, left, right int) float32 {
	x, y = x-0.5, y-0.5
	ix, iy := int(math.Floor(x)), int(math.Floor(y))
	ax, ay := float32(x-float64(ix)), float32(y-float64(iy))
	at := func(x, y int) float32 {
		if x < left || x >= right || x >= s.width || x < 0 || y < 0 || y >= rows {
			return 0
		}
		return inkOf(s.pix[y*s.width+x])
	}
	return (at(ix, iy)*(1-ax)+at(ix+1, iy)*ax)*(1-ay) + (at(ix, iy+1)*(1-ax)+at(ix+1, iy+1)*ax)*ay
}

// distance is how unlike two glyphs are: 0 for the same, about 1 for such that have no
// ink in common.
func (g *glyph) distance(h *glyph) float64 {
	var diff, both float32
	for i, a := range g.ink {
		b := h.ink[i]
		diff += (a - b) * (a - b)
		both += a*a + b*b
	}
	if both == 0 {
		return 1
	}
	return float64(diff / both)
}
