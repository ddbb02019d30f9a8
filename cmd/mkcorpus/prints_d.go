package main

import (
	"path"
	"strings"
)

var printsD = []template{
	{"d/print-google", "container", dPrintGoogle},
	{"d/print-google-again", "container", dPrintGoogle},
	{"d/print-page", "container", dPrintPage("facebook", "instagram", "dropbox", "playstation")},
	{"d/print-github", "container", dPrintPage("github", "discord")},
	{"d/print-note", "container", dPrintNote},
	{"d/print-one", "container", dPrintOne},
	{"d/print-several", "container", dPrintSeveral},
}

// printed is a name that a print into a file gets.
func (k *kit) printed(s set) string {
	return path.Join(of(k, "Documents", "Downloads", "Desktop", "Documents/PDF", "Documents/Important documents"), of(k, s.service.name+" backup codes.pdf", s.service.name+".pdf", "Backup codes.pdf", "2-Step Verification.pdf", strings.ToLower(s.service.name)+" 2fa.pdf"))
}

// margins are what a browser prints around a page.
func (k *kit) margins(heading, url string) []pdfLine {
	return []pdfLine{{x: 30, y: 820, size: 8, text: k.day("1/2/06, 3:04 PM")}, {x: 250, y: 820, size: 8, text: heading}, {x: 30, y: 20, size: 8, text: url}, {x: 550, y: 20, size: 8, text: "1/1"}}
}

// dPrintGoogle is the sheet that Google prints, in two columns.
func dPrintGoogle(k *kit) {
	s := k.set("google")
	sheet := append(k.margins("Backup codes", "https://myaccount.google.com/two-step-verification/backup-codes"),
		pdfLine{x: 60, y: 770, size: 16, text: "SAVE YOUR BACKUP CODES"}, pdfLine{x: 60, y: 745, size: 10, text: "Keep these backup codes somewhere safe but accessible."})
	for i, c := range s.codes {
		sheet = append(sheet, pdfLine{x: 80 + i/5*180, y: 700 - i%5*26, size: 12, mono: true, text: c})
	}
	sheet = append(sheet, pdfLine{x: 60, y: 560, size: 10, text: "(" + k.who.email + ")"}, pdfLine{x: 60, y: 540, size: 9, text: "You can only use each backup code once."})
	k.packed(k.printed(s), pdf(true, "Backup codes", sheet), planted{Kind: "pdf", Page: 1}, s)
}

// latin are the pages that the standard fonts can print.
func latin(ids ...string) []page {
	var kept []page
	for _, p := range pagesSeen {
		plain := strings.IndexFunc(p.above+p.below, func(r rune) bool { return r > 255 }) < 0
		if plain && strings.Contains(" "+strings.Join(ids, " ")+" ", " "+p.id+" ") {
			kept = append(kept, p)
		}
	}
	return kept
}

func dPrintPage(ids ...string) func(*kit) {
	return func(k *kit) {
		p := of(k, latin(ids...)...)
		s := k.set(p.id)
		sheet := k.margins(s.service.name, "https://"+s.service.domain+"/")
		y := 770
		for _, l := range append(append(strings.Split(p.above, "\n"), s.codes...), strings.Split(p.below, "\n")...) {
			sheet = append(sheet, pdfLine{x: 60, y: y, size: 10, text: l})
			y -= 18
		}
		k.packed(k.printed(s), pdf(true, s.service.name, sheet), planted{Kind: "pdf", Page: 1}, s)
	}
}

// dPrintNote is a document of one's own, exported.
func dPrintNote(k *kit) {
	t, s := k.speaks("en", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da"), k.set(everyday...)
	text := append([]string{fill(of(k, t.heads...), k.known(s)), k.login(), ""}, s.codes...)
	k.packed(k.filed(t, k.known(s), ".pdf"), pdf(k.chance(2), "Untitled", pdfText(12, 20, nil, text...)), planted{Kind: "pdf", Page: 1}, s)
}

// dPrintOne is the print of a recovery code.
func dPrintOne(k *kit) {
	s := k.set("microsoft", "bitwarden", "auth0")
	text := []string{s.service.name, "", "Your " + s.service.term + ":", s.codes[0], "", "Print it or write it down and keep it where you will find it again."}
	k.packed(k.printed(s), pdf(true, s.service.name, append(k.margins(s.service.name, "https://"+s.service.domain+"/"), pdfText(12, 22, nil, text...)...)), planted{Kind: "pdf", Page: 1}, s)
}

func dPrintSeveral(k *kit) {
	t := k.speaks("en", "en", "de", "fr", "es")
	sets := []set{k.set("google", "dropbox"), k.set("github", "facebook")}
	var pages [][]pdfLine
	for _, s := range sets {
		pages = append(pages, pdfText(12, 20, nil, append([]string{fill(of(k, t.heads...), k.known(s)), ""}, s.codes...)...))
	}
	name := k.home.put(k.safe(of(k, "backup codes.pdf", "codes.pdf", "accounts.pdf")), pdf(true, "codes", pages...), k.when)
	for i, s := range sets {
		k.tell(planted{Path: name, Kind: "pdf", Page: i + 1}, s)
	}
}
