package main

import (
	"fmt"
	"path"
	"strings"
)

var notesD = []template{
	{"d/note-plain", "note", dNotePlain},
	{"d/note-plain-again", "note", dNotePlain},
	{"d/note-of-account", "note", dNoteOfAccount},
	{"d/note-dated", "note", dNoteDated},
	{"d/note-among-life", "note", dNoteAmongLife},
	{"d/note-spent", "note", dNoteSpent},
	{"d/note-remaining", "note", dNoteRemaining},
	{"d/note-password-list", "note", dPasswordList},
	{"d/note-password-book", "note", dPasswordBook},
	{"d/note-three", "note", dNoteThree},
	{"d/note-all-my", "note", dNoteAllMy},
	{"d/note-pair", "note", dNotePair},
	{"d/note-markdown", "note", dNoteMarkdown},
	{"d/note-phone-app", "note", dNotePhoneApp},
	{"d/note-new-phone", "note", dNoteNewPhone},
	{"d/note-unsaid-whose", "note", dNoteUnsaid},
	{"d/note-bare", "note", dNoteBare},
}

// dNoteIn is a note in one language: a line that says what it is, the codes below.
func dNoteIn(t tongue) func(*kit) {
	return func(k *kit) {
		ids := everyday
		if t.lang == "ru" || t.lang == "uk" {
			ids = append([]string{"vk", "google"}, everyday...)
		}
		s := k.set(ids...)
		body := k.noted(t, s)
		if k.chance(4) {
			body = k.lives(t, 2) + "\n" + body
		}
		if k.chance(2) {
			body = crlf(body)
		}
		k.text(k.filed(t, k.known(s), of(k, ".txt", ".txt", ".txt", ".md")), body, s)
	}
}

func dNotePlain(k *kit) {
	s := k.set(everyday...)
	t := tongueOf("en")
	k.text(k.filed(t, k.known(s), ".txt"), fill(of(k, t.heads...), k.known(s))+"\n\n"+s.stack(), s)
}

// dNoteOfAccount has all about one account.
func dNoteOfAccount(k *kit) {
	s := k.set("google", "facebook", "instagram", "dropbox", "github", "discord", "playstation")
	t := k.speaks("en", "en", "de", "fr", "es", "pt", "tr", "pl")
	body := s.service.name + "\n" + k.login() + "\n" + k.password() + "\n\n" + fill(of(k, t.heads...), k.known(s)) + "\n" + k.laid(s)
	k.text(k.filed(t, k.known(s), ".txt"), body, s)
}

// dNoteDated says when they were made.
func dNoteDated(k *kit) {
	s := k.set(everyday...)
	body := k.known(s) + of(k, " backup codes, generated ", " recovery codes as of ", " 2-step backup codes ") + k.day(of(k, "2 January 2006", "02/01/2006", "Jan 2 2006")) + "\n(" + k.login() + ")\n\n" + k.laid(s)
	k.text(k.safe(of(k, "backup codes "+k.day("2006")+".txt", "backup codes "+strings.ToLower(s.service.name)+".txt", "2fa.txt", "codes "+k.day("Jan 2006")+".txt")), body, s)
}

// dNoteAmongLife stands in the one file where everything is.
func dNoteAmongLife(k *kit) {
	t := k.speaks()
	s := k.set(everyday...)
	k.text(path.Join(of(k, t.docs...), of(k, "notes.txt", "stuff.txt", "notes "+k.day("2006")+".txt", "!notes.txt", "New Text Document.txt")), k.among(t, "\n"+k.noted(t, s)+"\n"), s)
}

func dNoteSpent(k *kit) {
	t := k.speaks()
	s := k.scattered(k.set("google", "instagram", "github", "facebook", "discord", "dropbox"))
	m := of(k, marks{"%s", "%s " + t.spent}, marks{"%s", "%s (" + t.spent + ")"}, marks{"%s", "%s x"}, marks{"%s", "%s - " + t.spent + " " + k.day("2.1.06")}, marks{"[ ] %s", "[x] %s"})
	k.text(k.filed(t, k.known(s), ".txt"), fill(of(k, t.heads...), k.known(s))+"\n"+s.marked("\n", m), s)
}

// dNoteRemaining had its spent codes deleted.
func dNoteRemaining(k *kit) {
	s := k.set("google", "discord", "github", "dropbox", "facebook")
	s = s.left(k.between(2, len(s.codes)-3))
	t := k.speaks("en", "de", "fr", "es", "it", "nl", "pl")
	k.text(k.filed(t, k.known(s), ".txt"), fill(of(k, t.heads...), k.known(s))+"\n"+s.stack(), s)
}

// shops are accounts in a list of passwords, beside the one with codes.
func (k *kit) shops(n int) [][2]string {
	all := []string{"Amazon", "Argos", "Tesco", "Vinted", "Airbnb", "Ryanair", "Strava", "Duolingo", "Canva", "Lidl Plus", "Ebay", "Skype", "Trainline", "Shein", "Etsy"}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	var rows [][2]string
	for _, name := range all[:n] {
		rows = append(rows, [2]string{name, k.password()})
	}
	return rows
}

// dPasswordList is the file of passwords that so many people have.
func dPasswordList(k *kit) {
	s := k.set("google", "facebook", "instagram", "dropbox", "discord", "playstation", "nintendo", "reddit")
	t := k.speaks("en", "en", "de", "es", "fr", "pt", "it", "ru", "tr")
	var b strings.Builder
	rows := k.shops(k.between(5, 11))
	at := k.IntN(len(rows))
	for i, r := range rows {
		fmt.Fprintf(&b, "%s  %s  %s\n", r[0], k.login(), r[1])
		if i == at {
			fmt.Fprintf(&b, "%s  %s  %s\n%s: %s\n", s.service.name, k.login(), k.password(), fill(of(k, t.heads...), k.known(s)), s.each(", ", "%[2]s"))
		}
	}
	k.text(path.Join(of(k, t.docs...), of(k, "passwords.txt", "logins.txt", "my passwords.txt", "accounts list.txt", "Passwords.md")), b.String(), s)
}

// dPasswordBook has a block for every account.
func dPasswordBook(k *kit) {
	s := k.set("google", "facebook", "instagram", "microsoft", "x", "github")
	t := k.speaks("en", "de", "nl", "es", "fr")
	var b strings.Builder
	for _, r := range k.shops(k.between(2, 4)) {
		fmt.Fprintf(&b, "%s\nuser: %s\npw: %s\n\n", r[0], k.login(), r[1])
	}
	fmt.Fprintf(&b, "%s\nuser: %s\npw: %s\n%s:\n%s\n", s.service.name, k.login(), k.password(), fill(of(k, t.heads...), k.known(s)), s.stack())
	for _, r := range k.shops(k.between(2, 4)) {
		fmt.Fprintf(&b, "%s\nuser: %s\npw: %s\n\n", r[0], k.login(), r[1])
	}
	k.text(k.safe(of(k, "Password book.txt", "passwords 2.txt", "All logins.txt")), b.String(), s)
}

// dNoteThree has several services, each below its name.
func dNoteThree(k *kit) {
	sets := []set{k.set("google"), k.set("github", "instagram", "facebook"), k.set("discord", "dropbox", "playstation")}
	var b strings.Builder
	b.WriteString(of(k, "BACKUP CODES\n\n", "2FA backup codes\n\n", "Recovery codes - all accounts\n\n"))
	for _, s := range sets {
		b.WriteString(of(k, s.service.name, strings.ToUpper(s.service.name)) + "\n" + s.stack() + "\n")
	}
	k.text(k.safe(of(k, "backup codes.txt", "2FA backup codes.txt", "recovery codes.txt", "Backup codes all.txt")), b.String(), sets...)
}

// dNoteAllMy is the same in another language, a line for each.
func dNoteAllMy(k *kit) {
	t := k.speaks("de", "fr", "es", "pt", "it", "pl", "ru", "tr", "ja", "zh", "sv")
	sets := []set{k.set("google", "facebook"), k.set("instagram", "discord", "dropbox"), k.set("github", "reddit", "nintendo")}
	var b strings.Builder
	for _, s := range sets {
		b.WriteString(fill(of(k, t.heads...), k.known(s)) + "\n" + s.stack() + "\n")
	}
	k.text(k.filed(t, "2FA", ".txt"), b.String(), sets...)
}

func dNotePair(k *kit) {
	first, second := k.set("google", "dropbox"), k.set("facebook", "instagram", "github")
	body := k.known(first) + " backup codes:\n" + k.laid(first) + "\n" + k.known(second) + " recovery codes:\n" + k.laid(second)
	k.text(k.safe(of(k, "codes.txt", "google and others.txt", "login codes.txt", "phone lost.txt")), body, first, second)
}

func dNoteMarkdown(k *kit) {
	s := k.set("github", "google", "discord", "gitlab", "npm", "mastodon", "proton")
	body := "# " + s.service.name + "\n\n**Account:** " + k.login() + "\n\n## " + of(k, "Recovery codes", "Backup codes", "2FA backup codes") + "\n\n" + of(k, "```\n"+s.stack()+"```\n", s.rows("- `%[2]s`"), s.rows("%d. %s"))
	k.text(path.Join(of(k, "Documents/Obsidian", "Notes/Personal", "Documents/Notes/Accounts"), s.service.name+".md"), body, s)
}

// dNotePhoneApp was shared out of the notes of a phone.
func dNotePhoneApp(k *kit) {
	t := k.speaks()
	s := k.set("instagram", "google", "facebook", "discord", "x")
	head := fill(of(k, t.heads...), k.known(s))
	k.text(path.Join(of(k, "Documents/Phone notes", "OneDrive/Phone", "Downloads"), of(k, "Note_"+k.day("060102_150405")+".txt", head+".txt", "Memo "+k.day("2006-01-02")+".txt")), head+"\n\n"+s.stack(), s)
}

// dNoteNewPhone is a list of things to do when the phone is new.
func dNoteNewPhone(k *kit) {
	s := k.set("google", "facebook", "instagram", "dropbox")
	body := "New phone checklist\n\n- move photos\n- whatsapp backup first!!\n- bank app needs the card reader\n- " + k.known(s) + ": sign in with a backup code:\n" + s.rows("    %[2]s") + "- return old phone in box\n"
	k.text(k.safe(of(k, "new phone.txt", "phone swap.txt", "switching phones.txt")), body, s)
}

// dNoteUnsaid says what it is and not for what.
func dNoteUnsaid(k *kit) {
	s := k.set("google", "facebook", "github", "discord").anonymous()
	k.text(k.safe(of(k, "backup codes.txt", "my codes.txt", "2fa.txt", "security.txt")), of(k, "backup codes\n", "2FA recovery codes, don't lose\n", "two-factor backup codes:\n")+"\n"+s.stack(), s)
}

// dNoteBare says nothing: nobody can know what it is but its owner.
func dNoteBare(k *kit) {
	s := k.set("facebook", "dropbox").anonymous()
	body := s.stack()
	got := k.home.put(k.loose(of(k, "Untitled 2.txt", "New Text Document (3).txt", "temp.txt")), []byte(body), k.when)
	k.home.truth = append(k.home.truth, planted{Path: got, Codes: s.codes, Class: k.tpl.class, Template: k.tpl.name, Kind: "text", Line: lineOf(body, s)})
}
