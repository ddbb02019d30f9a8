package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"time"
)

const searchUsage = `usage: mkcorpus search [-program FILE] [-jobs N] [-engine NAME] [-for TIME] [-sample N] DIR

Lets sparekey scan DIR/home, a library that mkcorpus library wrote, and compares what it
reports, and when, with the truth; then lets plain tesseract (psm 3, one thread) read a
sample of the same pictures, and compares the CPU.

  -program FILE  sparekey (default: built from this module with go build)
  -jobs N        pictures read at once (default 2)
  -engine NAME   who reads them: auto, embedded or tesseract (default auto)
  -for TIME      stop the scan after TIME, for instance 5m (default: when all is read)
  -sample N      how many pictures tesseract reads, of every kind its share; 0: none (default 40)

likely, shown   planted lists of which most codes stand in a hit that is likely; in any hit
pointed         others that the report says to look at
exact           codes read exactly, of all that were planted
called likely   pictures without codes, by kind
CPU             user and system time of the program and its children
memory          the most that one process of the program had at a time
`

// searchOrder is what the command line of search asks for.
type searchOrder struct {
	dir, program, engine string
	jobs, sample         int
	limit                time.Duration
}

func parseSearch(args []string) (searchOrder, error) {
	var o searchOrder
	f := flag.NewFlagSet("search", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&o.program, "program", "", "")
	f.StringVar(&o.engine, "engine", "auto", "")
	f.IntVar(&o.jobs, "jobs", 2, "")
	f.IntVar(&o.sample, "sample", 40, "")
	f.DurationVar(&o.limit, "for", 0, "")
	switch err := f.Parse(args); {
	case err != nil:
		return o, fmt.Errorf("%w: %w", errUsage, err)
	case f.NArg() != 1:
		return o, fmt.Errorf("%w: one folder is wanted", errUsage)
	case o.jobs < 1 || o.sample < 0 || o.limit < 0:
		return o, fmt.Errorf("%w: -jobs is at least 1, -sample and -for are not negative", errUsage)
	}
	o.dir = f.Arg(0)
	return o, nil
}

// runSearch is the command search: its exit code, the figures on out.
func runSearch(args []string, out, stderr io.Writer) int {
	o, err := parseSearch(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stderr, searchUsage)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "mkcorpus: %v\n\n%s", err, searchUsage)
		return 2
	}
	return told(search(context.Background(), o, out, stderr), stderr)
}

// search measures and writes the figures.
func search(ctx context.Context, o searchOrder, out, stderr io.Writer) error {
	known, err := loadShelf(o.dir)
	if err != nil {
		return err
	}
	if o.program == "" {
		folder, err := os.MkdirTemp("", "sparekey-search")
		if err != nil {
			return fmt.Errorf("making room for the program: %w", err)
		}
		defer os.RemoveAll(folder)
		if o.program, err = built(ctx, folder); err != nil {
			return err
		}
	}
	heard, err := scanned(ctx, o)
	if err != nil {
		return err
	}
	if err := known.judged(heard).write(out); err != nil {
		return err
	}
	path, err := exec.LookPath(plainTesseract)
	if o.sample == 0 || err != nil {
		fmt.Fprintln(stderr, "tesseract is left out: not asked for, or not installed")
		return nil
	}
	var read sampleRead
	for _, s := range known.sample(o.sample) {
		a := runTesseract(ctx, path, filepath.Join(o.dir, "home", filepath.FromSlash(s.Path)))
		read.add(s.Kind, a)
		if a.err != nil {
			fmt.Fprintf(stderr, "%s: %v\n", plainTesseract, a.err)
		}
	}
	return read.write(out, heard)
}

// built builds sparekey into a folder and returns its path.
func built(ctx context.Context, folder string) (string, error) {
	program := filepath.Join(folder, "sparekey"+exeSuffix)
	cmd := exec.CommandContext(ctx, "go", "build", "-o", program, "sparekey/cmd/sparekey")
	if said, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building sparekey: %w\n%s", err, said)
	}
	return program, nil
}

// heardHit is a hit of the stream and when it came.
type heardHit struct {
	foundHit
	Kind string
	at   time.Duration
}

// heardScan is what a scan said, and what it cost.
type heardScan struct {
	hits      []heardHit
	pointed   []string // paths
	unread    map[string]int
	pictures  int // looked at
	read      int
	blank     int // without writing
	wall, cpu time.Duration
	memory    int64 // bytes; 0: not known
}

// scanned lets the program scan a library.
func scanned(ctx context.Context, o searchOrder) (*heardScan, error) {
	args := []string{"--format", "jsonl", "--reveal", "--min-level", "possible", "--no-progress",
		"--engine", o.engine, "--jobs", strconv.Itoa(o.jobs)}
	if o.limit > 0 {
		args = append(args, "--for", o.limit.String())
	}
	cmd := exec.CommandContext(ctx, o.program, append(args, filepath.Join(o.dir, "home"))...)
	cmd.Stderr = os.Stderr
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("running %s: %w", o.program, err)
	}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("running %s: %w", o.program, err)
	}
	heard, err := listened(pipe, func() time.Duration { return time.Since(start) })
	end := cmd.Wait()
	if err != nil {
		return nil, err
	}
	if exit := new(exec.ExitError); errors.As(end, &exit) && (exit.ExitCode() == 1 || exit.ExitCode() == 3) {
		end = nil // nothing found, or something could not be looked at
	}
	if end != nil {
		return nil, fmt.Errorf("running %s: %w", o.program, end)
	}
	heard.wall = time.Since(start)
	heard.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	heard.memory = peakMemory(cmd.ProcessState)
	return heard, nil
}

// listened reads a stream of JSON lines to its end.
func listened(from io.Reader, now func() time.Duration) (*heardScan, error) {
	heard := &heardScan{}
	lines := bufio.NewScanner(from)
	lines.Buffer(nil, 16<<20)
	for n := 1; lines.Scan(); n++ {
		var m struct {
			Hit      *heardHit
			LookHere *struct{ Path string } `json:"look_here"`
			Summary  *struct {
				Unread map[string]int
				Stats  struct {
					Pictures int
					Read     int `json:"pictures_read"`
					Blank    int `json:"pictures_without_writing"`
				}
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return nil, fmt.Errorf("reading line %d of the report: %w", n, err)
		}
		switch {
		case m.Hit != nil:
			m.Hit.at = now()
			heard.hits = append(heard.hits, *m.Hit)
		case m.LookHere != nil:
			heard.pointed = append(heard.pointed, m.LookHere.Path)
		case m.Summary != nil:
			heard.unread = m.Summary.Unread
			heard.pictures, heard.read, heard.blank = m.Summary.Stats.Pictures, m.Summary.Stats.Read, m.Summary.Stats.Blank
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading the report: %w", err)
	}
	return heard, nil
}

// shelf is what is known of a library.
type shelf struct {
	home     string
	pictures []shelfmark
	truth    []planted
	qr       []shownQR
}

func loadShelf(dir string) (*shelf, error) {
	home, err := filepath.Abs(filepath.Join(dir, "home"))
	if err != nil {
		return nil, fmt.Errorf("finding %s: %w", dir, err)
	}
	s := &shelf{home: home}
	if s.pictures, err = readLines[shelfmark](filepath.Join(dir, "library.jsonl")); err != nil {
		return nil, err
	}
	if s.truth, err = loadTruth(filepath.Join(dir, "truth.jsonl")); err != nil {
		return nil, err
	}
	s.qr, err = readLines[shownQR](filepath.Join(dir, "qr.jsonl"))
	return s, err
}

// sample returns n of the pictures, spread evenly over every kind.
func (s *shelf) sample(n int) []shelfmark {
	byKind := slices.Clone(s.pictures)
	slices.SortStableFunc(byKind, func(a, b shelfmark) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.What, b.What))
	})
	n = min(n, len(byKind))
	some := make([]shelfmark, n)
	for i := range some {
		some[i] = byKind[(2*i+1)*len(byKind)/(2*n)]
	}
	return some
}
