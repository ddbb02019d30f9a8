package reader

import (
	"context"
	"image"
	"slices"

	"sparekey/ocr"
	"sparekey/ocr/locate"
)

// The best of a few lines tells photographs of writing from those of bricks, leaves and
// windows. Measured: of 67 photographs of lists, in handwriting too, its letters come to
// 0.62 and more, upside down to 0.4 and more for 64; to that for four of 365 photographs
// of other things.
const (
	skimSide   = 640 // pixels of the longer side, upright
	asideSide  = 512 // and on its side, where fewer lines have to be found
	skimLines  = 4   // lines that are read
	skimSilent = 2   // and those that may come to no letter at all: then no more are
	skimEnough = 0.9 // letters as likely as that need no further line
	skimKinds  = 5   // characters of a line that differ: bricks and fabric repeat two or three
	listItems  = 6.0 // lines of one form that are a list for certain
)

// Skim reads a few lines of g, which the finder's network sees in it made small; where
// these make no sense, a few of those that it would have if it lay on its side.
func (e *engine) Skim(ctx context.Context, g *image.Gray) (s ocr.Skim, err error) {
	err = e.guarded(ctx, func(ctx context.Context) error {
		s, err = e.skim(ctx, g)
		return err
	})
	return s, err
}

func (e *engine) skim(ctx context.Context, g *image.Gray) (ocr.Skim, error) {
	g, _ = within(g, mostPixels)
	lines, err := e.locator.Skim(ctx, g, skimSide)
	if err != nil {
		return ocr.Skim{}, err
	}
	s, err := e.skimmed(ctx, g, lines)
	if err != nil || s.Legible >= skimEnough {
		return s, err
	}
	if lines, err = e.locator.SkimAside(ctx, g, asideSide); err != nil {
		return ocr.Skim{}, err
	}
	aside, err := e.skimmed(ctx, g, lines)
	if err == nil && aside.Legible > s.Legible {
		s = aside
	}
	return s, err
}

// skimmed reads a few of the lines.
func (e *engine) skimmed(ctx context.Context, g *image.Gray, lines []locate.Line) (ocr.Skim, error) {
	s := ocr.Skim{Lines: len(lines), List: likeList(lines)}
	apart := sampleApart * float64(max(g.Rect.Dx(), g.Rect.Dy()))
	best := fit(lines, apart)
	heard := false
	for i, l := range best[:min(len(best), skimLines)] {
		r, ok, err := e.scribe.read(ctx, g, l, plain)
		if err != nil {
			return s, err
		}
		if mean, _ := r.sureness(); ok && r.kinds() >= skimKinds {
			s.Legible = max(s.Legible, mean)
		}
		heard = heard || ok
		if s.Legible >= skimEnough || !heard && i+1 == skimSilent {
			break
		}
	}
	return s, nil
}

// kinds counts the characters of a line that differ in more than what fonts draw alike.
func (r *reading) kinds() int { return len(withKinds(nil, r.letters)) }

// withKinds adds the characters that are not among some.
func withKinds(kinds []string, letters []letter) []string {
	for i := range letters {
		text := string(letters[i].r)
		if text != " " && !slices.ContainsFunc(kinds, func(k string) bool { return k == text || twin(k, text) }) {
			kinds = append(kinds, text)
		}
	}
	return kinds
}

// likeList says how much lines look like a list, by the longest one.
func likeList(lines []locate.Line) float64 {
	longest, items := 0, map[int]int{}
	for _, l := range lines {
		if l.Chain > 0 {
			items[l.Chain]++
			longest = max(longest, items[l.Chain])
		}
	}
	return min(1, max(0, float64(longest-1)/(listItems-1)))
}
