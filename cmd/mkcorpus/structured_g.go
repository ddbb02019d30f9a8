package main

import (
	"fmt"
	"path"
	"strings"
)

// structuredG are files for programs, most by people who know how to write them.
var structuredG = []template{
	{"g/data-yaml", "structured", gYAML},
	{"g/data-yaml-accounts", "structured", gYAMLAccounts},
	{"g/data-toml", "structured", gTOML},
	{"g/data-env", "structured", gEnv},
	{"g/data-env-one", "structured", gEnvOne},
	{"g/data-json", "structured", gJSONKept},
	{"g/data-json-accounts", "structured", gJSONAccounts},
	{"g/data-json-answer", "structured", gJSONAnswer},
	{"g/data-csv-codes", "structured", gCSVCodes},
	{"g/data-csv-accounts", "structured", gCSVAccounts},
	{"g/data-ini", "structured", gINI},
	{"g/data-aegis", "structured", gAegisNote},
	{"g/data-2fas", "structured", gTwoFAS},
	{"g/data-shell", "structured", gShell},
	{"g/data-tsv", "structured", gTSV},
	{"g/data-json-one", "structured", gJSONOne},
}

// gMachine draws what owners of such files have, and tags it.
func (k *kit) gMachine(layout string) set {
	k.tagAs("en", layout)
	return k.set(append([]string{"google", "google", "discord", "dropbox"}, nerdsG...)...)
}

// gKeyed is the name of a service or a term as it stands in keys.
func gKeyed(text, between string) string {
	return strings.ToLower(strings.NewReplacer(" ", between, ".", between, "-", between, "*", "").Replace(text))
}

func (s set) gQuotes() string { return s.each(", ", "\"%[2]s\"") }

func gYAML(k *kit) {
	s := k.gMachine("yaml")
	k.save(k.gKept(of(k, "2fa.yaml", "recovery.yml", "backup-codes.yaml")), "# "+k.day("2006-01-02")+"\n"+gKeyed(s.service.name, "-")+":\n  user: "+k.who.user+"\n  "+gKeyed(s.service.term, "_")+":\n"+s.rows("    - \"%[2]s\""), s)
}

func gYAMLAccounts(k *kit) {
	s := k.gMachine("yaml")
	k.save(k.gKept(of(k, "accounts.yml", "accounts.yaml", "logins.yaml")), "accounts:\n  - name: Library\n    user: "+k.who.user+"\n    mfa: none\n  - name: "+s.service.name+"\n    url: https://"+s.service.domain+"\n    user: "+k.mailbox()+"\n    mfa: totp\n    "+of(k, "backup_codes", "recovery_codes")+": ["+s.gQuotes()+"]\n  - name: Gym\n    user: 10433\n", s)
}

func gTOML(k *kit) {
	s := k.gMachine("toml")
	k.save(k.gKept(of(k, "secrets.toml", "accounts.toml")), "title = \"accounts\"\n\n["+gKeyed(s.service.name, "-")+"]\nuser = \""+k.who.user+"\"\n"+of(k, "backup_codes", "recovery_codes")+" = [\n"+s.rows("  \"%[2]s\",")+"]\n\n[wifi]\nssid = \"Attic\"\n", s)
}

func gEnv(k *kit) {
	s := k.gMachine("env")
	s = s.typed(" ", "")
	key := strings.ToUpper(gKeyed(s.service.name, "_")) + of(k, "_BACKUP_CODES", "_RECOVERY_CODES")
	k.save(path.Join(of(k, "Documents", "infra", "Documents/Tech"), of(k, ".env.private", "secrets.env", "accounts.env")), "# not in git!\nEDITOR=vim\n"+key+"=\""+s.each(of(k, ",", " "), "%[2]s")+"\"\nBACKUP_DISK=/mnt/usb\n", s)
}

func gEnvOne(k *kit) {
	s := k.set("gitea", "forgejo", "auth0", "packagist", "bitwarden", "vaultwarden", "photoprism")
	k.tagAs("en", "env")
	k.save(path.Join("infra", of(k, ".env.recovery", "break-glass.env")), strings.ToUpper(gKeyed(s.service.name, "_"))+"_USER="+k.who.user+"\n"+strings.ToUpper(gKeyed(s.service.name, "_"))+"_RECOVERY_CODE=\""+s.codes[0]+"\"\n", s)
}

func gJSONKept(k *kit) {
	s := k.gMachine("json")
	k.save(k.gKept(of(k, "codes.json", "2fa-backup.json", "recovery.json")), "{\n  \"service\": "+quoteG(s.service.name)+",\n  \"account\": "+quoteG(k.mailbox())+",\n  \"saved\": "+quoteG(k.day("2006-01-02"))+",\n  "+quoteG(of(k, "backup_codes", "recoveryCodes", "backupCodes"))+": [\n"+s.each(",\n", "    \"%[2]s\"")+"\n  ]\n}\n", s)
}

func gJSONAccounts(k *kit) {
	s := k.gMachine("json")
	body := arrayG(objectG("site", quoteG("forum.bikes.example"), "user", quoteG(k.who.user)), objectG("site", quoteG(s.service.domain), "name", quoteG(s.service.name), "user", quoteG(k.mailbox()), "twoFactor", "true", "backupCodes", "["+s.gQuotes()+"]"), objectG("site", quoteG("radio.example"), "user", quoteG(k.mailbox())))
	k.save(k.gKept(of(k, "accounts.json", "logins.json")), body, s)
}

// gJSONAnswer is what the service sent to the browser, kept from its tools.
func gJSONAnswer(k *kit) {
	s := k.set("n8n", "cal-com", "bookstack", "rocket-chat", "chatwoot", "authentik", "better-auth", "laravel-fortify")
	k.tagAs("en", "json")
	k.save(k.gKept(of(k, gKeyed(s.service.name, "-")+"-mfa-enable-response.json", gKeyed(s.service.name, "-")+" mfa.json")), "{\"data\":{\"enabled\":true,\"secret\":\""+shaped(k.Rand, repeat("B", 32))+"\",\""+of(k, "recoveryCodes", "backupCodes", "recovery_codes")+"\":["+strings.ReplaceAll(s.gQuotes(), ", ", ",")+"]}}", s)
}

func gCSVCodes(k *kit) {
	s := k.gMachine("csv").spend(k.Rand)
	rows := [][]string{{"service", "backup_code", "used"}}
	for i, c := range s.codes {
		used := ""
		if s.isUsed(i) {
			used = k.when.AddDate(0, i, 0).Format("2006-01-02")
		}
		rows = append(rows, []string{s.service.name, c, used})
	}
	k.save(k.gKept(of(k, "backup codes.csv", "codes.csv", "2fa.csv")), asCSV(rows...), s)
}

func gCSVAccounts(k *kit) {
	s := k.gMachine("csv")
	rows := [][]string{{"Site", "Login", "Recovery codes"}}
	for i, name := range k.gOthers(6) {
		if i == 4 {
			rows = append(rows, []string{s.service.name, k.mailbox(), s.each("; ", "%[2]s")})
		}
		rows = append(rows, []string{name, k.mailbox(), ""})
	}
	k.save(k.gKept(of(k, "accounts.csv", "logins.csv")), asCSV(rows...), s)
}

func gINI(k *kit) {
	s := k.gMachine("ini")
	k.save(k.gKept(of(k, "accounts.ini", "keys.ini")), "[mail]\nserver=imap.example.org\n\n["+s.service.name+"]\nlogin="+k.who.user+"\n"+s.rows("backup_code_%d=%s")+"\n[nas]\nip=192.168.0.12\n", s)
}

// gAegisNote is the plain export of an authenticator, with the codes in a note.
func gAegisNote(k *kit) {
	s := k.gMachine("json")
	entry := func(issuer, note string) string {
		return "            " + objectG("type", quoteG("totp"), "uuid", quoteG(shaped(k.Rand, uuidShape)), "name", quoteG(k.mailbox()), "issuer", quoteG(issuer), "note", quoteG(note), "favorite", "false", "icon", "null", "info", objectG("secret", quoteG(shaped(k.Rand, repeat("B", 32))), "algo", quoteG("SHA1"), "digits", "6", "period", "30"), "groups", "[]")
	}
	k.save(k.gGot("aegis-export-plain-"+k.day("20060102")+".json"), "{\n    \"version\": 1,\n    \"header\": {\"slots\": null, \"params\": null},\n    \"db\": {\n        \"version\": 3,\n        \"entries\": [\n"+entry("Bank", "")+",\n"+entry(s.service.name, of(k, "backup codes: ", "recovery codes:\n")+s.each(of(k, "\n", ", "), "%[2]s"))+",\n"+entry("Heating portal", "")+"\n        ]\n    }\n}", s)
}

func gTwoFAS(k *kit) {
	s := k.gMachine("json")
	service := func(name, info string) string {
		return objectG("name", quoteG(name), "secret", quoteG(shaped(k.Rand, repeat("B", 32))), "updatedAt", fmt.Sprint(k.when.UnixMilli()), "otp", objectG("label", quoteG(info), "account", quoteG(k.mailbox()), "issuer", quoteG(name), "digits", "6", "period", "30", "algorithm", quoteG("SHA1"), "tokenType", quoteG("TOTP")), "order", objectG("position", "0"))
	}
	k.save(k.gGot("2fas-backup-"+k.day("20060102150405")+".2fas"), objectG("services", arrayG(service("Bank", ""), service(s.service.name, "backup codes "+s.each(", ", "%[2]s"))), "groups", "[]", "updatedAt", fmt.Sprint(k.when.UnixMilli()), "schemaVersion", "4", "appVersionCode", "50316", "appOrigin", quoteG("android")), s)
}

func gShell(k *kit) {
	s := k.gMachine("shell")
	k.save(path.Join(of(k, "bin", "Documents/Tech", "dotfiles-private"), of(k, "login-helper.sh", "private.sh")), "#!/bin/sh\n# "+s.service.name+" "+s.service.term+", cross out when used\n"+s.rows("#   %[2]s")+"\nset -e\nssh-add ~/.ssh/id_ed25519\n", s)
}

func gTSV(k *kit) {
	s := k.gMachine("tsv")
	k.save(k.gKept(of(k, "2fa.tsv", "codes.txt")), "account\tno\tbackup code\tused\n"+s.each("\n", strings.ReplaceAll(s.service.name, "%", "%%")+"\t%d\t%s\t")+"\n", s)
}

func gJSONOne(k *kit) {
	s := k.set(loneG...)
	k.tagAs("en", "json")
	name := k.calls(s)
	k.save(k.gKept(of(k, "recovery.json", gKeyed(plainName(name), "-")+".json")), "{\n  \"service\": "+quoteG(name)+",\n  \"user\": "+quoteG(k.who.user)+",\n  \"recovery_code\": "+quoteG(s.codes[0])+"\n}\n", s)
}
