package matchers

import (
	"regexp/syntax"

	"sparekey/matchers/catalog"
)

// longestSeen is the length from which on lengths are not told apart.
const longestSeen = 63

// lengthBit is the bit of a length in bytes.
func lengthBit(n int) uint64 { return 1 << min(n, longestSeen) }

// formLengths returns, by service, the bits of the lengths that codes of its forms may
// have, but for the forms that hardly name it.
func formLengths(services []catalog.Service) []uint64 {
	all := make([]uint64, len(services))
	for i := range services {
		for _, shape := range services[i].Shapes {
			if shape.Distinct == "low" {
				continue
			}
			least, most := 0, longestSeen
			if parsed, err := syntax.Parse(shape.Pattern, syntax.Perl); err == nil {
				least, most = span(parsed)
			}
			for n := min(least, longestSeen); n <= min(most, longestSeen); n++ {
				all[i] |= lengthBit(n)
			}
		}
	}
	return all
}

// span returns how short and how long, in bytes, what an expression matches may be.
func span(e *syntax.Regexp) (least, most int) {
	const endless = 1 << 20
	switch e.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText,
		syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return 0, 0
	case syntax.OpLiteral:
		return len(e.Rune), len(string(e.Rune))
	case syntax.OpCharClass:
		if n := len(e.Rune); n > 0 && e.Rune[n-1] < 0x80 {
			return 1, 1
		}
		return 1, 4
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1, 4
	case syntax.OpCapture:
		return span(e.Sub[0])
	case syntax.OpConcat:
		for _, sub := range e.Sub {
			low, high := span(sub)
			least, most = least+low, min(most+high, endless)
		}
		return least, most
	case syntax.OpAlternate:
		least, most = span(e.Sub[0])
		for _, sub := range e.Sub[1:] {
			low, high := span(sub)
			least, most = min(least, low), max(most, high)
		}
		return least, most
	case syntax.OpQuest:
		_, most = span(e.Sub[0])
		return 0, most
	case syntax.OpPlus:
		least, _ = span(e.Sub[0])
		return least, endless
	case syntax.OpRepeat:
		low, high := span(e.Sub[0])
		if e.Max < 0 {
			return low * e.Min, endless
		}
		return low * e.Min, min(high*e.Max, endless)
	}
	return 0, endless
}
