package main

import (
	"fmt"
	"strings"
)

func lowName(s set) string { return strings.ToLower(s.service.name) }

func title(s string) string {
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// aNumbered is a file of one service, a heading and numbered codes.
func aNumbered(k *kit) {
	w := k.words()
	s := k.set("google", "dropbox", "gogs", "discord", "gitlab", "firefly-iii", "rubygems", "simplelogin")
	body := lines(s.service.name+" - "+w.backup, w.keep, "") + s.each("\n", of(k, "%d. %s", "%d) %s", "%02d  %s")) + "\n"
	k.text(k.at(of(k, lowName(s)+" backup codes.txt", s.service.name+" "+w.backup+".txt", w.backup+".txt")), body, s)
}

// aBullets is the same with bullets and what the site said below it.
func aBullets(k *kit) {
	w := k.words()
	s := k.set("github", "facebook", "mastodon", "joomla", "wikimedia", "redmine")
	bullet := of(k, "- %s", "* %s", "• %s", "  - %s")
	body := s.service.name + " " + w.recovery + ":\n" + s.marked("\n", marks{bullet, bullet}) + "\n" + w.once + ".\n"
	k.text(k.atNote(of(k, s.service.name+".txt", lowName(s)+"-2fa.md", "2fa "+lowName(s)+".txt")), body, s)
}

// aCheckboxes is a Markdown list to tick off.
func aCheckboxes(k *kit) {
	s := k.set("github", "gitlab", "discord", "npm", "craft-cms", "laravel-fortify").spend(k.Rand)
	body := fmt.Sprintf("# %s\n\nuser: %s\n\n## Recovery codes (%s)\n\n", s.service.name, k.who.user, k.when.Format("2006-01-02")) +
		s.marked("\n", marks{"- [ ] %s", "- [x] %s"}) + "\n## Notes\n\n- changed the password in " + k.when.Format("January") + "\n"
	k.text(k.atNote(s.service.name+".md"), body, s)
}

// aStruck is a Markdown list in which used codes are struck out.
func aStruck(k *kit) {
	s := k.set("github", "google", "dropbox", "sentry", "hexpm").spend(k.Rand)
	code := of(k, "%s", "`%s`")
	body := "## 2FA " + s.service.name + "\n\n" + s.marked("\n", marks{"- " + code, "- ~~" + code + "~~"})
	k.text(k.atNote(of(k, "accounts.md", "2FA.md", lowName(s)+".md")), body, s)
}

// aUsedWords writes behind a code that it is used.
func aUsedWords(k *kit) {
	s := k.set("google", "instagram", "vk", "discord", "better-auth").spend(k.Rand)
	mark := of(k, "%s (used)", "%s - used", "%s  USED", "%s <- used "+k.when.Format("2/1/06"), "%s x")
	body := of(k, "", "\n") + s.service.name + " backup codes\n\n" + s.marked("\n", marks{"%s", mark})
	k.text(k.at(of(k, lowName(s)+".txt", lowName(s)+"_backup.txt", "codes "+lowName(s)+".txt")), body, s)
}

// aCommas is one line among other notes.
func aCommas(k *kit) {
	s := k.set("google", "instagram", "wordpress-two-factor", "ory-kratos", "pterodactyl")
	sep := of(k, ", ", ",", "; ")
	body := k.jotting() + "\n" + s.service.name + " backup codes: " + s.each(sep, "%[2]s") + "\n\n" + k.jotting()
	k.text(k.at(of(k, "notes.txt", "todo.txt", "random.txt", "New Text Document.txt")), body, s)
}

// aTwoColumns is pasted from a page with two columns.
func aTwoColumns(k *kit) {
	s := k.set("google", "facebook", "hexpm", "login-gov", "aspnet-identity", "wordpress-com")
	body := s.service.name + "\n" + k.words().backup + "\n\n"
	if k.chance(2) {
		body += s.columns("\n", of(k, "%2d. ", "%d "), "\t")
	} else {
		body += s.pairs("\n", of(k, "   ", "\t"))
	}
	k.text(k.at(of(k, lowName(s)+" codes.txt", "backup "+lowName(s)+".txt")), body, s)
}

// aSeveral is one file for several services.
func aSeveral(k *kit) {
	ids := []string{"google", "github", "discord", "dropbox", "x", "npm", "instagram", "gitlab", "proton", "bitwarden"}
	k.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	var sets []set
	var b strings.Builder
	head := of(k, "== %s ==\n", "%s\n", "### %s\n", "[%s]\n", "%s:\n")
	for _, id := range ids[:k.between(2, 5)] {
		s := k.set(id)
		sets = append(sets, s)
		name := s.service.name
		if id == "x" {
			name = of(k, "Twitter", "X (Twitter)")
		}
		fmt.Fprintf(&b, head, name+of(k, "", " "+s.service.term))
		b.WriteString(s.marked("\n", marks{"%s", "%s"}) + "\n")
	}
	name := of(k, "2fa.txt", "backup codes.txt", "2fa backup codes.txt", "recovery.txt", "2FA", "backup codes.md")
	k.text(k.at(name), b.String(), sets...)
}

// aPasswords is the file in which everything is.
func aPasswords(k *kit) {
	s := k.set("google", "discord", "instagram", "github", "steam-backup-codes")
	var b strings.Builder
	for i, site := range []string{"netflix", "amazon", "wifi", "spotify", lowName(s), "paypal", "ebay", "bank pin", "library card"} {
		if i != 4 {
			fmt.Fprintf(&b, of(k, "%s: %s\n", "%s  -  %s\n", "%s %s\n"), site, k.password())
			continue
		}
		fmt.Fprintf(&b, "%s: %s %s\nbackup codes:\n%s\n", site, k.who.email, k.password(), s.marked("\n", marks{"%s", "%s"}))
	}
	k.text(k.at(of(k, "passwords.txt", "Passwords.txt", "logins.txt", "pw.txt", "important.txt")), b.String(), s)
}

// aLong is a long file with the codes in the middle.
func aLong(k *kit) {
	w := k.words()
	s := k.set("github", "google", "nextcloud", "keycloak", "mastodon", "zammad", "diaspora")
	body := k.essay(k.between(20, 60)) + "\n" + s.service.name + ": " + w.recovery + "\n" +
		s.marked("\n", marks{"  %s", "  %s"}) + "\n" + k.essay(k.between(10, 40))
	k.text(k.atNote(of(k, "journal.txt", "server setup.md", "notes "+k.when.Format("2006")+".txt", "howto.txt")), body, s)
}

// aNoExtension has no ending and only the name of the service on top.
func aNoExtension(k *kit) {
	s := k.set("discord", "github", "google", "sentry", "documenso")
	body := lowName(s) + "\n" + s.marked("\n", marks{"%s", "%s"})
	k.text(k.at(of(k, "codes", "backup", "2fa", "recovery codes")), body, s)
}

// aBlind has nothing but codes in a file whose name says only what they are.
func aBlind(k *kit) {
	s := k.set("google", "discord", "gitlab", "login-gov", "wordpress-com", "gogs", "craft-cms").anonymous()
	body := s.marked("\n", marks{"%s", "%s"})
	k.text(k.at(of(k, "backup_codes.txt", "backup-codes.txt", "recovery-codes.txt", "2fa-codes.txt", "backup_codes")), body, s)
}

// aForeign is wholly in another language, name and heading.
func aForeign(k *kit) {
	w := of(k, phrasesA[1:]...)
	s := k.set("google", "instagram", "discord", "github", "facebook", "dropbox")
	body := lines(s.service.name, w.twofa, "", w.backup+":") + s.each("\n", of(k, "%[2]s", "%d. %s", "- %[2]s")) + "\n\n" + lines(w.keep+".", w.once+".")
	k.text(k.at(w.backup+" "+s.service.name+".txt"), body, s)
}

// aTable is a Markdown table.
func aTable(k *kit) {
	s := k.set("github", "n8n", "matomo", "flask-security", "kanidm").spend(k.Rand)
	body := "# " + s.service.name + " recovery codes\n\n| # | code | used |\n|---|------|------|\n"
	for i, c := range s.show() {
		body += fmt.Sprintf("| %d | %s | %s |\n", i+1, c, map[bool]string{true: "yes", false: ""}[s.isUsed(i)])
	}
	k.text(k.atNote(lowName(s)+"-recovery.md"), body, s)
}
