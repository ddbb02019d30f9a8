package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestTenthFamily opens whatever the tenth family writes and looks for every code.
func TestTenthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "j", 61, 3), map[string]int{"lang": 40, "enc": 25, "layout": 45})
}

// TestTenthFamilyIsFair wants the name or the text of every plain text to tell what its
// codes are.
func TestTenthFamilyIsFair(t *testing.T) {
	t.Parallel()
	checkFair(t, homeOf(t, "j", 23, 2))
}

// TestTenthFamilySeeds wants the same bytes of one seed.
func TestTenthFamilySeeds(t *testing.T) {
	t.Parallel()
	checkSeeds(t, "j", 12)
}

// TestTenthFamilyStandsApart counts the templates, and wants none of them among those
// for development.
func TestTenthFamilyStandsApart(t *testing.T) {
	c := censusOf("j")
	if c.plants < 120 || c.kinds < 80 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d classes of decoys, want 120 and 80", c.plants, c.kinds)
	}
	c.checkClasses(t, 5)
	checkApart(t, "j")
}

// TestTenthVoices wants every language whole, once, and in words that are not those of
// family h.
func TestTenthVoices(t *testing.T) {
	seen, before := map[string]bool{}, map[string]bool{}
	for _, v := range voicesH() {
		for _, h := range append(v.heads, v.one) {
			before[h] = true
		}
	}
	for _, v := range voicesJ() {
		if seen[v.lang] || len(v.file) < 2 || len(v.heads) < 3 || len(v.life) < 4 || v.used == "" || v.once == "" {
			t.Errorf("%s: twice, or something is missing", v.lang)
		}
		seen[v.lang] = true
		checkTakes(t, v.lang, append(slices.Clone(v.heads), v.file...), v.one)
		for _, h := range append(v.heads, v.one) {
			if before[h] {
				t.Errorf("%s: %q is a wording of an earlier family", v.lang, h)
			}
		}
	}
}

// TestTenthFamilyDrawn wants nothing left of the places that are drawn.
func TestTenthFamilyDrawn(t *testing.T) {
	t.Parallel()
	places := regexp.MustCompile(`[‹›\x{e000}]|(?m)^@(\d+-\d+ |or$)|%!|\{(user|mail|site|slug|day|date|iso)\}`)
	k := newKit(nil, 3, person{first: "Ann", last: "Bo", user: "ann"}, template{name: "j/x"}, 1)
	for _, d := range slices.Concat(decoysJDesk, decoysJMail, decoysJDev, decoysJLearn, decoysJHome, decoysJPlay, decoysJTrade) {
		for text := range strings.SplitSeq(d.text, "\n@or\n") {
			if found := places.FindString(k.iText(text)); found != "" {
				t.Errorf("%s: %q is left", d.kind, found)
			}
		}
	}
	for name, text := range tree(t, homeOf(t, "j", 5, 2)) {
		if found := places.FindString(name + "\n" + text); found != "" && !strings.HasSuffix(name, ".jsonl") {
			t.Errorf("%s: %q is left", name, found)
		}
	}
}
