package main

import (
	"fmt"
	"path"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// notesG are notes as most people write them.
var notesG = []template{
	{"g/note-bare", "note", gBare},
	{"g/note-headed", "note", gHeaded},
	{"g/note-tail", "note", gTailed},
	{"g/note-among", "note", gAmong},
	{"g/note-account", "note", gAccount},
	{"g/note-passwords", "note", gPasswordsFile},
	{"g/note-several", "note", gSeveral},
	{"g/note-pasted", "note", gPasted},
}

// notesMoreG are more ways, each rarer.
var notesMoreG = []template{
	{"g/note-markdown", "note", gMarkdown},
	{"g/note-headings", "note", gHeadings},
	{"g/note-new-phone", "note", gNewPhone},
	{"g/note-server", "note", gServerNotes},
	{"g/note-org", "note", gOrgMode},
	{"g/note-family", "note", gFamily},
	{"g/note-travel", "note", gTravel},
	{"g/note-regenerated", "note", gRegenerated},
	{"g/note-readme", "note", gReadMe},
	{"g/note-untitled", "note", gUntitled},
	{"g/note-print-text", "note", gPrintText},
	{"g/note-docs-text", "note", gDocsText},
}

// gSaveNote writes a text as the editors of the owner's system end its lines.
func (k *kit) gSaveNote(name, body string, sets ...set) {
	if k.who.system == "windows" && !k.chance(6) || k.chance(8) {
		body = crlf(body)
	}
	k.save(name, body, sets...)
}

// gBare has the codes only; the name of the file says what they are.
func gBare(k *kit) {
	v := k.gVoice()
	s := k.gSet(v)
	list, s := k.gLay(v, s, "line", "line", "line", "line", "numbered", "comma", "columns2", "blank-lines")
	k.gSaveNote(k.gNamed(v, s, of(k, ".txt", ".txt", ".txt", ".txt", ".md", "")), list, s)
}

func gHeaded(k *kit) {
	v, head, list, s := k.gNote()
	k.gSaveNote(k.gNamed(v, s, of(k, ".txt", ".txt", ".txt", ".md")), head+of(k, "\n", "\n\n", ":\n", ":\n\n")+list, s)
}

func gTailed(k *kit) {
	v, head, list, s := k.gNote()
	body := head + "\n" + v.tail + "\n\n" + list
	if k.chance(2) {
		body = head + "\n\n" + list + "\n" + v.tail + "\n"
	}
	k.gSaveNote(k.gNamed(v, s, ".txt"), body, s)
}

// gAmong stands in a file with other things.
func gAmong(k *kit) {
	v, head, list, s := k.gNote()
	body := k.gErrands(v, k.between(1, 3)) + "\n" + head + "\n" + list + of(k, "", "\n"+k.gErrands(v, 2))
	k.gSaveNote(k.gJot(of(k, "notes", "stuff", "todo", "Untitled", "misc", "temp")+of(k, ".txt", ".txt", ".md")), body, s)
}

// gAccount is all about one account.
func gAccount(k *kit) {
	v := k.gVoice("en", "en", "en", "de", "fr", "es", "it", "nl", "pl")
	s := k.gSet(v)
	list, s := k.gLay(v, s)
	site := k.calls(s)
	body := site + "\n" + s.service.domain + "\n" + k.mailbox() + "\n" + of(k, "pw: ", "", "password ") + k.password() + "\n" + of(k, "phone ends in 83\n", "", "authenticator: old Samsung\n") + "\n" + k.gHead(v, s) + "\n" + list
	k.gSaveNote(k.gKept(of(k, plainName(site)+" login.txt", plainName(site)+".txt", plainName(site)+" account.txt", "login "+plainName(site)+".txt")), body, s)
}

// gPasswordsFile is the file that nobody should have.
func gPasswordsFile(k *kit) {
	s := k.set(commonG...)
	list, s := k.gLay(voiceG("en"), s, "comma", "line", "line", "space", "columns2")
	var b strings.Builder
	for i, name := range k.gOthers(k.between(4, 10)) {
		if i == 2 {
			fmt.Fprintf(&b, "%s\n%s\n%s\nbackup codes:\n%s\n", k.calls(s), k.mailbox(), k.password(), list)
		}
		fmt.Fprintf(&b, "%s\n%s\n%s\n\n", name, of(k, k.mailbox(), k.who.user), k.password())
	}
	k.gSaveNote(k.gKept(of(k, "passwords.txt", "Passwords.txt", "logins.txt", "pw.txt", "accounts.txt", "my passwords "+k.day("2006")+".txt")), b.String(), s)
}

// gOthers are names of sites without codes.
func (k *kit) gOthers(n int) []string {
	all := []string{"Netflix", "Spotify", "Amazon", "Tesco", "Ryanair", "Council tax", "Ikea Family", "Duolingo", "Strava", "Boots", "Library", "British Gas", "Trainline", "Costco", "Kindle", "Gym", "NHS app", "Pizza place", "Vodafone", "Airbnb"}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:min(n, len(all))]
}

// gSeveral is one file for all of them.
func gSeveral(k *kit) {
	v := k.gVoice("en", "en", "en", "de", "fr", "es", "pt", "ru", "ja")
	sets := k.fSeveral(k.between(2, 4), commonG...)
	body := of(k, "", "2FA backup codes\n\n", "BACKUP CODES\n\n")
	for i := range sets {
		list := ""
		list, sets[i] = k.gLay(v, sets[i], "line", "line", "numbered", "comma", "columns2")
		body += k.gHead(v, sets[i]) + of(k, "\n", ":\n") + list + "\n"
	}
	k.gSaveNote(k.gKept(of(k, "2fa backup codes.txt", "backup codes.txt", "Backup Codes.md", "2FA.txt", "recovery codes all accounts.txt")), body, sets...)
}

// pastedG are the words of pages above and below their lists.
var pastedG = map[string][2]string{
	"github":    {"Two-factor recovery codes\nRecovery codes can be used to access your account in the event you lose access to your device and cannot receive two-factor authentication codes.\nDownload, print, or copy your codes before continuing two-factor authentication setup.\n", "\nDownload\nPrint\nCopy\nGenerate new recovery codes\nWhen you generate new recovery codes, you must download or print the new codes. Your old codes won't work anymore.\nGitHub\n"},
	"google":    {"Google Account\nBackup codes\nWhen you need to sign in but don't have your phone, use a backup code. Make sure to store these codes somewhere safe but accessible.\nYour backup codes\n", "\nGet new codes\nPrint codes\nDownload codes\n"},
	"facebook":  {"Facebook\nTwo-factor authentication\nYour recovery codes\nYou can use each recovery code once. Write down or print out these codes and keep them somewhere safe.\n", "\nGet new codes\n"},
	"instagram": {"Instagram\nBackup codes\nIf you lose access to your device, you can use one of these backup codes to log in. Store them somewhere safe.\n", "\nGet new codes\nTake a screenshot\n"},
	"gitlab":    {"GitLab\nTwo-factor Authentication Recovery codes\nShould you ever lose your phone or access to your one time password secret, each of these recovery codes can be used one time each to regain access to your account. Please save them in a safe place, or you will lose access to your account.\n", "\nCopy codes\nDownload codes\nPrint codes\nProceed\n"},
	"mastodon":  {"mastodon.social\nTwo-factor recovery codes\nIf you ever lose access to your phone, you can use one of the recovery codes below to regain access to your account. Keep the recovery codes safe. For example, you may print them and store them with other important documents.\n", ""},
	"dropbox":   {"Dropbox\nTwo-step verification\nBackup codes\nIf you lose your phone you can use one of these backup codes to sign in. Each code can be used once.\n", "\nGenerate new codes\n"},
	"uber":      {"Uber\n2-step verification\nSave your backup codes\nUse a backup code to sign in if you can't get a verification code.\n", "\nDone\n"},
	"bookstack": {"BookStack\nBackup Codes\nStore the below list of codes in a safe place. When accessing the system you'll be able to use one of the codes as a second authentication mechanism.\n", "\nDownload Codes\nEach code can only be used once\nConfirm and Enable\n"},
	"redmine":   {"Redmine\nTwo-factor authentication backup codes\nUse these codes instead of a one-time password should you not have access to your second factor. Each code can only be used once. It is recommended to print and store them in a safe place.\n", "\nBackup codes generated 03/12/2023 09:41 AM.\n"},
}

// gPasted was selected on the page, with the words around it.
func gPasted(k *kit) {
	s := k.set("github", "google", "facebook", "instagram", "gitlab", "mastodon", "dropbox", "uber", "bookstack", "redmine")
	words := pastedG[s.service.id]
	list, s := k.gLay(voiceG("en"), s, "line", "line", "line", "columns2")
	k.gSaveNote(k.gKept(of(k, strings.ToLower(s.service.name)+".txt", "2fa.txt", "codes.txt", "copied from page.txt", "New Text Document.txt")), words[0]+list+words[1], s)
}

func gMarkdown(k *kit) {
	v, head, list, s := k.gNote("line", "bulleted", "bulleted", "numbered", "checkbox", "struck", "table")
	if tagOfKit(k, "layout") == "line" {
		list = "```\n" + list + "```\n"
	}
	k.save(k.gJot(plainName(head)+".md"), "# "+head+"\n\n"+of(k, "", k.day("2006-01-02")+"\n\n")+list+of(k, "", "\n> "+v.tail+"\n"), s)
}

// tagOfKit is the value of a tag of the plants to come.
func tagOfKit(k *kit, name string) string {
	for _, t := range k.tags {
		if value, ok := strings.CutPrefix(t, name+"="); ok {
			return value
		}
	}
	return ""
}

// gHeadings is a page about accounts with a part for each.
func gHeadings(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(commonG...), "line", "bulleted", "numbered", "used")
	others := k.gOthers(3)
	body := "# Accounts\n\n## " + others[0] + "\n- user: " + k.mailbox() + "\n- card ending 4411\n\n## " + k.calls(s) + "\n- user: " + k.mailbox() + "\n- 2FA: app on phone\n\n### Backup codes\n\n" + list + "\n## " + others[1] + "\n- cancelled " + k.day("January 2006") + "\n\n## " + others[2] + "\n- joint account, password in the manager\n"
	k.save(k.gJot(of(k, "Accounts.md", "Logins.md", "Digital life.md")), body, s)
}

func gNewPhone(k *kit) {
	sets := k.fSeveral(2, commonG...)
	body := "New phone checklist\n\n[x] back up photos\n[x] export authenticator\n[ ] bank app needs re-activation\n[ ] eSIM\n\nRecovery codes, just in case:\n\n"
	for i := range sets {
		list := ""
		list, sets[i] = k.gLay(voiceG("en"), sets[i], "line", "comma", "space")
		body += k.calls(sets[i]) + "\n" + list + "\n"
	}
	k.gSaveNote(k.gJot(of(k, "new phone.txt", "phone switch "+k.day("2006")+".md", "moving to new phone.txt")), body, sets...)
}

func gServerNotes(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(nerdsG...), "line", "line", "bulleted", "indented")
	body := "Homelab\n=======\n\nnas        192.168.1.20\nproxy      192.168.1.3\nbackups    nightly 02:30, borg to the shed\n\n" + s.service.name + "\n" + strings.Repeat("-", len(s.service.name)) + "\nadmin user " + k.who.user + ", TOTP on the Yubikey\n" + of(k, s.service.term, "2FA "+s.service.term) + ":\n\n" + list + "\nTODO: renew certificate in " + k.day("January") + "\n"
	k.save(k.gJot(of(k, "homelab.md", "server notes.txt", "infra.md", "selfhosted.txt")), body, s)
}

func gOrgMode(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(nerdsG...), "bulleted", "line")
	k.save(k.gJot(of(k, "accounts.org", "personal.org", "keys.org")), "#+TITLE: accounts\n\n* "+s.service.name+"\n:PROPERTIES:\n:USER: "+k.who.user+"\n:END:\n** recovery codes\n"+list+"* TODO pay hosting\nDEADLINE: <"+k.day("2006-01-02 Mon")+">\n", s)
}

func gFamily(k *kit) {
	v := k.gVoice("en", "en", "de", "fr", "es", "it", "pl", "pt")
	s := k.gSet(v)
	list, s := k.gLay(v, s, "line", "numbered", "comma")
	owner := of(k, "Mum", "Dad", "Oma", "Lena", "Grandad")
	k.gSaveNote(k.gKept(of(k, owner+" computer.txt", owner+" accounts.txt", owner+".txt")), owner+"\n\niPad PIN is on the fridge\nmail: "+k.mailbox()+"\n\n"+k.gHead(v, s)+"\n"+list, s)
}

func gTravel(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(commonG...), "line", "comma", "space")
	k.save(k.gJot(of(k, "trip info.txt", "Lisbon "+k.day("2006")+".md", "travel.txt")), "Flight "+shaped(k.Rand, "LLdddd")+" 06:55 terminal 1\nHostel: Rua das Flores 12, code for the door at check-in\nInsurance hotline on the card\n\nIf phone gets stolen - "+k.calls(s)+" backup codes:\n"+list, s)
}

// gRegenerated tells what became of the list before.
func gRegenerated(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(commonG...), "line", "line", "numbered", "columns2")
	name := k.calls(s)
	k.gSaveNote(k.gKept(plainName(name)+" backup codes.txt"), name+" backup codes, new set from "+k.day("2 Jan 2006")+"\n(the old ones stopped working when I made these, deleted them)\n\n"+list, s)
}

func gReadMe(k *kit) {
	list, s := k.gLay(voiceG("en"), k.set(nerdsG...), "line", "numbered")
	k.save(path.Join(k.gKept(strings.ToLower(s.service.name)), "README.txt"), "Why this folder exists: these are the "+s.service.name+" "+s.service.term+" for the account "+k.who.user+".\nThey get me in when the authenticator is gone. Printed copy is in the safe.\n\n"+list, s)
}

// gUntitled was never given a name.
func gUntitled(k *kit) {
	_, head, list, s := k.gNote()
	k.gSaveNote(of(k, "Desktop/", "Documents/", "OneDrive/Desktop/")+of(k, "New Text Document.txt", "Untitled.txt", "Neues Textdokument.txt", "Untitled 2", "asdf.txt", "1.txt"), head+"\n"+list, s)
}

// gPrintText is the text of a printed page, with what the browser printed around it.
func gPrintText(k *kit) {
	s := k.set("github", "google", "facebook", "dropbox", "gitlab", "mastodon", "redmine")
	words := pastedG[s.service.id]
	list, s := k.gLay(voiceG("en"), s, "line", "columns2")
	body := k.day("1/2/06, 3:04 PM") + "                      " + strings.SplitN(words[0], "\n", 2)[0] + "\n\n" + words[0] + "\n" + list + words[1] + "\nhttps://" + s.service.domain + "/settings/security                                          1/1\n\f"
	k.save(k.gKept(of(k, s.service.name+" print.txt", strings.ToLower(s.service.name)+".pdf.txt", "scan text.txt")), body, s)
}

// gDocsText is a document that was downloaded as plain text.
func gDocsText(k *kit) {
	v, head, list, s := k.gNote("line", "numbered", "bulleted", "comma")
	k.save(k.gGot(plainName(fill(of(k, v.names...), k.calls(s)))+".txt"), "\ufeff"+crlf(head+"\n\n\n"+list+"\n"), s)
}

// spokenG has a template for every language.
func spokenG() []template {
	var all []template
	for _, v := range voicesG() {
		all = append(all, template{"g/lang-" + v.lang, "note", func(k *kit) {
			s := k.gSet(v)
			list, s := k.gLay(v, s)
			body := k.gHead(v, s) + of(k, "\n", "\n\n", ":\n") + list + of(k, "", "", "\n"+v.tail+"\n")
			if k.chance(4) {
				body = k.gErrands(v, 2) + "\n" + body
			}
			k.gSaveNote(k.gNamed(v, s, of(k, ".txt", ".txt", ".md")), body, s)
		}})
	}
	return all
}

func charactersG() []template { return inEncodings("g", charsetsG(), gEncoded) }

// gEncoded is a note in an encoding of its language.
func gEncoded(c charsetE) func(*kit) {
	return func(k *kit) {
		v := k.gVoice(c.langs...)
		s := k.gSet(v)
		list, s := k.gLay(v, s, "line", "line", "numbered", "comma", "columns2")
		body := k.gHead(v, s) + "\n\n" + list + of(k, "", "\n"+v.tail+"\n")
		if c.name != "macintosh" && !strings.HasPrefix(c.name, "koi8") {
			body = crlf(body)
		}
		k.saveIn(c, k.gNamed(v, s, ".txt"), body, s)
	}
}

// charsetsG are what editors of the last thirty years have written by themselves.
func charsetsG() []charsetE {
	return []charsetE{
		{"utf8-bom", utf8bom, nil},
		{"utf16le-bom", utf16le(unicode.UseBOM), nil},
		{"utf16be", utf16be(unicode.UseBOM), nil},
		{"utf16-nobom", utf16le(unicode.IgnoreBOM), []string{"en", "de", "fr", "es", "pl"}},
		{"cp1252", asked(charmap.Windows1252), []string{"de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi"}},
		{"cp1250", asked(charmap.Windows1250), []string{"pl", "cs", "sk", "hu", "hr", "sl"}},
		{"cp1251", asked(charmap.Windows1251), []string{"ru", "ru", "uk", "bg", "sr"}},
		{"cp1253", asked(charmap.Windows1253), []string{"el"}},
		{"cp1254", asked(charmap.Windows1254), []string{"tr"}},
		{"cp1255", asked(charmap.Windows1255), []string{"he"}},
		{"cp1256", asked(charmap.Windows1256), []string{"ar"}},
		{"cp1257", asked(charmap.Windows1257), []string{"lt", "lv", "et"}},
		{"cp874", asked(charmap.Windows874), []string{"th"}},
		{"koi8-r", asked(charmap.KOI8R), []string{"ru"}},
		{"koi8-u", asked(charmap.KOI8U), []string{"uk"}},
		{"iso8859-1", asked(charmap.ISO8859_1), []string{"de", "fr", "es", "sv"}},
		{"iso8859-2", asked(charmap.ISO8859_2), []string{"pl", "cs", "hu"}},
		{"iso8859-15", asked(charmap.ISO8859_15), []string{"fr", "de", "fi"}},
		{"macintosh", asked(charmap.Macintosh), []string{"fr", "de", "es", "it"}},
		{"shift-jis", asked(japanese.ShiftJIS), []string{"ja"}},
		{"euc-jp", asked(japanese.EUCJP), []string{"ja"}},
		{"gb18030", asked(simplifiedchinese.GB18030), []string{"zh"}},
		{"big5", asked(traditionalchinese.Big5), []string{"zh-TW"}},
		{"euc-kr", asked(korean.EUCKR), []string{"ko"}},
	}
}
