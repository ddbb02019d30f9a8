package locate

import (
	"cmp"
	"math"
	"slices"
)

const (
	sameAcross  = 0.45 // heights between the centre lines of what may be one line
	sameRatio   = 1.5  // of the heights of what may be one line
	uniteRounds = 4
	sameShare   = 0.6 // of the shorter one that must lie on the longer
)

// unite leaves out lines that one finder found twice, in favour of the one that is
// worth more, which is made longer by what the other one has more of the same. It
// reorders lines and keeps its result in their memory.
func unite(lines []Line) []Line {
	for range uniteRounds { // a line that has become longer may reach others
		before := len(lines)
		if lines = uniteOnce(lines); len(lines) == before {
			break
		}
	}
	return lines
}

func uniteOnce(lines []Line) []Line {
	slices.SortStableFunc(lines, func(a, b Line) int { return cmp.Compare(worth(&b), worth(&a)) })
	out := lines[:0]
next:
	for _, b := range lines {
		for i := range out {
			o := overlay(&out[i], &b)
			switch {
			case !o.sameRow:
			case o.alike && o.shared > 0:
				out[i] = longer(out[i], b, o)
				continue next
			case o.share > sameShare:
				continue next
			}
		}
		out = append(out, b)
	}
	return out
}

// worth orders lines of which one has to go: those stay that are sure, long and, as
// the holes in letters make rows too, high.
func worth(l *Line) float64 {
	return l.Sure * l.Sure * l.Sure * min(12*l.Height, l.Length())
}

// overlaid is how a line b lies on a line a, whose direction and left end are the
// measure.
type overlaid struct {
	sameRow  bool    // their ink is in the same row
	alike    bool    // and of like height
	from, to float64 // where b's ends are along a
	shared   float64 // length of what lies on both
	share    float64 // the same, of b's length
}

func overlay(a, b *Line) overlaid {
	tall, low := max(a.Height, b.Height), min(a.Height, b.Height)
	fall := math.Abs(a.Right.Y-a.Left.Y) + math.Abs(b.Right.Y-b.Left.Y)
	if math.Abs(a.Left.Y+a.Right.Y-b.Left.Y-b.Right.Y)/2 > tall+fall {
		return overlaid{}
	}
	x, y, length := direction(a)
	along := func(p Point) float64 { return (p.X-a.Left.X)*x + (p.Y-a.Left.Y)*y }
	across := func(p Point) float64 { return (p.Y-a.Left.Y)*x - (p.X-a.Left.X)*y }
	o := overlaid{from: along(b.Left), to: along(b.Right)}
	from, to := max(0, o.from), min(length, o.to)
	o.shared = to - from
	if o.to <= o.from || o.shared <= 0 {
		return overlaid{}
	}
	o.share = o.shared / (o.to - o.from)
	// How far b is from a in the middle of what they share.
	t := ((from+to)/2 - o.from) / (o.to - o.from)
	off := across(b.Left) + t*(across(b.Right)-across(b.Left))
	o.sameRow = math.Abs(off) < sameAcross*tall
	o.alike = o.sameRow && tall < sameRatio*low && math.Abs(off) < sameAcross*low
	return o
}

// longer is a with what b has before and after it.
func longer(a, b Line, o overlaid) Line {
	length, slack := a.Length(), 0.3*a.Height
	if o.from < -slack {
		a.Left, a.LeftHeight = b.Left, b.LeftHeight
	}
	if o.to > length+slack {
		a.Right, a.RightHeight = b.Right, b.RightHeight
	}
	a.Found |= b.Found
	return a
}
