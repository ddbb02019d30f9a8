package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFourthFamily opens whatever the fourth family writes and looks for the codes.
func TestFourthFamily(t *testing.T) {
	t.Parallel()
	out := homeOf(t, "d", 78, 3)
	kinds, blind := map[string]int{}, map[string]bool{}
	for _, p := range readTruth(t, out) {
		data, err := os.ReadFile(filepath.Join(out, "home", p.Path))
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Codes) == 0 || p.Service != "" && byID(p.Service).id == "" {
			t.Errorf("%s (%s): %d codes of %q", p.Path, p.Template, len(p.Codes), p.Service)
		}
		if !p.Legible {
			blind[p.Template] = true
		}
		for _, u := range p.Used {
			if u < 0 || u >= len(p.Codes) {
				t.Errorf("%s (%s): code %d of %d is used", p.Path, p.Template, u, len(p.Codes))
			}
		}
		if p.Kind == "text" && p.Line == 0 {
			t.Errorf("%s (%s): does not say on which line", p.Path, p.Template)
		}
		kinds[p.Kind]++
		if !says(t, data, p) {
			t.Errorf("%s (%s): the codes are not in the %s", p.Path, p.Template, p.Kind)
		}
	}
	for _, kind := range []string{"text", "docx", "xlsx", "odt", "ods", "pdf", "mail"} {
		if kinds[kind] == 0 {
			t.Errorf("there is no %s", kind)
		}
	}
	if len(blind) > 1 {
		t.Errorf("%d templates say nothing, want at most one", len(blind))
	}
}

// TestFourthFamilyStandsApart counts what the fourth family has and compares its
// names with those of the families that the program is developed with.
func TestFourthFamilyStandsApart(t *testing.T) {
	plants, decoys := split(ofFamily(templates(), "d"))
	if len(plants) < 50 || len(decoys) < 50 {
		t.Errorf("%d templates with codes and %d decoys, want 50 each", len(plants), len(decoys))
	}
	if langs := tongues(); len(langs) < 20 {
		t.Errorf("%d languages, want 20", len(langs))
	}
	known := map[string]bool{}
	for _, list := range [][]service{services, servicesC, servicesD} {
		for _, s := range list {
			if known[s.id] {
				t.Errorf("%s is twice among the services", s.id)
			}
			known[s.id] = true
		}
	}
}

// TestTongues wants every language to say whose codes they are, and whose one
// code, and to have a name for the file.
func TestTongues(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range tongues() {
		if seen[g.lang] || len(g.names) < 2 || len(g.docs) < 2 || len(g.life) < 3 || g.spent == "" {
			t.Errorf("%s: twice, or something is missing", g.lang)
		}
		seen[g.lang] = true
		for _, h := range g.heads {
			if strings.Count(h, "%s") != 1 {
				t.Errorf("%s: %q does not take a service", g.lang, h)
			}
		}
		if !strings.Contains(g.one, "%[1]s") || !strings.Contains(g.one, "%[2]s") {
			t.Errorf("%s: %q does not take a service and a code", g.lang, g.one)
		}
	}
}
