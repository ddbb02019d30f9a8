package main

import (
	"testing"
)

// TestEighthFamily opens whatever the eighth family writes and looks for every code.
func TestEighthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "h", 61, 2), map[string]int{"lang": 45, "enc": 20, "layout": 40})
}

// TestEighthFamilySeeds wants the same bytes of one seed.
func TestEighthFamilySeeds(t *testing.T) {
	t.Parallel()
	checkSameBytes(t, "h", 12)
}

// TestEighthFamilyStandsApart counts the templates, and wants none of them among those
// for development.
func TestEighthFamilyStandsApart(t *testing.T) {
	c := censusOf("h")
	if c.plants < 100 || c.kinds < 60 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d classes of decoys, want 100 and 60", c.plants, c.kinds)
	}
	c.checkClasses(t, 6)
	checkApart(t, "h")
}

// TestEighthVoices wants every language whole, and once.
func TestEighthVoices(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range voicesH() {
		if seen[v.lang] || len(v.file) < 2 || len(v.heads) < 3 || len(v.life) < 4 || v.used == "" || v.once == "" {
			t.Errorf("%s: twice, or something is missing", v.lang)
		}
		seen[v.lang] = true
		checkTakes(t, v.lang, append(v.heads, v.file...), v.one)
	}
}
