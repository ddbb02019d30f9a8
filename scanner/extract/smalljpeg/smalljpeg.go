// Package smalljpeg reads the brightness of a JPEG at its size or at a half, a
// quarter or an eighth of it.
//
// The bytes of a file go in, a grey picture comes out. The smaller picture is made
// from the coefficients of the picture, not from its pixels: an eighth costs the
// reading of the bits and nothing more, of a progressive file only those of the first
// scan. Colour is never computed. A damaged file gives what there was before the
// damage. It allocates nothing that the header promises and the limit does not allow.
//
// It is written by hand because no module that decodes at a scale without cgo could be
// had; image/jpeg, against which it is tested, always makes every pixel.
//
// Source: ITU-T T.81 (JPEG), the tables and letters named in comments are its.
package smalljpeg

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"io"
)

var (
	// ErrUnsupported says that a file is a JPEG of a kind that is not read here:
	// arithmetic coding, lossless, 12 bits, four colours.
	ErrUnsupported = errors.New("a kind of JPEG that is not read")
	// ErrTooLarge says that a picture has more pixels than allowed.
	ErrTooLarge = errors.New("more pixels than allowed")
	errFormat   = errors.New("not a JPEG, or damaged")
)

const (
	mostScans      = 100 // real ones have ten; more are made to waste time
	mostComponents = 3
	blockSide      = 8
)

// Scale is a fraction of the picture's size.
type Scale int

// The scales that the coefficients give without computing every pixel.
const (
	Full    Scale = 8
	Half    Scale = 4
	Quarter Scale = 2
	Eighth  Scale = 1
)

// component is one colour of the picture, or its brightness.
type component struct {
	id         byte
	h, v       int // sampling factors
	quantizer  byte
	dcTable    byte
	acTable    byte
	prediction int32
	wide, high int // blocks that hold picture
	across     int // blocks a row has in memory
}

// decoder is one picture on its way.
type decoder struct {
	data  []byte
	at    int
	side  int // pixels of a block in the result: 1, 2, 4 or 8
	limit int // pixels

	width, height int
	progressive   bool
	components    []component
	bright        int // index of the component that is read
	mcusAcross    int
	mcusDown      int
	restart       int // MCUs between restart markers; 0: none
	adobe         bool
	transform     byte
	quantizers    [4][64]float32
	known         [4]bool // quantizers that were defined
	dc, ac        [4]*table

	gray   *image.Gray
	coef   []int16 // of a progressive picture: every block's coefficients, zigzag order
	each   int     // how many a block has in coef
	scans  int
	bits   bits
	eobRun int32
}

// Decode returns the brightness of the JPEG in data at a scale. Pixels is the most
// pixels that the whole picture may have. Of a file that ends early or is damaged in
// its middle the picture is returned together with an error.
func Decode(ctx context.Context, data []byte, scale Scale, pixels int) (*image.Gray, error) {
	d := &decoder{data: data, side: int(scale), limit: pixels}
	if len(data) < 2 || data[0] != 0xFF || data[1] != markerSOI {
		return nil, fmt.Errorf("%w: no start of an image", errFormat)
	}
	d.at = 2
	err := d.segments(ctx)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if d.gray == nil && d.coef == nil {
		if err == nil {
			err = fmt.Errorf("%w: no picture", errFormat)
		}
		return nil, err
	}
	if d.coef != nil {
		if err := d.draw(ctx); err != nil {
			return nil, err
		}
	}
	return d.gray, err
}

const (
	markerSOF0 = 0xC0
	markerSOF1 = 0xC1
	markerSOF2 = 0xC2
	markerDHT  = 0xC4
	markerRST0 = 0xD0
	markerRST7 = 0xD7
	markerSOI  = 0xD8
	markerEOI  = 0xD9
	markerSOS  = 0xDA
	markerDQT  = 0xDB
	markerDRI  = 0xDD
	markerAPPE = 0xEE
)

// segments reads the file from one marker to the next until its end.
func (d *decoder) segments(ctx context.Context) error {
	for {
		marker, err := d.marker()
		if err != nil {
			return err
		}
		switch {
		case marker == markerEOI:
			return nil
		case marker == 0x01 || marker >= markerRST0 && marker <= markerRST7 || marker == markerSOI:
			continue
		}
		body, err := d.segment()
		if err != nil {
			return err
		}
		switch marker {
		case markerSOF0, markerSOF1, markerSOF2:
			d.progressive = marker == markerSOF2
			err = d.frame(body)
		case markerDHT:
			err = d.tables(body)
		case markerDQT:
			err = d.quantizer(body)
		case markerDRI:
			if len(body) < 2 {
				return fmt.Errorf("%w: restart interval", errFormat)
			}
			d.restart = int(binary.BigEndian.Uint16(body))
		case markerAPPE:
			if len(body) >= 12 && string(body[:5]) == "Adobe" {
				d.adobe, d.transform = true, body[11]
			}
		case markerSOS:
			err = d.scan(ctx, body)
		default:
			if marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 && marker != 0xCC {
				err = ErrUnsupported
			}
		}
		if err != nil {
			return err
		}
		if d.gray != nil && d.scans > 0 {
			return nil
		}
	}
}

// marker skips what is no marker and returns the next one.
func (d *decoder) marker() (byte, error) {
	for d.at+1 < len(d.data) {
		if d.data[d.at] != 0xFF || d.data[d.at+1] == 0 || d.data[d.at+1] == 0xFF {
			d.at++
			continue
		}
		d.at += 2
		return d.data[d.at-1], nil
	}
	return 0, fmt.Errorf("the JPEG ends before its end: %w", io.ErrUnexpectedEOF)
}

// segment returns the bytes of a segment that starts with its length.
func (d *decoder) segment() ([]byte, error) {
	if d.at+2 > len(d.data) {
		return nil, fmt.Errorf("the JPEG ends in a segment: %w", io.ErrUnexpectedEOF)
	}
	n := int(binary.BigEndian.Uint16(d.data[d.at:]))
	if n < 2 || d.at+n > len(d.data) {
		return nil, fmt.Errorf("the JPEG ends in a segment: %w", io.ErrUnexpectedEOF)
	}
	body := d.data[d.at+2 : d.at+n]
	d.at += n
	return body, nil
}

// quantizer reads quantization tables (B.2.4.1).
func (d *decoder) quantizer(b []byte) error {
	for len(b) > 0 {
		precise, n := b[0]>>4, b[0]&15
		size := 64 * (1 + int(precise))
		if precise > 1 || n > 3 || len(b) < 1+size {
			return fmt.Errorf("%w: quantization table", errFormat)
		}
		for i := range 64 {
			if precise == 0 {
				d.quantizers[n][i] = float32(b[1+i])
			} else {
				d.quantizers[n][i] = float32(binary.BigEndian.Uint16(b[1+2*i:]))
			}
		}
		d.known[n] = true
		b = b[1+size:]
	}
	return nil
}
