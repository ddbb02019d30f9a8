package conv

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// grid is a map the slow way: what is beyond its edges is zero.
type grid struct {
	height, width, channels int
	v                       []float64
}

func (g grid) at(y, x, c int) float64 {
	if y < 0 || x < 0 || y >= g.height || x >= g.width {
		return 0
	}
	return g.v[(y*g.width+x)*g.channels+c]
}

func (g grid) filled(m *Map, b Border) {
	m.Reset(g.height, g.width, g.channels, b)
	for y := range g.height {
		row := m.Row(y)
		clear(row)
		for x := range g.width {
			for c := range g.channels {
				row[x*m.Step()+c] = float32(g.at(y, x, c))
			}
		}
	}
}

func randomGrid(r *rand.Rand, height, width, channels int) grid {
	g := grid{height, width, channels, make([]float64, height*width*channels)}
	for i := range g.v {
		g.v[i] = float64(r.Float32()*2 - 1)
	}
	return g
}

// compare fails the test where a map is not what it should be, borders and channels
// that are only there to fill up included.
func compare(t *testing.T, m *Map, want grid, b Border) {
	t.Helper()
	if m.Height != want.height || m.Width != want.width || m.Channels != want.channels {
		t.Fatalf("%d × %d × %d, want %d × %d × %d", m.Height, m.Width, m.Channels, want.height, want.width, want.channels)
	}
	for y := -b.Rows; y < m.Height+b.Rows; y++ {
		for x := -b.Columns; x < m.Width+b.Columns; x++ {
			for c := range m.Step() {
				var w float64
				if c < want.channels {
					w = want.at(y, x, c)
				}
				if got := float64(m.data[m.at(y, x)+c]); math.Abs(got-w) > tolerance {
					t.Fatalf("row %d, column %d, channel %d: %g, want %g", y, x, c, got, w)
				}
			}
		}
	}
}

// convolved is the definition of a convolution; value gives the weight of a place of
// the window, 0 for other channels.
func convolved(in grid, w Window, out int, value func(y, x, from, to int) float64) grid {
	w = w.filled()
	r := w.reach()
	g := grid{height: (in.height+2*r.Rows-w.Rows)/w.DownRows + 1, width: (in.width+2*r.Columns-(w.Columns-1)*w.Dilation-1)/w.DownColumns + 1, channels: out}
	for y := range g.height {
		for x := range g.width {
			for o := range out {
				var sum float64
				for i := range w.Rows {
					for j := range w.Columns {
						for c := range in.channels {
							sum += in.at(y*w.DownRows+i-r.Rows, x*w.DownColumns+j*w.Dilation-r.Columns, c) * value(i, j, c, o)
						}
					}
				}
				g.v = append(g.v, sum)
			}
		}
	}
	return g
}

func (g grid) each(change func(y, x, c int, v float64) float64) grid {
	out := grid{g.height, g.width, g.channels, make([]float64, len(g.v))}
	for i, v := range g.v {
		out.v[i] = change(i/g.channels/g.width, i/g.channels%g.width, i%g.channels, v)
	}
	return out
}

func eachKernel(t *testing.T, test func(t *testing.T, w *Weights), tensors ...saved) {
	t.Helper()
	for _, slow := range []bool{false, true} {
		t.Run(map[bool]string{false: "fastest", true: "plain"}[slow], func(t *testing.T) {
			w, err := Parse(file(tensors...))
			if err != nil {
				t.Fatal(err)
			}
			if slow {
				w.Plain()
			}
			test(t, w)
		})
	}
}

func TestDense(t *testing.T) {
	for _, c := range []struct {
		window     Window
		in, out    int
		rows, cols int
	}{
		{Window{Rows: 1, Columns: 1}, 16, 16, 3, 20},
		{Window{Rows: 1, Columns: 1}, 12, 7, 2, 5},
		{Window{Rows: 5, Columns: 5, DownRows: 2, DownColumns: 2}, 1, 8, 17, 23},
		{Window{Rows: 5, Columns: 5, DownRows: 2, DownColumns: 2}, 1, 16, 32, 1},
		{Window{Rows: 3, Columns: 3, DownRows: 2}, 16, 48, 16, 9},
		{Window{Rows: 4, Columns: 1}, 24, 130, 4, 11},
		{Window{Rows: 3, Columns: 3}, 5, 20, 1, 1},
	} {
		t.Run(fmt.Sprintf("%+v %d to %d", c.window, c.in, c.out), func(t *testing.T) {
			r := rand.New(rand.NewPCG(3, 4))
			w, b := random(r, "x.w", c.window.Rows, c.window.Columns, c.in, c.out), random(r, "x.b", c.out)
			in, bias := randomGrid(r, c.rows, c.cols, c.in), b.values
			want := convolved(in, c.window, c.out, func(y, x, from, to int) float64 { return w.at(y, x, from, to) })
			for _, relu := range []bool{false, true} {
				want := want.each(func(_, _, o int, v float64) float64 {
					if v += float64(bias[o]); relu {
						v = max(v, 0)
					}
					return v
				})
				eachKernel(t, func(t *testing.T, w *Weights) {
					layer := w.Dense("x", c.in, c.window, relu)
					if err := w.Done(); err != nil {
						t.Fatal(err)
					}
					var from, to Map
					in.filled(&from, Border{2, 2})
					layer.Run(&from, &to, Border{1, 3})
					compare(t, &to, want, Border{1, 3})
				}, w, b)
			}
		})
	}
}

func TestSeparable(t *testing.T) {
	for _, c := range []struct {
		window     Window
		in, out    int
		rows, cols int
	}{
		{Window{Rows: 3, Columns: 3}, 16, 16, 4, 21},
		{Window{Rows: 3, Columns: 3}, 8, 24, 3, 6},
		{Window{Rows: 3, Columns: 3, DownRows: 2, DownColumns: 2}, 16, 16, 8, 18},
		{Window{Rows: 3, Columns: 3, DownRows: 2}, 12, 20, 8, 19},
		{Window{Rows: 5, Columns: 5}, 32, 32, 2, 1},
		{Window{Rows: 1, Columns: 5, Dilation: 4}, 40, 40, 1, 30},
	} {
		t.Run(fmt.Sprintf("%+v %d to %d", c.window, c.in, c.out), func(t *testing.T) {
			r := rand.New(rand.NewPCG(5, 6))
			own := random(r, "x.dw.w", c.window.Rows, c.window.Columns, c.in)
			w, b := random(r, "x.pw.w", 1, 1, c.in, c.out), random(r, "x.pw.b", c.out)
			in := randomGrid(r, c.rows, c.cols, c.in)
			want := separated(in, c.window, own, w, b)
			if c.in == c.out && c.window.filled().DownRows == 1 && c.window.filled().DownColumns == 1 {
				want = want.each(func(y, x, o int, v float64) float64 { return v + in.at(y, x, o) })
			}
			eachKernel(t, func(t *testing.T, w *Weights) {
				layer := w.Separable("x", c.in, c.window)
				if err := w.Done(); err != nil {
					t.Fatal(err)
				}
				var from, to Map
				in.filled(&from, Border{2, 8})
				layer.Run(&from, &to, Border{2, 1})
				compare(t, &to, want, Border{2, 1})
			}, own, w, b)
		})
	}
}

// separated is each channel by itself, then all of them, then what is above zero.
func separated(in grid, window Window, own, w, b saved) grid {
	between := convolved(in, window, in.channels, func(y, x, from, to int) float64 {
		if from != to {
			return 0
		}
		return own.at(y, x, from)
	})
	return convolved(between, Window{Rows: 1, Columns: 1}, len(b.values), func(_, _, from, to int) float64 { return w.at(0, 0, from, to) }).
		each(func(_, _, o int, v float64) float64 { return max(0, v+float64(b.values[o])) })
}

// Two layers as one do what they do one after the other.
func TestFused(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 7))
	tensors := []saved{random(r, "a.w", 5, 5, 1, 12), random(r, "a.b", 12), random(r, "b.dw.w", 3, 3, 12), random(r, "b.pw.w", 1, 1, 12, 20), random(r, "b.pw.b", 20)}
	both := Window{Rows: 5, Columns: 5, DownRows: 2, DownColumns: 2}
	for _, size := range [][2]int{{1, 1}, {2, 3}, {32, 64}, {33, 17}, {50, 9}} {
		for _, second := range []Window{{Rows: 3, Columns: 3, DownRows: 2, DownColumns: 2}, {Rows: 3, Columns: 3}} {
			in := randomGrid(r, size[0], size[1], 1)
			eachKernel(t, func(t *testing.T, w *Weights) {
				first, last := w.Dense("a", 1, both, true), w.Separable("b", 12, second)
				if err := w.Done(); err != nil {
					t.Fatal(err)
				}
				var from, between, want, got Map
				in.filled(&from, Border{2, 2})
				first.Run(&from, &between, Border{1, 1})
				last.Run(&between, &want, Border{1, 2})
				first.Then(last).Run(in.height, in.width, func(y int, row []float32) { copy(row, from.Row(y)) }, &got, Border{1, 2})
				if !slices.Equal(want.data, got.data) {
					t.Errorf("%d × %d, %+v: the outputs differ", in.height, in.width, second)
				}
			}, tensors...)
		}
	}
}

func TestGated(t *testing.T) {
	const channels, hidden, width = 20, 6, 31
	window := Window{Rows: 1, Columns: 5, Dilation: 2}
	r := rand.New(rand.NewPCG(7, 8))
	own, w, b := random(r, "x.dw.w", 1, 5, channels), random(r, "x.pw.w", 1, 1, channels, channels), random(r, "x.pw.b", channels)
	f1, b1 := random(r, "x.f1.w", hidden, channels), random(r, "x.f1.b", hidden)
	f2, b2 := random(r, "x.f2.w", channels, hidden), random(r, "x.f2.b", channels)
	in := randomGrid(r, 1, width, channels)
	product := separated(in, window, own, w, b)
	gate := make([]float64, channels)
	for o := range gate {
		sum := float64(b2.values[o])
		for h := range hidden {
			inner := float64(b1.values[h])
			for c := range channels {
				var mean float64
				for x := range width {
					mean += product.at(0, x, c) / width
				}
				inner += mean * f1.at(h, c)
			}
			sum += max(inner, 0) * f2.at(o, h)
		}
		gate[o] = 1 / (1 + math.Exp(-sum))
	}
	want := in.each(func(_, x, c int, v float64) float64 { return v + product.at(0, x, c)*gate[c] })
	eachKernel(t, func(t *testing.T, w *Weights) {
		layer := w.Gated("x", channels, window)
		if err := w.Done(); err != nil {
			t.Fatal(err)
		}
		var m Map
		in.filled(&m, Border{0, 8})
		layer.Run(&m)
		compare(t, &m, want, Border{0, 8})
	}, own, w, b, f1, b1, f2, b2)
}

func TestMerge(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	fine, coarse := randomGrid(r, 6, 10, 12), randomGrid(r, 3, 5, 12)
	want := fine.each(func(y, x, c int, v float64) float64 { return max(0, v+coarse.at(y/2, x/2, c)) })
	eachKernel(t, func(t *testing.T, w *Weights) {
		var a, b Map
		fine.filled(&a, Border{2, 2})
		coarse.filled(&b, Border{})
		w.Merge().Run(&a, &b)
		compare(t, &a, want, Border{2, 2})
	})
}

// A map that has been larger, and had another border, has no traces of it.
func TestMapReset(t *testing.T) {
	var m Map
	m.Reset(9, 9, 8, Border{})
	for y := range 9 {
		copy(m.Row(y), same(72))
	}
	g := randomGrid(rand.New(rand.NewPCG(1, 1)), 4, 5, 3)
	g.filled(&m, Border{2, 1})
	compare(t, &m, g, Border{2, 1})
	m.Narrow(3)
	for i, v := range g.v {
		if i/g.channels%g.width >= 3 {
			g.v[i] = v * 0
		}
	}
	m.Width = 5
	compare(t, &m, g, Border{2, 1})
}

func TestLayersRefuse(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	w, err := Parse(file(random(r, "x.w", 3, 3, 8, 8), random(r, "x.b", 8)))
	if err != nil {
		t.Fatal(err)
	}
	layer := w.Dense("x", 8, Window{Rows: 3, Columns: 3}, true)
	for name, reset := range map[string]func(m *Map){
		"a map of other channels": func(m *Map) { m.Reset(5, 5, 16, Border{1, 1}) },
		"a map with no border":    func(m *Map) { m.Reset(5, 5, 8, Border{1, 0}) },
		"an empty map":            func(m *Map) { m.Reset(5, 0, 8, Border{1, 1}) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("it was taken")
				}
			}()
			var in, out Map
			reset(&in)
			layer.Run(&in, &out, Border{})
		})
	}
}
