package main

import (
	"bytes"
	"fmt"
	"image"
	"os"
	"path/filepath"

	"golang.org/x/image/draw"
)

// size is that of the camera's photos, as they are stored.
func (d *darkroom) size(c camera) (w, h int) { return c.w / d.album.tiny, c.h / d.album.tiny }

// orientation is which way the camera was held: most photos are upright already.
func (k *kit) orientation() int { return of(k, 1, 1, 1, 1, 1, 1, 6, 6, 6, 8, 3) }

// photo is one without writing.
func (d *darkroom) photo(k *kit, s *shot) printed {
	w, h := d.size(s.from)
	orientation := k.orientation()
	scene := k
	if s.group > 0 { // all of a burst see the same
		scene = newKit(nil, d.seed, d.who, template{name: "library/burst"}, s.group)
		orientation = scene.orientation()
	} else if k.chance(7) && s.from.w <= 2048 {
		w, h, orientation = h, w, 1
	}
	c := composed(scene, d.album.scenes, w, h)
	if s.group > 0 {
		c.light += k.between(-3, 3)
		p := &c.tiles[0]
		p.x, p.y = p.x+k.IntN(2), p.y+k.IntN(2)
	}
	thumb := asJPEG(c.thumbnail(160, 120), 70)
	return empty(c.jpeg(s.from.exif(k, s.when, w, h, orientation, thumb).app1()))
}

// empty is a picture on which nothing is written.
func empty(data []byte) printed {
	return printed{data: data, ext: ".jpg", truth: []planted{none(noWriting)}}
}

// none is a line of truth for a picture without codes.
func none(class string) planted {
	return planted{Kind: "picture", Class: "decoy/picture-" + class, Template: "library", Codes: []string{}, Picture: &drawn{Class: class}}
}

// taken draws a sheet and takes a photo of it.
func (d *darkroom) taken(k *kit, s *shot) (*scene, *exposure, printed) {
	sc := k.newScene(d.fonts, k.paperLook(), s.sheet.w, s.sheet.h, of(k, 1.8, 2.2))
	sc.press = press{gamma: 1}
	s.sheet.draw(sc)
	e := sc.exposure()
	e.photograph(k, k.sheetSurface(), d.long(s.from), false)
	return sc, e, d.shot(k, s, e)
}

// long is the longer side of a photo of something with writing.
func (d *darkroom) long(c camera) float64 {
	return float64(min(c.w, 3264)) / float64(min(3, d.album.tiny))
}

// shot makes the file that the camera writes of what it saw.
func (d *darkroom) shot(k *kit, s *shot, e *exposure) printed {
	w, h := e.m.Rect.Dx(), e.m.Rect.Dy()
	orientation := 1
	switch {
	case h > w && !k.chance(4):
		orientation = of(k, 6, 6, 6, 8)
	case h < w && k.chance(4):
		orientation = 3
	}
	s.turned = orientation
	m, data := e.m, e.data
	if orientation != 1 {
		m = stored(e.m, orientation)
		data = asJPEG(m, k.between(80, 93))
	}
	small := image.NewRGBA(image.Rect(0, 0, 160, 120))
	draw.ApproxBiLinear.Scale(small, small.Rect, m, m.Rect, draw.Src, nil)
	x := s.from.exif(k, s.when, m.Rect.Dx(), m.Rect.Dy(), orientation, asJPEG(small, 70))
	return printed{data: withEXIF(data, x), ext: ".jpg"}
}

// stored is how a camera that was held another way stores what is upright.
func stored(m *image.RGBA, orientation int) *image.RGBA {
	w, h := m.Rect.Dx(), m.Rect.Dy()
	to := image.NewRGBA(image.Rect(0, 0, h, w))
	if orientation == 3 {
		to = image.NewRGBA(image.Rect(0, 0, w, h))
	}
	for y := range h {
		for x := range w {
			px, py := w-1-x, h-1-y
			switch orientation {
			case 6:
				px, py = y, w-1-x
			case 8:
				px, py = h-1-y, x
			}
			copy(to.Pix[py*to.Stride+px*4:][:4], m.Pix[y*m.Stride+x*4:][:4])
		}
	}
	return to
}

// lists are the lines of truth of a finished exposure with codes. The boxes are those
// of the upright picture.
func (s *shot) lists(sc *scene, e *exposure, class string) []planted {
	var all []planted
	for i, set := range sc.sets {
		where, legible := e.judged(i)
		where.Class = class
		line := planted{Kind: "picture", Class: "picture", Template: s.page.name + s.sheet.name, Codes: set.codes, Used: set.used, Picture: &where, Legible: legible}
		if !set.unnamed {
			line.Service = set.service.id
		}
		all = append(all, line)
	}
	return all
}

// original reads what another shot became.
func (d *darkroom) original(s *shot) ([]byte, error) {
	name := filepath.Join(d.album.home.dir, "home", filepath.FromSlash(s.of.path))
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("reading a picture again: %w", err)
	}
	return data, nil
}

// same is an exact copy.
func (d *darkroom) same(_ *kit, s *shot) printed {
	data, err := d.original(s)
	p := empty(data)
	p.err = err
	return p
}

// smaller is what a messenger makes of a photo: fewer pixels, and nothing else.
func (d *darkroom) smaller(k *kit, s *shot) printed {
	data, err := d.original(s)
	if err != nil {
		return printed{err: err}
	}
	m, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return printed{err: fmt.Errorf("decoding a picture of this library: %w", err)}
	}
	b := m.Bounds()
	by := min(0.8, 1600/float64(d.album.tiny)/float64(max(b.Dx(), b.Dy())))
	to := image.NewRGBA(image.Rect(0, 0, int(float64(b.Dx())*by), int(float64(b.Dy())*by)))
	draw.ApproxBiLinear.Scale(to, to.Rect, m, b, draw.Src, nil)
	return empty(withoutCamera(asJPEG(to, k.between(65, 80))))
}

// withoutCamera adds the segment that programs write who leave out EXIF.
func withoutCamera(data []byte) []byte {
	return append(append([]byte{}, data[:2]...), append(jfif(), data[2:]...)...)
}

func jfif() []byte { return []byte("\xFF\xE0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00") }

// again is another photo of what a photo with writing shows: the camera moved a
// little and the light changed.
func (d *darkroom) again(k *kit, s *shot) printed {
	data, err := d.original(s)
	if err != nil {
		return printed{err: err}
	}
	m, err := takenApart(data)
	if err != nil {
		return printed{err: err}
	}
	x, y := k.IntN(max(1, m.across/20)), k.IntN(max(1, m.down/20))
	w, h := (m.across-x-k.IntN(max(1, m.across/20))-1)*16, (m.down-y-k.IntN(max(1, m.down/20))-1)*16
	c := collage{w: w, h: h, light: k.between(-18, 18), contrast: 0.9 + 0.2*k.Float64(), vivid: 0.8 + 0.4*k.Float64()}
	c.tiles = []tile{{m, x, y, image.Rect(0, 0, units(w), units(h))}}
	thumb := asJPEG(c.thumbnail(160, 120), 70)
	p := empty(c.jpeg(s.from.exif(k, s.when, w, h, s.of.turned, thumb).app1()))
	p.truth = []planted{none(lookAlike)}
	return p
}
