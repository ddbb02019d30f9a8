package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// marks turns a text into signs; a character before ? is marked as doubtful.
func marked1(text string) []sign {
	var all []sign
	for _, r := range text {
		if r == '?' {
			all[len(all)-1].marked = true
			continue
		}
		all = append(all, sign{r: r})
	}
	return all
}

func linesOf(text string) []readLine {
	var lines []readLine
	for _, words := range pageText(text) {
		lines = append(lines, pieces(words))
	}
	return lines
}

func TestMatched(t *testing.T) {
	tests := []struct {
		name, page string
		codes      []string
		alike      []string
		want       []string // "text distance folded", or empty
	}{
		{"as they are", "abcd-efgh\n1234-5678", []string{"abcd-efgh", "1234-5678"}, nil, []string{"abcdefgh 0 0", "12345678 0 0"}},
		{"other separators", "abcdefgh  1234 5678", []string{"abcd-efgh", "1234-5678"}, nil, []string{"abcdefgh 0 0", "12345678 0 0"}},
		{"numbers glued to them", "1.abcd-efgh 2)1234-5678", []string{"abcd-efgh", "1234-5678"}, nil, []string{"abcdefgh 0 0", "12345678 0 0"}},
		{"one wrong", "abcd-efqh", []string{"abcd-efgh"}, nil, []string{"abcdefqh 1 1"}},
		{"alike", "OOlI-1234", []string{"00II-1234"}, []string{"0O", "lI"}, []string{"OOlI1234 3 0"}},
		{"not alike", "OO11-1234", []string{"0011-1234"}, []string{"lI"}, []string{"OO111234 2 2"}},
		{"too far", "axxx-xxgh", []string{"abcd-efgh"}, nil, []string{""}},
		{"over two lines", "abcd\nefgh", []string{"abcd-efgh"}, nil, []string{""}},
		{"a place serves once", "1234 5678", []string{"1234 5678", "1234 5679"}, nil, []string{"12345678 0 0", ""}},
		{"the nearest chooses first", "1234 5679\n1234 5678", []string{"1234 5678", "1234 5679"}, nil, []string{"12345678 0 0", "12345679 0 0"}},
		{"nothing read", "", []string{"123456"}, nil, []string{""}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, r := range matched(test.codes, linesOf(test.page), newFolding(test.alike)) {
				if !r.found {
					got = append(got, "")
					continue
				}
				got = append(got, strings.Join([]string{string(runes(r.signs)), digit(r.distance), digit(r.folded)}, " "))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func digit(n int) string { return string(rune('0' + n)) }

func TestUnmarked(t *testing.T) {
	tests := []struct {
		name, want, have string
		wrong            int
	}{
		{"all right", "abcd", "abcd", 0},
		{"changed", "abcd", "abed", 1},
		{"changed and marked", "abcd", "abe?d", 0},
		{"another one is marked", "abcd", "a?bed", 1},
		{"added", "abcd", "abccd", 1},
		{"added and marked", "abcd", "abcxd"[:3] + "x?d", 0},
		{"left out", "abcd", "abd", 1},
		{"left out beside a marked one", "abcd", "ab?d", 0},
		{"nothing", "ab", "", 2},
		{"two", "abcdef", "abxdey", 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := unmarked([]rune(test.want), marked1(test.have)); got != test.wrong {
				t.Errorf("%d wrong and not marked, want %d", got, test.wrong)
			}
		})
	}
}

func TestClaims(t *testing.T) {
	tests := []struct {
		name string
		word string
		want int
	}{
		{"a code", "ab12cd", 1},
		{"with hyphens", "a1-b2-c3", 1},
		{"letters only", "backup", 0},
		{"too short", "ab12c", 0},
		{"signs do not count", "1-2-3-4-5", 0},
		{"marked", "ab1?2cd", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := claims([][]sign{marked1(test.word)}); got != test.want {
				t.Errorf("%d claims, want %d", got, test.want)
			}
		})
	}
}

func TestFolding(t *testing.T) {
	f := newFolding([]string{"0O", "oO", "lI", "1l", "x"})
	want := map[string]bool{"0O": true, "0o": true, "oO": true, "1I": true, "l1": true, "0l": false, "xy": false}
	for pair, same := range want {
		if got := f.of(rune(pair[0])) == f.of(rune(pair[1])); got != same {
			t.Errorf("%s taken as one: %v, want %v", pair, got, same)
		}
	}
}

// FuzzDistance holds what every distance has to be.
func FuzzDistance(f *testing.F) {
	f.Add("abcd", "abed", "x")
	f.Add("", "abc", "abc")
	f.Add("0O0O", "OOOO", "0000")
	f.Fuzz(func(t *testing.T, x, y, z string) {
		a, b, c := []rune(x), []rune(y), []rune(z)
		if len(a)+len(b)+len(c) > 300 {
			return
		}
		for _, fold := range []folding{nil, newFolding([]string{"0O", "lI"})} {
			ab := distance(a, b, fold)
			if ba := distance(b, a, fold); ab != ba {
				t.Errorf("%d one way and %d the other", ab, ba)
			}
			if least := max(len(a)-len(b), len(b)-len(a)); ab < least || ab > max(len(a), len(b)) {
				t.Errorf("%d between %d and %d characters", ab, len(a), len(b))
			}
			if ac, cb := distance(a, c, fold), distance(c, b, fold); ab > ac+cb {
				t.Errorf("%d is farther than %d and %d over a third", ab, ac, cb)
			}
			if distance(a, a, fold) != 0 {
				t.Error("something is not as far as itself")
			}
			if distance(a, b, newFolding([]string{"0O", "lI"})) > distance(a, b, nil) {
				t.Error("folding moves apart")
			}
		}
		if same := x == y && len(a) == len(b); same != (distance(a, b, nil) == 0) && strings.ToValidUTF8(x, "") == x && strings.ToValidUTF8(y, "") == y {
			t.Errorf("equal %v, distance %d", same, distance(a, b, nil))
		}
	})
}

// FuzzMatched looks for what no page may make the matcher do.
func FuzzMatched(f *testing.F) {
	f.Add("abcd-efgh\n1234", "abcd-efgh", "1234")
	f.Add("1 2 3 4", "12", "34")
	f.Fuzz(func(t *testing.T, page, one, two string) {
		if len(page)+len(one)+len(two) > 400 {
			return
		}
		codes := []string{one, two}
		total := 0
		for i, r := range matched(codes, linesOf(page), nil) {
			if !r.found {
				continue
			}
			total += len(r.signs)
			want := bare(codes[i])
			if d := distance(want, runes(r.signs), nil); d != r.distance || d > max(1, len(want)/3) {
				t.Errorf("code %d of %d characters: distance %d, said to be %d", i, len(want), d, r.distance)
			}
			if n := unmarked(want, r.signs); n != r.distance {
				t.Errorf("code %d: %d wrong characters at a distance of %d", i, n, r.distance)
			}
		}
		if most := len(bare(page)); total > most {
			t.Errorf("%d characters matched of %d on the page", total, most)
		}
	})
}
