package main

import (
	"fmt"
	"path"
	"strings"
)

var officeF = []template{
	{"f/doc-word", "office", fWord},
	{"f/doc-word-split", "office", fWordSplit},
	{"f/doc-word-table", "office", fWordTable},
	{"f/doc-word-will", "office", fWordWill},
	{"f/doc-word-several", "office", fWordSeveral},
	{"f/doc-writer", "office", fWriter},
	{"f/doc-writer-table", "office", fWriterTable},
	{"f/doc-excel-accounts", "office", fExcelAccounts},
	{"f/doc-excel-list", "office", fExcelList},
	{"f/doc-excel-wide", "office", fExcelWide},
	{"f/doc-calc", "office", fCalc},
	{"f/doc-rtf", "office", fRich},
	{"f/doc-rtf-several", "office", fRichSeveral},
	{"f/pdf-settings", "office", fPdfSettings},
	{"f/pdf-grid", "office", fPdfGrid},
	{"f/pdf-note", "office", fPdfNote},
	{"f/pdf-second-page", "office", fPdfSecondPage},
	{"f/pdf-single", "office", fPdfSingle},
	{"f/pdf-key", "office", fPdfKey},
}

func fWord(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "bulleted", "checkbox", "columns2", "keyvalue")
	k.pack(k.fTitled(v, s, ".docx"), head, docx(k.when, 0, append([]string{head, v.tail, ""}, fLinesOf(list)...)...), planted{Kind: "docx"}, s)
}

// fWordSplit is torn into runs, as after many corrections.
func fWordSplit(k *kit) {
	v, head, list, s := k.fNote("line", "used", "struck")
	k.pack(k.fTitled(v, s, ".docx"), head, docx(k.when, of(k, 3, 5, 6), append([]string{"", head, ""}, fLinesOf(list)...)...), planted{Kind: "docx"}, s)
}

func fWordTable(k *kit) {
	v, s := k.fVoice(), k.set(commonF...)
	k.tagAs(v.lang, "table")
	rows := [][]string{}
	for i := 0; i+1 < len(s.codes); i += 2 {
		rows = append(rows, []string{s.codes[i], s.codes[i+1]})
	}
	if len(s.codes)%2 == 1 {
		rows = append(rows, []string{s.codes[len(s.codes)-1], ""})
	}
	head := k.fHead(v, s)
	k.pack(k.fTitled(v, s, ".docx"), head, docxTable(k.when, rows, head), planted{Kind: "docx"}, s)
}

func fWordWill(k *kit) {
	list, s := k.fEnglish(of(k, "numbered", "line"), "google", "facebook", "dropbox", "linkedin", "instagram")
	text := []string{"Annex to my will: digital accounts", "", k.who.first + " " + k.who.last + ", " + k.day("2 January 2006"), "", k.sentence("en"), "My " + s.service.name + " account (" + k.mailbox() + ") is protected by two-step verification. The following backup codes open it once each:"}
	text = append(append(text, fLinesOf(list)...), "", "The photographs are to be shared among the children.", k.sentence("en"))
	k.pack(k.fKept(of(k, "will annex.docx", "Annex B digital.docx")), strings.Join(text, "\n"), docx(k.when, 0, text...), planted{Kind: "docx"}, s)
}

func fWordSeveral(k *kit) {
	v, sets := k.fVoice("en", "de", "fr", "es", "nl", "it", "pl", "sv"), k.fSeveral(k.between(2, 5), commonF...)
	var text []string
	for i := range sets {
		list, s := k.fLay(v, sets[i], of(k, "line", "slash", "bulleted"))
		sets[i] = s
		text = append(append(append(text, "", fill(of(k, v.heads...), s.service.name)), fLinesOf(list)...), "")
	}
	k.pack(k.fKept(of(k, "2FA sheet.docx", "recovery codes all accounts.docx")), strings.Join(text, "\n"), docx(k.when, 0, text...), planted{Kind: "docx"}, sets...)
}

func fWriter(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "used", "columns2", "blocks")
	body := `<text:p text:style-name="Title">` + escaped(head) + "</text:p>" + odParagraphs(strings.TrimSuffix(list, "\n")) + odParagraphs(v.tail)
	k.pack(k.fTitled(v, s, ".odt"), head, openDocument(k.when, "text", body), planted{Kind: "odt"}, s)
}

func fWriterTable(k *kit) {
	v, s := k.fVoice(), k.set(commonF...)
	k.tagAs(v.lang, "table")
	head := k.fHead(v, s)
	var rows [][]string
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, "☐"})
	}
	k.pack(k.fTitled(v, s, ".odt"), head, openDocument(k.when, "text", odParagraphs(head)+odTable("Table1", rows)), planted{Kind: "odt"}, s)
}

// fLedger is a table of accounts in which one has codes.
func (k *kit) fLedger(v voiceE, s set) [][]string {
	rows := [][]string{{"", of(k, "URL", "Web", "WWW"), of(k, "ID", "Login"), of(k, "Passphrase", "Pass", "***"), strings.Trim(fill(of(k, v.heads...), ""), " :,–-")}}
	for i, name := range k.fOthers(k.between(3, 9)) {
		rows = append(rows, []string{fmt.Sprint(i + 1), name, k.mailbox(), k.password(), ""})
	}
	return append(rows, []string{fmt.Sprint(len(rows)), k.calls(s), k.mailbox(), k.password(), s.each(of(k, "\n", ", ", " / "), "%[2]s")})
}

func fExcelAccounts(k *kit) {
	v, s := k.fVoice("en", "en", "de", "fr", "es", "it", "pl", "nl", "pt", "sv", "tr", "ru"), k.set(commonF...)
	k.tagAs(v.lang, "table")
	rows := k.fLedger(v, s)
	k.pack(k.fKept(of(k, "internet accounts.xlsx", "Zugangsdaten.xlsx", "mots de passe.xlsx")), strings.Join(rows[len(rows)-1], "\n"), sheet(k.when, "Tabelle1", rows), planted{Kind: "xlsx"}, s)
}

func fExcelList(k *kit) {
	v, s := k.fVoice(), k.set(commonF...)
	k.tagAs(v.lang, "table")
	head := k.fHead(v, s)
	rows := [][]string{{head, "", ""}, {"#", "", ""}}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, of(k, "", "", "-")})
	}
	k.pack(k.fTitled(v, s, ".xlsx"), head, sheet(k.when, of(k, "2FA", "Blad1", "Feuil1"), rows), planted{Kind: "xlsx"}, s)
}

// fExcelWide has a column for each service.
func fExcelWide(k *kit) {
	sets := []set{k.set("google", "facebook"), k.set("discord", "github"), k.set("twitch", "reddit", "proton")}
	k.tagAs("en", "table")
	rows := [][]string{{"recovery codes (2FA)", "", ""}, {sets[0].service.name, sets[1].service.name, sets[2].service.name}}
	for i := range 8 {
		rows = append(rows, []string{sets[0].codes[i], sets[1].codes[i], sets[2].codes[i]})
	}
	for i := range sets {
		sets[i].codes = sets[i].codes[:8]
	}
	k.pack(k.fKept(of(k, "recovery codes.xlsx", "mfa sheet.xlsx")), strings.Join(rows[1], "\n"), sheet(k.when, "Sheet1", rows), planted{Kind: "xlsx"}, sets...)
}

func fCalc(k *kit) {
	v, s := k.fVoice("en", "de", "fr", "es", "cs", "hu", "ru", "uk", "nl", "fi"), k.set(commonF...)
	k.tagAs(v.lang, "table")
	rows := k.fLedger(v, s)
	k.pack(k.fKept(of(k, "konten.ods", "accounts and codes.ods")), strings.Join(rows[len(rows)-1], "\n"), openDocument(k.when, "spreadsheet", odTable("Sheet1", rows)), planted{Kind: "ods"}, s)
}

func fRich(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "bulleted", "blocks", "slash")
	body := rtf(append([]string{head, v.tail, ""}, fLinesOf(list)...)...)
	k.tag("enc", "rtf")
	k.saveIn(charsetE{"rtf", func(t string) []byte { return []byte(t) }, nil}, k.fTitled(v, s, ".rtf"), body, s)
}

func fRichSeveral(k *kit) {
	sets := k.fSeveral(2, "google", "github", "facebook", "dropbox", "twitch", "reddit", "ea")
	k.tagAs("en", "line")
	text := []string{"Recovery codes for my accounts"}
	for _, s := range sets {
		text = append(append(text, "", s.service.name), s.codes...)
	}
	k.saveIn(charsetE{"rtf", func(t string) []byte { return []byte(t) }, nil}, k.fKept(of(k, "codes.rtf", "WordPad notes.rtf")), rtf(text...), sets...)
}

// margin is what a browser prints around a page.
func (k *kit) margin(s set, title string) []pdfLine {
	return []pdfLine{{x: 30, y: 820, size: 7, text: k.day("1/2/06, 3:04 PM")}, {x: 250, y: 820, size: 7, text: title}, {x: 30, y: 20, size: 7, text: "https://" + s.service.domain + "/account/two-factor"}, {x: 550, y: 20, size: 7, text: "1/1"}}
}

func fPdfSettings(k *kit) {
	s := k.set("github", "gitlab", "dropbox", "mastodon", "reddit", "figma", "notion", "cloudflare", "digitalocean", "linkedin", "bookstack")
	k.tagAs("en", "line")
	page := k.margin(s, s.service.name+" settings")
	y := 780
	for _, l := range append([]string{"Account > Security", "Multi-factor authentication", "These are your recovery codes. Keep them as safe as your password.", ""}, append(s.codes, "", "Download   Print   Regenerate")...) {
		page = append(page, pdfLine{x: 80, y: y, size: 10, text: l})
		y -= 19
	}
	k.pack(k.fGot(of(k, s.service.name+" settings.pdf", "Account security.pdf", "printed page.pdf")), s.service.name, pdf(k.chance(2), "settings", page), planted{Kind: "pdf", Page: 1}, s)
}

func fPdfGrid(k *kit) {
	s := k.set("google", "facebook", "wordpress-com", "instagram", "uber", "joomla")
	k.tagAs("en", "columns2")
	page := append(k.margin(s, "Codes"), pdfLine{x: 70, y: 770, size: 16, text: s.service.name}, pdfLine{x: 70, y: 745, size: 10, text: "One-time backup codes for 2-Step Verification"})
	for i, c := range s.codes {
		page = append(page, pdfLine{x: 80 + i%2*190, y: 705 - i/2*26, size: 13, mono: true, text: c})
	}
	k.pack(k.fGot(of(k, "Codes.pdf", "2-step.pdf", s.service.name+" one-time codes.pdf")), s.service.name, pdf(true, "codes", page), planted{Kind: "pdf", Page: 1}, s)
}

func fPdfNote(k *kit) {
	v, s := k.fVoice("en", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "id", "fil", "af", "eu", "gl"), k.set(commonF...)
	list, s := k.fLay(v, s, of(k, "line", "numbered", "comma", "slash"))
	head := k.fHead(v, s)
	k.pack(k.fTitled(v, s, ".pdf"), head, pdf(k.chance(2), "note", pdfText(12, 20, nil, append([]string{head, v.tail, ""}, fLinesOf(list)...)...)), planted{Kind: "pdf", Page: 1}, s)
}

func fPdfSecondPage(k *kit) {
	s := k.set("github", "npm", "zoom", "gitlab", "namecheap")
	k.tagAs("en", "line")
	one := pdfText(11, 18, nil, "Handover "+k.day("2006"), "", k.sentence("en"), k.sentence("en"), "Keys: front desk. Alarm: see caretaker.")
	two := pdfText(11, 18, nil, append([]string{s.service.name + " - recovery codes, two-factor", "User " + k.mailbox(), ""}, s.codes...)...)
	k.pack(k.fKept(of(k, "handover.pdf", "Übergabe.pdf")), s.service.name, pdf(true, "handover", one, two), planted{Kind: "pdf", Page: 2}, s)
}

func fPdfSingle(k *kit) {
	s := k.set("microsoft", "bitwarden", "apple-recovery-key", "auth0", "docker-hub", "fastmail", "pinterest")
	k.tagAs("en", "line")
	text := []string{"Keep this page in a safe", "", s.service.name + " " + s.service.term + " for " + k.mailbox(), "", s.codes[0], "", "printed " + k.day("2006-01-02")}
	k.pack(k.fKept(of(k, "for the safe.pdf", plainName(s.service.name)+" "+s.service.term+".pdf", "print.pdf")), strings.Join(text, "\n"), pdf(true, "page", pdfText(13, 24, map[int]bool{4: true}, text...)), planted{Kind: "pdf", Page: 1}, s)
}

// fPdfKey is a form of a service for its one key.
func fPdfKey(k *kit) {
	s := k.set("mozilla-recovery-key")
	k.tagAs("en", "line")
	text := []string{"Firefox account recovery key", "", "Store this somewhere you will remember.", "", "Account: " + k.mailbox(), "Key: " + s.codes[0], "Generated on " + k.day("2006-01-02")}
	k.pack(path.Join("Downloads", "Firefox-Recovery-Key_"+k.day("2006-01-02")+"_"+k.mailbox()+".pdf"), "firefox", pdf(true, "key", append(k.margin(s, "Firefox"), pdfText(12, 22, nil, text...)...)), planted{Kind: "pdf", Page: 1}, s)
}
