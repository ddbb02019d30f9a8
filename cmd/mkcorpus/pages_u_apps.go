package main

import (
	"fmt"
	"image/color"
	"strings"
)

func uTerminal(s *scene) {
	set, w := s.k.topicOf(10, 64)
	back := of(s.k, rgb(12, 12, 12), rgb(48, 10, 36), rgb(0, 43, 54), rgb(40, 44, 52))
	s.fill(0, 0, s.w, s.h, back)
	s.codes = of(s.k, s.rest.mono...)
	ink := of(s.k, grey(204), rgb(131, 148, 150), rgb(171, 178, 191), rgb(80, 220, 100))
	n := s.mono(14, ink)
	y := 26.0
	prompt := s.k.who.user + "@" + of(s.k, "laptop", "nas", "pi4") + ":~$ "
	for _, line := range []string{prompt + "mfa enable " + lowName(set), "Enabled. " + s.clean(w.title) + ":"} {
		s.say(10, y, n, line)
		y += 20
	}
	y = s.list(set, listing{x: 10, y: y + 4, w: s.w - 20, size: 14, step: 20, columns: 1, number: of(s.k, "", "  ", "%2d: "), ink: ink})
	s.say(10, y, n, prompt)
	s.fill(10+s.across(n, prompt), y-12, 8, 16, ink)
}

func uShellWindow(s *scene) {
	set, _ := s.k.topicOf(12, 64)
	l := s.look
	s.fill(0, 0, s.w, s.h, blended(l.accent, l.back, 0.7))
	x, y := s.frame(70, 60, s.w-150, s.h-130, s.k.who.user+": bash")
	s.codes = of(s.k, s.rest.mono...)
	n := s.mono(15, l.ink)
	for i, line := range []string{"$ ls", "codes.txt  photos  taxes  todo.md", "$ cat codes.txt", set.service.name + " " + set.service.term} {
		s.say(x+12, y+28+float64(i)*21, n, s.clean(line))
	}
	at := s.list(set, listing{x: x + 12, y: y + 28 + 4*21, w: s.w - 190, size: 15, step: 21, columns: 1})
	s.say(x+12, at, n, "$ ")
}

func uEditor(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.menu(0, 34, 190, s.h, "notes", "todo.md", "codes.md", "wifi.txt")
	s.fill(0, 0, s.w, 34, l.field)
	s.fill(190, 0, 170, 34, l.card)
	s.say(206, 22, s.nib(13, l.ink), "codes.md  x")
	s.codes = of(s.k, s.rest.mono...)
	n := s.mono(14, l.ink)
	s.say(240, 62, n.in(l.accent), "# "+s.clean(set.service.name))
	s.say(240, 84, n, s.clean(w.title))
	s.list(set, listing{x: 240, y: 128, w: s.w - 280, size: 14, step: 22, columns: 1, number: of(s.k, "", "- ", "- [ ] ")})
	for i := range len(set.codes) + 6 {
		s.right(226, 62+float64(i)*22, n.in(l.dim), fmt.Sprint(i+1))
	}
	s.fill(0, s.h-24, s.w, 24, l.accent)
	s.say(10, s.h-8, s.nib(12, l.card), "main   UTF-8   Markdown   Ln 4, Col 12")
}

func uPlainEditor(s *scene) {
	set, _ := s.k.topic(16)
	s.fill(0, 0, s.w, s.h, of(s.k, rgb(0, 120, 170), rgb(60, 110, 70), rgb(110, 90, 140)))
	x, y := 90.0, 50.0
	s.fill(x, y, s.w-200, s.h-110, grey(255))
	s.fill(x, y, s.w-200, 30, rgb(243, 243, 243))
	s.say(x+12, y+20, s.nib(12, grey(0)), "*Untitled - Notepad")
	s.say(x+12, y+50, s.nib(12, grey(0)), "File    Edit    View")
	s.codes = of(s.k, s.rest.mono...)
	s.say(x+10, y+84, s.mono(15, grey(0)), set.service.name+of(s.k, " codes", " - do not lose", " 2fa"))
	s.list(set, listing{x: x + 10, y: y + 106, w: s.w - 240, size: 15, step: 21, columns: 1, number: of(s.k, "", "%d) "), ink: grey(0)})
	s.fill(0, s.h-40, s.w, 40, rgb(30, 34, 42))
	s.right(s.w-16, s.h-15, s.nib(12, grey(240)), s.k.day("15:04  02/01/2006"))
}

func uPDF(s *scene) {
	set, w := s.k.topic(16)
	s.fill(0, 0, s.w, s.h, rgb(82, 86, 89))
	s.fill(0, 0, s.w, 48, rgb(50, 54, 57))
	s.say(20, 30, s.nib(14, grey(230)), lowName(set)+"_recovery.pdf")
	s.middle(0, s.w, 30, s.nib(14, grey(230)), "1 / 1    -  100%  +")
	x, width := s.w/2-320, 640.0
	s.fill(x, 66, width, s.h, grey(255))
	s.portrait(x+60, 100, 40, true)
	s.say(x+116, 128, s.bold(22, grey(20)), set.service.name)
	s.say(x+60, 180, s.bold(17, grey(20)), s.clean(w.title))
	y := s.para(x+60, 208, width-120, s.nib(13, grey(60)), s.clean(w.body))
	s.list(set, listing{x: x + 66, y: y + 30, w: width - 130, size: 15, step: 28, columns: of(s.k, 1, 2), ink: grey(20), lead: of(s.k, "", "box", "dot"), number: of(s.k, "", "%d. ")})
}

func uThreePanes(s *scene) {
	set, w := s.k.topic(10)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.menu(0, 0, 170, s.h, "Inbox", "Starred", "Sent", "Archive", "Spam")
	for i := range 7 {
		at := 30 + float64(i)*84
		s.say(190, at, s.bold(14, l.ink), of(s.k, "Anna", "Shop", "Library", "City office", "Club", "Jonas"))
		s.say(190, at+22, s.nib(13, l.ink), of(s.k, "Your parcel", "Saturday?", "Invoice "+shaped(s.k.Rand, "dddddd"), "Minutes"))
		s.say(190, at+42, s.nib(12, l.dim), s.k.snatch())
		s.rule(180, at+58, 270, l.field)
	}
	s.fill(450, 0, s.w, s.h, l.card)
	s.fill(450, 0, 1, s.h, l.field)
	s.say(480, 50, s.bold(20, l.ink), s.clean(w.title))
	s.say(480, 80, s.nib(13, l.dim), "From: no-reply@"+set.service.domain)
	y := s.para(480, 122, s.w-520, s.nib(15, l.ink), s.clean(w.body))
	s.list(set, listing{x: 480, y: y + 18, w: s.w - 520, size: 15, step: 26, columns: 1, plain: s.k.chance(2), strong: s.k.chance(3)})
}

func uNotesList(s *scene) {
	set, _ := s.k.topic(16)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.fill(0, 0, 290, s.h, l.field)
	for i := range 7 {
		at := 50 + float64(i)*76
		s.say(24, at, s.bold(14, l.ink), of(s.k, "Holiday", "Books", "Recipes", "Car", "Doctor", "Gifts"))
		s.say(24, at+20, s.nib(12, l.dim), s.k.snatch())
	}
	s.say(330, 70, s.bold(26, l.ink), set.service.name+of(s.k, "", " emergency", " 2-step"))
	s.list(set, listing{x: 330, y: 116, w: s.w - 370, size: of(s.k, 15.0, 17), step: 27, columns: 1, plain: true, lead: of(s.k, "", "dot", "box"), number: of(s.k, "", "%d. ")})
}

func uVaultEntry(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.back)
	for i := range 8 {
		at := 70 + float64(i)*58
		s.portrait(20, at, 36, true)
		s.say(70, at+16, s.nib(14, l.ink), of(s.k, "Bank", "Forum", "Mail", "Router", "Shop", "Tax"))
		s.say(70, at+34, s.nib(12, l.dim), s.k.nick())
	}
	s.round(290, 20, s.w-310, s.h-40, 10, l.card)
	s.portrait(330, 50, 52, true)
	s.say(400, 82, s.bold(22, l.ink), set.service.name)
	s.ring(330, 124, s.w-390, 110, 8, 1, l.field, l.card)
	s.say(346, 146, s.nib(12, l.dim), "username")
	s.say(346, 168, s.nib(15, l.ink), s.k.nick())
	s.rule(330, 180, s.w-390, l.field)
	s.say(346, 200, s.nib(12, l.dim), "password")
	s.say(346, 222, s.nib(15, l.ink), s.clean("••••••••••••••"))
	s.say(346, 268, s.nib(12, l.dim), strings.ToLower(s.clean(w.title)))
	s.list(set, listing{x: 346, y: 292, w: s.w - 420, size: 15, step: 23, columns: of(s.k, 1, 2), plain: s.k.chance(3)})
}

func uSpreadsheet(s *scene) {
	set, _ := s.k.topicOf(16, 40)
	s.fill(0, 0, s.w, s.h, grey(255))
	s.fill(0, 0, s.w, 60, rgb(33, 115, 70))
	s.say(20, 38, s.nib(15, grey(255)), "logins.xlsx")
	line := grey(212)
	xs := []float64{44, 230, 620, 760, 900}
	for i, x := range xs {
		s.fill(x, 60, 1, s.h, line)
		s.say(x+60, 80, s.nib(12, grey(90)), string(rune('A'+i)))
	}
	for i := range int(s.h/25) - 3 {
		y := 86 + float64(i)*25
		s.rule(0, y, s.w, line)
		s.right(36, y+18, s.nib(12, grey(90)), fmt.Sprint(i+1))
	}
	n := s.nib(14, grey(10))
	s.say(50, 104, n, "service")
	s.say(236, 104, n, "backup code")
	s.say(626, 104, n, "used")
	for i := range set.codes {
		s.say(50, 129+float64(i)*25, n, set.service.name)
		if set.isUsed(i) {
			s.say(626, 129+float64(i)*25, n, "x")
		}
	}
	s.list(set, listing{x: 236, y: 129, w: 380, size: 14, step: 25, columns: 1, plain: true, ink: grey(10)})
}

func uCrop(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.say(18, 34, s.bold(17, l.ink), s.title(set, w))
	s.list(set, listing{x: 18, y: 70, w: s.w - 36, size: of(s.k, 14.0, 17, 20), step: 36, columns: of(s.k, 1, 2), lead: of(s.k, "", "box", "key"), number: of(s.k, "", "%d. ")})
}

func uCropDense(s *scene) {
	set, _ := s.k.topicOf(16, 24)
	s.fill(0, 0, s.w, s.h, of(s.k, s.look.field, s.look.card))
	s.list(set, listing{x: 12, y: 24, w: s.w - 24, size: of(s.k, 13.0, 15, 18), step: 21, columns: of(s.k, 2, 3), strong: s.k.chance(3)})
}

// uCrowded is a desktop with windows over windows.
func uCrowded(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.wallpaper()
	for i := range 3 {
		x, y := s.frame(40+float64(i)*180, 60+float64(i)*70, s.w*0.42, s.h*0.5, of(s.k, "Mail", "Terminal", "notes.txt", "Calendar"))
		for j := range 13 {
			s.say(x+16, y+30+float64(j)*24, s.nib(13, l.ink), s.k.passage())
		}
	}
	x, y := s.frame(s.w*0.44, s.h*0.14, s.w*0.5, s.h*0.74, set.service.name)
	s.say(x+30, y+54, s.bold(21, l.ink), s.title(set, w))
	at := s.para(x+30, y+88, s.w*0.5-60, s.nib(14, l.dim), s.clean(w.body))
	s.list(set, listing{x: x + 36, y: at + 26, w: s.w*0.5 - 80, size: of(s.k, 14.0, 16), step: 27, columns: of(s.k, 1, 2), lead: of(s.k, "", "dot")})
	s.taskbar()
}

func (s *scene) wallpaper() {
	a, b := of(s.k, s.look.accent, rgb(20, 50, 90), rgb(90, 40, 80)), of(s.k, s.look.back, rgb(200, 120, 80))
	for y := range int(s.h) {
		s.fill(0, float64(y), s.w, 1, blended(a, b, float64(y)/s.h))
	}
	for i := range 4 {
		s.round(24, 90+float64(i)*96, 44, 44, 8, blended(b, a, 0.4))
		s.say(18, 152+float64(i)*96, s.nib(12, grey(245)), of(s.k, "Home", "Bin", "Disk", "Photos"))
	}
}

func (s *scene) taskbar() {
	s.fill(0, s.h-44, s.w, 44, s.look.field)
	for i := range 6 {
		s.round(s.w/2-150+float64(i)*50, s.h-36, 28, 28, 6, of(s.k, s.look.accent, s.look.dim, rgb(230, 120, 40), rgb(40, 160, 90)))
	}
	s.right(s.w-20, s.h-24, s.nib(12, s.look.ink), s.k.day("15:04"))
	s.right(s.w-20, s.h-8, s.nib(12, s.look.ink), s.k.day("02/01/2006"))
}

// uTwoHalves has two windows side by side, codes in one.
func uTwoHalves(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	x, y := s.frame(0, 0, s.w/2-2, s.h-44, "Documentation")
	for i := range 11 {
		s.para(x+30, y+40+float64(i)*64, s.w/2-80, s.nib(15, l.ink), s.k.passage()+" "+s.k.passage())
	}
	x = s.w/2 + 2
	y = s.tabs(x, 0, s.w/2-2, set.service.name, set.service.domain+"/security")
	s.fill(x, y, s.w/2, s.h-y, l.back)
	s.say(x+40, y+60, s.bold(24, l.ink), s.title(set, w))
	at := s.para(x+40, y+98, s.w/2-90, s.nib(15, l.dim), s.clean(w.body))
	s.round(x+40, at, s.w/2-90, float64(len(set.codes))*30+30, 8, l.card)
	s.list(set, listing{x: x + 60, y: at + 36, w: s.w/2 - 130, size: 16, step: 30, columns: 1, number: of(s.k, "", "%d. ")})
	s.taskbar()
}

// uViewer shows a picture of a list within a program for pictures.
func uViewer(s *scene) {
	set, w := s.k.topicOf(10, 20)
	s.fill(0, 0, s.w, s.h, grey(20))
	s.fill(0, 0, s.w, 50, grey(44))
	s.say(20, 32, s.nib(14, grey(220)), "IMG_"+shaped(s.k.Rand, "dddd")+".PNG")
	width := 420.0
	x := s.w/2 - width/2
	s.fill(x, 60, width, s.h-130, s.look.back)
	s.say(x+24, 124, s.bold(20, s.look.ink), s.clean(w.title))
	s.list(set, listing{x: x + 24, y: 172, w: width - 48, size: of(s.k, 15.0, 18), step: 36, columns: 1, rules: true})
	for i := range 9 {
		s.round(s.w/2-300+float64(i)*68, s.h-60, 60, 50, 4, color.RGBA{uint8(s.k.IntN(200)), uint8(s.k.IntN(200)), uint8(s.k.IntN(200)), 255})
	}
}

// uLongChat is a chat scrolled together from many screens.
func uLongChat(s *scene) {
	set, _ := s.k.topicOf(10, 20)
	l := s.look
	y := s.bar(s.status(), s.k.who.first) + 20
	place := s.h * (0.25 + 0.5*s.k.Float64())
	for y < s.h-120 {
		if y > place && len(s.sets) == 0 {
			s.round(14, y, s.w*0.74, float64(len(set.codes))*25+54, 14, l.field)
			s.say(28, y+28, s.nib(15, l.ink), set.service.name+" codes")
			y = s.list(set, listing{x: 28, y: y + 54, w: s.w*0.74 - 28, size: 15, step: 25, columns: 1, plain: true}) + 20
		}
		x := of(s.k, 14, s.w*0.25)
		s.round(x, y, s.w*0.7, 62, 14, of(s.k, l.card, l.field))
		s.para(x+14, y+26, s.w*0.7-28, s.nib(14, l.ink), s.k.passage())
		y += 76
	}
}

// uLongPage is a page of help with somebody's codes in its middle.
func uLongPage(s *scene) {
	set, w := s.k.topicOf(16, 34)
	l := s.look
	y := s.status() + 50
	s.say(20, y, s.bold(26, l.ink), set.service.name)
	y += 40
	place := s.h * (0.15 + 0.6*s.k.Float64())
	for y < s.h-150 {
		if y > place && len(s.sets) == 0 {
			s.say(20, y+10, s.bold(20, l.ink), s.clean(w.title))
			y = s.para(20, y+40, s.w-40, s.nib(15, l.dim), s.clean(w.body))
			s.round(14, y, s.w-28, float64(len(set.codes))*32+26, 10, l.card)
			y = s.list(set, listing{x: 30, y: y + 32, w: s.w - 60, size: 16, step: 32, columns: of(s.k, 1, 2)}) + 24
		}
		y = s.para(20, y, s.w-40, s.nib(15, l.ink), s.k.passage()+" "+s.k.passage()) + 10
	}
}
