package starts

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// words returns a set and what is in it.
func words() (*Set, []string) {
	list := []string{"x", "vk", "1pass", "github", "git hub", "npm", "Zoom", "2fa", "abcdefghijk"}
	s := New()
	for _, word := range list {
		s.Add(word)
	}
	return s, list
}

func TestHas(t *testing.T) {
	s, _ := words()
	for text, want := range map[string]bool{
		"X": true, "x.com": true, "xy": false, "VK-1": true, "vkg": false, "githu": false, "github2": false, "GitHub.": true, "1PASS": true, "1passw": false, "git": true,
		"npm!": true, "npms": false, "ZOOM": true, "abcdefghi": true, "abcdefgx": false, "2FA": true, "réseau": true, "a": false, "": false,
	} {
		if got := s.Has(text, 0); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}

// places returns where words begin that may be of the set, in text that is ASCII but for
// what parts it.
func places(s *Set, text string) []int {
	var all []int
	for i := 0; i < len(text); {
		at, place := s.Next(text, i, len(text))
		i = at
		switch {
		case place == Found:
			all = append(all, i)
		case place == Outside && i < len(text) && isWord(text[i]) && s.Has(text, i):
			all = append(all, i)
		case place == Outside && i < len(text) && !isWord(text[i]):
			i++
			continue
		}
		for i < len(text) && isWord(text[i]) {
			i++
		}
	}
	return all
}

// FuzzNext asserts that vector code finds what plain Go does, and that it is what Has says
// of each word.
func FuzzNext(f *testing.F) {
	fast, list := words()
	plain := *fast
	plain.blocks = nil
	for _, seed := range []string{
		"", "x", "see GitHub's npm: vk", strings.Repeat(strings.Join(list, " word-"), 9), strings.Repeat("word ", 11) + "npm zoom",
		strings.Repeat("a", 59) + " x" + strings.Repeat("b", 70), strings.Repeat("é github ", 20), "@x[x`x{x/x:x",
	} {
		f.Add(seed, uint8(3))
	}
	f.Fuzz(func(t *testing.T, text string, shift uint8) {
		text = strings.Repeat("-", int(shift)) + text + strings.Repeat(" "+text, 3)
		var want []int
		for i := range len(text) {
			if isWord(text[i]) && (i == 0 || !isWord(text[i-1])) && fast.Has(text, i) {
				want = append(want, i)
			}
		}
		if diff := cmp.Diff(want, places(&plain, text)); diff != "" {
			t.Errorf("%q in plain Go: %s", text, diff)
		}
		if diff := cmp.Diff(want, places(fast, text)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	})
}

func BenchmarkNext(b *testing.B) {
	text := strings.Repeat("\tfor i, word := range strings.Fields(line) {\n\t\tif len(word) > 3 { continue }\n", 1<<12)
	fast, _ := words()
	plain := *fast
	plain.blocks = nil
	for name, s := range map[string]*Set{"fastest": fast, "plain": &plain} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				places(s, text)
			}
		})
	}
}
