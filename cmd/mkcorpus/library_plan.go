package main

import (
	"fmt"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"time"
)

// What a picture is, as library.jsonl says it.
const (
	plainPhoto    = "plain"
	burstPhoto    = "burst"
	listPhoto     = "list"
	textPhoto     = "lookalike"
	qrPhoto       = "qr"
	exactCopy     = "copy"
	smallerCopy   = "smaller"
	againPhoto    = "lookalike-again" // another photo of what another lookalike shows
	listShot      = "list-screenshot"
	textShot      = "lookalike-screenshot"
	qrShot        = "qr-screenshot"
	memePicture   = "meme"
	loadedPicture = "download"
	sentPicture   = "whatsapp"
	scanPicture   = "scan"
)

// plan decides what is made: the pictures, and then those that are made of others.
func (a *album) plan() (first, copies []*shot) {
	p := planner{a, rand.New(rand.NewPCG(a.seed, 2)), a.studio(library{}), nil, map[string]int{}}
	photos, screens := (a.count*92+50)/100, (a.count*6+50)/100
	onScreens := min(a.lists/2, screens)
	qr := max(2, a.count/2500)
	p.screens(screens, onScreens, qr/2)
	texts := max(2, photos*12/1000)
	fresh := max(2, texts/4)
	same, small := max(1, photos*12/1000), max(1, photos*12/1000)
	p.photos(photos-(texts-fresh)-same-small, a.lists-onScreens, fresh, qr-qr/2)
	p.others(a.count - photos - screens)
	slices.SortStableFunc(p.all, func(x, y *shot) int { return x.when.Compare(y.when) })
	p.name()
	return p.all, p.copies(texts-fresh, same, small)
}

// planner fills an album.
type planner struct {
	*album
	*rand.Rand
	st    studio
	all   []*shot
	turns map[string]int
}

// add notes one more picture.
func (p *planner) add(kind, what string, print func(d *darkroom, k *kit, s *shot) printed) *shot {
	s := &shot{kind: kind, what: what, print: print, turn: p.turns[what], from: p.camera(kind == "screenshot")}
	p.turns[what]++
	start := time.Date(2012, 1, 3, 7, 0, 0, 0, time.UTC)
	s.when = start.Add(time.Duration(p.IntN(12*365*24*3600))*time.Second + time.Duration(p.IntN(1000))*time.Millisecond)
	p.all = append(p.all, s)
	return s
}

// camera is one that took a photo, or on which there was something to see.
func (p *planner) camera(screen bool) camera {
	all := albumCameras()
	for {
		n := p.IntN(100)
		for _, c := range all {
			if n -= c.weight; n < 0 {
				if screen && c.screen[1]*412/max(1, c.screen[0]) < 670 {
					break // too low for what is shown
				}
				return c
			}
		}
	}
}

func (p *planner) screens(n, lists, qr int) {
	for i := range n {
		switch {
		case i < lists:
			s := p.add("screenshot", listShot, (*darkroom).listScreen)
			class := screenLight
			if i%5 == 4 {
				class = wholeDesktop
			}
			s.page = turn(&p.st, class, slices.DeleteFunc(p.st.suitable(class), func(s screen) bool { return i%5 != 4 && s.on[0].w > 500 }))
		case i < lists+qr:
			p.add("screenshot", qrShot, (*darkroom).qrScreen)
		default:
			s := p.add("screenshot", textShot, (*darkroom).textScreen)
			s.page = turn(&p.st, textShot, append(slices.Clone(p.st.false), screensOfLibrary...))
		}
	}
}

func (p *planner) photos(n, lists, texts, qr int) {
	n += len(p.all)
	for i := range lists {
		s := p.add("photo", listPhoto, (*darkroom).listPaper)
		switch i % 5 {
		case 1, 4:
			s.print = (*darkroom).listOnScreen
			s.page = turn(&p.st, photoScreen, p.st.suitable(photoScreen))
		case 3:
			s.sheet = turn(&p.st, handwriting, p.st.hands)
		default:
			s.sheet = turn(&p.st, photoSheet, p.st.sheets)
		}
	}
	for i := range texts {
		s := p.add("photo", textPhoto, (*darkroom).textPaper)
		s.sheet = turn(&p.st, textPhoto, sheetsOfLibrary)
		if i%2 == 1 {
			s.print = (*darkroom).textOnScreen
			s.page = turn(&p.st, "text"+photoScreen, p.st.false)
		}
	}
	for range qr {
		p.add("photo", qrPhoto, (*darkroom).qrOnScreen)
	}
	bursts := max(8, (n-len(p.all))/10)
	for group := 1; bursts >= 3 && n-len(p.all) >= 3; group++ {
		size := min(3+p.IntN(6), n-len(p.all))
		bursts -= size
		p.burst(group, size)
	}
	for len(p.all) < n {
		p.add("photo", plainPhoto, (*darkroom).photo)
	}
}

// burst is some photos of the same thing within seconds.
func (p *planner) burst(group, size int) {
	first := p.add("photo", burstPhoto, (*darkroom).photo)
	first.group = group
	for i := 1; i < size; i++ {
		s := p.add("photo", burstPhoto, (*darkroom).photo)
		s.group, s.from = group, first.from
		s.when = first.when.Add(time.Duration(i) * 1370 * time.Millisecond)
	}
}

func (p *planner) others(n int) {
	for i := range n {
		switch i % 6 {
		case 0, 3:
			p.add("other", sentPicture, (*darkroom).sent)
		case 1:
			p.add("other", memePicture, (*darkroom).meme)
		case 2, 5:
			p.add("other", loadedPicture, (*darkroom).downloaded)
		default:
			p.add("other", scanPicture, (*darkroom).scan).sheet = leaf{"library/letter", 620, 876, letterPage}
		}
	}
}

// name gives all pictures their names, in the order in which they were taken.
func (p *planner) name() {
	numbers := map[string]int{}
	for _, s := range p.all {
		c := s.from
		numbers[c.naming]++
		n := numbers[c.naming]
		switch s.what {
		case sentPicture:
			s.name = sentName(s.when, n)
		case memePicture:
			s.name = "Download/" + []string{"funny", "image", "meme", "FB_IMG_" + fmt.Sprint(s.when.UnixMilli()), "unnamed"}[n%5]
		case loadedPicture:
			s.name = "Download/" + []string{"images", "photo-" + fmt.Sprint(s.when.Unix()) + "-" + shaped(p.Rand, "hhhhhhhhhhhh"), "wallpaper", fmt.Sprint(s.when.UnixMilli())}[n%4]
		case scanPicture:
			s.name = "Documents/Scans/" + []string{"Scan" + s.when.Format("20060102150405"), s.when.Format("2006-01-02"), fmt.Sprintf("Scan_%04d", n)}[n%3]
		default:
			app := []string{"Chrome", "WhatsApp", "Gmail", "Settings", "Samsung Internet", "Gallery"}[p.IntN(6)]
			s.name = c.stem(s.when, n+17, s.kind == "screenshot", app)
			if s.group > 0 && c.naming == asAndroid && s.group%2 == 0 {
				s.name += fmt.Sprintf("_BURST%03d", n%1000)
			}
			if s.page.name != "" && s.page.on[0].w > 500 && s.kind == "screenshot" {
				s.name = "Pictures/Screenshots/Screenshot " + s.when.Format("2006-01-02 150405")
			}
		}
	}
}

func sentName(when time.Time, n int) string {
	return "WhatsApp Images/IMG-" + when.Format("20060102") + fmt.Sprintf("-WA%04d", n%60)
}

// copies are pictures that are made of others: never of one with codes, so that
// every set of codes is in one place.
func (p *planner) copies(again, same, small int) []*shot {
	var plain, texts []*shot
	for _, s := range p.all {
		switch s.what {
		case plainPhoto, burstPhoto:
			plain = append(plain, s)
		case textPhoto:
			texts = append(texts, s)
		}
	}
	var all []*shot
	add := func(what string, from []*shot, print func(d *darkroom, k *kit, s *shot) printed) *shot {
		of := from[p.IntN(len(from))]
		s := &shot{kind: "photo", what: what, of: of, from: of.from, print: print, turn: len(all), when: of.when}
		all = append(all, s)
		return s
	}
	for range again {
		s := add(againPhoto, texts, (*darkroom).again)
		s.when = s.when.Add(time.Duration(5+p.IntN(9000)) * time.Second)
		s.name = s.from.stem(s.when, 5000+len(all), false, "")
	}
	for range same {
		s := add(exactCopy, plain, (*darkroom).same)
		s.name = []string{"Pictures/Backup/", "Pictures/sorted/" + s.when.Format("2006") + "/", "Pictures/old phone/DCIM/"}[p.IntN(3)] + strings.TrimSuffix(path.Base(s.of.name), path.Ext(s.of.name))
		if p.IntN(3) == 0 {
			s.name = s.of.name + " (1)"
		}
	}
	for range small {
		s := add(smallerCopy, plain, (*darkroom).smaller)
		s.name = sentName(s.when, len(all))
	}
	return all
}
