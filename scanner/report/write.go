package report

import (
	"errors"
	"fmt"
	"io"
	"sync"
)

// sink writes whole messages. After the first error it writes no more, so that
// what was written before stays readable.
type sink struct {
	w   io.Writer
	err error
}

func (s *sink) write(b []byte) error {
	if s.err != nil || len(b) == 0 {
		return s.err
	}
	if _, err := s.w.Write(b); err != nil {
		s.err = fmt.Errorf("writing the report: %w", err)
	}
	return s.err
}

// Serial returns a reporter that may be called from many goroutines and calls r
// from one at a time.
func Serial(r Reporter) Reporter { return &serial{to: r} }

type serial struct {
	mu sync.Mutex
	to Reporter
}

func (s *serial) Start(r *Run) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.to.Start(r)
}

func (s *serial) Hit(h *Hit) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.to.Hit(h)
}

func (s *serial) Pointer(p *Pointer) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.to.Pointer(p)
}

func (s *serial) Progress(p *Progress) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.to.Progress(p)
}

func (s *serial) Done(sum *Summary) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.to.Done(sum)
}

// Tee returns a reporter that hands every message to each of rs in order. One that
// fails gets nothing more but Done. A call fails when all of them have failed: until
// then somebody reads the report. Done returns the first error of each, joined.
func Tee(rs ...Reporter) Reporter {
	return &tee{to: rs, errs: make([]error, len(rs))}
}

type tee struct {
	to   []Reporter
	errs []error
}

func (t *tee) each(call func(Reporter) error) error {
	alive := len(t.to) == 0
	for i, r := range t.to {
		if t.errs[i] == nil {
			t.errs[i] = call(r)
		}
		alive = alive || t.errs[i] == nil
	}
	if alive {
		return nil
	}
	return errors.Join(t.errs...)
}

func (t *tee) Start(r *Run) error {
	return t.each(func(to Reporter) error { return to.Start(r) })
}

func (t *tee) Hit(h *Hit) error {
	return t.each(func(to Reporter) error { return to.Hit(h) })
}

func (t *tee) Pointer(p *Pointer) error {
	return t.each(func(to Reporter) error { return to.Pointer(p) })
}

func (t *tee) Progress(p *Progress) error {
	return t.each(func(to Reporter) error { return to.Progress(p) })
}

func (t *tee) Done(sum *Summary) error {
	for i, r := range t.to {
		if err := r.Done(sum); t.errs[i] == nil {
			t.errs[i] = err
		}
	}
	return errors.Join(t.errs...)
}
