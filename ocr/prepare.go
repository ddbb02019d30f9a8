package ocr

import (
	"image"
	"math"
)

const (
	capitalHeight = 24   // pixels; measured best of 16 to 36 with Tesseract 5
	unknownSide   = 1000 // a smaller picture whose text height is not known is doubled
	longSide      = 4000 // a larger picture whose text height is not known is shrunk to this
	mostPixels    = 16 << 20
	mostSide      = 30000 // Tesseract's coordinates have 16 bits
)

// Prepare makes a picture ready for Tesseract: grey, dark writing on light, and of
// such a size that capitals are about 24 pixels high. A point of img, counted from
// its upper left corner, is at factor times its place in the result. The result may
// share its pixels with img.
func Prepare(img image.Image) (g *image.Gray, factor float64) {
	g = Gray(img)
	if g.Rect.Empty() {
		return g, 1
	}
	factor = scaleFor(g.Rect.Dx(), g.Rect.Dy(), textHeight(g))
	dark := median(g) < 128
	w := max(1, int(math.Round(float64(g.Rect.Dx())*factor)))
	h := max(1, int(math.Round(float64(g.Rect.Dy())*factor)))
	if factor != 1 {
		g = resize(g, w, h)
	}
	if dark {
		g = inverted(g)
	}
	return g, factor
}

// scaleFor returns the factor for a picture of w by h pixels whose capitals are
// about text pixels high; 0: not known.
func scaleFor(w, h int, text float64) float64 {
	long := float64(max(w, h))
	f := 1.0
	switch {
	case text > 0:
		f = min(4, max(0.2, capitalHeight/text))
		if f > 0.85 && f < 1.2 { // resampling would cost more sharpness than it gains
			f = 1
		}
	case long < unknownSide:
		f = 2
	case long > longSide:
		f = longSide / long
	}
	pixels := float64(w) * float64(h)
	if f > 1 { // never past the limits, but what is large already is not shrunk for having small text
		f = max(1, min(f, math.Sqrt(mostPixels/pixels)))
	}
	return min(f, mostSide/long, math.Sqrt(2*mostPixels/pixels))
}

func median(g *image.Gray) int {
	var count [256]int
	for y := range g.Rect.Dy() {
		for _, p := range g.Pix[y*g.Stride:][:g.Rect.Dx()] {
			count[p]++
		}
	}
	return middle(&count, g.Rect.Dx()*g.Rect.Dy())
}

// middle returns the level that half of the n counted pixels lie at or below.
func middle(count *[256]int, n int) int {
	seen := 0
	for level, c := range count {
		if seen += c; 2*seen >= n {
			return level
		}
	}
	return 255
}

func inverted(g *image.Gray) *image.Gray {
	out := image.NewGray(g.Rect)
	for y := range g.Rect.Dy() {
		to := out.Pix[y*out.Stride:]
		for x, p := range g.Pix[y*g.Stride:][:g.Rect.Dx()] {
			to[x] = 255 - p
		}
	}
	return out
}
