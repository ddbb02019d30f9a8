package main

import (
	"fmt"
	"image"
	"io"
	"slices"
	"text/tabwriter"
	"time"
)

// marksOf is what one reader did on the pictures of one class.
type marksOf struct {
	pictures, failed int
	lists            int // legible ones, as all below
	recognised       int // of which 60 % of the codes are within one character
	shown            int // recognised, or pointed at as writing that the reader is unsure of
	codes            int
	exact, near      int
	exactFold        int
	nearFold         int
	doubtful         int // codes that were found, with a character that is marked as doubtful
	letters          int // shown
	wrong            int // of them, and not marked as doubtful
	struck, struckOK int // codes that are struck out, and those of them read exactly
	illegible        int // lists that are left out of all of that
	silent, claims   int // pictures without writing, and what looks like codes on them
	cpu              time.Duration
}

func (m *marksOf) add(o marksOf) {
	m.pictures += o.pictures
	m.failed += o.failed
	m.lists += o.lists
	m.recognised += o.recognised
	m.shown += o.shown
	m.codes += o.codes
	m.exact += o.exact
	m.near += o.near
	m.exactFold += o.exactFold
	m.nearFold += o.nearFold
	m.doubtful += o.doubtful
	m.letters += o.letters
	m.wrong += o.wrong
	m.struck += o.struck
	m.struckOK += o.struckOK
	m.illegible += o.illegible
	m.silent += o.silent
	m.claims += o.claims
	m.cpu += o.cpu
}

// answer is what a reader says of a picture.
type answer struct {
	page   [][][]sign // lines, words, letters
	unsure []image.Rectangle
	size   image.Point // of the picture as it is stored
	cpu    time.Duration
	err    error
}

// marked compares an answer with what is known.
func (s specimen) marked(a answer) marksOf {
	m := marksOf{pictures: 1, cpu: a.cpu}
	if a.err != nil {
		m.failed = 1
	}
	if len(s.lists) == 0 {
		if !s.silent() {
			return m
		}
		m.silent = 1
		for _, words := range a.page {
			m.claims += claims(words)
		}
		return m
	}
	var lines []readLine
	for _, words := range a.page {
		lines = append(lines, pieces(words))
	}
	for _, l := range s.lists {
		m.add(l.marked(lines, a.unsure))
	}
	return m
}

// silent says whether there is no writing in the picture; photos of a manifest have
// hardly any.
func (s specimen) silent() bool { return s.class == noWriting || s.class == "photo" }

func (l knownList) marked(lines []readLine, unsure []image.Rectangle) marksOf {
	if !l.legible {
		return marksOf{illegible: 1}
	}
	m := marksOf{lists: 1, codes: len(l.codes), struck: len(l.struck)}
	for i, r := range matched(l.codes, lines, newFolding(l.alike)) {
		if !r.found {
			continue
		}
		count := func(n *int, yes bool) {
			if yes {
				*n++
			}
		}
		count(&m.exact, r.distance == 0)
		count(&m.near, r.distance <= 1)
		count(&m.exactFold, r.folded == 0)
		count(&m.struckOK, r.folded == 0 && slices.Contains(l.struck, i))
		count(&m.nearFold, r.folded <= 1)
		count(&m.doubtful, slices.ContainsFunc(r.signs, func(l sign) bool { return l.marked }))
		m.letters += len(r.signs)
		m.wrong += unmarked(bare(l.codes[i]), r.signs)
	}
	if m.near*10 >= m.codes*6 {
		m.recognised = 1
	}
	pointed := slices.ContainsFunc(unsure, func(r image.Rectangle) bool { return r.Overlaps(l.box) })
	if m.recognised == 1 || pointed {
		m.shown = 1
	}
	return m
}

// table writes the marks of every reader, class by class and in total; the CPU is
// compared with that of base where base took part.
func table(out io.Writer, readers []string, marks map[string]map[string]marksOf, base string) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, name := range readers {
		fmt.Fprintf(w, "%s\tpictures\tlists\trecognised\tshown\tcodes\texact\tnear\texact~\tnear~\tstruck~\tin doubt\twrong ‰\tclaims\tms\tto %s\n", name, base)
		var classes []string
		for c := range marks[name] {
			classes = append(classes, c)
		}
		slices.SortFunc(classes, byRank)
		var all, screens, photos, allBase, screensBase, photosBase marksOf
		for _, c := range classes {
			m, b := marks[name][c], marks[base][c]
			line(w, c, m, b)
			all.add(m)
			allBase.add(b)
			switch c {
			case screenLight, screenDark, smallText, lowContrast, recompressed, wholeDesktop, longScreen:
				screens.add(m)
				screensBase.add(b)
			case photoSheet, photoScreen:
				photos.add(m)
				photosBase.add(b)
			}
		}
		if screens.pictures > 0 {
			line(w, "= screenshots", screens, screensBase)
			line(w, "= photos", photos, photosBase)
		}
		line(w, "= all", all, allBase)
		fmt.Fprintln(w, "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t")
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("writing the table: %w", err)
	}
	return nil
}

// byRank orders classes as the constants are, unknown ones after them.
func byRank(a, b string) int {
	order := []string{screenLight, screenDark, smallText, lowContrast, recompressed, wholeDesktop, longScreen, photoSheet, photoScreen, handwriting}
	rank := func(c string) int {
		if i := slices.Index(order, c); i >= 0 {
			return i
		}
		return len(order)
	}
	if d := rank(a) - rank(b); d != 0 {
		return d
	}
	return slices.Compare([]byte(a), []byte(b))
}

func line(w io.Writer, class string, m, base marksOf) {
	per := func(a, b int, format string, times float64) string {
		if b == 0 {
			return "–"
		}
		return fmt.Sprintf(format, times*float64(a)/float64(b))
	}
	share := func(a, b int) string { return per(a, b, "%.3f", 1) }
	ratio := "–"
	if base.cpu > 0 {
		ratio = fmt.Sprintf("%.2f", float64(m.cpu)/float64(base.cpu))
	}
	note := ""
	if m.failed > 0 {
		note += fmt.Sprintf(" (%d failed)", m.failed)
	}
	if m.illegible > 0 {
		note += fmt.Sprintf(" (%d illegible)", m.illegible)
	}
	fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\t%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%.0f\t%s\n", class+note, m.pictures, m.lists,
		share(m.recognised, m.lists), share(m.shown, m.lists), m.codes, share(m.exact, m.codes), share(m.near, m.codes),
		share(m.exactFold, m.codes), share(m.nearFold, m.codes), share(m.struckOK, m.struck), share(m.doubtful, m.codes), per(m.wrong, m.letters, "%.2f", 1000),
		per(m.claims, m.silent, "%.2f", 1), float64(m.cpu.Milliseconds())/float64(max(m.pictures, 1)), ratio)
}
