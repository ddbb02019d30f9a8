package main

import (
	"fmt"
	"path"
	"strings"
)

// notesH are notes in which codes stand among other things.
var notesH = []template{
	{"h/brain-dump", "note", hBrainDump},
	{"h/one-big-file", "note", hOneBigFile},
	{"h/password-list", "note", hPasswordList},
	{"h/todo-ticked", "note", hTodo},
	{"h/moving-phone", "note", hMovingPhone},
	{"h/for-the-family", "note", hForTheFamily},
	{"h/markdown-page", "note", hMarkdownPage},
	{"h/diary", "note", hDiary},
	{"h/copied-page", "note", hCopiedPage},
	{"h/gamer", "note", hGamer},
	{"h/sysadmin", "note", hSysadmin},
	{"h/untitled", "note", hUntitled},
	{"h/work-handover", "note", hHandover},
}

// hStrays are lines of a life of which nothing is a code.
func (k *kit) hStrays(n int) []string {
	all := []string{
		"wifi: " + of(k, "FRITZ!Box 7590 ", "Livebox-3C1A ", "TP-Link_88 ", "vodafone-2G ") + "pw " + k.password(),
		"shoe size kids 31 / 28", "paint for hallway: RAL 9010, 5l", "car insurance renews " + k.day("Jan 2"),
		"library card pin " + shaped(k.Rand, "dddd"), "netflix " + k.mailbox() + " / " + k.password(),
		"dentist " + k.day("Mon 15:04"), "eggs, oat milk, washing powder", "ikea order collect sat",
		"meter reading " + shaped(k.Rand, "Ddddd"), "locker at gym " + shaped(k.Rand, "ddd"), "tyre pressure 2.4 / 2.6",
		"call landlord re damp", "book for mia: der kleine wassermann", "printer ink HP 302 black", "bike lock " + shaped(k.Rand, "dddd"),
	}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:n]
}

func hBrainDump(k *kit) {
	v, s := k.hVoice("en"), k.set(peopleH...)
	head := of(k, strings.ToLower(s.service.name)+" backup codes", s.service.name+" recovery codes - dont lose!!", "2fa backup "+strings.ToLower(s.service.name))
	list, s := k.hLay(v, s, "line", "comma", "pairs", "bulleted", "used")
	at := k.between(2, 6)
	stray := k.hStrays(at + k.between(1, 5))
	k.save(k.hHome(of(k, "stuff.txt", "random.txt", "notes.txt", "misc.txt", "dump.txt", "remember.txt")), lines(stray[:at]...)+"\n"+head+"\n"+list+"\n"+lines(stray[at:]...), s)
}

// hOneBigFile has the codes of several services, each below its name.
func hOneBigFile(k *kit) {
	sets := k.hSome(k.between(3, 5), peopleH...)
	var b strings.Builder
	b.WriteString(of(k, "BACKUP CODES\n\n", "all my 2fa recovery codes\n\n", "2FA - backup codes per site. cross out when used\n\n"))
	for i, s := range sets {
		var list string
		list, sets[i] = k.hLay(k.hVoice("en"), s, "line", "line", "used")
		fmt.Fprintf(&b, "%s\n%s\n", of(k, "== "+s.service.name+" ==", s.service.name, "["+strings.ToLower(s.service.name)+"]"), list)
	}
	k.tagAs("en", "line")
	k.save(k.hHome(of(k, "2FA.txt", "backup codes all.txt", "codes.md", "mfa.txt")), b.String(), sets...)
}

// hPasswordList is an owner's list of passwords, one with codes behind.
func hPasswordList(k *kit) {
	s := k.set(peopleH...)
	list, s := k.hLay(k.hVoice("en"), s, "comma")
	var b strings.Builder
	sites := []string{"amazon", "spotify", "bank (no app!)", "pharmacy", "school portal", "netflix", "water company", "ikea", "train"}
	k.Shuffle(len(sites), func(i, j int) { sites[i], sites[j] = sites[j], sites[i] })
	for _, site := range sites[:5] {
		fmt.Fprintf(&b, "%s - %s - %s\n", site, k.mailbox(), k.password())
	}
	fmt.Fprintf(&b, "%s - %s - %s - backup codes: %s", strings.ToLower(s.service.name), k.mailbox(), k.password(), list)
	for _, site := range sites[5:] {
		fmt.Fprintf(&b, "%s - %s - %s\n", site, k.mailbox(), k.password())
	}
	k.save(k.hHome(of(k, "pw.txt", "passwörter.txt", "logins 2022.txt", "internet passwords.txt")), b.String(), s)
}

func hTodo(k *kit) {
	v, s := k.hVoice("en"), k.set(peopleH...).spend(k.Rand)
	k.tagAs(v.lang, "used")
	stray := k.hStrays(2)
	body := "# " + s.service.name + " backup codes\n\n" + s.marked("\n", marks{"- [ ] %s", "- [x] %s"}) + "\n# today\n\n- [ ] " + stray[0] + "\n- [x] " + stray[1] + "\n"
	k.save(k.hJot(of(k, s.service.name+".md", "2fa.md", "Codes.md")), body, s)
}

func hMovingPhone(k *kit) {
	sets := k.hSome(2, peopleH...)
	var lists [2]string
	for i := range sets {
		lists[i], sets[i] = k.hLay(k.hVoice("en"), sets[i], "line", "comma")
	}
	k.tagAs("en", "line")
	body := "new phone checklist\n1 whatsapp backup ok\n2 photos ok\n3 authenticator - export does NOT work, so take the backup codes:\n\n" + sets[0].service.name + "\n" + lists[0] + "\n" + sets[1].service.name + "\n" + lists[1] + "\n4 sim pin is in the drawer\n5 sell old one " + fmt.Sprint(k.between(80, 300)) + " eur?\n"
	k.save(k.hHome(of(k, "phone change.txt", "new phone "+k.day("2006")+".txt")), body, sets...)
}

func hForTheFamily(k *kit) {
	v, s := k.hVoice("en"), k.set("google", "facebook", "dropbox", "proton", "microsoft")
	list, s := k.hLay(v, s, "numbered", "line")
	body := "If something happens to me\n\nThe will is with the notary. House insurance: blue folder.\nMy mail is at " + s.service.name + " (" + k.mailbox() + "). It asks for a second step on my phone; without the phone use a " + strings.TrimSuffix(s.service.term, "s") + ", each works once:\n\n" + list + "\nThe cat eats at 7 and 6. Thank you.\n" + k.who.first + "\n"
	k.save(k.hHome(of(k, "In case.txt", "for the kids.txt", "when I am gone.txt")), body, s)
}

func hMarkdownPage(k *kit) {
	v, s := k.hVoice("en"), k.set(adminH...)
	list, s := k.hLay(v, s, "line", "line", "blank")
	body := "---\ntags: [accounts, private]\ncreated: " + k.day("2006-01-02") + "\n---\n# " + s.service.name + "\n\nuser: " + k.who.user + "\nhttps://" + s.service.domain + "\n\n## " + of(k, "Recovery codes", "2FA recovery codes", "Backup codes") + "\n\n```\n" + list + "```\n\n## API\n\nsee [[tokens]]\n"
	k.save(k.hJot(s.service.name+".md"), body, s)
}

func hDiary(k *kit) {
	v, s := k.hVoice("en"), k.set(peopleH...)
	list, s := k.hLay(v, s, "comma", "line")
	body := k.day("Monday 2 January 2006") + "\nrain all day. " + k.sentence("en") + "\nfinally switched on two step for " + s.service.name + ", they gave me these backup codes:\n" + list + "\n" + k.when.AddDate(0, 0, 1).Format("Monday 2 January 2006") + "\n" + k.sentence("en") + "\nlunch with " + of(k, "Ines", "Bo", "Radek") + ", 12:30\n"
	k.save(k.hJot(path.Join("journal", k.day("2006-01")+".txt")), body, s)
}

// hCopiedPage is what one gets who copies a whole page of settings.
func hCopiedPage(k *kit) {
	s := k.set("github", "facebook", "gitlab", "dropbox", "mastodon", "zammad", "openproject", "twitch")
	k.tagAs("en", "line")
	name := s.service.name
	body := "Skip to content\n" + name + "\nProfile\nAccount\nAppearance\nNotifications\nSecurity\nTwo-factor authentication\nEnabled\nAuthenticator app\tConfigured\nSMS\tNot configured\n\nYour " + s.service.term + "\nYou can use each of these once to sign in if you lose access to your device. Keep them somewhere safe.\n\n" + s.each("\n", "%[2]s") + "\n\nCopy\nDownload\nPrint\nGenerate new codes\n\n© " + k.day("2006") + " " + name + "\nTerms\nPrivacy\nHelp\n"
	k.save(k.hHome(of(k, "copied.txt", "settings page.txt", strings.ToLower(s.service.name)+" page.txt", "security.txt")), body, s)
}

func hGamer(k *kit) {
	v, s := k.hVoice("en"), k.set("discord", "epic-games", "ubisoft", "rockstar", "steam-backup-codes", "roblox", "ea", "twitch", "nintendo")
	list, s := k.hLay(v, s, "line", "comma", "pairs", "used")
	body := "acc: " + k.who.user + "_tv\npw: " + k.password() + "\n\n" + strings.ToLower(s.service.name) + " backup codes if 2fa bricks again\n" + list + "\nvalo crosshair 0;P;h;0;0l;4;0o;2;0a;1;0f;0;1b;0\nsens .35 @ 800\n"
	k.save(k.hHome(of(k, "accs.txt", "gaming.txt", "logins games.txt", "DONT DELETE.txt")), body, s)
}

func hSysadmin(k *kit) {
	v, s := k.hVoice("en"), k.set(adminH...)
	list, s := k.hLay(v, s, "line", "line", "comma", "bulleted")
	body := "# " + s.service.domain + "\nadmin   " + k.who.user + " / see keepass\nssh     " + k.who.user + "@10.0." + fmt.Sprint(k.IntN(200)) + ".12 -p 2222\nbackup  restic -> b2, 03:15 nightly\ncert    renews by itself\n\n" + s.service.name + " " + s.service.term + " (mfa, admin account):\n" + list + "\n# switch\nVLAN 30 iot, 40 guests\n"
	k.save(k.hHome(of(k, "infra.txt", "homelab.md", "server notes.txt", "ops.txt")), body, s)
}

// hUntitled has hardly a word: the list, and below its name what it is.
func hUntitled(k *kit) {
	v, s := k.hVoice("en"), k.set(peopleH...)
	list, s := k.hLay(v, s, "line", "pairs", "columns2")
	body := list + of(k, "^ ", "", "-- ") + strings.ToLower(s.service.name) + of(k, " backup codes\n", " 2fa backup codes\n", " recovery codes, keep\n")
	k.save(k.hHome(of(k, "New Text Document.txt", "Untitled.txt", "Unbenannt.txt", "asdf.txt", "Neues Textdokument.txt", "x.txt")), body, s)
}

func hHandover(k *kit) {
	v, s := k.hVoice("de"), k.set("github", "slack", "zoom", "google", "linkedin", "cloudflare", "npm")
	list, s := k.hLay(v, s, "line", "numbered")
	body := "Übergabe " + k.day("02.01.2006") + "\n\nSchlüssel: Empfang, Fach 3\nUrlaubsliste liegt auf S:\\Team\n\n" + s.service.name + " Firmenkonto (" + k.mailbox() + ")\nDer zweite Faktor hängt an meinem Diensthandy. Wenn das weg ist, Wiederherstellungscodes:\n" + list + "\nKaffeemaschine bitte jeden Freitag entkalken.\n"
	k.save(k.hHome(of(k, "Übergabe.txt", "uebergabe "+k.day("2006-01")+".txt")), body, s)
}
