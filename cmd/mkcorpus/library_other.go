package main

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"

	"golang.org/x/image/draw"
)

// screensOfLibrary are what phones show most of the time.
var screensOfLibrary = []screen{
	{"library/launcher", phone, launcherPage, ""},
	{"library/settings", phone, settingsPage, ""},
	{"library/player", phone, playerPage, "dark"},
}

// sheetsOfLibrary are things with writing that people take photos of.
var sheetsOfLibrary = []leaf{
	{"library/plate", 520, 120, platePage},
	{"library/till", 320, 640, tillPage},
	{"library/letter", 620, 876, letterPage},
	{"library/departures", 420, 620, departuresPage},
}

func launcherPage(s *scene) {
	top, low := s.k.colour(), s.k.colour()
	for i := range 40 {
		s.fill(0, s.h*float64(i)/40, s.w, s.h/40+1, blended(top, low, float64(i)/40))
	}
	s.middle(0, s.w, 130, s.nib(54, grey(255)), fmt.Sprintf("%02d:%02d", s.k.IntN(24), s.k.IntN(60)))
	s.middle(0, s.w, 158, s.nib(14, grey(255)), s.k.day("Monday, 2 January"))
	step := s.w / 4
	for row := range int((s.h - 260) / 96) {
		for column := range 4 {
			x, y := step*float64(column)+step/2-28, 220+96*float64(row)
			s.round(x, y, 56, 56, 14, s.k.colour())
			s.middle(x-16, 88, y+74, s.nib(11, grey(255)), of(s.k, "Phone", "Camera", "Maps", "Mail", "Photos", "Music", "Clock", "Store", "Notes", "Weather", "Bank", "Files"))
		}
	}
	s.gestures()
}

func settingsPage(s *scene) {
	y := s.bar(s.status(), of(s.k, "Settings", "Einstellungen", "About phone")) + 34
	for y < s.h-60 {
		s.round(20, y-20, 30, 30, 8, s.k.colour())
		s.say(66, y, s.nib(16, s.look.ink), of(s.k, "Network", "Bluetooth", "Display", "Sound", "Storage", "Battery", "Privacy", "Accounts", "Language", "Model number"))
		s.right(s.w-24, y, s.nib(14, s.look.dim), of(s.k, "On", "Off", "64 GB", "82 %", "English", shaped(s.k.Rand, "AAdddd"), ""))
		s.rule(66, y+18, s.w-66, s.look.field)
		y += 52
	}
}

func playerPage(s *scene) {
	s.fill(0, 0, s.w, s.h, grey(8))
	top := s.h * 0.2
	for range 60 {
		s.round(s.k.Float64()*s.w*0.9, top+s.k.Float64()*s.h*0.2, 20+60*s.k.Float64(), 20+40*s.k.Float64(), 12, s.k.colour())
	}
	s.say(18, s.h*0.56, s.bold(17, s.look.ink), of(s.k, "How to repair a bicycle", "Live in the harbour", "Bread without kneading"))
	s.say(18, s.h*0.56+24, s.nib(13, s.look.dim), fmt.Sprintf("%d,%03d views", s.k.between(1, 900), s.k.IntN(1000)))
	s.fill(18, s.h*0.65, s.w-36, 3, s.look.field)
	s.fill(18, s.h*0.65, (s.w-36)*s.k.Float64(), 3, s.look.accent)
	s.say(18, s.h*0.65+22, s.nib(12, s.look.dim), fmt.Sprintf("%d:%02d", s.k.between(0, 9), s.k.IntN(60)))
	s.gestures()
}

func platePage(s *scene) {
	s.round(0, 0, s.w, s.h, 10, grey(20))
	s.round(4, 4, s.w-8, s.h-8, 8, of(s.k, grey(245), rgb(250, 210, 60)))
	s.fill(4, 8, 46, s.h-16, rgb(20, 60, 160))
	s.middle(4, 46, s.h-24, s.bold(26, grey(255)), of(s.k, "D", "F", "PL", "NL", "E"))
	s.middle(50, s.w-54, s.h*0.78, s.bold(84, grey(20)), shaped(s.k.Rand, of(s.k, "L LL dddd", "LL ddd LL", "LLL dddd", "LL-ddd-LL")))
}

func tillPage(s *scene) {
	n := nib{of(s.k, s.rest.mono...).regular, 13 * s.unit, grey(40)}
	s.middle(0, s.w, 46, s.bold(20, grey(30)), of(s.k, "MARKET HALL", "DROGERIE", "HARDWARE 2000", "CAFE"))
	y := 84.0
	for range s.k.between(6, 18) {
		s.say(20, y, n, of(s.k, "Milk", "Bread rolls", "Apples", "Screws M4", "Coffee", "Cheese", "Paint", "Soap"))
		s.right(s.w-20, y, n, fmt.Sprintf("%d.%02d", s.k.IntN(30), s.k.IntN(100)))
		y += 22
	}
	for _, line := range []string{"TOTAL " + fmt.Sprint(s.k.between(9, 140)) + ".80", "Card ************" + shaped(s.k.Rand, "dddd"), "Terminal " + shaped(s.k.Rand, "dddddddd"), "TA-No. " + shaped(s.k.Rand, "dddddd"), s.k.day("02.01.2006 15:04")} {
		y += 23
		s.say(20, y, n, line)
	}
}

func letterPage(s *scene) {
	s.say(60, 80, s.bold(17, s.look.ink), of(s.k, "City Council", "Insurance Ltd", "Dr. Winter", "Waterworks"))
	s.right(s.w-60, 120, s.nib(12, s.look.dim), s.k.day("2 January 2006"))
	s.say(60, 170, s.nib(13, s.look.ink), "Reference "+shaped(s.k.Rand, "dddd-AA-dddd"))
	y := 220.0
	for range 6 {
		y = s.para(60, y, s.w-120, s.nib(13, s.look.ink), s.k.passage()+" "+s.k.passage()) + 10
	}
	s.say(60, y+40, s.nib(13, s.look.ink), "IBAN "+s.k.iban())
}

func departuresPage(s *scene) {
	s.fill(0, 0, s.w, 70, rgb(240, 200, 40))
	s.say(24, 46, s.bold(28, grey(10)), of(s.k, "Departures", "Abfahrt", "Bus 42"))
	for y := 110.0; y < s.h-30; y += 34 {
		s.say(24, y, s.bold(16, s.look.ink), fmt.Sprintf("%02d", s.k.IntN(24)))
		for i := range s.k.between(2, 6) {
			s.say(80+float64(i)*52, y, s.nib(16, s.look.ink), fmt.Sprintf("%02d", s.k.IntN(60)))
		}
		s.rule(24, y+10, s.w-48, s.look.field)
	}
}

// sent is a photo that came by a messenger: small, and without what cameras write.
func (d *darkroom) sent(k *kit, s *shot) printed {
	w, h := 1600/d.album.tiny, 1200/d.album.tiny
	if k.chance(2) {
		w, h = h, w
	}
	c := composed(k, d.album.scenes, w, h)
	return empty(c.jpeg(jfif()))
}

// downloaded is a picture from the web.
func (d *darkroom) downloaded(k *kit, s *shot) printed {
	size := of(k, image.Pt(1280, 853), image.Pt(1920, 1080), image.Pt(640, 480), image.Pt(1024, 1024), image.Pt(800, 600)).Div(d.album.tiny)
	c := composed(k, d.album.scenes, size.X, size.Y)
	return empty(c.jpeg(jfif()))
}

// meme is a picture with large letters on it.
func (d *darkroom) meme(k *kit, s *shot) printed {
	const size = 960
	c := composed(k, d.album.scenes, size/d.album.tiny, size/d.album.tiny)
	m, err := jpeg.Decode(bytes.NewReader(c.jpeg(jfif())))
	if err != nil {
		return printed{err: fmt.Errorf("decoding a picture of this library: %w", err)}
	}
	sc := k.newScene(d.fonts, lightSkins[0], size, size, 1)
	draw.ApproxBiLinear.Scale(sc.RGBA, sc.Rect, m, m.Bounds(), draw.Src, nil)
	n := sc.bold(64, grey(255))
	for i, text := range []string{of(k, "ONE DOES NOT SIMPLY", "WHEN THE BUILD", "ME AT 3 A.M.", "NOBODY:"), of(k, "SKIP BREAKFAST", "IS GREEN AGAIN", "FINDS ONE MORE BUG", "THE CAT:")} {
		y := 100 + float64(i)*780
		for _, p := range [4]spot{{-3, 0}, {3, 0}, {0, -3}, {0, 3}} {
			sc.middle(p.x, size, y+p.y, n.in(grey(0)), text)
		}
		sc.middle(0, size, y, n, text)
	}
	return printed{data: withoutCamera(asJPEG(sc.RGBA, k.between(60, 85))), ext: ".jpg", truth: []planted{none(lookAlike)}}
}

// scan is a letter from a scanner.
func (d *darkroom) scan(k *kit, s *shot) printed {
	sc := k.newScene(d.fonts, k.paperLook(), s.sheet.w, s.sheet.h, of(k, 2.0, 2.667))
	sc.press = press{gamma: 1}
	s.sheet.draw(sc)
	return printed{data: withoutCamera(asJPEG(sc.RGBA, k.between(60, 85))), ext: ".jpg", truth: []planted{none(lookAlike)}}
}
