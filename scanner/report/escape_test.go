package report

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestEscape(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"plain", `C:\Users\ada\x`, `C:\Users\ada\x`},
		{"letters of many scripts", "Übersicht 備份碼 резерв קודים", "Übersicht 備份碼 резерв קודים"},
		{"a letter and its accent", "cafe\u0301", "cafe\u0301"},
		{"narrow space of a Mac screenshot", "9.41\u202fAM", "9.41\u202fAM"},
		{"replacement character that was there", "\uFFFD", "\uFFFD"},
		{"colour", "\x1b[31mred", `\x1b[31mred`},
		{"C1 control", "\u009b31m", `\u009b31m`},
		{"line breaks", "a\r\nb\tc\u2028d", `a\r\nb\tc\u2028d`},
		{"direction", "\u202etxt.exe\u2066", `\u202etxt.exe\u2066`},
		{"zero width", "a\u200bb\ufeffc\u2060", `a\u200bb\ufeffc\u2060`},
		{"fillers and selectors", "\u3164\u115f\ufe0f\u034f", `\u3164\u115f\ufe0f\u034f`},
		{"tags", "\U000e0041", `\U000e0041`},
		{"bytes", "caf\xe9 \xff", `caf\xe9 \xff`},
		{"delete", "\x7f", `\x7f`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Escape(c.in); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestShorten(t *testing.T) {
	cases := []struct {
		in    string
		limit int
		want  string
	}{
		{"abcdef", 6, "abcdef"},
		{"abcdefg", 6, "abcde…"},
		{"備份碼", 6, "備份碼"},
		{"備份碼", 5, "備份…"},
		{"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
		{"", 3, ""},
	}
	for _, c := range cases {
		if got := shorten(c.in, c.limit); got != c.want {
			t.Errorf("%q in %d columns: got %q, want %q", c.in, c.limit, got, c.want)
		}
	}
}

func FuzzEscape(f *testing.F) {
	for _, seed := range []string{"", "a", "\x1b]0;title\x07", "\u202e", "\xff\xfe", "é\u200d\u2028", "\ufffd\xef\xbf", "\U000e0001"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Escape(s)
		if !utf8.ValidString(got) {
			t.Fatalf("%q is not UTF-8", got)
		}
		for _, r := range got {
			if unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Bidi_Control, unicode.Variation_Selector) {
				t.Fatalf("%U is in %q", r, got)
			}
		}
		if Escape(got) != got {
			t.Fatalf("%q is escaped again", got)
		}
		hidden := func(r rune) bool { return !unicode.IsPrint(r) || unicode.Is(unicode.Variation_Selector, r) }
		if utf8.ValidString(s) && !strings.ContainsFunc(s, hidden) && !strings.ContainsAny(s, "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") && got != s {
			t.Fatalf("%q can be seen and came out as %q", s, got)
		}
		if short := shorten(s, 20); columns(short) > 20 {
			t.Fatalf("%q has %d columns", short, columns(short))
		}
	})
}
