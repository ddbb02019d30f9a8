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
	dotted     bool // its list number is written to it with a point, as 1.615441
	wordy      bool // reads so much like one that it is one between words
	words      int  // words between it and the token before it on its line
	number     int  // the list number in front of it; -1: none
	sure       bool // a code of a list in a scanned text
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

func isWordByte(c byte) bool { return byteKinds[c]&kindWord != 0 }

func classOf(c byte) class { return classes[c] }

var classes = func() (all [256]class) {
	for i := range all {
		all[i] = classify(byte(i))
	}
	return all
}()

func classify(c byte) class {
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

// sizesOf returns the sizes of groups that are all of one size, without an allocation.
func sizesOf(groups, size int) string {
	if groups <= longestCode && size <= longestCode {
		return evenSizes[size*longestCode:][:groups]
	}
	return strings.Repeat(string([]byte{byte(size)}), groups)
}

// evenSizes[n*longestCode:] begins with longestCode times n.
var evenSizes = func() string {
	var all [(longestCode + 1) * longestCode]byte
	for i := range all {
		all[i] = byte(i / longestCode)
	}
	return string(all[:])
}()

// parseWord looks at one run of word bytes, text[start:end], and says whether it
// has the outline of a code. Known are beginnings that give a code away however
// uneven its groups are. Whether letters alone are wordy is left to [token.settle].
func (t *token) parseWord(text string, start, end int, known []beginning) bool {
	*t = token{start: start, end: end, number: -1}
	if end-start > longestCode+longestCode/4 {
		return false
	}
	word := text[start:end]
	groups, size, first, even := 1, 0, 0, true
	class := class(0)
	for i := 0; i < len(word); i++ {
		if word[i] == '-' {
			if size == 0 || groups == longestCode {
				return false
			}
			if groups == 1 {
				first = size
			}
			even = even && size == first
			t.length += size
			groups, size = groups+1, 0
			continue
		}
		class |= classes[word[i]]
		size++
	}
	t.class, t.length = class, t.length+size
	if size == 0 || t.length < shortestCode || t.length > longestCode {
		return false
	}
	t.sig.sizes = sizesOf(groups, size)
	if groups > 1 {
		t.sig.joint = '-'
		for i := range known {
			if groups > 3 && known[i].begins(word) {
				t.sig.sizes = known[i].text // its groups may have any size
				return true
			}
		}
		if !even || size != first {
			if t.sig.sizes = uuidSizes; !uuidForm(word) {
				return false
			}
		}
	}
	t.maybe = t.readable(word)
	return t.plausible(word)
}

// settle finds out whether letters alone are wordy.
func (t *token) settle(text string) {
	if t.class&(digits|under) != 0 || t.sig.joint != 0 || t.sure {
		return
	}
	if word := text[t.start:t.end]; !humped(word) {
		score, _ := wordiness(word)
		t.wordy = score >= letterWordiness || titled(word)
	}
}

// plausible says whether a token can be a code at all, whatever is around it.
func (t *token) plausible(s string) bool {
	groups := len(t.sig.sizes)
	switch {
	case isLiteral(s):
		return false
	case t.class&under != 0:
		return false // only base64url has them; those services are looked for by name
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
	if classes[s[0]]&upper == 0 {
		return false
	}
	for i := 1; i < len(s); i++ {
		if classes[s[i]]&upper != 0 {
			return false
		}
	}
	return true
}

// readable says whether a token is more likely a word, or a word and a number, than
// a code, if nothing else is known.
func (t *token) readable(s string) bool {
	if t.class&digits == 0 && len(t.sig.sizes) > 2 && t.class&(lower|upper) != lower|upper {
		score, _ := wordiness(s)
		return score >= mumbled+0.2*float64(len(t.sig.sizes)-3)
	}
	return t.class&digits == 0 || isVersion(s)
}

// mumbled is the wordiness of three and more groups of letters below which they are no
// words: of those drawn by lot 98 % lie below, a chain of words above 1, and the more
// groups the surer.
const mumbled = 0.2

// even says whether all groups have one size.
func (t *token) even() bool {
	for i := 1; i < len(t.sig.sizes); i++ {
		if t.sig.sizes[i] != t.sig.sizes[0] {
			return false
		}
	}
	return true
}

const uuidSizes = "\x08\x04\x04\x04\x0c"

func isUUID(s signature) bool { return s.joint == '-' && s.sizes == uuidSizes }

// uuidForm says whether word has five groups, of the sizes of a UUID's.
func uuidForm(word string) bool {
	return len(word) == 36 && word[8] == '-' && word[13] == '-' && word[18] == '-' && word[23] == '-' && strings.Count(word, "-") == 4
}

// isVersion says whether s is a word followed by a short number: python3, sha256.
func isVersion(s string) bool {
	letters := withoutNumber(s)
	if tail := len(s) - len(letters); tail == 0 || tail > 4 || len(letters) < 3 {
		return false
	}
	for i := 0; i < len(letters); i++ {
		if classes[letters[i]]&(lower|upper) == 0 {
			return false
		}
	}
	score, _ := wordiness(letters)
	return score > 0.5
}

// isLiteral says whether s is a number as programs write them that is not decimal: 0x7f3a2b.
func isLiteral(s string) bool {
	if len(s) < 3 || s[0] != '0' {
		return false
	}
	switch s[1] {
	case 'x':
		for i := 2; i < len(s); i++ {
			if classes[s[i]]&nonHex != 0 || classes[s[i]] == 0 {
				return false
			}
		}
		return true
	case 'b':
		return strings.Trim(s[2:], "01") == ""
	}
	return false
}

// withoutNumber cuts the digits at the end of s.
func withoutNumber(s string) string {
	for len(s) > 0 && classes[s[len(s)-1]] == digits {
		s = s[:len(s)-1]
	}
	return s
}

// compatible says whether two tokens may belong to one set.
func compatible(a, b *token) bool {
	if a.sig != b.sig {
		return false
	}
	if (a.class == digits) != (b.class == digits) {
		// by chance a short code of letters and digits has no letter
		return a.length <= 8 || (a.class|b.class)&nonHex == 0 && a.length <= 16
	}
	const letters = lower | upper
	if a.class&letters == letters || b.class&letters == letters {
		return true
	}
	return a.class&letters == b.class&letters || a.class&letters == 0 || b.class&letters == 0 ||
		a.length <= 12 && a.sig.joint == 0
}
