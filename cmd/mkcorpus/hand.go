package main

import (
	"image/color"
	"math"
)

// inks of pens, and papers to write on.
func (k *kit) penInk() color.RGBA {
	return of(k, rgb(30, 40, 110), rgb(20, 20, 25), rgb(40, 60, 150), rgb(60, 60, 66), rgb(120, 30, 40))
}

func (k *kit) paperLook() look {
	l := look{card: grey(255), ink: grey(30), dim: grey(110), accent: rgb(60, 60, 160), field: grey(225)}
	l.back = of(k, rgb(250, 249, 245), rgb(244, 241, 230), rgb(255, 255, 252), rgb(238, 240, 242))
	l.card = l.back
	return l
}

// ruled draws the lines of a writing pad, squares, or nothing.
func (s *scene) ruled(step float64) {
	line := of(s.k, rgb(190, 205, 225), rgb(205, 205, 205), rgb(215, 200, 200))
	kind := s.k.IntN(4)
	if kind == 0 {
		return
	}
	for y := step * 2; y < s.h; y += step {
		s.rule(0, y, s.w, line)
	}
	if kind == 1 {
		for x := step; x < s.w; x += step {
			s.fill(x, 0, 1/s.unit, s.h, line)
		}
	}
	if kind == 2 {
		s.fill(s.w*0.12, 0, 1.2, s.h, rgb(230, 150, 150))
	}
}

// scrawl writes as a hand does: no two letters sit or stand alike. It returns where
// the text ends, in units.
func (s *scene) scrawl(x, y float64, n nib, text string) float64 {
	px, base := x*s.unit, y*s.unit
	lean := (s.k.Float64() - 0.5) * 0.25
	climb := (s.k.Float64() - 0.5) * 0.03
	for _, r := range text {
		g := n.face.glyph(r)
		turn := (s.k.Float64() - 0.5) * 0.1
		size := n.size * (0.94 + 0.12*s.k.Float64())
		dy := (s.k.Float64() - 0.5) * n.size * 0.06
		sin, cos := math.Sin(turn), math.Cos(turn)
		em := 64 * n.face.units
		at, line := math.Floor(px), base+dy+climb*(px-x*s.unit)
		m := rastered(g.segments, func(gx, gy float64) (float64, float64) {
			gx, gy = gx/em*size, gy/em*size
			gx -= lean * gy
			return gx*cos - gy*sin + px - at, gx*sin + gy*cos + line - math.Floor(line)
		}, false)
		if m != nil {
			level(m.pix, 0.8+0.5*s.k.Float64())
			s.blend(m, int(at), int(math.Floor(line)), n.ink)
		}
		px += g.advance*size + (s.k.Float64()-0.3)*n.size*0.03
	}
	return px / s.unit
}

// scrawled is a list written by hand; used codes are struck out in the way of hands.
func (s *scene) scrawled(set set, l listing, n nib) float64 {
	index := len(s.sets)
	s.sets = append(s.sets, set)
	y := l.y
	for i, text := range set.show() {
		x := l.x + (s.k.Float64()-0.5)*n.size/s.unit*0.4
		if l.number != "" {
			x = s.scrawl(x, y, n, numbered(l.number, i+1))
		}
		end := s.scrawl(x, y, n, text)
		bottom, top := y*s.unit, y*s.unit-n.face.capital*n.size
		s.shown = append(s.shown, shownCode{set: index, code: i, xHeight: n.face.xHeight * n.size, face: n.face,
			corners: [4]spot{{x * s.unit, top}, {end * s.unit, top}, {end * s.unit, bottom}, {x * s.unit, bottom}}})
		if set.isUsed(i) {
			h := n.face.xHeight * n.size / s.unit
			s.stroke(x-2, y-h*(0.2+0.5*s.k.Float64()), end+3, y-h*(0.3+0.6*s.k.Float64()), 1.1, n.ink)
		}
		y += l.step
	}
	return y
}

// handNib returns one of a handwriting font.
func (s *scene) handNib(size float64) nib {
	f := of(s.k, s.rest.hand...)
	face := f.regular
	if s.k.chance(4) {
		face = f.bold
	}
	// Fonts of one size differ in how large they look.
	return nib{face, size * s.unit * 0.46 / face.xHeight, s.k.penInk()}
}
