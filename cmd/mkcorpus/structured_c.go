package main

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"
)

var structuredC = []template{
	{"c/csv-1password", "structured", cOnePassword},
	{"c/csv-dashlane", "structured", cDashlane},
	{"c/csv-nordpass", "structured", cNordPass},
	{"c/csv-bitwarden", "structured", cBitwardenCSV},
	{"c/csv-keepass1", "structured", cKeePass1},
	{"c/csv-roboform", "structured", cRoboForm},
	{"c/csv-keeper", "structured", cKeeper},
	{"c/csv-protonpass", "structured", cProtonPass},
	{"c/json-enpass", "structured", cEnpass},
	{"c/json-1pif", "structured", cOnePif},
	{"c/xml-keepass", "structured", cKeePassFields},
	{"c/ini", "structured", cINI},
	{"c/env", "structured", cEnv},
	{"c/json-own", "structured", cOwnJSON},
	{"c/yaml-vars", "structured", cVars},
	{"c/csv-own", "structured", cOwnCSV},
}

// rescueNote is what people put into the field for notes.
func (k *kit) rescueNote(s set) string {
	return of(k, "2FA rescue\n", "Security question: first car = Trabant\nrecovery\n", "Ersatzcodes:\n", "códigos reserva\n", "запасные\n", "backup tokens 👇\n", "", "old phone sold, new codes:\n") + s.each(of(k, "\n", "\n", " ", ", "), "%[2]s") + of(k, "", "\n\nPIN on file")
}

// vaultNames are accounts of the same export that have no codes.
func (k *kit) logins(n int) [][3]string {
	all := [][3]string{{"Allegro", "https://allegro.example", "k"}, {"Sparkasse", "https://sparkasse.example/login", "s"}, {"Mercado", "https://mercado.example", "m"}, {"Rakuten", "https://rakuten.example", "r"}, {"Bol", "https://bol.example/account", "b"},
		{"Doctolib", "https://doctolib.example", "d"}, {"Rozetka", "https://rozetka.example", "z"}, {"ÖBB", "https://oebb.example", "o"}, {"Gymkhana", "https://gym.example", "g"}, {"Stadtbibliothek", "https://biblio.example", "l"}}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for i := range all {
		all[i][2] = shaped(k.Rand, repeat("m", k.between(9, 20)))
	}
	return all[:n]
}

// export writes a file of comma separated rows with the one that holds the codes
// somewhere among the others.
func (k *kit) export(name string, head []string, plain func(l [3]string) []string, holder []string, s set) {
	var rows [][]string
	for _, l := range k.logins(k.between(3, 9)) {
		rows = append(rows, plain(l))
	}
	at := k.IntN(len(rows) + 1)
	rows = append(rows[:at:at], append([][]string{holder}, rows[at:]...)...)
	if head != nil {
		rows = append([][]string{head}, rows...)
	}
	k.text(k.inside(name, "Desktop/sort me", "Documents/_archive/2016", "Загрузки", "Téléchargements", "USB-Stick/privat", "Downloads"), asCSV(rows...), s)
}

func cOnePassword(k *kit) {
	s := k.set("github", "dropbox", "gitlab", "google", "npm")
	k.export("1PasswordExport-"+shaped(k.Rand, "HHHHHHHH")+"-"+k.day("20060102-150405")+".csv", []string{"Title", "Url", "Username", "Password", "OTPAuth", "Favorite", "Archived", "Tags", "Notes"},
		func(l [3]string) []string { return []string{l[0], l[1], k.post(), l[2], "", "false", "false", "", ""} },
		[]string{s.service.name, "https://" + s.service.domain, k.post(), k.password(), "", "true", "false", "2fa", k.rescueNote(s)}, s)
}

func cDashlane(k *kit) {
	s := k.set("google", "facebook", "discord", "uber")
	k.export(of(k, "securenotes.csv", "dashlane/securenotes.csv"), []string{"title", "note"}, func(l [3]string) []string { return []string{l[0] + " Vertrag", "Kündigung 3 Monate"} },
		[]string{k.called(s) + of(k, " locked out", " 2fa", " sos"), k.rescueNote(s)}, s)
}

func cNordPass(k *kit) {
	s := k.set("instagram", "google", "reddit", "dropbox")
	tail := []string{"", "", "", "", "", "", "Personal", "", "", "", "", "", "", "", "", "password"}
	k.export("nordpass_"+k.day("2006-01-02")+".csv", strings.Split("name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state,type", ","),
		func(l [3]string) []string { return append([]string{l[0], l[1], "", k.nick(), l[2], ""}, tail...) },
		append([]string{s.service.name, "https://" + s.service.domain, "", k.nick(), k.password(), k.rescueNote(s)}, tail...), s)
}

func cBitwardenCSV(k *kit) {
	s := k.set("github", "sentry", "hexpm", "laravel-fortify", "mastodon")
	k.export("bitwarden_export_"+k.day("20060102150405")+".csv", strings.Split("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp", ","),
		func(l [3]string) []string {
			return []string{"", "", "login", l[0], "", "", "0", l[1], k.post(), l[2], ""}
		},
		[]string{"dev", "1", "login", s.service.name, k.rescueNote(s), "", "0", "https://" + s.service.domain, k.nick(), k.password(), ""}, s)
}

func cKeePass1(k *kit) {
	s := k.set("google", "facebook", "wordpress-two-factor", "joomla")
	k.export(of(k, "keepass1.csv", "Datenbank.csv", "hasla_export.csv"), []string{"Account", "Login Name", "Password", "Web Site", "Comments"},
		func(l [3]string) []string { return []string{l[0], k.nick(), l[2], l[1], ""} },
		[]string{s.service.name, k.post(), k.password(), "https://" + s.service.domain, strings.ReplaceAll(k.rescueNote(s), "\n", "\r\n")}, s)
}

func cRoboForm(k *kit) {
	s := k.set("facebook", "instagram", "dropbox", "ea")
	k.export("RoboForm Passwords.csv", []string{"Name", "Url", "MatchUrl", "Login", "Pwd", "Note", "Folder", "RfFieldsV2"},
		func(l [3]string) []string { return []string{l[0], l[1], l[1], k.nick(), l[2], "", "/", ""} },
		[]string{s.service.name, "https://" + s.service.domain, "https://" + s.service.domain, k.nick(), k.password(), k.rescueNote(s), "/Private", ""}, s)
}

// cKeeper has no head and the codes in a field of their own.
func cKeeper(k *kit) {
	s := k.set("gitlab", "github", "n8n", "wordfence", "documenso")
	k.export("keeper_"+k.day("20060102")+".csv", nil,
		func(l [3]string) []string { return []string{"private", l[0], k.nick(), l[2], l[1], "", ""} },
		[]string{"work", s.service.name, k.nick(), k.password(), "https://" + s.service.domain, "", "", of(k, "Recovery", "one-time", "2FA spare"), s.each("\n", "%[2]s")}, s)
}

func cProtonPass(k *kit) {
	s := k.set("discord", "proton", "cal-com", "simplelogin", "mastodon")
	k.export("Proton Pass_export_"+k.day("2006-01-02_150405")+".csv", strings.Split("type,name,url,email,username,password,note,totp,createTime,modifyTime,vault", ","),
		func(l [3]string) []string {
			return []string{"login", l[0], l[1], k.post(), "", l[2], "", "", fmt.Sprint(k.when.Unix()), fmt.Sprint(k.when.Unix() + 60), "Personal"}
		},
		[]string{"note", s.service.name + of(k, " rescue", " MFA"), "", "", "", "", k.rescueNote(s), "", fmt.Sprint(k.when.Unix()), fmt.Sprint(k.when.Unix() + 9), "Personal"}, s)
}

func cEnpass(k *kit) {
	s := k.set("google", "github", "nextcloud", "dropbox", "instagram")
	item := func(name, note string) map[string]any {
		return map[string]any{"title": name, "category": "login", "uuid": shaped(k.Rand, uuidShape), "note": note, "updated_at": k.when.Unix(), "fields": []any{map[string]any{"label": "Benutzername", "type": "username", "value": k.nick()}, map[string]any{"label": "Passwort", "type": "password", "value": shaped(k.Rand, repeat("m", 14))}}}
	}
	var items []any
	for _, l := range k.logins(4) {
		items = append(items, item(l[0], ""))
	}
	items = append(items, item(s.service.name, k.rescueNote(s)))
	k.text(k.at(of(k, "Enpass.json", "enpass-export.json")), asJSON(map[string]any{"folders": []any{}, "items": items}), s)
}

// cOnePif is the older export of 1Password.
func cOnePif(k *kit) {
	s := k.set("github", "dropbox", "google", "rubygems", "npm")
	var b strings.Builder
	entry := func(name, url, notes string) {
		line, err := json.Marshal(map[string]any{"uuid": shaped(k.Rand, repeat("H", 32)), "typeName": "webforms.WebForm", "title": name, "location": url, "secureContents": map[string]any{"notesPlain": notes, "fields": []any{map[string]string{"designation": "password", "value": shaped(k.Rand, repeat("m", 16))}}}})
		must(err)
		b.Write(line)
		b.WriteString("\n***" + "5642bee8-a5ff-11dc-8314-0800200c9a66" + "***\n")
	}
	for _, l := range k.logins(4) {
		entry(l[0], l[1], "")
	}
	entry(s.service.name, "https://"+s.service.domain, k.rescueNote(s))
	k.text(path.Join(of(k, "Documents/_archive/2016", "Desktop/sort me"), k.day("2006-01-02")+" 1Password Interchange File.1pif", "data.1pif"), b.String(), s)
}

// cKeePassFields has every code in a field of its own.
func cKeePassFields(k *kit) {
	s := k.set("google", "gitlab", "microsoft", "proxmox", "keycloak")
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<KeePassFile>\n<Meta><Generator>KeePassXC</Generator></Meta>\n<Root><Group><Name>Familie</Name>\n")
	for _, l := range k.logins(3) {
		fmt.Fprintf(&b, "<Entry><String><Key>Title</Key><Value>%s</Value></String><String><Key>Password</Key><Value ProtectInMemory=\"True\">%s</Value></String></Entry>\n", l[0], l[2])
	}
	fmt.Fprintf(&b, "<Entry><String><Key>Title</Key><Value>%s</Value></String><String><Key>URL</Key><Value>%s</Value></String>\n", s.service.name, s.service.domain)
	for i, c := range s.show() {
		fmt.Fprintf(&b, "<String><Key>%s %d</Key><Value ProtectInMemory=\"True\">%s</Value></String>\n", "Ersatzcode", i+1, c)
	}
	b.WriteString("</Entry>\n</Group></Root></KeePassFile>\n")
	k.text(k.at(of(k, "export.xml", "Passwörter Familie.xml", "kdbx_export.xml")), b.String(), s)
}

func cINI(k *kit) {
	s := k.set("github", "discord", "ngrok", "pypi", "gogs")
	body := "; my own, not read by anything\n[bank]\nbranch=043\n\n[" + strings.ToLower(s.service.name) + "]\nlogin=" + k.nick() + "\n" + s.rows(of(k, "rescue%d=%s", "rc_%02d = %s", "mfa.%d: %s")) + "\n[wifi]\nssid=Drei Haselnuesse\n"
	k.text(k.at(of(k, "me.ini", "secrets.ini", "konten.cfg", "my.conf")), body, s)
}

func cEnv(k *kit) {
	s := k.set("github", "gitlab", "npm", "sentry", "formbricks", "pypi")
	name := strings.ToUpper(strings.ReplaceAll(s.service.name, ".", "_"))
	body := "# local only\nNODE_ENV=development\nDATABASE_URL=postgres://dev:dev@localhost:5432/ledger\nSESSION_SECRET=" + shaped(k.Rand, repeat("h", 40)) + "\n# bot account, if the authenticator is lost\n" + name + "_RECOVERY_CODES=\"" + s.each(of(k, " ", ","), "%[2]s") + "\"\nPORT=4000\n"
	k.text(k.project(of(k, ".env.local", ".env", ".env.ray", "secrets.env")), body, s)
}

func cOwnJSON(k *kit) {
	s := k.set("discord", "github", "bookstack", "better-auth", "x")
	key := strings.ToLower(s.service.name)
	if s.service.id == "x" {
		key = "twitter"
	}
	body := asJSON(map[string]any{"router": map[string]any{"ip": "192.168.178.1"}, key: map[string]any{"user": k.nick(), "mail": k.post(), "lostPhone": s.codes}, "zoo": map[string]any{"member": shaped(k.Rand, "dddddd")}})
	k.text(k.at(of(k, "me.json", "accounts.json", "vault-plain.json", "данные.json")), body, s)
}

func cVars(k *kit) {
	s := k.set("gitlab", "keycloak", "authentik", "proxmox", "pterodactyl", "zammad")
	body := "---\n# ansible-vault decrypt'ed, RE-ENCRYPT!\nvault_smtp_password: \"" + shaped(k.Rand, repeat("m", 24)) + "\"\nvault_" + strings.ToLower(s.service.name) + "_admin:\n  login: " + k.nick() + "\n  mfa_" + strings.ReplaceAll(s.service.term, " ", "_") + ":\n" + s.rows("    - \"%[2]s\"") + "vault_snmp_community: public\n"
	k.text(path.Join(of(k, "git/homelab-private/group_vars/all", "repos/infra-private/host_vars/bastion", "ansible/inventory/group_vars"), of(k, "vault.yml", "secrets.yaml", "vault.dec.yml")), body, s)
}

// cOwnCSV is a table that its owner keeps himself, a code in each column.
func cOwnCSV(k *kit) {
	s := k.set("google", "instagram", "ea", "github", "phpbb-tfa")
	sep := of(k, ";", "\t", ";")
	var rows []string
	rows = append(rows, strings.Join([]string{of(k, "usługa", "Dienst", "serviço", "сервис"), "login", of(k, "kody 1x", "Einmalcodes", "códigos", "коды")}, sep))
	for _, l := range k.logins(3) {
		rows = append(rows, l[0]+sep+k.nick()+sep)
	}
	rows = append(rows, k.called(s)+sep+k.post()+sep+s.each(sep, "%[2]s"))
	k.text(k.at(of(k, "konta.csv", "Dienste.csv", "acessos.csv", "сервисы.csv")), crlf(lines(rows...)), s)
}
