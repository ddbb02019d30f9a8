package matchers

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// lineKind says what a line is made of.
type lineKind uint8

const (
	blank   lineKind = iota
	neutral          // rules, brackets, lone numbers
	words            // writing without a code
	mixed            // writing and codes
	pure             // codes and what lists put around them

	lone   // of gate.quick: one word of letters as long as a code, and signs
	unread // nobody asked yet; see reading.kind
)

// line is one line of the folded text.
type line struct {
	start, end int
	words      int // words that belong to no list mark
	kind       lineKind
	bare       bool     // nothing but tokens that may be words
	guess      lineKind // before it was cut into words; see blocks.guess
}

// parsedLine is a line and the tokens on it.
type parsedLine struct {
	line
	tokens []token
}

// lineParser cuts lines into tokens, one after another.
type lineParser struct {
	*Matcher
	text     string
	sure     []int // see folded
	line     parsedLine
	short    []token // equal short groups with one space between: "1234 5678"
	number   int     // the list number just seen, -1: none
	spent    bool    // a mark of use stood in front
	inTag    bool    // between < and >
	brackets bool    // letters between them are no tag: so are codes of the list
	dotted   bool    // the list number is written to what follows with a point
	labels   int     // words that count codes, as in “Code 3”
	since    int     // words and labels before the last token
	alike    int     // tokens of one outline one after another, with next to nothing between them
}

// parse looks at text[start:end], which has no line end in it. The tokens are good
// until the next call.
func (p *lineParser) parse(start, end int) parsedLine {
	p.line = parsedLine{line{start: start, end: end}, p.line.tokens[:0]}
	p.short, p.number, p.spent, p.inTag, p.dotted, p.labels, p.since, p.alike = p.short[:0], -1, false, false, false, 0, 0, 0
	i := start
	for i < end {
		c := p.text[i]
		switch {
		case isWordByte(c):
			i = p.word(i)
		case c == '<':
			i = p.tag(i)
		case c >= utf8.RuneSelf:
			i = p.foreign(i)
		case len(p.short) == 0 && c != '~' && c != '>':
			i++ // it parts words, and nothing else
		default:
			p.mark(i)
			i++
		}
	}
	p.flushShort()
	p.classify()
	return p.line
}

// parseLone is parse for a line that is lone.
func (p *lineParser) parseLone(start, end int) parsedLine {
	p.line = parsedLine{line{start: start, end: end, kind: words, bare: true}, p.line.tokens[:0]}
	t := token{start: start, number: -1, maybe: true}
	for byteKinds[p.text[t.start]]&kindLetter == 0 {
		t.start++
	}
	t.end = t.start
	for t.end < end && byteKinds[p.text[t.end]]&kindLetter != 0 {
		t.class |= classes[p.text[t.end]]
		t.end++
	}
	t.length = t.end - t.start
	t.sig.sizes = sizesOf(1, t.length)
	t.settle(p.text)
	p.line.tokens = append(p.line.tokens, t)
	return p.line
}

// wordsAmong is how many codes stand on a line of nothing but look-alikes for those among
// them that read like words to be codes, too.
const wordsAmong = 2

func (p *lineParser) classify() {
	l := &p.line
	sure, alike := 0, true
	for i := range l.tokens {
		if !l.tokens[i].maybe {
			sure++
		}
		alike = alike && l.tokens[i].sig == l.tokens[0].sig
	}
	if sure > 0 || l.words == 0 && alike {
		for i := range l.tokens {
			l.tokens[i].settle(p.text)
		}
	}
	if sure > 0 { // between codes what reads like a word is one
		kept := l.tokens[:0]
		for _, t := range l.tokens {
			if sure >= setSize && p.strange(&t) || t.wordy && !(l.words == 0 && p.labels == 0 && alike && sure > wordsAmong && !titled(p.text[t.start:t.end])) {
				l.words++
				continue
			}
			kept = append(kept, t)
		}
		l.tokens = kept
	}
	switch {
	case sure > 0 && l.words == 0:
		l.kind = pure
	case sure > 0:
		l.kind = mixed
	case l.words > 0 || p.labels > 0 || len(l.tokens) > 0:
		l.kind = words
		l.bare = l.words == 0 && len(l.tokens) > 0 && alike
	case strings.TrimSpace(p.text[l.start:l.end]) == "":
		l.kind = blank
	default:
		l.kind = neutral
	}
}

// strange says whether a token in letters is unlike all that is surely a code on its line, as
// the name in front of a set is.
func (p *lineParser) strange(t *token) bool {
	near := p.line.tokens[max(0, len(p.line.tokens)-manyRows):] // lines may be long
	return t.maybe && t.class&digits == 0 && len(t.sig.sizes) == 1 &&
		!slices.ContainsFunc(near, func(of token) bool { return !of.maybe && of.sig.sizes == t.sig.sizes })
}

// word handles the run of word bytes that begins at i and returns its end.
func (p *lineParser) word(i int) int {
	text := p.text[:p.line.end]
	start, kinds := i, uint8(0)
	for i < len(text) && byteKinds[text[i]]&kindWord != 0 {
		kinds |= byteKinds[text[i]]
		i++
	}
	end := i
	if kinds&(kindHyphen|kindUnder) != 0 {
		for start < end && !isAlnum(text[start]) {
			start++
		}
		for end > start && !isAlnum(text[end-1]) {
			end--
		}
		if start == end {
			p.flushShort()
			return i
		}
	}
	if p.inTag && end < len(text) && text[end] == '=' {
		return i // the name of an attribute
	}
	if kinds&kindUnder != 0 || i < len(text) && (text[i] == '/' || text[i] == '.') {
		if t, ok := p.oddGroups(start, i); ok {
			p.flushShort()
			p.add(&t)
			return t.end
		}
	}
	if stop := p.dottedKey(start, end); stop > 0 {
		p.flushShort()
		p.labels++
		return stop
	}
	if next, glued := p.glued(start, end); glued {
		p.flushShort()
		p.line.words++
		p.number = -1
		return max(i, next)
	}
	if end-start > shortestCode {
		var t token
		if p.parseToken(&t, start, end) && !(t.maybe && (p.mayMark(start, end, kinds) && (p.isLabel(start, end) || p.marks(start, end) != 0) || p.entitles(start, end) || p.isKey(start, end))) &&
			!(kinds == kindAlnum && p.counts(start, end)) {
			p.flushShort()
			p.spent = p.spent || start > p.line.start && text[start-1] == '+' && isVerbatim(text[p.line.start:], start-p.line.start, end-p.line.start)
			p.add(&t)
			return i
		}
	} else if p.shortGroup(start, end) {
		return i
	}
	p.flushShort()
	p.plainWord(start, end, kinds)
	return i
}

// parseToken looks at one run of word bytes.
func (p *lineParser) parseToken(t *token, start, end int) bool {
	ok := t.parseWord(p.text[:p.line.end], start, end, p.beginnings)
	if t.sure = p.isSure(start) && t.sig.sizes != ""; t.sure {
		t.maybe = false
	}
	return ok || t.sure
}

// isSure says whether a code of a list begins at an offset.
func (p *lineParser) isSure(offset int) bool {
	_, found := slices.BinarySearch(p.sure, offset)
	return found
}

// holdsSure says whether a code of a list begins in text[start:end].
func (p *lineParser) holdsSure(start, end int) bool {
	i, _ := slices.BinarySearch(p.sure, start)
	return i < len(p.sure) && p.sure[i] < end
}

func (p *lineParser) add(t *token) {
	t.number, p.number = p.number, -1
	t.used, p.spent = p.spent, false
	if p.dotted {
		t.dotted, t.maybe = true, true
	}
	t.words, p.since = p.line.words+p.labels-p.since, p.line.words+p.labels
	last := len(p.line.tokens) - 1
	if p.alike++; last < 0 || t.words > 1 || p.line.tokens[last].sig != t.sig {
		p.alike = 0
	}
	if p.alike > 2*mostTokens { // no set any more: it only goes on
		p.line.tokens[last] = *t
		return
	}
	p.line.tokens = append(p.line.tokens, *t)
}
