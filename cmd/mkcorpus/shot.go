package main

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"math"
	"slices"

	"golang.org/x/image/draw"
)

// exposure is a picture on its way from what was drawn to a file, and where the
// codes stand in it.
type exposure struct {
	m     *image.RGBA
	codes []shownCode
	blur  float64 // pixels: how far everything was smeared, as a deviation
	data  []byte
	ext   string
}

func (s *scene) exposure() *exposure { return &exposure{m: s.RGBA, codes: s.shown} }

// move tells where every point has gone.
func (e *exposure) move(to func(spot) spot) {
	for i := range e.codes {
		c := &e.codes[i]
		before := c.height()
		for j := range c.corners {
			c.corners[j] = to(c.corners[j])
		}
		if before > 0 {
			c.xHeight *= c.height() / before
		}
	}
}

// height is that of the capitals, across the line.
func (c shownCode) height() float64 {
	side := func(a, b spot) float64 { return math.Hypot(a.x-b.x, a.y-b.y) }
	return (side(c.corners[0], c.corners[3]) + side(c.corners[1], c.corners[2])) / 2
}

// scale makes the picture so many times as large.
func (e *exposure) scale(by float64, how draw.Interpolator) {
	b := e.m.Bounds()
	to := image.NewRGBA(image.Rect(0, 0, max(1, int(float64(b.Dx())*by)), max(1, int(float64(b.Dy())*by))))
	how.Scale(to, to.Bounds(), e.m, b, draw.Src, nil)
	fx, fy := float64(to.Rect.Dx())/float64(b.Dx()), float64(to.Rect.Dy())/float64(b.Dy())
	e.m = to
	e.blur *= by
	e.move(func(p spot) spot { return spot{p.x * fx, p.y * fy} })
}

// crop keeps a part.
func (e *exposure) crop(r image.Rectangle) {
	r = r.Intersect(e.m.Bounds())
	to := image.NewRGBA(image.Rect(0, 0, r.Dx(), r.Dy()))
	draw.Draw(to, to.Bounds(), e.m, r.Min, draw.Src)
	e.m = to
	e.move(func(p spot) spot { return spot{p.x - float64(r.Min.X), p.y - float64(r.Min.Y)} })
}

// jpeg makes the file and the picture what is left after packing at a quality.
func (e *exposure) jpeg(quality int) {
	e.data, e.ext = asJPEG(e.m, quality), ".jpg"
	m, err := jpeg.Decode(bytes.NewReader(e.data))
	must(err)
	draw.Draw(e.m, e.m.Bounds(), m, image.Point{}, draw.Src)
}

func (e *exposure) png() {
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestSpeed}
	must(enc.Encode(&b, e.m))
	e.data, e.ext = b.Bytes(), ".png"
}

// messenger does what apps for messages do: smaller, packed, and packed again by
// whoever passes it on.
func (e *exposure) messenger(k *kit) {
	side := float64(max(e.m.Rect.Dx(), e.m.Rect.Dy()))
	if limit := of(k, 1600.0, 1280, 1280, 1024); side > limit {
		e.scale(limit/side, draw.ApproxBiLinear)
		// The quick way leaves pixels out; so do some apps, but not all.
	}
	e.jpeg(k.between(55, 82))
	if k.chance(2) {
		b := e.m.Bounds()
		e.crop(image.Rect(k.IntN(5), k.IntN(5), b.Dx()-k.IntN(5), b.Dy()-k.IntN(5)))
	}
	e.jpeg(k.between(42, 75))
}

// box is the rectangle around the codes of one set, with a margin of half their
// height; empty when there are none.
func (e *exposure) box(set int) image.Rectangle {
	var r image.Rectangle
	for _, c := range e.codes {
		if c.set != set {
			continue
		}
		margin := c.height() / 2
		for _, p := range c.corners {
			one := image.Rect(int(p.x-margin), int(p.y-margin), int(p.x+margin)+1, int(p.y+margin)+1)
			r = r.Union(one)
		}
	}
	return r.Intersect(e.m.Bounds())
}

// drawn is what truth.jsonl says about a picture that a scene became.
type drawn struct {
	Class    string   `json:"class"`
	Box      [4]int   `json:"box"`             // left, top, right, bottom of the list
	XHeight  float64  `json:"x_height"`        // pixels
	Contrast int      `json:"contrast"`        // grey levels between the codes and what is behind them
	Alike    []string `json:"alike,omitempty"` // characters that the font draws alike, in pairs
}

// Legible is what a person reads without guessing: small letters of at least five
// pixels, 25 levels of grey between ink and ground, and a blur that strokes survive.
const (
	legibleHeight   = 5
	legibleContrast = 25
	legibleBlur     = 0.22 // of the height of small letters
)

// judged measures the codes of one set in the finished picture.
func (e *exposure) judged(set int) (d drawn, legible bool) {
	var heights, contrasts []float64
	var face *typeface
	covered := false
	for _, c := range e.codes {
		if c.set == set {
			covered = covered || c.covered
			heights = append(heights, c.xHeight)
			contrasts = append(contrasts, contrast(e.m, c.corners))
			face = c.face
		}
	}
	if len(heights) == 0 {
		return d, false
	}
	slices.Sort(heights)
	slices.Sort(contrasts)
	b := e.box(set)
	d.Box = [4]int{b.Min.X, b.Min.Y, b.Max.X, b.Max.Y}
	d.XHeight = math.Round(heights[len(heights)/2]*10) / 10
	d.Contrast = int(contrasts[len(contrasts)/2])
	d.Alike = drawnAlike(face, d.XHeight/face.xHeight)
	return d, !covered && d.XHeight >= legibleHeight && d.Contrast >= legibleContrast && e.blur <= legibleBlur*d.XHeight
}

// contrast is how many levels the ink within the corners differs from its ground:
// the median of the grey values from the farther of the fifth parts at the ends.
func contrast(m *image.RGBA, corners [4]spot) float64 {
	var count [256]int
	n := 0
	across, down := int(corners[1].x-corners[0].x), int(corners[3].y-corners[0].y)
	for i := range max(across, 1) {
		for j := range max(down, 1) {
			u, v := (float64(i)+0.5)/float64(max(across, 1)), (float64(j)+0.5)/float64(max(down, 1))
			p := between4(corners, u, v)
			if !image.Pt(int(p.x), int(p.y)).In(m.Rect) {
				continue
			}
			q := m.Pix[m.PixOffset(int(p.x), int(p.y)):]
			count[(int(q[0])*299+int(q[1])*587+int(q[2])*114)/1000]++
			n++
		}
	}
	if n == 0 {
		return 0
	}
	at := func(share float64) float64 {
		seen := 0
		for v, c := range count {
			if seen += c; float64(seen) >= share*float64(n) {
				return float64(v)
			}
		}
		return 255
	}
	return max(at(0.97)-at(0.5), at(0.5)-at(0.03), at(0.9)-at(0.1))
}

// between4 is a point within four corners.
func between4(c [4]spot, u, v float64) spot {
	mix := func(a, b, t float64) float64 { return a + (b-a)*t }
	return spot{
		mix(mix(c[0].x, c[1].x, u), mix(c[3].x, c[2].x, u), v),
		mix(mix(c[0].y, c[1].y, u), mix(c[3].y, c[2].y, u), v),
	}
}

// lookalikes are the pairs that fonts may draw alike.
var lookalikes = []string{"0O", "lI", "1l", "1I", "0o", "oO"}

// drawnAlike returns the pairs that the typeface draws alike at a size: their pixels
// differ by less than a seventh of their ink.
func drawnAlike(face *typeface, size float64) []string {
	var same []string
	for _, pair := range lookalikes {
		a, b := face.glyph(rune(pair[0])), face.glyph(rune(pair[1]))
		if difference(shape(face, a, size), shape(face, b, size)) < 1.0/7 {
			same = append(same, pair)
		}
	}
	return same
}

// shape is a letter in pixels, its left edge at the same place whatever the letter.
func shape(face *typeface, g *outline, size float64) *mask {
	em := 64 * face.units
	scaled := func(x, y float64) (float64, float64) { return x / em * size, y / em * size }
	left, _, _, _ := bounds(g.segments, scaled)
	return rastered(g.segments, func(x, y float64) (float64, float64) {
		x, y = scaled(x, y)
		return x - left, y
	}, false)
}

func difference(a, b *mask) float64 {
	if a == nil || b == nil {
		return 1
	}
	at := func(m *mask, x, y int) int {
		x, y = x-m.left, y-m.top
		if x < 0 || y < 0 || x >= m.width || y >= m.height {
			return 0
		}
		return int(m.pix[y*m.width+x])
	}
	apart, ink := 0, 0
	top, bottom := min(a.top, b.top), max(a.top+a.height, b.top+b.height)
	for y := top; y < bottom; y++ {
		for x := -2; x < max(a.width, b.width); x++ {
			p, q := at(a, x, y), at(b, x, y)
			apart += max(p-q, q-p)
			ink += p + q
		}
	}
	return float64(apart) / float64(max(ink, 1))
}
