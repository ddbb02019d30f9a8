package locate

import (
	"context"
	"errors"
	"image"
	"math"
	"testing"

	"golang.org/x/image/font/gofont/goregular"
)

// sheet is a page of eight items, photographed.
func sheet(t testing.TB) *page {
	p := newPage(t, 1200, 900, 215)
	f := face(t, goregular.TTF, 44)
	for i, s := range []string{"8k2m-qx7r", "t3n9-w5hz", "c7d4-f2gs", "q6v3-x9mk", "r8p2-n7wz", "b5g9-c3fd", "m4x8-k2jt", "v9s6-h3qn"} {
		p.text(420, 160+80*i, f, 50, s)
	}
	return p
}

// found counts the lines of a page that are among some, by their middle and length.
func found(want, got []Line) int {
	n := 0
	for _, w := range want {
		for _, g := range got {
			a, b := w.Center(), g.Center()
			if math.Hypot(a.X-b.X, a.Y-b.Y) < w.Height && math.Abs(w.Length()-g.Length()) < 2*w.Height &&
				math.Hypot(w.Left.X-g.Left.X, w.Left.Y-g.Left.Y) < 1.5*w.Height {
				n++
				break
			}
		}
	}
	return n
}

// Skim finds the lines of a list in a picture that is halved for it, SkimAside those of
// one that lies on its side, each with its beginning at the beginning.
func TestSkim(t *testing.T) {
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	p := sheet(t)
	got, err := l.Skim(t.Context(), p.img, 640)
	if n := found(p.lines, got); err != nil || n < 7 {
		t.Errorf("upright: %d of %d lines, %v", n, len(p.lines), err)
	}
	if len(got) > 0 && got[0].Chain == 0 {
		t.Error("the items are of no list")
	}
	lying, want := leftTurned(p)
	got, err = l.SkimAside(t.Context(), lying, 640)
	if n := found(want, got); err != nil || n < 7 {
		t.Errorf("on its side: %d of %d lines, %v", n, len(want), err)
	}
	for _, line := range got {
		if line.Right.Y >= line.Left.Y {
			t.Errorf("a line from %v to %v runs down", line.Left, line.Right)
		}
	}
	if got, err = l.Skim(t.Context(), &image.Gray{}, 640); len(got) > 0 || err != nil {
		t.Errorf("nothing: %d lines, %v", len(got), err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err = l.SkimAside(ctx, p.img, 640); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}

// leftTurned is a page turned to the left by a quarter, and its lines then.
func leftTurned(p *page) (*image.Gray, []Line) {
	w, h := p.img.Rect.Dx(), p.img.Rect.Dy()
	out := image.NewGray(image.Rect(0, 0, h, w))
	for y := range h {
		for x := range w {
			out.Pix[(w-1-x)*h+y] = p.img.Pix[y*p.img.Stride+x]
		}
	}
	var lines []Line
	for _, l := range p.lines {
		turn := func(q Point) Point { return Point{q.Y, float64(w) - q.X} }
		l.Left, l.Right = turn(l.Left), turn(l.Right)
		lines = append(lines, l)
	}
	return out, lines
}
