package matchers

import (
	"bytes"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// share says whether at least tenths out of ten of the set's codes hold.
func (s set) share(tenths int, holds func(string) bool) bool {
	n, left := 0, len(s.bare)
	need := (left*tenths + 9) / 10
	for _, code := range s.bare {
		if n+left < need {
			return false
		}
		left--
		if holds(code) {
			n++
		}
	}
	return n >= need
}

func (s set) placeholders() bool { return s.share(5, patterned) }

// keyboard rows and words that people type for "some code".
var typed = []string{
	"qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertz", "azerty", "deadbeef", "cafebabe", "c0ffee", "badc0de",
	"changeme", "example", "password", "foobar", "xxxx", "0000000", "placeholder", "yourcode", "testcode",
}

// patterned says whether s was typed or counted rather than drawn by lot.
func patterned(s string) bool {
	n := len(s) - 1
	if n < 3 {
		return false
	}
	var small [longestCode]byte
	low := append(small[:0], s...)
	for i, c := range low {
		if 'A' <= c && c <= 'Z' {
			low[i] = c | 0x20
		}
	}
	var seen [2]uint64
	up, down, leap := 0, 0, 0
	for i, c := range low {
		seen[c>>6&1] |= 1 << (c & 63)
		if i > 0 {
			if last := low[i-1]; c == last+1 || last == '9' && c == '0' {
				up++
			} else if c+1 == last {
				down++
			}
		}
		if i > 1 && c == low[i-2]+1 {
			leap++
		}
	}
	kinds := bits.OnesCount64(seen[0]) + bits.OnesCount64(seen[1])
	return kinds <= 2 || up*10 >= n*6 || down*10 >= n*6 || leap*10 >= (n-1)*8 || periodic(low) || isTyped(low)
}

// isTyped says whether s has one of the typed words, or is in one.
func isTyped(s []byte) bool {
	for i, c := range s {
		if c >= utf8.RuneSelf {
			continue
		}
		for _, w := range typedBy[c] {
			if len(s)-i >= len(w) && string(s[i:i+len(w)]) == w {
				return true
			}
		}
	}
	return len(s) >= 6 && len(s) <= longestTyped && typedPairs[s[0]&0x7f][s[1]&0x7f] && slices.ContainsFunc(typed, func(w string) bool { return strings.Contains(w, string(s)) })
}

// typedBy are the typed words by their first letters.
var typedBy = func() (by [utf8.RuneSelf][]string) {
	for _, w := range typed {
		by[w[0]] = append(by[w[0]], w)
	}
	return by
}()

// typedPairs are the pairs of letters in them.
var typedPairs = func() (pairs [utf8.RuneSelf][utf8.RuneSelf]bool) {
	for _, w := range typed {
		for i := range len(w) - 1 {
			pairs[w[i]][w[i+1]] = true
		}
	}
	return pairs
}()

const longestTyped = len("placeholder")

// periodic says whether s repeats a part of at most four characters: abcdabcd.
func periodic(s []byte) bool {
	for period := 1; period <= 4 && period*2 <= len(s); period++ {
		if len(s) >= 8 && bytes.Equal(s[period:], s[:len(s)-period]) {
			return true
		}
	}
	return false
}

func (s set) dates() bool {
	return s.class == digits && s.share(6, isDate)
}

func isDate(s string) bool {
	number := func(from, to int) int {
		n := 0
		for _, c := range s[from:to] {
			n = n*10 + int(c-'0')
		}
		return n
	}
	day := func(d, m int) bool { return 1 <= d && d <= 31 && 1 <= m && m <= 12 }
	year := func(y int) bool { return 1900 <= y && y <= 2099 }
	switch len(s) {
	case 8:
		return year(number(0, 4)) && day(number(6, 8), number(4, 6)) ||
			year(number(4, 8)) && (day(number(0, 2), number(2, 4)) || day(number(2, 4), number(0, 2))) ||
			year(number(0, 4)) && year(number(4, 8))
	case 6:
		return day(number(4, 6), number(2, 4)) && number(0, 2) < 40 || day(number(0, 2), number(2, 4)) && number(4, 6) < 40
	}
	return false
}

// cards says whether codes that stand side by side as 4 4, 4 4 are payment cards.
func (s set) cards() bool {
	if s.class != digits || len(s.bare) < 2 || len(s.bare)%2 != 0 || len(s.bare[0]) != 8 {
		return false
	}
	valid := 0
	for i := 0; i+1 < len(s.bare); i += 2 {
		if luhn(s.bare[i] + s.bare[i+1]) {
			valid++
		}
	}
	return valid*10 >= len(s.bare)/2*8
}

func luhn(number string) bool {
	sum := 0
	for i := range len(number) {
		d := int(number[len(number)-1-i] - '0')
		if i%2 == 1 {
			d *= 2
			if d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

func (s set) periodicals() bool {
	return s.class == digits && s.sig.joint == '-' && s.sig.sizes == "\x04\x04" && len(s.bare) > 1 && s.share(8, func(n string) bool {
		sum := 0
		for i := range 7 {
			sum += int(n[i]-'0') * (8 - i)
		}
		return (11-sum%11)%11 == int(n[7]-'0')
	})
}

// readable says whether the letters follow each other as in words.
func (s set) readable() bool {
	if s.class&(lower|upper) == 0 || strings.Contains(s.sig.sizes, "-") { // a known beginning: made of words
		return false
	}
	sum, pairs := 0.0, 0
	for _, code := range s.bare {
		score, n := wordiness(code)
		sum += score * float64(n)
		pairs += n
	}
	if pairs < 6 {
		return false
	}
	mean := sum / float64(pairs)
	if s.class&digits == 0 {
		return mean > -0.3
	}
	return mean > 0.7 && pairs*2 > len(s.bare)*(len(s.bare[0])-1)
}

// ordered says whether the codes are sorted.
func (s set) ordered() bool {
	n := len(s.bare)
	up, down := 0, 0
	for i := 1; i < n; i++ {
		switch c := strings.Compare(s.bare[i-1], s.bare[i]); {
		case c < 0:
			up++
		case c > 0:
			down++
		}
	}
	return n >= 6 && (up*10 >= (n-1)*9 || down*10 >= (n-1)*9) && (n > 9 || up == 0 || down == 0)
}

// counted says whether numbers follow each other in equal steps.
func (s set) counted() bool {
	return s.class == digits && len(s.bare) >= setSize && len(s.bare[0]) <= 10 && equalSteps(s.bare)
}

func equalSteps(numbers []string) bool {
	value := func(s string) int {
		n := 0
		for _, c := range s {
			n = n*10 + int(c-'0')
		}
		return n
	}
	step := value(numbers[1]) - value(numbers[0])
	for i := 2; i < len(numbers); i++ {
		if value(numbers[i])-value(numbers[i-1]) != step {
			return false
		}
	}
	return true
}

// alike says whether the codes share characters, or kinds of characters, at the
// same places, as serial numbers do.
func (s set) alike() bool {
	n := len(s.bare)
	if n < 3 || s.uuids() {
		return false
	}
	length := len(s.bare[0])
	for _, code := range s.bare {
		if len(code) != length {
			return false
		}
	}
	same, sorted := 0, 0
	for at := range length {
		var count [256]int
		most, digit := 0, 0
		for _, code := range s.bare {
			count[code[at]]++
			most = max(most, count[code[at]])
			if classOf(code[at]) == digits {
				digit++
			}
		}
		if most == n || n >= 8 && most*10 >= n*8 {
			same++
		}
		if digit == 0 || digit == n {
			sorted++
		}
	}
	mixedKinds := s.class&digits != 0 && s.class&(lower|upper) != 0
	return same >= 3 || same == 2 && n >= 4 || same == 1 && n >= 6 || mixedKinds && sorted == length && length >= 6
}

// biased says whether letters and digits come in shares that chance does not give.
func (s set) biased() bool {
	chars, digit := 0, 0
	var kinds [256]bool
	distinct := 0
	for _, code := range s.bare {
		for i := range len(code) {
			chars++
			if classOf(code[i]) == digits {
				digit++
			}
			if !kinds[code[i]] {
				kinds[code[i]] = true
				distinct++
			}
		}
	}
	if chars < 40 {
		return false
	}
	switch {
	case s.class == digits:
		return distinct < 6
	case s.class&digits == 0:
		return distinct < 7
	case s.class&nonHex == 0: // hex: 10 of 16 are digits
		return digit*100 > chars*88 || digit*100 < chars*35 || distinct < 8
	}
	return digit*100 > chars*75 || digit*100 < chars*4 || distinct < 10
}

// productKeys says whether the codes are five groups of five in the alphabet of
// Windows product keys, or three groups of five capitals and digits, as keys of games.
func (s set) productKeys() bool {
	switch s.sig.sizes {
	case "\x05\x05\x05\x05\x05":
		return s.share(10, func(code string) bool {
			return strings.Trim(code, "BCDFGHJKMNPQRTVWXY2346789") == ""
		})
	case "\x05\x05\x05":
		return s.class&lower == 0 && s.class&upper != 0
	}
	return false
}

func (s set) uuids() bool { return isUUID(s.sig) && s.class&nonHex == 0 }

// digests says whether the codes have the length of MD5, SHA-1, SHA-224 or SHA-256.
func (s set) digests() bool {
	if s.sig.joint != 0 || s.class&nonHex != 0 || s.class == digits {
		return false
	}
	switch len(s.bare[0]) {
	case 32, 40, 56, 64:
		return true
	}
	return false
}

func (s set) numbers() bool { return s.class == digits && s.sig.joint == 0 }

// longNumber says whether the codes are numbers longer than any service hands out:
// times, telephone and account numbers.
func (s set) longNumber() bool { return s.class == digits && s.sig.joint == 0 && len(s.bare[0]) > 10 }

// commits says whether the codes are short hashes, each in front of some words.
func (s set) commits() bool {
	n := len(s.bare[0])
	return s.sig.joint == 0 && s.class&nonHex == 0 && s.class&upper == 0 && s.class != digits &&
		(n >= 6 && n <= 12 || n == 40) && len(s.bare) > 1 && s.beside*float64(s.lines) >= 1.2*float64(max(len(s.bare), s.lines))
}
