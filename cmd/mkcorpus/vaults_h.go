package main

import (
	"fmt"
	"html"
	"path"
	"strings"
)

// vaultsH are exports of password managers and of apps for notes.
var vaultsH = []template{
	{"h/vault-bitwarden-json", "export", hBitwardenJSON},
	{"h/vault-bitwarden-csv", "export", hBitwardenCSV},
	{"h/vault-keepass-xml", "export", hKeePassXML},
	{"h/vault-keepassxc-csv", "export", hKeePassXC},
	{"h/vault-lastpass", "export", hLastPass},
	{"h/vault-chrome", "export", hChromePasswords},
	{"h/vault-apple", "export", hApplePasswords},
	{"h/vault-1pux", "export", hOnePux},
	{"h/vault-enpass", "export", hEnpass},
	{"h/vault-pass", "export", hPass},
	{"h/app-keep-json", "export", hKeep},
	{"h/app-evernote", "export", hEvernote},
	{"h/app-joplin", "export", hJoplin},
	{"h/app-simplenote", "export", hSimplenote},
	{"h/app-standard-notes", "export", hStandardNotes},
	{"h/app-notion", "export", hNotion},
}

// itemH is an entry of a password manager.
type itemH struct{ title, url, user, pass, note string }

// items are entries of which one, at a place by chance, holds the codes.
func (k *kit) items(n int, note string, s set) []itemH {
	var all []itemH
	for _, name := range []string{"Zalando", "Bahn", "Sparkasse", "Spotify", "IKEA", "Airbnb", "Stadtwerke", "Duolingo", "Vinted", "Booking", "Strava", "Wise", "eBay", "Netflix"} {
		all = append(all, itemH{name, "https://www." + strings.ToLower(name) + ".example/login", k.mailbox(), shaped(k.Rand, repeat("m", k.between(10, 20))), of(k, "", "", "", "customer no "+shaped(k.Rand, "Dddddd"), "security question: dog", "shared with "+k.who.first)})
	}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	all = all[:n]
	all[k.IntN(n)] = itemH{s.service.name, "https://" + s.service.domain, k.mailbox(), shaped(k.Rand, repeat("m", 16)), note}
	return all
}

// held draws the entry with codes.
func (k *kit) held(layout string) (note string, s set) {
	s = k.set(append(append([]string{}, peopleH...), adminH...)...)
	k.tagAs("en", layout)
	title := of(k, s.service.term, "Backup codes", "2FA recovery codes", "recovery codes")
	switch layout {
	case "comma":
		s = s.tight()
		return title + ": " + s.each(", ", "%[2]s"), s
	case "spaced":
		s = s.tight()
		return title + " " + s.each(" ", "%[2]s"), s
	}
	return title + "\n" + s.each("\n", "%[2]s"), s
}

func hBitwardenJSON(k *kit) {
	note, s := k.held("json")
	var items []any
	for _, e := range k.items(k.between(6, 12), note, s) {
		items = append(items, map[string]any{"id": shaped(k.Rand, uuidShape), "organizationId": nil, "folderId": nil, "type": 1, "reprompt": 0, "name": e.title, "notes": e.note, "favorite": false,
			"login": map[string]any{"uris": []any{map[string]any{"match": nil, "uri": e.url}}, "username": e.user, "password": e.pass, "totp": nil}, "collectionIds": nil})
	}
	body := asJSON(map[string]any{"encrypted": false, "folders": []any{}, "items": items})
	k.save(k.hLoad("bitwarden_export_"+k.day("20060102150405")+".json"), body, s)
}

func hBitwardenCSV(k *kit) {
	s := k.set(peopleH...)
	k.tagAs("en", "comma")
	s = s.tight()
	rows := [][]string{{"folder", "favorite", "type", "name", "notes", "fields", "reprompt", "login_uri", "login_username", "login_password", "login_totp"}}
	for _, e := range k.items(k.between(6, 12), "", s) {
		fields := ""
		if e.title == s.service.name {
			fields = "Backup Codes: " + s.each(" ", "%[2]s")
		}
		rows = append(rows, []string{"", "", "login", e.title, e.note, fields, "0", e.url, e.user, e.pass, ""})
	}
	k.save(k.hLoad("bitwarden_export_"+k.day("20060102150405")+".csv"), asCSV(rows...), s)
}

func hKeePassXML(k *kit) {
	note, s := k.held("xml")
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n\t<Meta>\n\t\t<Generator>KeePass</Generator>\n\t\t<DatabaseName>" + k.who.first + "</DatabaseName>\n\t</Meta>\n\t<Root>\n\t\t<Group>\n\t\t\t<Name>Internet</Name>\n")
	for _, e := range k.items(k.between(5, 10), note, s) {
		b.WriteString("\t\t\t<Entry>\n")
		for _, f := range [][2]string{{"Notes", e.note}, {"Password", e.pass}, {"Title", e.title}, {"URL", e.url}, {"UserName", e.user}} {
			fmt.Fprintf(&b, "\t\t\t\t<String>\n\t\t\t\t\t<Key>%s</Key>\n\t\t\t\t\t<Value>%s</Value>\n\t\t\t\t</String>\n", f[0], html.EscapeString(f[1]))
		}
		b.WriteString("\t\t\t</Entry>\n")
	}
	b.WriteString("\t\t</Group>\n\t</Root>\n</KeePassFile>\n")
	k.save(k.hHome(of(k, "keepass export.xml", "Database.xml", "export.xml")), b.String(), s)
}

func hKeePassXC(k *kit) {
	note, s := k.held("csv")
	rows := [][]string{{"Group", "Title", "Username", "Password", "URL", "Notes", "TOTP", "Icon", "Last Modified", "Created"}}
	for _, e := range k.items(k.between(6, 12), note, s) {
		rows = append(rows, []string{"Passwords/Internet", e.title, e.user, e.pass, e.url, e.note, "", "0", k.day("2006-01-02T15:04:05Z"), k.day("2006-01-02T15:04:05Z")})
	}
	k.save(k.hHome(of(k, "Passwords.csv", "keepassxc.csv")), asCSV(rows...), s)
}

func hLastPass(k *kit) {
	note, s := k.held("csv")
	rows := [][]string{{"url", "username", "password", "totp", "extra", "name", "grouping", "fav"}}
	for _, e := range k.items(k.between(6, 12), "", s) {
		if e.title == s.service.name && k.chance(2) { // a note of its own
			rows = append(rows, []string{"http://sn", "", "", "", note, s.service.name + " codes", "Secure Notes", "0"})
			continue
		} else if e.title == s.service.name {
			e.note = note
		}
		rows = append(rows, []string{e.url, e.user, e.pass, "", e.note, e.title, "", "0"})
	}
	k.save(k.hLoad("lastpass_export.csv"), asCSV(rows...), s)
}

func hChromePasswords(k *kit) {
	note, s := k.held(of(k, "comma", "spaced"))
	rows := [][]string{{"name", "url", "username", "password", "note"}}
	for _, e := range k.items(k.between(8, 13), note, s) {
		rows = append(rows, []string{strings.ToLower(e.title), e.url, e.user, e.pass, e.note})
	}
	k.save(k.hLoad(of(k, "Chrome Passwords.csv", "Google Passwords.csv", "Microsoft Edge Passwords.csv")), asCSV(rows...), s)
}

func hApplePasswords(k *kit) {
	note, s := k.held("csv")
	rows := [][]string{{"Title", "URL", "Username", "Password", "Notes", "OTPAuth"}}
	for _, e := range k.items(k.between(6, 12), note, s) {
		rows = append(rows, []string{e.title + " (" + e.user + ")", e.url, e.user, e.pass, e.note, ""})
	}
	k.save(k.hHome("Passwords.csv"), asCSV(rows...), s)
}

func hOnePux(k *kit) {
	note, s := k.held("json")
	var items []any
	for _, e := range k.items(k.between(4, 9), note, s) {
		items = append(items, map[string]any{"uuid": shaped(k.Rand, repeat("b", 26)), "categoryUuid": "001", "overview": map[string]any{"title": e.title, "url": e.url},
			"details": map[string]any{"notesPlain": e.note, "loginFields": []any{map[string]any{"value": e.user, "designation": "username"}, map[string]any{"value": e.pass, "designation": "password"}}}})
	}
	body := asJSON(map[string]any{"accounts": []any{map[string]any{"attrs": map[string]any{"name": k.who.first}, "vaults": []any{map[string]any{"attrs": map[string]any{"name": "Private"}, "items": items}}}}})
	k.tag("enc", "utf8")
	k.pack(k.hLoad("1PasswordExport-"+strings.ToUpper(shaped(k.Rand, repeat("B", 26)))+"-"+k.day("20060102-150405")+".1pux"), body,
		zipped(k.when, member{"export.attributes", []byte(`{"version":3,"description":"1Password Unencrypted Export"}`)}, member{"export.data", []byte(body)}), inText(body, s, "export.data"), s)
}

func hEnpass(k *kit) {
	s := k.set(peopleH...)
	k.tagAs("en", "json")
	var items []any
	for _, e := range k.items(k.between(4, 9), "", s) {
		fields := []any{map[string]any{"label": "E-mail", "type": "email", "value": e.user}, map[string]any{"label": "Password", "type": "password", "value": e.pass}}
		if e.title == s.service.name {
			fields = append(fields, map[string]any{"label": "Backup codes", "type": "multiline", "value": s.each("\n", "%[2]s")})
		}
		items = append(items, map[string]any{"title": e.title, "category": "login", "note": e.note, "fields": fields})
	}
	k.save(k.hHome("enpass.json"), asJSON(map[string]any{"folders": []any{}, "items": items}), s)
}

// hPass is an entry as pass and gopass show it: the password on the first line.
func hPass(k *kit) {
	s := k.set(adminH...)
	k.tagAs("en", "line")
	body := shaped(k.Rand, repeat("m", 24)) + "\nlogin: " + k.who.user + "\nurl: https://" + s.service.domain + "\n" + s.service.term + ":\n" + s.each("\n", of(k, "%[2]s", "  %[2]s", "- %[2]s")) + "\n"
	k.save(path.Join("backup/pass-plain", strings.ToLower(s.service.name)+".txt"), body, s)
}

func hKeep(k *kit) {
	v, s := k.hVoice(), k.set(peopleH...)
	title := v.head(k, s)
	list, s := k.hLay(v, s, "line", "numbered", "comma", "used")
	body := asJSON(map[string]any{"color": "DEFAULT", "isTrashed": false, "isPinned": k.chance(2), "isArchived": false, "textContent": strings.TrimSpace(list), "title": title, "userEditedTimestampUsec": k.when.UnixMicro(), "createdTimestampUsec": k.when.UnixMicro()})
	k.save(path.Join("Takeout/Keep", filename(title)+".json"), body, s)
}

func hEvernote(k *kit) {
	v, s := k.hVoice("en", "de", "fr", "ja", "es"), k.set(peopleH...)
	k.tagAs(v.lang, "xml")
	div := func(rows string) string {
		return "<div>" + strings.ReplaceAll(html.EscapeString(strings.TrimSpace(rows)), "\n", "</div>\n<div>") + "</div>"
	}
	stamp := k.day("20060102T150405Z")
	note := func(title, rows string) string {
		return "  <note>\n    <title>" + html.EscapeString(title) + "</title>\n    <created>" + stamp + "</created>\n    <content>\n      <![CDATA[<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><!DOCTYPE en-note SYSTEM \"http://xml.evernote.com/pub/enml2.dtd\"><en-note>" + div(rows) + "</en-note>]]>\n    </content>\n  </note>\n"
	}
	first, last := v.around(k, 2, 2)
	body := "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export4.dtd\">\n<en-export export-date=\"" + stamp + "\" application=\"Evernote\" version=\"10.58\">\n" +
		note("1", first) + note(v.head(k, s), s.each("\n", "%[2]s")) + note("2", last) + "</en-export>\n"
	k.save(k.hHome(of(k, "My Notes.enex", "Notizbuch.enex", "Evernote export.enex")), body, s)
}

func hJoplin(k *kit) {
	v, s := k.hVoice(), k.set(append(adminH[:8:8], peopleH...)...)
	title := v.head(k, s)
	list, s := k.hLay(v, s, "line", "bulleted")
	id := shaped(k.Rand, repeat("h", 32))
	stamp := k.day("2006-01-02T15:04:05.000Z")
	body := title + "\n\n" + list + "\nid: " + id + "\nparent_id: " + shaped(k.Rand, repeat("h", 32)) + "\ncreated_time: " + stamp + "\nupdated_time: " + stamp + "\nis_conflict: 0\nlatitude: 0.00000000\nmarkup_language: 1\nencryption_applied: 0\ntype_: 1"
	k.save(path.Join("Documents/joplin raw", id+".md"), body, s)
}

func hSimplenote(k *kit) {
	v, s := k.hVoice("en", "de", "pl", "ru", "ko"), k.set(peopleH...)
	k.tagAs(v.lang, "json")
	note := func(text string) any {
		return map[string]any{"id": shaped(k.Rand, repeat("h", 32)), "content": strings.ReplaceAll(text, "\n", "\r\n"), "creationDate": k.day("2006-01-02T15:04:05.000Z"), "lastModified": k.day("2006-01-02T15:04:05.000Z")}
	}
	first, last := v.around(k, 2, 2)
	body := asJSON(map[string]any{"activeNotes": []any{note(first), note(v.head(k, s) + "\n" + s.each("\n", "%[2]s"))}, "trashedNotes": []any{note(last)}})
	k.tag("enc", "utf8")
	k.pack(k.hLoad("notes.zip"), body, zipped(k.when, member{"source/notes.json", []byte(body)}), inText(body, s, "source/notes.json"), s)
}

func hStandardNotes(k *kit) {
	v, s := k.hVoice(), k.set(peopleH...)
	k.tagAs(v.lang, "json")
	note := func(title, text string) any {
		return map[string]any{"uuid": shaped(k.Rand, uuidShape), "content_type": "Note", "content": map[string]any{"title": title, "text": text, "references": []any{}}, "created_at": k.day("2006-01-02T15:04:05.000Z")}
	}
	body := asJSON(map[string]any{"version": "004", "items": []any{note(v.head(k, s), s.each("\n", "%[2]s")), note("-", v.lives(k, 3))}})
	k.save(k.hLoad("Standard Notes Backup and Import File.txt"), body, s)
}

func hNotion(k *kit) {
	v, s := k.hVoice("en", "de", "fr", "ko", "ja", "pt-BR"), k.set(adminH[:6]...)
	title := v.head(k, s)
	list, s := k.hLay(v, s, "bulleted", "line")
	body := "# " + title + "\n\n" + v.once + "\n\n" + list
	at := "Private/" + filename(strings.ReplaceAll(title, "%", "")) + " " + shaped(k.Rand, repeat("h", 32)) + ".md"
	k.tag("enc", "utf8")
	k.pack(k.hLoad("Export-"+shaped(k.Rand, uuidShape)+".zip"), body, zipped(k.when, k.hMember("Private/Travel "+shaped(k.Rand, repeat("h", 32))+".md"), member{at, []byte(body)}), inText(body, s, at), s)
}
