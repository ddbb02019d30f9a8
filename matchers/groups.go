package matchers

import (
	"slices"

	"sparekey/matchers/catalog"
)

// oddSize says whether groups between which people put a slash, a point or an
// underscore have this many characters.
func oddSize(n int) bool { return n >= 4 && n <= 6 }

func isOddJoint(c byte) bool { return c == '/' || c == '.' || c == '_' }

// oddlyPaired says whether a slash or a point joins a word to one of the same length.
func oddlyPaired(line string, start, end int) bool {
	n := end - start
	if !oddSize(n) {
		return false
	}
	if to := end + 1 + n; to <= len(line) && (line[end] == '/' || line[end] == '.') && allAlnum(line[end+1:to]) &&
		(to == len(line) || byteKinds[line[to]]&kindWord == 0) {
		return true
	}
	from := start - 1 - n
	return from >= 0 && (line[start-1] == '/' || line[start-1] == '.') && allAlnum(line[from:start-1]) &&
		(from == 0 || byteKinds[line[from-1]]&kindAlnum == 0)
}

// oddGroups looks at the run of word bytes text[start:end] and what follows: somebody
// may have written a code as "8653/4580", in groups of one size. On its own it is no
// code, only among others; words, versions and addresses look like that.
func (p *lineParser) oddGroups(start, end int) (token, bool) {
	text := p.text[:p.line.end]
	size := start
	for size < end && byteKinds[text[size]]&kindAlnum != 0 {
		size++
	}
	at := size
	if size -= start; !oddSize(size) || at == len(text) || !isOddJoint(text[at]) {
		return token{}, false
	}
	if start > p.line.start && byteKinds[text[start-1]]&(kindBlank|kindWord) == 0 && text[start-1] != '"' && text[start-1] != '\'' {
		return token{}, false
	}
	joint, groups := text[at], 1
	for at+size < len(text) && text[at] == joint && allAlnum(text[at+1:at+1+size]) {
		at, groups = at+1+size, groups+1
	}
	if groups < 2 || groups > mostOdd || at < len(text) && (byteKinds[text[at]]&^kindBlank != 0 || text[at] == ':' || text[at] == '.') {
		return token{}, false
	}
	t := token{start: start, end: at, number: -1, maybe: true, length: groups * size}
	for i := start; i < at; i++ {
		if text[i] != joint {
			t.class |= classes[text[i]]
		}
	}
	t.sig = signature{sizes: sizesOf(groups, size), joint: joint}
	return t, t.class&digits != 0
}

// mostOdd is how many groups of an odd joint are looked at.
const mostOdd = 8

// shortGroup collects "1234 5678": words of one length, three to five, one space
// between them.
func (p *lineParser) shortGroup(start, end int) bool {
	size := end - start
	if size < 3 || size > 5 || !paired(p.text[p.line.start:p.line.end], start-p.line.start, end-p.line.start) {
		return false
	}
	t := token{start: start, end: end, length: size, number: -1}
	for i := start; i < end; i++ {
		c := classOf(p.text[i])
		if c == 0 || c == under {
			return false
		}
		t.class |= c
	}
	if n := len(p.short); n > 0 {
		if last := p.short[n-1]; last.length != size || start != last.end+1 || p.text[last.end] != ' ' {
			p.flushShort()
		}
	}
	p.short = append(p.short, t)
	return true
}

// flushShort makes one code of the collected groups, or words.
func (p *lineParser) flushShort() {
	groups := p.short
	if len(groups) == 0 {
		return
	}
	if from, to := p.codeGroups(groups); to-from < len(groups) {
		for _, g := range groups[:from] {
			p.plainWord(g.start, g.end, kindsOf(g.class))
		}
		rest := append([]token(nil), groups[to:]...)
		p.short = append(p.short[:0], groups[from:to]...)
		p.flushShort()
		for _, g := range rest {
			p.plainWord(g.start, g.end, kindsOf(g.class))
		}
		return
	}
	t := joinGroups(groups)
	t.maybe = t.class&digits == 0 || t.class&lower != 0 && len(groups) == 2 || t.class&upper != 0 && t.class&lower != 0 && t.digitGroups(groups)*3 < len(groups)*2 && len(groups) < 6
	if t.sure = !slices.ContainsFunc(groups, func(g token) bool { return !p.isSure(g.start) }); t.sure {
		t.maybe = false
	}
	plausible := len(groups) > 1 && t.length >= 6 && (t.sure || p.plausibleGroups(t))
	p.short = p.short[:0]
	if !plausible {
		for _, g := range groups {
			p.plainWord(g.start, g.end, kindsOf(g.class))
		}
		return
	}
	if pairs := len(groups) / 2; t.class == digits && groups[0].length == 4 && len(groups)%2 == 0 && pairs > 1 {
		// Eight-digit codes are written 4 4; several stand side by side.
		for i := range pairs {
			pair := joinGroups(groups[2*i : 2*i+2])
			p.add(&pair)
		}
		return
	}
	p.add(&t)
}

// kindsOf returns the kinds of bytes of a group.
func kindsOf(c class) uint8 {
	switch {
	case c == digits:
		return kindDigit
	case c&digits == 0:
		return kindLetter
	}
	return kindAlnum
}

// codeGroups returns which of the groups belong together: a word of their length before
// or behind them, as in “the code 1234 5678”, has no kind of character in common with
// them, or counts or marks codes.
func (p *lineParser) codeGroups(groups []token) (from, to int) {
	from, to = 0, len(groups)
	apart := func(word token, others []token) bool {
		if word.class&digits != 0 {
			return false
		}
		if letters := p.text[word.start:word.end]; p.gate.mayMark(letters) && p.phrases.Word(letters)&(catalog.Codes|catalog.BackupCodes|catalog.Used) != 0 {
			return true
		}
		for _, g := range others {
			if g.class&word.class&(lower|upper) != 0 {
				return false
			}
		}
		return true
	}
	lead := 0
	for lead < len(groups)-1 && groups[lead].class&digits == 0 {
		lead++
	}
	for i := range groups[:lead] {
		if !apart(groups[i], groups[lead:]) {
			lead = 0
			break
		}
	}
	from = lead
	for from < to-1 && apart(groups[from], groups[from+1:to]) {
		from++
	}
	for to > from+1 && apart(groups[to-1], groups[from:to-1]) {
		to--
	}
	return from, to
}

func joinGroups(groups []token) token {
	t := token{start: groups[0].start, end: groups[len(groups)-1].end, number: -1}
	for _, g := range groups {
		t.length += g.length
		t.class |= g.class
	}
	t.sig = signature{sizes: sizesOf(len(groups), groups[0].length), joint: ' '}
	return t
}

func (p *lineParser) plausibleGroups(t token) bool {
	groups := len(t.sig.sizes)
	switch {
	case t.class == digits:
		return t.length >= 6
	case groups > 16:
		return false
	case t.class&digits == 0:
		score, _ := wordiness(p.text[t.start:t.end])
		if groups == 2 {
			return t.length >= 2*longGroup && score < mumbled
		}
		return groups > 2 && (score < letterWordiness || t.class&lower == 0) && t.class&(lower|upper) != lower|upper
	case t.class&lower == 0:
		return true
	}
	withDigit := t.digitGroups(p.short)
	switch {
	case groups < 3:
		return t.length >= 2*longGroup && t.class&upper == 0 // “use 2fa” is no code
	case t.class&upper != 0 && groups < 6:
		return withDigit > 0
	case t.class&upper != 0:
		return true // a long key
	}
	return withDigit*3 >= groups
}

// longGroup is how many letters and digits each of two groups with small letters has at
// least: they are a code among others only.
const longGroup = 4

// digitGroups counts the groups that have a digit: of groups drawn by lot many do.
func (t *token) digitGroups(groups []token) int {
	n := 0
	for _, g := range groups {
		if g.class&digits != 0 {
			n++
		}
	}
	return n
}
