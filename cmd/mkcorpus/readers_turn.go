package main

import (
	"errors"
	"image"
	"image/color"
	"math"
	"strconv"
	"strings"

	"golang.org/x/image/draw"
	"golang.org/x/image/math/f64"
)

// parseTurns reads a list of degrees.
func parseTurns(list string) ([]float64, error) {
	if list == "" {
		return nil, nil
	}
	var all []float64
	for s := range strings.SplitSeq(list, ",") {
		d, err := strconv.ParseFloat(s, 64)
		if err != nil || !(math.Abs(d) <= 360) {
			return nil, errors.New("-turn is degrees, apart by commas")
		}
		all = append(all, d)
	}
	return all, nil
}

// turnedBy returns the picture turned to the right by so many degrees, in a frame that
// holds all of it. What is new in the frame has the colour of the picture's border.
func turnedBy(m image.Image, degrees float64) image.Image {
	if degrees == 0 {
		return m
	}
	b := m.Bounds()
	to := turnOf(b.Size(), degrees)
	out := image.NewRGBA(image.Rectangle{Max: to.size})
	draw.Draw(out, out.Rect, image.NewUniform(borderOf(m)), image.Point{}, draw.Src)
	if math.Mod(degrees, 90) != 0 {
		// The kernel looks at the picture's own corner as 0,0 whatever its bounds are.
		at := to.m
		at[2] -= at[0]*float64(b.Min.X) + at[1]*float64(b.Min.Y)
		at[5] -= at[3]*float64(b.Min.X) + at[4]*float64(b.Min.Y)
		draw.CatmullRom.Transform(out, at, m, b, draw.Over, nil)
		return out
	}
	for y := range b.Dy() {
		for x := range b.Dx() {
			px, py := to.at(float64(x)+0.5, float64(y)+0.5)
			out.Set(int(px), int(py), m.At(b.Min.X+x, b.Min.Y+y))
		}
	}
	return out
}

// turnMap is where the points of a picture come to lie when it is turned.
type turnMap struct {
	m    f64.Aff3
	size image.Point
}

func turnOf(size image.Point, degrees float64) turnMap {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	if math.Mod(degrees, 90) == 0 {
		sin, cos = math.Round(sin), math.Round(cos)
	}
	w, h := float64(size.X), float64(size.Y)
	fw, fh := w*math.Abs(cos)+h*math.Abs(sin), w*math.Abs(sin)+h*math.Abs(cos)
	return turnMap{
		f64.Aff3{cos, -sin, fw/2 - cos*w/2 + sin*h/2, sin, cos, fh/2 - sin*w/2 - cos*h/2},
		image.Pt(int(math.Ceil(fw)), int(math.Ceil(fh))),
	}
}

func (t turnMap) at(x, y float64) (float64, float64) {
	return t.m[0]*x + t.m[1]*y + t.m[2], t.m[3]*x + t.m[4]*y + t.m[5]
}

// box is the box around where a box comes to lie.
func (t turnMap) box(r image.Rectangle) image.Rectangle {
	var out image.Rectangle
	for i, p := range [4]image.Point{r.Min, {r.Max.X, r.Min.Y}, r.Max, {r.Min.X, r.Max.Y}} {
		x, y := t.at(float64(p.X), float64(p.Y))
		one := image.Rect(int(math.Floor(x)), int(math.Floor(y)), int(math.Ceil(x)), int(math.Ceil(y)))
		if i == 0 {
			out = one
		}
		out.Min.X, out.Min.Y = min(out.Min.X, one.Min.X), min(out.Min.Y, one.Min.Y)
		out.Max.X, out.Max.Y = max(out.Max.X, one.Max.X), max(out.Max.Y, one.Max.Y)
	}
	return out
}

// borderOf is the mean colour along the border.
func borderOf(m image.Image) color.Color {
	b := m.Bounds()
	var sum [3]uint32
	n := uint32(0)
	add := func(x, y int) {
		r, g, bl, _ := m.At(x, y).RGBA()
		sum[0], sum[1], sum[2], n = sum[0]+r>>8, sum[1]+g>>8, sum[2]+bl>>8, n+1
	}
	for x := b.Min.X; x < b.Max.X; x++ {
		add(x, b.Min.Y)
		add(x, b.Max.Y-1)
	}
	for y := b.Min.Y; y < b.Max.Y; y++ {
		add(b.Min.X, y)
		add(b.Max.X-1, y)
	}
	n = max(n, 1)
	return color.RGBA{uint8(sum[0] / n), uint8(sum[1] / n), uint8(sum[2] / n), 255}
}

// turned is the specimen turned by so many degrees.
func (s specimen) turned(degrees float64, size image.Point) specimen {
	to := turnOf(size, degrees)
	lists := make([]knownList, len(s.lists))
	for i, l := range s.lists {
		l.box = to.box(l.box)
		lists[i] = l
	}
	s.lists = lists
	return s
}
