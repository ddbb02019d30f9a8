package report

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
	"testing"
)

// tight is a pipe whose reader goes away after some writes.
type tight struct {
	left   int
	writes int
}

var errGone = errors.New("gone")

func (w *tight) Write(b []byte) (int, error) {
	w.writes++
	if w.left--; w.left < 0 {
		return 0, errGone
	}
	return len(b), nil
}

func TestWriteErrorsAreReturned(t *testing.T) {
	for name, start := range reporters(Options{}) {
		for room := range 2 {
			t.Run(fmt.Sprintf("%s after %d", name, room), func(t *testing.T) {
				w := &tight{left: room}
				r := start(w)
				err := errors.Join(r.Start(&Run{}), r.Hit(canaryHit()), r.Hit(canaryHit()), r.Done(&Summary{}))
				if name == "json" && room == 1 {
					if err != nil {
						t.Errorf("one document is one write: %v", err)
					}
					return
				}
				if !errors.Is(err, errGone) {
					t.Errorf("got %v, want the error of the writer", err)
				}
				if again := r.Done(&Summary{}); !errors.Is(again, errGone) || w.writes != room+1 {
					t.Errorf("%d writes, want none after the error (%v)", w.writes, again)
				}
			})
		}
	}
}

// Every line is out before the next message comes.
func TestStreamIsFlushed(t *testing.T) {
	var b bytes.Buffer
	r := NewJSONL(&b, Options{})
	calls := []func() error{
		func() error { return r.Start(&Run{}) },
		func() error { return r.Hit(canaryHit()) },
		func() error { return r.Pointer(&Pointer{}) },
		func() error { return r.Progress(&Progress{}) },
		func() error { return r.Done(&Summary{}) },
	}
	for i, call := range calls {
		if err := call(); err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(b.String(), "\n"); got != i+1 || !strings.HasSuffix(b.String(), "\n") {
			t.Errorf("%d lines after message %d", got, i+1)
		}
	}
}

// tally counts messages without a lock of its own.
type tally struct {
	messages int
	err      error
}

func (c *tally) count() error             { c.messages++; return c.err }
func (c *tally) Start(*Run) error         { return c.count() }
func (c *tally) Hit(*Hit) error           { return c.count() }
func (c *tally) Pointer(*Pointer) error   { return c.count() }
func (c *tally) Progress(*Progress) error { return c.count() }
func (c *tally) Done(*Summary) error      { return c.count() }

func sendAll(r Reporter) error {
	return errors.Join(r.Start(&Run{}), r.Hit(&Hit{}), r.Pointer(&Pointer{}), r.Progress(&Progress{}), r.Done(&Summary{}))
}

func TestSerial(t *testing.T) {
	c := &tally{}
	r := Serial(c)
	var wg sync.WaitGroup
	const goroutines = 20
	for range goroutines {
		wg.Go(func() {
			for range 10 {
				if err := sendAll(r); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if want := goroutines * 10 * 5; c.messages != want {
		t.Errorf("%d messages, want %d", c.messages, want)
	}
}

func TestTee(t *testing.T) {
	first, second := errors.New("first"), errors.New("second")
	a, b, c := &tally{err: first}, &tally{}, &tally{err: second}
	r := Tee(a, b, c)
	if err := r.Start(&Run{}); err != nil {
		t.Errorf("got %v, though one reporter is well", err)
	}
	if err := r.Hit(canaryHit()); err != nil {
		t.Errorf("got %v, though one reporter is well", err)
	}
	a.err, c.err = nil, errors.New("third")
	if err := r.Done(&Summary{}); !errors.Is(err, first) || !errors.Is(err, second) || errors.Is(err, c.err) {
		t.Errorf("got %v, want the first error of each, remembered", err)
	}
	for i, want := range []int{2, 3, 2} { // the failed ones hear Start and Done
		if got := []*tally{a, b, c}[i].messages; got != want {
			t.Errorf("reporter %d got %d messages, want %d", i, got, want)
		}
	}
	if err := Tee(&tally{err: first}, &tally{err: second}).Hit(canaryHit()); !errors.Is(err, first) || !errors.Is(err, second) {
		t.Errorf("got %v, though nobody reads any more", err)
	}
	if err := sendAll(Tee()); err != nil {
		t.Errorf("a tee of nothing fails: %v", err)
	}
}

// One failing report leaves the others whole.
func TestTeeKeepsTheOthers(t *testing.T) {
	var doc bytes.Buffer
	r := Tee(NewText(&tight{}, Options{}), NewJSON(&doc, Options{}))
	if err := errors.Join(r.Start(&Run{}), r.Hit(canaryHit()), r.Done(&Summary{})); !errors.Is(err, errGone) {
		t.Errorf("got %v", err)
	}
	document, _ := contract(t)
	if err := validate(document, doc.Bytes()); err != nil {
		t.Error(err)
	}
}

// Reporters share the messages, so none may change them.
func TestReportersLeaveMessagesAlone(t *testing.T) {
	hit, sum := canaryHit(), &Summary{}
	hit.Rank = 7
	want, wantSum := canaryHit(), &Summary{}
	want.Rank = 7
	r := Tee(NewText(io.Discard, Options{}), NewJSON(io.Discard, Options{Reveal: true}), NewJSONL(io.Discard, Options{}))
	if err := errors.Join(r.Start(&Run{}), r.Hit(hit), r.Done(sum)); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(hit, want) || !reflect.DeepEqual(sum, wantSum) {
		t.Errorf("got %v %+v, want %v %+v", hit, sum, want, wantSum)
	}
}

// JSON is often printed, so it hides nothing from a terminal either.
func TestJSONIsFitForATerminal(t *testing.T) {
	path := "/\u202e\x1b\u009b\U000e0041é備"
	var b bytes.Buffer
	if err := NewJSONL(&b, Options{}).Pointer(&Pointer{Path: path}); err != nil {
		t.Fatal(err)
	}
	const want = `{"look_here":{"path":"/\u202e\u001b\u009b\udb40\udc41é備","members":[],"reason":""}}` + "\n"
	if b.String() != want {
		t.Errorf("got %s want %s", &b, want)
	}
	var got wireMessage
	unmarshal(t, b.Bytes(), &got)
	if got.Pointer.Path != path {
		t.Errorf("read back as %q", got.Pointer.Path)
	}
}
