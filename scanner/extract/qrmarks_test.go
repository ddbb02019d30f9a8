package extract

import (
	"image"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestShades compares what is measured eight pixels at a time with what is there.
func TestShades(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		g := image.NewGray(image.Rect(0, 0, 40+r.IntN(9), 40))
		from, levels := r.IntN(256), 1+r.IntN(256)
		for i := range g.Pix {
			g.Pix[i] = uint8(min(255, from+r.IntN(levels)))
		}
		s, ok := shadesOf(g)
		if !ok {
			t.Fatal("too small")
		}
		for i := range s.mean {
			var all []uint8
			sum := 0
			for y := range qrBlock {
				row := g.Pix[(i/s.across*qrBlock+y)*g.Stride+i%s.across*qrBlock:][:qrBlock]
				for _, p := range row {
					sum += int(p)
				}
				all = append(all, row...)
			}
			if s.mean[i] != uint8(sum/64) || s.low[i] != slices.Min(all) || s.high[i] != slices.Max(all) {
				t.Fatalf("part %d: %d, %d to %d; want %d, %d to %d", i, s.mean[i], s.low[i], s.high[i], sum/64, slices.Min(all), slices.Max(all))
			}
		}
	}
}

// A picture in which the library finds a code is never held for one without.
func FuzzMayHoldQR(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, uint8(3+seed), uint8(seed*31), seed%2 == 0)
	}
	code := qrPicture(f, "otpauth://totp/Acme:me?secret=QVE2K4TNMZXW6YTB", 4)
	f.Fuzz(func(t *testing.T, seed uint64, noise, shade uint8, light bool) {
		r := rand.New(rand.NewPCG(seed, 1))
		at := image.Pt(r.IntN(60), r.IntN(60))
		g := page(code.Rect.Dx()+80, code.Rect.Dy()+80, 255-shade/4, map[image.Point]*image.Gray{at: code})
		for i, p := range g.Pix {
			v := int(p)*(255-int(shade)/2)/255 + r.IntN(int(noise)+1) - int(noise)/2
			g.Pix[i] = uint8(max(0, min(255, v)))
		}
		if light {
			g = negative(g)
		}
		s, ok := shadesOf(g)
		if !ok {
			return
		}
		for _, light := range []bool{false, true} {
			if found := qrCodesOf(g, light); len(found) > 0 && !mayHoldQR(s, light) {
				t.Errorf("a code that is there is not seen")
			}
		}
	})
}

// Nothing is looked for where there is no pattern.
func TestNoQR(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	noise := image.NewGray(image.Rect(0, 0, 300, 200))
	for i := range noise.Pix {
		noise.Pix[i] = uint8(r.IntN(256))
	}
	for name, g := range map[string]*image.Gray{"empty": page(300, 200, 200, nil), "noise": noise, "writing": written(t, "7k2m-q9xd", "p4vz-83nh")} {
		s, ok := shadesOf(g)
		if !ok || mayHoldQR(s, false) || mayHoldQR(s, true) {
			t.Errorf("%s: may hold a code", name)
		}
	}
	if _, ok := shadesOf(page(39, 400, 200, nil)); ok {
		t.Error("a strip is measured")
	}
}

// TestSmooth compares the sliding means with those of each part by itself.
func TestSmooth(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 50 {
		m := qrMarks{shades: shades{across: 5 + r.IntN(9), down: 5 + r.IntN(9)}}
		parts := make([]uint8, m.across*m.down)
		for i := range parts {
			parts[i] = uint8(r.IntN(256))
		}
		m.smooth(parts)
		for i, got := range m.levels {
			left, top := min(max(i%m.across-2, 0), m.across-5), min(max(i/m.across-2, 0), m.down-5)
			sum := 0
			for k := range 25 {
				sum += int(parts[(top+k/5)*m.across+left+k%5])
			}
			if int(got) != sum/25 {
				t.Fatalf("%d × %d, part %d: %d, want %d", m.across, m.down, i, got, sum/25)
			}
		}
	}
}
