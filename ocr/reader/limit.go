package reader

import (
	"bytes"
	"image"
	"math"
)

// within returns g, made smaller where it has more than most pixels, and by which
// factor.
func within(g *image.Gray, most int) (*image.Gray, float64) {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	if w*h <= most {
		return g, 1
	}
	factor := math.Sqrt(float64(most) / (float64(w) * float64(h)))
	if factor > 0.5 { // a whole number of pixels into one keeps edges as sharp as they were
		factor = 0.5
	}
	var c cutter
	c.reduce(g, max(1, int(float64(w)*factor)), max(1, int(float64(h)*factor)))
	return &c.small, factor
}

// place returns the function of ours in which a panic happened.
func place(stack []byte) string {
	name := []byte("sparekey/ocr/")
	lines := bytes.Split(stack, []byte("\n"))
	panicked := false
	for _, l := range lines {
		if bytes.HasPrefix(l, []byte("panic(")) {
			panicked = true
		} else if panicked && bytes.HasPrefix(l, name) {
			function, _, _ := bytes.Cut(bytes.TrimPrefix(l, name), []byte("("))
			return "in " + string(function)
		}
	}
	return "in the reader"
}
