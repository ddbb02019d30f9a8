package locate

import (
	"image"
	"math"
	"testing"
)

// ideal are the maps that a network which makes no mistakes gives for lines in a
// picture of w by h pixels.
func ideal(w, h int, lines []Line) *maps {
	m := &maps{width: (w + 1) / 2, height: (h + 1) / 2}
	m.regWidth, m.regHeight = (m.width+1)/2, (m.height+1)/2
	m.kernel = make([]float32, m.width*m.height)
	m.logHeight, m.offset, m.slope = make([]float32, m.regWidth*m.regHeight), make([]float32, m.regWidth*m.regHeight), make([]float32, m.regWidth*m.regHeight)
	for _, l := range lines {
		dx, dy, length := direction(&l)
		near := func(x, y float64) (along, across, height float64) {
			along = (x-l.Left.X)*dx + (y-l.Left.Y)*dy
			t := max(0, min(1, along/length))
			return along, (y-l.Left.Y)*dx - (x-l.Left.X)*dy, l.LeftHeight + t*(l.RightHeight-l.LeftHeight)
		}
		for i := range m.kernel {
			along, across, height := near(cellCenter(int32(i%m.width)), cellCenter(int32(i/m.width)))
			if math.Abs(across) < 0.2*height && along > endShare*height && along < length-endShare*height {
				m.kernel[i] = 0.95
			}
		}
		for i := range m.offset {
			x, y := 4*(float64(i%m.regWidth)+0.5), 4*(float64(i/m.regWidth)+0.5)
			along, across, height := near(x, y)
			if math.Abs(across) < height && along > -height && along < length+height {
				m.logHeight[i] = float32(math.Log(height / 16))
				m.slope[i] = float32(4 * dy / dx)
			}
		}
	}
	return m
}

func lineOf(x0, y0, x1, y1, left, right float64) Line {
	return Line{Left: Point{x0, y0}, Right: Point{x1, y1}, Height: (left + right) / 2, LeftHeight: left, RightHeight: right}
}

func TestDecode(t *testing.T) {
	tests := []struct {
		name  string
		lines []Line
	}{
		{"none", nil},
		{"one", []Line{lineOf(40, 50, 300, 50, 20, 20)}},
		{"two, one below the other", []Line{lineOf(40, 50, 300, 50, 20, 20), lineOf(40, 80, 300, 80, 20, 20)}},
		{"two beside each other", []Line{lineOf(40, 50, 200, 50, 16, 16), lineOf(260, 50, 400, 50, 16, 16)}},
		{"falling", []Line{lineOf(40, 50, 400, 110, 24, 24), lineOf(40, 100, 400, 160, 24, 24)}},
		{"rising and growing", []Line{lineOf(40, 150, 420, 90, 20, 28)}},
		{"large", []Line{lineOf(30, 120, 440, 120, 90, 90)}},
		{"short", []Line{lineOf(100, 100, 140, 100, 20, 20)}},
	}
	var d decoder
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := &page{t: t, lines: tt.lines}
			got := d.lines(ideal(480, 240, tt.lines))
			if found, wrong := p.score(got, 0.4); found != len(tt.lines) || wrong > 0 || len(got) != len(tt.lines) {
				t.Errorf("%d of %d lines found, %d that are none: %v", found, len(tt.lines), wrong, got)
			}
		})
	}
}

// Two lines whose kernels touch are told apart at a higher level.
func TestDecodeSplitsLinesThatRunTogether(t *testing.T) {
	lines := []Line{lineOf(40, 60, 400, 60, 20, 20), lineOf(40, 84, 400, 84, 20, 20)}
	m := ideal(480, 160, lines)
	for y := 30; y < 42; y++ { // between the two kernels
		for x := 60; x < 140; x++ {
			if i := y*m.width + x; m.kernel[i] == 0 {
				m.kernel[i] = 0.5
			}
		}
	}
	p := &page{t: t, lines: lines}
	var d decoder
	got := d.lines(m)
	if found, wrong := p.score(got, 0.5); found != 2 || wrong > 0 {
		t.Errorf("%d of 2 lines, %d that are none: %v", found, wrong, got)
	}
}

func TestDecodeSurvivesAnyMap(t *testing.T) {
	g := random(200, 150, 9)
	m := ideal(400, 300, nil)
	for i := range m.kernel {
		m.kernel[i] = float32(g.Pix[i%len(g.Pix)]) / 255
	}
	for i := range m.offset {
		v := float32(g.Pix[(i*7)%len(g.Pix)]) - 128
		m.logHeight[i], m.offset[i], m.slope[i] = v, v/30, v/10
	}
	var d decoder
	for _, l := range d.lines(m) {
		if !(l.Height > 0 && l.Height < 1e4) || math.IsNaN(l.Left.X+l.Left.Y+l.Right.X+l.Right.Y) {
			t.Fatalf("%+v", l)
		}
	}
}

func TestMergePieces(t *testing.T) {
	tests := []struct {
		name   string
		pieces []Line
		want   int
	}{
		{"a gap of half a height", []Line{lineOf(0, 50, 100, 50, 20, 20), lineOf(110, 51, 200, 51, 20, 20)}, 1},
		{"the space of a typewriter", []Line{lineOf(0, 50, 100, 50, 20, 20), lineOf(122, 50, 200, 50, 16, 16)}, 1},
		{"a gap of two heights", []Line{lineOf(0, 50, 100, 50, 20, 20), lineOf(140, 50, 200, 50, 20, 20)}, 2},
		{"half a height lower", []Line{lineOf(0, 50, 100, 50, 20, 20), lineOf(110, 60, 200, 60, 20, 20)}, 2},
		{"twice as high", []Line{lineOf(0, 50, 100, 50, 20, 20), lineOf(110, 50, 200, 50, 40, 40)}, 2},
		{"at an angle", []Line{lineOf(0, 50, 100, 50, 20, 20), lineOf(110, 50, 200, 70, 20, 20)}, 2},
		{"three", []Line{lineOf(210, 70, 300, 80, 20, 20), lineOf(0, 50, 100, 60, 20, 20), lineOf(110, 60, 200, 70, 20, 20)}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := mergePieces(tt.pieces, drawnGap); len(got) != tt.want {
				t.Errorf("%d lines, want %d: %v", len(got), tt.want, got)
			}
		})
	}
}

func TestBands(t *testing.T) {
	for _, size := range []image.Point{{1080, 2400}, {1080, 30000}, {30000, 700}, {900, 100}, {12, 100000}, {1, 1}, {4000, 3000}} {
		bands := bands(size.X, size.Y, farSide)
		whole := image.Rectangle{Max: size}
		seen := 0
		for _, b := range bands {
			if !b.seen.In(whole) || b.seen.Empty() {
				t.Fatalf("%v: a band sees %v", size, b.seen)
			}
			seen += b.seen.Dx() * b.seen.Dy()
			if long, short := max(b.seen.Dx(), b.seen.Dy()), min(b.seen.Dx(), b.seen.Dy()); len(bands) > 1 && long > max(farSide, 3*short) {
				t.Errorf("%v: a band is %v", size, b.seen)
			}
		}
		if seen > size.X*size.Y*3/2 {
			t.Errorf("%v: %d bands see %d pixels", size, len(bands), seen)
		}
		for i := range 500 { // every place belongs to one band, which sees it and what is about it
			p := Point{float64(i*7919%size.X) + 0.5, float64(i*104729%size.Y) + 0.5}
			owners := 0
			for _, b := range bands {
				if b.owns(p) {
					owners++
					if at := image.Pt(int(p.X), int(p.Y)); !at.In(b.seen) {
						t.Fatalf("%v: %v belongs to a band that does not see it", size, p)
					}
				}
			}
			if owners != 1 {
				t.Fatalf("%v: %v belongs to %d bands", size, p, owners)
			}
		}
	}
}
