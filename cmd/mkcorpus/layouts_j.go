package main

import (
	"fmt"
	"strings"
)

// remarksJ are what people write behind a code that is gone.
var remarksJ = []string{"used 3 March, airport", "gone, new laptop", "used", "this one too", "used on mum's tablet", "X", "worked", "spent (hotel pc)", "-- used --"}

// jLay writes a list in one of the layouts of this family, or of family h.
func (k *kit) jLay(v voiceH, s set, layouts ...string) (string, set) {
	layout := of(k, layouts...)
	k.tagAs(v.lang, layout)
	switch layout {
	case "columns3":
		return s.across(3, of(k, "    ", "\t")), s
	case "wrapped":
		s = s.tight()
		return s.wrapped(k.between(34, 66)), s
	case "prose":
		last := len(s.codes) - 1
		return strings.Join(s.codes[:last], ", ") + of(k, " and ", ", and ", ", then ") + s.codes[last], s
	case "remarks":
		return k.remarked(s)
	case "quoted":
		return s.rows("> %[2]s"), s
	case "ticks":
		return s.rows("`%[2]s`"), s
	case "lettered":
		return lettered(s, of(k, ") ", ". ", ": ")), s
	case "boxed":
		return s.rows(of(k, "[%[2]s]", "|%[2]s|", "<%[2]s>", "\"%[2]s\"")), s
	case "slash", "bar":
		s = s.tight()
		return s.each(map[string]string{"slash": " / ", "bar": " | "}[layout], "%[2]s"), s
	case "typed":
		return k.retyped(s)
	case "ticked":
		s = k.scattered(s)
		return s.marked("\n", of(k, marks{"[ ] %s", "[x] %s"}, marks{"- [ ] %s", "- [x] %s"}, marks{"☐ %s", "☑ %s"}, marks{"o %s", "x %s"})), s
	case "struck":
		s = k.scattered(s)
		return s.marked("\n", of(k, marks{"%s", "~~%s~~"}, marks{"* %s", "* ~~%s~~"}, marks{"%s", "---%s---"})), s
	case "dated":
		return s.rows("%[2]s" + of(k, "   ____", "  ..........", "   on: ____")), s
	case "padded":
		return s.rows("%02d  ...  %s"), s
	}
	return k.hLay(v, s, layout)
}

// wrapped is the codes in running text, no line longer than width.
func (s set) wrapped(width int) string {
	var b strings.Builder
	at := 0
	for i, c := range s.codes {
		if at > 0 && at+len(c)+2 > width {
			b.WriteString("\n")
			at = 0
		}
		if at > 0 {
			b.WriteString(" ")
		}
		b.WriteString(c)
		if i < len(s.codes)-1 {
			b.WriteString(",")
		}
		at += len(c) + 2
	}
	return b.String() + "\n"
}

// remarked has a remark behind the codes that are gone.
func (k *kit) remarked(s set) (string, set) {
	s = k.scattered(s)
	gap := of(k, "  ", " - ", "\t", "   <- ")
	var b strings.Builder
	for i, c := range s.codes {
		b.WriteString(c)
		if s.isUsed(i) {
			b.WriteString(gap + of(k, remarksJ...))
		}
		b.WriteString("\n")
	}
	return b.String(), s
}

func lettered(s set, sign string) string {
	var b strings.Builder
	for i, c := range s.codes {
		fmt.Fprintf(&b, "%c%s%s\n", 'a'+i, sign, c)
	}
	return b.String()
}

// retyped has another sign between the groups than the site has, or none.
func (k *kit) retyped(s set) (string, set) {
	if strings.Contains(s.codes[0], " ") {
		s = s.typed(" ", of(k, "", "-", "."))
	} else {
		s = s.typed("-", of(k, "", " "))
	}
	return s.stack(), s
}

// spokenJ has a template for every language.
func spokenJ() []template {
	var all []template
	for _, v := range voicesJ() {
		all = append(all, template{"j/lang-" + v.lang, "note", jSpoken(v)})
	}
	return all
}

func (k *kit) jFolk(v voiceH) set {
	if v.lang == "ru" && k.chance(3) {
		return k.jSet("vk")
	}
	return k.jSet(folkJ...)
}

// jSpoken is a note of one language: the list, or one code in a sentence.
func jSpoken(v voiceH) func(*kit) {
	return func(k *kit) {
		s := k.jFolk(v)
		name := k.jShelf(filename(fill(of(k, v.file...), k.calls(s))) + of(k, ".txt", ".txt", ".txt", ".md", ""))
		if k.chance(6) {
			s = k.set(append([]string{"x", "microsoft"}, digitJ...)...).iFirst(1)
			k.tagAs(v.lang, "single")
			name = k.jShelf(filename(fill(of(k, v.file...), k.calls(s))) + ".txt")
			first, last := v.around(k, 2, 1)
			k.jWrite(name, first+strings.NewReplacer("%[1]s", k.calls(s), "%[2]s", s.codes[0]).Replace(v.one)+"\n"+last, s)
			return
		}
		list, s := k.jLay(v, s, "line", "line", "line", "numbered", "columns2", "pairs", "wrapped", "columns3", "used", "struck", "typed", "bar")
		body := v.head(k, s) + of(k, "\n", ":\n", "\n\n", "\n"+k.day("02.01.2006")+"\n\n") + list
		switch k.IntN(4) {
		case 0:
			body = v.lives(k, 3) + "\n" + body
		case 1:
			body += "\n(" + v.once + ")\n"
		case 2:
			first, last := v.around(k, 1, 2)
			body = first + "\n" + body + "\n" + last
		}
		k.jWrite(name, body, s)
	}
}

// charactersJ has a template for every encoding that one of the languages is written in.
func charactersJ() []template { return inEncodings("j", charsetsE(), jCoded) }

func jCoded(c charsetE) func(*kit) {
	return func(k *kit) {
		var voices []voiceH
		for _, v := range voicesJ() {
			if c.langs == nil || strings.Contains(" "+strings.Join(c.langs, " ")+" ", " "+v.lang+" ") {
				voices = append(voices, v)
			}
		}
		v := of(k, voices...)
		s := k.jFolk(v)
		list, s := k.jLay(v, s, "line", "line", "numbered", "used", "pairs", "wrapped")
		body := v.head(k, s) + "\n\n" + list
		if k.chance(2) {
			body = v.lives(k, 2) + "\n" + body + "\n" + v.once + "\n"
		}
		if c.name != "macintosh" {
			body = crlf(body)
		}
		k.saveIn(c, k.jShelf(filename(fill(of(k, v.file...), k.calls(s)))+".txt"), body, s)
	}
}
