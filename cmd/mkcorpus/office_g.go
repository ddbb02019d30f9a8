package main

import (
	"fmt"
	"strings"
)

// officeG are documents, spreadsheets and prints.
var officeG = []template{
	{"g/doc-word", "office", gWord},
	{"g/doc-word-accounts", "office", gWordAccounts},
	{"g/doc-word-table", "office", gWordTable},
	{"g/doc-word-several", "office", gWordSeveral},
	{"g/doc-word-split", "office", gWordSplit},
	{"g/doc-writer", "office", gWriter},
	{"g/doc-rtf", "office", gRTF},
	{"g/doc-excel-accounts", "office", gExcelAccounts},
	{"g/doc-excel-codes", "office", gExcelCodes},
	{"g/doc-excel-one", "office", gExcelOne},
	{"g/doc-calc", "office", gCalc},
	{"g/pdf-github", "office", gPDFPage},
	{"g/pdf-google", "office", gPDFGoogle},
	{"g/pdf-note", "office", gPDFNote},
	{"g/pdf-one", "office", gPDFOne},
	{"g/pdf-emergency-kit", "office", gPDFKit},
	{"g/pdf-tuta", "office", gPDFTuta},
}

func gWord(k *kit) {
	v, head, list, s := k.gNote()
	text := append([]string{head, of(k, "", v.tail), ""}, fLinesOf(list)...)
	k.pack(k.gNamed(v, s, ".docx"), head, docx(k.when, 0, text...), planted{Kind: "docx"}, s)
}

// gWordAccounts is a document about all that is online.
func gWordAccounts(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(commonG...), "line", "numbered", "comma", "bulleted")
	others := k.gOthers(2)
	text := []string{"Online accounts " + k.day("2006"), "", others[0], "E-mail: " + k.mailbox(), "Password: see the blue book", "", k.calls(s), "E-mail: " + k.mailbox(), "Two-step verification is on. Backup codes:"}
	text = append(append(text, fLinesOf(list)...), "", others[1], "Customer number is on the bill")
	k.pack(k.gKept(of(k, "Online accounts.docx", "Accounts "+k.day("2006")+".docx", "Passwords.docx")), strings.Join(text, "\n"), docx(k.when, 0, text...), planted{Kind: "docx"}, s)
}

func gWordTable(k *kit) {
	v := k.gVoice()
	s := k.gSet(v)
	k.tagAs(v.lang, "table")
	var rows [][]string
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, ""})
	}
	head := k.gHead(v, s)
	k.pack(k.gNamed(v, s, ".docx"), head, docxTable(k.when, rows, head), planted{Kind: "docx"}, s)
}

func gWordSeveral(k *kit) {
	sets := k.fSeveral(3, commonG...)
	text := []string{"2FA backup codes", ""}
	for i := range sets {
		list := ""
		list, sets[i] = k.gLay(voiceG("en"), sets[i], "line", "comma", "numbered")
		text = append(append(text, k.calls(sets[i])), append(fLinesOf(list), "")...)
	}
	k.pack(k.gKept(of(k, "Backup codes.docx", "2FA codes all.docx")), strings.Join(text, "\n"), docx(k.when, 0, text...), planted{Kind: "docx"}, sets...)
}

// gWordSplit has runs in which Word has noted who typed what and when.
func gWordSplit(k *kit) {
	v, head, list, s := k.gNote("line", "numbered")
	k.pack(k.gNamed(v, s, ".docx"), head, docx(k.when, of(k, 4, 7, 9), append([]string{head, ""}, fLinesOf(list)...)...), planted{Kind: "docx"}, s)
}

func gWriter(k *kit) {
	v, head, list, s := k.gNote()
	k.pack(k.gNamed(v, s, ".odt"), head, openDocument(k.when, "text", odParagraphs(head+"\n\n"+strings.TrimSuffix(list, "\n"))), planted{Kind: "odt"}, s)
}

func gRTF(k *kit) {
	v, head, list, s := k.gNote("line", "numbered", "bulleted", "comma")
	name := k.gNamed(v, s, ".rtf")
	s.unnamed = !s.says(name + "\n" + head)
	k.tag("enc", "rtf")
	k.text(name, rtf(append([]string{head, ""}, fLinesOf(list)...)...), s)
}

// gLedger is a table of accounts, one of which has its codes in a cell.
func (k *kit) gLedger(v voiceE, s set) [][]string {
	heads := map[string][]string{
		"en": {"Site", "Username", "Password", "2FA", "Backup codes"}, "de": {"Seite", "Benutzername", "Passwort", "2FA", "Backup-Codes"},
		"fr": {"Site", "Identifiant", "Mot de passe", "2FA", "Codes de secours"}, "es": {"Sitio", "Usuario", "Contraseña", "2FA", "Códigos de respaldo"},
		"pl": {"Strona", "Login", "Hasło", "2FA", "Kody zapasowe"}, "ru": {"Сайт", "Логин", "Пароль", "2FA", "Резервные коды"},
		"ja": {"サイト", "ユーザー名", "パスワード", "2段階認証", "バックアップコード"}, "pt": {"Site", "Usuário", "Senha", "2FA", "Códigos de backup"},
	}
	rows := [][]string{heads[v.lang]}
	for i, name := range k.gOthers(k.between(4, 8)) {
		if i == 2 {
			rows = append(rows, []string{s.service.name, k.mailbox(), k.password(), "x", s.each(of(k, "\n", ", ", ", "), "%[2]s")})
		}
		rows = append(rows, []string{name, k.mailbox(), k.password(), "", ""})
	}
	return rows
}

func gExcelAccounts(k *kit) {
	v := k.gVoice("en", "en", "de", "fr", "es", "pl", "ru", "ja", "pt")
	s := k.gSet(v)
	k.tagAs(v.lang, "table")
	k.pack(k.gKept(of(k, "passwords.xlsx", "accounts.xlsx", "Logins "+k.day("2006")+".xlsx")), s.service.name, sheet(k.when, "Sheet1", k.gLedger(v, s)), planted{Kind: "xlsx"}, s)
}

// gExcelCodes has a column of codes under what they are.
func gExcelCodes(k *kit) {
	v := k.gVoice()
	s := k.gSet(v)
	k.tagAs(v.lang, "table")
	rows := [][]string{{k.gHead(v, s), ""}}
	for _, c := range s.codes {
		rows = append(rows, []string{c, ""})
	}
	k.pack(k.gNamed(v, s, ".xlsx"), rows[0][0], sheet(k.when, "Sheet1", rows), planted{Kind: "xlsx"}, s)
}

// gExcelOne has a column for the one code that some sites give.
func gExcelOne(k *kit) {
	s := k.set(loneG...)
	k.tagAs("en", "table")
	name, rows := k.calls(s), [][]string{{"Account", "Login", "Recovery code"}}
	for i, other := range k.gOthers(4) {
		if i == 1 {
			rows = append(rows, []string{name, k.mailbox(), s.codes[0]})
		}
		rows = append(rows, []string{other, k.mailbox(), ""})
	}
	k.pack(k.gKept(of(k, "accounts.xlsx", "2FA overview.xlsx")), name, sheet(k.when, "2FA", rows), planted{Kind: "xlsx"}, s)
}

func gCalc(k *kit) {
	v := k.gVoice("en", "de", "fr", "es", "pl", "ru", "pt")
	s := k.gSet(v)
	k.tagAs(v.lang, "table")
	k.pack(k.gKept(of(k, "passwords.ods", "Zugänge.ods", "accounts.ods")), s.service.name, openDocument(k.when, "spreadsheet", odTable("Sheet1", k.gLedger(v, s))), planted{Kind: "ods"}, s)
}

// gPrinted is what browsers print around a page.
func (k *kit) gPrinted(title, url string) []pdfLine {
	return []pdfLine{{x: 24, y: 822, size: 8, text: k.day("1/2/06, 3:04 PM")}, {x: 240, y: 822, size: 8, text: title}, {x: 24, y: 14, size: 8, text: url}, {x: 560, y: 14, size: 8, text: "1/1"}}
}

func gPDFPage(k *kit) {
	s := k.set("github", "github", "gitlab", "npm", "mastodon", "dropbox", "instagram", "facebook", "reddit")
	k.tagAs("en", "line")
	title := of(k, "Two-factor recovery codes", "Recovery codes", "Two-factor authentication")
	page := append(k.gPrinted(title, "https://"+s.service.domain+"/settings/security"), pdfLine{x: 72, y: 770, size: 16, text: s.service.name}, pdfLine{x: 72, y: 740, size: 13, text: title}, pdfLine{x: 72, y: 716, size: 10, text: "Treat your recovery codes with the same level of attention as your password."})
	for i, c := range s.codes {
		page = append(page, pdfLine{x: 84, y: 690 - 18*i, size: 11, mono: true, text: c})
	}
	k.pack(k.gGot(of(k, title+".pdf", title+" - "+s.service.name+".pdf", "github-recovery-codes.txt.pdf", "document.pdf")), s.service.name, pdf(true, title, page), planted{Kind: "pdf", Page: 1}, s)
}

func gPDFGoogle(k *kit) {
	s := k.set("google")
	k.tagAs("en", "columns2")
	page := append(k.gPrinted("Backup codes", "https://myaccount.google.com/two-step-verification/backup-codes"), pdfLine{x: 60, y: 780, size: 14, text: "Google"}, pdfLine{x: 60, y: 755, size: 12, text: "SAVE YOUR BACKUP CODES"}, pdfLine{x: 60, y: 738, size: 10, text: "Keep these backup codes somewhere safe but accessible."})
	for i, c := range s.codes {
		page = append(page, pdfLine{x: 70 + i/5*170, y: 700 - i%5*22, size: 12, text: fmt.Sprintf("%d. %s", i+1, c)})
	}
	k.pack(k.gGot(of(k, "Backup codes.pdf", "Google backup codes.pdf", "Google Account.pdf")), "Google", pdf(true, "Backup codes", page), planted{Kind: "pdf", Page: 1}, s)
}

// gPDFNote is a note that was printed into a file.
func gPDFNote(k *kit) {
	v := k.gVoice("en", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi")
	s := k.gSet(v)
	list, s := k.gLay(v, s, "line", "line", "numbered", "comma")
	head := strings.ReplaceAll(k.gHead(v, s), "–", "-") // the fonts of a PDF know no dash
	var text []string
	for _, l := range fLinesOf(list) {
		for len(l) > 80 && strings.Contains(l[60:], ", ") {
			cut := 60 + strings.Index(l[60:], ", ") + 1
			text, l = append(text, l[:cut]), strings.TrimSpace(l[cut:])
		}
		text = append(text, l)
	}
	k.pack(k.gNamed(v, s, ".pdf"), head, pdf(k.chance(2), head, pdfText(11, 18, nil, append([]string{head, ""}, text...)...)), planted{Kind: "pdf", Page: 1}, s)
}

func gPDFOne(k *kit) {
	s := k.set("microsoft", "microsoft", "bitwarden", "apple-recovery-key", "auth0")
	k.tagAs("en", "line")
	title := map[string]string{"microsoft": "Microsoft account - Your recovery code", "bitwarden": "Your Bitwarden two-step login recovery code:", "apple-recovery-key": "Apple Account recovery key", "auth0": "Auth0 recovery code"}[s.service.id]
	page := append(k.gPrinted(title, "https://"+s.service.domain+"/"), pdfText(13, 26, map[int]bool{2: true}, title, "", s.codes[0], "", k.day("Mon Jan 02 2006"))...)
	k.pack(k.gGot(of(k, s.service.name+" recovery.pdf", "Recovery code.pdf", "print.pdf")), title, pdf(true, title, page), planted{Kind: "pdf", Page: 1}, s)
}

// gPDFKit is the form that 1Password has everybody print.
func gPDFKit(k *kit) {
	s := k.set("1password")
	k.tagAs("en", "form")
	page := pdfText(12, 24, map[int]bool{7: true}, "1Password Emergency Kit", "Created for "+k.who.first+" on "+k.day("January 2, 2006"), "", "SIGN-IN ADDRESS", "https://my.1password.com", "EMAIL ADDRESS  "+k.mailbox(), "SECRET KEY", s.codes[0], "PASSWORD", "", "Print this out, fill in your password and keep it somewhere safe.")
	k.pack(k.gGot("1Password Emergency Kit "+s.codes[0][:9]+"-my.pdf"), "1Password", pdf(true, "1Password Emergency Kit", page), planted{Kind: "pdf", Page: 1}, s)
}

func gPDFTuta(k *kit) {
	s := k.set("tuta")
	k.tagAs("en", "blocks")
	groups := strings.Fields(s.codes[0])
	text := []string{"Recovery Kit", "created on " + k.day("1/2/2006"), "", "Your email address", k.who.user + "@tuta.com", "", "Recovery code"}
	mono := map[int]bool{}
	for i := 0; i < len(groups); i += 4 {
		mono[len(text)] = true
		text = append(text, strings.Join(groups[i:i+4], " "))
	}
	k.pack(k.gGot("tuta_recovery_kit_"+k.who.user+".pdf"), "tuta", pdf(true, "Recovery Kit", pdfText(13, 22, mono, text...)), planted{Kind: "pdf", Page: 1}, s)
}
