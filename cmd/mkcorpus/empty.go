package main

import (
	"image/color"
	"math"
)

// blank is a photo on which nothing is written: ground, things of simple shapes, and
// the patterns that look most like lines of letters.
func (k *kit) blank() *exposure {
	long := of(k, 1024.0, 1280, 1600)
	w, h := long, long*0.75
	if k.chance(3) {
		w, h = h, w
	}
	f := newFilm(int(w), int(h))
	f.ground(k)
	for range 1 + k.IntN(4) {
		of(k, f.bricks, f.leaves, f.weave, f.blobs, f.slats, f.sky, f.twigs, f.windows, f.keys)(k)
	}
	light := k.lighting(k.chance(2))
	for y := range f.h {
		for x := range f.w {
			times, plus := light.at(float64(x)/w, float64(y)/h)
			for c := range 3 {
				i := (y*f.w+x)*3 + c
				f.pix[i] = f.pix[i]*float32(times)*light.tint[c] + float32(plus)
			}
		}
	}
	f.blur(0.5 + 1.5*k.Float64())
	f.grain(k, float32(1+6*k.Float64()))
	e := &exposure{m: f.print()}
	e.jpeg(k.between(60, 94))
	return e
}

// part is a random rectangle of the film, as shares of pixels.
func (f *film) part(k *kit) (x0, y0, x1, y1 int) {
	w, h := f.w/3+k.IntN(f.w*2/3), f.h/3+k.IntN(f.h*2/3)
	x0, y0 = k.IntN(f.w-w+1), k.IntN(f.h-h+1)
	return x0, y0, x0 + w, y0 + h
}

func (k *kit) colour() color.RGBA {
	return color.RGBA{uint8(k.between(10, 245)), uint8(k.between(10, 245)), uint8(k.between(10, 245)), 255}
}

// paint sets a pixel to a colour with a little change.
func (f *film) paint(x, y int, c color.RGBA, change float32) {
	p := f.pix[(y*f.w+x)*3:]
	p[0], p[1], p[2] = float32(c.R)+change, float32(c.G)+change, float32(c.B)+change
}

func (f *film) bricks(k *kit) {
	x0, y0, x1, y1 := f.part(k)
	c, joint := k.colour(), k.colour()
	bw, bh := k.between(20, 120), k.between(8, 50)
	gap, rough := max(1, bh/9), k.cloud(3)
	shade := k.cloud(1)
	for y := y0; y < y1; y++ {
		row := y / bh
		for x := x0; x < x1; x++ {
			at := x + row%2*bw/2
			if y%bh < gap || at%bw < gap {
				f.paint(x, y, joint, 0)
				continue
			}
			f.paint(x, y, c, shade.at(float32(at/bw), float32(row))*50+rough.at(float32(x), float32(y))*20)
		}
	}
}

func (f *film) leaves(k *kit) {
	c := of(k, rgb(50, 90, 40), rgb(90, 110, 50), rgb(110, 80, 40))
	for range k.between(200, 1500) {
		size := float64(k.between(3, 22))
		f.oval(float64(k.IntN(f.w)), float64(k.IntN(f.h)), size, size*0.4, k.Float64()*math.Pi, c, float32(k.between(-40, 60)))
	}
}

// oval paints a turned ellipse.
func (f *film) oval(cx, cy, a, b, turn float64, c color.RGBA, change float32) {
	sin, cos := math.Sin(turn), math.Cos(turn)
	r := max(a, b)
	for y := max(0, int(cy-r)); y < min(f.h, int(cy+r)+1); y++ {
		for x := max(0, int(cx-r)); x < min(f.w, int(cx+r)+1); x++ {
			dx, dy := float64(x)-cx, float64(y)-cy
			u, v := (dx*cos+dy*sin)/a, (dy*cos-dx*sin)/b
			if u*u+v*v < 1 {
				f.paint(x, y, c, change*float32(1-u*0.5))
			}
		}
	}
}

func (f *film) weave(k *kit) {
	x0, y0, x1, y1 := f.part(k)
	c := k.colour()
	px, py := k.between(2, 9), k.between(2, 9)
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			over := float32((x/px+y/py)%2)*26 + float32(x%px+y%py)*4
			f.paint(x, y, c, over-20)
		}
	}
}

func (f *film) blobs(k *kit) {
	for range k.between(2, 12) {
		a := float64(k.between(15, f.w/4))
		f.oval(float64(k.IntN(f.w)), float64(k.IntN(f.h)), a, a*(0.3+0.7*k.Float64()), k.Float64()*math.Pi, k.colour(), float32(k.between(0, 50)))
	}
}

// slats are parallel bars with short pieces between, as of blinds, fences, shelves
// of books, keyboards.
func (f *film) slats(k *kit) {
	x0, y0, x1, y1 := f.part(k)
	c, other := k.colour(), k.colour()
	pitch, cell := k.between(8, 60), k.between(4, 40)
	shade := k.cloud(1)
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			piece := shade.at(float32(x/cell), float32(y/pitch)*3)
			switch {
			case y%pitch < pitch/4:
				f.paint(x, y, other, 0)
			case piece > 0.6 && x%cell > 1:
				f.paint(x, y, other, piece*60)
			default:
				f.paint(x, y, c, piece*20)
			}
		}
	}
}

func (f *film) sky(k *kit) {
	top, low := rgb(90, 140, 210), rgb(225, 225, 230)
	clouds := k.cloud(float64(f.w) / 9)
	end := f.h/4 + k.IntN(f.h/2)
	for y := range end {
		for x := range f.w {
			f.paint(x, y, blended(top, low, float64(y)/float64(end)), clouds.at(float32(x), float32(y)*2)*40)
		}
	}
}

// twigs are thin strokes in all directions, as of grass, branches and hair.
func (f *film) twigs(k *kit) {
	c := k.colour()
	along := k.Float64() * math.Pi
	for range k.between(100, 900) {
		turn := along + k.NormFloat64()*0.5
		length := float64(k.between(6, 60))
		f.oval(float64(k.IntN(f.w)), float64(k.IntN(f.h)), length, max(0.8, length*0.05), turn, c, float32(k.between(-50, 50)))
	}
}

// windows are a front of a house: rows of equal boxes with a cross in each.
func (f *film) windows(k *kit) {
	x0, y0, x1, y1 := f.part(k)
	wall, glass, frame := k.colour(), rgb(50, 60, 75), grey(215)
	w, h := k.between(14, 90), k.between(18, 110)
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			u, v := x%w*100/w, y%h*100/h
			switch {
			case u < 28 || v < 34:
				f.paint(x, y, wall, 0)
			case u < 34 || v < 39 || u > 95 || v > 95 || u > 62 && u < 67 || v > 64 && v < 68:
				f.paint(x, y, frame, 0)
			default:
				f.paint(x, y, glass, float32((x/w*7+y/h*13)%5)*14)
			}
		}
	}
}

// keys are lines of small marks that are nearly letters: rings, bars and corners, as
// on rugs, circuit boards and gratings.
func (f *film) keys(k *kit) {
	x0, y0, x1, y1 := f.part(k)
	ground, ink := k.colour(), k.colour()
	size := k.between(10, 34)
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			u, v := float64(x%size)/float64(size), float64(y%(size*3/2))/float64(size)
			on := false
			switch (x/size*5 + y/(size*3/2)*3) % 4 {
			case 0:
				d := math.Hypot(u-0.5, v-0.5)
				on = d > 0.24 && d < 0.38
			case 1:
				on = u > 0.42 && u < 0.56 && v > 0.1 && v < 0.9
			case 2:
				on = v > 0.1 && v < 0.9 && u > 0.2 && u < 0.8 && (v > 0.76 || u < 0.34)
			}
			c := ground
			if on {
				c = ink
			}
			f.paint(x, y, c, 0)
		}
	}
}
