package main

import (
	"fmt"
	"time"
)

// bZipPlain is a phone's backup with a text file deep inside.
func bZipPlain(k *kit) {
	s := k.set("discord", "proton", "ngrok", "mozilla-backup-codes", "cal-com")
	name, body := exact(k, s)
	at := "sdcard/Download/" + name
	data := zipped(k.when, k.scrap("sdcard/Documents/list.txt"), member{at, []byte(body)}, member{"sdcard/DCIM/0001.jpg", asJPEG(k.photograph(120, 80), 80)})
	k.packed(k.at(of(k, "pixel-backup.zip", "phone_"+k.when.Format("20060102")+".zip")), data, planted{Members: []string{at}, Kind: "text", Line: lineOf(body, s)}, s)
}

// bZipPicture is an album with one screenshot among the pictures.
func bZipPicture(k *kit) {
	s := k.set("instagram", "google", "github")
	c := newCanvas(600, 900, grey(255))
	c.text(30, 70, pen{bold, 28, grey(20)}, s.service.name+" emergency codes")
	c.codes(30, 130, pen{mono, 26, grey(20)}, s, grid{columns: 1, step: 46})
	at := "album/Screenshot_" + k.when.Format("20060102-150405") + ".png"
	data := zipped(k.when, member{"album/a.jpg", asJPEG(k.photograph(200, 150), 80)}, member{at, asPNG(c.RGBA)}, member{"album/b.jpg", asJPEG(k.photograph(200, 150), 80)})
	k.packed(k.at("album.zip"), data, planted{Members: []string{at}, Kind: "picture"}, s)
}

// bZipInTar is what a server's nightly job leaves.
func bZipInTar(k *kit) {
	s := k.set("gitlab", "keycloak", "wordpress-two-factor", "wordfence")
	name, body := exact(k, s)
	inner := zipped(k.when, k.scrap("notes/a.txt"), member{"notes/" + name, []byte(body)})
	data := tarball(k.when, k.scrap("etc/motd"), member{"root/notes.zip", inner})
	k.packed(k.at("nightly-"+k.when.Format("0102")+".tar.gz"), data, planted{Members: []string{"root/notes.zip", "notes/" + name}, Kind: "text", Line: lineOf(body, s)}, s)
}

// bGzip is one file, compressed.
func bGzip(k *kit) {
	s := k.set("npm", "pypi", "n8n", "matomo")
	name, body := exact(k, s)
	k.packed(k.at(name+".gz"), gzipped([]byte(body)), planted{Members: []string{name}, Kind: "text", Line: lineOf(body, s)}, s)
}

// bWordTable is a document with the codes in a table.
func bWordTable(k *kit) {
	w := k.words()
	s := k.set("google", "github", "facebook", "hexpm")
	var rows [][]string
	for i := 0; i < len(s.codes); i += 2 {
		rows = append(rows, s.show()[i:min(i+2, len(s.codes))])
	}
	k.packed(k.at(of(k, s.service.name+" 2FA.docx", w.backup+".docx")), docxTable(k.when, rows, s.service.name+": "+w.recovery, w.once), planted{Kind: "docx"}, s)
}

// bWordRuns is a document in which the editor cut the codes into runs.
func bWordRuns(k *kit) {
	s := k.set("discord", "sentry", "wikimedia", "instagram", "x")
	text := append([]string{"Emergency login for " + s.service.name, ""}, s.show()...)
	if s.service.id == "x" {
		text[0] = "Twitter backup code"
	}
	k.packed(k.at(of(k, lowName(s)+" emergency.docx", "logins "+lowName(s)+".docx")), docx(k.when, k.between(3, 7), text...), planted{Kind: "docx"}, s)
}

// bLetterHTML is an e-mail in HTML from oneself to oneself.
func bLetterHTML(k *kit) {
	s := k.set("dropbox", "reddit", "facebook", "gitlab")
	l := letter{from: k.who.email, to: k.who.email, subject: "Fwd: " + s.service.name, when: k.when,
		html: "<html><body><p>Rescue codes for <b>" + s.service.name + "</b></p><ol>" + s.marked("", marks{"<li>%s</li>", "<li>%s</li>"}) + "</ol></body></html>\n"}
	k.packed(k.at("Fwd "+s.service.name+".eml"), []byte(l.source()), planted{Kind: "mail"}, s)
}

// bLetterZip is an e-mail with a zip attached.
func bLetterZip(k *kit) {
	s := k.set("github", "discord", "google")
	name, body := exact(k, s)
	inner := zipped(k.when, member{name, []byte(body)}, k.scrap("hello.txt"))
	l := letter{from: k.who.email, to: "kim@example.net", subject: "please keep this", when: k.when, body: k.sentence("en") + "\n", attached: []member{{"keep.zip", inner}}}
	k.packed(k.at("please keep this.eml"), []byte(l.source()), planted{Members: []string{"keep.zip", name}, Kind: "text", Line: lineOf(body, s)}, s)
}

// bMailbox is a mailbox in which one letter has the file attached. The first
// member is the number of the letter, from one.
func bMailbox(k *kit) {
	s := k.set("npm", "mozilla-backup-codes", "proton")
	name, body := exact(k, s)
	var letters []letter
	for i := range 6 {
		letters = append(letters, letter{from: "list@club.example", to: k.who.email, subject: "Minutes", when: k.when.Add(time.Duration(i) * 26 * time.Hour), body: k.essay(1)})
	}
	at := k.IntN(len(letters))
	letters[at].attached = []member{{name, []byte(body)}}
	letters[at].from, letters[at].subject = k.who.email, "to self"
	k.packed(of(k, "Mail/Sent.mbox", "Backup/old laptop/Mail/INBOX.mbox"), []byte(mbox(letters...)), planted{Members: []string{fmt.Sprint(at + 1), name}, Kind: "text", Line: lineOf(body, s)}, s)
}

// bTwoPages has the codes on the second page, in two columns.
func bTwoPages(k *kit) {
	s := k.set("aspnet-identity", "google", "documenso", "pterodactyl", "facebook")
	first := pdfText(12, 20, nil, "Accounts", "", k.sentence("en"), k.sentence("en"))
	second := []pdfLine{{x: 60, y: 780, size: 16, text: s.service.name + ": emergency codes"}}
	for i, c := range s.show() {
		second = append(second, pdfLine{x: 60 + 220*(i%2), y: 740 - 22*(i/2), size: 12, mono: true, text: c})
	}
	k.packed(k.at(of(k, "accounts.pdf", s.service.name+" security.pdf")), pdf(true, "Accounts", first, second), planted{Kind: "pdf", Page: 2}, s)
}

// bKit is a printed page with the one code in large letters.
func bKit(k *kit) {
	s := k.set("bitwarden", "microsoft", "login-gov-personal-key")
	page := pdfText(13, 24, nil, s.service.name, title(s.service.term)+" of "+k.who.email, "", s.codes[0], "", "Printed "+k.when.Format("02/01/2006"))
	k.packed(k.at(of(k, "scan "+lowName(s)+".pdf", s.service.name+" "+s.service.term+".pdf")), pdf(k.chance(2), s.service.name, page), planted{Kind: "pdf", Page: 1}, s)
}
