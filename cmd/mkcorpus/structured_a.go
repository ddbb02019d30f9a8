package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"
)

// asJSON writes a value as exports do.
func asJSON(v any) string {
	b, err := json.MarshalIndent(v, "", "  ")
	must(err)
	return string(b) + "\n"
}

// asCSV writes rows as exports do.
func asCSV(rows ...[]string) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	must(w.WriteAll(rows))
	return b.String()
}

// sites are accounts without codes that fill an export.
func (k *kit) sites(n int, row func(name, url string) []string) [][]string {
	all := []string{"Amazon", "Netflix", "Spotify", "eBay", "Booking", "Etsy", "Trello", "Zalando", "Ikea", "Deezer", "Vimeo", "Komoot"}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	var rows [][]string
	for _, name := range all[:n] {
		rows = append(rows, row(name, "https://www."+strings.ToLower(name)+".com/login"))
	}
	return rows
}

// aBitwardenJSON is an export with codes in the notes of an item.
func aBitwardenJSON(k *kit) {
	s := k.set("google", "github", "discord", "npm", "facebook", "nextcloud")
	var items []any
	for _, row := range k.sites(k.between(4, 10), func(name, url string) []string { return []string{name, url} }) {
		items = append(items, map[string]any{
			"id": shaped(k.Rand, uuidShape), "type": 1, "name": row[0], "notes": nil, "favorite": false,
			"login": map[string]any{"uris": []any{map[string]any{"match": nil, "uri": row[1]}}, "username": k.who.email, "password": k.password(), "totp": nil},
		})
	}
	items[len(items)/2] = map[string]any{
		"id": shaped(k.Rand, uuidShape), "type": 1, "name": s.service.name, "favorite": true,
		"notes": of(k, "Recovery codes:\n", "backup codes\n", "2FA backup codes\n\n") + strings.Join(s.show(), "\n"),
		"login": map[string]any{"uris": []any{map[string]any{"match": nil, "uri": "https://" + s.service.domain}}, "username": k.who.email, "password": k.password(), "totp": shaped(k.Rand, repeat("B", 32))},
	}
	k.text(k.at("bitwarden_export_"+k.when.Format("20060102150405")+".json"), asJSON(map[string]any{"encrypted": false, "folders": []any{}, "items": items}), s)
}

// aChromeCSV is an export of a browser's passwords with codes in a note.
func aChromeCSV(k *kit) {
	s := k.set("github", "google", "dropbox", "discord", "reddit")
	rows := append([][]string{{"name", "url", "username", "password", "note"}}, k.sites(6, func(name, url string) []string {
		return []string{name, url, k.who.email, k.password(), ""}
	})...)
	rows = append(rows, []string{s.service.name, "https://" + s.service.domain + "/login", k.who.user, k.password(), "backup codes: " + s.each(of(k, ", ", " / ", "\n"), "%[2]s")})
	rows = append(rows, k.sites(3, func(name, url string) []string { return []string{name, url, k.who.email, k.password(), ""} })...)
	k.text(k.at(of(k, "Chrome Passwords.csv", "Google Passwords.csv", "Microsoft Edge Passwords.csv")), asCSV(rows...), s)
}

// aKeePassXC is an export with codes in the notes.
func aKeePassXC(k *kit) {
	s := k.set("gitlab", "mastodon", "hexpm", "keycloak", "google")
	row := func(name, url, notes string) []string {
		when := k.when.Format("2006-01-02T15:04:05Z")
		return []string{"Root/Internet", name, k.who.user, k.password(), url, notes, "", "0", when, when}
	}
	rows := [][]string{{"Group", "Title", "Username", "Password", "URL", "Notes", "TOTP", "Icon", "Last Modified", "Created"}}
	rows = append(rows, k.sites(5, func(name, url string) []string { return row(name, url, "") })...)
	rows = append(rows, row(s.service.name, "https://"+s.service.domain, title(s.service.term)+":\n"+strings.Join(s.show(), "\n")))
	k.text(k.at(of(k, "Passwords.csv", "keepass.csv", "KeePassXC export.csv")), asCSV(rows...), s)
}

// aYAML is a file of accounts as programmers keep it.
func aYAML(k *kit) {
	s := k.set("github", "npm", "pypi", "rubygems", "sentry")
	body := fmt.Sprintf("accounts:\n  - site: %s\n    user: %s\n    recovery_codes:\n", s.service.domain, k.who.user) +
		s.marked("\n", marks{"      - %s", "      - %s"}) + fmt.Sprintf("  - site: example.org\n    user: %s\n    recovery_codes: []\n", k.who.email)
	k.text(k.at(of(k, "accounts.yaml", "secrets.yml", "2fa.yaml")), body, s)
}

// aDotEnv is one variable among others.
func aDotEnv(k *kit) {
	s := k.set("github", "discord", "gitlab", "ngrok")
	body := lines("# local only, do not commit", "DATABASE_URL=postgres://app:"+k.password()+"@localhost:5432/app", "DEBUG=1",
		strings.ToUpper(s.service.name)+"_RECOVERY_CODES=\""+s.each(of(k, ",", " "), "%[2]s")+"\"", "PORT=8080")
	k.text("projects/"+of(k, "shop", "site", "bot")+"/"+of(k, ".env", ".env.local"), body, s)
}

// aSavedPage is a page of settings, saved from a browser.
func aSavedPage(k *kit) {
	s := k.set("github", "gitlab", "nextcloud", "documenso", "laravel-fortify", "discourse").spend(k.Rand)
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two-factor %s · %s</title>\n<link rel=\"stylesheet\" href=\"./%s_files/app-%s.css\">\n<script src=\"./app-%s.js\"></script></head>\n<body><header><a href=\"https://%s/\">%s</a></header>\n<main><h2>%s</h2><p>%s can be used to access your account in the event you lose access to your device.</p>\n<ul class=\"codes\">\n",
		s.service.term, s.service.name, s.service.name, shaped(k.Rand, repeat("h", 12)), shaped(k.Rand, repeat("h", 20)), s.service.domain, s.service.name, title(s.service.term), title(s.service.term))
	b.WriteString(s.marked("\n", marks{"<li class=\"code\"><span>%s</span></li>", "<li class=\"code used\"><del>%s</del></li>"}))
	b.WriteString("</ul><button type=\"button\">Download</button> <button>Print</button></main></body></html>\n")
	k.text(k.at(fmt.Sprintf("Two-factor %s - %s.html", s.service.term, s.service.name)), b.String(), s)
}

// aTakeout is a note as Google hands it out.
func aTakeout(k *kit) {
	s := k.set("instagram", "facebook", "google", "discord", "x")
	title := of(k, s.service.name+" backup codes", s.service.name+" 2fa", "codes "+s.service.name)
	if s.service.id == "x" {
		title = "twitter backup code"
	}
	body := asJSON(map[string]any{
		"color": "DEFAULT", "isTrashed": false, "isPinned": k.chance(2), "isArchived": k.chance(3), "title": title,
		"textContent": strings.Join(s.show(), "\n"), "userEditedTimestampUsec": k.when.UnixMicro(), "createdTimestampUsec": k.when.UnixMicro(),
	})
	k.text("Downloads/Takeout/Keep/"+title+".json", body, s)
}
