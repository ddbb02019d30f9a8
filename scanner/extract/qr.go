package extract

import (
	"image"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/multi/qrcode"

	"sparekey/scanner/blob"
)

// QR is the kind of a document that is what a QR code in a picture says.
const QR blob.Kind = "qr"

const (
	mostQRCodes = 64 // in one picture
)

// qrCode is what a QR code in a picture says.
type qrCode struct {
	text string
	box  image.Rectangle
}

// qrCodes reads the QR codes in a picture, dark ones and light ones.
func qrCodes(g *image.Gray) []qrCode {
	shades, ok := shadesOf(g)
	var found []qrCode
	if !ok || mayHoldQR(shades, false) {
		found = qrCodesOf(g, false)
	}
	if ok && !mayHoldQR(shades, true) {
		return found
	}
	for _, c := range qrCodesOf(g, true) {
		if !covered(found, c.box) {
			found = append(found, c)
		}
	}
	return found
}

func covered(all []qrCode, box image.Rectangle) bool {
	for _, c := range all {
		if c.box.Overlaps(box) {
			return true
		}
	}
	return false
}

func qrCodesOf(g *image.Gray, light bool) []qrCode {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	var source gozxing.LuminanceSource
	source, err := gozxing.NewPlanarYUVLuminanceSource(packed(g), w, h, 0, 0, w, h, false)
	if err != nil {
		return nil
	}
	if light {
		source = source.Invert()
	}
	picture, err := gozxing.NewBinaryBitmap(gozxing.NewHybridBinarizer(source))
	if err != nil {
		return nil
	}
	hints := map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true}
	results, err := qrcode.NewQRCodeMultiReader().DecodeMultiple(picture, hints)
	if err != nil { // none
		return nil
	}
	var found []qrCode
	for _, r := range results[:min(len(results), mostQRCodes)] {
		if text := r.GetText(); strings.TrimSpace(text) != "" && utf8.ValidString(text) {
			found = append(found, qrCode{text, around(r.GetResultPoints(), g.Rect)})
		}
	}
	return found
}

// packed returns the pixels of g without what lies between its rows.
func packed(g *image.Gray) []byte {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	if g.Stride == w {
		return g.Pix[:w*h]
	}
	pix := make([]byte, 0, w*h)
	for y := range h {
		pix = append(pix, g.Pix[y*g.Stride:][:w]...)
	}
	return pix
}

// around returns the box of a code from the middles of its three marks.
func around(points []gozxing.ResultPoint, bounds image.Rectangle) image.Rectangle {
	lowX, lowY, highX, highY := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, p := range points {
		lowX, highX = min(lowX, p.GetX()), max(highX, p.GetX())
		lowY, highY = min(lowY, p.GetY()), max(highY, p.GetY())
	}
	if highX < lowX {
		return bounds
	}
	margin := 0.2 * max(highX-lowX, highY-lowY) // a mark reaches 3.5 modules of 21 or more beyond its middle
	box := image.Rect(int(lowX-margin), int(lowY-margin), int(highX+margin), int(highY+margin))
	return box.Add(bounds.Min).Intersect(bounds)
}
