package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// pageCases are what names may say of a text, each of which asks for other pages.
func pageCases() []Known {
	var none evidence.Case
	source := none.With(evidence.TypeSource, "the type")
	return []Known{
		{Least: evidence.Possible},
		{Least: evidence.Weak, Case: source},
		{Least: evidence.Possible, Case: source},
		{Least: evidence.Possible, Case: source.With(evidence.FolderCode, "the folder")},
		{Least: evidence.Possible, Case: source.For("github", evidence.FolderService, "the folder")},
		{Least: evidence.Likely, Case: source.With(evidence.NameTwoFactor, "the name")},
	}
}

// comparePages looks for what is found on all pages and not on those that are wanted.
func comparePages(t *testing.T, hasty *Matcher, text string) {
	t.Helper()
	patient := *hasty
	patient.patient = true
	for _, known := range pageCases() {
		all := patient.find(fold(text), known)
		if diff := cmp.Diff(digests(all), digests(hasty.find(fold(text), known))); diff != "" {
			t.Errorf("%v, %.200q: %s", known, text, diff)
		}
	}
}

// What is found on the pages that are wanted is what would be found on all.
func TestPages(t *testing.T) {
	m := loaded(t)
	l := newLot(21)
	var parts []string
	for i := range m.catalog.Services() {
		if examples := m.catalog.Services()[i].Examples; len(examples) > 0 && i%3 == 0 {
			parts = append(parts, examples[0])
		}
	}
	for _, d := range append(append([]decoy(nil), programDecoys...), machineDecoys...) {
		parts = append(parts, d.text(l))
	}
	parts = append(parts, "# GitHub recovery codes\n"+strings.Join(hexCodes, "\n"), "codes = [\n\t\""+strings.Join(discordCodes, "\",\n\t\"")+"\",\n]\n")
	for i, part := range parts {
		kind := loads[i%4] // prose, source, a hex dump, a log
		before, after := kind.text(l, l.IntN(3*pageSize)), kind.text(l, l.IntN(3*pageSize))
		comparePages(t, m, before+"\n"+part+"\n"+after)
		comparePages(t, m, "import \"github.com/owner/name\"\n"+before+part+after)
	}
}

// FuzzPages asserts the same of any text.
func FuzzPages(f *testing.F) {
	m := loaded(f)
	for _, text := range seeds(m) {
		f.Add(text, uint16(0), true)
	}
	source := loads[1].text(newLot(22), 8*pageSize)
	f.Fuzz(func(t *testing.T, text string, before uint16, named bool) {
		lead := source[:int(before)%len(source)]
		if named {
			lead = "import \"github.com/owner/name\"\n" + lead
		}
		comparePages(t, m, lead+text+source)
	})
}

// Every line is on one page, and no page but the last is small.
func TestSurvey(t *testing.T) {
	m := loaded(t)
	for _, l := range loads {
		text := l.text(newLot(23), 40*pageSize)
		b := m.blocks(folded{text: text})
		next := 0
		for i, p := range b.pages {
			if p.first != next || p.end <= p.first {
				t.Fatalf("%s: page %d is lines %d to %d, want them from %d", l.name, i, p.first, p.end, next)
			}
			if size := b.lines[p.end-1].end - b.lines[p.first].start; i+1 < len(b.pages) && size < pageSize-1 {
				t.Errorf("%s: page %d has %d bytes", l.name, i, size)
			}
			next = p.end
		}
		if next != len(b.lines) || next != strings.Count(strings.TrimSuffix(text, "\n"), "\n")+1 {
			t.Errorf("%s: %d lines on pages, of %d", l.name, next, len(b.lines))
		}
	}
}

func TestMayOpenCell(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, `a,"b"`: false, `a,"b`: true, `"a,b`: false, "a,\"b\nc\",d": true, `a,"b "c" d`: true, `x("a", "b")`: false, `a,"b","c"`: false,
	} {
		if got := mayOpenCell(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}
