package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// sayAside adds what speaks against a set by how it is told: a number in passing, rows of
// a log, an example in the description of an interface.
func (r *reading) sayAside(f Finding, set set, b *block) evidence.Case {
	if len(f.Codes) < setSize && set.class == digits && !set.pure && !r.calledCode(b) {
		f.Case = f.Case.With(evidence.FewAside, "a number in a line that does not call it a code")
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
	return (topics&(catalog.Codes|catalog.TwoFactor) != 0 || named) && !hasClock(r.folded.text[l.start:l.end])
}

const logRows = 3 // rows of a log, of those with tokens at least half

// isLog says whether the rows of a block have a time of day and an address of the internet
// each.
func (r *reading) isLog(b *block) bool {
	rows, logged := 0, 0
	for i := b.first; i <= b.last && rows < 4*logRows; i++ {
		l := r.lines[i]
		if l.kind != mixed && l.kind != pure {
			continue
		}
		rows++
		if text := r.folded.text[l.start:l.end]; hasClock(text) && hasAddress(text) {
			logged++
		}
	}
	return logged >= logRows && 2*logged >= rows
}

const clockReach = 200 // bytes of a line in which its time and address are looked for

// hasClock says whether a line has a time of day with seconds: 09:31:07.
func hasClock(line string) bool {
	line = line[:min(len(line), clockReach)]
	for i := 2; i+5 < len(line); i++ {
		if line[i] == ':' && line[i+3] == ':' && isDigit(line[i-1]) && isDigit(line[i+1]) && isDigit(line[i+2]) && isDigit(line[i+4]) {
			return true
		}
	}
	return false
}

// hasAddress says whether a line has four numbers with points between.
func hasAddress(line string) bool {
	line = line[:min(len(line), clockReach)]
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

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

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
