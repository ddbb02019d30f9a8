package matchers

import "strings"

// How many letters and digits the number of a bank account has.
const (
	shortestAccount = 15
	longestAccount  = 34
)

// accounts says whether most of the first codes of a block are parts of numbers of bank
// accounts, as an IBAN is written.
func (r *reading) accounts(b *block) bool {
	n := min(len(b.tokens), manyRows)
	parts := 0
	for i := range n {
		if t := &b.tokens[i]; r.inAccount(t.start, t.end) {
			parts++
		}
	}
	return 2*parts > n
}

// inAccount says whether a part of text[from:to] is one of the number of a bank account: of
// groups with one blank between, or of one run.
func (r *reading) inAccount(from, to int) bool {
	const reach = longestAccount + longestAccount/4
	text := r.folded.text
	groups := func(i int) bool { return byteKinds[text[i]]&kindAlnum != 0 || text[i] == ' ' }
	first, last := from, to
	for first > max(0, to-reach) && groups(first-1) {
		first--
	}
	for last < min(len(text), from+reach) && groups(last) {
		last++
	}
	for start := first; start < to; start++ {
		if start > 0 && byteKinds[text[start-1]]&kindAlnum != 0 || !opensAccount(text[start:last]) {
			continue
		}
		for end := last; end > max(from, start); end-- {
			if (end == len(text) || byteKinds[text[end]]&kindAlnum == 0) && isAccount(text[start:end]) {
				return true
			}
		}
	}
	return false
}

// opensAccount says whether s begins with two letters and two digits, or with two digits
// and groups of four.
func opensAccount(s string) bool {
	if len(s) < shortestAccount || !isDigit(s[0]) {
		return len(s) >= shortestAccount && s[0] != ' ' && !isDigit(s[1]) && s[1] != ' ' && isDigit(s[2]) && isDigit(s[3])
	}
	return isDigit(s[1]) && (s[2] == ' ' || isDigit(s[2]))
}

// isAccount says whether s is an IBAN: whose check digits are right, or that has no letters
// but those of its country. In Poland these are left out.
func isAccount(s string) bool {
	polish := hasDigitsOf(s, "dd dddd dddd dddd dddd dddd dddd")
	s = strings.ReplaceAll(s, " ", "")
	if len(s) == len("dddddddddddddddddddddddddd") && allDigits(s) {
		return polish || checked("PL"+s)
	}
	if len(s) < shortestAccount || len(s) > longestAccount || isDigit(s[0]) {
		return false
	}
	return allDigits(s[2:]) || checked(s)
}

// hasDigitsOf says whether s has digits where form has a d, and else the same bytes.
func hasDigitsOf(s, form string) bool {
	return len(s) == len(form) && strings.Map(func(c rune) rune {
		if '0' <= c && c <= '9' {
			return 'd'
		}
		return c
	}, s) == form
}

// checked says whether the check digits of an IBAN are right, as ISO 7064 has it.
func checked(s string) bool {
	rest := 0
	for i := range len(s) {
		switch c := s[(i+4)%len(s)]; {
		case isDigit(c):
			rest = (rest*10 + int(c-'0')) % 97
		default:
			rest = (rest*100 + int(c|0x20-'a') + 10) % 97
		}
	}
	return rest == 1
}
