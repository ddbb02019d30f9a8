package locate

import (
	"encoding/binary"
	"image"
	"math/bits"
)

const (
	cellSide = 8 // pixels; a cell's ink is told from its ground by what its neighbours show too

	leastContrast = 20   // levels between ink and ground
	drawnFlat     = 0.45 // share of the cells that show nothing, from which a picture counts as drawn
	drawnContrast = 12   // the same in a picture that a computer has drawn: it has no noise
	unframed      = 0.4  // of the range about a cell, that what is there without a frame must have
	flatRange     = 4    // levels in a cell that shows nothing of a screenshot
	mostContrast  = 90   // that are asked for in the noisiest picture
	overNoise     = 2.2  // times the noise is what ink must stand out by
)

// cells says for each square of a picture whether there is anything to see in it,
// and which level parts what is dark from what is light.
type cells struct {
	floor         uint8 // levels between ink and ground, at least
	drawnFloor    uint8 // the same in a picture that a computer has drawn
	width, height int
	least, most   []uint8 // levels in the cell
	level         []uint8 // pixels below it are dark, others light; of a flat cell: its own level
	shown         []bool  // there is contrast in the cell or beside it
	contrast      uint8   // levels between ink and ground in this picture, at least
	flat          float64 // share of the cells that are of one level, or nearly
	padded        []uint8 // a row, up to a whole number of cells
}

// measure looks at every pixel of g.
func (c *cells) measure(g *image.Gray) {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	c.width, c.height = (w+cellSide-1)/cellSide, (h+cellSide-1)/cellSide
	n := c.width * c.height
	c.least, c.most = sized(c.least, n), sized(c.most, n)
	c.level, c.shown = sized(c.level, n), sized(c.shown, n)
	for j := range c.height {
		least, most := c.least[j*c.width:][:c.width], c.most[j*c.width:][:c.width]
		for i := range least {
			least[i], most[i] = 255, 0
		}
		for y := j * cellSide; y < min(h, (j+1)*cellSide); y++ {
			rangeOfRow(least, most, c.row(g, y))
		}
	}
	c.weighNoise()
	for j := range c.height {
		c.levels(j)
	}
}

// weighNoise finds out how much levels differ where there is nothing: even on a page
// full of writing a third of the cells show none.
func (c *cells) weighNoise() {
	var count [256]int
	for i, lo := range c.least {
		count[c.most[i]-lo]++
	}
	seen, noise := 0, 0
	for seen < len(c.least)*3/10 {
		seen += count[noise]
		noise++
	}
	nearly := 0
	for _, n := range count[:flatRange+1] {
		nearly += n
	}
	c.flat = float64(nearly) / float64(len(c.least))
	floor := c.floor
	if c.flat >= drawnFlat {
		floor = c.drawnFloor
	}
	c.contrast = uint8(max(float64(floor), min(mostContrast, overNoise*float64(noise-1))))
}

// row is row y of g, lengthened to whole cells by its last pixel.
func (c *cells) row(g *image.Gray, y int) []uint8 {
	w := g.Rect.Dx()
	row := g.Pix[y*g.Stride:][:w]
	if w%cellSide == 0 {
		return row
	}
	c.padded = sized(c.padded, c.width*cellSide)
	copy(c.padded, row)
	for x := w; x < len(c.padded); x++ {
		c.padded[x] = row[w-1]
	}
	return c.padded
}

// rangeOfRow widens the ranges of cells by a row of pixels.
func rangeOfRow(least, most, row []uint8) {
	for i := range least {
		eight := row[i*cellSide:][:cellSide]
		lo, hi := least[i], most[i]
		if word := binary.LittleEndian.Uint64(eight); lo == hi && word == uint64(lo)*everyByte {
			continue
		}
		for _, p := range eight {
			lo, hi = min(lo, p), max(hi, p)
		}
		least[i], most[i] = lo, hi
	}
}

// levels decides, for row j of the cells, over each cell and the eight around it.
func (c *cells) levels(j int) {
	var least, most [9]uint8
	for i := range c.width {
		n, steepest := 0, uint8(0)
		for y := max(0, j-1); y < min(c.height, j+2); y++ {
			for k := y*c.width + max(0, i-1); k < y*c.width+min(c.width, i+2); k++ {
				least[n], most[n] = c.least[k], 255-c.most[k]
				steepest = max(steepest, c.most[k]-c.least[k])
				n++
			}
		}
		k := j*c.width + i
		lo, low := lowest(least[:n])
		hi, high := lowest(most[:n])
		hi, high = 255-hi, 255-high
		c.shown[k] = hi-lo >= c.contrast && !gradual(hi-lo, steepest)
		// A frame is in three of nine cells; what is in more is seen without it.
		low, high = min(low, c.least[k]), max(high, c.most[k])
		if high >= low && high-low >= c.contrast && float64(high-low) > unframed*float64(hi-lo) {
			lo, hi = low, high
		}
		c.level[k] = uint8((int(lo) + int(hi) + 1) / 2)
	}
}

// gradual says whether levels differ over nine cells because they change slowly, a
// third of it in every cell.
func gradual(all, steepest uint8) bool {
	return float64(steepest) < 0.4*float64(all) && float64(steepest) > 0.2*float64(all)
}

// lowest returns the lowest value and the fourth from below, or the highest of fewer.
func lowest(v []uint8) (first, fourth uint8) {
	a, b, c, d := uint8(255), uint8(255), uint8(255), uint8(255)
	for _, x := range v {
		switch {
		case x < a:
			a, b, c, d = x, a, b, c
		case x < b:
			b, c, d = x, b, c
		case x < c:
			c, d = x, c
		case x < d:
			d = x
		}
	}
	return a, d
}

// contrastIn is the greatest range of the cells that are within reach of x, y.
func (c *cells) contrastIn(x, y, reach float64) uint8 {
	clamp := func(v float64, n int) int { return max(0, min(n-1, int(v)/cellSide)) }
	out := uint8(0)
	for j := clamp(y-reach, c.height); j <= clamp(y+reach, c.height); j++ {
		for i := clamp(x-reach, c.width); i <= clamp(x+reach, c.width); i++ {
			out = max(out, c.most[j*c.width+i]-c.least[j*c.width+i])
		}
	}
	return out
}

const (
	everyByte = 0x0101010101010101
	highBits  = 0x8080808080808080
)

// below has bit i set when pixel i of the eight is below level.
func below(eight []uint8, level uint8) uint8 {
	x := binary.LittleEndian.Uint64(eight)
	y := uint64(level) * everyByte
	// Byte by byte: x < y, by the borrow of x-y without its high bits.
	less := (^x & y) | (^(x ^ y) & ^((x | highBits) - (y &^ highBits)))
	return uint8((less & highBits >> 7) * 0x0102040810204080 >> 56)
}

// marks is one row of a picture, a bit for each pixel.
type marks []uint64

// dark sets the marks of the dark pixels of row y in cells that show something,
// light those of the others in such cells.
func (c *cells) marks(dark, light marks, row []uint8, y int) {
	clear(dark)
	clear(light)
	first := y / cellSide * c.width
	level, shown := c.level[first:][:c.width], c.shown[first:][:c.width]
	for i, s := range shown {
		if !s {
			continue
		}
		m := below(row[i*cellSide:], level[i])
		shift := i % 8 * 8
		dark[i/8] |= uint64(m) << shift
		light[i/8] |= uint64(^m) << shift
	}
}

// runs calls add for every stretch of marks.
func (m marks) runs(add func(a, b int)) {
	open := -1
	for i, word := range m {
		base := i * 64
		if open < 0 && word == 0 || open >= 0 && ^word == 0 {
			continue
		}
		for at := 0; at < 64; {
			rest := word >> at
			if open >= 0 {
				rest = ^word >> at
			}
			if rest == 0 {
				break
			}
			at += bits.TrailingZeros64(rest)
			if open < 0 {
				open = base + at
			} else {
				add(open, base+at)
				open = -1
			}
		}
	}
	if open >= 0 {
		add(open, len(m)*64)
	}
}
