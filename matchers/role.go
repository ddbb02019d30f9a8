package matchers

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sparekey/matchers/catalog"
)

// In a list the code is what its line is about: it stands alone, behind a mark, a number or
// a label, or in a row of its like. In other writing the line says what a number is: the
// word in front of it, the key or the head of the column names it.

// role is what the writing in front of a token makes of it.
type role uint8

const (
	unnamed role = iota // nothing stands there but what stands in front of codes, too
	called              // words for codes lead to it
	other               // other words lead to it: it is one of something else
)

// leadReach is how many bytes in front of a token are looked at.
const leadReach = 96

// roleOf returns what the writing between an offset and a token on line i makes of it.
// Counted: the tokens are numbered; several: they are a set.
func (r *reading) roleOf(i, from int, t *token, counted, several bool) role {
	if t.start-leadReach > from {
		from = min(r.wordStart(t.start-leadReach), t.start)
	}
	lead := r.folded.text[from:t.start]
	if isTelephone(lead, counted) || isPart(lead) {
		return other
	}
	lead, tag := withoutTags(lead)
	if tag != "" {
		return r.naming(tag, true)
	}
	gap := strings.HasSuffix(lead, "  ")
	if lead = strings.TrimRight(lead, leadMarks); gap && !strings.HasSuffix(lead, ":") && !strings.HasSuffix(lead, "=") {
		lead += "\t" // a cell begins
	}
	name := strings.TrimRight(lead, nameMarks)
	names := name != lead
	if several {
		name = withoutJoining(name)
	}
	clause, names := lastClause(name, names)
	switch {
	case strings.HasSuffix(name, "(") && r.callsCode(name[:len(name)-1]):
		return called
	case !writes(clause):
		return r.roleInColumn(i, t.start)
	case names && isSender(r.folded.text[r.lines[i].start:from+len(name)]):
		return unnamed
	case r.endsInService(from+len(name)-len(clause), from+len(name), names):
		return called
	}
	return r.naming(clause, names)
}

// callsCode says whether the last two words of a lead call what follows in brackets a code.
func (r *reading) callsCode(lead string) bool {
	clause, _ := lastClause(strings.TrimRight(lead, " "), false)
	words := strings.Fields(clause)
	return r.naming(strings.Join(words[max(0, len(words)-2):], " "), false) == called
}

const (
	leadMarks = " \"'`*_#~[{@\\-+•·–—$“„«№°" // what stands between a name and what it names
	nameMarks = " \"'`*_:=>→)]$"             // what ends a name
)

// joining are words that join what they stand between, or a set and its name.
var joining = map[string]bool{
	"and": true, "then": true, "und": true, "dann": true, "et": true, "puis": true, "y": true, "e": true, "en": true, "och": true, "og": true,
	"which": true, "are": true, "is": true, "die": true, "sind": true, "sont": true, "son": true, "sono": true,
}

// withoutJoining cuts words that join from the end of a name: “codes, which are”.
func withoutJoining(name string) string {
	for {
		trimmed := strings.TrimRight(name, " ,")
		at := strings.LastIndexAny(trimmed, " ,") + 1
		if !joining[trimmed[at:]] {
			return name
		}
		name = strings.TrimRight(trimmed[:at], " ,")
	}
}

// withoutTags cuts tags of layout from the end of a lead, and returns the name of the one
// that names what it holds.
func withoutTags(lead string) (rest, name string) {
	for {
		trimmed := strings.TrimRight(lead, leadMarks)
		open := strings.LastIndexByte(trimmed, '<')
		if open < 0 || !strings.HasSuffix(trimmed, ">") {
			return lead, ""
		}
		tag, _, _ := strings.Cut(trimmed[open+1:len(trimmed)-1], " ")
		if tag != "" && tag[0] != '/' && tag[0] != '!' && !isHolder(tag) {
			return "", tag
		}
		lead = trimmed[:open]
	}
}

// lastClause returns what stands behind the last sign that parts clauses or cells. A name
// that ends with a colon or an equals sign is longer.
func lastClause(lead string, names bool) (string, bool) {
	partings := "\t|;{,:([\"=<>"
	if names {
		partings = "\t|;{\"<>"
	}
	if at := strings.LastIndexAny(lead, partings); at >= 0 {
		lead = lead[at+1:]
	}
	for _, parting := range []string{"  ", ". ", " - "} {
		if at := strings.LastIndex(lead, parting); at >= 0 {
			lead = lead[at+len(parting):]
		}
	}
	return lead, names
}

// naming returns what a name makes of a token. One that ends with a colon or the like may
// say so anywhere, else its last word counts.
func (r *reading) naming(name string, names bool) role {
	words := wordsOf(name)
	if names && slices.ContainsFunc(words, isDigestName) {
		return other
	}
	topics := r.phrases.In(name)
	if topics&(catalog.BackupCodes|catalog.KeyWords) != 0 {
		return called
	}
	if len(words) == 0 {
		return unnamed
	}
	last := words[len(words)-1]
	for _, word := range words {
		if (names || word == last) && r.phrases.IsCode(word) {
			return called
		}
	}
	switch {
	case r.phrases.In(last)&(catalog.Codes|catalog.TwoFactor) != 0, names && topics&catalog.TwoFactor != 0:
		return called
	case !writes(last[len(last)-1:]) && last[len(last)-1] < utf8.RuneSelf, len(last) == 1: // it counts
		return unnamed
	case r.phrases.Word(last)&(catalog.Used|catalog.Unused) != 0, isHolder(last), strings.Trim(strings.ToLower(last), "ivx") == "":
		return unnamed
	case strings.LastIndexByte(name, '\\') >= 0 && strings.HasSuffix(name[:len(name)-len(last)], `\`):
		return unnamed // a command of layout
	}
	return other
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return !isLetter(c) && !unicode.IsDigit(c) })
}

// isDigestName says whether a word says of what it names that it is a digest of something,
// which does not tell the thing: “codeHash”, “bcrypt”.
func isDigestName(word string) bool {
	word = strings.ToLower(word)
	for _, name := range []string{"hash", "hashes", "hashed", "digest", "digests"} {
		if strings.HasSuffix(word, name) {
			return true
		}
	}
	switch strings.TrimRight(word, "0123456789") {
	case "sha", "bcrypt", "argon", "scrypt", "pbkdf":
		return true
	}
	return false
}

// endsInService says whether a clause names a service: at its end, where no colon follows.
func (r *reading) endsInService(from, to int, names bool) bool {
	for _, m := range r.mentioned(from, to) {
		if names || m.End == to-from && !m.Loose {
			return true
		}
	}
	return false
}

// isSender says whether what stands in front of a colon is a time and the name of whoever
// wrote a message then.
func isSender(lead string) bool {
	const longest, leastDigits, mostLetters = 3, 4, 2
	digits, letters, end := 0, 0, strings.LastIndexAny(lead, "0123456789")+1
	for _, c := range lead[:end] {
		switch {
		case unicode.IsDigit(c):
			digits++
		case isLetter(c):
			letters++
		}
	}
	name := strings.TrimLeft(lead[end:], "]) -")
	return digits >= leastDigits && letters <= mostLetters && name != "" && classOf(name[0])&lower == 0 && strings.Count(name, " ") < longest
}

// isTelephone says whether a lead ends with the beginning of a telephone number: the sign
// of a country or an area, unless that counts.
func isTelephone(lead string, counted bool) bool {
	number := lead[len(strings.TrimRight(lead, "0123456789 ()-.+/")):]
	number = strings.TrimLeft(strings.TrimSpace(number), "(-. /")
	if strings.Count(number, ".")+strings.Count(number, "/") > 1 || strings.Count(number, "-") > 1 || len(number) < 2 {
		return false // a date
	}
	area := !counted && number[0] == '0' && isDigit(number[1]) && !strings.ContainsAny(number, ".)")
	return number[0] == '+' || area && (len(number) > 2 || !strings.HasSuffix(lead, " ")) // else it may count
}

// isPart says whether a lead goes over into the token, with colons between, as in
// addresses: 2001:db8:28a:.
func isPart(lead string) bool {
	run := lead[len(strings.TrimRight(lead, ":0123456789abcdefABCDEF")):]
	return strings.HasSuffix(run, ":") && strings.Count(run, ":") > 1
}

// holders are names of what holds text of any kind, in markup and in exports.
var holders = []string{
	"text", "content", "value", "note", "comment", "remark", "body", "message", "desc", "data", "item", "title", "name", "label",
	"concealed", "string", "extra", "memo", "field", "entry", "line", "list", "array", "html", "para", "cell", "summary",
}

// tags are the short names of what holds text in markup, and of labels.
var tags = map[string]bool{
	"p": true, "li": true, "td": true, "th": true, "tr": true, "ul": true, "ol": true, "div": true, "span": true, "pre": true, "b": true, "i": true,
	"u": true, "s": true, "tt": true, "br": true, "em": true, "del": true, "strong": true, "font": true, "en": true, "kbd": true, "samp": true,
	"no": true, "nr": true, "num": true, "token": true, "key": true, "slot": true, "t": true, "h": true, "a": true, "v": true, "is": true,
}

// isHolder says whether a name is one of what holds text of any kind.
func isHolder(name string) bool {
	name = strings.ToLower(name)
	if at := strings.LastIndexAny(name, ":-"); at >= 0 {
		name = name[at+1:]
	}
	if tags[strings.TrimRight(name, "0123456789")] {
		return true
	}
	for _, holder := range holders {
		if strings.HasPrefix(name, holder) {
			return true
		}
	}
	return false
}

// roleInColumn returns what the head of the column in which a token begins its cell makes of
// it.
func (r *reading) roleInColumn(i, at int) role {
	from, row := r.lines[i].start, r.context(i)
	if at > from+len(row) {
		return unnamed // no row is that long
	}
	before := strings.TrimRight(r.folded.text[from:at], " \"")
	if before == "" { // the first cell
		end := strings.IndexAny(row, partings)
		before = row[max(end, 0):max(end+1, 0)]
	}
	if before == "" || strings.IndexByte(partings, before[len(before)-1]) < 0 || oddQuotes(row) {
		return unnamed // no cell, or one over several lines
	}
	parting := before[len(before)-1]
	label := r.labelling(before[:len(before)-1], parting)
	head := r.headLine(i, parting)
	if head < 0 || label == called {
		return label
	}
	cells := splitCells(r.context(head), parting)
	column := len(splitCells(r.folded.text[from:at], parting)) - 1
	if column >= len(cells) || len(cells) < leastCells || !writes(cells[column]) {
		return unnamed
	}
	start := r.lines[head].start + len(strings.Join(cells[:column], " ")) + min(column, 1)
	if r.endsInService(start, start+len(cells[column]), true) {
		return called
	}
	return r.naming(cells[column], true)
}

// labelling returns what the cell in front makes of a token.
func (r *reading) labelling(before string, parting byte) role {
	cells := splitCells(before, parting)
	if r.phrases.In(cells[len(cells)-1])&(catalog.BackupCodes|catalog.KeyWords) != 0 {
		return called
	}
	return unnamed
}

// headLine returns the line at the top of the table that line i is a row of, parted by the
// same byte; -1 when it has none.
func (r *reading) headLine(i int, parting byte) int {
	head := -1
	for k := i - 1; k >= max(0, i-aroundLines); k-- {
		if kind := r.kind(k); kind == blank || kind == neutral {
			continue
		}
		if strings.IndexByte(r.context(k), parting) < 0 {
			break
		}
		head = k
	}
	if head < 0 || r.kind(head) != words {
		return -1
	}
	return head
}

// splitCells parts a row, quotation marks heeded.
func splitCells(row string, parting byte) []string {
	var cells []string
	from, inside := 0, false
	for k := 0; k < len(row); k++ {
		switch {
		case row[k] == '"':
			inside = !inside
		case row[k] == parting && !inside:
			cells, from = append(cells, row[from:k]), k+1
		}
	}
	return append(cells, row[from:])
}

// writes says whether there is a letter in s.
func writes(s string) bool { return strings.IndexFunc(s, isLetter) >= 0 }
