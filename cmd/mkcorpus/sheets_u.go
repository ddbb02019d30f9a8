package main

import "fmt"

var sheetsU = []leaf{
	{"u/print", 640, 900, uPrint},
	{"u/web-print", 640, 900, uWebPrint},
	{"u/kit", 620, 860, uKit},
	{"u/receipt-paper", 300, 640, uReceiptPaper},
	{"u/card", 480, 300, uCard},
	{"u/table-print", 640, 820, uTablePrint},
}

var handsU = []leaf{
	{"u/notebook", 480, 660, uNotebook},
	{"u/sticky", 360, 360, uSticky},
	{"u/envelope", 620, 400, uEnvelope},
	{"u/squared", 460, 620, uSquared},
}

// uPrint is a page as an office prints it.
func uPrint(s *scene) {
	set, w := s.k.topic(16)
	s.right(s.w-60, 60, s.nib(12, s.look.dim), s.k.day("2 January 2006"))
	s.portrait(60, 70, 40, true)
	s.say(116, 98, s.bold(22, s.look.ink), set.service.name)
	s.say(60, 170, s.bold(18, s.look.ink), s.clean(w.title))
	y := s.para(60, 204, s.w-120, s.nib(14, s.look.ink), s.clean(w.body))
	s.list(set, listing{x: 70, y: y + 40, w: s.w - 140, size: of(s.k, 16.0, 18, 21), step: 36, columns: of(s.k, 1, 2), down: s.k.chance(2), number: of(s.k, "", "%d. ", "%d) "), lead: of(s.k, "", "box", "dot"), strong: s.k.chance(4)})
}

// uWebPrint is a page of a browser with its lines above and below.
func uWebPrint(s *scene) {
	set, w := s.k.topic(16)
	small := s.nib(10, s.look.ink)
	s.say(30, 34, small, s.k.day("02/01/2006, 15:04"))
	s.middle(0, s.w, 34, small, set.service.name)
	s.say(30, s.h-24, small, "https://"+set.service.domain+"/settings/backup")
	s.right(s.w-30, s.h-24, small, "1/1")
	s.say(50, 90, s.bold(20, s.look.ink), s.clean(w.title))
	y := s.para(50, 120, s.w-100, s.nib(13, s.look.ink), s.clean(w.body))
	s.ring(50, y, s.w-100, float64(len(set.codes))*28+30, 5, 1, s.look.dim, s.look.card)
	s.list(set, listing{x: 70, y: y + 34, w: s.w - 140, size: 15, step: 28, columns: 1})
}

// uKit has a box to fill in and one with the codes.
func uKit(s *scene) {
	set, w := s.k.topic(10)
	s.fill(0, 0, s.w, 90, rgb(40, 60, 110))
	s.say(50, 56, s.bold(24, grey(255)), set.service.name+" Emergency Kit")
	for i, f := range []string{"Address", "E-mail", "Created"} {
		y := 130 + float64(i)*60
		s.say(50, y, s.nib(12, s.look.dim), f)
		s.ring(50, y+8, s.w-100, 34, 4, 1, s.look.dim, s.look.card)
		s.say(62, y+31, s.nib(14, s.look.ink), []string{set.service.domain, s.k.who.email, s.k.day("2006-01-02")}[i])
	}
	s.say(50, 340, s.bold(16, s.look.ink), s.clean(w.title))
	s.list(set, listing{x: 60, y: 380, w: s.w - 120, size: 18, step: 38, columns: of(s.k, 1, 2)})
}

// uReceiptPaper is a narrow strip.
func uReceiptPaper(s *scene) {
	set, _ := s.k.topicOf(12, 16)
	s.middle(0, s.w, 60, s.bold(18, s.look.ink), set.service.name)
	s.middle(0, s.w, 86, s.mono(13, s.look.ink), "----------------------")
	y := s.list(set, listing{x: 40, y: 120, w: s.w - 70, size: 17, step: 32, columns: 1, number: of(s.k, "", "%d. ")})
	s.middle(0, s.w, y, s.mono(13, s.look.ink), "----------------------")
}

// uCard fits into a wallet.
func uCard(s *scene) {
	set, w := s.k.topicOf(10, 14)
	s.ring(10, 10, s.w-20, s.h-20, 16, 2, s.look.dim, s.look.card)
	s.say(34, 50, s.bold(18, s.look.ink), s.clean(set.service.name+" "+w.title))
	s.list(set, listing{x: 36, y: 90, w: s.w - 60, size: 16, step: 36, columns: 2, number: of(s.k, "", "%d ")})
}

// uTablePrint is a table with a column to tick.
func uTablePrint(s *scene) {
	set, w := s.k.topicOf(12, 20)
	s.say(50, 70, s.bold(19, s.look.ink), s.clean(w.title))
	for i := range len(set.codes) + 1 {
		y := 100 + float64(i)*44
		s.ring(50, y, s.w-100, 45, 0, 1, s.look.ink, s.look.card)
		if i > 0 {
			s.say(64, y+28, s.nib(14, s.look.ink), fmt.Sprint(i))
			s.ring(s.w-110, y+13, 18, 18, 2, 1, s.look.ink, s.look.card)
		}
	}
	s.say(64, 128, s.bold(14, s.look.ink), "#          Code")
	s.list(set, listing{x: 140, y: 172, w: s.w - 280, size: 18, step: 44, columns: 1})
}

func uNotebook(s *scene) {
	set, _ := s.k.topicOf(10, 14)
	s.ruled(of(s.k, 28.0, 34))
	n := s.handNib(of(s.k, 22.0, 26))
	s.scrawl(56, 58, n, set.service.name+of(s.k, " backup codes", "", " (2FA)"))
	y := s.scrawled(set, listing{x: 64, y: 112, step: 42, number: of(s.k, "", "%d. ", "- ")}, n)
	if s.k.chance(2) {
		s.scrawl(56, y+14, n, of(s.k, "Keep safe!", "nicht wegwerfen", "old phone"))
	}
}

func uSticky(s *scene) {
	set, _ := s.k.topicOf(6, 13)
	s.fill(0, 0, s.w, s.h, of(s.k, rgb(253, 253, 150), rgb(255, 190, 150), rgb(180, 240, 190)))
	n := s.handNib(25)
	s.scrawl(26, 50, n, set.service.name)
	s.scrawled(set, listing{x: 28, y: 104, step: 43}, n)
}

func uEnvelope(s *scene) {
	set, _ := s.k.topicOf(5, 14)
	s.fill(0, 0, s.w, s.h, of(s.k, rgb(214, 190, 150), grey(236)))
	s.ring(s.w-110, 20, 80, 96, 2, 2, rgb(150, 60, 60), rgb(230, 220, 210))
	n := s.handNib(28)
	s.scrawl(40, 70, n, set.service.name+of(s.k, " codes:", ":"))
	s.scrawled(set, listing{x: 44, y: 130, step: 48}, n)
}

func uSquared(s *scene) {
	set, _ := s.k.topicOf(10, 14)
	line := rgb(185, 200, 225)
	for v := 0.0; v < s.h; v += 18 {
		s.rule(0, v, s.w, line)
		s.fill(v, 0, 1/s.unit, s.h, line)
	}
	n := s.handNib(24)
	n.ink = of(s.k, n.ink, grey(110)) // a pencil
	s.scrawl(40, 52, n, set.service.name)
	s.scrawled(set, listing{x: 46, y: 106, step: 45, number: of(s.k, "", "%d) ")}, n)
}
