package locate

import (
	"image"
)

const (
	coarser      = 4         // times smaller is the picture in which very large writing is looked for
	geometryArea = 8_500_000 // pixels; larger pictures are photographs and are halved
	coarseSure   = 0.9       // their ends are less exact
	doubtful     = 0.7       // lines less sure are reason to ask the network
	tiny         = 7         // pixels; less high writing is as well
	cleanFlat    = 0.45
	leastAspect  = 1.6 // of a line: what is shorter is no more than two characters
)

// geometry finds lines by their shapes: what is darker or lighter than what is
// around it, in rows of like heights.
type geometry struct {
	ink    inkFinder
	rows   rowFinder
	pieces pieceFinder
	specks specks
	halved shrunk
	small  shrunk
	found  []Line
	flat   float64 // share of the picture that shows nothing
}

// clean says whether the last picture was drawn by a computer and came here without
// much damage.
func (f *geometry) clean() bool { return f.flat >= cleanFlat }

// lines returns the lines in g. They are good until the next call.
func (f *geometry) lines(g *image.Gray) []Line {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	f.found = f.found[:0]
	by := 1.0
	if w*h > geometryArea {
		g, by = f.halved.of(g, (w+1)/2, (h+1)/2), 2
	}
	f.look(g, by, by, 1)
	f.flat = f.ink.cells.flat
	if w, h := g.Rect.Dx(), g.Rect.Dy(); min(w, h) > mostGlyph {
		sw, sh := (w+coarser-1)/coarser, (h+coarser-1)/coarser
		f.look(f.small.of(g, sw, sh), by*float64(w)/float64(sw), by*float64(h)/float64(sh), coarseSure)
	}
	f.found = unite(f.found)
	return f.found
}

// enough says whether the lines found in the last picture are all that another finder
// would find: it is clean, and nothing in it is like writing without being it.
func (f *geometry) enough() bool {
	if !f.clean() {
		return false
	}
	for i := range f.found {
		l := &f.found[i]
		if l.Length() > 2*l.Height && l.Sure < doubtful || l.Height < tiny {
			return false
		}
	}
	return true
}

// look adds the lines of g, whose pixels are fx by fy of the picture's. How sure they
// are is multiplied by sure.
func (f *geometry) look(g *image.Gray, fx, fy, sure float64) {
	dark, light := f.ink.shapes(g)
	for _, shapes := range [2][]shape{dark, light} {
		first := len(f.found)
		f.specks.collect(shapes, g.Rect.Dy())
		f.rows.rows(shapes, g.Rect.Dy(), func(row []int32) {
			cut(f.rows.glyphs, row, func(part []int32) {
				p := f.pieces.piece(f.rows.glyphs, part)
				f.specks.grow(&p)
				f.found = append(f.found, p.line())
			})
		})
		merged := mergePieces(f.found[first:])
		f.found = f.found[:first]
		for _, l := range merged {
			if l.Length() >= leastAspect*l.Height {
				l.Sure *= sure
				f.found = append(f.found, scaled(l, fx, fy))
			}
		}
	}
}
