package main

import (
	"encoding/json"
	"fmt"
	"html"
	"strings"
)

// Exports of password managers. The codes are in the notes of an entry, or in a
// field of its own.
var exportsE = []template{
	{"e/pw-bitwarden-csv", "export", ePasswords("bitwarden_export_%DATE%.csv", "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp", func(e entryE) []string {
		return []string{"", "", "login", e.title, e.note, e.field, "0", e.url, e.user, e.pass, ""}
	})},
	{"e/pw-1password-csv", "export", ePasswords("1PasswordExport-%ID%-%DATE%.csv", "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes", func(e entryE) []string {
		return []string{e.title, e.url, e.user, e.pass, "", "false", "false", "", e.all()}
	})},
	{"e/pw-lastpass-csv", "export", ePasswords("lastpass_vault_export.csv", "url,username,password,totp,extra,name,grouping,fav", func(e entryE) []string {
		return []string{e.url, e.user, e.pass, "", e.all(), e.title, "Personal", "0"}
	})},
	{"e/pw-keepass-csv", "export", ePasswords("NewDatabase.csv", "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created", func(e entryE) []string {
		return []string{"Root/Internet", e.title, e.user, e.pass, e.url, e.all(), "", "0", "2022-05-01T08:11:09Z", "2019-11-20T18:00:41Z"}
	})},
	{"e/pw-chrome-csv", "export", ePasswords("Chrome Passwords.csv", "name,url,username,password,note", func(e entryE) []string {
		return []string{e.title, e.url, e.user, e.pass, e.all()}
	})},
	{"e/pw-safari-csv", "export", ePasswords("Passwords.csv", "Title,URL,Username,Password,Notes,OTPAuth", func(e entryE) []string {
		return []string{e.title, e.url, e.user, e.pass, e.all(), ""}
	})},
	{"e/pw-dashlane-csv", "export", ePasswords("credentials.csv", "username,username2,username3,title,password,note,url,category,otpUrl", func(e entryE) []string {
		return []string{e.user, "", "", e.title, e.pass, e.all(), e.url, "", ""}
	})},
	{"e/pw-nordpass-csv", "export", ePasswords("NordPass.csv", "name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields", func(e entryE) []string {
		return append([]string{e.title, e.url, "", e.user, e.pass, e.all()}, append(make([]string, 15), "password", "")...)
	})},
	{"e/pw-bitwarden-json", "export", eBitwardenJSON},
	{"e/pw-keepass-xml", "export", eKeePassXML},
	{"e/pw-onepux", "export", eOnePux},
	{"e/pw-enpass-json", "export", eEnpass},
	{"e/pw-safe-note", "export", eSecureNotes},
	{"e/pw-aegis-notes", "export", eAegis},
	{"e/pw-pass-show", "export", ePassStore},
}

// entryE is an entry of a password manager.
type entryE struct{ title, url, user, pass, note, field string }

// all is the note and, where there are no own fields, the field too.
func (e entryE) all() string { return strings.TrimSpace(e.note + "\n" + e.field) }

// plainEntries are entries without codes.
func (k *kit) plainEntries(n int) []entryE {
	var all []entryE
	for _, name := range k.rivals(n) {
		all = append(all, entryE{name, "https://www." + strings.ToLower(strings.ReplaceAll(name, " ", "")) + ".example/login", k.mailbox(), k.password(), of(k, "", "", "", "pin 4 digits in wallet", "security question: first pet", "customer no "+shaped(k.Rand, "ddddddd")), ""})
	}
	return all
}

// holder is the entry with the codes.
func (k *kit) holder(s set) entryE {
	v := k.voice("en", "en", "en", "en", "de", "fr", "es", "it", "pt", "ru", "ja", "nl", "pl", "sv")
	e := entryE{title: s.service.name, url: "https://" + s.service.domain + "/login", user: k.mailbox(), pass: k.password()}
	layout := of(k, "line", "line", "line", "comma", "comma", "numbered")
	k.tagAs(v.lang, layout)
	list, _ := layoutOf(k, layout).write(k, v, s)
	head := of(k, strings.TrimSpace(fill(v.heads[0], "")), strings.TrimSpace(fill(v.heads[1], "")), "Recovery codes", "Backup codes", "2FA backup codes")
	list = strings.TrimSuffix(list, "\n")
	if strings.Contains(list, "\n") {
		e.note = head + ":\n" + list
	} else {
		e.field = head + ": " + list
	}
	return e
}

// holding draws a set that goes into an entry.
func (k *kit) holding() set {
	s := k.set("google", "github", "gitlab", "discord", "dropbox", "facebook", "npm", "microsoft", "proton", "mastodon", "pypi", "x", "reddit", "nextcloud", "cloudflare", "sentry", "auth0", "heroku", "twitch")
	return s.typed(" ", of(k, " ", ""))
}

// ePasswords is an export in rows.
func ePasswords(file, head string, row func(e entryE) []string) func(*kit) {
	return func(k *kit) {
		s := k.holding()
		entries := k.plainEntries(k.between(4, 14))
		at := k.IntN(len(entries))
		rows := [][]string{strings.Split(head, ",")}
		for i, e := range entries {
			rows = append(rows, row(e))
			if i == at {
				rows = append(rows, row(k.holder(s)))
			}
		}
		name := strings.NewReplacer("%DATE%", k.day("20060102150405"), "%ID%", shaped(k.Rand, repeat("B", 26))).Replace(file)
		k.save(k.got(k.second(name)), asCSV(rows...), s)
	}
}

func eBitwardenJSON(k *kit) {
	s := k.holding()
	item := func(e entryE) map[string]any {
		m := map[string]any{"id": shaped(k.Rand, uuidShape), "organizationId": nil, "folderId": nil, "type": 1, "reprompt": 0, "name": e.title, "notes": nil, "favorite": false, "collectionIds": nil, "creationDate": k.stamp(0), "revisionDate": k.stamp(9),
			"login": map[string]any{"fido2Credentials": []any{}, "uris": []any{map[string]any{"match": nil, "uri": e.url}}, "username": e.user, "password": e.pass, "totp": nil}}
		if e.note != "" {
			m["notes"] = e.note
		}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			m["fields"] = []any{map[string]any{"name": name, "value": value, "type": 1, "linkedId": nil}}
		}
		return m
	}
	var items []any
	for _, e := range append(k.plainEntries(k.between(3, 9)), k.holder(s)) {
		items = append(items, item(e))
	}
	k.save(k.got("bitwarden_export_"+k.day("20060102150405")+".json"), asJSON(map[string]any{"encrypted": false, "folders": []any{}, "items": items}), s)
}

func eKeePassXML(k *kit) {
	s := k.holding()
	entry := func(e entryE) string {
		var b strings.Builder
		b.WriteString("\t\t\t<Entry>\n\t\t\t\t<UUID>" + shaped(k.Rand, repeat("m", 22)) + "==</UUID>\n\t\t\t\t<IconID>0</IconID>\n")
		name, value, _ := strings.Cut(e.field, ": ")
		for _, f := range [][2]string{{"Notes", e.note}, {"Password", e.pass}, {"Title", e.title}, {"URL", e.url}, {"UserName", e.user}, {name, value}} {
			if f[0] != "" {
				fmt.Fprintf(&b, "\t\t\t\t<String>\n\t\t\t\t\t<Key>%s</Key>\n\t\t\t\t\t<Value>%s</Value>\n\t\t\t\t</String>\n", html.EscapeString(f[0]), html.EscapeString(f[1]))
			}
		}
		return b.String() + "\t\t\t</Entry>\n"
	}
	body := "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n\t<Meta>\n\t\t<Generator>KeePass</Generator>\n\t</Meta>\n\t<Root>\n\t\t<Group>\n\t\t\t<Name>Internet</Name>\n"
	entries := append([]entryE{k.holder(s)}, k.plainEntries(k.between(2, 7))...)
	k.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
	for _, e := range entries {
		body += entry(e)
	}
	k.save(k.kept(of(k, "Database.xml", "kdbx export.xml", "passwords.xml")), body+"\t\t</Group>\n\t</Root>\n</KeePassFile>\n", s)
}

// eOnePux is the data in an export of 1Password.
func eOnePux(k *kit) {
	s := k.holding()
	var items []any
	for _, e := range append(k.plainEntries(k.between(3, 8)), k.holder(s)) {
		items = append(items, map[string]any{"uuid": shaped(k.Rand, repeat("b", 26)), "favIndex": 0, "createdAt": k.when.Unix(), "updatedAt": k.when.Unix() + 900, "state": "active", "categoryUuid": "001",
			"details":  map[string]any{"loginFields": []any{map[string]any{"value": e.user, "name": "username", "designation": "username"}, map[string]any{"value": e.pass, "name": "password", "designation": "password"}}, "notesPlain": e.note, "sections": eSections(k, e)},
			"overview": map[string]any{"title": e.title, "url": e.url, "tags": []any{}}})
	}
	body := asJSON(map[string]any{"accounts": []any{map[string]any{"attrs": map[string]any{"accountName": k.who.first, "email": k.mailbox(), "uuid": shaped(k.Rand, repeat("B", 26))}, "vaults": []any{map[string]any{"attrs": map[string]any{"name": "Personal"}, "items": items}}}}})
	name := "1PasswordExport-" + shaped(k.Rand, repeat("B", 26)) + "-" + k.day("20060102-150405") + ".1pux"
	k.tag("enc", "utf8")
	k.pack(k.got(name), body, zipped(k.when, member{"export.attributes", []byte(`{"version":3,"description":"1Password Unencrypted Export"}`)}, member{"export.data", []byte(body)}), inText(body, s, "export.data"), s)
}

func eSections(k *kit, e entryE) []any {
	name, value, ok := strings.Cut(e.field, ": ")
	if !ok {
		return []any{}
	}
	return []any{map[string]any{"title": "Security", "name": "Section_" + shaped(k.Rand, repeat("b", 26)), "fields": []any{map[string]any{"title": name, "id": shaped(k.Rand, repeat("b", 26)), "value": map[string]any{"concealed": value}}}}}
}

func eEnpass(k *kit) {
	s := k.holding()
	var items []any
	for _, e := range append(k.plainEntries(k.between(3, 8)), k.holder(s)) {
		fields := []any{map[string]any{"label": "E-mail", "type": "email", "value": e.user}, map[string]any{"label": "Password", "type": "password", "value": e.pass}, map[string]any{"label": "Website", "type": "url", "value": e.url}}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			fields = append(fields, map[string]any{"label": name, "type": "text", "value": value})
		}
		items = append(items, map[string]any{"category": "login", "title": e.title, "note": e.note, "uuid": shaped(k.Rand, uuidShape), "fields": fields})
	}
	k.save(k.got("export.enpass.json"), asJSON(map[string]any{"folders": []any{}, "items": items}), s)
}

// eSecureNotes are notes of a password manager, one for each service.
func eSecureNotes(k *kit) {
	sets := k.severalE(k.between(2, 4))
	rows := [][]string{{"url", "username", "password", "totp", "extra", "name", "grouping", "fav"}}
	k.tagAs("en", "csv")
	for _, s := range sets {
		rows = append(rows, []string{"http://sn", "", "", "", "Recovery codes\n" + strings.TrimSuffix(s.stack(), "\n"), s.service.name + " 2FA", "Secure Notes", "0"})
	}
	k.save(k.got("lastpass_export ("+fmt.Sprint(k.between(1, 4))+").csv"), asCSV(rows...), sets...)
}

// eAegis is an export of an app for second factors: the note of an entry has codes.
func eAegis(k *kit) {
	s := k.set("github", "google", "discord", "npm", "gitlab", "proton")
	k.tagAs("en", "json")
	entry := func(issuer, note string) map[string]any {
		return map[string]any{"type": "totp", "uuid": shaped(k.Rand, uuidShape), "name": k.mailbox(), "issuer": issuer, "note": note, "favorite": false, "icon": nil, "info": map[string]any{"secret": shaped(k.Rand, repeat("B", 32)), "algo": "SHA1", "digits": 6, "period": 30}, "groups": []any{}}
	}
	var b strings.Builder
	w := json.NewEncoder(&b)
	w.SetIndent("", "    ")
	must(w.Encode(map[string]any{"version": 1, "header": map[string]any{"slots": nil, "params": nil}, "db": map[string]any{"version": 3, "entries": []any{entry("Humble", ""), entry(s.service.name, "backup codes\n"+strings.TrimSuffix(s.stack(), "\n")), entry("Namesilo", "")}}}))
	k.save(k.got("aegis-export-plain-"+k.day("20060102-150405")+".json"), b.String(), s)
}

// ePassStore is what pass prints of an entry.
func ePassStore(k *kit) {
	s := k.holding()
	k.tagAs("en", "line")
	k.save(k.kept(of(k, "pass-"+strings.ToLower(s.service.name)+".txt", "decrypted.txt", strings.ToLower(s.service.name)+".pass.txt")), k.password()+"\nlogin: "+k.mailbox()+"\nurl: https://"+s.service.domain+"\n"+of(k, "recovery codes:\n", "backup-codes:\n", "2fa backup:\n")+s.stack(), s)
}
