package extract

import (
	"cmp"
	"image"
	"slices"
	"strings"

	"sparekey/ocr"
)

// word is a word at a place. The unit does not matter as long as y grows
// downwards.
type word struct {
	text   string
	box    image.Rectangle // on a page whose lines are level
	at     image.Rectangle // in the picture
	doubts []wordDoubt
}

// wordDoubt is a doubtful character of a word.
type wordDoubt struct {
	at int // byte of the text
	or []ocr.Guess
}

// wideGap, in widths of a character, is what separates columns. Two words of a
// line are about one width apart, in a font of equal widths as in another.
const wideGap = 1.8

// piece is a stretch of a line without a wide gap.
type piece struct {
	words  []word
	box    image.Rectangle
	base   float64 // where its letters stand
	raised float64 // and where, if a Q or J hangs below, as in some fonts
}

// rows puts lines, each from left to right, into the order in which people read
// a table: row by row. What stands beside each other becomes one row, even when
// it was found column by column.
func rows(lines [][]word) [][]word {
	var all [][]piece
	for _, line := range lines {
		for _, p := range pieces(line) {
			all = join(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b []piece) int { return cmp.Compare(middle(a), middle(b)) })
	out := make([][]word, 0, len(all))
	for _, row := range all {
		var words []word
		for _, p := range row {
			words = append(words, p.words...)
		}
		out = append(out, words)
	}
	return out
}

func sameEdge(a, b int) bool { return max(a, b)-min(a, b) <= sameEdgeSlack }

// readTwice is how much of a word lies in another one of the same place, if both are
// readings of it.
const readTwice = 0.7

// once leaves out words that lie in a longer one of another line: two lines were cut
// out of the picture that have a part in common.
func once(lines [][]word) [][]word {
	type at struct{ line, word int }
	var all []at
	for i, line := range lines {
		for j := range line {
			all = append(all, at{i, j})
		}
	}
	of := func(a at) word { return lines[a.line][a.word] }
	slices.SortStableFunc(all, func(a, b at) int { return cmp.Compare(of(a).box.Min.Y, of(b).box.Min.Y) })
	double := map[at]bool{}
	for i, a := range all {
		for _, b := range all[i+1:] {
			if of(b).box.Min.Y >= of(a).box.Max.Y {
				break
			}
			if a.line == b.line {
				continue
			}
			if within(of(a), of(b)) {
				double[a] = true
			} else if within(of(b), of(a)) {
				double[b] = true
			}
		}
	}
	if len(double) == 0 {
		return lines
	}
	var out [][]word
	for i, line := range lines {
		var kept []word
		for j, w := range line {
			if !double[at{i, j}] {
				kept = append(kept, w)
			}
		}
		if len(kept) > 0 {
			out = append(out, kept)
		}
	}
	return out
}

// within says whether a word is a part of another one of the same height.
func within(a, b word) bool {
	shared := a.box.Intersect(b.box)
	return float64(shared.Dx()*shared.Dy()) >= readTwice*float64(a.box.Dx()*a.box.Dy()) && len(a.text) < len(b.text) &&
		2*a.box.Dy() > b.box.Dy() && a.box.Dy() < 2*b.box.Dy()
}

func middle(row []piece) int { return row[0].box.Min.Y + row[0].box.Max.Y }

func pieces(line []word) []piece {
	var out []piece
	wide := wideGap * charWidth(line)
	for i, w := range line {
		if i == 0 || float64(w.box.Min.X-line[i-1].box.Max.X) > wide || w.box.Min.X < line[i-1].box.Min.X {
			out = append(out, piece{})
		}
		p := &out[len(out)-1]
		p.words = append(p.words, w)
		p.box = p.box.Union(w.box)
	}
	for i := range out {
		out[i].base = baseline(line, out[i].box, hanging)
		out[i].raised = baseline(line, out[i].box, hanging+mayHang)
	}
	return out
}

const (
	hanging       = "gjpqy,;()[]{}|/$@_" // reach below the line on which letters stand …
	mayHang       = "QJ"
	hangsTall     = 0.22                      // … by this part of the height of a word with tall letters
	hangsShort    = 0.29                      // and of one without
	shortLetters  = "acegmnopqrsuvwxyz.,-_;:" // are not tall
	sameEdgeSlack = 1                         // pixels
)

// baseline returns where the letters of a part of a line stand: readers give boxes
// around what is black, of a word or of the whole line. Hang are the letters that reach
// below.
func baseline(line []word, box image.Rectangle, hang string) float64 {
	hangs, tall := false, false
	for _, w := range line {
		hangs = hangs || sameEdge(w.box.Max.Y, box.Max.Y) && strings.ContainsAny(w.text, hang)
		tall = tall || sameEdge(w.box.Min.Y, box.Min.Y) && strings.Trim(w.text, shortLetters) != ""
	}
	switch {
	case !hangs:
		return float64(box.Max.Y)
	case tall:
		return float64(box.Max.Y) - hangsTall*float64(box.Dy())
	}
	return float64(box.Max.Y) - hangsShort*float64(box.Dy())
}

// lookBack is how many rows, counted from the last one found, a piece may belong
// to. A column of a page has fewer rows than this.
const lookBack = 300

// join adds a piece to the row it stands on, or begins a new one.
func join(all [][]piece, p piece) [][]piece {
	for i := len(all) - 1; i >= max(0, len(all)-lookBack); i-- {
		at, ok := place(all[i], p)
		if ok {
			all[i] = slices.Insert(all[i], at, p)
			return all
		}
	}
	return append(all, []piece{p})
}

// place says where in a row a piece fits: between two neighbours, and level with
// those words of theirs that it faces. A line that is not quite level may rise
// by more than its height from one end to the other.
func place(row []piece, p piece) (int, bool) {
	at := 0
	for at < len(row) && row[at].box.Min.X < p.box.Min.X {
		at++
	}
	if at > 0 {
		left := row[at-1]
		if left.box.Max.X > p.box.Min.X || !level(left.words[len(left.words)-1].box, p.words[0].box) {
			return 0, false
		}
	}
	if at < len(row) {
		right := row[at]
		if p.box.Max.X > right.box.Min.X || !level(p.words[len(p.words)-1].box, right.words[0].box) {
			return 0, false
		}
	}
	return at, true
}

// level says whether two words stand on one line: they share half the height of
// the lower one.
func level(a, b image.Rectangle) bool {
	shared := min(a.Max.Y, b.Max.Y) - max(a.Min.Y, b.Min.Y)
	return shared > 0 && 2*shared >= min(a.Dy(), b.Dy())
}

// charWidth returns the mean width of a character.
func charWidth(words []word) float64 {
	var width, chars int
	for _, w := range words {
		width += w.box.Dx()
		chars += len([]rune(w.text))
	}
	return float64(width) / float64(max(1, chars))
}

// laid is rows written out as text.
type laid struct {
	text   []byte
	spots  []spotAt
	doubts []Doubt
}

// lay writes rows as lines: words apart by a space, columns by a tab. Every word
// keeps its box if boxed is set.
func lay(rows [][]word, page int, boxed bool) laid {
	out := laid{spots: []spotAt{{0, Spot{Page: page, Line: 1}}}}
	for i, row := range rows {
		if i > 0 {
			out.text = append(out.text, '\n')
		}
		wide := wideGap * charWidth(row)
		for j, w := range row {
			if j > 0 {
				gap := byte(' ')
				if float64(w.box.Min.X-row[j-1].box.Max.X) > wide {
					gap = '\t'
				}
				out.text = append(out.text, gap)
			}
			at := len(out.text)
			if boxed {
				out.mark(spotAt{at, Spot{Page: page, Line: i + 1, Box: w.at}})
			}
			out.text = append(out.text, w.text...)
			for _, d := range w.doubts {
				out.doubts = append(out.doubts, Doubt{Offset: at + d.at, Or: d.or})
			}
		}
	}
	return out
}

func (l *laid) mark(s spotAt) {
	if last := len(l.spots) - 1; l.spots[last].offset == s.offset {
		l.spots[last] = s
		return
	}
	l.spots = append(l.spots, s)
}
