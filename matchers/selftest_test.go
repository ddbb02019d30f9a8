package matchers

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// loaded returns a matcher with the embedded catalogue.
func loaded(t testing.TB) *Matcher {
	t.Helper()
	cat, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	phrases, err := catalog.LoadPhrases()
	if err != nil {
		t.Fatal(err)
	}
	return New(cat, phrases)
}

// exceptions are examples that are not found as they should be, and why. One that is
// found is an error, too: then it goes from the table.
var exceptions = map[string]string{}

// Every example of the catalogue is found as what it is.
func TestCatalogExamples(t *testing.T) {
	m := loaded(t)
	var report []string
	checked := 0
	for i := range m.catalog.Services() {
		s := &m.catalog.Services()[i]
		if len(s.Shapes) == 0 {
			continue
		}
		for n, text := range s.Examples {
			checked++
			id := fmt.Sprintf("%s %d", s.ID, n+1)
			problems := m.checkKnowns(s, text)
			switch reason, excepted := exceptions[id]; {
			case !excepted:
				for _, problem := range problems {
					report = append(report, id+", "+problem)
				}
			case len(problems) == 0:
				report = append(report, id+" is excepted, and found: "+reason)
			}
		}
	}
	if checked < 200 {
		t.Errorf("%d examples, want at least 200", checked)
	}
	if len(report) > 0 {
		t.Errorf("%d of %d examples are not as they should be:\n%s", len(report), checked, strings.Join(report, "\n"))
	}
}

// knownCase is what a file's name may say beforehand.
type knownCase struct {
	name  string
	known Known
	least evidence.Level
}

func knowns(s *catalog.Service) []knownCase {
	var none evidence.Case
	return []knownCase{
		{"name says nothing", Known{}, evidence.Possible},
		{"name speaks of codes", Known{Case: none.With(evidence.NameTerm, "the name").For(s.ID, evidence.NameService, "the name")}, evidence.Likely},
		{"default name", Known{Case: none.For(s.ID, evidence.NameDefault, "the name")}, evidence.Likely},
	}
}

// checkKnowns says what is wrong with what is found in an example.
func (m *Matcher) checkKnowns(s *catalog.Service, text string) []string {
	var problems []string
	for _, known := range knowns(s) {
		if problem := m.checkExample(s, text, known); problem != "" {
			problems = append(problems, known.name+": "+problem)
		}
	}
	return problems
}

// checkExample says what is wrong with what is found in an example, or "".
func (m *Matcher) checkExample(s *catalog.Service, text string, known knownCase) string {
	findings := m.Find(text, known.known)
	want := exampleCodes(s, text)
	var seen []string
	for _, f := range findings {
		whose := "nobody"
		if f.Service != nil {
			whose = f.Service.ID
		}
		got := barest(f.Codes)
		if slices.Equal(got, want) {
			switch {
			case whose != s.ID:
				return "found as of " + whose
			case f.Case.Level() < known.least:
				return fmt.Sprintf("only %s: %s", f.Case.Level(), reasons(f.Case))
			}
			return ""
		}
		seen = append(seen, fmt.Sprintf("%s %s %q", f.Case.Level(), whose, got))
	}
	return fmt.Sprintf("codes %q not found; found are %q", want, seen)
}

func reasons(c evidence.Case) string {
	var out []string
	for _, item := range c.Reasons() {
		out = append(out, fmt.Sprintf("%s %+.1f", item.Rule, item.Weight))
	}
	return strings.Join(out, ", ")
}

// barest returns the letters and digits of the codes, sorted.
func barest(codes []Found) []string {
	var all []string
	for _, c := range codes {
		all = append(all, bare(c.Code.Reveal()))
	}
	slices.Sort(all)
	return all
}

// exampleCodes cuts the codes out of an example as simply as it can be done.
func exampleCodes(s *catalog.Service, text string) []string {
	var cells []string
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r", ""), "\n") {
		cells = append(cells, line)
		for cell := range strings.SplitSeq(line, "    ") {
			for part := range strings.SplitSeq(cell, ", ") {
				cells = append(cells, part)
				if _, code, ok := strings.Cut(part, ": "); ok {
					cells = append(cells, code)
				}
				if _, code, ok := strings.Cut(strings.TrimSpace(part), ". "); ok {
					cells = append(cells, code)
				}
			}
		}
	}
	lines := strings.Split(text, "\n")
	for i := range len(lines) - 3 {
		cells = append(cells, strings.Join(lines[i:i+4], " ")) // one code may fill four lines
	}
	var codes []string
	for _, sh := range s.Shapes {
		var some []string
		for _, cell := range cells {
			cell = strings.TrimLeft(strings.TrimSuffix(strings.TrimSpace(cell), " (used)"), "*- ")
			if code := bare(cell); sh.Expr.MatchString(cell) && !slices.Contains(some, code) {
				some = append(some, code)
			}
		}
		if len(some) > len(codes) {
			codes = some
		}
	}
	slices.Sort(codes)
	return codes
}

// No counter-example of the catalogue is likely.
func TestCatalogCounterExamples(t *testing.T) {
	m := loaded(t)
	var report []string
	checked := 0
	for i := range m.catalog.Services() {
		s := &m.catalog.Services()[i]
		for n, text := range s.CounterExamples {
			checked++
			for _, f := range m.Find(text, Known{}) {
				if f.Case.Level() == evidence.Likely {
					report = append(report, fmt.Sprintf("%s, counter-example %d: %d codes likely: %s", s.ID, n+1, len(f.Codes), reasons(f.Case)))
				}
			}
		}
	}
	if checked < 100 {
		t.Errorf("%d counter-examples, want at least 100", checked)
	}
	if len(report) > 0 {
		t.Errorf("%d of %d counter-examples are likely:\n%s", len(report), checked, strings.Join(report, "\n"))
	}
}
