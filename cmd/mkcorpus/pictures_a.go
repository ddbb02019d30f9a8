package main

import (
	"fmt"
	"strings"
)

// desktopCard is a page of settings in a browser, the codes in a card.
func aDesktopCard(k *kit) {
	s := k.set("github", "gitlab", "npm", "pypi", "sentry", "nextcloud", "keycloak", "discourse", "laravel-fortify", "documenso")
	if k.chance(4) {
		s = s.spend(k.Rand)
	}
	l := k.look()
	c := newCanvas(1280, 800, l.back)
	top := c.browser(l, s.service.name, "https://"+s.service.domain+"/settings/security")
	x, width := 260, 760
	c.box(x, top+24, width, 680, l.card)
	c.frame(x, top+24, width, 680, 1, l.dim)
	y := top + 70
	term := strings.ToUpper(s.service.term[:1]) + s.service.term[1:]
	c.text(x+32, y, pen{bold, 22, l.ink}, of(k, "Two-factor ", "", "Save your ")+term)
	y = c.wrapped(x+32, y+36, width-64, pen{regular, 15, l.dim}, fmt.Sprintf("Keep your %s as safe as your password. With them you can get into your %s account when you lose access to your device.", s.service.term, s.service.name))
	columns, size := 2, 16
	if len(s.codes[0]) > 34 {
		columns, size = 1, 14
	}
	rows := (len(s.codes) + columns - 1) / columns
	c.box(x+32, y, width-64, rows*28+24, l.field)
	y = c.codes(x+56, y+30, pen{mono, size, l.ink}, s, grid{columns: columns, step: 28, gap: 340}) + 14
	at := x + 32
	for _, label := range []string{"Download", "Print", "Copy"} {
		at += c.button(at, y, l, 14, label) + 12
	}
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// aPhoneList is an app's page of codes, one a line.
func aPhoneList(k *kit) {
	s := k.set("instagram", "facebook", "discord", "reddit", "dropbox", "proton", "uber")
	w := k.words()
	if w.lang == "ja" || w.lang == "zh_CN" {
		w = phrasesA[0] // the Go fonts have no such letters
	}
	l := k.look()
	c := newCanvas(828, 1792, l.back)
	y := c.statusBar(k, l, 2)
	c.text(36, y+70, pen{bold, 40, l.ink}, "<")
	c.text(110, y+68, pen{bold, 34, l.ink}, w.backup)
	c.box(0, y+110, 828, 2, l.field)
	y = c.wrapped(48, y+180, 730, pen{regular, 27, l.dim}, s.service.name+". "+w.keep+". "+w.once+".")
	y = c.codes(96, y+50, pen{of(k, medium, mono), 38, l.ink}, s, grid{columns: 1, step: 84, number: of(k, "", "%d.  ")})
	c.button(48, y+20, l, 28, of(k, "Get new codes", "Screenshot", "Done"))
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// aPhoneSingle is the page on which X shows its one code.
func aPhoneSingle(k *kit) {
	s := k.set("x")
	l := k.look()
	c := newCanvas(750, 1334, l.back)
	y := c.statusBar(k, l, 2)
	c.centred(0, 750, y+60, pen{bold, 32, l.ink}, "Backup code")
	c.centred(0, 750, y+96, pen{regular, 22, l.dim}, "@"+k.who.user)
	y = c.wrapped(40, y+190, 670, pen{regular, 28, l.ink}, "Save this single-use backup code in a safe place. If you lose your phone it lets you log in to "+of(k, "X", "Twitter")+".")
	c.box(40, y+20, 670, 120, l.field)
	c.centred(40, 670, y+92, pen{mono, 40, l.ink}, s.codes[0])
	c.button(40, y+200, l, 28, "Copy code")
	k.shot(k.shotName("X"), c.RGBA, s)
}

// aTerminal is what google-authenticator prints.
func aTerminal(k *kit) {
	s := k.set("google-authenticator-pam")
	c := newCanvas(1000, 560, rgb(24, 24, 24))
	p := pen{mono, 16, rgb(204, 204, 204)}
	y := 34
	for _, line := range []string{
		k.who.user + "@homeserver:~$ google-authenticator -t -d -f -r 3 -R 30 -w 17",
		"Your new secret key is: " + shaped(k.Rand, repeat("B", 26)),
		"Enter code from app (-1 to skip): " + shaped(k.Rand, "dddddd"),
		"Code confirmed",
		"Your emergency scratch codes are:",
	} {
		c.text(14, y, p, line)
		y += 26
	}
	y = c.codes(14+2*9, y, p, s, grid{columns: 1, step: 26})
	c.text(14, y, p, k.who.user+"@homeserver:~$")
	k.shot(k.shotName("terminal"), c.RGBA, s)
}

// aThumbnail is too small to be read by anybody.
func aThumbnail(k *kit) {
	s := k.set("github", "google").anonymous()
	l := k.look()
	c := newCanvas(1280, 800, l.back)
	c.text(200, 120, pen{bold, 24, l.ink}, "Recovery codes")
	c.codes(200, 180, pen{mono, 16, l.ink}, s, grid{columns: 2, step: 28, gap: 300})
	got := k.home.put(".cache/thumbnails/normal/"+shaped(k.Rand, repeat("h", 32))+".png", asPNG(shrunk(c.RGBA, 10)), k.when)
	k.home.truth = append(k.home.truth, planted{Path: got, Codes: s.codes, Class: k.tpl.class, Template: k.tpl.name, Kind: "picture"})
}

// aNotesApp is a picture of a note.
func aNotesApp(k *kit) {
	s := k.set("google", "github", "gogs", "firefly-iii", "wikimedia")
	c := newCanvas(1080, 1920, rgb(255, 249, 219))
	l := look{ink: rgb(50, 45, 30), dim: rgb(140, 130, 100)}
	y := c.statusBar(k, l, 2)
	c.text(60, y+100, pen{bold, 44, l.ink}, s.service.name+" "+of(k, "backup codes!!", "codes", "2FA codes - dont lose"))
	c.text(60, y+160, pen{regular, 28, l.dim}, k.when.Format("2 January 2006 15:04"))
	c.codes(60, y+260, pen{regular, 40, l.ink}, s, grid{columns: 1, step: 74, number: of(k, "- ", "")})
	k.shot(k.shotName("Notes"), c.RGBA, s)
}
