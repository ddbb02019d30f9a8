package main

import (
	"fmt"
	"strings"
)

// bLastPass is an export with a secure note.
func bLastPass(k *kit) {
	s := k.set("google", "facebook", "gitlab", "wikimedia", "uber")
	rows := [][]string{{"url", "username", "password", "totp", "extra", "name", "grouping", "fav"}}
	rows = append(rows, k.sites(5, func(name, url string) []string {
		return []string{url, k.who.email, k.password(), "", "", name, "", "0"}
	})...)
	rows = append(rows, []string{"http://sn", "", "", "", s.service.name + " emergency codes\n" + strings.Join(s.show(), "\n"), s.service.name + " 2FA", "Secure Notes", "0"})
	k.text(k.at("lastpass_export_"+k.when.Format("20060102")+".csv"), asCSV(rows...), s)
}

// bSafari is an export of Apple's passwords.
func bSafari(k *kit) {
	s := k.set("github", "discord", "npm", "craft-cms")
	rows := [][]string{{"Title", "URL", "Username", "Password", "Notes", "OTPAuth"}}
	rows = append(rows, k.sites(4, func(name, url string) []string { return []string{name, url, k.who.email, k.password(), "", ""} })...)
	rows = append(rows, []string{s.service.domain + " (" + k.who.user + ")", "https://" + s.service.domain + "/", k.who.user, k.password(), "2fa fallback: " + strings.Join(s.show(), " "), ""})
	k.text(k.at("Passwords.csv"), asCSV(rows...), s)
}

// bKeePassXML is an export of KeePass.
func bKeePassXML(k *kit) {
	s := k.set("sentry", "hexpm", "pypi", "google", "laravel-fortify")
	entry := func(name, url, notes string) string {
		var b strings.Builder
		b.WriteString("\t\t\t<Entry>\n\t\t\t\t<UUID>" + shaped(k.Rand, repeat("m", 22)) + "==</UUID>\n")
		for _, kv := range [][2]string{{"Notes", notes}, {"Password", k.password()}, {"Title", name}, {"URL", url}, {"UserName", k.who.user}} {
			fmt.Fprintf(&b, "\t\t\t\t<String><Key>%s</Key><Value>%s</Value></String>\n", kv[0], escaped(kv[1]))
		}
		return b.String() + "\t\t\t</Entry>\n"
	}
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n\t<Root>\n\t\t<Group>\n\t\t\t<Name>Internet</Name>\n")
	for _, row := range k.sites(3, func(name, url string) []string { return []string{name, url} }) {
		b.WriteString(entry(row[0], row[1], ""))
	}
	shown := s.redrawn(escaped)
	b.WriteString(entry(s.service.name, "https://"+s.service.domain, "scratch codes\n"+strings.Join(s.show(), "\n")))
	b.WriteString("\t\t</Group>\n\t</Root>\n</KeePassFile>\n")
	k.text(k.at(of(k, "keepass.xml", "Database.xml")), b.String(), shown)
}

// bJoplin is a note with the lines that Joplin puts at its end.
func bJoplin(k *kit) {
	s := k.set("nextcloud", "mastodon", "matomo", "rocket-chat", "discord")
	id := shaped(k.Rand, repeat("h", 32))
	body := fmt.Sprintf("%s 2FA\n\n%s\nid: %s\nparent_id: %s\ncreated_time: %s\nis_conflict: 0\nauthor: \nsource: joplin-desktop\nis_todo: 0\ntype_: 1", s.service.name,
		s.marked("\n", marks{"- %s", "- %s"}), id, shaped(k.Rand, repeat("h", 32)), k.when.Format("2006-01-02T15:04:05.000Z"))
	k.text("Joplin/export/"+id+".md", body, s)
}

// bSimplenote is an export of notes as JSON.
func bSimplenote(k *kit) {
	s := k.set("instagram", "google", "firefly-iii", "x")
	name := s.service.name
	if s.service.id == "x" {
		name = "Twitter"
	}
	note := func(text string) map[string]any {
		return map[string]any{"id": shaped(k.Rand, repeat("h", 32)), "content": text, "creationDate": k.stamp(0), "lastModified": k.stamp(1)}
	}
	body := asJSON(map[string]any{
		"activeNotes":  []any{note(strings.ReplaceAll(k.jotting(), "\n", "\r\n")), note(name + " emergency login\r\n" + strings.Join(s.show(), "\r\n")), note(k.sentence("en"))},
		"trashedNotes": []any{note(k.sentence("en"))},
	})
	k.text(k.at(of(k, "source/notes.json", "simplenote/notes.json")), body, s)
}

// bEvernote is an export of one note.
func bEvernote(k *kit) {
	s := k.set("dropbox", "github", "wordpress-com", "ea")
	var rows strings.Builder
	for _, c := range s.show() {
		fmt.Fprintf(&rows, "<div>%s</div>", c)
	}
	body := fmt.Sprintf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export3.dtd\">\n<en-export export-date=\"%s\" application=\"Evernote\"><note><title>%s rescue codes</title><content><![CDATA[<?xml version=\"1.0\"?><en-note><div>%s</div>%s</en-note>]]></content></note></en-export>\n",
		k.when.Format("20060102T150405Z"), s.service.name, k.sentence("en"), rows.String())
	k.text(k.at(of(k, s.service.name+".enex", "My Notes.enex")), body, s)
}

// bTOML is a file of settings with the codes in a list.
func bTOML(k *kit) {
	s := k.set("ngrok", "formbricks", "logto", "rubygems", "better-auth")
	body := fmt.Sprintf("[%s]\nuser = %q\nmfa = true\nbackup_codes = [\n%s]\n\n[editor]\ntab = 4\n", strings.ReplaceAll(lowName(s), " ", "-"), k.who.user, s.marked("\n", marks{"  \"%s\",", "  \"%s\","}))
	k.text(k.at(of(k, "private.toml", "identity.toml")), body, s)
}

// bTablePage is a saved page with the codes in a table.
func bTablePage(k *kit) {
	s := k.set("aspnet-identity", "redmine", "hexpm", "pterodactyl", "keycloak")
	w := k.words()
	var b strings.Builder
	fmt.Fprintf(&b, "<html>\n<!-- saved from url=(0031)https://%s/ -->\n<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"><title>%s</title><style>td{font-family:monospace;padding:4px}</style></head><body>\n<h1>%s</h1><p>%s. %s.</p>\n<table>\n", s.service.domain, s.service.name, w.backup, w.keep, w.once)
	shown := s.show()
	for i := 0; i < len(shown); i += 2 {
		b.WriteString("<tr><td>" + shown[i] + "</td>")
		if i+1 < len(shown) {
			b.WriteString("<td>" + shown[i+1] + "</td>")
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</table></body></html>\n")
	k.text(k.at(s.service.name+of(k, ".htm", " security.html")), b.String(), s)
}
