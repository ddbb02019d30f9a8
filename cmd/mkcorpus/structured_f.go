package main

import (
	"fmt"
	"strings"
)

// structuredF are lists for programs, settingsF what programs are set up by.
var structuredF = []template{
	{"f/json-flat", "structured", fJSONFlat},
	{"f/json-nested", "structured", fJSONNested},
	{"f/json-numbered", "structured", fJSONNumbered},
	{"f/json-lines", "structured", fJSONLines},
	{"f/json-string", "structured", fJSONString},
	{"f/yaml-sequence", "structured", fYAMLSequence},
	{"f/yaml-map", "structured", fYAMLMap},
	{"f/yaml-folded", "structured", fYAMLFolded},
	{"f/csv-codes", "structured", fCSVCodes},
	{"f/csv-status", "structured", fCSVStatus},
	{"f/csv-semicolon", "structured", fCSVSemicolon},
	{"f/csv-columns", "structured", fCSVColumns},
	{"f/tsv", "structured", fTSV},
	{"f/sql-rows", "structured", fSQLRows},
	{"f/sql-array", "structured", fSQLArray},
	{"f/xml-attributes", "structured", fXMLAttributes},
	{"f/plist", "structured", fPlist},
	{"f/lisp", "structured", fLisp},
}

var techsF = []string{"github", "gitlab", "npm", "pypi", "rubygems", "cloudflare", "digitalocean", "heroku", "sentry", "google", "discord", "hexpm", "mastodon", "nextcloud", "figma", "n8n", "facebook", "twitch", "bitbucket", "kanidm", "proxmox", "misskey", "cal-com", "namecheap", "appwrite"}

// fKey is what a field of codes is called.
func (k *kit) fKey() string {
	return of(k, "recoveryCodes", "backupCodes", "mfaBackupCodes", "recovery-codes", "twofa_recovery_codes", "otp_backup_codes", "backup_codes_2fa")
}

// fMachine draws a set for such a file.
func (k *kit) fMachine(layout string, ids ...string) set {
	k.tagAs("en", layout)
	return k.set(ids...)
}

func fJSONFlat(k *kit) {
	s := k.fMachine("json", techsF...)
	k.save(k.fKept(s.under()+of(k, ".recoveryCodes.json", "_mfa_backup_codes.json", "-backup-codes.json")), of(k, "[", "[\n    ", "{\"codes\": [")+s.each(of(k, ",", ", ", ",\n    "), `"%[2]s"`)+"]\n", s)
}

func fJSONNested(k *kit) {
	s := k.fMachine("json", techsF...)
	k.save(k.fKept(of(k, "logins.json", "mfa.json", "accounts/"+s.under()+".json")), asJSON(map[string]any{"version": 3, "updated": k.stamp(2), "accounts": []any{map[string]any{"site": k.fOthers(1)[0], "login": k.who.user, "mfa": nil}, map[string]any{"site": s.service.name, "login": k.mailbox(), "mfa": map[string]any{"type": "totp", k.fKey(): s.codes}}}}), s)
}

func fJSONNumbered(k *kit) {
	s := k.fMachine("json", techsF...)
	m := map[string]any{}
	for i, c := range s.codes {
		m[fmt.Sprintf("%02d", i+1)] = c
	}
	k.save(k.fKept(s.under()+of(k, " recovery.json", "_2fa.json")), asJSON(map[string]any{"service": s.service.name, k.fKey(): m, "hint": "one use each"}), s)
}

func fJSONLines(k *kit) {
	s := k.someSpent(k.fMachine("json", techsF...))
	var b strings.Builder
	for i, c := range s.codes {
		fmt.Fprintf(&b, "{\"service\":\"%s\",\"kind\":\"recovery_code\",\"value\":\"%s\",\"used\":%v}\n", s.service.name, c, s.isUsed(i))
	}
	k.save(k.fKept(of(k, "recovery.jsonl", "codes.ndjson")), b.String(), s)
}

func fJSONString(k *kit) {
	s := k.fMachine("json", techsF...)
	k.save(k.fKept(of(k, "notes.json", "secure-notes.json")), asJSON([]any{map[string]any{"title": "Bike lock", "text": "under the saddle"}, map[string]any{"title": s.service.name + " MFA recovery codes", "text": s.each(of(k, "\n", " ; ", "\r\n"), "%[2]s")}}), s)
}

func fYAMLSequence(k *kit) {
	s := k.fMachine("yaml", techsF...)
	k.save(k.fJot(of(k, "mfa.yml", "logins.yaml")), "accounts:\n  - name: "+s.service.name+"\n    user: "+k.who.user+"\n    "+k.fKey()+":\n"+s.rows(of(k, "      - '%[2]s'", "    - \"%[2]s\"", "      - %[2]s"))+"  - name: "+k.fOthers(1)[0]+"\n    user: "+k.who.user+"\n", s)
}

func fYAMLMap(k *kit) {
	s := k.fMachine("yaml", techsF...)
	k.save(k.fKept(of(k, "secrets.plain.yaml", "2fa.yml")), s.under()+":\n  recovery_codes:\n"+s.rows(of(k, "    %d: \"%s\"", "    code%d: '%s'")), s)
}

func fYAMLFolded(k *kit) {
	s := k.fMachine("yaml", techsF...)
	k.save(k.fRepo(of(k, "host_vars/me.yml", "vars/secrets.dec.yml")), "---\n# never commit decrypted\n"+s.under()+"_user: "+k.who.user+"\n"+s.under()+"_recovery_codes: >-\n"+s.rows("  %[2]s")+"timezone: Europe/Oslo\n", s)
}

func fCSVCodes(k *kit) {
	s := k.fMachine("csv", techsF...)
	rows := [][]string{{"service", of(k, "recovery_code", "backup code (2FA)", "one-time code")}}
	for _, c := range s.codes {
		rows = append(rows, []string{s.service.name, c})
	}
	k.save(k.fKept(of(k, "recovery codes.csv", "2fa_codes.csv", s.under()+".csv")), asCSV(rows...), s)
}

func fCSVStatus(k *kit) {
	s := k.someSpent(k.fMachine("csv", techsF...))
	rows := [][]string{{"code", "status", "date"}}
	for i, c := range s.codes {
		row := []string{c, "unused", ""}
		if s.isUsed(i) {
			row = []string{c, "used", k.day("2006-01-02")}
		}
		rows = append(rows, row)
	}
	k.save(k.fKept(s.under()+of(k, " backup codes status.csv", "-mfa-recovery-codes.csv")), asCSV(rows...), s)
}

func fCSVSemicolon(k *kit) {
	v, s := k.fVoice("de", "fr", "it", "es", "nl", "pl", "sv", "da", "pt", "cs"), k.set(commonF...)
	k.tagAs(v.lang, "csv")
	var b strings.Builder
	for _, row := range k.fLedger(v, s.typed("\n", " ")) {
		for i := range row {
			row[i] = strings.ReplaceAll(row[i], "\n", " / ")
		}
		b.WriteString(strings.Join(row, ";") + "\r\n")
	}
	k.save(k.fKept(of(k, "Konten.csv", "comptes.csv", "cuentas.csv", "hasla.csv")), b.String(), s)
}

// fCSVColumns has a column for each service.
func fCSVColumns(k *kit) {
	sets := []set{k.set("google", "facebook", "dropbox"), k.set("discord", "github", "twitch")}
	k.tagAs("en", "csv")
	rows := [][]string{{"#", sets[0].service.name + " backup codes", sets[1].service.name + " backup codes"}}
	for i := range 10 {
		rows = append(rows, []string{fmt.Sprint(i + 1), sets[0].codes[i], sets[1].codes[i]})
	}
	sets[0].codes, sets[1].codes = sets[0].codes[:10], sets[1].codes[:10]
	k.save(k.fKept(of(k, "codes side by side.csv", "backup codes.csv")), asCSV(rows...), sets...)
}

func fTSV(k *kit) {
	s := k.fMachine("csv", techsF...)
	k.save(k.fKept(of(k, "mfa.tsv", "sheet paste.txt")), "account\trecovery codes (2FA)\n"+k.fOthers(1)[0]+"\tnone\n"+s.service.name+"\t"+s.each(of(k, " ; ", "\t", ", "), "%[2]s")+"\n", s)
}

func fSQLRows(k *kit) {
	s := k.fMachine("sql", "mastodon", "nextcloud", "gitlab", "openproject", "pixelfed", "bookstack", "firefly-iii")
	k.save(k.fMoved(of(k, "dump.sql", "db.sql", "mine.sql")), "-- "+s.service.name+" 2FA recovery codes of "+k.who.user+", saved before the move\nBEGIN;\n"+s.rows("INSERT INTO user_recovery_codes (pos, code) VALUES (%d, '%s');")+"COMMIT;\n", s)
}

func fSQLArray(k *kit) {
	s := k.fMachine("sql", techsF...)
	k.save(k.fRepo(of(k, "private/accounts.sql", "seed.local.sql")), "UPDATE my_accounts SET recovery_codes = ARRAY["+s.each(", ", "'%[2]s'")+"] WHERE site = '"+s.service.name+"' AND login = '"+k.who.user+"';\n", s)
}

func fXMLAttributes(k *kit) {
	s := k.fMachine("keyvalue", techsF...)
	k.save(k.fKept(of(k, "vault.xml", "logins.xml")), "<?xml version=\"1.0\"?>\n<logins>\n  <login site=\""+s.service.name+"\" user=\""+k.who.user+"\" twoFactor=\"yes\">\n"+s.rows("    <recoveryCode index=\"%d\" value=\"%s\"/>")+"  </login>\n</logins>\n", s)
}

func fPlist(k *kit) {
	s := k.fMachine("keyvalue", techsF...)
	k.save(k.fKept(of(k, "logins.plist", "private.plist")), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n\t<key>site</key>\n\t<string>"+s.service.name+"</string>\n\t<key>"+k.fKey()+"</key>\n\t<array>\n"+s.rows("\t\t<string>%[2]s</string>")+"\t</array>\n</dict>\n</plist>\n", s)
}

func fLisp(k *kit) {
	s := k.fMachine("quoted", techsF...)
	k.save(k.fJot(of(k, "private.el", "accounts.lisp")), ";; not in the repository\n(setq my-"+strings.ReplaceAll(s.under(), "_", "-")+"-recovery-codes\n      '("+s.each("\n        ", `"%[2]s"`)+"))\n", s)
}
