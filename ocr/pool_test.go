package ocr_test

import (
	"context"
	"errors"
	"fmt"
	"image"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
)

// stage counts what happens to the engines made on it.
type stage struct {
	started, closed, reading, most, misuse atomic.Int64
	answer                                 func(engine, read int64) error // nil: all is well
	takes                                  time.Duration
}

func (s *stage) start(context.Context) (ocr.Engine, error) {
	return &actor{stage: s, number: s.started.Add(1)}, nil
}

type actor struct {
	*stage
	number, reads int64
	busy, gone    atomic.Bool
}

func (a *actor) Read(ctx context.Context, img image.Image) (ocr.Page, error) {
	if a.busy.Swap(true) || a.gone.Load() {
		a.misuse.Add(1)
	}
	defer a.busy.Store(false)
	now := a.reading.Add(1)
	defer a.reading.Add(-1)
	for old := a.most.Load(); now > old && !a.most.CompareAndSwap(old, now); old = a.most.Load() {
	}
	a.reads++
	select {
	case <-time.After(a.takes):
	case <-ctx.Done():
		return ocr.Page{}, ctx.Err()
	}
	if a.answer != nil {
		if err := a.answer(a.number, a.reads); err != nil {
			return ocr.Page{}, err
		}
	}
	word := ocr.Word{Text: fmt.Sprint(a.number), Confidence: 1}
	return ocr.Page{Lines: []ocr.Line{{Words: []ocr.Word{word}}}}, nil
}

func (a *actor) Close() error {
	if a.busy.Load() || a.gone.Swap(true) {
		a.misuse.Add(1)
	}
	a.closed.Add(1)
	return nil
}

func reader(p ocr.Page) string {
	if len(p.Lines) == 0 {
		return ""
	}
	return p.Lines[0].Words[0].Text
}

var blank = image.NewGray(image.Rect(0, 0, 1, 1))

func TestPoolReadsSoManyAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &stage{takes: time.Second}
		p := ocr.Pool(2, s.start)
		began := time.Now()
		var all sync.WaitGroup
		for range 6 {
			all.Go(func() {
				if _, err := p.Read(t.Context(), blank); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if took := time.Since(began); took != 3*time.Second {
			t.Errorf("six pictures of a second on two engines took %v, want 3s", took)
		}
		if err := p.Close(); err != nil {
			t.Error(err)
		}
		got := []int64{s.started.Load(), s.most.Load(), s.closed.Load(), s.misuse.Load()}
		if diff := cmp.Diff([]int64{2, 2, 2, 0}, got); diff != "" {
			t.Errorf("started, at once, closed, misused (-want +got):\n%s", diff)
		}
	})
}

func TestPoolStartsNoMoreThanNeeded(t *testing.T) {
	s := &stage{}
	p := ocr.Pool(4, s.start)
	if n := s.started.Load(); n != 0 {
		t.Errorf("%d engines before the first picture", n)
	}
	for range 5 {
		if _, err := p.Read(t.Context(), blank); err != nil {
			t.Fatal(err)
		}
	}
	if n := s.started.Load(); n != 1 {
		t.Errorf("%d engines for one picture after another, want 1", n)
	}
}

func TestPoolReplaces(t *testing.T) {
	tests := []struct {
		name  string
		err   error
		reads int
		want  string // the engine that reads the picture afterwards
	}{
		{"nothing wrong", nil, 1, "1"},
		{"a picture that cannot be read", errors.New("odd picture"), 1, "1"},
		{"crashed", fmt.Errorf("reading: %w", ocr.ErrCrashed), 1, "2"},
		{"slow", fmt.Errorf("reading: %w", ocr.ErrSlow), 1, "2"},
		{"199 pictures old", nil, 199, "1"},
		{"200 pictures old", nil, 200, "2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := &stage{answer: func(engine, read int64) error {
				if engine == 1 && read == int64(tt.reads) {
					return tt.err
				}
				return nil
			}}
			p := ocr.Pool(1, s.start)
			for i := range tt.reads {
				if _, err := p.Read(t.Context(), blank); err != nil && (i < tt.reads-1 || !errors.Is(err, tt.err)) {
					t.Fatal(err)
				}
			}
			page, err := p.Read(t.Context(), blank)
			if err != nil {
				t.Fatal(err)
			}
			if got := reader(page); got != tt.want {
				t.Errorf("read by engine %s, want %s", got, tt.want)
			}
			if err := p.Close(); err != nil {
				t.Error(err)
			}
			if s.closed.Load() != s.started.Load() || s.misuse.Load() != 0 {
				t.Errorf("%d started, %d closed, %d misused", s.started.Load(), s.closed.Load(), s.misuse.Load())
			}
		})
	}
}

func TestPoolReplacesAnInterruptedEngine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &stage{takes: time.Hour}
		p := ocr.Pool(1, s.start)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := p.Read(ctx, blank); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("interrupted: %v", err)
		}
		page, err := p.Read(t.Context(), blank)
		if err != nil || reader(page) != "2" {
			t.Errorf("afterwards: engine %q, %v; want 2", reader(page), err)
		}
	})
}

func TestPoolWaitsForASeatNoLongerThanTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &stage{takes: time.Hour}
		p := ocr.Pool(1, s.start)
		var all sync.WaitGroup
		all.Go(func() { p.Read(t.Context(), blank) })
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		began := time.Now()
		_, err := p.Read(ctx, blank)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) != time.Minute {
			t.Errorf("%v after %v", err, time.Since(began))
		}
		all.Wait()
	})
}

func TestPoolRemembersThatThereIsNoEngine(t *testing.T) {
	tests := []struct {
		name   string
		err    error
		starts int
	}{
		{"none", fmt.Errorf("%w: install one", ocr.ErrNoEngine), 1},
		{"never a good start", errors.New("no memory"), 5},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			starts := 0
			p := ocr.Pool(1, func(context.Context) (ocr.Engine, error) {
				starts++
				return nil, tt.err
			})
			var err error
			for range 20 {
				if _, err = p.Read(t.Context(), blank); !errors.Is(err, tt.err) {
					t.Fatal(err)
				}
			}
			if !errors.Is(err, ocr.ErrNoEngine) || starts != tt.starts {
				t.Errorf("%d starts, then %v; want %d and no engine", starts, err, tt.starts)
			}
		})
	}
}

func TestPoolForgetsAnInterruptedStart(t *testing.T) {
	s := &stage{}
	ctx, cancel := context.WithCancel(t.Context())
	p := ocr.Pool(1, func(c context.Context) (ocr.Engine, error) {
		if c == ctx {
			cancel()
			return nil, fmt.Errorf("%w: %w", ocr.ErrNoEngine, ctx.Err())
		}
		return s.start(c)
	})
	if _, err := p.Read(ctx, blank); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	if _, err := p.Read(t.Context(), blank); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

func TestPoolCloseWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &stage{takes: time.Hour}
		p := ocr.Pool(2, s.start)
		var all sync.WaitGroup
		all.Go(func() {
			if _, err := p.Read(t.Context(), blank); err != nil {
				t.Errorf("a picture being read at Close: %v", err)
			}
		})
		synctest.Wait()
		began := time.Now()
		for range 3 {
			all.Go(func() { p.Close() })
		}
		synctest.Wait()
		if _, err := p.Read(t.Context(), blank); err == nil {
			t.Error("a picture was read after Close")
		}
		if err := p.Close(); err != nil {
			t.Errorf("another Close: %v", err)
		}
		if took := time.Since(began); took != time.Hour {
			t.Errorf("Close took %v, want 1h", took)
		}
		all.Wait()
		if s.closed.Load() != 1 || s.misuse.Load() != 0 {
			t.Errorf("%d closed, %d misused", s.closed.Load(), s.misuse.Load())
		}
	})
}

func TestPoolSurvivesAPanic(t *testing.T) {
	s := &stage{answer: func(engine, _ int64) error {
		if engine == 1 {
			panic("odd picture")
		}
		return nil
	}}
	p := ocr.Pool(1, s.start)
	func() {
		defer func() { recover() }()
		p.Read(t.Context(), blank)
		t.Error("the panic was swallowed")
	}()
	page, err := p.Read(t.Context(), blank)
	if err != nil || reader(page) != "2" {
		t.Errorf("afterwards: engine %q, %v; want 2", reader(page), err)
	}
}
