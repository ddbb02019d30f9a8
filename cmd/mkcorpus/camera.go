package main

import (
	"image"
	"image/color"
	"math"
)

// homography maps points of one plane to another.
type homography [9]float64

func (h homography) at(p spot) spot {
	z := h[6]*p.x + h[7]*p.y + h[8]
	return spot{(h[0]*p.x + h[1]*p.y + h[2]) / z, (h[3]*p.x + h[4]*p.y + h[5]) / z}
}

// throughCorners maps a rectangle of w by h to four corners.
func throughCorners(w, h float64, to [4]spot) homography {
	from := [4]spot{{0, 0}, {w, 0}, {w, h}, {0, h}}
	var a [8][9]float64
	for i := range 4 {
		f, t := from[i], to[i]
		a[2*i] = [9]float64{f.x, f.y, 1, 0, 0, 0, -f.x * t.x, -f.y * t.x, t.x}
		a[2*i+1] = [9]float64{0, 0, 0, f.x, f.y, 1, -f.x * t.y, -f.y * t.y, t.y}
	}
	for i := range 8 { // Gauss and Jordan, with the largest pivot
		best := i
		for r := i + 1; r < 8; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[best][i]) {
				best = r
			}
		}
		a[i], a[best] = a[best], a[i]
		for r := range 8 {
			if r == i {
				continue
			}
			f := a[r][i] / a[i][i]
			for c := i; c < 9; c++ {
				a[r][c] -= f * a[i][c]
			}
		}
	}
	var out homography
	for i := range 8 {
		out[i] = a[i][8] / a[i][i]
	}
	out[8] = 1
	return out
}

// inverse maps back.
func (h homography) inverse() homography {
	return homography{
		h[4]*h[8] - h[5]*h[7], h[2]*h[7] - h[1]*h[8], h[1]*h[5] - h[2]*h[4],
		h[5]*h[6] - h[3]*h[8], h[0]*h[8] - h[2]*h[6], h[2]*h[3] - h[0]*h[5],
		h[3]*h[7] - h[4]*h[6], h[1]*h[6] - h[0]*h[7], h[0]*h[4] - h[1]*h[3],
	}
}

// film is a picture in floating point, three values a pixel.
type film struct {
	pix  []float32
	w, h int
}

func newFilm(w, h int) *film { return &film{make([]float32, w*h*3), w, h} }

// print makes pixels of it.
func (f *film) print() *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, f.w, f.h))
	for i := range f.w * f.h {
		p, q := m.Pix[i*4:i*4+4], f.pix[i*3:i*3+3]
		p[0], p[1], p[2], p[3] = level8(q[0]), level8(q[1]), level8(q[2]), 255
	}
	return m
}

func level8(v float32) uint8 { return uint8(max(0, min(255, v+0.5))) }

// blur smears by a deviation in pixels, across and down.
func (f *film) blur(sigma float64) {
	if sigma < 0.2 {
		return
	}
	reach := int(math.Ceil(sigma * 2.5))
	taps := make([]float32, 2*reach+1)
	sum := float32(0)
	for i := range taps {
		d := float64(i - reach)
		taps[i] = float32(math.Exp(-d * d / (2 * sigma * sigma)))
		sum += taps[i]
	}
	for i := range taps {
		taps[i] /= sum
	}
	line := make([]float32, (max(f.w, f.h)+2*reach)*3)
	for y := range f.h {
		smear(f.pix[y*f.w*3:(y+1)*f.w*3], line, 3, f.w, taps)
	}
	for x := range f.w {
		smear(f.pix[x*3:], line, f.w*3, f.h, taps)
	}
}

// smear filters n pixels that lie step values apart, in place.
func smear(pix, line []float32, step, n int, taps []float32) {
	reach := len(taps) / 2
	for i := range n + 2*reach {
		from := min(max(i-reach, 0), n-1) * step
		copy(line[i*3:i*3+3], pix[from:from+3])
	}
	for i := range n {
		var r, g, b float32
		for t, w := range taps {
			p := line[(i+t)*3 : (i+t)*3+3]
			r, g, b = r+w*p[0], g+w*p[1], b+w*p[2]
		}
		q := pix[i*step : i*step+3]
		q[0], q[1], q[2] = r, g, b
	}
}

// cloud is smooth noise from 0 to 1: values at the knots of a lattice and straight
// lines between them.
type cloud struct {
	knots []float32
	n     int
	scale float32 // knots a pixel
}

func (k *kit) cloud(pixels float64) cloud {
	const n = 64
	c := cloud{make([]float32, n*n), n, float32(1 / pixels)}
	for i := range c.knots {
		c.knots[i] = k.Float32()
	}
	return c
}

func (c cloud) at(x, y float32) float32 {
	x, y = x*c.scale, y*c.scale
	fx, fy := float32(math.Floor(float64(x))), float32(math.Floor(float64(y)))
	i, j := int(fx)&(c.n-1), int(fy)&(c.n-1)
	x, y = x-fx, y-fy
	i1, j1 := (i+1)&(c.n-1), (j+1)&(c.n-1)
	a := c.knots[j*c.n+i]*(1-x) + c.knots[j*c.n+i1]*x
	b := c.knots[j1*c.n+i]*(1-x) + c.knots[j1*c.n+i1]*x
	return a*(1-y) + b*y
}

// grain adds the noise of a sensor, more of it in the dark.
func (f *film) grain(k *kit, sigma float32) {
	table := make([]float32, 1<<14)
	for i := range table {
		table[i] = float32(k.NormFloat64())
	}
	for y := range f.h {
		at := k.IntN(len(table))
		for i := y * f.w * 3; i < (y+1)*f.w*3; i += 3 {
			common := table[at&(1<<14-1)] * sigma
			for c := range 3 {
				at += 7
				f.pix[i+c] += common*0.8 + table[at&(1<<14-1)]*sigma*0.6
			}
		}
	}
}

// ground paints what a photo shows beside its subject: a table, cloth, a floor.
func (f *film) ground(k *kit) {
	base := of(k, rgb(120, 84, 54), rgb(66, 60, 58), rgb(178, 170, 160), rgb(92, 104, 110), rgb(150, 120, 90), rgb(40, 44, 52), rgb(205, 200, 190))
	coarse, fine := k.cloud(float64(f.w)/7), k.cloud(of(k, 2.0, 3, 5))
	stretch := of(k, float32(1), 0.08, 12) // cloth, and wood in two directions
	strength := float32(k.between(8, 45))
	for y := range f.h {
		for x := range f.w {
			v := (coarse.at(float32(x), float32(y))-0.5)*40 + (fine.at(float32(x)*stretch, float32(y)/max(stretch, 0.3))-0.5)*strength
			p := f.pix[(y*f.w+x)*3:]
			p[0], p[1], p[2] = float32(base.R)+v, float32(base.G)+v, float32(base.B)+v
		}
	}
}

// sample returns the value between pixels, channel by channel.
func sample(m *image.RGBA, x, y float64) (r, g, b float32) {
	x, y = x-0.5, y-0.5
	fx, fy := math.Floor(x), math.Floor(y)
	i, j := int(fx), int(fy)
	dx, dy := float32(x-fx), float32(y-fy)
	w, h := m.Rect.Dx()-1, m.Rect.Dy()-1
	i0, i1, j0, j1 := min(max(i, 0), w), min(max(i+1, 0), w), min(max(j, 0), h), min(max(j+1, 0), h)
	p00, p10 := m.Pix[j0*m.Stride+i0*4:], m.Pix[j0*m.Stride+i1*4:]
	p01, p11 := m.Pix[j1*m.Stride+i0*4:], m.Pix[j1*m.Stride+i1*4:]
	mix := func(c int) float32 {
		top := float32(p00[c])*(1-dx) + float32(p10[c])*dx
		low := float32(p01[c])*(1-dx) + float32(p11[c])*dx
		return top*(1-dy) + low*dy
	}
	return mix(0), mix(1), mix(2)
}

// tint is a colour of light.
func (k *kit) tint() [3]float32 {
	c := of(k, color.RGBA{255, 250, 240, 0}, color.RGBA{255, 240, 215, 0}, color.RGBA{240, 248, 255, 0}, color.RGBA{255, 255, 255, 0}, color.RGBA{255, 228, 190, 0})
	return [3]float32{float32(c.R) / 255, float32(c.G) / 255, float32(c.B) / 255}
}
