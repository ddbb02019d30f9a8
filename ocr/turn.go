package ocr

import "image"

// Turned returns p for the picture turned to the right by so many quarters, to the left
// where they are below 0. bounds are those of the picture that p's boxes are in; in that
// of the result the upper left corner is at 0,0.
func (p Page) Turned(quarters int, bounds image.Rectangle) Page {
	if quarters%4 == 0 && bounds.Min == (image.Point{}) {
		return p
	}
	out := Page{Lines: make([]Line, len(p.Lines)), Doubted: p.Doubted, Turn: (p.Turn - quarters) & 3}
	for i, l := range p.Lines {
		words := make([]Word, len(l.Words))
		for j, w := range l.Words {
			w.Box = TurnedBox(w.Box, quarters, bounds)
			words[j] = w
		}
		out.Lines[i].Words = words
	}
	for _, r := range p.Unsure {
		out.Unsure = append(out.Unsure, TurnedBox(r, quarters, bounds))
	}
	for _, r := range p.Illegible {
		out.Illegible = append(out.Illegible, TurnedBox(r, quarters, bounds))
	}
	return out
}

// TurnedBox returns where a box of a picture within bounds lies in the picture that is
// turned to the right by so many quarters. The upper left corner of that is at 0,0.
func TurnedBox(r image.Rectangle, quarters int, bounds image.Rectangle) image.Rectangle {
	r = r.Sub(bounds.Min)
	w, h := bounds.Dx(), bounds.Dy()
	switch quarters & 3 {
	case 1:
		return image.Rect(h-r.Max.Y, r.Min.X, h-r.Min.Y, r.Max.X)
	case 2:
		return image.Rect(w-r.Max.X, h-r.Max.Y, w-r.Min.X, h-r.Min.Y)
	case 3:
		return image.Rect(r.Min.Y, w-r.Max.X, r.Max.Y, w-r.Min.X)
	}
	return r
}
