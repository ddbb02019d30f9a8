package matchers

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mayFollow says whether pieces side by side may be a code of the list: “2FA codes” and
// “your list” are none.
func (s *sheet) mayFollow(from, to int) bool {
	parts := s.pieces[from:to]
	if len(parts) == 1 {
		return !s.isWord(parts[0])
	}
	if s.others(from, to) > 1 {
		return false // a sentence
	}
	words, hyphen := 0, false
	for i, p := range parts {
		if s.isWord(p) {
			words++
		}
		hyphen = hyphen || i > 0 && slices.ContainsFunc(p.gap, func(c slot) bool { return c.read == "-" })
	}
	text := s.folded.text[parts[0].start():parts[len(parts)-1].end()]
	return (words == 0 || hyphen || words == 1 && slices.ContainsFunc(parts, s.hasDigit)) && s.matcher.phrases.In(text) == 0
}

// others counts the words of a line beside some of its pieces and codes.
func (s *sheet) others(from, to int) int {
	line := s.pieces[from].line
	start, end := s.bounds(line)
	n := countWords(s.folded.text[start:s.pieces[from].start()]) + countWords(s.folded.text[s.pieces[to-1].end():end])
	for i := from - 1; i >= 0 && s.pieces[i].line == line; i-- {
		if s.pieces[i].taken {
			n--
		}
	}
	for i := to; i < len(s.pieces) && s.pieces[i].line == line; i++ {
		if s.pieces[i].taken {
			n--
		}
	}
	return n
}

// countWords counts the words of two letters and more.
func countWords(text string) int {
	n := 0
	for _, word := range strings.Fields(text) {
		if utf8.RuneCountInString(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })) > 1 {
			n++
		}
	}
	return n
}
