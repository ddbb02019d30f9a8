package matchers

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// inPrologue says whether an offset is in the declaration of a kind of document, which
// names the program that wrote it.
func (r *reading) inPrologue(at int) bool {
	const longestPrologue = 200
	text := r.folded.text[max(0, at-longestPrologue):at]
	opens := strings.LastIndexByte(text, '<')
	if opens < 0 || strings.IndexByte(text[opens:], '>') >= 0 {
		return false
	}
	text = text[opens:]
	return strings.HasPrefix(text, "<!") || strings.HasPrefix(text, "<?") && !strings.HasPrefix(text, "<?php") || strings.Contains(text, "xmlns") || strings.Contains(text, "application=")
}

// loosely says whether the line at an offset speaks of logins or, right above the codes,
// of codes in general, so that a common word on it may be the name of a service.
func (r *reading) loosely(at int, tier evidence.Rule) bool {
	topics := r.topicsOf(r.lineAt(at))
	return topics&catalog.TwoFactor != 0 || tier == evidence.ServiceHeading && topics&catalog.Codes != 0
}

// leadsRow says whether a name stands in front of the first code of the block, on its line,
// and nothing but what parts them between. What is in front of the name is no more than
// whose it is: “Mum's Notion: k3v9-x0qa”.
func (r *reading) leadsRow(b *block, from, to int) bool {
	const shortest = 3
	start, first := r.lines[b.first].start, b.tokens[0].start
	if to-from < shortest || from < start || to >= first || first-to >= shortest*2 || strings.Trim(r.folded.text[to:first], " \t:;,|=-\"'") != "" {
		return false
	}
	lead := strings.Trim(r.folded.text[start:from], " \t-*|#>\"'")
	return lead == "" || r.capital(from) && strings.IndexByte(r.folded.text[to:first], ':') >= 0 && strings.Count(lead, " ") < 2
}

// headsLine says whether a name ends a short line of the heading, behind a colon, a row of
// points or another sign that parts it from what is in front, or is followed there by a
// word for a login, and the heading speaks of codes.
func (r *reading) headsLine(s surroundings, from, to int, tier evidence.Rule) bool {
	const shortest, longest = 2, 80
	if tier != evidence.ServiceHeading || (s.own|s.heading)&catalog.BackupCodes == 0 || to-from < shortest {
		return false
	}
	l := r.lines[r.lineAt(from)]
	behind := strings.TrimRight(r.folded.text[to:l.end], " \t\r.:)]\"'*_")
	lead := strings.TrimRight(r.folded.text[l.start:from], " \t\"'*_")
	switch {
	case behind == "" && slices.Contains(logins, strings.ToLower(strings.TrimSpace(lead))):
		return true
	case l.end-l.start > longest || lead == "" || !r.capital(from):
		return false
	case slices.Contains(logins, strings.ToLower(strings.TrimSpace(behind))):
		return true
	}
	return behind == "" && strings.IndexByte(":.=-|([/\\", lead[len(lead)-1]) >= 0
}

// logins are words that make a service of the name in front of them: “Mum's Box account”.
var logins = []string{"login", "logins", "account", "acct", "konto", "compte", "cuenta", "conta", "2fa", "mfa"}

// titlesFields says whether the value of a field that says what its record is called begins
// at an offset, above a block and in the same record: “Site: Etsy”, and nothing that parts
// records between.
func (r *reading) titlesFields(b *block, at int) bool {
	i := r.lineAt(at)
	if i >= b.first || b.first-i > nearLines || !r.isFieldTitle(i, at) {
		return false
	}
	for i++; i < b.first; i++ {
		if r.kind(i) == neutral || r.isFieldTitle(i, r.lines[i].end) {
			return false
		}
	}
	return true
}

// isFieldTitle says whether line i begins with the key of what a record is called, and
// nothing but that stands in front of an offset.
func (r *reading) isFieldTitle(i, at int) bool {
	line := strings.TrimLeft(r.folded.text[r.lines[i].start:r.lines[i].end], " \t-*#")
	n := strings.IndexAny(line[:min(len(line), longestKey)], ":=")
	if n < 0 || !recordTitles[strings.ToLower(strings.TrimSpace(line[:n]))] {
		return false
	}
	return at == r.lines[i].end || strings.TrimSpace(r.folded.text[r.lines[i].end-len(line)+n+1:at]) == ""
}

// firstLine returns the first line that has writing, where it may be the title of the text.
func (r *reading) firstLine() Span {
	if r.isSource() {
		return Span{}
	}
	if i := r.firstWritten(); i >= 0 && r.kind(i) == words && r.lines[i].end-r.lines[i].start <= longestTitle {
		return Span{r.lines[i].start, r.lines[i].end}
	}
	return Span{}
}

// aroundName may stand around a name that is alone on its line.
const aroundName = " \t\r#*>-=_\"'`[](){}<>:.,!"

// alone says whether nothing but marks of a heading stands around a name on its line, or
// the line is the head of a section of settings.
func (r *reading) alone(from, to int) bool {
	l := r.lines[r.lineAt(from)]
	if line := strings.TrimSpace(r.folded.text[l.start:l.end]); strings.HasPrefix(line, "[") && strings.IndexByte(line, ']') == len(line)-1 {
		return true
	}
	return strings.Trim(r.folded.text[l.start:from], aroundName) == "" && strings.Trim(r.folded.text[min(to, l.end):l.end], aroundName) == ""
}

// capital says whether a name begins with a capital.
func (r *reading) capital(from int) bool { return classOf(r.folded.text[from])&upper != 0 }

// stretchSize is how much text is searched for names of services at once.
const stretchSize = 8 << 10

// mentions are the names that begin in one stretch of the text.
type mentions struct {
	known bool
	list  []catalog.Mention
}

// mentioned returns where text[from:to] names services.
func (r *reading) mentioned(from, to int) []catalog.Mention {
	var found []catalog.Mention
	for i := from / stretchSize; i*stretchSize < to; i++ {
		for _, m := range r.stretch(i) {
			if m.Start >= from && m.End <= to {
				m.Start, m.End = m.Start-from, m.End-from
				found = append(found, m)
			}
		}
	}
	return found
}

// stretch returns the names that begin in a stretch of the text.
func (r *reading) stretch(i int) []catalog.Mention {
	if r.stretches == nil {
		r.stretches = make([]mentions, len(r.folded.text)/stretchSize+1)
	}
	at := &r.stretches[i]
	if !at.known {
		at.list = r.catalog.MentionedFrom(r.folded.text, r.wordStart(i*stretchSize), r.wordStart((i+1)*stretchSize))
		at.known = true
	}
	return at.list
}

// wordStart returns a place at or shortly behind i where no word goes on.
func (r *reading) wordStart(i int) int {
	text := r.folded.text
	if i == 0 || i >= len(text) {
		return min(i, len(text))
	}
	const longestName = 64
	for end := min(len(text), i+longestName); i < end; i++ {
		if byteKinds[text[i]]&(kindAlnum|kindHigh) == 0 {
			return i
		}
	}
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i++
	}
	return i
}
