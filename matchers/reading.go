package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// reading is one text on its way through the matcher.
type reading struct {
	*Matcher
	folded  folded
	lines   []line
	known   Known
	path    path
	written int          // lines with anything on them
	topics  []lineTopics // by line, filled when asked
}

type lineTopics struct {
	topics catalog.Topics
	known  bool
}

// longestContext is how many bytes of a line are looked at for words; longer lines
// are no headings.
const longestContext = 2000

// topicsOf returns what line i speaks of.
func (r *reading) topicsOf(i int) catalog.Topics {
	if r.topics == nil {
		r.topics = make([]lineTopics, len(r.lines))
	}
	if !r.topics[i].known {
		l := r.lines[i]
		r.topics[i] = lineTopics{r.phrases.In(r.folded.text[l.start:min(l.end, l.start+longestContext)]), true}
	}
	return r.topics[i].topics
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
	heading, near, around         catalog.Topics
	headingFrom, nearFrom         int // first lines of those stretches
	belowTo, aroundFrom, aroundTo int
}

// surroundings looks at the lines around a block.
func (r *reading) surroundings(b *block) surroundings {
	var s surroundings
	for i := b.first; i <= min(b.last, b.first+20); i++ {
		if r.lines[i].kind == mixed || i == b.first {
			s.own |= r.topicsOf(i)
		}
	}
	i, seen := b.first-1, 0
	for ; i >= 0 && seen < headingLines; i-- {
		l := r.lines[i]
		if l.kind == pure || b.first-i > nearLines {
			break
		}
		if l.kind == words || l.kind == mixed {
			s.heading |= r.topicsOf(i)
			if seen == 0 {
				s.above = s.heading
			}
			seen++
		}
	}
	s.headingFrom = i + 1
	s.nearFrom = max(0, s.headingFrom-nearLines)
	for j := s.nearFrom; j < s.headingFrom; j++ {
		s.near |= r.topicsOf(j)
	}
	s.belowTo = min(len(r.lines)-1, b.last+belowLines)
	for j := b.last + 1; j <= s.belowTo; j++ {
		if r.lines[j].kind == pure {
			break
		}
		s.near |= r.topicsOf(j)
	}
	s.aroundFrom, s.aroundTo = max(0, b.first-aroundLines), min(len(r.lines)-1, b.last+aroundLines)
	for j := s.aroundFrom; j <= s.aroundTo; j++ {
		s.around |= r.topicsOf(j)
	}
	return s
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

// fewLines is how short a text is that a file's name speaks for as a whole.
const fewLines = 3

// setSize is how many look-alike tokens make a set without a word said about it.
const setSize = 3

// weigh decides whether a block is a set of codes.
func (r *reading) weigh(b *block) (Finding, bool) {
	sure := r.trim(b)
	if len(b.tokens) > mostTokens || len(b.tokens) == 0 {
		return Finding{}, false
	}
	codes := r.codes(b.tokens)
	if len(codes) < setSize && !r.path.speaks && !r.announced(b) {
		return Finding{}, false
	}
	s := r.surroundings(b)
	spoken := (s.own|s.heading|s.near)&(catalog.BackupCodes|catalog.KeyWords) != 0
	set := r.describe(codes, b)
	f := Finding{
		Codes: codes,
		Span:  Span{codes[0].Span.Start, codes[len(codes)-1].Span.End},
		Case:  r.known.Case,
	}
	f.Case = r.sayWords(f.Case, s, b, set)
	f.Case = set.say(f.Case, r.path.speaks)
	var fits bool
	f.Service, f.Case, fits = r.label(f.Case, s, b, set)
	if !fits && (!sure || len(codes) < setSize && (!spoken && !r.path.speaks || set.longNumber())) {
		return f, false
	}
	f.Case = set.sayBeside(f.Case, fits)
	f.Case = r.sayFew(f, set, fits)
	f.Case = sayProgram(f.Case, set.inCode)
	f.Case = set.sayLooks(f.Case, fits, r.path.speaks || (s.own|s.heading)&catalog.BackupCodes != 0)
	if r.known.Scanned {
		f.Case = f.Case.With(evidence.ScannedText, "read off a picture")
	}
	f.Term = term(f.Service, set, s)
	return f, f.Case.Confidence() >= leastConfidence
}

// trim drops a first token that is the name of a service above its codes. A block
// with none but words is dropped whole, unless it is one line that is hardly a word.
func (r *reading) trim(b *block) (sure bool) {
	known := 0 // tokens that are no words
	for _, t := range b.tokens {
		if !t.maybe {
			known++
		}
	}
	first := r.folded.text[b.tokens[0].start:b.tokens[0].end]
	n := len(b.tokens)
	switch {
	case b.tokens[0].maybe && len(r.catalog.Mentioned(first)) > 0,
		n > 1 && known*2 >= n && b.tokens[0].wordy: // a heading of the length of a code
		b.tokens = b.tokens[1:]
	}
	if n := len(b.tokens); n > 1 && known*2 >= n && b.tokens[n-1].wordy {
		b.tokens = b.tokens[:n-1]
	}
	r.shrink(b)
	if known > 0 || len(b.tokens) >= setSize {
		return true
	}
	const hardly = -0.5
	if score, _ := wordiness(first); len(b.tokens) != 1 || score > hardly || b.pureLines == 0 {
		b.tokens = nil
	}
	return false
}

// shrink takes the lines at the ends of a block that hold none of its tokens any more
// out of it.
func (r *reading) shrink(b *block) {
	if len(b.tokens) == 0 {
		return
	}
	gone := func(i int) {
		if k := r.lines[i].kind; k != blank && k != neutral {
			b.lines, b.pureLines = b.lines-1, b.pureLines-1
		}
	}
	for ; r.lines[b.first].end < b.tokens[0].start; b.first++ {
		gone(b.first)
	}
	for ; r.lines[b.last].start > b.tokens[len(b.tokens)-1].start; b.last-- {
		gone(b.last)
	}
}

// announced says whether words on the line or the three above speak of codes: one
// code alone needs them.
func (r *reading) announced(b *block) bool {
	speaks := catalog.BackupCodes | catalog.KeyWords
	if b.pureLines > 0 || r.lines[b.first].tokens[0].words > 0 {
		speaks |= catalog.Codes | catalog.TwoFactor // then it must have the form of a service's codes
	}
	if r.written <= fewLines && r.path.names {
		return true
	}
	seen := 0
	for i := b.first; i >= 0 && seen <= headingLines && b.first-i <= nearLines; i-- {
		if k := r.lines[i].kind; k == words || k == mixed || i == b.first {
			if r.topicsOf(i)&speaks != 0 {
				return true
			}
			seen++
		}
	}
	return b.last == b.first && b.last+1 < len(r.lines) && r.topicsOf(b.last+1)&speaks != 0
}

// codes cuts the tokens out of the text, each code once.
func (r *reading) codes(tokens []token) []Found {
	seen := make(map[string]int, len(tokens))
	codes := make([]Found, 0, len(tokens))
	for _, t := range tokens {
		s := r.folded.text[t.start:t.end]
		if at, ok := seen[s]; ok {
			codes[at].Used = codes[at].Used || t.used
			continue
		}
		seen[s] = len(codes)
		codes = append(codes, Found{
			Code: Code(strings.Clone(s)),
			Span: Span{r.folded.original(t.start), r.folded.original(t.end)},
			Used: t.used,
		})
	}
	return codes
}

// term returns what the codes are called.
func term(s *catalog.Service, set set, around surroundings) string {
	switch {
	case s != nil && len(s.Terms) > 0:
		return s.Terms[0]
	case (around.own|around.heading)&catalog.KeyWords != 0 && len(set.codes) == 1:
		return "recovery key"
	case len(set.codes) == 1:
		return "backup code"
	}
	return "backup codes"
}
