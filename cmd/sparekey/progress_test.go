package main

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"sparekey/scanner/report"
)

// The line of progress makes room for hits and is gone in the end.
func TestProgress(t *testing.T) {
	var line, out bytes.Buffer
	r := newProgress(&line, report.NewText(&out, report.Options{}))
	steps := []func() error{
		func() error { return r.Start(&report.Run{}) },
		func() error { return r.Progress(&report.Progress{Files: 17, Candidates: 12, Read: 3, Walking: true}) },
		func() error { return r.Hit(&report.Hit{Rank: 1, CodeCount: 1}) },
		func() error { return r.Progress(&report.Progress{Files: 20, Candidates: 12, Read: 12, Hits: 1}) },
		func() error { return r.Pointer(&report.Pointer{}) },
		func() error { return r.Done(&report.Summary{Complete: true}) },
	}
	for i, step := range steps {
		if err := step(); err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
	}
	for _, want := range []string{"looking through folders: 17 files, 3 read, 0 hits", "reading: 20 files, 12 read, 1 hits"} {
		if !strings.Contains(line.String(), want) {
			t.Errorf("%q is not in the line: %q", want, &line)
		}
	}
	shown := line.String()
	if left := strings.TrimSpace(shown[strings.LastIndexByte(strings.TrimRight(shown, "\r"), '\r')+1:]); left != "" {
		t.Errorf("the line is left as %q", left)
	}
	if !strings.Contains(out.String(), "0 read in") {
		t.Errorf("the report behind it is %q", &out)
	}
}

// What goes wrong behind the line is heard.
func TestProgressPassesErrors(t *testing.T) {
	r := newProgress(io.Discard, broken{})
	for name, err := range map[string]error{
		"start": r.Start(&report.Run{}), "hit": r.Hit(&report.Hit{}), "pointer": r.Pointer(&report.Pointer{}),
		"progress": r.Progress(&report.Progress{}), "done": r.Done(&report.Summary{}),
	} {
		if !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type broken struct{}

func (broken) Start(*report.Run) error         { return io.ErrClosedPipe }
func (broken) Hit(*report.Hit) error           { return io.ErrClosedPipe }
func (broken) Pointer(*report.Pointer) error   { return io.ErrClosedPipe }
func (broken) Progress(*report.Progress) error { return io.ErrClosedPipe }
func (broken) Done(*report.Summary) error      { return io.ErrClosedPipe }
