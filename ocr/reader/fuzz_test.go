package reader

import (
	"context"
	"image"
	"math/rand/v2"
	"testing"
	"time"

	"sparekey/ocr/locate"
)

// Any grey picture of any size is read without a panic, in bounded time, and what is
// found lies inside it.
func FuzzRead(f *testing.F) {
	f.Add([]byte{}, 0, 0)
	f.Add([]byte{0}, 1, 1)
	f.Add([]byte{0, 255}, 300, 8)
	f.Add([]byte{255, 255, 255, 0, 0}, 64, 64)
	small := pages[2].draw(f)
	f.Add(small.Pix, small.Rect.Dx(), small.Rect.Dy())
	noise := make([]byte, 120*90)
	for r, i := rand.New(rand.NewPCG(3, 4)), 0; i < len(noise); i++ {
		noise[i] = uint8(r.IntN(256))
	}
	f.Add(noise, 120, 90)
	locator, err := locate.New()
	if err != nil {
		f.Fatal(err)
	}
	net, err := newNetwork()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, pix []byte, w, h int) {
		w, h = min(400, max(0, w)), min(300, max(0, h))
		g := image.NewGray(image.Rect(0, 0, w, h))
		for i := range g.Pix {
			if len(pix) > 0 {
				g.Pix[i] = pix[i%len(pix)]
			}
		}
		e := &engine{locator: locator, scribe: scribe{net: net}, deadline: time.Minute}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		page, err := e.read(ctx, g) // not Read, which would catch a panic
		if err != nil {
			t.Fatal(err)
		}
		checkPage(t, page, g.Rect)
	})
}

// Whatever line a finder makes up, cutting it out does not panic.
func FuzzCut(f *testing.F) {
	f.Add(10.0, 20.0, 200.0, 22.0, 15.0, 14.0, 16.0)
	f.Add(-1000.0, 20.0, 2000.0, -50.0, 300.0, 1.0, 400.0)
	f.Add(5.0, 5.0, 5.0, 300.0, 12.0, 12.0, 12.0)
	g := pages[0].draw(f)
	f.Fuzz(func(t *testing.T, x0, y0, x1, y1, h, hl, hr float64) {
		l := locate.Line{Left: locate.Point{X: x0, Y: y0}, Right: locate.Point{X: x1, Y: y1}, Height: h, LeftHeight: hl, RightHeight: hr}
		var c cutter
		s, ok := c.cut(g, l, plain)
		if !ok {
			return
		}
		if s.width < leastCut || s.width >= mostCols || len(s.pix) != rows*s.width {
			t.Fatalf("%d columns, %d pixels", s.width, len(s.pix))
		}
		r := reading{line: l, strip: s, letters: []letter{{r: 'a', p: 1, at: 0}, {r: 'b', p: 1, at: float64(s.width - 1)}}}
		for _, w := range r.words(g.Rect) {
			if w.Box.Empty() || !w.Box.In(g.Rect) {
				t.Fatalf("the box %v is not in the picture %v", w.Box, g.Rect)
			}
		}
	})
}

// Whatever the network says, decoding it gives characters with probabilities.
func FuzzDecode(f *testing.F) {
	f.Add([]byte{0, 0, 9, 0, 3, 3, 3, 200, 1})
	f.Add([]byte{129, 255, 129, 255, 1, 7})
	f.Fuzz(func(t *testing.T, says []byte) {
		said, steps := spoken(says)
		var d decoder
		found, _ := d.decode(said, steps, testClasses)
		last := -1.0
		for i, l := range found {
			if !(l.p >= 0 && l.p <= 1) || l.at < 0 || l.at > float64(2*steps) || l.at < last {
				t.Fatalf("letter %d: probability %v at %v after %v", i, l.p, l.at, last)
			}
			last = l.at
		}
	})
}
