package main

import (
	"fmt"
	"strings"
)

// awkwardG are the lists that are hard to read: about one plant in seven.
var awkwardG = []template{
	{"g/odd-columns3", "note", gOdd("columns3")},
	{"g/odd-columns4", "note", gOdd("columns4")},
	{"g/odd-semicolon", "note", gOdd("semicolon")},
	{"g/odd-keyvalue", "note", gOdd("keyvalue")},
	{"g/odd-table", "note", gOdd("table")},
	{"g/odd-regrouped", "note", gOdd("regrouped")},
	{"g/odd-used", "note", gOdd("used")},
	{"g/odd-struck", "note", gOdd("struck")},
	{"g/odd-checkbox", "note", gOdd("checkbox")},
	{"g/odd-far-below", "note", gFarBelow},
	{"g/odd-end-of-file", "note", gEndOfFile},
	{"g/odd-same-twice", "note", gSameTwice},
	{"g/odd-one-each", "note", gOneEach},
	{"g/odd-few-left", "note", gFewLeft},
	{"g/odd-nearly-used-up", "note", gNearlyUsedUp},
	{"g/odd-endash", "note", gRedrawn("endash", []string{"github", "discord", "sentry", "keycloak", "gogs", "bookstack", "wordfence"}, "", swap("-", "–"), swap("-", "‑"))},
	{"g/odd-nbsp", "note", gRedrawn("nbsp", []string{"google", "facebook", "instagram", "dropbox", "wikimedia", "redmine"}, "", swap(" ", "\u00a0"), swap(" ", "\u202f"))},
	{"g/odd-fullwidth", "note", gRedrawn("fullwidth", []string{"google", "instagram", "facebook", "uber"}, "ja", wide)},
	{"g/odd-right-to-left", "note", gRedrawn("rtlmarks", []string{"google", "facebook", "github", "instagram", "discord"}, "he", func(c string) string { return "\u200e" + c + "\u200e" }, func(c string) string { return "\u2066" + c + "\u2069" })},
	{"g/odd-arabic", "note", gRedrawn("rtlmarks", []string{"google", "facebook", "instagram", "dropbox"}, "ar", func(c string) string { return "\u200f" + c }, func(c string) string { return "\u202a" + c + "\u202c" })},
	{"g/odd-zero-width", "note", gRedrawn("zerowidth", []string{"google", "github", "gitlab", "discord", "npm"}, "", func(c string) string { return c + "\u200b" }, func(c string) string { return "\ufeff" + c })},
	{"g/odd-two-tongues", "note", gTwoTongues},
	{"g/odd-interrupted", "note", gInterrupted},
	{"g/odd-quoted", "note", gQuoted},
	{"g/odd-capitals", "note", gCapitals},
	{"g/odd-same-line", "note", gSameLine},
	{"g/odd-several-mixed", "note", gSeveralMixed},
	{"g/odd-lost-format", "note", gLostFormat},
}

// gOdd is a note whose list has that layout.
func gOdd(layout string) func(*kit) {
	return func(k *kit) {
		v, head, list, s := k.gNote(layout)
		k.save(k.gNamed(v, s, of(k, ".txt", ".txt", ".md")), head+"\n\n"+list, s)
	}
}

// gRedrawn is a note in which another program has put other signs into the codes.
func gRedrawn(layout string, ids []string, lang string, changes ...func(string) string) func(*kit) {
	return func(k *kit) {
		v := k.gVoice()
		if lang != "" {
			v = voiceG(lang)
		}
		s := k.set(ids...).redrawn(of(k, changes...))
		k.tagAs(v.lang, layout)
		k.save(k.gNamed(v, s, ".txt"), k.gHead(v, s)+"\n\n"+of(k, s.stack(), s.rows("%d. %s")), s)
	}
}

// gFarBelow says at the top what the codes are, and much stands between.
func gFarBelow(k *kit) {
	_, head, list, s := k.gNote("line", "numbered", "columns2")
	k.tagAs(tagOfKit(k, "lang"), "far-heading")
	body := head + "\n\nGenerated " + k.day("2 January 2006") + " on the old laptop.\nThe phone number on the account is still the old one, change it!\nSecurity question: street of the first flat\n\n" + k.gErrandsLong() + "\nThe list:\n\n" + list
	k.save(k.gJot(of(k, "account notes.txt", "notes "+k.day("2006-01")+".md", "security.txt")), body, s)
}

// gErrandsLong is some lines of prose without anything to type.
func (k *kit) gErrandsLong() string {
	return many(k.between(5, 12), func(int) string { return k.sentence("en") })
}

// gEndOfFile has its list, with what it is, below pages of other things.
func gEndOfFile(k *kit) {
	_, head, list, s := k.gNote("line", "comma", "numbered")
	k.save(k.gJot(of(k, "log.txt", "journal "+k.day("2006")+".md", "everything.txt")), k.essay(k.between(6, 20))+"\n"+head+"\n"+list, s)
}

func gSameTwice(k *kit) {
	v, head, list, s := k.gNote("line", "numbered")
	k.tagAs(v.lang, "twice")
	k.save(k.gNamed(v, s, ".txt"), head+"\n\n"+list+"\n"+head+"\n\n"+list, s)
}

// gOneEach has a line with one code for every service.
func gOneEach(k *kit) {
	sets := k.fSeveral(3, "github", "discord", "microsoft", "dropbox", "bitwarden", "npm", "apple-recovery-key", "gitlab")
	body := "One recovery code for each account, rest is in the safe\n\n"
	for i := range sets {
		sets[i].codes = sets[i].codes[:1]
		body += k.calls(sets[i]) + of(k, ": ", " - ") + sets[i].codes[0] + "\n"
	}
	k.tagAs("en", "one-each")
	k.save(k.gKept(of(k, "emergency access.txt", "recovery codes.txt", "2FA emergency.md")), body, sets...)
}

func gFewLeft(k *kit) {
	v := k.gVoice()
	s := k.gSet(v)
	s = s.left(len(s.codes) - of(k, 2, 3, 3))
	k.tagAs(v.lang, "few-left")
	k.save(k.gNamed(v, s, ".txt"), k.gHead(v, s)+"\n\n"+s.stack(), s)
}

// gNearlyUsedUp has marks on nearly all of them.
func gNearlyUsedUp(k *kit) {
	v := k.gVoice()
	s := k.gSet(v)
	s.used = nil
	for i := range len(s.codes) - of(k, 1, 2, 2) {
		s.used = append(s.used, i)
	}
	k.tagAs(v.lang, "used")
	k.save(k.gNamed(v, s, ".txt"), k.gHead(v, s)+"\n\n"+s.marked("\n", of(k, marks{"%s", "%s x"}, marks{"%s", "%s - " + v.used}, marks{"%s", "~~%s~~"})), s)
}

// gTwoTongues has a line in the language of the owner and one as the site said it.
func gTwoTongues(k *kit) {
	v := k.gVoice("de", "fr", "pl", "ru", "ja", "tr", "el", "he", "uk", "hu")
	s := k.gSet(v)
	list, s := k.gLay(v, s, "line", "numbered")
	k.save(k.gNamed(v, s, ".txt"), k.gHead(v, s)+"\n"+s.service.name+" "+s.service.term+"\n\n"+list, s)
}

// gInterrupted has a remark in the middle of the list.
func gInterrupted(k *kit) {
	s := k.set(commonG...)
	k.tagAs("en", "interrupted")
	half := len(s.codes) / 2
	body := k.calls(s) + " backup codes\n\n" + strings.Join(s.codes[:half], "\n") + "\n(these above are also on the card in my wallet)\n" + strings.Join(s.codes[half:], "\n") + "\n"
	k.save(k.gKept(plainName(k.calls(s))+" codes.txt"), body, s)
}

func gQuoted(k *kit) {
	s := k.set(nerdsG...)
	k.tagAs("en", "quoted")
	k.save(k.gKept(strings.ToLower(s.service.name)+" recovery.txt"), s.service.name+" "+s.service.term+"\n"+s.rows(of(k, "\"%[2]s\"", "`%[2]s`", "'%[2]s',")), s)
}

// gCapitals was copied from paper by somebody who writes capitals.
func gCapitals(k *kit) {
	s := k.set("github", "discord", "gitlab", "bookstack", "gogs", "firefly-iii")
	for i, c := range s.codes {
		s.codes[i] = strings.ToUpper(c)
	}
	k.tagAs("en", "line")
	k.save(k.gKept(s.service.name+" codes typed from paper.txt"), strings.ToUpper(s.service.name)+" "+strings.ToUpper(s.service.term)+"\n\n"+s.stack(), s)
}

// gSameLine has what they are and all of them on one line.
func gSameLine(k *kit) {
	v := k.gVoice()
	s := k.gSet(v)
	s = s.typed(" ", "")
	k.tagAs(v.lang, of(k, "comma", "space"))
	sep := ", "
	if tagOfKit(k, "layout") == "space" {
		sep = " "
	}
	k.save(k.gJot(of(k, "notes.txt", "quick notes.txt", "clipboard.txt")), k.gErrands(v, 1)+k.gHead(v, s)+": "+strings.Join(s.codes, sep)+"\n", s)
}

// gSeveralMixed has a few services, each in a layout of its own, between other lines.
func gSeveralMixed(k *kit) {
	sets := k.fSeveral(3, commonG...)
	body := ""
	for i, layout := range []string{"line", "columns2", "comma"} {
		list := ""
		list, sets[i] = k.gLay(voiceG("en"), sets[i], layout)
		body += fmt.Sprintf("%s\nlogin %s\nrecovery codes\n%s\n%s\n", k.calls(sets[i]), k.mailbox(), list, k.sentence("en"))
	}
	k.save(k.gKept(of(k, "all my accounts.txt", "accounts old.txt", "important.txt")), body, sets...)
}

// gLostFormat was a page once: what stood apart stands together.
func gLostFormat(k *kit) {
	s := k.set("google", "facebook", "instagram", "dropbox")
	k.tagAs("en", "one-paragraph")
	k.save(k.gKept(of(k, "copied.txt", s.service.name+" page.txt")), s.service.name+" Two-step verification Backup codes Keep these codes somewhere safe. "+s.each(" ", "%d. %s")+" Print Download Get new codes\n", s)
}
