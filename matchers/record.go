package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
)

// record is where a block stands in a text that is made of many: the entry of a password
// manager, a note, a contact, a message, a row. What the others say is not said of it.
type record struct {
	levels  []Span // bytes of the text, the innermost first
	outside Span   // what is in front of all records; empty: nothing
}

// named returns the stretches in which services are looked for, one after another, until
// one names some.
func (d *record) named() []Span {
	if d.outside.Start < d.outside.End {
		return append(d.levels[:len(d.levels):len(d.levels)], d.outside)
	}
	return d.levels
}

// whole is the outermost level.
func (d *record) whole() Span { return d.levels[len(d.levels)-1] }

// recordReach is how far, in bytes, the ends of a record are looked for, recordLines in
// lines.
const (
	recordReach = 12000
	recordLines = 200
)

// recordForm is how a text parts its records.
type recordForm uint8

const (
	unasked recordForm = iota
	inRows             // or not at all
	inObjects
	inCards
	inElements
)

// formOf finds out how the text parts its records.
func (r *reading) formOf() recordForm {
	if r.form != unasked {
		return r.form
	}
	text := r.folded.text
	head := strings.TrimLeft(text[:min(len(text), 64)], " \t\n")
	switch {
	case isJSON(head):
		r.form = inObjects
	case strings.HasPrefix(head, "BEGIN:V"):
		r.form = inCards
	case strings.HasPrefix(head, "<"):
		r.form = inElements
	default:
		r.form = inRows
	}
	return r.form
}

// record returns the record that a block stands in, nil when it is in none or in several.
func (r *reading) record(b *block) *record {
	var d record
	switch r.formOf() {
	case inObjects:
		d = r.objectsAround(b)
	case inCards:
		d.levels = between(r.folded.text, b, cardEnd)
	case inElements:
		d.levels = between(r.folded.text, b, elementEnd)
	default:
		d = r.rowAround(b)
	}
	if len(d.levels) == 0 {
		return nil
	}
	return &d
}

// recordTitles are the keys of what a record is called.
var recordTitles = map[string]bool{
	"title": true, "name": true, "label": true, "service": true, "site": true, "website": true, "url": true, "uri": true,
	"account": true, "issuer": true, "host": true, "hostname": true, "summary": true, "subject": true, "fn": true, "org": true,
}

// isTitle says whether text[from:to] stands in what its record is called: behind a key
// that says so, or in the first cell of a row.
func (r *reading) isTitle(from int) bool {
	const longest = 200 // bytes of a key and its value
	start := r.lines[r.lineAt(from)].start
	if r.formOf() != inObjects && r.formOf() != inElements && from-start > longest {
		return false
	}
	before := r.folded.text[max(start, from-longest):from]
	switch r.formOf() {
	case inObjects:
		at := strings.LastIndex(before, `":`)
		if at < 0 {
			return false
		}
		return recordTitles[strings.ToLower(before[strings.LastIndexByte(before[:at], '"')+1:at])]
	case inCards:
		key, _, found := strings.Cut(before, ":")
		key, _, _ = strings.Cut(key, ";")
		return found && recordTitles[strings.ToLower(strings.TrimSpace(key))]
	case inElements:
		at := strings.LastIndexByte(before, '<')
		return at >= 0 && recordTitles[strings.ToLower(strings.TrimRight(before[at+1:], ">"))]
	}
	return strings.IndexAny(before, partings) < 0
}

// isValue says whether a name is all of the value of a field, or of a cell.
func (r *reading) isValue(from, to int) bool {
	text := r.folded.text
	if from == 0 || to >= len(text) {
		return false
	}
	return strings.IndexByte("\">,;:\t\n", text[from-1]) >= 0 && strings.IndexByte("\"<,;\t\n", text[to]) >= 0
}

// titleBelow returns what the name of the record says that stands below a block: many
// exports write it last.
func (r *reading) titleBelow(b *block) catalog.Topics {
	if r.formOf() == inRows {
		return 0
	}
	var topics catalog.Topics
	for i := b.last + 1; i < min(len(r.lines), b.last+nearLines); i++ {
		if r.isTitleLine(i) {
			topics |= r.topicsOf(i)
		}
	}
	return topics
}

// isTitleLine says whether line i begins with the key of what its record is called.
func (r *reading) isTitleLine(i int) bool {
	l := r.lines[i]
	if k := r.kind(i); k != words && k != mixed {
		return false
	}
	key := r.folded.text[l.start:min(l.end, l.start+longestKey)]
	if r.formOf() != inElements {
		n := strings.IndexByte(key, ':')
		return n > 0 && r.isTitle(l.start+n+1)
	}
	for i := range len(key) {
		if key[i] == '>' && r.isTitle(l.start+i+1) {
			return true
		}
	}
	return false
}

// ends tells the beginnings of records from their ends: at a byte of the text there is the
// beginning of one (1), the end of one (-1), or nothing (0). Size is how long it is.
type ends func(text string, i int) (step, size int)

// between returns the record whose beginning and end stand nearest around a block, of
// which none begins or ends in the block.
func between(text string, b *block, at ends) []Span {
	first, last := b.tokens[0].start, b.tokens[len(b.tokens)-1].end
	for i := first; i < last; i++ {
		if step, _ := at(text, i); step != 0 {
			return nil
		}
	}
	start, depth := -1, 0
	for i := first; i >= max(0, first-recordReach) && start < 0; i-- {
		switch step, _ := at(text, i); {
		case step == 1 && depth == 0:
			start = i
		default:
			depth -= step
		}
	}
	if start < 0 {
		return nil
	}
	depth = 1
	for i := last; i < min(len(text), last+recordReach); i++ {
		step, size := at(text, i)
		if depth += step; depth == 0 {
			return []Span{{start, i + size}}
		}
	}
	return []Span{{start, min(len(text), last+recordReach)}}
}

// cardEnd is the ends of address books and calendars.
func cardEnd(text string, i int) (step, size int) {
	switch {
	case i > 0 && text[i-1] != '\n':
		return 0, 0
	case strings.HasPrefix(text[i:], "BEGIN:V") && !strings.HasPrefix(text[i:], "BEGIN:VCALENDAR"):
		return 1, 0
	case strings.HasPrefix(text[i:], "END:V") && !strings.HasPrefix(text[i:], "END:VCALENDAR"):
		return -1, 0
	}
	return 0, 0
}

// entries are the elements that exports hold their records in.
var entries = map[string]bool{
	"entry": true, "note": true, "item": true, "record": true, "row": true, "contact": true, "message": true, "sms": true,
	"card": true, "task": true, "login": true, "account": true, "event": true, "card-item": true,
}

// elementEnd is the ends of elements that hold records.
func elementEnd(text string, i int) (step, size int) {
	const longest = 12
	if text[i] != '<' {
		return 0, 0
	}
	step, from := 1, i+1
	if from < len(text) && text[from] == '/' {
		step, from = -1, from+1
	}
	to := from
	for to < len(text) && to-from < longest && byteKinds[text[to]]&kindWord != 0 {
		to++
	}
	if !entries[strings.ToLower(text[from:to])] {
		return 0, 0
	}
	if end := strings.IndexByte(text[i:min(len(text), i+recordReach)], '>'); end > 0 && text[i+end-1] == '/' {
		return 0, 0 // an element without an inside
	}
	return step, to - i
}

// apart parts a block some of whose tokens stand together in an object or a cell while others
// stand outside, as a password that looks like the codes of the note below it.
func (r *reading) apart(b *block) []*block {
	if len(b.tokens) <= setSize || len(b.tokens) > mostTokens || b.first == b.last {
		return nil
	}
	var cuts []int
	switch r.formOf() {
	case inObjects:
		first, last := b.tokens[0].start, b.tokens[len(b.tokens)-1].end
		l := r.lines[b.first]
		if last-l.start > recordReach {
			return nil
		}
		marks, _ := braces(nil, r.folded.text, l.start, last, r.beginsInString(b.first))
		for _, mark := range marks {
			if mark.at > first {
				cuts = append(cuts, mark.at)
			}
		}
	case inRows:
		for i := b.first; i <= b.last; i++ {
			cuts = r.cellEnds(cuts, i)
		}
		if len(cuts) == 0 {
			cuts = r.columnChanges(b)
		}
	}
	if len(cuts) == 0 {
		return nil
	}
	return r.cutAt(b, cuts)
}

// cutAt parts a block at offsets, when one of the parts is a set.
func (r *reading) cutAt(b *block, cuts []int) []*block {
	var parts []*block
	largest := 0
	for from := 0; from < len(b.tokens); {
		for len(cuts) > 0 && cuts[0] <= b.tokens[from].start {
			cuts = cuts[1:]
		}
		to := from + 1
		for to < len(b.tokens) && (len(cuts) == 0 || b.tokens[to].start < cuts[0]) {
			to++
		}
		parts = append(parts, r.part(b, from, to))
		largest = max(largest, to-from)
		from = to
	}
	if len(parts) == 1 || largest < setSize {
		return nil
	}
	return parts
}

// part returns the block of some of the tokens of a block.
func (r *reading) part(b *block, from, to int) *block {
	p := &block{tokens: b.tokens[from:to:to]}
	p.first = r.lineAt(p.tokens[0].start)
	p.last = r.lineAt(p.tokens[len(p.tokens)-1].start)
	at := -1
	for i := range p.tokens {
		n := r.lineAt(p.tokens[i].start)
		if n == at {
			continue
		}
		at = n
		p.lines++
		kind := r.kind(n)
		p.words += r.lines[n].words
		if kind == pure || r.lines[n].bare {
			p.pureLines++
		}
	}
	p.led = p.tokens[0].words > 0
	return p
}
