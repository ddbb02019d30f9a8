package locate

import "math"

const (
	leastChain  = 3    // lines
	chainHeight = 1.4  // ratio of heights of look-alikes: of one, a letter may hang down
	leastWide   = 2.0  // heights an item is wide
	chainReach  = 7.0  // heights from one item to the next below, at most
	chainBeside = 16.0 // heights between items in one row
	oddPitch    = 0.2  // by which the pitch may differ from one or two of the pitches before
)

// chainFinder numbers the lines that are look-alike items of one list: of like height
// and width, below each other at an even pitch and aligned, in one column or several.
type chainFinder struct {
	lines []Line
	below []int     // the next item of the column, or -1
	above []bool    // there is one before
	pitch []float64 // to the next
	group []int     // leads to the line that stands for the list
}

// number sets Chain of lines, which are ordered from top to bottom.
func (f *chainFinder) number(lines []Line) {
	n := len(lines)
	f.lines = lines
	f.below, f.above, f.pitch, f.group = sized(f.below, n), sized(f.above, n), sized(f.pitch, n), sized(f.group, n)
	for i := range lines {
		f.below[i], f.above[i], f.pitch[i], f.group[i] = -1, false, 0, i
	}
	for i := range lines {
		f.findBelow(i)
	}
	for i := range lines {
		f.cutOdd(i)
	}
	for i := range lines {
		if j := f.below[i]; j >= 0 {
			f.join(i, j)
		}
		f.joinBeside(i)
	}
	f.assign()
}

// findBelow looks for the nearest look-alike below line i.
func (f *chainFinder) findBelow(i int) {
	a := &f.lines[i]
	if a.Length() < leastWide*a.Height {
		return
	}
	for j := i + 1; j < len(f.lines); j++ {
		b := &f.lines[j]
		if b.Center().Y-a.Center().Y > (chainReach+1)*a.Height {
			return
		}
		along, across := shift(a, b)
		if f.above[j] || across < 0.9*a.Height || across > chainReach*a.Height ||
			along > 0.6*a.Height+0.08*across || !alike(a, b) {
			continue
		}
		f.below[i], f.above[j], f.pitch[i] = j, true, across
		return
	}
}

// cutOdd ends a column behind line i where the pitch changes there.
func (f *chainFinder) cutOdd(i int) {
	j := f.below[i]
	if j < 0 || f.below[j] < 0 {
		return
	}
	few, many := min(f.pitch[i], f.pitch[j]), max(f.pitch[i], f.pitch[j])
	if ratio := many / few; math.Abs(ratio-1) < oddPitch || math.Abs(ratio-2) < oddPitch {
		return
	}
	if f.pitch[i] > f.pitch[j] {
		f.below[i] = -1
	} else {
		f.below[j] = -1
	}
}

// joinBeside joins line i with look-alikes in its row that are in columns, too.
func (f *chainFinder) joinBeside(i int) {
	a := &f.lines[i]
	if a.Length() < leastWide*a.Height {
		return
	}
	for j := i + 1; j < len(f.lines); j++ {
		b := &f.lines[j]
		fall := math.Abs(a.Slope()) * math.Abs(b.Center().X-a.Center().X)
		if b.Center().Y-a.Center().Y > a.Height+fall {
			if b.Center().Y-a.Center().Y > 4*a.Height {
				return
			}
			continue
		}
		x, y, _ := direction(a)
		dx, dy := b.Left.X-a.Right.X, b.Left.Y-a.Right.Y
		gap, across := dx*x+dy*y, dy*x-dx*y
		if gap < 0 {
			gap = (a.Left.X-b.Right.X)*x + (a.Left.Y-b.Right.Y)*y
		}
		if gap > 0 && gap < chainBeside*a.Height && math.Abs(across) < 0.4*a.Height && alike(a, b) {
			f.join(i, j)
		}
	}
}

// shift is how far b is moved from a along the line, by whichever of left ends,
// right ends and middles are aligned best, and how far below it is.
func shift(a, b *Line) (along, across float64) {
	x, y, _ := direction(a)
	off := func(p, q Point) float64 { return math.Abs((q.X-p.X)*x + (q.Y-p.Y)*y) }
	p, q := a.Center(), b.Center()
	along = min(off(a.Left, b.Left), off(a.Right, b.Right), off(p, q))
	return along, (q.Y-p.Y)*x - (q.X-p.X)*y
}

// alike says whether two lines have about the same height and width. The more
// characters there are the less their widths should differ.
func alike(a, b *Line) bool {
	if max(a.Height, b.Height) > chainHeight*min(a.Height, b.Height) {
		return false
	}
	h, wide := max(a.Height, b.Height), max(a.Length(), b.Length())
	share := max(0.05, min(0.22, 0.22-0.008*(wide/h-10)))
	return math.Abs(a.Length()-b.Length()) <= max(h, share*wide)
}

func (f *chainFinder) root(i int) int {
	for f.group[i] != i {
		f.group[i] = f.group[f.group[i]]
		i = f.group[i]
	}
	return i
}

func (f *chainFinder) join(i, j int) {
	i, j = f.root(i), f.root(j)
	f.group[max(i, j)] = min(i, j)
}

// assign numbers the groups that are long enough from 1 on, from top to bottom.
func (f *chainFinder) assign() {
	size, number := make(map[int]int), make(map[int]int)
	for i := range f.lines {
		size[f.root(i)]++
	}
	for i := range f.lines {
		g := f.root(i)
		if f.lines[i].Chain = 0; size[g] < leastChain {
			continue
		}
		if number[g] == 0 {
			number[g] = len(number) + 1
		}
		f.lines[i].Chain = number[g]
	}
}
