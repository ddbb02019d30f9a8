package ocr

import (
	"context"
	"errors"
	"image"
)

// Skimmer is an engine that can tell, for a tenth of the price or less, whether a picture is
// worth reading. One that finds out only when asked that it cannot, as a pool does, says
// [errors.ErrUnsupported].
type Skimmer interface {
	// Skim looks at a few places of g, which may have been made smaller: letters six
	// pixels high are enough.
	Skim(ctx context.Context, g *image.Gray) (Skim, error)
}

// Skim is what an engine makes of a picture at first sight.
type Skim struct {
	Lines   int     // about how many lines there may be
	Legible float64 // 0 to 1: how likely the letters of the best of those looked at are, in the mean
	List    float64 // 0 to 1: how much the lines look like items of one list
}

// Skim is [Skimmer]'s, of an engine of the pool.
func (p *pool) Skim(ctx context.Context, g *image.Gray) (s Skim, err error) {
	err = p.lend(ctx, func(e Engine) (err error) {
		s, err = skimWith(ctx, e, g)
		return err
	})
	return s, err
}

// Skim is [Skimmer]'s, of the first engine.
func (b *both) Skim(ctx context.Context, g *image.Gray) (Skim, error) {
	return skimWith(ctx, b.first, g)
}

func skimWith(ctx context.Context, e Engine, g *image.Gray) (Skim, error) {
	if s, ok := e.(Skimmer); ok {
		return s.Skim(ctx, g)
	}
	return Skim{}, errors.ErrUnsupported
}
