package extract

import (
	"cmp"
	"math"
	"slices"
)

const (
	mostPieces   = 4000 // of a page that is cut into regions; a full screen has hundreds
	leastRegion  = 2    // pieces on each side of a cut
	proseWords   = 6    // of a line of running text
	leastTable   = 4    // pieces on each side that make a table of all rows
	gutterWidth  = 1.5  // heights of a line that part columns
	seamWidth    = 0.8  // that part windows, which people leave little room in
	gapHeight    = 0.6  // and rows
	tableShare   = 0.7  // of the pieces of a side that stand level with one of the other: a table
	seamShare    = 0.5  // of the same that two windows do not reach
	leastSeam    = 3    // pieces on each side of a seam
	levelSlack   = 0.15 // heights by which what is level may be off
	levelPixels  = 1    // and pixels
	nearestLevel = 0.5  // heights in which a counterpart is looked for: what is further off is no row
)

// regions cuts a page into parts that have nothing to do with each other, such as
// windows side by side: what stands level in two of them is no row. A part whose
// columns stand level is a table and stays whole.
func regions(lines [][]word) [][][]word {
	var all []piece
	for _, line := range lines {
		all = append(all, pieces(line)...)
	}
	if len(all) > mostPieces {
		return [][][]word{lines}
	}
	var out [][][]word
	for _, region := range divide(all, nil) {
		var parts [][]word
		for _, p := range region {
			parts = append(parts, p.words)
		}
		out = append(out, parts)
	}
	return out
}

// gutter is an empty column, from left to right.
type gutter struct{ from, to int }

// divide parts pieces at gutters between columns that are no table, and else between
// rows. Tables are the gutters that run through a table of which these are some rows.
func divide(all []piece, tables []gutter) [][]piece {
	if len(all) < 2*leastRegion {
		return [][]piece{all}
	}
	height := medianHeight(all)
	left, right, inside, ok := atGutter(all, height, tables)
	if ok {
		return append(divide(left, nil), divide(right, nil)...)
	}
	if upper, lower, ok := atGap(all, gapHeight*height); ok {
		parts := append(divide(upper, inside), divide(lower, inside)...)
		if len(parts) == 2 { // nothing but one column: keep it whole
			return [][]piece{all}
		}
		return parts
	}
	return [][]piece{all}
}

func medianHeight(all []piece) float64 {
	heights := make([]int, len(all))
	for i, p := range all {
		heights[i] = p.box.Dy()
	}
	slices.Sort(heights)
	return float64(heights[len(heights)/2])
}

// atGutter parts pieces at the widest empty column that does not run through a table,
// and returns those that do. Height is that of a line.
func atGutter(all []piece, height float64, tables []gutter) (left, right []piece, inside []gutter, ok bool) {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b piece) int { return cmp.Compare(a.box.Min.X, b.box.Min.X) })
	widest, edge := seamWidth*height, sorted[0].box.Max.X
	for i := 1; i < len(sorted); i++ {
		gap := float64(sorted[i].box.Min.X - edge)
		at := gutter{edge, sorted[i].box.Min.X}
		switch {
		case gap < seamWidth*height || i < leastRegion || len(sorted)-i < leastRegion:
		case gap < gutterWidth*height && !seam(sorted[:i], sorted[i:]):
		case slices.ContainsFunc(tables, func(t gutter) bool { return at.from < t.to && t.from < at.to }):
			inside = append(inside, at)
		case tabular(sorted[:i], sorted[i:]):
			if min(len(facing(sorted[:i], sorted[i:])), len(facing(sorted[i:], sorted[:i]))) >= leastTable {
				inside = append(inside, at)
			}
		case gap >= widest:
			left, right, widest, ok = sorted[:i], sorted[i:], gap, true
		}
		edge = max(edge, sorted[i].box.Max.X)
	}
	return slices.Clone(left), slices.Clone(right), inside, ok
}

// atGap parts pieces at the highest empty row.
func atGap(all []piece, least float64) (upper, lower []piece, ok bool) {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b piece) int { return cmp.Compare(a.box.Min.Y, b.box.Min.Y) })
	highest, edge := least, sorted[0].box.Max.Y
	for i := 1; i < len(sorted); i++ {
		if gap := float64(sorted[i].box.Min.Y - edge); gap >= highest {
			upper, lower, highest, ok = sorted[:i], sorted[i:], gap, true
		}
		edge = max(edge, sorted[i].box.Max.Y)
	}
	return slices.Clone(upper), slices.Clone(lower), ok
}

// tabular says whether the rows of two columns belong together: most of those of the
// shorter one stand level with one of the other.
func tabular(a, b []piece) bool {
	a, b = facing(a, b), facing(b, a)
	if proseBeside(a, b) {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < leastRegion && !offRows(a, b) {
		return true // a word beside a paragraph: too little to tell
	}
	return inRows(a, b) >= tableShare
}

// seam says whether two columns meet at the edge of a window, however near they are: one
// is running text, and most rows of the shorter one have no counterpart.
func seam(a, b []piece) bool {
	a, b = facing(a, b), facing(b, a)
	return min(len(a), len(b)) >= leastSeam && proseBeside(a, b) && inRows(a, b) < seamShare
}

// inRows returns the share of the pieces of the shorter one of two columns that stand
// level with one of the other. A page that is not quite straight shifts all of them alike.
func inRows(a, b []piece) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	var shifts []float64
	for _, p := range a {
		if shift, ok := nearest(p, b); ok {
			shifts = append(shifts, shift)
		}
	}
	if len(shifts) == 0 {
		return 0
	}
	slices.Sort(shifts)
	shift := shifts[len(shifts)/2]
	even := 0
	for _, p := range a {
		if slices.ContainsFunc(a, func(q piece) bool { return level(p.box, q.box) && levelWith(q, b, shift) }) {
			even++
		}
	}
	return float64(even) / float64(len(a))
}

// proseBeside says whether one of two columns, a to the left of b, is running text where
// they meet.
func proseBeside(a, b []piece) bool {
	return prose(a, func(p, q piece) bool { return q.box.Min.X >= p.box.Max.X }) || prose(b, func(p, q piece) bool { return q.box.Max.X <= p.box.Min.X })
}

// offRows says whether a piece stands between the rows of a column.
func offRows(a, b []piece) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(b, func(q piece) bool { return level(a[0].box, q.box) })
}

// prose says whether most pieces at the edge of a side are lines of running text: no
// cells of a table. Nearer says whether its second piece is nearer to the edge.
func prose(side []piece, nearer func(p, q piece) bool) bool {
	long, all := 0, 0
	for _, p := range side {
		if slices.ContainsFunc(side, func(q piece) bool { return nearer(p, q) && beside(p, q) }) {
			continue
		}
		all++
		if len(p.words) >= proseWords {
			long++
		}
	}
	return 2*long > all
}

// beside says whether a piece stands no higher and no lower than another one and the
// rows next to it.
func beside(p, q piece) bool {
	h := q.box.Dy()
	return p.box.Min.Y < q.box.Max.Y+h && p.box.Max.Y > q.box.Min.Y-h
}

// facing returns the pieces of a that stand beside one of b.
func facing(a, b []piece) []piece {
	return slices.DeleteFunc(slices.Clone(a), func(p piece) bool {
		return !slices.ContainsFunc(b, func(q piece) bool { return beside(p, q) })
	})
}

// nearest returns how much lower the nearest piece of b stands than p.
func nearest(p piece, b []piece) (float64, bool) {
	best, found := nearestLevel*float64(p.box.Dy()), false
	shift := 0.0
	for _, q := range b {
		if d := q.base - p.base; math.Abs(d) <= best {
			best, shift, found = math.Abs(d), d, true
		}
	}
	return shift, found
}

// levelWith says whether one of b stands where a piece stands, shifted.
func levelWith(p piece, b []piece, shift float64) bool {
	slack := levelSlack*float64(p.box.Dy()) + levelPixels
	return slices.ContainsFunc(b, func(q piece) bool {
		off := func(upper, lower float64) bool { return math.Abs(lower-upper-shift) <= slack }
		return off(p.base, q.base) || off(p.raised, q.base) || off(p.base, q.raised) || off(p.raised, q.raised)
	})
}
