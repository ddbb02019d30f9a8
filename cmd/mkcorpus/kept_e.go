package main

import (
	"fmt"
	"html"
	"path"
	"strings"
	"time"
)

// keptE are the notes and the talk of phones and programs, as these hand them out.
var keptE = []template{
	{"e/keep-json", "export", eKeepJSON},
	{"e/keep-checklist", "export", eKeepList},
	{"e/keep-html", "export", eKeepHTML},
	{"e/apple-notes", "export", eAppleNote},
	{"e/phone-note", "export", ePhoneNote},
	{"e/simplenote", "export", eSimplenote},
	{"e/enex", "export", eNotebook},
	{"e/joplin", "export", eJoplin},
	{"e/notion", "export", eNotion},
	{"e/whatsapp", "export", eWhatsApp},
	{"e/whatsapp-lines", "export", eWhatsAppLines},
	{"e/telegram-json", "export", eTelegramJSON},
	{"e/slack-export", "export", eSlackExport},
	{"e/sms", "export", eSMS},
	{"e/contact", "export", eContactCard},
	{"e/diary-app", "export", eDiaryApp},
}

// noteOf is a title and a list, in one of the languages.
func (k *kit) noteOf(layouts ...string) (v voiceE, title, list string, s set) {
	v, s = k.voice(), k.set(commonE...)
	title = fill(of(k, v.heads...), k.calls(s))
	list, s = k.lay(v, s, of(k, layouts...))
	return v, title, list, s
}

// filename is a title as it may stand in a name.
func filename(title string) string {
	return strings.NewReplacer("/", "_", ":", "_", "?", "_", "\"", "_", "*", "_", "|", "_", "<", "_", ">", "_").Replace(title)
}

func eKeepJSON(k *kit) {
	_, title, list, s := k.noteOf("line", "line", "numbered", "comma", "used")
	body := asJSON(map[string]any{"color": of(k, "DEFAULT", "RED", "YELLOW"), "isTrashed": false, "isPinned": k.chance(3), "isArchived": k.chance(3), "textContent": strings.TrimSuffix(list, "\n"), "title": title, "userEditedTimestampUsec": k.when.UnixMicro(), "createdTimestampUsec": k.when.UnixMicro() - 4e6, "labels": []any{map[string]any{"name": "accounts"}}})
	k.save(path.Join(of(k, "Downloads/Takeout/Keep", "Takeout/Keep", "backup/Takeout/Keep"), filename(title)+".json"), body, s)
}

// eKeepList has a box for every code.
func eKeepList(k *kit) {
	v, s := k.voice(), k.someSpent(k.set("google", "facebook", "discord", "github", "instagram"))
	k.tagAs(v.lang, "checkbox")
	var items []any
	for i, c := range s.codes {
		items = append(items, map[string]any{"text": c, "isChecked": s.isUsed(i)})
	}
	title := fill(of(k, v.heads...), k.calls(s))
	k.save(path.Join("Takeout/Keep", filename(title)+".json"), asJSON(map[string]any{"color": "DEFAULT", "isTrashed": false, "isPinned": false, "isArchived": false, "listContent": items, "title": title, "userEditedTimestampUsec": k.when.UnixMicro()}), s)
}

func eKeepHTML(k *kit) {
	_, title, list, s := k.noteOf("line", "numbered", "bulleted")
	body := "<?xml version=\"1.0\" ?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta content=\"text/html; charset=UTF-8\" http-equiv=\"Content-Type\" />\n<title>" + html.EscapeString(title) + "</title>\n<style type=\"text/css\">.title{font-size:20px}</style></head>\n<body><div class=\"note\"><div class=\"heading\"><div class=\"meta-icons\">\n<span class=\"archived\" title=\"Note archived\"></span>\n</div>\n" + k.day("Jan 2, 2006, 3:04:05 PM") + "</div>\n<div class=\"title\">" + html.EscapeString(title) + "</div>\n<div class=\"content\">" + strings.ReplaceAll(strings.TrimSuffix(html.EscapeString(list), "\n"), "\n", "<br>\n") + "</div>\n</div></body></html>"
	k.save(path.Join("Takeout/Keep", filename(title)+".html"), body, s)
}

// eAppleNote is a folder of notes as an exporter for the Mac writes them.
func eAppleNote(k *kit) {
	_, title, list, s := k.noteOf("line", "line", "checkbox", "bulleted")
	body := title + "\n\n" + list
	dir := path.Join(of(k, "Documents/Notes export", "Desktop/iCloud notes", "Downloads/Notes"), of(k, "Notes", "Personal", "Accounts"))
	if k.chance(2) {
		k.save(path.Join(dir, filename(title)+".txt"), body, s)
		return
	}
	page := "<html><head><meta charset=\"utf-8\"></head><body>\n<div><h1>" + html.EscapeString(title) + "</h1></div>\n<div><br></div>\n"
	for _, l := range strings.Split(strings.TrimSuffix(list, "\n"), "\n") {
		page += "<div>" + html.EscapeString(l) + "</div>\n"
	}
	k.save(path.Join(dir, filename(title)+".html"), page+"</body></html>\n", s)
}

func ePhoneNote(k *kit) {
	v, title, list, s := k.noteOf("line", "numbered", "space")
	head := of(k, title+"\n\n", k.day("2006. 1. 2. 15:04")+"\n"+title+"\n", title+"\n"+k.errands(v, 1)+"\n")
	k.save(path.Join(of(k, "phone backup/Samsung Notes", "Documents/phone/Memo", "Sync/phone/Notes"), of(k, filename(title)+"_"+k.day("060102_150405")+".txt", "Note "+k.day("02-01-2006 15.04")+".txt", "memo_"+fmt.Sprint(k.between(3, 80))+".txt")), head+list, s)
}

// eSimplenote is all notes in one file.
func eSimplenote(k *kit) {
	v, title, list, s := k.noteOf("line", "bulleted", "used")
	note := func(text string) map[string]any {
		return map[string]any{"id": shaped(k.Rand, repeat("h", 32)), "content": text, "creationDate": k.stamp(0), "lastModified": k.stamp(50), "tags": []any{}}
	}
	k.save(k.got(of(k, "notes.json", "source/notes.json")), asJSON(map[string]any{"activeNotes": []any{note(k.errands(v, 3)), note(title + "\r\n" + crlf(list)), note(k.jotting())}, "trashedNotes": []any{}}), s)
}

func eNotebook(k *kit) {
	v, title, list, s := k.noteOf("line", "line", "numbered")
	var divs strings.Builder
	for _, l := range strings.Split(strings.TrimSuffix(list, "\n"), "\n") {
		divs.WriteString("<div>" + html.EscapeString(l) + "</div>")
	}
	note := func(name, content string) string {
		return "  <note>\n    <title>" + html.EscapeString(name) + "</title>\n    <created>" + k.day("20060102T150405Z") + "</created>\n    <content>\n      <![CDATA[<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE en-note SYSTEM \"http://xml.evernote.com/pub/enml2.dtd\"><en-note>" + content + "</en-note>]]>\n    </content>\n  </note>\n"
	}
	body := "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export4.dtd\">\n<en-export export-date=\"" + k.day("20060102T150405Z") + "\" application=\"Evernote\" version=\"10.68.2\">\n" + note(v.life[0], "<div>"+html.EscapeString(v.life[1])+"</div>") + note(title, divs.String()) + "</en-export>\n"
	k.save(k.got(of(k, "My Notes.enex", "Accounts.enex", "notebook.enex")), body, s)
}

func eJoplin(k *kit) {
	_, title, list, s := k.noteOf("line", "bulleted", "checkbox", "struck")
	k.save(path.Join(of(k, "Documents/joplin-export", "Sync/Joplin"), shaped(k.Rand, repeat("h", 32))+".md"), title+"\n\n"+list+"\n\nid: "+shaped(k.Rand, repeat("h", 32))+"\nparent_id: "+shaped(k.Rand, repeat("h", 32))+"\ncreated_time: "+k.stamp(0)+"\nupdated_time: "+k.stamp(1)+"\nis_conflict: 0\nlatitude: 0.00000000\nlongitude: 0.0000\nauthor: \nsource: joplin-desktop\nis_todo: 0\ntype_: 1", s)
}

func eNotion(k *kit) {
	_, title, list, s := k.noteOf("line", "bulleted", "checkbox", "table")
	id := shaped(k.Rand, repeat("h", 32))
	k.save(path.Join("Downloads/Export-"+shaped(k.Rand, uuidShape), filename(title)+" "+id+".md"), "# "+title+"\n\nCreated: "+k.day("January 2, 2006 3:04 PM")+"\n\n"+list, s)
}

// chatsE are what people say around such a message.
var chatsE = []string{"are you home?", "yes", "picked up the kids, back at six", "can you bring milk", "👍", "train is late again", "ok see you", "call me later", "<Media omitted>", "haha", "did you feed the cat"}

// eWhatsApp is a chat with the list in one message.
func eWhatsApp(k *kit) {
	_, title, list, s := k.noteOf("line", "line", "comma", "space")
	stamp := func(i int) string {
		t := k.when.Add(time.Duration(i*7) * time.Minute)
		return of(k, t.Format("02/01/2006, 15:04"), t.Format("02/01/2006, 15:04"))
	}
	other := of(k, "Mum", "Ben", "Aisha", "Lena Work")
	body := stamp(0) + " - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.\n"
	for i := range k.between(3, 12) {
		body += stamp(i+1) + " - " + of(k, k.who.first, other) + ": " + of(k, chatsE...) + "\n"
	}
	body += stamp(14) + " - " + k.who.first + ": " + title + "\n" + list
	for i := range k.between(1, 9) {
		body += stamp(i+15) + " - " + of(k, k.who.first, other) + ": " + of(k, chatsE...) + "\n"
	}
	k.save(path.Join(of(k, "Downloads", "Documents/phone"), of(k, "WhatsApp Chat with "+other+".txt", "WhatsApp Chat with "+other+"/_chat.txt")), body, s)
}

// eWhatsAppLines has a message for every code, as an iPhone exports them.
func eWhatsAppLines(k *kit) {
	s := k.lone("google", "discord", "github", "x", "microsoft", "instagram")
	k.tagAs("en", "sentence")
	line := func(i int, text string) string {
		return "[" + k.when.Add(time.Duration(i)*41*time.Second).Format("02.01.06, 15:04:05") + "] " + of(k, k.who.first, "Sami") + ": " + text + "\n"
	}
	body := line(0, "\u200eMessages and calls are end-to-end encrypted.") + line(1, of(k, chatsE...)) + line(2, "can't get into "+k.calls(s)+", phone is gone") + line(3, "use this recovery code "+s.codes[0]) + line(4, "worked thx") + line(5, of(k, chatsE...))
	k.save(path.Join("Downloads/WhatsApp Chat - Sami", "_chat.txt"), crlf(body), s)
}

func eTelegramJSON(k *kit) {
	_, title, list, s := k.noteOf("line", "comma", "numbered")
	msg := func(i int, text string) map[string]any {
		return map[string]any{"id": 4000 + i, "type": "message", "date": k.when.Add(time.Duration(i) * time.Minute).Format("2006-01-02T15:04:05"), "from": k.who.first, "from_id": "user" + shaped(k.Rand, "Dddddddd"), "text": text, "text_entities": []any{map[string]any{"type": "plain", "text": text}}}
	}
	k.save(path.Join("Downloads/Telegram Desktop/ChatExport_"+k.day("2006-01-02"), "result.json"), asJSON(map[string]any{"name": "Saved Messages", "type": "saved_messages", "id": k.between(1e6, 9e6), "messages": []any{msg(1, "https://example.org/lasagne"), msg(2, title+"\n"+strings.TrimSuffix(list, "\n")), msg(3, "size 38 not 39")}}), s)
}

func eSlackExport(k *kit) {
	s := k.set("github", "npm", "cloudflare", "digitalocean", "shopify", "zoom", "gitlab")
	k.tagAs("en", "json")
	msg := func(i int, text string) map[string]any {
		return map[string]any{"type": "message", "user": "U" + shaped(k.Rand, "AAAAAAAAAA"), "text": text, "ts": fmt.Sprintf("%d.%06d", k.when.Unix()+int64(i*60), k.between(0, 999999)), "client_msg_id": shaped(k.Rand, uuidShape)}
	}
	k.save(path.Join("Downloads/export "+k.day("Jan 2 2006"), "ops", k.day("2006-01-02")+".json"), asJSON([]any{msg(0, "standup in 5"), msg(1, s.service.name+" recovery codes for the bot account, please move to the vault:\n```"+s.each("\n", "%[2]s")+"```"), msg(2, "done :white_check_mark:")}), s)
}

func eSMS(k *kit) {
	s := k.lone("google", "facebook", "x", "instagram", "microsoft")
	k.tagAs("en", "sentence")
	sms := func(kind int, text string) string {
		return fmt.Sprintf("  <sms protocol=\"0\" address=\"%s\" date=\"%d\" type=\"%d\" subject=\"null\" body=\"%s\" toa=\"null\" sc_toa=\"null\" read=\"1\" status=\"-1\" />\n", k.phone(), k.when.UnixMilli(), kind, html.EscapeString(text))
	}
	k.save(path.Join("backup/phone", "sms-"+k.day("20060102150405")+".xml"), "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"3\">\n"+sms(1, "Your parcel arrives today between 12 and 2.")+sms(2, "my "+k.calls(s)+" backup code is "+s.codes[0]+" keep it for me pls")+sms(1, "will do x")+"</smses>\n", s)
}

func eContactCard(k *kit) {
	_, title, _, s := k.noteOf("line")
	body := "BEGIN:VCARD\nVERSION:3.0\nN:Plumber;;;;\nFN:Plumber\nTEL;TYPE=CELL:" + k.phone() + "\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:" + s.service.name + ";;;;\nFN:" + s.service.name + "\nNOTE:" + title + "\\n" + s.each("\\n", "%[2]s") + "\nEND:VCARD\n"
	k.tag("layout", "line")
	k.save(k.got(of(k, "contacts.vcf", "all contacts "+k.day("2006")+".vcf")), crlf(body), s)
}

// eDiaryApp is the JSON of a journal.
func eDiaryApp(k *kit) {
	_, title, list, s := k.noteOf("line", "numbered")
	entry := func(text string) map[string]any {
		return map[string]any{"uuid": strings.ToUpper(shaped(k.Rand, repeat("h", 32))), "creationDate": k.day("2006-01-02T15:04:05Z"), "text": text, "timeZone": "Europe/Vienna", "starred": false}
	}
	k.save(k.got("Journal.json"), asJSON(map[string]any{"metadata": map[string]any{"version": "1.0"}, "entries": []any{entry("Walked up to the lake. Cold."), entry(title + "\n\n" + strings.TrimSuffix(list, "\n")), entry("Rain all day")}}), s)
}
