package locate

import (
	"image"
	"slices"
)

const (
	coarser      = 2         // times halved is the picture in which very large writing is looked for
	geometryArea = 8_500_000 // pixels; larger pictures are photographs and are reduced
	longShort    = 2000      // pixels of the shorter side of what may be a long screenshot
	longArea     = 1 << 26   // pixels of such a one that are looked at as they are
	coarseSure   = 0.9       // their ends are less exact
	doubtful     = 0.7       // lines less sure are reason to ask the network
	tiny         = 7         // pixels; less high writing is as well
	palest       = 8         // levels between ink and ground that the network makes out
	leastAspect  = 1.6       // of a line: what is shorter is no more than two characters
)

// geometry finds lines by their shapes: what is darker or lighter than what is
// around it, in rows of like heights.
type geometry struct {
	ink     inkFinder
	coarse  inkFinder // of the picture made smaller
	rows    rowFinder
	pieces  pieceFinder
	specks  specks
	reduced halves
	small   halves
	found   []Line
	seen    []shapesSeen // in the last picture
	aside   [2][]shape   // the same in that turned
	clean   bool         // the last picture was drawn by a computer
	enough  bool         // its lines are all that the network would find
	by      float64      // pixels of the picture a side of a pixel looked at has
}

// lines returns the lines in g. They are good until the next call.
func (f *geometry) lines(g *image.Gray) []Line {
	f.found, f.seen = f.found[:0], f.seen[:0]
	f.rows.least = leastGlyph
	f.ink.cells.floor, f.ink.cells.drawnFloor = leastContrast, drawnContrast
	times := reduction(g.Rect.Dx(), g.Rect.Dy())
	g = f.reduced.by(g, times)
	f.by = float64(int(1) << times)
	f.look(&f.ink, g, f.by, 1)
	if min(g.Rect.Dx(), g.Rect.Dy()) > mostGlyph {
		f.coarse.cells.floor, f.coarse.cells.drawnFloor = leastContrast, leastContrast
		if f.ink.cells.flat >= drawnFlat { // and not only because it has become small
			f.coarse.cells.drawnFloor = drawnContrast
		}
		f.look(&f.coarse, f.small.by(g, coarser), f.by*(1<<coarser), coarseSure)
	}
	f.found = unite(f.found)
	f.judge()
	return f.found
}

// reduction says how often a picture of w by h pixels is halved before it is looked
// at.
func reduction(w, h int) int {
	most := geometryArea
	if min(w, h) < longShort {
		most = longArea
	}
	times := 0
	for (w>>times)*(h>>times) > most {
		times++
	}
	return times
}

// judge decides whether the picture that was looked at was drawn by a computer and came
// here without much damage: much of it shows nothing, and what looks like writing is.
func (f *geometry) judge() {
	sure, unsure := 0, 0
	f.enough = true
	for i := range f.found {
		l := &f.found[i]
		switch {
		case l.Sure >= doubtful:
			sure++
		case l.Length() > 2*l.Height:
			unsure++
			f.enough = false
		}
		f.enough = f.enough && l.Height >= tiny
	}
	f.clean = f.ink.cells.flat >= drawnFlat && unsure <= sure
	f.enough = f.enough && f.clean
}

// inked drops the lines where the last picture has next to no contrast: the network
// takes the steps of a gradient for writing.
func (f *geometry) inked(lines []Line) []Line {
	return slices.DeleteFunc(lines, func(l Line) bool {
		reach := l.Height / 2 / f.by
		for d := 0.0; d <= l.Length(); d += l.Height / 2 {
			p := between(l, 0, d).Right
			if f.ink.cells.contrastIn(p.X/f.by, p.Y/f.by, reach) >= palest {
				return false
			}
		}
		return true
	})
}

// look adds the lines of g, a side of whose pixels is that many of the picture's. How
// sure they are is multiplied by sure.
func (f *geometry) look(ink *inkFinder, g *image.Gray, by, sure float64) {
	dark, light := ink.shapes(g)
	seen := shapesSeen{[2][]shape{dark, light}, g.Rect.Size(), by, sure}
	f.seen = append(f.seen, seen)
	f.string(seen)
}

// shapesSeen is the shapes of a picture, dark and light, a side of whose pixels is that
// many of the picture's in which lines are looked for.
type shapesSeen struct {
	shapes [2][]shape
	size   image.Point
	by     float64
	sure   float64
}

// string adds the lines that shapes make.
func (f *geometry) string(seen shapesSeen) {
	height, by, sure := seen.size.Y, seen.by, seen.sure
	before, dark := len(f.found), 0
	for i, shapes := range seen.shapes {
		first := len(f.found)
		f.specks.collect(shapes, height)
		f.rows.rows(shapes, height, func(row []int32) {
			cut(f.rows.glyphs, row, func(part []int32) {
				p := f.pieces.piece(f.rows.glyphs, part)
				f.specks.grow(&p)
				f.found = append(f.found, p.line())
			})
		})
		merged := mergePieces(mostSure(f.found[first:]), drawnGap)
		f.found = f.found[:first]
		for _, l := range merged {
			if l.Length() >= leastAspect*l.Height {
				l.Sure *= sure
				f.found = append(f.found, scaled(l, by, by))
			}
		}
		if i == 0 {
			dark = len(f.found) - before
		}
	}
	f.found = f.found[:before+len(withoutHoles(f.found[before:], dark))]
}
