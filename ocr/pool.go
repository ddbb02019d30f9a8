package ocr

import (
	"context"
	"errors"
	"fmt"
	"image"
	"sync"
)

const (
	mostReads   = 200 // an engine is replaced after so many pictures: some leak
	mostFailing = 5   // starts in a row that may fail before no more are tried
)

var errPoolClosed = errors.New("the pool of OCR engines is closed")

// Pool returns an engine for many goroutines that reads up to n pictures at the same
// time, each with an engine of its own that start makes when it is first needed. The
// context given to start is that of the picture waiting for it: it may end the
// start, but not the engine.
//
// An engine that crashed, was too slow or was interrupted is closed and replaced when
// next needed; the picture is not tried again. When start says [ErrNoEngine], or
// fails several times in a row, every later Read says ErrNoEngine at once. Close
// waits for the pictures being read.
func Pool(n int, start func(context.Context) (Engine, error)) Engine {
	return &pool{
		start:  start,
		seats:  make(chan struct{}, max(1, n)),
		closed: make(chan struct{}),
		empty:  make(chan struct{}),
	}
}

type pool struct {
	start  func(context.Context) (Engine, error)
	seats  chan struct{} // one token for every picture being read
	closed chan struct{} // closed when no more pictures are taken
	empty  chan struct{} // closed when all engines are

	mu      sync.Mutex
	closing bool
	idle    []*member
	failing int   // starts in a row that failed
	none    error // why there is no engine; nil: there may be one
}

// member is an engine and the number of pictures it was given.
type member struct {
	Engine
	reads int
}

func (p *pool) Read(ctx context.Context, img image.Image) (page Page, err error) {
	err = p.lend(ctx, func(e Engine) (err error) {
		page, err = e.Read(ctx, img)
		return err
	})
	return page, err
}

// lend waits for an engine and lets use have it.
func (p *pool) lend(ctx context.Context, use func(Engine) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-p.closed:
		return errPoolClosed
	case <-ctx.Done():
		return ctx.Err()
	case p.seats <- struct{}{}:
	}
	defer func() { <-p.seats }()
	m, err := p.take(ctx)
	if err != nil {
		return err
	}
	sound := false
	defer func() { p.put(m, sound) }() // deferred, so that a panic leaves no engine behind
	m.reads++
	err = use(m.Engine)
	sound = ctx.Err() == nil && !errors.Is(err, ErrCrashed) && !errors.Is(err, ErrSlow)
	return err
}

// take returns an idle engine or starts one.
func (p *pool) take(ctx context.Context) (*member, error) {
	m, err := p.rest()
	if m != nil || err != nil {
		return m, err
	}
	e, err := p.start(ctx)
	if err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err == nil {
		p.failing = 0
		return &member{Engine: e}, nil
	}
	p.failing++
	switch {
	case errors.Is(err, ErrNoEngine):
		p.none = err
	case p.failing >= mostFailing:
		p.none = fmt.Errorf("%w: %d starts in a row failed, the last one: %w", ErrNoEngine, p.failing, err)
	}
	return nil, err
}

// rest returns the engine that was used last, so that few are started; nil: all are
// busy.
func (p *pool) rest() (*member, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch last := len(p.idle) - 1; {
	case p.closing:
		return nil, errPoolClosed
	case last >= 0:
		m := p.idle[last]
		p.idle = p.idle[:last]
		return m, nil
	}
	return nil, p.none
}

func (p *pool) put(m *member, sound bool) {
	if sound && m.reads < mostReads {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.idle = append(p.idle, m)
		return
	}
	m.Close() // what it says of its end helps nobody: its pictures are answered
}

// Close may be called again, and by several at once: each returns when all is closed.
func (p *pool) Close() error {
	p.mu.Lock()
	first := !p.closing
	p.closing = true
	p.mu.Unlock()
	if !first {
		<-p.empty
		return nil
	}
	close(p.closed)
	for range cap(p.seats) { // whoever holds a seat is still reading
		p.seats <- struct{}{}
	}
	p.mu.Lock()
	idle := p.idle
	p.idle = nil
	p.mu.Unlock()
	var errs []error
	for _, m := range idle {
		errs = append(errs, m.Close())
	}
	close(p.empty)
	return errors.Join(errs...)
}
