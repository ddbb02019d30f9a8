package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
)

// mark handles one character between words.
func (p *lineParser) mark(i int) {
	switch p.text[i] {
	case ' ':
		if i+1 < p.line.end && p.text[i+1] == ' ' {
			p.flushShort()
		}
	case '~':
		p.flushShort()
		if i+1 < p.line.end && p.text[i+1] == '~' && !p.markLast() {
			p.spent = true
		}
	case '>':
		p.flushShort()
		p.inTag = false
	default:
		p.flushShort()
	}
}

// markLast marks the last token of the line as used, if there is one.
func (p *lineParser) markLast() bool {
	if n := len(p.line.tokens); n > 0 {
		p.line.tokens[n-1].used = true
		return true
	}
	return false
}

// entitles says whether a word in letters begins the line and is followed by a colon
// and more, as the name of what follows is.
func (p *lineParser) entitles(start, end int) bool {
	return end+2 < p.line.end && p.text[end] == ':' && p.text[end+1] == ' ' && p.leads(start) &&
		strings.TrimSpace(p.text[end+2:min(p.line.end, end+longestKey)]) != ""
}

// isKey says whether a word is the name of a field in JSON.
func (p *lineParser) isKey(start, end int) bool {
	return start > p.line.start && p.text[start-1] == '"' && end+1 < p.line.end && p.text[end] == '"' && p.text[end+1] == ':'
}

// dottedKey returns where a key ends that begins the line, has points in it, speaks of
// codes and is followed by an equals sign: “site.recovery.1=”.
func (p *lineParser) dottedKey(start, end int) int {
	stop := keyEnd(p.text[p.line.start:p.line.end], start-p.line.start, end-p.line.start)
	if stop == 0 || p.phrases.In(p.text[start:p.line.start+stop])&keyTopics == 0 {
		return 0
	}
	return p.line.start + stop
}

// keyTopics are what a key with points in it speaks of that is a label of codes.
const keyTopics = catalog.Codes | catalog.BackupCodes | catalog.KeyWords

// keyEnd returns where a key ends that begins a line with the word line[start:end], has
// points in it and is followed by an equals sign or a colon; 0 when there is none.
func keyEnd(line string, start, end int) int {
	if end == len(line) || line[end] != '.' || !leads(line[:start]) {
		return 0
	}
	stop := end
	for stop < len(line) && (byteKinds[line[stop]]&kindWord != 0 || line[stop] == '.') {
		stop++
	}
	after := stop
	for after < len(line) && line[after] == ' ' {
		after++
	}
	if after == len(line) || line[after] != '=' && !strings.HasPrefix(line[after:], ": ") || stop-start > longestKey {
		return 0
	}
	return stop
}

// longestKey is how many bytes a key with points has.
const longestKey = 60

// isNumber says whether a word is a list number.
func (p *lineParser) isNumber(start, end int) bool {
	if end-start > 3 {
		return false
	}
	for i := start; i < end; i++ {
		if classOf(p.text[i]) != digits {
			return false
		}
	}
	return true
}

// isLabel says whether a word only counts codes: "Code", "code3", "BACKUP_CODE_1".
func (p *lineParser) isLabel(start, end int) bool {
	whole := p.text[start:end]
	word := whole
	for len(word) > 0 && byteKinds[word[len(word)-1]]&(kindDigit|kindHyphen|kindUnder) != 0 {
		word = word[:len(word)-1]
	}
	if len(word) > longestLabel || len(word) < 2 {
		return false
	}
	if stem := len(withoutNumber(whole)); stem < end-start && stem > 1 && stem <= 14 &&
		p.names(end) && p.leads(start) {
		return true // rc_01 = …
	}
	if len(word) == 3 && strings.EqualFold(word, "key") && end+1 < p.line.end && p.text[end] == ' ' && classOf(p.text[end+1]) == digits && p.leads(start) {
		return true
	}
	const labels = catalog.Codes | catalog.BackupCodes
	return p.phrases.Word(word)&labels != 0 || strings.IndexByte(word, '_') >= 0 && p.phrases.In(word)&labels != 0 ||
		len(word) == 2 && (strings.EqualFold(word, "no") || strings.EqualFold(word, "nr")) || len(word) == 5 && strings.EqualFold(word, "token")
}

// counts says whether a word that begins the line is a word for codes and a number, and
// names what follows: “backup12=”.
func (p *lineParser) counts(start, end int) bool {
	stem := withoutNumber(p.text[start:end])
	return end-start-len(stem) <= 2 && p.gate.mayMark(stem) && p.names(end) && p.leads(start) &&
		p.phrases.Word(stem)&(catalog.Codes|catalog.BackupCodes) != 0
}

// longestLabel is the length of the longest word that counts codes.
const longestLabel = 24

// names says whether a colon or an equals sign stands at an offset, or one blank behind it.
func (p *lineParser) names(at int) bool {
	if at+1 < p.line.end && p.text[at] == ' ' {
		at++
	}
	return at < p.line.end && (p.text[at] == '=' || p.text[at] == ':')
}

// isOrdinal says whether a word begins the line, or what a cell of it holds, and only
// counts what follows, as "C1." and "iv)".
func (p *lineParser) isOrdinal(start, end int) bool {
	return isOrdinal(p.text[p.line.start:p.line.end], start-p.line.start, end-p.line.start)
}

func isOrdinal(line string, start, end int) bool {
	if end-start > longestOrdinal || end+1 >= len(line) || strings.IndexByte(".):", line[end]) < 0 || byteKinds[line[end+1]]&kindBlank == 0 || !leads(line[:start]) {
		return false
	}
	word := line[start:end]
	return strings.Trim(word, "ivxIVX") == "" || len(withoutNumber(word)) == 1
}

const longestOrdinal = 4

// mayMark says whether a word can be a label or a mark of use at all. Kinds are those of
// its bytes.
func (p *lineParser) mayMark(start, end int, kinds uint8) bool {
	switch {
	case kinds&(kindHyphen|kindUnder) != 0:
		return true
	case kinds == kindLetter:
		return p.gate.mayMark(p.text[start:end])
	}
	return p.gate.mayCount(p.text[:p.line.end], start, end)
}

// marks returns whether a word marks a code as used, or as good.
func (p *lineParser) marks(start, end int) catalog.Topics {
	return p.phrases.Word(p.text[start:end]) & (catalog.Used | catalog.Unused)
}

// spend marks the code before as used, or the one to come if there is none.
func (p *lineParser) spend() {
	if !p.markLast() {
		p.spent = true
	}
}

// isDenied says whether a word is no mark, though it is used as one: it is the name of a
// field whose value takes it back, "used": false, or in “each code can be used once”.
func (p *lineParser) isDenied(start, end int) bool {
	const before, behind = 16, 10 // bytes of such a phrase
	if p.phrases.In(p.text[max(p.line.start, start-before):min(p.line.end, end+behind)])&catalog.UsedOnce != 0 {
		return true
	}
	rest := strings.TrimLeft(p.text[end:min(p.line.end, end+longestFlag)], "\"' ")
	if rest == "" || rest[0] != ':' && rest[0] != '=' {
		return false
	}
	rest = strings.ToLower(strings.TrimLeft(rest[1:], "\"' "))
	for _, value := range []string{"false", "no", "null", "0", "nein", "non", "нет"} {
		if after, ok := strings.CutPrefix(rest, value); ok && (after == "" || byteKinds[after[0]]&(kindAlnum|kindHigh) == 0) {
			return true
		}
	}
	return false
}

// deaf is how many words after a token, or from the beginning of a line, are looked
// up: marks and labels stand close to what they mark.
const deaf = 8

// plainWord handles a word that has no outline of a code.
func (p *lineParser) plainWord(start, end int, kinds uint8) {
	word := p.text[start:end]
	switch {
	case p.isNumber(start, end):
		p.number = 0
		for i := start; i < end; i++ {
			p.number = p.number*10 + int(p.text[i]-'0')
		}
	case p.isOrdinal(start, end):
		p.labels++
	case len(word) == 1:
		p.letter(start, end)
	case len(word) == 3 && strings.EqualFold(word, "xxx"):
		p.spend() // struck out
	case len(word) == 2 && strings.EqualFold(word, "ok") && len(p.line.tokens) > 0:
	case p.line.words+p.labels-p.since > deaf, !p.mayMark(start, end, kinds):
		p.line.words++
		p.number = -1
	default:
		switch marks := p.marks(start, end); {
		case marks&catalog.Used != 0 && !p.isDenied(start, end):
			p.spend()
		case marks != 0:
		case p.isLabel(start, end):
			p.labels++
		default:
			p.line.words++
			p.number = -1
		}
	}
}

// letter handles a letter on its own: a mark, a box, or the letter of a list.
func (p *lineParser) letter(start, end int) {
	switch word := p.text[start]; {
	case p.line.words+p.labels-p.since > deaf:
		p.line.words++
		p.number = -1
	case word|0x20 == 'x':
		boxed := start > p.line.start && p.text[start-1] == '['
		if closes := strings.Trim(p.text[end:p.line.end], " \t\r]") == ""; closes && p.markLast() {
			return
		}
		p.spent = boxed
	case word == 'o' || word == 'v':
	case p.line.words+p.labels+len(p.line.tokens) == 0 && end < p.line.end && strings.IndexByte(".):", p.text[end]) >= 0:
		// a list lettered a) b) c)
	case word|0x20 == 'n' && isOrdinalSign(p.text[end:p.line.end]):
		p.labels++ // n° 1
	default:
		p.line.words++
		p.number = -1
	}
}
