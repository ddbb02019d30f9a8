package main

import (
	"fmt"
	"html"
	"path"
	"strings"
)

// appsF are notes as the programs for notes hand them out.
var appsF = []template{
	{"f/app-keep-json", "export", fKeepNote},
	{"f/app-keep-html", "export", fKeepPage},
	{"f/app-keep-boxes", "export", fKeepBoxes},
	{"f/app-enex", "export", fEnexNotes},
	{"f/app-enex-table", "export", fEnexTable},
	{"f/app-apple-html", "export", fAppleHTML},
	{"f/app-onenote-html", "export", fOneNoteHTML},
	{"f/app-simplenote", "export", fSimpleNotes},
	{"f/app-standard-notes", "export", fStandardNotes},
	{"f/app-standard-super", "export", fStandardSuper},
	{"f/app-joplin", "export", fJoplinNote},
	{"f/app-obsidian", "export", fObsidianNote},
	{"f/app-obsidian-callout", "export", fObsidianCallout},
	{"f/app-notion-md", "export", fNotionNote},
	{"f/app-notion-csv", "export", fNotionTable},
	{"f/app-logseq", "export", fLogseq},
	{"f/app-trilium", "export", fTrilium},
	{"f/app-colornote", "export", fColorNote},
	{"f/app-sticky", "export", fStickyNotes},
	{"f/app-bear", "export", fBear},
	{"f/app-dynalist", "export", fDynalist},
}

func fLinesOf(list string) []string { return strings.Split(strings.TrimSuffix(list, "\n"), "\n") }

// eachLine writes every line of a list between two tags.
func eachLine(list, open, shut string) string {
	var b strings.Builder
	for _, l := range fLinesOf(list) {
		b.WriteString(open + html.EscapeString(l) + shut)
	}
	return b.String()
}

func fKeepNote(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "slash", "blocks", "used")
	body := asJSON(map[string]any{"attachments": []any{}, "color": of(k, "TEAL", "GRAY", "DEFAULT", "CERULEAN"), "isTrashed": k.chance(6), "isPinned": k.chance(2), "isArchived": k.chance(2), "textContent": of(k, head+"\n"+list, k.errands(v, 1)+head+"\n"+list), "title": of(k, "", "2FA", strings.TrimSpace(v.life[0])), "userEditedTimestampUsec": k.when.UnixMicro(), "createdTimestampUsec": k.when.UnixMicro() - 77e6, "textContentHtml": "", "labels": []any{}})
	k.save(path.Join(of(k, "Takeout 2/Keep", "Documents/Takeout/Keep", "rescue/Takeout/Keep"), of(k, k.day("2006-01-02T15_04_05.000-07_00"), plainName(head))+".json"), body, s)
}

func fKeepPage(k *kit) {
	_, head, list, s := k.fNote("line", "bulleted", "columns2")
	body := "<?xml version=\"1.0\" ?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta content=\"text/html; charset=UTF-8\" http-equiv=\"Content-Type\" />\n<title>" + html.EscapeString(head) + "</title></head>\n<body><div class=\"note TEAL\"><div class=\"heading\"><div class=\"meta-icons\"><span class=\"pinned\" title=\"Note pinned\"></span></div>" + k.day("Jan 2, 2006, 3:04:05 PM") + "</div>\n<div class=\"title\">" + html.EscapeString(head) + "</div><div class=\"content\">" + strings.Join(fLinesOf(html.EscapeString(list)), "<br />") + "</div>\n<div class=\"chips\"><span class=\"chip label\"><span class=\"label-name\">keep</span></span></div></div></body></html>"
	k.save(path.Join("Takeout 2/Keep", plainName(head)+".html"), body, s)
}

// tagged is JSON whose tags of HTML stand as they are, as other programs than those in
// Go leave them.
func tagged(v any) string {
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(asJSON(v))
}

func fKeepBoxes(k *kit) {
	v, s := k.fVoice(), k.scattered(k.set("google", "facebook", "github", "dropbox", "discord", "twitch"))
	k.tagAs(v.lang, "checkbox")
	head := k.fHead(v, s)
	items := []any{map[string]any{"text": v.tail, "isChecked": false}}
	for i, c := range s.codes {
		items = append(items, map[string]any{"textHtml": "<p>" + c + "</p>", "text": c, "isChecked": s.isUsed(i)})
	}
	k.save(path.Join("Documents/Takeout/Keep", plainName(head)+".json"), tagged(map[string]any{"color": "DEFAULT", "isTrashed": false, "isArchived": true, "listContent": items, "title": head, "createdTimestampUsec": k.when.UnixMicro()}), s)
}

// enexFile is an export of notes, each with a title and what stands in it.
func (k *kit) enexFile(notes ...[2]string) string {
	body := "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export3.dtd\">\n<en-export export-date=\"" + k.day("20060102T150405Z") + "\" application=\"Evernote/Windows\" version=\"6.x\">\n"
	for _, n := range notes {
		body += "<note><title>" + html.EscapeString(n[0]) + "</title><content><![CDATA[<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-note SYSTEM \"http://xml.evernote.com/pub/enml2.dtd\">\n<en-note>" + n[1] + "</en-note>]]></content><created>" + k.day("20060102T150405Z") + "</created><tag>home</tag><note-attributes><author>" + k.who.first + "</author></note-attributes></note>\n"
	}
	return body + "</en-export>\n"
}

func fEnexNotes(k *kit) {
	v, head, list, s := k.fNote("line", "bulleted", "numbered")
	body := k.enexFile([2]string{v.life[0], "<div>" + html.EscapeString(v.life[1]) + "</div>"}, [2]string{head, "<ul>" + eachLine(list, "<li><div>", "</div></li>") + "</ul>"}, [2]string{v.life[2], "<div><br/></div>"})
	k.save(k.fGot(of(k, "Notebook 1.enex", "All notes "+k.day("2006")+".enex")), body, s)
}

func fEnexTable(k *kit) {
	s := k.set(commonF...)
	k.tagAs("en", "table")
	body := k.enexFile([2]string{s.service.name + " two-step recovery codes", "<table><tbody>" + s.rows("<tr><td><div>%d</div></td><td><div>%s</div></td></tr>") + "</tbody></table>"})
	k.save(k.fGot(of(k, s.service.name+".enex", "security.enex")), body, s)
}

func fAppleHTML(k *kit) {
	_, head, list, s := k.fNote("line", "bulleted", "numbered")
	body := "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title>" + html.EscapeString(head) + "</title></head><body><div><b><span style=\"font-size: 24px\">" + html.EscapeString(head) + "</span></b></div>\n<div><br></div>\n<div><tt>" + strings.Join(fLinesOf(html.EscapeString(list)), "<br></tt></div>\n<div><tt>") + "</tt></div>\n</body></html>\n"
	k.save(path.Join("Documents/iCloud Notes export", of(k, "Notes", "Accounts", "Recently Deleted"), plainName(head)+".html"), body, s)
}

func fOneNoteHTML(k *kit) {
	_, head, list, s := k.fNote("line", "columns2", "numbered")
	body := "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns=\"http://www.w3.org/TR/REC-html40\">\n<head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\"><meta name=ProgId content=OneNote.File><meta name=Generator content=\"Microsoft OneNote 15\"></head>\n<body lang=en-US style='font-family:Calibri;font-size:11.0pt'>\n<div style='direction:ltr;border-width:100%'>\n<p style='margin:0in;font-size:20.0pt'>" + html.EscapeString(head) + "</p>\n<p style='margin:0in;font-size:10.0pt;color:#767676'>" + k.day("Monday, 2 January 2006") + "</p>\n" + eachLine(list, "<p style='margin:0in'>", "</p>\n") + "</div></body></html>\n"
	k.save(k.fKept(of(k, plainName(head)+".htm", "Quick Notes.htm", "Section 1.html")), body, s)
}

func fSimpleNotes(k *kit) {
	v, head, list, s := k.fNote("line", "checkbox", "comma")
	note := func(text string, i int) map[string]any {
		return map[string]any{"id": shaped(k.Rand, uuidShape), "content": text, "creationDate": k.stamp(i), "lastModified": k.stamp(i + 2), "pinned": i == 1, "markdown": false}
	}
	k.save(k.fGot("simplenote/source/notes.json"), asJSON(map[string]any{"activeNotes": []any{note(k.errands(v, 2), 0), note(head+"\r\n\r\n"+crlf(list), 1)}, "trashedNotes": []any{note(k.errands(v, 1), 2)}}), s)
}

func fStandardNotes(k *kit) {
	v, head, list, s := k.fNote("line", "numbered", "indented")
	item := func(title, text string) map[string]any {
		return map[string]any{"uuid": shaped(k.Rand, uuidShape), "content_type": "Note", "content": map[string]any{"title": title, "text": text, "references": []any{}, "noteType": "plain-text"}, "created_at": k.stamp(0), "created_at_timestamp": k.when.UnixMicro()}
	}
	k.save(k.fGot("Standard Notes Backup and Import File.txt"), asJSON(map[string]any{"version": "004", "items": []any{item(v.life[0], v.life[1]), item(head, list)}}), s)
}

// fStandardSuper is a note of blocks, a node for every line.
func fStandardSuper(k *kit) {
	s := k.set(commonF...)
	k.tagAs("en", "json")
	node := func(text string) map[string]any {
		return map[string]any{"type": "paragraph", "children": []any{map[string]any{"type": "text", "text": text, "detail": 0, "format": 0}}, "direction": "ltr"}
	}
	nodes := []any{node(s.service.name + " recovery codes (two-factor)")}
	for _, c := range s.codes {
		nodes = append(nodes, node(c))
	}
	k.save(k.fGot(of(k, "super-note.json", "lexical export.json")), asJSON(map[string]any{"root": map[string]any{"type": "root", "children": nodes}}), s)
}

func fJoplinNote(k *kit) {
	_, head, list, s := k.fNote("line", "numbered", "table", "checkbox")
	k.save(path.Join(of(k, "Joplin RAW export", "backup/joplin"), shaped(k.Rand, repeat("h", 32))+".md"), head+"\n\n"+list+"\n\nid: "+shaped(k.Rand, repeat("h", 32))+"\nparent_id: "+shaped(k.Rand, repeat("h", 32))+"\nuser_created_time: "+k.stamp(0)+"\nencryption_applied: 0\nmarkup_language: 1\nis_shared: 0\nmaster_key_id: \ndeleted_time: 0\ntype_: 1", s)
}

func fObsidianNote(k *kit) {
	list, s := k.fEnglish(of(k, "bulleted", "checkbox", "line", "used"), commonF...)
	body := "---\naliases: [" + s.service.name + " 2FA]\ntags:\n  - account\n  - security\ncreated: " + k.day("2006-01-02T15:04") + "\ncssclass: wide\n---\n\nRelated:: [[Passwords]], [[Phones]]\n\n## One-time recovery codes\n\n" + list + "\n^codes\n"
	k.save(path.Join(of(k, "Obsidian/Main", "vault/Accounts", "Documents/Second brain"), plainName(s.service.name)+".md"), body, s)
}

func fObsidianCallout(k *kit) {
	list, s := k.fEnglish("line", commonF...)
	k.tag("layout", "quoted")
	body := "# Security\n\n> [!warning]- " + s.service.name + " backup codes (2FA)\n> generated " + k.day("2006-01-02") + "\n> \n> " + strings.Join(fLinesOf(list), "\n> ") + "\n\n" + k.sentence("en") + "\n"
	k.save(path.Join(of(k, "Obsidian/Main", "vault"), of(k, "Security.md", "2FA.md", k.day("2006-01-02")+".md")), body, s)
}

func fNotionNote(k *kit) {
	_, head, list, s := k.fNote("checkbox", "line", "numbered", "bulleted")
	for s.service.id == "notion" {
		_, head, list, s = k.fNote("line")
	}
	k.save(path.Join("Downloads/Export-"+shaped(k.Rand, uuidShape), "Private & Shared", plainName(head)+" "+shaped(k.Rand, repeat("h", 32))+".md"), "# "+head+"\n\nTags: security\nLast edited: "+k.day("January 2, 2006 3:04 PM")+"\n\n"+list, s)
}

func fNotionTable(k *kit) {
	sets := k.fSeveral(k.between(2, 3), "google", "github", "discord", "facebook", "dropbox", "twitch", "reddit", "gitlab", "etsy")
	k.tagAs("en", "csv")
	rows := [][]string{{"Name", "Login", "2FA", "Recovery codes", "Last edited"}}
	for _, name := range k.fOthers(3) {
		rows = append(rows, []string{name, k.mailbox(), "No", "", k.day("January 2, 2006")})
	}
	for _, s := range sets {
		rows = append(rows, []string{s.service.name, k.mailbox(), "Yes", s.each(of(k, ", ", "\n", " · "), "%[2]s"), k.day("January 2, 2006")})
	}
	k.save(path.Join("Downloads/Export-"+shaped(k.Rand, uuidShape), "Accounts "+shaped(k.Rand, repeat("h", 32))+".csv"), asCSV(rows...), sets...)
}

func fLogseq(k *kit) {
	list, s := k.fEnglish("line", commonF...)
	k.tag("layout", "bulleted")
	body := "- " + k.sentence("en") + "\n- [[" + s.service.name + "]] two-factor on\n  id:: " + shaped(k.Rand, uuidShape) + "\n\t- recovery codes\n\t  collapsed:: true\n\t\t- " + strings.Join(fLinesOf(list), "\n\t\t- ") + "\n- TODO call the dentist\n"
	k.save(path.Join("logseq/journals", k.day("2006_01_02")+".md"), body, s)
}

func fTrilium(k *kit) {
	_, head, list, s := k.fNote("line", "numbered")
	body := "<html>\n  <head>\n    <meta charset=\"utf-8\">\n    <link rel=\"stylesheet\" href=\"../style.css\">\n    <base target=\"_parent\">\n    <title data-trilium-title>" + html.EscapeString(head) + "</title>\n  </head>\n  <body>\n    <div class=\"content\">\n      <h1 data-trilium-h1>" + html.EscapeString(head) + "</h1>\n      <div class=\"ck-content\">\n" + eachLine(list, "        <p>", "</p>\n") + "      </div>\n    </div>\n  </body>\n</html>\n"
	k.save(path.Join("Downloads/root", of(k, "Private", "Accounts"), plainName(head)+".html"), body, s)
}

func fColorNote(k *kit) {
	_, head, list, s := k.fNote("line", "space", "columns3")
	body := "[" + k.day("2006-01-02 15:04") + "] color=" + fmt.Sprint(k.between(1, 9)) + "\n" + head + "\n" + list + "\n[" + k.day("2006-01-03 09:04") + "] color=2\n" + k.jotting()
	k.save(path.Join("Phone/data/colornote", of(k, "notes export.txt", "colornote-"+k.day("20060102")+".txt")), body, s)
}

// fStickyNotes is the text of small notes on the desktop.
func fStickyNotes(k *kit) {
	_, head, list, s := k.fNote("line", "bulleted", "blocks")
	body := "\\id=" + shaped(k.Rand, uuidShape) + " " + head + "\n" + list + "\n\\id=" + shaped(k.Rand, uuidShape) + " " + k.jotting()
	k.save(k.fMoved(of(k, "StickyNotes.txt", "sticky notes "+k.day("2006")+".txt")), crlf(body), s)
}

func fBear(k *kit) {
	_, head, list, s := k.fNote("checkbox", "line", "struck")
	k.save(path.Join("Documents/Bear export", plainName(head)+".md"), "# "+head+"\n#private/accounts#\n\n"+list+"\n---\n"+k.day("2 Jan 2006")+"\n", s)
}

func fDynalist(k *kit) {
	s := k.set(commonF...)
	k.tagAs("en", "opml")
	body := "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<opml version=\"2.0\">\n  <head><title>Private</title></head>\n  <body>\n    <outline text=\"Garden\"/>\n    <outline text=\"Accounts\">\n      <outline text=\"" + s.service.name + " recovery codes for 2FA\">\n" + s.rows("        <outline text=\"%[2]s\" complete=\"false\"/>") + "      </outline>\n    </outline>\n  </body>\n</opml>\n"
	k.save(k.fGot(of(k, "Private.opml", "outline export.opml")), body, s)
}
