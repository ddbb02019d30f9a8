package main

import (
	"image"
	"image/color"
	"net/url"
	"strings"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	"golang.org/x/image/draw"
)

// onPhone is a page on the screen of a phone, in its exact pixels.
func (k *kit) onPhone(p screen, c camera) screen {
	w, h := float64(c.screen[0]), float64(c.screen[1])
	if w == 0 || p.on[0].w > 500 {
		return p
	}
	var fit []format
	for _, across := range []float64{360, 375, 390, 412} {
		if unit := w / across; h/unit >= 667 {
			fit = append(fit, format{across, h / unit, []float64{(w + 0.01) / across}})
		}
	}
	p.on = fit
	return p
}

// page draws a page for a phone's screenshot; one whose codes do not fit onto the
// phone is drawn in the size that it is made for.
func (d *darkroom) page(k *kit, s *shot, class string) (*exposure, *scene) {
	e, sc := d.screen(k, k.onPhone(s.page, s.from), class)
	for _, c := range e.codes {
		if b := c.corners[2]; c.covered || !image.Pt(int(b.x), int(b.y)).In(e.m.Rect) {
			return d.screen(k, s.page, class)
		}
	}
	return e, sc
}

// saved makes the file of a screenshot as the phone saves it.
func (s *shot) saved(e *exposure, k *kit) printed {
	if s.from.naming == asSamsung && s.page.on[0].w < 500 {
		e.jpeg(k.between(85, 95))
	} else {
		e.png()
	}
	x := s.from.screenshotEXIF(s.when, e.m.Rect.Dx(), e.m.Rect.Dy())
	if x == nil || s.page.on[0].w > 500 {
		return printed{data: e.data, ext: e.ext}
	}
	return printed{data: withEXIF(e.data, x), ext: e.ext}
}

func (d *darkroom) listScreen(k *kit, s *shot) printed {
	class := of(k, screenLight, screenDark)
	e, sc := d.page(k, s, class)
	if s.page.on[0].w > 500 {
		class = wholeDesktop
	}
	p := s.saved(e, k)
	p.truth = s.lists(sc, e, class)
	return p
}

func (d *darkroom) textScreen(k *kit, s *shot) printed {
	e, _ := d.page(k, s, of(k, screenLight, screenDark))
	p := s.saved(e, k)
	p.truth = []planted{none(lookAlike)}
	return p
}

func (d *darkroom) listPaper(k *kit, s *shot) printed {
	class := photoSheet
	for _, h := range d.hands {
		if h.name == s.sheet.name {
			class = handwriting
		}
	}
	sc, e, p := d.taken(k, s)
	p.truth = s.lists(sc, e, class)
	return p
}

func (d *darkroom) textPaper(k *kit, s *shot) printed {
	_, _, p := d.taken(k, s)
	p.truth = []planted{none(lookAlike)}
	return p
}

func (d *darkroom) listOnScreen(k *kit, s *shot) printed {
	e, sc := d.screen(k, s.page, photoScreen)
	p := d.before(k, s, e)
	p.truth = s.lists(sc, e, photoScreen)
	return p
}

func (d *darkroom) textOnScreen(k *kit, s *shot) printed {
	e, _ := d.screen(k, s.page, photoScreen)
	p := d.before(k, s, e)
	p.truth = []planted{none(lookAlike)}
	return p
}

// before is a photo of a screen.
func (d *darkroom) before(k *kit, s *shot, e *exposure) printed {
	d.cut(k, e)
	if k.chance(2) {
		e.bezel(k)
	}
	e.photograph(k, k.screenSurface(), d.long(s.from), true)
	return d.shot(k, s, e)
}

// qrPage is where an account is added to an authenticator.
var qrPage = screen{"library/qr", phone, nil, ""}

func (d *darkroom) qrScreen(k *kit, s *shot) printed {
	s.page = qrPage
	e, text := d.authenticator(k, k.onPhone(qrPage, s.from))
	p := s.saved(e, k)
	p.qr = []shownQR{{Text: text, Box: boxed(e.hull())}}
	return p
}

func (d *darkroom) qrOnScreen(k *kit, s *shot) printed {
	e, text := d.authenticator(k, qrPage)
	p := d.before(k, s, e)
	p.qr = []shownQR{{Text: text, Box: boxed(e.hull())}}
	return p
}

// authenticator draws the page and returns what its QR code says.
func (d *darkroom) authenticator(k *kit, p screen) (*exposure, string) {
	issuer := of(k, "GitHub", "Discord", "Proton", "Mastodon", "Nextcloud", "Example Bank")
	secret := shaped(k.Rand, strings.Repeat("B", 16))
	text := "otpauth://totp/" + url.PathEscape(issuer+":"+k.who.email) + "?secret=" + secret + "&issuer=" + url.QueryEscape(issuer)
	p.draw = func(s *scene) {
		y := s.bar(s.status(), "Authenticator")
		s.middle(0, s.w, y+50, s.bold(20, s.look.ink), "Scan this QR code")
		y = s.para(30, y+84, s.w-60, s.nib(14, s.look.dim), "Open your authenticator app and point the camera at the code to add your "+issuer+" account.")
		s.qr(y+10, 230, text)
		s.buttons(40, y+270, 15, "Continue", "Not now")
	}
	e, _ := d.screen(k, p, of(k, screenLight, screenDark))
	return e, text
}

// qr draws a QR code in the middle, about so wide, and notes where.
func (s *scene) qr(y, size float64, text string) {
	m, err := qrcode.NewQRCodeWriter().Encode(text, gozxing.BarcodeFormat_QR_CODE, 0, 0, nil)
	must(err)
	module := max(1, int(size*s.unit)/m.GetWidth())
	whole := module * m.GetWidth()
	x0, y0 := (s.Rect.Dx()-whole)/2, int(y*s.unit)
	for j := range m.GetHeight() {
		for i := range m.GetWidth() {
			c := color.RGBA{255, 255, 255, 255}
			if m.Get(i, j) {
				c = color.RGBA{0, 0, 0, 255}
			}
			r := image.Rect(x0+i*module, y0+j*module, x0+(i+1)*module, y0+(j+1)*module)
			draw.Draw(s.RGBA, r, image.NewUniform(c), image.Point{}, draw.Src)
		}
	}
	a, b, c, d := float64(x0+4*module), float64(y0+4*module), float64(x0+whole-4*module), float64(y0+whole-4*module)
	s.shown = append(s.shown, shownCode{xHeight: 10, face: s.sans.regular, corners: [4]spot{{a, b}, {c, b}, {c, d}, {a, d}}})
}

// hull is the rectangle around all that is noted of a picture.
func (e *exposure) hull() image.Rectangle {
	var r image.Rectangle
	for _, c := range e.codes {
		for _, p := range c.corners {
			r = r.Union(image.Rect(int(p.x), int(p.y), int(p.x)+1, int(p.y)+1))
		}
	}
	return r.Intersect(e.m.Bounds())
}
