package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// tally counts the plants and the decoys of one group.
type tally struct {
	plants, likely, shown     int
	codes, exact, whole       int // codes planted, codes read exactly; sets read whole
	named, right              int // plants whose file says the service, and those labelled right
	decoys, wrong, wrongShown int
}

func (c *tally) add(g grade) {
	if g.decoy() {
		c.decoys++
		switch g.level {
		case "likely":
			c.wrong++
		case "possible":
			c.wrongShown++
		}
		return
	}
	c.plants++
	c.codes += len(g.Codes)
	c.exact += g.exact
	switch g.level {
	case "likely":
		c.likely, c.shown = c.likely+1, c.shown+1
	case "possible":
		c.shown++
	}
	if g.whole {
		c.whole++
	}
	if g.named {
		c.named++
	}
	if g.right {
		c.right++
	}
}

// What is asked of every group.
const (
	leastLikely = 0.99
	leastExact  = 0.995
	leastRight  = 0.97
)

// short tells whether the group misses what is asked for.
func (c *tally) short() bool {
	return c.wrong > 0 || c.plants > 0 && (share(c.likely, c.plants) < leastLikely || share(c.exact, c.codes) < leastExact) || c.named > 0 && share(c.right, c.named) < leastRight
}

// groups says to which groups of a table a line of the truth belongs.
func groups(by string, g grade) []string {
	switch {
	case by == "decoy" && g.decoy():
		return []string{strings.TrimPrefix(g.Class, "decoy/")}
	case by == "decoy" || g.decoy():
		return nil
	case by == "class":
		return []string{g.Class}
	}
	var all []string
	for _, tag := range g.Tags {
		if value, ok := strings.CutPrefix(tag, by+"="); ok {
			all = append(all, value)
		}
	}
	return all
}

// tallied counts by group.
func tallied(grades []grade, by string) map[string]*tally {
	all := map[string]*tally{}
	for _, g := range grades {
		for _, name := range groups(by, g) {
			if all[name] == nil {
				all[name] = &tally{}
			}
			all[name].add(g)
		}
	}
	return all
}

// writeTables writes the tables that by asks for.
func writeTables(out io.Writer, grades []grade, by string) {
	for _, name := range []string{"class", "lang", "enc", "layout", "decoy"} {
		t := tallied(grades, name)
		if len(t) == 0 || by != "" && by != "all" && by != name {
			continue
		}
		writeTable(out, name, t, by == "" && name != "class")
		if name == "class" {
			var all tally
			for _, g := range grades {
				all.add(g)
			}
			writeRow(out, "all", &all)
			fmt.Fprintf(out, "decoys: %d, of which called likely %d, possible %d\n", all.decoys, all.wrong, all.wrongShown)
		}
	}
}

// writeTable writes one table, or only those of its rows that miss what is asked for.
func writeTable(out io.Writer, by string, t map[string]*tally, onlyShort bool) {
	var names []string
	for name, c := range t {
		if !onlyShort || c.short() || c.wrongShown > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	if by != "class" {
		fmt.Fprintln(out)
	}
	if by == "decoy" {
		fmt.Fprintf(out, "%-16s %6s %7s %8s\n", by, "files", "likely", "possible")
	} else {
		fmt.Fprintf(out, "%-16s %6s %7s %8s %7s %8s %7s\n", by, "plants", "likely", "possible", "exact", "service", "whole")
	}
	for _, name := range names {
		writeRow(out, name, t[name])
	}
	if onlyShort {
		fmt.Fprintf(out, "(%d others are as they should be; -by %s shows all)\n", len(t)-len(names), by)
	}
}

func writeRow(out io.Writer, name string, c *tally) {
	if c.plants == 0 {
		fmt.Fprintf(out, "%-16s %6d %7d %8d\n", name, c.decoys, c.wrong, c.wrongShown)
		return
	}
	right := fmt.Sprintf("%8s", "-")
	if c.named > 0 {
		right = fmt.Sprintf("%8.3f", share(c.right, c.named))
	}
	fmt.Fprintf(out, "%-16s %6d %7.3f %8.3f %7.3f %s %7.3f\n", name, c.plants, share(c.likely, c.plants), share(c.shown, c.plants), share(c.exact, c.codes), right, share(c.whole, c.plants))
}

// writeTogether says how several services in one file were told apart, and how one
// list in several places was told to be one.
func writeTogether(out io.Writer, grades []grade, hits []foundHit) {
	files, lists := map[string][]grade{}, map[string][]grade{}
	for _, g := range grades {
		if g.decoy() {
			continue
		}
		place := strings.Join(append([]string{g.Path}, g.Members...), "!")
		files[place] = append(files[place], g)
		codes := strings.Join(bareCodes(g.Codes), " ")
		lists[codes] = append(lists[codes], g)
	}
	several, apart, named := 0, 0, 0
	for _, all := range files {
		if len(all) < 2 {
			continue
		}
		several++
		own, right := eachItsOwn(all)
		if own {
			apart++
		}
		if right {
			named++
		}
	}
	twice, found, linked := 0, 0, 0
	for _, all := range lists {
		if len(all) < 2 && !slices.Contains(all[0].Tags, "layout=twice") {
			continue
		}
		twice++
		everywhere, one := asOne(all, hits)
		if everywhere {
			found++
		}
		if one {
			linked++
		}
	}
	fmt.Fprintf(out, "\nseveral services in one file: %d files, a hit for each set in %d, with the right service in %d\n", several, apart, named)
	fmt.Fprintf(out, "the same list twice: %d lists, found in every place %d, told to be one %d\n", twice, found, linked)
}

// eachItsOwn tells whether every set of a file has a hit that no other has, and
// whether these say the right services too.
func eachItsOwn(all []grade) (own, right bool) {
	seen := map[int]bool{}
	right = true
	for _, g := range all {
		if g.hit < 0 || seen[g.hit] {
			return false, false
		}
		seen[g.hit] = true
		right = right && (g.right || !g.named)
	}
	return true, right
}

// asOne tells whether a list was found in all its places, and whether all hits that
// hold it are linked with the first of them.
func asOne(all []grade, hits []foundHit) (everywhere, one bool) {
	first := map[int]bool{}
	for _, g := range all {
		if g.hit < 0 {
			return false, false
		}
		for _, i := range g.copies {
			if hits[i].SameAs > 0 {
				first[hits[i].SameAs] = true
			} else {
				first[hits[i].Rank] = true
			}
		}
	}
	return true, len(first) == 1
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
