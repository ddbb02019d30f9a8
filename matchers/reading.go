package matchers

import (
	"slices"
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
	own, above                   catalog.Topics // the lines themselves, the line before them
	heading, near, around        catalog.Topics
	headingFrom, nearFrom        int // first lines of those stretches
	belowTo, aroundFrom, around2 int
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
	s.aroundFrom, s.around2 = max(0, b.first-aroundLines), min(len(r.lines)-1, b.last+aroundLines)
	for j := s.aroundFrom; j <= s.around2; j++ {
		s.around |= r.topicsOf(j)
	}
	return s
}

// pathSpeaks says whether the names on the way to the text speak of codes.
func (r *reading) pathSpeaks() bool {
	return slices.ContainsFunc(r.known.Case, func(i evidence.Item) bool {
		switch i.Rule {
		case evidence.NameDefault, evidence.NameShared, evidence.NameTerm, evidence.NameKey, evidence.NameCodes,
			evidence.NameTwoFactor:
			return true
		}
		return false
	})
}

// fewLines is how short a text is that a file's name speaks for as a whole.
const fewLines = 3

// pathNames says whether the name of the file names a service.
func (r *reading) pathNames() bool {
	return slices.ContainsFunc(r.known.Case, func(i evidence.Item) bool { return i.Rule == evidence.NameService })
}

// isDownload says whether the file has the name of a service's download.
func (r *reading) isDownload() bool {
	return slices.ContainsFunc(r.known.Case, func(i evidence.Item) bool { return i.Rule == evidence.NameDefault })
}

// setSize is how many look-alike tokens make a set without a word said about it.
const setSize = 3

// weigh decides whether a block is a set of codes.
func (r *reading) weigh(b *block) (Finding, bool) {
	sure := r.trim(b)
	if len(b.tokens) > mostTokens || len(b.tokens) == 0 {
		return Finding{}, false
	}
	codes := r.codes(b.tokens)
	if len(codes) < setSize && !r.pathSpeaks() && !r.announced(b) {
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
	f.Case = set.say(f.Case, r.pathSpeaks())
	var fits bool
	f.Service, f.Case, fits = r.label(f.Case, s, b, set)
	if !fits && (!sure || len(codes) < setSize && (!spoken && !r.pathSpeaks() || set.longNumber())) {
		return f, false
	}
	f.Case = r.sayBeside(f.Case, set, fits)
	f.Case = r.sayFew(f, set, fits)
	f.Case = sayProgram(f.Case, set.inCode)
	f.Case = set.sayLooks(f.Case, fits, r.pathSpeaks() || (s.own|s.heading)&catalog.BackupCodes != 0)
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

// sayBeside adds what words beside the codes say: less where the form is that of a
// named service, as in the rows of a table.
func (r *reading) sayBeside(c evidence.Case, set set, fits bool) evidence.Case {
	if len(set.codes) < 2 || set.pure || set.beside < 1 {
		return c
	}
	weight := evidence.Weight(evidence.SetAmongWords)
	if fits || set.numbered {
		weight /= 3
	}
	return c.Add(evidence.Item{Rule: evidence.SetAmongWords, Weight: weight, Detail: "other words on the lines"})
}

// sayProgram takes back what words about codes say in the text of a program and its
// tests: there they are about codes, but hold none.
func sayProgram(c evidence.Case, inCode bool) evidence.Case {
	program, said := inCode, 0.0
	for _, item := range c {
		switch item.Rule {
		case evidence.TypeSource:
			program = true
		case evidence.NameDefault, evidence.NameShared, evidence.NameTerm, evidence.TermHeading, evidence.TermNear, evidence.FolderTerm,
			evidence.TwoFactorNear, evidence.UsedOnceNear, evidence.KeepSafeNear, evidence.ShapeKnown:
			said += item.Weight
		}
	}
	if !program || said == 0 {
		return c
	}
	return c.Add(evidence.Item{Rule: evidence.AboutProgram, Weight: -0.7 * said, Detail: "words of a program about codes"})
}

// sayFew adds what a set of one or two codes lacks.
func (r *reading) sayFew(f Finding, set set, fits bool) evidence.Case {
	switch {
	case len(f.Codes) >= setSize || fits:
		return f.Case
	case f.Service == nil && set.whole && r.pathSpeaks():
		return f.Case
	case set.class == digits:
		return f.Case.With(evidence.FewDigits, "a number, and no service named that hands out such")
	case f.Service != nil:
		return f.Case.With(evidence.FewOther, "not the form of "+f.Service.Name+"’s codes")
	}
	if !set.pure {
		return f.Case.With(evidence.FewProse, "in running text, and no service named")
	}
	return f.Case.With(evidence.FewUnclaimed, "no service named")
}

// announced says whether words on the line or the three above speak of codes: one
// code alone needs them.
func (r *reading) announced(b *block) bool {
	speaks := catalog.BackupCodes | catalog.KeyWords
	if b.pureLines > 0 || r.lines[b.first].tokens[0].words > 0 {
		speaks |= catalog.Codes | catalog.TwoFactor // then it must have the form of a service's codes
	}
	if r.written <= fewLines && r.pathNames() {
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

// sayWords adds what the words around say.
func (r *reading) sayWords(c evidence.Case, s surroundings, b *block, set set) evidence.Case {
	close := s.own | s.heading
	switch {
	case close&catalog.BackupCodes != 0 && (s.own|s.above)&catalog.BackupCodes == 0 && b.pureLines*2 < b.lines:
		c = c.With(evidence.TermNear, "words for backup codes near by")
	case close&catalog.BackupCodes != 0:
		c = c.With(evidence.TermHeading, "words for backup codes right above")
	case s.near&catalog.BackupCodes != 0:
		c = c.With(evidence.TermNear, "words for backup codes near by")
	case close&catalog.KeyWords != 0:
		c = c.With(evidence.KeyHeading, "words for a recovery key right above")
	case close&catalog.Codes != 0:
		c = c.With(evidence.CodesHeading, "“backup”, “recovery” or “codes” right above")
	case s.around&catalog.BackupCodes != 0:
		c = c.With(evidence.TermAround, "words for backup codes in the same part of the file")
	}
	near := close | s.near
	for _, w := range []struct {
		topic  catalog.Topics
		rule   evidence.Rule
		detail string
	}{
		{catalog.TwoFactor, evidence.TwoFactorNear, "words for two-factor login near by"},
		{catalog.KeepSafe, evidence.KeepSafeNear, "“keep these safe” near by"},
		{catalog.UsedOnce, evidence.UsedOnceNear, "“can be used once” near by"},
	} {
		if near&w.topic != 0 {
			c = c.With(w.rule, w.detail)
		}
	}
	return r.sayOthers(c, close, s, set)
}

// sayOthers adds what the words around say about other things of this form.
func (r *reading) sayOthers(c evidence.Case, close catalog.Topics, s surroundings, set set) evidence.Case {
	spoken := close&(catalog.BackupCodes|catalog.KeyWords) != 0 || r.pathSpeaks()
	for _, w := range []struct {
		topic  catalog.Topics
		rule   evidence.Rule
		detail string
	}{
		{catalog.Goods, evidence.AboutGoods, "words for orders, invoices or parcels"},
		{catalog.Licence, evidence.AboutLicence, "words for licences or product keys"},
		{catalog.Vouchers, evidence.AboutVouchers, "words for vouchers or gift cards"},
		{catalog.Machine, evidence.AboutMachine, "words for hashes, commits, devices or API keys"},
		{catalog.Phones, evidence.AboutPhones, "words for telephone numbers"},
		{catalog.WiFi, evidence.AboutWiFi, "words for network keys or TAN lists"},
		{catalog.OneTime, evidence.AboutOneTime, "words for one-time passwords or authenticator secrets"},
		{catalog.Example, evidence.AboutExample, "words of explanation or example"},
	} {
		weight := evidence.Weight(w.rule)
		switch {
		case w.topic == catalog.Phones && (set.class != digits || close&catalog.TwoFactor != 0):
			continue // “if you lose your phone”
		case (s.own|close|s.near)&w.topic != 0 && r.isDownload():
			weight /= 4 // the file is what its name says
		case s.own&w.topic != 0 && s.own&(catalog.BackupCodes|catalog.KeyWords) == 0:
		case close&w.topic != 0 && spoken:
			weight /= 2 // both are said
		case close&w.topic != 0:
		case s.near&w.topic != 0:
			weight /= 3
		default:
			continue
		}
		c = c.Add(evidence.Item{Rule: w.rule, Weight: weight, Detail: w.detail})
	}
	return c
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
