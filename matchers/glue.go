package matchers

import (
	"strings"
	"unicode/utf8"
)

// glued says whether a word is part of something larger, such as an address, a path
// or a decimal number, and where that ends.
func (p *lineParser) glued(start, end int) (next int, yes bool) {
	text, l := p.text, &p.line
	if (start == l.start || !gluesLeft[text[start-1]]) && (end == l.end || !gluesRight[text[end]]) {
		return end, false
	}
	if l := text[l.start:l.end]; isVerbatim(l, start-p.line.start, end-p.line.start) {
		return end, false
	}
	if start > l.start {
		switch c := text[start-1]; c {
		case '.':
			return end, !p.numbered(start-1) || !p.lettered(start) && !p.closing(start)
		case '+':
			if !addedLine(text[l.start:l.end], start-1-l.start, end-l.start) {
				return end, true
			}
		case '/', '\\', '@', '%', '&', '$', '?', '^':
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
	case c == '/' && follows == ' ' && p.numbered(end):
		return end, false // a list counted 1/ 2/ 3/
	case c == '/' || c == '\\' || c == '@' || c == '%' || c == '&' || c == '+' || c == '(' && follows < utf8.RuneSelf || c == '$':
		return p.chunkEnd(end), true
	case c == '.' && isAlnum(follows) && p.numbered(end) && (p.lettered(end+1) || p.closing(end+1)):
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

// isVerbatim says whether a word of a line stands between two marks that Org puts around what
// is shown as it is typed, or is struck out, with nothing but such words: =k3v9x0qa=.
func isVerbatim(line string, start, end int) bool {
	if end == len(line) || start == 0 || line[end] != '=' && line[end] != '+' && line[start-1] != '+' {
		return false
	}
	mark := line[end]
	if mark != '=' && mark != '+' {
		mark = line[start-1]
	}
	opens, closes := strings.LastIndexByte(line[:start], mark), strings.IndexByte(line[end:], mark)
	if opens < 0 || closes < 0 {
		return false
	}
	closes += end
	outside := func(i int) bool {
		return i < 0 || i >= len(line) || byteKinds[line[i]]&kindBlank != 0 || strings.IndexByte("()[].,;", line[i]) >= 0
	}
	if !outside(opens-1) || !outside(closes+1) {
		return false
	}
	for i := opens + 1; i < closes; i++ {
		if k := byteKinds[line[i]]; k&kindWord == 0 && (line[i] != ' ' || i == opens+1 || i == closes-1) {
			return false
		}
	}
	return true
}

// addedLine says whether the plus at an offset begins the line, as in a list of changes,
// and what ends at end is no telephone number.
func addedLine(line string, plus, end int) bool {
	if plus != 0 {
		return false
	}
	for _, c := range []byte(line[1:end]) {
		if byteKinds[c]&kindLetter != 0 {
			return true
		}
	}
	return end <= 9 && strings.Trim(line[end:], " -0123456789\r") == ""
}

// gluesLeft are the bytes that may glue a word to what is in front of it, gluesRight
// those that may glue it to what follows.
var gluesLeft, gluesRight = func() (left, right [256]bool) {
	for i, k := range byteKinds {
		left[i] = k&(kindGlues|kindGluesL|kindHigh) != 0 || i == '.'
		right[i] = k&(kindGlues|kindHigh) != 0 || strings.IndexByte(".:=(", byte(i)) >= 0
	}
	return left, right
}()

// leads says whether nothing but blanks and list marks stands before i.
func (p *lineParser) leads(i int) bool { return leads(p.text[p.line.start:i]) }

// leads says whether there is nothing but blanks and list marks in the beginning of a line.
func leads(before string) bool {
	for i := 0; i < len(before); i++ {
		switch before[i] {
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

// closing says whether nothing but a number long enough for a code, and perhaps blanks
// in it, stands from i to the end of the line: 1.615441 may be a list.
func (p *lineParser) closing(i int) bool {
	digit := 0
	for ; i < p.line.end; i++ {
		switch k := byteKinds[p.text[i]]; {
		case k == kindDigit:
			digit++
		case k&kindBlank == 0:
			return false
		}
	}
	p.dotted = p.dotted || digit > shortestCode
	return digit > shortestCode
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
