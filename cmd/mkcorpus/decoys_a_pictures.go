package main

import "fmt"

var decoysAPictures = []template{
	{"a/photo", "decoy/picture-photo", func(k *kit) {
		k.shot(of(k, "Pictures/2021/IMG_", "Pictures/Camera/DSC0", "Dropbox/Camera Uploads/IMG_")+fmt.Sprint(k.between(1000, 9999))+".jpg", k.photograph(640, 480))
	}},
	{"a/picture-chat", "decoy/picture-chat", func(k *kit) {
		l := k.look()
		c := newCanvas(750, 1334, l.back)
		y := c.statusBar(k, l, 2) + 60
		for i := range 7 {
			x := 30 + 160*(i%2)
			c.box(x, y, 520, 120, l.card)
			c.wrapped(x+20, y+44, 480, pen{regular, 26, l.ink}, of(k, k.sentence("en"), "what was the door code? 4711", "call me "+k.phone(), "did you print your recovery codes?"))
			y += 170
		}
		k.shot(k.shotName("Messages"), c.RGBA)
	}},
	{"a/picture-receipt", "decoy/picture-receipt", func(k *kit) {
		c := newCanvas(480, 800, grey(250))
		p := pen{mono, 16, grey(40)}
		c.centred(0, 480, 50, pen{monoBold, 22, grey(30)}, "GREEN GROCER")
		y := 100
		for range 12 {
			c.text(30, y, p, fmt.Sprintf("%-22s %6d.%02d", of(k, "Bread", "Milk", "Apples", "Coffee", "Rice", "Soap"), k.between(0, 19), k.IntN(100)))
			y += 28
		}
		c.text(30, y+30, p, "Receipt "+shaped(k.Rand, "dddd dddd"))
		c.text(30, y+58, p, "Terminal "+shaped(k.Rand, "dddddddd")+"  "+k.when.Format("02.01.2006"))
		k.shot(k.shotName("Camera"), c.RGBA)
	}},
	{"a/picture-article", "decoy/picture-article", func(k *kit) {
		l := k.look()
		c := newCanvas(1280, 800, l.back)
		y := c.browser(l, "Keeping accounts safe", "https://example.org/blog/backup-codes") + 70
		c.text(200, y, pen{bold, 30, l.ink}, "Why backup codes matter")
		for range 5 {
			y = c.wrapped(200, y+50, 860, pen{regular, 17, l.ink}, k.sentence("en")+" "+k.sentence("en")+" "+k.sentence("en"))
		}
		k.shot(k.shotName("Browser"), c.RGBA)
	}},
}
