package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// mostDoubts is how many doubtful characters of a hit are told one by one.
const mostDoubts = 8

// doubts says what a reader of pictures may have confused: which code, which
// character of it and, when codes are shown, what it may be instead.
func (t *text) doubts(p *page, h *Hit) {
	if len(h.Uncertain) == 0 {
		return
	}
	shown := h.Uncertain[:min(len(h.Uncertain), mostDoubts)]
	each := make([]string, 0, len(shown)+1)
	for _, u := range shown {
		each = append(each, t.doubt(h, u))
	}
	if left := len(h.Uncertain) - len(shown); left > 0 {
		each = append(each, number(left)+" more")
	}
	p.flow(plain, body, body+"  ", headline(h.Uncertain)+": compare with the picture ("+strings.Join(each, "; ")+")")
}

// headline counts characters in doubt and codes of a wrong length.
func headline(all []Uncertain) string {
	long, chars := 0, 0
	for _, u := range all {
		if u.Length > 0 {
			long++
		} else {
			chars++
		}
	}
	var parts []string
	if chars > 0 {
		parts = append(parts, plural(chars, "character")+" may have been misread")
	}
	switch {
	case long == 1:
		parts = append(parts, "1 code may lack a character or have one too many")
	case long > 1:
		parts = append(parts, number(long)+" codes may lack a character or have one too many")
	}
	return strings.Join(parts, ", ")
}

// doubt tells one of them.
func (t *text) doubt(h *Hit, u Uncertain) string {
	code := fmt.Sprintf("code %d", u.Code+1)
	if u.Length > 0 {
		return fmt.Sprintf("%s: the others have %s", code, plural(u.Length, "character"))
	}
	s := fmt.Sprintf("%s, character %d", code, u.At+1)
	if !t.opt.Reveal || len(u.Or) == 0 {
		return s
	}
	or := make([]string, 0, len(u.Or))
	for _, g := range u.Or {
		if one := Escape(g.Text.Reveal()); one == "" {
			or = append(or, "nothing")
		} else {
			or = append(or, one)
		}
	}
	if is := h.character(u); is != "" {
		s += ", " + Escape(is) + ","
	}
	return s + " may be " + strings.Join(or, " or ")
}

// character returns the character that a doubt is about; "" when there is none.
func (h *Hit) character(u Uncertain) string {
	if u.Code < 0 || u.Code >= len(h.Codes) || u.At < 0 {
		return ""
	}
	at := 0
	for _, r := range h.Codes[u.Code].Text.Reveal() {
		if at == u.At && r != utf8.RuneError {
			return string(r)
		}
		at++
	}
	return ""
}

// doubted says whether something in a code is in doubt.
func (h *Hit) doubted(code int) bool {
	return slices.ContainsFunc(h.Uncertain, func(u Uncertain) bool { return u.Code == code })
}

// spells says whether two hits have the same codes character by character, but for
// their order, case and joints.
func (h *Hit) spells(other *Hit) bool {
	plain := func(h *Hit) []string {
		all := make([]string, len(h.Codes))
		for i, c := range h.Codes {
			all[i] = strings.ToLower(strings.NewReplacer("-", "", " ", "").Replace(c.Text.Reveal()))
		}
		slices.Sort(all)
		return all
	}
	return slices.Equal(plain(h), plain(other))
}
