package main

import (
	"fmt"
	"strings"
)

// bDense is several codes on a line, between spaces.
func bDense(k *kit) {
	s := k.set("github", "documenso", "rubygems", "formbricks", "ory-kratos")
	var b strings.Builder
	fmt.Fprintf(&b, "%s // %s // %s\n", s.service.name, of(k, "scratch codes", "2fa rescue", "recovery"), k.when.Format("Jan 06"))
	for i, c := range s.show() {
		b.WriteString(c)
		if i%4 == 3 || i == len(s.codes)-1 {
			b.WriteString("\n")
		} else {
			b.WriteString("  ")
		}
	}
	k.text(k.at(of(k, "gh.txt", lowName(s)+"-rescue.txt", "scratch.txt", "keepme.txt")), b.String(), s)
}

// bOrg is a file of Emacs' org-mode.
func bOrg(k *kit) {
	s := k.set("gitlab", "zammad", "openproject", "sentry", "hexpm")
	body := "#+TITLE: accounts\n* Mail\n** provider :mail:\n   " + k.sentence("en") + "\n* " + s.service.name + " :work:\n** " + of(k, "emergency access", "recovery codes", "2FA backup") + "\n" +
		s.each("\n", "   %d) %s") + "\n* Bank\n   - branch " + shaped(k.Rand, "dddd") + "\n"
	k.text(k.atNote(of(k, "accounts.org", "logins.org")), body, s)
}

// bVault is a note of Obsidian, codes in a fenced block.
func bVault(k *kit) {
	w := k.words()
	s := k.set("google", "discord", "cal-com", "ngrok", "statamic", "pypi")
	body := fmt.Sprintf("---\ntags: [2fa, accounts]\ncreated: %s\n---\n\n# %s\n\n> [!warning] %s\n\n```\n", k.when.Format("2006-01-02"), s.service.name, w.keep) +
		s.marked("\n", marks{"%s", "%s"}) + "```\n\nSee also [[Passwords]], [[" + of(k, "Phone", "Laptop") + "]].\n"
	k.text(k.atNote(s.service.name+" "+of(k, "2FA", "rescue", "codes")+".md"), body, s)
}

// bLetters numbers the codes with letters.
func bLetters(k *kit) {
	s := k.set("facebook", "ea", "glpi", "flask-security", "modrinth")
	var b strings.Builder
	fmt.Fprintf(&b, "%s\nlogin %s\nif phone is lost:\n", strings.ToUpper(s.service.name), k.who.email)
	for i, c := range s.show() {
		fmt.Fprintf(&b, of(k, "  %c) %s\n", "  %c. %s\n"), 'a'+i, c)
	}
	k.text(k.at(of(k, "if phone is lost.txt", lowName(s)+" lost phone.txt")), b.String(), s)
}

// bPipes is one long line with bars or slashes between codes.
func bPipes(k *kit) {
	s := k.set("google", "dropbox", "craft-cms", "friendica", "wordpress-com")
	body := k.jotting() + "---\n" + s.service.name + " otp backup >> " + s.each(of(k, " | ", " / ", "|", " · "), "%[2]s") + "\n---\n" + k.jotting()
	k.text(k.atNote(of(k, "scratchpad.txt", "inbox.md", "clipboard.txt", "stuff "+k.when.Format("2006")+".txt")), body, s)
}

// bTicks has ticks in front of the used ones.
func bTicks(k *kit) {
	s := k.set("github", "discord", "bookstack", "better-auth", "seafile").spend(k.Rand)
	m := of(k, marks{"   %s", "✓  %s"}, marks{"○ %s", "● %s"}, marks{"[ ] %s", "[X] %s"}, marks{"%s", "x %s"})
	w := k.words()
	body := s.service.name + ", " + w.backup + " (" + k.when.Format("02.01.2006") + ")\n\n" + s.marked("\n", m)
	k.text(k.at(of(k, s.service.name+" "+w.recovery+".txt", "mfa-"+lowName(s)+".txt", lowName(s)+"_mfa")), body, s)
}

// bBlocks is a list of accounts in blocks of lines.
func bBlocks(k *kit) {
	s := k.set("instagram", "uber", "vk", "proton", "reddit")
	var b strings.Builder
	for i, row := range k.sites(4, func(name, url string) []string { return []string{name, url} }) {
		fmt.Fprintf(&b, "Service:  %s\nLogin:    %s\nPass:     %s\nURL:      %s\n\n", row[0], k.who.user, k.password(), row[1])
		if i == 1 {
			fmt.Fprintf(&b, "Service:  %s\nLogin:    %s\nPass:     %s\nBackup:   %s\n\n", s.service.name, k.who.email, k.password(), strings.Join(s.show(), "\n          "))
		}
	}
	k.text(k.at(of(k, "konten.txt", "accounts 2.txt", "my accounts.txt", "comptes.txt", "zugang.txt")), b.String(), s)
}

// bSqueezed has the codes without the space that the site shows.
func bSqueezed(k *kit) {
	s := k.set("google", "facebook", "joomla", "instagram")
	for i, c := range s.codes {
		s.codes[i] = strings.ReplaceAll(c, " ", "")
	}
	body := "backups " + s.service.name + " " + k.who.email + "\n" + s.marked("\n", marks{"%s", "%s"})
	k.text(k.at(of(k, lowName(s)+"_8digit.txt", "gmail backups.txt", "recover "+lowName(s))), body, s)
}

// bUnderlined has an underlined heading and codes that are indented.
func bUnderlined(k *kit) {
	w := k.words()
	s := k.set("keycloak", "wordfence", "redmine", "wikimedia", "proxmox", "mastodon", "phpbb-tfa")
	head := s.service.name + " – " + w.recovery
	body := head + "\n" + strings.Repeat(of(k, "=", "-", "~"), len([]rune(head))) + "\n\n" + w.keep + "\n\n" + s.marked("\n", marks{"\t%s", "\t%s"}) + "\n" + w.once + "\n"
	k.text(k.atNote(of(k, lowName(s)+".rst", lowName(s)+" "+w.lang+".txt", "server.txt")), body, s)
}

// bTestament is a letter to whoever has to do without the owner.
func bTestament(k *kit) {
	first, second := k.set("google", "dropbox"), k.set("x", "bitwarden", "microsoft")
	name := second.service.name
	if second.service.id == "x" {
		name = "Twitter"
	}
	body := fmt.Sprintf("Dear %s,\n\nif you read this I cannot open my accounts any more. %s\n\nFor %s use one of these emergency codes, each works once:\n\n%s\nFor %s the %s is\n\n    %s\n\n%s\n\nLove, %s\n",
		of(k, "Mum", "Robin", "Kim"), k.sentence("en"), first.service.name, first.marked("\n", marks{"    %s", "    %s"}), name, second.service.term, second.codes[0], k.essay(1), k.who.first)
	k.text(k.at(of(k, "READ IF LOCKED OUT.txt", "in case of emergency.txt", "letter.txt")), body, first, second)
}

// bCodeN writes "code" before every number.
func bCodeN(k *kit) {
	s := k.set("kanidm", "n8n", "pterodactyl", "login-gov", "steam-backup-codes")
	body := "site = " + s.service.domain + "\n" + s.each("\n", of(k, "code %d = %s", "Code #%d: %s", "recovery%d: %s")) + "\n"
	k.text(k.at(of(k, lowName(s)+".ini", lowName(s)+"-mfa.txt", "otp "+lowName(s)+".txt")), body, s)
}

// bNative is wholly in another language, with the name of the service only in
// the text.
func bNative(k *kit) {
	w := of(k, phrasesB[2:]...)
	s := k.set("google", "facebook", "discord", "github", "gogs", "instagram")
	body := w.twofa + ": " + s.service.name + "\n\n" + w.recovery + "\n" + s.marked("\n", marks{of(k, "%s", "– %s", "→ %s"), "%s"}) + "\n* " + w.once + "\n* " + w.keep + "\n"
	k.text(k.at(of(k, w.recovery, w.backup, w.twofa)+of(k, ".txt", ".md", "")), body, s)
}

// bDated keeps an old and a new set in one file.
func bDated(k *kit) {
	id := of(k, "github", "google", "gitlab", "discord")
	old, fresh := k.set(id), k.set(id)
	body := fmt.Sprintf("%s\n\nnew since %s\n%s\nOLD, do not use\n%s", old.service.name, k.when.Format("2 Jan 2006"), fresh.marked("\n", marks{"%s", "%s"}), old.marked("\n", marks{"%s", "%s"}))
	k.text(k.at(of(k, lowName(old)+" 2-step.txt", lowName(old)+" rescue codes.txt")), body, fresh, old)
}

// bUnnamed says in a few words what the codes are, and not whose.
func bUnnamed(k *kit) {
	w := k.words()
	s := k.set("github", "google", "proton", "firefly-iii", "django-two-factor-auth").anonymous()
	body := w.backup + "\n\n" + s.each("\n", of(k, "%[2]s", "%d: %s")) + "\n"
	k.text(k.at(of(k, "work 2fa.txt", "mfa.txt", "scan0001.txt", "keep.txt", "2-step codes.txt")), body, s)
}
