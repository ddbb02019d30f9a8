package reader

import (
	"image"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr/locate"
)

// levelLine is a line without slope around the ink from left to right, top to bottom.
func levelLine(left, top, right, bottom float64) locate.Line {
	y, h := (top+bottom)/2, bottom-top
	return locate.Line{Left: locate.Point{X: left, Y: y}, Right: locate.Point{X: right, Y: y}, Height: h, LeftHeight: h, RightHeight: h}
}

// oneLine draws a line of text and returns where it is.
func oneLine(t testing.TB, p page, text string) (*image.Gray, locate.Line) {
	t.Helper()
	p.lines = []string{text}
	g := p.draw(t)
	box := inkOfBox(g, g.Rect, p.paper)
	return g, levelLine(float64(box.Min.X), float64(box.Min.Y), float64(box.Max.X), float64(box.Max.Y))
}

func cutOut(t testing.TB, g *image.Gray, l locate.Line, how look) strip {
	t.Helper()
	var c cutter
	s, ok := c.cut(g, l, how)
	if !ok {
		t.Fatal("nothing is cut out")
	}
	return s
}

// off is how many levels two strips differ in the mean.
func off(a, b strip) float64 {
	if a.width != b.width {
		return 255
	}
	sum := 0.0
	for i := range a.pix {
		sum += math.Abs(float64(a.pix[i]) - float64(b.pix[i]))
	}
	return sum / float64(len(a.pix))
}

// The strip is the same whatever the picture is like.
func TestCutIsTheSame(t *testing.T) {
	const text = "K7 m4qx-92RT"
	p := pages[0]
	p.size = 40
	g, l := oneLine(t, p, text)
	want := cutOut(t, g, l, plain)
	dark := p
	dark.ink, dark.paper = 200, 40
	faint := p
	faint.ink, faint.paper = 120, 160
	slanted, turnedLine := turned(g, 5), turnedBy(l, g.Rect, 5)
	for name, c := range map[string]struct {
		g    *image.Gray
		l    locate.Line
		most float64
	}{
		"dark":    {first(oneLine(t, dark, text)), l, 1},
		"faint":   {first(oneLine(t, faint, text)), l, 2},
		"slanted": {slanted, turnedLine, 4},
	} {
		t.Run(name, func(t *testing.T) {
			if d := off(cutOut(t, c.g, c.l, plain), want); d > c.most {
				t.Errorf("%.2f levels off, want %v at most", d, c.most)
			}
		})
	}
}

func first(g *image.Gray, _ locate.Line) *image.Gray { return g }

// turnedBy returns where a line is in a picture that was turned around its middle.
func turnedBy(l locate.Line, r image.Rectangle, degrees float64) locate.Line {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	cx, cy := float64(r.Dx())/2, float64(r.Dy())/2
	at := func(p locate.Point) locate.Point {
		x, y := p.X-0.5-cx, p.Y-0.5-cy
		return locate.Point{X: cx + cos*x - sin*y + 0.5, Y: cy + sin*x + cos*y + 0.5}
	}
	l.Left, l.Right = at(l.Left), at(l.Right)
	return l
}

// The ends of a line may be of different heights: the strip is level all the same.
func TestCutLevels(t *testing.T) {
	l := locate.Line{Left: locate.Point{X: 20, Y: 60}, Right: locate.Point{X: 220, Y: 40}, Height: 24, LeftHeight: 20, RightHeight: 28}
	q, width, scale := corners(l, plain)
	m := square(q, width, rows)
	if want := rows / (1.5 * 24); scale != want {
		t.Errorf("scale %v, want %v", scale, want)
	}
	// The middle of the left edge is half a height before the left end, on the slope.
	long := math.Hypot(200, 20)
	for name, c := range map[string]struct {
		x, y float64
		want point
	}{
		"left":        {-0.5, rows/2 - 0.5, point{19.5 - 12*200/long, 59.5 + 12*20/long}},
		"right":       {float64(width) - 0.5, rows/2 - 0.5, point{219.5 + 12*200/long, 39.5 - 12*20/long}},
		"upper left":  {-0.5, -0.5, q[0]},
		"lower right": {float64(width) - 0.5, rows - 0.5, q[2]},
	} {
		t.Run(name, func(t *testing.T) {
			got := m.at(c.x, c.y)
			if math.Hypot(got.x-c.want.x, got.y-c.want.y) > 0.01 {
				t.Errorf("at %v, want %v", got, c.want)
			}
		})
	}
}

func TestCutRefuses(t *testing.T) {
	g := image.NewGray(image.Rect(0, 0, 200, 100))
	for name, l := range map[string]locate.Line{
		"nothing":       {},
		"outside":       levelLine(500, 20, 600, 40),
		"no number":     levelLine(math.NaN(), 20, 60, 40),
		"far away":      levelLine(-1e9, 20, 1e9, 40),
		"too low":       levelLine(20, 20, 60, 22),
		"upside down":   levelLine(20, 40, 60, 20),
		"without end":   levelLine(20, 20, math.Inf(1), 40),
		"much too long": levelLine(-90000, 20, 90000, 30),
	} {
		t.Run(name, func(t *testing.T) {
			var c cutter
			if s, ok := c.cut(g, l, plain); ok {
				t.Errorf("%d columns are cut out", s.width)
			}
		})
	}
}

func TestReduce(t *testing.T) {
	g := image.NewGray(image.Rect(0, 0, 5, 4))
	for i := range g.Pix {
		g.Pix[i] = uint8(10 * i)
	}
	for name, c := range map[string]struct {
		w, h int
		want []uint8
	}{
		"one pixel":       {1, 1, []uint8{95}},
		"halved down":     {5, 2, []uint8{25, 35, 45, 55, 65, 125, 135, 145, 155, 165}},
		"parts of pixels": {2, 1, []uint8{83, 107}}, // columns 0, 1 and half of 2; the rest
		"as it is":        {5, 4, g.Pix},
	} {
		t.Run(name, func(t *testing.T) {
			var cut cutter
			cut.reduce(g, c.w, c.h)
			if diff := cmp.Diff(c.want, cut.small.Pix); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWithin(t *testing.T) {
	for name, c := range map[string]struct{ w, h, most, wantW, wantH int }{
		"small":      {100, 50, 5000, 100, 50},
		"large":      {100, 50, 4999, 50, 25},
		"very large": {1000, 500, 5000, 100, 50},
	} {
		t.Run(name, func(t *testing.T) {
			g, factor := within(image.NewGray(image.Rect(0, 0, c.w, c.h)), c.most)
			if g.Rect.Dx() != c.wantW || g.Rect.Dy() != c.wantH || math.Abs(factor-float64(c.wantW)/float64(c.w)) > 1e-9 {
				t.Errorf("%v, factor %v, want %d × %d", g.Rect, factor, c.wantW, c.wantH)
			}
		})
	}
}

func BenchmarkCut(b *testing.B) {
	g, l := oneLine(b, pages[0], "8k2mq-x7r4v")
	large := pages[3]
	gl, ll := oneLine(b, large, "8k2mq-x7r4v")
	var c cutter
	b.Run("small", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			c.cut(g, l, plain)
		}
	})
	b.Run("large", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			c.cut(gl, ll, plain)
		}
	})
}
