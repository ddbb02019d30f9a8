package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestEighthFamily opens whatever the eighth family writes and looks for every code.
func TestEighthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "h", 61, 2), map[string]int{"lang": 45, "enc": 20, "layout": 40})
}

// TestEighthFamilySeeds wants the same bytes of one seed.
func TestEighthFamilySeeds(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff(tree(t, homeOf(t, "h", 12, 1)), tree(t, homeOf(t, "h", 12, 1))); diff != "" {
		t.Errorf("two runs of one seed differ:\n%s", diff)
	}
}

// TestEighthFamilyStandsApart counts the templates, and wants none of them among those
// for development.
func TestEighthFamilyStandsApart(t *testing.T) {
	classes, plants, kinds := map[string]int{}, 0, 0
	for _, tpl := range ofFamily(templates(), "h") {
		if strings.Count(tpl.name, "/") > 1 {
			continue // one that has more turns
		}
		classes[tpl.class]++
		switch {
		case strings.HasPrefix(tpl.class, "decoy/"):
		case !strings.HasPrefix(tpl.name, "h/lang-") && !strings.HasPrefix(tpl.name, "h/enc-"):
			plants++
		}
	}
	for class := range classes {
		if strings.HasPrefix(class, "decoy/") {
			kinds++
		}
	}
	if plants < 100 || kinds < 60 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d classes of decoys, want 100 and 60", plants, kinds)
	}
	for _, class := range []string{"download", "note", "single", "export", "office", "html", "archive", "structured"} {
		if classes[class] < 6 {
			t.Errorf("%d templates of class %s, want 6", classes[class], class)
		}
	}
	for _, tpl := range ofFamily(templates(), "all") {
		if strings.HasPrefix(tpl.name, "h/") {
			t.Errorf("%s is among the templates for development", tpl.name)
		}
	}
}

// TestEighthVoices wants every language whole, and once.
func TestEighthVoices(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range voicesH() {
		if seen[v.lang] || len(v.file) < 2 || len(v.heads) < 3 || len(v.life) < 4 || v.used == "" || v.once == "" {
			t.Errorf("%s: twice, or something is missing", v.lang)
		}
		seen[v.lang] = true
		for _, h := range append(v.heads, v.file...) {
			if strings.Count(h, "%s") != 1 {
				t.Errorf("%s: %q does not take a service", v.lang, h)
			}
		}
		if !strings.Contains(v.one, "%[1]s") || !strings.Contains(v.one, "%[2]s") {
			t.Errorf("%s: %q does not take a service and a code", v.lang, v.one)
		}
	}
}
