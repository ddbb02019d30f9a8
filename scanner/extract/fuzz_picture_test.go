package extract

import (
	"context"
	"image"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
)

// measuring is an engine that keeps the size of the largest picture it was given.
type measuring struct{ most int }

func (m *measuring) Read(_ context.Context, img image.Image) (ocr.Page, error) {
	m.most = max(m.most, img.Bounds().Dx()*img.Bounds().Dy())
	return ocr.Page{Lines: recorded().Lines[:1]}, nil
}

func (m *measuring) Skim(_ context.Context, g *image.Gray) (ocr.Skim, error) {
	m.most = max(m.most, g.Rect.Dx()*g.Rect.Dy())
	return ocr.Skim{Lines: 1, Legible: 1}, nil
}

func (*measuring) Close() error { return nil }

// fuzzPicture reads any bytes under the name of a format, beginning with the files of that
// format that other programs wrote, whole, cut off and damaged. For all of them reading
// ends, the documents are sound, no picture is larger than the limit, and the same bytes
// give the same items.
func fuzzPicture(f *testing.F, ext string) {
	names, err := filepath.Glob("testdata/pictures/*." + ext)
	if err != nil || len(names) == 0 {
		f.Fatalf("no picture of format %s: %v", ext, err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
		f.Add(data[:len(data)*2/3])
		damaged := append([]byte{}, data...)
		for i := 37; i < len(damaged); i += 211 {
			damaged[i] ^= 0x41
		}
		f.Add(damaged)
	}
	e := &measuring{}
	first, again := New(e), New(e) // what one has seen it remembers
	f.Fuzz(func(t *testing.T, data []byte) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		e.most = 0
		s := fuzzOnce(ctx, t, first, file{"a." + ext, data})
		s.sound(t)
		if ctx.Err() != nil {
			t.Fatal("reading does not end")
		}
		if e.most > maxPixels {
			t.Errorf("a picture of %d pixels was read", e.most)
		}
		if diff := cmp.Diff(s.lines, fuzzOnce(ctx, t, again, file{"a." + ext, data}).lines); diff != "" {
			t.Errorf("the second reading differs: %s", diff)
		}
		if diff := cmp.Diff(s.lines, fuzzOnce(ctx, t, first, file{"a." + ext, data}).lines); diff != "" {
			t.Errorf("a copy differs: %s", diff)
		}
	})
}

func FuzzJPEG(f *testing.F) { fuzzPicture(f, "jpg") }
func FuzzPNG(f *testing.F)  { fuzzPicture(f, "png") }
func FuzzGIF(f *testing.F)  { fuzzPicture(f, "gif") }
func FuzzBMP(f *testing.F)  { fuzzPicture(f, "bmp") }
func FuzzTIFF(f *testing.F) { fuzzPicture(f, "tif") }
func FuzzWebP(f *testing.F) { fuzzPicture(f, "webp") }
func FuzzHEIC(f *testing.F) { fuzzPicture(f, "heic") }
func FuzzAVIF(f *testing.F) { fuzzPicture(f, "avif") }
