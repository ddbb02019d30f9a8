package locate

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"math/rand/v2"
	"testing"

	scale "golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/f64"
	"golang.org/x/image/math/fixed"
)

// page is a picture and where its lines of writing are.
type page struct {
	t     testing.TB
	img   *image.Gray
	lines []Line
}

func newPage(t testing.TB, w, h int, ground uint8) *page {
	p := &page{t: t, img: image.NewGray(image.Rect(0, 0, w, h))}
	p.field(p.img.Rect, ground)
	return p
}

// field fills a part of the page.
func (p *page) field(r image.Rectangle, level uint8) {
	draw.Draw(p.img, r, image.NewUniform(color.Gray{Y: level}), image.Point{}, draw.Src)
}

func face(t testing.TB, ttf []byte, pixels float64) font.Face {
	t.Helper()
	f, err := opentype.Parse(ttf)
	if err != nil {
		t.Fatal(err)
	}
	out, err := opentype.NewFace(f, &opentype.FaceOptions{Size: pixels, DPI: 72})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// text draws a line whose letters stand on y and begin at x.
func (p *page) text(x, y int, f font.Face, ink uint8, s string) {
	d := font.Drawer{Dst: p.img, Src: image.NewUniform(color.Gray{Y: ink}), Face: f, Dot: fixed.P(x, y)}
	b, _ := d.BoundString(s)
	d.DrawString(s)
	h := pixels(b.Max.Y - b.Min.Y)
	middle := pixels(b.Min.Y+b.Max.Y) / 2
	p.lines = append(p.lines, Line{Left: Point{pixels(b.Min.X), middle}, Right: Point{pixels(b.Max.X), middle},
		Height: h, LeftHeight: h, RightHeight: h})
}

func pixels(v fixed.Int26_6) float64 { return float64(v) / 64 }

// turned is the page turned by so many degrees about its middle, on the given ground.
func (p *page) turned(degrees float64, ground uint8) *page {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	cx, cy := float64(p.img.Rect.Dx())/2, float64(p.img.Rect.Dy())/2
	m := f64.Aff3{cos, -sin, cx - cos*cx + sin*cy, sin, cos, cy - sin*cx - cos*cy}
	out := newPage(p.t, p.img.Rect.Dx(), p.img.Rect.Dy(), ground)
	scale.BiLinear.Transform(out.img, m, p.img, p.img.Rect, draw.Src, nil)
	move := func(q Point) Point { return Point{m[0]*q.X + m[1]*q.Y + m[2], m[3]*q.X + m[4]*q.Y + m[5]} }
	for _, l := range p.lines {
		l.Left, l.Right = move(l.Left), move(l.Right)
		out.lines = append(out.lines, l)
	}
	return out
}

// each changes every pixel.
func (p *page) each(change func(x, y int, v float64) float64) {
	for y := range p.img.Rect.Dy() {
		for x := range p.img.Rect.Dx() {
			v := &p.img.Pix[y*p.img.Stride+x]
			*v = uint8(max(0, min(255, change(x, y, float64(*v)))))
		}
	}
}

// code is a made-up code of two groups.
func code(r *rand.Rand) string {
	const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
	out := make([]byte, 9)
	for i := range out {
		out[i] = letters[r.IntN(len(letters))]
	}
	out[4] = '-'
	return string(out)
}

// list draws n codes below each other.
func (p *page) list(r *rand.Rand, x, y, n int, size float64, ink uint8) {
	f := face(p.t, gomono.TTF, size)
	for i := range n {
		p.text(x, y+int(float64(i)*size*1.8), f, ink, code(r))
	}
}

func (p *page) prose(x, y int, size float64, ink uint8, lines ...string) {
	f := face(p.t, goregular.TTF, size)
	for i, s := range lines {
		p.text(x, y+int(float64(i)*size*1.5), f, ink, s)
	}
}

// matches says whether got is the line want, by and large: its ends within so many
// heights, its ink's height within a quarter.
func matches(want, got Line, ends float64) bool {
	h := want.Height
	x, y, _ := direction(&want)
	off := func(p, q Point) (along, across float64) {
		dx, dy := q.X-p.X, q.Y-p.Y
		return math.Abs(dx*x + dy*y), math.Abs(dy*x - dx*y)
	}
	la, lc := off(want.Left, got.Left)
	ra, rc := off(want.Right, got.Right)
	return la < ends*h && ra < ends*h && lc < 0.25*h && rc < 0.25*h && got.Height > 0.75*h && got.Height < 1.35*h
}

// score says how many of the page's lines are among got, and how many of got lie on
// no line of the page.
func (p *page) score(got []Line, ends float64) (found, wrong int) {
	for _, want := range p.lines {
		for _, l := range got {
			if matches(want, l, ends) {
				found++
				break
			}
		}
	}
	for i := range got {
		on := false
		for j := range p.lines {
			on = on || overlay(&p.lines[j], &got[i]).sameRow
		}
		if !on {
			wrong++
		}
	}
	return found, wrong
}
