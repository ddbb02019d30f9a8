package main

import (
	"fmt"
	"strings"
	"time"
)

var pastesC = []template{
	{"c/chat-lines", "note", cChatLines},
	{"c/chat-block", "note", cChatBlock},
	{"c/chat-family", "note", cChatFamily},
	{"c/paste-buttons", "note", cPasteButtons},
	{"c/paste-terms", "note", cPasteTerms},
	{"c/paste-far", "note", cPasteFar},
	{"c/paste-quoted", "note", cPasteQuoted},
	{"c/paste-recognised", "note", cRecognised},
	{"c/paste-onenote", "note", cOneNote},
	{"c/paste-apple", "note", cAppleText},
	{"c/paste-history", "note", cHistory},
	{"c/paste-docs", "note", cDocsText},
	{"c/paste-sticky", "note", cSticky},
	{"c/paste-pass", "note", cPassShow},
}

// cChatLines is a chat with oneself, a code in each message.
func cChatLines(k *kit) {
	s := k.set("google", "instagram", "discord", "reddit", "facebook")
	me := of(k, "Dona Cida", "Sven-Ole", "Olena", "Ray", "Kwame")
	var b strings.Builder
	at := k.when
	say := func(text string) {
		fmt.Fprintf(&b, "[%s] %s: %s\n", at.Format("02/01/2006, 15:04:05"), me, text)
		at = at.Add(time.Duration(k.between(2, 9)) * time.Second)
	}
	say("\u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.")
	say(of(k, "lista de compras: arroz, sabão", "Reifen 205/55 R16", "рахунок 1450 грн"))
	say(k.called(s) + of(k, " 👇", " sem celular:", " wenn sms nicht geht", " коди"))
	for _, c := range s.show() {
		say(c)
	}
	at = at.AddDate(0, 0, k.between(1, 40))
	say(of(k, "\u200eimage omitted", "https://maps.example/xyz", "ok"))
	k.text(k.inside(of(k, "_chat.txt", "WhatsApp Chat - "+me+"/_chat.txt", "Conversa do WhatsApp com "+me+".txt", "Чат WhatsApp с "+me+".txt"), "Documents/_archive/2016", "Documentos", "Syncthing/handy", "Загрузки"), b.String(), s)
}

// cChatBlock is a chat with oneself, the list in one message.
func cChatBlock(k *kit) {
	s := k.set("github", "discord", "gitlab", "npm", "wikimedia", "dropbox")
	me := of(k, "Tarik", "ingrid", "Pavel H.")
	body := fmt.Sprintf("%s - %s: Pfand 3,75\n%s - %s: %s %s\n%s%s - %s: <Media omitted>\n", k.day("1/2/06, 15:04"), me, k.when.Add(time.Hour).Format("1/2/06, 15:04"), me, k.called(s),
		of(k, "reserve:", "yedekler", "záloha na přihlášení", "fallback for 2fa"), s.stack(), k.when.Add(30*time.Hour).Format("1/2/06, 15:04"), me)
	k.text(k.inside("WhatsApp Chat with "+me+".txt", "Documents/_archive/2016", "Syncthing/handy", "MEGAsync"), body, s)
}

// cChatFamily is a conversation in which the one asks and the other sends.
func cChatFamily(k *kit) {
	s := k.set("google", "facebook", "instagram", "uber")
	body := lines("Jen, "+k.day("Jan 2")+" at 9:14 PM", "hey can u send me those numbers for my "+k.called(s)+", new phone and it wont let me in", "", "Mum, "+k.day("Jan 2")+" at 9:20 PM", "the back up ones? on the printout?", "", "Jen", "yeah", "", "Mum") +
		s.across(of(k, 1, 2), "   ") + lines("thats all of them", "dont lose the phone again xx", "", "Jen", "first one worked ty ❤️")
	s.used = []int{0}
	k.text(k.inside(of(k, "jen texts.txt", "messages with mum.txt"), "Personal/House", "Documents/_archive/2016", "Desktop/sort me"), body, s)
}

// cPasteButtons is a page marked from top to bottom, buttons and all.
func cPasteButtons(k *kit) {
	s := k.set("github", "discord", "cal-com", "n8n", "mastodon", "instagram", "nextcloud")
	nav := of(k, "Skip to content\nDashboard\nProfile\nSecurity\nBilling\nSign out\n", "Startseite\nKonto\nSicherheit\nHilfe\nAbmelden\n", "Início\nPerfil\nSegurança\nSair\n")
	body := nav + "\n" + s.service.name + "\nTwo-step login\n\n" + of(k, "Treat these like a password.", "If you lose your device you can get in with one of these.", "Store them outside this computer.") + "\n\n" +
		s.rows(of(k, "%[2]s\nCopy", "%[2]s", "%[2]s\t📋")) + of(k, "Download\nPrint\nCopy all\n", "Copy\nGenerate new\n", "Herunterladen   Drucken   Kopieren\n") + "\n© " + k.day("2006") + " · Terms · Privacy · Cookies\nEnglish (US)\n"
	k.text(k.at(of(k, "page.txt", "security page.txt", "kopiert.txt", "Untitled-3.txt")), body, s)
}

// small is paragraphs of the small print.
func (k *kit) small(paragraphs int) string {
	return many(paragraphs, func(i int) string {
		return fmt.Sprintf("%d. %s %s\n", i+1, of(k, "You agree not to share the service with third parties.", "The provider may change these terms with thirty days' notice.", "Liability is limited to the fees paid in the last twelve months.", "The place of jurisdiction is the seat of the provider.", "Data is kept as long as the law requires."),
			of(k, "This does not affect statutory rights.", "Section 4 applies accordingly.", "Written form is required.", "Offsetting is excluded.", ""))
	})
}

// cPasteTerms has the codes below a long text.
func cPasteTerms(k *kit) {
	s := k.set("google", "github", "ea", "laravel-fortify", "firefly-iii", "sentry")
	body := s.service.name + " – " + of(k, "account terms and activation", "Nutzungsbedingungen", "security addendum") + "\n\n" + k.small(k.between(12, 40)) + "\n" + of(k, "Your single-use sign-in numbers:", "Ihre Ersatzcodes für die Anmeldung:", "In the event the second factor is unavailable:") + "\n\n" + s.stack() + "\nEnd of document\n"
	k.text(k.at(of(k, "terms.txt", "AGB "+s.service.name+".txt", "agreement.txt")), body, s)
}

// cPasteFar has the name of the service far above.
func cPasteFar(k *kit) {
	s := k.set("github", "discord", "documenso", "gogs", "proton")
	voice := of(k, "ops", "de", "gamer", "fr")
	body := "### " + k.called(s) + " ###\n" + strings.Repeat(k.chatter(voice, 7), k.between(3, 8)) + "\n" + of(k, "2fa spares", "one-time entries", "zweiter Faktor") + "\n" + s.stack()
	k.text(k.at(of(k, "logbuch.txt", "long.txt", "sammlung.txt", "abgelegt.txt")), body, s)
}

// cPasteQuoted is from a letter that was answered.
func cPasteQuoted(k *kit) {
	s := k.set("google", "github", "dropbox", "gitlab", "reddit")
	mark := of(k, "> ", ">> ", "| ", "> > ")
	body := "Thanks, got it, printed and put in the safe.\n\nOn " + k.day("Mon, 2 Jan 2006") + ", " + k.nick() + " wrote:\n" + indent("Please keep this for me, "+k.called(s)+" backup, in case I get locked out on the trip:\n\n"+s.rows(of(k, "%[2]s", "  %[2]s", "%d) %s"))+"\nSee you on the 9th", mark)
	k.text(k.at(of(k, "reply.txt", "Re keep this.txt", "safe.txt", "mail from d.txt")), body, s)
}

// cRecognised was read off paper by a machine that got the words wrong.
func cRecognised(k *kit) {
	s := k.set("google", "github", "facebook", "wikimedia", "redmine")
	body := "\x0c|\n" + of(k, "G00gle", "Goog1e", "  ") + " ,\nSAVE Y0UR BACKUP C0DES .\n-- _ keep these backup codes sornewhere safe but\naccessib|e.\n\n" + s.across(of(k, 1, 2), "      ") + "\n‘ You can on|y use each backup c0de once .\n\x0c"
	if s.service.id != "google" {
		body = "\x0c" + s.service.name + "  .\nTwo—factor authentlcation  recovery  c0des\n\n" + s.across(of(k, 1, 2), "   ") + "\n, Pr|nted " + k.day("02/01/2006") + "\n~\n\x0c"
	}
	k.text(k.inside(of(k, "OCR-Scan_0012.txt", "scan_"+k.day("20060102")+"_ocr.txt", "skan0003.txt", "output.txt"), "Documents/Scanned", "Dokumente/Wichtig!!", "Documents/Scanned/ocr"), body, s)
}

// cOneNote is a page as OneNote prints it into a text.
func cOneNote(k *kit) {
	s := k.set("microsoft", "google", "github", "dropbox", "instagram")
	body := "Konten\n" + of(k, "Donnerstag, 4. März 2021\n14:22\n", "wtorek, 9 lutego 2021\n08:05\n", "Monday, June 3, 2019\n9:41 PM\n") + "\n" + k.called(s) + "\n\t○ " + k.post() + "\n\t○ " + of(k, "Wiederherstellung / Ersatz für SMS:", "zapasowe na SMS", "use when authenticator is gone") + "\n" + s.rows("\t\t§ %[2]s") + "\nStrom\n\t○ Vertragskonto beim Stadtwerk\n\nErstellt mit OneNote.\n"
	k.text(k.inside(of(k, "Konten.txt", "Page 4.txt", "Abschnitt Neu 1.txt"), "Documents/OneNote-Export", "Dokumente/OneNote", "Dokumenty"), crlf(body), s)
}

// cAppleText is a note of an iCloud export.
func cAppleText(k *kit) {
	s := k.set("google", "instagram", "apple-recovery-key", "discord", "facebook", "x")
	name := k.called(s) + of(k, " locked out help", " ersatz", " sos", " perso")
	body := name + "\n" + of(k, "Taken from settings > password & security "+k.day("2 Jan"), "Pas touche", "wenn SIM weg") + "\n" + s.rows(of(k, "\t•\t%[2]s", "%[2]s")) + "\n"
	if s.service.id == "apple-recovery-key" {
		body = "Apple ID\nrecovery key, needed if I forget the password and the phone is gone\n" + s.stack()
	}
	k.text("iCloud Notes/"+of(k, "Notes", "Notizen", "Private")+"/"+name+"-"+k.day("2006-01-02T15_04_05Z")+"/"+name+".txt", body, s)
}

// cHistory is what a shell remembers.
func cHistory(k *kit) {
	s := k.set("github", "gitlab", "npm", "pypi", "ngrok")
	t := k.when.Unix()
	body := fmt.Sprintf(": %d:0;cd ~/src\n: %d:0;ssh nas2\n: %d:0;echo \"%s 2fa recovery: %s\" | gpg -c > ~/.r.gpg\n: %d:0;ls -la\n: %d:12;make -j4\n", t, t+40, t+99, strings.ToLower(s.service.name), s.each(" ", "%[2]s"), t+130, t+190)
	k.text(of(k, ".zsh_history", "git/dotfiles/zsh/.zsh_history.bak", "HDD_alt/home/.zsh_history"), body, s)
}

// cDocsText is a document of Google's, saved as text.
func cDocsText(k *kit) {
	s := k.set("google", "facebook", "instagram", "dropbox", "discord", "reddit")
	t := of(k, talksC...)
	body := "\ufeff" + crlf(fmt.Sprintf(t.head, k.called(s))+"\n\n\n"+s.each("\n\n", of(k, "* %[2]s", "%d. %s", "%[2]s"))+"\n\n\n________________\n\n"+t.aside)
	k.text(k.at(of(k, "Untitled document.txt", "Unbenanntes Dokument.txt", "Dokument bez tytułu.txt", "無題のドキュメント.txt")), body, s)
}

// cSticky is the text of the notes that stick on a screen.
func cSticky(k *kit) {
	s := k.set("discord", "google", "steam-revocation", "github", "ea")
	text := append([]string{"zahnarzt 14:30", k.called(s) + of(k, " notfall", " plan b", " spare")}, s.show()...)
	body := "[Notes]\n"
	for _, line := range append(text, "drucker: 2x an/aus") {
		body += "\\id=" + shaped(k.Rand, uuidShape) + " " + line + "\n"
	}
	k.text(k.inside(of(k, "plum_text.txt", "stickies.txt", "StickyNotes export.txt", "Notizzettel.txt"), "Desktop", "Documents/_archive/2016", "HDD_alt/Eigene Dateien"), body, s)
}

// cPassShow is a decrypted entry of a password store that somebody left lying.
func cPassShow(k *kit) {
	s := k.set("github", "gitlab", "sentry", "hexpm", "rubygems", "proton", "modrinth")
	body := shaped(k.Rand, repeat("m", 22)) + "\nlogin: " + k.nick() + "\nurl: https://" + s.service.domain + "\notpauth://totp/" + strings.ReplaceAll(s.service.name, " ", "") + ":" + k.nick() + "?secret=" + shaped(k.Rand, repeat("B", 32)) + "&issuer=" + strings.ReplaceAll(s.service.name, " ", "") + "\n---\nrescue:\n" + s.stack()
	k.text(k.inside(of(k, s.service.domain+".txt", "pass.txt", "out"), "tmp", "Desktop/sort me", "git/dotfiles/private"), body, s)
}
