package extract

import (
	"cmp"
	"image"
	"math"
	"slices"
)

const (
	mostPieces   = 4000 // of a page that is cut into regions; a full screen has hundreds
	leastRegion  = 2    // pieces on each side of a cut
	gutterWidth  = 1.5  // heights of a line that part columns
	gapHeight    = 0.6  // and rows
	tableShare   = 0.7  // of the pieces of a side that stand level with one of the other: a table
	levelSlack   = 0.06 // heights by which what is level may be off
	levelPixels  = 1    // and pixels
	nearestLevel = 1.0  // heights in which a counterpart is looked for
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
	for _, region := range divide(all) {
		var parts [][]word
		for _, p := range region {
			parts = append(parts, p.words)
		}
		out = append(out, parts)
	}
	return out
}

// divide parts pieces at gutters between columns that are no table, and else between rows.
func divide(all []piece) [][]piece {
	if len(all) < 2*leastRegion {
		return [][]piece{all}
	}
	height := medianHeight(all)
	if left, right, ok := atGutter(all, gutterWidth*height); ok {
		return append(divide(left), divide(right)...)
	}
	if upper, lower, ok := atGap(all, gapHeight*height); ok {
		parts := append(divide(upper), divide(lower)...)
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

// atGutter parts pieces at the widest empty column that does not run through a table.
func atGutter(all []piece, least float64) (left, right []piece, ok bool) {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b piece) int { return cmp.Compare(a.box.Min.X, b.box.Min.X) })
	widest, edge := least, sorted[0].box.Max.X
	for i := 1; i < len(sorted); i++ {
		gap := float64(sorted[i].box.Min.X - edge)
		if gap >= widest && i >= leastRegion && len(sorted)-i >= leastRegion && !tabular(sorted[:i], sorted[i:]) {
			left, right, widest, ok = sorted[:i], sorted[i:], gap, true
		}
		edge = max(edge, sorted[i].box.Max.X)
	}
	return slices.Clone(left), slices.Clone(right), ok
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
// shorter one stand level with one of the other. A page that is not quite straight
// shifts all of them alike.
func tabular(a, b []piece) bool {
	a, b = facing(a, b), facing(b, a)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < leastRegion {
		return true // a word beside a paragraph: too little to tell
	}
	var shifts []float64
	for _, p := range a {
		if shift, ok := nearest(p, b); ok {
			shifts = append(shifts, shift)
		}
	}
	if len(shifts) == 0 {
		return false
	}
	slices.Sort(shifts)
	shift := shifts[len(shifts)/2]
	even := 0
	for _, p := range a {
		if levelWith(p.box, b, shift) {
			even++
		}
	}
	return float64(even) >= tableShare*float64(len(a))
}

// facing returns the pieces of a that are no higher and no lower than all of b.
func facing(a, b []piece) []piece {
	var rows image.Rectangle
	for _, p := range b {
		rows = rows.Union(p.box)
	}
	return slices.DeleteFunc(slices.Clone(a), func(p piece) bool { return p.box.Max.Y < rows.Min.Y || p.box.Min.Y > rows.Max.Y })
}

// nearest returns how much lower the nearest piece of b is than p.
func nearest(p piece, b []piece) (float64, bool) {
	best, found := nearestLevel*float64(p.box.Dy()), false
	shift := 0.0
	for _, q := range b {
		d := float64(q.box.Min.Y+q.box.Max.Y-p.box.Min.Y-p.box.Max.Y) / 2
		if math.Abs(d) <= best {
			best, shift, found = math.Abs(d), d, true
		}
	}
	return shift, found
}

// levelWith says whether one of b has its upper or lower edge where a box has it,
// shifted.
func levelWith(box image.Rectangle, b []piece, shift float64) bool {
	slack := levelSlack*float64(box.Dy()) + levelPixels
	for _, q := range b {
		top := math.Abs(float64(q.box.Min.Y-box.Min.Y) - shift)
		bottom := math.Abs(float64(q.box.Max.Y-box.Max.Y) - shift)
		if min(top, bottom) <= slack {
			return true
		}
	}
	return false
}
