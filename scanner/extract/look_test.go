package extract

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
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
		got := outcome{Skimmed: c.engine.skimmed > 0, Read: docs > 0, Blank: look != nil && look.blank()}
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
