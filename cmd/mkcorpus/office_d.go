package main

import (
	"fmt"
	"path"
	"strings"
)

var officeD = []template{
	{"d/word-codes", "container", dWordCodes},
	{"d/word-page", "container", dWordPage},
	{"d/word-passwords", "container", dWordPasswords},
	{"d/word-several", "container", dWordSeveral},
	{"d/word-table", "container", dWordTable},
	{"d/excel-passwords", "container", dExcelPasswords},
	{"d/excel-list", "container", dExcelList},
	{"d/writer-codes", "container", dWriterCodes},
	{"d/calc-passwords", "container", dCalcPasswords},
}

// dWordCodes is a document with a title and the codes.
func dWordCodes(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	text := append([]string{fill(of(k, t.heads...), k.known(s)), ""}, s.show()...)
	k.packed(k.filed(t, k.known(s), ".docx"), docx(k.when, of(k, 0, 0, 0, 6), text...), planted{Kind: "docx"}, s)
}

// dWordPage is the page of a service pasted into a document.
func dWordPage(k *kit) {
	p := of(k, pagesSeen...)
	s, t := k.set(p.id), tongueOf(p.lang)
	text := append(strings.Split(p.above, "\n"), s.show()...)
	k.packed(k.filed(t, k.known(s), ".docx"), docx(k.when, 0, append(text, strings.TrimSpace(p.below))...), planted{Kind: "docx"}, s)
}

// dWordPasswords is a document of passwords in which one account has codes.
func dWordPasswords(k *kit) {
	t, s := k.speaks(), k.set("google", "facebook", "instagram", "microsoft", "dropbox")
	var text []string
	for _, r := range k.shops(k.between(3, 9)) {
		text = append(text, r[0]+": "+k.login()+" / "+r[1])
	}
	text = append(text, "", s.service.name+": "+k.login()+" / "+k.password(), fill(of(k, t.heads...), k.known(s)))
	text = append(text, s.show()...)
	k.packed(path.Join(of(k, t.docs...), of(k, "Passwords.docx", "Passwords and logins.docx", "Private.docx", "PASSWORDS 2.docx")), docx(k.when, 0, text...), planted{Kind: "docx"}, s)
}

func dWordSeveral(k *kit) {
	t := k.speaks("en", "en", "de", "fr", "es", "pt", "it", "ru")
	sets := []set{k.set("google", "facebook"), k.set("instagram", "discord"), k.set("github", "dropbox", "playstation")}
	var text []string
	for _, s := range sets {
		text = append(text, fill(of(k, t.heads...), k.known(s)))
		text = append(append(text, s.show()...), "")
	}
	k.packed(path.Join(of(k, t.docs...), of(k, "2FA codes.docx", "Backup codes.docx", "All backup codes.docx")), docx(k.when, 0, text...), planted{Kind: "docx"}, sets...)
}

func dWordTable(k *kit) {
	t, s := k.speaks(), k.set("google", "facebook", "dropbox", "uber", "discord")
	var rows [][]string
	for i := 0; i+1 < len(s.codes); i += 2 {
		rows = append(rows, s.codes[i:i+2])
	}
	k.packed(k.filed(t, k.known(s), ".docx"), docxTable(k.when, rows, fill(of(k, t.heads...), k.known(s)), k.login()), planted{Kind: "docx"}, s)
}

// accounts is a table of passwords, the codes in the last column.
func (k *kit) accounts(t tongue, s set) [][]string {
	rows := [][]string{{"Website", "Username", "Password", of(k, "Backup codes", "2FA backup", strings.TrimSpace(fill(t.heads[0], "")))}}
	for _, r := range k.shops(k.between(4, 12)) {
		rows = append(rows, []string{r[0], k.login(), r[1], ""})
	}
	holder := []string{s.service.name, k.login(), k.password(), s.each(of(k, "\n", ", ", "; "), "%[2]s")}
	at := k.between(1, len(rows))
	return append(rows[:at:at], append([][]string{holder}, rows[at:]...)...)
}

func dExcelPasswords(k *kit) {
	t, s := k.speaks("en", "en", "de", "fr", "nl", "pl", "es"), k.set("google", "facebook", "instagram", "github", "dropbox")
	k.packed(path.Join(of(k, t.docs...), of(k, "Passwords.xlsx", "logins.xlsx", "Accounts "+k.day("2006")+".xlsx")), sheet(k.when, "Sheet1", k.accounts(t, s)), planted{Kind: "xlsx"}, s)
}

// dExcelList has a column of codes below the line that says what they are.
func dExcelList(k *kit) {
	t, s := k.speaks(), k.set("google", "facebook", "instagram", "dropbox", "discord")
	rows := [][]string{{fill(of(k, t.heads...), k.known(s)), ""}}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c})
	}
	k.packed(k.filed(t, k.known(s), ".xlsx"), sheet(k.when, "Sheet1", rows), planted{Kind: "xlsx"}, s)
}

func dWriterCodes(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	k.packed(k.filed(t, k.known(s), ".odt"), openDocument(k.when, "text", odParagraphs(fill(of(k, t.heads...), k.known(s))+"\n"+k.laidPlain(s))), planted{Kind: "odt"}, s)
}

// laidPlain is a line a code, with or without numbers.
func (k *kit) laidPlain(s set) string { return s.each("\n", of(k, "%[2]s", "%d. %s")) }

func dCalcPasswords(k *kit) {
	t, s := k.speaks("de", "fr", "it", "es", "cs", "en"), k.set("google", "github", "facebook", "discord")
	k.packed(path.Join(of(k, t.docs...), of(k, "passwords.ods", "Logins.ods")), openDocument(k.when, "spreadsheet", odTable("Sheet1", k.accounts(t, s))), planted{Kind: "ods"}, s)
}
