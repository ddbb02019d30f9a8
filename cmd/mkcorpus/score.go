package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// foundHit is what score reads of a hit of sparekey's JSON report.
type foundHit struct {
	Rank       int
	Path       string
	Members    []string
	Level      string
	Confidence float64
	Service    *struct{ ID string }
	Codes      []string
	SameAs     int `json:"same_as"` // rank of the first hit with the same codes
}

// grade is a line of the truth and what the report says about it.
type grade struct {
	planted
	hit    int // index of the hit that holds most of the codes; -1: none
	level  string
	exact  int   // codes read exactly
	whole  bool  // all of them and nothing else
	named  bool  // the file says the service
	right  bool  // and so does the hit
	copies []int // indexes of the hits that hold most of the codes
}

func (g grade) decoy() bool { return len(g.Codes) == 0 }

// scoreOf runs the command: score [-by WHAT] DIR REPORT.json.
func scoreOf(args []string, out io.Writer) error {
	f := flag.NewFlagSet("score", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	by := f.String("by", "", "")
	switch err := f.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return fmt.Errorf("%w: %w", errUsage, err)
	case f.NArg() != 2:
		return fmt.Errorf("%w: score takes DIR and REPORT.json", errUsage)
	case !slices.Contains([]string{"", "class", "lang", "enc", "layout", "decoy", "all"}, *by):
		return fmt.Errorf("%w: -by is class, lang, enc, layout, decoy or all", errUsage)
	}
	return score(f.Arg(0), f.Arg(1), *by, out)
}

// score compares a report of sparekey, made with --json --reveal --min-level weak,
// with DIR/truth.jsonl and writes tables: how many of the planted sets were found at
// likely and at all, how many codes exactly, how many services rightly, and how many
// decoys were called likely; then how often each confidence was right. By names the
// one table to write in full; without it languages, encodings, layouts and decoys are
// written only where they miss what is asked for.
func score(dir, report, by string, out io.Writer) error {
	truth, err := loadTruth(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		return err
	}
	hits, err := readHits(report)
	if err != nil {
		return err
	}
	home, err := filepath.Abs(filepath.Join(dir, "home"))
	if err != nil {
		return fmt.Errorf("finding %s: %w", dir, err)
	}
	at := map[string][]int{}
	for i, h := range hits {
		at[h.Path] = append(at[h.Path], i)
	}
	var grades []grade
	for _, t := range truth {
		grades = append(grades, graded(t, hits, at[filepath.Join(home, filepath.FromSlash(t.Path))]))
	}
	writeTables(out, grades, by)
	if by != "" && by != "all" {
		return nil
	}
	writeTogether(out, grades, hits)
	return writeReliability(out, hits, rightOnes(grades))
}

func rightOnes(grades []grade) map[int]bool {
	right := map[int]bool{}
	for _, g := range grades {
		if !g.decoy() && g.hit >= 0 {
			right[g.hit] = true
		}
	}
	return right
}

// graded looks for the best of the hits at the path of a line of the truth.
func graded(t planted, hits []foundHit, at []int) grade {
	g := grade{planted: t, hit: -1, named: t.Service != ""}
	if g.decoy() {
		for _, i := range at {
			if len(t.Members) > 0 && !slices.Equal(t.Members, hits[i].Members) {
				continue
			}
			if l := hits[i].Level; l == "likely" || l == "possible" && g.level == "" {
				g.level, g.hit = l, i
			}
		}
		return g
	}
	want := bareCodes(t.Codes)
	for _, i := range at {
		n, found := 0, bareCodes(hits[i].Codes)
		for _, code := range found {
			if slices.Contains(want, code) {
				n++
			}
		}
		if n > g.exact {
			g.hit, g.exact, g.level = i, n, hits[i].Level
			g.whole = n == len(want) && n == len(found)
		}
		if 2*n > len(want) {
			g.copies = append(g.copies, i)
		}
	}
	if g.hit >= 0 {
		s := hits[g.hit].Service
		g.right = g.named && s != nil && s.ID == t.Service
	}
	return g
}

// bareCodes returns codes without separators and case.
func bareCodes(codes []string) []string {
	var bare []string
	for _, code := range codes {
		bare = append(bare, strings.ToLower(strings.NewReplacer("-", "", " ", "", "/", "").Replace(code)))
	}
	return bare
}

func loadTruth(path string) ([]planted, error) { return readLines[planted](path) }

// readLines reads a file of the truth, a line of JSON each.
func readLines[T any](path string) ([]T, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading the truth: %w", err)
	}
	defer file.Close()
	var all []T
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var t T
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			return nil, fmt.Errorf("reading %s, line %d: %w", path, len(all)+1, err)
		}
		all = append(all, t)
	}
	return all, lines.Err()
}

func readHits(path string) ([]foundHit, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the report: %w", err)
	}
	var doc struct{ Hits []foundHit }
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("reading the report %s: %w", path, err)
	}
	for _, h := range doc.Hits {
		if len(h.Codes) == 0 {
			return nil, fmt.Errorf("reading the report %s: it holds no codes; make it with --reveal", path)
		}
	}
	return doc.Hits, nil
}
