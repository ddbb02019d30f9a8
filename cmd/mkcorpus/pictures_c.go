package main

import (
	"fmt"
	"image"
	"image/color"
	"path"
	"strings"

	"golang.org/x/image/draw"
)

var picturesC = []template{
	{"c/shot-drawer", "picture", cDrawer},
	{"c/shot-wizard", "picture", cWizard},
	{"c/shot-notepad", "picture", cNotepadShot},
	{"c/shot-sheet", "picture", cSheetShot},
	{"c/shot-keep", "picture", cKeepCard},
	{"c/shot-chat", "picture", cChatShot},
	{"c/shot-crop", "picture", cCrop},
	{"c/shot-terminal", "picture", cTerminalShot},
	{"c/photo-paper", "picture", cPaper},
	{"c/photo-screen", "picture", cPhotoScreen},
	{"c/photo-turned", "picture", cTurned},
	{"c/shot-single", "picture", cSingleShot},
	{"c/shot-wide", "picture", cWideShot},
	{"c/shot-tiny", "picture", cTinyShot},
}

// skin is the colours of a screen of the third family.
func (k *kit) skin() look {
	return of(k,
		look{grey(250), grey(255), grey(28), grey(120), rgb(11, 87, 208), rgb(232, 240, 254)},
		look{rgb(18, 18, 18), rgb(30, 30, 30), grey(225), grey(150), rgb(187, 134, 252), rgb(44, 44, 46)},
		look{rgb(239, 241, 245), rgb(255, 255, 255), rgb(76, 79, 105), rgb(140, 143, 161), rgb(30, 102, 245), rgb(220, 224, 232)},
		look{rgb(40, 42, 54), rgb(68, 71, 90), rgb(248, 248, 242), rgb(150, 160, 190), rgb(255, 121, 198), rgb(52, 55, 70)},
		look{rgb(253, 246, 227), rgb(255, 251, 235), rgb(88, 110, 117), rgb(147, 161, 161), rgb(38, 139, 210), rgb(238, 232, 213)},
	)
}

// headline is the title of a page in letters that the fonts have.
func (k *kit) headline() string {
	return of(k, "Backup codes", "Recovery codes", "Kody zapasowe", "Reservecodes", "Резервные коды", "Резервні коди", "Wiederherstellungscodes", "Códigos de recuperação", "Códigos de seguridad", "Codes de récupération", "Záložní kódy", "Εφεδρικοί κωδικοί", "Yedek kodlar")
}

// cDrawer is a sheet that slid up from the bottom of a phone.
func cDrawer(k *kit) {
	s := k.set("instagram", "google", "facebook", "reddit", "discord", "uber")
	l := k.skin()
	c := newCanvas(720, 1480, rgb(70, 70, 76))
	top := c.statusBar(k, look{ink: grey(230)}, 2) + 240
	c.box(0, top, 720, 1480-top, l.card)
	c.box(310, top+16, 100, 8, l.dim)
	c.text(44, top+88, pen{medium, 36, l.ink}, k.headline())
	c.text(44, top+134, pen{regular, 24, l.dim}, s.service.name+" · "+k.nick())
	y := top + 210
	for _, code := range s.show() {
		c.box(44, y-46, 632, 66, l.field)
		c.text(70, y, pen{mono, 34, l.ink}, code)
		c.text(610, y, pen{regular, 22, l.accent}, of(k, "Copy", "Copy", "  "))
		y += 80
	}
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// cWizard is a step of a set-up in a browser.
func cWizard(k *kit) {
	s := k.set("github", "gitlab", "mastodon", "nextcloud", "firefly-iii", "formbricks", "sentry", "laravel-fortify")
	l := k.skin()
	c := newCanvas(1180, 760, l.back)
	top := c.browser(l, s.service.name, s.service.domain+"/2fa/setup?step=3")
	for i, step := range []string{"1 App", "2 Verify", "3 Save", "4 Done"} {
		ink := l.dim
		if i == 2 {
			ink = l.accent
		}
		c.text(90+i*150, top+60, pen{medium, 16, ink}, step)
		c.box(90+i*150, top+74, 130, 4, ink)
	}
	c.text(90, top+130, pen{bold, 26, l.ink}, k.headline())
	y := c.wrapped(90, top+166, 960, pen{regular, 15, l.dim}, of(k, "These let you in when your authenticator does not. Put them into your password manager now.", "Damit kommen Sie auch ohne App hinein. Jetzt sichern.", "Zapisz je teraz, drugi raz ich nie pokażemy.", "Сохраните их сейчас, второй раз мы их не покажем."))
	columns := of(k, 2, 4)
	if len(s.codes[0]) > 16 {
		columns = 2
	}
	y = c.codes(110, y+30, pen{mono, 17, l.ink}, s, grid{columns: columns, step: 34, gap: 960 / columns})
	c.button(90, y+10, l, 15, of(k, "Next", "Weiter", "Dalej"))
	k.shot(k.shotName(s.service.name), c.RGBA, s)
}

// cNotepadShot is a window of an editor over a desktop.
func cNotepadShot(k *kit) {
	s := k.set("google", "discord", "github", "proton", "bookstack", "ea")
	c := newCanvas(1100, 700, rgb(0, 99, 160))
	c.box(150, 60, 720, 590, grey(255))
	c.box(150, 60, 720, 34, rgb(235, 235, 235))
	c.text(166, 83, pen{regular, 14, grey(20)}, of(k, "*Bez tytułu – Notatnik", "Unbenannt - Editor", "Sem título - Bloco de notas", "Безымянный – Блокнот"))
	c.text(166, 114, pen{regular, 13, grey(60)}, of(k, "Plik  Edycja  Format", "Datei  Bearbeiten  Format", "File  Edit  View"))
	c.text(166, 152, pen{mono, 16, grey(0)}, s.service.name+of(k, " 2fa!!", " na wszelki wypadek", " reserve", " sos"))
	c.codes(166, 186, pen{mono, 16, grey(0)}, s, grid{columns: 1, step: 26, number: of(k, "", "%d. ", "- ")})
	c.box(0, 664, 1100, 36, rgb(20, 20, 20))
	c.text(1020, 688, pen{regular, 13, grey(240)}, k.day("15:04"))
	k.shot(k.shotName("Notepad"), c.RGBA, s)
}

// cSheetShot is a spreadsheet with a column of codes.
func cSheetShot(k *kit) {
	s := k.scattered(k.set("google", "github", "discord", "gitlab", "dropbox"))
	c := newCanvas(900, 620, grey(255))
	for i := range 21 {
		c.box(0, 30+i*28, 900, 1, grey(210))
		c.text(10, 50+i*28, pen{regular, 13, grey(120)}, fmt.Sprint(i+1))
	}
	for i, x := range []int{40, 300, 620, 760} {
		c.box(x, 0, 1, 620, grey(210))
		c.text(x+60, 22, pen{regular, 13, grey(120)}, string(rune('A'+i)))
	}
	c.text(48, 50, pen{bold, 15, grey(10)}, s.service.name+" login")
	c.text(308, 50, pen{bold, 15, grey(10)}, of(k, "one-time code", "kod 1x", "Einmalcode"))
	c.text(628, 50, pen{bold, 15, grey(10)}, of(k, "used?", "zużyty", "weg?"))
	for i, code := range s.show() {
		c.text(308, 78+i*28, pen{regular, 15, grey(10)}, code)
		if s.isUsed(i) {
			c.text(628, 78+i*28, pen{regular, 15, grey(10)}, "x")
		}
	}
	k.shot(k.shotName("Calc"), c.RGBA, s)
}

// cKeepCard is a coloured card among others.
func cKeepCard(k *kit) {
	s := k.set("instagram", "google", "facebook", "discord", "vk")
	c := newCanvas(820, 900, grey(of(k, uint8(255), 32)))
	cards := []color.RGBA{rgb(255, 244, 117), rgb(203, 240, 248), rgb(215, 174, 251), rgb(204, 255, 144)}
	ink := pen{regular, 20, grey(32)}
	c.box(20, 20, 380, 190, cards[1])
	c.text(44, 66, ink, of(k, "Mleko, jajka, chleb", "Reifen wechseln!", "Купить лампочки"))
	c.box(20, 230, 380, 300, cards[2])
	c.text(44, 276, ink, of(k, "IKEA: Billy 80x28", "Ballett Do 16:30"))
	c.box(420, 20, 380, 130+len(s.codes)*40, cards[of(k, 0, 3)])
	c.text(444, 66, pen{medium, 22, grey(32)}, s.service.name+of(k, " bez telefonu", " ohne Handy", " 2FA", " коды"))
	c.codes(444, 116, ink, s, grid{columns: 1, step: 40})
	k.shot(k.shotName("Keep"), c.RGBA, s)
}

// cChatShot is a chat with a code in every bubble.
func cChatShot(k *kit) {
	s := k.set("instagram", "google", "github", "discord")
	if len(s.codes) > 10 {
		s = s.left(len(s.codes) - 10)
	}
	c := newCanvas(640, 1200, rgb(236, 229, 221))
	c.box(0, 0, 640, 96, rgb(0, 128, 105))
	c.text(80, 58, pen{medium, 26, grey(255)}, of(k, "Ja", "Ich", "Eu", "Я"))
	bubble := func(y int, text string) {
		p := pen{regular, 24, grey(20)}
		w := c.width(p, text) + 90
		c.box(620-w, y, w, 54, rgb(217, 253, 211))
		c.text(632-w, y+34, p, text)
		c.text(562, y+44, pen{regular, 12, grey(110)}, k.day("15:04"))
	}
	bubble(120, s.service.name+of(k, " kody na zapas", " Ersatzcodes", " códigos reserva", " резерв"))
	for i, code := range s.show() {
		bubble(190+i*68, code)
	}
	k.shot(k.shotName("WhatsApp"), c.RGBA, s)
}

// cCrop is only the list, cut out of a screen.
func cCrop(k *kit) {
	s := k.set("github", "gitlab", "google", "discord", "kanidm", "hexpm").anonymous()
	l := k.skin()
	columns := of(k, 1, 2)
	p := pen{of(k, mono, regular, monoBold), of(k, 15, 18, 22), l.ink}
	c := newCanvas(columns*(len(s.codes[0])*p.size*2/3+70)+20, 24+(len(s.codes)+columns-1)/columns*p.size*2, l.card)
	c.codes(20, 14+p.size, p, s, grid{columns: columns, step: p.size * 2, gap: len(s.codes[0])*p.size*2/3 + 70})
	k.shot(k.inside(of(k, "Snip.PNG", "2fa.png", "codes wichtig.png", "wycinek.png", "backup.jpg"), "Desktop", "Obrazy", "Bilder", "Imagens"), c.RGBA, s)
}

// cTerminalShot is a terminal in which something asked for a second factor.
func cTerminalShot(k *kit) {
	s := k.set("google-authenticator-pam", "gogs", "kanidm", "npm", "pypi")
	c := newCanvas(900, 480, rgb(0, 43, 54))
	p := pen{mono, 15, rgb(147, 161, 161)}
	rows := []string{"olena@bastion:~$ ./enroll --service " + strings.ToLower(strings.ReplaceAll(s.service.name, " ", "-")), "Your verification code is " + shaped(k.Rand, "dddddd"), "Your emergency scratch codes are:"}
	if s.service.id != "google-authenticator-pam" {
		rows[1], rows[2] = "second factor enabled", s.service.term+" (shown once):"
	}
	for i, r := range rows {
		c.text(14, 30+i*24, p, r)
	}
	y := c.codes(14, 30+len(rows)*24, p, s, grid{columns: 1, step: 24, number: "  "})
	c.text(14, y, p, "olena@bastion:~$ ")
	k.shot(k.shotName("konsole"), c.RGBA, s)
}

// turned is the picture turned by a quarter.
func turned(m *image.RGBA) *image.RGBA {
	size := m.Bounds()
	out := image.NewRGBA(image.Rect(0, 0, size.Dy(), size.Dx()))
	for y := range size.Dy() {
		for x := range size.Dx() {
			out.SetRGBA(size.Dy()-1-y, x, m.RGBAAt(x, y))
		}
	}
	return out
}

// paper is a printed sheet.
func (k *kit) paper(s set) *canvas {
	c := newCanvas(900, 1100, rgb(238, 236, 230))
	c.text(90, 130, pen{bold, 30, grey(40)}, s.service.name)
	c.text(90, 176, pen{regular, 20, grey(60)}, k.headline()+", "+k.day("02.01.2006"))
	columns := 2
	if len(s.codes[0]) > 20 || len(s.codes) < 6 {
		columns = 1
	}
	c.codes(110, 250, pen{mono, 24, grey(45)}, s, grid{columns: columns, step: 50, gap: 370, down: true, number: of(k, "", "%d. ", "[ ] ")})
	c.text(90, 1040, pen{regular, 16, grey(90)}, of(k, "-> Safe", "1/1", "Tresor, zweites Fach"))
	return c
}

// cPaper is a sheet of paper before the camera of a phone.
func cPaper(k *kit) {
	s := k.scattered(k.set("google", "github", "facebook", "dropbox", "wikimedia", "redmine"))
	k.shot(k.inside("IMG_"+k.day("20060102_150405")+".jpg", "Syncthing/handy/DCIM/Camera", "Google Fotos/"+k.day("2006/01"), "Zdjęcia/telefon"), k.photographed(sheared(k.paper(s).RGBA)), s)
}

// cPhotoScreen is a screen before a camera, with stripes across.
func cPhotoScreen(k *kit) {
	s := k.set("google", "discord", "instagram", "gitlab", "ea")
	l := k.skin()
	c := newCanvas(1000, 760, grey(30))
	c.box(60, 50, 880, 640, l.card)
	c.text(110, 120, pen{bold, 30, l.ink}, s.service.name+" – "+k.headline())
	c.codes(120, 200, pen{mono, 26, l.ink}, s, grid{columns: 2, step: 60, gap: 400})
	stripe := k.between(5, 9)
	for y := 0; y < 760; y += stripe {
		for x := range 1000 {
			p := c.RGBAAt(x, y)
			c.SetRGBA(x, y, color.RGBA{clamp(int(p.R) - 14), clamp(int(p.G) - 10), clamp(int(p.B) - 14), 255})
		}
	}
	k.shot(k.inside(fmt.Sprintf("P%s.JPG", shaped(k.Rand, "ddddddd")), "DCIM/100OLYMP", "Syncthing/handy/DCIM/Camera", "Desktop/papa"), k.photographed(c.RGBA), s)
}

// cTurned lies on its side.
func cTurned(k *kit) {
	s := k.set("google", "github", "dropbox", "microsoft")
	k.shot(k.inside("SCAN"+shaped(k.Rand, "dddd")+".JPG", "Documents/Scanned", "Zdjęcia/skany"), turned(k.paper(s).RGBA), s)
}

// cSingleShot is a page with one code.
func cSingleShot(k *kit) {
	s := k.set("x", "bitwarden", "microsoft", "photoprism", "forgejo", "auth0")
	l := k.skin()
	c := newCanvas(820, 560, l.back)
	name := s.service.name
	if s.service.id == "x" {
		name = of(k, "Twitter", "X")
	}
	c.text(60, 90, pen{medium, 28, l.ink}, name)
	c.wrapped(60, 140, 700, pen{regular, 17, l.dim}, of(k, "Lost your phone? Use this ", "Ohne Telefon hilft dieser ")+s.service.term+of(k, ". It works once.", "."))
	c.box(60, 210, 700, 90, l.field)
	p := pen{mono, 24, l.ink}
	if c.width(p, s.codes[0]) > 680 {
		p.size = 17
	}
	c.text(76, 264, p, s.codes[0])
	c.button(60, 330, l, 16, of(k, "Got it", "Copy", "OK"))
	k.shot(k.shotName(name), c.RGBA, s)
}

// cWideShot is a whole desktop, the list small in its middle.
func cWideShot(k *kit) {
	s := k.set("github", "google", "npm", "n8n", "pterodactyl")
	l := k.skin()
	c := newCanvas(1600, 860, l.field)
	c.box(0, 0, 260, 860, l.card)
	for i, row := range []string{"Overview", "Profile", "Security", "Billing", "Members", "API", "Audit log"} {
		c.text(30, 90+i*44, pen{regular, 15, l.dim}, row)
	}
	c.box(420, 80, 900, 690, l.card)
	c.text(460, 130, pen{bold, 22, l.ink}, s.service.name+" / "+k.headline())
	c.codes(460, 190, pen{mono, 15, l.ink}, s, grid{columns: 1, step: 30})
	k.shot(k.shotName("Firefox"), c.RGBA, s)
}

// cTinyShot is the small picture that a program keeps of a large one: nobody can
// read it.
func cTinyShot(k *kit) {
	s := k.set("google", "github", "instagram").anonymous()
	small := image.NewRGBA(image.Rect(0, 0, 90, 110))
	draw.ApproxBiLinear.Scale(small, small.Bounds(), k.paper(s).RGBA, image.Rect(0, 0, 900, 1100), draw.Src, nil)
	got := k.home.put(path.Join("Syncthing/handy/DCIM/.thumbnails", shaped(k.Rand, "dddddd")+".jpg"), asJPEG(small, 60), k.when)
	k.home.truth = append(k.home.truth, planted{Path: got, Codes: s.codes, Class: k.tpl.class, Template: k.tpl.name, Kind: "picture"})
}
