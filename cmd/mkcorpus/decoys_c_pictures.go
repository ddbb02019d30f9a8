package main

import (
	"fmt"
	"strings"
)

var decoysCOffice = []template{
	{"c/xlsx-members", "decoy/document", func(k *kit) {
		rows := [][]string{{"Mitglied", "Nummer", "Karte", "bezahlt"}}
		for range k.between(8, 24) {
			rows = append(rows, []string{of(k, "Brandt", "Nowak", "Silva", "Kaya"), "=" + shaped(k.Rand, "Dddddddd"), shaped(k.Rand, "dddd dddd"), of(k, "ja", "nein")})
		}
		k.packed(k.around(of(k, "Mitglieder.xlsx", "członkowie.xlsx")), sheet(k.when, "Liste", rows), planted{Kind: "xlsx"})
	}},
	{"c/ods-accounts", "decoy/document", func(k *kit) {
		rows := [][]string{{"usługa", "login", "hasło", "2FA?"}}
		for _, l := range k.logins(k.between(4, 9)) {
			rows = append(rows, []string{l[0], k.nick(), l[2], of(k, "tak, SMS", "tak, kody w sejfie", "nie")})
		}
		k.packed(k.around(of(k, "hasła.ods", "konta.ods")), openDocument(k.when, "spreadsheet", odTable("Arkusz1", rows)), planted{Kind: "ods"})
	}},
	{"c/docx-vouchers", "decoy/document", func(k *kit) {
		var rows [][]string
		for range 8 {
			rows = append(rows, distinct(k.Rand, 3, "AAAA-AAAA"))
		}
		k.packed(k.around(of(k, "Gutscheine Weihnachtsmarkt.docx", "bony.docx")), docxTable(k.when, rows, "Glühwein-Gutscheine, zum Ausschneiden", "Jeder Code gilt nur einmal"), planted{Kind: "docx"})
	}},
	{"c/pdf-invoice", "decoy/document", func(k *kit) {
		k.packed(k.around(of(k, "Faktura.pdf", "nota fiscal "+shaped(k.Rand, "ddddd")+".pdf", "Beleg.pdf")), pdf(true, "Faktura", pdfText(10, 15, nil, "Faktura VAT nr "+shaped(k.Rand, "dddd/dd"), "NIP "+shaped(k.Rand, "ddd-ddd-dd-dd"), "Chave "+shaped(k.Rand, "dddd dddd dddd dddd dddd dddd dddd dddd dddd dddd dddd"), "Kd.-Nr. "+shaped(k.Rand, "dddd dddd"), "IBAN "+k.iban())), planted{Kind: "pdf"})
	}},
	{"c/pdf-ticket", "decoy/document", func(k *kit) {
		k.packed(k.around(of(k, "Ticket.pdf", "bilet.pdf", "eintrittskarten.pdf")), pdf(true, "Tickets", pdfText(12, 22, nil, append([]string{"4x Erwachsene, Einlass 19:00", "Ticketcodes (je einmal gueltig):", ""}, distinct(k.Rand, 4, of(k, "AAAA-AAAA-AAAA", "dddd dddd dddd", "AAAAAAAAAA"))...)...)), planted{Kind: "pdf"})
	}},
	{"c/zip-repository", "decoy/archive", func(k *kit) {
		k.packed(k.around(of(k, "backup-codes-main.zip", "two-factor-master.zip")), zipped(k.when, member{"backup-codes-main/README.md", []byte("# backup-codes\n\n    xxxx-xxxx\n    xxxx-xxxx\n")}, member{"backup-codes-main/test/codes.json", []byte(asJSON(distinct(k.Rand, 8, "aaaa-aaaa")))}, member{"backup-codes-main/package-lock.json", []byte(strings.Join(k.hexes(10, 40), "\n"))}), planted{Kind: "zip"})
	}},
	{"c/mbox-shop", "decoy/mail", func(k *kit) {
		all := k.letters(5)
		for i := range all {
			all[i].body = fmt.Sprintf("Zamówienie %s\nkod odbioru %s\n", shaped(k.Rand, "dddd-dddd"), shaped(k.Rand, "dddddd"))
		}
		k.packed(of(k, "HDD_alt/Thunderbird/Zakupy", "Takeout/Mail/Einkauf.mbox"), []byte(mbox(all...)), planted{Kind: "mail"})
	}},
}

var decoysCPictures = []template{
	{"c/picture-wifi", "decoy/picture", func(k *kit) {
		c := newCanvas(620, 420, grey(255))
		c.text(40, 60, pen{bold, 26, grey(10)}, of(k, "WLAN Gäste", "Wi-Fi vouchers", "Гостевой Wi-Fi"))
		for i, code := range distinct(k.Rand, 10, "ddddd-ddddd") {
			c.text(40+(i%2)*280, 120+(i/2)*48, pen{mono, 22, grey(20)}, code)
		}
		k.shot(k.shotName("Unifi"), c.RGBA)
	}},
	{"c/picture-boarding", "decoy/picture-ticket", func(k *kit) {
		c := newCanvas(900, 380, grey(255))
		c.box(0, 0, 900, 60, rgb(0, 40, 104))
		c.text(30, 40, pen{bold, 24, grey(255)}, "BOARDING PASS")
		for i, row := range []string{"BRANDT/HEIKO", "FRA  -  LIS   LH " + shaped(k.Rand, "dddd"), "Seat " + shaped(k.Rand, "dd") + "C   Gate B" + shaped(k.Rand, "dd"), "PNR " + shaped(k.Rand, "AAAAAA") + "   ETKT " + shaped(k.Rand, "ddd dddddddddd")} {
			c.text(30, 120+i*58, pen{mono, 24, grey(25)}, row)
		}
		k.shot(k.shotName("Wallet"), c.RGBA)
	}},
	{"c/picture-bill", "decoy/picture-receipt", func(k *kit) {
		c := newCanvas(420, 760, rgb(245, 243, 238))
		c.centred(0, 420, 60, pen{bold, 24, grey(40)}, of(k, "BIEDRONKA", "REWE", "МАГАЗИН"))
		for i := range 12 {
			c.text(30, 120+i*40, pen{mono, 18, grey(50)}, of(k, "Mleko 3,2%   ", "Kaffee 500g  ", "Хлеб         ")+shaped(k.Rand, "dd,dd"))
		}
		c.text(30, 640, pen{mono, 16, grey(50)}, "Nr "+shaped(k.Rand, "dddd dddd dddd"))
		k.shot(k.inside("IMG_"+k.day("20060102_150405")+".jpg", "Syncthing/handy/DCIM/Camera", "Zdjęcia/telefon"), k.photographed(c.RGBA))
	}},
	{"c/picture-security", "decoy/picture-settings", func(k *kit) {
		l := k.skin()
		c := newCanvas(720, 1200, l.back)
		y := c.statusBar(k, l, 2) + 60
		c.text(40, y, pen{bold, 34, l.ink}, of(k, "Sicherheit", "Bezpieczeństwo", "Безопасность"))
		for _, row := range []string{of(k, "Backup-Codes: 8 übrig", "Kody zapasowe: 8 z 10", "Резервные коды: 8"), "Passkeys (2)", "SMS  ••• •• 42", "Google Authenticator", "Geräte: 5"} {
			y += 110
			c.text(40, y, pen{regular, 28, l.ink}, row)
		}
		k.shot(k.shotName("Settings"), c.RGBA)
	}},
	{"c/picture-bingo", "decoy/picture-game", func(k *kit) {
		c := newCanvas(640, 640, rgb(255, 240, 200))
		for i := range 25 {
			x, y := 20+i%5*120, 20+i/5*120
			c.frame(x, y, 120, 120, 2, grey(60))
			c.centred(x, 120, y+74, pen{bold, 36, grey(30)}, fmt.Sprint(k.between(1, 75)))
		}
		k.shot(k.shotName("Bingo"), c.RGBA)
	}},
	{"c/picture-ledger", "decoy/picture-spreadsheet", func(k *kit) {
		c := newCanvas(900, 600, grey(255))
		for row := range 20 {
			for column, shape := range []string{"dd.dd.2020", "dddd dddd", "ddddd,dd", "dddd-dddd"} {
				c.text(20+column*220, 36+row*28, pen{regular, 14, grey(20)}, shaped(k.Rand, shape))
			}
		}
		k.shot(k.shotName("Calc"), c.RGBA)
	}},
	{"c/picture-keys", "decoy/picture-error", func(k *kit) {
		c := newCanvas(800, 460, rgb(27, 40, 56))
		c.text(40, 70, pen{bold, 26, grey(230)}, "Your bundle")
		for i := range 6 {
			c.text(40, 130+i*50, pen{regular, 18, grey(200)}, of(k, "Iron Harvest", "Torchlight", "Limbo", "Braid"))
			c.text(320, 130+i*50, pen{mono, 18, grey(240)}, shaped(k.Rand, "AAAAA-AAAAA-AAAAA"))
		}
		k.shot(k.shotName("Humble"), c.RGBA)
	}},
	{"c/picture-landscape", "decoy/picture-photo", func(k *kit) {
		k.shot(k.inside("IMG_"+k.day("20060102_150405")+".jpg", "Syncthing/handy/DCIM/Camera", "Zdjęcia/telefon", "Google Fotos/"+k.day("2006/01")), k.photograph(400, 300))
	}},
	{"c/picture-lesson", "decoy/picture-article", func(k *kit) {
		l := k.skin()
		c := newCanvas(900, 620, l.back)
		c.text(60, 80, pen{bold, 28, l.ink}, of(k, "What are backup codes?", "Was sind Backup-Codes?", "Что такое резервные коды?"))
		y := c.wrapped(60, 140, 780, pen{regular, 18, l.ink}, "Each service hands out a list like the one below. Print it, cross out what you used, and never send it to anybody who calls you.")
		for i := range 5 {
			c.text(90, y+40+i*40, pen{mono, 20, l.dim}, of(k, "XXXX XXXX", "#### ####", "1234 5678"))
		}
		k.shot(k.shotName("Firefox"), c.RGBA)
	}},
}
