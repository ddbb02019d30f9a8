package locate

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr/conv"
)

// smallNetwork has the weights that ocr/reader/train/vectors.py drew, and runs on the
// kernels of this processor or on plain Go.
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

// snapshot is a map that the next call does not overwrite.
func snapshot(m maps) map[string][]float32 {
	return map[string][]float32{
		"kernel": slices.Clone(m.kernel), "height": slices.Clone(m.logHeight), "offset": slices.Clone(m.offset), "slope": slices.Clone(m.slope),
		"size": {float32(m.width), float32(m.height), float32(m.regWidth), float32(m.regHeight)},
	}
}

// speckled is a picture with something to see in it.
func speckled(width, height int) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, width, height))
	r := rand.New(rand.NewPCG(uint64(width), uint64(height)))
	for i := range g.Pix {
		g.Pix[i] = uint8(200 + r.IntN(20))
		if i/width/9%3 == 1 && r.IntN(3) == 0 {
			g.Pix[i] = uint8(r.IntN(80))
		}
	}
	return g
}

// The maps are those of PyTorch for the same weights.
func TestNetworkAgrees(t *testing.T) {
	data, err := os.ReadFile("testdata/pages.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, plain := range []bool{false, true} {
		n, r := smallNetwork(t, plain), bytes.NewReader(data)
		var pages uint32
		readInto(t, r, &pages)
		for range pages {
			var size [2]uint32
			readInto(t, r, &size)
			g := image.NewGray(image.Rect(0, 0, int(size[0]), int(size[1])))
			readInto(t, r, g.Pix)
			t.Run(fmt.Sprintf("plain %v, %d × %d", plain, size[0], size[1]), func(t *testing.T) {
				m, err := n.maps(t.Context(), g)
				if err != nil {
					t.Fatal(err)
				}
				for i, got := range [][]float32{m.kernel, m.logHeight, m.offset, m.slope} {
					want := make([]float32, len(got))
					readInto(t, r, want)
					for k := range want {
						if i == 0 && want[k] < kernelLevel {
							want[k] = min(want[k], got[k])
						}
						if d := math.Abs(float64(got[k] - want[k])); !(d <= 2e-4) {
							t.Fatalf("map %d, place %d: %g, want %g", i, k, got[k], want[k])
						}
					}
				}
			})
		}
		if pages == 0 || r.Len() != 0 {
			t.Errorf("%d pages, and %d bytes are left", pages, r.Len())
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
	if _, err := n.maps(t.Context(), speckled(64, 40)); err != nil {
		t.Error(err)
	}
}

// What is seen does not depend on how a picture lies in memory, on what was seen
// before, or on the bands it is cut into.
func TestMapsDependOnThePictureOnly(t *testing.T) {
	n := smallNetwork(t, false)
	g := speckled(40, 1500)
	first, err := n.maps(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	want := snapshot(first)
	around := image.NewGray(image.Rect(-5, -7, 90, 1600))
	for y := range 1500 {
		copy(around.Pix[around.PixOffset(3, y+4):], g.Pix[y*g.Stride:][:40])
	}
	part := around.SubImage(image.Rect(3, 4, 43, 1504)).(*image.Gray)
	for _, c := range []struct {
		name string
		band int
		g    *image.Gray
	}{{"again", n.band, g}, {"part of another", n.band, part}, {"in bands", 1, g}, {"in bands of a part", 1, part}} {
		t.Run(c.name, func(t *testing.T) {
			n.band = bandPixels
			if _, err := n.maps(t.Context(), speckled(101, 33)); err != nil {
				t.Fatal(err)
			}
			n.band = c.band
			got, err := n.maps(t.Context(), c.g)
			if err != nil {
				t.Fatal(err)
			}
			if !cmp.Equal(want, snapshot(got)) {
				t.Error("the maps are others")
			}
		})
	}
	if rows := bandRows(g.Rect.Size(), 1); rows >= 1500 {
		t.Errorf("the bands are %d rows high: there is only one", rows)
	}
}

// Every part of a picture is seen: its last rows and columns change the maps.
func TestMapsSeeTheEdges(t *testing.T) {
	n := smallNetwork(t, false)
	g := speckled(65, 97)
	for i, at := range []image.Point{{}, {64, 0}, {0, 96}, {64, 96}} {
		before, err := n.maps(t.Context(), g)
		if err != nil {
			t.Fatal(err)
		}
		want := snapshot(before)
		g.Pix[g.PixOffset(at.X, at.Y)] ^= 0x80
		after, err := n.maps(t.Context(), g)
		if err != nil {
			t.Fatal(err)
		}
		k := at.Y/2*after.width + at.X/2
		if want["kernel"][k] == after.kernel[k] {
			t.Errorf("corner %d is not seen", i)
		}
	}
}

func TestMapsAllocateNothing(t *testing.T) {
	n := smallNetwork(t, false)
	large, small := speckled(200, 150), speckled(90, 170)
	once := func() {
		for _, g := range []*image.Gray{large, small} {
			if _, err := n.maps(context.Background(), g); err != nil {
				t.Fatal(err)
			}
		}
	}
	once()
	if got := testing.AllocsPerRun(5, once); got != 0 {
		t.Errorf("%g allocations for two pictures", got)
	}
}

// The memory is what the comment on network says.
func TestMapsMemory(t *testing.T) {
	n, err := newNetwork()
	if err != nil {
		t.Fatal(err)
	}
	g := speckled(1024, 512)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := n.maps(t.Context(), g); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if got := float64(after.TotalAlloc-before.TotalAlloc) / float64(len(g.Pix)); got > 16+1.75+1 {
		t.Errorf("%.1f bytes for a pixel", got)
	}
}

func TestMapsStop(t *testing.T) {
	n := smallNetwork(t, false)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	steps, done := n.steps, 0
	n.steps = nil
	for i, step := range steps {
		n.steps = append(n.steps, func() {
			step()
			if done++; i == 5 {
				cancel()
			}
		})
	}
	if _, err := n.maps(ctx, speckled(40, 40)); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that it was stopped", err)
	}
	if done != 6 {
		t.Errorf("stopped after %d layers, want 6", done)
	}
}

func TestMapsRefuse(t *testing.T) {
	n := smallNetwork(t, false)
	for name, size := range map[string]image.Rectangle{
		"nothing":   {},
		"no height": image.Rect(0, 0, 5, 0),
		"too large": image.Rect(0, 0, 1<<14, 1<<13),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := n.maps(t.Context(), &image.Gray{Rect: size, Stride: size.Dx()}); err == nil {
				t.Error("it was taken")
			}
		})
	}
}

// Any picture has maps of the right size, and what is likely is between 0 and 1.
func FuzzMaps(f *testing.F) {
	f.Add(uint8(1), uint8(1), []byte{7})
	f.Add(uint8(33), uint8(64), []byte("some pixels"))
	f.Add(uint8(255), uint8(3), []byte{0, 255})
	n := smallNetwork(f, false)
	f.Fuzz(func(t *testing.T, width, height uint8, pixels []byte) {
		g := image.NewGray(image.Rect(0, 0, max(1, int(width)), max(1, int(height))))
		for i := range g.Pix {
			if len(pixels) > 0 {
				g.Pix[i] = pixels[i%len(pixels)]
			}
		}
		m, err := n.maps(t.Context(), g)
		if err != nil {
			t.Fatal(err)
		}
		if m.width != (g.Rect.Dx()+1)/2 || m.height != (g.Rect.Dy()+1)/2 || len(m.kernel) != m.width*m.height || len(m.slope) != m.regWidth*m.regHeight {
			t.Fatalf("maps of %d × %d and %d × %d for %v", m.width, m.height, m.regWidth, m.regHeight, g.Rect)
		}
		for _, p := range m.kernel {
			if !(p >= 0 && p <= 1) {
				t.Fatalf("probability %g", p)
			}
		}
		for _, v := range append(append(slices.Clone(m.logHeight), m.offset...), m.slope...) {
			if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
				t.Fatalf("number %g", v)
			}
		}
	})
}

func BenchmarkMaps(b *testing.B) {
	const products = 185e6 // for 960 × 544 pixels
	for _, plain := range []bool{false, true} {
		b.Run(map[bool]string{false: "kernels", true: "plain"}[plain], func(b *testing.B) {
			n, g := networkOf(b, finderWeights, plain), speckled(960, 544)
			for b.Loop() {
				if _, err := n.maps(b.Context(), g); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(products*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}

// Only what is below kernelLevel may be left out.
func TestProbability(t *testing.T) {
	for logit := float32(-8); logit < 8; logit += 0.01 {
		want := conv.Sigmoid(logit)
		if got := probability(logit); got != want && (got != 0 || want >= kernelLevel) {
			t.Errorf("%g: %g, want %g", logit, got, want)
		}
	}
}
