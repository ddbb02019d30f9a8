package locate

import (
	"image"
	"math/rand/v2"
	"testing"
)

// onItsLeft is g turned to the left by a quarter: its lines run up.
func onItsLeft(g *image.Gray) *image.Gray {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	out := image.NewGray(image.Rect(0, 0, h, w))
	for y := range h {
		for x := range w {
			out.Pix[(w-1-x)*out.Stride+y] = g.Pix[y*g.Stride+x]
		}
	}
	return out
}

func TestUpright(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	list := newPage(t, 600, 900, 250)
	list.prose(60, 80, 22, 30, "Keep these codes in a safe place,", "each of them works once.")
	list.list(r, 80, 200, 10, 26, 30)
	dark := newPage(t, 900, 600, 24)
	dark.list(r, 100, 120, 8, 30, 220)
	large := newPage(t, 2400, 1400, 240)
	large.list(r, 300, 300, 4, 130, 20)
	blank := newPage(t, 500, 400, 200)
	photo := newPage(t, 900, 700, 190)
	photo.list(r, 150, 150, 8, 32, 50)
	photo.each(func(x, _ int, v float64) float64 { return v - float64(x)/15 + 9*r.NormFloat64() })
	for name, p := range map[string]*page{"photo": photo, "list": list, "dark": dark, "large": large, "blank": blank} {
		t.Run(name, func(t *testing.T) {
			l, err := New()
			if err != nil {
				t.Fatal(err)
			}
			g := onItsLeft(p.img)
			if _, err := l.Lines(t.Context(), g); err != nil {
				t.Fatal(err)
			}
			lines, err := l.Upright(t.Context(), g)
			if err != nil {
				t.Fatal(err)
			}
			width := float64(p.img.Rect.Dx())
			for i := range lines { // back into the page
				a := &lines[i]
				a.Left, a.Right = Point{width - a.Left.Y, a.Left.X}, Point{width - a.Right.Y, a.Right.X}
			}
			found, wrong := p.score(lines, 1)
			if found < len(p.lines) || wrong > 0 {
				t.Errorf("%d of %d lines found, %d wrong ones", found, len(p.lines), wrong)
			}
		})
	}
}
