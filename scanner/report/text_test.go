package report

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
)

func TestHitsAreShownAtOnce(t *testing.T) {
	var b bytes.Buffer
	r := NewText(&b, Options{})
	if err := r.Hit(canaryHit()); err != nil {
		t.Fatal(err)
	}
	const want = `  1  likely   GitHub recovery codes, 1 code
     /home/ada/codes.txt › m
     ••••-•••• ••••  marked used
     1 character may have been misread: compare with the picture (code 1, character 3)
     because: one code
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Colour adds nothing but colour.
func TestColorIsOnlyColor(t *testing.T) {
	ansi := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for name, stream := range recordings(t) {
		for _, reveal := range []bool{false, true} {
			o := Options{Width: 80, Home: home, Reveal: reveal}
			plain := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewText(b, o) })
			o.Color = true
			colored := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewText(b, o) })
			if colored == plain {
				t.Errorf("%s has no colour", name)
			}
			if diff := cmp.Diff(plain, ansi.ReplaceAllString(colored, "")); diff != "" {
				t.Errorf("%s (-plain +colour taken out):\n%s", name, diff)
			}
		}
	}
}

func TestQuiet(t *testing.T) {
	for name, stream := range recordings(t) {
		o := Options{Width: 80, Home: home}
		loud := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewText(b, o) })
		o.Quiet = true
		quiet := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewText(b, o) })
		for _, said := range []string{"files seen", "Best first", "masked", "Other ways", "No backup codes"} {
			if strings.Contains(quiet, said) {
				t.Errorf("%s: quiet says %q", name, said)
			}
		}
		for _, said := range []string{"Look here yourself", "likely  ", "possible", "weak    "} {
			if strings.Contains(loud, said) != strings.Contains(quiet, said) {
				t.Errorf("%s: quiet leaves out %q", name, said)
			}
		}
	}
}

// Sentences keep to the width; lines that are to be copied may be longer.
func TestWidth(t *testing.T) {
	const width = 50
	for name, stream := range recordings(t) {
		got := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewText(b, Options{Width: width, Home: home, Reveal: true}) })
		for line := range strings.SplitSeq(got, "\n") {
			if columns(line) > width && !strings.Contains(line, "/") {
				t.Errorf("%s: a line of %d columns: %s", name, columns(line), line)
			}
		}
	}
}

func TestTilde(t *testing.T) {
	cases := []struct{ home, path, want string }{
		{"/home/ada", "/home/ada/x", "~/x"},
		{"/home/ada/", "/home/ada/x", "~/x"},
		{"/home/ada", "/home/ada", "~"},
		{"/home/ada", "/home/adam/x", "/home/adam/x"},
		{"/home/ada", "/mnt/home/ada/x", "/mnt/home/ada/x"},
		{"", "/x", "/x"},
		{"/", "/x", "/x"},
		{`C:\Users\ada`, `C:\Users\ada\x`, `~\x`},
		{"/home/ada", "/home/ada/\x1b", `~/\x1b`},
	}
	for _, c := range cases {
		r := &text{opt: Options{Home: c.home}}
		if got := r.tilde(c.path); got != c.want {
			t.Errorf("%q at home in %q: got %q, want %q", c.path, c.home, got, c.want)
		}
	}
}

// The command that is offered is one that a shell takes as it is meant.
func TestAgain(t *testing.T) {
	github := &Service{ID: "github"}
	cases := []struct {
		name string
		hits []*Hit
		want string
	}{
		{"service and path", []*Hit{{Path: "/home/ada/a.txt", Service: github}}, "sparekey --reveal --service github ~/a.txt"},
		{"no service", []*Hit{{Path: "/home/ada/a.txt"}}, "sparekey --reveal ~/a.txt"},
		{"the best hit", []*Hit{{Path: "/a", Level: evidence.Weak}, {Path: "/b", Level: evidence.Likely}}, "sparekey --reveal /b"},
		{"a space", []*Hit{{Path: "/a b", Service: github}}, "sparekey --reveal --service github"},
		{"a command", []*Hit{{Path: "/$(rm)"}}, "sparekey --reveal"},
		{"an escape", []*Hit{{Path: "/\x1b"}}, "sparekey --reveal"},
		{"not UTF-8", []*Hit{{Path: "/\xff"}}, "sparekey --reveal"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := &text{opt: Options{Home: home}, hits: c.hits}
			if got := r.again(); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestPreview(t *testing.T) {
	codes := func(n, used int) []Code {
		all := make([]Code, n)
		for i := range all {
			all[i] = Code{Text: matchers.Code("ab-cd"), Used: i < used}
		}
		return all
	}
	cases := []struct {
		name    string
		n, used int
		width   int
		want    string
	}{
		{"none", 0, 0, 0, ""},
		{"one", 1, 0, 0, "••-••"},
		{"one that is used", 1, 1, 0, "••-••  marked used"},
		{"one more is shown, not counted", 4, 0, 0, "••-••  ••-••  ••-••  ••-••"},
		{"two more are counted", 5, 2, 0, "••-••  ••-••  ••-••  … 2 more, 2 marked used"},
		{"narrow", 4, 0, 14, "••-••  … 3 more"},
		{"narrower than one", 2, 0, 3, "••-••  … 1 more"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := &text{opt: Options{Width: c.width}}
			p := r.page()
			r.preview(p, &Hit{Codes: codes(c.n, c.used)})
			if got := strings.TrimSpace(p.b.String()); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWords(t *testing.T) {
	got := []string{
		number(0), number(999), number(1000), number(-1234567), plural(1, "code"), plural(2000, "code"),
		seconds(0.04), seconds(9.96), seconds(119), seconds(7200), capital("über"), capital(""),
	}
	want := []string{"0", "999", "1,000", "-1,234,567", "1 code", "2,000 codes", "0.0 s", "10.0 s", "119 s", "120 min", "Über", ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Every reason has words, and an unknown one is shown as it is.
func TestEveryReasonHasWords(t *testing.T) {
	var schema struct {
		Defs struct{ Reason struct{ Enum []string } } `json:"$defs"`
	}
	unmarshal(t, SchemaJSON(), &schema)
	var known []string
	for _, r := range reasonWords {
		known = append(known, r.reason)
	}
	less := cmp.Transformer("set", func(list []string) map[string]bool {
		set := map[string]bool{}
		for _, s := range list {
			set[s] = true
		}
		return set
	})
	if diff := cmp.Diff(schema.Defs.Reason.Enum, known, less); diff != "" {
		t.Errorf("(-schema +words):\n%s", diff)
	}
	var b bytes.Buffer
	r := NewText(&b, Options{})
	if err := r.Pointer(&Pointer{Path: "/x", Reason: "shy\x1b"}); err != nil {
		t.Fatal(err)
	}
	if err := r.Done(&Summary{Unread: map[string]int{"shy\x1b": 2, Locked: 1}}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Shy\\x1b\n     /x\n", "Not read: 1 locked, 2 for other reasons."} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in %s", want, &b)
		}
	}
}

func TestClosingWords(t *testing.T) {
	cases := []struct {
		name string
		sum  Summary
		want []string
	}{
		{"everything read", Summary{Complete: true}, []string{"No backup codes found in ~.\n"}},
		{"something left", Summary{}, []string{"No backup codes found in what could be read."}},
		{"limit", Summary{Stopped: "limit"}, []string{"No backup codes found so far.", "A limit was reached"}},
		{"time", Summary{Stopped: "time"}, []string{"The time was up"}},
		{"interrupt", Summary{Stopped: "interrupt"}, []string{"as asked"}},
		{"something else", Summary{Stopped: "rain\a"}, []string{`Stopped before the end (rain\x07).`}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			r := NewText(&b, Options{Home: home})
			if err := errors.Join(r.Start(&Run{Roots: []string{home}}), r.Done(&c.sum)); err != nil {
				t.Fatal(err)
			}
			for _, want := range append(c.want, "Other ways in\n") {
				if !strings.Contains(b.String(), want) {
					t.Errorf("%q is not in\n%s", want, &b)
				}
			}
		})
	}
}

// Codes of a set that was read differently before are shown, too; those of a copy that
// was read alike are not.
func TestReadDifferently(t *testing.T) {
	hit := func(rank, same int, code string) *Hit {
		return &Hit{
			Rank: rank, SameAs: same, Path: "/home/ada/codes.png", Level: evidence.Likely, Term: "codes",
			CodeCount: 1, Codes: []Code{{Text: matchers.Code(code)}},
		}
	}
	tests := []struct {
		name   string
		reveal bool
		code   string
		want   string
	}{
		{"alike", true, "K3MP 9XW0", "\n  2  likely   same codes as 1: /home/ada/codes.png\n"},
		{"differently", true, "k3mp-9xwo", `
  2  likely   Codes of an unknown service, 1 code
     /home/ada/codes.png
       k3mp-9xwo
     the codes of 1, read differently
`},
		{"differently, masked", false, "k3mp-9xwo", "\n  2  likely   same codes as 1: /home/ada/codes.png\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var b bytes.Buffer
			r := NewText(&b, Options{Reveal: test.reveal})
			if err := r.Hit(hit(1, 0, "k3mp-9xw0")); err != nil {
				t.Fatal(err)
			}
			b.Reset()
			if err := r.Hit(hit(2, 1, test.code)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, b.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Of many doubts the first are told.
func TestManyDoubts(t *testing.T) {
	h := &Hit{Rank: 1, Level: evidence.Likely, CodeCount: 1, Codes: []Code{{Text: "k3mp9xw0k3mp9xw0"}}}
	for at := range 10 {
		h.Uncertain = append(h.Uncertain, Uncertain{At: at, Or: []Guess{{Text: "o"}}})
	}
	got := scanOf(t, func(w io.Writer) Reporter { return NewText(w, Options{Reveal: true}) }, h)
	for want, times := range map[string]int{"10 characters may have been misread": 1, "may be o": mostDoubts, "; 2 more)": 1, "(?)": 1} {
		if n := strings.Count(got, want); n != times {
			t.Errorf("%q comes %d times, want %d, in:\n%s", want, n, times, got)
		}
	}
}
