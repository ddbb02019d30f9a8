// Package evidence adds up reasons for and against.
//
// Reasons go in one by one, a confidence and the list of reasons come out. A
// reason's weight is a change of log-odds and comes from the one table in
// weights.go. The package never sees a file or a code.
package evidence

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Rule names a reason. The weight of each stands in weights.go.
type Rule string

// Item is one reason that was found to hold.
type Item struct {
	Rule    Rule
	Weight  float64 // log-odds (natural logarithm); negative speaks against
	Detail  string  // what exactly was seen, in words; never a code
	Service string  // id of the service this item speaks for; "" for none
}

// Case is everything known so far, in the order in which it was learnt.
type Case []Item

// Level is a confidence in one word.
type Level int

// The levels, from the least sure. Unlikely is never shown but by explain.
const (
	Unlikely Level = iota
	Weak
	Possible
	Likely
)

// The confidences at which the levels begin.
const (
	WeakFrom     = 0.10
	PossibleFrom = 0.40
	LikelyFrom   = 0.85
)

// From returns the confidence at which the level begins.
func (l Level) From() float64 { return [...]float64{0, WeakFrom, PossibleFrom, LikelyFrom}[l] }

// String returns the word used in reports and flags.
func (l Level) String() string { return [...]string{"unlikely", "weak", "possible", "likely"}[l] }

// MarshalText writes the word.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads the word.
func (l *Level) UnmarshalText(text []byte) error {
	for _, level := range []Level{Unlikely, Weak, Possible, Likely} {
		if level.String() == string(text) {
			*l = level
			return nil
		}
	}
	return fmt.Errorf("unknown level %q: want likely, possible or weak", text)
}

// With returns the case with one more reason. The receiver is not changed, so
// one prior may be shared by many cases.
func (c Case) With(r Rule, detail string) Case {
	return c.Add(Item{Rule: r, Weight: Weight(r), Detail: detail})
}

// For is With for a reason that also speaks for a service.
func (c Case) For(service string, r Rule, detail string) Case {
	return c.Add(Item{Rule: r, Weight: Weight(r), Detail: detail, Service: service})
}

// Add appends an item whose weight was worked out by the caller from the table.
func (c Case) Add(item Item) Case {
	return append(slices.Clip(c), item)
}

// Has says whether one of the rules is among the reasons.
func (c Case) Has(rules ...Rule) bool {
	return slices.ContainsFunc(c, func(item Item) bool { return slices.Contains(rules, item.Rule) })
}

// LogOdds is the sum of the weights and the prior.
func (c Case) LogOdds() float64 {
	sum := Prior
	for _, item := range c {
		sum += item.Weight
	}
	return sum
}

// Confidence is the probability, 0 to 1, that the case is right.
func (c Case) Confidence() float64 { return 1 / (1 + math.Exp(-c.LogOdds())) }

// Level is the confidence in one word.
func (c Case) Level() Level {
	switch p := c.Confidence(); {
	case p >= LikelyFrom:
		return Likely
	case p >= PossibleFrom:
		return Possible
	case p >= WeakFrom:
		return Weak
	}
	return Unlikely
}

// Reasons returns the items, the heaviest first.
func (c Case) Reasons() []Item {
	sorted := slices.Clone(c)
	slices.SortStableFunc(sorted, func(a, b Item) int {
		return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight))
	})
	return sorted
}
