package main

import "fmt"

var decoysBPictures = []template{
	{"b/photo", "decoy/picture-photo", func(k *kit) {
		k.shot(of(k, "DCIM/Camera/", "Pictures/Urlaub/", "WhatsApp Images/")+k.when.Format("20060102_150405")+".jpg", k.photograph(720, 540))
	}},
	{"b/picture-settings", "decoy/picture-settings", func(k *kit) {
		l := k.look()
		c := newCanvas(1080, 1920, l.back)
		y := c.statusBar(k, l, 3) + 80
		c.text(60, y, pen{bold, 46, l.ink}, "Security")
		for _, row := range []string{"Two-factor authentication  On", "Backup codes  10 left", "Security keys  None", "Phone  ••• ••• 42", "Sessions", "Download your data"} {
			y += 130
			c.text(60, y, pen{regular, 38, l.ink}, row)
			c.box(60, y+50, 960, 2, l.field)
		}
		k.shot(k.shotName("Settings"), c.RGBA)
	}},
	{"b/picture-game", "decoy/picture-game", func(k *kit) {
		c := newCanvas(960, 540, rgb(20, 30, 60))
		c.centred(0, 960, 120, pen{bold, 60, rgb(250, 220, 90)}, "LEVEL "+fmt.Sprint(k.between(2, 80)))
		c.centred(0, 960, 240, pen{monoBold, 40, grey(255)}, "SCORE "+shaped(k.Rand, "Dddddddd"))
		c.centred(0, 960, 320, pen{mono, 28, grey(200)}, "FRIEND CODE SW-"+shaped(k.Rand, "dddd-dddd-dddd"))
		k.shot(k.shotName("Game"), c.RGBA)
	}},
	{"b/picture-ticket", "decoy/picture-ticket", func(k *kit) {
		c := newCanvas(700, 1100, grey(255))
		p := pen{regular, 26, grey(30)}
		c.text(50, 90, pen{bold, 36, rgb(180, 0, 0)}, "RAILWAY TICKET")
		for i, row := range []string{"From  Northtown", "To  Lakeside", "Seat  " + shaped(k.Rand, "dd") + "A", "Booking  " + shaped(k.Rand, "AAAAAA"), "Ticket no.  " + shaped(k.Rand, "dddd dddd dddd"), "Order  " + shaped(k.Rand, "dddddddd"), "Valid  " + k.when.Format("02.01.2006")} {
			c.text(50, 170+i*56, p, row)
		}
		k.shot(k.shotName("Tickets"), c.RGBA)
	}},
	{"b/picture-sheet", "decoy/picture-spreadsheet", func(k *kit) {
		c := newCanvas(1280, 720, grey(255))
		for row := range 22 {
			for column := range 8 {
				x, y := column*150, row*30+40
				c.frame(x, y, 151, 31, 1, grey(210))
				c.text(x+8, y+21, pen{regular, 14, grey(50)}, shaped(k.Rand, of(k, "dddddd", "dddd.dd", "AAdddd", "dddddddd")))
			}
		}
		k.shot(k.shotName("Sheets"), c.RGBA)
	}},
	{"b/picture-captcha", "decoy/picture-error", func(k *kit) {
		l := k.look()
		c := newCanvas(1366, 768, l.back)
		y := c.browser(l, "Sign in", "https://example.org/login") + 120
		c.centred(0, 1366, y, pen{bold, 28, l.ink}, "Enter the code from your app")
		c.frame(533, y+40, 300, 60, 2, l.dim)
		c.centred(0, 1366, y+160, pen{regular, 16, l.accent}, "Lost your phone? Use a recovery code")
		c.centred(0, 1366, y+200, pen{regular, 13, l.dim}, "Error reference "+shaped(k.Rand, "hhhhhhhh-hhhh"))
		k.shot(k.shotName("Browser"), c.RGBA)
	}},
}
