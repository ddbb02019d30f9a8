package main

import (
	"fmt"
	"strings"
)

// officeH are documents of office programs.
var officeH = []template{
	{"h/docx-page", "office", hDocx},
	{"h/docx-table", "office", hDocxTable},
	{"h/docx-household", "office", hDocxHousehold},
	{"h/xlsx-accounts", "office", hXlsxAccounts},
	{"h/xlsx-list", "office", hXlsxList},
	{"h/odt-page", "office", hOdt},
	{"h/ods-accounts", "office", hOds},
	{"h/pdf-printed", "office", hPDFPrinted},
	{"h/pdf-emergency-kit", "office", hPDFKit},
	{"h/pdf-two-columns", "office", hPDFColumns},
}

func hRows(text string) []string { return strings.Split(strings.TrimSuffix(text, "\n"), "\n") }

func hDocx(k *kit) {
	v, s := k.hVoice(), k.set(peopleH...)
	head := v.head(k, s)
	list, s := k.hLay(v, s, "line", "numbered", "bulleted", "comma", "used")
	text := append([]string{head, ""}, hRows(list)...)
	k.pack(v.named(k, s, ".docx"), head, docx(k.when, of(k, 0, 0, 6), append(text, "", v.once)...), planted{Kind: "docx"}, s)
}

func hDocxTable(k *kit) {
	v, s := k.hVoice("en", "de", "fr", "it", "pl", "sv", "es"), k.set(peopleH...)
	k.tagAs(v.lang, "table")
	head := v.head(k, s)
	rows := [][]string{{"Nr.", "Code", v.used + "?"}}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i+1) + ".", c, ""})
	}
	k.pack(v.named(k, s, ".docx"), head, docxTable(k.when, rows, head), planted{Kind: "docx"}, s)
}

func hDocxHousehold(k *kit) {
	s := k.set(numberH...)
	list, s := k.hLay(k.hVoice("en"), s, "line", "pairs")
	text := append([]string{"Important numbers", "Plumber: Kessler, 0171 555 0199", "Electricity customer no. 4417 2203", "School office opens 7:30", "", s.service.name + " backup codes (one each, if " + k.who.first + " has lost the phone)"}, hRows(list)...)
	k.pack(k.hHome(of(k, "Important numbers.docx", "Household.docx", "fridge list.docx")), strings.Join(text, "\n"), docx(k.when, 0, append(text, "", "Wi-Fi guests: "+k.password())...), planted{Kind: "docx"}, s)
}

// hAccounts is a table of accounts with codes in one row.
func (k *kit) hAccounts(s set) [][]string {
	rows := [][]string{{"Site", "Login", "Password", "Backup codes"}}
	at := k.IntN(5)
	for i, name := range []string{"Amazon", "Bank", "Kita-App", "Strom", "Netflix", "Bahn"} {
		if i == at {
			rows = append(rows, []string{s.service.name, k.mailbox(), k.password(), s.each(of(k, "\n", ", "), "%[2]s")})
		}
		rows = append(rows, []string{name, k.mailbox(), k.password(), ""})
	}
	return rows
}

func hXlsxAccounts(k *kit) {
	s := k.set(peopleH...)
	k.tagAs("en", "table")
	k.pack(k.hHome(of(k, "Accounts.xlsx", "Passwort-Liste.xlsx", "logins.xlsx")), s.service.name, sheet(k.when, "Sheet1", k.hAccounts(s)), planted{Kind: "xlsx"}, s)
}

func hXlsxList(k *kit) {
	v, s := k.hVoice("en", "de", "fr", "es", "pt", "cs", "ru", "ja"), k.set(peopleH...)
	k.tagAs(v.lang, "table")
	head := v.head(k, s)
	rows := [][]string{{head, ""}, {"", ""}}
	for i, c := range s.codes {
		rows = append(rows, []string{"=" + fmt.Sprint(i+1), c})
	}
	k.pack(v.named(k, s, ".xlsx"), head, sheet(k.when, of(k, "Tabelle1", "Sheet1"), rows), planted{Kind: "xlsx"}, s)
}

func hOdt(k *kit) {
	v, s := k.hVoice(), k.set(peopleH...)
	head := v.head(k, s)
	list, s := k.hLay(v, s, "line", "numbered", "columns2")
	k.pack(v.named(k, s, ".odt"), head, openDocument(k.when, "text", odParagraphs(head)+odParagraphs(strings.TrimSuffix(list, "\n"))), planted{Kind: "odt"}, s)
}

func hOds(k *kit) {
	s := k.set(peopleH...)
	k.tagAs("en", "table")
	k.pack(k.hHome(of(k, "accounts.ods", "zugaenge.ods")), s.service.name, openDocument(k.when, "spreadsheet", odTable("Sheet1", k.hAccounts(s))), planted{Kind: "ods"}, s)
}

// hPDFPrinted is the page of a site, printed into a file.
func hPDFPrinted(k *kit) {
	s := k.set("facebook", "github", "gitlab", "dropbox", "mastodon", "sentry", "epic-games", "wordpress-com")
	k.tagAs("en", "line")
	text := []string{s.service.name, "", strings.ToUpper(s.service.term[:1]) + s.service.term[1:], "Each of these works once, if you cannot use your phone.", ""}
	mono := map[int]bool{}
	for _, c := range s.codes {
		mono[len(text)] = true
		text = append(text, c)
	}
	text = append(text, "", "https://"+s.service.domain+"/settings/security", k.day("02/01/2006, 15:04"))
	k.pack(k.hLoad(of(k, s.service.name+".pdf", "Security settings.pdf", s.service.term+" - "+s.service.name+".pdf")), strings.Join(text, "\n"), pdf(k.chance(2), s.service.name, pdfText(11, 17, mono, text...)), planted{Kind: "pdf", Page: 1}, s)
}

func hPDFKit(k *kit) {
	s := k.set("1password")
	k.tagAs("en", "single")
	text := []string{"1Password Emergency Kit", "Created for " + k.who.first + " on " + k.day("January 2, 2006"), "", "SIGN-IN ADDRESS", "https://my.1password.com", "EMAIL ADDRESS", k.mailbox(), "SECRET KEY", s.codes[0], "PASSWORD", "______________________"}
	k.pack(k.hLoad("1Password Emergency Kit "+s.codes[0][:9]+"-my.pdf"), "1password", pdf(true, "1Password Emergency Kit", pdfText(12, 24, map[int]bool{8: true}, text...)), planted{Kind: "pdf", Page: 1}, s)
}

func hPDFColumns(k *kit) {
	s := k.set("google", "facebook", "dropbox", "uber", "instagram", "ea")
	k.tagAs("en", "columns2")
	page := []pdfLine{{x: 60, y: 780, size: 16, text: s.service.name + " backup codes"}, {x: 60, y: 752, size: 10, text: k.mailbox() + ", printed " + k.day("2 Jan 2006")}}
	half := (len(s.codes) + 1) / 2
	for i, c := range s.codes {
		page = append(page, pdfLine{x: 70 + 180*(i/half), y: 715 - 22*(i%half), size: 12, mono: true, text: c})
	}
	k.pack(k.hHome(of(k, s.service.name+" backup codes.pdf", "Backupcodes.pdf", "print this.pdf")), s.service.name, pdf(true, "Backup codes", page), planted{Kind: "pdf", Page: 1}, s)
}
