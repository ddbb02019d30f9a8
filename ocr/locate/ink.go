package locate

import "image"

// inkFinder finds the shapes of both polarities in a picture.
type inkFinder struct {
	cells       cells
	dark, light labeller
	marks       [2]marks
}

// shapes returns the patches of ink, dark and light, of g. They stay good until the
// next call.
func (f *inkFinder) shapes(g *image.Gray) (dark, light []shape) {
	f.cells.measure(g)
	f.dark.reset()
	f.light.reset()
	words := (f.cells.width + 7) / 8
	for i := range f.marks {
		f.marks[i] = sized(f.marks[i], words)
	}
	w := int32(g.Rect.Dx())
	for y := range g.Rect.Dy() {
		if f.dark.full || f.light.full {
			break
		}
		f.cells.marks(f.marks[0], f.marks[1], f.cells.row(g, y), y)
		for i, l := range [2]*labeller{&f.dark, &f.light} {
			f.marks[i].runs(func(a, b int) {
				a32, b32 := int32(a), min(w, int32(b))
				l.add(a32, b32, f.cells.leaks(a, int(b32), y, i == 0))
			})
			l.endRow()
		}
	}
	return f.dark.done(), f.light.done()
}

// leaks says whether the run from column a to before b of row y goes on into cells
// that show nothing but the same side of the level: it is ground then.
func (c *cells) leaks(a, b, y int, dark bool) bool {
	i, j := a/cellSide, y/cellSide
	last := (b - 1) / cellSide
	k := j*c.width + i
	if a%cellSide == 0 && i > 0 && c.flatLike(k-1, k, dark) {
		return true
	}
	if end := j*c.width + last; b%cellSide == 0 && last+1 < c.width && c.flatLike(end+1, end, dark) {
		return true
	}
	to := 0
	switch {
	case y%cellSide == 0 && j > 0:
		to = -c.width
	case y%cellSide == cellSide-1 && j+1 < c.height:
		to = c.width
	default:
		return false
	}
	for ; i <= last; i++ {
		if k := j*c.width + i; c.flatLike(k+to, k, dark) {
			return true
		}
	}
	return false
}

// flatLike says whether cell k shows nothing and is on one side of cell of's level.
func (c *cells) flatLike(k, of int, dark bool) bool {
	return !c.shown[k] && (c.level[k] < c.level[of]) == dark
}
