package main

import (
	"fmt"
	"path"
	"strings"
)

var settingsF = []template{
	{"f/env-list", "structured", fEnvList},
	{"f/env-numbered", "structured", fEnvNumbered},
	{"f/env-comment", "structured", fEnvComment},
	{"f/env-single", "structured", fEnvSingle},
	{"f/toml-array", "structured", fTOMLArray},
	{"f/toml-keys", "structured", fTOMLKeys},
	{"f/ini-section", "structured", fINISection},
	{"f/ini-list", "structured", fINIList},
	{"f/properties", "structured", fJavaProperties},
	{"f/ssh-config", "structured", fSSHConfig},
	{"f/js-const", "structured", fJSConst},
	{"f/python-list", "structured", fPythonList},
	{"f/go-const", "structured", fGoList},
	{"f/nix", "structured", fNix},
	{"f/compose", "structured", fCompose},
	{"f/reg", "structured", fReg},
	{"f/vcard-note", "structured", fCardNote},
	{"f/readme-front-matter", "structured", fFrontMatter},
}

func fEnvList(k *kit) {
	s := k.fMachine("env", techsF...)
	k.save(k.fRepo(of(k, ".env", ".env.private", "prod.env")), "TZ=Europe/Vienna\n"+strings.ToUpper(s.under())+of(k, "_MFA_RECOVERY_CODES='", "_2FA_CODES='", "_OTP_BACKUP_CODES='")+s.each(of(k, ",", ";", "|"), "%[2]s")+"'\nSMTP_PORT=587\n", s)
}

func fEnvNumbered(k *kit) {
	s := k.fMachine("env", techsF...)
	k.save(k.fRepo(of(k, ".env", "private.env")), "NODE_ENV=development\n"+s.rows(strings.ToUpper(s.under())+of(k, "_RECOVERY_CODE_%d=%s", "_BACKUP_CODE_%02d=\"%s\""))+"PORT=3000\n", s)
}

func fEnvComment(k *kit) {
	s := k.fMachine("commented", techsF...)
	k.save(k.fRepo(of(k, ".env.local", ".envrc", "deploy.env")), "export DEPLOY_USER="+k.who.user+"\n# "+s.service.name+" - two-factor recovery codes for the deploy account\n"+s.rows("#   %[2]s")+"export REGION=eu-north-1\n", s)
}

func fEnvSingle(k *kit) {
	s := k.fMachine("env", "auth0", "stripe", "x", "bitwarden", "packagist", "gitea", "docker-hub", "linode", "atlassian")
	name := s.under()
	if name == "x" {
		name = "twitter"
	}
	k.save(k.fRepo(of(k, ".env", "ci.env")), "LOG=debug\n"+strings.ToUpper(name)+of(k, "_MFA_RECOVERY_CODE='", "_ACCOUNT_RECOVERY_CODE='", "_2FA_BACKUP_CODE='")+s.codes[0]+"'\nRETRIES=3\n", s)
}

func fTOMLArray(k *kit) {
	s := k.fMachine("toml", techsF...)
	k.save(k.fJot(of(k, "logins.toml", "private.toml")), "[owner]\nname = \""+k.who.first+"\"\n\n[mfa."+s.under()+"]\nuser = \""+k.who.user+"\"\nrecovery_codes = [\n"+s.rows(`    "%[2]s",`)+"]\n", s)
}

func fTOMLKeys(k *kit) {
	s := k.fMachine("toml", techsF...)
	k.save(k.fJot(of(k, "2fa.toml", "codes.toml")), "# "+s.service.name+"\n[backup-codes]\n"+s.rows(`c%d = "%s"`), s)
}

func fINISection(k *kit) {
	s := k.fMachine("keyvalue", techsF...)
	k.save(k.fKept(of(k, "mfa.ini", "private.cfg")), crlf("; recovery codes, each once\n["+s.service.name+"]\nlogin="+k.mailbox()+"\n"+s.rows(of(k, "rc%d=%s", "backup%d = %s"))), s)
}

func fINIList(k *kit) {
	s := k.fMachine("keyvalue", techsF...)
	k.save(k.fKept(of(k, "settings.private.ini", "keys.ini")), "[display]\ntheme=dark\n\n["+s.under()+".2fa]\nenabled=yes\nrecovery_codes="+s.each(of(k, ", ", "|", ";"), "%[2]s")+"\n", s)
}

func fJavaProperties(k *kit) {
	s := k.fMachine("keyvalue", techsF...)
	k.save(k.fRepo(of(k, "local.properties", "conf/private.properties")), "# "+k.day("Mon Jan 02 15:04:05 MST 2006")+"\naccounts."+s.under()+".user="+k.who.user+"\naccounts."+s.under()+".backup-codes=\\\n"+s.each(",\\\n", "    %[2]s")+"\n", s)
}

func fSSHConfig(k *kit) {
	s := k.fMachine("commented", "github", "gitlab", "gitea", "bitbucket", "digitalocean", "gogs")
	k.save(path.Join(of(k, ".ssh", "backup/thinkpad/home/.ssh", "server-home/.ssh"), "config"), "Host "+s.service.domain+"\n    User git\n    IdentityFile ~/.ssh/id_ed25519\n    # "+s.service.name+" 2FA "+s.service.term+"\n"+s.rows("    # %[2]s")+"\nHost nas\n    Port 2222\n", s)
}

func fJSConst(k *kit) {
	s := k.fMachine("quoted", techsF...)
	k.save(k.fKept(of(k, "my-codes.js", "accounts.mjs")), "// personal notes\nexport const "+of(k, "recoveryCodes", "backupCodes")+" = {\n  '"+s.service.name+"': [\n"+s.rows("    '%[2]s',")+"  ],\n}\n", s)
}

func fPythonList(k *kit) {
	s := k.fMachine("quoted", techsF...)
	k.save(k.fKept(of(k, "mine.py", "local_accounts.py")), "# "+s.service.name+" one-time recovery codes ("+k.who.user+")\nCODES = \"\"\"\n"+s.stack()+"\"\"\".split('\\n')\n", s)
}

func fGoList(k *kit) {
	s := k.fMachine("quoted", techsF...)
	k.save(k.fKept(of(k, "codes.go", "private/mfa.go")), "package private\n\n// Recovery holds what "+s.service.name+" handed out for two-factor sign-in.\nvar Recovery = []string{\n"+s.rows("\t\"%[2]s\",")+"}\n", s)
}

func fNix(k *kit) {
	s := k.fMachine("quoted", techsF...)
	k.save(k.fRepo(of(k, "private.nix", "secrets.nix")), "{\n  # "+s.service.name+"\n  mfa.recoveryCodes = [\n"+s.rows("    \"%[2]s\"")+"  ];\n  time.timeZone = \"Europe/Riga\";\n}\n", s)
}

func fCompose(k *kit) {
	s := k.fMachine("commented", "nextcloud", "gitea", "bookstack", "authentik", "firefly-iii", "mastodon", "n8n", "misskey")
	k.save(k.fRepo(of(k, "docker-compose.yml", "compose.private.yaml")), "services:\n  app:\n    image: registry.example/app:4\n    restart: unless-stopped\n\n# admin login for "+s.service.name+": "+k.who.user+", 2FA on, "+s.service.term+":\n"+s.rows("#  - %[2]s"), s)
}

func fReg(k *kit) {
	s := k.fMachine("keyvalue", "google", "github", "discord", "dropbox", "ea", "epic-games")
	k.saveIn(charsetsE()[1], k.fKept(of(k, "my accounts.reg", "notes.reg")), crlf("Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software\\MyNotes\\"+s.service.name+"]\n"+s.rows("\"recovery code %d\"=\"%s\"")), s)
}

func fCardNote(k *kit) {
	s := k.fMachine("comma", commonF...)
	body := "BEGIN:VCARD\nVERSION:4.0\nFN:" + s.service.name + " login\nCATEGORIES:accounts\nNOTE:2FA recovery codes: " + s.each("\\, ", "%[2]s") + "\nEND:VCARD\n"
	k.save(k.fGot(of(k, "phonebook.vcf", "contacts-"+k.day("2006-01-02")+".vcf")), crlf(body), s)
}

func fFrontMatter(k *kit) {
	s := k.fMachine("yaml", techsF...)
	k.save(k.fJot(fmt.Sprintf("%s-account.md", s.under())), "---\ntitle: "+s.service.name+" account\nuser: "+k.who.user+"\n"+of(k, "recovery_codes", "backup_codes")+":\n"+s.rows("  - %[2]s")+"---\n\n"+k.sentence("en")+"\n", s)
}
