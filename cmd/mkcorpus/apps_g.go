package main

import (
	"encoding/xml"
	"fmt"
	"html"
	"path"
	"strings"
)

// appsG are notes as the programs for notes write them out.
var appsG = []template{
	{"g/app-keep-json", "export", gKeepJSON},
	{"g/app-keep-list", "export", gKeepList},
	{"g/app-keep-html", "export", gKeepHTML},
	{"g/app-apple-html", "export", gAppleNote},
	{"g/app-apple-text", "export", gAppleText},
	{"g/app-evernote", "export", gEvernote},
	{"g/app-joplin", "export", gJoplin},
	{"g/app-obsidian", "export", gObsidian},
	{"g/app-notion-page", "export", gNotionPage},
	{"g/app-notion-table", "export", gNotionTable},
	{"g/app-simplenote", "export", gSimplenote},
	{"g/app-simplenote-text", "export", gSimplenoteText},
	{"g/app-standard-notes", "export", gStandardNotes},
	{"g/app-onenote", "export", gOneNote},
	{"g/app-google-docs", "export", gGoogleDoc},
	{"g/app-trello", "export", gTrello},
	{"g/app-samsung", "export", gSamsungNote},
	{"g/app-logseq", "export", gLogseqPage},
}

func gKeepJSON(k *kit) {
	_, head, list, s := k.gNote()
	title, text := head, strings.TrimSuffix(list, "\n")
	if k.chance(4) {
		title, text = "", head+"\n"+text
	}
	body := objectG("color", quoteG("DEFAULT"), "isTrashed", "false", "isPinned", of(k, "false", "true"), "isArchived", of(k, "false", "false", "true"), "textContent", quoteG(text), "textContentHtml", quoteG("<p dir=\"ltr\">"+strings.ReplaceAll(html.EscapeString(text), "\n", "</p><p dir=\"ltr\">")+"</p>"), "title", quoteG(title), "userEditedTimestampUsec", fmt.Sprint(k.when.UnixMicro()), "createdTimestampUsec", fmt.Sprint(k.when.UnixMicro()-86e6))
	k.save(path.Join(of(k, "Downloads/Takeout/Keep", "Takeout/Keep", "Documents/Takeout/Keep"), of(k, plainName(head), k.day("2006-01-02T15_04_05.000Z"))+".json"), body, s)
}

// gKeepList is a note with a box before every code.
func gKeepList(k *kit) {
	v := k.gVoice()
	s := k.gSet(v).spend(k.Rand)
	k.tagAs(v.lang, "checkbox")
	var items []string
	for i, c := range s.codes {
		items = append(items, objectG("textHtml", quoteG("<p dir=\"ltr\">"+c+"</p>"), "text", quoteG(c), "isChecked", fmt.Sprint(s.isUsed(i))))
	}
	head := k.gHead(v, s)
	k.save(path.Join("Takeout/Keep", plainName(head)+".json"), objectG("color", quoteG("YELLOW"), "isTrashed", "false", "isPinned", "false", "isArchived", "false", "title", quoteG(head), "listContent", arrayG(items...), "userEditedTimestampUsec", fmt.Sprint(k.when.UnixMicro())), s)
}

func gKeepHTML(k *kit) {
	_, head, list, s := k.gNote("line", "line", "numbered", "columns2", "comma")
	body := "<?xml version=\"1.0\" ?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" />\n<title>" + html.EscapeString(head) + "</title>\n<style type=\"text/css\">\n.note { width: 300px; border-radius: 2px; }\n.title { font-weight: bold; }\n</style></head>\n<body><div class=\"note\"><div class=\"heading\">" + k.day("Jan 2, 2006, 3:04:05 PM") + "</div>\n<div class=\"title\">" + html.EscapeString(head) + "</div>\n<div class=\"content\">" + strings.ReplaceAll(html.EscapeString(strings.TrimSuffix(list, "\n")), "\n", "<br>") + "</div>\n</div></body></html>\n"
	k.save(path.Join("Takeout/Keep", plainName(head)+".html"), body, s)
}

// gAppleNote is a note that was saved or shared as a page.
func gAppleNote(k *kit) {
	_, head, list, s := k.gNote()
	body := "<html>\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n</head>\n<body>\n<div><h1>" + html.EscapeString(head) + "</h1></div>\n" + eachLine(list, "<div>", "</div>\n") + "<div><br></div>\n</body>\n</html>\n"
	k.save(path.Join(of(k, "Documents/Apple Notes export", "iCloud Drive/Notes export", "Downloads/iCloud Notes"), plainName(head)+".html"), body, s)
}

// gAppleText comes from the copy of one's data that Apple sends.
func gAppleText(k *kit) {
	_, head, list, s := k.gNote()
	name := plainName(head)
	k.save(path.Join("Downloads/iCloud Notes/Notes", name, name+"-"+k.day("2006-01-02T15:04:05Z")[:10]+".txt"), head+"\n"+list, s)
}

func (k *kit) gEnex(notes ...[2]string) string {
	var b strings.Builder
	b.WriteString(xml.Header + "<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export4.dtd\">\n<en-export export-date=\"" + k.day("20060102T150405Z") + "\" application=\"Evernote\" version=\"10.58.8\">\n")
	for _, n := range notes {
		b.WriteString("  <note>\n    <title>" + html.EscapeString(n[0]) + "</title>\n    <created>" + k.day("20060102T150405Z") + "</created>\n    <updated>" + k.day("20060102T150405Z") + "</updated>\n    <note-attributes>\n      <author>" + k.who.first + "</author>\n    </note-attributes>\n    <content>\n      <![CDATA[<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE en-note SYSTEM \"http://xml.evernote.com/pub/enml2.dtd\"><en-note>" + n[1] + "</en-note>]]>\n    </content>\n  </note>\n")
	}
	return b.String() + "</en-export>\n"
}

func gEvernote(k *kit) {
	v, head, list, s := k.gNote()
	body := k.gEnex([2]string{v.life[0], "<div>" + html.EscapeString(v.life[1]) + "</div>"}, [2]string{head, eachLine(list, "<div>", "</div>")}, [2]string{v.life[2], "<div><br/></div>"})
	k.save(k.gGot(of(k, "My Notes.enex", "Evernote.enex", "Personal.enex", plainName(head)+".enex")), body, s)
}

func gJoplin(k *kit) {
	_, head, list, s := k.gNote()
	id := shaped(k.Rand, repeat("h", 32))
	body := head + "\n\n" + list + "\nid: " + id + "\nparent_id: " + shaped(k.Rand, repeat("h", 32)) + "\ncreated_time: " + k.stamp(0) + "\nupdated_time: " + k.stamp(90) + "\nis_conflict: 0\nlatitude: 0.00000000\nauthor: \nsource: joplin-desktop\nis_todo: 0\nmarkup_language: 1\nis_shared: 0\ntype_: 1"
	k.save(path.Join(of(k, "Documents/Joplin export", "Dropbox/Apps/Joplin", "JoplinBackup/notes"), id+".md"), body, s)
}

func gObsidian(k *kit) {
	v, head, list, s := k.gNote("line", "bulleted", "numbered", "checkbox", "struck")
	body := "---\ntags: [accounts, 2fa]\ncreated: " + k.day("2006-01-02") + "\n---\n" + list + of(k, "", "\n"+v.tail+"\n") + "\n[[" + of(k, "Accounts", "Home", "Passwords") + "]]\n"
	k.save(path.Join(of(k, "Obsidian/Main/Accounts", "Documents/Obsidian Vault", "iCloud Drive/Obsidian/Personal"), plainName(head)+".md"), body, s)
}

func gNotionPage(k *kit) {
	v, head, list, s := k.gNote("line", "bulleted", "bulleted", "numbered")
	k.save(path.Join("Downloads/Export-"+shaped(k.Rand, uuidShape), plainName(head)+" "+shaped(k.Rand, repeat("h", 32))+".md"), "# "+head+"\n\n"+of(k, "", "Created: "+k.day("January 2, 2006 3:04 PM")+"\n\n")+list+of(k, "", "\n"+v.tail+"\n"), s)
}

func gNotionTable(k *kit) {
	s := k.set(commonG...)
	k.tagAs("en", "table")
	rows := [][]string{{"Name", "Email", "2FA", "Backup codes", "Notes"}}
	for i, name := range k.gOthers(5) {
		if i == 3 {
			rows = append(rows, []string{s.service.name, k.mailbox(), "Yes", s.each(of(k, "\n", ", "), "%[2]s"), ""})
		}
		rows = append(rows, []string{name, k.mailbox(), of(k, "Yes", "No"), "", of(k, "", "family plan")})
	}
	k.save(path.Join("Downloads/Export-"+shaped(k.Rand, uuidShape), "Accounts "+shaped(k.Rand, repeat("h", 32))+".csv"), "\ufeff"+asCSV(rows...), s)
}

func gSimplenote(k *kit) {
	v, head, list, s := k.gNote()
	note := func(text string, i int) string {
		return "\n    " + objectG("id", quoteG(shaped(k.Rand, repeat("h", 32))), "content", quoteG(text), "creationDate", quoteG(k.stamp(i)), "lastModified", quoteG(k.stamp(i+40)))
	}
	body := "{\n  \"activeNotes\": [" + note(k.gErrands(v, 3), 0) + "," + note(head+"\r\n"+crlf(list), 2) + "],\n  \"trashedNotes\": [" + note(v.life[0], 3) + "]\n}"
	k.tag("enc", "utf8")
	if k.chance(2) {
		k.save("Downloads/simplenote/source/notes.json", body, s)
		return
	}
	k.pack(k.gGot("notes.zip"), body, zipped(k.when, member{"source/notes.json", []byte(body)}), inText(body, s, "source/notes.json"), s)
}

func gSimplenoteText(k *kit) {
	_, head, list, s := k.gNote()
	k.save(path.Join("Downloads/simplenote", plainName(head)+".txt"), head+"\n"+list+"\nTags:\n  accounts\n", s)
}

func gStandardNotes(k *kit) {
	v, head, list, s := k.gNote()
	item := func(title, text string) string {
		return objectG("uuid", quoteG(shaped(k.Rand, uuidShape)), "content_type", quoteG("Note"), "created_at", quoteG(k.stamp(0)), "updated_at", quoteG(k.stamp(500)), "content", objectG("title", quoteG(title), "text", quoteG(text), "references", "[]", "noteType", quoteG("plain-text")))
	}
	body := objectG("version", quoteG("004"), "items", arrayG(item("", v.life[1]), item(head, list), item(v.life[0], v.life[2])))
	k.save(path.Join("Downloads", of(k, "Standard Notes Backup - "+k.day("Mon Jan 2 2006"), "standardnotes"), "Standard Notes Backup and Import File.txt"), body, s)
}

// gOneNote is a page that was sent to a word processor.
func gOneNote(k *kit) {
	_, head, list, s := k.gNote("line", "line", "numbered", "bulleted")
	text := append([]string{head, k.day("Monday, January 2, 2006"), k.day("3:04 PM"), ""}, fLinesOf(list)...)
	k.pack(path.Join(of(k, "Documents/OneNote export", "OneDrive/Documents"), plainName(head)+".docx"), head, docx(k.when, 0, append(text, "")...), planted{Kind: "docx"}, s)
}

// gGoogleDoc is a document that was downloaded as a page.
func gGoogleDoc(k *kit) {
	_, head, list, s := k.gNote("line", "numbered", "comma")
	body := "<html><head><meta content=\"text/html; charset=UTF-8\" http-equiv=\"content-type\"><style type=\"text/css\">.c0{padding-top:0pt;line-height:1.15;orphans:2;widows:2}.c1{color:#000000;font-weight:400;font-size:11pt;font-family:\"Arial\"}.c2{max-width:451.4pt;padding:72pt}</style></head><body class=\"c2 doc-content\"><p class=\"c0\"><span class=\"c1\">" + html.EscapeString(head) + "</span></p><p class=\"c0\"><span class=\"c1\"></span></p>" + eachLine(list, "<p class=\"c0\"><span class=\"c1\">", "</span></p>") + "</body></html>"
	k.save(k.gGot(of(k, strings.ReplaceAll(plainName(head), " ", "")+".html", "Untitleddocument.html")), body, s)
}

func gTrello(k *kit) {
	_, head, list, s := k.gNote("line", "bulleted", "comma")
	card := func(name, desc string) string {
		return objectG("id", quoteG(shaped(k.Rand, repeat("h", 24))), "closed", "false", "dateLastActivity", quoteG(k.stamp(0)), "desc", quoteG(desc), "idBoard", quoteG(shaped(k.Rand, repeat("h", 24))), "name", quoteG(name), "shortLink", quoteG(shaped(k.Rand, repeat("m", 8))))
	}
	k.save(k.gGot(of(k, "trello-board.json", shaped(k.Rand, repeat("m", 8))+" - household.json")), objectG("id", quoteG(shaped(k.Rand, repeat("h", 24))), "name", quoteG("Household"), "cards", arrayG(card("Boiler service", "ask for a date in May"), card(head, list), card("Paint for hallway", "RAL 9010, 5 l"))), s)
}

// gSamsungNote is a note of a phone that was shared as text.
func gSamsungNote(k *kit) {
	_, head, list, s := k.gNote()
	k.save(path.Join(of(k, "Phone/Samsung Notes", "Downloads", "OneDrive/Samsung Notes"), plainName(head)+"_"+k.day("060102_150405")+".txt"), "\ufeff"+head+"\n"+list, s)
}

func gLogseqPage(k *kit) {
	_, head, list, s := k.gNote("line")
	body := "- " + head + "\n"
	for _, l := range fLinesOf(list) {
		body += "\t- " + l + "\n"
	}
	k.save(path.Join(of(k, "logseq/pages", "Documents/graph/journals"), of(k, k.day("2006_01_02"), "accounts")+".md"), body+"- \n", s)
}
