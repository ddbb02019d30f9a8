package main

import (
	"fmt"
	"html"
	"strings"
)

// vaultsF are exports of password managers. The codes are in the note of an entry or
// in a field of its own.
var vaultsF = []template{
	{"f/vault-bitwarden-csv", "export", fVaultCSV("bitwarden_export_%DATE%.csv", "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp", func(e entryE) []string {
		return []string{"Social", "1", "login", e.title, e.note, e.field, "0", e.url, e.user, e.pass, ""}
	})},
	{"f/vault-1password-csv", "export", fVaultCSV("1password export %ISO%.csv", "Title,Website,Username,Password,One-time password,Favorite status,Archived,Tags,Notes", func(e entryE) []string {
		return []string{e.title, e.url, e.user, e.pass, "", "false", "false", "web", e.all()}
	})},
	{"f/vault-lastpass-csv", "export", fVaultCSV("lastpass-%ISO%.csv", "url,username,password,totp,extra,name,grouping,fav", func(e entryE) []string {
		return []string{e.url, e.user, e.pass, "", e.all(), e.title, "Private\\Web", "1"}
	})},
	{"f/vault-dashlane-csv", "export", fVaultCSV("credentials (%ISO%).csv", "username,username2,username3,title,password,note,url,category,otpSecret", func(e entryE) []string {
		return []string{e.user, "", "", e.title, e.pass, e.all(), e.url, "Web", ""}
	})},
	{"f/vault-keepassxc-csv", "export", fVaultCSV("keepassxc.csv", "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"", func(e entryE) []string {
		return []string{"Passwords/Web", e.title, e.user, e.pass, e.url, e.all(), "", "17", "2023-02-11T19:31:00Z", "2020-04-02T07:12:55Z"}
	})},
	{"f/vault-chrome-csv", "export", fVaultCSV("Passwords from browser.csv", "name,url,username,password,note", func(e entryE) []string { return []string{e.title, e.url, e.user, e.pass, e.all()} })},
	{"f/vault-firefox-note", "export", fVaultCSV("logins-with-notes.csv", "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,notes", func(e entryE) []string {
		return []string{e.url, e.user, e.pass, "", "", "{9f0b6b5e-22aa-4d0c-9f10-0a1b2c3d4e5f}", "1610000000000", e.title + "\n" + e.all()}
	})},
	{"f/vault-proton-csv", "export", fVaultCSV("pass export.csv", "type,name,url,email,username,password,note,totp,createTime,modifyTime,vault", func(e entryE) []string {
		return []string{"login", e.title, e.url, e.user, "", e.pass, e.all(), "", "1690000000", "1700000000", "Personal"}
	})},
	{"f/vault-roboform-csv", "export", fVaultCSV("RoboForm export.csv", "Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2", func(e entryE) []string {
		return []string{e.title, e.url, e.url, e.user, e.pass, e.all(), "/Web", ""}
	})},
	{"f/vault-buttercup-csv", "export", fVaultCSV("vault-export.csv", "!group_id,!group_name,title,username,password,URL,note", func(e entryE) []string {
		return []string{"0", "General", e.title, e.user, e.pass, e.url, e.all()}
	})},
	{"f/vault-bitwarden-json", "export", fVaultBitwarden},
	{"f/vault-proton-json", "export", fVaultProton},
	{"f/vault-enpass-json", "export", fVaultEnpass},
	{"f/vault-1pif", "export", fVaultPif},
	{"f/vault-1pux-data", "export", fVaultPux},
	{"f/vault-keepass-xml", "export", fVaultXML},
	{"f/vault-pass-file", "export", fVaultPass},
	{"f/vault-text", "export", fVaultText},
}

// fEntries are entries of which one holds the codes of s.
func (k *kit) fEntries(s set, low, high int) []entryE {
	var all []entryE
	for _, name := range k.fOthers(k.between(low, high)) {
		all = append(all, entryE{name, "https://" + strings.ToLower(strings.ReplaceAll(name, " ", "-")) + ".example/signin", k.mailbox(), k.password(), of(k, "", "", "", "asks for date of birth", "card ends 4417", "old address on file", "member since "+k.day("2006")), ""})
	}
	at := k.IntN(len(all))
	return append(all[:at:at], append([]entryE{k.fHolder(s)}, all[at:]...)...)
}

// fHolder is the entry with the codes.
func (k *kit) fHolder(s set) entryE {
	v := k.fVoice("en", "en", "en", "en", "en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "ru", "ja", "tr")
	e := entryE{title: s.service.name, url: "https://" + s.service.domain + "/", user: k.mailbox(), pass: k.password()}
	list, _ := k.fLay(v, s, of(k, "line", "line", "line", "comma", "slash", "numbered", "columns2"))
	list = strings.TrimSuffix(list, "\n")
	head := of(k, "2FA rescue codes", "Recovery codes (single use)", "one-time backup codes", "MFA recovery", "Backup codes 2-step")
	if v.lang != "en" {
		head = fill(of(k, v.heads...), s.service.name)
	}
	if strings.Contains(list, "\n") || strings.Contains(head, ":") || k.chance(3) {
		e.note = head + "\n" + list
	} else {
		e.field = head + ": " + list
	}
	return e
}

// fHeld draws a set that goes into an entry.
func (k *kit) fHeld() set {
	s := k.set("google", "github", "gitlab", "discord", "facebook", "npm", "microsoft", "mastodon", "pypi", "x", "reddit", "nextcloud", "cloudflare", "sentry", "auth0", "heroku", "twitch", "figma", "notion", "instagram", "ea", "namecheap", "digitalocean")
	return s.typed(" ", of(k, " ", " ", ""))
}

func fVaultCSV(file, head string, row func(e entryE) []string) func(*kit) {
	return func(k *kit) {
		s := k.fHeld()
		rows := [][]string{strings.Split(strings.ReplaceAll(head, "\"", ""), ",")}
		for _, e := range k.fEntries(s, 3, 12) {
			rows = append(rows, row(e))
		}
		name := strings.NewReplacer("%DATE%", k.day("20060102150405"), "%ISO%", k.day("2006-01-02")).Replace(file)
		k.save(k.fGot(k.fAgain(name)), asCSV(rows...), s)
	}
}

func fVaultBitwarden(k *kit) {
	s := k.fHeld()
	var items []any
	for _, e := range k.fEntries(s, 2, 7) {
		m := map[string]any{"object": "item", "id": shaped(k.Rand, uuidShape), "type": 1, "name": e.title, "notes": nil, "favorite": false, "passwordHistory": nil, "revisionDate": k.stamp(3),
			"login": map[string]any{"uris": []any{map[string]any{"match": nil, "uri": e.url}}, "username": e.user, "password": e.pass, "totp": nil}}
		if e.note != "" {
			m["notes"] = e.note
		}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			m["fields"] = []any{map[string]any{"name": name, "value": value, "type": 0, "linkedId": nil}}
		}
		items = append(items, m)
	}
	k.save(k.fKept(of(k, "bw export "+k.day("2006-01")+".json", "vault_unencrypted.json")), asJSON(map[string]any{"encrypted": false, "collections": []any{}, "items": items}), s)
}

func fVaultProton(k *kit) {
	s := k.fHeld()
	var items []any
	for _, e := range k.fEntries(s, 2, 7) {
		extra := []any{}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			extra = append(extra, map[string]any{"fieldName": name, "type": "hidden", "data": map[string]any{"content": value}})
		}
		items = append(items, map[string]any{"itemId": shaped(k.Rand, repeat("U", 86)) + "==", "createTime": k.when.Unix(), "state": 1, "data": map[string]any{"metadata": map[string]any{"name": e.title, "note": e.note, "itemUuid": shaped(k.Rand, repeat("h", 8))}, "extraFields": extra, "type": "login", "content": map[string]any{"itemEmail": e.user, "password": e.pass, "urls": []any{e.url}, "totpUri": ""}}})
	}
	k.save(k.fGot("data.json"), asJSON(map[string]any{"version": "1.20.2", "userId": shaped(k.Rand, repeat("U", 86)) + "==", "encrypted": false, "vaults": map[string]any{shaped(k.Rand, repeat("U", 86)) + "==": map[string]any{"name": "Personal", "items": items}}}), s)
}

func fVaultEnpass(k *kit) {
	s := k.fHeld()
	var items []any
	for _, e := range k.fEntries(s, 2, 7) {
		fields := []any{map[string]any{"label": "Username", "sensitive": 0, "type": "username", "value": e.user}, map[string]any{"label": "Password", "sensitive": 1, "type": "password", "value": e.pass}}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			fields = append(fields, map[string]any{"label": name, "sensitive": 1, "type": "multiline", "value": value})
		}
		items = append(items, map[string]any{"title": e.title, "subtitle": e.user, "category": "login", "note": e.note, "trashed": 0, "fields": fields, "updated_at": k.when.Unix()})
	}
	k.save(k.fGot(of(k, "vault.json", "Enpass "+k.day("2006-01-02")+".json")), asJSON(map[string]any{"folders": []any{}, "items": items}), s)
}

// fVaultPif is a line of JSON for each entry, and a line of stars after each.
func fVaultPif(k *kit) {
	s := k.fHeld()
	var b strings.Builder
	for _, e := range k.fEntries(s, 2, 6) {
		note := strings.NewReplacer("\\", `\\`, "\n", `\n`, "\t", `\t`, `"`, `\"`).Replace(e.all())
		fmt.Fprintf(&b, `{"uuid":"%s","updatedAt":%d,"securityLevel":"SL5","typeName":"webforms.WebForm","title":"%s","location":"%s","secureContents":{"notesPlain":"%s","fields":[{"value":"%s","designation":"username"},{"value":"%s","designation":"password"}]}}`+"\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n", strings.ToUpper(shaped(k.Rand, repeat("h", 32))), k.when.Unix(), e.title, e.url, note, e.user, e.pass)
	}
	k.save(k.fMoved(of(k, "1P export.1pif/data.1pif", "passwords.1pif")), b.String(), s)
}

// fVaultPux is the data of an export that somebody has unpacked.
func fVaultPux(k *kit) {
	s := k.fHeld()
	var items []any
	for _, e := range k.fEntries(s, 2, 6) {
		sections := []any{}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			sections = append(sections, map[string]any{"title": "", "fields": []any{map[string]any{"title": name, "id": shaped(k.Rand, repeat("b", 26)), "value": map[string]any{"string": value}}}})
		}
		items = append(items, map[string]any{"uuid": shaped(k.Rand, repeat("b", 26)), "state": "active", "categoryUuid": "001", "overview": map[string]any{"title": e.title, "url": e.url}, "details": map[string]any{"notesPlain": e.note, "sections": sections, "loginFields": []any{map[string]any{"value": e.user, "designation": "username"}, map[string]any{"value": e.pass, "designation": "password"}}}})
	}
	k.save(k.fMoved(of(k, "1pux unpacked/export.data", "export.data.json")), asJSON(map[string]any{"accounts": []any{map[string]any{"attrs": map[string]any{"accountName": k.who.first}, "vaults": []any{map[string]any{"attrs": map[string]any{"name": "Private"}, "items": items}}}}}), s)
}

func fVaultXML(k *kit) {
	s := k.fHeld()
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n  <Root>\n    <Group>\n      <Name>Web</Name>\n")
	for _, e := range k.fEntries(s, 2, 6) {
		b.WriteString("      <Entry>\n")
		name, value, _ := strings.Cut(e.field, ": ")
		for _, f := range [][2]string{{"Title", e.title}, {"UserName", e.user}, {"Password", e.pass}, {"URL", e.url}, {name, value}, {"Notes", e.note}} {
			if f[0] != "" {
				fmt.Fprintf(&b, "        <String><Key>%s</Key><Value>%s</Value></String>\n", html.EscapeString(f[0]), html.EscapeString(f[1]))
			}
		}
		b.WriteString("      </Entry>\n")
	}
	k.save(k.fKept(of(k, "keepass.xml", "kp2 export.xml")), b.String()+"    </Group>\n  </Root>\n</KeePassFile>\n", s)
}

// fVaultPass is an entry of a store of files, as it is before it is locked.
func fVaultPass(k *kit) {
	s := k.fHeld()
	k.tagAs("en", "line")
	body := k.password() + "\nuser: " + k.mailbox() + "\notpauth://totp/" + k.who.user + "?secret=" + shaped(k.Rand, repeat("B", 32)) + "&issuer=" + strings.ReplaceAll(s.service.name, " ", "%20") + "\n" + of(k, "---\nrecovery codes:\n", "\nbackup codes\n", "comments: recovery codes below\n") + s.stack()
	k.save(k.fMoved(of(k, "pass-plain/web/", "store-decrypted/")+plainName(strings.ToLower(s.service.name))+of(k, "", ".txt")), body, s)
}

// fVaultText is a list as some programs print it.
func fVaultText(k *kit) {
	s := k.fHeld()
	var b strings.Builder
	for _, e := range k.fEntries(s, 3, 8) {
		b.WriteString("Title: " + e.title + "\nUser Name: " + e.user + "\nPassword: " + e.pass + "\nURL: " + e.url + "\nComments: " + strings.ReplaceAll(e.all(), "\n", "\n          ") + "\n\n")
	}
	k.save(k.fKept(of(k, "pwsafe.txt", "Database export.txt", "password list "+k.day("2006")+".txt")), b.String(), s)
}
