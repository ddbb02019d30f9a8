package matchers

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// seeds are texts with codes, whole and damaged.
func seeds(m *Matcher) []string {
	texts := []string{
		"", "\n", "-", "--", "\x00", "\xff\xfe\xfd", "\u00ad", "a\u00ad-", "~~", "~~~~", "[x]", "<", "<<a>", "{\"\\n", "<a>&#10;",
		"1234 5678", "1234 5678 1234 5678 1234 5678", "x-", "-x", "_", "__-__", strings.Repeat("a", 200), strings.Repeat("1-", 200),
		strings.Repeat("abc1 ", 100), strings.Repeat("a1b2c3d4 ", 450), "GitHub recovery codes\n" + strings.Join(hexCodes, "\n"),
		"\ufeffGitHub recovery codes\r\n" + strings.Join(hexCodes, "\r\n"), `{"github":"recovery codes\n` + strings.Join(hexCodes, `\n`) + `"}`,
		"<a>Discord backup codes&#10;" + strings.Join(discordCodes, "&#xA;") + "</a>", "Google\n" + strings.Join(googleCodes, " ~~used~~ "),
		"Резервные коды\n" + fullWidth(strings.Join(hexCodes, "\u2028")), "Twitterのバックアップコードはf1go5mo41g6o。使用済み",
		"é1a2b3c4d é 使用済み1a2b3c4d-5e6f", "Ente recovery key\n" + strings.Repeat("puzzle fiscal panther ", 8),
	}
	for i := range m.catalog.Services() {
		if examples := m.catalog.Services()[i].Examples; len(examples) > 0 && i%9 == 0 {
			texts = append(texts, examples[0])
		}
	}
	damage := rand.New(rand.NewPCG(5, 6))
	for _, text := range texts {
		if b := []byte(text); len(b) > 20 {
			for range 3 {
				b[damage.IntN(len(b))] = byte(damage.IntN(256))
			}
			texts = append(texts, string(b), text[:damage.IntN(len(text))])
		}
	}
	return texts
}

// FuzzFind asserts what holds of the findings in any text whatever.
func FuzzFind(f *testing.F) {
	m := loaded(f)
	for i, text := range seeds(m) {
		f.Add(text, i%2 == 0, uint8(i%4))
	}
	var none evidence.Case
	cases := []evidence.Case{
		nil, none.With(evidence.NameTerm, "the name"), none.For("rodauth", evidence.NameDefault, "the name"), none.For("ente", evidence.NameService, "the name"),
	}
	f.Fuzz(func(t *testing.T, text string, scanned bool, which uint8) {
		known := Known{Case: cases[int(which)%len(cases)], Scanned: scanned}
		findings := m.Find(text, known)
		if scanned {
			checkSpans(t, text, findings)
		} else {
			checkFindings(t, text, findings)
		}
		for _, finding := range findings {
			if finding.Case.Confidence() < leastConfidence {
				t.Errorf("a finding with a confidence of %g", finding.Case.Confidence())
			}
			if finding.Term == "" {
				t.Error("a finding without a term")
			}
		}
		if diff := cmp.Diff(digests(findings), digests(m.Find(text, known))); diff != "" {
			t.Errorf("the second time it is different: %s", diff)
		}
	})
}

// digests returns what makes findings the same, without their codes.
func digests(findings []Finding) []any {
	var out []any
	for _, f := range findings {
		service := ""
		if f.Service != nil {
			service = f.Service.ID
		}
		out = append(out, service, f.Term, f.Span, f.Digest([]byte("key")), f.Case)
		for _, c := range f.Codes {
			out = append(out, c.Span, c.Used)
		}
	}
	return out
}

// FuzzFold asserts that offsets into the folded text lead back.
func FuzzFold(f *testing.F) {
	for _, text := range seeds(loaded(f)) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkFold(t, text) })
}

func checkFold(t *testing.T, text string) {
	t.Helper()
	folded := fold(text)
	valid := utf8.ValidString(text) // else halves of a character may come together
	last := -1
	for i := 0; i <= len(folded.text); i++ {
		at := folded.original(i)
		if at < 0 || at > len(text) {
			t.Fatalf("offset %d of the folded text is %d of %d", i, at, len(text))
		}
		if at <= last && i > 0 {
			t.Fatalf("offset %d of the folded text is %d, and the one before it %d", i, at, last)
		}
		last = at
		if !valid || i == len(folded.text) || folded.text[i] < utf8.RuneSelf || !utf8.RuneStart(folded.text[i]) {
			continue
		}
		// What was kept is where it is said to be.
		if r, n := utf8.DecodeRuneInString(folded.text[i:]); r != utf8.RuneError && !strings.HasPrefix(text[at:], folded.text[i:i+n]) {
			t.Fatalf("%q of the folded text is not at %d", r, at)
		}
	}
	if again := fold(folded.text); again.text != folded.text && valid && !strings.ContainsAny(text, "\\&") {
		t.Error("folding the folded text changes it")
	}
}
