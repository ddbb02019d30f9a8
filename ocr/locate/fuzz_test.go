package locate

import (
	"image"
	"testing"
)

func FuzzLines(f *testing.F) {
	f.Add(uint16(100), uint16(60), []byte("abcdefgh"), uint8(3))
	f.Add(uint16(1), uint16(1), []byte{}, uint8(0))
	f.Add(uint16(3), uint16(900), []byte{0, 255, 0, 255, 0, 0}, uint8(2))
	f.Add(uint16(700), uint16(9), []byte{0, 0, 0, 255, 255}, uint8(1))
	f.Add(uint16(0), uint16(5), []byte{1}, uint8(0))
	l := newLocator(f)
	f.Fuzz(func(t *testing.T, w, h uint16, pixels []byte, grain uint8) {
		g := image.NewGray(image.Rect(0, 0, int(w%1200), int(h%1200)))
		size := int(grain%16) + 1
		for y := range g.Rect.Dy() {
			for x := range g.Rect.Dx() {
				if len(pixels) > 0 {
					g.Pix[y*g.Stride+x] = pixels[(x/size+y/size*31)%len(pixels)]
				}
			}
		}
		got, err := l.Lines(t.Context(), g)
		if err != nil {
			t.Fatal(err)
		}
		check(t, got, g.Rect)
		if s := Glance(g); s.Writing < 0 || s.Writing > 1 || s.List < 0 || s.List > 1 || s.Lines < 0 {
			t.Errorf("%+v", s)
		}
	})
}

// check asserts what holds for all lines of all pictures.
func check(t *testing.T, lines []Line, bounds image.Rectangle) {
	t.Helper()
	if len(lines) > MostLines {
		t.Errorf("%d lines", len(lines))
	}
	w, h := float64(bounds.Dx()), float64(bounds.Dy())
	for i, l := range lines {
		for _, p := range [2]Point{l.Left, l.Right} {
			if !(p.X >= 0 && p.X <= w && p.Y >= 0 && p.Y <= h) {
				t.Errorf("line %d ends at %v, outside of %v", i, p, bounds)
			}
		}
		for _, v := range [3]float64{l.Height, l.LeftHeight, l.RightHeight} {
			if !(v > 0 && v <= 2*(w+h)+64) {
				t.Errorf("line %d is %v high", i, v)
			}
		}
		if !(l.Sure >= 0 && l.Sure <= 1) || l.Found == 0 || l.Chain < 0 || !(l.Length() > 0) {
			t.Errorf("line %d: %+v", i, l)
		}
	}
}
