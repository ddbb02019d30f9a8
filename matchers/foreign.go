package matchers

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// foreign steps over a character outside ASCII: a bullet, a check mark or a letter.
func (p *lineParser) foreign(i int) int {
	p.flushShort()
	r, size := utf8.DecodeRuneInString(p.text[i:])
	switch {
	case isLetter(r):
		return p.foreignWord(i)
	case r == '✓', r == '✔', r == '✗', r == '✘', r == '☑', r == '☒', r == '✅', r == '❌':
		p.spend()
	}
	return i + size
}

// isLetter says whether r is a letter or an accent on one. The two signs of ordinal
// numbers stand between an abbreviation and its number: nº 1.
func isLetter(r rune) bool {
	return r != 'º' && r != 'ª' && (unicode.IsLetter(r) || unicode.Is(unicode.M, r))
}

// isOrdinalSign says whether s begins with the sign that follows the letter in n° 1.
func isOrdinalSign(s string) bool { return strings.HasPrefix(s, "°") || strings.HasPrefix(s, "º") }

// isSpaced says whether r is a letter of a script that puts spaces between words;
// "コードはf1go5mo41g6o" is a word and a code.
func isSpaced(r rune) bool { return isLetter(r) && (r < 0x0E00 || 0x1E00 <= r && r < 0x2000) }

// foreignWord steps over the word that has its first letter outside ASCII at i, and
// heeds it if it is a mark of use.
func (p *lineParser) foreignWord(i int) int {
	first, _ := utf8.DecodeRuneInString(p.text[i:])
	start, spaced := i, isSpaced(first)
	for spaced && start > p.line.start {
		r, size := utf8.DecodeLastRuneInString(p.text[p.line.start:start])
		if !isLetter(r) {
			break
		}
		start -= size
	}
	if start == i {
		p.line.words++ // else it was counted when its beginning was seen
	}
	for i < p.line.end {
		r, size := utf8.DecodeRuneInString(p.text[i:])
		if !isLetter(r) && !(spaced && isAlnum(p.text[i])) || r < utf8.RuneSelf && !spaced {
			break
		}
		spaced = r < utf8.RuneSelf || isSpaced(r)
		i += size
	}
	if marks := p.marks(start, i); marks != 0 {
		p.line.words--
		if marks&catalog.Used != 0 {
			p.spend()
		}
	}
	return i
}
