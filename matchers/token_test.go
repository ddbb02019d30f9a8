package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseWord(t *testing.T) {
	tests := []struct {
		name, word string
		plausible  bool // has the outline of a code
		maybe      bool // but reads like a word
	}{
		{"hex in two groups", "7d01c-9ae4b", true, false},
		{"digits", "17939720", true, false},
		{"six digits", "482913", true, false},
		{"five digits", "48291", false, false},
		{"groups of digits", "1793-9720", true, false},
		{"three digits twice", "179-972", false, false},
		{"seventeen digits", "17939720820501684", false, false},
		{"letters and digits", "f1go5mo41g6o", true, false},
		{"letters drawn by lot", "qnqretyu", true, true},
		{"a version", "letter12", true, true},
		{"an algorithm", "sha256", true, true},
		{"letters in groups", "qwpd-jmxk-zxhf", true, false},
		{"words in groups", "stone-inter-liner", false, true},
		{"five characters", "a1b2c", false, false},
		{"uneven groups", "a1b2c3-d4e5", false, false},
		{"a UUID", "784f0d31-9bc2-4e1a-8f07-c2d96ab01e55", true, false},
		{"groups of two", "a1-b2-c3-d4", false, false},
		{"underscore", "a1b2_c3d4", false, false},
		{"two hyphens", "a1b2--c3d4", false, false},
		{"64 hex digits", strings.Repeat("a1b2c3d4", 8), true, false},
		{"65 hex digits", strings.Repeat("a1b2c3d4", 8) + "5", false, false},
		{"prefix", "A3-CBE1SM-0Z7EQS-YL40K-0JGES-59ITA-LNMMW", true, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var token token
			ok := token.parseWord(test.word, 0, len(test.word), []beginning{{text: "A3-"}})
			token.settle(test.word)
			if ok != test.plausible {
				t.Errorf("plausible: %v, want %v", ok, test.plausible)
			}
			if ok && token.maybe != test.maybe {
				t.Errorf("maybe a word: %v, want %v", token.maybe, test.maybe)
			}
			if ok && (token.start != 0 || token.end != len(test.word) || token.number != -1) {
				t.Errorf("stands at %d to %d with number %d", token.start, token.end, token.number)
			}
		})
	}
}

func TestCompatible(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"same form", "7d01c-9ae4b", "e65f2-08b3d", true},
		{"other sizes", "7d01c-9ae4b", "e65f-08b3", false},
		{"other length", "17939720", "179397201", false},
		{"digits by chance", "7d01c9ae", "90142857", true},
		{"long, digits alone", "f1go5mo41g6o", "904178235561", false},
		{"other case", "a1b2-c3d4", "A1B2-C3D4", false},
		{"mixed case", "a1B2-c3D4", "a1b2-c3d4", true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var a, b token
			okA, okB := a.parseWord(test.a, 0, len(test.a), nil), b.parseWord(test.b, 0, len(test.b), nil)
			if !okA || !okB {
				t.Fatalf("the outline of a code: %v and %v", okA, okB)
			}
			if got := []bool{compatible(&a, &b), compatible(&b, &a)}; !cmp.Equal(got, []bool{test.want, test.want}) {
				t.Errorf("both ways: %v, want %v", got, test.want)
			}
		})
	}
}
