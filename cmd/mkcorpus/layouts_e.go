package main

import (
	"fmt"
	"strings"
)

// layoutE is a way of laying out a list. It returns the set as it has become: some
// ways mark codes as used or show them with other signs.
type layoutE struct {
	name  string
	write func(k *kit, v voiceE, s set) (string, set)
}

// plainly is a layout that leaves the set as it is.
func plainly(name string, formats ...func(s set) string) layoutE {
	return layoutE{name, func(k *kit, _ voiceE, s set) (string, set) { return of(k, formats...)(s), s }}
}

func byRow(format string) func(set) string { return func(s set) string { return s.rows(format) } }

func inColumns(n int) layoutE {
	return plainly(fmt.Sprintf("columns%d", n), func(s set) string { return s.across(n, "   ") }, func(s set) string { return s.across(n, "\t") }, func(s set) string { return s.across(n, "      ") })
}

// joined is all codes on one line; a space between codes needs codes without one.
func joined(name, sep string) layoutE {
	return layoutE{name, func(k *kit, _ voiceE, s set) (string, set) {
		if name == "space" {
			s = s.typed(" ", "")
		}
		return s.each(sep, "%[2]s") + "\n", s
	}}
}

// withMarks writes a list some codes of which are used up.
func withMarks(name string, choose func(k *kit, v voiceE) marks) layoutE {
	return layoutE{name, func(k *kit, v voiceE, s set) (string, set) {
		if len(s.codes) > 1 {
			s = k.someSpent(s)
		}
		return s.marked("\n", choose(k, v)), s
	}}
}

// someSpent marks the first few codes as used, or any few.
func (k *kit) someSpent(s set) set {
	if k.chance(3) {
		return k.scattered(s)
	}
	return s.spend(k.Rand)
}

// shownAs is a list whose codes hold other signs than those to be typed.
func shownAs(name string, changes ...func(string) string) layoutE {
	return layoutE{name, func(k *kit, _ voiceE, s set) (string, set) {
		s = s.redrawn(of(k, changes...))
		return of(k, s.stack, func() string { return s.rows("%d. %s") }, s.stack)(), s
	}}
}

var layoutsE = []layoutE{
	plainly("line", set.stack),
	plainly("line", set.stack, func(s set) string { return s.each("\n\n", "%[2]s") + "\n" }, byRow("  %[2]s"), byRow("\t%[2]s"), byRow(`"%[2]s"`)),
	plainly("numbered", byRow("%d. %s"), byRow("%d) %s"), byRow("%02d  %s"), byRow("#%d %s"), byRow("(%d) %s"), byRow("%d: %s"), byRow("%2d\t%s")),
	plainly("bulleted", byRow("- %[2]s"), byRow("* %[2]s"), byRow("• %[2]s"), byRow("– %[2]s"), byRow("· %[2]s"), byRow("> %[2]s"), byRow("+ %[2]s"), byRow("   ◦ %[2]s")),
	withMarks("checkbox", func(k *kit, _ voiceE) marks {
		return of(k, marks{"[ ] %s", "[x] %s"}, marks{"- [ ] %s", "- [x] %s"}, marks{"☐ %s", "☑ %s"}, marks{"☐ %s", "☒ %s"}, marks{"□ %s", "■ %s"})
	}),
	withMarks("struck", func(k *kit, _ voiceE) marks {
		return of(k, marks{"%s", "~~%s~~"}, marks{"- %s", "- ~~%s~~"}, marks{"%s", "--%s--"}, marks{"* %s", "* ~%s~"})
	}),
	withMarks("used", func(k *kit, v voiceE) marks {
		return of(k, marks{"%s", "%s (" + v.used + ")"}, marks{"%s", "%s - " + v.used}, marks{"%s", "%s  <- " + v.used + " " + k.day("2.1.2006")}, marks{"%s", "%s x"}, marks{"%s", "%s ✗"}, marks{"%s", "%s ✓ " + k.day("Jan 2006")}, marks{"%s", "[" + v.used + "] %s"})
	}),
	inColumns(2), inColumns(3), inColumns(4), inColumns(5),
	joined("comma", ", "), joined("comma", ","), joined("semicolon", "; "), joined("space", " "),
	plainly("table", tableMD, tableBox, tableTabs),
	plainly("keyvalue", byRow("code %d: %s"), byRow("code%d = %s"), byRow("backup_%02d: %s"), byRow("%d = %s"), byRow("Code Nr. %d -> %s"), byRow("key %d ... %s")),
	{"twice", func(k *kit, _ voiceE, s set) (string, set) {
		return s.stack() + of(k, "\n", "\n\n---\n\n", "\n(again, in case)\n", "\n\n\n") + s.rows(of(k, "%[2]s", "%d. %s")), s
	}},
	shownAs("nbsp", swap(" ", "\u00a0"), swap(" ", "\u202f"), swap(" ", "\u2009")),
	shownAs("endash", swap("-", "–"), swap("-", "‑"), swap("-", "—")),
	shownAs("fullwidth", wide),
	shownAs("softhyphen", func(c string) string { return c[:len(c)/2] + "\u00ad" + c[len(c)/2:] }, func(c string) string { return c[:3] + "\u00ad" + c[3:] }),
	shownAs("rtlmarks", func(c string) string { return "\u200f" + c + "\u200f" }, func(c string) string { return "\u202a" + c + "\u202c" }, func(c string) string { return "\u200e" + c }, func(c string) string { return "\u2066" + c + "\u2069" }),
}

// tableMD is a table in a note.
func tableMD(s set) string {
	return "| # | code | |\n|---|------|---|\n" + s.rows("| %d | %s | |")
}

// tableBox is one drawn with signs.
func tableBox(s set) string {
	bar := "+----+" + strings.Repeat("-", len([]rune(s.show()[0]))+2) + "+\n"
	return bar + s.rows("| %2d | %s |") + bar
}

// tableTabs is one pasted from a spreadsheet.
func tableTabs(s set) string { return "nr\tcode\tok?\n" + s.rows("%d\t%s\t") }

// weighed are the layouts as often as people use them; an own template takes each
// of the others.
var weighed = []string{"line", "line", "line", "line", "line", "line", "numbered", "numbered", "bulleted", "bulleted", "checkbox", "used", "columns2", "comma", "space"}

func layoutOf(k *kit, name string) layoutE {
	var fit []layoutE
	for _, l := range layoutsE {
		if l.name == name {
			fit = append(fit, l)
		}
	}
	return of(k, fit...)
}

// lay writes a list in one of the layouts people use most, or in the one named, and
// tags it.
func (k *kit) lay(v voiceE, s set, name string) (string, set) {
	if name == "" {
		name = of(k, weighed...)
	}
	k.tagAs(v.lang, name)
	return layoutOf(k, name).write(k, v, s)
}

// layoutsNotedE has a template for every layout, so that each has figures.
func layoutsNotedE() []template {
	var all []template
	seen := map[string]bool{}
	for _, l := range layoutsE {
		if !seen[l.name] {
			seen[l.name] = true
			all = append(all, template{"e/layout-" + l.name, "note", eLaidOut(l.name)})
		}
	}
	return all
}

// eLaidOut is a note with its list in that layout.
func eLaidOut(name string) func(*kit) {
	return func(k *kit) {
		ids := append(append([]string(nil), commonE...), nerdsE...)
		switch name {
		case "nbsp":
			ids = []string{"google", "facebook", "instagram", "dropbox", "uber", "redmine", "wikimedia", "tiktok", "linkedin"}
		case "endash":
			ids = []string{"github", "discord", "twitch", "kanidm", "sentry", "gogs", "bookstack", "proxmox", "better-auth", "firefly-iii", "cloudflare"}
		}
		v := k.voice()
		switch name {
		case "rtlmarks":
			v = voiceOf(of(k, "ar", "he", "fa", "ur", "en"))
		case "fullwidth":
			v = voiceOf(of(k, "ja", "zh", "zh-TW", "ko"))
		}
		s := k.set(ids...)
		list, s := k.lay(v, s, name)
		body := fill(of(k, v.heads...), k.calls(s)) + "\n" + of(k, "", "\n") + list + of(k, "", "", v.tail+"\n")
		k.save(k.titled(v, s, of(k, ".txt", ".txt", ".md", "")), body, s)
	}
}
