package main

import (
	"fmt"
	"path"
	"strings"
)

var singlesE = []template{
	{"e/one-said", "single", eOneSaid(loneE...)},
	{"e/one-said-again", "single", eOneSaid(loneE...)},
	{"e/one-of-ten", "single", eOneOfTen},
	{"e/one-english", "single", eOneEnglish},
	{"e/one-alone", "single", eOneAlone},
	{"e/one-keyed", "single", eOneKeyed},
	{"e/one-field", "single", eOneField},
	{"e/one-headed", "single", eOneHeaded},
	{"e/one-day", "single", eOneDay},
	{"e/one-twitter", "single", eOneTwitter},
	{"e/one-key", "single", eOneKey},
	{"e/one-far", "single", eOneFar},
	{"e/one-of-many", "single", eOneOfMany},
	{"e/one-typed-small", "single", eOneSmall},
}

// eOneSaid is a code in a sentence of some language.
func eOneSaid(ids ...string) func(*kit) {
	return func(k *kit) {
		v, s := k.voice(), k.set(ids...)
		k.tagAs(v.lang, "sentence")
		body := fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + of(k, "", ".") + "\n"
		if k.chance(2) {
			body = k.errands(v, 2) + body + k.errands(v, 1)
		}
		k.save(k.titled(v, s, ".txt"), body, s)
	}
}

// lone is a set of which only one code was written down.
func (k *kit) lone(ids ...string) set {
	s := k.set(ids...)
	s.codes = s.codes[k.IntN(len(s.codes)):][:1]
	return s
}

func eOneOfTen(k *kit) {
	v, s := k.voice(), k.lone("google", "google", "facebook", "instagram", "discord", "github", "dropbox", "twitch", "proton")
	k.tagAs(v.lang, "sentence")
	k.save(k.titled(v, s, ".txt"), fmt.Sprintf(v.one, k.calls(s), s.codes[0])+"\n", s)
}

// eOneEnglish has the many ways of saying it.
func eOneEnglish(k *kit) {
	s := k.set(loneE...)
	if k.chance(2) {
		s = k.lone("google", "facebook", "github", "discord", "instagram", "gitlab", "mastodon", "twitch")
	}
	k.tagAs("en", "sentence")
	form := of(k, "If I ever get locked out of %s the recovery code is %s - do not lose this\n", "%s gave me this backup code when I turned on 2FA: %s\n", "note to self: %s backup code = %s\n", "backup code for my %s account is %s, works once\n",
		"saved my %s recovery code here: %s (printed one is in the drawer)\n", "for when the phone dies again. %s, use recovery code %s\n", "Turned on two factor for %s today. Recovery code %s\n", "%s emergency code %s keep safe!!\n")
	k.save(k.jot(of(k, "notes.txt", "misc.txt", "remember.txt", "todo.md", strings.ToLower(s.service.name)+".txt", k.day("2006-01-02")+".md")), fmt.Sprintf(form, k.calls(s), s.codes[0]), s)
}

// eOneAlone is a file with a code and nothing else; its name says all.
func eOneAlone(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "vaultwarden", "auth0", "apple-recovery-key", "stripe", "snapchat", "gitea", "addy-io")
	k.tagAs("en", "line")
	name := strings.ToLower(k.calls(s))
	name = strings.NewReplacer("/", "-", "(", "", ")", "").Replace(name)
	k.save(k.kept(fill(of(k, "%s recovery code.txt", "%s backup code.txt", "%s-recovery-code.txt", "%s_backup_code.txt", "recovery code %s.txt", "%s 2fa recovery.txt"), name)), s.codes[0]+of(k, "", "\n", "\r\n"), s)
}

// eOneKeyed is a line of a file of such lines.
func eOneKeyed(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "auth0", "apple-recovery-key", "forgejo", "packagist", "casdoor", "smf")
	k.tagAs("en", "keyvalue")
	slug := strings.ToLower(strings.ReplaceAll(s.service.name, " ", "_"))
	if slug == "x" {
		slug = "twitter"
	}
	form := of(k, "%s_recovery_code = %s\n", "%s-backup-code: %s\n", "%s.recovery: %s\n", "%s recovery code => %s\n", "%s 2fa backup code:\t%s\n")
	body := "wifi = " + k.password() + "\nalarm = " + shaped(k.Rand, "dddd") + "\n" + fmt.Sprintf(form, slug, s.codes[0]) + "locker = " + shaped(k.Rand, "ddd") + " left\n"
	k.save(k.kept(of(k, "stuff.txt", "values.txt", "codes.txt", "pins.txt", "misc logins.txt")), body, s)
}

// eOneField is the field of an entry as a password manager copies it.
func eOneField(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "auth0", "snapchat", "vaultwarden", "photoprism")
	k.tagAs("en", "keyvalue")
	body := fmt.Sprintf("Title: %s\nUsername: %s\nPassword: %s\nURL: https://%s\n%s: %s\n", s.service.name, k.mailbox(), k.password(), s.service.domain, of(k, "Recovery code", "Recovery Code", "Backup code", "2FA recovery code", "Notes: recovery code"), s.codes[0])
	k.save(k.kept(of(k, "entry.txt", s.service.name+" login.txt", "login details.txt", "copy from password manager.txt")), body, s)
}

func eOneHeaded(k *kit) {
	v, s := k.voice(), k.set("microsoft", "x", "bitwarden", "apple-recovery-key", "auth0", "steam-revocation", "snapchat", "addy-io")
	k.tagAs(v.lang, "line")
	k.save(k.titled(v, s, ".txt"), fill(of(k, v.heads...), k.calls(s))+of(k, "\n", "\n\n", ":\n")+s.codes[0]+"\n", s)
}

// eOneDay stands in a diary.
func eOneDay(k *kit) {
	s := k.set("x", "microsoft", "github", "steam-revocation", "auth0", "bitwarden")
	s.codes = s.codes[:1]
	k.tagAs("en", "sentence")
	body := "# " + k.day("Monday, 2 January 2006") + "\n\n" + k.essay(1) + "\nNew phone set up at last. " + k.calls(s) + of(k, " recovery code: ", " backup code is ", " (2FA) gave me one recovery code, ") + s.codes[0] + ". Rang mum, she's fine.\n\n" + k.essay(2)
	k.save(path.Join(of(k, "Documents/journal", "journal", "notes/daily"), k.day("2006-01-02")+".md"), body, s)
}

func eOneTwitter(k *kit) {
	s := k.set("x")
	k.tagAs("en", "line")
	body := of(k, "", "@"+k.who.user+"\n\n") + of(k, "Twitter\nSingle-use backup code\n", "Save this single-use backup code\nto use in case you lose your phone\n\n", "twitter backup code:\n", "x.com 2fa\n") + s.codes[0] + "\n"
	k.save(k.kept(of(k, "twitter.txt", "twitter backup.txt", "x backup code.txt", "Twitter 2FA.txt", "tw.txt")), body, s)
}

// eOneKey is a key that opens data rather than a code for signing in.
func eOneKey(k *kit) {
	s := k.set("apple-recovery-key", "apple-filevault", "signal-backup-passphrase", "whatsapp", "1password", "tuta", "mozilla-recovery-key", "mega", "battle-net")
	k.tagAs("en", "line")
	head := of(k, "%s recovery key", "%s recovery key - DO NOT LOSE", "My %s recovery key is below.")
	switch s.service.id {
	case "signal-backup-passphrase":
		head = "%s chat backups passphrase (30 digits)"
	case "whatsapp":
		head = "%s end-to-end encrypted backup, 64-digit encryption key"
	case "1password":
		head = "%s Secret Key (Emergency Kit)"
	case "tuta":
		head = "%s recovery code"
	case "battle-net":
		head = "%s authenticator\nSerial: US-" + shaped(k.Rand, "dddd-dddd-dddd") + "\nRestore code:"
	}
	k.save(k.kept(of(k, fill("%s key.txt", s.service.name), "recovery key.txt", "keys.txt", fill("%s.txt", s.service.name))), fill(head, s.service.name)+"\n"+of(k, "", "\n")+s.codes[0]+"\n", s)
}

// eOneFar stands far below the line that says what it is.
func eOneFar(k *kit) {
	s := k.set("microsoft", "bitwarden", "apple-recovery-key", "auth0")
	k.tagAs("en", "far-heading")
	body := s.service.name + " recovery code - see the bottom of this page\n\n" + k.essay(k.between(3, 8)) + "\n\n" + s.codes[0] + "\n"
	k.save(k.jot(of(k, "account.txt", "long.txt", "moving house.txt")), body, s)
}

// eOneOfMany are several services with one code each, a line for each.
func eOneOfMany(k *kit) {
	v := k.voice("en", "en", "de", "fr", "es", "pt", "ru", "ja")
	sets := []set{k.set("microsoft"), k.set("x"), k.set("bitwarden", "auth0")}
	k.tagAs(v.lang, "sentence")
	var b strings.Builder
	for _, s := range sets {
		b.WriteString(fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + "\n")
	}
	k.save(k.kept(of(k, "codes.txt", "recovery.txt", "keep.txt", "2fa.txt")), b.String(), sets...)
}

// eOneSmall was retyped, without what is easy to leave out.
func eOneSmall(k *kit) {
	s := k.set("microsoft", "apple-recovery-key", "bitwarden", "vaultwarden")
	s.codes[0] = strings.NewReplacer("-", "", " ", "").Replace(s.codes[0])
	if k.chance(2) {
		s.codes[0] = strings.ToLower(s.codes[0])
	}
	k.tagAs("en", "sentence")
	k.save(k.jot(of(k, "acct.txt", "passwords.txt", "phone.txt")), fmt.Sprintf(of(k, "%s recovery code %s\n", "%s: recovery code is %s\n", "rec. code %s -> %s\n"), k.calls(s), s.codes[0]), s)
}
