package main

import (
	"fmt"
	"path"
	"strings"
)

// consolesF are what programs printed in a terminal, and what was typed there.
var consolesF = []template{
	{"f/console-tootctl", "note", fTootctl},
	{"f/console-occ", "note", fOcc},
	{"f/console-gitlab-ssh", "note", fGitLabSSH},
	{"f/console-rake", "note", fRake},
	{"f/console-django", "note", fDjango},
	{"f/console-kanidm", "note", fKanidm},
	{"f/console-authenticator", "note", fAuthenticator},
	{"f/console-artisan", "note", fArtisan},
	{"f/console-history", "note", fHistory},
	{"f/console-heredoc", "note", fHeredoc},
	{"f/console-script", "note", fTypescript},
	{"f/console-powershell", "note", fPowerShell},
	{"f/console-curl", "note", fCurl},
}

// prompt is what stands before a command.
func (k *kit) prompt() string {
	return of(k, k.who.user+"@"+of(k, "dell", "nas", "pi4", "tower")+":~$ ", "$ ", "% ", "➜  ~ ", "root@vps:~# ")
}

func (k *kit) terminal(names ...string) string {
	return of(k, k.fJot(of(k, names...)), path.Join("server-home", of(k, names...)))
}

func fTootctl(k *kit) {
	s := k.set("mastodon")
	k.tagAs("en", "line")
	p := k.prompt()
	body := p + "cd ~/live && RAILS_ENV=production bin/tootctl accounts modify " + k.who.user + " --disable-2fa\nOK\n" + p + "bin/rails console\nirb> u = Account.find_local('" + k.who.user + "').user\nirb> u.otp_required_for_login = true\nirb> puts u.generate_otp_backup_codes!\n" + s.stack() + "=> nil\nirb> u.save!\n=> true\n"
	k.save(k.terminal("mastodon session.txt", "toot 2fa.log", "mastodon-otp.txt"), body, s)
}

func fOcc(k *kit) {
	s := k.set("nextcloud")
	s.codes = s.codes[:k.between(5, 10)]
	k.tagAs("en", "bulleted")
	p := k.prompt()
	body := p + "sudo -u www-data php occ twofactorauth:state " + k.who.user + "\nTwo-factor authentication is enabled for user " + k.who.user + "\n\nEnabled providers:\n- totp\nDisabled providers:\n- backup_codes\n" + p + "sudo -u www-data php occ twofactorauth:enable " + k.who.user + " backup_codes\nTwo-factor provider Nextcloud backup codes enabled. New codes:\n" + s.rows("  - %[2]s")
	k.save(k.terminal("nextcloud occ.txt", "occ output.txt", "cloud 2fa backup codes.txt"), body, s)
}

// fGitLabSSH is how codes are made anew without signing in.
func fGitLabSSH(k *kit) {
	s := k.set("gitlab")
	k.tagAs("en", "line")
	body := k.prompt() + "ssh git@gitlab.com 2fa_recovery_codes\nAre you sure you want to generate new two-factor recovery codes?\nAny existing recovery codes you saved will be invalidated. (yes/no)\nyes\n\nYour two-factor authentication recovery codes are:\n\n" + s.stack() + "\nDuring sign in, use one of the codes above when prompted for\nyour two-factor code. Then, visit your Profile Settings and add\na new device so you do not lose access to your account again.\n"
	k.save(k.terminal("gitlab ssh.txt", "2fa_recovery_codes.log", "ssh out.txt"), body, s)
}

func fRake(k *kit) {
	s := k.set("gitlab", "discourse", "zammad", "openproject", "diaspora")
	k.tagAs("en", "numbered")
	p := k.prompt()
	body := p + "sudo docker exec -it " + s.under() + " bin/rake 2fa:backup_codes USERNAME=" + k.who.user + "\nGenerating backup codes for " + k.who.user + " (" + s.service.name + ") ...\n" + s.rows("%2d  %s") + "done\n" + p + "exit\n"
	k.save(k.terminal(s.under()+" rake.txt", "rake out.log"), body, s)
}

func fDjango(k *kit) {
	s := k.set("seafile", "django-two-factor-auth", "authentik")
	k.tagAs("en", "quoted")
	body := k.prompt() + "python manage.py shell\n>>> from django_otp.plugins.otp_static.models import StaticDevice\n>>> d = user.staticdevice_set.first()   # " + s.service.name + " backup tokens\n>>> [t.token for t in d.token_set.all()]\n[" + s.each(", ", "'%[2]s'") + "]\n>>> exit()\n"
	k.save(k.terminal("django shell.txt", s.under()+" tokens.txt"), body, s)
}

func fKanidm(k *kit) {
	s := k.set("kanidm")
	k.tagAs("en", "line")
	body := k.prompt() + "kanidm person credential update " + k.who.user + " --name idm_admin\ncred update (? for help) # : backup_codes\nPlease store these Backup codes in a safe place\nThey will only be shown ONCE\n" + s.stack() + "cred update (? for help) # : commit\nDo you want to commit your changes? yes\nsuccess\n"
	k.save(k.terminal("kanidm.txt", "idm session.log"), body, s)
}

func fAuthenticator(k *kit) {
	s := k.set("google-authenticator-pam")
	k.tagAs("en", "indented")
	body := k.prompt() + "google-authenticator -t -d -f -r 3 -R 30 -w 3\nYour new secret key is: " + shaped(k.Rand, repeat("B", 26)) + "\nYour verification code is " + shaped(k.Rand, "dddddd") + "\nYour emergency scratch codes are:\n" + s.rows("  %[2]s") + k.prompt() + "sudo systemctl restart sshd\n"
	k.save(k.terminal("ssh hardening.txt", "vps first steps.md", "pam setup.log"), body, s)
}

func fArtisan(k *kit) {
	s := k.set("laravel-fortify", "pragmarx-recovery", "statamic")
	k.tagAs("en", "json")
	body := k.prompt() + "php artisan tinker\nPsy Shell v0.11.2 (PHP 8.1.4 — cli)\n>>> " + "// " + s.service.name + "\n>>> User::find(1)->recoveryCodes()\n=> [\n" + s.rows("     \"%[2]s\",") + "   ]\n>>> exit\n"
	k.save(k.terminal("tinker.txt", "artisan session.txt"), body, s)
}

// fHistory is the history of a shell, with lines that were never commands.
func fHistory(k *kit) {
	s := k.set("github", "npm", "gitlab", "pypi", "hexpm", "cloudflare")
	k.tagAs("en", "commented")
	body := "git status\ncd ../infra\nvim inventory.ini\n# " + s.service.name + " recovery codes, move to the safe later\n" + s.rows("# %[2]s") + "ls -la\nsudo apt update\nssh nas\nmake deploy\n"
	k.save(path.Join(of(k, "", "server-home", "backup/thinkpad/home"), of(k, ".bash_history", ".zsh_history", "history.txt")), body, s)
}

func fHeredoc(k *kit) {
	s := k.set("github", "google", "discord", "gitlab", "npm", "pypi", "proton", "mastodon")
	k.tagAs("en", "line")
	body := k.prompt() + "cat > ~/keep/" + s.under() + "-backup-codes.txt <<EOF\n" + s.each("\n", "> %[2]s") + "\n> EOF\n" + k.prompt() + "chmod 600 ~/keep/*\n"
	k.save(k.terminal("terminal.txt", "session.log", "scrollback.txt"), body, s)
}

// fTypescript is a session that was recorded, with its colours.
func fTypescript(k *kit) {
	s := k.set("proxmox", "gogs", "pterodactyl", "misskey", "friendica")
	k.tagAs("en", "numbered")
	body := "Script started on " + k.day("2006-01-02 15:04:05+00:00") + " [TERM=\"xterm-256color\"]\r\n\x1b[01;32m" + k.who.user + "@nas\x1b[00m:~$ " + s.under() + "-cli 2fa show-recovery\r\n\x1b[1m" + s.service.name + " recovery codes\x1b[0m (each once)\r\n" + s.each("\r\n", "%2d: %s") + "\r\nScript done.\r\n"
	k.save(k.terminal("typescript", "session.typescript"), body, s)
}

func fPowerShell(k *kit) {
	s := k.set("microsoft", "github", "cloudflare", "npm", "bitbucket")
	k.tagAs("en", "quoted")
	body := "**********************\nWindows PowerShell transcript start\nStart time: " + k.day("20060102150405") + "\n**********************\nPS C:\\Users\\" + k.who.user + "> $codes = @(" + s.each(", ", "'%[2]s'") + ")  # " + s.service.name + " 2FA " + s.service.term + "\nPS C:\\Users\\" + k.who.user + "> $codes.Count\n" + fmt.Sprint(len(s.codes)) + "\n"
	k.save(path.Join(of(k, "Documents/20210412", "Documents"), "PowerShell_transcript."+shaped(k.Rand, "LLLLL")+"."+k.day("20060102150405")+".txt"), crlf(body), s)
}

func fCurl(k *kit) {
	s := k.set("appwrite", "keycloak", "logto", "better-auth", "hyperswitch", "java-totp", "ory-kratos")
	k.tagAs("en", "json")
	body := k.prompt() + "curl -s -X POST https://" + s.service.domain + "/v1/account/mfa/recovery-codes -H \"Cookie: $C\" | jq\n{\n  \"recoveryCodes\": [\n" + s.each(",\n", "    \"%[2]s\"") + "\n  ]\n}\n"
	k.save(k.terminal("api calls.txt", strings.ToLower(s.under())+" mfa.log"), body, s)
}
