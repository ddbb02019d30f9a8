package main

import (
	"fmt"
	"strings"
)

// oddH are awkward layouts.
var oddH = []template{
	{"h/odd-side-by-side", "note", hSideBySide},
	{"h/odd-wrapped", "note", hWrapped},
	{"h/odd-box", "note", hBoxed},
	{"h/odd-in-sentence", "note", hInSentence},
	{"h/odd-labels", "note", hLabels},
	{"h/odd-quoted", "note", hQuotedList},
	{"h/odd-signs", "note", hSigns},
	{"h/odd-wide", "note", hWide},
	{"h/odd-backwards", "note", hBackwards},
	{"h/odd-remarks", "note", hRemarks},
	{"h/odd-three-columns", "note", hThreeColumns},
	{"h/odd-indented", "note", hIndented},
	{"h/odd-markdown-table", "note", hMarkdownTable},
	{"h/odd-rtf", "note", hRich},
}

func (k *kit) hOdd(layout string, ids ...string) (name string, s set) {
	s = k.set(ids...)
	k.tagAs("en", layout)
	return k.hHome(of(k, "%s backup codes.txt", "2fa %s.txt", "%s codes.txt", "%s recovery.txt")), s
}

// hSideBySide has the lists of two services beside each other.
func hSideBySide(k *kit) {
	k.tagAs("en", "side-by-side")
	one, two := k.set("google", "facebook", "dropbox"), k.set("discord", "reddit", "ubisoft", "twitch", "zoom")
	var b strings.Builder
	fmt.Fprintf(&b, "2fa backup codes\n\n%-24s%s\n", one.service.name, two.service.name)
	for i := range max(len(one.codes), len(two.codes)) {
		var left, right string
		if i < len(one.codes) {
			left = one.codes[i]
		}
		if i < len(two.codes) {
			right = two.codes[i]
		}
		fmt.Fprintf(&b, "%s\n", strings.TrimRight(fmt.Sprintf("%-24s%s", left, right), " "))
	}
	k.save(k.hHome("both.txt"), b.String(), one, two)
}

// hWrapped is one long line that an editor broke.
func hWrapped(k *kit) {
	name, s := k.hOdd("wrapped", "github", "discord", "gitlab", "reddit", "cloudflare", "zoom")
	body := s.service.name + " " + s.service.term + ":"
	width := len(body)
	for i, c := range s.codes {
		if i > 0 {
			body += ","
			width++
		}
		if width+len(c) > 52 {
			body, width = body+"\n", 0
		} else {
			body, width = body+" ", width+1
		}
		body, width = body+c, width+len(c)
	}
	k.save(fill(name, s.service.name), body+"\n", s)
}

func hBoxed(k *kit) {
	name, s := k.hOdd("box", "google", "github", "discord", "nextcloud", "instagram")
	n := len(s.codes[0]) + 8
	rule := "+" + strings.Repeat("-", n) + "+\n"
	body := rule + fmt.Sprintf("|%-*s|\n", n, " "+s.service.name) + fmt.Sprintf("|%-*s|\n", n, " "+s.service.term) + rule
	for i, c := range s.codes {
		body += fmt.Sprintf("| %02d  %s |\n", i+1, c+strings.Repeat(" ", n-6-len(c)))
	}
	k.save(fill(name, s.service.name), body+rule, s)
}

func hInSentence(k *kit) {
	name, s := k.hOdd("sentence", "instagram", "ea", "roblox", "google")
	s = s.tight()
	s.codes = s.codes[:min(len(s.codes), k.between(3, 6))]
	last := len(s.codes) - 1
	body := "My " + s.service.name + " backup codes are " + strings.Join(s.codes[:last], ", ") + " and " + s.codes[last] + ". Each of them can be used once instead of the code from the app.\n"
	k.save(fill(name, s.service.name), body, s)
}

func hLabels(k *kit) {
	name, s := k.hOdd("labels", peopleH...)
	row := of(k, "Code %d: %s", "Backup code %d = %s", "code #%d -> %s", "#%d\t%s")
	k.save(fill(name, s.service.name), s.service.name+" account "+k.mailbox()+"\n"+s.each("\n", row)+"\n", s)
}

func hQuotedList(k *kit) {
	name, s := k.hOdd("quoted", peopleH...)
	body := "On " + k.day("Mon, 2 Jan 2006 at 15:04") + ", " + k.who.first + " wrote:\n> here are the " + s.service.name + " " + s.service.term + " again\n>\n" + s.each("\n", "> %[2]s") + "\n>\n> don't lose them this time\n\nthx!\n"
	k.save(fill(name, s.service.name), body, s)
}

// hSigns has the hyphens and blanks of a word processor.
func hSigns(k *kit) {
	name, s := k.hOdd("signs", "github", "discord", "google", "facebook", "cloudflare")
	s = s.redrawn(func(c string) string {
		return strings.NewReplacer("-", of(k, "\u2011", "\u2013", "\u2010"), " ", "\u00a0").Replace(c)
	})
	k.save(fill(name, s.service.name), s.service.name+" "+s.service.term+"\n\n"+s.each("\n", "•\t%[2]s")+"\n", s)
}

func hWide(k *kit) {
	k.tagAs("ja", "wide")
	s := k.set("google", "discord", "facebook", "nintendo", "instagram").redrawn(wide)
	k.save(k.hHome(s.service.name+" バックアップコード.txt"), s.service.name+"　バックアップコード\n\n"+s.each("\n", "（%d）　%s")+"\n", s)
}

// hBackwards counts down, as one does who wants to see how many are left.
func hBackwards(k *kit) {
	name, s := k.hOdd("countdown", peopleH...)
	body := s.service.name + " backup codes, number = how many are left\n"
	for i, c := range s.codes {
		body += fmt.Sprintf("%d  %s\n", len(s.codes)-i, c)
	}
	k.save(fill(name, s.service.name), body, s)
}

func hRemarks(k *kit) {
	name, s := k.hOdd("remarks", peopleH...)
	s = s.spend(k.Rand)
	body := "backup codes " + s.service.name + "\n"
	for i, c := range s.codes {
		body += c
		if s.isUsed(i) {
			body += of(k, "   used ", " <- used ", "\tUSED ") + k.when.AddDate(0, i, i).Format(of(k, "2/1/06", "Jan 2", "2006-01-02")) + of(k, "", " at the hotel", " new laptop", " (library pc)")
		}
		body += "\n"
	}
	k.save(fill(name, s.service.name), body, s)
}

func hThreeColumns(k *kit) {
	name, s := k.hOdd("columns3", "google", "github", "facebook", "dropbox", "gitlab", "steam-backup-codes")
	body := s.service.name + " " + s.service.term + "\n"
	for i, c := range s.codes {
		body += c + of(k, "\t", "\t", "   ")
		if i%3 == 2 {
			body = strings.TrimRight(body, "\t ") + "\n"
		}
	}
	k.save(fill(name, s.service.name), strings.TrimRight(body, "\t \n")+"\n", s)
}

func hIndented(k *kit) {
	name, s := k.hOdd("outline", peopleH...)
	body := "Home\n\tRouter\n\t\tadmin page 192.168.178.1\nAccounts\n\t" + s.service.name + "\n\t\tuser " + k.mailbox() + "\n\t\tbackup codes\n" + s.each("\n", "\t\t\t%[2]s") + "\n\tTrain card\n\t\texpires " + k.day("01/2006") + "\n"
	k.save(fill(strings.Replace(name, "%s", "outline", 1), ""), body, s)
}

func hMarkdownTable(k *kit) {
	s := k.set(adminH...)
	k.tagAs("en", "table")
	body := "# " + s.service.name + "\n\n| # | recovery code | used |\n|---|---|---|\n" + s.each("\n", "| %d | `%s` | |") + "\n\n" + k.sentence("en") + "\n"
	k.save(k.hJot(s.service.name+" 2FA.md"), body, s)
}

func hRich(k *kit) {
	v, s := k.hVoice("de", "fr", "en", "es", "it", "sv"), k.set(peopleH...)
	k.tagAs(v.lang, "line")
	k.tag("enc", "rtf")
	body := rtf(append([]string{v.head(k, s), ""}, s.codes...)...)
	s.unnamed = !s.says(body)
	k.text(v.named(k, s, ".rtf"), body, s)
}
