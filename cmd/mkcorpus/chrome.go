package main

import (
	"fmt"
	"image/color"
)

// skins are the colours of screens: light and dark ones.
var (
	lightSkins = []look{
		{grey(255), grey(255), rgb(31, 35, 40), rgb(99, 108, 118), rgb(31, 136, 61), rgb(246, 248, 250)},
		{rgb(240, 242, 245), grey(255), rgb(5, 5, 5), rgb(101, 103, 107), rgb(24, 119, 242), rgb(228, 230, 235)},
		{rgb(248, 249, 250), grey(255), rgb(32, 33, 36), rgb(95, 99, 104), rgb(26, 115, 232), rgb(241, 243, 244)},
		{rgb(242, 242, 247), grey(255), grey(0), rgb(110, 110, 115), rgb(0, 122, 255), rgb(229, 229, 234)},
		{rgb(252, 250, 246), rgb(255, 254, 251), rgb(55, 53, 47), rgb(120, 119, 116), rgb(46, 170, 220), rgb(241, 239, 235)},
		{grey(236), grey(250), rgb(40, 40, 60), rgb(105, 105, 125), rgb(98, 60, 190), rgb(226, 226, 236)},
		{rgb(225, 240, 236), rgb(247, 253, 251), rgb(20, 50, 45), rgb(80, 110, 105), rgb(10, 130, 110), rgb(214, 233, 227)},
	}
	darkSkins = []look{
		{rgb(13, 17, 23), rgb(22, 27, 34), rgb(230, 237, 243), rgb(139, 148, 158), rgb(63, 185, 80), rgb(33, 38, 45)},
		{rgb(49, 51, 56), rgb(43, 45, 49), rgb(219, 222, 225), rgb(148, 155, 164), rgb(88, 101, 242), rgb(30, 31, 34)},
		{grey(0), rgb(28, 28, 30), grey(255), rgb(152, 152, 157), rgb(10, 132, 255), rgb(44, 44, 46)},
		{rgb(18, 18, 18), rgb(32, 33, 36), rgb(232, 234, 237), rgb(154, 160, 166), rgb(138, 180, 248), rgb(48, 49, 52)},
		{rgb(21, 32, 43), rgb(25, 39, 52), rgb(247, 249, 249), rgb(139, 152, 165), rgb(29, 155, 240), rgb(34, 48, 60)},
		{rgb(46, 52, 64), rgb(59, 66, 82), rgb(236, 239, 244), rgb(170, 178, 192), rgb(136, 192, 208), rgb(67, 76, 94)},
		{rgb(30, 20, 36), rgb(44, 32, 52), rgb(240, 230, 245), rgb(170, 150, 180), rgb(220, 120, 200), rgb(58, 44, 68)},
	}
)

// pale returns the look with ink that hardly stands out.
func (k *kit) pale(l look) look {
	toward := 0.5 + 0.27*k.Float64()
	l.ink, l.dim = blended(l.ink, l.card, toward), blended(l.dim, l.card, toward*0.8)
	return l
}

// blended is a by so much of b.
func blended(a, b color.RGBA, share float64) color.RGBA {
	mix := func(x, y uint8) uint8 { return uint8(float64(x)*(1-share) + float64(y)*share) }
	return color.RGBA{mix(a.R, b.R), mix(a.G, b.G), mix(a.B, b.B), 255}
}

// tabs draws the top of a browser's window and returns where the page begins.
func (s *scene) tabs(x, y, w float64, title, address string) float64 {
	k, l := s.k, s.look
	style := k.IntN(3)
	s.fill(x, y, w, 36, l.field)
	at := x + []float64{78, 8, 12}[style]
	if style == 0 {
		for i, c := range []color.RGBA{rgb(255, 95, 87), rgb(254, 188, 46), rgb(40, 200, 64)} {
			s.round(x+14+float64(i)*20, y+12, 12, 12, 6, c)
		}
	}
	s.round(at, y+5, 200, 31, 8, l.card)
	s.round(at+10, y+13, 14, 14, 4, l.accent)
	s.say(at+30, y+25, s.nib(12, l.ink), title)
	s.say(at+216, y+25, s.nib(12, l.dim), of(k, "News", "Inbox (3)", "Maps", "Wetter"))
	if style == 1 {
		for i := range 3 {
			s.stroke(x+w-30-float64(i)*44, y+18, x+w-20-float64(i)*44, y+18, 1.2, l.ink)
		}
	}
	s.fill(x, y+36, w, 38, l.card)
	for i := range 3 {
		s.ring(x+14+float64(i)*28, y+48, 13, 13, 7, 1.6, l.dim, l.card)
	}
	s.round(x+104, y+42, w-190, 26, 13, l.field)
	s.say(x+122, y+60, s.nib(13, l.dim), address)
	s.rule(x, y+74, w, l.field)
	return y + 75
}

// status draws the top of a phone's screen and returns where the page begins.
func (s *scene) status() float64 {
	k, l := s.k, s.look
	clock := fmt.Sprintf("%d:%02d", k.between(6, 23), k.IntN(60))
	s.say(20, 21, s.bold(13, l.ink), clock)
	s.ring(s.w-44, 11, 22, 11, 3, 1, l.ink, l.back)
	s.fill(s.w-42, 13, float64(k.between(4, 17)), 7, l.ink)
	for i := range 4 {
		s.fill(s.w-70+float64(i)*5, 21-float64(i)*2.5, 3, 2+float64(i)*2.5, l.ink)
	}
	if k.chance(2) {
		s.right(s.w-80, 21, s.nib(11, l.ink), of(k, "LTE", "5G", "4G", "VPN"))
	}
	return 30
}

// bar is the title of a phone's page with an arrow back; it returns where the rest
// begins.
func (s *scene) bar(y float64, title string) float64 {
	l := s.look
	s.stroke(20, y+28, 28, y+20, 2, l.ink)
	s.stroke(20, y+28, 28, y+36, 2, l.ink)
	if s.k.chance(2) {
		s.middle(0, s.w, y+34, s.bold(17, l.ink), title)
	} else {
		s.say(56, y+35, s.bold(19, l.ink), title)
	}
	for i := range 3 {
		s.round(s.w-24, y+20+float64(i)*6, 3, 3, 2, l.dim)
	}
	s.rule(0, y+56, s.w, l.field)
	return y + 57
}

// gestures draws the bottom of a phone's screen.
func (s *scene) gestures() {
	l := s.look
	if s.k.chance(2) {
		s.round(s.w/2-60, s.h-12, 120, 4, 2, l.ink)
		return
	}
	y := s.h - 26
	s.stroke(s.w*0.25, y+8, s.w*0.25+9, y, 2, l.dim)
	s.stroke(s.w*0.25, y+8, s.w*0.25+9, y+16, 2, l.dim)
	s.ring(s.w/2-8, y, 16, 16, 8, 2, l.dim, l.back)
	s.ring(s.w*0.75-8, y, 16, 16, 2, 2, l.dim, l.back)
}

// press draws a button; it returns its width. A hollow one is an outline.
func (s *scene) button(x, y, size float64, label string, hollow bool) float64 {
	l := s.look
	n := s.bold(size, l.card)
	w := s.across(n, label) + size*2.2
	if hollow {
		s.ring(x, y, w, size*2.5, size*0.5, 1, l.dim, l.card)
		n.ink = l.accent
	} else {
		s.round(x, y, w, size*2.5, size*0.5, l.accent)
	}
	s.say(x+size*1.1, y+size*1.6, n, label)
	return w
}

// buttons draws some in a row.
func (s *scene) buttons(x, y, size float64, labels ...string) {
	for i, label := range labels {
		x += s.button(x, y, size, label, i > 0) + size*0.8
	}
}

// menu draws a column of entries at the side of a window.
func (s *scene) menu(x, y, w, h float64, entries ...string) {
	l := s.look
	s.fill(x, y, w, h, l.card)
	s.fill(x+w-1, y, 1, h, l.field)
	marked := s.k.IntN(len(entries))
	for i, e := range entries {
		at := y + 34 + float64(i)*38
		if i == marked {
			s.round(x+8, at-23, w-16, 34, 6, l.field)
		}
		s.ring(x+20, at-13, 14, 14, 4, 1.6, l.dim, l.card)
		s.say(x+46, at, s.nib(14, l.ink), e)
	}
}

// frame draws a window and returns its inner left upper corner.
func (s *scene) frame(x, y, w, h float64, title string) (float64, float64) {
	l := s.look
	s.round(x-1, y-1, w+2, h+2, 9, blended(l.dim, l.back, 0.5))
	s.round(x, y, w, h, 8, l.card)
	s.round(x, y, w, 34, 8, l.field)
	s.fill(x, y+20, w, 14, l.field)
	if s.k.chance(2) {
		for i, c := range []color.RGBA{rgb(255, 95, 87), rgb(254, 188, 46), rgb(40, 200, 64)} {
			s.round(x+12+float64(i)*20, y+11, 12, 12, 6, c)
		}
		s.middle(x, w, y+22, s.bold(13, l.ink), title)
	} else {
		s.say(x+14, y+22, s.nib(13, l.ink), title)
		s.stroke(x+w-26, y+12, x+w-16, y+22, 1.3, l.ink)
		s.stroke(x+w-26, y+22, x+w-16, y+12, 1.3, l.ink)
		s.stroke(x+w-60, y+17, x+w-50, y+17, 1.3, l.ink)
	}
	return x, y + 34
}

// portrait is a round picture of somebody, or a logo.
func (s *scene) portrait(x, y, size float64, square bool) {
	c := of(s.k, rgb(234, 88, 12), rgb(22, 163, 74), rgb(37, 99, 235), rgb(147, 51, 234), rgb(202, 138, 4), rgb(71, 85, 105))
	r := size / 2
	if square {
		r = size / 5
	}
	s.round(x, y, size, size, r, c)
	s.middle(x, size, y+size*0.68, s.bold(size*0.5, grey(255)), of(s.k, "A", "M", "K", "S", "T", "J"))
}
