package smalljpeg

import (
	"context"
	"fmt"
	"io"
)

// passage is a scan: some coefficients of some components.
type passage struct {
	components []*component
	from, to   int  // spectral selection: coefficients in zigzag order
	refine     bool // bits that an earlier scan left out
	low        uint // successive approximation: position of the bit
}

// scan reads a scan if it adds to the picture, and skips it otherwise.
func (d *decoder) scan(ctx context.Context, header []byte) error {
	p, err := d.passage(header)
	if err != nil {
		return err
	}
	useful := false
	for _, c := range p.components {
		useful = useful || c == &d.components[d.bright]
	}
	if !useful || d.progressive && d.side == 1 && p.from > 0 {
		return nil // the search for the next marker skips its bits
	}
	if d.scans++; d.scans > mostScans {
		return fmt.Errorf("%w: more than %d scans", errFormat, mostScans)
	}
	for _, c := range p.components {
		c.prediction = 0
	}
	d.eobRun = 0
	d.bits = bits{data: d.data, at: d.at}
	if len(p.components) == 1 {
		err = d.alone(ctx, p)
	} else {
		err = d.together(ctx, p)
	}
	d.at = d.bits.at
	return err
}

// passage reads and checks the header of a scan (B.2.3).
func (d *decoder) passage(b []byte) (*passage, error) {
	if d.components == nil || len(b) < 1 || len(b) < 4+2*int(b[0]) {
		return nil, fmt.Errorf("%w: scan header", errFormat)
	}
	p := &passage{}
	n := int(b[0])
	for i := range n {
		c := d.componentOf(b[1+2*i])
		tables := b[2+2*i]
		if c == nil || tables>>4 > 3 || tables&15 > 3 {
			return nil, fmt.Errorf("%w: scan of no component", errFormat)
		}
		c.dcTable, c.acTable = tables>>4, tables&15
		p.components = append(p.components, c)
	}
	b = b[1+2*n:]
	p.from, p.to, p.refine, p.low = int(b[0]), int(b[1]), b[2]>>4 != 0, uint(b[2]&15)
	if !d.progressive {
		p.from, p.to, p.refine, p.low = 0, 63, false, 0
	}
	switch {
	case n == 0 || n > mostComponents, p.to > 63, p.from > p.to, p.low > 13:
	case d.progressive && p.from == 0 && p.to != 0, p.from > 0 && n > 1:
	default:
		return p, d.complete(p)
	}
	return nil, fmt.Errorf("%w: scan header", errFormat)
}

// complete says whether the tables that a scan needs are there.
func (d *decoder) complete(p *passage) error {
	for _, c := range p.components {
		dc := p.from == 0 && !p.refine
		ac := p.to > 0
		if dc && d.dc[c.dcTable] == nil || ac && d.ac[c.acTable] == nil {
			return fmt.Errorf("%w: a scan without its Huffman tables", errFormat)
		}
		if !d.progressive && !d.known[c.quantizer] {
			return fmt.Errorf("%w: a scan without its quantization table", errFormat)
		}
	}
	return nil
}

func (d *decoder) componentOf(id byte) *component {
	for i := range d.components {
		if d.components[i].id == id {
			return &d.components[i]
		}
	}
	return nil
}

// together reads a scan in which the components take turns (A.2.3).
func (d *decoder) together(ctx context.Context, p *passage) error {
	left := d.restart
	for my := range d.mcusDown {
		if err := d.going(ctx); err != nil {
			return err
		}
		for mx := range d.mcusAcross {
			if err := d.count(p, &left); err != nil {
				return err
			}
			for _, c := range p.components {
				for v := range c.v {
					for h := range c.h {
						d.block(p, c, mx*c.h+h, my*c.v+v)
					}
				}
			}
		}
	}
	return d.going(ctx)
}

// alone reads a scan of one component (A.2.2).
func (d *decoder) alone(ctx context.Context, p *passage) error {
	left := d.restart
	c := p.components[0]
	for y := range c.high {
		if err := d.going(ctx); err != nil {
			return err
		}
		for x := range c.wide {
			if err := d.count(p, &left); err != nil {
				return err
			}
			d.block(p, c, x, y)
		}
	}
	return d.going(ctx)
}

// going says why a scan cannot go on.
func (d *decoder) going(ctx context.Context) error {
	if d.bits.ended() {
		return fmt.Errorf("the JPEG ends in its picture: %w", io.ErrUnexpectedEOF)
	}
	return ctx.Err()
}

// count takes one of the units that are left before the next restart marker, and goes
// over the marker when none is.
func (d *decoder) count(p *passage, left *int) error {
	if d.restart == 0 {
		return nil
	}
	if *left == 0 {
		if err := d.resume(p); err != nil {
			return err
		}
		*left = d.restart
	}
	*left--
	return nil
}

// resume looks for the restart marker that belongs here.
func (d *decoder) resume(p *passage) error {
	at := d.bits.at
	for at+1 < len(d.data) && (d.data[at] != 0xFF || d.data[at+1] == 0 || d.data[at+1] == 0xFF) {
		at++
	}
	if at+1 >= len(d.data) || d.data[at+1] < markerRST0 || d.data[at+1] > markerRST7 {
		d.bits.at = at
		return fmt.Errorf("the JPEG ends in its picture: %w", io.ErrUnexpectedEOF)
	}
	d.bits = bits{data: d.data, at: at + 2}
	d.eobRun = 0
	for _, c := range p.components {
		c.prediction = 0
	}
	return nil
}

// block reads what a scan has of one block.
func (d *decoder) block(p *passage, c *component, x, y int) {
	bright := c == &d.components[d.bright]
	if !d.progressive {
		d.sequential(c, x, y, bright)
		return
	}
	var coef []int16
	if bright {
		coef = d.coef[(y*c.across+x)*d.each:][:d.each]
	}
	switch {
	case p.from == 0 && p.refine:
		if d.bits.take(1) == 1 && bright {
			coef[0] |= 1 << p.low
		}
	case p.from == 0:
		c.prediction += d.bits.difference(d.dc[c.dcTable])
		if bright {
			coef[0] = int16(c.prediction << p.low)
		}
	case p.refine:
		d.refineAC(p, d.ac[c.acTable], coef)
	default:
		d.firstAC(p, d.ac[c.acTable], coef)
	}
}

// sequential reads a whole block (F.2.2) and draws it.
func (d *decoder) sequential(c *component, x, y int, draw bool) {
	dc, ac := d.dc[c.dcTable], d.ac[c.acTable]
	c.prediction += d.bits.difference(dc)
	if !draw {
		d.bits.pass(ac, 1)
		return
	}
	var b block
	q := &d.quantizers[c.quantizer]
	b[0] = float32(c.prediction) * q[0]
	k := d.bits.coefficients(ac, lastNeeded(d.side), q, &b)
	d.bits.pass(ac, k)
	pix := d.gray.Pix[y*d.side*d.gray.Stride+x*d.side:]
	if k == endsAtOnce {
		b.fill(pix, d.gray.Stride, d.side)
		return
	}
	b.draw(pix, d.gray.Stride, d.side)
}
