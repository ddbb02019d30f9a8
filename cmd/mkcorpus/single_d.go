package main

import (
	"fmt"
	"path"
	"strings"
)

var singlesD = []template{
	{"d/one-x-file", "single", dOneX},
	{"d/one-x-noted", "single", dOneNoted("x")},
	{"d/one-of-list", "single", dOneOfList},
	{"d/one-of-list-again", "single", dOneOfList},
	{"d/one-microsoft", "single", dOneMicrosoft},
	{"d/one-apple", "single", dOneApple},
	{"d/one-vault", "single", dOneVault},
	{"d/one-among-life", "single", dOneAmongLife},
	{"d/one-steam", "single", dOneSteam},
	{"d/one-forge", "single", dOneForge},
	{"d/one-any", "single", dOneNoted("auth0", "microsoft", "bitwarden", "forgejo", "vaultwarden", "apple-recovery-key")},
	{"d/one-mailed", "single", dOneMailed},
	{"d/one-mailed-again", "single", dOneMailed},
	{"d/one-password-list", "single", dOneInPasswords},
}

// dOneX is the code of X in a file named after it.
func dOneX(k *kit) {
	s := k.set("x")
	k.text(k.safe(of(k, "twitter backup code.txt", "Twitter code.txt", "X (Twitter) backup code.txt", "twitter 2fa.txt", "x backup code "+k.day("2006")+".txt")), of(k, "", "", "Twitter backup code\n", "@"+k.who.user+"\n")+s.codes[0]+of(k, "", "\n"), s)
}

// said is the code in a line of some language.
func (k *kit) said(t tongue, s set) string {
	return fmt.Sprintf(t.one, k.known(s), s.codes[0]) + "\n"
}

func dOneNoted(ids ...string) func(*kit) {
	return func(k *kit) {
		s, t := k.set(ids...), k.speaks()
		k.text(k.filed(t, k.known(s), ".txt"), k.said(t, s), s)
	}
}

// oneOf is a set of which its owner kept a single code.
func (k *kit) oneOf(ids ...string) set {
	s := k.set(ids...)
	s.codes = s.codes[:1]
	return s
}

// dOneOfList is one of ten codes, for the road.
func dOneOfList(k *kit) {
	s, t := k.oneOf("google", "google", "facebook", "instagram", "discord", "github", "dropbox"), k.speaks()
	k.text(k.filed(t, k.known(s), ".txt"), k.said(t, s), s)
}

func dOneMicrosoft(k *kit) {
	s := k.set("microsoft")
	t := k.speaks("en", "en", "de", "fr", "es", "nl", "pl", "ru")
	head := map[string]string{"en": "Microsoft account recovery code", "de": "Wiederherstellungscode Microsoft-Konto", "fr": "Code de récupération compte Microsoft", "es": "Código de recuperación cuenta Microsoft", "nl": "Herstelcode Microsoft-account", "pl": "Kod odzyskiwania konta Microsoft", "ru": "Код восстановления учётной записи Майкрософт"}[t.lang]
	k.text(path.Join(of(k, t.docs...), of(k, head+".txt", "Microsoft.txt", "outlook recovery.txt")), head+"\n"+k.login()+"\n\n"+s.codes[0]+"\n", s)
}

func dOneApple(k *kit) {
	s := k.set("apple-recovery-key")
	k.text(k.safe(of(k, "Apple ID.txt", "apple recovery key.txt", "iPhone.txt")), of(k, "Apple ID recovery key\n", "Recovery key for my Apple ID ("+k.login()+"). Apple can't help without it!\n", "Apple-ID Wiederherstellungsschlüssel\n")+s.codes[0]+"\n", s)
}

func dOneVault(k *kit) {
	s := k.set("bitwarden", "bitwarden", "vaultwarden")
	k.text(k.safe(of(k, "bitwarden.txt", "Bitwarden 2FA.txt", "vault.txt")), s.service.name+of(k, " two-step recovery code", " recovery code for 2FA", " Wiederherstellungscode")+"\n\n"+s.codes[0]+"\n", s)
}

func dOneAmongLife(k *kit) {
	t := k.speaks()
	s := k.oneOf("google", "x", "instagram", "facebook", "microsoft", "discord")
	k.text(path.Join(of(k, t.docs...), of(k, "notes.txt", "reminders.txt", "to do.txt", k.day("January 2006")+".txt")), k.among(t, k.said(t, s)), s)
}

func dOneSteam(k *kit) {
	s := k.set("steam-revocation")
	k.text(k.safe(of(k, "steam.txt", "Steam guard.txt", "steam recovery code.txt")), of(k, "Steam Guard recovery code: ", "steam authenticator recovery code (to remove it) ", "Write down your recovery code\n")+s.codes[0]+"\nsteam login "+k.who.user+"\n", s)
}

func dOneForge(k *kit) {
	s := k.set("gitea", "forgejo", "auth0")
	k.text(k.safe(strings.ToLower(s.service.name)+of(k, ".txt", " 2fa.txt", " recovery.md")), s.service.name+" "+s.service.term+" (if authenticator lost)\n"+s.codes[0]+"\n", s)
}

// dOneMailed is a letter to oneself.
func dOneMailed(k *kit) {
	t := k.speaks()
	s := k.oneOf("google", "facebook", "instagram", "x", "microsoft", "discord", "dropbox")
	subject := of(k, k.known(s)+" code", k.known(s), strings.TrimSpace(fill(t.heads[0], k.known(s))))
	l := letter{from: k.who.email, to: k.who.email, subject: subject, when: k.when, body: k.said(t, s)}
	k.packed(path.Join(of(k, "Documents/Mail", "Downloads", "Desktop", "Documents/Saved mail"), of(k, "me.eml", "note to self.eml", "code.eml", strings.ReplaceAll(subject, "/", "-")+".eml")), []byte(l.source()), planted{Kind: "mail"}, s)
}

func dOneInPasswords(k *kit) {
	s, t := k.oneOf("x", "microsoft", "google", "instagram", "bitwarden"), k.speaks("en", "de", "es", "fr", "pt", "ru")
	rows := k.shops(k.between(6, 10))
	row := func(i int) string { return rows[i][0] + " - " + rows[i][1] }
	body := many(4, row) + k.said(t, s) + many(len(rows)-4, func(i int) string { return row(i + 4) })
	k.text(path.Join(of(k, t.docs...), of(k, "passwords.txt", "pw.txt", "PASSWORDS.txt")), body, s)
}
