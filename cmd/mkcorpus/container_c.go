package main

import (
	"archive/tar"
	"bytes"
	"encoding/base64"
	"fmt"
	"mime"
	"path"
	"strings"
	"time"

	"golang.org/x/text/encoding/charmap"
)

var containersC = []template{
	{"c/zip-takeout", "container", cZipTakeout},
	{"c/zip-notion", "container", cZipNotion},
	{"c/zip-docx", "container", cZipWord},
	{"c/zip-zip", "container", cZipZip},
	{"c/tar-dotfiles", "container", cTarDotfiles},
	{"c/tar-joplin", "container", cTarJoplin},
	{"c/gz-note", "container", cGzNote},
	{"c/gz-dump", "container", cGzDump},
	{"c/mail-html", "container", cMailHTML},
	{"c/mail-koi8", "container", cMailCyrillic},
	{"c/mail-attached-text", "container", cMailText},
	{"c/mail-attached-pdf", "container", cMailPDF},
	{"c/mail-attached-zip", "container", cMailZip},
	{"c/mbox-sent", "container", cMboxSent},
	{"c/mbox-drafts", "container", cMboxHTML},
	{"c/pdf-chrome", "container", cPDFChrome},
	{"c/pdf-word", "container", cPDFWord},
	{"c/pdf-scan-text", "container", cPDFGrid},
}

// note is a text like those elsewhere, for use inside of something.
func (k *kit) note(s set) string {
	t := of(k, talksC...)
	return fmt.Sprintf(t.head, k.called(s)) + "\n" + s.rows(of(k, "%[2]s", "%d. %s")) + t.aside + "\n"
}

// inText says where a text lies in a container.
func inText(body string, s set, members ...string) planted {
	return planted{Members: members, Kind: "text", Line: lineOf(body, s)}
}

func cZipTakeout(k *kit) {
	s := k.set("instagram", "google", "discord", "github")
	body := "{\"color\":\"YELLOW\",\"isTrashed\":false,\"isPinned\":true,\"isArchived\":true,\"textContent\":\"" + s.each("\\n", "%[2]s") + "\",\"title\":\"" + k.called(s) + " reserve\",\"userEditedTimestampUsec\":" + fmt.Sprint(k.when.UnixMicro()) + "}"
	at := "Takeout/Keep/" + k.called(s) + " reserve.json"
	data := zipped(k.when, member{"Takeout/Keep/Labels.txt", []byte("haus\n")}, member{"Takeout/archive_browser.html", []byte("<html><body>Archiv</body></html>")}, member{at, []byte(body)})
	k.packed(k.inside("takeout-"+k.day("20060102T150405Z")+"-001.zip", "Загрузки", "Downloads", "pCloudDrive/My files"), data, inText(body, s, at), s)
}

func cZipNotion(k *kit) {
	s := k.set("github", "discord", "google", "cal-com")
	body := "# Logins\n\n## " + s.service.name + "\n\nuser " + k.nick() + "\n\nmfa rescue\n\n" + s.rows("- %[2]s")
	at := "Private & Shared/Logins " + shaped(k.Rand, repeat("h", 32)) + ".md"
	data := zipped(k.when, member{"Private & Shared/Trip " + shaped(k.Rand, repeat("h", 32)) + ".md", []byte("# Trip\n\nsocks, charger\n")}, member{at, []byte(body)})
	k.packed(path.Join("Downloads", "Export-"+shaped(k.Rand, uuidShape)+".zip"), data, inText(body, s, at), s)
}

func cZipWord(k *kit) {
	s := k.set("google", "facebook", "github", "dropbox")
	inner := docx(k.when, 0, append([]string{"Digitale Notfallmappe", "Konto " + k.called(s) + ", Codes ohne Handy:"}, s.show()...)...)
	data := zipped(k.when, member{"Mappe/Patientenverfügung.txt", []byte("liegt bei Dr. Ahlers\n")}, member{"Mappe/Konten.docx", inner})
	k.packed(k.at("Notfallmappe.zip"), data, planted{Members: []string{"Mappe/Konten.docx"}, Kind: "docx"}, s)
}

// cZipZip is the copy of a copy of an old computer.
func cZipZip(k *kit) {
	s := k.set("google", "wordpress-two-factor", "ea", "dropbox", "gitlab")
	body := crlf(k.note(s))
	inner := zipped(k.when, member{"Eigene Dateien/liste.txt", []byte("Birnen\n")}, member{"Eigene Dateien/wichtig.txt", []byte(body)})
	data := zipped(k.when, member{"WinXP/boot.ini.txt", []byte("[boot loader]\ntimeout=30\n")}, member{"WinXP/profil.zip", inner})
	k.packed(k.inside("altes_notebook_"+k.day("2006")+".zip", "HDD_alt", "USB-Stick", "pCloudDrive/My files"), data, inText(body, s, "WinXP/profil.zip", "Eigene Dateien/wichtig.txt"), s)
}

func cTarDotfiles(k *kit) {
	s := k.set("github", "gitlab", "npm", "pypi", "rubygems")
	body := "# misc, never commit\nexport EDITOR=vi\n# " + s.service.name + " 2fa one-timers " + s.each(" ", "%[2]s") + "\nalias ll='ls -la'\n"
	data := tarball(k.when, member{"dotfiles/.vimrc", []byte("set nu\n")}, member{"dotfiles/.zshrc.local", []byte(body)})
	k.packed(k.inside("dotfiles-"+k.day("060102")+".tar.gz", "HDD_alt/home", "USB-Stick", "rsync"), data, inText(body, s, "dotfiles/.zshrc.local"), s)
}

// cTarJoplin is an export of Joplin's, a tar without compression.
func cTarJoplin(k *kit) {
	s := k.set("mastodon", "nextcloud", "github", "proton", "discord")
	id := shaped(k.Rand, repeat("h", 32))
	body := s.service.name + " zweiter Faktor\n\n" + s.rows(of(k, "- [ ] %[2]s", "%d. %s")) + "\n\nid: " + id + "\nparent_id: " + shaped(k.Rand, repeat("h", 32)) + "\ncreated_time: " + k.stamp(0) + "\nmarkup_language: 1\ntype_: 1"
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, m := range []member{{shaped(k.Rand, repeat("h", 32)) + ".md", []byte("Privat\n\ntype_: 2")}, {id + ".md", []byte(body)}} {
		must(w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: m.name, Size: int64(len(m.data)), Mode: 0o644, ModTime: k.when}))
		_, err := w.Write(m.data)
		must(err)
	}
	must(w.Close())
	k.packed(k.at(k.day("2006-01-02")+of(k, ".jex", " joplin.jex", "-notes.tar")), b.Bytes(), inText(body, s, id+".md"), s)
}

func cGzNote(k *kit) {
	s := k.set("google", "github", "wikimedia", "instagram")
	body := k.note(s)
	name := of(k, "merkzettel.txt", "zapiski.txt", "notes-2017.txt")
	k.packed(k.at(name+".gz"), gzipped([]byte(body)), inText(body, s, name), s)
}

// cGzDump is a dump of a data base of notes.
func cGzDump(k *kit) {
	s := k.set("github", "gitlab", "discord", "matomo")
	body := "-- MySQL dump 10.13\nCREATE TABLE `notes` (`id` int, `body` text);\nINSERT INTO `notes` VALUES (1,'curtains 2.40 x 1.80'),(2,'" + s.service.name + " recovery, second factor:\\n" + s.each("\\n", "%[2]s") + "'),(3,'paint RAL 7016');\n"
	name := "notes_" + k.day("20060102") + ".sql"
	k.packed(k.at(name+".gz"), gzipped([]byte(body)), inText(body, s, name), s)
}

// raw returns a letter of one part, written in the given encoding for travel.
func (k *kit) raw(from, subject, mediaType, transfer string, body []byte) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Received: from mx.example by imap.example with LMTP id %s; %s\nX-Mailer: %s\nMessage-ID: <%s@%s>\nDate: %s\nFrom: %s\nTo: %s\nSubject: %s\nMIME-Version: 1.0\nContent-Type: %s\nContent-Transfer-Encoding: %s\n\n", shaped(k.Rand, repeat("m", 22)), k.when.Format(time.RFC1123Z), of(k, "Microsoft Outlook 16.0", "iPhone Mail (19E258)", "The Bat! (v9.2)"),
		shaped(k.Rand, uuidShape), "mail.example", k.when.Format(time.RFC1123Z), from, k.post(), mime.BEncoding.Encode("utf-8", subject), mediaType, transfer)
	if transfer != "base64" {
		return crlf(b.String() + string(body))
	}
	text := base64.StdEncoding.EncodeToString(body)
	for len(text) > 76 {
		b.WriteString(text[:76] + "\n")
		text = text[76:]
	}
	return crlf(b.String() + text + "\n")
}

// outlook is a list as Outlook dresses it.
func (k *kit) outlook(s set) string {
	return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!--\np.MsoNormal {margin:0cm;font-size:11.0pt;}\n--></style></head><body lang=DE>\n<p class=MsoNormal>" + k.called(s) + of(k, ", falls das Handy streikt:", ", jak padnie telefon", " – si le téléphone lâche", ", in case the phone is dead:") + "<o:p></o:p></p>\n" + s.rows(of(k, "<p class=MsoNormal>%[2]s<o:p></o:p></p>", "<p class=MsoListParagraph><span>%d.&nbsp;&nbsp;</span>%s</p>")) + "<p class=MsoNormal>Gesendet von Mail für Windows</p></body></html>\n"
}

func cMailHTML(k *kit) {
	s := k.set("google", "github", "dropbox", "discord", "microsoft", "facebook")
	source := k.raw(k.post(), of(k, "an mich", "do siebie", "para mim", "aufheben", "pour moi"), "text/html; charset=utf-8", of(k, "base64", "8bit"), []byte(k.outlook(s)))
	k.packed(k.at(of(k, "an mich.eml", "do siebie.eml", "para mim.eml", "aufheben.eml", "AW_ .eml")), []byte(source), planted{Kind: "mail"}, s)
}

func cMailCyrillic(k *kit) {
	s := k.set("vk", "google", "gitlab", "facebook")
	t := talkIn("ru")
	body, err := charmap.KOI8R.NewEncoder().String(strings.ReplaceAll(fmt.Sprintf(t.head, k.called(s))+"\n\n"+s.stack(), "–", "-"))
	must(err)
	source := k.raw(k.post(), "себе", "text/plain; charset=koi8-r", of(k, "8bit", "base64"), []byte(body))
	k.packed(k.at(of(k, "себе.eml", "письмо.eml")), []byte(source), planted{Kind: "mail"}, s)
}

func cMailText(k *kit) {
	s := k.set("github", "google", "npm", "proton", "discord")
	name, body := exact(k, s)
	l := letter{from: k.post(), to: k.post(), subject: of(k, "druk", "printen", "zum Ausdrucken"), when: k.when, body: of(k, "Drukuj 2x\n", "2x drucken, danke!\n", ""), attached: []member{{name, []byte(body)}}}
	k.packed(k.at(of(k, "druk.eml", "zum Ausdrucken.eml", "Fwd_.eml")), []byte(l.source()), inText(body, s, name), s)
}

func cMailPDF(k *kit) {
	s := k.set("google", "facebook", "dropbox", "github")
	doc := pdf(true, "Notfall", pdfText(12, 20, nil, append([]string{"Konto " + k.called(s), "Anmeldung ohne Telefon, je einmal:", ""}, s.show()...)...))
	l := letter{from: k.post(), to: k.post(), subject: "Notfall", when: k.when, body: "Im Anhang.\n", attached: []member{{"Notfall.pdf", doc}}}
	k.packed(k.at(of(k, "Notfall.eml", "Anhang.eml")), []byte(l.source()), planted{Members: []string{"Notfall.pdf"}, Kind: "pdf", Page: 1}, s)
}

func cMailZip(k *kit) {
	s := k.set("gitlab", "sentry", "keycloak", "google")
	body := k.note(s)
	l := letter{from: k.post(), to: "tarik@example.org", subject: "handover", when: k.when, body: "Password by phone... no, I did not set one.\n", attached: []member{{"handover.zip", zipped(k.when, member{"handover/admin.txt", []byte(body)}, member{"handover/rack.txt", []byte("U12 empty\n")})}}}
	k.packed(k.at(of(k, "handover.eml", "Übergabe.eml")), []byte(l.source()), inText(body, s, "handover.zip", "handover/admin.txt"), s)
}

// letters are those between which one with codes lies.
func (k *kit) letters(n int) []letter {
	var all []letter
	for i := range n {
		all = append(all, letter{from: of(k, "chor@example.org", "hausverwaltung@example.com", "biblioteka@example.net"), to: k.post(), subject: of(k, "Probe entfällt", "Nebenkosten", "Zwrot książek", "Lieferung"), when: k.when.Add(time.Duration(i) * 31 * time.Hour), body: k.chatter(of(k, "de", "fr", "pl"), 4)})
	}
	return all
}

func cMboxSent(k *kit) {
	s := k.set("google", "github", "reddit", "wikimedia", "instagram")
	all := k.letters(k.between(4, 9))
	at := k.IntN(len(all))
	all[at].body, all[at].subject = "> "+strings.ReplaceAll(strings.TrimSuffix(k.note(s), "\n"), "\n", "\n> ")+"\n\nOk, abgeheftet.\n", "AW: fürs Heft"
	k.packed(of(k, ".thunderbird/k3j2h1g0.default-release/Mail/Local Folders/Archives.sbd/"+k.day("2006"), "HDD_alt/Thunderbird/Sent", "Documents/_archive/2016/Gesendet.mbox"), []byte(mbox(all...)), planted{Members: []string{fmt.Sprint(at + 1)}, Kind: "mail"}, s)
}

func cMboxHTML(k *kit) {
	s := k.set("facebook", "google", "discord", "dropbox")
	all := k.letters(k.between(3, 7))
	at := k.IntN(len(all))
	all[at].html, all[at].subject = k.outlook(s), "Entwurf"
	k.packed(of(k, ".thunderbird/k3j2h1g0.default-release/ImapMail/imap.example/Drafts", "Takeout/Mail/Entwürfe.mbox", "HDD_alt/Thunderbird/Drafts-1"), []byte(mbox(all...)), planted{Members: []string{fmt.Sprint(at + 1)}, Kind: "mail"}, s)
}

// cPDFChrome is a page of a site, printed into a file.
func cPDFChrome(k *kit) {
	s := k.set("github", "google", "gitlab", "discord", "npm", "keycloak")
	page := []pdfLine{{x: 26, y: 822, size: 8, text: k.day("02.01.06, 15:04")}, {x: 260, y: 822, size: 8, text: s.service.name}, {x: 26, y: 18, size: 8, text: "https://" + s.service.domain + "/settings/security"}, {x: 560, y: 18, size: 8, text: "1/1"},
		{x: 60, y: 760, size: 20, text: of(k, "Recovery", "Two-step sign-in", "Zweistufige Anmeldung")}, {x: 60, y: 730, size: 11, text: of(k, "Print this page and put it where you keep your passport.", "Diese Seite ausdrucken und gut verwahren.")}}
	for i, c := range s.show() {
		page = append(page, pdfLine{x: 80, y: 695 - 22*i, size: 11, mono: true, text: c})
	}
	k.packed(k.at(of(k, s.service.name+".pdf", "Druck.pdf", "print.pdf", "Wydruk.pdf", "Imprimir.pdf")), pdf(true, s.service.name, page), planted{Kind: "pdf", Page: 1}, s)
}

// cPDFWord is a letter with the codes on its last page.
func cPDFWord(k *kit) {
	s := k.set("google", "bitwarden", "dropbox", "facebook", "microsoft")
	first := pdfText(11, 17, nil, "Testament und Vollmachten", "Anlage 3: Digitaler Nachlass", "", "Mein Konto bei "+k.called(s)+" soll aufgelöst werden.", "Das Kennwort liegt beim Notar.")
	second := pdfText(11, 17, nil, "Seite 2", "", "Falls ein zweiter Faktor verlangt wird, gelten folgende Einmalcodes:", "")
	third := pdfText(12, 22, nil, s.show()...)
	k.packed(k.at(of(k, "Anlage 3.pdf", "Nachlass.pdf")), pdf(k.chance(2), "Anlage 3", first, append(second, pdfLine{x: 72, y: 60, size: 9, text: "bitte wenden"}), third), planted{Kind: "pdf", Page: 3}, s)
}

// cPDFGrid is a sheet with the codes in three columns.
func cPDFGrid(k *kit) {
	s := k.set("github", "silverstripe", "rocket-chat", "login-gov", "bookstack")
	page := []pdfLine{{x: 50, y: 790, size: 14, text: s.service.name + " - " + k.nick()}, {x: 50, y: 770, size: 9, text: "single use sign-in, " + k.day("2006-01-02")}}
	for i, c := range s.show() {
		page = append(page, pdfLine{x: 50 + 170*(i%3), y: 730 - 26*(i/3), size: 12, mono: true, text: c})
	}
	k.packed(k.at(of(k, "sheet.pdf", "karta.pdf", "Blatt.pdf")), pdf(k.chance(2), "sheet", page), planted{Kind: "pdf", Page: 1}, s)
}
