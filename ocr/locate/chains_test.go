package locate

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// at makes a line of the given height, w pixels long, whose middle is at y.
func at(x, y, w, h float64) Line { return lineOf(x, y, x+w, y, h, h) }

func TestChains(t *testing.T) {
	tests := []struct {
		name  string
		lines []Line
		want  []int
	}{
		{"a list", []Line{at(50, 100, 200, 20), at(50, 140, 204, 20), at(50, 180, 198, 20)}, []int{1, 1, 1}},
		{"two are none", []Line{at(50, 100, 200, 20), at(50, 140, 204, 20)}, []int{0, 0}},
		{"below a heading", []Line{at(50, 40, 500, 36), at(50, 100, 200, 20), at(50, 140, 204, 20), at(50, 180, 198, 20)}, []int{0, 1, 1, 1}},
		{"a row is missing", []Line{at(50, 100, 200, 20), at(50, 140, 200, 20), at(50, 220, 200, 20), at(50, 260, 200, 20)}, []int{1, 1, 1, 1}},
		{"uneven prose", []Line{at(50, 100, 700, 20), at(50, 130, 560, 20), at(50, 160, 300, 20)}, []int{0, 0, 0}},
		{"two columns of two", []Line{at(50, 100, 120, 20), at(300, 100, 121, 20), at(50, 140, 122, 20), at(300, 140, 119, 20)}, []int{1, 1, 1, 1}},
		{"a paragraph and a list", []Line{at(50, 50, 800, 20), at(50, 80, 420, 20), at(50, 140, 150, 20), at(50, 180, 150, 20), at(50, 220, 150, 20)}, []int{0, 0, 1, 1, 1}},
		{"two lists", []Line{at(50, 100, 200, 20), at(50, 140, 200, 20), at(50, 180, 200, 20), at(50, 500, 90, 20), at(50, 540, 90, 20), at(50, 580, 90, 20)}, []int{1, 1, 1, 2, 2, 2}},
		{"centred", []Line{at(50, 100, 200, 20), at(35, 140, 230, 20), at(48, 180, 204, 20)}, []int{1, 1, 1}},
		{"moved to the right", []Line{at(50, 100, 200, 20), at(250, 140, 200, 20), at(450, 180, 200, 20)}, []int{0, 0, 0}},
		{"far apart", []Line{at(50, 100, 200, 20), at(50, 300, 200, 20), at(50, 500, 200, 20)}, []int{0, 0, 0}},
		{"none", nil, nil},
	}
	var f chainFinder
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, degrees := range []float64{0, 4, -4} {
				lines := turned(tt.lines, degrees)
				f.number(lines)
				var got []int
				for _, l := range lines {
					got = append(got, l.Chain)
				}
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("turned by %v degrees (-want +got):\n%s", degrees, diff)
				}
			}
		})
	}
}

func turned(lines []Line, degrees float64) []Line {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	turn := func(p Point) Point { return Point{500 + p.X*cos - p.Y*sin, 500 + p.X*sin + p.Y*cos} }
	var out []Line
	for _, l := range lines {
		l.Left, l.Right = turn(l.Left), turn(l.Right)
		out = append(out, l)
	}
	return out
}

// In a drawn list every code, and nothing else, is of one chain.
func TestChainsOfADrawnPage(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	p := newPage(t, 1000, 900, 255)
	p.prose(60, 80, 20, 20, heading...)
	p.list(r, 80, 240, 8, 22, 0)
	p.list(r, 400, 240, 8, 22, 0)
	got, err := newLocator(t).Lines(t.Context(), p.img)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range got {
		if list := l.Left.Y > 200; list != (l.Chain == 1) {
			t.Errorf("chain %d: %v", l.Chain, l)
		}
	}
}
