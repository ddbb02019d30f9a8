package extract

import (
	"image"
	"image/color"
	"image/draw"
	"slices"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	ximage "golang.org/x/image/draw"
	"golang.org/x/image/math/f64"
)

// qrPicture draws a QR code with modules of the given size.
func qrPicture(t testing.TB, text string, module int) *image.Gray {
	t.Helper()
	m, err := qrcode.NewQRCodeWriter().Encode(text, gozxing.BarcodeFormat_QR_CODE, 0, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	g := image.NewGray(image.Rect(0, 0, m.GetWidth()*module, m.GetHeight()*module))
	for y := range g.Rect.Dy() {
		for x := range g.Rect.Dx() {
			if !m.Get(x/module, y/module) {
				g.Pix[y*g.Stride+x] = 255
			}
		}
	}
	return g
}

// page is a grey page with pictures at places.
func page(w, h int, level uint8, pictures map[image.Point]*image.Gray) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, w, h))
	draw.Draw(g, g.Rect, image.NewUniform(color.Gray{Y: level}), image.Point{}, draw.Src)
	for at, p := range pictures {
		draw.Draw(g, p.Rect.Add(at), p, image.Point{}, draw.Src)
	}
	return g
}

func negative(g *image.Gray) *image.Gray {
	out := image.NewGray(g.Rect)
	for i, p := range g.Pix {
		out.Pix[i] = 255 - p
	}
	return out
}

func turned(g *image.Gray) *image.Gray {
	out := image.NewGray(image.Rect(0, 0, 700, 700))
	draw.Draw(out, out.Rect, image.NewUniform(color.Gray{Y: 230}), image.Point{}, draw.Src)
	m := f64.Aff3{0.9, -0.35, 200, 0.3, 0.85, 60}
	ximage.BiLinear.Transform(out, m, g, g.Rect, ximage.Src, nil)
	return out
}

func TestQRCodes(t *testing.T) {
	const one, two = "otpauth://totp/Acme:me?secret=QVE2K4TNMZXW6YTB", "https://example.org/a/page"
	for name, c := range map[string]struct {
		picture *image.Gray
		want    []string
	}{
		"on a page":     {page(800, 600, 250, map[image.Point]*image.Gray{{300, 200}: qrPicture(t, one, 5)}), []string{one}},
		"on a dark one": {page(800, 900, 20, map[image.Point]*image.Gray{{100, 200}: qrPicture(t, one, 8)}), []string{one}},
		"light on dark": {page(800, 600, 0, map[image.Point]*image.Gray{{100, 100}: negative(qrPicture(t, one, 6))}), []string{one}},
		"two":           {page(1200, 700, 255, map[image.Point]*image.Gray{{50, 60}: qrPicture(t, one, 6), {700, 300}: qrPicture(t, two, 7)}), []string{two, one}},
		"at an angle":   {turned(qrPicture(t, one, 9)), []string{one}},
		"none":          {page(500, 500, 200, nil), nil},
		"tiny":          {page(3, 2, 200, nil), nil},
	} {
		var got []string
		for _, code := range qrCodes(c.picture) {
			got = append(got, code.text)
			if !code.box.In(c.picture.Rect) || code.box.Empty() {
				t.Errorf("%s: box %v", name, code.box)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
