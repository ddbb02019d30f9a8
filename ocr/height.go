package ocr

import (
	"image"
	"slices"
)

const (
	tileSide    = 64      // pixels; larger than the strokes of any text worth the name
	inkContrast = 40      // levels between ink and its tile's background
	leastShapes = 12      // fewer say nothing of a text height
	mostRuns    = 1 << 20 // what a picture of noise may cost; its rest is not looked at
)

// textHeight estimates how many pixels high capitals and digits are. It returns 0
// when the picture has too few shapes that may be characters.
func textHeight(g *image.Gray) float64 {
	var heights []int
	for _, s := range shapes(g) {
		w, h := s.Dx(), s.Dy()
		if h < 5 || h > 160 || w > 12*h || h > 12*w {
			continue
		}
		// Small letters touch one another: a wide shape stands for several.
		for range 1 + w/max(1, h) {
			heights = append(heights, h)
		}
	}
	if len(heights) < leastShapes {
		return 0
	}
	slices.Sort(heights)
	// Most shapes are small letters, a third rises as high as capitals do.
	return float64(heights[len(heights)*7/10])
}

// run is a stretch of ink in one row: x from a to before b. up leads to the shape
// that it belongs to.
type run struct{ a, b, y, up int32 }

// shapes returns the boxes of the connected patches of ink, dark or light.
func shapes(g *image.Gray) []image.Rectangle {
	runs := inkRuns(g)
	find := func(i int32) int32 {
		for runs[i].up != i {
			runs[i].up = runs[runs[i].up].up
			i = runs[i].up
		}
		return i
	}
	above := 0 // first run that may touch the current one from the row above
	for i := range runs {
		for runs[above].y < runs[i].y-1 || runs[above].y == runs[i].y-1 && runs[above].b < runs[i].a {
			above++
		}
		for j := above; j < i && runs[j].y == runs[i].y-1 && runs[j].a <= runs[i].b; j++ {
			a, b := find(int32(j)), find(int32(i))
			runs[max(a, b)].up = min(a, b)
		}
	}
	boxes := make([]image.Rectangle, len(runs))
	for i, r := range runs {
		k := find(int32(i))
		boxes[k] = boxes[k].Union(image.Rect(int(r.a), int(r.y), int(r.b), int(r.y)+1))
	}
	return slices.DeleteFunc(boxes, image.Rectangle.Empty)
}

func inkRuns(g *image.Gray) []run {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	var runs []run
	for top := 0; top < h; top += tileSide {
		ground := grounds(g, top, min(h, top+tileSide))
		for y := top; y < min(h, top+tileSide); y++ {
			if len(runs) > mostRuns {
				return runs
			}
			runs = rowRuns(runs, g.Pix[y*g.Stride:][:w], ground, y)
		}
	}
	return runs
}

func rowRuns(runs []run, row []uint8, ground []int, y int) []run {
	add := func(a, b int) {
		runs = append(runs, run{int32(a), int32(b), int32(y), int32(len(runs))})
	}
	open := -1
	for x, p := range row {
		d := int(p) - ground[x/tileSide]
		ink := d > inkContrast || d < -inkContrast
		switch {
		case ink && open < 0:
			open = x
		case !ink && open >= 0:
			add(open, x)
			open = -1
		}
	}
	if open >= 0 {
		add(open, len(row))
	}
	return runs
}

// grounds returns the background, the median level, of each tile of the rows from
// top to before bottom.
func grounds(g *image.Gray, top, bottom int) []int {
	w := g.Rect.Dx()
	var out []int
	for left := 0; left < w; left += tileSide {
		right := min(w, left+tileSide)
		var count [256]int
		for y := top; y < bottom; y++ {
			for _, p := range g.Pix[y*g.Stride+left : y*g.Stride+right] {
				count[p]++
			}
		}
		out = append(out, middle(&count, (right-left)*(bottom-top)))
	}
	return out
}
