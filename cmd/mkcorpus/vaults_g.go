package main

import (
	"encoding/xml"
	"fmt"
	"path"
	"strings"
)

// vaultsG are exports of password managers, most with the codes in the note of a log-in.
var vaultsG = []template{
	{"g/vault-bitwarden-json", "export", gBitwardenJSON},
	{"g/vault-bitwarden-csv", "export", gVaultCSV([]string{"bitwarden_export_%s.csv"}, "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp", func(e entryE) []string {
		return []string{"", "", "login", e.title, e.note, e.field, "0", e.url, e.user, e.pass, ""}
	})},
	{"g/vault-bitwarden-note", "export", gVaultNotes([]string{"bitwarden_export_%s.csv"}, "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp", func(title, note string) []string {
		return []string{"Codes", "", "note", title, note, "", "0", "", "", "", ""}
	})},
	{"g/vault-1password-csv", "export", gVaultCSV([]string{"1Password.csv", "1PasswordExport-%s.csv"}, "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes", func(e entryE) []string {
		return []string{e.title, e.url, e.user, e.pass, "", "false", "false", "", e.all()}
	})},
	{"g/vault-1password-pux", "export", gOnePux},
	{"g/vault-lastpass", "export", gVaultCSV([]string{"lastpass_export.csv", "lastpass_vault_%s.csv"}, "url,username,password,totp,extra,name,grouping,fav", func(e entryE) []string {
		return []string{e.url, e.user, e.pass, "", e.all(), e.title, "", "0"}
	})},
	{"g/vault-lastpass-note", "export", gVaultNotes([]string{"lastpass_export.csv"}, "url,username,password,totp,extra,name,grouping,fav", func(title, note string) []string {
		return []string{"http://sn", "", "", "", note, title, "Secure Notes", "0"}
	})},
	{"g/vault-dashlane", "export", gDashlaneZip},
	{"g/vault-keepass-xml", "export", gKeePassXML},
	{"g/vault-keepassxc", "export", gVaultCSV([]string{"Passwords.csv", "keepassxc export.csv"}, "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"", func(e entryE) []string {
		return []string{"Root", e.title, e.user, e.pass, e.url, e.all(), "", "0", "2024-01-14T17:20:11Z", "2021-05-30T09:44:02Z"}
	})},
	{"g/vault-chrome", "export", gVaultCSV([]string{"Chrome Passwords.csv", "Google Passwords.csv", "Microsoft Edge Passwords.csv"}, "name,url,username,password,note", func(e entryE) []string {
		return []string{e.title, e.url, e.user, e.pass, e.all()}
	})},
	{"g/vault-apple", "export", gVaultCSV([]string{"Passwords.csv"}, "Title,URL,Username,Password,Notes,OTPAuth", func(e entryE) []string {
		return []string{e.title + " (" + e.user + ")", e.url, e.user, e.pass, e.all(), ""}
	})},
	{"g/vault-enpass", "export", gEnpassJSON},
	{"g/vault-proton", "export", gProtonPassZip},
	{"g/vault-nordpass", "export", gVaultCSV([]string{"nordpass_%s.csv"}, "name,url,username,password,note,cardholdername,cardnumber,cvc,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state,type", func(e entryE) []string {
		return append([]string{e.title, e.url, e.user, e.pass, e.all()}, append(make([]string, 14), "password")...)
	})},
	{"g/vault-keeper", "export", gVaultKeeper},
	{"g/vault-kaspersky", "export", gVaultKaspersky},
}

// gEntries are entries of which one holds the codes of s.
func (k *kit) gEntries(s set) []entryE {
	var all []entryE
	for _, name := range k.gOthers(k.between(4, 12)) {
		all = append(all, entryE{name, "https://www." + strings.ToLower(strings.ReplaceAll(name, " ", "")) + ".example/", k.mailbox(), k.password(), of(k, "", "", "", "", "old pin 4411", "shared with "+k.who.first), ""})
	}
	word := of(k, "Backup codes", "Recovery codes", "2FA backup codes", "backup codes")
	if len(s.codes) == 1 {
		word = of(k, "Recovery code", "Backup code", "2FA recovery code")
	}
	if len(s.codes) > 1 && k.chance(3) {
		v := k.gVoice("de", "fr", "es", "pt", "it", "nl", "pl", "ru", "ja", "sv", "tr", "cs")
		k.tagAs(v.lang, "password-manager")
		word = k.gHead(v, s)
	}
	e := entryE{title: s.service.name, url: "https://" + s.service.domain + of(k, "", "/", "/login"), user: k.mailbox(), pass: k.password()}
	switch {
	case k.chance(4):
		sep := " "
		if strings.Contains(s.codes[0], " ") {
			sep = ", "
		}
		e.field = word + ": " + s.each(sep, "%[2]s")
	case len(s.codes) > 1 && k.chance(3):
		e.note = word + ": " + s.each(", ", "%[2]s")
	default:
		e.note = word + "\n" + s.each("\n", "%[2]s")
	}
	at := k.IntN(len(all))
	return append(all[:at:at], append([]entryE{e}, all[at:]...)...)
}

// gHeld draws what people put into such a program.
func (k *kit) gHeld() set {
	k.tagAs("en", "password-manager")
	if k.chance(5) {
		return k.set(loneG...)
	}
	return k.set(append([]string{"gitlab", "npm", "mastodon", "sentry", "gogs", "nextcloud"}, commonG...)...).typed(" ", of(k, " ", ""))
}

func (k *kit) gExport(names []string) string {
	return k.gGot(strings.ReplaceAll(of(k, names...), "%s", k.day("20060102150405")))
}

func gVaultCSV(names []string, head string, row func(e entryE) []string) func(*kit) {
	return func(k *kit) {
		s := k.gHeld()
		body := head + "\n"
		for _, e := range k.gEntries(s) {
			body += asCSV(row(e))
		}
		k.save(k.gExport(names), body, s)
	}
}

// gVaultNotes has them in a note of their own.
func gVaultNotes(names []string, head string, row func(title, note string) []string) func(*kit) {
	return func(k *kit) {
		s := k.gHeld()
		body := head + "\n" + asCSV(row("Wifi at the cabin", "network: Skogen\npassword: "+k.password()), row(s.service.name+of(k, " backup codes", " 2FA", " recovery codes"), of(k, "", "keep!\n")+s.service.term+"\n"+s.stack()), row("Car", "service every 20000 km\nwinter tyres in the cellar"))
		k.save(k.gExport(names), body, s)
	}
}

func gBitwardenJSON(k *kit) {
	s := k.gHeld()
	var items []string
	for _, e := range k.gEntries(s) {
		fields := "[]"
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			fields = arrayG(objectG("name", quoteG(name), "value", quoteG(value), "type", "0", "linkedId", "null"))
		}
		notes := "null"
		if e.note != "" {
			notes = quoteG(e.note)
		}
		items = append(items, "\n    "+objectG("passwordHistory", "null", "revisionDate", quoteG(k.stamp(0)), "creationDate", quoteG(k.stamp(-9999)), "deletedDate", "null", "id", quoteG(shaped(k.Rand, uuidShape)), "organizationId", "null", "folderId", "null", "type", "1", "reprompt", "0", "name", quoteG(e.title), "notes", notes, "favorite", "false", "fields", fields,
			"login", objectG("uris", arrayG(objectG("match", "null", "uri", quoteG(e.url))), "username", quoteG(e.user), "password", quoteG(e.pass), "totp", "null"), "collectionIds", "null"))
	}
	k.save(k.gExport([]string{"bitwarden_export_%s.json"}), "{\n  \"encrypted\": false,\n  \"folders\": [],\n  \"items\": ["+strings.Join(items, ",")+"\n  ]\n}", s)
}

func gOnePux(k *kit) {
	s := k.gHeld()
	var items []string
	for i, e := range k.gEntries(s) {
		sections := "[]"
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			sections = arrayG(objectG("title", quoteG(""), "name", quoteG("add more"), "fields", arrayG(objectG("title", quoteG(name), "id", quoteG(shaped(k.Rand, repeat("b", 26))), "value", objectG("concealed", quoteG(value)), "indexAtSource", "0", "guarded", "false", "multiline", "false", "dontGenerate", "false"))))
		}
		items = append(items, objectG("uuid", quoteG(shaped(k.Rand, repeat("b", 26))), "favIndex", "0", "createdAt", fmt.Sprint(k.when.Unix()-int64(i)*86400), "updatedAt", fmt.Sprint(k.when.Unix()), "state", quoteG("active"), "categoryUuid", quoteG("001"),
			"details", objectG("loginFields", arrayG(objectG("value", quoteG(e.user), "id", quoteG(""), "name", quoteG("username"), "fieldType", quoteG("T"), "designation", quoteG("username")), objectG("value", quoteG(e.pass), "id", quoteG(""), "name", quoteG("password"), "fieldType", quoteG("P"), "designation", quoteG("password"))), "notesPlain", quoteG(e.note), "sections", sections, "passwordHistory", "[]"),
			"overview", objectG("subtitle", quoteG(e.user), "title", quoteG(e.title), "url", quoteG(e.url), "tags", "[]")))
	}
	body := objectG("accounts", arrayG(objectG("attrs", objectG("accountName", quoteG(k.who.first), "name", quoteG(k.who.first+" "+k.who.last), "email", quoteG(k.mailbox())), "vaults", arrayG(objectG("attrs", objectG("uuid", quoteG(shaped(k.Rand, repeat("b", 26))), "name", quoteG("Personal"), "type", quoteG("P")), "items", arrayG(items...))))))
	k.tag("enc", "utf8")
	name := "1PasswordExport-" + shaped(k.Rand, repeat("B", 26)) + "-" + k.day("20060102-150405") + ".1pux"
	k.pack(k.gGot(name), body, zipped(k.when, member{"export.attributes", []byte(objectG("version", "3", "description", quoteG("1Password Unencrypted Export"), "createdAt", fmt.Sprint(k.when.Unix())))}, member{"export.data", []byte(body)}), inText(body, s, "export.data"), s)
}

// gDashlaneZip has two tables; the codes are in one of them.
func gDashlaneZip(k *kit) {
	s := k.gHeld()
	logins := [][]string{{"username", "username2", "username3", "title", "password", "note", "url", "category", "otpUrl"}}
	notes := [][]string{{"title", "note"}, {"Locker", "gym, number 4 from the left"}}
	at := "credentials.csv"
	inNotes := k.chance(3)
	for _, e := range k.gEntries(s) {
		if inNotes && e.title == s.service.name {
			notes = append(notes, []string{e.title + " recovery codes", e.all()})
			at, e.note, e.field = "securenotes.csv", "", ""
		}
		logins = append(logins, []string{e.user, "", "", e.title, e.pass, e.all(), e.url, "", ""})
	}
	files := map[string]string{"credentials.csv": asCSV(logins...), "securenotes.csv": asCSV(notes...)}
	k.tag("enc", "utf8")
	k.pack(k.gGot("dashlane-credential-export-"+k.day("2006-01-02")+".zip"), files[at], zipped(k.when, member{"credentials.csv", []byte(files["credentials.csv"])}, member{"securenotes.csv", []byte(files["securenotes.csv"])}, member{"ids.csv", []byte("type,number,name,issue_date,expiration_date,place_of_issue,state\n")}), inText(files[at], s, at), s)
}

func gKeePassXML(k *kit) {
	s := k.gHeld()
	var b strings.Builder
	b.WriteString(xml.Header + "<KeePassFile>\n\t<Meta>\n\t\t<Generator>KeePass</Generator>\n\t\t<DatabaseName>" + k.who.first + "</DatabaseName>\n\t</Meta>\n\t<Root>\n\t\t<Group>\n\t\t\t<UUID>" + shaped(k.Rand, repeat("m", 22)) + "==</UUID>\n\t\t\t<Name>Internet</Name>\n")
	field := func(key, value string) {
		fmt.Fprintf(&b, "\t\t\t\t<String>\n\t\t\t\t\t<Key>%s</Key>\n\t\t\t\t\t<Value>%s</Value>\n\t\t\t\t</String>\n", key, strings.ReplaceAll(escaped(value), "&#xA;", "\n"))
	}
	for _, e := range k.gEntries(s) {
		b.WriteString("\t\t\t<Entry>\n\t\t\t\t<UUID>" + shaped(k.Rand, repeat("m", 22)) + "==</UUID>\n\t\t\t\t<IconID>0</IconID>\n")
		field("Title", e.title)
		field("UserName", e.user)
		field("Password", e.pass)
		field("URL", e.url)
		field("Notes", e.note)
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			field(name, value)
		}
		b.WriteString("\t\t\t</Entry>\n")
	}
	b.WriteString("\t\t</Group>\n\t</Root>\n</KeePassFile>\n")
	k.save(k.gKept(of(k, "Database.xml", "keepass export.xml", "KeePass "+k.day("2006-01")+".xml")), b.String(), s)
}

func gEnpassJSON(k *kit) {
	s := k.gHeld()
	var items []string
	for _, e := range k.gEntries(s) {
		fields := []string{objectG("label", quoteG("E-mail"), "type", quoteG("email"), "value", quoteG(e.user)), objectG("label", quoteG("Password"), "type", quoteG("password"), "value", quoteG(e.pass)), objectG("label", quoteG("Website"), "type", quoteG("url"), "value", quoteG(e.url))}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			fields = append(fields, objectG("label", quoteG(name), "type", quoteG("text"), "value", quoteG(value)))
		}
		items = append(items, objectG("archived", "0", "category", quoteG("login"), "favorite", "0", "fields", arrayG(fields...), "note", quoteG(e.note), "template_type", quoteG("login.default"), "title", quoteG(e.title), "trashed", "0", "updated_at", fmt.Sprint(k.when.Unix()), "uuid", quoteG(shaped(k.Rand, uuidShape))))
	}
	k.save(k.gGot(of(k, "Enpass.json", "enpass-export.json")), objectG("folders", "[]", "items", arrayG(items...)), s)
}

func gProtonPassZip(k *kit) {
	s := k.gHeld()
	var items []string
	for _, e := range k.gEntries(s) {
		extra := "[]"
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			extra = arrayG(objectG("fieldName", quoteG(name), "type", quoteG("hidden"), "data", objectG("content", quoteG(value))))
		}
		items = append(items, objectG("itemId", quoteG(shaped(k.Rand, repeat("U", 40))), "data", objectG("metadata", objectG("name", quoteG(e.title), "note", quoteG(e.note), "itemUuid", quoteG(shaped(k.Rand, repeat("h", 8)))), "extraFields", extra, "type", quoteG("login"), "content", objectG("itemEmail", quoteG(e.user), "password", quoteG(e.pass), "urls", arrayG(quoteG(e.url)), "totpUri", quoteG(""), "passkeys", "[]")), "state", "1"))
	}
	body := objectG("version", quoteG("1.21.2"), "encrypted", "false", "vaults", objectG(shaped(k.Rand, repeat("U", 30)), objectG("name", quoteG("Personal"), "items", arrayG(items...))))
	k.tag("enc", "utf8")
	k.pack(k.gGot("Proton Pass_export_"+k.day("2006-01-02")+"_"+fmt.Sprint(k.when.Unix())+".zip"), body, zipped(k.when, member{"Proton Pass/data.json", []byte(body)}), inText(body, s, "Proton Pass/data.json"), s)
}

// gVaultKeeper has no line that names its columns.
func gVaultKeeper(k *kit) {
	s := k.gHeld()
	var rows [][]string
	for _, e := range k.gEntries(s) {
		row := []string{"My Vault", e.title, e.user, e.pass, e.url, e.note, ""}
		if name, value, ok := strings.Cut(e.field, ": "); ok {
			row = append(row, name, value)
		}
		rows = append(rows, row)
	}
	k.save(k.gGot(of(k, "keeper.csv", "Keeper export "+k.day("2006-01-02")+".csv")), asCSV(rows...), s)
}

func gVaultKaspersky(k *kit) {
	s := k.gHeld()
	body := "Websites\n\n"
	for _, e := range k.gEntries(s) {
		body += "Website name: " + e.title + "\nWebsite URL: " + e.url + "\nLogin name: " + e.title + "\nLogin: " + e.user + "\nPassword: " + e.pass + "\nComment: " + e.all() + "\n\n---\n\n"
	}
	k.save(path.Join("Documents", "Kaspersky Password Manager.txt"), body+"Applications\n\nNotes\n\n", s)
}
