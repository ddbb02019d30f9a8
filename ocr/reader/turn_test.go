package reader

import (
	"image"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr/locate"
)

// A picture that lies on its side or upside down is read as if it stood upright, and the
// boxes are where the words stand in it.
func TestTurnedPictures(t *testing.T) {
	e := open(t)
	for _, p := range []page{pages[0], pages[1], pages[6], pages[7]} {
		t.Run(p.name, func(t *testing.T) {
			g := p.draw(t)
			want, err := e.Read(t.Context(), g)
			if err != nil {
				t.Fatal(err)
			}
			if want.Turn != 0 {
				t.Errorf("upright, and said to be turned by %d quarters", want.Turn)
			}
			for quarters := 1; quarters < 4; quarters++ {
				lying := locate.TurnedRight(g, quarters)
				got, err := e.Read(t.Context(), lying)
				if err != nil {
					t.Fatal(err)
				}
				checkPage(t, got, lying.Rect)
				if got.Turn != 4-quarters {
					t.Errorf("turned by %d quarters: has to be turned by %d", quarters, got.Turn)
				}
				if diff := cmp.Diff(want.Turned(quarters, g.Rect).Lines, got.Lines); diff != "" {
					t.Errorf("turned by %d quarters (-want +got):\n%s", quarters, diff)
				}
			}
		})
	}
}

// What is no writing is none when it is turned.
func TestTurnedTexture(t *testing.T) {
	g := image.NewGray(image.Rect(0, 0, 500, 400))
	for y := range 400 {
		for x := range 500 { // a wall of bricks
			row := y / 16
			if y%16 < 2 || (x+row%2*20)%40 < 2 {
				g.Pix[y*g.Stride+x] = 190
			} else {
				g.Pix[y*g.Stride+x] = uint8(100 + (x/40*7+row*5)%17)
			}
		}
	}
	e := open(t)
	for quarters := range 4 {
		got, err := e.Read(t.Context(), locate.TurnedRight(g, quarters))
		if err != nil {
			t.Fatal(err)
		}
		if got.Turn != 0 || len(got.Lines) > 0 || len(got.Illegible) > 0 {
			t.Errorf("turned by %d: %d lines, %d lists, to be turned by %d", quarters, len(got.Lines), len(got.Illegible), got.Turn)
		}
	}
}

func TestTurnedRight(t *testing.T) {
	g := &image.Gray{Pix: []uint8{1, 2, 3, 9, 4, 5, 6, 9}, Stride: 4, Rect: image.Rect(0, 0, 3, 2)}
	for quarters, want := range []image.Gray{
		{Pix: []uint8{1, 2, 3, 4, 5, 6}, Stride: 3, Rect: image.Rect(0, 0, 3, 2)},
		{Pix: []uint8{4, 1, 5, 2, 6, 3}, Stride: 2, Rect: image.Rect(0, 0, 2, 3)},
		{Pix: []uint8{6, 5, 4, 3, 2, 1}, Stride: 3, Rect: image.Rect(0, 0, 3, 2)},
		{Pix: []uint8{3, 6, 2, 5, 1, 4}, Stride: 2, Rect: image.Rect(0, 0, 2, 3)},
	} {
		if diff := cmp.Diff(&want, locate.TurnedRight(g, quarters)); diff != "" {
			t.Errorf("by %d quarters (-want +got):\n%s", quarters, diff)
		}
	}
}

func TestFit(t *testing.T) {
	line := func(x, y, long, height, sure float64) locate.Line {
		return locate.Line{Left: locate.Point{X: x, Y: y}, Right: locate.Point{X: x + long, Y: y}, Height: height, LeftHeight: height, RightHeight: height, Sure: sure}
	}
	for name, c := range map[string]struct {
		lines []locate.Line
		want  []float64 // where they begin
	}{
		"none":             {nil, nil},
		"too short or low": {[]locate.Line{line(0, 0, 40, 20, 1), line(0, 50, 40, 5, 1)}, nil},
		"surest first":     {[]locate.Line{line(0, 0, 160, 20, 0.8), line(300, 300, 160, 20, 0.9)}, []float64{300, 0}},
		"of all parts":     {[]locate.Line{line(0, 0, 160, 20, 1), line(10, 30, 160, 20, 1), line(300, 300, 160, 20, 0.9)}, []float64{0, 300, 10}},
		"the middle of it": {[]locate.Line{line(0, 0, 360, 20, 1)}, []float64{100}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []float64
			for _, l := range fit(c.lines, 100) {
				got = append(got, math.Round(l.Left.X))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("begin (-want +got):\n%s", diff)
			}
		})
	}
}

// A list that is read badly is pointed at, one that is read well is not.
func TestIllegible(t *testing.T) {
	codes := []string{"qd7yn-1aq4j", "ya5cs-4xogm", "qb3wn-igx0s", "1ixjr-faj8o", "ywt6m-h1s9o"}
	prose := []string{"the meeting", "is at seven", "in the main", "hall please", "be in times"}
	bricks := []string{"eeteeteeteet", "eteeteeteete", "teeteeteetee", "eeteeteeteet", "eteeteeteete"}
	for name, c := range map[string]struct {
		lines   []string
		p       float64 // of every letter
		long    float64 // pixels
		finders locate.Finder
		want    int
	}{
		"scrawled":         {codes, 0.7, 100, locate.Network, 1},
		"well read":        {codes, 0.99, 100, locate.Network, 0},
		"anything":         {codes, 0.1, 100, locate.Network, 0},
		"three":            {codes[:3], 0.7, 100, locate.Network, 0},
		"prose":            {prose, 0.7, 100, locate.Network, 0},
		"the same letters": {bricks, 0.7, 100, locate.Network, 0},
		"too long":         {codes, 0.7, 300, locate.Network, 0},
		"only shapes":      {codes, 0.7, 100, locate.Geometry, 0},
	} {
		t.Run(name, func(t *testing.T) {
			all := said(1, c.lines...)
			for i := range all {
				all[i].line.Sure, all[i].line.Found = 0.9, c.finders
				all[i].line.Right.X = all[i].line.Left.X + c.long
				for j := range all[i].letters {
					all[i].letters[j].p = c.p
				}
			}
			if got := illegible(all); len(got) != c.want {
				t.Errorf("%d lists, want %d", len(got), c.want)
			}
		})
	}
}
