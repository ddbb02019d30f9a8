// Package scanner finds backup codes under a set of folders, best guess first.
//
// Folders go in, messages to a reporter come out. It is where files, text and
// findings meet; each of them is dealt with by a package that does not know the
// others. It writes nothing but to the reporter.
package scanner

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"sparekey/matchers"
	"sparekey/matchers/catalog"
	"sparekey/scanner/blob"
	"sparekey/scanner/extract"
	"sparekey/scanner/report"
	"sparekey/scanner/tree"
	"sparekey/scanner/triage"
)

// floor is the order, in log-odds, from which on a candidate is read while the tree
// is still being walked: its name speaks of codes.
const floor = -3.5

// progressEvery is how often a reporter hears how far the scan is.
const progressEvery = 200 * time.Millisecond

// Scan reads what is under the roots and tells out what it finds, as it finds it.
// It returns when everything was looked at, when ctx ends, or when out returns an
// error. However it ends, out.Done has been called once, with the summary that is
// returned. A context that ends is no error: Summary.Stopped says why.
func Scan(ctx context.Context, opt Options, out report.Reporter) (report.Summary, error) {
	s, err := newScan(opt, out)
	if err != nil {
		return report.Summary{}, err
	}
	run := &report.Run{
		Schema:    report.Schema,
		Tool:      report.Tool{Name: "sparekey", Version: opt.Version},
		StartedAt: s.started,
		Roots:     absolute(opt.Roots),
	}
	if err := s.out.Start(run); err != nil {
		return report.Summary{}, fmt.Errorf("beginning the report: %w", err)
	}
	defer s.extract.Close()
	err = s.run(ctx)
	stopped := stopReason(ctx)
	if stopped != "" && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) {
		err = nil
	}
	summary := s.summary(stopped)
	if done := s.out.Done(&summary); err == nil {
		err = done // else it is what ended the scan, once more
	}
	return summary, err
}

// scan is one scan under way.
type scan struct {
	opt     Options
	out     report.Reporter
	queue   *triage.Queue
	catalog *catalog.Catalog
	judge   *triage.Judge
	extract *extract.Extractor
	matcher *matchers.Matcher
	asked   map[string]bool
	started time.Time
	bytes   atomic.Int64 // read off the disk

	mu     sync.Mutex
	state  state
	sets   *sets
	shapes shapes // of the pictures that were looked at
	walked bool
}

// state is what is counted. It is guarded by scan.mu.
type state struct {
	stats    report.Stats
	unread   map[string]int
	pointers map[string]int
	hits     int
}

// whole says whether everything was looked at. Nothing is kept in a pipe or a device.
func (s state) whole() bool {
	for reason, n := range s.unread {
		if n > 0 && reason != report.Special {
			return false
		}
	}
	return true
}

func newScan(opt Options, out report.Reporter) (*scan, error) {
	cat, err := catalog.Load()
	if err != nil {
		return nil, fmt.Errorf("loading the catalogue: %w", err)
	}
	phrases, err := catalog.LoadPhrases()
	if err != nil {
		return nil, fmt.Errorf("loading the phrases: %w", err)
	}
	s := &scan{
		opt:     opt,
		out:     report.Serial(out),
		queue:   triage.NewQueue(floor),
		judge:   triage.NewJudge(cat, phrases, opt.Roots),
		catalog: cat,
		extract: extract.New(opt.OCR),
		matcher: matchers.New(cat, phrases),
		started: time.Now(),
		sets:    newSets(),
		state:   state{unread: map[string]int{}, pointers: map[string]int{}},
	}
	s.opt.Limits.FromDisk = &s.bytes
	if len(opt.Services) > 0 {
		var asked []*catalog.Service
		s.asked = map[string]bool{}
		for _, id := range opt.Services {
			service := cat.ByID(id)
			if service == nil {
				return nil, fmt.Errorf("no service %q in the catalogue", id)
			}
			asked, s.asked[id] = append(asked, service), true
		}
		s.matcher = s.matcher.Ask(asked)
	}
	return s, nil
}

// run is the whole scan: the walk fills the queue, the lanes empty it.
func (s *scan) run(ctx context.Context) error {
	ticking, stop := context.WithCancel(ctx)
	ticker := errgroup.Group{}
	ticker.Go(func() error { s.tick(ticking); return nil })
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer s.queue.Close()
		err := tree.Walk(ctx, s.opt.Roots, s.opt.Tree, s.visit)
		s.mu.Lock()
		s.walked = true
		s.mu.Unlock()
		return err
	})
	g.Go(func() error { return s.queue.Drain(ctx, s.opt.Lanes, s.read) })
	err := g.Wait()
	stop()
	ticker.Wait()
	return err
}

// visit hears of every file of the walk.
func (s *scan) visit(f tree.File, err error) error {
	if err != nil {
		return s.unreadable(blob.Address{File: f.Path}, err)
	}
	s.count(func(c *report.Stats) { c.Files++ })
	b := blob.FromFile(f, s.opt.Limits)
	if s.opt.MaxBytes > 0 && f.Size > s.opt.MaxBytes {
		return s.leave(s.judge.Weigh(b, nil), report.TooLarge)
	}
	return s.push(s.judge.Weigh(b, nil))
}

// push lets a candidate compete, unless it is known that it cannot be read.
func (s *scan) push(c triage.Candidate) error {
	s.count(func(c *report.Stats) { c.Candidates++ })
	switch {
	case c.Blob.Size == 0:
		s.count(func(c *report.Stats) { c.Read++ })
		return nil
	case c.Lane == triage.Slow && s.opt.NoOCR:
		s.count(func(c *report.Stats) { c.Pictures++ })
		return s.leave(c, report.NoOCR)
	}
	s.queue.Push(c)
	return nil
}

// read turns a candidate into documents and further candidates. What goes wrong
// with one file is a line of the report, never the end of the scan.
func (s *scan) read(ctx context.Context, c triage.Candidate) error {
	if c.Case == nil {
		c = s.judge.Weigh(c.Blob, c.Parent)
	}
	s.traceWeighed(c)
	if c.Lane == triage.Slow && !c.Blob.Looked {
		s.count(func(c *report.Stats) { c.Pictures++ })
	}
	failed, some := false, false
	for item, err := range s.extract.Items(ctx, c.Blob) {
		some = some || err == nil
		switch {
		case err != nil && ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			failed = true
			err = s.unread(c, err)
		case item.Look != nil:
			return s.looked(c, item.Look)
		case item.Doc != nil:
			err = s.hits(item.Doc, c)
		case item.Child.Fleeting: // readable now or never
			s.count(func(c *report.Stats) { c.Candidates++ })
			err = s.read(ctx, s.judge.Weigh(*item.Child, c.Case))
		default: // it can wait, so it competes with everything else
			err = s.push(s.judge.Weigh(*item.Child, c.Case))
		}
		if err != nil {
			return err // the scan was stopped, or nobody reads the report any more
		}
	}
	if !failed || some {
		s.count(func(st *report.Stats) {
			st.Read++
			if c.Lane == triage.Slow && !failed && s.opt.OCR != nil {
				st.PicturesRead++
			}
		})
	}
	return ctx.Err()
}

func (s *scan) count(add func(*report.Stats)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	add(&s.state.stats)
}

// tick reports progress until ctx ends.
func (s *scan) tick(ctx context.Context) {
	ticker := time.NewTicker(progressEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			s.mu.Lock()
			p := report.Progress{
				Files: s.state.stats.Files, Candidates: s.state.stats.Candidates, Read: s.state.stats.Read,
				Hits: s.state.hits, Walking: !s.walked,
			}
			s.mu.Unlock()
			if s.out.Progress(&p) != nil {
				return // whoever reads next finds out
			}
		}
	}
}

// mostLeft is how many of the candidates that a stopped scan did not get to are
// named: the best ones.
const mostLeft = 5

func (s *scan) summary(stopped string) report.Summary {
	if left := s.queue.Waiting(); left > 0 {
		s.mu.Lock()
		s.state.unread[report.Left] += left
		s.mu.Unlock()
		for _, c := range s.queue.Rest(mostLeft) {
			s.point(c.Blob.Address, report.Left)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	stats := s.state.stats
	stats.BytesRead = s.bytes.Load()
	stats.Seconds = time.Since(s.started).Seconds()
	return report.Summary{
		FinishedAt: time.Now(),
		Complete:   stopped == "" && s.state.whole(),
		Stopped:    stopped,
		Unread:     s.state.unread,
		Stats:      stats,
	}
}

// stopReason says why ctx ended; "" when it did not.
func stopReason(ctx context.Context) string {
	switch cause := context.Cause(ctx); {
	case cause == nil:
		return ""
	case errors.Is(cause, ErrTime), errors.Is(cause, context.DeadlineExceeded):
		return "time"
	default:
		return "interrupt"
	}
}

func absolute(roots []string) []string {
	abs := make([]string, 0, len(roots))
	for _, root := range roots {
		abs = append(abs, absolutePath(root))
	}
	return abs
}

// isGone says whether a file vanished between the walk and the reading.
func isGone(err error) bool { return errors.Is(err, fs.ErrNotExist) }
