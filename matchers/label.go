package matchers

import (
	"cmp"
	"fmt"
	"slices"

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
	title   bool          // on the first line of the text
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
	votesTitle       = 0.7 // its record is called so
	votesFirst       = 1.0 // the first line names it, and nothing another

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
		if all[sole].title && all[sole].text == evidence.ServiceAround {
			all[sole].votes += votesFirst
		}
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
	if s.record != nil {
		whole := s.record.whole()
		if outside := s.record.outside; outside.Start < outside.End {
			return min(outside.Start, whole.Start), whole.End, min(end, start+contextBelow)
		}
		return whole.Start, whole.End, min(end, start+contextBelow)
	}
	from = max(r.lines[s.aroundFrom].start, start-contextAbove)
	if end-start > contextBelow {
		return from, start + contextBelow, start + contextBelow
	}
	return from, min(r.lines[s.aroundTo].end, end+contextBelow), end
}

// mentions calls add for each service named around the block, the closest mention
// of each first: in the innermost part of its record that names one.
func (r *reading) mentions(s surroundings, b *block, add func(claim)) {
	if s.record == nil {
		from, to, _ := r.reach(s, b)
		if first := r.firstLine(); !r.mentionsIn(s, b, Span{from, to}, add) && first.End < from {
			r.mentionsIn(s, b, first, add)
		}
		return
	}
	for _, part := range s.record.named() {
		if r.mentionsIn(s, b, part, add) {
			return
		}
	}
}

// mentionsIn calls add for each service named in a stretch of text around the block, and
// says whether there was one.
func (r *reading) mentionsIn(s surroundings, b *block, part Span, add func(claim)) bool {
	_, _, end := r.reach(s, b)
	mentions := r.mentioned(part.Start, part.End)
	if len(mentions) == 0 {
		return false
	}
	inRecord, named := s.record != nil && part != s.record.outside, false
	own, next := r.ownText(s, b)
	for _, tier := range []struct {
		from, to int
		votes    float64
		rule     evidence.Rule
	}{
		{r.lines[s.headingFrom].start, end, votesHeading, evidence.ServiceHeading},
		{r.lines[s.nearFrom].start, r.lines[s.belowTo].end, votesNear, evidence.ServiceNear},
		{part.Start, part.End, votesAround, evidence.ServiceAround},
	} {
		for i := len(mentions) - 1; i >= 0; i-- { // the last before the codes is the closest
			m := mentions[i]
			m.Start, m.End = m.Start+part.Start, m.End+part.Start
			if m.Start < tier.from || m.Start >= tier.to {
				continue
			}
			c, ok := r.claimOf(s, b, m, tier.rule)
			if !ok {
				continue
			}
			c.votes += tier.votes + r.closeness(b, part, m.Start)
			c.other = !inRecord && (m.Start < own || m.Start >= next)
			if inRecord {
				c.votes += r.votesInRecord(m.Start, tier.rule)
			}
			named = true
			add(c)
		}
	}
	return named
}

// votesInRecord is what a mention in the record of a block has besides: more where the
// record is called so.
func (r *reading) votesInRecord(at int, tier evidence.Rule) float64 {
	switch titled := r.isTitle(at); {
	case titled && tier == evidence.ServiceHeading:
		return votesTitle
	case titled:
		return votesTitle + votesHeading - votesNear
	case tier == evidence.ServiceHeading:
		return 0
	}
	return votesSole
}

// closeness orders the mentions of one tier.
func (r *reading) closeness(b *block, part Span, at int) float64 {
	if at > r.lines[b.first].start {
		return 0
	}
	return float64(at-part.Start) / float64(part.End-part.Start+1) * 0.3
}

// claimOf returns what a mention claims, but for how close it is, and whether it counts.
func (r *reading) claimOf(s surroundings, b *block, m catalog.Mention, tier evidence.Rule) (claim, bool) {
	at, to := m.Start, m.End
	spoken := r.topicsOf(r.lineAt(at))&(catalog.BackupCodes|catalog.KeyWords) != 0
	titled := (s.record != nil || r.formOf() != inRows) && m.Loose && r.isTitle(at) && r.isValue(at, to)
	field, first := r.titlesFields(b, at), r.firstLine()
	if m.Loose && !spoken && !titled && !field && !(first.Start < at && at < first.End && r.capital(at)) && !r.loosely(at, tier) && !r.leadsRow(b, at, to) && !r.headsLine(s, at, to, tier) && !r.headsPicture(b, m.Service, at, to) {
		return claim{}, false
	}
	if r.inPrologue(at) {
		return claim{}, false
	}
	c := claim{
		service: m.Service, text: tier, spoken: spoken,
		row:   field || at >= r.lines[b.first].start && to <= b.tokens[0].start,
		title: first.Start <= at && at < first.End,
		alone: tier == evidence.ServiceHeading && r.alone(at, to),
	}
	if spoken && tier != evidence.ServiceHeading {
		c.votes = votesSpoken
	}
	if field {
		c.votes += votesTitle
	}
	return c, true
}

// ownText returns between which offsets no other list stands: behind the codes above the
// block and in front of those below, and of their headings.
func (r *reading) ownText(s surroundings, b *block) (from, to int) {
	first := b.first
	for first > s.aroundFrom && r.kind(first-1) != pure {
		first--
	}
	last := b.last + 1
	for last <= s.aroundTo && r.kind(last) != pure {
		last++
	}
	if last > s.aroundTo {
		return r.lines[first].start, len(r.folded.text)
	}
	for heading := 0; last > b.last+1 && heading < headingLines; last-- {
		if k := r.kind(last - 1); k == words || k == mixed {
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
