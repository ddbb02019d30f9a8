package scanner

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

func TestScanFinds(t *testing.T) {
	dir := lay(t, "-- a/github-recovery-codes.txt --\n"+github+"-- b/copy of the codes.txt --\n"+github+"-- shopping.txt --\nbread\n-- empty.txt --\n")
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}, Version: "v0", MinLevel: evidence.Possible}); err != nil {
		t.Fatal(err)
	}
	if run := r.runs[0]; run.Schema != report.Schema || run.Tool.Version != "v0" || !cmp.Equal(run.Roots, []string{dir}) {
		t.Errorf("run: %+v", run)
	}
	if len(r.hits) != 2 {
		t.Fatalf("%d hits, want 2", len(r.hits))
	}
	first, second := r.hits[0], r.hits[1]
	if first.Rank != 1 || first.SameAs != 0 || second.Rank != 2 || second.SameAs != 1 {
		t.Errorf("ranks %d and %d, the same as %d and %d; want 1, 2, 0 and 1", first.Rank, second.Rank, first.SameAs, second.SameAs)
	}
	for _, h := range r.hits {
		if h.Service == nil || h.Service.ID != "github" || h.Level != evidence.Likely || h.Place.Line != 3 || h.CodeCount != 8 || h.Size != int64(len(github)) {
			t.Errorf("hit: %+v", h)
		}
		info, err := os.Stat(h.Path)
		if err != nil || !info.ModTime().Equal(h.ModifiedAt) {
			t.Errorf("%s is of %v: %v", h.Path, h.ModifiedAt, err)
		}
	}
	sum := r.summary()
	stats := sum.Stats
	stats.Seconds, stats.FirstHit = 0, 0
	want := report.Stats{Files: 4, Candidates: 4, Read: 4, BytesRead: int64(2*len(github) + 6), Likely: 2}
	if diff := cmp.Diff(want, stats); diff != "" {
		t.Errorf("stats (-want +got):\n%s", diff)
	}
	if !sum.Complete || sum.Stopped != "" || len(sum.Unread) != 0 {
		t.Errorf("summary: %+v", sum)
	}
}

// What bears a telling name is read before what does not, wherever the walk finds it.
func TestBestFirst(t *testing.T) {
	archive := ""
	for i := range 40 {
		archive += fmt.Sprintf("-- a%02d/notes of a day.txt --\n%s", i, github)
	}
	dir := lay(t, archive+"-- z/github-recovery-codes.txt --\n"+github)
	r := &record{}
	s, err := newScan(Options{Roots: []string{dir}, Lanes: triage.Lanes{Fast: 1, Slow: 1}}, r)
	if err != nil {
		t.Fatal(err)
	}
	s.queue = triage.NewQueue(1e9)
	if err := s.run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(r.hits) != 41 || filepath.Base(r.hits[0].Path) != "github-recovery-codes.txt" {
		t.Errorf("%d hits, the first in %s", len(r.hits), r.hits[0].Path)
	}
}

func TestServices(t *testing.T) {
	dir := lay(t, "-- github-recovery-codes.txt --\n"+github)
	tests := []struct {
		name string
		opt  Options
		want int
	}{
		{"all", Options{}, 1},
		{"this one", Options{Services: []string{"github"}}, 1},
		{"one of two", Options{Services: []string{"google", "github"}}, 1},
		{"another", Options{Services: []string{"dropbox"}}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := &record{}
			test.opt.Roots, test.opt.MinLevel = []string{dir}, evidence.Possible
			if err := r.scan(t, test.opt); err != nil {
				t.Fatal(err)
			}
			if len(r.hits) != test.want || r.summary().Stats.Likely != test.want {
				t.Errorf("%d hits, %d counted as likely, want %d", len(r.hits), r.summary().Stats.Likely, test.want)
			}
		})
	}
	if _, err := Scan(t.Context(), Options{Roots: []string{dir}, Services: []string{"nobody"}}, &record{}); err == nil {
		t.Error("a service that does not exist was taken")
	}
}

// A reporter that nobody reads any more ends the scan.
func TestReporterEnds(t *testing.T) {
	dir := lay(t, "-- 1.txt --\n"+github+"-- 2.txt --\n"+github+"-- 3.txt --\n"+github)
	r := &record{onHit: func(*report.Hit) error { return io.ErrClosedPipe }}
	err := r.scan(t, Options{Roots: []string{dir}, Lanes: triage.Lanes{Fast: 1, Slow: 1}})
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("error %v", err)
	}
	if len(r.hits) != 1 {
		t.Errorf("%d hits, want none after the first", len(r.hits))
	}
}

// A scan that is stopped says why, and what it did not get to.
func TestStopped(t *testing.T) {
	for _, test := range []struct {
		cause error
		want  string
	}{{ErrInterrupt, "interrupt"}, {ErrTime, "time"}, {context.DeadlineExceeded, "time"}, {context.Canceled, "interrupt"}} {
		t.Run(test.cause.Error(), func(t *testing.T) {
			archive := ""
			for i := range 30 {
				archive += fmt.Sprintf("-- %d/github-recovery-codes.txt --\n%s", i, github)
			}
			dir := lay(t, archive)
			ctx, cancel := context.WithCancelCause(t.Context())
			defer cancel(nil)
			r := &record{onHit: func(*report.Hit) error { cancel(test.cause); return nil }}
			if err := r.scanFor(ctx, t, Options{Roots: []string{dir}, Lanes: triage.Lanes{Fast: 2, Slow: 1}}); err != nil {
				t.Fatal(err)
			}
			sum := r.summary()
			if sum.Complete || sum.Stopped != test.want {
				t.Errorf("complete %v, stopped %q, want %q", sum.Complete, sum.Stopped, test.want)
			}
			if n := len(r.hits); n == 0 || n > 4 {
				t.Errorf("%d hits after the first ended it", n)
			}
		})
	}
}

// Members of containers compete like files; what lies too deep is counted.
func TestContainers(t *testing.T) {
	packed := []byte(github)
	name := "github-recovery-codes.txt"
	for i := range 3 {
		packed = pack(t, name, packed)
		name = fmt.Sprintf("%d.zip", i)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "all.zip"), packed, 0o644); err != nil {
		t.Fatal(err)
	}
	for depth, hits := range map[int]int{0: 1, 3: 1, 2: 0} {
		r := &record{}
		opt := Options{Roots: []string{dir}, MinLevel: evidence.Possible}
		opt.Limits.Depth = depth
		if err := r.scan(t, opt); err != nil {
			t.Fatal(err)
		}
		sum := r.summary()
		if len(r.hits) != hits || sum.Complete != (hits > 0) || (sum.Unread[report.Limited] > 0) != (hits == 0) {
			t.Errorf("depth %d: %d hits, summary %+v", depth, len(r.hits), sum)
			continue
		}
		if hits > 0 {
			if diff := cmp.Diff([]string{"1.zip", "0.zip", "github-recovery-codes.txt"}, r.hits[0].Members); diff != "" {
				t.Errorf("depth %d: members (-want +got):\n%s", depth, diff)
			}
		}
	}
}

// pack returns a zip with one member.
func pack(t *testing.T, name string, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A file that is too large is named, one that cannot be read as well, and what
// vanished meanwhile is no loss.
func TestUnread(t *testing.T) {
	whole := pack(t, "letter.txt", []byte("Dear Ada,\nthank you for the parcel, and for the letter.\n"))
	dir := lay(t, "-- large.txt --\n"+string(bytes.Repeat([]byte("nothing\n"), 1000))+"-- Documents/cut.zip --\n"+string(whole[:len(whole)/2]))
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir, filepath.Join(dir, "missing")}, MaxBytes: 4000}); err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, p := range r.pointers {
		got[filepath.Base(p.Path)] = p.Reason
		if p.Hint == "" && p.Reason != report.Failed {
			t.Errorf("no hint for %s", p.Reason)
		}
	}
	want := map[string]string{"large.txt": report.TooLarge, "cut.zip": report.Damaged, "missing": report.Failed}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pointers (-want +got):\n%s", diff)
	}
	if r.summary().Complete {
		t.Error("everything was looked at")
	}
}

// The steps of a file come in order: weighed, read, findings.
func TestTrace(t *testing.T) {
	dir := lay(t, "-- github-recovery-codes.txt --\n"+github)
	var kinds []string
	trace := func(step Step) {
		switch {
		case step.Weighed != nil:
			kinds = append(kinds, "weighed")
		case step.Text != nil:
			kinds = append(kinds, fmt.Sprint("text of ", step.Text.Lines, " lines"))
		case step.Finding != nil:
			kinds = append(kinds, fmt.Sprint("finding of ", len(step.Finding.Codes)))
		case step.Err != nil:
			kinds = append(kinds, step.Err.Error())
		}
	}
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}, Lanes: triage.Lanes{Fast: 1, Slow: 1}, Trace: trace}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"weighed", "text of 11 lines", "finding of 8"}, kinds); diff != "" {
		t.Errorf("steps (-want +got):\n%s", diff)
	}
}
