package conv

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// tolerance is how far the kernels may be from their twins in plain Go.
const tolerance = 1e-4

const (
	untouched = 12345 // stands where a kernel must not write
	seeds     = 100   // random shapes that every run of the tests looks at
)

func numbers(r *rand.Rand, n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = r.Float32()*2 - 1
	}
	return v
}

func same(n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = untouched
	}
	return v
}

// apart fails the test when two results differ by more than the rounding of so many
// additions.
func apart(t *testing.T, got, want []float32) {
	t.Helper()
	for i := range want {
		if d := math.Abs(float64(got[i] - want[i])); !(d <= tolerance) {
			t.Fatalf("number %d of %d is %g, want %g", i, len(want), got[i], want[i])
		}
	}
}

// shape is what a product is computed for.
type shape struct{ columns, outputs, inStep, runs, runStep, runLength int }

func (s shape) String() string {
	return fmt.Sprintf("%d columns of %d outputs, step %d, %d runs of %d, step %d", s.columns, s.outputs, s.inStep, s.runs, s.runLength, s.runStep)
}

// products computes a product with the kernels given, from the same numbers for all.
func (s shape) products(seed uint64, relu bool, sets ...kernels) [][]float32 {
	r := rand.New(rand.NewPCG(seed, 1))
	inputs := s.runs * s.runLength
	in := numbers(r, (s.columns-1)*s.inStep+(s.runs-1)*s.runStep+inputs)
	values, bias := numbers(r, inputs*s.outputs), numbers(r, s.outputs)
	for i := range values {
		values[i] /= float32(math.Sqrt(float64(inputs)))
	}
	outStep := filled(s.outputs) + 8*r.IntN(2)
	var results [][]float32
	for _, k := range sets {
		p := pack(k, values, bias, inputs, 1, relu)
		p.geometry = geometry{s.columns, outStep, s.inStep, s.runs, s.runStep, s.runLength, p.geometry.floor}
		out := same(s.columns*outStep + 16)
		p.row(out, in)
		results = append(results, out)
	}
	return results
}

func TestProduct(t *testing.T) {
	shapes := []shape{
		{1, 1, 1, 1, 0, 1}, {1, 8, 8, 1, 0, 8}, {1, 160, 160, 1, 0, 160}, {5, 16, 16, 1, 0, 16}, {6, 16, 16, 1, 0, 16},
		{7, 24, 8, 1, 0, 8}, {7, 8, 8, 1, 0, 8}, {8, 8, 8, 1, 0, 8}, {9, 8, 2, 5, 100, 5}, {11, 16, 2, 5, 31, 5},
		{12, 129, 160, 1, 0, 160}, {13, 130, 8, 3, 200, 24}, {108, 48, 16, 3, 2000, 48}, {17, 7, 16, 1, 0, 16}, {23, 40, 0, 4, 0, 3},
	}
	for _, s := range shapes {
		for _, relu := range []bool{false, true} {
			t.Run(fmt.Sprintf("%v %v", s, relu), func(t *testing.T) {
				v := s.products(7, relu, fastest(), plain)
				apart(t, v[0], v[1])
			})
		}
	}
}

func FuzzProduct(f *testing.F) {
	r := rand.New(rand.NewPCG(8, 8))
	b := func(n int) uint8 { return uint8(r.IntN(n)) }
	for i := range uint64(seeds) {
		f.Add(i, b(40), b(50), b(20), b(6), b(100), b(40), i%2 == 0)
	}
	f.Fuzz(func(t *testing.T, seed uint64, columns, outputs, inStep, runs, runStep, runLength uint8, relu bool) {
		s := shape{1 + int(columns), 1 + int(outputs), int(inStep), 1 + int(runs%6), int(runStep), 1 + int(runLength)}
		v := s.products(seed, relu, fastest(), plain)
		apart(t, v[0], v[1])
	})
}

func FuzzDepthwise(f *testing.F) {
	r := rand.New(rand.NewPCG(8, 9))
	for i := range uint64(seeds) {
		f.Add(i, uint8(r.IntN(30)), uint8(r.IntN(12)), uint8(r.IntN(26)), uint8(i%2))
	}
	f.Fuzz(func(t *testing.T, seed uint64, columns, groups, places, down uint8) {
		r := rand.New(rand.NewPCG(seed, 2))
		channels, count, n := lanes*(1+int(groups%12)), 1+int(columns), 1+int(places%30)
		inStep := channels * (1 + int(down%2))
		offsets, most := make([]int, n), 0
		for i := range offsets {
			offsets[i] = r.IntN(40) * lanes
			most = max(most, offsets[i])
		}
		in, weights := numbers(r, most+(count-1)*inStep+channels), numbers(r, n*channels)
		got, want := same(count*channels), same(count*channels)
		fastest().depthwise(got, in, weights, offsets, channels, inStep)
		plain.depthwise(want, in, weights, offsets, channels, inStep)
		apart(t, got, want)
		for c := range count { // the twin itself, by the definition
			i := r.IntN(channels)
			var sum float64
			for k, offset := range offsets {
				sum += float64(in[c*inStep+offset+i]) * float64(weights[k*channels+i])
			}
			apart(t, want[c*channels+i:][:1], []float32{float32(sum)})
		}
	})
}

func FuzzSums(f *testing.F) {
	r := rand.New(rand.NewPCG(8, 10))
	for i := range uint64(seeds) {
		f.Add(i, uint8(r.IntN(20)), uint8(r.IntN(24)))
	}
	f.Fuzz(func(t *testing.T, seed uint64, columns, groups uint8) {
		r := rand.New(rand.NewPCG(seed, 3))
		channels, count := lanes*(1+int(groups%24)), 1+int(columns)
		in, scale, start := numbers(r, count*channels), numbers(r, channels), numbers(r, 2*count*channels)
		for name, run := range map[string]func(k kernels, out []float32){
			"add":        func(k kernels, out []float32) { k.add(out[:len(in)], in) },
			"sum":        func(k kernels, out []float32) { k.sum(out[:channels], in) },
			"add scaled": func(k kernels, out []float32) { k.addScaled(out[:len(in)], in, scale) },
			"merge":      func(k kernels, out []float32) { k.merge(out, in, channels) },
		} {
			got, want := append([]float32{}, start...), append([]float32{}, start...)
			run(fastest(), got)
			run(plain, want)
			t.Run(name, func(t *testing.T) { apart(t, got, want) })
		}
	})
}

// What does not fit is refused before the assembly sees it.
func TestKernelsRefuse(t *testing.T) {
	k := fastest()
	v := make([]float32, 64)
	for name, run := range map[string]func(){
		"adding half a register":     func() { k.add(v[:4], v) },
		"adding what is not there":   func() { k.add(v, v[:56]) },
		"adding nothing":             func() { k.add(nil, nil) },
		"sum of parts of a column":   func() { k.sum(v[:16], v[:24]) },
		"scaling by too few":         func() { k.addScaled(v[:24], v, v[:16]) },
		"merging into too few":       func() { k.merge(v[:32], v[:32], 8) },
		"depthwise beyond the input": func() { k.depthwise(v[:16], v[:16], v[:8], []int{8}, 8, 8) },
		"depthwise without weights":  func() { k.depthwise(v[:16], v, v[:8], []int{0, 8}, 8, 8) },
		"a product beyond the input": func() { shapeless(k, v, v[:7], geometry{1, 8, 8, 1, 0, 8, 0}) },
		"a product beyond the end":   func() { shapeless(k, v[:7], v, geometry{1, 8, 8, 1, 0, 8, 0}) },
		"a product of no columns":    func() { shapeless(k, v, v, geometry{0, 8, 8, 1, 0, 8, 0}) },
		"a product of other weights": func() { shapeless(k, v, v, geometry{1, 8, 8, 2, 8, 8, 0}) },
		"a product that goes back":   func() { shapeless(k, v, v, geometry{2, 8, -8, 1, 0, 8, 0}) },
	} {
		t.Run(name, func(t *testing.T) {
			if k.name == plain.name {
				t.Skip("there is no assembly for this processor")
			}
			defer func() {
				if recover() == nil {
					t.Error("it was done")
				}
			}()
			run()
		})
	}
}

func shapeless(k kernels, out, in []float32, g geometry) {
	p := pack(k, make([]float32, 64), make([]float32, 8), 8, 1, true)
	p.geometry = g
	p.row(out, in)
}

func BenchmarkProduct(b *testing.B) {
	for _, s := range []shape{{108, 160, 160, 1, 0, 160}, {108, 96, 96, 1, 0, 96}, {108, 160, 96, 4, 108 * 96, 96}, {108, 48, 16, 3, 110 * 16, 48}, {240, 16, 16, 1, 0, 16}, {480, 8, 2, 5, 964, 5}} {
		for _, k := range []kernels{fastest(), plain} {
			b.Run(fmt.Sprintf("%s/%v", k.name, s), func(b *testing.B) {
				r := rand.New(rand.NewPCG(1, 1))
				inputs := s.runs * s.runLength
				p := pack(k, numbers(r, inputs*s.outputs), numbers(r, s.outputs), inputs, 1, true)
				p.geometry = geometry{s.columns, filled(s.outputs), s.inStep, s.runs, s.runStep, s.runLength, 0}
				in, out := numbers(r, s.columns*s.inStep+s.runs*s.runStep+inputs), same(s.columns*filled(s.outputs))
				for b.Loop() {
					p.row(out, in)
				}
				b.ReportMetric(float64(s.columns*s.outputs*inputs)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
			})
		}
	}
}
