package matchers

import (
	"math/bits"
	"regexp/syntax"
	"strings"

	"sparekey/matchers/catalog"
)

// charset is a set of ASCII characters.
type charset [2]uint64

func charsetOf(ranges string) charset {
	var s charset
	for i := 0; i < len(ranges); i++ {
		last := ranges[i]
		if i+2 < len(ranges) && ranges[i+1] == '-' {
			last = ranges[i+2]
		}
		for c := ranges[i]; c <= last; c++ {
			s.add(c)
		}
		if last != ranges[i] {
			i += 2
		}
	}
	return s
}

func (s *charset) add(c byte)     { s[c>>6&1] |= 1 << (c & 63) }
func (s charset) has(c byte) bool { return c < 128 && s[c>>6]>>(c&63)&1 != 0 }
func (s charset) size() int       { return bits.OnesCount64(s[0]) + bits.OnesCount64(s[1]) }
func (s charset) first() byte {
	if s[0] != 0 {
		return byte(bits.TrailingZeros64(s[0]))
	}
	return byte(64 + bits.TrailingZeros64(s[1]))
}

// position is what may stand at one place of a code: one of a set, or a joint.
type position struct {
	set   charset
	share float64 // of each character of the set
	joint byte    // '-' or ' '; 0: none
}

func oneOf(s charset) position { return position{set: s, share: 1 / float64(max(1, s.size()))} }

// form is how all codes of a list may be written.
type form struct {
	at    []position
	prior float64
}

// alphabets are what codes are drawn from, and how many in a hundred lists are.
var alphabets = []struct {
	set   charset
	prior float64
}{
	{charsetOf("0-9"), 20},
	{charsetOf("0-9a-f"), 20},
	{charsetOf("0-9A-F"), 5},
	{charsetOf("a-z0-9"), 16},
	{charsetOf("A-Z0-9"), 12},
	{charsetOf("A-Za-z0-9"), 8},
	{charsetOf("a-z"), 3},
	{charsetOf("A-Z"), 3},
	{charsetOf("A-Za-z"), 1},
	{charsetOf("a-z2-7"), 3},
	{charsetOf("A-Z2-7"), 3},
	{charsetOf("0-9A-HJKMNP-TV-Z"), 2},                 // Crockford's
	{charsetOf("0-9a-hjkmnp-tv-z"), 1},                 // the same, small
	{charsetOf("2-9a-hjkmnp-z"), 1},                    // without 0 o 1 l i
	{charsetOf("2-9A-HJ-NP-Z"), 1},                     // without 0 O 1 I
	{charsetOf("2-9A-HJ-NP-Za-km-z"), 0.5},             // the same, both cases
	{charsetOf("1-9A-HJ-NP-Za-km-z"), 0.5},             // base58
	{charsetOf("2346789BCDFGHJKMNPQRTVWXY"), 0.5},      // no vowels
	{charsetOf("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"), 1}, // authenticators' friendly ones
}

// forms returns the forms of lists whose codes have this outline.
func outlineForms(sizes string, joint byte) []form {
	forms := make([]form, 0, len(alphabets)+4)
	for _, a := range alphabets {
		forms = append(forms, form{outlined(a.set, sizes, joint), a.prior / 100})
	}
	return forms
}

func outlined(set charset, sizes string, joint byte) []position {
	var at []position
	for i := range len(sizes) {
		if i > 0 {
			at = append(at, position{joint: joint})
		}
		for range sizes[i] {
			at = append(at, oneOf(set))
		}
	}
	return at
}

// mostForms is how many ways of writing one shape are told apart.
const mostForms = 32

// serviceForms returns the forms of a service's shapes; none for those, such as
// phrases of words, that are no rows of sets.
func serviceForms(service *catalog.Service) [][]position {
	var all [][]position
	for i := range service.Shapes {
		parsed, err := syntax.Parse(service.Shapes[i].Pattern, syntax.Perl)
		if err != nil {
			continue // the catalogue's own tests see to it that there is none
		}
		all = append(all, expand(parsed.Simplify())...)
	}
	return all
}

// expand writes an expression out as rows of sets; nil when there are too many.
func expand(re *syntax.Regexp) [][]position {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText, syntax.OpBeginLine, syntax.OpEndLine:
		return [][]position{nil}
	case syntax.OpLiteral:
		var row []position
		for _, r := range re.Rune {
			row = append(row, positionOf(r, r))
		}
		return [][]position{row}
	case syntax.OpCharClass:
		return [][]position{{positionOf(re.Rune...)}}
	case syntax.OpCapture, syntax.OpPlus:
		return expand(re.Sub[0])
	case syntax.OpQuest:
		if rows := expand(re.Sub[0]); rows != nil {
			return append(rows, nil)
		}
	case syntax.OpAlternate:
		var rows [][]position
		for _, sub := range re.Sub {
			rows = append(rows, expand(sub)...)
		}
		if len(rows) <= mostForms {
			return rows
		}
	case syntax.OpConcat:
		return expandAll(re.Sub)
	}
	return nil
}

func expandAll(subs []*syntax.Regexp) [][]position {
	rows := [][]position{nil}
	for _, sub := range subs {
		next := expand(sub)
		if len(rows)*len(next) > mostForms {
			return nil
		}
		var longer [][]position
		for _, row := range rows {
			for _, part := range next {
				longer = append(longer, append(row[:len(row):len(row)], part...))
			}
		}
		rows = longer
	}
	return rows
}

// positionOf returns what ranges of characters, from and to each, say of a place.
func positionOf(ranges ...rune) position {
	var s charset
	for i := 0; i+1 < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1] && r < 128; r++ {
			s.add(byte(r))
		}
	}
	for _, joint := range []byte{'-', ' '} {
		if s.has(joint) && !s.has('0') && !s.has('a') && !s.has('A') {
			return position{joint: joint}
		}
	}
	return oneOf(s)
}

// uniform returns the set that all places of a row share.
func uniform(row []position) (charset, bool) {
	var set charset
	for _, p := range row {
		switch {
		case p.joint != 0:
		case set == charset{}:
			set = p.set
		case set != p.set:
			return charset{}, false
		}
	}
	return set, set != charset{} && set.size() < 64
}

// letters counts the places of a row that are no joints.
func letters(row []position) int {
	n := 0
	for _, p := range row {
		if p.joint == 0 {
			n++
		}
	}
	return n
}

// candidates returns the services that a scanned text may be about.
func (m *Matcher) candidates(text string, k Known) []*catalog.Service {
	const most = 12
	var all []*catalog.Service
	seen := map[*catalog.Service]bool{nil: true}
	add := func(s *catalog.Service) {
		if !seen[s] && len(all) < most && len(s.Shapes) > 0 {
			seen[s] = true
			all = append(all, s)
		}
	}
	for _, item := range k.Case {
		add(m.catalog.ByID(item.Service))
	}
	for _, mention := range m.catalog.Mentioned(text[:min(len(text), mostNamed)]) {
		add(mention.Service)
	}
	for _, s := range m.asked {
		add(s)
	}
	return all
}

// isOdd says whether readers write r where a letter or digit stands.
func isOdd(r rune) bool { return alike[r] != nil && !(r < 128 && isAlnum(byte(r))) }

// blankOrMark says whether c may stand beside a code.
func blankOrMark(c byte) bool { return strings.IndexByte(" \t\r\n([{)]}<>\"'`:;,.|*#", c) >= 0 }
