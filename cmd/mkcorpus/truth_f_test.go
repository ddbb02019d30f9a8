package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSixthFamily opens whatever the sixth family writes.
func TestSixthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "f", 83, 1), map[string]int{"lang": 55, "enc": 25, "layout": 30})
}

// TestSixthFamilySeeds wants the same bytes of one seed, and no code of one in the
// other.
func TestSixthFamilySeeds(t *testing.T) {
	t.Parallel()
	first, again, other := homeOf(t, "f", 18, 1), homeOf(t, "f", 18, 1), homeOf(t, "f", 19, 1)
	if diff := cmp.Diff(tree(t, first), tree(t, again)); diff != "" {
		t.Errorf("two runs of one seed differ:\n%s", diff)
	}
	seen := map[string]string{}
	for _, p := range readTruth(t, first) {
		for _, c := range p.Codes {
			seen[c] = p.Template
		}
	}
	for _, p := range readTruth(t, other) {
		for _, c := range p.Codes {
			if whose, there := seen[c]; there && len(c) > 9 { // short numbers meet by chance
				t.Errorf("a code of %s was in the other home too, in %s", p.Template, whose)
			}
		}
	}
}

// TestSixthFamilyStandsApart counts the templates, and wants none of them among those
// for development.
func TestSixthFamilyStandsApart(t *testing.T) {
	classes, plants, decoys := map[string]int{}, 0, 0
	for _, tpl := range ofFamily(templates(), "f") {
		if strings.Count(tpl.name, "/") > 1 {
			continue // one that has more turns
		}
		classes[tpl.class]++
		switch {
		case strings.HasPrefix(tpl.class, "decoy/"):
			decoys++
		case !strings.HasPrefix(tpl.name, "f/lang-") && !strings.HasPrefix(tpl.name, "f/enc-"):
			plants++
		}
	}
	if plants < 200 || decoys < 130 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d decoys, want 200 and 130", plants, decoys)
	}
	for _, class := range []string{"download", "note", "single", "export", "office", "html", "archive", "structured"} {
		if classes[class] < 10 {
			t.Errorf("%d templates of class %s, want 10", classes[class], class)
		}
	}
	kinds := 0
	for class := range classes {
		if strings.HasPrefix(class, "decoy/") {
			kinds++
		}
	}
	if kinds < 45 {
		t.Errorf("%d classes of decoys, want 45", kinds)
	}
	for _, tpl := range ofFamily(templates(), "all") {
		if strings.HasPrefix(tpl.name, "f/") {
			t.Errorf("%s is among the templates for development", tpl.name)
		}
	}
}

// TestSixthVoices wants every language to say whose codes they are, in words that are
// not those of the family before.
func TestSixthVoices(t *testing.T) {
	seen, before := map[string]bool{}, map[string]bool{}
	for _, v := range voices() {
		for _, h := range append(v.heads, v.tail, v.one) {
			before[h] = true
		}
	}
	for _, v := range voicesF() {
		if seen[v.lang] || len(v.names) < 2 || len(v.heads) < 3 || len(v.life) < 3 || v.used == "" || v.tail == "" {
			t.Errorf("%s: twice, or something is missing", v.lang)
		}
		seen[v.lang] = true
		for _, h := range v.heads {
			if strings.Count(h, "%s") != 1 {
				t.Errorf("%s: %q does not take a service", v.lang, h)
			}
		}
		if !strings.Contains(v.one, "%[1]s") || !strings.Contains(v.one, "%[2]s") {
			t.Errorf("%s: %q does not take a service and a code", v.lang, v.one)
		}
		for _, h := range append(v.heads, v.tail, v.one) {
			if before[h] {
				t.Errorf("%s: %q is a wording of family e", v.lang, h)
			}
		}
	}
}

// spoken are the stems of the words that tell a reader that codes are meant.
var spoken = regexp.MustCompile(`(?i)c[oóò]d[ei]s?|codau|nghod|codic|codi|ch?[óo]id|kod|kód|kot|koo?d|κωδικ|код|կոդ|კოდ|コード|码|碼|코드|รหัส|mã |misimbo|ኮድ|कोड|কোড|కోడ్|குறியீ|کوڈ|کد|رم?وز|رمز|קוד|coduri|kôd|kóð|ኮዶ|khodi|two.factor|google_authenticator|personal.key|2fa|mfa|recover|backup|token|scratch|secret key|security-key|schlüssel|recoverykey`)

// TestSixthFamilyIsFair wants the name or the text of every plain text to tell what its
// codes are.
func TestSixthFamilyIsFair(t *testing.T) {
	t.Parallel()
	out := homeOf(t, "f", 23, 1)
	for _, p := range readTruth(t, out) {
		if p.Kind != "text" || len(p.Members) > 0 {
			continue
		}
		data, err := os.ReadFile(filepath.Join(out, "home", p.Path))
		if err != nil {
			t.Fatal(err)
		}
		plain, err := readersE[tagOf(p, "enc")].NewDecoder().Bytes(data)
		if err != nil {
			t.Fatal(err)
		}
		if !spoken.MatchString(p.Path + "\n" + string(plain)) {
			t.Errorf("%s (%s): nothing says what the codes are", p.Path, p.Template)
		}
	}
}
