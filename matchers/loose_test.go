package matchers

import (
	"strings"
	"testing"

	"sparekey/matchers/evidence"
)

// In the source of a program a name that is a common word, too, counts where it may be
// the title or the value of something, or words near it speak of codes.
func TestMayCount(t *testing.T) {
	m := loaded(t)
	var source evidence.Case
	source = source.With(evidence.TypeSource, "the type")
	for text, want := range map[string]int{
		"// the last element is returned by the first call":  0,
		"	return list[i].(element).Next(), nil":              0,
		"// wait for the signal of the other process":        0,
		"	// Send to (Signal)":                               0,
		"// (Signal)\n// backup codes":                       1,
		"Signal:":                                            1,
		"site = \"Signal\"":                                  1,
		"a \"Signal\" here":                                  1,
		"my old phone has Element, which I like; Signal":     2,
		"// the backup codes of the signal which was sent":   1,
		"import \"github.com/owner/name\" // with a signal":  2,
		strings.Repeat("x ", longestContext) + "a signal to": 1,
	} {
		r := &reading{Matcher: m, folded: fold(text), known: Known{Case: source}}
		if got := len(r.names()); got != want {
			t.Errorf("%.80q: %d names, want %d", text, got, want)
		}
	}
}
