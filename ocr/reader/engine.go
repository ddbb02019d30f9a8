// Package reader reads lines of Latin letters and digits with a small network that is
// part of the program: no files, no set-up.
//
// A picture goes in; the lines that [sparekey/ocr/locate] finds are cut out,
// straightened and read, and come out as words that say of each doubtful character
// what else it may be. Lines that look like codes are looked at more than once. It
// knows how codes look, not whose they are, and never makes up a character.
package reader

import (
	"context"
	"errors"
	"fmt"
	"image"
	"runtime/debug"
	"time"

	"sparekey/ocr"
	"sparekey/ocr/locate"
)

// Options says how to read. The zero value is good.
type Options struct {
	Deadline time.Duration // for one picture; 0: 30 seconds
}

const (
	deadline   = 30 * time.Second
	mostPixels = 24 << 20 // larger pictures are made smaller first
	leastSide  = 8        // pixels: nothing is written in less
)

var errClosed = errors.New("the reader is closed")

// engine reads pictures, one at a time.
type engine struct {
	locator  *locate.Locator
	scribe   scribe
	deadline time.Duration
	closed   bool
}

// New returns an engine with networks of its own: a few megabytes. It is for one
// goroutine; [ocr.Pool] makes one for many.
func New(o Options) (ocr.Engine, error) {
	locator, err := locate.New()
	if err != nil {
		return nil, fmt.Errorf("making ready to find lines: %w", err)
	}
	net, err := newNetwork()
	if err != nil {
		return nil, fmt.Errorf("making ready to read lines: %w", err)
	}
	if o.Deadline <= 0 {
		o.Deadline = deadline
	}
	return &engine{locator: locator, scribe: scribe{net: net}, deadline: o.Deadline}, nil
}

// Close makes every later Read fail.
func (e *engine) Close() error {
	if e.closed {
		return errClosed
	}
	e.closed = true
	return nil
}

// Read returns the lines of img, from top to bottom as they were found. A picture that
// trips the reader up costs that picture: the error is [ocr.ErrCrashed]. One that
// takes too long is [ocr.ErrSlow].
func (e *engine) Read(ctx context.Context, img image.Image) (page ocr.Page, err error) {
	err = e.guarded(ctx, func(ctx context.Context) error {
		page, err = e.read(ctx, img)
		return err
	})
	if err != nil {
		page = ocr.Page{}
	}
	return page, err
}

// guarded does something with a picture, within the deadline.
func (e *engine) guarded(ctx context.Context, do func(context.Context) error) (err error) {
	if e.closed {
		return errClosed
	}
	defer func() {
		if p := recover(); p != nil {
			// What was being read is not part of the message.
			err = fmt.Errorf("%w: %s", ocr.ErrCrashed, place(debug.Stack()))
		}
	}()
	limit, cancel := context.WithTimeoutCause(ctx, e.deadline, ocr.ErrSlow)
	defer cancel()
	err = do(limit)
	if err != nil && ctx.Err() == nil && limit.Err() != nil {
		return ocr.ErrSlow
	}
	return err
}

func (e *engine) read(ctx context.Context, img image.Image) (ocr.Page, error) {
	b := img.Bounds()
	if b.Dx() < leastSide || b.Dy() < leastSide {
		return ocr.Page{}, ctx.Err()
	}
	g, factor := within(ocr.Gray(img), mostPixels)
	g, turn, all, err := e.upright(ctx, g)
	if err != nil {
		return ocr.Page{}, err
	}
	if err := e.scribe.recut(ctx, g, all); err != nil {
		return ocr.Page{}, err
	}
	all = unique(all)
	page := ocr.Page{Doubted: true, Illegible: illegible(all)}
	all, unread := sensible(all)
	if err := e.second(ctx, g, all); err != nil {
		return ocr.Page{}, err
	}
	all, more := sensible(all)
	unread = append(unread, more...)
	for i := range all {
		if words := all[i].words(g.Rect); len(words) > 0 {
			page.Lines = append(page.Lines, ocr.Line{Words: words})
		}
	}
	unread = append(unread, foreign(all)...)
	if monotonous(unread) {
		unread = nil
	}
	for _, r := range unread {
		q, _, _ := corners(r.line, plain)
		page.Unsure = append(page.Unsure, q.bounds(0, 1).Intersect(g.Rect))
	}
	for i, r := range page.Illegible {
		page.Illegible[i] = r.Intersect(g.Rect)
	}
	return page.Turned(-turn, g.Rect).Unscaled(factor, b), nil
}

// first reads every line once.
func (e *engine) first(ctx context.Context, g *image.Gray, lines []locate.Line) ([]reading, error) {
	var all []reading
	for _, l := range lines {
		r, ok, err := e.scribe.either(ctx, g, l)
		if err != nil {
			return nil, err
		}
		if ok {
			all = append(all, r)
		}
	}
	return all, nil
}

// second looks again at what looks like a code and is not sure, and decides what all
// codes of a form say together.
func (e *engine) second(ctx context.Context, g *image.Gray, all []reading) error {
	looked := map[*reading]bool{}
	for _, list := range lists(all) {
		for _, t := range list {
			if looked[t.of] || !doubts(t.letters()) {
				continue
			}
			looked[t.of] = true
			if err := e.scribe.again(ctx, g, t.of); err != nil {
				return err
			}
		}
	}
	for _, list := range lists(all) {
		agree(list)
		compareShapes(list)
	}
	return nil
}
