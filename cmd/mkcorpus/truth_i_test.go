package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNinthFamily opens whatever the ninth family writes and looks for every code.
func TestNinthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "i", 61, 4), map[string]int{"lang": 12, "enc": 2, "layout": 12})
}

// TestNinthFamilySeeds wants the same bytes of one seed.
func TestNinthFamilySeeds(t *testing.T) {
	t.Parallel()
	checkSameBytes(t, "i", 12)
}

// TestNinthFamilyStandsApart counts the templates, and wants none of them among those
// for development.
func TestNinthFamilyStandsApart(t *testing.T) {
	kinds, plants := map[string]bool{}, 0
	for _, tpl := range ofFamily(templates(), "i") {
		if strings.HasPrefix(tpl.class, "decoy/") {
			kinds[tpl.class] = true
		} else {
			plants++
		}
	}
	if plants < 60 || len(kinds) < 75 {
		t.Errorf("%d templates with codes and %d classes of decoys, want 60 and 75", plants, len(kinds))
	}
	checkApart(t, "i")
}

// TestNinthDecoysDrawn wants nothing left of the placeholders of a decoy.
func TestNinthDecoysDrawn(t *testing.T) {
	k := newKit(nil, 3, person{first: "Ann", last: "Bo", user: "ann"}, template{name: "i/x"}, 1)
	for _, tc := range []struct{ name, in, want string }{
		{"plain", "a | b", "a | b"},
		{"repeated", "x\n@3-3 y‹row›\nz", "x\ny1\ny2\ny3\nz"},
		{"known", "‹user›", "ann"},
		{"one of one", "‹a b|a b›", "a b"},
	} {
		if diff := cmp.Diff(tc.want, k.iText(tc.in)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
	}
	for _, d := range slices.Concat(decoysIMails, decoysITalk, decoysIHelp, decoysICode, decoysIData, decoysILife) {
		if got := k.iText(d.text); strings.ContainsAny(got, "‹›") || slices.ContainsFunc(strings.Split(got, "\n"), repeatI.MatchString) {
			t.Errorf("%s: not all is drawn:\n%s", d.kind, got)
		}
	}
}
