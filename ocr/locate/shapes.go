package locate

const (
	mostShapes = 1 << 18 // of one polarity; the rest of a picture of noise is not looked at
)

// shape is a connected patch of dark or of light pixels.
type shape struct {
	x0, y0, x1, y1 int32 // box
	area           int32 // pixels
	up             int32 // leads to the shape that this one has become part of
	ground         bool  // goes on where nothing else is: it is no ink
}

func (s *shape) width() int32  { return s.x1 - s.x0 }
func (s *shape) height() int32 { return s.y1 - s.y0 }

// run is a stretch of one row, part of a shape.
type run struct{ a, b, shape int32 }

// labeller joins runs, row by row, to shapes.
type labeller struct {
	shapes     []shape
	above, row []run
	next       int // first run above that may touch the next run
	y          int32
	full       bool
}

func (l *labeller) reset() {
	l.shapes, l.above, l.row = l.shapes[:0], l.above[:0], l.row[:0]
	l.y, l.next, l.full = 0, 0, false
}

// startRow says that the runs to come are those of the next row.
func (l *labeller) endRow() {
	l.above, l.row = l.row, l.above[:0]
	l.next = 0
	l.y++
	l.full = l.full || len(l.shapes) >= mostShapes
}

// add takes the next run of the row.
func (l *labeller) add(a, b int32, ground bool) {
	for l.next < len(l.above) && l.above[l.next].b < a {
		l.next++
	}
	own := int32(-1)
	for i := l.next; i < len(l.above) && l.above[i].a <= b; i++ {
		other := l.root(l.above[i].shape)
		switch {
		case own < 0:
			own = other
		case own != other:
			own = l.unite(own, other)
		}
	}
	if own < 0 {
		own = int32(len(l.shapes))
		l.shapes = append(l.shapes, shape{x0: a, y0: l.y, x1: b, y1: l.y + 1, up: own})
	}
	s := &l.shapes[own]
	s.x0, s.x1, s.y1 = min(s.x0, a), max(s.x1, b), l.y+1
	s.area += b - a
	s.ground = s.ground || ground
	l.row = append(l.row, run{a, b, own})
}

func (l *labeller) root(i int32) int32 {
	for l.shapes[i].up != i {
		l.shapes[i].up = l.shapes[l.shapes[i].up].up
		i = l.shapes[i].up
	}
	return i
}

func (l *labeller) unite(i, j int32) int32 {
	i, j = min(i, j), max(i, j)
	s, t := &l.shapes[i], &l.shapes[j]
	s.x0, s.y0 = min(s.x0, t.x0), min(s.y0, t.y0)
	s.x1, s.y1 = max(s.x1, t.x1), max(s.y1, t.y1)
	s.area += t.area
	s.ground = s.ground || t.ground
	t.up = i
	return i
}

// done returns the shapes that are whole and no ground. It ends the labelling.
func (l *labeller) done() []shape {
	kept := l.shapes[:0]
	for i := range l.shapes {
		if s := l.shapes[i]; s.up == int32(i) && !s.ground {
			kept = append(kept, s)
		}
	}
	return kept
}
