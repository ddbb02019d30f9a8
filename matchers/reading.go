package matchers

import (
	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// reading is one text on its way through the matcher.
type reading struct {
	*Matcher
	folded    folded
	lines     []line
	blocks    *blocks
	known     Known
	least     float64 // confidence that a finding must reach
	path      path
	leastOdds float64 // the same in log-odds
	seen      []seen  // by line, filled when asked

	titled     catalog.Topics // what the first or last line says of all; see title
	titleKnown bool
	form       recordForm // how records are parted, when asked

	denied *catalog.Service // named around the block at hand, and hands out no codes

	stretches  []mentions // by stretch of text, filled when asked
	counting   []Span     // the names in them that may count, when asked
	namesKnown bool
	backup     answer // to whether the text may speak of backup codes

	found []Found  // room for the codes of a block
	texts []string // and for what is seen of them
	bare  []string
}

// seen is what is known of a line that somebody asked about.
type seen struct {
	topics        catalog.Topics
	topicsKnown   bool
	code, askCode bool // a line of program code
	partings      uint8
	partingsKnown bool
}

// look returns what is known of line i.
func (r *reading) look(i int) *seen {
	if r.seen == nil {
		r.seen = make([]seen, len(r.lines))
	}
	return &r.seen[i]
}

// longestContext is how many bytes of a line are looked at for words; longer lines
// are no headings.
const longestContext = 2000

// topicsOf returns what line i speaks of.
func (r *reading) topicsOf(i int) catalog.Topics {
	at := r.look(i)
	if !at.topicsKnown {
		at.topics, at.topicsKnown = r.phrases.In(r.context(i)), true
	}
	return at.topics
}

// context returns the part of line i that is looked at for words.
func (r *reading) context(i int) string {
	l := &r.lines[i]
	return r.folded.text[l.start:min(l.end, l.start+longestContext)]
}

// The reach of words, in lines.
const (
	headingLines = 3
	nearLines    = 15
	belowLines   = 6
	aroundLines  = 60
)

// surroundings is what is said around a block, by distance.
type surroundings struct {
	own, above                    catalog.Topics // the lines themselves, the line before them
	heading, near                 catalog.Topics
	headingFrom, nearFrom         int // first lines of those stretches
	belowTo, aroundFrom, aroundTo int
	record                        *record // nil: none is known
}

// surroundings looks at the lines around a block: at those of its record, where the text is
// made of records.
func (r *reading) surroundings(b *block) surroundings {
	s := r.linesAround(b, 0, len(r.lines)-1, false)
	const speaks = catalog.BackupCodes | catalog.KeyWords | catalog.Codes | catalog.TwoFactor
	if !r.path.speaks && (s.own|s.heading|s.near|r.titleBelow(b))&speaks == 0 {
		return s // whatever the records are, none speaks
	}
	if d := r.record(b); d != nil {
		return r.within(d, b)
	}
	return s
}

// within looks at the lines around a block that are of its record, and at what is said of
// all records where that says nothing.
func (r *reading) within(d *record, b *block) surroundings {
	const speaks = catalog.BackupCodes | catalog.KeyWords
	var s surroundings
	for _, level := range d.levels {
		s = r.linesAround(b, r.lineAt(level.Start), r.lineAt(level.End-1), true)
		if (s.own|s.heading|s.near)&speaks != 0 {
			break
		}
	}
	titled := r.titles(s, b) & speaks
	s.heading, s.above = s.heading|titled, s.above|titled
	whole := d.whole()
	s.record, s.aroundFrom, s.aroundTo = d, r.lineAt(whole.Start), r.lineAt(whole.End-1)
	if d.outside.Start < d.outside.End {
		said := r.phrases.In(r.folded.text[d.outside.Start:d.outside.End])
		switch {
		case (s.own|s.heading|s.near)&speaks != 0:
		case b.first-r.lineAt(d.outside.End) <= headingLines:
			s.heading |= said
		default:
			s.near |= said
		}
	}
	return s
}

// titles returns what the names of the record say that stand near by.
func (r *reading) titles(s surroundings, b *block) catalog.Topics {
	var topics catalog.Topics
	for i := s.nearFrom; i <= s.belowTo; i++ {
		if (i < b.first || i > b.last) && r.isTitleLine(i) {
			topics |= r.topicsOf(i)
		}
	}
	return topics
}

// linesAround looks at the lines around a block from the first to the last that count. In a
// record these are all that there are.
func (r *reading) linesAround(b *block, from, to int, inRecord bool) surroundings {
	var s surroundings
	for i := b.first; i <= min(b.last, b.first+20); i++ {
		if r.kind(i) == mixed || i == b.first {
			s.own |= r.topicsOf(i)
		}
	}
	i, seen := b.first-1, 0
	for ; i >= from && seen < headingLines; i-- {
		kind := r.kind(i)
		if kind == pure || b.first-i > nearLines {
			break
		}
		if kind == words || kind == mixed {
			s.heading |= r.topicsOf(i)
			if seen == 0 {
				s.above = s.heading
			}
			seen++
		}
	}
	s.headingFrom = i + 1
	if head := r.columnHead(b); head != 0 {
		s.heading, s.above = s.heading|head, s.above|head
	}
	above, below, furthest := nearLines, belowLines, aroundLines
	if inRecord {
		above, below, furthest = recordLines, recordLines, recordLines
	} else {
		s.near |= r.title()
	}
	s.nearFrom = s.headingFrom
	for lines := 0; s.nearFrom > from && lines < above && b.first-s.nearFrom < furthest; {
		if s.nearFrom--; r.kind(s.nearFrom) != pure { // other lists may stand between
			s.near |= r.topicsOf(s.nearFrom)
			lines++
		}
	}
	s.belowTo = min(to, b.last+below)
	for j := b.last + 1; j <= s.belowTo; j++ {
		if r.kind(j) == pure && !inRecord {
			break
		}
		s.near |= r.topicsOf(j)
	}
	s.aroundFrom, s.aroundTo = max(0, b.first-aroundLines), min(len(r.lines)-1, b.last+aroundLines)
	return s
}

// around returns what is spoken of in the same part of the text.
func (r *reading) around(s surroundings) catalog.Topics {
	var topics catalog.Topics
	for i := s.aroundFrom; i <= s.aroundTo; i++ {
		topics |= r.topicsOf(i)
	}
	return topics
}

// path is what the names on the way to a text say as a whole.
type path struct {
	speaks   bool // of codes
	names    bool // the file's name names a service
	download bool // the file has the name of a service's download
}

func readPath(c evidence.Case) path {
	var p path
	for _, item := range c {
		switch item.Rule {
		case evidence.NameDefault:
			p.speaks, p.download = true, true
		case evidence.NameShared, evidence.NameTerm, evidence.NameKey, evidence.NameCodes, evidence.NameTwoFactor:
			p.speaks = true
		case evidence.NameService:
			p.names = true
		}
	}
	return p
}
