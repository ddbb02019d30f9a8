package conv

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// saved is a tensor that goes into a file.
type saved struct {
	name   string
	sizes  []int
	values []float32
}

// at returns the value at an index in as many dimensions as the tensor has.
func (s saved) at(index ...int) float64 {
	i := 0
	for d, size := range s.sizes {
		i = i*size + index[d]
	}
	return float64(s.values[i])
}

// random makes a tensor of numbers that half precision holds exactly.
func random(r *rand.Rand, name string, sizes ...int) saved {
	n := 1
	for _, size := range sizes {
		n *= size
	}
	s := saved{name, sizes, make([]float32, n)}
	for i := range s.values {
		s.values[i] = float32(r.IntN(257)-128) / 512
	}
	return s
}

// toHalf is the inverse of half for the numbers of random: their fractions are short.
func toHalf(v float32) uint16 {
	bits := math.Float32bits(v)
	if v == 0 {
		return 0
	}
	return uint16(bits>>16&0x8000) | uint16((bits>>23&0xff-127+15)<<10) | uint16(bits>>13&0x3ff)
}

func file(tensors ...saved) []byte {
	out := binary.LittleEndian.AppendUint32([]byte(magic), version)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(tensors)))
	for _, t := range tensors {
		out = append(append(out, byte(len(t.name))), t.name...)
		out = append(out, byte(len(t.sizes)))
		for _, size := range t.sizes {
			out = binary.LittleEndian.AppendUint32(out, uint32(size))
		}
		for _, v := range t.values {
			out = binary.LittleEndian.AppendUint16(out, toHalf(v))
		}
	}
	return sealed(out)
}

func sealed(body []byte) []byte {
	sum := sha256.Sum256(body)
	return append(bytes.Clone(body), sum[:]...)
}

func TestParse(t *testing.T) {
	good := file(saved{"a", []int{2, 2}, []float32{1, -2, 0.5, 0}}, saved{"b", []int{1}, []float32{0.25}})
	body := good[:len(good)-sha256.Size]
	changed := func(at int, to byte) []byte {
		b := bytes.Clone(body)
		b[at] = to
		return sealed(b)
	}
	flipped := bytes.Clone(good)
	flipped[20] ^= 1
	for _, c := range []struct {
		name string
		data []byte
		want string // part of the error; "": none
	}{
		{"good", good, ""},
		{"no tensors", file(), ""},
		{"empty", nil, "not a file of weights"},
		{"another file", []byte(strings.Repeat("x", 100)), "not a file of weights"},
		{"a changed bit", flipped, "sum"},
		{"cut short", good[:len(good)-1], "sum"},
		{"another version", changed(4, 9), "version 9"},
		{"a tensor twice", file(saved{"a", []int{1}, []float32{1}}, saved{"a", []int{1}, []float32{1}}), "twice"},
		{"a tensor too many", changed(8, 3), "cut short"},
		{"a tensor too few", changed(8, 1), "behind the last"},
		{"a high rank", file(saved{"a", []int{1, 1, 1, 1, 1}, []float32{1}}), "rank 5"},
		{"an empty side", file(saved{"a", []int{0}, nil}), "side of 0"},
		{"a huge side", file(saved{"a", []int{1 << 30, 1 << 30}, nil}), "side of"},
		{"fewer numbers than the shape says", file(saved{"a", []int{9, 9}, []float32{1}}), "cut short"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse(c.data)
			switch {
			case c.want == "" && err != nil:
				t.Errorf("error %q, want none", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("error %v, want one that says %q", err, c.want)
			}
		})
	}
}

func TestDone(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	w, b := random(r, "x.w", 1, 1, 8, 16), random(r, "x.b", 16)
	point := Window{Rows: 1, Columns: 1}
	for _, c := range []struct {
		name    string
		tensors []saved
		ask     func(w *Weights)
		want    string
	}{
		{"all used", []saved{w, b}, func(w *Weights) { w.Dense("x", 8, point, true) }, ""},
		{"one missing", []saved{w}, func(w *Weights) { w.Dense("x", 8, point, true) }, `"x.b" are missing`},
		{"another number of inputs", []saved{w, b}, func(w *Weights) { w.Dense("x", 16, point, true) }, "shape [1 1 8 16], want [1 1 16 0]"},
		{"another window", []saved{w, b}, func(w *Weights) { w.Dense("x", 8, Window{Rows: 3, Columns: 1}, true) }, "shape"},
		{"another bias", []saved{w, random(r, "x.b", 8)}, func(w *Weights) { w.Dense("x", 8, point, true) }, "shape [8], want [16]"},
		{"one unused", []saved{w, b, random(r, "y", 1)}, func(w *Weights) { w.Dense("x", 8, point, true) }, `no use for the weights "y"`},
		{"no separable layer", []saved{w, b}, func(w *Weights) { w.Separable("x", 8, point) }, `"x.dw.w" are missing`},
		{"no gated layer", []saved{w, b}, func(w *Weights) { w.Gated("x", 8, point) }, `"x.dw.w" are missing`},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, err := Parse(file(c.tensors...))
			if err != nil {
				t.Fatal(err)
			}
			c.ask(w)
			switch err := w.Done(); {
			case c.want == "" && err != nil:
				t.Errorf("error %q, want none", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("error %v, want one that says %q", err, c.want)
			}
		})
	}
}

func TestHalf(t *testing.T) {
	inf := float32(math.Inf(1))
	for bits, want := range map[uint16]float32{
		0x0000: 0, 0x3c00: 1, 0xc000: -2, 0x3555: 0.333251953125, 0x7bff: 65504, 0x0400: 1.0 / (1 << 14),
		0x0001: 1.0 / (1 << 24), 0x83ff: -1023.0 / (1 << 24), 0x7c00: inf, 0xfc00: -inf,
	} {
		if got := half(bits); got != want {
			t.Errorf("%#04x is %g, want %g", bits, got, want)
		}
	}
	if got := half(0x7e00); got == got {
		t.Errorf("0x7e00 is %g, want no number", got)
	}
}

// Whatever a file says, reading it takes no more memory than the file has, and what
// was read can be asked for.
func FuzzParse(f *testing.F) {
	r := rand.New(rand.NewPCG(1, 3))
	good := file(random(r, "x.w", 1, 1, 3, 4), random(r, "x.b", 4))
	f.Add(good[:len(good)-sha256.Size])
	f.Add(good[:20])
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, body []byte) {
		w, err := Parse(sealed(body))
		if err != nil {
			return
		}
		for name, tensor := range w.tensors {
			n := 1
			for _, size := range tensor.sizes {
				n *= size
			}
			if values, _ := w.get(name, tensor.sizes...); len(values) != n || 2*n > len(body) {
				t.Errorf("%d numbers of %d in %d bytes", len(values), n, len(body))
			}
		}
		if err := w.Done(); err != nil {
			t.Error(err)
		}
	})
}

func TestExp(t *testing.T) {
	for x := -90.0; x < 90; x += 0.0137 {
		got, want := float64(Exp(float32(x))), math.Exp(float64(float32(x)))
		if math.Abs(got-want) > 3e-7*want && want > 1e-37 && want < 2e38 {
			t.Fatalf("e to the %g is %g, want %g", x, got, want)
		}
		if got, want := float64(Sigmoid(float32(x))), 1/(1+math.Exp(-x)); math.Abs(got-want) > 1e-6 {
			t.Fatalf("the sigmoid of %g is %g, want %g", x, got, want)
		}
	}
	inf := float32(math.Inf(1))
	if got := [4]float32{Exp(inf), Exp(-inf), Sigmoid(inf), Sigmoid(-inf)}; got != [4]float32{inf, 0, 1, 0} {
		t.Errorf("at the ends: %g", got)
	}
}

func TestLogSoftmax(t *testing.T) {
	v := []float32{1, 200, 199.5, -300}
	LogSoftmax(v)
	sum := 0.0
	for _, x := range v {
		sum += math.Exp(float64(x))
	}
	if math.Abs(sum-1) > 1e-5 || math.Abs(float64(v[1]-v[2])-0.5) > 1e-4 || math.Abs(float64(v[1]-v[3])-500) > 1e-3 {
		t.Errorf("%g: their sum is %g", v, sum)
	}
}
