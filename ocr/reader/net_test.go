package reader

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr/conv"
)

// smallNetwork has the weights that train/vectors.py drew, and runs on the kernels of
// this processor or on plain Go.
func smallNetwork(t testing.TB, plain bool) *network {
	t.Helper()
	data, err := os.ReadFile("testdata/small.bin")
	if err != nil {
		t.Fatal(err)
	}
	return networkOf(t, data, plain)
}

func networkOf(t testing.TB, data []byte, plain bool) *network {
	t.Helper()
	w, err := conv.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	if plain {
		w.Plain()
	}
	n, err := build(w)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func randomLine(width int) []uint8 {
	r := rand.New(rand.NewPCG(uint64(width), 1))
	pixels := make([]uint8, rows*width)
	for i := range pixels {
		pixels[i] = uint8(r.IntN(256))
	}
	return pixels
}

// What is read is what PyTorch reads with the same weights.
func TestNetworkAgrees(t *testing.T) {
	data, err := os.ReadFile("testdata/lines.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, plain := range []bool{false, true} {
		n, r := smallNetwork(t, plain), bytes.NewReader(data)
		var lines uint32
		readInto(t, r, &lines)
		for range lines {
			var size [2]uint32
			readInto(t, r, &size)
			pixels, want := make([]uint8, rows*size[0]), make([]float32, int(size[1])*n.classes)
			readInto(t, r, pixels)
			readInto(t, r, want)
			t.Run(fmt.Sprintf("plain %v, %d columns", plain, size[0]), func(t *testing.T) {
				got, steps, err := n.read(t.Context(), pixels, int(size[0]))
				if err != nil {
					t.Fatal(err)
				}
				if steps != int(size[1]) || len(got) != len(want) {
					t.Fatalf("%d steps and %d numbers, want %d and %d", steps, len(got), size[1], len(want))
				}
				for i := range want {
					if d := math.Abs(float64(got[i] - want[i])); !(d <= 2e-4) {
						t.Fatalf("step %d, class %d: %g, want %g", i/n.classes, i%n.classes, got[i], want[i])
					}
				}
			})
		}
		if lines == 0 || r.Len() != 0 {
			t.Errorf("%d lines, and %d bytes are left", lines, r.Len())
		}
	}
}

func readInto(t *testing.T, r *bytes.Reader, to any) {
	t.Helper()
	if err := binary.Read(r, binary.LittleEndian, to); err != nil {
		t.Fatal(err)
	}
}

func TestNetworkOfTheProgram(t *testing.T) {
	n, err := newNetwork()
	if err != nil {
		t.Fatal(err)
	}
	if n.classes < len(letters)+1 {
		t.Errorf("%d classes for %d characters", n.classes, len(letters))
	}
	if _, _, err := n.read(t.Context(), randomLine(50), 50); err != nil {
		t.Error(err)
	}
}

// What is read depends on the line alone, to the last bit.
func TestReadIsTheSameAgain(t *testing.T) {
	n, other := smallNetwork(t, false), smallNetwork(t, false)
	first, _, err := n.read(t.Context(), randomLine(90), 90)
	if err != nil {
		t.Fatal(err)
	}
	want := slices.Clone(first)
	for _, width := range []int{300, 7, 90} {
		if first, _, err = n.read(t.Context(), randomLine(width), width); err != nil {
			t.Fatal(err)
		}
	}
	second, _, err := other.read(t.Context(), randomLine(90), 90)
	if err != nil {
		t.Fatal(err)
	}
	if !cmp.Equal(want, first) || !cmp.Equal(want, second) {
		t.Error("the same line was read in another way")
	}
}

func TestReadWidths(t *testing.T) {
	n := smallNetwork(t, false)
	for _, width := range []int{1, 2, 3, 8, 15, 16, 17, 33, 100, 511, 2000} {
		probable(t, n, randomLine(width), width)
	}
}

// probable fails the test when what is read is not probabilities of all classes.
func probable(t *testing.T, n *network, pixels []uint8, width int) {
	t.Helper()
	got, steps, err := n.read(t.Context(), pixels, width)
	if err != nil {
		t.Fatal(err)
	}
	if steps != (width+1)/2 || len(got) != steps*n.classes {
		t.Fatalf("%d steps and %d numbers for %d columns", steps, len(got), width)
	}
	for v := range slices.Chunk(got, n.classes) {
		sum := 0.0
		for _, x := range v {
			sum += math.Exp(float64(x))
		}
		if math.Abs(sum-1) > 1e-4 {
			t.Fatalf("%d columns: the probabilities of a step come to %g", width, sum)
		}
	}
}

func TestReadAllocatesNothing(t *testing.T) {
	n := smallNetwork(t, false)
	once := func() {
		for _, width := range []int{216, 40, 131} {
			if _, _, err := n.read(context.Background(), lineOf216[:rows*width], width); err != nil {
				t.Fatal(err)
			}
		}
	}
	once()
	if got := testing.AllocsPerRun(5, once); got != 0 {
		t.Errorf("%g allocations for three lines", got)
	}
}

var lineOf216 = randomLine(216)

func TestReadStops(t *testing.T) {
	n := smallNetwork(t, false)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	steps, done := n.steps, 0
	n.steps = nil
	for i, step := range steps {
		n.steps = append(n.steps, func() {
			step()
			if done++; i == 3 {
				cancel()
			}
		})
	}
	if _, _, err := n.read(ctx, randomLine(20), 20); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that it was stopped", err)
	}
	if done != 4 {
		t.Errorf("stopped after %d layers, want 4", done)
	}
}

func TestReadRefuses(t *testing.T) {
	n := smallNetwork(t, false)
	for name, c := range map[string]struct{ pixels, width int }{
		"nothing":          {0, 0},
		"a negative width": {32, -1},
		"too few pixels":   {rows*8 - 1, 8},
		"too many pixels":  {rows * 9, 8},
		"too wide":         {rows * (maxWidth + 1), maxWidth + 1},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := n.read(t.Context(), make([]uint8, c.pixels), c.width); err == nil {
				t.Error("it was taken")
			}
		})
	}
}

func FuzzNetwork(f *testing.F) {
	f.Add(uint16(1), []byte{})
	f.Add(uint16(77), []byte("some pixels"))
	n := smallNetwork(f, false)
	f.Fuzz(func(t *testing.T, width uint16, seen []byte) {
		w := 1 + int(width%500)
		pixels := make([]uint8, rows*w)
		for i := range pixels {
			if len(seen) > 0 {
				pixels[i] = seen[i%len(seen)]
			}
		}
		probable(t, n, pixels, w)
	})
}

func BenchmarkNetwork(b *testing.B) {
	const (
		width    = 216
		products = 344288 * 112 // of a step, times the steps of the width filled up
	)
	for _, plain := range []bool{false, true} {
		b.Run(map[bool]string{false: "kernels", true: "plain"}[plain], func(b *testing.B) {
			n := networkOf(b, lineWeights, plain)
			for b.Loop() {
				if _, _, err := n.read(b.Context(), lineOf216, width); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(products*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}
