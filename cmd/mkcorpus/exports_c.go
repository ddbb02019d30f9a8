package main

import (
	"fmt"
	"html"
	"path"
	"strings"
)

var exportsC = []template{
	{"c/keep-html", "structured", cKeepHTML},
	{"c/evernote-many", "structured", cEnex},
	{"c/standard-notes", "structured", cStandardNotes},
	{"c/notion-md", "structured", cNotionPage},
	{"c/notion-csv", "structured", cNotionTable},
	{"c/obsidian-properties", "structured", cObsidian},
	{"c/apple-html", "structured", cAppleHTML},
	{"c/telegram-html", "structured", cTelegram},
	{"c/contact-note", "structured", cContact},
	{"c/calendar-entry", "structured", cAppointment},
	{"c/sms-xml", "structured", cSMSBackup},
	{"c/page-navigation", "structured", cWholePage},
	{"c/page-table", "structured", cTablePageC},
	{"c/opml", "structured", cOPML},
	{"c/trello", "structured", cTrello},
	{"c/tiddlywiki", "structured", cTiddler},
}

// cKeepHTML is a note of Google's, as Takeout writes it.
func cKeepHTML(k *kit) {
	s := k.set("instagram", "discord", "github", "facebook", "vk", "google")
	t := of(k, talksC...)
	head := fmt.Sprintf(t.head, k.called(s))
	body := "<?xml version=\"1.0\" ?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta content=\"text/html; charset=UTF-8\" http-equiv=\"Content-Type\"/><title>" + html.EscapeString(head) + "</title><style type=\"text/css\">body { font-family: Roboto; }</style></head><body><div class=\"note\"><div class=\"heading\"><div class=\"meta-icons\"></div>\n" +
		k.day("02.01.2006, 15:04:05") + "</div>\n<div class=\"title\">" + html.EscapeString(head) + "</div>\n<div class=\"content\">" + s.each("<br />", of(k, "%[2]s", "<li class=\"listitem\"><span class=\"bullet\">&#9744;</span>\n<span class=\"text\">%[2]s</span></li>")) + "</div>\n</div></body></html>"
	k.text(path.Join(of(k, "Takeout/Keep", "Takeout/Notizen", "Загрузки/takeout-"+k.day("20060102")+"/Takeout/Google Keep"), k.day("2006-01-02T15_04_05.000+02_00")+".html"), body, s)
}

// cEnex is a notebook of several notes.
func cEnex(k *kit) {
	s := k.set("google", "github", "dropbox", "x", "gitlab")
	note := func(name, content string) string {
		return "<note><title>" + html.EscapeString(name) + "</title><created>" + k.day("20060102T150405Z") + "</created><note-attributes><author>" + k.nick() + "</author></note-attributes><content><![CDATA[<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE en-note SYSTEM \"http://xml.evernote.com/pub/enml2.dtd\"><en-note>" + content + "</en-note>]]></content></note>\n"
	}
	list := s.each("", "<div><en-todo checked=\"false\"/>%[2]s</div>")
	if k.chance(2) {
		list = "<ul>" + s.each("", "<li><div>%[2]s</div></li>") + "</ul>"
	}
	body := "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export4.dtd\">\n<en-export export-date=\"" + k.day("20060102T150405Z") + "\" application=\"Evernote\" version=\"10.56.9\">\n" +
		note("Szarlotka", "<div>jabłka 1,5 kg, cynamon</div>") + note(k.called(s)+of(k, " – 2 krok", " Zweitfaktor", " 2sv spare"), "<div>"+k.post()+"</div>"+list) + note("Reise", "<div>Zug 8:12 Gleis 4</div>") + "</en-export>\n"
	k.text(k.at(of(k, "Notatnik.enex", "Mein Notizbuch.enex", "Evernote/Inbox.enex")), body, s)
}

// cStandardNotes is a decrypted backup.
func cStandardNotes(k *kit) {
	s := k.set("proton", "github", "mastodon", "simplelogin", "mozilla-backup-codes")
	item := func(name, text string) map[string]any {
		return map[string]any{"uuid": shaped(k.Rand, uuidShape), "content_type": "Note", "content": map[string]any{"title": name, "text": text, "references": []any{}}, "created_at": k.stamp(0)}
	}
	body := asJSON(map[string]any{"version": "004", "items": []any{item("gym", "squat 5x5 80"), item(s.service.name+of(k, " lifeline", " mfa spares"), of(k, "", "use top to bottom\n\n")+s.each("\n", of(k, "%[2]s", "- [ ] %[2]s"))), item("to read", k.chatter("fr", 2))}})
	k.text(k.at("Standard Notes Backup - "+k.day("Mon Jan 02 2006 15_04_05 GMT-0700")+of(k, ".txt", ".json")), body, s)
}

// cNotionPage has the name that Notion gives an exported page.
func cNotionPage(k *kit) {
	s := k.set("github", "google", "discord", "npm")
	name := s.service.name + of(k, " access", " plan B", " emergency")
	body := "# " + name + "\n\nOwner: " + k.nick() + "\nLast edited time: " + k.day("January 2, 2006 3:04 PM") + "\nTags: Admin, 2FA\n\n<aside>\n💡 Team, ask before you use one.\n\n</aside>\n\n" + of(k, "```\n"+s.stack()+"```\n", s.rows("- [ ]  %[2]s"), s.rows("%d. %s")) + "\n---\n\n[Back to hub](../Hub%20" + shaped(k.Rand, repeat("h", 32)) + ".md)\n"
	k.text(path.Join(of(k, "Downloads/Export-"+shaped(k.Rand, uuidShape), "Documents/Notion"), "Hub", name+" "+shaped(k.Rand, repeat("h", 32))+".md"), body, s)
}

// cNotionTable is a data base of Notion's as a table.
func cNotionTable(k *kit) {
	s := k.set("google", "instagram", "discord", "dropbox")
	rows := [][]string{{"\ufeffService", "Login", "2FA", "Spare codes", "Last edited"}}
	for _, l := range k.logins(4) {
		rows = append(rows, []string{l[0], k.post(), of(k, "Yes", "No"), "", k.day("January 2, 2006")})
	}
	rows = append(rows, []string{s.service.name, k.post(), "Yes", s.each(of(k, "\n", ", "), "%[2]s"), k.day("January 2, 2006")})
	k.text(path.Join(of(k, "Downloads", "Documents/Notion"), "Accounts "+shaped(k.Rand, repeat("h", 32))+of(k, ".csv", "_all.csv")), asCSV(rows...), s)
}

// cObsidian has the codes among the properties of a note.
func cObsidian(k *kit) {
	s := k.set("github", "sentry", "discord", "kanidm", "firefly-iii")
	body := "---\naliases: [" + strings.ToLower(s.service.name) + "]\nmfa: true\nrecovery:\n" + s.rows("  - %[2]s") + "reviewed: " + k.day("2006-01-02") + "\n---\n[[" + k.day("2006-01-02") + "]] moved from the old phone. Hardware key is #todo\n"
	k.text(path.Join(of(k, "Second Brain/30 Resources", "vault-main/accounts", "Syncthing/handy/obsidian"), s.service.name+".md"), body, s)
}

// cAppleHTML is a note of Apple's, copied into a page.
func cAppleHTML(k *kit) {
	s := k.set("instagram", "google", "discord", "facebook", "x")
	name := k.called(s) + of(k, " si perte tel", " falls weg", " in case")
	body := "<html><head><meta charset=\"utf-8\"></head><body>\n<div><h1>" + html.EscapeString(name) + "</h1></div>\n<div><br></div>\n" + s.rows(of(k, "<div>%[2]s</div>", "<div><tt>%[2]s</tt></div>", "<ul class=\"Apple-dash-list\"><li>%[2]s</li></ul>")) + "<div><br></div>\n</body></html>\n"
	k.text(path.Join("Apple Notes export", of(k, "Notizen", "Perso", "iCloud"), name+".html"), body, s)
}

// cTelegram is an export of the messages that were saved.
func cTelegram(k *kit) {
	s := k.set("vk", "google", "github", "discord", "instagram")
	me := of(k, "Olena D", "Паша", "Sven")
	message := func(id int, text string) string {
		return fmt.Sprintf("     <div class=\"message default clearfix\" id=\"message%d\">\n      <div class=\"body\">\n       <div class=\"pull_right date details\" title=\"%s\">\n%s\n       </div>\n       <div class=\"from_name\">\n%s \n       </div>\n       <div class=\"text\">\n%s\n       </div>\n      </div>\n     </div>\n", id, k.day("02.01.2006 15:04:05 UTC+02:00"), k.day("15:04"), me, text)
	}
	id := k.between(100, 99999)
	body := "<!DOCTYPE html>\n<html>\n <head>\n  <meta charset=\"utf-8\"/>\n  <title>Exported Data</title>\n </head>\n <body>\n  <div class=\"page_header\"><div class=\"text bold\">\nSaved Messages\n  </div></div>\n" + message(id, "https://example.com/recept") + message(id+1, k.called(s)+of(k, " резерв", " коди для входу", " fallback")+"<br>"+s.each("<br>", of(k, "%[2]s", "<code>%[2]s</code>"))) + message(id+2, "купить корм коту") + " </body>\n</html>\n"
	k.text(path.Join(of(k, "Telegram/ChatExport_", "Загрузки/Telegram Desktop/ChatExport_")+k.day("2006-01-02"), "messages.html"), body, s)
}

// cContact is in the notes of a made-up contact of the phone.
func cContact(k *kit) {
	s := k.set("google", "facebook", "instagram", "x", "microsoft")
	card := func(name, note string) string {
		return "BEGIN:VCARD\nVERSION:3.0\nN:;" + name + ";;;\nFN:" + name + "\nTEL;TYPE=CELL:" + k.phone() + "\n" + note + "END:VCARD\n"
	}
	body := card("Autohaus Lehmann", "") + card("Ciocia Danka", "NOTE:imieniny 3 lipca\n") + card("Zz "+k.called(s), "NOTE:"+of(k, "wenn sms nicht kommt", "jak nie ma smsa", "sem sms")+"\\n"+s.each("\\n", "%[2]s")+"\n") + card("Zahnarzt", "")
	k.text(k.at(of(k, "contacts-"+k.day("20060102")+".vcf", "Kontakte.vcf", "00001.vcf")), crlf(body), s)
}

// cAppointment is in a calendar, where its owner would look for it.
func cAppointment(k *kit) {
	s := k.set("google", "dropbox", "github", "discord")
	body := "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\nBEGIN:VEVENT\nUID:" + shaped(k.Rand, uuidShape) + "\nSUMMARY:TÜV Auto\nDTSTART:20190314T080000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:" + shaped(k.Rand, uuidShape) + "\nSUMMARY:" + of(k, "new phone day", "Handywechsel", "zmiana telefonu") + "\nDTSTART;VALUE=DATE:" + k.day("20060102") + "\nDESCRIPTION:" + k.called(s) + of(k, " login if 2FA is stuck", " Ersatz-Anmeldung") + ":\\n" + s.each("\\n", "%[2]s") + "\nEND:VEVENT\nEND:VCALENDAR\n"
	k.text(k.at(of(k, "Privat.ics", "kalender_export.ics", "calendar.ics")), crlf(body), s)
}

// cSMSBackup is of a phone's messages, one of them to oneself.
func cSMSBackup(k *kit) {
	s := k.set("facebook", "google", "uber", "reddit")
	sms := func(kind int, text string) string {
		return fmt.Sprintf("  <sms protocol=\"0\" address=\"%s\" date=\"%d\" type=\"%d\" subject=\"null\" body=\"%s\" read=\"1\" status=\"-1\" contact_name=\"(Unknown)\" />\n", k.phone(), k.when.UnixMilli(), kind, text)
	}
	body := "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"3\">\n" + sms(1, "Ihr Paket kommt heute zwischen 10 und 12 Uhr.") + sms(2, k.called(s)+of(k, " backup nums for u to keep: ", " reservas, guarda pra mim: ", " Ersatzcodes bitte aufheben: ")+s.each("&#10;", "%[2]s")) + sms(1, "ok mach ich") + "</smses>\n"
	k.text(path.Join(of(k, "Syncthing/handy/SMSBackupRestore", "MEGAsync/SMSBackup"), "sms-"+k.day("20060102150405")+".xml"), body, s)
}

// cWholePage is a page saved whole, with everything around the list.
func cWholePage(k *kit) {
	s := k.set("github", "gitlab", "discord", "google", "npm", "documenso", "openproject")
	nav := many(k.between(8, 25), func(int) string {
		return "<li><a href=\"https://" + s.service.domain + "/" + shaped(k.Rand, "llllll") + "\" data-hydro=\"" + shaped(k.Rand, repeat("h", 24)) + "\">" + of(k, "Explore", "Pricing", "Docs", "Status", "Profile", "Notifications", "Billing", "Sessions", "Applications") + "</a></li>"
	})
	item := of(k, "<li class=\"two-factor-recovery-code\">%[2]s</li>", "<code class=\"rc\">%[2]s</code><br>", "<div class=\"item-"+shaped(k.Rand, "aaaaa")+"\"><span>%[2]s</span><button aria-label=\"Copy\">⧉</button></div>")
	body := "<!DOCTYPE html>\n<!-- saved from url=(0048)https://" + s.service.domain + "/settings/security -->\n<html lang=\"en\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"><title>" + s.service.name + "</title>\n<script>window.__cfg={\"csrf\":\"" + shaped(k.Rand, repeat("m", 43)) + "\",\"build\":\"" + shaped(k.Rand, repeat("h", 8)) + "\"}</script>\n<link rel=\"stylesheet\" href=\"./x_files/app-" + shaped(k.Rand, repeat("h", 20)) + ".css\"></head>\n<body><header><ul>\n" + nav + "</ul></header><main><h2>" + of(k, "Two-factor recovery codes", "Your codes", "Sicherungscodes", "Save these now") + "</h2>\n" + s.rows(item) + "<button>Download</button> <button>Print</button></main>\n<footer>© " + s.service.name + " Inc. <ul>" + nav + "</ul></footer>\n</body></html>\n"
	k.text(k.inside(of(k, s.service.name+".html", "settings.html", "Security.htm", "Account · "+s.service.name+".html"), "Downloads", "Téléchargements", "Desktop/sort me", "Загрузки"), body, s)
}

// cTablePageC is a page of tables, one service a row.
func cTablePageC(k *kit) {
	first, second := k.set("google", "instagram"), k.set("github", "dropbox", "discord")
	row := func(s set) string {
		return "<tr><td>" + k.called(s) + "</td><td>" + k.post() + "</td><td>" + s.each("<br>", "%[2]s") + "</td></tr>\n"
	}
	body := "<html><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"LibreOffice 7.3.7.2 (Linux)\"></head><body><table border=1>\n<tr><th>Konto</th><th>Login</th><th>wenn Handy weg</th></tr>\n<tr><td>Bank</td><td></td><td>Filiale anrufen</td></tr>\n" + row(first) + row(second) + "</table></body></html>\n"
	k.text(k.at(of(k, "Konten.html", "tabelle.htm", "accounts sheet.html")), body, first, second)
}

// cOPML is a tree of Workflowy or of Dynalist.
func cOPML(k *kit) {
	s := k.set("github", "google", "gitlab", "discord")
	body := "<?xml version=\"1.0\"?>\n<opml version=\"2.0\">\n  <head><ownerEmail>" + k.post() + "</ownerEmail></head>\n  <body>\n    <outline text=\"Home\"><outline text=\"paint the fence\" /></outline>\n    <outline text=\"Admin\">\n      <outline text=\"" + s.service.name + " spare codes 2fa\" _note=\"printed too\">\n" + s.rows("        <outline text=\"%[2]s\" />") + "      </outline>\n    </outline>\n  </body>\n</opml>\n"
	k.text(k.at(of(k, "workflowy.opml", "Dynalist-"+k.day("2006-1-2")+".opml", "outline.opml")), body, s)
}

// cTrello is a board.
func cTrello(k *kit) {
	s := k.set("facebook", "instagram", "google", "cal-com")
	card := func(name, text string) map[string]any {
		return map[string]any{"id": shaped(k.Rand, repeat("h", 24)), "name": name, "desc": text, "closed": false, "shortLink": shaped(k.Rand, repeat("m", 8))}
	}
	body := asJSON(map[string]any{"id": shaped(k.Rand, repeat("h", 24)), "name": "Loja", "cards": []any{card("Vitrine", "trocar toda sexta"), card(k.called(s)+" login reserva", "verificação em 2 etapas:\n"+s.each("\n", "* %[2]s")), card("Fornecedores", "ver planilha")}, "shortUrl": "https://trello.example/b/" + shaped(k.Rand, repeat("m", 8))})
	k.text(k.at(shaped(k.Rand, repeat("m", 8))+of(k, ".json", " - loja.json")), body, s)
}

// cTiddler is one note of a wiki in a file.
func cTiddler(k *kit) {
	s := k.set("mastodon", "friendica", "gogs", "wikimedia", "diaspora")
	body := "created: " + k.day("20060102150405000") + "\ncreator: " + k.nick() + "\nmodified: " + k.day("20060102150405000") + "\ntags: accounts fediverse\ntitle: " + s.service.name + " second factor\ntype: text/vnd.tiddlywiki\n\n!! one-off codes\n\n" + s.rows("* {{{%[2]s}}}") + "\n[[accounts]]\n"
	k.text(path.Join("wiki/tiddlers", s.service.name+" second factor.tid"), body, s)
}
