package catalog

import (
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"golang.org/x/text/unicode/norm"
	"sparekey/matchers/starts"
)

// foldSlowly is what folding means: the letters and digits of the compatibility form,
// without accents, in lower case.
func foldSlowly(s string) Folded {
	var out strings.Builder
	var breaks []int
	gap := false
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, " ")) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r):
			if gap {
				breaks, gap = append(breaks, out.Len()), false
			}
			out.WriteRune(foldLetter(r))
		case !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	return Folded{out.String(), breaks}
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{
		"", "Back-up Códigos", "ｆｕｌｌ　ｗｉｄｔｈ", "복구 코드", "резервные коды", "ΚΩΔΙΚΌΣ", "İstanbul ı", "ﬁ ½ ™ ⓐ ㎏", "e\u0301\u0327 \u0f71\u0f72",
		"कोड का", "\xff\xfea\x80", "a\u00adb\u200bc", "บัญชี", "①②", strings.Repeat("\u0301", 40) + "a",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if diff := cmp.Diff(foldSlowly(s), Fold(s), cmp.AllowUnexported(Folded{})); diff != "" {
			t.Errorf("%q: %s", s, diff)
		}
	})
}

// What is passed over by its first letters names nothing.
func FuzzMentionedHeads(f *testing.F) {
	for _, seed := range []string{
		"GitHub recovery codes", "vk backup", "x: see x.com", "Яндекс и VK", "aé github", "githubé", "é-github", "1Password a1password", "İnstagram \xffgithub",
	} {
		f.Add(seed)
	}
	c := loaded(f)
	slow := c.terms
	slow.heads = starts.New()
	for i := range int64(1 << 20) { // so many that every word may be one of them
		slow.heads.Add(strconv.FormatInt(i, 36))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, loosely := range []bool{false, true} {
			want, got := slow.find(text, 0, len(text), inText, loosely), c.terms.find(text, 0, len(text), inText, loosely)
			if diff := cmp.Diff(places(want), places(got)); diff != "" {
				t.Errorf("%q: %s", text, diff)
			}
		}
	})
}

// places returns who is named where.
func places(mentions []Mention) []any {
	var all []any
	for _, m := range mentions {
		all = append(all, m.Service.ID, m.Start, m.End, m.Domain, m.Loose)
	}
	return all
}
