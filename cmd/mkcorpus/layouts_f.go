package main

import (
	"fmt"
	"strings"
)

var layoutsF = []layoutE{
	plainly("line", set.stack, byRow("%[2]s "), func(s set) string { return s.each("\n\n", "%[2]s") + "\n" }),
	plainly("indented", byRow("    %[2]s"), byRow("\t\t%[2]s"), byRow("  | %[2]s")),
	plainly("quoted", byRow("'%[2]s'"), byRow("“%[2]s”"), byRow("`%[2]s`"), byRow("«%[2]s»"), byRow("<%[2]s>")),
	plainly("numbered", byRow("%d.) %s"), byRow("%d - %s"), byRow("No. %d  %s"), byRow("[%d] %s"), byRow("%d/ %s"), byRow("%03d %s"), byRow("n°%d : %s")),
	plainly("bulleted", byRow("→ %[2]s"), byRow("~ %[2]s"), byRow("▪ %[2]s"), byRow("-- %[2]s"), byRow("o %[2]s"), byRow("‣ %[2]s"), byRow("=> %[2]s")),
	{"circled", func(_ *kit, _ voiceE, s set) (string, set) {
		return ordinals(s, func(i int) string { return string(rune('①'+i%20)) + " " }), s
	}},
	{"lettered", func(_ *kit, _ voiceE, s set) (string, set) {
		return ordinals(s, func(i int) string { return string(rune('a'+i%26)) + ") " }), s
	}},
	withMarks("checkbox", func(k *kit, _ voiceE) marks {
		return of(k, marks{"( ) %s", "(x) %s"}, marks{"* [ ] %s", "* [X] %s"}, marks{"⬜ %s", "✅ %s"}, marks{"[_] %s", "[*] %s"}, marks{"◻ %s", "◼ %s"}, marks{"TODO %s", "DONE %s"})
	}),
	withMarks("struck", func(k *kit, _ voiceE) marks {
		return of(k, marks{"%s", "<s>%s</s>"}, marks{"+ %s", "+ ~~%s~~"}, marks{"%s", "-%s-"}, marks{"%s", "xxx %s xxx"})
	}),
	withMarks("used", func(k *kit, v voiceE) marks {
		return of(k, marks{"%s", "%s ... " + v.used}, marks{"%s", "%s (" + v.used + " " + k.day("2/1/06") + ")"}, marks{"%s", v.used + ": %s"}, marks{"%s  ok", "%s  " + v.used}, marks{"%s", "%s ❌"}, marks{"%s", "%s // " + v.used})
	}),
	plainly("columns2", func(s set) string { return s.across(2, " | ") }, func(s set) string { return s.columns("\n", "", "\t\t") }, func(s set) string { return s.columns("\n", "%d) ", "    ") }),
	plainly("columns3", func(s set) string { return s.across(3, "     ") }, func(s set) string { return s.across(3, " \t ") }),
	plainly("columns5", func(s set) string { return s.across(5, "\t") }, func(s set) string { return s.across(5, "  ") }),
	joined("comma", ","), joined("comma", ", "), joined("semicolon", ";"), joined("slash", " / "), joined("pipe", " | "), joined("space", " "),
	plainly("blocks", blocks(3), blocks(4), blocks(5)),
	plainly("ruled", func(s set) string { return s.each("\n-----\n", "%[2]s") + "\n" }, func(s set) string { return s.each("\n· · ·\n", "%[2]s") + "\n" }),
	plainly("table", tableOrg, tableTilde, tableFrame),
	plainly("keyvalue", byRow("recovery #%d: %s"), byRow("otp_backup_%d=%s"), byRow("Code %d → %s"), byRow("bk%02d : %s"), byRow("C%d. %s"), byRow("slot %d = %s")),
	plainly("commented", byRow("# %[2]s"), byRow("// %[2]s"), byRow("; %[2]s"), byRow("-- %d: %s"), byRow("rem %[2]s")),
	{"twice", func(k *kit, _ voiceE, s set) (string, set) {
		return s.rows(of(k, "%[2]s", "%d. %s")) + of(k, "\ncopy 2:\n", "\n\n***\n\n", "\n(typed in again to be sure)\n") + s.across(2, "   "), s
	}},
	shownAs("nbsp", swap(" ", "\u00a0"), swap(" ", "\u2007"), swap(" ", "\u2002")),
	shownAs("endash", swap("-", "–"), swap("-", "‐"), swap("-", "−")),
	shownAs("fullwidth", wide),
	shownAs("softhyphen", func(c string) string { return c[:2] + "\u00ad" + c[2:] }),
	shownAs("zerowidth", func(c string) string { return c[:len(c)/2] + "\u200b" + c[len(c)/2:] }, func(c string) string { return "\u200b" + c + "\u200b" }, func(c string) string { return "\ufeff" + c }),
	shownAs("rtlmarks", func(c string) string { return "\u200e" + c + "\u200e" }, func(c string) string { return "\u2066" + c + "\u2069" }, func(c string) string { return c + "\u200f" }),
}

// ordinals writes a list with its own kind of numbers.
func ordinals(s set, mark func(i int) string) string {
	var b strings.Builder
	for i, c := range s.show() {
		b.WriteString(mark(i) + c + "\n")
	}
	return b.String()
}

// blocks parts a list by empty lines.
func blocks(n int) func(set) string {
	return func(s set) string {
		var b strings.Builder
		for i, c := range s.show() {
			if i > 0 && i%n == 0 {
				b.WriteString("\n")
			}
			b.WriteString(c + "\n")
		}
		return b.String()
	}
}

func tableOrg(s set) string {
	return "| nr | recovery code | date used |\n|----+------+------|\n" + s.rows("| %d | %s |  |")
}

func tableTilde(s set) string { return "~ no ~~ code ~~ used on ~\n" + s.rows("  %2d    %s    ______") }

func tableFrame(s set) string {
	width := len([]rune(s.show()[0])) + 2
	bar := strings.Repeat("─", width)
	return "┌────┬" + bar + "┐\n" + s.rows("│ %2d │ %s │") + "└────┴" + bar + "┘\n"
}

// weighedF are the layouts as often as people use them.
var weighedF = []string{"line", "line", "line", "line", "line", "numbered", "numbered", "bulleted", "indented", "checkbox", "used", "struck", "columns2", "comma", "blocks", "slash", "keyvalue"}

// fLay writes a list in one of the usual layouts, or in the one named, and tags it.
func (k *kit) fLay(v voiceE, s set, name string) (string, set) {
	if name == "" {
		name = of(k, weighedF...)
	}
	k.tagAs(v.lang, name)
	var fit []layoutE
	for _, l := range layoutsF {
		if l.name == name {
			fit = append(fit, l)
		}
	}
	return of(k, fit...).write(k, v, s)
}

func layoutsNotedF() []template {
	var all []template
	seen := map[string]bool{}
	for _, l := range layoutsF {
		if !seen[l.name] {
			seen[l.name] = true
			all = append(all, template{"f/layout-" + l.name, "note", fLaidOut(l.name)})
		}
	}
	return all
}

// fLaidOut is a note with its list in that layout.
func fLaidOut(name string) func(*kit) {
	return func(k *kit) {
		ids := append(append([]string(nil), commonF...), nerdsF...)
		v := k.fVoice()
		switch name {
		case "nbsp":
			ids = []string{"google", "facebook", "instagram", "dropbox", "uber", "redmine", "wikimedia", "joomla", "tiktok"}
		case "endash":
			ids = []string{"github", "discord", "twitch", "kanidm", "sentry", "gogs", "bookstack", "proxmox", "better-auth", "keycloak", "cal-com", "notion", "flask-security"}
		case "rtlmarks":
			v = voiceF(of(k, "ar", "he", "fa", "ur"))
		case "fullwidth":
			v = voiceF(of(k, "ja", "zh", "zh-TW", "ko"))
		}
		s := k.set(ids...)
		list, s := k.fLay(v, s, name)
		body := k.fHead(v, s) + of(k, "\n", "\n\n", ":\n") + list + of(k, "", "", "\n"+v.tail+"\n")
		k.save(k.fTitled(v, s, of(k, ".txt", ".txt", ".md", ".text", "")), body, s)
	}
}

// spokenF has a template for every language.
func spokenF() []template {
	var all []template
	for _, v := range voicesF() {
		all = append(all, template{"f/lang-" + v.lang, "note", fSpoken(v)})
	}
	return all
}

// fSpoken is a note in one language, with what else stands there.
func fSpoken(v voiceE) func(*kit) {
	return func(k *kit) {
		ids := commonF
		switch v.lang {
		case "ru", "be", "kk", "ky", "uz":
			ids = append([]string{"vk", "vk", "vk"}, commonF...)
		}
		s := k.set(ids...)
		list, s := k.fLay(v, s, "")
		body := k.fHead(v, s) + of(k, "\n", "\n\n") + list
		if k.chance(2) {
			body = k.fHead(v, s) + "\n" + v.tail + "\n\n" + list
		}
		switch {
		case k.chance(4):
			body = k.errands(v, 2) + "\n\n" + body
		case k.chance(4):
			body += "\n" + k.errands(v, 3)
		}
		if k.chance(3) {
			body = crlf(body)
		}
		k.save(k.fTitled(v, s, of(k, ".txt", ".txt", ".md", ".org")), body, s)
	}
}

func charactersF() []template { return inEncodings("f", charsetsE(), fCoded) }

func fCoded(c charsetE) func(*kit) {
	return func(k *kit) {
		v := k.fVoice(c.langs...)
		s := k.set(commonF...)
		list, s := k.fLay(v, s, of(k, "line", "line", "numbered", "comma", "columns3", "keyvalue"))
		body := fmt.Sprintf("%s\n%s\n\n%s", k.fHead(v, s), v.tail, list)
		if k.chance(3) {
			body += "\n" + k.errands(v, 2)
		}
		if c.name != "macintosh" && !k.chance(4) {
			body = crlf(body)
		}
		k.saveIn(c, k.fTitled(v, s, of(k, ".txt", ".TXT", ".asc")), body, s)
	}
}
