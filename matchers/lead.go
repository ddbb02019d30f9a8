package matchers

import (
	"slices"
	"strings"
)

// A list is written line by line in one way. Where a code has no digit by chance, its
// line is told by that of the code next to it.

// parseLike looks at a line that has nothing surely a code. If it begins as the line
// beside it does, which holds a code, and goes on with a word of that outline, then that is
// one. Where nothing stands in front of the codes the word must not read like one.
func (p *lineParser) parseLike(beside line, code *token, l line) (parsedLine, bool) {
	for l.end > l.start && byteKinds[p.text[l.end-1]]&kindBlank != 0 {
		l.end--
	}
	for l.start < l.end && byteKinds[p.text[l.start]]&kindBlank != 0 {
		l.start++
	}
	if l.end-l.start > longestFlag+longestCode || code.start < beside.start || code.end > beside.end || l.start == l.end {
		return parsedLine{}, false
	}
	lead := strings.TrimLeft(p.text[beside.start:code.start], " \t\r")
	if lead != "" && !sameByte(p.text[l.start], lead[0]) {
		return parsedLine{}, false
	}
	p.brackets = strings.HasSuffix(lead, "<")
	defer func() { p.brackets = false }()
	parsed := p.parse(l.start, l.end)
	for i := range parsed.tokens {
		t := &parsed.tokens[i]
		if t.settle(p.text); t.wordy || !compatible(code, t) {
			continue
		}
		own := p.text[l.start:t.start]
		if sameLead(lead, own) || lead == "" && own == "" && t.mumbles(p.text) {
			parsed.tokens = parsed.tokens[i : i+1]
			return parsed, true
		}
	}
	return parsed, false
}

// parseQuoted looks at a line above codes that has nothing surely one. If it ends with a
// word of their outline, in groups or long, that stands in quotation marks or behind the one that
// opens a text, or between tags, and reads like no word, then that is one.
func (p *lineParser) parseQuoted(code *token, l line) (parsedLine, bool) {
	const long = 7
	if code.sig.joint == 0 && code.length < long || l.end-l.start > longestKey+longestCode+longestKey {
		return parsedLine{}, false
	}
	parsed := p.parse(l.start, l.end)
	n := len(parsed.tokens)
	if n == 0 {
		return parsed, false
	}
	t := &parsed.tokens[n-1]
	parsed.tokens = parsed.tokens[n-1:]
	quoted := t.start > l.start && strings.IndexByte("\"'>", p.text[t.start-1]) >= 0
	return parsed, quoted && compatible(code, t) && t.mumbles(p.text)
}

// mumbles says whether the letters of a token hardly follow each other as in words.
func (t *token) mumbles(text string) bool {
	score, _ := wordiness(text[t.start:t.end])
	return score < mumbled
}

// labelled says whether letters or digits stand in front of a code on its line.
func labelled(text string, l line, code *token) bool {
	for i := l.start; i < code.start; i++ {
		if byteKinds[text[i]]&kindAlnum != 0 {
			return true
		}
	}
	return false
}

// goBack takes the lines in front of a block that begin as its first does into it.
func (r *reading) goBack(b *block) {
	if len(b.tokens) < 2 || b.tokens[1].start < r.lines[b.first].end {
		return
	}
	p := lineParser{Matcher: r.Matcher, text: r.folded.text}
	for i := b.first - 1; i >= max(0, b.first-farthest-1); i-- {
		switch r.kind(i) {
		case blank:
			continue
		case words, neutral:
		default:
			return
		}
		parsed, ok := p.parseLike(r.lines[b.first], &b.tokens[0], r.lines[i])
		if ok = ok && b.led == (parsed.tokens[0].words > 0); !ok {
			if parsed, ok = p.parseQuoted(&b.tokens[0], r.lines[i]); !ok {
				return
			}
		}
		b.tokens = slices.Insert(slices.Clone(b.tokens), 0, parsed.tokens[0])
		parsed.line.words, parsed.line.kind = r.lines[b.first].words, r.kind(b.first)
		b.first = i
		b.count(&parsed)
	}
}

// opening returns the first byte of a line that is no blank, 0 when there is none.
func opening(text string, l line) byte {
	for i := l.start; i < l.end; i++ {
		if byteKinds[text[i]]&kindBlank == 0 {
			return text[i]
		}
	}
	return 0
}

// sameByte says whether two bytes are equal or both digits.
func sameByte(a, b byte) bool { return a == b || byteKinds[a]&byteKinds[b]&kindDigit != 0 }

// sameLead says whether two lines begin alike but for numbers and blanks, and with more than blanks.
func sameLead(a, b string) bool {
	i, j := 0, 0
	something := false
	for {
		for i < len(a) && byteKinds[a[i]]&(kindDigit|kindBlank) != 0 {
			i++
		}
		for j < len(b) && byteKinds[b[j]]&(kindDigit|kindBlank) != 0 {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b) && something
		}
		if a[i] != b[j] {
			return false
		}
		something = true
		i, j = i+1, j+1
	}
}
