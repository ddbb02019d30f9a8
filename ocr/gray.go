package ocr

import (
	"image"
	"image/color"
)

// Gray returns img in grey with its upper left corner at 0,0. What is transparent
// in img is white. The result may share its pixels with img: it is for reading only.
func Gray(img image.Image) *image.Gray {
	b := img.Bounds()
	w, h := b.Dx(), b.Dy()
	switch m := img.(type) {
	case *image.Gray:
		if b.Empty() {
			break
		}
		return &image.Gray{Pix: m.Pix[m.PixOffset(b.Min.X, b.Min.Y):], Stride: m.Stride, Rect: image.Rect(0, 0, w, h)}
	case *image.YCbCr:
		if b.Empty() {
			break
		}
		return &image.Gray{Pix: m.Y[m.YOffset(b.Min.X, b.Min.Y):], Stride: m.YStride, Rect: image.Rect(0, 0, w, h)}
	case *image.NRGBA:
		return grayRows(w, h, 4, func(y int) []uint8 { return m.Pix[m.PixOffset(b.Min.X, b.Min.Y+y):] }, nrgbaLuma)
	case *image.RGBA:
		return grayRows(w, h, 4, func(y int) []uint8 { return m.Pix[m.PixOffset(b.Min.X, b.Min.Y+y):] }, rgbaLuma)
	case *image.Paletted:
		table := make([]uint8, 256)
		for i, c := range m.Palette {
			table[i] = luma(c)
		}
		return grayRows(w, h, 1, func(y int) []uint8 { return m.Pix[m.PixOffset(b.Min.X, b.Min.Y+y):] },
			func(p []uint8) uint8 { return table[p[0]] })
	}
	g := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			g.Pix[y*g.Stride+x] = luma(img.At(b.Min.X+x, b.Min.Y+y))
		}
	}
	return g
}

func grayRows(w, h, step int, row func(y int) []uint8, one func([]uint8) uint8) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, w, h))
	if w == 0 {
		return g
	}
	for y := range h {
		from, to := row(y), g.Pix[y*g.Stride:]
		for x := range w {
			to[x] = one(from[x*step:])
		}
	}
	return g
}

// The weights are those of image/color's grey model, in parts of 65536.
func weigh(r, g, b uint32) uint32 { return (19595*r + 38470*g + 7471*b + 1<<15) >> 16 }

func rgbaLuma(p []uint8) uint8 {
	return uint8(min(255, weigh(uint32(p[0]), uint32(p[1]), uint32(p[2]))+255-uint32(p[3])))
}

func nrgbaLuma(p []uint8) uint8 {
	a := uint32(p[3])
	return uint8((weigh(uint32(p[0]), uint32(p[1]), uint32(p[2]))*a + 255*(255-a)) / 255)
}

func luma(c color.Color) uint8 {
	r, g, b, a := c.RGBA()
	return uint8(min(0xffff, weigh(r, g, b)+0xffff-a) >> 8)
}
