package reader

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"math"
	"math/rand/v2"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// page is a made-up picture of lines of text.
type page struct {
	name         string
	font         []byte
	size         float64 // pixels an em
	ink, paper   uint8
	lines        []string
	codes        []string // those of the words that are codes
	slant        float64  // degrees
	jpeg         int      // quality; 0: as it is
	noise, shade float64  // levels
	blur         int      // times
}

var heading = []string{"Save your backup codes", "Each code can be used once."}

// pages are what the figures are measured on. All codes are made up.
var pages = []page{
	{name: "light", font: goregular.TTF, size: 16, ink: 30, paper: 255,
		codes: []string{"8k2mq-x7r4v", "t3n9w-5hz6p", "c7d4f-2gs8b", "q6v3x-9mk5t", "r8p2n-7wz4h", "b5g9c-3fd6s"}},
	{name: "dark", font: gomono.TTF, size: 15, ink: 230, paper: 24,
		codes: []string{"4821 7390", "6057 1942", "3318 8264", "9075 2613", "5546 0189", "7702 4935"}},
	{name: "small", font: goregular.TTF, size: 11, ink: 60, paper: 245,
		codes: []string{"a3f81c09de", "7be4025fd6", "c90d17a4e8", "15f6ba3d72", "e8047c9fb1", "2d6ea95c30"}},
	{name: "large", font: gobold.TTF, size: 52, ink: 0, paper: 220,
		codes: []string{"KX4TM2", "W7PRQ9", "NZ3HVD"}},
	{name: "pale", font: goregular.TTF, size: 17, ink: 196, paper: 250,
		codes: []string{"735-204-918", "486-751-032", "920-318-647", "157-639-284"}},
	{name: "jpeg", font: gomono.TTF, size: 15, ink: 40, paper: 250, jpeg: 45,
		codes: []string{"FJ72-KQ9D", "8XTM-4WRA", "HC6P-Z3NE", "V5KD-7YGT", "2RWQ-MX8F"}},
	{name: "slanted", font: goregular.TTF, size: 24, ink: 20, paper: 235, slant: 4, noise: 5,
		codes: []string{"58213 90467", "10394 72586", "64870 31925", "29756 08143"}},
	{name: "photo", font: gomono.TTF, size: 22, ink: 60, paper: 205, slant: -2.5, noise: 9, shade: 70, blur: 1, jpeg: 70,
		codes: []string{"MK4D-9TQX", "7HRW-P2VF", "ZC8N-5KGA", "D3XE-W6YT", "QF9J-4MHR"}},
	{name: "blurred", font: goregular.TTF, size: 13, ink: 70, paper: 240, blur: 2, noise: 4, jpeg: 40,
		codes: []string{"xv4n8kq2", "m9cz5t3w", "h6rd2p8y", "s7gb4k9f", "w3qe6n5j"}},
}

func (p page) text() []string {
	if p.lines != nil {
		return p.lines
	}
	return append(append([]string{}, heading...), p.codes...)
}

// draw returns the picture.
func (p page) draw(t testing.TB) *image.Gray {
	t.Helper()
	f, err := opentype.Parse(p.font)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: p.size, DPI: 72, Hinting: font.HintingFull})
	if err != nil {
		t.Fatal(err)
	}
	wide := 0
	for _, l := range p.text() {
		wide = max(wide, font.MeasureString(face, l).Ceil())
	}
	step := int(1.8 * p.size)
	margin := int(2*p.size) + 20
	g := image.NewGray(image.Rect(0, 0, wide+2*margin, step*len(p.text())+2*margin))
	for i := range g.Pix {
		g.Pix[i] = p.paper
	}
	d := font.Drawer{Dst: g, Src: image.NewUniform(color.Gray{p.ink}), Face: face}
	for i, l := range p.text() {
		d.Dot = fixed.P(margin, margin+step*i+int(p.size))
		d.DrawString(l)
	}
	return p.spoil(t, g)
}

// spoil does to a picture what cameras and messengers do.
func (p page) spoil(t testing.TB, g *image.Gray) *image.Gray {
	t.Helper()
	if p.slant != 0 {
		g = turned(g, p.slant)
	}
	for range p.blur {
		g = softened(g)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for y := range g.Rect.Dy() {
		for x := range g.Rect.Dx() {
			v := float64(g.Pix[y*g.Stride+x]) + p.noise*r.NormFloat64() - p.shade*float64(x)/float64(g.Rect.Dx())
			g.Pix[y*g.Stride+x] = uint8(min(255, max(0, v)))
		}
	}
	if p.jpeg == 0 {
		return g
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, g, &jpeg.Options{Quality: p.jpeg}); err != nil {
		t.Fatal(err)
	}
	img, err := jpeg.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	return img.(*image.Gray)
}

// turned returns g turned around its middle, the edges drawn out.
func turned(g *image.Gray, degrees float64) *image.Gray {
	out := image.NewGray(g.Rect)
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	cx, cy := float64(g.Rect.Dx())/2, float64(g.Rect.Dy())/2
	m := homography{cos, sin, cx - cos*cx - sin*cy, -sin, cos, cy + sin*cx - cos*cy, 0, 0, 1}
	warpCubic(g, g.Rect, m, out.Pix, g.Rect.Dx())
	return out
}

func softened(g *image.Gray) *image.Gray {
	out := image.NewGray(g.Rect)
	w, h := g.Rect.Dx(), g.Rect.Dy()
	for y := range h {
		for x := range w {
			sum := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					sum += int(g.Pix[inside(y+dy, h)*g.Stride+inside(x+dx, w)])
				}
			}
			out.Pix[y*out.Stride+x] = uint8(sum / 9)
		}
	}
	return out
}
