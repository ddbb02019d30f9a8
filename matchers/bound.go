package matchers

import (
	"math"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// leastLogOdds is leastConfidence in log-odds, and a little less for rounding.
var leastLogOdds = math.Log(leastConfidence/(1-leastConfidence)) - 1e-9

// bound is the most that can speak for a block, in log-odds, what its tokens look like
// left out. It takes for granted what costs time to find out: most blocks of programs
// and tables need no closer look.
type bound struct {
	base         float64
	named, plain float64 // besides, when a service is named and when none is
}

func (r *reading) bound(b *block, s surroundings) bound {
	m := bound{
		base:  r.known.Case.LogOdds() + r.mostWords(s) + r.mostSet(b),
		named: evidence.Weight(evidence.ServiceHeading) + evidence.Weight(evidence.ShapeService) + evidence.Weight(evidence.ShapeCount),
		plain: evidence.Weight(evidence.ShapeKnown),
	}
	if len(b.tokens) > 2 && !b.pure() && b.beside() >= 1 {
		among := evidence.Weight(evidence.SetAmongWords)
		m.named += among / 3
		if len(r.asked) > 0 || numbered(b.tokens) {
			among /= 3
		}
		m.plain += among
	}
	return m
}

// mayMatter says whether a block of this bound can reach leastConfidence if it looks so
// much like codes.
func (r *reading) mayMatter(m bound, looks float64, b *block, s surroundings) bool {
	if r.patient || m.base+looks+m.plain >= leastLogOdds {
		return true
	}
	if m.base+looks+m.named < leastLogOdds {
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

// mostWords is the most that the words around can say for codes, without looking
// further than near by.
func (r *reading) mostWords(s surroundings) float64 {
	by := s.own | s.heading
	sum := 0.0
	switch {
	case by&catalog.BackupCodes != 0:
		sum = evidence.Weight(evidence.TermHeading)
	case (by|s.near)&(catalog.BackupCodes|catalog.KeyWords) != 0:
		sum = max(evidence.Weight(evidence.TermNear), evidence.Weight(evidence.KeyHeading))
	case by&catalog.Codes != 0:
		sum = evidence.Weight(evidence.CodesHeading)
	default:
		sum = evidence.Weight(evidence.TermAround)
	}
	near := by | s.near
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
		sum += evidence.Weight(evidence.ScannedList)
	}
	return sum
}
