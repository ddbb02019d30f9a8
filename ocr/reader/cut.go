package reader

import (
	"image"
	"math"

	"sparekey/ocr/locate"
)

const (
	rows     = 32    // height of a cut: what the network reads
	level0   = 60    // what the background is mapped to …
	levelInk = 150   // … and how far above it the ink is
	leastInk = 8     // levels between background and ink: less is noise and not stretched further
	mostCols = 20000 // of a cut; longer lines end there
	leastCut = 8     // columns: less is no writing
	leastInH = 3     // pixels of the picture: lower lines cannot be read
	reduceAt = 0.75  // below this scale a picture is averaged down before it is straightened
)

// look is one way of cutting a line out of a picture. All lengths are in heights of the
// line.
type look struct {
	above, below float64 // margins
	side         float64
	shift        float64 // down
	sharpen      float64 // 0: as it is; above 0: edges are steepened, below 0: softened
	other        bool    // the other polarity than the one that the levels suggest
}

// plain is how the network was taught to see lines.
var plain = look{above: 0.25, below: 0.25, side: 0.5}

// strip is a line that was cut out and straightened: rows of equal length, the
// background at level0.
type strip struct {
	pix   []uint8
	width int
	back  homography // from the strip's pixels to the picture's
	ink   float64    // levels between background and ink in the picture
	both  bool       // much of it is darker than the background, and much lighter: either may be the ink
	scale float64    // rows of the strip for a pixel of the picture
}

// cutter cuts lines out of pictures. Its memory is used again: a strip is good until
// the next cut.
type cutter struct {
	small  image.Gray // a part of the picture, averaged down
	across []float32
	sums   []float32
	pix    []uint8
	sharp  []uint8
}

// cut returns the line within g as how says. It returns false where the line is too
// small or not in the picture at all.
func (c *cutter) cut(g *image.Gray, l locate.Line, how look) (strip, bool) {
	q, width, scale := corners(l, how)
	if width < leastCut || !sane(l) {
		return strip{}, false
	}
	back := square(q, width, rows)
	part := q.bounds(3, 4).Intersect(g.Rect)
	if part.Dx() < 3 || part.Dy() < 3 {
		return strip{}, false
	}
	s := strip{width: width, back: back, scale: scale}
	if cap(c.pix) < rows*width {
		c.pix = make([]uint8, rows*width)
	}
	s.pix = c.pix[:rows*width]
	if scale < reduceAt {
		w := max(1, int(math.RoundToEven(float64(part.Dx())*scale)))
		h := max(1, int(math.RoundToEven(float64(part.Dy())*scale)))
		c.reduce(g.SubImage(part).(*image.Gray), w, h)
		fx, fy := float64(w)/float64(part.Dx()), float64(h)/float64(part.Dy())
		m := square(q.within(part.Min, fx, fy), width, rows)
		warpLinear(&c.small, m, s.pix, width)
	} else {
		warpCubic(g, part, back, s.pix, width)
	}
	s.ink = s.level(how)
	if how.sharpen != 0 {
		c.sharpen(&s, how.sharpen)
	}
	return s, true
}

func sane(l locate.Line) bool {
	for _, v := range []float64{l.Left.X, l.Left.Y, l.Right.X, l.Right.Y, l.Height, l.LeftHeight, l.RightHeight} {
		if math.IsNaN(v) || math.Abs(v) > 1e6 {
			return false
		}
	}
	return l.Height >= leastInH && l.LeftHeight > 0 && l.RightHeight > 0 && math.Hypot(l.Right.X-l.Left.X, l.Right.Y-l.Left.Y) >= 2
}

// corners returns the part of the picture that becomes the strip, how many columns
// the strip has, and its scale.
func corners(l locate.Line, how look) (q quad, width int, scale float64) {
	dx, dy := l.Right.X-l.Left.X, l.Right.Y-l.Left.Y
	long := math.Hypot(dx, dy)
	if long == 0 || l.Height <= 0 {
		return quad{}, 0, 0
	}
	dx, dy = dx/long, dy/long
	ex, ey := -dy, dx // across the line, downwards
	at := func(p locate.Point, along, across float64) point {
		return point{p.X - 0.5 + dx*along + ex*across, p.Y - 0.5 + dy*along + ey*across}
	}
	side := how.side * l.Height
	up := func(h float64) float64 { return h * (how.shift - 0.5 - how.above) }
	down := func(h float64) float64 { return h * (how.shift + 0.5 + how.below) }
	q = quad{
		at(l.Left, -side, up(l.LeftHeight)), at(l.Right, side, up(l.RightHeight)),
		at(l.Right, side, down(l.RightHeight)), at(l.Left, -side, down(l.LeftHeight)),
	}
	scale = rows / ((1 + how.above + how.below) * l.Height)
	columns := math.RoundToEven((long + 2*side) * scale)
	if !(columns < mostCols) {
		return quad{}, 0, 0 // not a line that anybody wrote
	}
	return q, int(columns), scale
}

// level maps the background to level0 and the ink to levelInk above it, whichever is
// darker. It returns how many levels they were apart.
func (s *strip) level(how look) float64 {
	var count [256]int
	n := 0
	for y := range rows {
		row := s.pix[y*s.width : (y+1)*s.width]
		for x := 0; x < len(row); x += 2 {
			count[row[x]]++
			n++
		}
	}
	ground, low, high := quantile(&count, n, 0.5), quantile(&count, n, 0.02), quantile(&count, n, 0.98)
	dark := ground-low >= high-ground
	if how.other {
		dark = !dark
	}
	s.both = min(ground-low, high-ground) > 0.5*max(ground-low, high-ground)
	ink := high - ground
	if dark {
		ink = low - ground
	}
	step := levelInk / max(math.Abs(ink), leastInk)
	if dark {
		step = -step
	}
	var to [256]uint8
	for i := range to {
		to[i] = uint8(min(255, max(0, float32(float32(i)-float32(ground))*float32(step)+level0)))
	}
	for i, p := range s.pix {
		s.pix[i] = to[p]
	}
	return math.Abs(ink)
}

// sharpen steepens or softens what lies between background and ink.
func (c *cutter) sharpen(s *strip, by float64) {
	c.sharp = append(c.sharp[:0], s.pix...)
	k := float32(by)
	at := func(x, y int) float32 {
		return float32(c.sharp[min(rows-1, max(0, y))*s.width+min(s.width-1, max(0, x))])
	}
	for y := range rows {
		for x := range s.width {
			p := at(x, y)
			around := (at(x-1, y) + at(x+1, y) + at(x, y-1) + at(x, y+1)) / 4
			s.pix[y*s.width+x] = uint8(min(255, max(0, p+k*(p-around)+0.5)))
		}
	}
}

// quantile returns the level below which the part p of the n counted pixels lies,
// between two levels where it falls between two pixels.
func quantile(count *[256]int, n int, p float64) float64 {
	at := p * float64(n-1)
	i := int(at)
	low := nth(count, i)
	if f := at - float64(i); f > 0 {
		return low + f*(nth(count, i+1)-low)
	}
	return low
}

func nth(count *[256]int, i int) float64 {
	seen := 0
	for level, c := range count {
		if seen += c; seen > i {
			return float64(level)
		}
	}
	return 255
}
