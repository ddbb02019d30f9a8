package matchers

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// checkFindings asserts what holds of the findings in any text that was not read off
// a picture.
func checkFindings(t *testing.T, text string, findings []Finding) {
	t.Helper()
	checkSpans(t, text, findings)
	for _, f := range findings {
		for _, c := range f.Codes {
			if plain(text[c.Span.Start:c.Span.End]) != plain(c.Code.Reveal()) {
				t.Errorf("the text at %v is not the code", c.Span)
			}
		}
	}
}

// checkSpans asserts what holds of the findings in any text: one that was read off a
// picture may have been mended.
func checkSpans(t *testing.T, text string, findings []Finding) {
	t.Helper()
	last := 0
	for i, f := range findings {
		if f.Span.Start < last {
			t.Errorf("finding %d begins at %d, before the one in front of it at %d", i, f.Span.Start, last)
		}
		last = f.Span.Start
		checkCodes(t, text, f)
	}
}

func checkCodes(t *testing.T, text string, f Finding) {
	t.Helper()
	if len(f.Codes) == 0 {
		t.Error("a finding without codes")
		return
	}
	if f.Span.Start < 0 || f.Span.End > len(text) || f.Span.Start >= f.Span.End {
		t.Errorf("span %v of a text of %d bytes", f.Span, len(text))
		return
	}
	seen := map[string]bool{}
	end := f.Span.Start
	for _, c := range f.Codes {
		code := c.Code.Reveal()
		switch {
		case code == "":
			t.Error("an empty code")
		case seen[code]:
			t.Error("a code twice in one finding")
		case c.Span.Start < end || c.Span.End > f.Span.End || c.Span.Start >= c.Span.End:
			t.Errorf("code at %v, after %d in %v", c.Span, end, f.Span)
			return
		case strings.IndexFunc(c.Code.Masked(), alnum) >= 0:
			t.Error("the masked code shows a character")
		}
		seen[code], end = true, c.Span.End
	}
}

func alnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// plain returns the letters and digits of s, compatibility forms made common.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 0x0660 <= r && r <= 0x0669:
			return r - 0x0660 + '0'
		case 0x06F0 <= r && r <= 0x06F9:
			return r - 0x06F0 + '0'
		case alnum(r):
			return r
		}
		return -1
	}, norm.NFKC.String(s))
}
