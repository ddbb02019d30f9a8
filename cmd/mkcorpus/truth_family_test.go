package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// checkSameBytes wants the same bytes of one seed, and returns the home.
func checkSameBytes(t *testing.T, family string, seed uint64) string {
	t.Helper()
	first := homeOf(t, family, seed, 1)
	if diff := cmp.Diff(tree(t, first), tree(t, homeOf(t, family, seed, 1))); diff != "" {
		t.Errorf("two runs of one seed differ:\n%s", diff)
	}
	return first
}

// checkSeeds wants the same bytes of one seed, and no code of one in the home of the next.
func checkSeeds(t *testing.T, family string, seed uint64) {
	t.Helper()
	seen := map[string]string{}
	for _, p := range readTruth(t, checkSameBytes(t, family, seed)) {
		for _, c := range p.Codes {
			seen[c] = p.Template
		}
	}
	for _, p := range readTruth(t, homeOf(t, family, seed+1, 1)) {
		for _, c := range p.Codes {
			if whose, there := seen[c]; there && len(c) > 9 { // short numbers meet by chance
				t.Errorf("a code of %s was in the other home too, in %s", p.Template, whose)
			}
		}
	}
}

// census counts the templates of a family; those that have more turns count once.
type census struct {
	classes map[string]int
	plants  int // beside languages and encodings
	decoys  int
	kinds   int // of decoys
}

func censusOf(family string) census {
	c := census{classes: map[string]int{}}
	for _, tpl := range ofFamily(templates(), family) {
		if strings.Count(tpl.name, "/") > 1 {
			continue
		}
		c.classes[tpl.class]++
		switch {
		case strings.HasPrefix(tpl.class, "decoy/"):
			c.decoys++
		case !strings.HasPrefix(tpl.name, family+"/lang-") && !strings.HasPrefix(tpl.name, family+"/enc-"):
			c.plants++
		}
	}
	for class := range c.classes {
		if strings.HasPrefix(class, "decoy/") {
			c.kinds++
		}
	}
	return c
}

// checkClasses wants so many templates of every class of plants.
func (c census) checkClasses(t *testing.T, least int) {
	t.Helper()
	for _, class := range []string{"download", "note", "single", "export", "office", "html", "archive", "structured"} {
		if c.classes[class] < least {
			t.Errorf("%d templates of class %s, want %d", c.classes[class], class, least)
		}
	}
}

// checkApart wants no template of a family among those for development.
func checkApart(t *testing.T, family string) {
	t.Helper()
	for _, tpl := range ofFamily(templates(), "all") {
		if strings.HasPrefix(tpl.name, family+"/") {
			t.Errorf("%s is among the templates for development", tpl.name)
		}
	}
}

// checkTakes wants headings to take a service, and a sentence a service and a code.
func checkTakes(t *testing.T, lang string, heads []string, one string) {
	t.Helper()
	for _, h := range heads {
		if strings.Count(h, "%s") != 1 {
			t.Errorf("%s: %q does not take a service", lang, h)
		}
	}
	if !strings.Contains(one, "%[1]s") || !strings.Contains(one, "%[2]s") {
		t.Errorf("%s: %q does not take a service and a code", lang, one)
	}
}

// checkVoices wants every language whole and once, in words that are not those of earlier
// families.
func checkVoices(t *testing.T, voices, earlier []voiceE) {
	t.Helper()
	seen, before := map[string]bool{}, map[string]bool{}
	for _, v := range earlier {
		for _, h := range append(v.heads, v.tail, v.one) {
			before[h] = true
		}
	}
	for _, v := range voices {
		if seen[v.lang] || len(v.names) < 2 || len(v.heads) < 3 || len(v.life) < 3 || v.used == "" || v.tail == "" {
			t.Errorf("%s: twice, or something is missing", v.lang)
		}
		seen[v.lang] = true
		checkTakes(t, v.lang, v.heads, v.one)
		for _, h := range append(v.heads, v.tail, v.one) {
			if before[h] {
				t.Errorf("%s: %q is a wording of an earlier family", v.lang, h)
			}
		}
	}
}

// checkFair wants the name or the text of every plain text to tell what its codes are.
func checkFair(t *testing.T, out string) {
	t.Helper()
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
