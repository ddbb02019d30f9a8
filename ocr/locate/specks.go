package locate

import (
	"cmp"
	"slices"
)

const (
	mostSpecks  = 1 << 16 // with more a picture is noise, and lines are not grown
	speckRows   = 16
	growSteps   = 12
	endGap      = 0.6   // glyph heights between a line and what belongs to its end
	accentReach = 0.55  // by which what belongs to a line rises above its glyphs
	accentGap   = 0.25  // between glyphs and the dot or accent above them
	tailReach   = 0.35  // by which it hangs below
	tailGap     = 0.08  // between glyphs and the tail below them
	leastSpeck  = 0.008 // of the square of the glyph's height
)

// specks are all small shapes, those too small or too odd for glyphs as well: dots,
// hyphens, accents, broken characters.
type specks struct {
	shapes []shape
	starts []int32 // of each stripe of rows, by the middles of its shapes
}

func (s *specks) collect(shapes []shape, height int) {
	s.shapes = s.shapes[:0]
	for i := range shapes {
		p := &shapes[i]
		if p.area >= 2 && p.height() <= mostGlyph && p.width() <= 4*mostGlyph {
			s.shapes = append(s.shapes, *p)
		}
	}
	if len(s.shapes) > mostSpecks {
		s.shapes = s.shapes[:0]
	}
	slices.SortFunc(s.shapes, func(a, b shape) int {
		return cmp.Or(cmp.Compare(stripeOf(&a), stripeOf(&b)), cmp.Compare(a.x0, b.x0))
	})
	s.starts = sized(s.starts, height/speckRows+2)
	at := int32(0)
	for i := range s.starts {
		for int(at) < len(s.shapes) && stripeOf(&s.shapes[at]) < int32(i) {
			at++
		}
		s.starts[i] = at
	}
}

func stripeOf(s *shape) int32 { return (s.y0 + s.y1) / (2 * speckRows) }

// grow widens p over the ink that belongs to it.
func (s *specks) grow(p *piece) {
	core := *p
	for range growSteps {
		before := *p
		s.each(p, func(o *shape) { take(p, &core, o) })
		if *p == before {
			return
		}
		core.x0, core.x1 = p.x0, p.x1
	}
}

// each calls see for the shapes in and around p.
func (s *specks) each(p *piece, see func(*shape)) {
	reach := endGap * p.glyph
	left, right := p.x0-reach-2*p.glyph, p.x1+reach
	y0 := min(p.top+p.slope*p.x0, p.top+p.slope*p.x1) - p.glyph
	y1 := max(p.bottom+p.slope*p.x0, p.bottom+p.slope*p.x1) + p.glyph
	first, last := max(0, int(y0)/speckRows), min(len(s.starts)-2, int(y1)/speckRows)
	for i := first; i <= last; i++ {
		stripe := s.shapes[s.starts[i]:s.starts[i+1]]
		from, _ := slices.BinarySearchFunc(stripe, left, func(o shape, x float64) int {
			return cmp.Compare(float64(o.x0), x)
		})
		for k := from; k < len(stripe) && float64(stripe[k].x0) <= right; k++ {
			see(&stripe[k])
		}
	}
}

// take lets p grow over o when o belongs to it. core is p by its glyphs.
func take(p, core *piece, o *shape) {
	h := p.glyph
	fall := p.slope * middle(o)
	t, b := top(o)-fall, bottom(o)-fall
	x0, x1 := float64(o.x0), float64(o.x1)
	if float64(o.area) < leastSpeck*h*h || x0 > p.x1+endGap*h || x1 < p.x0-endGap*h ||
		t < core.top-accentReach*h || b > core.bottom+tailReach*h {
		return
	}
	if b < core.top-accentGap*h || t > core.bottom+tailGap*h {
		return
	}
	inside := x0 >= p.x0-0.1*h && x1 <= p.x1+0.1*h
	if mid := (t + b) / 2; !inside && (mid < core.top || mid > core.bottom) {
		return
	}
	p.x0, p.x1 = min(p.x0, x0), max(p.x1, x1)
	p.top, p.bottom = min(p.top, t), max(p.bottom, b)
}
