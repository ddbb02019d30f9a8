package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSeventhFamily opens whatever the seventh family writes, in the encoding that its
// tags tell, and looks for the codes, their lines and the service.
func TestSeventhFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "g", 91, 2), map[string]int{"lang": 60, "enc": 25, "layout": 40})
}

// TestSeventhFamilySeeds wants the same bytes of one seed, and no code of one in the
// other.
func TestSeventhFamilySeeds(t *testing.T) {
	t.Parallel()
	first, again, other := homeOf(t, "g", 28, 1), homeOf(t, "g", 28, 1), homeOf(t, "g", 29, 1)
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

// TestSeventhFamilyStandsApart counts the templates, wants few of them to be awkward,
// and none among those for development.
func TestSeventhFamilyStandsApart(t *testing.T) {
	classes, plants, decoys := map[string]int{}, 0, 0
	for _, tpl := range ofFamily(templates(), "g") {
		if strings.Count(tpl.name, "/") > 1 {
			continue // one that has more turns
		}
		classes[tpl.class]++
		switch {
		case strings.HasPrefix(tpl.class, "decoy/"):
			decoys++
		case !strings.HasPrefix(tpl.name, "g/lang-") && !strings.HasPrefix(tpl.name, "g/enc-"):
			plants++
		}
	}
	if plants < 150 || decoys < 120 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d decoys, want 150 and 120", plants, decoys)
	}
	for _, class := range []string{"download", "note", "single", "export", "office", "html", "archive", "structured"} {
		if classes[class] < 8 {
			t.Errorf("%d templates of class %s, want 8", classes[class], class)
		}
	}
	kinds := 0
	for class := range classes {
		if strings.HasPrefix(class, "decoy/") {
			kinds++
		}
	}
	if kinds < 60 {
		t.Errorf("%d classes of decoys, want 60", kinds)
	}
	for _, tpl := range ofFamily(templates(), "all") {
		if strings.HasPrefix(tpl.name, "g/") {
			t.Errorf("%s is among the templates for development", tpl.name)
		}
	}
}

// TestSeventhVoices wants every language to say whose codes they are, in words that are
// not those of the families before.
func TestSeventhVoices(t *testing.T) {
	seen, before := map[string]bool{}, map[string]bool{}
	for _, v := range append(voices(), voicesF()...) {
		for _, h := range append(v.heads, v.tail, v.one) {
			before[h] = true
		}
	}
	for _, v := range voicesG() {
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
				t.Errorf("%s: %q is a wording of another family", v.lang, h)
			}
		}
	}
}

// TestSeventhFamilyIsFair wants the name or the text of every plain text to tell what its
// codes are.
func TestSeventhFamilyIsFair(t *testing.T) {
	t.Parallel()
	out := homeOf(t, "g", 33, 1)
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
			t.Errorf("%s (%s, %v): nothing says what the codes are", p.Path, p.Template, p.Tags)
		}
	}
}
