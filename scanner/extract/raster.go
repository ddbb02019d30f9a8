package extract

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"io"

	"sparekey/ocr"
	"sparekey/scanner/blob"
	"sparekey/scanner/extract/heif"
	"sparekey/scanner/extract/smalljpeg"
)

const (
	lookPixels  = 1_500_000  // a picture is looked at in this size, if that costs less than the whole
	lookSide    = 500        // but with a shorter side of so many pixels, if it has them
	readPixels  = 9_000_000  // and read in this one: a photographed sheet loses nothing by it
	colorPixels = 40_000_000 // of what is decoded in colour, at four bytes a pixel
	mostFile    = 128 << 20  // bytes of a file that is decoded in memory; a camera's largest have 60 million
)

// raster is a picture that can be decoded, in grey and the way it is looked at.
type raster struct {
	kind          blob.Kind
	from          io.ReaderAt // the file, as the decoder sees it
	width, height int         // as stored; 0: the decoder knows
	origin        origin
	heif          *heif.Decoder
	data          []byte      // the file, of the kinds that are decoded in memory
	whole         *image.Gray // what was decoded in full
	damage        error       // why there is less to see than the file says
}

// openRaster reads the header of a picture and what it says about itself.
func (x *Extractor) openRaster(in *input, from io.ReaderAt) (*raster, error) {
	r := &raster{kind: in.kind, from: from, origin: originOf(in), heif: &x.heif}
	switch in.kind {
	case "jpeg", "heic", "avif":
		size := in.content.Size()
		if size > mostFile {
			return nil, fmt.Errorf("decoding a picture of %d bytes: %w", size, blob.ErrLimit)
		}
		r.data = make([]byte, size)
		n, err := io.ReadFull(io.NewSectionReader(from, 0, size), r.data)
		if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, fmt.Errorf("reading a picture: %w", err)
		}
		r.data = r.data[:n]
	}
	if in.kind == "heic" || in.kind == "avif" {
		return r, nil
	}
	config, _, err := image.DecodeConfig(r.reader())
	if err != nil {
		return nil, undecoded(err)
	}
	r.width, r.height = config.Width, config.Height
	if r.pixels() > maxPixels || in.kind != "jpeg" && r.pixels() > colorPixels && config.ColorModel != color.GrayModel {
		return nil, fmt.Errorf("decoding %d × %d pixels: %w", config.Width, config.Height, blob.ErrLimit)
	}
	return r, nil
}

func (r *raster) pixels() int64 { return int64(r.width) * int64(r.height) }

// quick says whether reading the picture costs no more than looking at it again.
func (r *raster) quick() bool { return r.width > 0 && r.pixels() <= quickPixels }

// scaleFor returns the largest scale at which a JPEG has at most so many pixels.
func (r *raster) scaleFor(pixels int64) smalljpeg.Scale {
	for _, s := range []smalljpeg.Scale{smalljpeg.Full, smalljpeg.Half, smalljpeg.Quarter} {
		if r.pixels()*int64(s*s)/64 <= pixels {
			return s
		}
	}
	return smalljpeg.Eighth
}

// small returns the picture to look at: a JPEG that has more pixels than it takes is
// decoded at a part of its size. Coarse says that it is too small to show writing: it
// is the preview of a picture that takes seconds to decode.
func (r *raster) small(ctx context.Context) (g *image.Gray, coarse bool, err error) {
	if r.kind == "heic" {
		if preview, ok := heif.Preview(r.data); ok {
			if g, err := r.heif.HEIC(ctx, preview, maxPixels); err == nil {
				return g, true, nil
			}
		}
	}
	g, _, err = r.decode(ctx, r.scaleToLook())
	return g, false, err
}

// scaleToLook returns the scale to look at a JPEG in: writing shows in a long picture of
// a page that was scrolled only if it stays wide enough.
func (r *raster) scaleToLook() smalljpeg.Scale {
	s := r.scaleFor(lookPixels)
	for s < smalljpeg.Full && min(r.width, r.height)*int(s)/8 < lookSide {
		s *= 2
	}
	return s
}

// long says whether the picture is longer than screens and cameras make them.
func (r *raster) long() bool { return max(r.width, r.height) > 3*min(r.width, r.height) }

// large returns the picture to read, and how many of its own pixels one of the
// result is.
func (r *raster) large(ctx context.Context) (*image.Gray, int, error) {
	return r.decode(ctx, r.scaleFor(readPixels))
}

func (r *raster) decode(ctx context.Context, scale smalljpeg.Scale) (*image.Gray, int, error) {
	if r.whole != nil {
		return r.whole, 1, nil
	}
	if r.kind == "jpeg" {
		g, factor, err := r.decodeJPEG(ctx, scale)
		if !errors.Is(err, smalljpeg.ErrUnsupported) {
			return g, factor, err
		}
		if r.pixels() > colorPixels {
			return nil, 0, fmt.Errorf("decoding %d × %d pixels: %w", r.width, r.height, blob.ErrLimit)
		}
	}
	g, err := r.decodeWhole(ctx)
	if err != nil {
		return nil, 0, err
	}
	r.width, r.height = g.Rect.Dx(), g.Rect.Dy()
	r.whole = uprightGray(g, r.origin.orientation)
	return r.whole, 1, nil
}

func (r *raster) decodeJPEG(ctx context.Context, scale smalljpeg.Scale) (*image.Gray, int, error) {
	g, err := smalljpeg.Decode(ctx, r.data, scale, maxPixels)
	switch {
	case g != nil:
	case ctx.Err() != nil, errors.Is(err, smalljpeg.ErrUnsupported):
		return nil, 0, err
	default:
		return nil, 0, damaged(err)
	}
	if err != nil {
		r.damage = damaged(err)
	}
	g = uprightGray(g, r.origin.orientation)
	if scale == smalljpeg.Full {
		r.whole = g
	}
	return g, 8 / int(scale), nil
}

func (r *raster) decodeWhole(ctx context.Context) (*image.Gray, error) {
	var g *image.Gray
	var err error
	switch r.kind {
	case "heic":
		g, err = r.heif.HEIC(ctx, r.data, maxPixels)
	case "avif":
		g, err = r.heif.AVIF(ctx, r.data, colorPixels)
	default:
		img, _, err := image.Decode(r.reader())
		if err != nil {
			return nil, undecoded(err)
		}
		return ocr.Gray(img), nil
	}
	switch {
	case err == nil:
		return g, nil
	case errors.Is(err, heif.ErrTooLarge):
		return nil, fmt.Errorf("%w: %w", blob.ErrLimit, err)
	case errors.Is(err, heif.ErrDamaged):
		return nil, damaged(err)
	}
	return nil, err
}

func (r *raster) reader() io.Reader {
	if r.data != nil {
		return bytes.NewReader(r.data)
	}
	return bufio.NewReader(io.NewSectionReader(r.from, 0, maxMessage))
}

// uprightGray turns a grey picture the way it is looked at; orientation is 1 to 8 as
// in EXIF.
func uprightGray(g *image.Gray, orientation int) *image.Gray {
	if orientation <= 1 || orientation > 8 {
		return g
	}
	size := g.Rect.Size()
	turned := size
	if orientation >= 5 {
		turned = image.Pt(size.Y, size.X)
	}
	out := image.NewGray(image.Rectangle{Max: turned})
	first, right := source(orientation, image.Point{}, size), source(orientation, image.Pt(1, 0), size)
	down := source(orientation, image.Pt(0, 1), size)
	stepX := (right.Y-first.Y)*g.Stride + right.X - first.X
	stepY := (down.Y-first.Y)*g.Stride + down.X - first.X
	start := first.Y*g.Stride + first.X
	for y := range turned.Y {
		at := start + y*stepY
		row := out.Pix[y*out.Stride:][:turned.X]
		for x := range row {
			row[x] = g.Pix[at]
			at += stepX
		}
	}
	return out
}
