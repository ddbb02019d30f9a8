package reader

import (
	"cmp"
	"context"
	"image"
	"math"
	"slices"

	"sparekey/ocr/locate"
)

// Lines that are read the wrong way up look like writing to the network, but less so:
// over whole pages the letters of upright ones come to 0.95 and more, of a hand's
// writing to 0.72 and more, of the same upside down to 0.65 to 0.88, and of what is found
// across the lines to less than 0.7. Of few letters none of this is certain.
const (
	fluent     = 0.94 // mean of a page that is certainly upright
	crosswise  = 0.85 // mean of a page whose lines may run up or down instead
	fewLetters = 24   // on a page of which the means say little
	clearly    = 1.1  // times more evidence speaks for another turn
	leastSense = 2.0  // evidence for a turn that is worth reading the page for
	legible    = 0.75 // mean of the letters of that

	samples     = 6   // lines that are looked at in another direction
	sampleLong  = 8.0 // heights of a line that are enough
	sampleShort = 2.5 // heights: shorter lines are no sample
	sampleLow   = 6.0 // pixels: and lower ones
	sampleApart = 0.2 // of the picture's longer side, that samples are apart if possible
)

// fluency is how likely the letters of some readings are, in the mean, and how many
// there are.
func fluency(all []reading) (mean float64, letters int) {
	sum := 0.0
	for i := range all {
		m, _ := all[i].sureness()
		n := len(all[i].letters)
		sum += m * float64(n)
		letters += n
	}
	return sum / float64(max(1, letters)), letters
}

// upright reads the lines of g once. Where it looks as if the picture lay on its side or
// upside down, and it reads better turned, the picture is returned turned to the right
// by so many quarters, and what was read on that.
func (e *engine) upright(ctx context.Context, g *image.Gray) (*image.Gray, int, []reading, error) {
	all, err := e.once(ctx, g)
	if err != nil {
		return nil, 0, nil, err
	}
	turn, err := e.lying(ctx, g, all)
	if err != nil || turn == 0 {
		return g, 0, all, err
	}
	other := locate.TurnedRight(g, turn)
	better, err := e.once(ctx, other)
	if err != nil {
		return nil, 0, nil, err
	}
	mean, letters := fluency(all)
	if m, n := fluency(better); m*float64(n) <= mean*float64(letters) {
		return g, 0, all, nil
	}
	return other, turn, better, nil
}

// once reads every line that is found in g once.
func (e *engine) once(ctx context.Context, g *image.Gray) ([]reading, error) {
	lines, err := e.locator.Lines(ctx, g)
	if err != nil {
		return nil, err
	}
	return e.first(ctx, g, lines)
}

// lying says by how many quarters a picture has to be turned to the right to stand
// upright, as far as a few lines tell. all is what was read as it is.
func (e *engine) lying(ctx context.Context, g *image.Gray, all []reading) (int, error) {
	mean, letters := fluency(all)
	if mean >= fluent && letters >= fewLetters {
		return 0, nil
	}
	lines := make([]locate.Line, 0, len(all))
	for i := range all {
		if len(all[i].letters) >= leastToken {
			lines = append(lines, all[i].line)
		}
	}
	apart := sampleApart * float64(max(g.Rect.Dx(), g.Rect.Dy()))
	upright, over, err := e.bothWays(ctx, g, fit(lines, apart))
	if err != nil {
		return 0, err
	}
	turn, best := 0, max(clearly*upright.weight, leastSense)
	try := func(by int, s sense) {
		if s.weight > best && s.mean() >= legible {
			turn, best = by, s.weight
		}
	}
	try(2, over)
	if mean >= crosswise && letters >= fewLetters {
		return turn, nil
	}
	lines, err = e.locator.Upright(ctx, g)
	if err != nil {
		return 0, err
	}
	up, down, err := e.bothWays(ctx, g, fit(lines, apart))
	if up.weight > down.weight {
		try(1, up)
	} else {
		try(3, down)
	}
	return turn, err
}

// sense is how much speaks for what was read on some lines.
type sense struct {
	weight  float64
	letters int // of lines that make any
}

func (s *sense) add(r *reading) {
	mean, _ := r.sureness()
	if mean > leastText {
		s.weight += float64(len(r.letters)) * (mean - leastText)
		s.letters += len(r.letters)
	}
}

func (s *sense) mean() float64 { return leastText + s.weight/float64(max(1, s.letters)) }

// bothWays says how much sense some lines make as they are, and how much from the other
// end.
func (e *engine) bothWays(ctx context.Context, g *image.Gray, lines []locate.Line) (ahead, back sense, err error) {
	for _, l := range lines {
		r, ok, err := e.scribe.read(ctx, g, l, plain)
		if err != nil {
			return sense{}, sense{}, err
		}
		if !ok || len(r.letters) < leastToken {
			continue // what is no writing is none from the other end
		}
		ahead.add(&r)
		l.Left, l.Right = l.Right, l.Left
		l.LeftHeight, l.RightHeight = l.RightHeight, l.LeftHeight
		if r, ok, err = e.scribe.read(ctx, g, l, plain); err != nil {
			return sense{}, sense{}, err
		}
		if ok {
			back.add(&r)
		}
	}
	return ahead, back, nil
}

// fit returns the lines that make the best samples: sure and long ones, so many pixels
// apart if possible, and not all of a long one.
func fit(lines []locate.Line, apart float64) []locate.Line {
	worth := func(l *locate.Line) float64 { return l.Sure * min(sampleLong, l.Length()/l.Height) }
	kept := slices.DeleteFunc(lines, func(l locate.Line) bool { return l.Height < sampleLow || l.Length() < sampleShort*l.Height })
	slices.SortStableFunc(kept, func(a, b locate.Line) int { return cmp.Compare(worth(&b), worth(&a)) })
	var out, close []locate.Line
	for _, l := range kept {
		if len(out) == samples {
			return out
		}
		l = part(l, sampleLong)
		if slices.ContainsFunc(out, func(o locate.Line) bool { return distance(o, l) < apart }) {
			close = append(close, l)
		} else {
			out = append(out, l)
		}
	}
	return append(out, close[:min(len(close), samples-len(out))]...)
}

// part returns the middle of a line, so many heights long at most.
func part(l locate.Line, heights float64) locate.Line {
	if share := heights * l.Height / l.Length(); share < 1 {
		c, h := l.Center(), l
		at := func(p locate.Point) locate.Point {
			return locate.Point{X: c.X + share*(p.X-c.X), Y: c.Y + share*(p.Y-c.Y)}
		}
		mean := (h.LeftHeight + h.RightHeight) / 2
		l.Left, l.Right = at(h.Left), at(h.Right)
		l.LeftHeight, l.RightHeight = mean+share*(h.LeftHeight-mean), mean+share*(h.RightHeight-mean)
	}
	return l
}

func distance(a, b locate.Line) float64 {
	p, q := a.Center(), b.Center()
	return math.Hypot(p.X-q.X, p.Y-q.Y)
}
