package extract

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tongue is how a language is written.
type tongue struct {
	cost  map[rune]float64 // bits of each of its letters beyond ASCII, in lower case
	wide  func(rune) float64
	latin bool             // its letters stand among those of ASCII
	plain map[rune]float64 // of a Latin one, bits of all letters

	ends  string // letters that end a word
	inner string // letters that do not
	leads string // stand before the letter that they belong to; of a Latin one, before a vowel
	marks string // stand behind one of bases
	bases string
}

// Bits for what makes a letter odd where it stands.
const (
	impossible = 24.0 // no character at all
	foreign    = 15.0 // no letter of the language
	mixed      = 10.0 // beside a letter of another alphabet
	misplaced  = 6.0  // a letter of the language where it does not belong
	unusual    = 3.0  // a vowel beside a vowel
	capital    = 2.0  // at the beginning of a word
	allCapital = 0.5  // in a word of capitals
	familiar   = 7.0  // a sign that every language has
	strange    = 12.0 // any other sign
)

// bits returns what writing down runes takes, or a little more than most once it
// is that much.
func (t tongue) bits(runes []rune, most float64) float64 {
	sum := 0.0
	for i, r := range runes {
		if r < utf8.RuneSelf {
			continue
		}
		before, after := ' ', ' '
		if i > 0 {
			before = runes[i-1]
		}
		if i+1 < len(runes) {
			after = runes[i+1]
		}
		sum += t.character(before, r, after)
		if sum > most {
			return math.Inf(1)
		}
	}
	return sum
}

// whole is bits with those of ASCII letters, which tell Latin languages apart.
func (t tongue) whole(runes []rune, most float64) float64 {
	sum := 0.0
	for _, r := range runes {
		if bits, ok := t.plain[unicode.ToLower(r)]; ok {
			if r >= utf8.RuneSelf {
				bits -= t.cost[unicode.ToLower(r)] // counted by bits
			}
			sum += bits
		} else if asciiLetter(r) {
			sum += foreign
		}
	}
	return sum + t.bits(runes, most-sum)
}

// character returns the bits of r between its neighbours.
func (t tongue) character(before, r, after rune) float64 {
	if !utf8.ValidRune(r) || r == utf8.RuneError || unicode.IsControl(r) || unicode.Is(unicode.Co, r) {
		return impossible
	}
	if t.wide != nil {
		if bits := t.wide(r); bits > 0 {
			if bits == halfWidth && before < utf8.RuneSelf && after < utf8.RuneSelf {
				bits += misplaced // a degree sign, most likely
			}
			if asciiLetter(before) && asciiLetter(after) {
				bits += mixed
			}
			return bits
		}
	}
	bits, known := t.letter(r)
	switch {
	case known && t.latin:
		return bits + t.accented(before, r, after)
	case known:
		return bits + t.placed(before, r, after) + t.cased(before, r)
	case (unicode.IsLetter(r) || unicode.IsMark(r)) && !strings.ContainsRune("µªº", r):
		return foreign
	}
	return sign(before, r, after)
}

func (t tongue) letter(r rune) (float64, bool) {
	if bits, ok := t.cost[r]; ok {
		return bits, true
	}
	bits, ok := t.cost[unicode.ToLower(r)]
	return bits, ok
}

// accented is for a letter among those of ASCII.
func (t tongue) accented(before, r, after rune) float64 {
	bits := t.cased(before, r)
	if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
		bits += misplaced / 2
	}
	if before >= utf8.RuneSelf && unicode.IsLetter(before) && before != r {
		bits += misplaced / 2
	}
	if unicode.IsLower(r) && unicode.IsUpper(after) {
		bits += misplaced
	}
	if strings.ContainsRune(t.leads, r) && unicode.IsLetter(after) && !vowel(after) {
		bits += misplaced
	}
	if vowel(r) && (vowel(before) && before != r || vowel(after) && after != r) {
		bits += unusual
	}
	return bits
}

// placed is for a letter of an alphabet of its own.
func (t tongue) placed(before, r, after rune) float64 {
	bits := 0.0
	if asciiLetter(before) || asciiLetter(after) {
		bits += mixed
	}
	if bracket(before) || bracket(after) {
		bits += misplaced / 2
	}
	_, goesOn := t.letter(after)
	if _, joins := t.letter(before); !joins && !goesOn {
		bits += misplaced // few words have one letter
	}
	has := strings.ContainsRune
	if goesOn && has(t.ends, r) || !goesOn && has(t.inner, r) || !goesOn && has(t.leads, r) ||
		has(t.marks, r) && !has(t.bases, unicode.ToLower(before)) {
		bits += misplaced
	}
	return bits
}

// bracket says whether r is one of the ASCII signs that are seldom written, but
// often are the second byte of a character.
func bracket(r rune) bool { return strings.ContainsRune("@[\\]^_`{|}~", r) }

// cased is for capitals.
func (t tongue) cased(before, r rune) float64 {
	switch {
	case !unicode.IsUpper(r):
		return 0
	case unicode.IsUpper(before):
		return allCapital
	case unicode.IsLower(before):
		return misplaced
	}
	return capital
}

// signs stand in writing of every language.
const signs = "–—‘’“”„…•·«»€£§°©®™№¿¡\u00a0²³¹½¼¾±×÷µªº"

// behind has the signs that may stand right behind a letter.
const behind = "–—‘’“”…·«»®™\u00a0²³ªº"

// sign is for what is no letter.
func sign(before, r, after rune) float64 {
	bits := strange
	if strings.ContainsRune(signs, r) {
		bits = familiar
	}
	if unicode.IsLetter(before) && (!strings.ContainsRune(behind, r) || unicode.IsLetter(after) && !strings.ContainsRune("’·\u00a0–—", r)) {
		bits += misplaced
	}
	return bits
}

func asciiLetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }
