package main

import "fmt"

// format is the shape of a screen.
type format struct {
	w, h  float64   // units
	units []float64 // pixels of a unit, one of them
}

var (
	desktop = []format{{1280, 720, []float64{1, 1.5}}, {1366, 768, []float64{1}}, {1100, 700, []float64{1, 1.25, 2}}, {1440, 900, []float64{1, 2}}}
	phone   = []format{{360, 760, []float64{2, 3}}, {412, 892, []float64{2.625, 1.75}}, {390, 844, []float64{3, 2}}, {375, 667, []float64{2}}, {360, 800, []float64{3}}}
	board   = []format{{1920, 1080, []float64{1}}, {1680, 1050, []float64{1, 1.25}}, {2560, 1440, []float64{1}}, {1536, 864, []float64{1.25}}}
	long    = []format{{400, 3200, []float64{2.5, 2}}, {360, 4200, []float64{2}}, {412, 2600, []float64{2.625}}}
	snippet = []format{{560, 420, []float64{1, 1.5, 2}}, {700, 460, []float64{1, 1.25}}}
)

// screen is a layout of a screen: it draws into the scene, codes included.
type screen struct {
	name   string
	on     []format
	draw   func(s *scene)
	always string // what it is whatever is asked for: light, dark, or inked in colours of its own
}

// pagesT are for tuning.
var pagesT = []screen{
	{"t/panel", desktop, tPanel, ""},
	{"t/window", desktop, tWindow, ""},
	{"t/table", desktop, tTable, ""},
	{"t/vault", desktop, tVault, ""},
	{"t/console", snippet, tConsole, ""},
	{"t/mail", desktop, tMail, ""},
	{"t/document", desktop, tDocument, ""},
	{"t/clip", snippet, tClip, ""},
	{"t/rows", phone, tRows, ""},
	{"t/tiles", phone, tTiles, ""},
	{"t/memo", phone, tMemo, ""},
	{"t/talk", phone, tTalk, ""},
	{"t/alone", phone, tAlone, ""},
	{"t/workplace", board, tWorkplace, ""},
	{"t/scroll", long, tScroll, ""},
}

// tPanel is a page with a panel at the left and the codes at the right of it.
func tPanel(s *scene) {
	set, w := s.k.topic(16)
	y := s.tabs(0, 0, s.w, set.service.name, set.service.domain+"/me/safety")
	s.say(60, y+60, s.bold(24, s.look.ink), set.service.name+" · "+w.title)
	s.para(60, y+110, 300, s.nib(15, s.look.dim), w.body)
	s.buttons(60, y+240, 14, "Save file", "Print")
	s.round(400, y+80, s.w-460, s.h-y-140, 10, s.look.card)
	s.list(set, listing{x: 430, y: y + 125, w: s.w - 520, size: s.k.either(15, 18), step: 32, columns: s.k.IntN(2) + 1, number: of(s.k, "", "%d) ")})
}

// tWindow is a small window in the middle, a question above it.
func tWindow(s *scene) {
	set, w := s.k.topic(16)
	s.menu(0, 0, 200, s.h, "Home", "Files", "People", "Safety")
	s.dim(0.6)
	x, width := s.w/2-280, 560.0
	s.round(x, 50, width, s.h-100, 14, s.look.card)
	s.middle(x, width, 100, s.bold(20, s.look.ink), w.title)
	y := s.para(x+40, 140, width-80, s.nib(14, s.look.dim), w.body)
	y = s.list(set, listing{x: x + 50, y: y + 26, w: width - 100, size: 16, step: 30, columns: 2, cells: s.k.chance(2), lead: of(s.k, "", "ring")})
	s.buttons(x+40, min(y+10, s.h-100), 14, "Finish", "Back")
}

// tTable has a line for every code.
func tTable(s *scene) {
	set, w := s.k.topic(12)
	l := s.look
	y := s.tabs(0, 0, s.w, "Account", set.service.domain+"/account/codes")
	s.say(80, y+60, s.bold(22, l.ink), w.title+" – "+set.service.name)
	s.fill(80, y+84, s.w-160, 34, l.field)
	s.say(100, y+107, s.bold(14, l.ink), of(s.k, "Code", "One-time code"))
	s.right(s.w-100, y+107, s.bold(14, l.ink), "State")
	s.list(set, listing{x: 100, y: y + 142, w: s.w - 200, size: 15, step: 34, rules: true, tail: of(s.k, "open", "valid", "fresh")})
}

// tVault is an entry of a password manager.
func tVault(s *scene) {
	set, w := s.k.topic(16)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.menu(0, 0, 210, s.h, "All items", "Favourites", "Logins", "Notes", "Bin")
	s.portrait(250, 40, 48, true)
	s.say(315, 72, s.bold(22, l.ink), set.service.name)
	y := 130.0
	for _, f := range [][2]string{{"User", s.k.nick()}, {"Password", "••••••••••••"}, {"Web", set.service.domain}} {
		s.say(250, y, s.nib(12, l.dim), f[0])
		s.say(250, y+20, s.nib(15, l.ink), f[1])
		y += 52
	}
	s.say(250, y, s.nib(12, l.dim), of(s.k, "Notes", "Remarks"))
	s.say(250, y+24, s.nib(15, l.ink), w.title)
	s.list(set, listing{x: 250, y: y + 48, w: s.w - 320, size: 15, step: 22, columns: of(s.k, 1, 2), plain: s.k.chance(2)})
}

// tConsole is what a program printed.
func tConsole(s *scene) {
	set, _ := s.k.topicOf(10, 24)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.codes = of(s.k, s.rest.mono...)
	n := s.mono(14, l.ink)
	y := 30.0
	for _, line := range []string{"> auth setup --for " + lowName(set), "second factor is on.", set.service.term + ":"} {
		s.say(14, y, n, s.clean(line))
		y += 22
	}
	y = s.list(set, listing{x: 30, y: y, w: s.w - 60, size: 14, step: 22, number: of(s.k, "", "[%02d] ")})
	s.say(14, y, n, ">")
}

// tMail is a letter to oneself.
func tMail(s *scene) {
	set, w := s.k.topic(12)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	s.menu(0, 0, 180, s.h, "Inbox", "Sent", "Drafts", "Junk")
	s.say(220, 60, s.bold(22, l.ink), of(s.k, "Fwd: ", "")+set.service.name+" "+w.title)
	s.portrait(220, 84, 36, false)
	s.say(268, 100, s.bold(14, l.ink), s.k.who.first+" "+s.k.who.last)
	s.say(268, 118, s.nib(12, l.dim), "to me, "+s.k.day("2 Jan 2006"))
	y := s.para(220, 160, s.w-300, s.nib(15, l.ink), w.body)
	s.list(set, listing{x: 220, y: y + 14, w: s.w - 300, size: 15, step: 24, plain: !s.k.chance(3), lead: of(s.k, "", "dash", "dot"), columns: 1})
}

// tDocument is a file in a word processor.
func tDocument(s *scene) {
	set, w := s.k.topic(16)
	s.fill(0, 0, s.w, 60, s.look.field)
	s.say(20, 26, s.nib(13, s.look.dim), "File   Edit   Insert   Format   Tools")
	x, width := s.w/2-310, 620.0
	s.fill(x, 84, width, s.h, s.look.card)
	s.say(x+70, 160, s.bold(26, s.look.ink), set.service.name)
	y := s.para(x+70, 196, width-140, s.nib(15, s.look.ink), w.title+". "+w.body)
	s.list(set, listing{x: x + 70, y: y + 20, w: width - 140, size: 16, step: 28, plain: s.k.chance(2), number: of(s.k, "%d. ", ""), columns: of(s.k, 1, 2), down: true})
}

// tClip is only a part of a page.
func tClip(s *scene) {
	set, _ := s.k.topic(16)
	s.fill(0, 0, s.w, s.h, s.look.card)
	s.list(set, listing{x: 24, y: 40, w: s.w - 48, size: s.k.either(15, 19), step: 44, columns: 2, strong: s.k.chance(3)})
}

// tRows are rows of an app.
func tRows(s *scene) {
	set, w := s.k.topicOf(10, 24)
	y := s.bar(s.status(), w.title)
	y = s.para(24, y+36, s.w-48, s.nib(14, s.look.dim), set.service.name+": "+w.body)
	y = s.list(set, listing{x: 24, y: y + 30, w: s.w - 48, size: s.k.either(17, 20), step: 46, rules: true, tail: of(s.k, "", "copy"), plain: s.k.chance(2)})
	s.buttons(24, y+6, 14, "Renew")
	s.gestures()
}

// tTiles are two columns of fields.
func tTiles(s *scene) {
	set, w := s.k.topicOf(10, 12)
	y := s.status()
	s.portrait(s.w/2-30, y+30, 60, true)
	s.middle(0, s.w, y+124, s.bold(22, s.look.ink), w.title)
	y = s.para(30, y+160, s.w-60, s.nib(14, s.look.dim), w.body)
	y = s.list(set, listing{x: 24, y: y + 34, w: s.w - 36, size: 17, step: 52, columns: 2, cells: true})
	s.round(24, y, s.w-48, 46, 23, s.look.accent)
	s.middle(24, s.w-48, y+29, s.bold(16, s.look.card), "Done")
	s.gestures()
}

// tMemo is a note.
func tMemo(s *scene) {
	set, _ := s.k.topicOf(16, 24)
	s.fill(0, 0, s.w, s.h, s.look.card)
	y := s.status()
	s.say(24, y+60, s.bold(24, s.look.ink), set.service.name+of(s.k, " 2fa", " codes", "!!"))
	s.say(24, y+84, s.nib(12, s.look.dim), s.k.day("02.01.2006 15:04"))
	y = s.list(set, listing{x: 24, y: y + 124, w: s.w - 48, size: s.k.either(16, 18), step: 34, plain: true, lead: of(s.k, "", "box", "dash")})
	s.para(24, y+16, s.w-48, s.nib(16, s.look.ink), s.k.passage())
}

// tTalk is a chat in which somebody sends the codes in one message.
func tTalk(s *scene) {
	set, _ := s.k.topicOf(10, 20)
	l := s.look
	y := s.bar(s.status(), s.k.who.first) + 20
	s.round(14, y, s.w*0.7, 74, 14, l.field)
	s.para(28, y+26, s.w*0.7-28, s.nib(15, l.ink), s.k.passage())
	y += 100
	s.round(s.w*0.24, y, s.w*0.72, float64(len(set.codes))*26+64, 14, blended(l.accent, l.card, 0.75))
	s.say(s.w*0.24+16, y+28, s.nib(15, l.ink), set.service.name+of(s.k, " backup codes:", ":"))
	y = s.list(set, listing{x: s.w*0.24 + 16, y: y + 54, w: s.w*0.72 - 32, size: 15, step: 26, plain: true, ink: l.ink})
	s.right(s.w*0.94, y+2, s.nib(10, l.dim), s.k.day("15:04"))
	s.gestures()
}

// tAlone is one code in large letters.
func tAlone(s *scene) {
	set, w := s.k.topic(1)
	y := s.bar(s.status(), set.service.name)
	s.middle(0, s.w, y+110, s.bold(22, s.look.ink), w.title)
	s.list(set, listing{x: 20, y: y + 180, w: s.w - 40, size: s.k.either(22, 26), step: 60, centred: true, strong: s.k.chance(2)})
	s.para(30, y+240, s.w-60, s.nib(15, s.look.dim), w.body)
	s.gestures()
}

// tWorkplace is a whole desktop with two windows.
func tWorkplace(s *scene) {
	set, w := s.k.topic(16)
	s.fill(0, 0, s.w, s.h, blended(s.look.accent, s.look.back, 0.5))
	x, y := s.frame(60, 90, s.w*0.5, s.h*0.7, "Report.txt")
	for i := range 12 {
		s.say(x+20, y+40+float64(i)*26, s.nib(14, s.look.ink), s.k.passage())
	}
	x, y = s.frame(s.w*0.42, 160, s.w*0.5, s.h*0.68, set.service.name)
	s.say(x+30, y+50, s.bold(20, s.look.ink), w.title)
	s.list(set, listing{x: x + 30, y: y + 100, w: s.w*0.5 - 60, size: s.k.either(13, 16), step: 28, columns: 2})
	s.fill(0, s.h-40, s.w, 40, s.look.field)
	s.right(s.w-20, s.h-15, s.nib(13, s.look.ink), s.k.day("15:04 02/01/2006"))
}

// tScroll is a very long page with the codes somewhere in it.
func tScroll(s *scene) {
	set, w := s.k.topicOf(16, 24)
	y := s.bar(s.status(), "Settings") + 40
	place := s.h * (0.2 + 0.5*s.k.Float64())
	for i := 0; y < s.h-80; i++ {
		if y > place && len(s.sets) == 0 {
			s.say(24, y, s.bold(18, s.look.ink), w.title)
			y = s.list(set, listing{x: 24, y: y + 40, w: s.w - 48, size: 17, step: 38}) + 30
		}
		s.say(24, y, s.bold(15, s.look.ink), fmt.Sprintf("%d. %s", i+1, of(s.k, "Colours", "Sound", "Language", "Devices", "Privacy", "Storage")))
		y = s.para(24, y+24, s.w-48, s.nib(14, s.look.dim), s.k.passage()) + 26
	}
}
