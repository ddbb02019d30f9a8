package main

import (
	"fmt"
	"image"
	"math/rand/v2"

	"golang.org/x/image/draw"
	"golang.org/x/sync/errgroup"
)

// Qualities at which every scenery is packed, so that pictures differ in that too.
var sceneryQualities = [2]int{80, 90}

// scenery is something to take photos of, larger than most of them.
type scenery [len(sceneryQualities)]*mosaic

const painters = 2 // that work at a time

// sceneries draws what the photos of a library of so many pictures show. All
// lengths are divided by tiny.
func sceneries(seed uint64, who person, count, tiny int) ([]scenery, error) {
	usual := min(28, max(4, count/40))
	large := min(5, max(1, count/200))
	all := make([]scenery, usual+large)
	var g errgroup.Group
	g.SetLimit(painters)
	for i := range all {
		g.Go(func() error {
			k := newKit(nil, seed, who, template{name: "library/scenery"}, i)
			w, h := 2304/tiny, 1728/tiny
			if i >= usual {
				w, h = 2144/tiny, 1608/tiny
			} else if i%3 == 2 {
				w, h = h, w
			}
			m := k.scenery(w, h)
			if i >= usual { // cameras of twelve megapixels are rarely that sharp
				m = doubled(k, m)
			}
			for j, q := range sceneryQualities {
				var err error
				if all[i][j], err = takenApart(asJPEG(m, q)); err != nil {
					return fmt.Errorf("taking a picture of %v apart: %w", m.Rect, err)
				}
			}
			return nil
		})
	}
	return all, g.Wait()
}

// scenery paints ground, things of simple shapes and light.
func (k *kit) scenery(w, h int) *image.RGBA {
	f := newFilm(w, h)
	f.ground(k)
	for range 1 + k.IntN(4) {
		of(k, f.bricks, f.leaves, f.weave, f.blobs, f.blobs, f.slats, f.sky, f.sky, f.twigs, f.windows, f.keys)(k)
	}
	light := k.lighting(k.chance(2))
	for y := range f.h {
		for x := 0; x < f.w; x += 8 {
			times, plus := light.at(float64(x)/float64(w), float64(y)/float64(h))
			for i := (y*f.w + x) * 3; i < (y*f.w+min(x+8, f.w))*3; i++ {
				f.pix[i] = f.pix[i]*float32(times)*light.tint[i%3] + float32(plus)
			}
		}
	}
	f.blur(0.7 + 1.3*k.Float64())
	f.grain(k, float32(1.2+2.8*k.Float64()))
	return f.print()
}

// doubled is the picture twice as large, with a grain of its own.
func doubled(k *kit, m *image.RGBA) *image.RGBA {
	to := image.NewRGBA(image.Rect(0, 0, m.Rect.Dx()*2, m.Rect.Dy()*2))
	draw.BiLinear.Scale(to, to.Rect, m, m.Rect, draw.Src, nil)
	var noise [1 << 12]int
	for i := range noise {
		noise[i] = int(k.NormFloat64() * 2.2)
	}
	fast := rand.NewPCG(k.Uint64(), 1)
	for y := range to.Rect.Dy() {
		at := int(fast.Uint64() % uint64(len(noise)))
		row := to.Pix[y*to.Stride:][:to.Rect.Dx()*4]
		for x := 0; x < len(row); x += 4 {
			at++
			n := noise[at%len(noise)]
			row[x], row[x+1], row[x+2] = clamp(int(row[x])+n), clamp(int(row[x+1])+n), clamp(int(row[x+2])+n)
		}
	}
	return to
}

// asRGBA copies a picture.
func asRGBA(m image.Image) *image.RGBA {
	to := image.NewRGBA(image.Rect(0, 0, m.Bounds().Dx(), m.Bounds().Dy()))
	draw.Draw(to, to.Rect, m, m.Bounds().Min, draw.Src)
	return to
}

// composed is a new picture of so many pixels from the sceneries: a part of one, and
// things from others on it.
func composed(k *kit, all []scenery, w, h int) collage {
	quality := k.IntN(len(sceneryQualities))
	c := collage{w: w, h: h, light: k.between(-22, 22), contrast: 0.88 + 0.24*k.Float64(), vivid: 0.7 + 0.6*k.Float64()}
	whole := image.Rect(0, 0, units(w), units(h))
	c.tiles = append(c.tiles, k.tile(all, quality, whole))
	for range of(k, 0, 0, 1, 1, 2, 3) {
		pw, ph := max(1, whole.Dx()*k.between(8, 55)/100), max(1, whole.Dy()*k.between(8, 70)/100)
		at := image.Pt(k.IntN(whole.Dx()-pw+1), k.IntN(whole.Dy()-ph+1))
		if k.chance(3) { // across the whole picture, as a horizon or a floor
			at.X, pw = 0, whole.Dx()
		}
		c.tiles = append(c.tiles, k.tile(all, quality, image.Rect(at.X, at.Y, at.X+pw, at.Y+ph)))
	}
	return c
}

// tile is a part of one of the sceneries that are large enough.
func (k *kit) tile(all []scenery, quality int, on image.Rectangle) tile {
	var fit []*mosaic
	for _, s := range all {
		if m := s[quality]; m.across >= on.Dx() && m.down >= on.Dy() {
			fit = append(fit, m)
		}
	}
	if len(fit) == 0 { // none is: the last is the largest
		fit = append(fit, all[len(all)-1][quality])
	}
	m := of(k, fit...)
	return tile{m, k.IntN(max(1, m.across-on.Dx()+1)), k.IntN(max(1, m.down-on.Dy()+1)), on}
}
