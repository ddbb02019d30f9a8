package matchers

import (
	"cmp"
	"math"
	"slices"
)

// The log-odds that the characters of two codes must reach in favour of their being
// one code that was read twice: anywhere in a list, and at places where other codes
// of the list come a second time. Codes drawn by lot are hardly ever alike.
const (
	onceMore  = 12.0
	samePlace = 3.0
)

// twice makes one of the codes of a list that were read twice and differently.
func twice(codes []coded) {
	if len(codes) > mostTokens {
		return
	}
	vary(codes)
	stride := stride(codes)
	for j := range codes {
		for i := range j {
			least, needed := never*2, onceMore
			if j-i == stride {
				least, needed = 0, samePlace
			}
			if !same(codes[i], codes[j]) && alikeness(codes[i], codes[j], least) >= needed {
				agree(codes[i], codes[j])
			}
		}
	}
}

// vary says of places at which a list has one character or two that they say little
// about which codes are the same.
func vary(codes []coded) {
	const few = 4
	if len(codes) < few {
		return
	}
	for at := range codes[0].chars {
		var seen [256]bool
		kinds := 0
		for _, c := range codes {
			if at < len(c.chars) && !seen[c.chars[at].text] {
				seen[c.chars[at].text] = true
				kinds++
			}
		}
		for _, c := range codes {
			if at < len(c.chars) && kinds <= 2 {
				c.chars[at].size = float64(kinds)
			}
		}
	}
}

// stride returns after how many codes a list comes again; 0: it does not.
func stride(codes []coded) int {
	count := make([]int, len(codes))
	best := 0
	for j := range codes {
		for i := range j {
			if same(codes[i], codes[j]) {
				if count[j-i]++; count[j-i] > count[best] {
					best = j - i
				}
			}
		}
	}
	if best > 0 && count[best] >= setSize {
		return best
	}
	return 0
}

// same says whether two codes have the same characters.
func same(a, b coded) bool {
	return slices.EqualFunc(a.chars, b.chars, func(a, b char) bool { return a.text == b.text })
}

// alikeness is the log-odds in favour of two codes being one. Characters must be
// alike at least that much.
func alikeness(a, b coded, least float64) float64 {
	if len(a.chars) != len(b.chars) {
		return math.Inf(-1)
	}
	sum := 0.0
	for i := range a.chars {
		p := overlap(a.chars[i].dist(), b.chars[i].dist())
		if p < least {
			return math.Inf(-1)
		}
		sum += math.Log(max(p, never) * max(a.chars[i].size, 1))
	}
	return sum
}

// never is the probability of a misreading that nobody thought of.
const never = 1e-4

func (c *char) dist() []guess {
	if c.cell.readings == nil {
		return []guess{{string(c.text), 1}}
	}
	return c.cell.readings
}

func overlap(a, b []guess) float64 {
	p := 0.0
	for _, r := range a {
		p += r.p * probabilityOf(b, r.text)
	}
	return p
}

func probabilityOf(all []guess, text string) float64 {
	for _, r := range all {
		if r.text == text {
			return r.p
		}
	}
	return 0
}

// agree gives two readings of one code the same characters.
func agree(a, b coded) {
	for i := range a.chars {
		one, other := &a.chars[i], &b.chars[i]
		if one.cell.readings == nil && other.cell.readings == nil && one.text == other.text {
			continue
		}
		both := joined(one.dist(), other.dist())
		if len(both[0].text) != 1 {
			continue
		}
		for _, c := range []*char{one, other} {
			c.text, c.cell.shown, c.cell.readings = both[0].text[0], both[0].text, both
		}
	}
}

// joined returns what two readings of one character say together.
func joined(a, b []guess) []guess {
	both := make([]guess, 0, len(a)+len(b))
	sum := 0.0
	for _, r := range append(slices.Clone(a), b...) {
		if probabilityOf(both, r.text) > 0 {
			continue
		}
		p := max(probabilityOf(a, r.text), never) * max(probabilityOf(b, r.text), never)
		both = append(both, guess{r.text, p})
		sum += p
	}
	for i := range both {
		both[i].p /= sum
	}
	slices.SortStableFunc(both, func(a, b guess) int { return cmp.Compare(b.p, a.p) })
	return both
}
