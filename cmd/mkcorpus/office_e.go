package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

var officeE = []template{
	{"e/docx", "office", eDocx},
	{"e/docx-table", "office", eDocxTable},
	{"e/docx-handbook", "office", eDocxHandbook},
	{"e/docx-several", "office", eDocxSeveral},
	{"e/xlsx-sheet", "office", eXlsxSheet},
	{"e/xlsx-column", "office", eXlsxColumn},
	{"e/xlsx-row", "office", eXlsxRow},
	{"e/odt", "office", eOdt},
	{"e/ods", "office", eOds},
	{"e/rtf", "office", eRtf},
	{"e/pdf-print", "office", ePdfPrint},
	{"e/pdf-two-columns", "office", ePdfColumns},
	{"e/pdf-kit", "office", ePdfKit},
	{"e/pdf-tuta", "office", ePdfTuta},
	{"e/pdf-note", "office", ePdfNote},
	{"e/pdf-microsoft", "office", ePdfOne},
}

// paragraphs are the lines of a list as paragraphs.
func paragraphs(text string) []string { return strings.Split(strings.TrimSuffix(text, "\n"), "\n") }

func eDocx(k *kit) {
	v, title, list, s := k.noteOf("line", "line", "numbered", "bulleted", "columns2", "used", "nbsp")
	k.pack(k.titled(v, s, ".docx"), title, docx(k.when, of(k, 0, 0, 4, 7), append([]string{title, ""}, paragraphs(list)...)...), planted{Kind: "docx"}, s)
}

func eDocxTable(k *kit) {
	v, s := k.voice(), k.set(commonE...)
	k.tagAs(v.lang, "table")
	rows := [][]string{{"#", "code", v.used}}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, ""})
	}
	title := fill(of(k, v.heads...), k.calls(s))
	k.pack(k.titled(v, s, ".docx"), title, docxTable(k.when, rows, title, k.mailbox()), planted{Kind: "docx"}, s)
}

// eDocxHandbook is a page of a long document.
func eDocxHandbook(k *kit) {
	s := k.set("github", "google", "zoom", "dropbox", "slack", "shopify", "facebook")
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "bulleted"))
	text := []string{"Office handbook", "", "1 Keys", k.sentence("en"), "2 Printer", k.sentence("en"), k.sentence("en"), "3 Accounts", s.service.name + ": " + k.mailbox(), "If nobody has the phone, use one of the backup codes:"}
	text = append(append(text, paragraphs(list)...), "4 Fire drill", k.sentence("en"))
	k.pack(k.kept(of(k, "Handbook.docx", "office manual "+k.day("2006")+".docx")), strings.Join(text, "\n"), docx(k.when, 0, text...), planted{Kind: "docx"}, s)
}

func eDocxSeveral(k *kit) {
	v, sets := k.voice("en", "en", "de", "fr", "es", "pt", "ru", "ja"), k.severalE(k.between(2, 4))
	var text []string
	for i := range sets {
		list, s := k.lay(v, sets[i], of(k, "line", "comma"))
		sets[i] = s
		text = append(append(append(text, fill(of(k, v.heads...), s.service.name)), paragraphs(list)...), "")
	}
	k.pack(k.kept(of(k, "Backup codes.docx", "2FA.docx", "Accounts and codes.docx")), strings.Join(text, "\n"), docx(k.when, 0, text...), planted{Kind: "docx"}, sets...)
}

// ledger is a table of accounts, one of them with codes in its last cell.
func (k *kit) ledger(v voiceE, s set) [][]string {
	rows := [][]string{{of(k, "Account", "Site", "Service"), of(k, "User", "Login", "E-mail"), of(k, "Password", "PW"), strings.TrimSpace(fill(v.heads[0], ""))}}
	for _, name := range k.rivals(k.between(4, 10)) {
		rows = append(rows, []string{name, k.mailbox(), k.password(), ""})
	}
	at := k.between(1, len(rows)-1)
	holder := []string{s.service.name, k.mailbox(), k.password(), s.each(of(k, "\n", ", ", "; "), "%[2]s")}
	return append(rows[:at:at], append([][]string{holder}, rows[at:]...)...)
}

func eXlsxSheet(k *kit) {
	v, s := k.voice("en", "en", "de", "fr", "es", "it", "pl", "nl", "pt"), k.set(commonE...)
	k.tagAs(v.lang, "table")
	k.pack(k.kept(of(k, "passwords.xlsx", "Accounts.xlsx", "household logins.xlsx")), s.service.name, sheet(k.when, "Sheet1", k.ledger(v, s)), planted{Kind: "xlsx"}, s)
}

func eXlsxColumn(k *kit) {
	v, s := k.voice(), k.set(commonE...)
	k.tagAs(v.lang, "table")
	title := fill(of(k, v.heads...), k.calls(s))
	rows := [][]string{{title}, {""}}
	for _, c := range s.codes {
		rows = append(rows, of(k, []string{c}, []string{c, ""}))
	}
	k.pack(k.titled(v, s, ".xlsx"), title, sheet(k.when, of(k, "Sheet1", "2FA", "codes"), rows), planted{Kind: "xlsx"}, s)
}

// eXlsxRow has all codes of a service in a row.
func eXlsxRow(k *kit) {
	sets := []set{k.set("google", "facebook"), k.set("github", "discord"), k.set("dropbox", "reddit", "twitch")}
	k.tagAs("en", "table")
	rows := [][]string{append([]string{"2FA backup codes"}, strings.Split("1 2 3 4 5", " ")...)}
	for i := range sets {
		sets[i].codes = sets[i].codes[:5]
		rows = append(rows, append([]string{sets[i].service.name}, sets[i].codes...))
	}
	k.pack(k.kept(of(k, "backup codes.xlsx", "2fa.xlsx")), rows[1][0]+"\n"+rows[2][0]+"\n"+rows[3][0], sheet(k.when, "Sheet1", rows), planted{Kind: "xlsx"}, sets...)
}

func eOdt(k *kit) {
	v, title, list, s := k.noteOf("line", "numbered", "bulleted", "struck", "columns2")
	body := `<text:h text:outline-level="1">` + escaped(title) + "</text:h>" + odParagraphs(strings.TrimSuffix(list, "\n"))
	k.pack(k.titled(v, s, ".odt"), title, openDocument(k.when, "text", body), planted{Kind: "odt"}, s)
}

func eOds(k *kit) {
	v, s := k.voice("en", "de", "fr", "es", "it", "cs", "hu", "ru"), k.set(slices.Concat(commonE, nerdsE)...)
	k.tagAs(v.lang, "table")
	k.pack(k.kept(of(k, "logins.ods", "accounts.ods")), s.service.name, openDocument(k.when, "spreadsheet", odTable("Sheet1", k.ledger(v, s))), planted{Kind: "ods"}, s)
}

func eRtf(k *kit) {
	v, title, list, s := k.noteOf("line", "line", "numbered", "comma")
	k.tag("enc", "rtf")
	body := rtf(append([]string{title, ""}, paragraphs(list)...)...)
	k.save(k.titled(v, s, ".rtf"), body, s)
}

// paged is a page with what a browser prints around it.
func (k *kit) paged(s set, title string) []pdfLine {
	return []pdfLine{{x: 26, y: 824, size: 8, text: k.day("02/01/2006, 15:04")}, {x: 280, y: 824, size: 8, text: title}, {x: 26, y: 16, size: 8, text: "https://" + s.service.domain + "/settings"}, {x: 556, y: 16, size: 8, text: "1/2"}}
}

func ePdfPrint(k *kit) {
	s := k.set("github", "gitlab", "facebook", "dropbox", "discord", "mastodon", "reddit", "instagram", "npm")
	k.tagAs("en", "line")
	page := k.paged(s, s.service.name)
	y := 770
	head := []string{of(k, "Two-factor recovery codes", "Your backup codes", "Recovery codes"), "Keep these somewhere safe. Each one can be used once.", ""}
	for _, l := range append(head, s.codes...) {
		page = append(page, pdfLine{x: 60, y: y, size: 11, text: l})
		y -= 20
	}
	k.pack(k.got(of(k, s.service.name+".pdf", "Settings.pdf", "print.pdf", "Recovery codes.pdf")), s.service.name, pdf(k.chance(2), s.service.name, page), planted{Kind: "pdf", Page: 1}, s)
}

func ePdfColumns(k *kit) {
	s := k.set("google", "facebook", "dropbox", "wordpress-com", "uber")
	k.tagAs("en", "columns2")
	page := append(k.paged(s, "Backup codes"), pdfLine{x: 60, y: 765, size: 18, text: s.service.name}, pdfLine{x: 60, y: 740, size: 11, text: "Your backup codes"})
	half := (len(s.codes) + 1) / 2
	for i, c := range s.codes {
		page = append(page, pdfLine{x: 70 + i/half*200, y: 700 - i%half*24, size: 12, text: fmt.Sprintf("%d. %s", i+1, c)})
	}
	k.pack(k.got(of(k, "Backup codes.pdf", s.service.name+" backup codes.pdf")), s.service.name, pdf(true, "Backup codes", page), planted{Kind: "pdf", Page: 1}, s)
}

// ePdfKit is the form of a password manager.
func ePdfKit(k *kit) {
	s := k.set("1password")
	k.tagAs("en", "line")
	page := pdfText(12, 24, map[int]bool{8: true}, "1Password Emergency Kit", "Created for "+k.who.first+" "+k.who.last+" on "+k.day("January 2, 2006")+".", "", "SIGN-IN ADDRESS", "https://my.1password.com", "EMAIL ADDRESS", k.mailbox(), "SECRET KEY", s.codes[0], "PASSWORD", "", "Print this document and write your password in the space above.")
	k.pack(k.kept("1Password Emergency Kit "+s.codes[0][:9]+"-my.pdf"), "1password", pdf(true, "1Password Emergency Kit", page), planted{Kind: "pdf", Page: 1}, s)
}

func ePdfTuta(k *kit) {
	s := k.set("tuta")
	k.tagAs("en", "columns4")
	groups := strings.Split(s.codes[0], " ")
	text := []string{"Tuta Recovery Kit", "created on " + k.day("2006-01-02"), "", "Email address: " + k.who.user + "@tuta.example", "Recovery code:"}
	for i := 0; i < 16; i += 4 {
		text = append(text, strings.Join(groups[i:i+4], " "))
	}
	k.pack(k.got("tuta_recovery_kit_"+k.who.user+".pdf"), "tuta", pdf(true, "Recovery Kit", pdfText(12, 22, nil, text...)), planted{Kind: "pdf", Page: 1}, s)
}

func ePdfNote(k *kit) {
	v, s := k.voice("en", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "id"), k.set(commonE...)
	list, s := k.lay(v, s, of(k, "line", "numbered", "columns2", "comma"))
	title := fill(of(k, v.heads...), k.calls(s))
	k.pack(k.titled(v, s, ".pdf"), title, pdf(k.chance(2), "note", pdfText(11, 18, nil, append([]string{title, k.mailbox(), ""}, paragraphs(list)...)...)), planted{Kind: "pdf", Page: 1}, s)
}

func ePdfOne(k *kit) {
	s := k.set("microsoft", "bitwarden", "apple-recovery-key", "auth0")
	k.tagAs("en", "line")
	text := []string{s.service.name, "Your " + s.service.term, "", s.codes[0], "", "Print this page and keep it in a safe place."}
	k.pack(path.Join(of(k, "Documents", "Downloads"), of(k, s.service.name+" "+s.service.term+".pdf", "Document.pdf", "recovery.pdf")), s.service.name, pdf(true, "recovery", append(k.paged(s, s.service.name), pdfText(13, 26, nil, text...)...)), planted{Kind: "pdf", Page: 1}, s)
}
