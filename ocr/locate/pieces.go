package locate

import (
	"math"
	"slices"
)

// faint is how many pixels wide the edge of ink is, at each side, that is too faint to
// count as ink. With it the smallest writing is read best.
const faint = 0.25

// piece is a stretch of a row of glyphs without a gap as wide as between columns.
// Its top and bottom are those at x = 0 of the slanted lines along the ink.
type piece struct {
	x0, x1, top, bottom float64
	slope               float64
	glyph               float64 // height of the larger characters
	even                float64 // 0 to 1: how much its glyphs stand and look like writing
}

// atColumn returns the centre of the piece's ink at x.
func (p *piece) at(x float64) Point { return Point{x, (p.top+p.bottom)/2 + p.slope*x} }

func (p *piece) line() Line {
	h := (p.bottom - p.top + 2*faint) / math.Hypot(1, p.slope)
	return Line{Left: p.at(p.x0 - faint), Right: p.at(p.x1 + faint), Height: h, LeftHeight: h, RightHeight: h,
		Sure: p.even, Found: Geometry}
}

// pieceFinder makes pieces of rows. It keeps its memory for the next row.
type pieceFinder struct {
	heights, bottoms, tops, lines []float64
}

// cut splits a row at gaps wide enough for columns and calls found for each part.
func cut(glyphs []shape, row []int32, found func(part []int32)) {
	from := 0
	for i := 1; i <= len(row); i++ {
		if i < len(row) {
			a, b := &glyphs[row[i-1]], &glyphs[row[i]]
			if float64(b.x0-a.x1) <= columnGap*float64(max(a.height(), b.height())) {
				continue
			}
		}
		found(row[from:i])
		from = i
	}
}

// piece measures a part of a row.
func (f *pieceFinder) piece(glyphs []shape, part []int32) piece {
	f.heights = f.heights[:0]
	for _, k := range part {
		f.heights = append(f.heights, float64(glyphs[k].height()))
	}
	slices.Sort(f.heights)
	p := piece{x0: math.Inf(1), x1: math.Inf(-1), top: math.Inf(1), bottom: math.Inf(-1)}
	p.glyph = f.heights[len(part)*4/5]
	if len(part) >= 4 {
		p.slope = f.slope(glyphs, part, p.glyph)
	}
	for _, k := range part {
		g := &glyphs[k]
		fall := p.slope * middle(g)
		p.x0, p.x1 = min(p.x0, float64(g.x0)), max(p.x1, float64(g.x1))
		p.top, p.bottom = min(p.top, float64(g.y0)-fall), max(p.bottom, float64(g.y1)-fall)
	}
	p.even = f.evenness(glyphs, part, &p)
	return p
}

func middle(g *shape) float64 { return float64(g.x0+g.x1) / 2 }

// slope is that of the line on which most glyphs stand, or from which most hang.
func (f *pieceFinder) slope(glyphs []shape, part []int32, height float64) float64 {
	best, least := 0.0, f.unrest(glyphs, part, 0)
	if least < 0.03*height {
		return 0
	}
	for _, edge := range [2]func(*shape) float64{bottom, top} {
		s := leastSquares(glyphs, part, edge)
		if math.Abs(s) > 0.6 {
			continue
		}
		if u := f.unrest(glyphs, part, s); u < 0.8*least {
			best, least = s, u
		}
	}
	return best
}

func top(g *shape) float64    { return float64(g.y0) }
func bottom(g *shape) float64 { return float64(g.y1) }

func leastSquares(glyphs []shape, part []int32, edge func(*shape) float64) float64 {
	var x, y, xx, xy float64
	n := float64(len(part))
	first := middle(&glyphs[part[0]])
	for _, k := range part {
		g := &glyphs[k]
		gx, gy := middle(g)-first, edge(g)
		x, y, xx, xy = x+gx, y+gy, xx+gx*gx, xy+gx*gy
	}
	return (n*xy - x*y) / max(1, n*xx-x*x)
}

// unrest is how far, in the mean, the bottoms or the tops, whichever are steadier,
// lie from a line of the given slope.
func (f *pieceFinder) unrest(glyphs []shape, part []int32, slope float64) float64 {
	least := math.Inf(1)
	for _, edge := range [2]func(*shape) float64{bottom, top} {
		f.lines = f.lines[:0]
		for _, k := range part {
			g := &glyphs[k]
			f.lines = append(f.lines, edge(g)-slope*middle(g))
		}
		slices.Sort(f.lines)
		mid, sum := f.lines[len(f.lines)/2], 0.0
		for _, v := range f.lines {
			sum += math.Abs(v - mid)
		}
		least = min(least, sum/float64(len(f.lines)))
	}
	return least
}

// evenness says how much the part looks like writing: glyphs stand on one line or
// hang from one, are of like heights, neither full nor hollow, and near one another.
func (f *pieceFinder) evenness(glyphs []shape, part []int32, p *piece) float64 {
	f.bottoms, f.tops = f.bottoms[:0], f.tops[:0]
	var fill, width float64
	for _, k := range part {
		g := &glyphs[k]
		fall := p.slope * middle(g)
		f.bottoms, f.tops = append(f.bottoms, bottom(g)-fall), append(f.tops, top(g)-fall)
		fill += float64(g.area) / float64(g.width()*g.height())
		width += float64(g.width())
	}
	n := len(part)
	stand, hang := f.median(f.bottoms), f.median(f.tops)
	steady, tolerance := 0, 0.13*p.glyph+0.6
	for i := range n {
		if math.Abs(f.bottoms[i]-stand) <= tolerance || math.Abs(f.tops[i]-hang) <= tolerance {
			steady++
		}
	}
	fill, width = fill/float64(n), width/float64(n)
	sure := float64(steady) / float64(n)
	if fill < 0.22 || fill > 0.85 {
		sure *= 0.5
	}
	if width < 0.2*p.glyph {
		sure *= 0.5
	}
	if f.heights[n/5] < 0.5*p.glyph {
		sure *= 0.7
	}
	return sure * min(1, (float64(n)+width/max(1, p.glyph))/5)
}

func (f *pieceFinder) median(values []float64) float64 {
	f.lines = append(f.lines[:0], values...)
	slices.Sort(f.lines)
	return f.lines[len(f.lines)/2]
}
