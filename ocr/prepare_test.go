package ocr

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	scale "golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// drawn is a picture of lines in a font whose capitals are capital pixels high.
func drawn(t *testing.T, w, h int, capital float64, ink, ground color.Color, lines string) *image.RGBA {
	t.Helper()
	f, err := opentype.Parse(gomono.TTF)
	if err != nil {
		t.Fatal(err)
	}
	const capitalsOfEm = 0.71 // in this font
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: capital / capitalsOfEm, DPI: 72})
	if err != nil {
		t.Fatal(err)
	}
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(img, img.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	for i, line := range strings.Split(lines, "\n") {
		d := font.Drawer{Dst: img, Src: image.NewUniform(ink), Face: face, Dot: fixed.P(20, 40+int(float64(i)*capital*2.2))}
		d.DrawString(line)
	}
	return img
}

const made = "Recovery codes\nKeep them safe\nQ7KD-M2XP\nh4wz-9rtb\nB83F-K6YN"

func TestPrepareBringsCapitalsToTheSameHeight(t *testing.T) {
	for _, capital := range []float64{8, 16, 24, 70} {
		for _, dark := range []bool{false, true} {
			var ink, ground color.Color = color.Black, color.White
			if dark {
				ink, ground = ground, ink
			}
			img := drawn(t, 800, 700, capital, ink, ground, made)
			g, factor := Prepare(img)
			if got := capital * factor; got < 18 || got > 31 {
				t.Errorf("capitals of %v, dark %v: %.1f pixels after scaling, want about %d", capital, dark, got, capitalHeight)
			}
			if want := int(math.Round(800 * factor)); g.Rect.Dx() != want {
				t.Errorf("capitals of %v: %d pixels wide, want %d", capital, g.Rect.Dx(), want)
			}
			if got := median(g); got < 200 {
				t.Errorf("capitals of %v, dark %v: background %d, want light", capital, dark, got)
			}
		}
	}
}

func TestPrepareLeavesItsInputAlone(t *testing.T) {
	g := image.NewGray(image.Rect(0, 0, 1200, 1200)) // dark, without writing, of a size to keep
	out, factor := Prepare(g)
	if factor != 1 || out.Pix[0] != 255 || g.Pix[0] != 0 {
		t.Errorf("factor %v, a dark pixel became %d, the input's is %d now", factor, out.Pix[0], g.Pix[0])
	}
}

func TestScaleFor(t *testing.T) {
	tests := []struct {
		name string
		w, h int
		text float64
		want float64
	}{
		{"right already", 800, 600, 24, 1},
		{"nearly right", 800, 600, 22, 1},
		{"small text", 800, 600, 12, 2},
		{"tiny text", 800, 600, 3, 4},
		{"large text", 800, 600, 96, 0.25},
		{"nothing known, small", 800, 600, 0, 2},
		{"nothing known, middling", 1600, 1200, 0, 1},
		{"nothing known, photo", 8000, 6000, 0, 0.5},
		{"a long screenshot keeps its text", 1080, 9000, 24, 1},
		{"small text on a large picture", 4096, 4096, 8, 1},
		{"small text on a larger one", 8192, 2048, 6, 1},
		{"past the coordinates of the engine", 60000, 100, 24, 0.5},
		{"past the memory of the engine", 16384, 8192, 24, 0.5},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := scaleFor(tt.w, tt.h, tt.text); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestTextHeightWithoutText(t *testing.T) {
	noise := image.NewGray(image.Rect(0, 0, 300, 300))
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise.Pix {
		noise.Pix[i] = uint8(100 + r.IntN(20))
	}
	tests := []struct {
		name string
		img  *image.Gray
	}{
		{"blank", image.NewGray(image.Rect(0, 0, 300, 300))},
		{"faint noise", noise},
		{"one pixel", image.NewGray(image.Rect(0, 0, 1, 1))},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := textHeight(tt.img); got != 0 {
				t.Errorf("got %v, want 0", got)
			}
		})
	}
}

func TestShapes(t *testing.T) {
	picture := []string{
		"#.#......#",
		"#.#.##....",
		"###.##...#",
		"........#.",
	}
	g := image.NewGray(image.Rect(0, 0, 10, 4))
	for y, row := range picture {
		for x, c := range row {
			if c == '#' {
				g.SetGray(x, y, color.Gray{Y: 255})
			}
		}
	}
	want := []image.Rectangle{
		image.Rect(0, 0, 3, 3), // joined at its foot
		image.Rect(9, 0, 10, 1),
		image.Rect(4, 1, 6, 3),
		image.Rect(8, 2, 10, 4), // joined at a corner
	}
	if diff := cmp.Diff(want, shapes(g)); diff != "" {
		t.Errorf("boxes (-want +got):\n%s", diff)
	}
}

// hidden has no type that Gray knows.
type hidden struct{ image.Image }

func TestGray(t *testing.T) {
	colours := []color.Color{
		color.NRGBA{}, color.NRGBA{R: 255, A: 255}, color.NRGBA{G: 255, A: 255}, color.NRGBA{B: 255, A: 255},
		color.NRGBA{A: 255}, color.NRGBA{A: 128}, color.White, color.Gray{Y: 77},
	}
	want := []uint8{255, 76, 150, 29, 0, 127, 255, 77}
	box := image.Rect(-1, 5, len(colours)-1, 6)
	canvases := map[string]draw.Image{
		"RGBA": image.NewRGBA(box.Inset(-1)), "NRGBA": image.NewNRGBA(box.Inset(-1)),
		"RGBA64": image.NewRGBA64(box.Inset(-1)), "Paletted": image.NewPaletted(box.Inset(-1), colours),
	}
	for name, m := range canvases {
		for i, c := range colours {
			m.Set(box.Min.X+i, box.Min.Y, c)
		}
		cut := m.(interface {
			SubImage(image.Rectangle) image.Image
		}).SubImage(box)
		for how, img := range map[string]image.Image{name: cut, "hidden " + name: hidden{cut}} {
			got := Gray(img)
			if got.Rect != image.Rect(0, 0, len(want), 1) {
				t.Fatalf("%s: bounds %v", how, got.Rect)
			}
			for i := range want {
				if d := int(got.Pix[i]) - int(want[i]); d < -1 || d > 1 {
					t.Errorf("%s: colour %d became %d, want %d", how, i, got.Pix[i], want[i])
				}
			}
		}
	}
}

func TestGraySharesWhatIsGrey(t *testing.T) {
	g := image.NewGray(image.Rect(3, 4, 13, 14))
	g.SetGray(5, 7, color.Gray{Y: 9})
	y := image.NewYCbCr(image.Rect(0, 0, 20, 20), image.YCbCrSubsampleRatio420)
	y.Y[y.YOffset(5, 7)] = 9
	for name, img := range map[string]image.Image{"grey": g.SubImage(image.Rect(5, 6, 8, 9)), "JPEG": y.SubImage(image.Rect(5, 6, 8, 9))} {
		got := Gray(img)
		if got.Rect != image.Rect(0, 0, 3, 3) || got.GrayAt(0, 1).Y != 9 || got.GrayAt(1, 1).Y != 0 {
			t.Errorf("%s: bounds %v, pixels %d %d, want 9 0", name, got.Rect, got.GrayAt(0, 1).Y, got.GrayAt(1, 1).Y)
		}
	}
	for _, img := range []image.Image{image.NewGray(image.Rectangle{}), image.NewYCbCr(image.Rectangle{}, 0), image.NewRGBA(image.Rect(0, 0, 0, 5))} {
		if got := Gray(img); !got.Rect.Empty() {
			t.Errorf("%T without pixels: bounds %v", img, got.Rect)
		}
	}
}

func TestResizeAgreesWithTheLibrary(t *testing.T) {
	src := Gray(drawn(t, 211, 97, 12, color.Black, color.White, "Q7KD-M2XP\nh4wz-9rtb"))
	for _, size := range []image.Point{{211, 97}, {422, 194}, {300, 400}, {100, 50}, {33, 300}, {1, 1}} {
		got := resize(src, size.X, size.Y)
		want := image.NewRGBA(image.Rectangle{Max: size})
		scale.CatmullRom.Scale(want, want.Rect, src, src.Rect, draw.Src, nil)
		for i, p := range got.Pix {
			if d := int(p) - int(want.Pix[4*i]); d < -2 || d > 2 {
				t.Errorf("to %v: pixel %d is %d, the library's %d", size, i, p, want.Pix[4*i])
				break
			}
		}
	}
}

func TestUnscaled(t *testing.T) {
	page := func(r image.Rectangle) Page { return Page{Lines: []Line{{Words: []Word{{Text: "a", Box: r}}}}} }
	tests := []struct {
		name      string
		factor    float64
		box, want image.Rectangle
	}{
		{"as it was", 1, image.Rect(1, 2, 3, 4), image.Rect(11, 22, 13, 24)},
		{"doubled", 2, image.Rect(2, 4, 7, 9), image.Rect(11, 22, 14, 25)},
		{"halved", 0.5, image.Rect(2, 4, 7, 9), image.Rect(14, 28, 24, 38)},
		{"cut at the edge", 1, image.Rect(90, 2, 120, 4), image.Rect(100, 22, 110, 24)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := page(tt.box)
			got := in.Unscaled(tt.factor, image.Rect(10, 20, 110, 120))
			if diff := cmp.Diff(page(tt.want), got); diff != "" {
				t.Errorf("boxes (-want +got):\n%s", diff)
			}
			if in.Lines[0].Words[0].Box != tt.box {
				t.Error("the page handed in has changed")
			}
		})
	}
}

func FuzzPrepare(f *testing.F) {
	f.Add([]byte("\x00\xff\x00\xff"), uint8(3), uint8(7))
	f.Add([]byte{}, uint8(200), uint8(1))
	f.Add([]byte{9}, uint8(0), uint8(0))
	f.Fuzz(func(t *testing.T, pix []byte, w, h uint8) {
		g := image.NewGray(image.Rect(0, 0, int(w), int(h)))
		copy(g.Pix, pix)
		before := string(g.Pix)
		out, factor := Prepare(g)
		if factor <= 0 || out.Rect.Empty() != g.Rect.Empty() || out.Rect.Min != (image.Point{}) {
			t.Fatalf("%dx%d: factor %v, bounds %v", w, h, factor, out.Rect)
		}
		if string(g.Pix) != before {
			t.Fatal("the input has changed")
		}
	})
}

func BenchmarkPrepare(b *testing.B) {
	img := image.NewRGBA(image.Rect(0, 0, 1080, 2340))
	for i := range img.Pix {
		img.Pix[i] = uint8(i * i >> 7)
	}
	for b.Loop() {
		Prepare(img)
	}
}
