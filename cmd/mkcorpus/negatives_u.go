package main

import (
	"fmt"
	"strings"
)

// falseU look as if and hold no codes. They are for the figures only.
var falseU = []screen{
	{"u/no-chat", phone, uNoChat, ""},
	{"u/no-receipt", phone, uNoReceipt, "light"},
	{"u/no-table", desktop, uNoTable, ""},
	{"u/no-terminal", snippet, uNoTerminal, "dark"},
	{"u/no-licences", desktop, uNoLicences, ""},
	{"u/no-phones", phone, uNoPhones, ""},
	{"u/no-totp", phone, uNoTOTP, ""},
	{"u/no-entry", desktop, uNoEntry, ""},
	{"u/no-article", desktop, uNoArticle, ""},
	{"u/no-timetable", phone, uNoTimetable, ""},
}

func uNoChat(s *scene) {
	l := s.look
	y := s.bar(s.status(), of(s.k, "Choir", "Flat", "Football")) + 24
	for y < s.h-110 {
		mine := s.k.chance(2)
		x, c := 12.0, l.card
		if mine {
			x, c = s.w*0.27, blended(l.accent, l.card, 0.8)
		}
		text := of(s.k, s.k.passage(), "IBAN "+s.k.iban(), "My number is +49 151 "+shaped(s.k.Rand, "ddd ddddd"), "Code for the door: "+shaped(s.k.Rand, "dddd")+"#")
		s.round(x, y, s.w*0.7, 64, 14, c)
		s.para(x+14, y+25, s.w*0.7-28, s.nib(14, l.ink), text)
		y += 78
	}
	s.gestures()
}

func uNoReceipt(s *scene) {
	s.fill(0, 0, s.w, s.h, grey(252))
	s.codes = of(s.k, s.rest.mono...)
	n := s.mono(13, grey(30))
	s.middle(0, s.w, 70, s.bold(20, grey(20)), of(s.k, "SUPERMARKT 24", "GREEN GROCER", "BAKERY"))
	for i := range 14 {
		y := 110 + float64(i)*24
		s.say(24, y, n, of(s.k, "Milk 1.5%", "Bread", "Apples kg", "Soap", "Rice", "Tea"))
		s.right(s.w-24, y, n, fmt.Sprintf("%d.%02d A", s.k.between(0, 19), s.k.IntN(100)))
	}
	for i, line := range []string{"TOTAL   " + fmt.Sprint(s.k.between(20, 90)) + ".30", "Card **** " + shaped(s.k.Rand, "dddd"), "Terminal " + shaped(s.k.Rand, "dddddddd"), "Receipt " + shaped(s.k.Rand, "dddd-dddddd"), "Auth " + shaped(s.k.Rand, "dddddd")} {
		s.say(24, 470+float64(i)*26, n, line)
	}
}

func uNoTable(s *scene) {
	l := s.look
	y := s.tabs(0, 0, s.w, "Tracking", "parcels.example/list")
	s.say(60, y+50, s.bold(22, l.ink), "Shipments")
	for i := range 12 {
		at := y + 96 + float64(i)*36
		s.rule(60, at+12, s.w-120, l.field)
		s.say(60, at, s.nib(14, l.dim), fmt.Sprint(s.k.between(1000, 9999)))
		s.say(180, at, s.mono(14, l.ink), shaped(s.k.Rand, "LLddddddddLL"))
		s.say(480, at, s.nib(14, l.ink), of(s.k, "Delivered", "In transit", "At the depot"))
		s.right(s.w-60, at, s.nib(14, l.dim), s.k.date().Format("2006-01-02"))
	}
}

func uNoTerminal(s *scene) {
	s.fill(0, 0, s.w, s.h, rgb(16, 16, 20))
	n := nib{of(s.k, s.rest.mono...).regular, 13 * s.unit, grey(208)}
	for i := range int(s.h/20) - 1 {
		s.say(8, 22+float64(i)*20, n, shaped(s.k.Rand, repeat("h", 7))+" "+of(s.k, "fix the build on Windows", "docs: a typo", "remove dead code", "merge branch topic/"+shaped(s.k.Rand, "llll"), "sha256:"+shaped(s.k.Rand, repeat("h", 24))))
	}
}

func uNoLicences(s *scene) {
	l := s.look
	y := s.tabs(0, 0, s.w, "My licences", "store.example/account/licences")
	s.say(80, y+56, s.bold(24, l.ink), "Licence keys and gift cards")
	for i := range 7 {
		at := y + 96 + float64(i)*62
		s.round(80, at, s.w-160, 52, 6, l.card)
		s.say(100, at+22, s.nib(13, l.dim), of(s.k, "Windows 10 Pro", "Tune Studio", "Gift card 25 EUR", "Backup software", "Game of the month"))
		s.say(100, at+43, s.mono(15, l.ink), shaped(s.k.Rand, of(s.k, strings.Repeat("WWWWW-", 4)+"WWWWW", "AAAA-AAAA-AAAA-AAAA", "AAAAA-AAAAA-AAAAA")))
	}
}

func uNoPhones(s *scene) {
	y := s.bar(s.status(), "Contacts") + 40
	for y < s.h-70 {
		s.portrait(20, y-22, 40, false)
		s.say(76, y-4, s.bold(16, s.look.ink), of(s.k, "Aline", "Bernd", "Chi", "Dana", "Emre", "Fee")+" "+of(s.k, "Roth", "Lam", "Weiss", "Duarte"))
		s.say(76, y+17, s.nib(14, s.look.dim), of(s.k, "+49 30 "+shaped(s.k.Rand, "dddd dddd"), "0171 "+shaped(s.k.Rand, "ddd dddd"), "("+shaped(s.k.Rand, "Ddd")+") 555-"+shaped(s.k.Rand, "dddd")))
		y += 64
	}
}

func uNoTOTP(s *scene) {
	y := s.bar(s.status(), "Codes") + 20
	for y < s.h-110 {
		s.round(14, y, s.w-28, 92, 14, s.look.card)
		s.say(30, y+28, s.nib(14, s.look.dim), of(s.k, "GitHub", "Discord", "Amazon", "Proton", "Reddit")+" ("+s.k.nick()+")")
		s.say(30, y+70, s.bold(34, s.look.accent), shaped(s.k.Rand, "ddd ddd"))
		s.ring(s.w-60, y+44, 26, 26, 13, 3, s.look.accent, s.look.card)
		y += 104
	}
}

func uNoEntry(s *scene) {
	l := s.look
	s.tabs(0, 0, s.w, "Sign in", "login.example/2fa")
	x, width := s.w/2-220, 440.0
	s.round(x, 130, width, 400, 14, l.card)
	s.middle(x, width, 190, s.bold(22, l.ink), "Two-step verification")
	s.para(x+40, 226, width-80, s.nib(14, l.dim), "Enter the 6-digit code from your authenticator app, or one of your backup codes.")
	for i := range 6 {
		s.ring(x+58+float64(i)*56, 290, 46, 56, 6, 1, l.dim, l.card)
		s.middle(x+58+float64(i)*56, 46, 328, s.bold(24, l.ink), shaped(s.k.Rand, "d"))
	}
	s.buttons(x+58, 380, 15, "Verify", "Use a backup code")
}

func uNoArticle(s *scene) {
	l := s.look
	y := s.tabs(0, 0, s.w, "How to keep backup codes", "magazine.example/2fa-guide")
	s.say(140, y+70, s.bold(30, l.ink), "How to keep your recovery codes safe")
	s.say(140, y+100, s.nib(14, l.dim), "By "+s.k.who.first+", "+s.k.day("2 January 2006")+" · 7 minutes")
	y += 140
	for range 5 {
		y = s.para(140, y, s.w-280, s.nib(17, l.ink), "Most sites hand out eight to sixteen recovery codes, such as XXXX-XXXX, when you turn on two-factor authentication. "+s.k.passage()) + 12
	}
}

func uNoTimetable(s *scene) {
	y := s.bar(s.status(), "Departures") + 36
	for y < s.h-60 {
		s.say(20, y, s.bold(18, s.look.ink), fmt.Sprintf("%02d:%02d", s.k.IntN(24), s.k.IntN(60)))
		s.say(100, y, s.nib(16, s.look.ink), of(s.k, "RE ", "S", "ICE ", "Bus ")+shaped(s.k.Rand, "Ddd"))
		s.say(190, y, s.nib(16, s.look.ink), of(s.k, "Central", "Airport", "Harbour", "Old Town"))
		s.right(s.w-20, y, s.nib(16, s.look.dim), of(s.k, "Pl. 3", "Pl. 11", "+5", "on time"))
		y += 48
	}
}
