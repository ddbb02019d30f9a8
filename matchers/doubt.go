package matchers

import (
	"slices"
	"unicode/utf8"
)

// Doubt is a character of a scanned text that may be another.
type Doubt struct {
	Offset int       // byte of the text
	Or     []Reading // best first: the other readings
}

// Reading is another reading of a character.
type Reading struct {
	Text        Code // one character; of engines that cut badly none or more
	Probability float64
}

// Unsure is a character of a code that may be another, once all that is known of the
// form of the code was used.
type Unsure struct {
	At          int       // which character of the code, from 0
	Probability float64   // that it is the one shown; 0: it does not fit and nothing like it does
	Or          []Reading // best first: what it may be instead
}

const (
	// sureFrom is the probability from which on a character is not worth a mention:
	// of 7,051 characters that the embedded reader gave .98 or more none was wrong.
	sureFrom = 0.98
	// leastReading is the probability from which on another reading is worth one.
	leastReading = 0.02
	// mostReadings is how many of them are mentioned.
	mostReadings = 4
)

// mended is a scanned text in which the codes of lists have the readings that fit
// the list or the service, and what is known of its characters.
type mended struct {
	folded
	cells map[int]cell // by offset into the text
}

// cell is one character of a mended text.
type cell struct {
	shown    string  // what is shown for it; where a list's form asks for a character that was not read: nothing
	readings []guess // of what is shown, the chosen one first; nil: sure
	alien    bool    // what was read cannot stand here, and what else it may be is not known
	raw      bool    // by look-alikes alone: nothing is known of the form
	front    string  // what is shown before it: characters that have no place in the form
	length   int     // letters and digits that the other codes of the list have, this one not; 0: as many
}

// mend reads the lists of a scanned text with all that is known of their form.
func (m *Matcher) mend(f folded, k Known) mended {
	s := m.newSheet(m.spell(f), k)
	s.groups()
	s.loners()
	s.rest()
	return s.rewrite()
}

// show puts what is shown, and what is not sure of it, into the codes of findings.
func (m mended) show(findings []Finding) {
	for i := range findings {
		f := &findings[i]
		letters := slices.ContainsFunc(f.Codes, func(c Found) bool { return beyondHex(string(c.Code)) })
		for n := range f.Codes {
			m.showCode(&f.Codes[n], letters)
		}
	}
}

// showCode does it for one code. Letters: there are letters after f in the set, so
// that an O may be among them.
func (m mended) showCode(c *Found, letters bool) {
	start, end := m.offset(c.Span.Start), m.offset(c.Span.End)
	var shown []byte
	count := 0
	for at := start; at < end; at++ {
		known, ok := m.cells[at]
		if !ok {
			known.shown = m.text[at : at+1]
		}
		c.Length = max(c.Length, known.length)
		shown = append(shown, known.front...)
		count += utf8.RuneCountInString(known.front)
		if u, doubtful := known.unsure(count); doubtful && (letters || !known.raw) {
			c.Unsure = append(c.Unsure, u)
		}
		shown = append(shown, known.shown...)
		for i := range len(known.shown) {
			if utf8.RuneStart(known.shown[i]) {
				count++
			}
		}
	}
	c.Code = Code(shown)
}

// unsure says what a character may be instead, when that is worth a mention.
func (c cell) unsure(at int) (Unsure, bool) {
	if c.alien {
		return Unsure{At: at}, true
	}
	if len(c.readings) < 2 || c.readings[0].p >= sureFrom {
		return Unsure{}, false
	}
	u := Unsure{At: at, Probability: c.readings[0].p}
	for i, r := range c.readings[1:] {
		if i == 0 || r.p >= leastReading && i < mostReadings {
			u.Or = append(u.Or, Reading{Code(r.text), r.p})
		}
	}
	return u, true
}

// beyondHex says whether there is a letter after f in s.
func beyondHex(s string) bool {
	for i := range len(s) {
		if classOf(s[i])&nonHex != 0 {
			return true
		}
	}
	return false
}

// offset returns the first offset that stands for one of the text that was read.
func (m mended) offset(original int) int {
	from, to := 0, len(m.text)
	for from < to {
		if mid := (from + to) / 2; m.original(mid) >= original {
			to = mid
		} else {
			from = mid + 1
		}
	}
	return from
}
