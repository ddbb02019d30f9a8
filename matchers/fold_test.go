package matchers

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFold(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nothing", "", ""},
		{"ASCII", "a-b c_d\r\n", "a-b c_d\r\n"},
		{"letters of other scripts", "Résumé Код 코드", "Résumé Код 코드"},
		{"no-break space", "1793\u00a09720", "1793 9720"},
		{"narrow and thin spaces", "1\u202f2\u20093\u30004", "1 2 3 4"},
		{"hyphens", "a\u2010b\u2011c\u2013d\u2014e\u2212f", "a-b-c-d-e-f"},
		{"soft hyphen", "ab\u00adcd", "abcd"},
		{"invisible", "\ufeffa\u200bb\u200ec\u2066d\u2069", "abcd"},
		{"full width", "ａ１－Ｂ２", "a1-B2"},
		{"Arabic digits", "٠١٢۷۸۹", "012789"},
		{"line separators", "a\u2028b\u2029c\u0085d", "a\nb\nc\nd"},
		{"broken UTF-8", "a\xffb\xc3", "a\xffb\xc3"},
		{"no JSON", `a\nb`, `a\nb`},
		{"JSON", `{"a":"b\nc\r\nd\te"}`, "{\"a\":\"b \nc   \nd \te\"}"},
		{"JSON backslash", `{"a":"b\\nc\nd"}`, "{\"a\":\"b\\\\nc \nd\"}"},
		{"JSON array", `["b\nc"]`, "[\"b \nc\"]"},
		{"JSON behind a mark", "\ufeff{\"a\":\"b\\nc\"}", "{\"a\":\"b \nc\"}"},
		{"XML", "<a>b&#xA;c&#10;d&#xD;</a>", "<a>b    \nc    \nd     </a>"},
		{"no XML", "b&#10;c", "b&#10;c"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, fold(test.text).text); diff != "" {
				t.Error(diff)
			}
			checkFold(t, test.text)
		})
	}
}

func TestFoldOffsets(t *testing.T) {
	const text = "\ufeffab\u00a0cd–\u00adef\u2028gｈi"
	f := fold(text)
	if f.text != "ab cd-ef\nghi" {
		t.Fatalf("folded is %q", f.text)
	}
	var got []int
	for i := 0; i <= len(f.text); i++ {
		got = append(got, f.original(i))
	}
	want := []int{3, 4, 5, 7, 8, 9, 14, 15, 16, 19, 20, 23, 24}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Plain text is not copied.
func TestFoldAllocates(t *testing.T) {
	text := "plain text\n"
	if n := testing.AllocsPerRun(100, func() { fold(text) }); n > 0 {
		t.Errorf("%g allocations", n)
	}
}
