package matchers

import (
	"iter"
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// sayAside adds what speaks against a set by how it is told: a number in passing, rows of
// a log, an example in the description of an interface.
func (r *reading) sayAside(f Finding, set set, b *block) evidence.Case {
	few, numbers := len(f.Codes) < setSize, set.class == digits
	switch {
	case numbers && few && r.isTelephone(b),
		numbers && !set.pure && (few || set.among && r.rowsDiffer(b)) && !r.calledCode(b):
		f.Case = f.Case.With(evidence.FewAside, "numbers in lines that do not call them codes")
	case !set.pure && r.isPassword(b):
		f.Case = f.Case.With(evidence.FewAside, "passwords of records")
	}
	if !set.pure && r.isLog(b) {
		f.Case = f.Case.With(evidence.LooksLog, "rows with a time and an address each, as logs have")
	}
	if r.describesInterface() {
		f.Case = f.Case.With(evidence.AboutInterface, "an example in the description of an interface")
	}
	return f.Case
}

// calledCode says whether the sentence that the first code of a block stands in speaks of
// backup codes, or names a service and speaks of codes: that of a message with its time
// speaks of codes that were sent.
func (r *reading) calledCode(b *block) bool {
	from, to := r.sentence(b)
	topics := r.phrases.In(r.folded.text[from:to])
	if topics&(catalog.BackupCodes|catalog.KeyWords) != 0 {
		return true
	}
	l := r.lines[b.first]
	named := len(r.mentioned(l.start, l.end)) > 0
	return (topics&(catalog.Codes|catalog.TwoFactor) != 0 || named) && !hasClock(r.rowHead(b.first))
}

// rowsDiffer says whether the rows of a block say different things beside its codes, as
// those of a log, a table or a talk do: what stands in a list's rows is a label or a mark.
func (r *reading) rowsDiffer(b *block) bool {
	const leastAside = 10 // bytes of a row that says more than a label or a mark
	rows, said := 0, map[string]bool{}
	for row := range r.rows(b, 24) {
		rows++
		beside := strings.Map(func(c rune) rune {
			if c < utf8.RuneSelf && isDigit(byte(c)) || c == ' ' || c == '-' {
				return -1
			}
			return c
		}, row)
		if len(beside) >= leastAside {
			said[beside] = true
		}
	}
	return len(said) > 1 && 4*len(said) >= rows
}

// isTelephone says whether the first code of a block ends a number with the sign of a
// country in front.
func (r *reading) isTelephone(b *block) bool {
	const reach = 16
	at := b.tokens[0].start
	before := r.folded.text[max(r.lines[b.first].start, at-reach):at]
	plus := strings.LastIndexByte(before, '+')
	return plus >= 0 && len(before) > plus+1 && strings.Trim(before[plus+1:], "0123456789 ()-.") == ""
}

// isPassword says whether the first code of a block is the value of a field that is called
// a password.
func (r *reading) isPassword(b *block) bool {
	const reach = 16
	at := b.tokens[0].start
	before := strings.ToLower(r.folded.text[max(r.lines[b.first].start, at-reach):at])
	before = strings.TrimRight(before, "\"' :=")
	return strings.HasSuffix(before, "password") || strings.HasSuffix(before, "passwort")
}

const logRows = 3 // rows of a log, of those with tokens at least half

// isLog says whether the rows of a block have a time of day and an address of the internet
// each.
func (r *reading) isLog(b *block) bool {
	rows, logged := 0, 0
	for row := range r.rows(b, 4*logRows) {
		rows++
		if hasClock(row) && hasAddress(row) {
			logged++
		}
	}
	return logged >= logRows && 2*logged >= rows
}

const rowReach = 200 // bytes of a row that are looked at

// rows are the first lines of a block with codes, cut to rowReach.
func (r *reading) rows(b *block, most int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, n := b.first, 0; i <= b.last && n < most; i++ {
			if k := r.lines[i].kind; k != mixed && k != pure {
				continue
			}
			if n++; !yield(r.rowHead(i)) {
				return
			}
		}
	}
}

// rowHead is line i, cut to rowReach.
func (r *reading) rowHead(i int) string {
	row := r.rowText(i)
	return row[:min(len(row), rowReach)]
}

// hasClock says whether a line has a time of day with seconds: 09:31:07.
func hasClock(line string) bool {
	for i := 2; i+5 < len(line); i++ {
		if line[i] == ':' && line[i+3] == ':' && isDigit(line[i-1]) && isDigit(line[i+1]) && isDigit(line[i+2]) && isDigit(line[i+4]) {
			return true
		}
	}
	return false
}

// hasAddress says whether a line has four numbers with points between.
func hasAddress(line string) bool {
	points, length := 0, 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case isDigit(c) && length < 3:
			length++
			if points == 3 {
				return true
			}
		case c == '.' && length > 0:
			points, length = points+1, 0
		default:
			points, length = 0, 0
		}
	}
	return false
}

func isDigit(c byte) bool { return byteKinds[c] == kindDigit }

const interfaceHead = 400 // bytes of a text in which a description of an interface says so

// describesInterface says whether the text is one of OpenAPI or Swagger.
func (r *reading) describesInterface() bool {
	head := r.folded.text[:min(len(r.folded.text), interfaceHead)]
	for _, word := range []string{"openapi", "swagger"} {
		if at := strings.Index(head, word); at >= 0 && strings.Contains(head[at:min(len(head), at+len(word)+4)], ":") {
			return true
		}
	}
	return false
}
