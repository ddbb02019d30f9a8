package main

import (
	"fmt"
	"strings"
)

var singlesF = []template{
	{"f/one-sentence", "single", fOneSentence(loneF...)},
	{"f/one-of-a-list", "single", fOneOfList},
	{"f/one-remark", "single", fOneRemark},
	{"f/one-below", "single", fOneBelow},
	{"f/one-telling-name", "single", fOneTellingName},
	{"f/one-property", "single", fOneProperty},
	{"f/one-card", "single", fOneCard},
	{"f/one-calendar", "single", fOneCalendar},
	{"f/one-todo", "single", fOneTodo},
	{"f/one-key", "single", fOneKey},
	{"f/one-messenger", "single", fOneMessenger},
	{"f/one-table", "single", fOneTable},
	{"f/one-in-diary", "single", fOneInDiary},
	{"f/one-scratch", "single", fOneScratch},
	{"f/one-changelog", "single", fOneChangelog},
}

func fOneSentence(ids ...string) func(*kit) {
	return func(k *kit) {
		v, s := k.fVoice(), k.set(ids...)
		k.tagAs(v.lang, "sentence")
		body := fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + "\n"
		if k.chance(2) {
			body = k.errands(v, 1) + body + k.errands(v, 2)
		}
		k.save(k.fTitled(v, s, of(k, ".txt", ".md")), body, s)
	}
}

func fOneOfList(k *kit) {
	v, s := k.fVoice(), k.lone("google", "google", "facebook", "instagram", "discord", "github", "twitch", "proton", "dropbox", "npm", "gitlab")
	k.tagAs(v.lang, "sentence")
	k.save(k.fTitled(v, s, ".txt"), fmt.Sprintf(v.one, k.calls(s), s.codes[0])+"\n", s)
}

// fOneRemark is one of the many ways of putting it in English.
func fOneRemark(k *kit) {
	s := k.set(loneF...)
	if k.chance(3) {
		s = k.lone("google", "facebook", "discord", "github", "mastodon", "twitch", "reddit")
	}
	k.tagAs("en", "sentence")
	form := of(k, "%s: recovery code is %s (wrote it on the calendar too)\n", "switched my %s to 2FA, they want me to keep this recovery code: %s\n", "%s rescue code, in case the yubikey dies -> %s\n", "the one-time backup code %[1]s showed me was %[2]s\n",
		"got locked out of %s once already. backup code this time: %s\n", "%s // recovery code // %s\n", "remember: %s, account recovery code %s, don't throw away\n", "my %s 2-step recovery code (only one, write on paper!) %s\n")
	k.save(k.fJot(of(k, "misc.txt", "bits.md", "keep.txt", "stickies.txt", plainName(strings.ToLower(s.service.name))+" note.txt")), fmt.Sprintf(form, k.calls(s), s.codes[0]), s)
}

// fOneBelow has the code on a line of its own below what it is.
func fOneBelow(k *kit) {
	s := k.set(loneF...)
	k.tagAs("en", "line")
	body := k.calls(s) + "\n" + of(k, "Two-step recovery code:", "Account recovery code (2FA)", "backup code, single use", "emergency recovery code:") + "\n" + of(k, "", "\n", "   ") + s.codes[0] + "\n"
	if k.chance(3) {
		body = k.jotting() + "\n" + body
	}
	k.save(k.fKept(of(k, "recovery.txt", "two step.txt", plainName(k.calls(s))+".txt", "login help.txt")), body, s)
}

func fOneTellingName(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "vaultwarden", "auth0", "apple-recovery-key", "stripe", "pinterest", "docker-hub", "atlassian", "fastmail", "linode", "photoprism")
	k.tagAs("en", "line")
	k.save(k.fKept(fill(of(k, "%s account recovery code.txt", "2FA recovery code - %s.txt", "%s single recovery code", "RECOVERY CODE %s.TXT", "%s backup code two-step.txt"), plainName(k.calls(s)))), of(k, "", " ")+s.codes[0]+of(k, "\n", "\r\n", ""), s)
}

// fOneProperty is a line among settings.
func fOneProperty(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "auth0", "forgejo", "packagist", "casdoor", "docker-hub", "atlassian", "linode")
	k.tagAs("en", "keyvalue")
	slug := strings.ReplaceAll(strings.ToLower(s.service.name), " ", "")
	if slug == "x" {
		slug = "twitter"
	}
	form := of(k, "%s.recoverycode: %s\n", "%s / recovery code / %s\n", "%s | 2fa recovery code | %s\n", "recovery_code_%s=%s\n", "[%s] recovery code: %s\n")
	body := "garage code: ask\n" + fmt.Sprintf(form, slug, s.codes[0]) + "padlock: 3 turns right\nfridge filter: RWF0700X\n"
	k.save(k.fKept(of(k, "bits and codes.txt", "numbers.txt", "lookup.txt", "things.conf")), body, s)
}

// fOneCard is an entry as some program shows it.
func fOneCard(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "auth0", "snapchat", "vaultwarden", "pinterest", "fastmail", "atlassian")
	k.tagAs("en", "keyvalue")
	body := "== " + s.service.name + " ==\nlogin      " + k.mailbox() + "\npass       " + k.password() + "\nsite       https://" + s.service.domain + "\n" + of(k, "rec. code  ", "2FA recovery code  ", "backup code        ") + s.codes[0] + "\nmodified   " + k.day("2006-01-02") + "\n"
	k.save(k.fKept(of(k, "entry print.txt", plainName(s.service.name)+" card.txt", "safe entry.txt")), body, s)
}

// fOneCalendar is the note of an appointment.
func fOneCalendar(k *kit) {
	s := k.set("microsoft", "x", "apple-recovery-key", "bitwarden", "pinterest", "fastmail")
	k.tagAs("en", "sentence")
	body := "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\nBEGIN:VEVENT\nUID:" + shaped(k.Rand, uuidShape) + "\nDTSTART;VALUE=DATE:" + k.day("20060102") + "\nSUMMARY:renew " + s.service.name + " login\nDESCRIPTION:2FA recovery code is " + s.codes[0] + "\nEND:VEVENT\nEND:VCALENDAR\n"
	k.save(k.fGot(of(k, "calendar.ics", "reminders.ics", "private "+k.day("2006")+".ics")), crlf(body), s)
}

func fOneTodo(k *kit) {
	s := k.set(loneF...)
	k.tagAs("en", "sentence")
	body := "(A) " + k.day("2006-01-02") + " print recovery code for " + k.calls(s) + " " + s.codes[0] + " +security\n(B) descale kettle @home\nx " + k.day("2006-01-02") + " post parcel @town\n"
	k.save(k.fJot(of(k, "todo.txt", "inbox.txt")), body, s)
}

// fOneKey is of those that open an account or a disk, not one of a list.
func fOneKey(k *kit) {
	s := k.set("apple-recovery-key", "mega", "threema", "matrix-element", "mozilla-recovery-key", "apple-filevault", "signal-backup-passphrase", "tuta", "1password", "login-gov-personal-key")
	k.tagAs("en", "line")
	body := s.service.name + " " + s.service.term + of(k, "\n\n", ":\n", " (without it nobody gets in)\n\n") + s.codes[0] + "\n"
	k.save(k.fKept(of(k, plainName(s.service.name)+" key.txt", "recovery key.txt", plainName(s.service.name)+" "+s.service.term+".txt")), body, s)
}

// fOneMessenger is a line of a chat kept as text.
func fOneMessenger(k *kit) {
	s := k.lone("google", "instagram", "facebook", "x", "microsoft", "snapchat", "reddit")
	k.tagAs("en", "sentence")
	body := "20:14 <me> phone fell in the canal\n20:14 <me> and now " + k.calls(s) + " wants a code\n20:16 <bro> you gave me a backup code last year: " + s.codes[0] + "\n20:17 <me> legend\n"
	k.save(k.fKept(of(k, "chat.txt", "irc log.txt", "saved chat with bro.txt")), body, s)
}

func fOneTable(k *kit) {
	s := k.set("microsoft", "x", "bitwarden", "auth0", "gitea", "packagist", "docker-hub", "atlassian")
	k.tagAs("en", "table")
	body := "account        | user           | 2FA recovery code\n---------------+----------------+-------------------\n" + fmt.Sprintf("%-14s | %-14s | (none)\n%-14s | %-14s | %s\n", k.fOthers(1)[0], k.who.user, k.calls(s), k.who.user, s.codes[0])
	k.save(k.fKept(of(k, "accounts table.txt", "2fa table.txt", "table.md")), body, s)
}

func fOneInDiary(k *kit) {
	v := k.fVoice("en", "de", "fr", "es", "it", "nl", "sv", "da", "pl", "ru", "pt", "fi")
	s := k.set(loneF...)
	k.tagAs(v.lang, "sentence")
	body := k.day("2.1.2006") + "\n" + k.errands(v, 2) + fmt.Sprintf(v.one, k.calls(s), s.codes[0]) + "\n\n" + k.when.AddDate(0, 0, 1).Format("2.1.2006") + "\n" + k.errands(v, 1)
	k.save(k.fJot(of(k, "daily.txt", k.day("2006")+".txt", "log.md")), body, s)
}

// fOneScratch is the word that forges use.
func fOneScratch(k *kit) {
	s := k.set("gitea", "forgejo", "linode")
	k.tagAs("en", "keyvalue")
	body := "git server\n  host " + s.service.domain + " (" + s.service.name + ")\n  user " + k.who.user + "\n  ssh key ~/.ssh/id_forge\n  " + s.service.term + " for 2FA: " + s.codes[0] + "\n"
	k.save(k.fJot(of(k, "git server.txt", "forge.md", "servers.txt")), body, s)
}

func fOneChangelog(k *kit) {
	s := k.set("auth0", "packagist", "docker-hub", "atlassian", "stripe", "casdoor")
	k.tagAs("en", "sentence")
	body := "ops log\n\n" + k.day("2006-01-02") + "  new laptop for reception\n" + k.when.AddDate(0, 0, 4).Format("2006-01-02") + "  " + s.service.name + ": 2FA enforced, recovery code " + s.codes[0] + " also in the safe\n" + k.when.AddDate(0, 0, 9).Format("2006-01-02") + "  toner ordered\n"
	k.save(k.fKept(of(k, "ops log.txt", "it-log.txt", "LOGBOOK")), body, s)
}
