package main

import (
	"fmt"
	"html"
	"path"
	"strings"
)

var structuredD = []template{
	{"d/vault-bitwarden-csv", "structured", dVaultCSV("bitwarden_export_DATE.csv", "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp", ",,login,NAME,NOTE,,0,URL,USER,PASS,")},
	{"d/vault-bitwarden-json", "structured", dVaultJSON},
	{"d/vault-onepassword", "structured", dVaultCSV("1PasswordExport-DATE.csv", "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes", "NAME,URL,USER,PASS,,false,false,,NOTE")},
	{"d/vault-lastpass", "structured", dVaultCSV("lastpass_export.csv", "url,username,password,totp,extra,name,grouping,fav", "URL,USER,PASS,,NOTE,NAME,,0")},
	{"d/vault-browser", "structured", dVaultCSV("Chrome Passwords.csv", "name,url,username,password,note", "NAME,URL,USER,PASS,NOTE")},
	{"d/vault-apple", "structured", dVaultCSV("Passwords.csv", "Title,URL,Username,Password,Notes,OTPAuth", "NAME,URL,USER,PASS,NOTE,")},
	{"d/vault-keepass", "structured", dVaultCSV("Database.csv", "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"", "Root,NAME,USER,PASS,URL,NOTE,,0,2021-03-04T10:00:00Z,2019-01-02T08:00:00Z")},
	{"d/vault-keepass-xml", "structured", dVaultXML},
	{"d/vault-proton", "structured", dVaultCSV("Proton Pass_export_DATE.csv", "type,name,url,email,username,password,note,totp,createTime,modifyTime,vault", "login,NAME,URL,USER,,PASS,NOTE,,1650000000,1650000000,Personal")},
	{"d/phone-keep", "structured", dKeep},
	{"d/saved-page", "structured", dSavedPage},
	{"d/own-table", "structured", dOwnTable},
}

// jotted is what stands in the notes field of an entry.
func (k *kit) jotted(s set) string {
	t := k.speaks("en", "en", "en", "de", "fr", "es", "nl", "pl", "ru", "pt")
	head := of(k, "Backup codes:\n", "Recovery codes:\n", "2FA backup codes\n", "recovery: ", "backup codes ", fill(of(k, t.heads...), k.known(s))+"\n")
	return head + s.each(of(k, "\n", "\n", "\n", " ", ", "), "%[2]s")
}

// dVaultCSV is the export of a password manager; the layout of a row says where
// what belongs.
func dVaultCSV(file, head, layout string) func(*kit) {
	cell := func(v string) string {
		if strings.ContainsAny(v, ",\n\"") {
			return `"` + strings.ReplaceAll(v, `"`, `""`) + `"`
		}
		return v
	}
	return func(k *kit) {
		s := k.set("google", "github", "facebook", "discord", "dropbox", "instagram", "npm", "gitlab", "proton", "reddit", "microsoft")
		row := func(name, url, note string) string {
			return strings.NewReplacer("NAME", cell(name), "URL", cell(url), "USER", cell(k.login()), "PASS", cell(k.password()), "NOTE", cell(note)).Replace(layout) + "\n"
		}
		var b strings.Builder
		b.WriteString(head + "\n")
		rows := k.shops(k.between(4, 12))
		at := k.IntN(len(rows))
		for i, r := range rows {
			b.WriteString(row(r[0], "https://www."+strings.ToLower(strings.ReplaceAll(r[0], " ", ""))+".example/", of(k, "", "", "", "card ends 44", "joint account")))
			if i == at {
				b.WriteString(row(s.service.name, "https://"+s.service.domain+"/", k.jotted(s)))
			}
		}
		k.text(path.Join(of(k, "Downloads", "Desktop", "Documents"), strings.ReplaceAll(file, "DATE", k.day("20060102150405"))), b.String(), s)
	}
}

func dVaultJSON(k *kit) {
	s := k.set("google", "github", "facebook", "discord", "nextcloud", "microsoft", "gitlab")
	item := func(name, url string, notes any) map[string]any {
		return map[string]any{"id": shaped(k.Rand, uuidShape), "organizationId": nil, "folderId": nil, "type": 1, "reprompt": 0, "name": name, "notes": notes, "favorite": false, "collectionIds": nil,
			"login": map[string]any{"uris": []any{map[string]any{"match": nil, "uri": url}}, "username": k.login(), "password": k.password(), "totp": nil}}
	}
	items := []any{}
	for _, r := range k.shops(k.between(2, 7)) {
		items = append(items, item(r[0], "https://shop.example/", nil))
	}
	items = append(items, item(s.service.name, "https://"+s.service.domain, k.jotted(s)))
	k.text(path.Join(of(k, "Downloads", "Documents/Passwords"), "bitwarden_export_"+k.day("20060102150405")+".json"), asJSON(map[string]any{"encrypted": false, "folders": []any{}, "items": items}), s)
}

func dVaultXML(k *kit) {
	s := k.set("google", "github", "facebook", "dropbox", "keycloak")
	entry := func(name, notes string) string {
		var b strings.Builder
		b.WriteString("\t\t\t<Entry>\n\t\t\t\t<UUID>" + shaped(k.Rand, repeat("m", 22)) + "==</UUID>\n")
		for _, f := range [][2]string{{"Title", name}, {"UserName", k.login()}, {"Password", k.password()}, {"URL", ""}, {"Notes", notes}} {
			fmt.Fprintf(&b, "\t\t\t\t<String><Key>%s</Key><Value>%s</Value></String>\n", f[0], strings.ReplaceAll(html.EscapeString(f[1]), "\n", "&#xA;"))
		}
		return b.String() + "\t\t\t</Entry>\n"
	}
	body := "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n\t<Root>\n\t\t<Group>\n\t\t\t<Name>General</Name>\n" + entry("Router", "") + entry(s.service.name, k.jotted(s)) + entry("Tesco", "clubcard on keyring") + "\t\t</Group>\n\t</Root>\n</KeePassFile>\n"
	k.text(path.Join(of(k, "Documents", "Desktop", "Documents/Passwords"), of(k, "Database.xml", "passwords export.xml", "keepass.xml")), body, s)
}

// dKeep is a note of the phone in what Google hands out.
func dKeep(k *kit) {
	s, t := k.set(everyday...), k.speaks()
	head := fill(of(k, t.heads...), k.known(s))
	body := asJSON(map[string]any{"color": "DEFAULT", "isTrashed": false, "isPinned": false, "isArchived": false, "textContent": s.each("\n", "%[2]s"), "title": head, "userEditedTimestampUsec": k.when.UnixMicro(), "createdTimestampUsec": k.when.UnixMicro()})
	k.text(path.Join("Downloads/Takeout/Keep", strings.NewReplacer("/", "_", ":", "_").Replace(head)+".json"), body, s)
}

// dSavedPage is the page of the service, saved by the browser.
func dSavedPage(k *kit) {
	p := of(k, pagesSeen...)
	s := k.set(p.id)
	name := byID(p.id).name
	body := "<!DOCTYPE html>\n<!-- saved from url=(0031)https://" + s.service.domain + "/ -->\n<html lang=\"" + p.lang + "\"><head><meta charset=\"UTF-8\"><title>" + name + "</title><script src=\"./" + name + "_files/main." + shaped(k.Rand, repeat("h", 8)) + ".js\"></script></head><body>\n<div class=\"x1n2onr6\"><h2>" +
		strings.Join(strings.Split(strings.TrimSpace(p.above), "\n"), "</h2><p>") + "</p>\n<ul>\n" + s.rows("<li class=\"_4k8\"><span>%[2]s</span></li>") + "</ul>\n<p>" + strings.TrimSpace(p.below) + "</p></div></body></html>\n"
	k.text(path.Join(of(k, fetchedD...), name+of(k, ".html", " - Security.html", ".htm")), body, s)
}

// dOwnTable is a table of accounts somebody keeps by hand.
func dOwnTable(k *kit) {
	s := k.set("google", "facebook", "instagram", "github", "dropbox")
	t := k.speaks("en", "de", "fr", "es", "pt", "nl", "pl")
	rows := [][]string{of(k, []string{"Site", "Login", "Password", "Backup codes"}, []string{"Account", "User", "PW", strings.TrimSpace(fill(t.heads[0], ""))})}
	for _, r := range k.shops(k.between(3, 8)) {
		rows = append(rows, []string{r[0], k.login(), r[1], ""})
	}
	rows = append(rows, []string{s.service.name, k.login(), k.password(), s.each(" ", "%[2]s")})
	if strings.Contains(s.codes[0], " ") {
		rows[len(rows)-1][3] = s.each(", ", "%[2]s")
	}
	k.text(path.Join(of(k, t.docs...), of(k, "passwords.csv", "accounts.csv", "logins export.csv")), asCSV(rows...), s)
}
