package reader

import (
	"context"
	"image"
	"math"
	"slices"

	"sparekey/ocr/locate"
)

const (
	wellRead   = 0.95 // lines read worse are cut as their neighbours are, if they differ
	otherSize  = 0.12 // by so much of the height
	fewFellows = 3
)

// recut reads the lines again that were read badly and are higher or lower than their
// fellows in a list: there the finder lost a part of the line.
func (s *scribe) recut(ctx context.Context, g *image.Gray, all []reading) error {
	items := listed(all)
	for i := range all {
		r := &all[i]
		mean, _ := r.sureness()
		if mean >= wellRead || !items[r] {
			continue
		}
		height := fellows(all, r)
		if height == 0 || math.Abs(r.line.Height/height-1) < otherSize {
			continue
		}
		for _, shift := range []float64{0, -0.5, 0.5} {
			other, ok, err := s.read(ctx, g, resized(r.line, height, shift), plain)
			if err != nil {
				return err
			}
			if ok && len(other.letters) >= len(r.letters) {
				if m, _ := other.sureness(); m > mean {
					*r, mean = other, m
				}
			}
		}
	}
	return nil
}

// fellows returns the height of the lines that stand in a list with r, 0 where there
// are too few.
func fellows(all []reading, r *reading) float64 {
	var heights []float64
	for i := range all {
		if together(all[i].line, r.line) {
			heights = append(heights, all[i].line.Height)
		}
	}
	if len(heights) < fewFellows {
		return 0
	}
	slices.Sort(heights)
	return heights[len(heights)/2]
}

// resized returns l with another height; shift says how much of the difference its
// middle moves down.
func resized(l locate.Line, height, shift float64) locate.Line {
	move := shift * (height - l.Height)
	l.Left.Y += move
	l.Right.Y += move
	k := height / l.Height
	l.Height, l.LeftHeight, l.RightHeight = height, l.LeftHeight*k, l.RightHeight*k
	return l
}
