package matchers

import (
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// lineKind says what a line is made of.
type lineKind uint8

const (
	blank   lineKind = iota
	neutral          // rules, brackets, lone numbers
	words            // writing without a code
	mixed            // writing and codes
	pure             // codes and what lists put around them
)

// line is one line of the folded text.
type line struct {
	start, end int
	words      int // words that belong to no list mark
	kind       lineKind
	bare       bool // nothing but tokens that may be words
}

// parsedLine is a line and the tokens on it.
type parsedLine struct {
	line
	tokens []token
}

// lineParser cuts lines into tokens, one after another.
type lineParser struct {
	*Matcher
	text   string
	line   parsedLine
	short  []token // equal short groups with one space between: "1234 5678"
	number int     // the list number just seen, -1: none
	spent  bool    // a mark of use stood in front
	inTag  bool    // between < and >
	labels int     // words that count codes, as in “Code 3”
	since  int     // words and labels before the last token
}

// parse looks at text[start:end], which has no line end in it. The tokens are good
// until the next call.
func (p *lineParser) parse(start, end int) parsedLine {
	p.line = parsedLine{line{start: start, end: end}, p.line.tokens[:0]}
	p.short, p.number, p.spent, p.inTag, p.labels, p.since = p.short[:0], -1, false, false, 0, 0
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
		default:
			p.mark(i)
			i++
		}
	}
	p.flushShort()
	p.classify()
	return p.line
}

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
			if t.wordy {
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

// mark handles one character between words.
func (p *lineParser) mark(i int) {
	switch p.text[i] {
	case ' ':
		if i+1 < p.line.end && p.text[i+1] == ' ' {
			p.flushShort()
		}
	case '~':
		p.flushShort()
		if i+1 < p.line.end && p.text[i+1] == '~' && !p.markLast() {
			p.spent = true
		}
	case '>':
		p.flushShort()
		p.inTag = false
	default:
		p.flushShort()
	}
}

// markLast marks the last token of the line as used, if there is one.
func (p *lineParser) markLast() bool {
	if n := len(p.line.tokens); n > 0 {
		p.line.tokens[n-1].used = true
		return true
	}
	return false
}

// tag steps over the name of a markup tag, or over all of a closing one; attributes
// are read like other text. A lone bracket is stepped over.
func (p *lineParser) tag(i int) int {
	p.flushShort()
	next, opens := tagEnd(p.text[:p.line.end], i)
	p.inTag = p.inTag || opens
	return next
}

// tagEnd says how far the tag that may begin at i is no text, and whether attributes
// follow there.
func tagEnd(text string, i int) (next int, opens bool) {
	text = text[:min(len(text), i+longestTag)]
	if len(text)-i < 2 || text[i+1] != '/' && !isAlnum(text[i+1]) {
		return i + 1, false
	}
	if end := strings.IndexByte(text[i:], '>'); text[i+1] == '/' || end > 0 && strings.IndexByte(text[i:i+end], '=') < 0 {
		return i + max(end, 0) + 1, false
	}
	next = i + 1
	for next < len(text) && isWordByte(text[next]) {
		next++
	}
	return next, true
}

// longestTag is how many bytes of a tag are looked at for its end.
const longestTag = 200

// word handles the run of word bytes that begins at i and returns its end.
func (p *lineParser) word(i int) int {
	start := i
	for i < p.line.end && isWordByte(p.text[i]) {
		i++
	}
	end := i
	for start < end && !isAlnum(p.text[start]) {
		start++
	}
	for end > start && !isAlnum(p.text[end-1]) {
		end--
	}
	if start == end {
		p.flushShort()
		return i
	}
	if p.inTag && end < p.line.end && p.text[end] == '=' {
		return i // the name of an attribute
	}
	if next, glued := p.glued(start, end); glued {
		p.flushShort()
		p.line.words++
		p.number = -1
		return max(i, next)
	}
	if end-start >= shortestCode {
		var t token
		if t.parseWord(p.text, start, end, p.prefixes) && !(t.maybe && p.mayMark(start, end) && (p.isLabel(start, end) || p.isUsed(start, end))) {
			p.flushShort()
			p.add(&t)
			return i
		}
	}
	if p.shortGroup(start, end) {
		return i
	}
	p.flushShort()
	p.plainWord(start, end)
	return i
}

// glued says whether a word is part of something larger, such as an address, a path
// or a decimal number, and where that ends.
func (p *lineParser) glued(start, end int) (next int, yes bool) {
	text, l := p.text, &p.line
	if start > l.start {
		switch c := text[start-1]; c {
		case '.':
			return end, !p.numbered(start-1) || !p.lettered(start)
		case '/', '\\', '@', '%', '&', '$', '+', '?', '^':
			return end, true
		default:
			if c >= utf8.RuneSelf {
				if r, _ := utf8.DecodeLastRuneInString(text[l.start:start]); isSpaced(r) {
					return end, true
				}
			}
		}
	}
	if end >= l.end {
		return end, false
	}
	follows := byte(' ')
	if end+1 < l.end {
		follows = text[end+1]
	}
	switch c := text[end]; {
	case c == '/' || c == '\\' || c == '@' || c == '%' || c == '&' || c == '+' || c == '(' || c == '$':
		return p.chunkEnd(end), true
	case c == '.' && isAlnum(follows) && p.numbered(end) && p.lettered(end+1):
		return end, false // 1.abcd, without a space
	case c == '.' && (isAlnum(follows) || follows == '/'):
		return p.chunkEnd(end), true
	case c == ':' && (follows == '/' || follows == ':'):
		return p.chunkEnd(end), true
	case c == ':' && isAlnum(follows) && end-start == 2 && !p.isNumber(start, end):
		return p.chunkEnd(end), true // a hardware or IPv6 address
	case c == ':' && isAlnum(follows) || c == '=':
		return end, !p.isNumber(start, end) && !p.isLabel(start, end)
	case c >= utf8.RuneSelf:
		r, _ := utf8.DecodeRuneInString(text[end:])
		return end, isSpaced(r)
	}
	return end, false
}

// leads says whether nothing but blanks and list marks stands before i.
func (p *lineParser) leads(i int) bool {
	for at := p.line.start; at < i; at++ {
		switch p.text[at] {
		case ' ', '\t', '-', '*', '+', '>', '[', ']', '(', ')', '#':
		default:
			return false
		}
	}
	return true
}

// lettered says whether the word that begins at i has a letter: 1.a2b3c4 is a list,
// 3.14159265 a number.
func (p *lineParser) lettered(i int) bool {
	for ; i < p.line.end && isWordByte(p.text[i]); i++ {
		if classOf(p.text[i])&(lower|upper) != 0 {
			return true
		}
	}
	return false
}

// numbered says whether a list number that begins the line ends at i.
func (p *lineParser) numbered(i int) bool {
	start := i
	for start > p.line.start && classOf(p.text[start-1]) == digits {
		start--
	}
	return start < i && p.leads(start) && p.isNumber(start, i)
}

// chunkEnd returns where the characters that are joined without a space end.
func (p *lineParser) chunkEnd(i int) int {
	for i < p.line.end && !chunkEnds[p.text[i]] {
		i++
	}
	return i
}

var chunkEnds = func() (ends [256]bool) {
	for _, c := range []byte(" \t\"'<>,;|()[]{}`") {
		ends[c] = true
	}
	return ends
}()

func (p *lineParser) add(t *token) {
	t.number, p.number = p.number, -1
	t.used, p.spent = p.spent, false
	t.words, p.since = p.line.words+p.labels-p.since, p.line.words+p.labels
	p.line.tokens = append(p.line.tokens, *t)
}

// isNumber says whether a word is a list number.
func (p *lineParser) isNumber(start, end int) bool {
	if end-start > 3 {
		return false
	}
	for i := start; i < end; i++ {
		if classOf(p.text[i]) != digits {
			return false
		}
	}
	return true
}

// isLabel says whether a word only counts codes: "Code", "code3", "BACKUP_CODE_1".
func (p *lineParser) isLabel(start, end int) bool {
	whole := p.text[start:end]
	word := whole
	for len(word) > 0 && byteKinds[word[len(word)-1]]&(kindDigit|kindHyphen|kindUnder) != 0 {
		word = word[:len(word)-1]
	}
	if len(word) > 24 || len(word) < 2 {
		return false
	}
	if stem := len(withoutNumber(whole)); stem < end-start && stem > 1 && stem <= 14 &&
		end < p.line.end && (p.text[end] == '=' || p.text[end] == ':' || strings.HasPrefix(p.text[end:p.line.end], " =")) && p.leads(start) {
		return true // rc_01 = …
	}
	const labels = catalog.Codes | catalog.BackupCodes
	return p.phrases.Word(word)&labels != 0 || strings.IndexByte(word, '_') >= 0 && p.phrases.In(word)&labels != 0 ||
		len(word) == 2 && (strings.EqualFold(word, "no") || strings.EqualFold(word, "nr")) || len(word) == 5 && strings.EqualFold(word, "token")
}

// mayMark says whether a word can be a label or a mark of use at all.
func (p *lineParser) mayMark(start, end int) bool {
	for i := start; i < end; i++ {
		if byteKinds[p.text[i]]&kindLetter == 0 {
			return true
		}
	}
	return p.gate.mayMark(p.text[start:end])
}

// isUsed says whether a word marks a code as used.
func (p *lineParser) isUsed(start, end int) bool {
	return p.phrases.Word(p.text[start:end])&catalog.Used != 0
}

// deaf is how many words after a token, or from the beginning of a line, are looked
// up: marks and labels stand close to what they mark.
const deaf = 8

// plainWord handles a word that has no outline of a code.
func (p *lineParser) plainWord(start, end int) {
	word := p.text[start:end]
	switch {
	case p.isNumber(start, end):
		p.number = 0
		for i := start; i < end; i++ {
			p.number = p.number*10 + int(p.text[i]-'0')
		}
	case p.line.words+p.labels-p.since > deaf, len(word) > 1 && !p.mayMark(start, end):
		p.line.words++
		p.number = -1
	case p.isUsed(start, end):
		if !p.markLast() {
			p.spent = true
		}
	case len(word) == 1 && (word == "x" || word == "X"):
		p.spent = start > p.line.start && p.text[start-1] == '['
	case word == "o" || word == "v":
	case p.isLabel(start, end):
		p.labels++
	case len(word) == 1 && p.line.words+p.labels+len(p.line.tokens) == 0 && end < p.line.end && strings.IndexByte(".):", p.text[end]) >= 0:
		// a list lettered a) b) c)
	default:
		p.line.words++
		p.number = -1
	}
}
