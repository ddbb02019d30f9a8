package scanner

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

var update = flag.Bool("update", false, "rewrite testdata/ranking.txt")

// home is a made-up home directory, truth says what was planted in it.
const (
	home  = "../testdata/home"
	truth = "../testdata/truth.jsonl"
)

// planted is one line of the truth.
type planted struct {
	Path    string   `json:"path"`
	Members []string `json:"members"`
	Service string   `json:"service"`
	Codes   []string `json:"codes"`
	Class   string   `json:"class"`
	Kind    string   `json:"kind"`
}

func (p planted) decoy() bool { return strings.HasPrefix(p.Class, "decoy/") }

func (p planted) address() string {
	return strings.Join(append([]string{p.Path}, p.Members...), " › ")
}

func readTruth(t *testing.T) []planted {
	t.Helper()
	file, err := os.Open(truth)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all []planted
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var p planted
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			t.Fatalf("line %d of the truth: %v", len(all)+1, err)
		}
		all = append(all, p)
	}
	return all
}

// outcome is a scan of the home: its hits best first, and how many candidates had
// been read when the first likely one was found.
type outcome struct {
	hits  []*report.Hit
	reads int
}

// scanHome reads one candidate at a time, and none before all are known, so that the
// order depends on nothing but the candidates.
func scanHome(t *testing.T) outcome {
	t.Helper()
	var out outcome
	r := &record{}
	s, err := newScan(Options{Roots: []string{home}, NoOCR: true, MinLevel: evidence.Weak, Lanes: triage.Lanes{Fast: 1, Slow: 1}}, r)
	if err != nil {
		t.Fatal(err)
	}
	s.queue = triage.NewQueue(math.Inf(1))
	r.onHit = func(h *report.Hit) error {
		if out.reads == 0 && h.Level == evidence.Likely {
			s.mu.Lock()
			defer s.mu.Unlock()
			out.reads = s.state.stats.Read + 1
		}
		return nil
	}
	if err := s.run(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, h := range r.hits {
		h.ModifiedAt = time.Time{} // a checkout gives files the times it likes
	}
	out.hits = r.hits
	report.Rank(out.hits)
	return out
}

// holds says whether a hit shows the planted set, and whether code for code.
func (p planted) holds(t *testing.T, h *report.Hit) (found, exact bool) {
	root, err := filepath.Abs(home)
	if err != nil {
		t.Fatal(err)
	}
	if h.Path != filepath.Join(root, filepath.FromSlash(p.Path)) || !slices.Equal(h.Members, p.Members) {
		return false, false
	}
	var got []string
	for _, c := range h.Codes {
		got = append(got, typed(c.Text.Reveal()))
	}
	shared := 0
	var want []string
	for _, code := range p.Codes {
		want = append(want, typed(code))
		if slices.Contains(got, typed(code)) {
			shared++
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	return shared > 0 && 2*shared >= len(want), slices.Equal(got, want)
}

// typed is a code as it is typed into a form: how it is set apart does not matter.
func typed(code string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" -\u2010\u2011\u2013\u00a0\u202f\u00ad\t", r) {
			return -1
		}
		return r
	}, code)
}

// standing is where a planted set came out.
type standing struct {
	planted
	hit   *report.Hit // nil: missed
	above int         // hits of nothing planted that stand above it
	exact bool
}

// TestRanking compares the figures of a scan with those that were written down. They
// change with weights, formats and the catalogue; run with -update and read the
// difference.
func TestRanking(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector is on: one page of a PDF takes half a minute, and nothing here runs at once")
	}
	var sets []planted
	for _, p := range readTruth(t) {
		if !p.decoy() && p.Kind != "picture" {
			sets = append(sets, p)
		}
	}
	if len(sets) == 0 {
		t.Fatal("nothing is planted")
	}
	got := figures(t, sets, scanHome(t))
	const golden = "testdata/ranking.txt"
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("the ranking changed (-before +now); run with -update if it is for the better:\n%s", diff)
	}
}

// However many lanes there are, the hits are the same.
func TestSameWithManyLanes(t *testing.T) {
	var before map[string]int
	for _, lanes := range []int{1, 8} {
		r := &record{}
		o := Options{Roots: []string{home}, NoOCR: true, MinLevel: evidence.Weak, Lanes: triage.Lanes{Fast: lanes, Slow: lanes}}
		o.Tree.Exclude = []string{"*.pdf"} // too slow under the race detector
		if err := r.scan(t, o); err != nil {
			t.Fatal(err)
		}
		got := map[string]int{}
		for _, h := range r.hits {
			got[fmt.Sprintf("%s %q %+v %v %.3f %d %v", h.Path, h.Members, h.Place, h.Service, h.Confidence, h.CodeCount, h.Size)]++
		}
		if len(got) == 0 {
			t.Fatal("nothing was found")
		}
		if diff := cmp.Diff(before, got); before != nil && diff != "" {
			t.Errorf("one lane and %d (-one +more):\n%s", lanes, diff)
		}
		before = got
	}
}

// stand finds each planted set among the hits, and the hits that show none.
func stand(t *testing.T, sets []planted, hits []*report.Hit) (all []standing, wrong []*report.Hit) {
	t.Helper()
	right := map[*report.Hit]bool{}
	for _, p := range sets {
		s := standing{planted: p}
		for _, h := range hits {
			found, exact := p.holds(t, h)
			if !found {
				continue
			}
			right[h] = true
			if s.hit == nil || exact && !s.exact {
				s.hit, s.exact = h, exact
			}
		}
		all = append(all, s)
	}
	for _, h := range hits {
		if !right[h] {
			wrong = append(wrong, h)
		}
	}
	for i, s := range all {
		for _, h := range wrong {
			if s.hit != nil && h.Rank < s.hit.Rank {
				all[i].above++
			}
		}
	}
	return all, wrong
}

// figures are the lines of testdata/ranking.txt.
func figures(t *testing.T, sets []planted, out outcome) string {
	t.Helper()
	all, wrong := stand(t, sets, out.hits)
	var found, likely, exact, service int
	var reciprocal float64
	var missed []string
	for _, s := range all {
		if s.hit == nil {
			missed = append(missed, fmt.Sprintf("missed            %s (%s, %s)", s.address(), s.Service, s.Class))
			continue
		}
		found++
		reciprocal += 1 / float64(1+s.above)
		exact += one(s.exact)
		likely += one(s.hit.Level == evidence.Likely)
		service += one(s.hit.Service == nil && s.Service == "" || s.hit.Service != nil && s.hit.Service.ID == s.Service)
	}
	var b strings.Builder
	b.WriteString("# Written by “go test ./scanner -run TestRanking -update”: testdata/home, pictures aside.\n")
	line := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "%-28s %s\n", name, fmt.Sprintf(format, args...))
	}
	line("sets planted", "%d", len(sets))
	for _, n := range []int{1, 5, 20} {
		line(fmt.Sprintf("recall at %d", n), "%.2f", recallAt(all, n))
	}
	line("mean reciprocal rank", "%.3f", reciprocal/float64(len(sets)))
	line("recall at any level", "%.2f", share(found, len(sets)))
	line("recall at likely", "%.2f", share(likely, len(sets)))
	line("exact codes, of found", "%.2f", share(exact, found))
	line("right service, of found", "%.2f", share(service, found))
	line("likely but wrong", "%d", count(wrong, evidence.Likely))
	line("possible but wrong", "%d", count(wrong, evidence.Possible))
	line("reads until first likely hit", "%d", out.reads)
	for _, text := range append(missed, wrongLines(t, wrong)...) {
		b.WriteString(text + "\n")
	}
	return b.String()
}

// recallAt is the share of what could be among the first n hits that is.
func recallAt(all []standing, n int) float64 {
	got := 0
	for _, s := range all {
		got += one(s.hit != nil && s.hit.Rank <= n)
	}
	return share(got, min(n, len(all)))
}

func wrongLines(t *testing.T, wrong []*report.Hit) []string {
	t.Helper()
	root, err := filepath.Abs(home)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, h := range wrong {
		if h.Level < evidence.Possible {
			continue
		}
		below, err := filepath.Rel(root, h.Path)
		if err != nil {
			t.Fatal(err)
		}
		address := strings.Join(append([]string{filepath.ToSlash(below)}, h.Members...), " › ")
		lines = append(lines, fmt.Sprintf("wrong, %-10s %s", h.Level, address))
	}
	return lines
}

func count(hits []*report.Hit, level evidence.Level) int {
	n := 0
	for _, h := range hits {
		n += one(h.Level == level)
	}
	return n
}

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
