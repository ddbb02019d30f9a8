package matchers

import (
	"fmt"
	"strings"

	"sparekey/matchers/evidence"
)

// set is what can be seen of some codes without understanding a word.
type set struct {
	codes    []Found
	texts    []string // the codes
	bare     []string // their letters and digits
	class    class
	sig      signature
	pure     bool    // the lines hold nothing else
	whole    bool    // so does the file
	beside   float64 // words beside them, a line
	among    bool    // they stand among words
	lines    int     // that hold codes
	numbered bool
	used     int
	inCode   bool
	look     int // the first of looks that holds
}

func (r *reading) describe(codes []Found, b *block) set {
	s := set{
		codes:  codes,
		sig:    b.tokens[0].sig,
		pure:   b.pure(),
		whole:  r.fills(b),
		beside: b.beside(),
		among:  b.among() && !r.rowsAlike(b),
		lines:  b.lines,
	}
	for _, t := range b.tokens {
		s.class |= t.class
	}
	r.texts, r.bare = r.texts[:0], r.bare[:0]
	for i := range codes {
		r.texts = append(r.texts, string(codes[i].Code))
		if s.sig.joint != 0 {
			r.bare = append(r.bare, bare(string(codes[i].Code)))
		}
		if codes[i].Used {
			s.used++
		}
	}
	s.texts, s.bare = r.texts, r.bare
	if s.sig.joint == 0 {
		s.bare = s.texts
	}
	s.numbered = numbered(b.tokens)
	s.inCode = r.inCode(b)
	for s.look < len(looks) && !looks[s.look].holds(s) {
		s.look++
	}
	return s
}

// mostLooks is the most that sayLooks adds.
func (s set) mostLooks() float64 {
	switch {
	case s.look >= len(looks) || looks[s.look].excused:
		return evidence.Weight(evidence.SetRandom)
	case s.readsByChance(looks[s.look].rule):
		return evidence.Weight(evidence.LooksWords) * byChance
	}
	return evidence.Weight(looks[s.look].rule)
}

// pure says whether the lines of a block hold next to nothing else.
func (b *block) pure() bool { return b.pureLines*10 >= b.lines*9 }

// among says whether the tokens stand among words rather than a few words among them.
func (b *block) among() bool { return !b.pure() && b.beside() >= 1 && b.words*2 > len(b.tokens) }

// beside is how many words stand beside the tokens, a line.
func (b *block) beside() float64 { return float64(b.words) / float64(max(b.lines, 1)) }

// fills says whether a block is next to all of the text.
func (r *reading) fills(b *block) bool {
	return b.pureLines*2 > b.lines && r.wrote(b.lines*2+6)
}

// bare returns the letters and digits of s.
func bare(s string) string {
	if strings.IndexByte(s, '-') < 0 && strings.IndexByte(s, ' ') < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '-' && s[i] != ' ' {
			out = append(out, s[i])
		}
	}
	return string(out)
}

// numbered says whether the list numbers in front of the tokens count on.
func numbered(tokens []token) bool {
	if len(tokens) < setSize {
		return false
	}
	steps, have := 0, 0
	for i, t := range tokens {
		if t.number >= 0 {
			have++
			if i > 0 && tokens[i-1].number >= 0 && t.number > tokens[i-1].number {
				steps++
			}
		}
	}
	return have*10 >= len(tokens)*9 && steps*2 >= have-1
}

// codeLines is how far around a block program code is looked for.
const codeLines = 10

// inCode says whether most of the writing around a block is a program.
func (r *reading) inCode(b *block) bool {
	code, all := 0, 0
	for i := max(0, b.first-codeLines); i <= min(len(r.lines)-1, b.last+codeLines); i++ {
		if k := r.kind(i); k != words && k != mixed {
			continue
		}
		all++
		if r.isCode(i) {
			code++
		}
	}
	return code >= 2 && code*5 >= all*2
}

// isCode says whether line i looks like program code.
func (r *reading) isCode(i int) bool {
	at := r.look(i)
	if !at.askCode {
		at.code, at.askCode = codeLike(strings.TrimSpace(r.context(i))), true
	}
	return at.code
}

func codeLike(line string) bool {
	if strings.HasPrefix(line, "<") || strings.HasPrefix(line, `{"`) || strings.HasPrefix(line, `[{`) {
		return false // markup and data: exports are written in them, too
	}
	if strings.HasPrefix(line, "==") && strings.HasSuffix(line, "==") {
		return false // a heading
	}
	if len(line) > 1 && line[0] == '\\' && byteKinds[line[1]]&kindLetter != 0 {
		return false // TeX, in which people write, too
	}
	if strings.HasPrefix(line, `"`) && strings.Contains(line, `":`) {
		return false // a field in JSON
	}
	if strings.HasSuffix(line, "}") && strings.Contains(line, ": {") && strings.IndexByte(line, ';') < 0 {
		return false // a field in YAML
	}
	if line == "" || isRow(line) {
		return false
	}
	if line[0] != '"' && (strings.IndexByte(";{}(", line[len(line)-1]) >= 0 || strings.HasSuffix(line, ");") || strings.HasSuffix(line, "),") ||
		strings.HasSuffix(line, "=>") || strings.HasSuffix(line, "):") || strings.HasSuffix(line, " do")) || line == "end" {
		return true
	}
	for i := 0; i < len(line); i++ {
		for _, part := range codeParts[line[i]] {
			if strings.HasPrefix(line[i:], part) && !isSetting(line, i, part) {
				return true
			}
		}
	}
	return false
}

// isRow says whether a line is data in a dump of a database or in a table whose cells
// semicolons part.
func isRow(line string) bool {
	if strings.Count(line, ";") >= leastCells-1 && !strings.ContainsAny(line, "(){}=") {
		return true
	}
	for _, begin := range statements {
		if strings.HasPrefix(line, begin) {
			return true
		}
	}
	return line[0] == '(' && strings.IndexByte(line, '\'') > 0 && (strings.HasSuffix(line, "),") || strings.HasSuffix(line, ");"))
}

// statements are the beginnings of what the dump of a database consists of.
var statements = [...]string{
	"INSERT INTO ", "CREATE ", "insert into ", "create table ", "PRAGMA ", "BEGIN TRANSACTION", "BEGIN;", "COMMIT;", "SET ", "LOCK ", "UNLOCK ", "DROP ", "ALTER ", "COPY ",
}

// isSetting says whether the equals sign or arrow of a line stands between a name and a
// plain value, as in notes and in the settings of a program: “wifi = tiger”.
func isSetting(line string, at int, part string) bool {
	if part != " = " && part != "=>" {
		return false
	}
	name, value := line[:at], strings.TrimSpace(line[at+len(part):])
	if len(name) > 40 || value == "" || strings.ContainsAny(name, "\"'(){}[];,:$@") {
		return false
	}
	switch value[0] {
	case '[':
		return part == " = " && (len(value) == 1 || value[len(value)-1] == ']')
	case '"':
		return part == " = " && strings.IndexByte(value[1:], '"') == len(value)-2
	}
	return !strings.ContainsAny(value, "\"'(){}[];,")
}

// codeParts are, by their first bytes, what program code is full of.
var codeParts = func() (parts [256][]string) {
	for _, part := range []string{"()", " = ", "==", "=>", "func ", "return ", "import ", "assert", "expect(", "const ", "</", "/>", "def ", "self.", "#include", "::"} {
		parts[part[0]] = append(parts[part[0]], part)
	}
	return parts
}()

// The sizes that sets have: of the services known most hand out 5 to 20.
const (
	usualLeast = 5
	usualMost  = 20
	mostCodes  = 40
)

// say adds what the tokens look like, for and against. Spoken: the names on the way
// speak of codes, so that one code that fills the file is what they speak of.
func (s set) say(c evidence.Case, spoken bool) evidence.Case {
	n := len(s.codes)
	switch {
	case n == 1 && s.whole && spoken:
	case n == 1:
		c = c.With(evidence.SetSingle, "one code alone")
	case n == 2:
	case n < usualLeast:
		c = c.With(evidence.SetSmall, fmt.Sprintf("%d codes of one form", n))
	case n <= usualMost:
		c = c.With(evidence.SetSize, fmt.Sprintf("%d codes of one form", n))
	case n > 150:
		c = c.With(evidence.SetTable, "hundreds of one form")
	case n > mostCodes:
		c = c.With(evidence.SetMany, fmt.Sprintf("%d of one form: more than sets have", n))
	}
	if s.used > 0 && s.used < n {
		c = c.With(evidence.UsedMarks, fmt.Sprintf("%d marked as used", s.used))
	}
	switch {
	case s.pure && s.whole:
		c = c.With(evidence.SetPure, "nothing else on the lines").With(evidence.SetWhole, "next to nothing else in the file")
	case s.pure:
		c = c.With(evidence.SetPure, "nothing else on the lines")
	}
	if s.numbered {
		c = c.With(evidence.SetNumbered, "numbered")
	}
	if s.sig.joint != 0 {
		c = c.With(evidence.SetGrouped, "written in groups")
	}
	if s.inCode {
		c = c.With(evidence.InCode, "between lines of program code")
	}
	return c
}

// sayLooks adds what the tokens may be instead of codes, or that they look drawn by
// lot. What a named service's codes look like is no surprise, and where words say
// that these are codes it is half of one.
func (s set) sayLooks(c evidence.Case, fits, spoken bool) evidence.Case {
	for i := s.look; i < len(looks); i++ {
		l := &looks[i]
		if i > s.look && !l.holds(s) {
			continue
		}
		weight := evidence.Weight(l.rule)
		switch {
		case l.excused && fits:
			continue
		case fits && spoken && s.readsByChance(l.rule):
			weight *= byChance
		case l.excused && spoken:
			c = c.Add(evidence.Item{Rule: l.rule, Weight: weight / 3, Detail: l.detail})
			continue
		}
		return c.Add(evidence.Item{Rule: l.rule, Weight: weight, Detail: l.detail})
	}
	weight := evidence.Weight(evidence.SetRandom)
	switch len(s.codes) {
	case 1:
		weight *= 0.75
	case 2:
		weight *= 0.85
	}
	return c.Add(evidence.Item{Rule: evidence.SetRandom, Weight: weight, Detail: "the characters look drawn by lot"})
}

// byChance is what remains of a look that one code in two hundred has by chance, where a
// service of whose form it is and words for codes are named.
const byChance = 0.25

// readsByChance says whether a set is one code of letters and digits that reads like a word.
func (s set) readsByChance(look evidence.Rule) bool {
	return look == evidence.LooksWords && len(s.codes) == 1 && s.class&digits != 0 && s.class != digits
}

// looks are the things that have the outline of codes, the surest first. An excused
// one does not count where a service is named whose codes look like that.
var looks = []struct {
	rule    evidence.Rule
	detail  string
	holds   func(set) bool
	excused bool
}{
	{evidence.LooksPattern, "placeholders or patterns, not codes", set.placeholders, false},
	{evidence.LooksDates, "dates", set.dates, false},
	{evidence.LooksCards, "check digits of payment cards", set.cards, false},
	{evidence.LooksISSN, "check digits of periodicals", set.periodicals, false},
	{evidence.LooksWords, "they read like words", set.readable, false},
	{evidence.LooksOrdered, "in equal steps", set.counted, false},
	{evidence.LooksOrdered, "sorted", set.ordered, true},
	{evidence.LooksAlike, "the same characters, or kinds of them, at the same places", set.alike, false},
	{evidence.LooksBiased, "letters and digits unevenly used", set.biased, false},
	{evidence.LooksProduct, "the form and alphabet of product keys", set.productKeys, false},
	{evidence.LooksCommits, "short hashes in front of what was changed", set.commits, false},
	{evidence.LooksUUID, "UUIDs", set.uuids, true},
	{evidence.LooksHash, "the length of a digest", set.digests, true},
	{evidence.LooksDigits, "plain numbers", set.numbers, true},
}
