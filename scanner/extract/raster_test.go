package extract

import (
	"bytes"
	"context"
	"image"
	"image/jpeg"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

// gallery is an engine that keeps the pictures.
type gallery struct{ saw []image.Image }

func (a *gallery) Read(_ context.Context, img image.Image) (ocr.Page, error) {
	a.saw = append(a.saw, img)
	return recorded(), nil
}

func (*gallery) Close() error { return nil }

// meanDifference is that of the brightness of two pictures of one size.
func meanDifference(a, b image.Image) float64 {
	if a.Bounds().Size() != b.Bounds().Size() {
		return math.Inf(1)
	}
	ga, gb := ocr.Gray(a), ocr.Gray(b)
	sum := 0.0
	for y := range ga.Rect.Dy() {
		for x := range ga.Rect.Dx() {
			sum += math.Abs(float64(ga.Pix[y*ga.Stride+x]) - float64(gb.Pix[y*gb.Stride+x]))
		}
	}
	return sum / float64(ga.Rect.Dx()*ga.Rect.Dy())
}

// One picture was saved by Pillow in many formats: it is the same in each.
func TestPictureFiles(t *testing.T) {
	names, _ := filepath.Glob("testdata/pictures/plain.*")
	more, _ := filepath.Glob("testdata/pictures/*.*")
	if len(names) < 3 || len(more) < 12 {
		t.Fatalf("%d pictures", len(more))
	}
	read := func(name string) []image.Image {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		e := &gallery{}
		s := reads(t.Context(), New(e), onDisk(t, file{filepath.Base(name), data}, blob.Limits{}))
		s.sound(t)
		return e.saw
	}
	want := read("testdata/pictures/plain.png")[0]
	pages := map[string]int{}
	for _, name := range more {
		if filepath.Ext(name) == ".jxl" { // no decoder without cgo could be had
			continue
		}
		saw := read(name)
		pages[filepath.Base(name)] = len(saw)
		if len(saw) == 0 {
			continue
		}
		// Faxes come out as negatives, WebP's black and white are a little grey: that
		// is nothing to a reader.
		d := meanDifference(saw[0], want)
		if d = min(d, 255-d); d > 20 || d < 0 {
			t.Errorf("%s differs by %.1f", name, d)
		}
		if len(saw) == 2 && meanDifference(saw[1], saw[0]) < 5 {
			t.Errorf("%s: its pages are one", name)
		}
	}
	wantPages := map[string]int{}
	for name := range pages {
		wantPages[name] = 1
	}
	wantPages["pages.tif"] = 2
	if diff := cmp.Diff(wantPages, pages); diff != "" {
		t.Error(diff)
	}
}

// The boxes of what was read in a large photograph at half of its size are in its own
// pixels.
func TestLargePhotograph(t *testing.T) {
	img := image.NewGray(image.Rect(0, 0, 4000, 3000))
	e := &gallery{}
	s := reads(t.Context(), New(e), onDisk(t, file{"a.jpg", jpegOf(t, img)}, blob.Limits{}))
	s.sound(t)
	if len(e.saw) != 1 || e.saw[0].Bounds() != image.Rect(0, 0, 2000, 1500) {
		t.Fatalf("%d pictures", len(e.saw))
	}
	if got, want := s.docs[0].Spot(0).Box, image.Rect(0, 0, 160, 24); got != want {
		t.Errorf("box %v, want %v", got, want)
	}
}

func jpegOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
