package matchers

import (
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// sheet is a scanned text cut into pieces.
type sheet struct {
	matcher  *Matcher
	services []*catalog.Service // that the text may be about
	folded   folded
	known    Known
	doubts   map[int][]Reading // by offset into the text that was read
	rows     [][]position      // their forms
	pieces   []piece           // in reading order
	starts   []int             // of lines
	edits    []edit
	fitting  fitting
}

func (m *Matcher) newSheet(f folded, k Known) *sheet {
	s := &sheet{matcher: m, services: m.candidates(f.text, k), folded: f, known: k, doubts: make(map[int][]Reading, len(k.Doubts))}
	for _, service := range s.services {
		s.rows = append(s.rows, serviceForms(service)...)
	}
	for _, d := range k.Doubts {
		s.doubts[d.Offset] = d.Or
	}
	start := 0
	for line := 0; start < len(f.text); line++ {
		end := len(f.text)
		if n := strings.IndexByte(f.text[start:], '\n'); n >= 0 {
			end = start + n
		}
		s.starts = append(s.starts, start)
		s.cut(line, start, end)
		start = end + 1
	}
	return s
}

// cut finds the pieces of one line.
func (s *sheet) cut(line, start, end int) {
	last := -1 // end of the piece before
	for i := start; i < end; {
		from := i
		for i < end {
			r, size := utf8.DecodeRuneInString(s.folded.text[i:])
			if !(r < utf8.RuneSelf && isWordByte(byte(r))) && !isOdd(r) {
				break
			}
			i += size
		}
		if i == from {
			_, size := utf8.DecodeRuneInString(s.folded.text[i:])
			i += size
			continue
		}
		a, b := from, i
		for a < b && isJoint(s.folded.text[a]) {
			a++
		}
		for b > a && isJoint(s.folded.text[b-1]) {
			b--
		}
		if b-a < 2 || b-a > 2*longestCode || !s.free(start, a, b, end) {
			continue
		}
		p := piece{line: line, slots: s.slots(a, b)}
		if last >= 0 && a-last <= longestGap && strings.Trim(s.folded.text[last:a], " -_") == "" {
			p.gap = s.slots(last, a)
		}
		s.pieces = append(s.pieces, p)
		last = b
	}
}

// longestGap is how many blanks and hyphens may lie between two parts of a code that
// was cut in two.
const longestGap = 3

func isJoint(c byte) bool { return c == '-' || c == '_' }

// free says whether a piece stands by itself: it is no part of a number, a price or
// an address.
func (s *sheet) free(start, a, b, end int) bool {
	text := s.folded.text
	if a > start && text[a-1] < utf8.RuneSelf && !isJoint(text[a-1]) {
		if !blankOrMark(text[a-1]) {
			return false
		}
		if a-1 > start && (text[a-1] == '.' || text[a-1] == ',' || text[a-1] == ':') && isAlnum(text[a-2]) && !listMark(text[start:a-1]) {
			return false
		}
	}
	if b < end && text[b] < utf8.RuneSelf && !isJoint(text[b]) {
		if !blankOrMark(text[b]) {
			return false
		}
		if b+1 < end && strings.IndexByte(".,:", text[b]) >= 0 && isAlnum(text[b+1]) {
			return false
		}
	}
	return true
}

// listMark says whether a line begins with nothing but a list number.
func listMark(s string) bool {
	s = strings.TrimLeft(s, " \t-*#")
	return len(s) <= 3 && strings.Trim(s, "0123456789lIO") == ""
}

// slots returns what the characters of text[a:b] may be.
func (s *sheet) slots(a, b int) []slot {
	slots := make([]slot, 0, b-a)
	for i := a; i < b; {
		r, size := utf8.DecodeRuneInString(s.folded.text[i:])
		c := slot{start: i, end: i + size, read: s.folded.text[i : i+size]}
		or, named := s.doubts[s.folded.original(i)]
		c.named = named && len(or) > 0
		c.sure = s.known.Doubted && !named
		c.guess(r, or)
		slots = append(slots, c)
		i += size
	}
	return slots
}

// guess gathers the readings of one character: those of the engine, and what such
// characters are in general, as far as the engine says nothing.
func (c *slot) guess(r rune, or []Reading) {
	if joint := map[rune]string{'-': "- ", '_': "- ", ' ': " -"}[r]; joint != "" {
		c.readings = []guess{{joint[:1], 1 - jointExtra - jointOther}, {"", jointExtra}, {joint[1:], jointOther}}
		c.own = 1
		return
	}
	believed := 1.0
	if c.sure || c.named {
		believed = faint
	}
	rest, others := 1.0, 0.0
	for _, o := range or {
		others += max(0, o.Probability)
	}
	add := func(text string, p float64) {
		if rest -= p; p <= 0 || !codeText(text) {
			return
		}
		for i := range c.readings {
			if c.readings[i].text == text {
				c.readings[i].p += p
				return
			}
		}
		c.readings = append(c.readings, guess{text, p})
	}
	for _, o := range or {
		if string(o.Text) != c.read {
			add(plainText(string(o.Text)), max(0, o.Probability)/max(1, others)*(1-faint))
		}
	}
	for _, a := range alike[r] {
		add(a.text, a.p*believed)
	}
	if two, ok := split[r]; ok {
		add(two.text, two.p*believed)
	}
	if !isOdd(r) {
		add(c.read, max(rest, 0))
	} else if r == '|' || r == '!' {
		add("", 0.05)
	}
	for _, own := range c.readings {
		if own.text == c.read {
			c.own = own.p
		}
	}
}

// plainText is what an engine offers, as it is compared with forms.
func plainText(s string) string {
	var out []byte
	for _, r := range s {
		if plain, known := plainRune(r); known {
			r = rune(plain)
		}
		if r > 0 && r < utf8.RuneSelf {
			out = append(out, byte(r))
		} else if r != 0 {
			return "?"
		}
	}
	return string(out)
}

// codeText says whether a reading can stand in a code.
func codeText(s string) bool {
	for i := range len(s) {
		if !isAlnum(s[i]) && s[i] != '-' && s[i] != ' ' {
			return false
		}
	}
	return len(s) <= 3
}
