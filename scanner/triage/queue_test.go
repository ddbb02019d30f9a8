package triage

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
	"sparekey/scanner/blob"
)

func candidate(name string, order float64) Candidate {
	return Candidate{Blob: blob.Blob{Address: blob.Address{File: name}}, Order: order}
}

func picture(name string, order float64) Candidate {
	c := candidate(name, order)
	c.Lane = Slow
	return c
}

// reader writes down what is read, in its order.
type reader struct {
	mu   sync.Mutex
	read []string
	then func(context.Context, Candidate) error // nil: nothing more happens
}

func (r *reader) take(ctx context.Context, c Candidate) error {
	r.mu.Lock()
	r.read = append(r.read, c.Blob.Address.File)
	r.mu.Unlock()
	if r.then == nil {
		return nil
	}
	return r.then(ctx, c)
}

func (r *reader) names() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.read)
}

// drain runs Drain in the bubble and returns the channel of its end.
func drain(ctx context.Context, q *Queue, n Lanes, r *reader) <-chan error {
	ended := make(chan error, 1)
	go func() { ended <- q.Drain(ctx, n, r.take) }()
	return ended
}

func TestBestFirst(t *testing.T) {
	q, r := NewQueue(0), &reader{}
	for _, c := range []Candidate{candidate("c", 1), candidate("a", 3), candidate("e", -5), candidate("d2", 0), candidate("d1", 0), candidate("b", 2)} {
		q.Push(c)
	}
	q.Close()
	if err := q.Drain(t.Context(), Lanes{Fast: 1, Slow: 1}, r.take); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a", "b", "c", "d1", "d2", "e"}, r.names()); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
	if n := q.Waiting(); n != 0 {
		t.Errorf("%d are left", n)
	}
}

// Pictures are read beside text, not before or behind it, and each lane has its own
// number of goroutines.
func TestLanes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(0)
		for i := range 10 {
			q.Push(candidate(fmt.Sprint("text ", i), -float64(i)))
			q.Push(picture(fmt.Sprint("picture ", i), 100-float64(i)))
		}
		q.Close()
		r := &reader{then: func(_ context.Context, c Candidate) error {
			if c.Lane == Slow {
				time.Sleep(time.Hour)
			} else {
				time.Sleep(time.Second)
			}
			return nil
		}}
		began := time.Now()
		ended := drain(t.Context(), q, Lanes{Fast: 3, Slow: 2}, r)
		synctest.Wait()
		got := r.names()
		slices.Sort(got)
		if diff := cmp.Diff([]string{"picture 0", "picture 1", "text 0", "text 1", "text 2"}, got); diff != "" {
			t.Errorf("at once (-want +got):\n%s", diff)
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if n := len(r.names()); n != 12 {
			t.Errorf("after a minute %d were begun, want all texts and two pictures", n)
		}
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		if took := time.Since(began); took != 5*time.Hour {
			t.Errorf("took %v, want that of ten pictures, two at a time", took)
		}
	})
}

// Until the tree is known only what is good enough is read.
func TestFloor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, r := NewQueue(-3), &reader{}
		ended := drain(t.Context(), q, Lanes{Fast: 1, Slow: 1}, r)
		q.Push(candidate("dull", -4))
		q.Push(picture("dull picture", -4))
		synctest.Wait()
		if got := r.names(); len(got) != 0 {
			t.Errorf("read %q below the floor", got)
		}
		q.Push(candidate("at the floor", -3))
		synctest.Wait()
		q.Push(candidate("good", 5))
		synctest.Wait()
		if diff := cmp.Diff([]string{"at the floor", "good"}, r.names()); diff != "" {
			t.Errorf("before Close (-want +got):\n%s", diff)
		}
		if n := q.Waiting(); n != 2 {
			t.Errorf("%d are waiting, want 2", n)
		}
		q.Close()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		if got := r.names(); len(got) != 4 {
			t.Errorf("read %q, want all four", got)
		}
	})
}

// A read may push, also into the other lane and after Close.
func TestReadPushes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(0)
		r := &reader{}
		r.then = func(_ context.Context, c Candidate) error {
			time.Sleep(time.Second) // long enough for the other lane to run dry
			if c.Blob.Address.File == "zip" {
				q.Push(picture("zip!picture", 0))
			}
			if c.Lane == Slow {
				q.Push(candidate("zip!picture!text", 0))
			}
			return nil
		}
		q.Push(candidate("zip", 1))
		q.Close()
		if err := <-drain(t.Context(), q, Lanes{Fast: 2, Slow: 2}, r); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"zip", "zip!picture", "zip!picture!text"}, r.names()); diff != "" {
			t.Errorf("read (-want +got):\n%s", diff)
		}
	})
}

// Nobody leaves while something waits in another lane: it may push into this one.
func TestLanesWaitForEachOther(t *testing.T) {
	for _, lanes := range []Lanes{{Fast: 1, Slow: 1}, {Fast: 1, Slow: 3}, {Fast: 3, Slow: 1}} {
		synctest.Test(t, func(t *testing.T) {
			q := NewQueue(0)
			r := &reader{then: func(_ context.Context, c Candidate) error {
				time.Sleep(time.Second)
				if c.Lane == Fast {
					q.Push(picture(c.Blob.Address.File+"!picture", 0))
				}
				return nil
			}}
			for i := range 20 {
				q.Push(candidate(fmt.Sprint(i, ".zip"), 0))
			}
			q.Close()
			if err := <-drain(t.Context(), q, lanes, r); err != nil {
				t.Fatal(err)
			}
			if n, left := len(r.names()), q.Waiting(); n != 40 || left != 0 {
				t.Errorf("%+v: read %d of 40, %d are left", lanes, n, left)
			}
		})
	}
}

// The first error ends everything; reads that are running hear of it.
func TestErrorEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := NewQueue(0)
		broken := errors.New("broken")
		stopped := false
		r := &reader{then: func(ctx context.Context, c Candidate) error {
			if c.Lane == Slow {
				<-ctx.Done()
				stopped = true
				return ctx.Err()
			}
			time.Sleep(time.Second)
			return broken
		}}
		q.Push(picture("picture", 0))
		q.Push(candidate("text", 1))
		q.Push(candidate("other text", 0))
		if err := <-drain(t.Context(), q, Lanes{Fast: 1, Slow: 1}, r); err != broken {
			t.Errorf("error %v", err)
		}
		if !stopped {
			t.Error("the read that was running did not hear of it")
		}
		if n := q.Waiting(); n != 1 {
			t.Errorf("%d were not handed out, want 1", n)
		}
		if diff := cmp.Diff([]string{"other text"}, files(q.Rest(10))); diff != "" {
			t.Errorf("rest (-want +got):\n%s", diff)
		}
	})
}

// The end of the context ends a queue that waits for more.
func TestContextEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		q := NewQueue(0)
		q.Push(candidate("below the floor", -1))
		began := time.Now()
		if err := <-drain(ctx, q, Lanes{}, &reader{}); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v", err)
		}
		if took := time.Since(began); took != time.Minute {
			t.Errorf("took %v", took)
		}
	})
}

// Closed and empty it ends at once.
func TestNothing(t *testing.T) {
	q := NewQueue(0)
	q.Close()
	if err := q.Drain(t.Context(), Lanes{}, func(context.Context, Candidate) error { return errors.New("read something") }); err != nil {
		t.Error(err)
	}
}

func TestRest(t *testing.T) {
	q := NewQueue(0)
	for i := range 5 {
		q.Push(candidate(fmt.Sprint("text ", i), -float64(i)))
		q.Push(picture(fmt.Sprint("picture ", i), -float64(i)))
	}
	if diff := cmp.Diff([]string{"text 0", "text 1", "picture 0", "picture 1"}, files(q.Rest(2))); diff != "" {
		t.Errorf("rest (-want +got):\n%s", diff)
	}
	if n := q.Waiting(); n != 6 {
		t.Errorf("%d are left, want 6", n)
	}
}

// While it waits a candidate costs no more than it must: its case is weighed again.
func TestPushForgetsTheCase(t *testing.T) {
	q := NewQueue(0)
	c := candidate("text", 0)
	c.Parent = evidence.Case{}.With(evidence.NameTerm, "of the container")
	c.Case = c.Parent.With(evidence.TypeNote, "of itself")
	q.Push(c)
	if got := q.Rest(1)[0]; got.Case != nil || len(got.Parent) != 1 {
		t.Errorf("case %v, parent %v", got.Case, got.Parent)
	}
}

func files(candidates []Candidate) []string {
	var list []string
	for _, c := range candidates {
		list = append(list, c.Blob.Address.File)
	}
	return list
}
