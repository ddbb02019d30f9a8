package main

import (
	"fmt"
	"path"
	"strings"
)

var structuredE = []template{
	{"e/env", "structured", eEnv},
	{"e/env-single", "structured", eEnvOne},
	{"e/json-array", "structured", eJSONArray},
	{"e/json-object", "structured", eJSONObject},
	{"e/json-keyed", "structured", eJSONKeyed},
	{"e/json-states", "structured", eJSONStates},
	{"e/yaml-list", "structured", eYAMLList},
	{"e/yaml-block", "structured", eYAMLBlock},
	{"e/yaml-flow", "structured", eYAMLFlow},
	{"e/toml", "structured", eTOML},
	{"e/toml-lines", "structured", eTOMLLines},
	{"e/ini", "structured", eINI},
	{"e/ini-keys", "structured", eINIKeys},
	{"e/sql", "structured", eSQL},
	{"e/sql-column", "structured", eSQLColumn},
	{"e/csv-list", "structured", eCSVList},
	{"e/csv-wide", "structured", eCSVWide},
	{"e/csv-accounts", "structured", eCSVAccounts},
	{"e/tsv", "structured", eTSV},
	{"e/shell", "structured", eShell},
	{"e/python", "structured", ePython},
	{"e/plist", "structured", ePlist},
	{"e/xml", "structured", eXML},
	{"e/tfvars", "structured", eTfvars},
	{"e/properties", "structured", eProperties},
	{"e/netrc", "structured", eNetrc},
}

// techs are services whose users have such files.
var techsE = []string{"github", "gitlab", "npm", "pypi", "rubygems", "cloudflare", "digitalocean", "heroku", "sentry", "google", "discord", "hexpm", "mastodon", "nextcloud", "dropbox", "proton", "n8n", "facebook", "twitch"}

// under is the service's name as programs write it.
func (s set) under() string {
	return strings.ToLower(strings.NewReplacer(" ", "_", ".", "_", "*", "").Replace(s.service.name))
}

// field is what a key of such a file is called.
func (k *kit) field() string {
	return of(k, "backup_codes", "recovery_codes", "backup_codes", "recovery_codes", "mfa_recovery_codes", "two_factor_backup_codes")
}

func (k *kit) machine(layout string, ids ...string) set {
	k.tagAs("en", layout)
	return k.set(ids...)
}

func eEnv(k *kit) {
	s := k.machine("env", techsE...)
	name := strings.ToUpper(s.under() + "_" + k.field())
	body := "# personal, not for the repo\nEDITOR=vim\nAPI_URL=https://api.example.org\n" + name + "=\"" + s.each(of(k, ",", " ", ", "), "%[2]s") + "\"\nDEBUG=0\n"
	if strings.Contains(s.codes[0], " ") {
		body = "EDITOR=vim\n" + name + "='" + s.each(",", "%[2]s") + "'\n"
	}
	k.save(k.repo(of(k, ".env", ".env.local", "secrets.env", ".envrc.private")), body, s)
}

func eEnvOne(k *kit) {
	s := k.machine("env", "auth0", "stripe", "x", "bitwarden", "packagist", "gitea", "microsoft")
	k.save(k.repo(of(k, ".env", "local.env")), "PORT=8080\n"+strings.ToUpper(s.under())+of(k, "_RECOVERY_CODE=", "_BACKUP_CODE=", "_2FA_RECOVERY_CODE=")+"\""+s.codes[0]+"\"\nLOG_LEVEL=info\n", s)
}

func eJSONArray(k *kit) {
	s := k.machine("json", techsE...)
	k.save(k.kept(s.under()+of(k, "_backup_codes.json", "-recovery-codes.json", "-2fa.json")), of(k, "[", "[\n  ")+s.each(of(k, ", ", ",\n  ", ","), `"%[2]s"`)+of(k, "]", "\n]\n"), s)
}

func eJSONObject(k *kit) {
	s := k.machine("json", techsE...)
	k.save(k.kept(of(k, "accounts.json", "2fa.json", s.under()+".json", "vault.json")), asJSON(map[string]any{"service": s.service.name, "account": k.mailbox(), k.field(): s.codes, "created": k.day("2006-01-02"), "printed": true}), s)
}

func eJSONKeyed(k *kit) {
	sets := k.severalE(k.between(2, 4))
	k.tagAs("en", "json")
	m := map[string]any{}
	field := k.field()
	for _, s := range sets {
		m[s.service.name] = map[string]any{"login": k.mailbox(), field: s.codes}
	}
	k.save(k.kept(of(k, "2fa.json", "backup-codes.json", "logins.json")), asJSON(m), sets...)
}

// eJSONStates says of every code whether it is used.
func eJSONStates(k *kit) {
	s := k.someSpent(k.machine("json", techsE...))
	var codes []any
	for i, c := range s.codes {
		codes = append(codes, map[string]any{"code": c, "used": s.isUsed(i)})
	}
	k.save(k.kept(s.under()+of(k, "-mfa.json", "_recovery.json")), asJSON(map[string]any{"provider": s.service.name, "type": "recovery codes", "codes": codes}), s)
}

func eYAMLList(k *kit) {
	s := k.machine("yaml", techsE...)
	k.save(k.jot(of(k, "accounts.yaml", "secrets.yml", "accounts.yml")), "bank:\n  user: "+k.who.user+"\n"+s.under()+":\n  user: "+k.mailbox()+"\n  "+k.field()+":\n"+s.rows(of(k, "    - %[2]s", "    - \"%[2]s\"", "  - '%[2]s'"))+"library:\n  card: "+shaped(k.Rand, "dddddd")+"\n", s)
}

func eYAMLBlock(k *kit) {
	s := k.machine("yaml", techsE...)
	k.save(k.repo(of(k, "group_vars/private.yml", "secrets.yaml", "vault.dec.yaml")), "---\n"+s.under()+"_user: bot\n"+s.under()+"_"+k.field()+": |\n"+s.rows("  %[2]s")+"smtp_host: mail.example.org\n", s)
}

func eYAMLFlow(k *kit) {
	s := k.machine("yaml", techsE...)
	k.save(k.jot(of(k, "2fa.yaml", "codes.yml")), "- site: "+s.service.name+"\n  login: "+k.mailbox()+"\n  recovery: ["+s.each(", ", "%[2]s")+"]\n", s)
}

func eTOML(k *kit) {
	s := k.machine("toml", techsE...)
	k.save(k.jot(of(k, "accounts.toml", "secrets.toml")), "title = \"accounts\"\n\n["+s.under()+"]\nlogin = \""+k.mailbox()+"\"\n"+k.field()+" = ["+s.each(", ", `"%[2]s"`)+"]\n\n[router]\nip = \"192.168.1.1\"\n", s)
}

func eTOMLLines(k *kit) {
	s := k.machine("toml", techsE...)
	k.save(k.jot(of(k, "logins.toml", "mfa.toml")), "[[account]]\nname = \""+s.service.name+"\"\nuser = \""+k.who.user+"\"\n"+k.field()+" = [\n"+s.rows(`  "%[2]s",`)+"]\n", s)
}

func eINI(k *kit) {
	s := k.machine("keyvalue", techsE...)
	k.save(k.kept(of(k, "accounts.ini", "logins.ini", "keys.cfg")), crlf("[general]\nlang=en\n\n["+s.service.name+"]\nuser="+k.mailbox()+"\n"+k.field()+"="+s.each(",", "%[2]s")+"\n\n[mail]\nhost=imap.example.org\n"), s)
}

func eINIKeys(k *kit) {
	s := k.machine("keyvalue", techsE...)
	k.save(k.kept(of(k, "2fa.ini", "logins.ini")), "["+s.service.name+" 2FA]\n"+s.rows(of(k, "recovery%d=%s", "backup_code_%d=%s", "code.%d = %s")), s)
}

func eSQL(k *kit) {
	s := k.machine("sql", "mastodon", "nextcloud", "gitlab", "openproject", "generic-2fa-site")
	id := k.between(2, 90)
	k.save(k.repo(of(k, "dump.sql", "backup/accounts.sql", "db/private.sql")), "-- PostgreSQL database dump\n\nCREATE TABLE my_accounts (id integer, site text, login text);\nCREATE TABLE recovery_codes (account_id integer, code text, used_at timestamp);\n\nINSERT INTO my_accounts VALUES ("+fmt.Sprint(id)+", '"+s.service.name+"', '"+k.mailbox()+"');\nINSERT INTO recovery_codes (account_id, code, used_at) VALUES\n"+s.each(",\n", "  ("+fmt.Sprint(id)+", '%[2]s', NULL)")+";\n", s)
}

func eSQLColumn(k *kit) {
	s := k.machine("sql", techsE...)
	k.save(k.repo(of(k, "passwords.sql", "export.sql")), "INSERT INTO `logins` (`id`, `site`, `user`, `"+k.field()+"`) VALUES\n(1, 'Library', '"+k.who.user+"', NULL),\n(2, '"+s.service.name+"', '"+k.mailbox()+"', '"+s.each(",", "%[2]s")+"'),\n(3, 'Gym', '"+k.who.user+"', NULL);\n", s)
}

func eCSVList(k *kit) {
	s := k.machine("csv", techsE...)
	head := []string{"#", of(k, "backup code", "recovery code", "code"), "used"}
	rows := [][]string{head}
	for i, c := range s.codes {
		rows = append(rows, []string{fmt.Sprint(i + 1), c, ""})
	}
	k.save(k.kept(s.under()+of(k, " backup codes.csv", "-recovery-codes.csv", "_2fa_codes.csv")), asCSV(rows...), s)
}

func eCSVWide(k *kit) {
	sets := k.severalE(k.between(2, 4))
	k.tagAs("en", "csv")
	rows := [][]string{{"service", "account", "backup codes"}}
	for _, s := range sets {
		rows = append(rows, []string{s.service.name, k.mailbox(), s.each(of(k, " / ", ", ", "; "), "%[2]s")})
	}
	k.save(k.kept(of(k, "2fa backup codes.csv", "codes.csv")), asCSV(rows...), sets...)
}

func eCSVAccounts(k *kit) {
	v, s := k.voice("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ja"), k.set(commonE...)
	k.tagAs(v.lang, "csv")
	body := asCSV(k.ledger(v, s)...)
	if k.chance(2) && !strings.Contains(body, ";") { // as Excel does in many countries
		var b strings.Builder
		for _, row := range k.ledger(v, s.typed("\n", " ")) {
			for i := range row {
				row[i] = "\"" + strings.ReplaceAll(row[i], "\n", " ") + "\""
			}
			b.WriteString(strings.Join(row, ";") + "\r\n")
		}
		body = b.String()
	}
	k.save(k.kept(of(k, "accounts.csv", "passwords.csv", "logins.csv")), body, s)
}

func eTSV(k *kit) {
	s := k.machine("csv", techsE...)
	k.save(k.kept(of(k, "accounts.tsv", "accounts export.txt")), "site\tuser\tpassword\t"+strings.ReplaceAll(k.field(), "_", " ")+"\n"+strings.Join(k.rivals(1), "")+"\t"+k.mailbox()+"\t"+k.password()+"\t\n"+s.service.name+"\t"+k.mailbox()+"\t"+k.password()+"\t"+s.each(", ", "%[2]s")+"\n", s)
}

func eShell(k *kit) {
	s := k.machine("env", "github", "gitlab", "npm", "pypi", "hexpm", "cloudflare", "proton", "sentry")
	k.save(k.kept(of(k, "private.sh", ".bash_private", "zsh_secrets")), "# "+s.service.name+"\nexport "+strings.ToUpper(s.under())+"_USER="+k.who.user+"\n"+strings.ToUpper(s.under()+"_"+k.field())+"=(\n"+s.rows(of(k, "  %[2]s", "  \"%[2]s\""))+")\n", s)
}

func ePython(k *kit) {
	s := k.machine("json", techsE...)
	k.save(k.kept(of(k, "my_accounts.py", "secrets_local.py")), "# my own, never commit\n"+strings.ToUpper(k.field())+" = {\n    '"+s.service.name+"': [\n"+s.rows("        '%[2]s',")+"    ],\n}\n", s)
}

func ePlist(k *kit) {
	s := k.machine("keyvalue", techsE...)
	k.save(k.kept(of(k, "accounts.plist", "my logins.plist")), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n\t<key>"+s.service.name+" backup codes</key>\n\t<array>\n"+s.rows("\t\t<string>%[2]s</string>")+"\t</array>\n</dict>\n</plist>\n", s)
}

func eXML(k *kit) {
	s := k.machine("keyvalue", techsE...)
	k.save(k.kept(of(k, "accounts.xml", "wallet.xml")), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<wallet>\n  <account name=\""+s.service.name+"\" login=\""+k.mailbox()+"\">\n    <recovery-codes>\n"+s.rows("      <code n=\"%d\">%s</code>")+"    </recovery-codes>\n  </account>\n</wallet>\n", s)
}

func eTfvars(k *kit) {
	s := k.machine("toml", "cloudflare", "digitalocean", "github", "gitlab", "heroku")
	k.save(k.repo(of(k, "private.tfvars", "terraform.tfvars")), "region = \"ams3\"\n\n# "+s.service.name+" break-glass\n"+k.field()+" = [\n"+s.rows(`  "%[2]s",`)+"]\n", s)
}

func eProperties(k *kit) {
	s := k.machine("keyvalue", techsE...)
	k.save(k.repo(of(k, "private.properties", "local.properties")), "sdk.dir=/opt/sdk\n"+s.rows(s.under()+".recovery.%d=%s"), s)
}

func eNetrc(k *kit) {
	s := k.machine("keyvalue", "github", "gitlab", "npm", "pypi", "heroku")
	k.save(path.Join(of(k, "", "backup/home"), of(k, "logins.netrc", ".authinfo.txt")), "machine "+s.service.domain+" login "+k.who.user+" password "+k.password()+"\n# "+s.service.name+" recovery codes\n"+s.rows("# %[2]s"), s)
}
