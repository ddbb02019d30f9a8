package ocr_test

import (
	"context"
	"errors"
	"image"
	"testing"
	"testing/synctest"

	"sparekey/ocr"
)

// skimmer is an actor that can skim.
type skimmer struct {
	actor
	err error
}

func (s *skimmer) Skim(_ context.Context, g *image.Gray) (ocr.Skim, error) {
	return ocr.Skim{Lines: g.Rect.Dx(), Legible: 0.8}, s.err
}

// Pools and both hand on what their engines can do, and say so where they cannot.
func TestSkim(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		able := func(err error) (*stage, ocr.Engine) {
			s := &stage{}
			return s, ocr.Pool(1, func(context.Context) (ocr.Engine, error) {
				s.started.Add(1)
				return &skimmer{actor{stage: s}, err}, nil
			})
		}
		_, good := able(nil)
		broken, bad := able(ocr.ErrCrashed)
		plain := ocr.Pool(1, (&stage{}).start)
		for name, c := range map[string]struct {
			engine ocr.Engine
			want   ocr.Skim
			err    error
		}{
			"a pool":            {good, ocr.Skim{Lines: 1, Legible: 0.8}, nil},
			"both":              {ocr.Both(good, plain), ocr.Skim{Lines: 1, Legible: 0.8}, nil},
			"one that cannot":   {plain, ocr.Skim{}, errors.ErrUnsupported},
			"both, first can't": {ocr.Both(plain, good), ocr.Skim{}, errors.ErrUnsupported},
			"one that crashes":  {bad, ocr.Skim{Lines: 1, Legible: 0.8}, ocr.ErrCrashed},
		} {
			got, err := c.engine.(ocr.Skimmer).Skim(t.Context(), blank)
			if got != c.want || !errors.Is(err, c.err) {
				t.Errorf("%s: %+v, %v; want %+v, %v", name, got, err, c.want, c.err)
			}
		}
		if n := broken.closed.Load(); n != 1 {
			t.Errorf("%d crashed engines were closed, want 1", n)
		}
	})
}
