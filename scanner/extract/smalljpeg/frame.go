package smalljpeg

import (
	"encoding/binary"
	"fmt"
	"image"
)

// frame reads the header of the picture (B.2.2) and makes room for it.
func (d *decoder) frame(b []byte) error {
	if d.components != nil {
		return fmt.Errorf("%w: a second frame", errFormat)
	}
	if len(b) < 6 || len(b) < 6+3*int(b[5]) {
		return fmt.Errorf("%w: frame header", errFormat)
	}
	if b[0] != 8 {
		return fmt.Errorf("%w: %d bits a sample", ErrUnsupported, b[0])
	}
	d.height, d.width = int(binary.BigEndian.Uint16(b[1:])), int(binary.BigEndian.Uint16(b[3:]))
	n := int(b[5])
	switch {
	case d.width == 0 || d.height == 0:
		return fmt.Errorf("%w: a picture without a size", ErrUnsupported)
	case d.width*d.height > d.limit:
		return fmt.Errorf("%d × %d: %w", d.width, d.height, ErrTooLarge)
	case n != 1 && n != mostComponents:
		return fmt.Errorf("%w: %d components", ErrUnsupported, n)
	}
	components := make([]component, n)
	for i := range components {
		c := b[6+3*i:]
		components[i] = component{id: c[0], h: int(c[1] >> 4), v: int(c[1] & 15), quantizer: c[2]}
		if h, v := components[i].h, components[i].v; h < 1 || h > 4 || v < 1 || v > 4 || c[2] > 3 {
			return fmt.Errorf("%w: component", errFormat)
		}
	}
	if n == 1 { // its factors say nothing (A.2.2)
		components[0].h, components[0].v = 1, 1
	}
	d.components = components
	d.bright = d.brightest()
	return d.layout()
}

// brightest returns the component that stands for brightness: the first, or green
// where the colours were not transformed.
func (d *decoder) brightest() int {
	if len(d.components) < mostComponents {
		return 0
	}
	c := d.components
	rgb := c[0].id == 'R' && c[1].id == 'G' && c[2].id == 'B'
	if rgb || d.adobe && d.transform == 0 {
		return 1
	}
	return 0
}

// layout computes the grid of blocks (A.1.1, A.2) and allocates the result.
func (d *decoder) layout() error {
	mostH, mostV := 1, 1
	for _, c := range d.components {
		mostH, mostV = max(mostH, c.h), max(mostV, c.v)
	}
	d.mcusAcross = up(d.width, blockSide*mostH)
	d.mcusDown = up(d.height, blockSide*mostV)
	for i := range d.components {
		c := &d.components[i]
		c.wide = up(up(d.width*c.h, mostH), blockSide)
		c.high = up(up(d.height*c.v, mostV), blockSide)
		c.across = d.mcusAcross * c.h
	}
	c := &d.components[d.bright]
	if mostH%c.h != 0 || mostV%c.v != 0 || c.h != mostH || c.v != mostV {
		return fmt.Errorf("%w: brightness with fewer samples than colour", ErrUnsupported)
	}
	blocks := c.across * d.mcusDown * c.v
	if d.progressive {
		d.each = 64
		if d.side == 1 {
			d.each = 1
		}
		d.coef = make([]int16, blocks*d.each)
		return nil
	}
	d.gray = d.paper(c)
	return nil
}

// paper returns the picture to draw on: whole blocks, of which the bounds show the
// part that is picture.
func (d *decoder) paper(c *component) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, c.across*d.side, d.mcusDown*c.v*d.side))
	wide, high := up(d.width*d.side, blockSide), up(d.height*d.side, blockSide)
	for i := range g.Pix[:g.Stride] {
		g.Pix[i] = 128 // what is never read
	}
	for done := g.Stride; done < len(g.Pix); done *= 2 {
		copy(g.Pix[done:], g.Pix[:done])
	}
	return g.SubImage(image.Rect(0, 0, wide, high)).(*image.Gray)
}

// up divides and rounds up.
func up(a, b int) int { return (a + b - 1) / b }
