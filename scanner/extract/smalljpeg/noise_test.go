package smalljpeg

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"math"
	"math/rand/v2"
	"testing"
)

// noise is a JPEG in which every block has many coefficients, often the very last one,
// after which no end of the block is written.
func noise(t testing.TB, quality int, levels uint8) ([]byte, image.Image) {
	t.Helper()
	r := rand.New(rand.NewPCG(uint64(quality), 1))
	img := image.NewRGBA(image.Rect(0, 0, 96, 80))
	for i := range img.Pix {
		img.Pix[i] = 128 - levels/2 + uint8(r.IntN(int(levels)))
	}
	for y := range 16 { // and some blocks have none
		for x := range 16 {
			img.Set(x, y, color.RGBA{90, 90, 90, 255})
		}
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: quality}); err != nil {
		t.Fatal(err)
	}
	back, err := jpeg.Decode(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), back
}

// TestNoise holds that at every scale each block is as bright as it is at full size.
func TestNoise(t *testing.T) {
	for _, quality := range []int{30, 75, 95, 100} {
		data, img := noise(t, quality, 90)
		for _, scale := range []Scale{Full, Half, Quarter, Eighth} {
			g, err := Decode(t.Context(), data, scale, enough)
			if err != nil {
				t.Fatalf("quality %d at %d/8: %v", quality, scale, err)
			}
			worst := 0.0
			for y := range 10 {
				for x := range 12 {
					got := averaged(g, x, y, int(scale))
					worst = max(worst, math.Abs(got-averaged(img, x, y, 8)))
				}
			}
			if worst > 2 {
				t.Errorf("quality %d at %d/8: a block differs by %.1f", quality, scale, worst)
			}
		}
	}
}
