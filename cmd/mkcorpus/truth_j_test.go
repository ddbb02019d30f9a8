package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// textFamilies are the families whose files are texts with places that are drawn.
var textFamilies = []struct {
	family        string
	values        map[string]int // of a tag, at least
	plants, kinds int            // of templates with codes, and of decoys, at least
	ofClass       int            // of every class of plants, at least
	decoys        func() []decoyI
}{
	{"j", map[string]int{"lang": 40, "enc": 25, "layout": 45}, 120, 80, 5, decoyTextsJ},
	{"k", map[string]int{"lang": 20, "enc": 1, "layout": 35}, 60, 65, 5, decoyTextsK},
}

// TestWrittenFamilies opens whatever these families write and looks for every code.
func TestWrittenFamilies(t *testing.T) {
	t.Parallel()
	for _, w := range textFamilies {
		t.Run(w.family, func(t *testing.T) { checkTagged(t, homeOf(t, w.family, 61, 3), w.values) })
	}
}

// TestWrittenFamiliesAreFair wants the name or the text of every plain text to tell what
// its codes are.
func TestWrittenFamiliesAreFair(t *testing.T) {
	t.Parallel()
	for _, w := range textFamilies {
		t.Run(w.family, func(t *testing.T) { checkFair(t, homeOf(t, w.family, 23, 2)) })
	}
}

// TestWrittenFamiliesSeeds wants the same bytes of one seed.
func TestWrittenFamiliesSeeds(t *testing.T) {
	t.Parallel()
	for _, w := range textFamilies {
		t.Run(w.family, func(t *testing.T) { checkSeeds(t, w.family, 12) })
	}
}

// TestWrittenFamiliesStandApart counts the templates, and wants none of them among those
// for development.
func TestWrittenFamiliesStandApart(t *testing.T) {
	for _, w := range textFamilies {
		c := censusOf(w.family)
		if c.plants < w.plants || c.kinds < w.kinds {
			t.Errorf("%s: %d templates with codes, beside languages and encodings, and %d classes of decoys, want %d and %d", w.family, c.plants, c.kinds, w.plants, w.kinds)
		}
		c.checkClasses(t, w.ofClass)
		checkApart(t, w.family)
	}
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

// TestWrittenFamiliesDrawn wants nothing left of the places that are drawn.
func TestWrittenFamiliesDrawn(t *testing.T) {
	t.Parallel()
	for _, w := range textFamilies {
		t.Run(w.family, func(t *testing.T) { checkDrawn(t, w.family, w.decoys()) })
	}
}

func checkDrawn(t *testing.T, family string, decoys []decoyI) {
	t.Helper()
	places := regexp.MustCompile(`[‹›\x{e000}]|(?m)^@(\d+-\d+ |or$)|%!|\{(user|mail|site|slug|day|date|iso)\}`)
	k := newKit(nil, 3, person{first: "Ann", last: "Bo", user: "ann"}, template{name: family + "/x"}, 1)
	for _, d := range decoys {
		for text := range strings.SplitSeq(strings.Join(d.names, "\n")+d.text, "\n@or\n") {
			if found := places.FindString(k.iText(text)); found != "" {
				t.Errorf("%s: %q is left", d.kind, found)
			}
		}
	}
	for name, text := range tree(t, homeOf(t, family, 5, 2)) {
		if found := places.FindString(name + "\n" + text); found != "" && !strings.HasSuffix(name, ".jsonl") {
			t.Errorf("%s: %q is left", name, found)
		}
	}
}
