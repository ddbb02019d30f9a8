package extract

import (
	"context"
	"errors"
	"image"
	"slices"

	"sparekey/ocr"
	"sparekey/ocr/locate"
)

// Look is what a picture seems to be before it is read. It costs a tenth of reading.
type Look struct {
	Writing    float64 // 0 to 1: how sure it is that there is any; 0: there is none
	List       float64 // 0 to 1: how much it looks like a list of short items
	Screenshot bool    // the size of a screen, or it says so itself; no camera is named
	Camera     bool    // a camera is named
	// Coarse says that only a preview was seen, in which writing does not show.
	Coarse bool
	// Shape is where the picture is lighter and where darker than beside: those of
	// near-equal pictures differ in few bits.
	Shape uint64
}

const (
	quickPixels = 500_000 // what is no larger is read whatever it looks like: it costs as little as looking
	likeAList   = 0.3     // what looks like a list is read before others are looked at: eight short lines come to 0.4
	// leastLegible is how likely letters must be in a photograph: upside down those of 63
	// in 67 lists are that likely, of photographs without writing one in a hundred.
	leastLegible = 0.4
)

// lookAt looks at a picture that was decoded small. A photograph has writing if some can
// be read in it: its edges and patterns all look like lines. What a computer drew may have
// smaller writing than shows then, but it has no patterns, so there its lines tell.
func (x *Extractor) lookAt(ctx context.Context, r *raster, small *image.Gray, coarse bool) (Look, error) {
	l := Look{
		Screenshot: r.origin.screenshot || !r.origin.camera && screenSized(r.width, r.height),
		Camera:     r.origin.camera,
		Coarse:     coarse,
		Shape:      shapeOf(small),
	}
	if !coarse && r.kind != "png" && !l.Screenshot && !r.long() {
		skim, err := x.skim(ctx, small)
		if err == nil {
			if skim.Legible >= leastLegible {
				l.Writing, l.List = skim.Legible, skim.List
			}
			return l, nil
		}
		if ctx.Err() != nil {
			return l, ctx.Err()
		}
	}
	glimpse := locate.Glance(small)
	l.Writing, l.List = glimpse.Writing, glimpse.List
	return l, nil
}

// skim lets the engine look at a picture, if it can.
func (x *Extractor) skim(ctx context.Context, small *image.Gray) (ocr.Skim, error) {
	if s, ok := x.engine.(ocr.Skimmer); ok {
		return s.Skim(ctx, small)
	}
	return ocr.Skim{}, errors.ErrUnsupported
}

// Blank says whether there is no writing in the picture.
func (l Look) Blank() bool { return l.Writing == 0 && !l.Coarse }

// urgent says whether a picture is worth reading before others are looked at.
func (l Look) urgent() bool { return l.List >= likeAList }

// shapeOf compares the brightness of neighbours in a grid of 9 by 8 fields.
func shapeOf(g *image.Gray) uint64 {
	const across, down = 9, 8
	w, h := g.Rect.Dx(), g.Rect.Dy()
	if w < across || h < down {
		return 0
	}
	var bits uint64
	for row := range down {
		before := 0
		for column := range across {
			level := meanLevel(g, image.Rect(column*w/across, row*h/down, (column+1)*w/across, (row+1)*h/down))
			if column > 0 {
				bits <<= 1
				if level > before {
					bits |= 1
				}
			}
			before = level
		}
	}
	return bits
}

// meanLevel is the mean brightness of a field, of every fourth row.
func meanLevel(g *image.Gray, field image.Rectangle) int {
	sum, n := 0, 0
	for y := field.Min.Y; y < field.Max.Y; y += 4 {
		for _, p := range g.Pix[y*g.Stride+field.Min.X:][:field.Dx()] {
			sum += int(p)
		}
		n += field.Dx()
	}
	return sum / max(n, 1)
}

// screenSized says whether a picture is as large as the screen of a device.
func screenSized(w, h int) bool {
	size := [2]int{min(w, h), max(w, h)}
	return slices.Contains(screens, size)
}

// screens are the sizes of common screens, the short side first: those that device
// makers give for telephones and tablets, and desktop resolutions.
var screens = [][2]int{
	// Android telephones
	{480, 800}, {540, 960}, {720, 1280}, {720, 1440}, {720, 1480}, {720, 1520}, {720, 1560}, {720, 1600}, {720, 1612}, {720, 1650},
	{1080, 1920}, {1080, 2160}, {1080, 2220}, {1080, 2240}, {1080, 2246}, {1080, 2280}, {1080, 2310}, {1080, 2316}, {1080, 2340},
	{1080, 2376}, {1080, 2388}, {1080, 2400}, {1080, 2408}, {1080, 2412}, {1080, 2424}, {1080, 2460}, {1080, 2520}, {1080, 2640},
	{1200, 2670}, {1220, 2712}, {1224, 2700}, {1240, 2772}, {1260, 2800}, {1344, 2992}, {1280, 2856},
	{1440, 2560}, {1440, 2880}, {1440, 2960}, {1440, 3040}, {1440, 3088}, {1440, 3120}, {1440, 3168}, {1440, 3200}, {1440, 3216},
	// iPhones
	{640, 960}, {640, 1136}, {750, 1334}, {828, 1792}, {1125, 2436}, {1170, 2532}, {1179, 2556}, {1206, 2622}, {1242, 2208},
	{1242, 2688}, {1284, 2778}, {1290, 2796}, {1320, 2868},
	// tablets
	{768, 1024}, {800, 1280}, {1200, 1920}, {1200, 2000}, {1488, 2266}, {1536, 2048}, {1600, 2560}, {1620, 2160}, {1640, 2360},
	{1668, 2224}, {1668, 2388}, {1752, 2800}, {1848, 2960}, {2048, 2732},
	// desktops
	{720, 1280}, {768, 1366}, {800, 1280}, {900, 1440}, {900, 1600}, {1024, 1280}, {1050, 1680}, {1080, 1920}, {1080, 2560},
	{1200, 1920}, {1440, 2560}, {1440, 3440}, {1600, 2560}, {1800, 2880}, {1964, 3024}, {2160, 3840}, {2234, 3456}, {1664, 2560},
	{1864, 2880}, {1504, 2256}, {1824, 2736}, {2000, 3000}, {2880, 5120}, {2520, 4480},
}
