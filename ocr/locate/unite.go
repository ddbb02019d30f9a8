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
	sureSlope   = 5.0 // heights of a line whose slope is certain
	farBeyond   = 2.0 // heights beyond its end, to which it may lead
	holeRatio   = 1.1 // of the height of letters to that of the holes in them, at least
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

// withoutHoles leaves out lines that are the holes in the letters of others, which make
// rows of their own: the first n lines are dark, the others light. It keeps its result in
// the memory of lines.
func withoutHoles(lines []Line, n int) []Line {
	middle := func(l Line) float64 { return l.Center().Y }
	byMiddle := func(lines []Line) []Line {
		out := slices.Clone(lines)
		slices.SortFunc(out, func(a, b Line) int { return cmp.Compare(middle(a), middle(b)) })
		return out
	}
	dark, light := byMiddle(lines[:n]), byMiddle(lines[n:])
	at := -1
	return slices.DeleteFunc(lines, func(l Line) bool {
		at++
		others := light
		if at >= n {
			others = dark
		}
		y := middle(l)
		i, _ := slices.BinarySearchFunc(others, y-l.Height, func(o Line, y float64) int { return cmp.Compare(middle(o), y) })
		for ; i < len(others) && middle(others[i]) <= y+l.Height; i++ {
			if holed(&l, &others[i]) {
				return true
			}
		}
		return false
	})
}

// holed says whether a lies within b as the holes in letters do: b is writing, and has more
// ink on every side.
func holed(a, b *Line) bool {
	if b.Sure < doubtful || b.Height < holeRatio*a.Height || b.Height > 2*a.Height {
		return false
	}
	o := overlay(a, b)
	return o.sameRow && o.from < 0 && o.to > a.Length() &&
		max(o.leftOff, o.rightOff)+a.Height/2 < b.Height/2
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

	leftOff, rightOff float64 // how far b's ends are above or below a, or what goes straight on from it
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
	left, right := across(b.Left), across(b.Right)
	o.leftOff, o.rightOff = math.Abs(left), math.Abs(right)
	// How far b is from a in the middle of what they share.
	t := ((from+to)/2 - o.from) / (o.to - o.from)
	off := left + t*(right-left)
	o.sameRow = math.Abs(off) < sameAcross*tall
	o.alike = o.sameRow && tall < sameRatio*low && math.Abs(off) < sameAcross*low
	return o
}

// longer is a with what b has before and after it, unless that strays from a: a row of
// geometry may wander off over texture, or into the next column.
func longer(a, b Line, o overlaid) Line {
	length, slack := a.Length(), 0.3*a.Height
	if o.from < -slack && !a.strayed(-o.from, o.leftOff) {
		a.Left, a.LeftHeight = b.Left, b.LeftHeight
	}
	if o.to > length+slack && !a.strayed(o.to-length, o.rightOff) {
		a.Right, a.RightHeight = b.Right, b.RightHeight
	}
	a.Found |= b.Found
	return a
}

// strayed says whether a point so far beyond an end of l, and so far above or below where l
// leads, is no longer in its row. Short lines lead nowhere: their slope is not certain.
func (l *Line) strayed(beyond, off float64) bool {
	return l.Length() > sureSlope*l.Height && beyond > farBeyond*l.Height && off > sameAcross*l.Height
}
