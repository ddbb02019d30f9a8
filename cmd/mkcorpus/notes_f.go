package main

import (
	"fmt"
	"slices"
	"strings"
)

var notesF = []template{
	{"f/note-partner", "note", fPartner},
	{"f/note-new-phone", "note", fNewPhone},
	{"f/note-sheet", "note", fSheetBlock},
	{"f/note-shouted", "note", fShouted},
	{"f/note-old-laptop", "note", fOldLaptop},
	{"f/note-household", "note", fHousehold},
	{"f/note-slashes", "note", fSlashes},
	{"f/note-org", "note", fOrg},
	{"f/note-wiki", "note", fWiki},
	{"f/note-rst", "note", fRestructured},
	{"f/note-latex", "note", fLatex},
	{"f/note-fenced", "note", fFenced},
	{"f/note-shared-account", "note", fSharedAccount},
	{"f/note-asks-itself", "note", fAsks},
	{"f/note-counted", "note", fCounted},
	{"f/note-explained-below", "note", fExplainedBelow},
	{"f/note-guide", "note", fGuide},
	{"f/note-two-accounts", "note", fTwoAccounts},
	{"f/note-three-sites", "note", fSites(3, 3)},
	{"f/note-many-sites", "note", fSites(6, 11)},
	{"f/note-break-glass", "note", fBreakGlass},
	{"f/note-wallet-card", "note", fWalletCard},
}

// fPartner is for whoever has to find a way in.
func fPartner(k *kit) {
	list, s := k.fEnglish(of(k, "line", "numbered", "columns2"), "google", "facebook", "dropbox", "linkedin", "proton", "etsy", "zoom")
	other := of(k, "Marta", "Jo", "Hans-Peter", "Chidi", "Ines")
	body := "Dear " + other + ",\n\nyou asked what to do with my online things if I am in hospital. The password book is in the sewing box. " + k.calls(s) + " will also want a code from my telephone; type in one of the backup codes below instead, top one first.\n\n" + list + "\nLove, " + k.who.first + "\n"
	k.save(k.fKept(of(k, "letter to "+other+".txt", "for "+other+".txt", "in case.txt")), body, s)
}

func fNewPhone(k *kit) {
	list, s := k.fEnglish(of(k, "line", "bulleted", "indented"), commonF...)
	body := "Changing phones - checklist\n\n1 copy the photos\n2 deregister the bank app at the branch\n3 move the authenticator (scan the QR on the old screen!)\n4 just in case it fails, backup codes for " + k.calls(s) + ":\n\n" + list + "\n5 wipe the old one, box is in the cupboard\n"
	k.save(k.fJot(of(k, "new phone.txt", "phone swap checklist.md", "pixel to iphone.txt")), body, s)
}

// fSheetBlock is the sheet of one account.
func fSheetBlock(k *kit) {
	s := k.set(commonF...)
	list, s := k.fLay(voiceF("en"), s, of(k, "indented", "numbered", "columns2", "used"))
	body := "ACCOUNT ......... " + s.service.name + "\nUSER ............ " + k.mailbox() + "\nSINCE ........... " + k.day("2006") + "\nTWO-FACTOR ...... authenticator app\nRECOVERY CODES\n" + list + "NOTES ........... renewed " + k.day("Jan 2, 2006") + "\n"
	k.save(k.fKept(of(k, plainName(s.service.name)+".txt", "account sheet "+plainName(s.service.name)+".txt", "sheet 7.txt")), body, s)
}

func fShouted(k *kit) {
	list, s := k.fEnglish(of(k, "line", "numbered"), commonF...)
	body := of(k, "!!! DO NOT DELETE !!!\n", "*** KEEP THIS FILE ***\n", "IMPORTANT - READ IF LOCKED OUT\n") + strings.ToUpper(k.calls(s)) + of(k, " BACKUP CODES\n\n", " 2FA RECOVERY CODES\n\n", " SECURITY BACKUP CODES (2 STEP LOGIN)\n\n") + list
	k.save(k.fKept(of(k, "AAA IMPORTANT.txt", "DO NOT DELETE.txt", "_READ ME FIRST.txt", "KEEP.TXT")), body, s)
}

// fOldLaptop is the text that somebody left on a machine he gave away or put aside.
func fOldLaptop(k *kit) {
	list, s := k.fEnglish(of(k, "line", "commented", "numbered"), slices.Concat(commonF, nerdsF)...)
	body := "README - old laptop (" + of(k, "X220", "MacBook 2012", "Aspire", "EeePC") + ")\n\n- battery holds 40 min\n- disk was cloned " + k.day("2006-01-02") + ", image on the NAS\n- BIOS asks for nothing\n- the authenticator lived on this machine, so before wiping I wrote down the " + k.calls(s) + of(k, " recovery codes:", " backup codes:", " one-time recovery codes:") + "\n\n" + list + "\n- charger is the 65 W one\n"
	k.save(k.fMoved(of(k, "README.txt", "README", "about this laptop.txt", "LIESMICH.txt")), body, s)
}

// fHousehold is the list of a family, a line for each.
func fHousehold(k *kit) {
	sets := k.fSeveral(k.between(2, 4), commonF...)
	k.tagAs("en", "comma")
	body := "FAMILY I.T.\n\nrouter: sticker underneath\nprinter: hold the wifi button 5 s\nTV pin 4 zeros\n\ntwo-factor backup codes\n"
	for _, s := range sets {
		body += "  " + of(k, k.who.first, "Dad", "Mila", "Gran") + "'s " + s.service.name + ": " + s.each(", ", "%[2]s") + "\n"
	}
	k.save(k.fKept(of(k, "family IT.txt", "household computers.txt", "who has what.txt")), body+"\nheating app: ask "+k.who.first+"\n", sets...)
}

func fSlashes(k *kit) {
	v := k.fVoice("en", "en", "de", "fr", "it", "es", "nl", "pl", "sv", "ru", "tr")
	s := k.set(commonF...)
	list, s := k.fLay(v, s, of(k, "slash", "pipe", "semicolon"))
	var b strings.Builder
	names := k.fOthers(k.between(4, 9))
	for _, name := range names[1:] {
		fmt.Fprintf(&b, "%s\n   %s\n   %s\n\n", name, k.mailbox(), k.password())
	}
	fmt.Fprintf(&b, "%s\n   %s\n   %s\n   %s\n   %s\n", s.service.name, k.mailbox(), k.password(), k.fHead(v, s), list)
	fmt.Fprintf(&b, "%s\n   %s\n   %s\n", names[0], k.mailbox(), k.password())
	k.save(k.fKept(of(k, "web logins.txt", "internet.txt", "Zugänge.txt", "pwlist.txt")), b.String(), s)
}

func fOrg(k *kit) {
	list, s := k.fEnglish(of(k, "checkbox", "table", "line", "bulleted"), nerdsF...)
	body := "#+TITLE: accounts\n#+STARTUP: overview\n\n* " + s.service.name + "\n:PROPERTIES:\n:USER: " + k.who.user + "\n:CREATED: [" + k.day("2006-01-02 Mon") + "]\n:END:\n** " + of(k, "recovery codes", "2FA backup codes", "one-time recovery codes") + "\n" + list + "* " + k.fOthers(1)[0] + "\n  nothing special\n"
	k.save(k.fJot(of(k, "accounts.org", "private.org", "2fa.org")), body, s)
}

func fWiki(k *kit) {
	list, s := k.fEnglish(of(k, "numbered", "indented", "line"), nerdsF...)
	body := "= Accounts =\n\n[[Category:Private]]\n\n== " + s.service.name + " ==\n* user: " + k.who.user + "\n* second factor: TOTP on the phone\n\n=== Recovery codes ===\n" + list + "\n== Backups ==\n* see [[NAS]]\n"
	k.save(k.fJot(of(k, "Accounts.wiki", "private.mediawiki", "Accounts.txt")), body, s)
}

func fRestructured(k *kit) {
	list, s := k.fEnglish(of(k, "indented", "indented", "bulleted"), nerdsF...)
	head := s.service.name + " recovery codes"
	body := head + "\n" + strings.Repeat("=", len(head)) + "\n\n.. note:: generated " + k.day("2006-01-02") + ", single use\n\n::\n\n" + list + "\n.. _backup: https://backup.example\n"
	k.save(k.fJot(of(k, strings.ToLower(plainName(s.service.name))+".rst", "secrets.rst")), body, s)
}

func fLatex(k *kit) {
	list, s := k.fEnglish("line", slices.Concat(commonF, nerdsF)...)
	body := "\\documentclass[a4paper]{article}\n\\usepackage[T1]{fontenc}\n\\begin{document}\n\\section*{Recovery codes for " + s.service.name + "}\nCut out and put into the safe. Each code works once.\n\\begin{verbatim}\n" + list + "\\end{verbatim}\n\\end{document}\n"
	k.save(k.fKept(of(k, "codes.tex", "safe-sheet.tex", "recovery.tex")), body, s)
}

func fFenced(k *kit) {
	list, s := k.fEnglish("line", slices.Concat(commonF, nerdsF)...)
	body := "# " + s.service.name + "\n\n- login: " + k.mailbox() + "\n- 2FA: on\n\n<details><summary>recovery codes</summary>\n\n```" + of(k, "", "text") + "\n" + list + "```\n\n</details>\n\n## Misc\n\n" + k.sentence("en") + "\n"
	k.save(k.fJot(of(k, strings.ToLower(plainName(s.service.name))+".md", "services.md", "logins.markdown")), body, s)
}

func fSharedAccount(k *kit) {
	list, s := k.fEnglish(of(k, "used", "checkbox", "struck"), "github", "npm", "facebook", "instagram", "zoom", "slack", "cloudflare", "digitalocean", "twitch", "tiktok")
	body := "Shared account of the club: " + k.calls(s) + "\nWhoever logs in without the phone takes the next backup code and marks it here, please!\n\n" + list + "\nlast renewed " + k.day("2 Jan 2006") + " by " + k.who.first + "\n"
	k.save(k.fKept(of(k, "club account.txt", "social media team.txt", "shared login.txt", "committee/website.txt")), body, s)
}

func fAsks(k *kit) {
	list, s := k.fEnglish(of(k, "line", "indented", "blocks"), commonF...)
	body := "Q: how do I get into " + k.calls(s) + " when the phone is at the bottom of the lake?\nA: with a backup code. These are still good:\n" + list + "\nQ: and the bank?\nA: go there.\n"
	k.save(k.fJot(of(k, "faq to myself.txt", "questions.txt", "what if.md")), body, s)
}

// fCounted keeps account of how many are left.
func fCounted(k *kit) {
	s := k.set("google", "github", "discord", "dropbox", "facebook", "gitlab", "proton", "mastodon")
	all := len(s.codes)
	s = s.left(k.between(2, all-3))
	list, s := k.fLay(voiceF("en"), s, of(k, "line", "bulleted", "comma"))
	body := fmt.Sprintf("%s recovery codes, %d of %d left (the others are spent and deleted)\n\n%s", k.calls(s), len(s.codes), all, list)
	k.save(k.fKept(of(k, "codes left.txt", "2fa count.txt", plainName(s.service.name)+" remaining.txt")), body, s)
}

func fExplainedBelow(k *kit) {
	list, s := k.fEnglish(of(k, "line", "columns2", "numbered"), commonF...)
	body := list + "\n\n^ those are for " + k.calls(s) + of(k, ", recovery codes, they replace the code from the app\n", " - backup codes when 2-step verification can't text me\n", " two-factor, each works a single time (backup codes)\n")
	k.save(k.fJot(of(k, "untitled 4.txt", "Neues Dokument.txt", "note "+k.day("0102")+".txt", "x.txt")), body, s)
}

// fGuide is a long note at whose end the codes stand.
func fGuide(k *kit) {
	list, s := k.fEnglish("line", nerdsF...)
	k.tag("layout", "far-heading")
	body := "# Setting up " + s.service.name + " at home\n\n1. " + k.sentence("en") + "\n2. " + k.sentence("en") + "\n\n" + k.essay(k.between(3, 9)) + "## Two-factor\n\nSwitched on " + k.day("2006-01-02") + ". " + k.sentence("en") + " It printed these recovery codes once:\n\n" + list
	k.save(k.fJot(of(k, strings.ToLower(plainName(s.service.name))+" setup.md", "homelab.md", "how I did it.txt")), body, s)
}

func fTwoAccounts(k *kit) {
	id := of(k, "google", "github", "instagram", "discord", "facebook", "proton", "dropbox")
	one, two := k.set(id), k.set(id)
	k.tagAs("en", "line")
	body := one.service.name + " backup codes\n\nwork (" + k.mailbox() + ")\n" + one.stack() + "\nprivate (" + k.mailbox() + ")\n" + two.stack()
	k.save(k.fKept(of(k, plainName(one.service.name)+" both accounts.txt", "work and private codes.txt")), body, one, two)
}

// fSites is one file with the codes of several sites.
func fSites(low, high int) func(*kit) {
	return func(k *kit) {
		v := k.fVoice("en", "en", "de", "fr", "it", "es", "pt", "nl", "da", "fi", "pl", "cs", "ru", "ja", "ko", "zh-TW")
		sets := k.fSeveral(k.between(low, high), slices.Concat(commonF, nerdsF)...)
		layout, rule := of(k, "line", "numbered", "bulleted", "slash", "columns3", "used", "blocks"), of(k, "\n", "\n\n", "\n~~~~~~~~\n", "\n________________\n\n")
		var b strings.Builder
		for i := range sets {
			list, s := k.fLay(v, sets[i], layout)
			b.WriteString(of(k, "", "## ", "") + fill(of(k, v.heads...), s.service.name) + "\n" + list + rule)
			sets[i] = s
		}
		k.save(k.fKept(of(k, "2FA all.txt", "all recovery codes.txt", "MFA.txt", "second factor.md")), b.String(), sets...)
	}
}

func fBreakGlass(k *kit) {
	list, s := k.fEnglish(of(k, "line", "keyvalue", "numbered"), "cloudflare", "digitalocean", "gitlab", "github", "heroku", "sentry", "npm", "proxmox", "keycloak")
	body := "RUNBOOK 9: break glass\n\nOwner: " + k.who.first + "\nWhen: SSO down AND hardware key lost\n\nStep 1  call the second person\nStep 2  sign in to " + s.service.name + " as root@" + k.who.site + "\nStep 3  at the MFA prompt choose \"use a recovery code\"\n\nRecovery codes:\n" + list + "\nStep 4  rotate everything, file a report\n"
	k.save(k.fKept(of(k, "runbook-09.txt", "break glass.txt", "emergency access.md")), body, s)
}

func fWalletCard(k *kit) {
	list, s := k.fEnglish("columns2", "google", "facebook", "instagram", "dropbox", "uber")
	body := "- - - - - - - - - cut here - - - - - - - - -\n  " + s.service.name + " emergency sign-in codes\n  (2-step verification backup)\n\n" + list + "\n  found this? please burn it\n- - - - - - - - - fold here - - - - - - - - -\n"
	k.save(k.fKept(of(k, "wallet card.txt", "card for purse.txt")), body, s)
}
