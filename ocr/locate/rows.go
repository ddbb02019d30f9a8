package locate

import (
	"cmp"
	"slices"
)

const (
	leastGlyph  = 5   // pixels a character is high, at least
	mostGlyph   = 72  // and at most: larger ones are looked for in a smaller picture
	glyphRatio  = 1.9 // of the heights of neighbours
	glyphGap    = 2.9 // heights between neighbours, at most
	columnGap   = 2.0 // heights between two columns
	nearestSeen = 24  // shapes looked at in each stripe for a neighbour
	stripe      = 8   // rows in a stripe
	none        = int32(-1)
)

// rowFinder strings the shapes that may be characters together to rows.
type rowFinder struct {
	least       int32   // pixels a character is high, at least
	glyphs      []shape // by their left edges
	left, right []int32 // neighbours, or none
	head, next  []int32 // the shapes of each stripe, from left to right
	row         []int32
}

// mayBeGlyph says whether a shape has the size and fill of a character, or of a few
// that touch.
func (f *rowFinder) mayBeGlyph(s *shape) bool {
	w, h := s.width(), s.height()
	if h < f.least || h > mostGlyph {
		return false
	}
	fill := 100 * s.area / (w * h)
	switch {
	case w > 5*h: // letters that touch, or that a stroke goes through
		return fill >= 20 && fill <= 68
	case 2*w > 3*h: // nothing is as full but a field, or a key, with writing on it
		return fill >= 12 && fill <= 68
	case 2*w > h:
		return fill >= 12 && fill <= 85
	}
	return fill >= 12
}

// rows calls found for every row of glyphs, which are indexes of f.glyphs from left
// to right. The slice is used again.
func (f *rowFinder) rows(shapes []shape, height int, found func(row []int32)) {
	f.glyphs = f.glyphs[:0]
	for i := range shapes {
		if f.mayBeGlyph(&shapes[i]) {
			f.glyphs = append(f.glyphs, shapes[i])
		}
	}
	slices.SortFunc(f.glyphs, func(a, b shape) int {
		return cmp.Or(cmp.Compare(a.x0, b.x0), cmp.Compare(a.y0, b.y0))
	})
	f.link(height)
	for i := range f.glyphs {
		if f.left[i] != none {
			continue
		}
		f.row = f.row[:0]
		for k := int32(i); k != none; k = f.right[k] {
			f.row = append(f.row, k)
		}
		found(f.row)
	}
}

// link gives each glyph its neighbours. Glyphs are taken from the right to the left,
// so that the stripes hold those further right, nearest first.
func (f *rowFinder) link(height int) {
	n := len(f.glyphs)
	f.left, f.right, f.next = sized(f.left, n), sized(f.right, n), sized(f.next, n)
	f.head = sized(f.head, height/stripe+1)
	for _, s := range [][]int32{f.left, f.right, f.head} {
		for i := range s {
			s[i] = none
		}
	}
	for i := n - 1; i >= 0; i-- {
		f.pair(int32(i), f.neighbour(int32(i)))
		g := &f.glyphs[i]
		at := (g.y0 + g.y1) / (2 * stripe)
		f.next[i], f.head[at] = f.head[at], int32(i)
	}
}

// pair makes j the right neighbour of i, unless j has a nearer one on its left.
func (f *rowFinder) pair(i, j int32) {
	if j == none {
		return
	}
	if old := f.left[j]; old != none {
		if f.glyphs[old].x1 >= f.glyphs[i].x1 {
			return
		}
		f.right[old] = none
	}
	f.left[j], f.right[i] = i, j
}

// neighbour is the nearest glyph to the right of i that may stand beside it.
func (f *rowFinder) neighbour(i int32) int32 {
	g := &f.glyphs[i]
	h, middle := g.height(), (g.y0+g.y1)/2
	first := max(0, (middle-h)/stripe)
	last := min(int32(len(f.head))-1, (middle+h)/stripe)
	best, nearest := none, int32(1<<30)
	for s := first; s <= last; s++ {
		seen := 0
		for k := f.head[s]; k != none && seen < nearestSeen; k = f.next[k] {
			o := &f.glyphs[k]
			if float64(o.x0-g.x1) > glyphGap*glyphRatio*float64(h) {
				break
			}
			seen++
			if d := distance(g, o); d < nearest {
				best, nearest = k, d
			}
		}
	}
	return best
}

// distance says how far o is to the right of g, for a neighbour; very large when it
// cannot be one.
func distance(g, o *shape) int32 {
	const never = 1 << 30
	h, oh := g.height(), o.height()
	tall, low := float64(max(h, oh)), float64(min(h, oh))
	over := float64(min(g.y1, o.y1) - max(g.y0, o.y0))
	gap := o.x0 - g.x1
	if tall > glyphRatio*low || over < 0.5*low ||
		float64(gap) < -0.3*tall || float64(gap) > glyphGap*tall {
		return never
	}
	return 4*max(0, gap) + abs(o.y1-g.y1)
}

func abs(v int32) int32 { return max(v, -v) }
