package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// foundHit is what score reads of a hit of sparekey's JSON report.
type foundHit struct {
	Path       string
	Members    []string
	Level      string
	Confidence float64
	Service    *struct{ ID string }
	Codes      []string
}

// tally counts the plants of one class, or of all.
type tally struct {
	plants, likely, shown     int
	codes, exact              int // codes planted, and read exactly in what was shown
	named, right              int // plants whose file says the service, and those labelled right
	decoys, wrong, wrongShown int
}

// score compares a report of sparekey, made with --json --reveal --min-level weak,
// with DIR/truth.jsonl and writes a table: how many of the planted sets were found at
// likely and at all, how many codes exactly, how many services rightly, and how many
// decoys were called likely; then how often each confidence was right.
func score(dir, report string, out io.Writer) error {
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
	classes, right := map[string]*tally{}, map[int]bool{}
	for _, t := range truth {
		class := t.Class
		if strings.HasPrefix(class, "decoy/") {
			class = "decoys"
		}
		if classes[class] == nil {
			classes[class] = &tally{}
		}
		at := hitsAt(hits, filepath.Join(home, filepath.FromSlash(t.Path)))
		if len(t.Codes) == 0 {
			classes[class].decoy(t, hits, at)
			continue
		}
		if best := classes[class].plant(t, hits, at); best >= 0 {
			right[best] = true
		}
	}
	writeTallies(out, classes)
	return writeReliability(out, hits, right)
}

func hitsAt(hits []foundHit, path string) []int {
	var at []int
	for i := range hits {
		if hits[i].Path == path {
			at = append(at, i)
		}
	}
	return at
}

func (c *tally) decoy(t planted, hits []foundHit, at []int) {
	c.decoys++
	worst := ""
	for _, i := range at {
		if len(t.Members) > 0 && !slices.Equal(t.Members, hits[i].Members) {
			continue
		}
		if l := hits[i].Level; l == "likely" || worst == "" && l == "possible" {
			worst = l
		}
	}
	switch worst {
	case "likely":
		c.wrong++
	case "possible":
		c.wrongShown++
	}
}

// plant finds the hit that holds most of the planted codes and returns its index, -1
// for none.
func (c *tally) plant(t planted, hits []foundHit, at []int) int {
	c.plants++
	c.codes += len(t.Codes)
	if t.Service != "" {
		c.named++
	}
	want := bareCodes(t.Codes)
	best, most := -1, 0
	for _, i := range at {
		n := 0
		for _, code := range bareCodes(hits[i].Codes) {
			if slices.Contains(want, code) {
				n++
			}
		}
		if n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		return best
	}
	if level := hits[best].Level; level == "likely" {
		c.likely, c.shown = c.likely+1, c.shown+1
	} else if level == "possible" {
		c.shown++
	}
	c.exact += most
	if s := hits[best].Service; t.Service != "" && s != nil && s.ID == t.Service {
		c.right++
	}
	return best
}

// bareCodes returns codes without separators and case.
func bareCodes(codes []string) []string {
	var bare []string
	for _, code := range codes {
		bare = append(bare, strings.ToLower(strings.NewReplacer("-", "", " ", "", "/", "").Replace(code)))
	}
	return bare
}

func writeTallies(out io.Writer, classes map[string]*tally) {
	var names []string
	all := &tally{}
	for name, c := range classes {
		names = append(names, name)
		all.plants, all.likely, all.shown = all.plants+c.plants, all.likely+c.likely, all.shown+c.shown
		all.codes, all.exact, all.named, all.right = all.codes+c.codes, all.exact+c.exact, all.named+c.named, all.right+c.right
		all.decoys, all.wrong, all.wrongShown = all.decoys+c.decoys, all.wrong+c.wrong, all.wrongShown+c.wrongShown
	}
	slices.Sort(names)
	fmt.Fprintf(out, "%-12s %6s %7s %8s %7s %8s\n", "class", "plants", "likely", "possible", "exact", "service")
	row := func(name string, c *tally) {
		if c.plants > 0 {
			fmt.Fprintf(out, "%-12s %6d %7.3f %8.3f %7.3f %8.3f\n", name, c.plants, share(c.likely, c.plants), share(c.shown, c.plants), share(c.exact, c.codes), share(c.right, c.named))
		}
	}
	for _, name := range names {
		row(name, classes[name])
	}
	row("all", all)
	fmt.Fprintf(out, "decoys: %d, of which called likely %d, possible %d\n", all.decoys, all.wrong, all.wrongShown)
}

// writeReliability says, for each stretch of confidence, how many of the hits in it
// are planted sets.
func writeReliability(out io.Writer, hits []foundHit, right map[int]bool) error {
	edges := []float64{0.1, 0.25, 0.4, 0.6, 0.85, 0.95, 0.99, 1.0001}
	fmt.Fprintf(out, "\n%-15s %5s %6s %6s\n", "confidence", "hits", "mean", "right")
	for i := 1; i < len(edges); i++ {
		n, good, sum := 0, 0, 0.0
		for h := range hits {
			if c := hits[h].Confidence; c >= edges[i-1] && c < edges[i] {
				n, sum = n+1, sum+c
				if right[h] {
					good++
				}
			}
		}
		if _, err := fmt.Fprintf(out, "%.2f to %.2f %9d %6.3f %6.3f\n", edges[i-1], min(edges[i], 1), n, sum/float64(max(n, 1)), share(good, n)); err != nil {
			return fmt.Errorf("writing the figures: %w", err)
		}
	}
	return nil
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

func loadTruth(path string) ([]planted, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading the truth: %w", err)
	}
	defer file.Close()
	var all []planted
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var t planted
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
