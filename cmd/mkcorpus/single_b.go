package main

import "fmt"

// bTwoLines is a name and the code below it.
func bTwoLines(k *kit) {
	s := k.set("x")
	body := lines("@"+k.who.user, s.codes[0])
	k.text(k.at(of(k, "X backup.md", "twitter 2fa.txt", "twitter_backup_code.md", "x recovery.txt", "Twitter")), body, s)
}

// bDiary mentions the code in a long text.
func bDiary(k *kit) {
	s := k.set("x")
	body := k.essay(k.between(4, 12)) + fmt.Sprintf("%s Switched on two factor for %s today. It gave me one backup code, %s, wrote it down here. %s\n\n", k.sentence("en"), of(k, "Twitter", "X (twitter.com)"), s.codes[0], k.sentence("en")) + k.essay(3)
	k.text(k.atNote(of(k, "diary.md", k.when.Format("2006-01-02")+".md", "journal "+k.when.Format("2006")+".txt")), body, s)
}

// bVault32 is the code of a server for passwords at home.
func bVault32(k *kit) {
	s := k.set("vaultwarden", "bitwarden")
	body := lines(s.service.name+" "+of(k, "master recovery", "two-step login, recovery code"), "url https://"+s.service.domain, "", "  "+s.codes[0])
	k.text(k.atNote(of(k, "vault.md", "password manager.txt", "vault recovery.txt")), body, s)
}

// bForge is a token among notes of a server.
func bForge(k *kit) {
	s := k.set("forgejo", "gitea")
	body := "# " + s.service.domain + "\n\nport 3000, behind the proxy\n\n2FA on, scratch token: `" + s.codes[0] + "`\n\nrunner registered " + k.when.Format("2006-01-02") + "\n"
	k.text(k.atNote(lowName(s)+of(k, ".md", "-server.md")), body, s)
}

// bOutlook is the code of a Microsoft account without its hyphens' neighbours.
func bOutlook(k *kit) {
	s := k.set("microsoft")
	k.text(k.at(of(k, "outlook recovery code.txt", "hotmail recovery.txt", "MS account.txt")), fmt.Sprintf("microsoft/hotmail %s recovery code -> %s\n", k.who.email, s.codes[0]), s)
}

// bSteam is the R-code that Steam asks to write down.
func bSteam(k *kit) {
	s := k.set("steam-revocation")
	k.text(k.at(of(k, "steam.txt", "steam guard.txt")), fmt.Sprintf("steam guard recovery code %s\naccount %s\n", s.codes[0], k.who.user), s)
}

// bPersonalKey is the download of Login.gov's key.
func bPersonalKey(k *kit) {
	s := k.set("login-gov-personal-key")
	k.text(k.at(k.again("personal_key.txt")), s.codes[0], s)
}

// bPackages is the one code of a site that gives only one.
func bPackages(k *kit) {
	s := k.set("casdoor", "packagist")
	k.text(k.at(lowName(s)+" mfa.txt"), lines(lowName(s)+" mfa recovery code", s.codes[0]), s)
}
