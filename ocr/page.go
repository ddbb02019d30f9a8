package ocr

import (
	"image"
	"math"
)

// Unscaled returns p with its boxes moved from a picture that [Prepare] has made
// with factor to the picture within bounds that it was made from.
func (p Page) Unscaled(factor float64, bounds image.Rectangle) Page {
	out := Page{Lines: make([]Line, len(p.Lines)), Doubted: p.Doubted, Turn: p.Turn}
	for i, l := range p.Lines {
		words := make([]Word, len(l.Words))
		for j, w := range l.Words {
			w.Box = unscaled(w.Box, factor).Add(bounds.Min).Intersect(bounds)
			words[j] = w
		}
		out.Lines[i].Words = words
	}
	for _, r := range p.Unsure {
		out.Unsure = append(out.Unsure, unscaled(r, factor).Add(bounds.Min).Intersect(bounds))
	}
	for _, r := range p.Illegible {
		out.Illegible = append(out.Illegible, unscaled(r, factor).Add(bounds.Min).Intersect(bounds))
	}
	return out
}

func unscaled(r image.Rectangle, factor float64) image.Rectangle {
	down := func(v int) int { return int(math.Floor(float64(v) / factor)) }
	up := func(v int) int { return int(math.Ceil(float64(v) / factor)) }
	return image.Rect(down(r.Min.X), down(r.Min.Y), up(r.Max.X), up(r.Max.Y))
}
