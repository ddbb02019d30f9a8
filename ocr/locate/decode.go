package locate

import (
	"cmp"
	"math"
	"slices"
)

const (
	kernelLevel = 0.35  // probability from which a pixel belongs to the middle of a line
	kernelLogit = -0.62 // a little less, as a logit
	kernelPeak  = 0.6   // what the best pixel of a line must reach
	leastKernel = 3     // pixels
	endShare    = 0.12  // of the height, by which lines are longer than their kernels
	mostSplits  = 3     // a patch of several lines is cut at higher levels so often
	mostPieces  = 2 * MostLines
	kernelCell  = 2.0 // pixels of the picture a side of a kernel's pixel has
)

// decoder turns maps into lines. It keeps the memory of one map for the next.
type decoder struct {
	m      *maps
	spans  []span
	across []float32
	found  []Line
}

// lines returns what m shows, in pixels of the picture that the maps are of.
func (d *decoder) lines(m *maps) []Line {
	d.m, d.found, d.spans = m, d.found[:0], d.spans[:0]
	for y := range m.height {
		row := m.kernel[y*m.width:][:m.width]
		d.spans = overLevel(d.spans, row, 0, len(row), y, kernelLevel)
	}
	d.patches(0, kernelLevel, 0)
	return mergePieces(d.found, pieceGap)
}

// overLevel adds the spans of row, from column a to before b, that lie above level.
func overLevel(spans []span, row []float32, a, b, y int, level float32) []span {
	for x := a; x < b; x++ {
		if row[x] <= level {
			continue
		}
		from := x
		for x < b && row[x] > level {
			x++
		}
		spans = append(spans, span{a: int32(from), b: int32(x), y: int32(y)})
	}
	return spans
}

// patches makes lines of the spans from index from on, which were taken at level.
func (d *decoder) patches(from int, level float32, depth int) {
	spans := d.spans[from:]
	connect(spans)
	for i := range spans {
		spans[i].up = patchOf(spans, int32(i))
	}
	slices.SortStableFunc(spans, func(a, b span) int { return cmp.Compare(a.up, b.up) })
	end := len(d.spans)
	for i := from; i < end; {
		j := i + 1
		for j < end && d.spans[j].up == d.spans[i].up {
			j++
		}
		if len(d.found) >= mostPieces {
			return
		}
		l, several := d.patch(d.spans[i:j], depth < mostSplits)
		switch {
		case several:
			d.split(i, j, level+(1-level)*0.4, depth+1)
		case l.Height > 0:
			d.found = append(d.found, l)
		}
		i = j
	}
}

// split looks at the spans from i to before j again, at a higher level.
func (d *decoder) split(i, j int, level float32, depth int) {
	top := len(d.spans)
	for k := i; k < j; k++ {
		s := d.spans[k]
		row := d.m.kernel[int(s.y)*d.m.width:][:d.m.width]
		d.spans = overLevel(d.spans, row, int(s.a), int(s.b), int(s.y), level)
	}
	d.patches(top, level, depth)
	d.spans = d.spans[:top]
}

// blob is what the pixels of one patch come to.
type blob struct {
	pixels                   int
	sum, peak                float64 // of the kernel
	x, y                     float64 // centre
	logHeight, offset, slope float64 // means
	slopeSpread              float64
	width                    float64
}

// patch makes one line of the spans of a patch; Height is 0 when it is none.
// several says that the patch is more than one line.
func (d *decoder) patch(spans []span, maySplit bool) (l Line, several bool) {
	b := d.weigh(spans)
	if b.pixels < leastKernel || b.peak < kernelPeak {
		return Line{}, false
	}
	height := 16 * math.Exp(b.logHeight)
	slope := b.slope
	if b.width > 3.5*height {
		if s := d.fit(spans, &b); math.Abs(s) < 0.6 {
			slope = s
		}
	}
	sin, cos := math.Sincos(math.Atan(slope))
	e := d.extent(spans, &b, sin, cos)
	bent := b.width > 6*height && b.slopeSpread > 0.05
	if maySplit && b.pixels > 12 && (e.thick > 0.85*height+2 || bent) {
		return Line{}, true
	}
	left, right := height, height
	if b.width > 5*height {
		grow := math.Exp(max(-0.25, min(0.25, e.growth*(e.to-e.from)/2)))
		left, right = height/grow, height*grow
	}
	from, to := e.from-endShare*left, e.to+endShare*right
	off := b.offset * height
	at := func(u float64) Point { return Point{b.x + u*cos - off*sin, b.y + u*sin + off*cos} }
	return Line{Left: at(from), Right: at(to), Height: height, LeftHeight: left, RightHeight: right,
		Sure: b.sum / float64(b.pixels), Found: Network}, false
}

// weigh sums a patch up, its pixels weighted by the kernel.
func (d *decoder) weigh(spans []span) blob {
	var b blob
	var squares float64
	least, most := spans[0].a, spans[0].b
	for _, s := range spans {
		least, most = min(least, s.a), max(most, s.b)
		b.pixels += int(s.b - s.a)
		row, reg := d.m.kernel[int(s.y)*d.m.width:], d.regRow(s.y)
		for x := s.a; x < s.b; x++ {
			p, i := float64(row[x]), reg+d.regColumn(x)
			b.sum, b.peak = b.sum+p, max(b.peak, p)
			b.x, b.y = b.x+p*float64(x), b.y+p*float64(s.y)
			sl := float64(d.m.slope[i]) / 4
			b.logHeight += p * float64(d.m.logHeight[i])
			b.offset += p * float64(d.m.offset[i])
			b.slope += p * sl
			squares += p * sl * sl
		}
	}
	b.x, b.y = (b.x/b.sum+0.5)*kernelCell, (b.y/b.sum+0.5)*kernelCell
	b.logHeight, b.offset, b.slope = b.logHeight/b.sum, b.offset/b.sum, b.slope/b.sum
	b.logHeight = max(-3, min(4, b.logHeight))
	b.slopeSpread = math.Sqrt(max(0, squares/b.sum-b.slope*b.slope))
	b.width = kernelCell * float64(most-least)
	return b
}

func (d *decoder) regRow(y int32) int    { return min(int(y)/2, d.m.regHeight-1) * d.m.regWidth }
func (d *decoder) regColumn(x int32) int { return min(int(x)/2, d.m.regWidth-1) }
func cellCenter(i int32) float64         { return (float64(i) + 0.5) * kernelCell }

// fit is the slope of the line through the patch, by least squares.
func (d *decoder) fit(spans []span, b *blob) float64 {
	var xx, xy float64
	for _, s := range spans {
		row := d.m.kernel[int(s.y)*d.m.width:]
		dy := cellCenter(s.y) - b.y
		for x := s.a; x < s.b; x++ {
			dx := cellCenter(x) - b.x
			p := float64(row[x])
			xx, xy = xx+p*dx*dx, xy+p*dx*dy
		}
	}
	return xy / max(xx, 1e-9)
}

// extent is how far a patch reaches along its line and across.
type extent struct {
	from, to float64 // along, from the centre
	thick    float64 // across, but for the outermost pixels
	growth   float64 // of the logarithm of the height, a pixel along
}

func (d *decoder) extent(spans []span, b *blob, sin, cos float64) extent {
	e := extent{from: math.Inf(1), to: math.Inf(-1)}
	d.across = d.across[:0]
	var uu, uh float64
	for _, s := range spans {
		row, reg := d.m.kernel[int(s.y)*d.m.width:], d.regRow(s.y)
		dy := cellCenter(s.y) - b.y
		for x := s.a; x < s.b; x++ {
			dx := cellCenter(x) - b.x
			u := dx*cos + dy*sin
			e.from, e.to = min(e.from, u), max(e.to, u)
			d.across = append(d.across, float32(dy*cos-dx*sin))
			p := float64(row[x])
			uu += p * u * u
			uh += p * u * (float64(d.m.logHeight[reg+d.regColumn(x)]) - b.logHeight)
		}
	}
	slices.Sort(d.across)
	n := float64(len(d.across))
	e.thick = float64(d.across[int(n*0.97)] - d.across[int(n*0.03)])
	e.growth = uh / max(uu, 1e-6)
	return e
}

const (
	pieceGap   = 0.9  // heights between two pieces of one line, at most
	drawnGap   = 1.2  // the same, where their ends are exact: a space of a typewriter is as wide as it is high
	pieceOver  = 0.6  // heights by which they may overlap
	pieceShift = 0.3  // heights by which one may be above the other
	pieceRatio = 1.45 // of their heights
	pieceTurn  = 0.09 // the sine of the angle between them
)

// mergePieces joins pieces of lines that continue one another, over gaps of so many
// heights. It reorders pieces and keeps its result in the same memory.
func mergePieces(pieces []Line, gap float64) []Line {
	slices.SortStableFunc(pieces, func(a, b Line) int { return cmp.Compare(a.Left.X, b.Left.X) })
	out := pieces[:0]
next:
	for _, b := range pieces {
		for i := len(out) - 1; i >= 0; i-- {
			if continues(&out[i], &b, gap) {
				out[i] = joined(out[i], b)
				continue next
			}
		}
		out = append(out, b)
	}
	return out
}

// continues says whether b goes on where a ends, or so many heights behind it.
func continues(a, b *Line, gap float64) bool {
	tall, low := max(a.Height, b.Height), min(a.Height, b.Height)
	dx, dy := b.Left.X-a.Right.X, b.Left.Y-a.Right.Y
	if tall > pieceRatio*low || math.Abs(dx)+math.Abs(dy) > 3*tall {
		return false
	}
	ax, ay, la := direction(a)
	bx, by, lb := direction(b)
	if min(la, lb) > 2*tall && math.Abs(ax*by-ay*bx) > pieceTurn {
		return false
	}
	if lb >= la {
		ax, ay = bx, by
	}
	along, across := dx*ax+dy*ay, dy*ax-dx*ay
	return along > -pieceOver*tall && along < gap*tall && math.Abs(across) < pieceShift*tall
}

// joined is a up to the end of b.
func joined(a, b Line) Line {
	la, lb := a.Length(), b.Length()
	sum := max(la+lb, 1e-6)
	a.Height = (a.Height*la + b.Height*lb) / sum
	a.Sure = (a.Sure*la + b.Sure*lb) / sum
	a.Right, a.RightHeight = b.Right, b.RightHeight
	a.Found |= b.Found
	return a
}

// direction of a line, of length 1, and the line's length.
func direction(l *Line) (x, y, length float64) {
	length = l.Length()
	if length < 1e-6 {
		return 1, 0, length
	}
	return (l.Right.X - l.Left.X) / length, (l.Right.Y - l.Left.Y) / length, length
}
