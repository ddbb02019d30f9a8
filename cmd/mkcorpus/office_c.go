package main

import (
	"encoding/xml"
	"fmt"
	"strings"
	"time"
)

var officeC = []template{
	{"c/xlsx-cell", "container", cSheetCell},
	{"c/xlsx-column", "container", cSheetColumn},
	{"c/xlsx-numbers", "container", cSheetNumbers},
	{"c/ods", "container", cCalc},
	{"c/odt", "container", cWriter},
	{"c/odt-table", "container", cWriterTable},
	{"c/docx-table", "container", cWordGrid},
	{"c/docx-letter", "container", cWordLetter},
	{"c/docx-picture", "container", cWordPicture},
}

// sheet returns a spreadsheet of Excel's. Cells that begin with = are numbers.
func sheet(when time.Time, name string, rows [][]string) []byte {
	var cells, shared strings.Builder
	known := 0
	for r, row := range rows {
		fmt.Fprintf(&cells, `<row r="%d">`, r+1)
		for c, v := range row {
			at := fmt.Sprintf("%c%d", 'A'+c, r+1)
			if number, ok := strings.CutPrefix(v, "="); ok {
				fmt.Fprintf(&cells, `<c r="%s"><v>%s</v></c>`, at, number)
				continue
			}
			fmt.Fprintf(&cells, `<c r="%s" t="s"><v>%d</v></c>`, at, known)
			shared.WriteString(`<si><t xml:space="preserve">` + strings.ReplaceAll(escaped(v), "&#xA;", "\n") + `</t></si>`)
			known++
		}
		cells.WriteString("</row>")
	}
	const main, office = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	const rels, kind = "http://schemas.openxmlformats.org/package/2006/relationships", "application/vnd.openxmlformats-officedocument.spreadsheetml."
	file := func(name, body string) member { return member{name, []byte(xml.Header + body)} }
	return zipped(when,
		file("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="`+kind+`sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="`+kind+`worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="`+kind+`sharedStrings+xml"/></Types>`),
		file("_rels/.rels", `<Relationships xmlns="`+rels+`"><Relationship Id="rId1" Type="`+office+`/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
		file("xl/workbook.xml", `<workbook xmlns="`+main+`" xmlns:r="`+office+`"><sheets><sheet name="`+escaped(name)+`" sheetId="1" r:id="rId1"/></sheets></workbook>`),
		file("xl/_rels/workbook.xml.rels", `<Relationships xmlns="`+rels+`"><Relationship Id="rId1" Type="`+office+`/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="`+office+`/sharedStrings" Target="sharedStrings.xml"/></Relationships>`),
		file("xl/worksheets/sheet1.xml", `<worksheet xmlns="`+main+`"><sheetData>`+cells.String()+`</sheetData></worksheet>`),
		file("xl/sharedStrings.xml", fmt.Sprintf(`<sst xmlns="%s" count="%d" uniqueCount="%d">`, main, known, known)+shared.String()+`</sst>`),
	)
}

// openDocument returns a file of LibreOffice: kind is text or spreadsheet.
func openDocument(when time.Time, kind, body string) []byte {
	const ns = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2"`
	media := "application/vnd.oasis.opendocument." + kind
	return zipped(when,
		member{"mimetype", []byte(media)},
		member{"META-INF/manifest.xml", []byte(xml.Header + `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="` + media + `"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`)},
		member{"content.xml", []byte(xml.Header + `<office:document-content ` + ns + `><office:body><office:` + kind + `>` + body + `</office:` + kind + `></office:body></office:document-content>`)},
	)
}

// odTable is a table of an open document.
func odTable(name string, rows [][]string) string {
	var b strings.Builder
	b.WriteString(`<table:table table:name="` + name + `">`)
	for _, row := range rows {
		b.WriteString("<table:table-row>")
		for _, cell := range row {
			b.WriteString(`<table:table-cell office:value-type="string">` + odParagraphs(cell) + `</table:table-cell>`)
		}
		b.WriteString("</table:table-row>")
	}
	return b.String() + "</table:table>"
}

func odParagraphs(text string) string {
	var b strings.Builder
	for _, l := range strings.Split(text, "\n") {
		b.WriteString("<text:p>" + escaped(l) + "</text:p>")
	}
	return b.String()
}

// accountRows is a table of accounts of which one has codes in its last cell.
func (k *kit) accountRows(s set) [][]string {
	rows := [][]string{of(k, []string{"usługa", "login", "hasło", "kody awaryjne"}, []string{"Dienst", "Benutzer", "Kennwort", "Ersatzcodes"}, []string{"serviço", "usuário", "senha", "códigos reserva"}, []string{"сервис", "логин", "пароль", "коды на случай потери телефона"}, []string{"サービス", "ID", "パスワード", "予備コード"})}
	for _, l := range k.logins(k.between(3, 7)) {
		rows = append(rows, []string{l[0], k.nick(), l[2], ""})
	}
	return append(rows, []string{k.called(s), k.post(), k.password(), s.each(of(k, "\n", ", ", "; "), "%[2]s")})
}

func cSheetCell(k *kit) {
	s := k.set("google", "instagram", "github", "dropbox", "discord")
	k.packed(k.at(of(k, "hasła.xlsx", "Zugänge.xlsx", "senhas loja.xlsx", "пароли.xlsx", "アカウント.xlsx", "logins family.xlsx")), sheet(k.when, "Arkusz1", k.accountRows(s)), planted{Kind: "xlsx"}, s)
}

// cSheetColumn has a code a row, below the name of the service.
func cSheetColumn(k *kit) {
	first, second := k.set("google", "facebook", "gitlab", "wordfence"), k.set("github", "discord", "gogs", "sentry")
	rows := [][]string{{k.called(first) + " 2FA", "x?", k.called(second) + " 2FA", "x?"}}
	for i := range max(len(first.codes), len(second.codes)) {
		row := []string{"", "", "", ""}
		if i < len(first.codes) {
			row[0] = first.codes[i]
		}
		if i < len(second.codes) {
			row[2] = second.codes[i]
		}
		rows = append(rows, row)
	}
	k.packed(k.at(of(k, "2fa sheet.xlsx", "Mappe1.xlsx", "Zeszyt1.xlsx", "Pasta1.xlsx")), sheet(k.when, "Tabelle1", rows), planted{Kind: "xlsx"}, first, second)
}

// cSheetNumbers lets the program take the codes for numbers.
func cSheetNumbers(k *kit) {
	s := k.set("vk", "openvk", "googleauth-java").typed(" ", "")
	rows := [][]string{{s.service.name, "одноразовые коды входа"}}
	for i, c := range s.codes {
		rows = append(rows, []string{"=" + fmt.Sprint(i+1), "=" + c})
	}
	k.packed(k.at(of(k, "Книга1.xlsx", "вход.xlsx")), sheet(k.when, "Лист1", rows), planted{Kind: "xlsx"}, s)
}

func cCalc(k *kit) {
	s := k.set("google", "mastodon", "github", "nextcloud", "reddit")
	k.packed(k.at(of(k, "konten.ods", "comptes.ods", "jelszavak.ods", "contas.ods")), openDocument(k.when, "spreadsheet", odTable("Tabelle1", k.accountRows(s))), planted{Kind: "ods"}, s)
}

func cWriter(k *kit) {
	t := of(k, talksC...)
	s := k.set("google", "github", "facebook", "gitlab", "wikimedia", "kanidm")
	body := `<text:h text:outline-level="1">` + escaped(fmt.Sprintf(t.head, k.called(s))) + "</text:h>" + odParagraphs(t.aside)
	if k.chance(2) {
		body += "<text:list>" + s.each("", "<text:list-item><text:p>%[2]s</text:p></text:list-item>") + "</text:list>"
	} else {
		body += "<text:p>" + s.each("<text:line-break/>", "%[2]s") + "</text:p>"
	}
	k.packed(k.at(fmt.Sprintf(t.file, k.called(s))+".odt"), openDocument(k.when, "text", body), planted{Kind: "odt"}, s)
}

func cWriterTable(k *kit) {
	s := k.set("google", "dropbox", "instagram", "discord", "joomla")
	rows := [][]string{{"Nr", "Code", "verbraucht am"}}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, ""})
	}
	k.packed(k.at(of(k, "Notfall "+k.called(s)+".odt", "Liste.odt")), openDocument(k.when, "text", odParagraphs("Anmeldung bei "+k.called(s)+" ohne Telefon\n")+odTable("T1", rows)), planted{Kind: "odt"}, s)
}

func cWordGrid(k *kit) {
	s := k.set("facebook", "github", "google", "microsoft", "proxmox")
	k.packed(k.at(of(k, "Passwortliste.docx", "hasła babci.docx", "contas e senhas.docx", "Логіни.docx")), docxTable(k.when, k.accountRows(s), of(k, "Lista", "Übersicht", "Список")), planted{Kind: "docx"}, s)
}

func cWordLetter(k *kit) {
	s := k.set("google", "dropbox", "discord", "x", "bitwarden", "facebook")
	text := []string{"Chère Odile,", "", "Comme convenu je te confie de quoi ouvrir mon compte " + k.called(s) + " si je perds le téléphone en voyage. " + of(k, "À taper à la place du SMS :", "Ça remplace le code de l'appli :"), ""}
	text = append(text, s.show()...)
	text = append(text, "", "Range ça avec les testaments. Bises, "+k.nick())
	k.packed(k.at(of(k, "lettre Odile.docx", "pour Odile (2).docx")), docx(k.when, of(k, 0, 0, 9), text...), planted{Kind: "docx"}, s)
}

// cWordPicture is a document with nothing but a picture of the page.
func cWordPicture(k *kit) {
	s := k.set("google", "github", "discord")
	c := newCanvas(760, 520, grey(255))
	c.text(36, 56, pen{bold, 24, grey(20)}, s.service.name)
	c.text(36, 96, pen{regular, 17, grey(70)}, "Backup codes – each works once")
	c.codes(36, 150, pen{mono, 20, grey(15)}, s, grid{columns: 2, step: 40, gap: 330})
	data := zipped(k.when,
		member{"[Content_Types].xml", []byte(strings.Replace(docxTypes, "<Override", `<Default Extension="png" ContentType="image/png"/><Override`, 1))},
		member{"_rels/.rels", []byte(docxRels)},
		member{"word/document.xml", []byte(docxHead + docxParagraph("screenshot below", 0) + docxTail)},
		member{"word/_rels/document.xml.rels", []byte(xml.Header + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>`)},
		member{"word/media/image1.png", asPNG(c.RGBA)},
	)
	k.packed(k.at(of(k, "Doc1.docx", "Dokument2.docx", "screens.docx")), data, planted{Members: []string{"word/media/image1.png"}, Kind: "picture"}, s)
}
