package matchers

import (
	"strings"
	"unicode/utf8"
)

// byteKinds sorts bytes for [quick].
var byteKinds = func() (kinds [256]uint8) {
	for i := range kinds {
		switch c := byte(i); {
		case '0' <= c && c <= '9':
			kinds[i] = quickDigit
		case isAlnum(c):
			kinds[i] = quickLetter
		case c == '-' || c == '_':
			kinds[i] = quickJoint
		case c >= utf8.RuneSelf:
			kinds[i] = quickHigh
		case c == ' ' || c == '\t' || c == '\r':
			kinds[i] = quickBlank
		}
	}
	return kinds
}()

// hasDigit says whether there is a digit, eight bytes at a time.
func hasDigit(s string) bool {
	const (
		zeros = 0x3030303030303030
		low   = 0x7f7f7f7f7f7f7f7f
		ten   = 0x7676767676767676 // 0x80 - 10
		high  = 0x8080808080808080
	)
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := eight(s, i) ^ zeros
		if ^((x&low+ten)|x)&high != 0 {
			return true
		}
	}
	for ; i < len(s); i++ {
		if '0' <= s[i] && s[i] <= '9' {
			return true
		}
	}
	return false
}

const (
	quickOther = iota
	quickDigit
	quickLetter
	quickJoint
	quickHigh
	quickBlank
)

// A line of few runs may be a labelled code that happens to have no digit.
const (
	shortRuns = 4
	shortLine = 60
)

// quick decides what a line is, where that can be said without looking at its
// words: most lines of most texts hold nothing that has the outline of a code. It
// returns false for a line that must be parsed.
func quick(line string) (lineKind, bool) {
	if len(line) > shortLine && !hasDigit(line) && strings.IndexByte(line, ' ') >= 0 {
		return words, true
	}
	length, digit, high, written, ordinary := 0, false, false, false, false
	runs := 0
	last, lastEnd, lastDigit := 0, -2, false // the run before, if it was short
	for i := 0; i <= len(line); i++ {
		kind := uint8(quickOther)
		if i < len(line) {
			kind = byteKinds[line[i]]
		}
		switch kind {
		case quickDigit:
			digit = true
			length++
			continue
		case quickLetter:
			length++
			continue
		case quickJoint:
			if length > 0 {
				continue
			}
		case quickHigh:
			high = true
		}
		if kind != quickBlank && i < len(line) {
			written = true
		}
		if length == 0 {
			continue
		}
		if digit && length > shortestCode || digit && length == shortestCode && line[i-1] == '-' {
			return 0, false
		}
		if length >= 3 && length <= 5 {
			start := i - length
			if last == length && lastEnd == start-1 && (digit || lastDigit) {
				return 0, false
			}
			last, lastEnd, lastDigit = length, i, digit
		}
		if !digit && length > 1 && length <= shortestCode {
			ordinary = true // a short word: the line is no bare list
		}
		length, digit, written = 0, false, true
		runs++
	}
	switch {
	case ordinary && (runs > shortRuns || len(line) > shortLine):
		return words, true
	case !written && !high:
		return blank, true
	}
	return 0, false
}
