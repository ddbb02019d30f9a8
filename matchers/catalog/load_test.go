package catalog

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestServices(t *testing.T) {
	c := loaded(t)
	services := c.Services()
	if len(services) < 150 {
		t.Errorf("%d services, want at least 150", len(services))
	}
	if !slices.IsSortedFunc(services, func(a, b Service) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("the services are not sorted by id")
	}
	for i := range services {
		s := &services[i]
		if c.ByID(s.ID) != s {
			t.Errorf("%s: ByID returns something else", s.ID)
		}
		if s.Kind == NoneIssued && len(s.Shapes) > 0 {
			t.Errorf("%s: has a shape, and issues no codes", s.ID)
		}
		if len(s.Shapes) > 0 && (len(s.Examples) < 2 || len(s.CounterExamples) < 1) {
			t.Errorf("%s: %d examples and %d counter-examples, want 2 and 1", s.ID, len(s.Examples), len(s.CounterExamples))
		}
	}
	if c.ByID("no-such-service") != nil {
		t.Error("ByID knows an id that is not there")
	}
	if len(c.GenericFileNames()) == 0 {
		t.Error("no generic file names")
	}
}

const minimal = `
id = "a"
name = "A service"
kind = "backup-code-set"
terms = ["backup codes"]
source = "its page"
`

func TestLoadRejects(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"nothing wrong", minimal, ""},
		{"unknown key", minimal + `colour = "red"`, "unknown key"},
		{"unknown key of a shape", minimal + "[[shape]]\npattern = 'a'\nleast = 1\nmost = 1\ndistinct = 'low'\nfoo = 1", "unknown key"},
		{"not toml", minimal + "name", "reading services/a.toml"},
		{"other id", strings.Replace(minimal, `"a"`, `"b"`, 1), "want \"a\""},
		{"no source", strings.Replace(minimal, `"its page"`, `""`, 1), "no source"},
		{"no name", strings.Replace(minimal, `"A service"`, `""`, 1), "no name"},
		{"no terms", strings.Replace(minimal, `["backup codes"]`, `[]`, 1), "no terms"},
		{"unknown kind", strings.Replace(minimal, `"backup-code-set"`, `"code"`, 1), "unknown kind"},
		{"count below nothing", minimal + "count = -1", "count -1"},
		{"broken pattern", minimal + "[[shape]]\npattern = '('\nleast = 1\nmost = 1\ndistinct = 'low'", "compiling the pattern"},
		{"no pattern", minimal + "[[shape]]\nleast = 1\nmost = 1\ndistinct = 'low'", "no pattern"},
		{"least above most", minimal + "[[shape]]\npattern = 'a'\nleast = 2\nmost = 1\ndistinct = 'low'", "least 2, most 1"},
		{"least of nothing", minimal + "[[shape]]\npattern = 'a'\nleast = 0\nmost = 1\ndistinct = 'low'", "least 0"},
		{"unknown distinct", minimal + "[[shape]]\npattern = 'a'\nleast = 1\nmost = 1\ndistinct = 'very'", "unknown distinct"},
		{"broken glob", minimal + "file_names = ['a[']", "not a usable glob"},
		{"glob for everything", minimal + "shared_file_names = ['*']", "not a usable glob"},
		{"mailbox of another", minimal + "mailboxes = ['example.org']", "not among the domains"},
		{"alias of another", minimal + "aliases = ['Z']", "is a name of"},
		{"word of signs", minimal + "words = ['*']", "does not begin with"},
	}
	other := strings.NewReplacer(`"a"`, `"z"`, "A service", "Another").Replace(minimal)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			files := fstest.MapFS{"services/a.toml": {Data: []byte(test.file)}, "services/z.toml": {Data: []byte(other)}}
			_, err := load(files, "file_names = ['backup-codes*']")
			switch {
			case err == nil && test.want != "":
				t.Errorf("no error, want one with %q", test.want)
			case err != nil && (test.want == "" || !strings.Contains(err.Error(), test.want)):
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
	if _, err := load(fstest.MapFS{}, "names = []"); err == nil {
		t.Error("no error for an unknown key in the generic names")
	}
}

func TestPatternsAreAnchored(t *testing.T) {
	sh := Shape{Pattern: `a|b`, Least: 1, Most: 1, Distinct: "low"}
	if err := sh.compile(); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{"a": true, "b": true, "ab": false, "xa": false, "bx": false} {
		if got := sh.Expr.MatchString(text); got != want {
			t.Errorf("%q: match is %v, want %v", text, got, want)
		}
	}
}

// Each example holds the codes it should, and says whose they are.
func TestExamples(t *testing.T) {
	c := loaded(t)
	for i := range c.Services() {
		s := &c.Services()[i]
		for k, text := range s.Examples {
			if !holdsSet(s, text) {
				t.Errorf("%s: example %d holds no set of one of its shapes", s.ID, k+1)
			}
			if !slices.ContainsFunc(c.Mentioned(text), func(m Mention) bool { return m.Service == s }) {
				t.Errorf("%s: example %d does not name the service", s.ID, k+1)
			}
		}
		for k, text := range s.CounterExamples {
			if got := c.Mentioned(text); len(got) > 0 {
				t.Errorf("%s: counter-example %d names %s", s.ID, k+1, got[0].Service.ID)
			}
		}
	}
}

// holdsSet reports whether the lines and cells of the text hold as many codes of
// one shape as make a set.
func holdsSet(s *Service, text string) bool {
	cells := cellsOf(text)
	for _, sh := range s.Shapes {
		codes := make(map[string]bool)
		for _, cell := range cells {
			if sh.Expr.MatchString(cell) {
				codes[cell] = true
			}
		}
		if len(codes) >= sh.Least {
			return true
		}
	}
	return false
}

// cellsOf splits a text as simply as it can be done.
func cellsOf(text string) []string {
	text = strings.ReplaceAll(text, "\r", "")
	cells := strings.Split(text, "\n\n")
	for line := range strings.SplitSeq(text, "\n") {
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
	for i, cell := range cells {
		cells[i] = strings.TrimLeft(strings.TrimSuffix(strings.TrimSpace(cell), " (used)"), "*- ")
	}
	return cells
}

func TestShortNamesAreNotWords(t *testing.T) {
	c := loaded(t)
	for i := range c.Services() {
		s := &c.Services()[i]
		for _, name := range s.Words {
			if len(name) < 3 {
				t.Errorf("%s: %q is too short for a word", s.ID, name)
			}
		}
	}
	got := ids(c.FileName("backup-codes.txt"))
	if diff := cmp.Diff("", got); diff != "" {
		t.Error(diff)
	}
}
