package locate

import (
	"image"
	"math/rand/v2"
	"testing"
)

func BenchmarkLines(b *testing.B) {
	r := rand.New(rand.NewPCG(5, 5))
	screen := newPage(b, 1920, 1080, 250)
	for x := 60; x < 1700; x += 420 {
		screen.prose(x, 80, 16, 40, "Save your backup codes", "Keep them in a safe place.", "Print them or write them down")
		screen.list(r, x, 200, 20, 18, 30)
	}
	photo := newPage(b, 3000, 4000, 200)
	photo.list(r, 400, 900, 12, 90, 50)
	photo.each(func(x, y int, v float64) float64 { return v + 7*r.NormFloat64() })
	l := newLocator(b)
	for _, bb := range []struct {
		name  string
		img   *image.Gray
		lines func(*image.Gray) error
	}{
		{"screen", screen.img, func(g *image.Gray) error { _, err := l.Lines(b.Context(), g); return err }},
		{"screen by geometry", screen.img, func(g *image.Gray) error { l.geometry.lines(g); return nil }},
		{"screen by network", screen.img, func(g *image.Gray) error { _, err := l.net.lines(b.Context(), g); return err }},
		{"photo", photo.img, func(g *image.Gray) error { _, err := l.Lines(b.Context(), g); return err }},
		{"photo by geometry", photo.img, func(g *image.Gray) error { l.geometry.lines(g); return nil }},
		{"glance at a screen", screen.img, func(g *image.Gray) error { Glance(g); return nil }},
		{"glance at a photo", photo.img, func(g *image.Gray) error { Glance(g); return nil }},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := bb.lines(bb.img); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
