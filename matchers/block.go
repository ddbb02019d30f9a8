package matchers

import (
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// block is a run of look-alike tokens that may be one set of codes.
type block struct {
	tokens      []token
	first, last int // lines
	lines       int // lines that hold tokens of it
	pureLines   int
	words       int              // words beside the tokens, all lines together
	row         int              // tokens on the last line, when there are words on it too
	led         bool             // words stand before the first token of the first line
	head        *catalog.Service // named by the head of the column; nil: by none
}

// mostTokens is where a block is no set any more but a table: no service hands out
// more than a few dozen codes.
const mostTokens = 400

// openBlocks is how many outlines are followed at once; rows of a table may hold a
// few.
const openBlocks = 8

// farthest is how many blank lines may lie inside a set: some services leave one
// between codes, some pages three between columns.
const farthest = 3

// blocks cuts the text into lines and gathers look-alike tokens. Every token of the
// text is in exactly one block; blocks come in the order of their first line.
type blocks struct {
	parser  lineParser
	lines   []line
	at      int // the line at hand
	pages   []page
	written int // lines of the page with anything but blanks and rules
	open    []block
	done    []block
	before  int     // how many of them are of other pages
	spacer  string  // the last short line between codes, such as “Copy”
	slab    []token // room for the tokens of blocks
}

func (m *Matcher) blocks(f folded) *blocks {
	b := m.rooms.Get().(*blocks)
	b.parser.Matcher, b.parser.text, b.parser.sure = m, f.text, f.sure
	b.survey()
	return b
}

// read gathers the tokens of a page.
func (b *blocks) read(p *page) {
	p.read = true
	b.written, b.spacer, b.before = 0, "", len(b.done)
	for b.at = p.first; b.at < p.end; {
		start, end := b.lines[b.at].start, b.lines[b.at].end
		switch kind := b.guess(b.at); {
		case b.parser.holdsSure(start, end):
			l := b.parser.parse(start, end)
			b.add(&l)
		case kind == lone:
			l := b.parser.parseLone(start, end)
			b.add(&l)
		case kind < mixed:
			b.pass(line{start: start, end: end, kind: kind})
		default:
			l := b.parser.parse(start, end)
			b.add(&l)
		}
	}
	b.closeAll()
	p.written = b.written
}

// put enters the line at hand.
func (b *blocks) put(l line) {
	b.lines[b.at] = l
	b.at++
}

// mostRoom is how many lines a text may have for its room to be used again.
const mostRoom = 1 << 18

// leave lets another text have the room of this one. Nothing of it may be used any
// more.
func (b *blocks) leave() {
	if cap(b.lines) > mostRoom {
		return
	}
	clear(b.open[:cap(b.open)])
	clear(b.done)
	rooms := b.parser.rooms
	*b = blocks{
		parser: lineParser{short: b.parser.short[:0], line: parsedLine{tokens: b.parser.line.tokens[:0]}},
		lines:  b.lines[:0], pages: b.pages[:0], open: b.open[:0], done: b.done[:0], slab: b.slab[:0],
	}
	rooms.Put(b)
}

// pass takes a line that has no tokens.
func (b *blocks) pass(l line) {
	if len(b.open) > 0 && l.kind != blank {
		first := opening(b.parser.text, l)
		switch {
		case l.kind == neutral && first != '<':
		case l.kind == words && first == '"' && b.isFlag(l):
			l.kind = neutral
		case b.goesOn(l, first):
			return
		}
	}
	b.put(l)
	if l.kind == words {
		b.written++
		b.space(l)
	}
}

// goesOn says whether a line of words begins as that of the last code does, and ends
// with a word of the same outline: a code that by chance has no digit. It takes it in.
// First is the first byte of the line that is no blank.
func (b *blocks) goesOn(l line, first byte) bool {
	o := &b.open[len(b.open)-1]
	if len(b.open) > 1 || len(o.tokens) > mostTokens || b.at-o.last > farthest+1 {
		return false
	}
	parsed, ok := b.like(o, l, first)
	if !ok {
		return false
	}
	b.written++
	n := b.at
	l.kind, l.bare = b.lines[o.last].kind, false
	b.put(l)
	parsed.line = l
	o.count(&parsed)
	if l.kind == mixed {
		o.row = 1
	}
	o.last = n
	b.push(o, &parsed.tokens[0])
	return true
}

// like looks at a line beside those of the last tokens of a block, of which there may be
// two in turn, as in exports that hold a note in two ways.
func (b *blocks) like(o *block, l line, first byte) (parsedLine, bool) {
	const candidates = 2
	for i, at := len(o.tokens)-1, o.last; i >= max(0, len(o.tokens)-candidates); i-- {
		code := &o.tokens[i]
		for at > o.first && b.lines[at].start > code.start {
			at--
		}
		if begins := opening(b.parser.text, b.lines[at]); !sameByte(first, begins) && code.start-b.lines[at].start > 1 {
			continue
		}
		if len(o.tokens) == 1 && code.sig.joint == 0 && !labelled(b.parser.text, b.lines[at], code) {
			break
		}
		if parsed, ok := b.parser.parseLike(b.lines[at], code, l); ok {
			return parsed, true
		}
	}
	return parsedLine{}, false
}

// isFlag says whether a line is a key of an object whose value is true, false or null,
// as stands beside each code in some exports, and marks the code before it if it says
// that it is used.
func (b *blocks) isFlag(l line) bool {
	text := strings.TrimSpace(b.parser.text[l.start:min(l.end, l.start+longestFlag)])
	if text == "" || text[0] != '"' {
		return false
	}
	key, value, _ := strings.Cut(text[1:], `":`)
	switch strings.Trim(value, " ,}]") {
	case "false", "null":
	case "true":
		o := &b.open[len(b.open)-1]
		if b.parser.phrases.Word(key)&catalog.Used != 0 && o.last == b.at-1 {
			o.tokens[len(o.tokens)-1].used = true
		}
	default:
		return false
	}
	return true
}

// longestFlag is how many bytes such a line has.
const longestFlag = 60

func (b *blocks) add(l *parsedLine) {
	if l.kind == blank || l.kind == neutral || l.kind == words && !l.bare {
		b.pass(l.line)
		return
	}
	n := b.at
	b.put(l.line)
	b.written++
	for i := range l.tokens {
		t := &l.tokens[i]
		if t.wordy && !l.bare || b.join(t, n, l) || t.maybe && !l.bare {
			continue
		}
		row := i
		for row > 0 && beginsRow(&l.tokens[row-1], &l.tokens[row]) {
			row--
		}
		b.start(&l.tokens[row], n, l)
		for ; row < i; row++ {
			o := &b.open[len(b.open)-1]
			b.push(o, &l.tokens[row+1])
			o.row++
		}
	}
	for i := 0; i < len(b.open); {
		if o := &b.open[i]; o.last != n && (l.kind != mixed || n-o.last > 1) {
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
	text := b.parser.text
	for l.start < l.end && byteKinds[text[l.start]]&kindBlank != 0 {
		l.start++
	}
	for l.end-l.start > longestSpacer && byteKinds[text[l.end-1]]&kindBlank != 0 {
		l.end--
	}
	if l.end-l.start > longestSpacer && text[l.start] < utf8.RuneSelf {
		b.closeAll()
		return
	}
	text = text[l.start:l.end]
	if text = strings.TrimSpace(text); len(text) > longestSpacer || text == "" || strings.IndexByte(text, ' ') >= 0 {
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
	if o := &b.open[0]; last >= b.before && o.row == 0 && o.first-b.done[last].last <= 2 &&
		b.done[last].row == 0 && compatible(&b.done[last].tokens[0], &o.tokens[0]) {
		before := b.done[last]
		o.tokens = append(before.tokens, o.tokens...)
		o.first, o.lines, o.pureLines, o.led = before.first, o.lines+before.lines, o.pureLines+before.pureLines, before.led
		b.done = b.done[:last]
	}
}

// beginsRow says whether the token before t, which may be a word, begins the row that
// t goes on with.
func beginsRow(before, t *token) bool {
	return before.maybe && !before.wordy && t.words == 0 && compatible(before, t)
}

// join puts a token of line n into an open block of its outline, if there is one.
func (b *blocks) join(t *token, n int, l *parsedLine) bool {
	for i := range b.open {
		o := &b.open[i]
		if n-o.last > farthest+1 || !compatible(&o.tokens[len(o.tokens)-1], t) {
			continue
		}
		if o.row > 0 && l.bare && !t.mumbles(b.parser.text) {
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
			b.push(o, t)
		}
		return true
	}
	return false
}

// start opens a block.
func (b *blocks) start(t *token, n int, l *parsedLine) {
	if len(b.open) == openBlocks {
		b.close(0)
	}
	o := block{first: n, last: n, led: l.tokens[0].words > 0}
	o.count(l)
	if l.kind == mixed {
		o.row = 1
	}
	b.push(&o, t)
	b.open = append(b.open, o)
}

// push adds a token to a block.
func (b *blocks) push(o *block, t *token) {
	if n := len(o.tokens); n == cap(o.tokens) {
		room := max(2*n, 1)
		if cap(b.slab)-len(b.slab) < room {
			b.slab = make([]token, 0, min(max(2*cap(b.slab), 16, room), slabSize))
			if cap(b.slab) < room {
				b.slab = make([]token, 0, room)
			}
		}
		from := len(b.slab)
		b.slab = b.slab[:from+room]
		o.tokens = append(b.slab[from:from:from+room], o.tokens...)
	}
	o.tokens = append(o.tokens, *t)
}

// slabSize is how many tokens get their room at once.
const slabSize = 512

// likeIn counts the tokens of a line that are compatible with t.
func likeIn(t *token, l *parsedLine) int {
	n := 0
	for i := range l.tokens[:min(len(l.tokens), 2*setSize)] {
		if compatible(t, &l.tokens[i]) {
			n++
		}
	}
	return n
}

func (o *block) count(l *parsedLine) {
	o.lines++
	o.words += l.words
	if l.kind == pure || l.bare {
		o.pureLines++
	}
}

func (b *blocks) close(i int) {
	b.done = append(b.done, b.open[i])
	b.open = append(b.open[:i], b.open[i+1:]...)
}

func (b *blocks) closeAll() {
	for len(b.open) > 0 {
		b.close(0)
	}
}
