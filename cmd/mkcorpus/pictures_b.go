package main

import (
	"fmt"
	"image"
	"strings"

	"golang.org/x/image/draw"
)

// bModal is a window over a darkened page, the codes in small boxes.
func bModal(k *kit) {
	s := k.set("discord", "cal-com", "formbricks", "bookstack", "chatwoot", "n8n")
	l := k.look()
	c := newCanvas(1366, 768, rgb(40, 42, 48))
	x, y, width := 343, 60, 680
	c.box(x, y, width, 650, l.card)
	c.text(x+30, y+50, pen{medium, 24, l.ink}, s.service.name)
	at := c.wrapped(x+30, y+92, width-60, pen{regular, 14, l.dim}, "Write these "+of(k, "backup", "recovery", "emergency")+" codes down. "+of(k, "They will not be shown again.", "Without them nobody can let you back in."))
	columns, cell := 3, 200
	if len(s.codes[0]) > 14 {
		columns, cell = 1, 620
	}
	for i, code := range s.show() {
		bx, by := x+30+(i%columns)*(cell+8), at+10+(i/columns)*44
		c.box(bx, by, cell, 34, l.field)
		c.text(bx+14, by+23, pen{mono, 15, l.ink}, code)
	}
	c.button(x+30, y+585, l, 14, "I have saved these codes")
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// bCells is an app's list with lines between numbered rows.
func bCells(k *kit) {
	s := k.set("facebook", "instagram", "google", "vk", "ea", "dropbox")
	w := k.words()
	if strings.Contains("ko zh_TW vi he", w.lang) {
		w = phrasesB[0]
	}
	l := k.look()
	c := newCanvas(1080, 2220, l.back)
	y := c.statusBar(k, l, 3) + 90
	c.centred(0, 1080, y, pen{bold, 46, l.ink}, s.service.name)
	c.text(60, y+110, pen{medium, 40, l.ink}, w.backup)
	y = c.wrapped(60, y+180, 960, pen{regular, 34, l.dim}, w.keep+".") + 20
	for i, code := range s.show() {
		c.box(0, y, 1080, 2, l.field)
		c.text(60, y+76, pen{regular, 40, l.dim}, fmt.Sprint(i+1))
		c.text(200, y+76, pen{regular, 46, l.ink}, code)
		y += 112
	}
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// bSheet is a printed page, scanned: grey paper, black letters, a little askew.
func bSheet(k *kit) {
	s := k.set("wikimedia", "mastodon", "django-two-factor-auth", "microsoft", "redmine", "proxmox")
	c := newCanvas(1240, 1000, grey(244))
	ink := pen{regular, 24, grey(35)}
	c.text(120, 140, pen{bold, 36, grey(25)}, s.service.name)
	c.text(120, 200, ink, title(s.service.term)+" of "+k.who.user)
	columns := 2
	if len(s.codes[0]) > 25 {
		columns = 1
	}
	y := c.codes(120, 270, pen{mono, 24, grey(30)}, s, grid{columns: columns, step: 46, gap: 480, down: true})
	c.text(120, y+30, pen{regular, 18, grey(80)}, "Printed "+k.when.Format("02/01/2006 15:04"))
	k.shot(of(k, "Documents/Scans/Scan_"+k.when.Format("20060102")+".jpg", "Documents/scan0002.jpg", "Pictures/CamScanner "+k.when.Format("01-02-2006 15.04")+".jpg"), sheared(c.RGBA), s)
}

// sheared moves every row a little more to the right than the one above.
func sheared(m *image.RGBA) *image.RGBA {
	size := m.Bounds()
	out := image.NewRGBA(size)
	for y := range size.Dy() {
		row := image.Rect(0, y, size.Dx(), y+1)
		draw.Draw(out, row, m, image.Pt(0, y), draw.Src)
		draw.Draw(out, row.Add(image.Pt(y/60, 0)), m, image.Pt(0, y), draw.Src)
	}
	return out
}

// bConsole is text on a console with letters of a bitmap.
func bConsole(k *kit) {
	s := k.set("gogs", "kanidm", "github", "logto", "firefly-iii")
	c := newCanvas(800, 420, of(k, grey(0), rgb(48, 10, 36), grey(255)))
	ink := grey(220)
	if c.RGBAAt(0, 0) == grey(255) {
		ink = grey(20)
	}
	p := pen{bitmap, 16, ink}
	c.text(8, 20, p, "$ cat "+lowName(s)+"-rescue.txt")
	y := c.codes(8, 40, p, s, grid{columns: 2, step: 18, gap: 300, number: "%2d  "})
	c.text(8, y, p, "$ _")
	k.shot(k.shotName("Terminal"), c.RGBA, s)
}

// bEditor is a window of a text editor with numbers of lines.
func bEditor(k *kit) {
	s := k.set("gitlab", "npm", "matomo", "documenso", "rubygems")
	l := k.look()
	c := newCanvas(1100, 620, l.card)
	c.box(0, 0, 1100, 40, l.field)
	c.text(16, 26, pen{regular, 14, l.ink}, lowName(s)+" fallback.txt - Editor")
	text := append([]string{s.service.name + " fallback codes", ""}, s.show()...)
	for i, line := range text {
		y := 70 + i*26
		c.text(16, y, pen{mono, 14, l.dim}, fmt.Sprintf("%3d", i+1))
		c.text(64, y, pen{mono, 16, l.ink}, line)
	}
	k.shot(k.shotName("Editor"), c.RGBA, s)
}

// bOneCode is a page with one code in the middle.
func bOneCode(k *kit) {
	s := k.set("x", "bitwarden", "microsoft", "auth0", "gitea")
	name := s.service.name
	if s.service.id == "x" {
		name = "Twitter / X"
	}
	l := k.look()
	c := newCanvas(1024, 640, l.back)
	c.centred(0, 1024, 130, pen{bold, 30, l.ink}, name)
	c.centred(0, 1024, 190, pen{regular, 18, l.dim}, "Your "+s.service.term+of(k, "", " for "+k.who.email))
	c.frame(90, 250, 844, 110, 2, l.accent)
	c.centred(90, 844, 316, pen{monoBold, 30, l.ink}, s.codes[0])
	c.centred(0, 1024, 430, pen{regular, 16, l.dim}, "Each code works one time. Keep it apart from your password.")
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// bPhotographed is a screen as the camera of a phone saw it.
func bPhotographed(k *kit) {
	s := k.set("google", "github", "facebook", "sentry")
	c := newCanvas(1200, 900, grey(250))
	c.text(110, 130, pen{medium, 34, grey(30)}, s.service.name+": save your codes")
	c.codes(110, 220, pen{mono, 30, grey(20)}, s, grid{columns: 2, step: 60, gap: 420, down: true})
	k.shot("DCIM/Camera/"+k.when.Format("20060102_150405")+".jpg", k.photographed(c.RGBA), s)
}

// bBubble is a message to oneself in a chat.
func bBubble(k *kit) {
	s := k.set("instagram", "discord", "reddit", "uber")
	l := k.look()
	c := newCanvas(720, 1280, l.back)
	y := c.statusBar(k, l, 2)
	c.text(40, y+50, pen{bold, 30, l.ink}, of(k, "Saved Messages", "Notes to self", k.who.first+" (You)"))
	rows := len(s.codes)
	c.box(120, y+110, 570, 110+rows*46, l.card)
	c.text(150, y+160, pen{regular, 28, l.ink}, s.service.name+" 2fa codes")
	c.codes(150, y+214, pen{regular, 28, l.ink}, s, grid{columns: 1, step: 46})
	k.shot(k.shotName("Messenger"), c.RGBA, s)
}
