package extract

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"image"
	"image/png"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

// skimming is an engine that says of every picture the same at first sight.
type skimming struct {
	gallery
	skim    ocr.Skim
	err     error
	skimmed int
}

func (s *skimming) Skim(context.Context, *image.Gray) (ocr.Skim, error) {
	s.skimmed++
	return s.skim, s.err
}

// A photograph is read when some of it can be read; what a computer drew is not judged by
// that, nor is what the engine could not skim.
func TestSkimmed(t *testing.T) {
	type outcome struct{ Skimmed, Read, Blank bool }
	empty := image.NewGray(image.Rect(0, 0, 1600, 1200))
	var asPNG bytes.Buffer
	if err := png.Encode(&asPNG, empty); err != nil {
		t.Fatal(err)
	}
	photo := file{"a.jpg", jpegOf(t, empty)}
	screen := file{"a.jpg", jpegOf(t, image.NewGray(image.Rect(0, 0, 1080, 1920)))}
	for name, c := range map[string]struct {
		file   file
		engine skimming
		want   outcome
	}{
		"a list":          {photo, skimming{skim: ocr.Skim{Lines: 8, Legible: 0.9, List: 1}}, outcome{Skimmed: true, Read: true}},
		"upside down":     {photo, skimming{skim: ocr.Skim{Lines: 8, Legible: 0.5}}, outcome{Skimmed: true}},
		"bricks":          {photo, skimming{skim: ocr.Skim{Lines: 90, Legible: 0.3, List: 1}}, outcome{Skimmed: true, Blank: true}},
		"cannot skim":     {photo, skimming{skim: ocr.Skim{Legible: 0.9, List: 1}, err: errors.ErrUnsupported}, outcome{Skimmed: true, Blank: true}},
		"crashed":         {photo, skimming{err: ocr.ErrCrashed}, outcome{Skimmed: true, Blank: true}},
		"drawn":           {file{"a.png", asPNG.Bytes()}, skimming{skim: ocr.Skim{Legible: 0.9}}, outcome{Blank: true}},
		"a screen's size": {screen, skimming{skim: ocr.Skim{Legible: 0.9}}, outcome{Blank: true}},
	} {
		look, docs := lookedAt(t, New(&c.engine), onDisk(t, c.file, blob.Limits{}))
		got := outcome{Skimmed: c.engine.skimmed > 0, Read: docs > 0, Blank: look != nil && look.Blank()}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// A scan that was stopped while the engine skimmed ends there.
func TestSkimStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	x := New(&skimming{err: context.Canceled})
	r := &raster{kind: "jpeg", width: 1600, height: 1200}
	cancel()
	if _, err := x.lookAt(ctx, r, image.NewGray(image.Rect(0, 0, 800, 600)), false); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// inky is an engine to which everything dark is legible.
type inky struct{ gallery }

func (*inky) Skim(_ context.Context, g *image.Gray) (ocr.Skim, error) {
	for _, p := range g.Pix {
		if p < 100 {
			return ocr.Skim{Lines: 1, Legible: 0.9}, nil
		}
	}
	return ocr.Skim{}, nil
}

// tiffOf is a TIFF of grey pages without compression (TIFF 6.0, sections 2 and 4).
func tiffOf(pages ...*image.Gray) []byte {
	le := binary.LittleEndian
	b := []byte("II*\x00\x08\x00\x00\x00")
	for i, g := range pages {
		const entries, size = 8, 2 + 8*12 + 4
		w, h := g.Rect.Dx(), g.Rect.Dy()
		pixels := len(b) + size
		b = le.AppendUint16(b, entries)
		for _, e := range [entries][2]int{{256, w}, {257, h}, {258, 8}, {259, 1}, {262, 1}, {273, pixels}, {278, h}, {279, w * h}} {
			b = le.AppendUint16(b, uint16(e[0]))
			b = le.AppendUint16(b, 4) // a number of 32 bits
			b = le.AppendUint32(b, 1)
			b = le.AppendUint32(b, uint32(e[1]))
		}
		next := pixels + w*h
		if i == len(pages)-1 {
			next = 0
		}
		b = le.AppendUint32(b, uint32(next))
		b = append(b, g.Pix...)
	}
	return b
}

// An empty page is not read and does not end the reading of those after it.
func TestEmptyPage(t *testing.T) {
	full := written(t, "7k2m-q9xd")
	empty := page(full.Rect.Dx(), full.Rect.Dy(), 255, nil)
	e := &inky{}
	s := reads(t.Context(), New(e), onDisk(t, file{"fax.tif", tiffOf(empty, full, empty, full)}, blob.Limits{}))
	s.sound(t)
	if len(e.saw) != 2 || len(s.docs) != 2 || s.docs[0].Spot(0).Page != 2 || s.docs[1].Spot(0).Page != 4 {
		t.Errorf("%d pages were read: %v", len(e.saw), s)
	}
}

// A picture of which only the preview was seen is looked at again when it is its turn.
func TestPreviewOnly(t *testing.T) {
	data, err := os.ReadFile("heif/testdata/preview.heic")
	if err != nil {
		t.Fatal(err)
	}
	e := &skimming{skim: ocr.Skim{Lines: 1, Legible: 0.9}}
	x := New(e)
	defer x.Close()
	b := onDisk(t, file{"a.heic", data}, blob.Limits{})
	if look, docs := lookedAt(t, x, b); look == nil || !look.Coarse || docs > 0 || e.skimmed > 0 {
		t.Errorf("at first: %+v, %d documents, skimmed %d times", look, docs, e.skimmed)
	}
	if look, docs := lookedAt(t, x, b.WithLooked()); look != nil || docs != 1 {
		t.Errorf("then: %+v, %d documents", look, docs)
	}
	for _, known := range x.album.pages {
		if known.look.Coarse {
			t.Errorf("all that is known is a preview: %+v", known.look)
		}
	}
}

// Of a photograph that is cut off it is said so, even if what there is of it is empty.
func TestCutOffPhotograph(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	noise := image.NewGray(image.Rect(0, 0, 1600, 1200))
	for i := range noise.Pix {
		noise.Pix[i] = uint8(150 + r.IntN(40))
	}
	data := jpegOf(t, noise)
	s := reads(t.Context(), New(&inky{}), onDisk(t, file{"a.jpg", data[:len(data)/2]}, blob.Limits{}))
	if got := s.String(); got != "a.jpg!damaged" {
		t.Errorf("got %q", got)
	}
	s = reads(t.Context(), New(&inky{}), onDisk(t, file{"a.jpg", data}, blob.Limits{}))
	if got := s.String(); got != "" {
		t.Errorf("whole: got %q", got)
	}
}

// No more is decoded than the limit allows, whatever the header says.
func TestHugeJPEG(t *testing.T) {
	data := jpegOf(t, image.NewGray(image.Rect(0, 0, 64, 64)))
	at := bytes.Index(data, []byte("\xff\xc0"))
	for _, size := range [][2]uint16{{20_000, 20_000}, {65_535, 65_535}} {
		binary.BigEndian.PutUint16(data[at+5:], size[0])
		binary.BigEndian.PutUint16(data[at+7:], size[1])
		s := reads(t.Context(), New(&inky{}), onDisk(t, file{"a.jpg", data}, blob.Limits{}))
		if got := s.String(); got != "a.jpg!limit" {
			t.Errorf("%d: got %q", size, got)
		}
	}
}
