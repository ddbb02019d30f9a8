package main

import (
	"fmt"
	"image"
	"strings"

	"golang.org/x/image/draw"
)

// grid is how a set is laid out on a screen.
type grid struct {
	columns, step, gap int // gap: pixels from one column to the next
	number             string
	down               bool // codes are read downwards in columns
}

// codes draws the set and returns the baseline below it. Used codes are struck
// out.
func (c *canvas) codes(x, y int, p pen, s set, g grid) int {
	shown := s.show()
	rows := (len(shown) + g.columns - 1) / g.columns
	for i, code := range shown {
		column, row := i%g.columns, i/g.columns
		if g.down {
			column, row = i/rows, i%rows
		}
		text := code
		if g.number != "" {
			text = numbered(g.number, i+1) + code
		}
		put := c.text
		if s.isUsed(i) {
			put = c.struck
		}
		put(x+column*g.gap, y+row*g.step, p, text)
	}
	return y + rows*g.step
}

// numbered writes n by a format that may also have no place for it.
func numbered(format string, n int) string {
	if !strings.Contains(format, "%") {
		return format
	}
	return fmt.Sprintf(format, n)
}

// browser draws the top of a browser's window and returns where the page begins.
func (c *canvas) browser(l look, title, address string) int {
	width := c.Bounds().Dx()
	c.box(0, 0, width, 76, l.field)
	c.box(12, 8, 240, 30, l.card)
	c.text(24, 28, pen{regular, 13, l.ink}, title)
	c.box(90, 44, width-180, 26, l.card)
	c.text(104, 62, pen{regular, 13, l.dim}, address)
	for i := range 3 {
		c.box(16+i*22, 52, 10, 10, l.dim)
	}
	return 76
}

// statusBar draws the top of a phone's screen and returns where the page begins.
func (c *canvas) statusBar(k *kit, l look, unit int) int {
	width := c.Bounds().Dx()
	p := pen{medium, unit * 14, l.ink}
	c.text(unit*18, unit*26, p, fmt.Sprintf("%d:%02d", k.between(6, 23), k.IntN(60)))
	c.text(width-unit*60, unit*26, p, fmt.Sprintf("%d%%", k.between(5, 100)))
	return unit * 40
}

// button draws a filled button and returns its width.
func (c *canvas) button(x, y int, l look, size int, label string) int {
	p := pen{medium, size, l.card}
	width := c.width(p, label) + size*2
	c.box(x, y, width, size*2+size/2, l.accent)
	c.text(x+size, y+size+size*2/3, p, label)
	return width
}

// shot writes a picture into a folder for pictures; the name decides the format.
func (k *kit) shot(name string, m *image.RGBA, sets ...set) {
	data := asPNG
	if lower := strings.ToLower(name); strings.HasSuffix(lower, ".jpg") || strings.HasSuffix(lower, ".jpeg") {
		quality := k.between(72, 93)
		data = func(m *image.RGBA) []byte { return asJPEG(m, quality) }
	}
	k.put(name, "picture", data(m), sets...)
}

// shrunk returns the picture at a fraction of its size.
func shrunk(m *image.RGBA, by int) *image.RGBA {
	size := m.Bounds()
	small := image.NewRGBA(image.Rect(0, 0, size.Dx()/by, size.Dy()/by))
	draw.ApproxBiLinear.Scale(small, small.Bounds(), m, size, draw.Src, nil)
	return small
}

// shotName is the name that a system or an app gives a screenshot; the families
// have different ones.
func (k *kit) shotName(app string) string {
	t := k.when
	switch k.family() {
	case "c":
		return k.shotNameC()
	case "a":
		return of(k,
			"Pictures/Screenshots/Screenshot from "+t.Format("2006-01-02 15-04-05")+".png",
			"Pictures/Screenshots/Screenshot ("+fmt.Sprint(k.between(1, 160))+").png",
			"Pictures/Screenshots/Screenshot_"+t.Format("20060102-150405")+".png",
			"Desktop/Screenshot "+t.Format("2006-01-02 at 3.04.05\u202fPM")+".png",
			"Desktop/Screen Shot "+t.Format("2006-01-02 at 15.04.05")+".png",
			"Desktop/Bildschirmfoto "+t.Format("2006-01-02 um 15.04.05")+".png",
			"Pictures/Capture d’écran "+t.Format("2006-01-02 à 15.04.05")+".png",
			"Pictures/iPhone/IMG_"+fmt.Sprintf("%04d", k.between(12, 9800))+".PNG",
			"Dropbox/Camera Uploads/"+t.Format("2006-01-02 15.04.05")+".png",
			"Downloads/IMG_"+fmt.Sprintf("%04d", k.between(12, 9800))+".jpg",
		)
	}
	app = strings.ReplaceAll(app, " ", "")
	return of(k,
		"DCIM/Screenshots/Screenshot_"+t.Format("20060102_150405_")+app+".jpg",
		"Sync/phone/Screenshots/Screenshot_"+t.Format("2006-01-02-15-04-05-")+shaped(k.Rand, "ddd")+"_com."+strings.ToLower(app)+".android.jpg",
		"Pictures/"+t.Format("2006-01-02_15-04")+".png",
		"Pictures/Schermata "+t.Format("2006-01-02 alle 15.04.05")+".png",
		"Pictures/Снимок экрана "+t.Format("2006-01-02 в 15.04.05")+".png",
		"Pictures/Captura de pantalla "+t.Format("2006-01-02 150405")+".png",
		"OneDrive/Pictures/Screenshots/Screenshot "+t.Format("2006-01-02 150405")+".png",
		"Downloads/Telegram Desktop/photo_"+t.Format("2006-01-02_15-04-05")+".jpg",
		"WhatsApp Images/IMG-"+t.Format("20060102-WA")+fmt.Sprintf("%04d", k.IntN(60))+".jpg",
		"Desktop/image"+of(k, "", "1", " (2)")+".png",
		"Desktop/Unbenannt.png",
		"Pictures/ShareX/"+t.Format("2006-01/")+shaped(k.Rand, repeat("m", 10))+".png",
	)
}
