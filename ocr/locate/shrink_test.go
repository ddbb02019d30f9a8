package locate

import (
	"fmt"
	"image"
	"math"
	"math/rand/v2"
	"testing"
)

// random is a picture of noise in a larger one, so that its rows do not follow one
// another.
func random(w, h int, seed uint64) *image.Gray {
	r := rand.New(rand.NewPCG(seed, 2))
	g := image.NewGray(image.Rect(0, 0, w+5, h+3))
	for i := range g.Pix {
		g.Pix[i] = uint8(r.IntN(256))
	}
	return &image.Gray{Pix: g.Pix[g.PixOffset(3, 2):], Stride: g.Stride, Rect: image.Rect(0, 0, w, h)}
}

// mean is the mean of what a box of g covers.
func mean(g *image.Gray, x0, y0, x1, y1 float64) float64 {
	sum := 0.0
	for y := int(y0); y < g.Rect.Dy() && float64(y) < y1; y++ {
		for x := int(x0); x < g.Rect.Dx() && float64(x) < x1; x++ {
			wide := min(x1, float64(x+1)) - max(x0, float64(x))
			high := min(y1, float64(y+1)) - max(y0, float64(y))
			sum += wide * high * float64(g.Pix[y*g.Stride+x])
		}
	}
	return sum / ((x1 - x0) * (y1 - y0))
}

func TestShrunk(t *testing.T) {
	var s shrunk
	for _, tt := range []struct{ w, h, toW, toH int }{
		{100, 80, 100, 80}, {100, 80, 99, 79}, {100, 80, 73, 61}, {64, 64, 63, 33}, {37, 53, 19, 27}, {7, 300, 4, 299}, {1, 9, 1, 5}, {12, 1, 7, 1},
	} {
		t.Run(fmt.Sprintf("%d by %d to %d by %d", tt.w, tt.h, tt.toW, tt.toH), func(t *testing.T) {
			g := random(tt.w, tt.h, 1)
			out := s.of(g, tt.toW, tt.toH)
			if out.Rect != image.Rect(0, 0, tt.toW, tt.toH) {
				t.Fatalf("%v", out.Rect)
			}
			fx, fy := float64(tt.w)/float64(tt.toW), float64(tt.h)/float64(tt.toH)
			for y := range tt.toH {
				for x := range tt.toW {
					want := mean(g, float64(x)*fx, float64(y)*fy, float64(x+1)*fx, float64(y+1)*fy)
					if got := float64(out.Pix[y*out.Stride+x]); math.Abs(got-want) > 2 {
						t.Fatalf("at %d,%d: %v, want %v", x, y, got, want)
					}
				}
			}
		})
	}
}

func TestShrunkManyTimes(t *testing.T) {
	g := newPage(t, 4000, 3000, 0)
	g.each(func(x, y int, v float64) float64 { return float64(x) / 4000 * 255 })
	var s shrunk
	out := s.of(g.img, 640, 480)
	for x := range 640 {
		want := (float64(x) + 0.5) / 640 * 255
		if got := float64(out.Pix[240*640+x]); math.Abs(got-want) > 2 {
			t.Fatalf("column %d: %v, want %v", x, got, want)
		}
	}
}

func TestHalves(t *testing.T) {
	var s halves
	for _, size := range [][2]int{{64, 32}, {65, 33}, {3, 3}, {1, 1}, {1, 7}, {19, 1}, {16, 2}, {1003, 5}} {
		g := random(size[0], size[1], 3)
		out := s.by(g, 1)
		if want := image.Rect(0, 0, max(1, size[0]/2), max(1, size[1]/2)); out.Rect != want {
			t.Fatalf("%v: %v, want %v", size, out.Rect, want)
		}
		for y := range out.Rect.Dy() {
			for x := range out.Rect.Dx() {
				want := mean(g, float64(2*x), float64(2*y), float64(min(2*x+2, size[0])), float64(min(2*y+2, size[1])))
				if got := float64(out.Pix[y*out.Stride+x]); math.Abs(got-want) > 0.5 {
					t.Fatalf("%v at %d,%d: %v, want %v", size, x, y, got, want)
				}
			}
		}
	}
}
