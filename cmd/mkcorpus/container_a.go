package main

import (
	"strconv"
	"strings"
	"time"
)

// scrap is an ordinary member of an archive.
func (k *kit) scrap(name string) member { return member{name, []byte(k.essay(k.between(1, 6)))} }

// aZip is an old folder, packed.
func aZip(k *kit) {
	s := k.set("github", "google", "discord", "gitlab", "npm")
	name, body := exact(k, s)
	at := of(k, "old laptop/Downloads/", "backup/", "Documents/2fa/", "") + name
	data := zipped(k.when, k.scrap("readme.txt"), member{at, []byte(body)}, k.scrap("old laptop/notes.txt"))
	k.packed(k.at(of(k, "old-laptop.zip", "backup "+k.when.Format("2006")+".zip", "stuff.zip")), data, planted{Members: []string{at}, Kind: "text", Line: lineOf(body, s)}, s)
}

// aZipInZip is a backup of a backup.
func aZipInZip(k *kit) {
	s := k.set("x", "bitwarden", "dropbox", "sentry")
	inside := lowName(s) + "_backup_codes.txt"
	body := s.marked("\n", marks{"%s", "%s"})
	inner := zipped(k.when, member{inside, []byte(body)}, k.scrap("list.txt"))
	data := zipped(k.when.AddDate(1, 0, 0), k.scrap("index.txt"), member{"archive/docs.zip", inner})
	k.packed(k.at(of(k, "all.zip", "phone backup.zip", "Archive.zip")), data, planted{Members: []string{"archive/docs.zip", inside}, Kind: "text", Line: 1}, s)
}

// aTarball is a backup of a server's home.
func aTarball(k *kit) {
	s := k.set("google-authenticator-pam")
	_, body := exact(k, s)
	at := "home/" + k.who.user + "/.google_authenticator"
	data := tarball(k.when, k.scrap("home/"+k.who.user+"/todo"), member{at, []byte(body)}, k.scrap("home/"+k.who.user+"/.bash_aliases"))
	k.packed(k.at(of(k, "server-home.tar.gz", "vps-"+k.when.Format("2006-01-02")+".tgz")), data, planted{Members: []string{at}, Kind: "text", Line: lineOf(body, s)}, s)
}

// aWord is a document of one page.
func aWord(k *kit) {
	w := k.words()
	s := k.set("google", "github", "dropbox", "wikimedia", "instagram")
	text := append([]string{s.service.name + " " + w.backup, w.keep + ".", ""}, strings.Split(s.each("\n", of(k, "%d. %s", "%[2]s")), "\n")...)
	k.packed(k.at(of(k, s.service.name+" codes.docx", "2FA "+s.service.name+".docx", "Important.docx")), docx(k.when, 0, text...), planted{Kind: "docx"}, s)
}

// aWordList is a document about several accounts.
func aWordList(k *kit) {
	first, second := k.set("google", "facebook"), k.set("github", "discord", "x")
	text := []string{"Accounts and codes", k.sentence("en"), ""}
	for _, s := range []set{first, second} {
		text = append(text, s.service.name+" "+s.service.term, strings.Join(s.show(), ", "), "")
	}
	k.packed(k.at("Accounts.docx"), docx(k.when, 0, append(text, k.sentence("en"))...), planted{Kind: "docx"}, first, second)
}

// aLetter is an e-mail to oneself with the file attached.
func aLetter(k *kit) {
	s := k.set("github", "google", "discord", "npm", "proton")
	name, body := exact(k, s)
	l := letter{from: k.who.email, to: k.who.email, subject: of(k, "codes", "fwd: "+name, "for later"), when: k.when, body: "see attachment\n", attached: []member{{name, []byte(body)}}}
	k.packed(k.at(of(k, "codes.eml", "for later.eml", "message.eml")), []byte(l.source()), planted{Members: []string{name}, Kind: "text", Line: lineOf(body, s)}, s)
}

// aLetterBody is an e-mail to oneself with the codes in it.
func aLetterBody(k *kit) {
	s := k.set("instagram", "x", "facebook", "reddit")
	name := s.service.name
	if s.service.id == "x" {
		name = "Twitter"
	}
	l := letter{from: k.who.email, to: k.who.email, subject: name + " " + s.service.term, when: k.when,
		body: s.marked("\n", marks{"%s", "%s"}) + "\n-- \n" + k.who.first + "\n"}
	k.packed(k.at(name+" codes.eml"), []byte(l.source()), planted{Kind: "mail"}, s)
}

// aMailbox is a folder of a mail program. The member is the number of the letter,
// from one.
func aMailbox(k *kit) {
	s := k.set("google", "gitlab", "dropbox", "bookstack")
	var letters []letter
	for i := range 5 {
		letters = append(letters, letter{from: "news@shop.example", to: k.who.email, subject: k.sentence("en"), when: k.when.Add(time.Duration(i) * time.Hour), body: k.essay(2)})
	}
	at := k.IntN(len(letters))
	letters[at] = letter{from: k.who.email, to: k.who.email, subject: s.service.name + " 2FA", when: k.when.Add(9 * time.Hour),
		body: "Save these " + s.service.name + " " + s.service.term + ":\n\n" + s.marked("\n", marks{"%s", "%s"})}
	k.packed(of(k, "Mail/Notes", ".thunderbird/abc1defg.default/Mail/Local Folders/Drafts", "Documents/mail-archive.mbox"), []byte(mbox(letters...)), planted{Members: []string{strconv.Itoa(at + 1)}, Kind: "mail"}, s)
}

// aPrinted is a page printed to PDF.
func aPrinted(k *kit) {
	s := k.set("google", "github", "microsoft", "npm", "keycloak", "wordpress-com")
	text := append([]string{s.service.name, title(s.service.term), "", "Keep these somewhere safe. Each code can only be used once.", ""}, s.show()...)
	monospaced := map[int]bool{}
	for i := range s.codes {
		monospaced[5+i] = true
	}
	k.packed(k.at(of(k, title(s.service.term)+".pdf", s.service.name+" - "+title(s.service.term)+".pdf", "Print.pdf")), pdf(k.chance(2), title(s.service.term), pdfText(11, 18, monospaced, text...)), planted{Kind: "pdf", Page: 1}, s)
}
