package main

import (
	"fmt"
	"strings"
)

// aBareX is the seed case: a file whose name says it, and one code in it.
func aBareX(k *kit) {
	s := k.set("x")
	name := of(k, "x_backup_codes.txt", "x-backup-codes.txt", "twitter_backup_codes.txt", "twitter codes.txt", "twitter-backup-code.txt", "X backup code.txt", "x backup codes", "twitter_backup")
	k.text(k.at(name), s.codes[0]+of(k, "", "\n", "\r\n"), s)
}

// aBareCode says what it is but not whose.
func aBareCode(k *kit) {
	s := k.set("x", "photoprism").anonymous()
	k.text(k.at(of(k, "backup_codes", "backup_codes.txt", "backup code.txt")), s.codes[0]+"\n", s)
}

// aSentenceX mentions the code of X in a note.
func aSentenceX(k *kit) {
	s := k.set("x")
	line := of(k,
		"Twitter backup code: %s",
		"my twitter backup code is %s (single use)",
		"x.com backup code = %s",
		"Twitter (@"+k.who.user+") single-use backup code %s",
	)
	k.text(k.atNote(of(k, "twitter.txt", "social media.txt", "notes.md", "accounts.txt")), k.jotting()+"\n"+fmt.Sprintf(line, s.codes[0])+"\n\n"+k.jotting(), s)
}

// aBitwarden is what Bitwarden prints.
func aBitwarden(k *kit) {
	s := k.set("bitwarden")
	body := lines("Bitwarden two-step login recovery code:", "", s.codes[0], "", k.when.Format("Mon Jan 02 2006 15:04:05"))
	k.text(k.at(of(k, "bitwarden recovery code.txt", "bitwarden-recovery.txt", "bitwarden.txt")), body, s)
}

// aScratch is the one token of Gitea.
func aScratch(k *kit) {
	s := k.set("gitea")
	body := lines("Gitea on "+k.who.site, "user "+k.who.user, "", "Your scratch token is "+s.codes[0], "")
	k.text(k.atNote(of(k, "gitea.txt", "git server.md", "gitea scratch token.txt")), body, s)
}

// aMicrosoft is the recovery code of a Microsoft account.
func aMicrosoft(k *kit) {
	s := k.set("microsoft")
	body := lines("Microsoft account", k.who.email, "", "Your new recovery code is:", s.codes[0], "", "Keep it somewhere safe. Printed "+k.when.Format("1/2/2006"))
	k.text(k.at(of(k, "microsoft recovery code.txt", "Microsoft account recovery code.txt", "outlook.txt")), body, s)
}

// aSteamJSON is what desktop authenticators keep of Steam.
func aSteamJSON(k *kit) {
	s := k.set("steam-revocation")
	body := fmt.Sprintf(`{"shared_secret":"%s=","serial_number":"%s","revocation_code":"%s","uri":"otpauth://totp/Steam:%s?secret=%s&issuer=Steam","server_time":"%d","account_name":"%s","status":1}`,
		shaped(k.Rand, repeat("m", 27)), shaped(k.Rand, repeat("D", 19)), s.codes[0], k.who.user, shaped(k.Rand, repeat("B", 32)), k.when.Unix(), k.who.user)
	k.text(k.at(shaped(k.Rand, repeat("D", 17))+".maFile"), body, s)
}

// aAuth0 is a code among set-up notes.
func aAuth0(k *kit) {
	s := k.set("auth0")
	body := strings.Join([]string{"auth0 tenant: " + k.who.user, "mfa enrolled " + k.when.Format("2006-01-02"), "recovery code", s.codes[0], "", ""}, "\n")
	k.text(k.atNote("auth0.txt"), body, s)
}
