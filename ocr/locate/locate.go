// Package locate finds lines of writing in a grey picture.
//
// A picture goes in; lines with their ends, height and slope come out, and which
// of them are look-alike items of one list. Two finders that miss different lines
// are asked: geometry, which is exact on clean screens, and a small network for
// photographs, slants and uneven light. It reads nothing: that a line says
// something, and what, is for others to find out.
package locate

import (
	"cmp"
	"context"
	"fmt"
	"image"
	"math"
	"slices"
)

// Point is a place in a picture. The pixel in column x and row y covers what lies
// between x, y and x+1, y+1, as in [image.Rectangle].
type Point struct{ X, Y float64 }

// Finder says who found a line; bits may be set together. The network is not asked
// where geometry leaves no doubt, so that most lines of clean screens have been found
// by geometry alone.
type Finder uint8

const (
	Geometry Finder = 1 << iota
	Network
)

// Line is one line of writing. What is written may be dark on light or light on
// dark.
type Line struct {
	Left, Right Point   // ends of the centre line of the ink, in pixels of the picture
	Height      float64 // of the ink, across the line, in pixels: its mean
	LeftHeight  float64 // the same at the left end
	RightHeight float64 // and at the right end
	Sure        float64 // 0 to 1
	Chain       int     // lines of one number are look-alike items of one list; 0: of none
	Found       Finder
}

// Length is the distance between the ends.
func (l Line) Length() float64 { return math.Hypot(l.Right.X-l.Left.X, l.Right.Y-l.Left.Y) }

// Center is the middle of the line.
func (l Line) Center() Point {
	return Point{(l.Left.X + l.Right.X) / 2, (l.Left.Y + l.Right.Y) / 2}
}

// Slope is how many pixels the line falls for each that it goes to the right.
func (l Line) Slope() float64 {
	dx := l.Right.X - l.Left.X
	if math.Abs(dx) < 1e-9 {
		return 0
	}
	return (l.Right.Y - l.Left.Y) / dx
}

// Locator finds lines. It keeps the memory of one picture for the next: it is for
// one goroutine.
type Locator struct {
	geometry geometry
	net      netFinder
	chains   chainFinder
}

// New returns a locator with the network inside the program.
func New() (*Locator, error) {
	net, err := newNetwork()
	if err != nil {
		return nil, fmt.Errorf("loading the finder of lines: %w", err)
	}
	return &Locator{net: netFinder{net: net}}, nil
}

// Lines returns the lines of writing in g, from top to bottom and from left to
// right, no more than [MostLines]. They lie inside g. Points are counted from g's
// upper left corner. It ends early with ctx's error when ctx ends.
func (l *Locator) Lines(ctx context.Context, g *image.Gray) ([]Line, error) {
	if err := ctx.Err(); err != nil || g.Rect.Empty() {
		return nil, err
	}
	lines := l.geometry.lines(g)
	if !l.geometry.enough {
		seen, err := l.seen(ctx, g)
		if err != nil {
			return nil, fmt.Errorf("looking for lines: %w", err)
		}
		lines = join(lines, l.geometry.inked(seen), l.geometry.clean)
	}
	lines = ordered(inside(mostSure(slices.Clone(lines)), g.Rect.Size()))
	l.chains.number(lines)
	return lines, nil
}

// seen returns what the network finds in g, whose small writing geometry has found
// if it is clean.
func (l *Locator) seen(ctx context.Context, g *image.Gray) ([]Line, error) {
	if l.geometry.clean {
		return l.net.look(ctx, g, farSide)
	}
	return l.net.lines(ctx, g)
}

// MostLines is how many lines a picture may have; the least sure are left out.
const MostLines = 3000

// mostSure keeps the best lines when there are more than a picture may have.
func mostSure(lines []Line) []Line {
	if len(lines) <= MostLines {
		return lines
	}
	slices.SortStableFunc(lines, func(a, b Line) int { return cmp.Compare(b.Sure, a.Sure) })
	return lines[:MostLines]
}

// inside moves ends that lie outside a picture of the given size to its border.
func inside(lines []Line, size image.Point) []Line {
	w, h := float64(size.X), float64(size.Y)
	kept := lines[:0]
	for _, l := range lines {
		for _, p := range [2]*Point{&l.Left, &l.Right} {
			p.X, p.Y = max(0, min(w, p.X)), max(0, min(h, p.Y))
		}
		if l.Length() > 0 {
			kept = append(kept, l)
		}
	}
	return kept
}

// ordered sorts lines as they are read. Lines beside one another, whose middles are
// less than half a height apart, count as equally high.
func ordered(lines []Line) []Line {
	slices.SortStableFunc(lines, func(a, b Line) int { return cmp.Compare(a.Center().Y, b.Center().Y) })
	for from := 0; from < len(lines); {
		to := from + 1
		for to < len(lines) && lines[to].Center().Y-lines[from].Center().Y < lines[from].Height/2 {
			to++
		}
		slices.SortStableFunc(lines[from:to], func(a, b Line) int { return cmp.Compare(a.Left.X, b.Left.X) })
		from = to
	}
	return lines
}
