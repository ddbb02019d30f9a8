package matchers

import "strings"

// block is a run of look-alike tokens that may be one set of codes.
type block struct {
	tokens      []token
	first, last int // lines
	lines       int // lines that hold tokens of it
	pureLines   int
	words       int // words beside the tokens, all lines together
	row         int // tokens on the last line, when there are words on it too
}

// mostTokens is where a block is no set any more but a table: no service hands out
// more than a few dozen codes.
const mostTokens = 400

// openBlocks is how many outlines are followed at once; rows of a table may hold a
// few.
const openBlocks = 4

// farthest is how many blank lines may lie inside a set: some services leave one
// between codes, some pages three between columns.
const farthest = 3

// blocks cuts the text into lines and gathers look-alike tokens. Every token of the
// text is in exactly one block; blocks come in the order of their first line.
type blocks struct {
	text    string
	lines   []line
	written int // lines with anything but blanks and rules
	open    []*block
	done    []block
	spacer  string // the last short line between codes, such as “Copy”
}

func (m *Matcher) blocks(text string) blocks {
	b := blocks{text: text, lines: make([]line, 0, strings.Count(text, "\n")+1)}
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		if kind, sure := quick(text[start:end]); sure {
			b.add(line{start: start, end: end, kind: kind})
		} else {
			b.add(m.parseLine(text, start, end))
		}
		start = end + 1
	}
	b.closeAll()
	return b
}

func (b *blocks) add(l line) {
	n := len(b.lines)
	b.lines = append(b.lines, l)
	if l.kind == blank || l.kind == neutral {
		return
	}
	b.written++
	if l.kind == words && !l.bare {
		b.space(l)
		return
	}
	for i, t := range l.tokens {
		if t.wordy && !l.bare || b.join(t, n, l) || t.maybe && !l.bare {
			continue
		}
		if o := b.start(t, n, l); i > 0 && beginsRow(l.tokens[i-1], t) {
			o.tokens = []token{l.tokens[i-1], t}
			o.row++
		}
	}
	for i := 0; i < len(b.open); {
		if o := b.open[i]; o.last != n && (l.kind != mixed || n-o.last > 1) {
			b.close(i)
			continue
		}
		i++
	}
}

// longestSpacer is the length of a line that pages put behind every code: the name
// of a button.
const longestSpacer = 12

// space handles a line of words. One that stands behind every code is no end of the
// set; the first time it looks like one.
func (b *blocks) space(l line) {
	text := strings.TrimSpace(b.text[l.start:l.end])
	if text == "" || len(text) > longestSpacer || strings.IndexByte(text, ' ') >= 0 {
		b.closeAll()
		return
	}
	if text != b.spacer || len(b.open) != 1 {
		b.spacer = text
		b.closeAll()
		return
	}
	b.written-- // it says nothing
	last := len(b.done) - 1
	if o := b.open[0]; last >= 0 && o.row == 0 && o.first-b.done[last].last <= 2 &&
		b.done[last].row == 0 && compatible(b.done[last].tokens[0], o.tokens[0]) {
		before := b.done[last]
		o.tokens = append(before.tokens, o.tokens...)
		o.first, o.lines, o.pureLines = before.first, o.lines+before.lines, o.pureLines+before.pureLines
		b.done = b.done[:last]
	}
}

// beginsRow says whether the token before t, which may be a word, begins the row that
// t goes on with.
func beginsRow(before, t token) bool {
	return before.maybe && !before.wordy && t.words == 0 && compatible(before, t)
}

// join puts a token of line n into an open block of its outline, if there is one.
func (b *blocks) join(t token, n int, l line) bool {
	for i, o := range b.open {
		if n-o.last > farthest+1 || !compatible(o.tokens[len(o.tokens)-1], t) {
			continue
		}
		if o.row > 0 && l.bare {
			continue // a word below running text
		}
		switch {
		case o.last == n && l.kind == mixed && t.words > 1:
			continue // another column, or another sentence
		case o.last != n && l.kind == mixed && (o.row >= setSize || o.row > 0 && likeIn(t, l) >= setSize):
			b.close(i) // rows of a table, each with a set of its own
			return false
		case o.last != n:
			o.count(l)
			o.row = 0
		}
		if l.kind == mixed {
			o.row++
		}
		o.last = n
		if len(o.tokens) <= mostTokens {
			o.tokens = append(o.tokens, t)
		}
		return true
	}
	return false
}

// start opens a block.
func (b *blocks) start(t token, n int, l line) *block {
	if len(b.open) == openBlocks {
		b.close(0)
	}
	o := &block{tokens: []token{t}, first: n, last: n}
	o.count(l)
	if l.kind == mixed {
		o.row = 1
	}
	b.open = append(b.open, o)
	return o
}

// likeIn counts the tokens of a line that are compatible with t.
func likeIn(t token, l line) int {
	n := 0
	for _, other := range l.tokens[:min(len(l.tokens), 2*setSize)] {
		if compatible(t, other) {
			n++
		}
	}
	return n
}

func (o *block) count(l line) {
	o.lines++
	o.words += l.words
	if l.kind == pure || l.bare {
		o.pureLines++
	}
}

func (b *blocks) close(i int) {
	b.done = append(b.done, *b.open[i])
	b.open = append(b.open[:i], b.open[i+1:]...)
}

func (b *blocks) closeAll() {
	for len(b.open) > 0 {
		b.close(0)
	}
}
