package locate

import (
	"image"
	"math"
	"math/rand/v2"
	"testing"
)

func TestGlanceSeesWriting(t *testing.T) {
	for i, tt := range pages {
		t.Run(tt.name, func(t *testing.T) {
			p := tt.draw(t, rand.New(rand.NewPCG(1, uint64(i))))
			got := Glance(p.img)
			if got.Writing < 0.5 || got.Lines < len(p.lines)/2 || got.Lines > 2*len(p.lines) {
				t.Errorf("%+v; it has %d lines", got, len(p.lines))
			}
			if got.List < 0.3 { // all of them have a list
				t.Errorf("%+v; it is a list", got)
			}
		})
	}
}

// However small, turned or pale writing is: it is never certain that there is none.
func TestGlanceIsNeverCertainOfNoWriting(t *testing.T) {
	tests := []struct {
		size    float64
		ink     uint8
		degrees float64
	}{
		{8, 0, 0}, {8, 165, 0}, {10, 160, 7}, {10, 40, 45}, {12, 165, 0}, {14, 0, 90}, {14, 165, 45}, {20, 170, 180}, {150, 0, 0}, {150, 165, 10},
	}
	for _, tt := range tests {
		r := rand.New(rand.NewPCG(8, uint64(tt.size)))
		p := newPage(t, 1100, 1000, 190)
		p.list(r, 100, 400, 3, tt.size, tt.ink)
		if tt.degrees != 0 {
			p = p.turned(tt.degrees, 190)
		}
		if got := Glance(p.img); got.Writing == 0 {
			t.Errorf("%v: %+v", tt, got)
		}
	}
}

func TestGlanceWithoutWriting(t *testing.T) {
	tests := []struct {
		name string
		at   func(x, y int, v float64) float64
		most float64
	}{
		{"nothing", func(x, y int, v float64) float64 { return v }, 0},
		{"a gradient", func(x, y int, v float64) float64 { return float64(x+y) / 6 }, 0},
		{"a horizon", func(x, y int, v float64) float64 { return 200 - 120/(1+math.Exp(float64(300-y)/4)) }, 0},
		{"clouds", func(x, y int, v float64) float64 {
			return 128 + 50*math.Sin(float64(x)/40)*math.Cos(float64(y)/53+float64(x)/200)
		}, 0.3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newPage(t, 700, 600, 90)
			p.each(tt.at)
			if got := Glance(p.img); got.Writing > tt.most || got.List > tt.most {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestGlanceOfOddSizes(t *testing.T) {
	for _, size := range []image.Point{{0, 0}, {0, 9}, {1, 1}, {1, 3_000_000}, {3_000_000, 1}, {7, 5}} {
		if got := Glance(image.NewGray(image.Rectangle{Max: size})); got != (Glimpse{}) {
			t.Errorf("%v: %+v", size, got)
		}
	}
}
