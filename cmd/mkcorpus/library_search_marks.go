package main

import (
	"fmt"
	"io"
	"maps"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// searchMarks are the figures of a scan of a library.
type searchMarks struct {
	heard       *heardScan
	pictures    int
	lists       map[string]*searchTally // by class of picture
	qr, qrExact int
	empty       map[string]*emptyTally // by kind of picture
	times       []time.Duration        // at which planted lists were found
}

// searchTally counts the planted lists of a class.
type searchTally struct{ lists, likely, shown, pointed, codes, exact int }

// emptyTally counts pictures without codes.
type emptyTally struct{ pictures, likely, possible int }

// judged compares what a scan said with what is known.
func (s *shelf) judged(heard *heardScan) *searchMarks {
	m := &searchMarks{heard: heard, pictures: len(s.pictures), lists: map[string]*searchTally{}, empty: map[string]*emptyTally{}}
	hits := make([]foundHit, len(heard.hits))
	at := map[string][]int{}
	for i, h := range heard.hits {
		hits[i] = h.foundHit
		at[h.Path] = append(at[h.Path], i)
	}
	coded := map[string]bool{}
	for _, t := range s.truth {
		if len(t.Codes) == 0 {
			continue
		}
		coded[t.Path] = true
		path := s.path(t.Path)
		m.list(graded(t, hits, at[path]), slices.Contains(heard.pointed, path))
	}
	for _, q := range s.qr {
		coded[q.Path] = true
		m.qr++
		if slices.ContainsFunc(at[s.path(q.Path)], func(i int) bool { return heard.hits[i].holds(q.Text) }) {
			m.qrExact++
		}
	}
	for _, p := range s.pictures {
		if !coded[p.Path] {
			m.none(p, hits, at[s.path(p.Path)])
		}
	}
	slices.Sort(m.times)
	return m
}

func (s *shelf) path(below string) string { return filepath.Join(s.home, filepath.FromSlash(below)) }

// list counts a planted list. It is found when most of its codes are.
func (m *searchMarks) list(g grade, pointed bool) {
	class := classOf(g.planted)
	if !g.Legible {
		class += ", illegible"
	}
	t := m.lists[class]
	if t == nil {
		t = &searchTally{}
		m.lists[class] = t
	}
	t.lists++
	t.codes += len(g.Codes)
	t.exact += g.exact
	switch {
	case len(g.copies) == 0 && pointed:
		t.pointed++
		return
	case len(g.copies) == 0:
		return
	}
	t.shown++
	if g.level == "likely" {
		t.likely++
	}
	first := m.heard.hits[g.copies[0]].at
	for _, i := range g.copies {
		first = min(first, m.heard.hits[i].at)
	}
	m.times = append(m.times, first)
}

// none counts a picture without codes, by the best that was said of it.
func (m *searchMarks) none(p shelfmark, hits []foundHit, at []int) {
	kind := p.Kind + ", " + p.What
	t := m.empty[kind]
	if t == nil {
		t = &emptyTally{}
		m.empty[kind] = t
	}
	t.pictures++
	likely := slices.ContainsFunc(at, func(i int) bool { return hits[i].Level == "likely" })
	switch {
	case likely:
		t.likely++
	case len(at) > 0:
		t.possible++
	}
}

// holds says whether a hit is the account that a QR code with this address says.
func (h heardHit) holds(address string) bool {
	u, err := url.Parse(address)
	if err != nil || h.Kind != "authenticator" {
		return false
	}
	return slices.Contains(h.Codes, u.Query().Get("secret"))
}

// write writes the figures.
func (m *searchMarks) write(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "planted\tlists\tlikely\tshown\tpointed\tcodes\texact\t")
	var all searchTally
	for _, class := range inOrder(m.lists) {
		t := m.lists[class]
		t.line(w, class)
		all.add(t)
	}
	all.line(w, "= all")
	fmt.Fprintf(w, "QR codes\t%d\t\t%s\t\t\t\t\n\t\t\t\t\t\t\t\n", m.qr, ratio(m.qrExact, m.qr))
	fmt.Fprintln(w, "without codes\tpictures\tcalled likely\tpossible\t\t\t\t")
	var none emptyTally
	for _, kind := range inOrder(m.empty) {
		t := m.empty[kind]
		none.pictures, none.likely, none.possible = none.pictures+t.pictures, none.likely+t.likely, none.possible+t.possible
		if t.likely+t.possible > 0 {
			fmt.Fprintf(w, "%s\t%d\t%d\t%d\t\t\t\t\n", kind, t.pictures, t.likely, t.possible)
		}
	}
	fmt.Fprintf(w, "= all\t%d\t%d\t%d\t\t\t\t\n", none.pictures, none.likely, none.possible)
	if err := w.Flush(); err != nil {
		return fmt.Errorf("writing the table: %w", err)
	}
	return m.writeCost(out)
}

func (m *searchMarks) writeCost(out io.Writer) error {
	h := m.heard
	var b strings.Builder
	fmt.Fprintf(&b, "\n%d pictures: %d read, %d without writing, %d looked at", m.pictures, h.read, h.blank, h.pictures)
	for _, why := range inOrder(h.unread) {
		fmt.Fprintf(&b, ", %d %s", h.unread[why], why)
	}
	fmt.Fprintf(&b, "\nin %.1f s: %.1f pictures a second, %s of CPU each", h.wall.Seconds(), float64(h.pictures)/h.wall.Seconds(), each(h.cpu, h.pictures))
	if h.memory > 0 {
		fmt.Fprintf(&b, ", %d MB of memory", h.memory>>20)
	}
	b.WriteByte('\n')
	if len(m.times) > 0 {
		fmt.Fprintf(&b, "first planted list after %.1f s, half of those found after %.1f s, the last after %.1f s\n",
			m.times[0].Seconds(), m.times[(len(m.times)-1)/2].Seconds(), m.times[len(m.times)-1].Seconds())
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func (t *searchTally) add(o *searchTally) {
	t.lists += o.lists
	t.likely += o.likely
	t.shown += o.shown
	t.pointed += o.pointed
	t.codes += o.codes
	t.exact += o.exact
}

func (t *searchTally) line(w io.Writer, class string) {
	fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\t%d\t%s\t\n", class, t.lists, ratio(t.likely, t.lists), ratio(t.shown, t.lists),
		ratio(t.pointed, t.lists), t.codes, ratio(t.exact, t.codes))
}

func inOrder[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }

// ratio is a share with three digits.
func ratio(a, b int) string {
	if b == 0 {
		return "–"
	}
	return fmt.Sprintf("%.3f", float64(a)/float64(b))
}

// each is a time for each of n, in milliseconds.
func each(d time.Duration, n int) string {
	return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000/float64(max(n, 1)))
}

// sampleRead is what plain tesseract took for a sample.
type sampleRead struct {
	kinds       map[string]int
	cpu         map[string]time.Duration
	all, failed int
}

func (r *sampleRead) add(kind string, a answer) {
	if r.kinds == nil {
		r.kinds, r.cpu = map[string]int{}, map[string]time.Duration{}
	}
	r.kinds[kind]++
	r.cpu[kind] += a.cpu
	r.all++
	if a.err != nil {
		r.failed++
	}
}

func (r *sampleRead) total() (sum time.Duration) {
	for _, d := range r.cpu {
		sum += d
	}
	return sum
}

// write compares it with a scan of all the pictures.
func (r *sampleRead) write(out io.Writer, heard *heardScan) error {
	var b strings.Builder
	fmt.Fprintf(&b, "tesseract, %d of the pictures: %s of CPU each", r.all, each(r.total(), r.all))
	for _, kind := range inOrder(r.kinds) {
		fmt.Fprintf(&b, ", %s %s", kind, each(r.cpu[kind], r.kinds[kind]))
	}
	if r.failed > 0 {
		fmt.Fprintf(&b, ", %d failed", r.failed)
	}
	fmt.Fprintf(&b, "\nCPU of the scan, to tesseract's: 1/%.1f\n", r.times(heard))
	_, err := io.WriteString(out, b.String())
	return err
}

// times is how many times more CPU tesseract takes for a picture than a scan does.
func (r *sampleRead) times(heard *heardScan) float64 {
	if heard.cpu == 0 || r.all == 0 {
		return 0
	}
	return float64(r.total()) / float64(r.all) * float64(heard.pictures) / float64(heard.cpu)
}
