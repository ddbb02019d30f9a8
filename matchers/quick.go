package matchers

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// Bits of byteKinds.
const (
	kindDigit uint8 = 1 << iota
	kindLetter
	kindHyphen
	kindUnder
	kindHigh
	kindBlank
	kindGlues  // makes one thing of the words on both its sides: an address, a path
	kindGluesL // makes one of it and the word to its right

	kindAlnum = kindDigit | kindLetter
	kindWord  = kindAlnum | kindHyphen | kindUnder
)

var byteKinds = func() (kinds [256]uint8) {
	for i := range kinds {
		switch c := byte(i); {
		case '0' <= c && c <= '9':
			kinds[i] = kindDigit
		case isAlnum(c):
			kinds[i] = kindLetter
		case c == '-':
			kinds[i] = kindHyphen
		case c == '_':
			kinds[i] = kindUnder
		case c >= utf8.RuneSelf:
			kinds[i] = kindHigh
		case c == ' ' || c == '\t' || c == '\r':
			kinds[i] = kindBlank
		case strings.IndexByte(`/\@%&+$`, c) >= 0:
			kinds[i] = kindGlues
		case c == '?' || c == '^':
			kinds[i] = kindGluesL
		}
	}
	return kinds
}()

// gate says of most lines what they are without looking at their words: most lines of
// most texts hold nothing that has the outline of a code.
type gate struct {
	phrases *catalog.Phrases
	marks   [markSlots / 64]uint64 // hashes of the words that count codes or mark used ones
	known   []beginning            // of codes that no other writing has
	starts  [256]bool              // their first bytes
}

const markSlots = 1 << 15

func newGate(phrases *catalog.Phrases, known []beginning) *gate {
	g := &gate{phrases: phrases, known: known}
	words := append(phrases.Words(catalog.Used|catalog.Unused|catalog.Codes|catalog.BackupCodes), "token", "key")
	for _, word := range words {
		if len(word) >= 3 && len(word) <= longestMark {
			h := markHash(word)
			g.marks[h/64] |= 1 << (h % 64)
		}
	}
	for _, k := range known {
		g.starts[k.text[0]] = true
	}
	return g
}

// markHash is of a word's first three letters, without case, and its length.
func markHash(word string) uint32 {
	letters := uint32(word[0]&31)<<10 | uint32(word[1]&31)<<5 | uint32(word[2]&31)
	return (letters*31 + uint32(len(word))*977) * 0x9E3779B1 >> 17
}

// longestMark is the length of the longest word that is looked up.
const longestMark = 32

// mayMark says whether a word of letters may be one that counts codes or marks them.
func (g *gate) mayMark(word string) bool {
	if len(word) < 3 {
		return len(word) == 2 && word[0]|0x20 == 'n' && (word[1]|0x20 == 'o' || word[1]|0x20 == 'r') // "No", "Nr"
	}
	h := markHash(word)
	return g.marks[h/64]>>(h%64)&1 != 0
}

// shortLine is the length from which on a line without a digit that has a blank is
// taken for running text.
const shortLine = 60

// quick returns false for a line that must be parsed.
func (g *gate) quick(line string) (lineKind, bool) {
	digit := nextDigit(line, 0)
	if digit >= 0 && g.mayHold(line, digit) {
		return 0, false
	}
	if at := strings.IndexByte(line, '-'); at >= 0 && lettersInGroups(line, at) {
		return 0, false
	}
	if digit < 0 && len(line) > shortLine && strings.IndexByte(line, ' ') >= 0 {
		return words, !g.opens(line)
	}
	return g.glance(line)
}

// mayHold says whether a run of word bytes of a line, of which the first that has a digit has
// it here, may be a code or a group of one.
func (g *gate) mayHold(line string, digit int) bool {
	for digit >= 0 {
		start, end, kinds := digit, digit+1, kindDigit
		for start > 0 && byteKinds[line[start-1]]&kindWord != 0 {
			start--
			kinds |= byteKinds[line[start]]
		}
		for end < len(line) && byteKinds[line[end]]&kindWord != 0 {
			kinds |= byteKinds[line[end]]
			end++
		}
		if g.mayBeCode(line, start, end, kinds) {
			return true
		}
		if end == len(line) {
			break
		}
		digit = nextDigit(line, end)
	}
	return false
}

// lettersInGroups says whether three or more groups of letters stand in a line, joined by
// hyphens and of one size or of those of a UUID. The first hyphen of the line is at i.
func lettersInGroups(line string, i int) bool {
	for {
		start, end, kinds := i, i, uint8(0)
		for start > 0 && byteKinds[line[start-1]]&kindWord != 0 {
			start--
		}
		for end = start; end < len(line) && byteKinds[line[end]]&kindWord != 0; end++ {
			kinds |= byteKinds[line[end]]
		}
		if kinds&^kindUnder == kindLetter|kindHyphen {
			word := strings.Trim(line[start:end], "-_")
			if evenGroups(word) && strings.Count(word, "-") > 1 || uuidForm(word) {
				return true
			}
		}
		next := strings.IndexByte(line[end:], '-')
		if next < 0 {
			return false
		}
		i = end + next
	}
}

// opens says whether a line begins with a beginning that gives a code away, behind list
// marks.
func (g *gate) opens(line string) bool {
	start := 0
	for start < len(line) && byteKinds[line[start]]&kindLetter == 0 {
		start++
	}
	return start < len(line) && g.starts[line[start]] && slices.ContainsFunc(g.known, func(k beginning) bool { return strings.HasPrefix(line[start:], k.text) })
}

// nextDigit returns the offset of the first digit of s at or after i, -1 when there is
// none.
func nextDigit(s string, i int) int {
	const (
		zeros = 0x3030303030303030
		low   = 0x7f7f7f7f7f7f7f7f
		ten   = 0x7676767676767676 // 0x80 - 10
		high  = 0x8080808080808080
	)
	for ; i+8 <= len(s); i += 8 {
		x := eight(s, i) ^ zeros
		if m := ^((x&low + ten) | x) & high; m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	for ; i < len(s); i++ {
		if byteKinds[s[i]]&kindDigit != 0 {
			return i
		}
	}
	return -1
}

// mayBeCode says whether a run of word bytes that has a digit may be a code whatever
// is around it, or a group of one. Kinds are those of its bytes.
func (g *gate) mayBeCode(line string, start, end int, kinds uint8) bool {
	if start > 0 && kinds&(kindHyphen|kindUnder) != 0 && byteKinds[line[start-1]]&kindHigh != 0 {
		return true // its beginning may be part of a word in front
	}
	whole := end - start
	for start < end && byteKinds[line[start]]&kindAlnum == 0 {
		start++
	}
	for byteKinds[line[end-1]]&kindAlnum == 0 {
		end--
	}
	word := line[start:end]
	n := len(word)
	if n < whole {
		kinds = kindsIn(word)
	}
	switch {
	case n < 3 || n > longestCode+longestCode/4:
		return false
	case kinds&(kindUnder|kindHyphen) == 0 && oddlyPaired(line, start, end):
		return true
	case n <= 5:
		return n > 2 && paired(line, start, end) && !glued(line, start, end)
	case kinds&kindHyphen != 0:
		if !g.starts[word[0]] && (kinds&kindUnder != 0 || !evenGroups(word) && n != len("01234567-0123-0123-0123-0123456789ab")) && strings.IndexByte(word, '-') >= 0 {
			return false
		}
	case kinds&kindUnder != 0:
		if at := strings.IndexByte(word, '_'); at >= 0 {
			return oddSize(at)
		}
	case n > longestCode:
		return false
	case kinds&kindLetter == 0:
		if n > longestNumber {
			return false
		}
	case isVersion(word), isLiteral(word):
		return false
	}
	return !glued(line, start, end)
}

// evenGroups says whether hyphens stand at equal distances.
func evenGroups(word string) bool {
	size := strings.IndexByte(word, '-') + 1
	if size < 4 || (len(word)+1)%size != 0 {
		return false
	}
	for at := size - 1; at < len(word); at += size {
		if word[at] != '-' {
			return false
		}
	}
	return true
}

// paired says whether a word of the same length stands one space beside.
func paired(line string, start, end int) bool {
	n := end - start
	if end < len(line) && line[end] == ' ' && len(line)-end > n {
		if allAlnum(line[end+1:end+1+n]) && (end+1+n == len(line) || byteKinds[line[end+1+n]]&kindAlnum == 0) {
			return true
		}
	}
	return start > n && line[start-1] == ' ' && allAlnum(line[start-1-n:start-1]) &&
		(start-1-n == 0 || byteKinds[line[start-2-n]]&kindAlnum == 0)
}

func allAlnum(s string) bool {
	for i := 0; i < len(s); i++ {
		if byteKinds[s[i]]&kindAlnum == 0 {
			return false
		}
	}
	return true
}

// glued says whether a word is surely part of something larger; see
// [lineParser.glued], which knows for sure.
func glued(line string, start, end int) bool {
	if start > 0 {
		before := line[start-1]
		switch k := byteKinds[before]; {
		case before == '.':
			return start < 2 || byteKinds[line[start-2]]&kindDigit == 0
		case k&(kindGlues|kindGluesL) != 0:
			if before != '+' || !addedLine(line, start-1, end) && !isVerbatim(line, start, end) {
				return true
			}
		case k&kindHigh != 0:
			return false
		}
	}
	if end >= len(line) {
		return false
	}
	follows := byte(' ')
	if end+1 < len(line) {
		follows = line[end+1]
	}
	switch c := line[end]; c {
	case '(':
		return follows < utf8.RuneSelf
	case '.':
		return follows == '/' || isAlnum(follows) && (end-start > 3 || byteKinds[line[end-1]]&kindDigit == 0)
	case ':':
		return follows == '/' || follows == ':' || isAlnum(follows) && end-start == 2 && byteKinds[line[start]]&kindLetter != 0
	default:
		return byteKinds[c]&kindGlues != 0 && !(c == '+' && isVerbatim(line, start, end))
	}
}
