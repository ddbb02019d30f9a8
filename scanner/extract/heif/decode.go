package heif

import "image"

// libheif's numbers for what a picture is made of.
const (
	colorYCbCr = 0
	colorRGB   = 1
	colorGray  = 2
)

// rowAlign is to how many pixels libheif rounds its rows up.
const rowAlign = 16

// heic calls
//
//	decode(in, size, header only, &width, &height, &colour, &chroma, &premultiplied, out)
//
// which copies the planes of the picture to out, brightness first.
func (m *machine) heic(data []byte, pixels int) (*image.Gray, error) {
	in, err := m.put(data)
	if err != nil {
		return nil, err
	}
	numbers, err := m.call("malloc", 4*5)
	if err != nil {
		return nil, err
	}
	n := uint64(numbers)
	decode := func(headerOnly, out uint64) error {
		_, err := m.call("decode", in, uint64(len(data)), headerOnly, n, n+4, n+8, n+12, n+16, out)
		return err
	}
	if err := decode(1, 0); err != nil {
		return nil, err
	}
	said, err := m.numbers(n, 3)
	if err != nil {
		return nil, err
	}
	w, h, color := said[0], said[1], said[2]
	if err := allowed(w, h, pixels); err != nil {
		return nil, err
	}
	stride := (w + rowAlign - 1) / rowAlign * rowAlign
	bytes := 1
	size := stride * (h + 1) * 3 // chroma may be as large as brightness
	if color == colorRGB {
		bytes, stride = 4, (4*w+rowAlign-1)/rowAlign*rowAlign
		size = stride * (h + 1)
	}
	out, err := m.call("malloc", uint64(size))
	if err != nil {
		return nil, err
	}
	if err := decode(0, uint64(out)); err != nil {
		return nil, err
	}
	return m.gray(out, w, h, stride, bytes, 1)
}

// avif calls
//
//	decode(in, size, header only, all, &width, &height, &depth, &count, delays, out)
//
// which writes red, green, blue and alpha of 8 or 16 bits to out.
func (m *machine) avif(data []byte, pixels int) (*image.Gray, error) {
	in, err := m.put(data)
	if err != nil {
		return nil, err
	}
	numbers, err := m.call("malloc", 4*4+8)
	if err != nil {
		return nil, err
	}
	n := uint64(numbers)
	decode := func(headerOnly, out uint64) error {
		_, err := m.call("decode", in, uint64(len(data)), headerOnly, 0, n, n+4, n+8, n+12, n+16, out)
		return err
	}
	if err := decode(1, 0); err != nil {
		return nil, err
	}
	said, err := m.numbers(n, 3)
	if err != nil {
		return nil, err
	}
	w, h, deep := said[0], said[1], 1
	if said[2] > 8 {
		deep = 2
	}
	if err := allowed(w, h, pixels); err != nil {
		return nil, err
	}
	out, err := m.call("malloc", uint64(w*h*4*deep))
	if err != nil {
		return nil, err
	}
	if err := decode(0, uint64(out)); err != nil {
		return nil, err
	}
	return m.gray(out, w, h, w*4*deep, 4, deep)
}

// gray copies a picture out of the machine: of every pixel's samples the brightness,
// or what red, green and blue come to. Deep is the bytes of a sample.
func (m *machine) gray(at uint32, w, h, stride, samples, deep int) (*image.Gray, error) {
	g := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		row, ok := m.module.Memory().Read(at+uint32(y*stride), uint32(w*samples*deep))
		if !ok {
			return nil, ErrDamaged
		}
		to := g.Pix[y*g.Stride:][:w]
		if samples == 1 {
			copy(to, row)
			continue
		}
		for x := range to {
			to[x] = luma(row[x*samples*deep:], deep)
		}
	}
	return g, nil
}

// luma is the brightness of a pixel over white; the colours of both decoders are
// multiplied with alpha, or opaque.
func luma(p []byte, deep int) uint8 {
	r, g, b, a := sample(p, 0, deep), sample(p, 1, deep), sample(p, 2, deep), sample(p, 3, deep)
	return uint8(min(255, (19595*r+38470*g+7471*b+1<<15)>>16+255-a))
}

// sample returns a sample of a pixel in 8 bits.
func sample(p []byte, i, deep int) uint32 { return uint32(p[i*deep+deep-1]) }
