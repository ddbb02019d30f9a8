package matchers

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// What may lie between two codes of one list in a picture: a row of buttons, the time
// of a message, a number that lost its code.
const (
	mostBetween  = 2  // lines
	longestIdle  = 36 // bytes of such a line
	mostIdle     = 4  // words of it
	wholeListed  = 8  // codes: two lists of as many each are two
	speaksOfList = catalog.BackupCodes | catalog.KeyWords | catalog.TwoFactor | catalog.Codes
)

// bridge blanks the lines between codes of one list that say nothing of another list.
func (s *sheet) bridge(codes []coded, run bool) {
	var lines []int // of the codes
	for _, c := range codes {
		lines = append(lines, s.lineOf(c.chars[0].start))
	}
	if run { // they are parts of codes
		lines = slices.Compact(lines)
	}
	if len(lines) < setSize || len(lines) > mostCodes {
		return
	}
	for i := 1; i < len(lines); i++ {
		between := lines[i] - lines[i-1] - 1
		if between < 1 || between > mostBetween || s.twoLists(i, len(lines)-i) {
			continue
		}
		idle := true
		for n := lines[i-1] + 1; n < lines[i]; n++ {
			idle = idle && s.idle(n)
		}
		for n := lines[i-1] + 1; idle && n < lines[i]; n++ {
			s.blank(n)
		}
	}
}

// clear blanks what stands beside the codes of a list and says nothing of them: icons,
// which are read as a letter or a sign, and the word that stands beside nearly every
// code, the name of a button. Digits may be list numbers.
func (s *sheet) clear(codes []coded) {
	var beside []Span
	same := map[string]int{}
	for i, c := range codes {
		start, end := s.bounds(s.lineOf(c.chars[0].start))
		if i > 0 && codes[i-1].chars[0].start >= start {
			start = codes[i-1].end()
		} else {
			beside = append(beside, s.trimmed(start, c.chars[0].start))
		}
		if i+1 < len(codes) {
			end = min(end, codes[i+1].chars[0].start)
		}
		beside = append(beside, s.trimmed(c.end(), end))
	}
	for _, b := range beside {
		same[s.folded.text[b.Start:b.End]]++
	}
	for _, b := range beside {
		text := s.folded.text[b.Start:b.End]
		if isIcon(text) || same[text]*4 >= len(codes)*3 && s.isButton(text) {
			s.edits = append(s.edits, edit{start: b.Start, end: b.End})
		}
	}
}

// trimmed returns what of text[start:end] is not blank.
func (s *sheet) trimmed(start, end int) Span {
	text := s.folded.text[start:max(start, end)]
	left := strings.TrimLeft(text, " \t")
	at := start + len(text) - len(left)
	return Span{at, at + len(strings.TrimRight(left, " \t\r"))}
}

func isIcon(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return size == len(text) && unicode.IsLetter(r)
}

// isButton says whether a word may be the name of a button: it says nothing of codes,
// and not that they are used.
func (s *sheet) isButton(text string) bool {
	other := func(r rune) bool { return !unicode.IsLetter(r) }
	return len(text) > 1 && len(text) <= longestSpacer && strings.IndexFunc(text, other) < 0 && s.matcher.phrases.In(text) == 0 &&
		len(s.matcher.catalog.Mentioned(text)) == 0
}

// twoLists says whether codes above and below a line are a list each.
func (s *sheet) twoLists(above, below int) bool {
	if above != below || above < wholeListed {
		return false
	}
	return !slices.ContainsFunc(s.services, func(service *catalog.Service) bool {
		return slices.ContainsFunc(service.Shapes, func(shape catalog.Shape) bool { return shape.Most == above+below })
	})
}

// lineOf returns the line of an offset.
func (s *sheet) lineOf(offset int) int {
	return sort.Search(len(s.starts), func(i int) bool { return s.starts[i] > offset }) - 1
}

// bounds returns where a line begins and ends.
func (s *sheet) bounds(line int) (start, end int) {
	start, end = s.starts[line], len(s.folded.text)
	if line+1 < len(s.starts) {
		end = s.starts[line+1] - 1
	}
	return start, end
}

// idle says whether a line says nothing of codes.
func (s *sheet) idle(line int) bool {
	start, end := s.bounds(line)
	text := strings.TrimSpace(s.folded.text[start:end])
	if len(text) > longestIdle || len(strings.Fields(text)) > mostIdle || strings.HasSuffix(text, ":") {
		return false
	}
	if slices.ContainsFunc(s.pieces, func(p piece) bool { return p.line == line && p.taken }) {
		return false
	}
	return s.matcher.phrases.In(text)&speaksOfList == 0 && len(s.matcher.catalog.Mentioned(text)) == 0
}

// blank takes the writing of a line away.
func (s *sheet) blank(line int) {
	start, end := s.bounds(line)
	for i := range s.pieces {
		if s.pieces[i].line == line {
			s.pieces[i].taken = true
		}
	}
	if start < end {
		s.edits = append(s.edits, edit{start: start, end: end})
	}
}
