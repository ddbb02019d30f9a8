package main

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomedium"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/gomonobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/inconsolata"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// style is a font of the Go family.
type style int

const (
	regular style = iota
	medium
	bold
	mono
	monoBold
	bitmap // of one size, as consoles have it
)

type faceKey struct {
	style style
	size  int
}

// canvas is a picture being drawn.
type canvas struct {
	*image.RGBA
	faces map[faceKey]font.Face
}

func newCanvas(width, height int, back color.RGBA) *canvas {
	c := &canvas{image.NewRGBA(image.Rect(0, 0, width, height)), map[faceKey]font.Face{}}
	c.box(0, 0, width, height, back)
	return c
}

func (c *canvas) face(s style, size int) font.Face {
	key := faceKey{s, size}
	if s == bitmap {
		return inconsolata.Regular8x16
	}
	if c.faces[key] == nil {
		ttf := [][]byte{goregular.TTF, gomedium.TTF, gobold.TTF, gomono.TTF, gomonobold.TTF}[s]
		f, err := opentype.Parse(ttf)
		must(err)
		c.faces[key], err = opentype.NewFace(f, &opentype.FaceOptions{Size: float64(size), DPI: 72, Hinting: font.HintingFull})
		must(err)
	}
	return c.faces[key]
}

// box fills a rectangle given by its corner and its size.
func (c *canvas) box(x, y, width, height int, fill color.RGBA) {
	draw.Draw(c.RGBA, image.Rect(x, y, x+width, y+height), image.NewUniform(fill), image.Point{}, draw.Src)
}

// frame draws the outline of a rectangle.
func (c *canvas) frame(x, y, width, height, thick int, line color.RGBA) {
	c.box(x, y, width, thick, line)
	c.box(x, y+height-thick, width, thick, line)
	c.box(x, y, thick, height, line)
	c.box(x+width-thick, y, thick, height, line)
}

// pen is how text is written.
type pen struct {
	style style
	size  int
	ink   color.RGBA
}

// text writes s with its baseline at y.
func (c *canvas) text(x, y int, p pen, s string) {
	d := font.Drawer{Dst: c.RGBA, Src: image.NewUniform(p.ink), Face: c.face(p.style, p.size), Dot: fixed.P(x, y)}
	d.DrawString(s)
}

// width returns the width of s in pixels.
func (c *canvas) width(p pen, s string) int {
	return font.MeasureString(c.face(p.style, p.size), s).Ceil()
}

// centred writes s in the middle between x and x+width.
func (c *canvas) centred(x, width, y int, p pen, s string) {
	c.text(x+(width-c.width(p, s))/2, y, p, s)
}

// struck writes s with a line through it.
func (c *canvas) struck(x, y int, p pen, s string) {
	c.text(x, y, p, s)
	c.box(x, y-p.size/3, c.width(p, s), 1+p.size/16, p.ink)
}

// wrapped writes s in lines no wider than width and returns the baseline after
// the last.
func (c *canvas) wrapped(x, y, width int, p pen, s string) int {
	line := ""
	for _, word := range strings.Fields(s) {
		if try := strings.TrimSpace(line + " " + word); c.width(p, try) <= width {
			line = try
			continue
		}
		c.text(x, y, p, line)
		y += p.size * 3 / 2
		line = word
	}
	c.text(x, y, p, line)
	return y + p.size*3/2
}

// asPNG and asJPEG return the picture as a file.
func asPNG(m *image.RGBA) []byte {
	var b bytes.Buffer
	must(png.Encode(&b, m))
	return b.Bytes()
}

func asJPEG(m *image.RGBA, quality int) []byte {
	var b bytes.Buffer
	must(jpeg.Encode(&b, m, &jpeg.Options{Quality: quality}))
	return b.Bytes()
}

// look is the colours of a screen.
type look struct {
	back, card, ink, dim, accent, field color.RGBA
}

func grey(v uint8) color.RGBA      { return color.RGBA{v, v, v, 255} }
func rgb(r, g, b uint8) color.RGBA { return color.RGBA{r, g, b, 255} }

// looks are light and dark ones, in turn.
func (k *kit) look() look {
	return of(k,
		look{grey(246), grey(255), grey(33), grey(110), rgb(9, 105, 218), grey(240)},
		look{rgb(13, 17, 23), rgb(22, 27, 34), rgb(230, 237, 243), rgb(139, 148, 158), rgb(35, 134, 54), rgb(30, 36, 44)},
		look{grey(255), grey(255), rgb(15, 20, 25), rgb(83, 100, 113), rgb(29, 155, 240), rgb(247, 249, 249)},
		look{grey(0), rgb(22, 24, 28), rgb(231, 233, 234), rgb(113, 118, 123), rgb(29, 155, 240), rgb(32, 35, 39)},
		look{rgb(54, 57, 63), rgb(47, 49, 54), rgb(220, 221, 222), rgb(142, 146, 151), rgb(88, 101, 242), rgb(32, 34, 37)},
		look{rgb(250, 247, 240), rgb(255, 253, 247), rgb(60, 50, 40), rgb(130, 115, 100), rgb(180, 80, 20), rgb(240, 234, 220)},
	)
}
