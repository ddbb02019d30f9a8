package locate

import (
	"context"
	"errors"
	"fmt"
	"image"
	"math"
	"math/rand/v2"
	"testing"

	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
)

func newLocator(t testing.TB) *Locator {
	t.Helper()
	l, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

var heading = []string{"Save your backup codes", "Keep them in a safe place. Each can be used once.", "Print them or write them down"}

// pages are drawn so that it is known where their lines are.
var pages = []struct {
	name  string
	draw  func(t testing.TB, r *rand.Rand) *page
	least float64 // share of the lines that must be found
	wrong int     // lines that may be found where there are none
}{
	{"light", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1000, 800, 255)
		p.prose(60, 80, 20, 20, heading...)
		p.list(r, 80, 240, 10, 22, 0)
		return p
	}, 1, 0},
	{"dark", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1080, 1920, 18)
		p.prose(60, 200, 34, 200, heading...)
		p.list(r, 60, 500, 8, 42, 240)
		return p
	}, 1, 0},
	{"pale", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 900, 600, 245)
		p.prose(60, 80, 18, 205, heading...)
		p.list(r, 60, 220, 8, 20, 205)
		return p
	}, 1, 0},
	{"so pale that it is hardly seen", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 900, 600, 245)
		p.list(r, 60, 120, 10, 26, 230)
		return p
	}, 1, 0},
	{"two columns", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1200, 700, 250)
		p.list(r, 100, 100, 8, 24, 30)
		p.list(r, 500, 100, 8, 24, 30)
		return p
	}, 1, 0},
	{"numbered", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 900, 700, 255)
		f := face(t, gomono.TTF, 22)
		for i := range 10 {
			p.text(80, 80+40*i, f, 20, fmt.Sprintf("%2d. %s", i+1, code(r)))
		}
		return p
	}, 1, 0},
	{"slanted", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1100, 900, 255)
		p.prose(120, 150, 26, 20, heading...)
		p.list(r, 120, 320, 8, 28, 20)
		return p.turned(3, 255)
	}, 1, 0},
	{"slanted the other way, on grey", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1100, 900, 60)
		p.list(r, 120, 250, 8, 30, 230)
		return p.turned(-6, 60)
	}, 1, 0},
	{"small", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 800, 400, 255)
		p.prose(60, 40, 11, 0, heading...)
		p.list(r, 60, 120, 10, 12, 0)
		return p
	}, 0.9, 1},
	{"large", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1600, 1300, 255)
		p.list(r, 100, 200, 6, 110, 20)
		return p
	}, 1, 0},
	{"light fields on a dark page", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1200, 800, 30)
		p.prose(60, 60, 20, 220, heading...)
		f := face(t, gomono.TTF, 22)
		for i := range 8 {
			p.field(image.Rect(60, 160+70*i, 420, 205+70*i), 240)
			p.text(76, 190+70*i, f, 20, code(r))
		}
		return p
	}, 1, 0},
	{"on a gradient", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1000, 1000, 230)
		p.prose(60, 100, 26, 20, heading...)
		p.list(r, 60, 300, 10, 30, 20)
		p.each(func(x, y int, v float64) float64 { return v * (0.35 + 0.65*float64(y)/1000) })
		return p
	}, 1, 0},
	{"struck out and framed", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 900, 700, 255)
		p.list(r, 100, 100, 8, 28, 20)
		for _, l := range p.lines[:3] {
			y := int(l.Left.Y)
			p.field(image.Rect(int(l.Left.X), y-1, int(l.Right.X), y+1), 20)
		}
		frame(p, image.Rect(60, 50, 600, 500), 120)
		return p
	}, 1, 0},
	{"photographed", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1200, 1500, 225)
		p.prose(150, 250, 40, 40, "Save your backup codes", "Keep them in a safe place")
		p.list(r, 150, 420, 10, 44, 40)
		p = p.turned(4, 225)
		p.each(func(x, y int, v float64) float64 {
			return v*(0.5+0.4*float64(x)/1200) + 6*r.NormFloat64()
		})
		return p
	}, 1, 1},
	{"bold and wide", func(t testing.TB, r *rand.Rand) *page {
		p := newPage(t, 1200, 500, 200)
		f := face(t, gobold.TTF, 40)
		for i := range 4 {
			p.text(80, 100+90*i, f, 255, code(r))
		}
		return p
	}, 1, 0},
}

func frame(p *page, r image.Rectangle, level uint8) {
	p.field(image.Rect(r.Min.X, r.Min.Y, r.Max.X, r.Min.Y+2), level)
	p.field(image.Rect(r.Min.X, r.Max.Y-2, r.Max.X, r.Max.Y), level)
	p.field(image.Rect(r.Min.X, r.Min.Y, r.Min.X+2, r.Max.Y), level)
	p.field(image.Rect(r.Max.X-2, r.Min.Y, r.Max.X, r.Max.Y), level)
}

func TestLines(t *testing.T) {
	l := newLocator(t)
	for i, tt := range pages {
		t.Run(tt.name, func(t *testing.T) {
			p := tt.draw(t, rand.New(rand.NewPCG(1, uint64(i))))
			got, err := l.Lines(t.Context(), p.img)
			if err != nil {
				t.Fatal(err)
			}
			found, wrong := p.score(got, 0.8)
			if share := float64(found) / float64(len(p.lines)); share < tt.least || wrong > tt.wrong {
				t.Errorf("%d of %d lines found, %d that are none; want %v of them and at most %d",
					found, len(p.lines), wrong, tt.least, tt.wrong)
				for _, g := range got {
					t.Log(g)
				}
			}
		})
	}
}

// Each finder must find nearly everything by itself: only so one makes up for the
// other.
func TestFinders(t *testing.T) {
	l := newLocator(t)
	finders := []struct {
		name  string
		lines func(context.Context, *image.Gray) ([]Line, error)
		ends  float64
		least float64
	}{
		{"geometry", func(_ context.Context, g *image.Gray) ([]Line, error) { return l.geometry.lines(g), nil }, 0.5, 0.98},
		{"network", l.net.lines, 1.2, 0.95},
	}
	for _, f := range finders {
		t.Run(f.name, func(t *testing.T) {
			found, all := 0, 0
			for i, tt := range pages {
				p := tt.draw(t, rand.New(rand.NewPCG(1, uint64(i))))
				got, err := f.lines(t.Context(), p.img)
				if err != nil {
					t.Fatal(err)
				}
				n, _ := p.score(got, f.ends)
				found, all = found+n, all+len(p.lines)
				if n < len(p.lines) {
					t.Logf("%s: %d of %d", tt.name, n, len(p.lines))
				}
			}
			if float64(found) < f.least*float64(all) {
				t.Errorf("%d of %d lines, want %v of them", found, all, f.least)
			}
		})
	}
}

func TestLinesOfALongScreenshot(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	p := newPage(t, 1080, 12000, 255)
	for y := 200; y < 11500; y += 900 {
		p.prose(60, y, 30, 40, heading...)
		p.list(r, 60, y+200, 8, 36, 20)
	}
	l := newLocator(t)
	got, err := l.Lines(t.Context(), p.img)
	if err != nil {
		t.Fatal(err)
	}
	if found, wrong := p.score(got, 0.8); found < len(p.lines) || wrong > 0 {
		t.Errorf("%d of %d lines found, %d that are none", found, len(p.lines), wrong)
	}
	seen, err := l.net.lines(t.Context(), p.img)
	if err != nil {
		t.Fatal(err)
	}
	if found, wrong := p.score(seen, 1.2); found < len(p.lines)*95/100 || wrong > 2 {
		t.Errorf("the network found %d of %d lines, and %d that are none", found, len(p.lines), wrong)
	}
}

// A line across several of the bands in which the network looks at a wide picture is
// one line.
func TestNetworkSeesAcrossBands(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	p := newPage(t, 4200, 700, 255)
	f := face(t, gomono.TTF, 44)
	for y := 120; y < 650; y += 90 {
		line := ""
		for range 15 {
			line += code(r)
		}
		p.text(60, y, f, 20, line)
	}
	got, err := newLocator(t).net.lines(t.Context(), p.img)
	if err != nil {
		t.Fatal(err)
	}
	if found, wrong := p.score(got, 1.2); found < len(p.lines) || wrong > 0 || len(got) != len(p.lines) {
		t.Errorf("%d of %d lines found among %d, %d that are none: %v", found, len(p.lines), len(got), wrong, got)
	}
}

func TestLinesWithoutWriting(t *testing.T) {
	noise := func(seed uint64, coarse int, spread float64) func(x, y int, v float64) float64 {
		r := rand.New(rand.NewPCG(seed, 1))
		at := make([]float64, 1<<12)
		for i := range at {
			at[i] = spread * r.NormFloat64()
		}
		return func(x, y int, v float64) float64 { return v + at[(x/coarse*57+y/coarse*131)%len(at)] }
	}
	tests := []struct {
		name   string
		change func(x, y int, v float64) float64
		most   int
	}{
		{"nothing", func(x, y int, v float64) float64 { return v }, 0},
		{"a gradient", func(x, y int, v float64) float64 { return float64(x+y) / 8 }, 0},
		{"fine noise", noise(1, 1, 20), 0},
		{"coarse noise", noise(2, 6, 30), 10},
		{"stripes", func(x, y int, v float64) float64 { return 255 * float64(x/9%2) }, 5},
		{"waves", func(x, y int, v float64) float64 {
			return 128 + 60*math.Sin(float64(x)/7)*math.Cos(float64(y)/11)
		}, 20},
		{"a photograph of nothing", func(x, y int, v float64) float64 {
			return 128 + 40*math.Sin(float64(x*y)/20000) + 30*math.Cos(float64(x)/90)
		}, 5},
	}
	l := newLocator(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newPage(t, 900, 700, 128)
			p.each(tt.change)
			got, err := l.Lines(t.Context(), p.img)
			if err != nil {
				t.Fatal(err)
			}
			if len(got) > tt.most {
				t.Errorf("%d lines, want at most %d: %v", len(got), tt.most, got)
			}
		})
	}
}

func TestLinesAreOrdered(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	p := newPage(t, 1200, 700, 255)
	p.list(r, 500, 100, 8, 24, 30)
	p.list(r, 100, 101, 8, 24, 30)
	got, err := newLocator(t).Lines(t.Context(), p.img)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 16 {
		t.Fatalf("%d lines, want 16", len(got))
	}
	for i, l := range got {
		if left := l.Left.X < 300; left != (i%2 == 0) {
			t.Errorf("line %d begins at %v", i, l.Left)
		}
		if i > 1 && l.Left.Y < got[i-2].Left.Y {
			t.Errorf("line %d is above the one before", i)
		}
	}
}

func TestLinesEndWithTheContext(t *testing.T) {
	p := newPage(t, 800, 600, 128)
	p.each(func(x, y int, v float64) float64 { return float64((x*7919 + y*104729) % 251) })
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got, err := newLocator(t).Lines(ctx, p.img); !errors.Is(err, context.Canceled) || got != nil {
		t.Errorf("%d lines, %v", len(got), err)
	}
}

func TestLinesOfAPartOfAPicture(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	p := newPage(t, 1000, 800, 255)
	p.list(r, 180, 240, 10, 22, 0)
	part := p.img.SubImage(image.Rect(100, 150, 900, 700)).(*image.Gray)
	l := newLocator(t)
	got, err := l.Lines(t.Context(), part)
	if err != nil {
		t.Fatal(err)
	}
	for i := range p.lines {
		p.lines[i] = movedLine(p.lines[i], -100, -150)
	}
	if found, wrong := p.score(got, 0.8); found < len(p.lines) || wrong > 0 {
		t.Errorf("%d of %d lines found where the part begins at 0,0; %d elsewhere", found, len(p.lines), wrong)
	}
}

func movedLine(l Line, x, y float64) Line {
	l.Left, l.Right = Point{l.Left.X + x, l.Left.Y + y}, Point{l.Right.X + x, l.Right.Y + y}
	return l
}
