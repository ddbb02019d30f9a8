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

	lone // of gate.quick: one word of letters as long as a code, and signs
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
	dotted bool    // the list number is written to what follows with a point
	labels int     // words that count codes, as in “Code 3”
	since  int     // words and labels before the last token
	alike  int     // tokens of one outline one after another, with next to nothing between them
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
			if t.wordy && !(l.words == 0 && p.labels == 0 && alike && sure > wordsAmong && !titled(p.text[t.start:t.end])) {
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
	if next := declarationEnd(p.text[:p.line.end], i); next > 0 {
		p.flushShort()
		p.labels++
		return next
	}
	p.flushShort()
	next, opens := tagEnd(p.text[:p.line.end], i)
	p.inTag = p.inTag || opens
	return next
}

// declarationEnd returns where the declaration of a document that begins at i ends, 0
// when none does. Exports of notes have them on the lines of the codes.
func declarationEnd(text string, i int) int {
	text = text[:min(len(text), i+longestTag)]
	for _, begin := range []string{"<![CDATA[", "<!DOCTYPE ", "<?xml "} {
		if !strings.HasPrefix(text[i:], begin) {
			continue
		}
		if begin == "<![CDATA[" {
			return i + len(begin)
		}
		if end := strings.IndexByte(text[i:], '>'); end > 0 {
			return i + end + 1
		}
	}
	return 0
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
		if t.parseWord(text, start, end, p.beginnings) && !(t.maybe && (p.mayMark(start, end, kinds) && (p.isLabel(start, end) || p.isUsed(start, end)) || p.entitles(start, end))) {
			p.flushShort()
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

// entitles says whether a word in letters begins the line and is followed by a colon
// and more, as the name of what follows is.
func (p *lineParser) entitles(start, end int) bool {
	return end+2 < p.line.end && p.text[end] == ':' && p.text[end+1] == ' ' && p.leads(start) &&
		strings.TrimSpace(p.text[end+2:min(p.line.end, end+longestKey)]) != ""
}

// dottedKey returns where a key ends that begins the line, has points in it, speaks of
// codes and is followed by an equals sign: “site.recovery.1=”.
func (p *lineParser) dottedKey(start, end int) int {
	text := p.text[:p.line.end]
	if end == len(text) || text[end] != '.' || !p.leads(start) {
		return 0
	}
	stop := end
	for stop < len(text) && (byteKinds[text[stop]]&kindWord != 0 || text[stop] == '.') {
		stop++
	}
	after := stop
	for after < len(text) && text[after] == ' ' {
		after++
	}
	if after == len(text) || text[after] != '=' && !strings.HasPrefix(text[after:], ": ") || stop-start > longestKey {
		return 0
	}
	if p.phrases.In(text[start:stop])&(catalog.Codes|catalog.BackupCodes|catalog.KeyWords) == 0 {
		return 0
	}
	return stop
}

// longestKey is how many bytes a key with points has.
const longestKey = 60

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
	if len(word) == 3 && strings.EqualFold(word, "key") && end+1 < p.line.end && p.text[end] == ' ' && classOf(p.text[end+1]) == digits && p.leads(start) {
		return true
	}
	const labels = catalog.Codes | catalog.BackupCodes
	return p.phrases.Word(word)&labels != 0 || strings.IndexByte(word, '_') >= 0 && p.phrases.In(word)&labels != 0 ||
		len(word) == 2 && (strings.EqualFold(word, "no") || strings.EqualFold(word, "nr")) || len(word) == 5 && strings.EqualFold(word, "token")
}

// mayMark says whether a word can be a label or a mark of use at all. Kinds are those of
// its bytes.
func (p *lineParser) mayMark(start, end int, kinds uint8) bool {
	switch {
	case kinds&(kindHyphen|kindUnder) != 0:
		return true
	case kinds == kindLetter:
		return p.gate.mayMark(p.text[start:end])
	}
	return p.gate.mayCount(p.text[:p.line.end], start, end)
}

// isUsed says whether a word marks a code as used.
func (p *lineParser) isUsed(start, end int) bool {
	return p.phrases.Word(p.text[start:end])&catalog.Used != 0
}

// deaf is how many words after a token, or from the beginning of a line, are looked
// up: marks and labels stand close to what they mark.
const deaf = 8

// plainWord handles a word that has no outline of a code.
func (p *lineParser) plainWord(start, end int, kinds uint8) {
	word := p.text[start:end]
	switch {
	case p.isNumber(start, end):
		p.number = 0
		for i := start; i < end; i++ {
			p.number = p.number*10 + int(p.text[i]-'0')
		}
	case p.line.words+p.labels-p.since > deaf, len(word) > 1 && !p.mayMark(start, end, kinds):
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
