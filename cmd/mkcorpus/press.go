package main

import (
	"image"
	"image/color"
	"math"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/vector"
)

// press is how letters become pixels. x/image has one way; systems have many, and
// these imitate them.
type press struct {
	lcd   bool    // the stripes of a screen take a third of a pixel each
	snap  bool    // heights of letters are whole pixels
	whole bool    // letters begin on whole pixels
	heavy float64 // pixels by which strokes are widened
	gamma float64 // above one: thinner
}

// presses are, in turn, as on Android, macOS, Windows, Linux and plain Windows.
func (k *kit) press() press {
	return of(k,
		press{gamma: 0.9},
		press{heavy: 0.22, gamma: 0.85},
		press{lcd: true, snap: true, whole: true, gamma: 0.95, heavy: 0.1},
		press{snap: true, gamma: 0.9},
		press{lcd: true, snap: true, gamma: 1},
		press{snap: true, whole: true, gamma: 0.8},
		press{gamma: 1},
	)
}

type maskKey struct {
	face  *typeface
	size  float64
	r     rune
	shift int // quarters of a pixel
}

// mask is a letter in pixels: three values a pixel with an LCD, else one.
type mask struct {
	pix           []uint8
	width, height int
	left, top     int // of its corner, from the pen
}

// inker draws text into a picture.
type inker struct {
	*image.RGBA
	press
	masks map[maskKey]*mask
}

// nib is what a text is written with.
type nib struct {
	face *typeface
	size float64 // pixels of an em
	ink  color.RGBA
}

func (n nib) in(ink color.RGBA) nib { n.ink = ink; return n }

// write draws s with its baseline at y and returns where the pen stands then.
func (k *inker) write(x, y float64, n nib, s string) float64 {
	y = math.Round(y)
	return k.walk(x, n, s, func(x float64, r rune, g *outline) {
		at := math.Floor(x)
		shift := int((x - at) * 4)
		key := maskKey{n.face, n.size, r, shift}
		m := k.masks[key]
		if m == nil {
			m = k.cut(g, n, float64(shift)/4)
			k.masks[key] = m
		}
		k.blend(m, int(at), int(y), n.ink)
	})
}

// wide returns how far the pen goes for s.
func (k *inker) wide(n nib, s string) float64 {
	return k.walk(0, n, s, func(float64, rune, *outline) {})
}

// walk moves the pen from x over s, stops at each letter, and returns where it ends.
func (k *inker) walk(x float64, n nib, s string, letter func(x float64, r rune, g *outline)) float64 {
	var last *outline
	for _, r := range s {
		g := n.face.glyph(r)
		if last != nil {
			x += n.face.kern(last, g) * n.size
		}
		if k.whole {
			x = math.Round(x)
		}
		letter(x, r, g)
		x += g.advance * n.size
		last = g
	}
	return x
}

// cut makes the mask of one letter.
func (k *inker) cut(g *outline, n nib, shift float64) *mask {
	up := n.size
	if x := n.size * n.face.xHeight; k.snap && x >= 3 {
		up *= math.Round(x) / x
	}
	across := 1.0
	if k.lcd {
		across = 3
	}
	em := 64 * n.face.units
	place := func(x, y float64) (float64, float64) { return (x/em*n.size + shift) * across, y / em * up }
	m := rastered(g.segments, place, k.lcd)
	if m == nil {
		return &mask{}
	}
	widen(m, k.heavy*across)
	if k.lcd {
		filterLCD(m)
	}
	level(m.pix, k.gamma)
	return m
}

// rastered fills the segments, moved by place, with a margin of two pixels.
func rastered(segments []sfnt.Segment, place func(x, y float64) (float64, float64), lcd bool) *mask {
	left, top, right, bottom := bounds(segments, place)
	if right <= left {
		return nil
	}
	step := 1
	if lcd {
		step = 3
	}
	x0 := int(math.Floor(left/float64(step)))*step - 2*step
	y0 := int(math.Floor(top)) - 1
	w := (int(math.Ceil(right))-x0)/step*step + 3*step
	h := int(math.Ceil(bottom)) - y0 + 1
	var z vector.Rasterizer
	z.Reset(w, h)
	at := func(s sfnt.Segment, i int) (float32, float32) {
		x, y := place(float64(s.Args[i].X), float64(s.Args[i].Y))
		return float32(x - float64(x0)), float32(y - float64(y0))
	}
	for _, s := range segments {
		ax, ay := at(s, 0)
		bx, by := at(s, 1)
		cx, cy := at(s, 2)
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			z.ClosePath()
			z.MoveTo(ax, ay)
		case sfnt.SegmentOpLineTo:
			z.LineTo(ax, ay)
		case sfnt.SegmentOpQuadTo:
			z.QuadTo(ax, ay, bx, by)
		case sfnt.SegmentOpCubeTo:
			z.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	z.ClosePath()
	a := image.NewAlpha(image.Rect(0, 0, w, h))
	z.Draw(a, a.Bounds(), image.Opaque, image.Point{})
	return &mask{pix: a.Pix, width: w / step, height: h, left: x0 / step, top: y0}
}

func bounds(segments []sfnt.Segment, place func(x, y float64) (float64, float64)) (left, top, right, bottom float64) {
	left, top, right, bottom = math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, s := range segments {
		n := 1
		switch s.Op {
		case sfnt.SegmentOpQuadTo:
			n = 2
		case sfnt.SegmentOpCubeTo:
			n = 3
		}
		for _, p := range s.Args[:n] {
			x, y := place(float64(p.X), float64(p.Y))
			left, right, top, bottom = min(left, x), max(right, x), min(top, y), max(bottom, y)
		}
	}
	return left, top, right, bottom
}

// widen makes strokes wider to the right by so many values of the mask.
func widen(m *mask, by float64) {
	if by <= 0 {
		return
	}
	row := len(m.pix) / m.height
	for y := range m.height {
		p := m.pix[y*row:][:row]
		for x := row - 1; x > 0; x-- {
			more := float64(p[x]) + min(by, 1)*float64(p[x-1])*(1-float64(p[x])/255)
			p[x] = uint8(min(255, more))
		}
	}
}

// filterLCD spreads every value over five, as FreeType does, so that colours do
// not fringe.
func filterLCD(m *mask) {
	row := m.width * 3
	was := make([]uint8, row)
	for y := range m.height {
		p := m.pix[y*row:][:row]
		copy(was, p)
		for x := range p {
			sum := 0
			for i, w := range [5]int{8, 77, 86, 77, 8} {
				if at := x + i - 2; at >= 0 && at < row {
					sum += w * int(was[at])
				}
			}
			p[x] = uint8(sum >> 8)
		}
	}
}

func level(pix []uint8, gamma float64) {
	if gamma == 1 {
		return
	}
	var table [256]uint8
	for i := range table {
		table[i] = uint8(math.Round(255 * math.Pow(float64(i)/255, gamma)))
	}
	for i, p := range pix {
		pix[i] = table[p]
	}
}

// blend lays ink through the mask.
func (k *inker) blend(m *mask, x, y int, ink color.RGBA) {
	if m.width == 0 {
		return
	}
	x, y = x+m.left, y+m.top
	step := len(m.pix) / (m.width * m.height)
	for row := range m.height {
		if y+row < 0 || y+row >= k.Rect.Dy() {
			continue
		}
		from := m.pix[row*m.width*step:]
		to := k.Pix[(y+row)*k.Stride:]
		for i := range m.width {
			at := x + i
			if at < 0 || at >= k.Rect.Dx() {
				continue
			}
			a := from[i*step : i*step+step]
			if a[0] == 0 && a[step/2] == 0 && a[step-1] == 0 {
				continue
			}
			p := to[at*4 : at*4+3]
			p[0] = mixed(p[0], ink.R, a[0])
			p[1] = mixed(p[1], ink.G, a[step/2])
			p[2] = mixed(p[2], ink.B, a[step-1])
		}
	}
}

func mixed(under, over, a uint8) uint8 {
	return uint8((int(under)*(255-int(a)) + int(over)*int(a) + 127) / 255)
}
