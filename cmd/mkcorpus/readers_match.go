package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// sign is one character that a reader saw.
type sign struct {
	r      rune
	marked bool // as doubtful
}

// piece is letters and digits without anything between.
type piece []sign

// readLine is the pieces of one line of a page, from left to right.
type readLine []piece

// pieces parts words at everything that is neither a letter nor a digit, because
// readers and services differ in where they put spaces, hyphens and numbers.
func pieces(words [][]sign) readLine {
	var line readLine
	for _, w := range words {
		var p piece
		for _, l := range w {
			if unicode.IsLetter(l.r) || unicode.IsDigit(l.r) {
				p = append(p, l)
				continue
			}
			if len(p) > 0 {
				line = append(line, p)
			}
			p = nil
		}
		if len(p) > 0 {
			line = append(line, p)
		}
	}
	return line
}

// plainSigns are those of a text, none of them marked.
func plainSigns(text string) []sign {
	var all []sign
	for _, r := range text {
		all = append(all, sign{r: r})
	}
	return all
}

// bare is a code without its separators.
func bare(code string) []rune {
	var all []rune
	for _, r := range code {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			all = append(all, r)
		}
	}
	return all
}

// folding makes characters that a font draws alike the same.
type folding map[rune]rune

// newFolding joins the pairs into groups; the first character stands for its group.
func newFolding(pairs []string) folding {
	f := folding{}
	for _, p := range pairs {
		r := []rune(p)
		if len(r) != 2 {
			continue
		}
		keep, gone := f.of(r[0]), f.of(r[1])
		f[keep] = keep
		f[r[1]] = keep
		for k, v := range f {
			if v == gone {
				f[k] = keep
			}
		}
	}
	return f
}

func (f folding) of(r rune) rune {
	if to, there := f[r]; there {
		return to
	}
	return r
}

// distance is how many characters have to be put in, left out or changed to make b
// of a, when those that f folds are the same.
func distance(a, b []rune, f folding) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		before := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := before
			if f.of(x) != f.of(y) {
				cost++
			}
			before = row[j+1]
			row[j+1] = min(cost, before+1, row[j]+1)
		}
	}
	return row[len(b)]
}

// reading is what a page has for one code of the truth.
type reading struct {
	found    bool
	signs    []sign
	distance int // without folding
	folded   int
}

// place is where a code may stand: some neighbouring pieces of a line.
type place struct {
	code, line, from, to int
	distance, folded     int
	signs                []sign
}

// matched looks for every code on the page: the nearest run of neighbouring pieces
// of one line that is no farther away than a third of the code. No piece serves two
// codes; the surest matches choose first.
func matched(codes []string, page []readLine, f folding) []reading {
	var all []place
	for c, code := range codes {
		all = append(all, candidates(c, bare(code), page, f)...)
	}
	slices.SortStableFunc(all, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.folded, b.folded), cmp.Compare(a.distance, b.distance), cmp.Compare(a.code, b.code))
	})
	out := make([]reading, len(codes))
	type spot struct{ line, piece int }
	taken := map[spot]bool{}
	for _, p := range all {
		free := !out[p.code].found
		for i := p.from; i < p.to && free; i++ {
			free = !taken[spot{p.line, i}]
		}
		if !free {
			continue
		}
		for i := p.from; i < p.to; i++ {
			taken[spot{p.line, i}] = true
		}
		out[p.code] = reading{true, p.signs, p.distance, p.folded}
	}
	return out
}

func candidates(code int, want []rune, page []readLine, f folding) []place {
	var all []place
	most := max(1, len(want)/3)
	for l, line := range page {
		for from := range line {
			var signs []sign
			for to := from; to < len(line); to++ {
				signs = append(signs, line[to]...)
				if len(signs) > len(want)+most {
					break
				}
				if len(signs) < len(want)-most {
					continue
				}
				have := runes(signs)
				if d := distance(want, have, f); d <= most {
					all = append(all, place{code, l, from, to + 1, distance(want, have, nil), d, slices.Clone(signs)})
				}
			}
		}
	}
	return all
}

func runes(signs []sign) []rune {
	all := make([]rune, len(signs))
	for i, l := range signs {
		all[i] = l.r
	}
	return all
}

// unmarked counts the characters of have that are wrong and not marked as doubtful:
// changed and added ones, and one for every gap that no marked neighbour excuses.
func unmarked(want []rune, have []sign) int {
	w, h := len(want), len(have)
	cost := make([][]int, w+1)
	for i := range cost {
		cost[i] = make([]int, h+1)
		for j := range cost[i] {
			switch {
			case i == 0:
				cost[i][j] = j
			case j == 0:
				cost[i][j] = i
			default:
				change := cost[i-1][j-1]
				if want[i-1] != have[j-1].r {
					change++
				}
				cost[i][j] = min(change, cost[i-1][j]+1, cost[i][j-1]+1)
			}
		}
	}
	wrong := 0
	marked := func(j int) bool { return j >= 0 && j < h && have[j].marked }
	for i, j := w, h; i > 0 || j > 0; {
		switch {
		case i > 0 && j > 0 && want[i-1] == have[j-1].r && cost[i][j] == cost[i-1][j-1]:
			i, j = i-1, j-1
		case i > 0 && j > 0 && cost[i][j] == cost[i-1][j-1]+1:
			if !marked(j - 1) {
				wrong++
			}
			i, j = i-1, j-1
		case j > 0 && cost[i][j] == cost[i][j-1]+1:
			if !marked(j - 1) {
				wrong++
			}
			j--
		default: // left out
			if !marked(j-1) && !marked(j) {
				wrong++
			}
			i--
		}
	}
	return wrong
}

// claims counts what looks like codes and is not marked: words of at least six
// letters and digits with a digit among them and no doubt.
func claims(words [][]sign) int {
	n := 0
	for _, w := range words {
		signs, digits, doubts := 0, 0, 0
		for _, l := range w {
			if unicode.IsLetter(l.r) || unicode.IsDigit(l.r) {
				signs++
			}
			if unicode.IsDigit(l.r) {
				digits++
			}
			if l.marked {
				doubts++
			}
		}
		if signs >= 6 && digits > 0 && doubts == 0 {
			n++
		}
	}
	return n
}

// pageText is a page of a reader that says no more than the text.
func pageText(text string) [][][]sign {
	var page [][][]sign
	for line := range strings.Lines(text) {
		var words [][]sign
		for _, w := range strings.Fields(line) {
			words = append(words, plainSigns(w))
		}
		if words != nil {
			page = append(page, words)
		}
	}
	return page
}
