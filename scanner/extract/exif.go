package extract

import (
	"encoding/binary"
	"image"
	"image/draw"
	"io"
)

// orientation returns how a JPEG says that it is to be turned: 1 to 8 as in
// EXIF, 1 meaning not at all.
func orientation(r io.Reader) int {
	var mark [4]byte
	if _, err := io.ReadFull(r, mark[:2]); err != nil || mark[0] != 0xff || mark[1] != 0xd8 {
		return 1
	}
	for range 50 { // segments before the picture itself
		if _, err := io.ReadFull(r, mark[:]); err != nil || mark[0] != 0xff || mark[1] == 0xda {
			return 1
		}
		size := int(binary.BigEndian.Uint16(mark[2:])) - 2
		if size < 0 {
			return 1
		}
		segment := make([]byte, size)
		if _, err := io.ReadFull(r, segment); err != nil {
			return 1
		}
		if mark[1] == 0xe1 && len(segment) > 6 && string(segment[:6]) == "Exif\x00\x00" {
			return tiffOrientation(segment[6:])
		}
	}
	return 1
}

// tiffOrientation looks for the one field in the directory of a TIFF.
func tiffOrientation(b []byte) int {
	if len(b) < 8 {
		return 1
	}
	var order binary.ByteOrder = binary.LittleEndian
	if b[0] == 'M' {
		order = binary.BigEndian
	}
	at := int64(order.Uint32(b[4:]))
	if at+2 > int64(len(b)) {
		return 1
	}
	n := int64(order.Uint16(b[at:]))
	for i := range n {
		f := at + 2 + 12*i
		if f+12 > int64(len(b)) {
			return 1
		}
		const orientationTag = 0x0112
		if order.Uint16(b[f:]) == orientationTag {
			if v := int(order.Uint16(b[f+8:])); v >= 1 && v <= 8 {
				return v
			}
			return 1
		}
	}
	return 1
}

// upright turns a picture the way it is looked at.
func upright(img image.Image, orientation int) image.Image {
	if orientation <= 1 || orientation > 8 {
		return img
	}
	size := img.Bounds().Size()
	from := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(from, from.Bounds(), img, img.Bounds().Min, draw.Src)
	turned := size
	if orientation >= 5 {
		turned = image.Pt(size.Y, size.X)
	}
	to := image.NewRGBA(image.Rectangle{Max: turned})
	for y := range turned.Y {
		for x := range turned.X {
			p := source(orientation, image.Pt(x, y), size)
			copy(to.Pix[to.PixOffset(x, y):][:4], from.Pix[from.PixOffset(p.X, p.Y):][:4])
		}
	}
	return to
}

// source says which pixel of the stored picture, of a size, is seen at p.
func source(orientation int, p, size image.Point) image.Point {
	right, bottom := size.X-1, size.Y-1
	switch orientation {
	case 2: // mirrored
		return image.Pt(right-p.X, p.Y)
	case 3: // upside down
		return image.Pt(right-p.X, bottom-p.Y)
	case 4:
		return image.Pt(p.X, bottom-p.Y)
	case 5:
		return image.Pt(p.Y, p.X)
	case 6: // to be turned right
		return image.Pt(p.Y, bottom-p.X)
	case 7:
		return image.Pt(right-p.Y, bottom-p.X)
	case 8: // to be turned left
		return image.Pt(right-p.Y, p.X)
	}
	return p
}
