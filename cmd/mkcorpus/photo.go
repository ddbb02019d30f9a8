package main

import (
	"image"
	"math"

	"golang.org/x/image/draw"
)

// lighting is how bright every place of a photo is.
type lighting struct {
	across, down float64 // by how much it changes from edge to edge
	vignette     float64
	edge         [3]float64 // of a shadow: a line in shares of the picture
	shade        float64    // how bright it is behind the edge
	soft         float64
	glare        [3]float64 // place and reach of a reflection
	shine        float64
	tint         [3]float32
}

func (k *kit) lighting(shiny bool) lighting {
	part := func(least, most float64) float64 { return least + (most-least)*k.Float64() }
	l := lighting{across: part(-0.35, 0.35), down: part(-0.35, 0.35), vignette: part(0.05, 0.35), shade: 1, tint: k.tint()}
	if k.chance(2) {
		turn := part(0, 2*math.Pi)
		l.edge = [3]float64{math.Cos(turn), math.Sin(turn), part(-0.1, 0.3)}
		l.shade, l.soft = part(0.5, 0.85), part(0.01, 0.12)
	}
	if shiny && k.chance(2) {
		l.glare, l.shine = [3]float64{part(0, 1), part(0, 1), part(0.08, 0.3)}, part(15, 70)
	}
	return l
}

// at returns the factor and what is added, at a place in shares of the picture.
func (l lighting) at(x, y float64) (times, plus float64) {
	x, y = x-0.5, y-0.5
	times = 1 + l.across*x + l.down*y - l.vignette*(x*x+y*y)*2
	if l.shade < 1 {
		d := (l.edge[0]*x + l.edge[1]*y - l.edge[2]) / l.soft
		times *= l.shade + (1-l.shade)/(1+math.Exp(max(-30, min(30, d))))
	}
	if l.shine > 0 {
		dx, dy := x+0.5-l.glare[0], y+0.5-l.glare[1]
		plus = l.shine * math.Exp(-(dx*dx+dy*dy)/(2*l.glare[2]*l.glare[2]))
	}
	return times, plus
}

// surface is what the thing before the camera does to its own picture: a sheet is
// bent and creased, a screen has pixels.
type surface struct {
	bend, waves float64
	phase       float64
	creases     []crease
	paper       cloud
	rough       float32
	grid        float64 // strength of the pixels of a screen
	moire       float64
	gain, black float32    // how the camera opens up for a dark screen, and what its glass mirrors
	beat        [3]float64 // of the moiré: waves across, down, and how bent
}

// crease is a fold at a share of the width or the height.
type crease struct {
	place   float64
	upright bool
	depth   float64
}

func (k *kit) sheetSurface() surface {
	s := surface{bend: k.Float64() * 0.008, waves: 0.5 + k.Float64()*1.2, phase: k.Float64() * 6, paper: k.cloud(of(k, 1.5, 3, 40)), rough: 3 + 7*k.Float32()}
	for range k.IntN(3) {
		s.creases = append(s.creases, crease{0.2 + 0.6*k.Float64(), k.chance(2), 0.06 + 0.12*k.Float64()})
	}
	return s
}

func (k *kit) screenSurface() surface {
	return surface{grid: 0.3 + 0.5*k.Float64(), moire: of(k, 0, 3.0, 6, 10), paper: k.cloud(50), rough: 2,
		beat: [3]float64{k.Float64()*60 - 30, k.Float64()*60 - 30, k.Float64() * 9}}
}

// moved is where a point of the flat thing lies on the bent one.
func (s surface) moved(p spot, w, h float64) spot {
	p.y += s.bend * h * math.Sin(s.phase+s.waves*2*math.Pi*p.x/w)
	return p
}

// touch changes a colour seen at p.
func (s surface) touch(p spot, w, h, pitch float64, c *[3]float32) {
	times := 1.0
	for _, f := range s.creases {
		d := p.y/h - f.place
		if f.upright {
			d = p.x/w - f.place
		}
		d *= 60
		times += f.depth * (d * 2 / (1 + d*d*d*d)) // bright on one side, dark on the other
	}
	if s.gain > 0 {
		for i := range c {
			c[i] = c[i]*s.gain + s.black
		}
	}
	rough := (s.paper.at(float32(p.x), float32(p.y)) - 0.5) * s.rough
	for i := range c {
		v := c[i]*float32(times) + rough
		if s.grid > 0 {
			// Stripes of three colours and rows, after what the lens has left of them.
			mtf := math.Exp(-4 / (pitch * pitch) * 0.9)
			wave := 1 + s.grid*mtf*(math.Cos(2*math.Pi*(p.x-float64(i)/3))*0.6+math.Cos(2*math.Pi*p.y)*0.4)
			bent := s.beat[0]*p.x/w + s.beat[1]*p.y/h + s.beat[2]*(p.x/w-0.5)*(p.y/h)
			v = v*float32(wave) + float32(s.moire*math.Sin(2*math.Pi*bent+float64(i)*1.1))*v/255
		}
		c[i] = v
	}
}

// photograph puts what was drawn before a camera. long is the longer side of the
// photo; share is how much of it the subject fills.
func (e *exposure) photograph(k *kit, s surface, long float64, screen bool) {
	w, h := float64(e.m.Rect.Dx()), float64(e.m.Rect.Dy())
	fw, fh := long, long*0.75
	if h > w {
		fw, fh = fh, fw
	}
	share := 0.7 + 0.25*k.Float64()
	size := share * min(fw/w, fh/h)
	if size < 0.8 {
		e.scale(size, draw.BiLinear)
		w, h, size = float64(e.m.Rect.Dx()), float64(e.m.Rect.Dy()), 1
	}
	to := k.corners(w*size, h*size, fw, fh)
	forward := throughCorners(w, h, to)
	back := forward.inverse()
	f := newFilm(int(fw), int(fh))
	light := k.lighting(screen)
	if screen {
		s.gain, s.black = 1+float32(k.Float64()*0.9*(1-e.brightness())), float32(k.between(2, 22))
	}
	f.ground(k)
	if screen {
		for i := range f.pix {
			f.pix[i] = f.pix[i]*0.25 + 8
		}
	}
	e.expose(f, s, back, size, light)
	e.m = nil
	e.move(func(p spot) spot {
		p.y -= s.moved(p, w, h).y - p.y
		return forward.at(p)
	})
	smallest := math.Inf(1)
	for _, c := range e.codes {
		smallest = min(smallest, c.xHeight)
	}
	sigma := 0.4 + 0.7*k.Float64()
	if !math.IsInf(smallest, 1) {
		sigma = min(sigma, max(0.35, smallest*0.14))
	}
	f.blur(sigma)
	f.grain(k, float32(1.5+5*k.Float64()))
	e.blur = math.Hypot(e.blur, sigma)
	e.m = f.print()
	e.jpeg(k.between(58, 94))
}

// corners are where those of the subject come to lie.
func (k *kit) corners(w, h, fw, fh float64) [4]spot {
	turn := (k.Float64() - 0.5) * of(k, 0.05, 0.2, 0.4)
	lean := of(k, 0.02, 0.05, 0.1)
	cos, sin := math.Cos(turn), math.Sin(turn)
	shrink := min(1, fw/(w*math.Abs(cos)+h*math.Abs(sin)), fh/(w*math.Abs(sin)+h*math.Abs(cos)))
	var to [4]spot
	for i, c := range [4]spot{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}} {
		x, y := c.x*w/2*shrink, c.y*h/2*shrink
		x, y = x*cos-y*sin, x*sin+y*cos
		to[i] = spot{fw/2 + x*(1-lean*k.Float64()), fh/2 + y*(1-lean*k.Float64())}
	}
	return to
}

// expose paints the subject and the light into the film.
func (e *exposure) expose(f *film, s surface, back homography, pitch float64, light lighting) {
	w, h := float64(e.m.Rect.Dx()), float64(e.m.Rect.Dy())
	for y := range f.h {
		for x := range f.w {
			q := f.pix[(y*f.w+x)*3 : (y*f.w+x)*3+3]
			p := s.moved(back.at(spot{float64(x) + 0.5, float64(y) + 0.5}), w, h)
			if p.x >= 0 && p.y >= 0 && p.x < w && p.y < h {
				r, g, b := sample(e.m, p.x, p.y)
				c := [3]float32{r, g, b}
				s.touch(p, w, h, pitch, &c)
				copy(q, c[:])
			}
		}
	}
	const block = 8 // light changes slowly
	for y := range f.h {
		for x := 0; x < f.w; x += block {
			times, plus := light.at((float64(x)+block/2)/float64(f.w), float64(y)/float64(f.h))
			for i := (y*f.w + x) * 3; i < (y*f.w+min(x+block, f.w))*3; i++ {
				f.pix[i] = f.pix[i]*float32(times)*light.tint[i%3] + float32(plus)
			}
		}
	}
}

// bezel puts a frame of a monitor or a phone around the picture.
func (e *exposure) bezel(k *kit) {
	b := e.m.Bounds()
	edge := max(b.Dx(), b.Dy()) / k.between(28, 60)
	to := image.NewRGBA(image.Rect(0, 0, b.Dx()+2*edge, b.Dy()+2*edge))
	draw.Draw(to, to.Bounds(), image.NewUniform(of(k, grey(18), grey(40), grey(170))), image.Point{}, draw.Src)
	draw.Draw(to, image.Rect(edge, edge, edge+b.Dx(), edge+b.Dy()), e.m, b.Min, draw.Src)
	e.m = to
	e.move(func(p spot) spot { return spot{p.x + float64(edge), p.y + float64(edge)} })
}

// brightness is the mean of the picture, from 0 to 1.
func (e *exposure) brightness() float64 {
	sum, n := 0, 0
	for i := 0; i+2 < len(e.m.Pix); i += 4 * 61 {
		sum += int(e.m.Pix[i]) + int(e.m.Pix[i+1]) + int(e.m.Pix[i+2])
		n += 3
	}
	return float64(sum) / float64(255*max(n, 1))
}
