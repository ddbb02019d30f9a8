package locate

import (
	"context"
	"image"
	"slices"
)

// uprightSide is the longer side, in pixels, of the picture in which the network looks for
// lines that run up: as few as needed to see that there are some.
const uprightSide = 800

// Upright returns what may be lines that run up g, as all do where it lies on its side:
// from below, Left, to above, Right. g is the picture that [Locator.Lines] has seen last.
// It goes by the shapes that were found then where a computer has drawn them, and else
// by the network at a glance; so it misses lines, and some that it finds are no writing.
func (l *Locator) Upright(ctx context.Context, g *image.Gray) ([]Line, error) {
	if !l.geometry.clean {
		return l.SkimAside(ctx, g, uprightSide)
	}
	lines := l.geometry.upright()
	for i := range lines {
		p := &lines[i]
		p.Left, p.Right = Point{p.Left.Y, -p.Left.X}, Point{p.Right.Y, -p.Right.X}
	}
	return lines, nil
}

// upright returns the lines that the shapes seen last make when the picture is turned to
// the right by a quarter, about its upper left corner. They are good until the next call.
func (f *geometry) upright() []Line {
	f.found = f.found[:0]
	for _, seen := range f.seen {
		seen.size.X, seen.size.Y = seen.size.Y, seen.size.X
		for i, shapes := range seen.shapes {
			f.aside[i] = f.aside[i][:0]
			for _, s := range shapes {
				s.x0, s.y0, s.x1, s.y1 = -s.y1, s.x0, -s.y0, s.x1
				f.aside[i] = append(f.aside[i], s)
			}
		}
		seen.shapes = f.aside
		f.string(seen)
	}
	f.found = slices.DeleteFunc(f.found, func(l Line) bool { return l.Sure < doubtful })
	f.found = unite(f.found)
	return f.found
}
