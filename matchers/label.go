package matchers

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// claim is how much speaks for one service being the one whose codes these are. It
// is measured in votes of its own, not in log-odds: it decides between services,
// not whether there are codes.
type claim struct {
	service *catalog.Service
	votes   float64
	text    evidence.Rule // the best thing the text says; "" for nothing
	spoken  bool          // on a line that speaks of codes
	row     bool          // in front of the first code, on its line
	alone   bool          // the name is a heading of its own
	other   bool          // beside another list
}

// The votes of what names a service.
const (
	votesDefaultName = 6.0
	votesName        = 2.5
	votesShared      = 0.5
	votesFolder      = 1.0
	votesHeading     = 3.0
	votesNear        = 1.5
	votesAround      = 0.5
	votesForm        = 2.5
	votesAlmost      = 1.0
	votesOtherForm   = -1.5
	votesCount       = 0.5
	votesSpoken      = 0.9 // the line that names it speaks of codes
	votesSole        = 0.5 // no other is named
	votesColumn      = 1.0 // named at the head of the column

	votesNeeded = 1.9
)

// label says whose codes a set is, and adds the reasons.
func (r *reading) label(c evidence.Case, s surroundings, b *block, set set) (*catalog.Service, evidence.Case, bool) {
	var best claim
	var bestFit fit
	r.denied = nil
	for _, claim := range r.claims(s, b) {
		if claim.service.Kind == catalog.NoneIssued && !claim.clear(s) {
			if claim.votes >= votesNeeded {
				r.denied = claim.service
			}
			continue
		}
		f := fits(claim.service, set)
		claim.votes += f.votes
		if claim.votes >= votesNeeded && claim.votes > best.votes {
			best, bestFit = claim, f
		}
	}
	if best.service == nil {
		return r.labelByForm(c, set)
	}
	id, name := best.service.ID, best.service.Name
	if best.text != "" {
		c = c.For(id, best.text, name+" is named "+nearness[best.text])
	}
	switch bestFit.rule {
	case evidence.ShapeService:
		weight := evidence.Weight(bestFit.rule)
		if bestFit.distinct == "low" {
			weight *= 0.8
		}
		c = c.Add(evidence.Item{Rule: bestFit.rule, Weight: weight, Service: id, Detail: "the form of " + name + "’s codes"})
	case evidence.ShapeAlmost:
		c = c.For(id, bestFit.rule, "the form of "+name+"’s codes, but for case or separators")
	case evidence.ShapeOther:
		c = c.With(bestFit.rule, name+"’s codes are known in another form")
	}
	if bestFit.count {
		weight := evidence.Weight(evidence.ShapeCount)
		if len(set.codes) < usualLeast {
			weight /= 2
		}
		c = c.Add(evidence.Item{Rule: evidence.ShapeCount, Weight: weight, Service: id,
			Detail: fmt.Sprintf("%d, as many as %s hands out", len(set.codes), name)})
	}
	return best.service, c, bestFit.rule == evidence.ShapeService
}

// clear says whether what names a service that hands out no codes names it together
// with words for codes; else the codes are of somebody else.
func (c claim) clear(s surroundings) bool {
	const codes = catalog.BackupCodes | catalog.KeyWords
	return c.text == "" || c.text == evidence.ServiceHeading && (s.own|s.heading)&codes != 0
}

var nearness = map[evidence.Rule]string{
	evidence.ServiceHeading: "right above",
	evidence.ServiceNear:    "near by",
	evidence.ServiceAround:  "in the same part of the file",
}

// labelByForm names the service of a set that nobody claims, where the form alone
// says it or the owner asked for it.
func (r *reading) labelByForm(c evidence.Case, set set) (*catalog.Service, evidence.Case, bool) {
	for _, service := range r.asked {
		if fits(service, set).rule == evidence.ShapeService {
			return service, c.For(service.ID, evidence.ServiceAsked, "the form of "+service.Name+"’s codes, which you look for"), true
		}
	}
	if len(set.codes) < setSize || c.LogOdds() < hopeless {
		return nil, c, false
	}
	distinct, counted := r.forms(set)
	switch {
	case len(distinct) == 1:
		name := distinct[0].Name
		return distinct[0], c.For(distinct[0].ID, evidence.ShapeKnown, "a form that "+name+" alone is known for"), true
	case len(counted) == 1:
		name := counted[0].Name
		return counted[0], c.For(counted[0].ID, evidence.ShapeKnown, "the form and number of "+name+"’s codes"), true
	}
	return nil, c, false
}

// hopeless is the log-odds below which naming a service by form changes nothing.
const hopeless = -6.0

// claims are what names on the way and the text around speak of.
type claims []claim

// add adds a claim. Of those that the text makes for one service only the first counts.
func (c *claims) add(next claim) {
	if next.service == nil {
		return
	}
	for i := range *c {
		have := &(*c)[i]
		if have.service != next.service {
			continue
		}
		switch {
		case next.text == "":
			have.votes = max(have.votes, next.votes)
		case have.text == "":
			next.votes += have.votes
			*have = next
		}
		return
	}
	*c = append(*c, next)
}

// heeded returns the claims without those of services that are named further away, when
// one is named on the line of the first code, and without those that are named beside
// another list, when one is named in the heading of this, alone or with words for codes:
// where lists follow each other each has its own.
func (c claims) heeded() claims {
	switch {
	case slices.ContainsFunc(c, func(c claim) bool { return c.row }):
		return slices.DeleteFunc(c, func(c claim) bool { return c.text != "" && !c.row })
	case slices.ContainsFunc(c, func(c claim) bool { return c.text == evidence.ServiceHeading && (c.spoken || c.alone) }):
		return slices.DeleteFunc(c, func(c claim) bool { return c.other })
	}
	return c
}

// claims gathers the services that names on the way and the text around speak of.
func (r *reading) claims(s surroundings, b *block) claims {
	var all claims
	for _, item := range r.known.Case {
		service, votes := r.catalog.ByID(item.Service), votesName
		switch item.Rule {
		case evidence.NameDefault:
			votes = votesDefaultName
		case evidence.NameShared:
			votes = votesShared
		case evidence.FolderService:
			if votes = votesFolder; service != nil && service.Count == 1 && len(b.tokens) >= setSize {
				continue // a folder full of pictures that were sent says nothing of a list
			}
		}
		all.add(claim{service: service, votes: votes})
	}
	if b.head != nil {
		all.add(claim{service: b.head, votes: votesHeading + votesColumn, text: evidence.ServiceHeading, row: true})
		return all.heeded()
	}
	r.mentions(s, b, all.add)
	all = all.heeded()
	sole := -1
	for i := range all {
		if all[i].text == "" {
			continue
		}
		if sole >= 0 {
			return all
		}
		sole = i
	}
	if sole >= 0 {
		all[sole].votes += votesSole
	}
	return all
}

// contextAbove and contextBelow bound, in bytes, how far around a block services
// are looked for.
const (
	contextAbove = 6000
	contextBelow = 2000
)

// reach returns where, around a block, services are looked for, and the end of the
// block or of as much of it as is looked at.
func (r *reading) reach(s surroundings, b *block) (from, to, end int) {
	start, end := r.lines[b.first].start, r.lines[b.last].end
	from = max(r.lines[s.aroundFrom].start, start-contextAbove)
	if end-start > contextBelow {
		return from, start + contextBelow, start + contextBelow
	}
	return from, min(r.lines[s.aroundTo].end, end+contextBelow), end
}

// mentions calls add for each service named around the block, the closest mention
// of each first.
func (r *reading) mentions(s surroundings, b *block, add func(claim)) {
	start := r.lines[b.first].start
	from, to, end := r.reach(s, b)
	mentions := r.mentioned(from, to)
	own, next := r.ownText(s, b)
	for _, tier := range []struct {
		from, to int
		votes    float64
		rule     evidence.Rule
	}{
		{r.lines[s.headingFrom].start, end, votesHeading, evidence.ServiceHeading},
		{r.lines[s.nearFrom].start, r.lines[s.belowTo].end, votesNear, evidence.ServiceNear},
		{from, to, votesAround, evidence.ServiceAround},
	} {
		for i := len(mentions) - 1; i >= 0; i-- { // the last before the codes is the closest
			m := mentions[i]
			if at := from + m.Start; at >= tier.from && at < tier.to {
				closeness := float64(at-from) / float64(to-from+1) * 0.3
				if at > start {
					closeness = 0
				}
				spoken := r.topicsOf(r.lineAt(at))&(catalog.BackupCodes|catalog.KeyWords) != 0
				if m.Loose && !spoken && !r.loosely(at, tier.rule) && !r.leadsRow(b, at, from+m.End) && !r.headsLine(s, at, from+m.End, tier.rule) && !r.headsPicture(b, m.Service, at, from+m.End) {
					continue
				}
				if r.inPrologue(at) {
					continue
				}
				votes := tier.votes + closeness
				if spoken && tier.rule != evidence.ServiceHeading {
					votes += votesSpoken
				}
				add(claim{
					service: m.Service, votes: votes, text: tier.rule, spoken: spoken,
					row:   at >= start && from+m.End <= b.tokens[0].start,
					alone: tier.rule == evidence.ServiceHeading && r.alone(at, from+m.End),
					other: at < own || at >= next,
				})
			}
		}
	}
}

// ownText returns between which offsets no other list stands: behind the codes above the
// block and in front of those below, and of their headings.
func (r *reading) ownText(s surroundings, b *block) (from, to int) {
	first := b.first
	for first > s.aroundFrom && r.lines[first-1].kind != pure {
		first--
	}
	last := b.last + 1
	for last <= s.aroundTo && r.lines[last].kind != pure {
		last++
	}
	if last > s.aroundTo {
		return r.lines[first].start, len(r.folded.text)
	}
	for heading := 0; last > b.last+1 && heading < headingLines; last-- {
		if k := r.lines[last-1].kind; k == words || k == mixed {
			heading++
		}
	}
	return r.lines[first].start, r.lines[last].start
}

// lineAt returns the line that an offset is on.
func (r *reading) lineAt(at int) int {
	i, found := slices.BinarySearchFunc(r.lines, at, func(l line, at int) int { return cmp.Compare(l.start, at) })
	if !found {
		i--
	}
	return max(i, 0)
}

// stretchSize is how much text is searched for names of services at once.
const stretchSize = 8 << 10

// mentions are the names that begin in one stretch of the text.
type mentions struct {
	known bool
	list  []catalog.Mention
}

// mentioned returns where text[from:to] names services.
func (r *reading) mentioned(from, to int) []catalog.Mention {
	if r.mentionsIn == nil {
		r.mentionsIn = make([]mentions, len(r.folded.text)/stretchSize+1)
	}
	var found []catalog.Mention
	for i := from / stretchSize; i*stretchSize < to; i++ {
		at := &r.mentionsIn[i]
		if !at.known {
			at.list = r.catalog.MentionedFrom(r.folded.text, r.wordStart(i*stretchSize), r.wordStart((i+1)*stretchSize))
			at.known = true
		}
		for _, m := range at.list {
			if m.Start >= from && m.End <= to {
				m.Start, m.End = m.Start-from, m.End-from
				found = append(found, m)
			}
		}
	}
	return found
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
