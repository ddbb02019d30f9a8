package reader

import (
	"strings"
	"unicode"

	"sparekey/ocr/locate"
)

// token is a word of a reading: the letters from a to before b.
type token struct {
	of   *reading
	a, b int
	code bool // looks like a code or a part of one
}

func (t token) letters() []letter { return t.of.letters[t.a:t.b] }

// shape says how a token is built: A for each letter or digit, what separates them as
// it is.
func (t token) shape() string {
	var b strings.Builder
	for _, l := range t.letters() {
		if unicode.IsLetter(l.r) || unicode.IsDigit(l.r) {
			b.WriteByte('A')
		} else {
			b.WriteRune(l.r)
		}
	}
	return b.String()
}

const (
	leastToken = 3 // characters of a part of a code
	leastMixed = 4 // letters and digits together
	leastDigit = 4
	leastWord  = 6 // letters alone
)

// tokens returns the words of a reading, and which of them look like codes.
func (r *reading) tokens() []token {
	var out []token
	for a := 0; a < len(r.letters); {
		if r.letters[a].r == ' ' {
			a++
			continue
		}
		b := a
		for b < len(r.letters) && r.letters[b].r != ' ' {
			b++
		}
		// Brackets, commas and quotes around a word are none of it.
		i, j := a, b
		for i < j && !alphanumeric(r.letters[i].r) {
			i++
		}
		for j > i && !alphanumeric(r.letters[j-1].r) {
			j--
		}
		if j-i >= leastToken {
			t := token{of: r, a: i, b: j}
			t.code = codelike(t.letters())
			out = append(out, t)
		}
		a = b
	}
	return out
}

func alphanumeric(r rune) bool { return r >= '0' && r <= '9' || isLower(r) || isUpper(r) }
func isLower(r rune) bool      { return r >= 'a' && r <= 'z' }
func isUpper(r rune) bool      { return r >= 'A' && r <= 'Z' }

// codelike says whether a word looks drawn by lot: by digits, by digits among letters,
// by case that changes within, or by letters that no language puts together so.
func codelike(letters []letter) bool {
	var digits, lower, upper, vowels, rises, hard, run int
	for i, l := range letters {
		switch {
		case l.r >= '0' && l.r <= '9':
			digits++
			run = 0
		case isLower(l.r):
			lower++
			run++
		case isUpper(l.r):
			upper++
			run++
			if i > 0 && isLower(letters[i-1].r) {
				rises++
			}
		default:
			if !strings.ContainsRune("-_.–:", l.r) {
				return false
			}
			run = 0
		}
		if strings.ContainsRune("aeiouyAEIOUYäöüéèàáâóíúêôãõ", l.r) {
			vowels++
			run = 0
		}
		hard = max(hard, run)
	}
	n := digits + lower + upper
	switch {
	case digits > 0 && digits < n:
		return n >= leastMixed
	case digits == n:
		return n >= leastDigit
	case n < leastWord:
		return false
	case rises >= 2, hard >= 5:
		return true
	}
	return 5*vowels < n || 3*vowels > 2*n
}

// lists returns the tokens of a page that look like codes, those of one form together.
// A word of the form of several codes beside it is one of them.
func lists(all []reading) [][]token {
	byShape := map[string][]token{}
	var order []string
	count := map[string]int{}
	for i := range all {
		for _, t := range all[i].tokens() {
			s := t.shape()
			if byShape[s] == nil {
				order = append(order, s)
			}
			byShape[s] = append(byShape[s], t)
			if t.code {
				count[s]++
			}
		}
	}
	var out [][]token
	for _, s := range order {
		if count[s] == 0 {
			continue
		}
		var list []token
		for _, t := range byShape[s] {
			if t.code || count[s] >= 3 && len(s) >= leastWord && beside(t, byShape[s]) {
				list = append(list, t)
			}
		}
		out = append(out, list)
	}
	return out
}

// beside says whether a token stands in a list with one that looks like a code.
func beside(t token, others []token) bool {
	for _, o := range others {
		if o.code && o.of != t.of && together(t.of.line, o.of.line) {
			return true
		}
	}
	return false
}

// together says whether two lines are items of one list, by the finder, or because
// they begin below one another and not far apart.
func together(a, b locate.Line) bool {
	if a.Chain != 0 && b.Chain != 0 {
		return a.Chain == b.Chain
	}
	h := max(a.Height, b.Height)
	dx, dy := a.Left.X-b.Left.X, a.Left.Y-b.Left.Y
	return dx > -h && dx < h && dy > -7*h && dy < 7*h
}
