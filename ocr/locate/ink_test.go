package locate

import (
	"cmp"
	"encoding/binary"
	"image"
	"math/rand/v2"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

func TestBelow(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	var eight [8]byte
	for range 20000 {
		binary.LittleEndian.PutUint64(eight[:], r.Uint64())
		level := uint8(r.Uint32())
		if r.IntN(2) == 0 {
			eight[r.IntN(8)] = level
		}
		want := uint8(0)
		for i, v := range eight {
			if v < level {
				want |= 1 << i
			}
		}
		if got := below(eight[:], level); got != want {
			t.Fatalf("below(%v, %d) is %08b, want %08b", eight, level, got, want)
		}
	}
}

func TestRunsOfMarks(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 1))
	for range 500 {
		m := make(marks, 1+r.IntN(4))
		bits := make([]bool, len(m)*64)
		on := r.IntN(2) == 0
		for i := range bits {
			if r.IntN(1+r.IntN(70)) == 0 {
				on = !on
			}
			if bits[i] = on; on {
				m[i/64] |= 1 << (i % 64)
			}
		}
		got := make([]bool, len(bits))
		last := -1
		m.runs(func(a, b int) {
			if a <= last || b <= a {
				t.Fatalf("from %d to %d, behind %d", a, b, last)
			}
			last = b
			for x := a; x < b; x++ {
				got[x] = true
			}
		})
		if !slices.Equal(got, bits) {
			t.Fatalf("the runs do not add up to the marks %b", m)
		}
	}
}

// patchesOf finds the connected patches of a bitmap, slowly.
func patchesOf(bits []bool, w int) []shape {
	seen := make([]bool, len(bits))
	h := len(bits) / w
	var out []shape
	for first := range bits {
		if !bits[first] || seen[first] {
			continue
		}
		s := shape{x0: int32(w), y0: int32(h)}
		todo := []int{first}
		seen[first] = true
		for len(todo) > 0 {
			at := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			x, y := at%w, at/w
			s.x0, s.x1 = min(s.x0, int32(x)), max(s.x1, int32(x+1))
			s.y0, s.y1 = min(s.y0, int32(y)), max(s.y1, int32(y+1))
			s.area++
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if nx, ny := x+dx, y+dy; nx >= 0 && nx < w && ny >= 0 && ny < h && bits[ny*w+nx] && !seen[ny*w+nx] {
						seen[ny*w+nx] = true
						todo = append(todo, ny*w+nx)
					}
				}
			}
		}
		out = append(out, s)
	}
	return out
}

func bitmap(r *rand.Rand, w, h int) []bool {
	bits := make([]bool, w*h)
	dense := 0.2 + 0.5*r.Float64()
	for i := range bits {
		bits[i] = r.Float64() < dense
	}
	return bits
}

func eachRun(bits []bool, w int, add func(a, b, y int), endRow func()) {
	for y := range len(bits) / w {
		for x := 0; x < w; x++ {
			from := x
			for x < w && bits[y*w+x] {
				x++
			}
			if x > from {
				add(from, x, y)
			}
		}
		endRow()
	}
}

func sorted(shapes []shape) []shape {
	out := append([]shape{}, shapes...)
	for i := range out {
		out[i].up = 0
	}
	slices.SortFunc(out, func(a, b shape) int {
		return cmp.Or(cmp.Compare(a.y0, b.y0), cmp.Compare(a.x0, b.x0), cmp.Compare(a.area, b.area), cmp.Compare(a.x1, b.x1))
	})
	return out
}

func TestLabellerFindsTheConnectedPatches(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	var l labeller
	for range 300 {
		w, h := 1+r.IntN(40), 1+r.IntN(30)
		bits := bitmap(r, w, h)
		l.reset()
		eachRun(bits, w, func(a, b, _ int) { l.add(int32(a), int32(b), false) }, l.endRow)
		if diff := gocmp.Diff(sorted(patchesOf(bits, w)), sorted(l.done()), gocmp.AllowUnexported(shape{})); diff != "" {
			t.Fatalf("%d by %d (-want +got):\n%s", w, h, diff)
		}
	}
}

func TestConnectFindsTheSamePatches(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 1))
	for range 300 {
		w, h := 1+r.IntN(40), 1+r.IntN(30)
		bits := bitmap(r, w, h)
		var spans []span
		eachRun(bits, w, func(a, b, y int) { spans = append(spans, span{a: int32(a), b: int32(b), y: int32(y)}) }, func() {})
		connect(spans)
		area := map[int32]int32{}
		for i, s := range spans {
			area[patchOf(spans, int32(i))] += s.b - s.a
		}
		var got, want []int32
		for _, a := range area {
			got = append(got, a)
		}
		for _, s := range patchesOf(bits, w) {
			want = append(want, s.area)
		}
		slices.Sort(got)
		slices.Sort(want)
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatalf("areas of patches (-want +got):\n%s", diff)
		}
	}
}

// Ink is what is enclosed by ground, dark or light: the letters, not the field about
// them.
func TestShapesAreInkOfBothPolarities(t *testing.T) {
	p := newPage(t, 640, 320, 250)
	p.field(image.Rect(320, 0, 640, 320), 20)
	for i := range 5 {
		p.field(image.Rect(60+30*i, 100, 76+30*i, 124), 0)
		p.field(image.Rect(400+30*i, 100, 416+30*i, 124), 240)
	}
	var f inkFinder
	f.cells.floor, f.cells.drawnFloor = leastContrast, drawnContrast
	dark, light := f.shapes(p.img)
	for name, shapes := range map[string][]shape{"dark": dark, "light": light} {
		n := 0
		for _, s := range shapes {
			if s.width() == 16 && s.height() == 24 && s.area == 16*24 {
				n++
			}
		}
		if n != 5 || len(shapes) > 6 { // the border between the halves may count as one
			t.Errorf("%s: %d boxes among %d shapes, want 5", name, n, len(shapes))
		}
	}
}

func TestALabellerIsFullSometime(t *testing.T) {
	var l labeller
	l.reset()
	rows := 0
	for !l.full && rows < mostShapes {
		for x := range int32(1000) {
			l.add(3*x, 3*x+1, false)
		}
		l.endRow()
		l.endRow()
		rows++
	}
	if len(l.shapes) > mostShapes+1000 {
		t.Errorf("%d shapes after %d rows", len(l.shapes), rows)
	}
}
