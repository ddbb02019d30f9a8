package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// fewLines is how short a text is that a file's name speaks for as a whole.
const fewLines = 3

// setSize is how many look-alike tokens make a set without a word said about it.
const setSize = 3

// weigh decides whether a block is a set of codes.
func (r *reading) weigh(b *block) (Finding, bool) {
	r.goBack(b)
	sure := r.trim(b)
	if len(b.tokens) > mostTokens || len(b.tokens) == 0 {
		return Finding{}, false
	}
	if !r.path.speaks && r.distinct(b.tokens) < setSize && !r.announced(b) {
		return Finding{}, false
	}
	if r.distinct(b.tokens) == 1 && r.isNumbered(b) {
		return Finding{}, false
	}
	s := r.surroundings(b)
	most := r.bound(b, s)
	if !most.allows(evidence.Weight(evidence.SetRandom)) && !r.patient {
		return Finding{}, false
	}
	r.unwrap(b, s)
	r.markColumn(b)
	codes := r.codes(b.tokens)
	spoken := (s.own|s.heading|s.near)&(catalog.BackupCodes|catalog.KeyWords) != 0
	set := r.describe(codes, b)
	if !r.mayMatter(most, b, s, set) {
		return Finding{}, false
	}
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
	if fits && (s.own|s.above)&(catalog.TwoFactor|catalog.Codes) != 0 && (s.own|s.heading|s.near)&catalog.BackupCodes == 0 {
		f.Case = f.Case.With(evidence.TwoFactorHeading, "words for codes or two-factor login right above codes of this form")
	}
	f.Case = r.sayDirect(f, set, b)
	f.Case = set.sayBeside(f.Case, fits)
	f.Case = r.sayFew(f, set, fits)
	f.Case = r.sayAside(f, set, b, fits)
	f.Case = r.sayProgram(f.Case, set, b)
	if !r.mayStand(f.Case, set) {
		return f, false
	}
	f.Case = set.sayLooks(f.Case, fits, r.path.speaks || (s.own|s.heading)&catalog.BackupCodes != 0)
	if r.known.Scanned {
		f.Case = r.sayScanned(f, set)
	}
	if f.Case.Confidence() < r.least {
		return f, false
	}
	f.Codes, f.Term = keep(codes), term(f.Service, set, s)
	return f, true
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
	if known == 0 && len(b.tokens) < setSize && isWord(first) {
		b.tokens = nil
		return false
	}
	if b.tokens[0].maybe && len(r.catalog.Mentioned(first)) > 0 {
		b.tokens = b.tokens[1:]
	}
	for len(b.tokens) > 1 && known*2 >= len(b.tokens) && b.tokens[0].wordy { // headings of the length of a code
		b.tokens = b.tokens[1:]
	}
	if n := len(b.tokens); n > 1 && known*2 >= n && b.tokens[n-1].wordy {
		b.tokens = b.tokens[:n-1]
	}
	if len(b.tokens) > 0 && b.tokens[0].dotted && !counted(b.tokens) {
		b.tokens = nil
		return false
	}
	r.shrink(b)
	if known > 0 || len(b.tokens) >= setSize {
		return true
	}
	if len(b.tokens) != 1 || isWord(first) || b.pureLines == 0 {
		b.tokens = nil
	}
	return false
}

// counted says whether each list number is one more than that before it: else the
// numbers and points in front of tokens are parts of decimal numbers.
func counted(tokens []token) bool {
	for i := 1; i < len(tokens); i++ {
		if tokens[i].number != tokens[i-1].number+1 {
			return false
		}
	}
	return true
}

// isWord says whether letters that may be a code are more than hardly a word.
func isWord(s string) bool {
	const hardly = -0.5
	score, _ := wordiness(s)
	return score > hardly
}

// shrink takes the lines at the ends of a block that hold none of its tokens any more
// out of it.
func (r *reading) shrink(b *block) {
	if len(b.tokens) == 0 {
		return
	}
	gone := func(i int) {
		if k := r.kind(i); k != blank && k != neutral {
			b.lines, b.pureLines = b.lines-1, b.pureLines-1
		}
	}
	first := b.first
	for ; r.lines[b.first].end < b.tokens[0].start; b.first++ {
		gone(b.first)
	}
	if b.first != first {
		l := (&lineParser{Matcher: r.Matcher, text: r.folded.text}).parse(r.lines[b.first].start, r.lines[b.first].end)
		b.led = l.tokens[0].words > 0
	}
	for ; r.lines[b.last].start > b.tokens[len(b.tokens)-1].start; b.last-- {
		gone(b.last)
	}
}

// announced says whether words on the line or the three above speak of codes: one
// code alone needs them.
func (r *reading) announced(b *block) bool {
	speaks := catalog.BackupCodes | catalog.KeyWords
	if b.pureLines > 0 || b.led {
		speaks |= catalog.Codes | catalog.TwoFactor // then it must have the form of a service's codes
	}
	if r.path.names && r.wrote(fewLines) {
		return true
	}
	if b.pureLines > 0 && r.title() != 0 || r.columnHead(b) != 0 || r.tellsAlone(b) {
		return true
	}
	seen, reach := 0, headingLines
	if r.known.Scanned {
		reach *= 2 // a page wraps what is said between a heading and a code
	}
	for i := b.first; i >= 0 && seen <= reach && b.first-i <= nearLines; i-- {
		if k := r.kind(i); k == words || k == mixed || i == b.first {
			if r.topicsOf(i)&speaks != 0 {
				return true
			}
			seen++
		}
	}
	if b.last == b.first && b.last+1 < len(r.lines) && r.topicsOf(b.last+1)&speaks != 0 {
		return true
	}
	return r.titleBelow(b)&(catalog.BackupCodes|catalog.KeyWords) != 0
}

// distinct counts the different tokens, up to setSize.
func (r *reading) distinct(tokens []token) int {
	var texts [setSize]string
	n := 0
	for i := 0; i < len(tokens) && n < setSize; i++ {
		if s := r.folded.text[tokens[i].start:tokens[i].end]; !slices.Contains(texts[:n], s) {
			texts[n] = s
			n++
		}
	}
	return n
}

// codes cuts the tokens out of the text, each code once. They are good until the next
// call, and parts of the text; see keep.
func (r *reading) codes(tokens []token) []Found {
	const few = 16
	r.found = r.found[:0]
	var seen map[string]int
	if len(tokens) > few {
		seen = make(map[string]int, len(tokens))
	}
	for i := range tokens {
		t := &tokens[i]
		s := Code(r.folded.text[t.start:t.end])
		switch {
		case isOddJoint(t.sig.joint):
			s = Code(strings.ReplaceAll(string(s), string(rune(t.sig.joint)), "-"))
		case t.sig.joint == ' ' && strings.IndexByte(string(s), '\n') >= 0:
			s = Code(strings.Join(strings.Fields(string(s)), " "))
		}
		at, ok := -1, false
		if seen != nil {
			at, ok = seen[string(s)]
		} else {
			at = slices.IndexFunc(r.found, func(f Found) bool { return f.Code == s })
			ok = at >= 0
		}
		if ok {
			r.found[at].Used = r.found[at].Used || t.used
			continue
		}
		if seen != nil {
			seen[string(s)] = len(r.found)
		}
		r.found = append(r.found, Found{Code: s, Span: Span{r.folded.original(t.start), r.folded.original(t.end)}, Used: t.used})
	}
	return r.found
}

// keep returns codes that do not hold the text in memory.
func keep(codes []Found) []Found {
	kept := slices.Clone(codes)
	for i := range kept {
		kept[i].Code = Code(strings.Clone(string(kept[i].Code)))
	}
	return kept
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
