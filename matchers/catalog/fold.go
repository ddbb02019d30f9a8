package catalog

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldCode maps letters and digits to 1 to 31, whatever their case; two digits share
// a code. Everything else is 0.
var foldCode = func() (table [256]uint8) {
	for c := range 0x80 {
		switch f := foldByte[c]; {
		case 'a' <= f:
			table[c] = f - 'a' + 1
		case '0' <= f:
			table[c] = 27 + f%5
		}
	}
	return table
}()

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// plain says whether text is ASCII but for dashes, quotation marks and their like,
// from U+2000 to U+203F, all of which part words.
func plain(text string) bool {
	i := 0
	for ; i+8 <= len(text); i += 8 {
		if eightBytes(text, i)&high != 0 {
			break
		}
	}
	for ; i < len(text); i++ {
		if text[i] < 0x80 {
			continue
		}
		if text[i] != 0xe2 || i+2 >= len(text) || text[i+1] != 0x80 || text[i+2]&0xc0 != 0x80 {
			return false
		}
		i += 2
	}
	return true
}

const (
	foldGap  = 0
	foldHigh = 1
)

// foldByte maps ASCII letters and digits to their small form, everything else in
// ASCII to foldGap and the rest to foldHigh.
var foldByte = func() (table [256]byte) {
	for i := range table {
		switch c := byte(i); {
		case 'A' <= c && c <= 'Z':
			table[i] = c | 0x20
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			table[i] = c
		case c >= 0x80:
			table[i] = foldHigh
		}
	}
	return table
}()

// Folded is text made comparable: lower case letters and digits without accents,
// spaces and punctuation, so that "Back-up Códigos" and "backup codigos" are equal.
type Folded struct {
	Text   string
	breaks []int // where in Text a word begins after something that was left out
}

// edge says whether a word begins or ends at an offset of Text.
func (f Folded) edge(at int) bool {
	_, found := slices.BinarySearch(f.breaks, at)
	return found || at == 0 || at == len(f.Text)
}

// Fold makes s comparable.
func Fold(s string) Folded {
	out := make([]byte, 0, len(s))
	var breaks []int
	gap := false
	for i := 0; i < len(s); i++ {
		c := foldByte[s[i]]
		switch c {
		case foldHigh:
			return foldUnicode(s)
		case foldGap:
			gap = true
			continue
		}
		if gap {
			breaks, gap = append(breaks, len(out)), false
		}
		out = append(out, c)
	}
	return Folded{string(out), breaks}
}

func foldUnicode(s string) Folded {
	f := folding{out: make([]byte, 0, len(s)+len(s)/8)}
	for i := 0; i < len(s); {
		if c := foldByte[s[i]]; c != foldHigh {
			f.add(c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		f.rune(r, s[i:i+size])
		i += size
	}
	return Folded{string(f.out), f.breaks}
}

// folding is a Folded in the making.
type folding struct {
	out    []byte
	breaks []int
	gap    bool // something was left out
}

func (f *folding) add(c byte) {
	if c == foldGap {
		f.gap = true
		return
	}
	f.letter()
	f.out = append(f.out, c)
}

// letter is called before a letter is written.
func (f *folding) letter() {
	if f.gap {
		f.breaks, f.gap = append(f.breaks, len(f.out)), false
	}
}

// rune adds what r, which is written so, is made of. Accents need no order, as they are
// left out.
func (f *folding) rune(r rune, written string) {
	const firstSyllable, lastSyllable = 0xAC00, 0xD7A3 // of Hangul, made of two or three letters
	switch parts := norm.NFKD.PropertiesString(written).Decomposition(); {
	case r == utf8.RuneError && len(written) == 1:
		f.gap = true
	case firstSyllable <= r && r <= lastSyllable:
		for _, part := range norm.NFKD.String(written) {
			f.part(part)
		}
	case parts == nil:
		f.part(r)
	default:
		for len(parts) > 0 {
			part, size := utf8.DecodeRune(parts)
			f.part(part)
			parts = parts[size:]
		}
	}
}

func (f *folding) part(r rune) {
	switch {
	case r < utf8.RuneSelf:
		f.add(foldByte[r])
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r):
		f.letter()
		f.out = utf8.AppendRune(f.out, foldLetter(r))
	case !unicode.Is(unicode.Mn, r):
		f.gap = true
	}
}

// foldLetter makes lower case of r. Two small letters share a capital with another:
// the sigma at the end of a word, and the Turkish ı.
func foldLetter(r rune) rune {
	switch r {
	case 'ς':
		return 'σ'
	case 'ı':
		return 'i'
	}
	return unicode.ToLower(r)
}
