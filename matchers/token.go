package matchers

import "strings"

// class is the kinds of characters in a token.
type class uint8

const (
	digits class = 1 << iota
	lower
	upper
	nonHex // a letter after f
	under  // an underscore
)

// signature is the outline of a code: sizes of its groups, what joins them, which
// characters. Codes of one set have the same sizes and joint.
type signature struct {
	sizes string // one byte a group
	joint byte   // '-', ' ' or 0
}

// token is a run of characters that may be a code.
type token struct {
	start, end int // in the folded text
	sig        signature
	class      class
	length     int // letters and digits
	used       bool
	maybe      bool // reads like a word: a code only among codes
	wordy      bool // reads so much like one that it is one between words
	words      int  // words between it and the token before it on its line
	number     int  // the list number in front of it; -1: none
}

// The lengths, in letters and digits, that codes have: Steam's revocation code is
// the shortest, the 64-digit keys are the longest.
const (
	shortestCode = 5
	longestCode  = 64
)

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func isWordByte(c byte) bool { return isAlnum(c) || c == '-' || c == '_' }

func classOf(c byte) class {
	switch {
	case '0' <= c && c <= '9':
		return digits
	case 'a' <= c && c <= 'f':
		return lower
	case 'g' <= c && c <= 'z':
		return lower | nonHex
	case 'A' <= c && c <= 'F':
		return upper
	case 'G' <= c && c <= 'Z':
		return upper | nonHex
	case c == '_':
		return under
	}
	return 0
}

// oneGroup[n:n+1] is the sizes of one group of n, without an allocation.
var oneGroup = func() string {
	var all [longestCode + 1]byte
	for i := range all {
		all[i] = byte(i)
	}
	return string(all[:])
}()

// parseWord looks at one run of word bytes, text[start:end], and says whether it
// has the outline of a code. Prefixes are beginnings that give a code away however
// uneven its groups are.
func parseWord(text string, start, end int, prefixes []string) (token, bool) {
	t := token{start: start, end: end, number: -1}
	if end-start > longestCode+longestCode/4 {
		return t, false
	}
	var sizes [longestCode]byte
	groups, size := 0, 0
	for i := start; i < end; i++ {
		if text[i] == '-' {
			if size == 0 || groups == len(sizes)-1 {
				return t, false
			}
			sizes[groups], size = byte(size), 0
			groups++
			continue
		}
		t.class |= classOf(text[i])
		size++
		t.length++
	}
	if size == 0 || t.length < shortestCode || t.length > longestCode {
		return t, false
	}
	sizes[groups] = byte(size)
	if groups > 0 {
		t.sig = signature{string(sizes[:groups+1]), '-'}
	} else {
		t.sig.sizes = oneGroup[size : size+1]
	}
	word := text[start:end]
	for _, prefix := range prefixes {
		if strings.HasPrefix(word, prefix) && groups > 2 {
			t.sig = signature{sizes: prefix, joint: '-'} // its groups may have any size
			return t, true
		}
	}
	t.maybe = t.readable(word)
	if t.class&digits == 0 && groups == 0 && !humped(word) {
		score, _ := wordiness(word)
		t.wordy = score >= letterWordiness || titled(word)
	}
	return t, t.plausible(word)
}

// plausible says whether a token can be a code at all, whatever is around it.
func (t token) plausible(s string) bool {
	groups := len(t.sig.sizes)
	switch {
	case t.class&under != 0:
		return false // only base64url has them; those services are looked for by name
	case groups > 1 && !t.even() && !isUUID(t.sig):
		return false
	case groups > 1 && t.sig.sizes[0] < 3:
		return false
	case t.class == digits:
		return groups > 1 && t.length >= 8 || groups == 1 && t.length >= 6 && t.length <= longestNumber
	case t.class&digits == 0 && groups > 1:
		score, _ := wordiness(s)
		return t.length >= 6 && score < groupWordiness
	}
	return t.length >= 6
}

// longestNumber is the length up to which digits alone are looked at: a hex code of
// sixteen has no letter now and then.
const longestNumber = 16

// letterWordiness is the wordiness from which on letters alone are taken for a word
// that stands between others: 99 % of random eights lie below 0.8, half of all words
// above 1.5. Groups of one size are no words so easily.
const (
	letterWordiness = 1.0
	groupWordiness  = 2.0
)

// humped says whether capitals and small letters change more than a name's do.
func humped(s string) bool {
	changes := 0
	for i := 1; i < len(s); i++ {
		if a, b := classOf(s[i-1]), classOf(s[i]); a&lower != 0 && b&upper != 0 {
			changes++
		}
	}
	return changes > 1
}

// titled says whether s is written as names and headings are: one capital, then
// small letters.
func titled(s string) bool {
	return classOf(s[0])&upper != 0 && strings.ToLower(s[1:]) == s[1:]
}

// readable says whether a token is more likely a word, or a word and a number, than
// a code, if nothing else is known.
func (t token) readable(s string) bool {
	return t.class&digits == 0 || isVersion(s)
}

// even says whether all groups have one size.
func (t token) even() bool {
	for i := 1; i < len(t.sig.sizes); i++ {
		if t.sig.sizes[i] != t.sig.sizes[0] {
			return false
		}
	}
	return true
}

func isUUID(s signature) bool { return s.joint == '-' && s.sizes == "\x08\x04\x04\x04\x0c" }

// isVersion says whether s is a word followed by a short number: python3, sha256.
func isVersion(s string) bool {
	letters := strings.TrimRight(s, "0123456789")
	if tail := len(s) - len(letters); tail == 0 || tail > 4 || len(letters) < 3 {
		return false
	}
	for i := 0; i < len(letters); i++ {
		if classOf(letters[i])&(lower|upper) == 0 {
			return false
		}
	}
	score, _ := wordiness(letters)
	return score > 0.5
}

// compatible says whether two tokens may belong to one set.
func compatible(a, b token) bool {
	if a.sig != b.sig {
		return false
	}
	if (a.class == digits) != (b.class == digits) {
		// by chance a short code of letters and digits has no letter
		return a.length <= 8 || (a.class|b.class)&nonHex == 0 && a.length <= 16
	}
	mixed := func(t token) bool { return t.class&lower != 0 && t.class&upper != 0 }
	if mixed(a) || mixed(b) {
		return true
	}
	return a.class&(lower|upper) == b.class&(lower|upper) || a.class&(lower|upper) == 0 || b.class&(lower|upper) == 0 ||
		a.length <= 12 && a.sig.joint == 0
}
