package reader

import (
	"cmp"
	"math"
	"slices"

	"sparekey/ocr/locate"
)

const (
	covered  = 0.6  // of a line's length: the shorter one is seen twice
	wholly   = 0.8  // of a line's length, or its letters, that several shorter ones have: they are the same writing
	unlikely = 0.8  // mean of a line that is worse than what it covers
	better   = 0.05 // and by how much
)

// unique takes out what two finders found twice, as one line or as its parts: what was
// read worse goes.
func unique(all []reading) []reading {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(all[b].line.Length(), all[a].line.Length()) })
	gone := make([]bool, len(all))
	for n, i := range order {
		if gone[i] {
			continue
		}
		var parts []int
		length, sure, letters := 0.0, 0.0, 0
		for _, j := range order[n+1:] {
			if !gone[j] && covers(all[i].line, all[j].line) {
				parts = append(parts, j)
				mean, _ := all[j].sureness()
				length += all[j].line.Length()
				letters += len(all[j].letters)
				sure += mean * all[j].line.Length()
			}
		}
		if len(parts) == 0 {
			continue
		}
		mean, _ := all[i].sureness()
		sure /= max(1, length)
		whole := length >= wholly*all[i].line.Length()
		most := float64(letters) >= wholly*float64(len(all[i].letters))
		if whole && sure > mean || (most || mean < unlikely) && sure > mean+better {
			gone[i] = true
			continue
		}
		for _, j := range parts {
			gone[j] = true
		}
	}
	var out []reading
	for i := range all {
		if !gone[i] {
			out = append(out, all[i])
		}
	}
	return out
}

// covers says whether most of a line stands on another one.
func covers(long, short locate.Line) bool {
	length := long.Length()
	if length == 0 || short.Height < 0.4*long.Height || long.Height < 0.4*short.Height {
		return false
	}
	dx, dy := (long.Right.X-long.Left.X)/length, (long.Right.Y-long.Left.Y)/length
	place := func(p locate.Point) (along, across float64) {
		x, y := p.X-long.Left.X, p.Y-long.Left.Y
		return x*dx + y*dy, y*dx - x*dy
	}
	a, va := place(short.Left)
	b, vb := place(short.Right)
	near := 0.4 * max(long.Height, short.Height)
	shared := min(b, length) - max(a, 0)
	return math.Abs(va) < near && math.Abs(vb) < near && shared > covered*(b-a)
}
