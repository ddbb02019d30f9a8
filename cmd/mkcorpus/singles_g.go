package main

import (
	"fmt"
	"path"
	"strings"
)

// singlesG have one code: of a service that gives no more, or copied from a list.
var singlesG = []template{
	{"g/one-sentence", "single", gOneSaid},
	{"g/one-english", "single", gOneEnglish},
	{"g/one-named-file", "single", gOneNamedFile},
	{"g/one-account", "single", gOneAccount},
	{"g/one-todo", "single", gOneTodo},
	{"g/one-calendar", "single", gOneCalendar},
	{"g/one-contact", "single", gOneContact},
	{"g/one-among", "single", gOneAmong},
	{"g/one-apple", "single", gOneKey("apple-recovery-key", "Apple ID recovery key", "Apple recovery key.txt", "apple id.txt", "icloud recovery key.txt")},
	{"g/one-microsoft", "single", gOneKey("microsoft", "Microsoft account recovery code", "Microsoft recovery code.txt", "microsoft account.txt", "outlook recovery.txt")},
	{"g/one-bitwarden", "single", gOneKey("bitwarden", "Bitwarden two-step login recovery code", "bitwarden recovery code.txt", "bitwarden.txt", "Bitwarden 2FA.txt")},
	{"g/one-filevault", "single", gOneKey("apple-filevault", "FileVault recovery key MacBook", "FileVault key.txt", "macbook recovery key.txt")},
	{"g/one-steam", "single", gOneKey("steam-revocation", "Steam Guard recovery code", "steam guard.txt", "Steam recovery code.txt", "steam R code.txt")},
	{"g/one-twitter", "single", gOneKey("x", "Twitter backup code", "twitter backup code.txt", "x_backup_code.txt", "twitter.txt")},
	{"g/one-signal", "single", gOneKey("signal-backup-passphrase", "Signal backup passphrase (30 digits)", "signal backup.txt", "Signal passphrase.txt")},
	{"g/one-steam-json", "single", gOneSteamFile},
	{"g/one-clipboard", "single", gOneClipboard},
	{"g/one-reminder", "single", gOneReminder},
}

// gOneSaid is a sentence in any language.
func gOneSaid(k *kit) {
	v, s := k.gVoice(), k.gOne()
	k.tagAs(v.lang, "sentence")
	k.save(k.gNamed(v, s, ".txt"), fmt.Sprintf(v.one, k.calls(s), s.codes[0])+"\n", s)
}

// gOneEnglish has the words in which people say it.
func gOneEnglish(k *kit) {
	s := k.gOne()
	name := k.calls(s)
	k.tagAs("en", "sentence")
	body := fmt.Sprintf(of(k,
		"%[1]s backup code: %[2]s\n",
		"%[1]s recovery code = %[2]s\n",
		"backup code for %[1]s is %[2]s don't lose it\n",
		"If I get locked out of %[1]s, recovery code: %[2]s\n",
		"%[1]s\nrecovery code\n%[2]s\n",
		"%[1]s 2fa backup code\n\n%[2]s\n",
		"the code to get back into %[1]s without the phone (recovery code) is %[2]s\n",
	), name, s.codes[0])
	k.save(k.gJot(of(k, "note.txt", "remember.txt", "Untitled.txt", plainName(name)+".txt", "important.txt")), body, s)
}

// gOneNamedFile holds nothing but the code.
func gOneNamedFile(k *kit) {
	s := k.gOne()
	name := plainName(k.calls(s))
	k.tagAs("en", "line")
	k.save(k.gKept(of(k, name+" backup code.txt", name+" recovery code.txt", strings.ReplaceAll(strings.ToLower(name), " ", "_")+"_backup_code.txt", name+" 2FA recovery code.txt")), s.codes[0]+of(k, "", "\n"), s)
}

func gOneAccount(k *kit) {
	s := k.gOne()
	k.tagAs("en", "keyvalue")
	name := k.calls(s)
	k.save(k.gKept(of(k, plainName(name)+" login.txt", "login "+plainName(name)+".txt")), name+"\nUsername: "+k.mailbox()+"\nPassword: "+k.password()+"\n"+of(k, "Recovery code: ", "Backup code: ", "2FA backup code: ")+s.codes[0]+"\n", s)
}

func gOneTodo(k *kit) {
	s := k.gOne()
	k.tagAs("en", "todo")
	code := k.calls(s) + " " + of(k, "backup code ", "recovery code ") + s.codes[0]
	k.save(k.gJot(of(k, "todo.txt", "TODO.md", "tasks.md")), "- [ ] call the landlord about the damp\n- [x] cancel gym\n- [ ] print this and put it in the drawer: "+code+"\n- [ ] photos for Gran\n", s)
}

func gOneCalendar(k *kit) {
	s := k.gOne()
	k.tagAs("en", "calendar")
	code := k.calls(s) + " backup code: " + s.codes[0]
	event := of(k, "SUMMARY:"+code+"\r\n", "SUMMARY:"+k.calls(s)+" account\r\nDESCRIPTION:"+code+"\r\n")
	body := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nCALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + k.day("20060102") + "\r\nUID:" + shaped(k.Rand, repeat("b", 26)) + "@google.com\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + k.when.AddDate(0, 1, 0).Format("20060102") + "\r\nUID:" + shaped(k.Rand, repeat("b", 26)) + "@google.com\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n"
	k.save(path.Join(of(k, "Takeout/Calendar", "Downloads", "Documents"), of(k, "personal.ics", strings.Split(k.mailbox(), "@")[0]+".ics")), body, s)
}

// gOneContact hides in the address book, as some people do with everything secret.
func gOneContact(k *kit) {
	s := k.gOne()
	k.tagAs("en", "contact")
	name := k.calls(s)
	body := "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Aunt Rosa\r\nTEL;TYPE=CELL:" + k.phone() + "\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nNOTE:" + of(k, "backup code ", "recovery code: ", "2FA recovery code ") + s.codes[0] + "\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Work\r\nTEL:" + k.phone() + "\r\nEND:VCARD\r\n"
	k.save(k.gGot(of(k, "contacts.vcf", "Contacts "+k.day("2006")+".vcf", "iCloud vCards.vcf")), body, s)
}

func gOneAmong(k *kit) {
	v, s := k.gVoice(), k.gOne()
	k.tagAs(v.lang, "sentence")
	k.save(k.gJot(of(k, "notes.txt", "stuff.md", "scratch.txt")), k.gErrands(v, 2)+fmt.Sprintf(v.one, k.calls(s), s.codes[0])+"\n"+k.gErrands(v, 1), s)
}

// gOneKey is the code or key of one service, as its owners write it down.
func gOneKey(id, head string, names ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(id)
		k.tagAs("en", "line")
		k.save(k.gKept(of(k, names...)), head+of(k, "\n", "\n\n", ": ", ":\n")+s.codes[0]+"\n"+of(k, "", "\nsaved "+k.day("2 Jan 2006")+"\n", "\n"+k.mailbox()+"\n"), s)
	}
}

// gOneSteamFile is what tools for Steam's authenticator keep.
func gOneSteamFile(k *kit) {
	s := k.set("steam-revocation")
	k.tagAs("en", "json")
	id := "7656119" + shaped(k.Rand, repeat("d", 10))
	body := objectG("shared_secret", quoteG(shaped(k.Rand, repeat("m", 27))+"="), "serial_number", quoteG(shaped(k.Rand, repeat("D", 19))), "revocation_code", quoteG(s.codes[0]), "uri", quoteG("otpauth://totp/Steam:"+k.who.user+"?secret="+shaped(k.Rand, repeat("B", 32))+"&issuer=Steam"), "server_time", fmt.Sprint(k.when.Unix()), "account_name", quoteG(k.who.user), "token_gid", quoteG(shaped(k.Rand, repeat("h", 15))), "status", "1", "fully_enrolled", "true")
	k.save(path.Join(of(k, "Downloads/SDA/maFiles", "Documents/SDA/maFiles"), id+".maFile"), body, s)
}

// gOneClipboard is what a manager of the clipboard has kept.
func gOneClipboard(k *kit) {
	s := k.gOne()
	k.tagAs("en", "sentence")
	k.save(of(k, "Documents/", ".local/share/", "Desktop/")+of(k, "clipboard history.txt", "clips.txt"), "see you at 7 then\n---\nhttps://maps.example/place/town-hall\n---\n"+k.calls(s)+" recovery code: "+s.codes[0]+"\n---\n2x 40mm screws, wood glue\n", s)
}

func gOneReminder(k *kit) {
	s := k.gOne()
	k.tagAs("en", "csv")
	k.save(k.gGot(of(k, "reminders.csv", "tasks export.csv", "todoist.csv")), asCSV([]string{"title", "list", "due", "notes"}, []string{"Bins out", "Home", k.day("2006-01-02"), ""}, []string{k.calls(s), "Keep", "", "recovery code " + s.codes[0]}, []string{"Book ferry", "Trips", "", "car + 2 adults"}), s)
}
