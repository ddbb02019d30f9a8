package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

func notesE() []template {
	return []template{
		{"e/note-curt", "note", eCurt},
		{"e/note-careful", "note", eCareful},
		{"e/note-shouting", "note", eShouting},
		{"e/note-for-spouse", "note", eForSpouse},
		{"e/note-admin", "note", eAdmin},
		{"e/note-runbook", "note", eRunbook},
		{"e/note-org", "note", eOrg},
		{"e/note-markdown", "note", eMarkdown},
		{"e/note-front-matter", "note", eFrontMatter},
		{"e/note-details", "note", eDetails},
		{"e/note-account-sheet", "note", eAccountSheet},
		{"e/note-password-list", "note", ePasswordList},
		{"e/note-all", "note", eAllServices(2, 5)},
		{"e/note-all-many", "note", eAllServices(5, 9)},
		{"e/note-all-lines", "note", eAllLines},
		{"e/note-far", "note", eFarHeading},
		{"e/note-far-below", "note", eFarBelow},
		{"e/note-diary", "note", eDiary},
		{"e/note-travel", "note", eTravel},
		{"e/note-estate", "note", eEstate},
		{"e/note-pasted-page", "note", ePastedPage},
		{"e/note-old-and-new", "note", eOldAndNew},
		{"e/note-few-left", "note", eFewLeft},
		{"e/note-some-only", "note", eSomeOnly},
		{"e/note-unsaid", "note", eUnsaid},
		{"e/note-stranger", "note", eStranger},
		{"e/note-nerd", "note", eNerd},
		{"e/note-nerd-again", "note", eNerd},
		{"e/note-two-copies", "note", eTwoCopies},
		{"e/note-todo", "note", eTodo},
		{"e/note-retyped", "note", eRetyped},
	}
}

// eCurt is a word or two and the list.
func eCurt(k *kit) {
	s := k.set(commonE...)
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "line", "columns2", "space", "comma"))
	k.save(k.kept(of(k, strings.ToLower(s.service.name)+".txt", "codes.txt", "x.txt", strings.ToLower(s.service.name)+" codes.txt")), fill(of(k, "%s codes\n", "%s 2fa\n", "%s backup:\n", "%s recovery\n", "%s backup codes\n"), k.calls(s))+list, s)
}

// eCareful says everything there is to say.
func eCareful(k *kit) {
	s := k.set(commonE...)
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "numbered", "checkbox", "used", "table"))
	body := "Two-step verification: backup codes for " + k.calls(s) + "\nAccount:   " + k.mailbox() + "\nCreated:   " + k.day("2 January 2006") + "\nPrinted:   yes, filed under Computers\n\nTick a code off here once it has been used. When there are three left, generate new ones under Security settings (this cancels the old ones).\n\n" + list + "\nLast checked " + k.when.AddDate(0, 5, 0).Format("2 January 2006") + ".\n"
	k.save(k.kept(of(k, "Backup codes "+s.service.name+".txt", s.service.name+" two-step verification.txt", "Two-step codes.txt")), body, s)
}

func eShouting(k *kit) {
	s := k.set(commonE...)
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "line", "numbered"))
	k.save(k.kept(of(k, "IMPORTANT.txt", "DO NOT DELETE.txt", "!!!READ.txt", "KEEP.txt")), "!!! DO NOT DELETE !!!\n"+strings.ToUpper(k.calls(s))+of(k, " BACKUP CODES\n", " RECOVERY CODES\n", " LOGIN BACKUP CODES (2 FACTOR)\n")+"\n"+list+"\n!!! DO NOT DELETE !!!\n", s)
}

// eForSpouse explains it to somebody else of the household.
func eForSpouse(k *kit) {
	s := k.set("google", "facebook", "dropbox", "instagram", "uber", "zoom", "microsoft")
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "numbered", "columns2"))
	who := of(k, "love", "Jo", "Mum", "Dad", "kids", "Robin")
	body := "Hi " + who + ",\n\nif my phone is dead and you need to get into my " + k.calls(s) + ": the password is in the blue notebook, and when it asks for the code from the phone choose \"try another way\" and type one of these. Cross it out after, they don't work twice.\n\n" + list + "\nThe backup codes for yours are in your own folder.\n"
	k.save(k.kept(of(k, "for "+who+".txt", "read me "+who+".txt", "if I'm not around.txt", "letter.txt")), body, s)
}

// eAdmin is about a shared account at work.
func eAdmin(k *kit) {
	s := k.set("github", "cloudflare", "digitalocean", "shopify", "stripe", "npm", "slack", "zoom", "gitlab", "sentry", "heroku")
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "bulleted", "used"))
	body := "Service:        " + s.service.name + "\nOwner:          " + k.who.first + " " + k.who.last + "\nLogin:          " + k.mailbox() + "\n2FA device:     shared phone in the cupboard, PIN with reception\nRecovery codes:\n" + list + "\nRotate when somebody leaves.\n"
	k.save(path.Join(of(k, "Documents/work", "Documents/office/accounts", "shared/ops"), of(k, s.service.name+" shared account.txt", "company accounts.txt", s.service.name+"-access.txt")), body, s)
}

func eRunbook(k *kit) {
	s := k.set("github", "gitlab", "cloudflare", "npm", "pypi", "n8n", "keycloak", "authentik", "proxmox", "hexpm")
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "bulleted", "checkbox", "struck"))
	body := "# Break-glass\n\n## 1. Who may do this\n\nTwo of the on-call people together. Write it into the log first.\n\n## 2. " + s.service.name + "\n\nUser `" + k.who.user + "`. Skip the security key, pick *use a recovery code*:\n\n" + list + "\n## 3. Afterwards\n\n- revoke the session\n- generate new codes\n- tell the auditors\n"
	k.save(k.repo(of(k, "docs/break-glass.md", "RUNBOOK.md", "ops/emergency.md")), body, s)
}

func eOrg(k *kit) {
	s := k.set(nerdsE...)
	k.tagAs("en", "bulleted")
	body := "#+TITLE: accounts\n\n* Bank\n  token in the safe\n* " + s.service.name + "\n  :PROPERTIES:\n  :LOGIN: " + k.who.user + "\n  :END:\n** " + of(k, "recovery codes", "backup codes", "2FA recovery codes") + "\n" + s.rows("   - %[2]s") + "* Library\n"
	k.save(k.jot(of(k, "accounts.org", "private.org", "inbox.org")), body, s)
}

func eMarkdown(k *kit) {
	s := k.set(slices.Concat(commonE, nerdsE)...)
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "bulleted", "checkbox", "numbered", "struck", "table"))
	if !strings.ContainsAny(list[:1], "-*|+>[") {
		list = "```\n" + list + "```\n"
	}
	k.save(k.jot(s.service.name+of(k, ".md", " account.md", " 2FA.md")), "# "+s.service.name+"\n\n"+of(k, "## Backup codes\n\n", "### 2FA recovery codes\n\n", "**Recovery codes** ("+k.day("2006-01-02")+")\n\n")+list, s)
}

func eFrontMatter(k *kit) {
	s := k.set(commonE...)
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "bulleted", "checkbox"))
	k.save(k.jot(strings.ToLower(s.service.name)+"-backup-codes.md"), "---\ntitle: "+s.service.name+" backup codes\ncreated: "+k.day("2006-01-02T15:04")+"\ntags: [security, 2fa]\n---\n\n"+list+"\n[[Passwords]] · [[Phones]]\n", s)
}

// eDetails hides the list, as notes in a wiki can.
func eDetails(k *kit) {
	s := k.set(nerdsE...)
	k.tagAs("en", "line")
	k.save(k.repo(of(k, "wiki/Accounts.md", "NOTES.md", "docs/private/accounts.md")), "## "+s.service.name+"\n\n<details>\n<summary>recovery codes</summary>\n\n```text\n"+s.stack()+"```\n\n</details>\n", s)
}

// eAccountSheet is a block of fields about one account.
func eAccountSheet(k *kit) {
	v, s := k.voice("en", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv"), k.set(commonE...)
	list, s := k.lay(v, s, of(k, "comma", "semicolon", "line", "space", "columns2"))
	sep := "\n"
	if strings.Count(list, "\n") == 1 {
		sep = " "
	}
	body := s.service.name + "\n" + k.mailbox() + "\n" + k.password() + "\n" + strings.TrimSpace(fill(v.heads[0], "")) + ":" + sep + list
	k.save(k.titled(v, s, ".txt"), body, s)
}

// rivals are other accounts of a list, without codes.
func (k *kit) rivals(n int) []string {
	all := []string{"Kleinanzeigen", "Spotify", "Wizz Air", "Decathlon", "Strava", "Patreon", "Canva", "Bolt", "Duolingo", "Komoot", "Netflix", "Wise", "Too Good To Go", "Ikea Family", "Library"}
	k.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:min(n, len(all))]
}

func ePasswordList(k *kit) {
	v, s := k.voice("en", "en", "en", "de", "fr", "es", "pt", "ru", "pl", "it"), k.set(commonE...)
	list, s := k.lay(v, s, of(k, "comma", "semicolon", "comma", "space"))
	var b strings.Builder
	names := k.rivals(k.between(4, 12))
	at := k.IntN(len(names))
	for i, name := range names {
		fmt.Fprintf(&b, "%s | %s | %s\n", name, k.mailbox(), k.password())
		if i == at {
			fmt.Fprintf(&b, "%s | %s | %s | %s: %s", s.service.name, k.mailbox(), k.password(), strings.TrimSpace(fill(v.heads[0], "")), list)
		}
	}
	k.save(k.kept(of(k, "passwords.txt", "pw.txt", "accounts.txt", "logins "+k.day("2006")+".txt")), b.String(), s)
}

// severalE draws that many sets of different services.
func (k *kit) severalE(n int) []set {
	var all []set
	seen := map[string]bool{}
	for len(all) < n {
		s := k.set(slices.Concat(commonE, nerdsE)...)
		if !seen[s.service.id] {
			seen[s.service.id] = true
			all = append(all, s)
		}
	}
	return all
}

// eAllServices is one file with all of somebody's codes.
func eAllServices(low, high int) func(*kit) {
	return func(k *kit) {
		v := k.voice("en", "en", "de", "fr", "es", "pt", "ru", "ja", "zh", "tr", "nl", "sv")
		sets := k.severalE(k.between(low, high))
		layout := of(k, "line", "line", "numbered", "bulleted", "comma", "columns2", "used")
		rule := of(k, "\n", "\n\n", "\n----------\n", "\n==========\n\n")
		var b strings.Builder
		b.WriteString(of(k, "", "2FA\n\n", "# 2FA\n\n"))
		for i := range sets {
			var list string
			list, sets[i] = k.lay(v, sets[i], layout)
			b.WriteString(of(k, fill(of(k, v.heads...), sets[i].service.name), fill(v.heads[0], sets[i].service.name)) + "\n" + list + rule)
		}
		k.save(k.titled(v, set{service: service{name: "2FA"}}, ".txt"), b.String(), sets...)
	}
}

// eAllLines has a line for each service.
func eAllLines(k *kit) {
	sets := k.severalE(k.between(2, 5))
	k.tagAs("en", "comma")
	var b strings.Builder
	b.WriteString(of(k, "backup codes:\n", "Recovery codes for 2FA\n\n", ""))
	for i := range sets {
		b.WriteString(sets[i].service.name + of(k, ": ", " backup codes: ", " - ", " recovery: ") + sets[i].each(", ", "%[2]s") + "\n")
	}
	k.save(k.kept(of(k, "2fa backup codes.txt", "recovery codes.txt", "backup codes all.txt")), b.String(), sets...)
}

// eFarHeading has the title on top, and what it promises far below.
func eFarHeading(k *kit) {
	s := k.set(slices.Concat(commonE, nerdsE)...)
	k.tagAs("en", "far-heading")
	body := s.service.name + of(k, " account - recovery codes at the bottom\n\n", " backup codes, see below\n\n", ": two-factor and recovery codes\n\n") + k.essay(k.between(4, 14)) + "\n\n\n" + s.stack()
	k.save(k.jot(of(k, s.service.name+".txt", "long note.txt", "setup.md")), body, s)
}

// eFarBelow explains itself after the list.
func eFarBelow(k *kit) {
	s := k.set(commonE...)
	k.tagAs("en", "far-heading")
	body := s.stack() + "\n\n" + k.jotting() + "\n" + k.essay(k.between(1, 4)) + "\n(the numbers at the top are my " + s.service.name + of(k, " backup codes)\n", " recovery codes, one use each)\n")
	k.save(k.jot(of(k, "scratch.txt", "top.txt", "new 3.txt")), body, s)
}

func eDiary(k *kit) {
	v := k.voice("en", "en", "de", "fr", "es", "it", "nl", "sv", "da", "pl")
	s := k.set(commonE...)
	list, s := k.lay(v, s, "line")
	body := "## " + k.day("2006-01-02") + "\n\n" + k.errands(v, 3) + "\n" + fill(of(k, v.heads...), k.calls(s)) + "\n" + list + "\n## " + k.when.AddDate(0, 0, 1).Format("2006-01-02") + "\n\n" + k.errands(v, 2)
	k.save(path.Join(of(k, "journal", "Documents/journal", "notes/daily"), k.day("2006-01")+".md"), body, s)
}

// eTravel is what somebody takes along.
func eTravel(k *kit) {
	s := k.set("google", "facebook", "uber", "dropbox", "instagram")
	list, s := k.lay(voiceOf("en"), s, of(k, "line", "space", "columns2"))
	body := "TRIP\n\npassport " + shaped(k.Rand, "LLddddddd") + ", exp 2029\ninsurance " + shaped(k.Rand, "dddd/dddddd") + ", " + k.phone() + "\nhotel conf. " + shaped(k.Rand, "dddddddddd") + "\n\n" + k.calls(s) + " sign-in codes in case the phone gets stolen (backup codes)\n" + list + "\nembassy: look up before\n"
	k.save(k.kept(of(k, "trip.txt", "travel papers.txt", "Lisbon.txt")), body, s)
}

func eEstate(k *kit) {
	s := k.set("google", "facebook", "dropbox", "linkedin", "proton")
	list, s := k.lay(voiceOf("en"), s, of(k, "numbered", "line"))
	body := "Digital estate of " + k.who.first + " " + k.who.last + "\n\n1. Solicitor: see the folder.\n2. Password safe: sealed envelope.\n3. " + s.service.name + ": will ask for a second factor. Use one of these backup codes.\n\n" + list + "\n4. Photos: external disk in the study.\n"
	k.save(k.kept(of(k, "digital estate.txt", "when I am gone.txt", "executor notes.txt")), body, s)
}

// ePastedPage is all of a page, as it comes when everything is marked.
func ePastedPage(k *kit) {
	s := k.set("github", "gitlab", "dropbox", "reddit", "twitch", "linkedin", "mastodon", "rubygems", "instagram", "facebook")
	k.tagAs("en", "line")
	body := "Skip to content\n" + s.service.name + "\nSearch\nProfile\nAccount\nSecurity\nNotifications\nBilling\n\n" + of(k, "Two-factor authentication", "Two-step verification", "Security") + "\n" + of(k, "Recovery codes\nRecovery codes can be used to access your account in the event you lose access to your device and cannot receive two-factor authentication codes.", "Backup codes\nSave these codes in a safe place. Each code can be used once.", "Your backup codes\nIf you can't receive a code you can use one of these to log in.") + "\n\n" + s.stack() + "\nDownload\nPrint\nCopy\nGenerate new codes\n\nHelp\nTerms\nPrivacy\n© " + k.day("2006") + " " + s.service.name + "\n"
	k.save(k.kept(of(k, s.service.name+" page.txt", "pasted.txt", "security page.txt", "codes.txt")), body, s)
}

// eOldAndNew has two sets of one account, the first of them void.
func eOldAndNew(k *kit) {
	id := of(k, "google", "github", "discord", "facebook", "dropbox", "proton")
	old, fresh := k.set(id), k.set(id)
	k.tagAs("en", "line")
	body := fresh.service.name + " backup codes\n\nOLD (" + k.when.AddDate(-2, 0, 0).Format("Jan 2006") + "), no longer valid:\n" + old.stack() + "\nNEW (" + k.day("Jan 2006") + "):\n" + fresh.stack()
	k.save(k.kept(of(k, fresh.service.name+" codes.txt", "backup codes.txt")), body, old, fresh)
}

func eFewLeft(k *kit) {
	v, s := k.voice(), k.set("google", "facebook", "github", "discord", "dropbox", "gitlab", "nextcloud", "proton")
	s = s.left(len(s.codes) - k.between(3, 5))
	list, s := k.lay(v, s, of(k, "line", "bulleted", "comma"))
	k.save(k.titled(v, s, ".txt"), fill(of(k, v.heads...), k.calls(s))+"\n"+list, s)
}

// eSomeOnly is two codes on a slip.
func eSomeOnly(k *kit) {
	v, s := k.voice(), k.set("google", "facebook", "instagram", "discord", "github")
	s.codes = s.codes[:2]
	k.tagAs(v.lang, "line")
	k.save(k.titled(v, s, ".txt"), fill(of(k, v.heads...), k.calls(s))+"\n"+s.stack(), s)
}

// eUnsaid does not say for what.
func eUnsaid(k *kit) {
	s := k.set(slices.Concat(commonE, nerdsE)...)
	list, s := k.lay(voiceOf("en"), s, "")
	k.save(k.kept(of(k, "backup codes.txt", "2fa.txt", "recovery.txt", "codes for login.txt")), of(k, "backup codes\n\n", "recovery codes (2FA)\n", "my two factor backup codes\n", "Emergency codes for signing in\n\n")+list, s)
}

// eStranger is of a site that nobody knows, with codes of its own kind.
func eStranger(k *kit) {
	v, s := k.voice(), k.set("generic-2fa-site")
	s.codes = distinct(k.Rand, of(k, 5, 6, 8, 10, 12), of(k, "AAAA-AAAA", "aaaaa-aaaaa", "hhhhhhhhhh", "dddd-dddd", "mmmmmmmmmm", "AAAAAA-AAAAAA", "hhhh-hhhh-hhhh-hhhh", "dddddddd", "aaaaaaaa", "LLLL-dddd", "dddddddddd", "BBBBBBBB"))
	s.service.name = of(k, "Parcelwise", "Musikschule Nord", "Clubhouse", "TenantPortal", "Havn", "Krankenkasse", "Quorum", "mijnSport", "Aula")
	list, s := k.lay(v, s, of(k, "line", "numbered", "columns2", "bulleted", "comma"))
	name := s.service.name
	s.service.id, s.service.name = "", ""
	k.save(k.titled(v, set{service: service{name: name}}, ".txt"), fill(of(k, v.heads...), name)+"\n\n"+list, s)
}

func eNerd(k *kit) {
	v := k.voice("en", "en", "en", "de", "fr", "ja", "ru", "zh", "nl", "pl", "cs")
	s := k.set(nerdsE...)
	list, s := k.lay(v, s, "")
	k.save(k.jot(fill(of(k, "%s.txt", "%s-2fa.txt", "%s recovery codes.txt", "selfhosted.txt", "%s.md"), strings.ToLower(s.service.name))), fill(of(k, v.heads...), k.calls(s))+"\n"+list, s)
}

// eTwoCopies keeps the same note in two places.
func eTwoCopies(k *kit) {
	v, s := k.voice(), k.set(commonE...)
	list, s := k.lay(v, s, of(k, "line", "numbered"))
	body := fill(of(k, v.heads...), k.calls(s)) + "\n\n" + list
	k.save(k.titled(v, s, ".txt"), body, s)
	k.when = k.when.AddDate(0, 0, 40)
	k.save(path.Join(of(k, movedE...), path.Base(k.titled(v, s, ".txt"))), body, s)
}

func eTodo(k *kit) {
	s := k.set(commonE...)
	k.tagAs("en", "checkbox")
	body := "[x] buy stamps\n[x] turn on 2-step for " + k.calls(s) + "\n[ ] print the backup codes:\n" + s.rows("      %[2]s") + "[ ] renew library card\n"
	k.save(k.jot(of(k, "todo.txt", "TODO", "to do.txt")), body, s)
}

// eRetyped was typed off a sheet in another way of grouping.
func eRetyped(k *kit) {
	v, s := k.voice(), k.set("google", "facebook", "instagram", "dropbox", "github", "discord", "sentry", "kanidm")
	s = s.typed(" ", of(k, "", "-")).typed("-", of(k, "-", "", " "))
	list, s := k.lay(v, s, of(k, "line", "line", "numbered"))
	k.save(k.titled(v, s, ".txt"), fill(of(k, v.heads...), k.calls(s))+"\n"+list, s)
}
