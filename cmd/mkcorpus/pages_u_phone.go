package main

import "fmt"

func uAppRows(s *scene) {
	set, w := s.k.topicOf(10, 20)
	l := s.look
	y := s.bar(s.status(), s.clean(w.title))
	s.portrait(24, y+20, 40, true)
	s.say(78, y+38, s.bold(16, l.ink), set.service.name)
	s.say(78, y+58, s.nib(13, l.dim), s.k.nick())
	y = s.para(24, y+100, s.w-48, s.nib(14, l.dim), s.clean(w.body))
	y = s.list(set, listing{x: 24, y: y + 34, w: s.w - 48, size: of(s.k, 18.0, 20), step: of(s.k, 44.0, 52), columns: 1, rules: true, number: of(s.k, "", "%d   "), lead: of(s.k, "", "key")})
	s.buttons(24, y+4, 15, "Get new codes")
	s.gestures()
}

func uAppCells(s *scene) {
	set, w := s.k.topicOf(10, 12)
	l := s.look
	y := s.bar(s.status(), set.service.name)
	s.say(20, y+44, s.bold(26, l.ink), s.clean(w.title))
	y = s.para(20, y+80, s.w-40, s.nib(15, l.ink), s.clean(w.body))
	y = s.list(set, listing{x: 20, y: y + 44, w: s.w - 30, size: 18, step: 60, columns: 2, cells: true, strong: s.k.chance(2)})
	s.round(20, y, s.w-40, 50, 10, l.accent)
	s.middle(20, s.w-40, y+31, s.bold(16, l.card), "Copy all")
	s.gestures()
}

func uAlert(s *scene) {
	set, w := s.k.topicOf(10, 20)
	l := s.look
	y := s.bar(s.status(), "Security")
	for i := range 7 {
		s.say(24, y+50+float64(i)*70, s.nib(17, l.ink), of(s.k, "Password", "Two-factor", "Devices", "Login alerts", "Apps"))
		s.say(24, y+72+float64(i)*70, s.nib(13, l.dim), of(s.k, "On", "Off", "Changed last year"))
	}
	s.dim(0.5)
	height := float64(len(set.codes))*30 + 190
	top := max(60, (s.h-height)/2)
	s.round(28, top, s.w-56, height, 20, l.card)
	s.say(52, top+46, s.bold(20, l.ink), s.clean(w.title))
	at := s.para(52, top+78, s.w-104, s.nib(13, l.dim), s.clean(w.body))
	s.list(set, listing{x: 60, y: at + 12, w: s.w - 120, size: 17, step: 30, columns: 1, centred: s.k.chance(2)})
	s.right(s.w-56, top+height-24, s.bold(14, l.accent), "COPY      OK")
}

func uDrawer(s *scene) {
	set, w := s.k.topicOf(8, 34)
	l := s.look
	s.bar(s.status(), set.service.name)
	s.para(24, 120, s.w-48, s.nib(15, l.dim), s.k.passage())
	s.dim(0.55)
	height := float64(len(set.codes))*46 + 220
	top := s.h - height
	s.round(0, top, s.w, height+30, 24, l.card)
	s.round(s.w/2-20, top+12, 40, 4, 2, l.dim)
	s.middle(0, s.w, top+56, s.bold(20, l.ink), s.clean(w.title))
	at := s.para(28, top+86, s.w-56, s.nib(14, l.dim), s.clean(w.body))
	s.list(set, listing{x: 28, y: at + 28, w: s.w - 50, size: 18, step: 46, columns: 1, cells: true, tail: of(s.k, "", "Copy")})
	s.gestures()
}

func uInset(s *scene) {
	set, w := s.k.topicOf(12, 20)
	l := s.look
	y := s.bar(s.status(), "Settings")
	s.say(34, y+36, s.nib(13, l.dim), s.clean(set.service.name+" "+w.title))
	s.round(16, y+48, s.w-32, float64(len(set.codes))*44, 12, l.card)
	y = s.list(set, listing{x: 34, y: y + 76, w: s.w - 66, size: 17, step: 44, columns: 1, rules: true, plain: s.k.chance(2), lead: of(s.k, "", "", "ring")})
	s.para(34, y, s.w-68, s.nib(13, l.dim), s.clean(w.body))
	s.gestures()
}

func uLargeCode(s *scene) {
	set, w := s.k.topic(1)
	l := s.look
	y := s.status()
	s.portrait(s.w/2-36, y+70, 72, true)
	s.middle(0, s.w, y+190, s.bold(24, l.ink), s.clean(w.title))
	at := s.para(36, y+226, s.w-72, s.nib(15, l.dim), s.clean(w.body))
	s.round(20, at+8, s.w-40, 84, 12, l.field)
	s.list(set, listing{x: 28, y: at + 60, w: s.w - 56, size: of(s.k, 24.0, 28, 20), step: 70, columns: 1, centred: true, strong: s.k.chance(2)})
	s.buttons(20, at+116, 15, "Copy code", "Take a screenshot")
	s.gestures()
}

func uTwoColumns(s *scene) {
	set, w := s.k.topicOf(16, 11)
	l := s.look
	y := s.status()
	s.say(24, y+64, s.bold(28, l.ink), set.service.name)
	s.say(24, y+98, s.nib(18, l.ink), s.clean(w.title))
	y = s.para(24, y+134, s.w-48, s.nib(14, l.dim), s.clean(w.body))
	s.list(set, listing{x: 30, y: y + 38, w: s.w - 60, size: 18, step: 40, columns: 2, down: s.k.chance(2), number: of(s.k, "", "%d. "), lead: of(s.k, "", "box")})
	s.gestures()
}

func uPhoneNote(s *scene) {
	set, _ := s.k.topicOf(16, 24)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	y := s.status()
	s.say(20, y+34, s.nib(16, l.accent), "< Notes")
	s.right(s.w-20, y+34, s.bold(16, l.accent), "Done")
	s.middle(0, s.w, y+64, s.nib(12, l.dim), s.k.day("2 January 2006 at 15:04"))
	s.say(20, y+100, s.bold(24, l.ink), set.service.name+of(s.k, " backup", " 2FA codes", " recovery", " important!"))
	y = s.list(set, listing{x: 20, y: y + 142, w: s.w - 40, size: of(s.k, 16.0, 18), step: 28, columns: 1, plain: true, lead: of(s.k, "", "dash", "dot"), number: of(s.k, "", "%d. ")})
	s.para(20, y+12, s.w-40, s.nib(17, l.ink), s.k.passage())
}

func uChecklist(s *scene) {
	set, _ := s.k.topicOf(12, 22)
	l := s.look
	s.fill(0, 0, s.w, s.h, of(s.k, l.card, blended(l.card, rgb(255, 214, 80), 0.35)))
	y := s.bar(s.status(), set.service.name)
	s.look.card = l.back
	s.list(set, listing{x: 28, y: y + 50, w: s.w - 56, size: 18, step: 46, columns: 1, plain: s.k.chance(2), lead: "box"})
	s.gestures()
}

func uBubble(s *scene) {
	set, _ := s.k.topicOf(12, 22)
	l := s.look
	y := s.bar(s.status(), of(s.k, "Saved Messages", "Me", "Mum", s.k.who.first))
	s.fill(0, y, s.w, s.h, blended(l.back, of(s.k, rgb(120, 160, 120), rgb(100, 140, 200), rgb(160, 140, 110)), 0.2))
	y += 20
	s.round(12, y, s.w*0.66, 66, 12, l.card)
	s.para(24, y+26, s.w*0.66-24, s.nib(15, l.ink), s.k.passage())
	y += 84
	mine := blended(l.card, of(s.k, rgb(60, 200, 90), rgb(30, 130, 255)), 0.25)
	s.round(s.w*0.2, y, s.w*0.77, float64(len(set.codes))*24+70, 12, mine)
	s.say(s.w*0.2+14, y+26, s.nib(15, l.ink), of(s.k, "keep this: ", "", "fyi ")+set.service.name+" codes")
	y = s.list(set, listing{x: s.w*0.2 + 14, y: y + 52, w: s.w*0.77 - 28, size: 15, step: 24, columns: 1, plain: true})
	s.right(s.w*0.97-14, y+2, s.nib(11, l.dim), s.k.day("15:04"))
	s.round(12, s.h-84, s.w-80, 42, 21, l.card)
	s.say(34, s.h-57, s.nib(15, l.dim), "Message")
	s.gestures()
}

func uBubbles(s *scene) {
	set, _ := s.k.topicOf(10, 22)
	l := s.look
	index := len(s.sets)
	s.sets = append(s.sets, set)
	y := s.bar(s.status(), "You") + 24
	n := s.nib(16, l.ink)
	step := min(52, (s.h-180)/float64(len(set.codes)))
	s.round(s.w-190, y, 178, 40, 16, l.field)
	s.say(s.w-176, y+26, n, set.service.name+" :)")
	y += 52
	for i, code := range set.show() {
		width := s.across(n, code) + 30
		s.round(s.w-12-width, y, width, 40, 16, l.field)
		s.code(s.w+3-width, y+26, n, index, i, code)
		y += step
	}
	s.gestures()
}

func uPhoneMail(s *scene) {
	set, w := s.k.topicOf(10, 34)
	l := s.look
	s.fill(0, 0, s.w, s.h, l.card)
	y := s.status()
	s.stroke(20, y+28, 30, y+18, 2, l.ink)
	s.stroke(20, y+28, 30, y+38, 2, l.ink)
	y = s.para(20, y+80, s.w-40, s.nib(21, l.ink), s.clean(set.service.name+": "+w.title))
	s.portrait(20, y, 40, false)
	s.say(72, y+16, s.bold(14, l.ink), s.k.who.first+" "+s.k.who.last)
	s.say(72, y+36, s.nib(12, l.dim), "to me   "+s.k.day("2 Jan"))
	y = s.para(20, y+76, s.w-40, s.nib(15, l.ink), s.clean(w.body))
	y = s.list(set, listing{x: 20, y: y + 18, w: s.w - 40, size: 15, step: 25, columns: 1, plain: s.k.chance(2), number: of(s.k, "", "%d. ")})
	s.para(20, y+18, s.w-40, s.nib(15, l.ink), s.k.passage())
	s.gestures()
}

func uPhoneVault(s *scene) {
	set, w := s.k.topicOf(10, 34)
	l := s.look
	y := s.bar(s.status(), "View login") + 10
	for _, f := range [][2]string{{"Name", set.service.name}, {"Username", s.k.nick()}, {"Password", "••••••••••"}, {"Verification code", shaped(s.k.Rand, "ddd ddd")}} {
		s.say(24, y+24, s.nib(12, l.dim), f[0])
		s.say(24, y+46, s.nib(17, l.ink), s.clean(f[1]))
		s.rule(24, y+60, s.w-24, l.field)
		y += 66
	}
	s.say(24, y+24, s.nib(12, l.dim), "Notes")
	s.say(24, y+50, s.nib(16, l.ink), s.clean(w.title)+":")
	s.list(set, listing{x: 24, y: y + 76, w: s.w - 48, size: 16, step: 25, columns: 1, plain: !s.k.chance(3)})
	s.gestures()
}

func uPhoneBrowser(s *scene) {
	set, w := s.k.topicOf(10, 40)
	l := s.look
	y := s.status()
	s.round(14, y+8, s.w-28, 40, 20, l.field)
	s.middle(0, s.w, y+34, s.nib(14, l.ink), set.service.domain)
	s.say(24, y+96, s.bold(22, l.ink), s.clean(w.title))
	y = s.para(24, y+130, s.w-48, s.nib(15, l.ink), s.clean(w.body))
	s.round(16, y, s.w-32, float64(len(set.codes))*28+32, 8, l.field)
	y = s.list(set, listing{x: 30, y: y + 32, w: s.w - 60, size: 15, step: 28, columns: of(s.k, 1, 2), lead: of(s.k, "", "dot")})
	s.buttons(24, y+16, 14, "Download", "Continue")
	for i := range 5 {
		s.ring(30+float64(i)*(s.w-76)/4, s.h-50, 16, 16, 4, 1.5, l.accent, l.back)
	}
	s.middle(0, s.w, s.h-16, s.nib(10, l.dim), fmt.Sprint(s.k.between(2, 40)))
}
