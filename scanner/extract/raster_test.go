package extract

import (
	"bytes"
	"context"
	"image"
	"image/draw"
	"image/jpeg"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"sparekey/ocr"
	"sparekey/scanner/blob"
	"sparekey/scanner/extract/smalljpeg"
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
	s := reads(t.Context(), New(e), onDisk(t, file{"a.jpg", jpegOf(t, img)}, blob.Limits{}).WithLooked())
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

// written is a page of lines in letters 40 pixels high.
func written(t testing.TB, lines ...string) *image.Gray {
	t.Helper()
	ttf, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(ttf, &opentype.FaceOptions{Size: 40, DPI: 72})
	if err != nil {
		t.Fatal(err)
	}
	g := image.NewGray(image.Rect(0, 0, 1600, 1200))
	draw.Draw(g, g.Rect, image.White, image.Point{}, draw.Src)
	for i, line := range lines {
		d := font.Drawer{Dst: g, Src: image.Black, Face: face, Dot: fixed.P(120, 120+70*i)}
		d.DrawString(line)
	}
	return g
}

// lookedAt returns what a first look at a picture gives: the look, or the number of
// documents if it was read at once.
func lookedAt(t *testing.T, x *Extractor, b blob.Blob) (*Look, int) {
	t.Helper()
	docs := 0
	for item, err := range x.Items(t.Context(), b) {
		switch {
		case err != nil:
			t.Fatal(err)
		case item.Look != nil:
			return item.Look, docs
		case item.Doc != nil:
			docs++
		}
	}
	return nil, docs
}

// What looks like a list is read at once, prose later, an empty page never.
func TestLook(t *testing.T) {
	prose := []string{"The quick brown fox jumps over the lazy dog", "and then it runs away as far as it", "can, over hill and dale, by day and",
		"by night, until nobody", "remembers that there ever was a fox at all", "or that there was a dog."}
	list := []string{"7k2m-q9xd", "p4vz-83nh", "m6rt-w5jc", "x9bd-2fky", "h3qs-7zvp", "n8cw-4tmg", "j5yd-6xrk", "v2hf-9bqn"}
	for name, c := range map[string]struct {
		page *image.Gray
		read bool // at once
		want bool // any writing
	}{
		"empty": {written(t), false, false},
		"prose": {written(t, prose...), false, true},
		"list":  {written(t, list...), true, true},
	} {
		e := &gallery{}
		x := New(e)
		b := onDisk(t, file{"a.jpg", jpegOf(t, c.page)}, blob.Limits{})
		look, docs := lookedAt(t, x, b)
		if read := look == nil && docs > 0; read != c.read {
			t.Errorf("%s: read at once: %v, want %v: %+v", name, read, c.read, look)
		}
		if look != nil && (look.Writing > 0) != c.want {
			t.Errorf("%s: writing %.2f", name, look.Writing)
		}
		if _, docs := lookedAt(t, x, b.WithLooked()); docs != 1 {
			t.Errorf("%s: %d documents in the second look", name, docs)
		}
	}
}

// A copy of a picture is not read a second time, and what was read of it is told again.
func TestCopyOfPicture(t *testing.T) {
	e := &gallery{}
	x := New(e)
	data := jpegOf(t, written(t, "7k2m-q9xd"))
	for _, name := range []string{"a.jpg", "b.jpg"} {
		b := onDisk(t, file{name, data}, blob.Limits{}).WithLooked()
		if _, docs := lookedAt(t, x, b); docs != 1 {
			t.Errorf("%s: %d documents", name, docs)
		}
	}
	if len(e.saw) != 1 {
		t.Errorf("read %d times", len(e.saw))
	}
}

// Writing shows in what is looked at: a page that was scrolled stays as wide as a
// telephone's screen.
func TestScaleToLook(t *testing.T) {
	for name, c := range map[string]struct {
		width, height int
		want          smalljpeg.Scale
		long          bool
	}{
		"a photograph":           {4000, 3000, smalljpeg.Quarter, false},
		"a large photograph":     {8000, 6000, smalljpeg.Eighth, false},
		"a small one":            {1280, 960, smalljpeg.Full, false},
		"a scrolled page":        {800, 6400, smalljpeg.Full, true},
		"a long one":             {1080, 20000, smalljpeg.Half, true},
		"a panorama":             {9000, 2000, smalljpeg.Quarter, true},
		"narrow from the outset": {300, 9000, smalljpeg.Full, true},
	} {
		t.Run(name, func(t *testing.T) {
			r := &raster{width: c.width, height: c.height}
			if got := r.scaleToLook(); got != c.want || r.long() != c.long {
				t.Errorf("scale %d/8, long %v; want %d/8, %v", got, r.long(), c.want, c.long)
			}
		})
	}
}
