package matchers

import (
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// glance looks for a word that is surely no code, no label of codes and no mark of
// use in a line that has no code: then it is a line of words.
func (g *gate) glance(line string) (lineKind, bool) {
	const (
		nothing = iota
		signs
		numbers // of three digits at most, each on its own
		unclear
	)
	seen := nothing
	long, runs := 0, 0 // the length of a long word, and how many words there are
	inTag, marked := false, false
	for i := 0; i < len(line); {
		k := byteKinds[line[i]]
		if k == kindBlank {
			i++
			continue
		}
		if k&kindWord == 0 {
			switch c := line[i]; {
			case c == '<':
				seen, marked = max(seen, signs), true
				next, opens := tagEnd(line, i)
				i, inTag = next, inTag || opens
				continue
			case c == '>':
				seen, inTag = max(seen, signs), false
			case c > ' ' && c < utf8.RuneSelf:
				seen, marked = max(seen, signs), marked || c == '~'
			case k&kindBlank == 0:
				seen, marked = unclear, true
			}
			i++
			continue
		}
		start, kinds := i, uint8(0)
		for i < len(line) && byteKinds[line[i]]&kindWord != 0 {
			kinds |= byteKinds[line[i]]
			i++
		}
		end := i
		if kinds&(kindHyphen|kindUnder) != 0 {
			for start < end && byteKinds[line[start]]&kindAlnum == 0 {
				start++
			}
			for end > start && byteKinds[line[end-1]]&kindAlnum == 0 {
				end--
			}
			if start == end {
				seen = max(seen, signs)
				continue
			}
			kinds = kindsIn(line[start:end])
		}
		if inTag && end < len(line) && line[end] == '=' {
			seen = max(seen, signs) // the name of an attribute
			continue
		}
		runs++
		switch g.judge(line, start, end, kinds) {
		case certain:
			if stop := keyEnd(line, start, end); runs == 1 && stop > 0 && g.phrases.In(line[start:stop])&keyTopics != 0 {
				return 0, false // a label
			}
			return words, true
		case number:
			seen = max(seen, numbers)
		case lengthy:
			if long > 0 && long != end-start {
				return words, true // not alike
			}
			long = end - start
			seen = unclear
			marked = marked || inTag || end < len(line) && (line[end] == '=' || line[end] == ':')
		default:
			seen = unclear
		}
	}
	switch seen {
	case nothing:
		return blank, true
	case unclear:
		if runs == 1 && long > 0 && !marked {
			return lone, true
		}
		return words, crowded(line)
	}
	return neutral, true
}

// shortRuns is how many words a line may have that is a labelled code of letters.
const shortRuns = 4

// crowded says whether a line that is not clear has too many short words to be a list.
func crowded(line string) bool {
	runs, length, short := 0, 0, false
	digit, before, beforeEnd, beforeDigit := false, 0, -2, false // the run before, if it may be a group
	for i := 0; i <= len(line); i++ {
		if i < len(line) {
			if k := byteKinds[line[i]]; k&kindAlnum != 0 || length > 0 && k&kindWord != 0 {
				length++
				digit = digit || k == kindDigit
				continue
			}
		}
		if length == 0 {
			continue
		}
		if digit && (length > shortestCode || length == shortestCode && line[i-1] == '-') {
			return false
		}
		if length >= 3 && length <= 5 {
			if before == length && beforeEnd == i-length-1 && (digit || beforeDigit) {
				return false
			}
			before, beforeEnd, beforeDigit = length, i, digit
		}
		short = short || !digit && length > 1 && length <= shortestCode
		length, digit = 0, false
		runs++
	}
	return short && (runs > shortRuns || len(line) > shortLine)
}

// judgement is what can be said of one word in a line without a code.
type judgement uint8

const (
	uncertain judgement = iota
	certain             // a word and nothing else
	number              // a list number, or another of up to three digits
	lengthy             // long enough for a code of letters
)

func (g *gate) judge(line string, start, end int, kinds uint8) judgement {
	n := end - start
	if kinds == kindDigit && n <= 3 {
		if start > 0 && (line[start-1] == '.' || byteKinds[line[start-1]]&(kindGlues|kindGluesL|kindHigh) != 0) ||
			end < len(line) && (line[end] == '(' || strings.IndexByte(".:=", line[end]) >= 0 && end+1 < len(line) && line[end+1] != ' ' || byteKinds[line[end]]&(kindGlues|kindHigh) != 0) {
			return uncertain
		}
		return number
	}
	if start > 0 && byteKinds[line[start-1]]&kindHigh != 0 || end < len(line) && byteKinds[line[end]]&kindHigh != 0 {
		return uncertain
	}
	if glued(line, start, end) {
		return certain
	}
	switch word := line[start:end]; {
	case kinds&(kindHyphen|kindUnder) != 0:
		return g.judgeJoined(word)
	case n <= longestOrdinal && isMark(line, start, end):
		return uncertain
	case n == 1:
		if strings.IndexByte("xXov", word[0]) >= 0 || end < len(line) && strings.IndexByte(".):", line[end]) >= 0 {
			return uncertain // a mark, a box or the letter of a list
		}
		return certain
	case kinds&kindLetter == 0:
		if n > 5 || paired(line, start, end) {
			return uncertain
		}
		return certain
	case isLiteral(word):
		return certain
	case kinds == kindLetter && g.mayMark(word), kinds != kindLetter && (n > 5 || g.mayCount(line, start, end)):
		return uncertain
	case n > 5 && n <= longestCode:
		return lengthy
	case n > 2 && n <= 5 && paired(line, start, end):
		return uncertain
	}
	return certain
}

// kindsIn returns the kinds of the bytes of a word.
func kindsIn(word string) uint8 {
	kinds := uint8(0)
	for i := 0; i < len(word); i++ {
		kinds |= byteKinds[word[i]]
	}
	return kinds
}

// judgeJoined is judge for a word with hyphens or underscores in it.
func (g *gate) judgeJoined(word string) judgement {
	hyphens := strings.Count(word, "-")
	if len(word) <= longestOrdinal || byteKinds[word[len(word)-1]]&kindDigit != 0 || hyphens > 2 || hyphens > 0 && evenGroups(word) {
		return uncertain
	}
	const labels = catalog.Codes | catalog.BackupCodes
	if g.phrases.Word(word)&(labels|catalog.Used|catalog.Unused) != 0 ||
		len(word) <= longestLabel && strings.IndexByte(word, '_') >= 0 && g.phrases.In(word)&labels != 0 {
		return uncertain
	}
	return certain
}

// isMark says whether a short word counts what follows, or is put in the place of a code.
func isMark(line string, start, end int) bool {
	switch word := line[start:end]; {
	case len(word) == 2 && strings.EqualFold(word, "ok"), len(word) == 3 && strings.EqualFold(word, "xxx"):
		return true
	}
	return end < len(line) && strings.IndexByte(".):", line[end]) >= 0 && isOrdinal(line, start, end)
}

// mayCount says whether a word that has a digit may be a label, such as "code3".
func (g *gate) mayCount(line string, start, end int) bool {
	stem := end
	for stem > start && byteKinds[line[stem-1]]&kindDigit != 0 {
		stem--
	}
	if stem-start < 2 {
		return false
	}
	return g.mayMark(line[start:stem]) || end < len(line) && strings.IndexByte("=: ", line[end]) >= 0
}
