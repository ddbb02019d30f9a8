package locate

import (
	"context"
	"fmt"
	"image"
	"slices"
)

// Skim returns what the network alone sees of the lines in g, after g was halved until its
// longer side has no more than so many pixels: for a tenth of what [Locator.Lines] costs,
// writing is found that is at least five pixels high then. Points and heights are those of
// g.
func (l *Locator) Skim(ctx context.Context, g *image.Gray, side int) ([]Line, error) {
	small, by := l.skimmed(g, side)
	return l.skim(ctx, small, func(line Line) Line { return scaled(line, by, by) })
}

// SkimAside is [Locator.Skim] for lines that run up the picture, from below, Left, to
// above, Right.
func (l *Locator) SkimAside(ctx context.Context, g *image.Gray, side int) ([]Line, error) {
	small, by := l.skimmed(g, side)
	high := float64(small.Rect.Dy())
	return l.skim(ctx, TurnedRight(small, 1), func(line Line) Line {
		line = scaled(line, by, by)
		for _, p := range [2]*Point{&line.Left, &line.Right} {
			*p = Point{p.Y, high*by - p.X}
		}
		return line
	})
}

// skimmed returns g halved until its longer side has no more than so many pixels, and by
// what to multiply its lengths then. What is left over at the right and below is cut off.
func (l *Locator) skimmed(g *image.Gray, side int) (*image.Gray, float64) {
	times := 0
	for max(g.Rect.Dx(), g.Rect.Dy())>>times > side {
		times++
	}
	return l.net.small.halves.by(g, times), float64(int(1) << times)
}

// skim finds lines and gives them their places in the picture that g was made of.
func (l *Locator) skim(ctx context.Context, g *image.Gray, place func(Line) Line) ([]Line, error) {
	if g.Rect.Empty() {
		return nil, ctx.Err()
	}
	m, err := l.net.net.maps(ctx, g)
	if err != nil {
		return nil, fmt.Errorf("looking for lines: %w", err)
	}
	lines := slices.Clone(l.net.decode.lines(&m))
	lines = ordered(inside(mostSure(lines), g.Rect.Size()))
	l.chains.number(lines)
	for i := range lines {
		lines[i] = place(lines[i])
	}
	return lines, nil
}
