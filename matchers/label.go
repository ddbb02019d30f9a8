package matchers

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
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

// forms returns the services that alone have the form of the set, and those of whose
// codes it has both the form, if that is not a common one, and the number.
func (r *reading) forms(set set) (distinct, counted []*catalog.Service) {
	lengths := lengthBit(len(set.texts[0])) | lengthBit(len(set.texts[1]))
	for i := range r.catalog.Services() {
		service := &r.catalog.Services()[i]
		if r.lengths[i]&lengths == 0 || !begins(service, set.texts[0]) && !begins(service, set.texts[1]) {
			continue // cheaper than comparing all
		}
		f := fits(service, set)
		if f.rule != evidence.ShapeService {
			continue
		}
		if f.distinct == "high" {
			distinct = append(distinct, service)
		}
		if f.distinct == "medium" && f.count {
			counted = append(counted, service)
		}
	}
	return distinct, counted
}

// begins says whether one code has a form of the service that names it or is known
// well enough to.
func begins(service *catalog.Service, code string) bool {
	for i := range service.Shapes {
		if shape := &service.Shapes[i]; shape.Distinct != "low" && shape.Expr.MatchString(code) {
			return true
		}
	}
	return false
}

// hopeless is the log-odds below which naming a service by form changes nothing.
const hopeless = -6.0

// claims gathers the services that names on the way and the text around speak of.
func (r *reading) claims(s surroundings, b *block) []claim {
	var claims []claim
	add := func(service *catalog.Service, votes float64, text evidence.Rule, spoken bool) {
		if service == nil {
			return
		}
		for i := range claims {
			if claims[i].service == service {
				if text != "" && claims[i].text == "" {
					claims[i].text, claims[i].spoken = text, spoken
					claims[i].votes += votes
				} else if text == "" {
					claims[i].votes = max(claims[i].votes, votes)
				}
				return
			}
		}
		claims = append(claims, claim{service, votes, text, spoken})
	}
	for _, item := range r.known.Case {
		switch service := r.catalog.ByID(item.Service); item.Rule {
		case evidence.NameDefault:
			add(service, votesDefaultName, "", false)
		case evidence.NameShared:
			add(service, votesShared, "", false)
		case evidence.FolderService:
			add(service, votesFolder, "", false)
		default:
			add(service, votesName, "", false)
		}
	}
	r.mentions(s, b, add)
	sole := -1
	for i := range claims {
		if claims[i].text == "" {
			continue
		}
		if sole >= 0 {
			return claims
		}
		sole = i
	}
	if sole >= 0 {
		claims[sole].votes += votesSole
	}
	return claims
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
func (r *reading) mentions(s surroundings, b *block, add func(*catalog.Service, float64, evidence.Rule, bool)) {
	start := r.lines[b.first].start
	from, to, end := r.reach(s, b)
	mentions := r.mentioned(from, to)
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
				if m.Loose && !spoken && !r.loosely(at, tier.rule) && !r.leadsRow(b, at, from+m.End) {
					continue
				}
				if r.inPrologue(at) {
					continue
				}
				votes := tier.votes + closeness
				if spoken && tier.rule != evidence.ServiceHeading {
					votes += votesSpoken
				}
				add(m.Service, votes, tier.rule, spoken)
			}
		}
	}
}

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
	return strings.HasPrefix(text, "<!") || strings.HasPrefix(text, "<?") || strings.Contains(text, "xmlns") || strings.Contains(text, "application=")
}

// loosely says whether the line at an offset speaks of logins or, right above the codes,
// of codes in general, so that a common word on it may be the name of a service.
func (r *reading) loosely(at int, tier evidence.Rule) bool {
	topics := r.topicsOf(r.lineAt(at))
	return topics&catalog.TwoFactor != 0 || tier == evidence.ServiceHeading && topics&catalog.Codes != 0
}

// leadsRow says whether a name begins the line that the block begins on, and nothing but
// what parts them stands between it and the first code.
func (r *reading) leadsRow(b *block, from, to int) bool {
	const shortest = 3
	start, first := r.lines[b.first].start, b.tokens[0].start
	return to-from >= shortest && from >= start && to < first && first-to < shortest*2 &&
		strings.Trim(r.folded.text[start:from], " \t-*|#>\"'") == "" && strings.Trim(r.folded.text[to:first], " \t:;,|=-\"'") == ""
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

// fit is how well a set has the form of a service's codes.
type fit struct {
	rule     evidence.Rule // ShapeService, ShapeAlmost, ShapeOther, or "" when no form is known
	votes    float64
	count    bool   // as many as a fresh set
	distinct string // how far the form alone names the service: high, medium, low
}

// fits compares a set with the forms of a service. Nine in ten codes must have it:
// readers of pictures err.
func fits(service *catalog.Service, set set) fit {
	if len(service.Shapes) == 0 {
		return fit{}
	}
	best := fit{rule: evidence.ShapeOther, votes: votesOtherForm}
	for i := range service.Shapes {
		shape := &service.Shapes[i]
		if set.class == digits && len(set.texts) > 1 && hasLetters(shape) {
			continue // not one letter, where letters are drawn, too
		}
		matching, almost := 0, 0
		for _, text := range set.texts {
			switch {
			case shape.Expr.MatchString(text):
				matching++
			case matchesVariant(shape, text):
				almost++
			}
		}
		n := len(set.texts)
		switch {
		case matching*10 >= n*9:
			best = fit{
				rule: evidence.ShapeService, votes: votesForm,
				count:    service.Count == n && n > 1 || service.Count == 1 && n == 1,
				distinct: shape.Distinct,
			}
			if best.count {
				best.votes += votesCount
			}
			return best
		case (matching+almost)*10 >= n*9:
			best = fit{rule: evidence.ShapeAlmost, votes: votesAlmost, count: service.Count == n}
		}
	}
	return best
}

// hasLetters says whether a shape has letters among what it is drawn from.
func hasLetters(shape *catalog.Shape) bool {
	for _, letters := range []string{"a-", "A-", "b-", "B-", "BCD"} {
		if strings.Contains(shape.Pattern, letters) {
			return true
		}
	}
	return false
}

// matchesVariant says whether a code has the shape once case or separators are
// those of the service.
func matchesVariant(shape *catalog.Shape, text string) bool {
	plain := bare(text)
	variants := []string{plain, strings.ReplaceAll(text, " ", "-"), strings.ReplaceAll(text, "-", " ")}
	if text == strings.ToUpper(text) { // somebody wrote them in capitals
		variants = append(variants, strings.ToLower(text), strings.ToLower(plain))
	} else if text == strings.ToLower(text) {
		variants = append(variants, strings.ToUpper(text), strings.ToUpper(plain))
	}
	for _, variant := range variants {
		if variant != text && shape.Expr.MatchString(variant) || shape.Bare != nil && shape.Bare.MatchString(variant) {
			return true
		}
	}
	return false
}
