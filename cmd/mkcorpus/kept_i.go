package main

import (
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"
)

// keptI are the other ways in which people keep codes.
var keptI = []template{
	{"i/one-sentence", "single", iSentence},
	{"i/one-in-notes", "single", iOneInNotes},
	{"i/one-recovery-code", "single", iOneRecovery},
	{"i/last-two", "single", iLastTwo},
	{"i/remarks", "note", iRemarks},
	{"i/several", "note", iSeveral},
	{"i/several-headings", "note", iHeadings},
	{"i/table-md", "note", iTableMD},
	{"i/struck", "note", iStruck},
	{"i/utf16", "note", iWide},
	{"i/table-csv", "structured", iTableCSV},
	{"i/yaml", "structured", iYAML},
	{"i/json", "structured", iJSON},
	{"i/mail-self", "export", iMailSelf},
	{"i/mail-html", "export", iMailHTML},
	{"i/mail-attached", "export", iMailAttached},
	{"i/mail-box", "export", iMailBox},
	{"i/vault-json", "export", iVaultJSON},
	{"i/vault-csv", "export", iVaultCSV},
	{"i/keep", "export", iKeep},
	{"i/chat-self", "export", iChatSelf},
	{"i/docx", "office", iDocx},
	{"i/docx-table", "office", iDocxTable},
	{"i/xlsx", "office", iXlsx},
	{"i/odt", "office", iOdt},
	{"i/ods", "office", iOds},
	{"i/pdf", "office", iPDF},
	{"i/page", "html", iPage},
	{"i/zip", "archive", iZip},
	{"i/tar", "archive", iTar},
}

// iFirst is the set with its first n codes, the others being spent long ago.
func (s set) iFirst(n int) set {
	s.codes = s.codes[:n]
	return s
}

var groupedI = []string{"google", "google", "google", "instagram", "dropbox", "facebook", "uber"}

func iSentence(k *kit) {
	s := k.set(groupedI...).iFirst(1)
	k.tagAs("en", "single")
	name := strings.ToLower(s.service.name)
	body := name + of(k, " backup: ", " backup code ", " backup code is ", " - backup code if the phone is gone: ") + s.codes[0] + of(k, "", "\n", ", ask mum for the rest\n")
	k.save(k.iShelf(of(k, "2fa.txt", "backup "+name+".txt", "remember.txt", name+" login.txt")), body, s)
}

func iOneInNotes(k *kit) {
	v, s, head := k.iWords("single", groupedI...)
	s = s.iFirst(1)
	body := v.life + "\n" + k.jotting() + head + ": " + s.codes[0] + "\n" + k.jotting()
	k.save(k.iShelf(of(k, "notes.txt", "misc.txt", "Notiz.txt", "memo.md")), body, s)
}

func iOneRecovery(k *kit) {
	s := k.set("microsoft", "bitwarden", "x", "stripe", "apple-recovery-key", "auth0")
	k.tagAs("en", "single")
	body := k.calls(s) + " " + s.service.term + of(k, ":\n", " = ", " -> ", "\n\n") + s.codes[0] + "\n" + of(k, "", "written down "+k.day("2 January 2006")+"\n")
	k.save(k.iShelf(of(k, "keep.txt", "important.txt", strings.ToLower(s.service.name)+" recovery.txt")), body, s)
}

func iLastTwo(k *kit) {
	s := k.set(groupedI...).iFirst(2)
	k.tagAs("en", "single")
	body := "only two " + k.calls(s) + " backup codes left:\n" + s.stack() + of(k, "", "get new ones soon!\n")
	k.save(k.iShelf(of(k, "last codes.txt", "2 left.txt", "codes.md")), body, s)
}

func iRemarks(k *kit) {
	v, s, head := k.iWords("remarks", manyI...)
	s = s.spend(k.Rand)
	var b strings.Builder
	for i, c := range s.codes {
		b.WriteString(c)
		if s.isUsed(i) {
			b.WriteString("   " + v.used + " " + k.date().Format("02.01.06"))
		}
		b.WriteString("\n")
	}
	k.save(k.iShelf(filename(fill(v.file, k.calls(s)))+".txt"), head+"\n"+k.day("2006-01-02")+"\n\n"+b.String(), s)
}

func iSeveral(k *kit) {
	k.tagAs("en", "line")
	sets := k.hSome(k.between(2, 4), manyI...)
	var b strings.Builder
	b.WriteString(of(k, "backup codes\n\n", "2FA backup codes, all of them\n\n", "Backup codes (phone lost)\n=====\n"))
	for _, s := range sets {
		b.WriteString(k.calls(s) + of(k, ":\n", "\n") + s.stack() + "\n")
	}
	k.save(k.iShelf(of(k, "backup codes.txt", "2fa all.txt", "codes everywhere.txt")), b.String(), sets...)
}

func iHeadings(k *kit) {
	k.tagAs("en", "bulleted")
	sets := k.hSome(k.between(2, 5), slices.Concat(manyI, workI)...)
	body := "# Recovery codes\n\n"
	for _, s := range sets {
		body += "## " + k.calls(s) + "\n\nlogin: " + k.mailbox() + "\n\n" + s.rows("- %[2]s") + "\n"
	}
	k.save(k.iShelf(of(k, "recovery.md", "accounts.md", "2FA.md")), body, sets...)
}

func iTableMD(k *kit) {
	_, s, head := k.iWords("table", manyI...)
	k.save(k.iShelf(of(k, "codes.md", "2fa table.md")), "# "+head+"\n\n| # | code | used |\n|---|------|------|\n"+s.rows("| %d | %s | |"), s)
}

func iStruck(k *kit) {
	_, s, head := k.iWords("used", manyI...)
	s = s.spend(k.Rand)
	k.save(k.iShelf(of(k, "codes left.md", "2fa.md")), head+"\n\n"+s.marked("\n", marks{"- [ ] %s", "- [x] ~~%s~~"}), s)
}

func iWide(k *kit) {
	v, s, head := k.iWords("line", manyI...)
	c := charsetsH()[1]
	k.saveIn(c, k.iShelf(filename(fill(v.file, k.calls(s)))+".txt"), crlf(head+"\n\n"+s.stack()), s)
}

func iTableCSV(k *kit) {
	s := k.set(slices.Concat(manyI, workI)...)
	k.tagAs("en", "table")
	rows := [][]string{{"service", "backup code", "used on"}}
	for _, c := range s.codes {
		rows = append(rows, []string{s.service.name, c, ""})
	}
	k.save(k.iShelf(of(k, "backup codes.csv", "2fa.csv")), asCSV(rows...), s)
}

func iYAML(k *kit) {
	s := k.set(workI...)
	k.tagAs("en", "yaml")
	body := "# kept by hand\n" + strings.ReplaceAll(strings.ToLower(s.service.name), " ", "_") + ":\n  login: " + k.mailbox() + "\n  recovery_codes:\n" + s.rows("    - \"%[2]s\"")
	k.save(k.iShelf(of(k, "accounts.yml", "secrets.yaml")), body, s)
}

func iJSON(k *kit) {
	s := k.set(workI...)
	k.tagAs("en", "json")
	k.save(k.iShelf(of(k, "recovery-codes.json", "2fa.json")), asJSON(map[string]any{"account": k.mailbox(), "site": s.service.name, "recovery_codes": s.codes}), s)
}

func (k *kit) iPost(name string) string {
	return path.Join(of(k, "Documents/mail", "Downloads", "Desktop"), filename(name)+".eml")
}

func (k *kit) iSelf(subject, text string) letter {
	me := k.mailbox()
	return letter{from: me, to: me, subject: subject, when: k.when, body: text}
}

func iMailSelf(k *kit) {
	v, s, head := k.iWords("line", manyI...)
	l := k.iSelf(head, s.stack()+of(k, "", "\n"+v.life+"\n"))
	k.tag("enc", "utf8")
	k.pack(k.iPost(of(k, head, "me", "note")), head, []byte(l.source()), planted{Kind: "mail"}, s)
}

func iMailHTML(k *kit) {
	_, s, head := k.iWords("html", manyI...)
	l := k.iSelf(of(k, head, "keep this"), "")
	l.html = "<div dir=\"auto\">" + escaped(head) + "</div><table>" + s.each("\n", "<tr><td>%d</td><td>%s</td></tr>") + "</table>\n"
	k.tag("enc", "utf8")
	k.pack(k.iPost("keep this"), head, []byte(l.source()), planted{Kind: "mail"}, s)
}

func iMailAttached(k *kit) {
	f := of(k, allFetchesI()...)
	s := k.set(f.id)
	name, body := f.content(k, s)
	l := k.iSelf(of(k, "file", "codes", "don't delete"), "see file\n")
	l.attached = []member{{name, []byte(body)}}
	k.tag("enc", "utf8")
	k.pack(k.iPost(l.subject), body, []byte(l.source()), inText(body, s, name), s)
}

func iMailBox(k *kit) {
	_, s, head := k.iWords("numbered", manyI...)
	all := []letter{k.iSelf("shopping", k.jotting()), k.iSelf(head, s.rows("%d. %s")), k.iSelf("read later", k.essay(1))}
	k.tag("enc", "utf8")
	k.pack(of(k, "Mail/Local/Self.mbox", "Documents/mail/Notes.mbox"), head, []byte(mbox(all...)), planted{Members: []string{"2"}, Kind: "mail"}, s)
}

func iVaultJSON(k *kit) {
	s := k.set(slices.Concat(manyI, workI)...)
	k.tagAs("en", "json")
	item := func(name, notes string) any {
		return map[string]any{"id": shaped(k.Rand, uuidShape), "type": 1, "name": name, "notes": notes, "login": map[string]any{"username": k.mailbox(), "password": k.password(), "totp": nil}}
	}
	body := asJSON(map[string]any{"encrypted": false, "folders": []any{}, "items": []any{item("Bakery", ""), item(k.calls(s), of(k, "backup codes:\n", "2FA backup codes\n", "recovery codes\n\n")+s.each("\n", "%[2]s")), item("Library", "card at reception")}})
	k.save(k.iCatch("bitwarden_export_"+k.day("20060102150405")+".json"), body, s)
}

func iVaultCSV(k *kit) {
	s := k.set(manyI...)
	k.tagAs("en", "table")
	body := asCSV([]string{"name", "url", "username", "password", "note"},
		[]string{"Bakery", "https://bakery.example/", k.mailbox(), k.password(), ""},
		[]string{k.calls(s), "https://" + s.service.domain + "/", k.mailbox(), k.password(), "backup codes: " + s.each(of(k, ", ", "; "), "%[2]s")},
		[]string{"Library", "https://library.example/", k.mailbox(), k.password(), "card 3"})
	k.save(k.iCatch(of(k, "Passwords.csv", "passwords export.csv")), body, s)
}

func iKeep(k *kit) {
	_, s, head := k.iWords("json", manyI...)
	text, err := json.Marshal(s.each("\n", "%[2]s"))
	must(err)
	title, err := json.Marshal(head)
	must(err)
	body := fmt.Sprintf(`{"color":"DEFAULT","isTrashed":false,"isPinned":false,"isArchived":false,"textContent":%s,"title":%s,"userEditedTimestampUsec":%d}`, text, title, k.when.UnixMicro())
	k.save(path.Join(k.iCatch("Takeout/Keep"), filename(head)+".json"), body, s)
}

func iChatSelf(k *kit) {
	v, s, head := k.iWords("chat", manyI...)
	at := "[" + k.day("02.01.06, 15:04:05") + "] " + k.who.first + ": "
	body := at + v.life + "\n" + at + head + "\n" + at + s.stack() + at + "https://example.com/recipes/lentil-soup\n"
	k.save(k.iCatch(of(k, "_chat.txt", "WhatsApp Chat - "+k.who.first+"/_chat.txt")), body, s)
}

func iDocx(k *kit) {
	v, s, head := k.iWords("line", manyI...)
	k.tag("enc", "utf8")
	k.pack(k.iShelf(filename(fill(v.file, k.calls(s)))+".docx"), head, docx(k.when, of(k, 0, 0, 7), append([]string{head, ""}, s.codes...)...), planted{Kind: "docx"}, s)
}

// iRows are the codes as a table, with the day each was used on.
func (s set) iRows(head string) [][]string {
	rows := [][]string{{"No", head, "used on"}}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, ""})
	}
	return rows
}

func iDocxTable(k *kit) {
	_, s, head := k.iWords("table", manyI...)
	k.tag("enc", "utf8")
	k.pack(k.iShelf(of(k, "codes.docx", "2FA.docx")), head, docxTable(k.when, s.iRows("code"), head, ""), planted{Kind: "docx"}, s)
}

func iXlsx(k *kit) {
	_, s, head := k.iWords("table", manyI...)
	k.tag("enc", "utf8")
	k.pack(k.iShelf(of(k, "codes.xlsx", "Konten.xlsx")), head, sheet(k.when, "2FA", s.iRows(head)), planted{Kind: "xlsx"}, s)
}

func iOdt(k *kit) {
	v, s, head := k.iWords("numbered", manyI...)
	k.tag("enc", "utf8")
	k.pack(k.iShelf(filename(fill(v.file, k.calls(s)))+".odt"), head, openDocument(k.when, "text", odParagraphs(head+"\n\n"+s.rows("%d. %s"))), planted{Kind: "odt"}, s)
}

func iOds(k *kit) {
	_, s, head := k.iWords("table", manyI...)
	k.tag("enc", "utf8")
	k.pack(k.iShelf(of(k, "codes.ods", "comptes.ods")), head, openDocument(k.when, "spreadsheet", odTable("Sheet1", s.iRows(head))), planted{Kind: "ods"}, s)
}

func iPDF(k *kit) {
	s := k.set(manyI...)
	k.tagAs("en", "line")
	k.tag("enc", "utf8")
	text := append([]string{s.service.name + " " + s.service.term, "", "Each code can be used once."}, s.codes...)
	k.pack(k.iCatch(of(k, s.service.name+" codes.pdf", "print.pdf")), text[0], pdf(k.chance(2), text[0], pdfText(11, 18, nil, text...)), planted{Kind: "pdf", Page: 1}, s)
}

func iPage(k *kit) {
	s := k.set(slices.Concat(manyI, workI)...)
	k.tagAs("en", "html")
	name := escaped(s.service.name)
	body := "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two-factor authentication - " + name + "</title></head>\n<body><nav><a href=\"/\">" + name + "</a></nav><main><h1>Save your " + s.service.term + "</h1>\n<p>You can use each code once to sign in without your phone.</p>\n<div class=\"codes\">\n" + s.rows("<code data-i=\"%d\">%s</code><br>") + "</div>\n<button>Done</button></main></body></html>\n"
	k.save(k.iCatch("Two-factor authentication - "+s.service.name+".html"), body, s)
}

// iInside is a note for an archive.
func (k *kit) iInside() (name, body string, s set) {
	v, s, head := k.iWords("line", manyI...)
	k.tag("enc", "utf8")
	return filename(fill(v.file, k.calls(s))) + ".txt", head + "\n\n" + s.stack(), s
}

func iZip(k *kit) {
	name, body, s := k.iInside()
	k.pack(k.iShelf(of(k, "old phone.zip", "papers.zip")), body, zipped(k.when, k.hMember("letter.txt"), member{"papers/" + name, []byte(body)}), inText(body, s, "papers/"+name), s)
}

func iTar(k *kit) {
	name, body, s := k.iInside()
	k.pack(k.iShelf(of(k, "home.tar.gz", "laptop-2015.tgz")), body, tarball(k.when, k.hMember("home/todo.txt"), member{"home/" + name, []byte(body)}), inText(body, s, "home/"+name), s)
}
