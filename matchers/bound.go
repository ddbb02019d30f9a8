package matchers

import (
	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// bound is the most that can speak for a block, in log-odds, what its tokens look like
// left out. It takes for granted what costs time to find out: most blocks of programs
// and tables need no closer look.
type bound struct {
	base         float64
	named, plain float64 // besides, when a service is named and when none is
	least        float64 // what a finding must reach
}

func (r *reading) bound(b *block, s surroundings) bound {
	m := bound{
		base:  r.known.Case.LogOdds() + r.mostWords(s) + r.mostSet(b),
		named: evidence.Weight(evidence.ServiceHeading) + evidence.Weight(evidence.ShapeService) + evidence.Weight(evidence.ShapeCount),
		plain: evidence.Weight(evidence.ShapeKnown),
		least: r.leastOdds,
	}
	if (s.own|s.heading)&catalog.BackupCodes != 0 {
		m.base += evidence.Weight(evidence.TermDirect)
	}
	if r.known.Case.Has(evidence.NameKey) {
		m.named += evidence.Weight(evidence.NameAlone)
	}
	if len(b.tokens) > 2 && b.among() && !r.rowsAlike(b) {
		among := evidence.Weight(evidence.SetAmongWords)
		m.named += among / 3
		if len(r.asked) > 0 || numbered(b.tokens) {
			among /= 3
		}
		m.plain += among
	}
	return m
}

// allows says whether a block of this bound can reach what is wanted if what its tokens
// look like adds so much.
func (m bound) allows(looks float64) bool {
	return m.base+looks+max(m.named, m.plain) >= m.least
}

// mayMatter says whether a set of this bound can reach what is wanted. What costs more
// time to find out comes later.
func (r *reading) mayMatter(m bound, b *block, s surroundings, set set) bool {
	looks := set.mostLooks()
	switch {
	case r.patient:
		return true
	case !m.allows(looks):
		return false
	case m.base+looks+m.plain >= r.leastOdds && r.mayMatterPlain(m, b, s, set):
		return true
	case m.base+looks+m.named < r.leastOdds:
		return false
	}
	for _, item := range r.known.Case {
		if item.Service != "" {
			return true
		}
	}
	from, to, _ := r.reach(s, b)
	return len(r.mentioned(from, to)) > 0
}

// mayStand says whether a set of which everything is said but what its tokens look like can
// reach what is wanted.
func (r *reading) mayStand(c evidence.Case, set set) bool {
	most := c.LogOdds() + set.mostLooks()
	if r.known.Scanned {
		most += mostScanned()
	}
	return r.patient || most >= r.leastOdds
}

// mayMatterPlain is mayMatter for a set of which no service is named: its form must be that
// of one, or it must look like nothing else and be spoken of in the same part of the text.
func (r *reading) mayMatterPlain(m bound, b *block, s surroundings, set set) bool {
	if r.known.Scanned || len(r.asked) > 0 {
		return true
	}
	odds := m.base + set.mostLooks() + m.plain
	if form := evidence.Weight(evidence.ShapeKnown); odds-form < r.leastOdds && !r.hasForm(set) {
		odds -= form
		if spoken := r.path.speaks || (s.own|s.heading)&catalog.BackupCodes != 0; !spoken && set.look < len(looks) && looks[set.look].excused {
			odds += evidence.Weight(looks[set.look].rule) - set.mostLooks()
		}
	}
	if odds < r.leastOdds {
		return false
	}
	around := evidence.Weight(evidence.TermAround)
	return odds-around >= r.leastOdds || mostNear(s) > 0 || r.around(s)&catalog.BackupCodes != 0
}

// hasForm says whether the form of a set alone names a service.
func (r *reading) hasForm(set set) bool {
	if len(set.codes) < setSize {
		return false
	}
	distinct, counted := r.forms(set)
	return len(distinct) == 1 || len(counted) == 1
}

// mostWords is the most that the words around can say for codes, without looking
// further than near by.
func (r *reading) mostWords(s surroundings) float64 {
	sum := mostNear(s)
	if sum == 0 {
		sum = evidence.Weight(evidence.TermAround)
	}
	near := s.own | s.heading | s.near
	if near&catalog.TwoFactor != 0 {
		sum += evidence.Weight(evidence.TwoFactorNear) + evidence.Weight(evidence.TwoFactorHeading)
	}
	if near&catalog.KeepSafe != 0 {
		sum += evidence.Weight(evidence.KeepSafeNear)
	}
	if near&catalog.UsedOnce != 0 {
		sum += evidence.Weight(evidence.UsedOnceNear)
	}
	return sum
}

// mostNear is the most that words near by can say of codes, but for how to log in with
// them and keep them; 0 when they say nothing.
func mostNear(s surroundings) float64 {
	by := s.own | s.heading
	switch {
	case by&catalog.BackupCodes != 0:
		return evidence.Weight(evidence.TermHeading)
	case (by|s.near)&(catalog.BackupCodes|catalog.KeyWords) != 0:
		return max(evidence.Weight(evidence.TermNear), evidence.Weight(evidence.KeyHeading))
	case by&catalog.Codes != 0:
		return evidence.Weight(evidence.CodesHeading)
	}
	return 0
}

// mostSet is the most that the tokens of a block can say for it.
func (r *reading) mostSet(b *block) float64 {
	sum := 0.0
	switch n := len(b.tokens); {
	case n >= usualLeast:
		sum += evidence.Weight(evidence.SetSize)
	case n >= setSize:
		sum += evidence.Weight(evidence.SetSmall)
	}
	for i := range b.tokens {
		if b.tokens[i].used {
			sum += evidence.Weight(evidence.UsedMarks)
			break
		}
	}
	if b.pure() {
		sum += evidence.Weight(evidence.SetPure)
		if r.fills(b) {
			sum += evidence.Weight(evidence.SetWhole)
		}
	}
	if numbered(b.tokens) {
		sum += evidence.Weight(evidence.SetNumbered)
	}
	if b.tokens[0].sig.joint != 0 {
		sum += evidence.Weight(evidence.SetGrouped)
	}
	if r.inCode(b) {
		sum += evidence.Weight(evidence.InCode)
	}
	if r.known.Scanned {
		sum += mostScanned()
	}
	return sum
}
