package smalljpeg

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"
)

const enough = 1 << 24

// files returns the pictures in testdata that are read. cjpeg 2.1 and Pillow made
// them of one picture.
func files(t testing.TB) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob("testdata/*.jpg")
	if err != nil || len(names) < 10 {
		t.Fatalf("%d pictures, %v", len(names), err)
	}
	all := map[string][]byte{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = data
	}
	return all
}

// unread are the kinds that only others read.
var unread = map[string]bool{"cmyk.jpg": true, "arithmetic.jpg": true}

// bright returns the brightness of a pixel as the standard library decoded it.
func bright(img image.Image, x, y int) float64 {
	switch img := img.(type) {
	case *image.YCbCr:
		return float64(img.Y[img.YOffset(x, y)])
	case *image.Gray:
		return float64(img.GrayAt(x, y).Y)
	case *image.RGBA:
		return float64(img.RGBAAt(x, y).G)
	}
	return float64(color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y)
}

// averaged returns the mean brightness of the n by n pixels at a place.
func averaged(img image.Image, x, y, n int) float64 {
	sum, count := 0.0, 0
	for dy := range n {
		for dx := range n {
			if p := image.Pt(x*n+dx, y*n+dy); p.In(img.Bounds()) {
				sum += bright(img, p.X, p.Y)
				count++
			}
		}
	}
	return sum / float64(max(count, 1))
}

// difference returns the mean and the largest difference of g from img at a scale.
func difference(g *image.Gray, img image.Image, scale Scale) (mean, most float64) {
	n := 8 / int(scale)
	// blocks at the edge hold more than the picture
	w, h := img.Bounds().Dx()/n, img.Bounds().Dy()/n
	for y := range h {
		for x := range w {
			d := math.Abs(float64(g.GrayAt(x, y).Y) - averaged(img, x, y, n))
			mean += d
			most = max(most, d)
		}
	}
	return mean / float64(w*h), most
}

// The standard library's picture is the same, and made smaller it is the same as the
// smaller picture but for the sharpness of its edges.
func TestLikeStandard(t *testing.T) {
	for name, data := range files(t) {
		if unread[name] {
			continue
		}
		img, err := jpeg.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for scale, bound := range map[Scale]struct{ mean, most float64 }{
			Full: {0.5, 2}, Half: {7, 90}, Quarter: {6, 60}, Eighth: {0.6, 3},
		} {
			g, err := Decode(t.Context(), data, scale, enough)
			if err != nil {
				t.Errorf("%s at %d/8: %v", name, scale, err)
				continue
			}
			want := image.Rect(0, 0, up(img.Bounds().Dx()*int(scale), 8), up(img.Bounds().Dy()*int(scale), 8))
			if g.Bounds() != want {
				t.Errorf("%s at %d/8: %v, want %v", name, scale, g.Bounds(), want)
			}
			mean, most := difference(g, img, scale)
			if mean > bound.mean || most > bound.most {
				t.Errorf("%s at %d/8: differs by %.2f, at most %.0f; want %.1f, %.0f", name, scale, mean, most, bound.mean, bound.most)
			}
		}
	}
}

func TestNotRead(t *testing.T) {
	all := files(t)
	cut := all["s420.jpg"]
	for name, c := range map[string]struct {
		data   []byte
		pixels int
		want   error
	}{
		"four colours":      {all["cmyk.jpg"], enough, ErrUnsupported},
		"arithmetic coding": {all["arithmetic.jpg"], enough, ErrUnsupported},
		"too large":         {cut, 100, ErrTooLarge},
		"no picture":        {cut[:100], enough, io.ErrUnexpectedEOF},
		"empty":             {nil, enough, errFormat},
		"something else":    {[]byte("GIF89a, but longer"), enough, errFormat},
	} {
		g, err := Decode(t.Context(), c.data, Full, c.pixels)
		if !errors.Is(err, c.want) || g != nil {
			t.Errorf("%s: %v, %v; want %v", name, g != nil, err, c.want)
		}
	}
}

// What comes before the damage is there.
func TestCutOff(t *testing.T) {
	for _, name := range []string{"s420.jpg", "progressive.jpg"} {
		data := files(t)[name]
		whole, err := Decode(t.Context(), data, Eighth, enough)
		if err != nil {
			t.Fatal(err)
		}
		part, err := Decode(t.Context(), data[:len(data)*3/4], Eighth, enough)
		if !errors.Is(err, io.ErrUnexpectedEOF) && name == "s420.jpg" || part == nil {
			t.Fatalf("%s: %v, %v", name, part != nil, err)
		}
		if !bytes.Equal(whole.Pix[:2*whole.Stride], part.Pix[:2*part.Stride]) {
			t.Errorf("%s: the upper rows differ", name)
		}
	}
}

func TestStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if g, err := Decode(ctx, files(t)["s420.jpg"], Full, enough); !errors.Is(err, context.Canceled) || g != nil {
		t.Errorf("%v, %v", g != nil, err)
	}
}

// Whatever both decoders read to the end is the same picture.
func FuzzDecode(f *testing.F) {
	for _, data := range files(f) {
		f.Add(data, uint8(0))
		f.Add(data[:len(data)/2], uint8(3))
	}
	f.Fuzz(func(t *testing.T, data []byte, which uint8) {
		scale := []Scale{Eighth, Quarter, Half, Full}[which%4]
		const pixels = 1 << 18
		g, err := Decode(t.Context(), data, scale, pixels)
		if g == nil {
			if err == nil {
				t.Fatal("neither picture nor error")
			}
			return
		}
		if n := g.Bounds().Dx() * g.Bounds().Dy(); n == 0 || n > pixels {
			t.Fatalf("%d pixels", n)
		}
		if err != nil || scale != Full {
			return
		}
		img, err := jpeg.Decode(bytes.NewReader(data))
		if err != nil {
			return
		}
		if img.Bounds() != g.Bounds() {
			t.Fatalf("%v, the standard library %v", g.Bounds(), img.Bounds())
		}
	})
}

// photograph is a noisy picture of 12 megapixels, as a telephone's camera makes them.
func photograph(b *testing.B) []byte {
	const w, h = 4000, 3000
	img := image.NewYCbCr(image.Rect(0, 0, w, h), image.YCbCrSubsampleRatio420)
	noise := uint32(1)
	for y := range h {
		for x := range w {
			noise = noise*1664525 + 1013904223
			img.Y[y*img.YStride+x] = uint8(120 + 60*math.Sin(float64(x)/90)*math.Cos(float64(y)/70) + float64(noise>>28))
		}
	}
	for i := range img.Cb {
		img.Cb[i], img.Cr[i] = uint8(118+i%9), uint8(130+i%7)
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: 90}); err != nil {
		b.Fatal(err)
	}
	return out.Bytes()
}

func BenchmarkPhotograph(b *testing.B) {
	data := photograph(b)
	b.Run("standard", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := jpeg.Decode(bytes.NewReader(data)); err != nil {
				b.Fatal(err)
			}
		}
	})
	for _, s := range []struct {
		name  string
		scale Scale
	}{{"full", Full}, {"half", Half}, {"quarter", Quarter}, {"eighth", Eighth}} {
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Decode(b.Context(), data, s.scale, enough); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestLevel(t *testing.T) {
	for v, want := range map[float32]uint8{
		-1e30: 0, -1e9: 0, -200: 0, -128.6: 0, -128: 0, -127.4: 1, 0: 128, 0.4: 128, 0.6: 129, 126.6: 255, 127: 255, 128: 255, 200: 255, 1e9: 255, 1e30: 255,
	} {
		if got := level(v); got != want {
			t.Errorf("%g: %d, want %d", v, got, want)
		}
	}
}
