package main

import (
	"image"
	"math/rand/v2"
	"path"
	"strings"

	"golang.org/x/image/draw"
)

// Classes of pictures, as truth.jsonl and the benchmark name them.
const (
	screenLight  = "screen-light"
	screenDark   = "screen-dark"
	smallText    = "small"
	lowContrast  = "low-contrast"
	recompressed = "recompressed"
	wholeDesktop = "desktop"
	longScreen   = "long"
	photoSheet   = "photo-sheet"
	photoScreen  = "photo-screen"
	handwriting  = "handwriting"
	lookAlike    = "negative" // writing, but no codes
	noWriting    = "empty"
)

// mix is the classes of one round; a class that stands there twice is twice as frequent.
var mix = []string{
	screenLight, screenDark, photoSheet, recompressed, smallText, handwriting, screenLight, lowContrast, screenDark,
	photoScreen, wholeDesktop, screenLight, recompressed, longScreen, photoSheet, screenDark, smallText, photoScreen,
}

// studio draws the pictures of a family that has its own layouts and fonts.
type studio struct {
	work
	fonts  library
	pages  []screen
	sheets []leaf
	hands  []leaf
	false  []screen
}

// isStudio says whether a family of pictures is drawn by a studio.
func isStudio(family string) bool { return family == "t" || family == "u" }

// generateShots writes what is ordered of family t or u.
func generateShots(o order) error {
	fonts, err := loadFonts(o.fonts)
	if err != nil {
		return err
	}
	h, err := newHome(o.out, o.plain)
	if err != nil {
		return err
	}
	st := studio{fonts: fonts, pages: pagesT, sheets: sheetsT, hands: handsT, false: falseT}
	if o.family == "u" {
		st.pages, st.sheets, st.hands, st.false = pagesU, sheetsU, handsU, falseU
	}
	r := rand.New(rand.NewPCG(o.seed, 1))
	st.work = work{home: h, seed: o.seed, who: newPerson(r), turns: map[string]int{}}
	empty := o.files * o.empty / 100
	decoys := (o.files - empty) * decoyShare / 100
	for i := range o.files - empty - decoys {
		st.positive(mix[i%len(mix)])
	}
	for range decoys {
		st.negative()
	}
	for range empty {
		k := st.kit(o.family + "/blank")
		st.finish(k, k.blank(), noWriting, nil)
	}
	return h.close()
}

const decoyShare = 20 // percent of the pictures with writing

// turn returns the next of some layouts, in an order of the seed.
func turn[T any](st *studio, what string, from []T) T {
	n := st.turns["turn "+what]
	st.turns["turn "+what]++
	order := rand.New(rand.NewPCG(st.seed, uint64(len(what)))).Perm(len(from))
	return from[order[n%len(from)]]
}

// kit returns one for the next picture of a name.
func (st *studio) kit(name string) *kit {
	k := newKit(st.home, st.seed, st.who, template{name: name, class: "picture"}, st.turns[name])
	st.turns[name]++
	return k
}

// positive draws a picture of the class with codes in it.
func (st *studio) positive(class string) {
	switch class {
	case photoSheet:
		st.paper(turn(st, class, st.sheets), class)
	case handwriting:
		st.paper(turn(st, class, st.hands), class)
	default:
		p := turn(st, class, st.suitable(class))
		k := st.kit(p.name)
		e, s := st.screen(k, p, class)
		st.finish(k, st.treated(k, e, class), class, s)
	}
}

// suitable are the pages that a class can be made of.
func (st *studio) suitable(class string) []screen {
	var kept []screen
	for _, p := range st.pages {
		isWide, isLong := p.on[0].w >= 1500, p.on[0].h > 1500
		fits := !isWide && !isLong
		switch {
		case class == wholeDesktop:
			fits = isWide
		case class == longScreen:
			fits = isLong
		case class == lowContrast:
			fits = fits && p.always == ""
		case class == screenLight:
			fits = fits && p.always != "dark"
		case class == screenDark:
			fits = fits && (p.always == "" || p.always == "dark")
		}
		if fits {
			kept = append(kept, p)
		}
	}
	return kept
}

// screen draws a page in the light and the size of a class.
func (st *studio) screen(k *kit, p screen, class string) (*exposure, *scene) {
	f := of(k, p.on...)
	l := of(k, lightSkins...)
	dark := class == screenDark || class != screenLight && k.chance(2)
	if p.always == "dark" || dark && p.always != "light" {
		l = of(k, darkSkins...)
	}
	unit := of(k, f.units...)
	if class == lowContrast {
		l = k.pale(l)
	}
	small := 1.0
	if class == smallText {
		unit = max(1, f.units[0]*0.5)
		small = 0.68 + 0.2*k.Float64()
	}
	s := k.newScene(st.fonts, l, f.w, f.h, unit)
	s.small = small
	p.draw(s)
	return s.exposure(), s
}

// treated does to a screenshot what happens to those of its class.
func (st *studio) treated(k *kit, e *exposure, class string) *exposure {
	switch {
	case class == recompressed:
		e.messenger(k)
	case class == photoScreen:
		st.cut(k, e)
		if k.chance(2) {
			e.bezel(k)
		}
		e.photograph(k, k.screenSurface(), of(k, 1600.0, 2016, 2400), true)
	case class != smallText && k.chance(4): // shown or saved in another size
		e.scale(of(k, 0.67, 0.75, 0.8, 0.9, 1.2, 1.33), of[draw.Interpolator](k, draw.CatmullRom, draw.BiLinear, draw.ApproxBiLinear))
		fallthrough
	default:
		if k.chance(3) {
			e.jpeg(k.between(40, 95))
		} else {
			e.png()
		}
	}
	return e
}

// cut keeps the part of a desktop that somebody would aim the camera at.
func (st *studio) cut(k *kit, e *exposure) {
	b := e.m.Bounds()
	list := e.box(0)
	if b.Dx() < b.Dy() || list.Empty() || k.chance(3) {
		return
	}
	more := list.Inset(-max(60, b.Dx()/12))
	e.crop(more.Union(image.Rect(list.Min.X, list.Min.Y-200, list.Max.X, list.Max.Y)))
}

// paper draws a sheet and puts it before the camera.
func (st *studio) paper(p leaf, class string) {
	k := st.kit(p.name)
	s := k.newScene(st.fonts, k.paperLook(), p.w, p.h, of(k, 1.8, 2.2))
	s.press = press{gamma: 1}
	p.draw(s)
	e := s.exposure()
	e.photograph(k, k.sheetSurface(), of(k, 1600.0, 2016, 2400), false)
	st.finish(k, e, class, s)
}

// negative draws a picture that looks as if.
func (st *studio) negative() {
	p := turn(st, lookAlike, st.false)
	k := st.kit(p.name)
	class := of(k, screenLight, screenDark, screenLight, screenDark, recompressed, photoScreen)
	e, _ := st.screen(k, p, class)
	st.finish(k, st.treated(k, e, class), lookAlike, nil)
}

// finish writes the file and its truth: a line for every set, or one that says
// that there is none.
func (st *studio) finish(k *kit, e *exposure, class string, s *scene) {
	name := k.shotName(of(k, "Chrome", "Firefox", "Photos", "Settings"))
	if strings.HasPrefix(class, "photo") || class == handwriting || class == noWriting {
		name = of(k, "DCIM/Camera/IMG_"+k.day("20060102_150405"), "DCIM/100APPLE/IMG_"+shaped(k.Rand, "dddd"), "Pictures/"+k.day("2006/01/")+shaped(k.Rand, "DSCdddddd"))
	}
	name = strings.TrimSuffix(name, path.Ext(name)) + e.ext
	got := st.home.put(name, e.data, k.when)
	line := planted{Path: got, Kind: "picture", Class: "picture", Template: k.tpl.name, Codes: []string{}, Picture: &drawn{Class: class}}
	if s == nil {
		line.Class = "decoy/picture-" + class
		st.home.truth = append(st.home.truth, line)
		return
	}
	for i, set := range s.sets {
		d, legible := e.judged(i)
		d.Class = class
		line.Picture, line.Legible = &d, legible
		line.Codes, line.Used = set.codes, set.used
		if !set.unnamed {
			line.Service = set.service.id
		}
		st.home.truth = append(st.home.truth, line)
	}
}
