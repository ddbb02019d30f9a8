package main

import (
	"fmt"
	"strings"
)

// falseT are pages for tuning that look as if, and hold no codes.
var falseT = []screen{
	{"t/no-chat", phone, tNoChat, ""},
	{"t/no-order", desktop, tNoOrder, ""},
	{"t/no-log", snippet, tNoLog, ""},
	{"t/no-keys", desktop, tNoKeys, ""},
	{"t/no-one-time", phone, tNoOneTime, ""},
	{"t/no-help", desktop, tNoHelp, ""},
}

func tNoChat(s *scene) {
	l := s.look
	y := s.bar(s.status(), "Family") + 30
	for y < s.h-90 {
		mine := s.k.chance(2)
		x := 14.0
		if mine {
			x = s.w * 0.26
		}
		s.round(x, y, s.w*0.7, 66, 14, l.field)
		s.para(x+14, y+24, s.w*0.7-28, s.nib(14, l.ink), of(s.k, s.k.passage(), "Wi-Fi is Gast_"+shaped(s.k.Rand, "dddd"), "Call 0"+shaped(s.k.Rand, "ddd dddddd")+" please"))
		y += 82
	}
}

func tNoOrder(s *scene) {
	y := s.tabs(0, 0, s.w, "Order", "shop.example/orders/"+shaped(s.k.Rand, "dddddd"))
	s.say(80, y+60, s.bold(24, s.look.ink), "Thank you for your order "+shaped(s.k.Rand, "ddd-ddddddd-ddddddd"))
	for i := range 8 {
		at := y + 120 + float64(i)*44
		s.rule(80, at-28, s.w-160, s.look.field)
		s.say(80, at, s.nib(15, s.look.ink), of(s.k, "Screws 4×40", "Lamp E27", "Rope 10 m", "Filter", "Cable USB-C"))
		s.say(420, at, s.mono(14, s.look.dim), shaped(s.k.Rand, "AAAA-dddd"))
		s.right(s.w-80, at, s.nib(15, s.look.ink), fmt.Sprintf("%d,%02d €", s.k.between(1, 80), s.k.IntN(100)))
	}
}

func tNoLog(s *scene) {
	s.fill(0, 0, s.w, s.h, s.look.card)
	n := nib{of(s.k, s.rest.mono...).regular, 13 * s.unit, s.look.ink}
	for i := range int(s.h / 20) {
		s.say(10, 24+float64(i)*20, n, fmt.Sprintf("%02d:%02d:%02d %s %s", 10, i%60, s.k.IntN(60), shaped(s.k.Rand, repeat("h", 8)), of(s.k, "GET /index", "connected", "retry in 5s", "closed")))
	}
}

func tNoKeys(s *scene) {
	y := s.tabs(0, 0, s.w, "Licences", "licences.example")
	s.say(80, y+60, s.bold(24, s.look.ink), "Your product keys")
	for i := range 6 {
		at := y + 120 + float64(i)*56
		s.say(80, at, s.nib(14, s.look.dim), of(s.k, "Office suite", "Photo editor", "Antivirus", "Game"))
		s.say(80, at+22, s.mono(16, s.look.ink), shaped(s.k.Rand, strings.Repeat("WWWWW-", 4)+"WWWWW"))
	}
}

func tNoOneTime(s *scene) {
	y := s.bar(s.status(), "Authenticator") + 50
	for range 8 {
		s.say(24, y, s.nib(14, s.look.dim), of(s.k, "Google", "GitHub", "Bank", "Mail")+": "+s.k.nick())
		s.say(24, y+38, s.nib(32, s.look.accent), shaped(s.k.Rand, "ddd ddd"))
		y += 84
	}
}

func tNoHelp(s *scene) {
	y := s.tabs(0, 0, s.w, "Help", "help.example/2fa")
	s.say(120, y+70, s.bold(26, s.look.ink), "What are backup codes?")
	y += 110
	for range 6 {
		y = s.para(120, y, s.w-240, s.nib(16, s.look.ink), "Backup codes let you sign in when your phone is lost. A code has eight digits. "+s.k.passage()) + 12
	}
}
