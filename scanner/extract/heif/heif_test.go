package heif

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
	"testing"
)

const enough = 1 << 22

func load(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// plain is the picture that the files in testdata were made of, by heif-enc 1.15 and
// avifenc 0.11.
func plain(t testing.TB) image.Image {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(load(t, "../testdata/pictures/plain.png")))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// difference is the mean difference in brightness of g from img, which is as large or
// larger by a whole number.
func difference(t *testing.T, g *image.Gray, img image.Image) float64 {
	t.Helper()
	n := img.Bounds().Dx() / g.Rect.Dx()
	if n < 1 || g.Rect.Dx()*n != img.Bounds().Dx() || g.Rect.Dy()*n != img.Bounds().Dy() {
		t.Fatalf("%v of %v", g.Rect, img.Bounds())
	}
	sum := 0.0
	for y := range g.Rect.Dy() {
		for x := range g.Rect.Dx() {
			mean := 0.0
			for dy := range n {
				for dx := range n {
					mean += float64(color.GrayModel.Convert(img.At(x*n+dx, y*n+dy)).(color.Gray).Y) / float64(n*n)
				}
			}
			sum += math.Abs(mean - float64(g.GrayAt(x, y).Y))
		}
	}
	return sum / float64(g.Rect.Dx()*g.Rect.Dy())
}

func TestDecode(t *testing.T) {
	var d Decoder
	defer d.Close()
	for name, decode := range map[string]func(context.Context, []byte, int) (*image.Gray, error){
		"../testdata/pictures/plain.heic": d.HEIC,
		"../testdata/pictures/plain.avif": d.AVIF,
		"testdata/ten.avif":               d.AVIF,
	} {
		data := load(t, name)
		g, err := decode(t.Context(), data, enough)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := difference(t, g, plain(t)); diff > 8 {
			t.Errorf("%s differs by %.1f", name, diff)
		}
		if g, err := decode(t.Context(), data, 100); !errors.Is(err, ErrTooLarge) || g != nil {
			t.Errorf("%s, too large: %v", name, err)
		}
		if g, err := decode(t.Context(), data[:len(data)/2], enough); !errors.Is(err, ErrDamaged) || g != nil {
			t.Errorf("%s, cut off: %v", name, err)
		}
		stopped, stop := context.WithCancel(t.Context())
		stop()
		if g, err := decode(stopped, data, enough); !errors.Is(err, context.Canceled) || g != nil {
			t.Errorf("%s, stopped: %v", name, err)
		}
	}
}

func TestPreview(t *testing.T) {
	var d Decoder
	defer d.Close()
	data := load(t, "testdata/preview.heic")
	small, ok := Preview(data)
	if !ok {
		t.Fatal("no preview")
	}
	g, err := d.HEIC(t.Context(), small, enough)
	if err != nil {
		t.Fatal(err)
	}
	if g.Rect != image.Rect(0, 0, 100, 30) {
		t.Errorf("%v", g.Rect)
	}
	if diff := difference(t, g, plain(t)); diff > 12 {
		t.Errorf("differs by %.1f", diff)
	}
	if whole, err := d.HEIC(t.Context(), data, enough); err != nil || whole.Rect != image.Rect(0, 0, 400, 120) {
		t.Errorf("the large one: %v", err)
	}
	if _, ok := Preview(load(t, "../testdata/pictures/plain.heic")); ok {
		t.Error("a preview where there is none")
	}
}

// Whatever the bytes are, the decoders come back with a picture of the allowed size
// or an error.
func FuzzDecode(f *testing.F) {
	var d Decoder
	f.Cleanup(func() { d.Close() })
	for _, name := range []string{"testdata/preview.heic", "testdata/ten.avif", "../testdata/pictures/plain.heic", "../testdata/pictures/plain.avif"} {
		data := load(f, name)
		f.Add(data)
		f.Add(data[:len(data)*2/3])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		const pixels = 1 << 16
		if small, ok := Preview(data); ok && len(small) != len(data) {
			t.Fatal("a preview of another size")
		}
		for _, decode := range []func(context.Context, []byte, int) (*image.Gray, error){d.HEIC, d.AVIF} {
			g, err := decode(t.Context(), data, pixels)
			if (g == nil) == (err == nil) {
				t.Fatal("neither picture nor error, or both")
			}
			if g != nil && g.Rect.Dx()*g.Rect.Dy() > pixels {
				t.Fatalf("%v", g.Rect)
			}
		}
	})
}
