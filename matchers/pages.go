package matchers

import (
	"cmp"
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// Most of what a disk holds has nothing that could be wanted, and most of that is seen
// without cutting it into words. A text is cut into pages, always at the same places, across
// which no block goes. A page is read – its lines told apart, its tokens gathered – only when
// a block on it may reach what is wanted:
//
//   - something on it has the outline of a code;
//   - a service is named near it, or the weights of all else that may speak for a set are
//     enough together: they are not in the source of a program;
//   - words near it speak of codes, where without them even a named service is not enough.
//
// What is near is as much as any rule looks at. The lines of the other pages are told apart
// when a rule asks for them, so that it sees what it would if all pages were read.

// page is a stretch of lines across whose ends no block goes.
type page struct {
	first, end int // lines
	read       bool
	written    int // lines with anything but blanks and rules, when read

	// When asked:
	speaks answer // words on it may speak of codes
	opens  answer // a cell that may go on over several lines
}

// answer is what is known of a page.
type answer uint8

const (
	unknown answer = iota
	no
	yes
)

// say gives the answer, and finds it out the first time.
func (a *answer) say(is func() bool) bool {
	if *a == unknown {
		if *a = no; is() {
			*a = yes
		}
	}
	return *a == yes
}

// pageSize is how many bytes a page has before it may end.
const pageSize = 2 << 10

// survey cuts the text into lines and pages. A page ends in front of a line of words, so far
// behind all that may be a code that no block goes on there.
func (b *blocks) survey() {
	text := b.parser.text
	if n := strings.Count(text, "\n") + 1; cap(b.lines) < n {
		b.lines = make([]line, 0, n)
	}
	first, from, clean := 0, 0, 0 // the page, and lines without codes in front of the one at hand
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		b.lines = append(b.lines, line{start: start, end: end, kind: unread, guess: unread})
		if n := len(b.lines) - 1; start-from >= pageSize {
			kind := b.guess(n)
			switch clean++; {
			case kind >= mixed:
				clean = 0
			case kind == words && clean > farthest+2:
				b.pages = append(b.pages, page{first: first, end: n})
				first, from, clean = n, start, 0
			}
		}
		start = end + 1
	}
	if first < len(b.lines) {
		b.pages = append(b.pages, page{first: first, end: len(b.lines)})
	}
}

// holds says whether something on a page has the outline of a code.
func (b *blocks) holds(p *page) bool {
	holds := false
	for i := p.first; i < p.end; i++ {
		holds = b.guess(i) >= mixed || holds
	}
	return holds
}

// guess returns what line i is made of as far as one can tell without cutting it into words:
// mixed when one cannot.
func (b *blocks) guess(i int) lineKind {
	l := &b.lines[i]
	if l.guess == unread {
		kind, sure := b.parser.gate.quick(b.parser.text[l.start:l.end])
		if l.guess = kind; !sure {
			l.guess = mixed
		}
	}
	return l.guess
}

// readPages reads the pages on which something may be wanted.
func (r *reading) readPages() {
	b := r.blocks
	needsName, needsWords := r.needsName(), r.needsWords()
	for i := range b.pages {
		if p := &b.pages[i]; r.wants(p, needsName, needsWords) {
			b.read(p)
		}
	}
}

// kind returns what line i is made of.
func (r *reading) kind(i int) lineKind {
	if r.lines[i].kind == unread {
		r.blocks.readFor(i)
	}
	return r.lines[i].kind
}

// readFor reads the page of line i, but for its blocks.
func (b *blocks) readFor(i int) {
	done := len(b.done)
	b.read(&b.pages[b.pageOf(i)])
	b.done = b.done[:done]
}

// pageOf returns the page of line i.
func (b *blocks) pageOf(i int) int {
	n, found := slices.BinarySearchFunc(b.pages, i, func(p page, i int) int { return cmp.Compare(p.first, i) })
	if !found {
		n--
	}
	return n
}

// wrote says whether no more lines than most have anything but blanks and rules.
func (r *reading) wrote(most int) bool {
	n := 0
	for _, p := range r.blocks.pages {
		n += p.written
	}
	for i := range r.blocks.pages {
		if n > most {
			return false
		}
		if p := &r.blocks.pages[i]; !p.read {
			r.kind(p.first)
			n += p.written
		}
	}
	return n <= most
}

// wants says whether a block on a page may reach what is wanted, given whether that needs a
// name or words.
func (r *reading) wants(p *page, needsName, needsWords bool) bool {
	if needsName && !r.namesNear(p) || needsWords && !r.speaksNear(p) {
		return false
	}
	return r.patient || len(r.folded.sure) > 0 || r.blocks.holds(p)
}

// anyTopic is what words speak of that say something for codes.
const anyTopic = catalog.BackupCodes | catalog.KeyWords | catalog.Codes | catalog.TwoFactor | catalog.KeepSafe | catalog.UsedOnce

// needsName says whether nothing can be wanted when no service is named.
func (r *reading) needsName() bool {
	return !r.keen() && !r.forService() && r.most(anyTopic, false) < r.leastOdds
}

// needsWords says whether nothing can be wanted when no word speaks of codes, whatever
// service is named.
func (r *reading) needsWords() bool {
	return !r.keen() && r.isSource() && r.most(0, true)+evidence.Weight(evidence.AboutNothing) < r.leastOdds
}

// keen says whether a text gets a closer look whatever is in it.
func (r *reading) keen() bool {
	return r.patient || r.known.Scanned || len(r.asked) > 0 || r.path.speaks || r.path.names
}

// forService says whether a name on the way speaks for a service.
func (r *reading) forService() bool {
	for _, item := range r.known.Case {
		if item.Service != "" {
			return true
		}
	}
	return false
}

// most is the most that can speak for a set when words speak of these topics, in log-odds.
func (r *reading) most(topics catalog.Topics, named bool) float64 {
	rules := []evidence.Rule{evidence.SetSize, evidence.SetRandom, evidence.SetPure, evidence.SetGrouped, evidence.SetNumbered}
	said := evidence.Weight(evidence.UsedMarks)
	if named {
		rules = append(rules, evidence.SetWhole, evidence.ServiceHeading, evidence.ShapeService, evidence.ShapeCount)
	} else {
		said += evidence.Weight(evidence.SetWhole) + evidence.Weight(evidence.ShapeKnown)
	}
	if topics != 0 {
		said += r.mostWords(surroundings{own: topics, heading: topics, near: topics})
	}
	sum := r.known.Case.LogOdds() + r.believed(said)
	for _, rule := range rules {
		sum += evidence.Weight(rule)
	}
	return sum
}

// believed is what is left of what words say; see [sayProgram].
func (r *reading) believed(said float64) float64 {
	if r.isSource() {
		return said * (1 + evidence.Weight(evidence.AboutProgram))
	}
	return said
}

// isSource says whether the text is the source of a program, by its name.
func (r *reading) isSource() bool { return r.known.Case.Has(evidence.TypeSource) }

// near returns the pages around a page that rules may look at: those of the lines around,
// and where the text may be made of records, as much as one may have.
func (r *reading) near(p *page) []page {
	wide := r.wide(p)
	if r.formOf() != inRows {
		return wide
	}
	for i := range wide {
		if q := &wide[i]; q.first <= p.first && r.opensCell(q) {
			return wide
		}
	}
	return r.pagesOf(p.first-aroundLines, p.end-1+aroundLines)
}

// wide returns the pages that the records may fill in which codes on a page stand.
func (r *reading) wide(p *page) []page {
	all := r.blocks.pages
	from := r.blocks.pageOf(p.first)
	to := from + 1
	for from > 0 && r.isWide(p, &all[from-1]) {
		from--
	}
	for to < len(all) && r.isWide(p, &all[to]) {
		to++
	}
	return all[from:to]
}

// isWide says whether a page is one of those.
func (r *reading) isWide(p, q *page) bool {
	if q.first > p.first {
		return q.first < p.end+aroundLines || r.lines[q.first].start <= r.lines[p.end-1].end+recordReach
	}
	behind := q.end + headingLines
	return q.end > p.first-aroundLines || behind >= len(r.lines) || r.lines[behind].start > r.lines[p.first].start-recordReach
}

// pagesOf returns the pages of the lines from one to another.
func (r *reading) pagesOf(first, last int) []page {
	b := r.blocks
	return b.pages[b.pageOf(max(first, 0)) : b.pageOf(min(last, len(r.lines)-1))+1]
}

// speaksNear says whether words on a page or near it may speak of codes.
func (r *reading) speaksNear(p *page) bool {
	all := r.blocks.pages
	if r.speaks(&all[0]) || r.speaks(p) || r.speaks(&all[len(all)-1]) { // titles and heads of tables
		return true
	}
	near := r.near(p)
	for i := range near {
		if r.speaks(&near[i]) {
			return true
		}
	}
	return false
}

// speaks says whether words on a page may speak of codes. Those of one that is as long as
// machines write lines are not looked up: to read it takes no longer.
func (r *reading) speaks(p *page) bool {
	return p.speaks.say(func() bool {
		text := r.textOf(p)
		return len(text) > longestPage || r.phrases.MaySpeak(text, anyTopic)
	})
}

const longestPage = 16 << 10

func (r *reading) opensCell(p *page) bool {
	return p.opens.say(func() bool { return mayOpenCell(r.textOf(p)) })
}

// textOf returns the lines of a page.
func (r *reading) textOf(p *page) string {
	return r.folded.text[r.lines[p.first].start:r.lines[p.end-1].end]
}

// mayOpenCell says whether a line may open a cell that goes on on the next.
func mayOpenCell(text string) bool {
	for line := range strings.Lines(text) {
		opened, odd := false, false
		for at, n := -1, 0; ; odd = !odd {
			if n = strings.IndexByte(line[at+1:], '"'); n < 0 {
				break
			}
			at += n + 1
			opened = opened || !odd && at > 0 && strings.IndexByte(partings, line[at-1]) >= 0
		}
		if opened && odd {
			return true
		}
	}
	return false
}

// namesNear says whether a service is named on a page or near it.
func (r *reading) namesNear(p *page) bool {
	if r.namesIn(0, r.lines[0].end) {
		return true
	}
	in := func(near []page) bool {
		return r.namesIn(r.lines[near[0].first].start, r.lines[near[len(near)-1].end-1].end)
	}
	return in(r.wide(p)) && in(r.near(p))
}

// namesIn says whether text[from:to] names a service, in a way that may count.
func (r *reading) namesIn(from, to int) bool {
	names := r.names()
	i, _ := slices.BinarySearchFunc(names, from, func(name Span, from int) int { return cmp.Compare(name.End, from+1) })
	return i < len(names) && names[i].Start < to
}

// names returns where the text names services in a way that may count.
func (r *reading) names() []Span {
	if !r.namesKnown {
		r.namesKnown = true
		for i := 0; i*stretchSize < len(r.folded.text); i++ {
			all := r.stretch(i)
			for k, m := range all {
				if r.mayCount(all, k) {
					r.counting = append(r.counting, Span{m.Start, m.End})
				}
			}
		}
	}
	return r.counting
}
