package main

// leaf is a layout of a piece of paper.
type leaf struct {
	name string
	w, h float64
	draw func(s *scene)
}

var sheetsT = []leaf{
	{"t/print", 620, 860, tPrint},
	{"t/label", 420, 300, tLabel},
	{"t/printed-table", 600, 800, tPrintedTable},
}

var handsT = []leaf{
	{"t/pad", 460, 620, tPad},
	{"t/slip", 380, 380, tSlip},
}

// tPrint is a page out of a printer.
func tPrint(s *scene) {
	set, w := s.k.topic(16)
	s.say(60, 90, s.bold(24, s.look.ink), set.service.name)
	s.say(60, 124, s.bold(16, s.look.ink), w.title)
	y := s.para(60, 156, s.w-120, s.nib(13, s.look.ink), w.body)
	s.list(set, listing{x: 70, y: y + 30, w: s.w - 140, size: of(s.k, 15.0, 17, 20), step: 32, columns: of(s.k, 1, 2), number: of(s.k, "", "%d. "), down: true, lead: of(s.k, "", "box")})
	s.say(60, s.h-50, s.nib(11, s.look.dim), "1 / 1    "+s.k.day("02.01.2006"))
}

// tLabel is a slip with few codes.
func tLabel(s *scene) {
	set, _ := s.k.topicOf(6, 24)
	s.say(30, 50, s.bold(20, s.look.ink), set.service.name)
	s.list(set, listing{x: 30, y: 96, w: s.w - 60, size: 20, step: 34})
}

// tPrintedTable has lines around everything.
func tPrintedTable(s *scene) {
	set, w := s.k.topicOf(12, 20)
	s.say(50, 80, s.bold(20, s.look.ink), set.service.name+" – "+w.title)
	s.list(set, listing{x: 60, y: 140, w: s.w - 120, size: 17, step: 40, rules: true, number: "%d   "})
}

// tPad is a list on a writing pad.
func tPad(s *scene) {
	set, _ := s.k.topicOf(10, 12)
	s.ruled(32)
	n := s.handNib(24)
	s.scrawl(60, 60, n, set.service.name+of(s.k, " codes", " 2FA"))
	s.scrawled(set, listing{x: 70, y: 60 + 64, step: 40, number: of(s.k, "", "%d) ")}, n)
}

// tSlip is a small piece of coloured paper.
func tSlip(s *scene) {
	set, _ := s.k.topicOf(6, 12)
	s.fill(0, 0, s.w, s.h, of(s.k, rgb(255, 245, 140), rgb(255, 200, 210), rgb(190, 230, 250)))
	n := s.handNib(26)
	s.scrawl(30, 54, n, set.service.name)
	s.scrawled(set, listing{x: 34, y: 110, step: 44}, n)
}
