package main

import (
	"image"
	"image/color"
	"math"
	"strings"
)

// spot is a place in a picture, in pixels.
type spot struct{ x, y float64 }

// shownCode is one code as it stands in the picture.
type shownCode struct {
	set     int     // which of the scene's sets
	code    int     // which of its codes
	corners [4]spot // from the upper left on, clockwise, around its capitals
	xHeight float64 // pixels
	face    *typeface
	covered bool // something was drawn over it
}

// scene is a screen or a sheet being drawn. Lengths are in units, as programs lay
// their windows out; a unit is so many pixels.
type scene struct {
	inker
	k     *kit
	unit  float64
	w, h  float64 // units
	look  look
	sans  fontFamily // of the interface
	codes fontFamily // of the codes
	rest  library
	sets  []set
	shown []shownCode
	small float64 // codes are so much smaller than the layout wants, 1: not
}

// newScene returns an empty one in the look's background.
func (k *kit) newScene(fonts library, l look, w, h, unit float64) *scene {
	m := image.NewRGBA(image.Rect(0, 0, int(w*unit), int(h*unit)))
	s := &scene{inker: inker{m, k.press(), map[maskKey]*mask{}}, k: k, unit: unit, w: w, h: h, look: l, rest: fonts, small: 1}
	s.sans = of(k, fonts.sans...)
	if k.chance(12) {
		s.sans = of(k, fonts.serif...)
	}
	s.codes = of(k, fonts.mono...)
	if k.chance(3) {
		s.codes = s.sans
	}
	s.fill(0, 0, w, h, l.back)
	return s
}

// nib returns one for the interface; bold and size as asked for.
func (s *scene) nib(size float64, ink color.RGBA) nib {
	return nib{s.sans.regular, size * s.unit, ink}
}
func (s *scene) bold(size float64, ink color.RGBA) nib { return nib{s.sans.bold, size * s.unit, ink} }
func (s *scene) mono(size float64, ink color.RGBA) nib {
	return nib{s.codes.regular, size * s.unit, ink}
}

// say writes text with its baseline at y and returns where it ends, in units.
func (s *scene) say(x, y float64, n nib, text string) float64 {
	end := s.write(x*s.unit, y*s.unit, n, text)
	s.cover(image.Rect(int(x*s.unit), int(y*s.unit-n.face.capital*n.size), int(end), int(y*s.unit)))
	return end / s.unit
}

// cover notes which codes stand where something is drawn.
func (s *scene) cover(r image.Rectangle) {
	for i, c := range s.shown {
		a, b := c.corners[0], c.corners[2]
		if image.Rect(int(a.x), int(a.y), int(b.x), int(b.y)).Overlaps(r) {
			s.shown[i].covered = true
		}
	}
}

// across returns how wide text is, in units.
func (s *scene) across(n nib, text string) float64 { return s.wide(n, text) / s.unit }

// middle writes text in the middle of a width, right at its end.
func (s *scene) middle(x, w, y float64, n nib, text string) {
	s.say(x+(w-s.across(n, text))/2, y, n, text)
}
func (s *scene) right(x, y float64, n nib, text string) { s.say(x-s.across(n, text), y, n, text) }

// para writes text in lines no wider than w and returns the baseline of the line
// after the last.
func (s *scene) para(x, y, w float64, n nib, text string) float64 {
	line, step := "", n.size/s.unit*1.42
	for _, word := range strings.Fields(text) {
		if try := strings.TrimSpace(line + " " + word); line == "" || s.across(n, try) <= w {
			line = try
			continue
		}
		s.say(x, y, n, line)
		y, line = y+step, word
	}
	s.say(x, y, n, line)
	return y + step
}

// fill paints a rectangle.
func (s *scene) fill(x, y, w, h float64, c color.RGBA) {
	x0, y0, x1, y1 := s.whole4(x, y, w, h)
	r := image.Rect(x0, y0, x1, y1).Intersect(s.Rect)
	s.cover(r)
	for row := r.Min.Y; row < r.Max.Y; row++ {
		p := s.Pix[row*s.Stride+r.Min.X*4 : row*s.Stride+r.Max.X*4]
		for i := 0; i < len(p); i += 4 {
			p[i], p[i+1], p[i+2], p[i+3] = c.R, c.G, c.B, 255
		}
	}
}

func (s *scene) whole4(x, y, w, h float64) (x0, y0, x1, y1 int) {
	round := func(v float64) int { return int(math.Round(v * s.unit)) }
	x0, y0, x1, y1 = round(x), round(y), round(x+w), round(y+h)
	return x0, y0, max(x1, x0+1), max(y1, y0+1)
}

// round paints a rectangle with round corners.
func (s *scene) round(x, y, w, h, radius float64, c color.RGBA) {
	x0, y0, x1, y1 := s.whole4(x, y, w, h)
	r := min(radius*s.unit, float64(x1-x0)/2, float64(y1-y0)/2)
	edge := int(math.Ceil(r))
	s.fill(x, y+float64(edge)/s.unit, w, h-2*float64(edge)/s.unit, c)
	for i := range edge {
		dy := r - float64(i) - 0.5
		for _, row := range [2]int{y0 + i, y1 - 1 - i} {
			if row < 0 || row >= s.Rect.Dy() {
				continue
			}
			for px := max(0, x0); px < min(x1, s.Rect.Dx()); px++ {
				dx := max(float64(x0)+r-float64(px)-0.5, float64(px)+0.5-float64(x1)+r, 0)
				if a := r - math.Hypot(dx, dy) + 0.5; a > 0 {
					p := s.Pix[row*s.Stride+px*4:]
					v := uint8(255 * min(1, a))
					p[0], p[1], p[2] = mixed(p[0], c.R, v), mixed(p[1], c.G, v), mixed(p[2], c.B, v)
				}
			}
		}
	}
}

// ring is the outline of round.
func (s *scene) ring(x, y, w, h, radius, thick float64, line, inner color.RGBA) {
	s.round(x, y, w, h, radius, line)
	s.round(x+thick, y+thick, w-2*thick, h-2*thick, max(0, radius-thick), inner)
}

// rule is a thin line across.
func (s *scene) rule(x, y, w float64, c color.RGBA) { s.fill(x, y, w, max(1/s.unit, 0.8), c) }

// dim darkens all that is drawn, as below a dialog.
func (s *scene) dim(share float64) {
	for i := 0; i < len(s.Pix); i += 4 {
		for c := range 3 {
			s.Pix[i+c] = uint8(float64(s.Pix[i+c]) * share)
		}
	}
}

// stroke draws a line of a thickness, for icons and checks.
func (s *scene) stroke(ax, ay, bx, by, thick float64, c color.RGBA) {
	ax, ay, bx, by, thick = ax*s.unit, ay*s.unit, bx*s.unit, by*s.unit, max(thick*s.unit, 1)
	x0, x1 := int(min(ax, bx)-thick-1), int(max(ax, bx)+thick+1)
	y0, y1 := int(min(ay, by)-thick-1), int(max(ay, by)+thick+1)
	length := (bx-ax)*(bx-ax) + (by-ay)*(by-ay)
	for y := max(0, y0); y <= min(y1, s.Rect.Dy()-1); y++ {
		for x := max(0, x0); x <= min(x1, s.Rect.Dx()-1); x++ {
			fx, fy := float64(x)+0.5, float64(y)+0.5
			t := 0.0
			if length > 0 {
				t = min(1, max(0, ((fx-ax)*(bx-ax)+(fy-ay)*(by-ay))/length))
			}
			a := thick/2 - math.Hypot(fx-ax-t*(bx-ax), fy-ay-t*(by-ay)) + 0.5
			if a <= 0 {
				continue
			}
			p, v := s.Pix[y*s.Stride+x*4:], uint8(255*min(1, a))
			p[0], p[1], p[2] = mixed(p[0], c.R, v), mixed(p[1], c.G, v), mixed(p[2], c.B, v)
		}
	}
}

// code writes one code and notes where it stands.
func (s *scene) code(x, y float64, n nib, set, code int, text string) float64 {
	end := s.say(x, y, n, text)
	x0, x1 := x*s.unit, end*s.unit
	bottom := math.Round(y * s.unit)
	top := bottom - n.face.capital*n.size
	s.shown = append(s.shown, shownCode{
		set: set, code: code, xHeight: n.face.xHeight * n.size, face: n.face,
		corners: [4]spot{{x0, top}, {x1, top}, {x1, bottom}, {x0, bottom}},
	})
	return end
}
