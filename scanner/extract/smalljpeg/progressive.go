package smalljpeg

import (
	"context"
	"fmt"
)

// firstAC reads the first bits of a band of coefficients (G.1.2.2).
func (d *decoder) firstAC(p *passage, t *table, coef []int16) {
	if d.eobRun > 0 {
		d.eobRun--
		return
	}
	for k := p.from; k <= p.to; k++ {
		s := d.bits.symbol(t)
		run, size := int(s>>4), uint(s&15)
		if size == 0 {
			if run < 15 {
				d.eobRun = d.run(uint(run)) - 1
				return
			}
			k += 15
			continue
		}
		k += run
		v := d.bits.value(size)
		if k <= p.to {
			coef[k] = int16(v << p.low)
		}
	}
}

// run reads for how many blocks a band has no further coefficients.
func (d *decoder) run(size uint) int32 {
	n := int32(1) << size
	if size > 0 {
		n += int32(d.bits.take(size))
	}
	return n
}

// refineAC reads one further bit of every coefficient of a band, and the
// coefficients that begin with this bit (G.1.2.3).
func (d *decoder) refineAC(p *passage, t *table, coef []int16) {
	k := p.from
	for d.eobRun == 0 && k <= p.to {
		s := d.bits.symbol(t)
		zeros, size := int(s>>4), s&15
		var fresh int16
		switch {
		case size != 0:
			fresh = -1 << p.low
			if d.bits.take(1) == 1 {
				fresh = 1 << p.low
			}
		case zeros < 15:
			d.eobRun = d.run(uint(zeros))
			continue
		}
		if k = d.refine(p, coef, k, zeros); k <= p.to && fresh != 0 {
			coef[k] = fresh
		}
		k++
	}
	if d.eobRun > 0 {
		d.refine(p, coef, k, 64)
		d.eobRun--
	}
}

// refine reads a bit for every coefficient from k on that is not zero, until it has
// passed the given number of zeros. It returns the place of the zero after them.
func (d *decoder) refine(p *passage, coef []int16, k, zeros int) int {
	one := int16(1) << p.low
	for ; k <= p.to; k++ {
		v := coef[k]
		if v == 0 {
			if zeros == 0 {
				break
			}
			zeros--
			continue
		}
		if d.bits.take(1) == 0 || v&one != 0 {
			continue
		}
		if v > 0 {
			coef[k] += one
		} else {
			coef[k] -= one
		}
	}
	return k
}

// draw computes the pixels of a progressive picture from what its scans gave.
func (d *decoder) draw(ctx context.Context) error {
	c := &d.components[d.bright]
	if !d.known[c.quantizer] {
		return fmt.Errorf("%w: a picture without its quantization table", errFormat)
	}
	q := &d.quantizers[c.quantizer]
	d.gray = d.paper(c)
	last := min(lastNeeded(d.side), d.each-1)
	for y := range c.high {
		if err := ctx.Err(); err != nil {
			return err
		}
		for x := range c.wide {
			var b block
			for k, v := range d.coef[(y*c.across+x)*d.each:][:last+1] {
				if v != 0 {
					b[zigzag[k]] = float32(v) * q[k]
				}
			}
			b.draw(d.gray.Pix[y*d.side*d.gray.Stride+x*d.side:], d.gray.Stride, d.side)
		}
	}
	return nil
}
