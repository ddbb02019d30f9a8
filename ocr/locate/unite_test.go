package locate

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func sure(l Line, s float64, f Finder) Line {
	l.Sure, l.Found = s, f
	return l
}

// ends are the left and right ends of lines.
func ends(lines []Line) [][2]float64 {
	var out [][2]float64
	for _, l := range lines {
		out = append(out, [2]float64{l.Left.X, l.Right.X})
	}
	return out
}

func TestUnite(t *testing.T) {
	tests := []struct {
		name  string
		lines []Line
		want  [][2]float64
	}{
		{"found twice", []Line{sure(at(10, 50, 200, 20), 0.9, Geometry), sure(at(12, 51, 196, 19), 0.8, Geometry)}, [][2]float64{{10, 210}}},
		{"two halves that overlap", []Line{sure(at(10, 50, 200, 20), 0.9, Geometry), sure(at(150, 51, 200, 20), 0.8, Geometry)}, [][2]float64{{10, 350}}},
		{"side by side", []Line{sure(at(10, 50, 200, 20), 1, Geometry), sure(at(230, 50, 200, 20), 0.9, Geometry)}, [][2]float64{{10, 210}, {230, 430}}},
		{"one below the other", []Line{sure(at(10, 50, 200, 20), 1, Geometry), sure(at(10, 75, 200, 20), 0.9, Geometry)}, [][2]float64{{10, 210}, {10, 210}}},
		{"holes of letters", []Line{sure(at(10, 50, 150, 8), 0.98, Geometry), sure(at(0, 50, 180, 24), 0.9, Geometry)}, [][2]float64{{0, 180}}},
		{"texture over writing", []Line{sure(at(10, 50, 150, 20), 1, Geometry), sure(at(0, 50, 300, 60), 0.4, Geometry)}, [][2]float64{{10, 160}, {0, 300}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, ends(unite(tt.lines))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestWithoutHoles(t *testing.T) {
	tests := []struct {
		name  string
		lines []Line
		want  [][2]float64
	}{
		{"holes in letters", []Line{at(12, 50, 160, 18), at(10, 50, 180, 26)}, [][2]float64{{10, 190}}},
		{"of another line", []Line{at(12, 50, 160, 18), at(10, 80, 180, 26)}, [][2]float64{{12, 172}, {10, 190}}},
		{"as high", []Line{at(12, 50, 160, 18), at(10, 50, 180, 19)}, [][2]float64{{12, 172}, {10, 190}}},
		{"in a field", []Line{at(12, 50, 160, 18), at(10, 50, 180, 40)}, [][2]float64{{12, 172}, {10, 190}}},
		{"longer", []Line{at(12, 50, 200, 18), at(10, 50, 180, 26)}, [][2]float64{{12, 212}, {10, 190}}},
		{"dark as well", []Line{at(300, 50, 90, 20), at(12, 50, 160, 18), at(10, 50, 180, 26)}, [][2]float64{{300, 390}, {12, 172}, {10, 190}}},
		{"in what is no writing", []Line{at(12, 50, 160, 18), sure(at(10, 50, 180, 26), 0.5, Geometry)}, [][2]float64{{12, 172}, {10, 190}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.lines {
				if tt.lines[i].Sure == 0 {
					tt.lines[i].Sure = 1
				}
			}
			if diff := cmp.Diff(tt.want, ends(withoutHoles(tt.lines, 1))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestJoin(t *testing.T) {
	tests := []struct {
		name        string
		drawn, seen []Line
		clean       bool
		want        [][2]float64
	}{
		{"found by both, clean", []Line{at(10, 50, 200, 20)}, []Line{at(5, 51, 212, 22)}, true, [][2]float64{{10, 210}}},
		{"found by both, photograph", []Line{at(10, 50, 200, 20)}, []Line{at(5, 51, 212, 22)}, false, [][2]float64{{10, 210}}},
		{"half of it, photograph", []Line{at(200, 50, 200, 20)}, []Line{at(10, 50, 390, 20)}, false, [][2]float64{{10, 400}}},
		{"more than the network saw, photograph", []Line{at(10, 50, 400, 20)}, []Line{at(200, 50, 200, 20)}, false, [][2]float64{{10, 410}}},
		{"two columns that the network took for one line", []Line{at(10, 50, 200, 20), at(250, 50, 200, 20)}, []Line{at(5, 50, 450, 20)}, true, [][2]float64{{10, 210}, {250, 450}}},
		{"half of it", []Line{at(200, 50, 200, 20)}, []Line{at(10, 50, 390, 20)}, true, [][2]float64{{200, 400}, {10, 200}}},
		{"the network alone", nil, []Line{at(10, 50, 200, 20)}, true, [][2]float64{{10, 210}}},
		{"a row that wanders off, photograph", []Line{lineOf(10, 55, 600, 55, 20, 20)}, []Line{lineOf(10, 45, 210, 65, 20, 20)}, false, [][2]float64{{10, 210}}},
		{"over two lines", []Line{at(10, 50, 200, 20), at(10, 80, 200, 20)}, []Line{at(10, 65, 200, 50)}, true, [][2]float64{{10, 210}, {10, 210}}},
		{"geometry alone, on a photograph, of the same size", []Line{at(10, 90, 200, 20)}, []Line{at(10, 50, 200, 20)}, false, [][2]float64{{10, 210}, {10, 210}}},
		{"geometry alone, on a photograph, of another size", []Line{at(10, 90, 400, 50)}, []Line{at(10, 50, 200, 20)}, false, [][2]float64{{10, 210}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var drawn, seen []Line
			for _, l := range tt.drawn {
				drawn = append(drawn, sure(l, 1, Geometry))
			}
			for _, l := range tt.seen {
				seen = append(seen, sure(l, 0.9, Network))
			}
			got := join(drawn, seen, tt.clean)
			if diff := cmp.Diff(tt.want, ends(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestJoinNotesWhoFoundALine(t *testing.T) {
	drawn := []Line{sure(at(10, 50, 200, 20), 1, Geometry), sure(at(10, 90, 200, 20), 1, Geometry)}
	seen := []Line{sure(at(10, 50, 200, 20), 0.9, Network), sure(at(10, 200, 200, 20), 0.9, Network)}
	for _, clean := range []bool{true, false} {
		got := map[float64]Finder{}
		for _, l := range join(drawn, seen, clean) {
			got[l.Left.Y] = l.Found
		}
		want := map[float64]Finder{50: Geometry | Network, 90: Geometry, 200: Network}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("clean %v (-want +got):\n%s", clean, diff)
		}
	}
}
