package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

func TestPatterned(t *testing.T) {
	tests := map[string]bool{
		"12345678": true, "87654321": true, "00000000": true, "aaaabbbb": true, "abcdefgh": true, "1a2b3c4d": true, "abcdabcd": true, "xxxxxxxxxx": true,
		"deadbeef": true, "qwertyui": true, "1234567890": true, "12341234": true, "changeme1": true,
		"7d01c9ae4b": false, "17939720": false, "f1go5mo41g6o": false, "qnqretyu": false, "bwm8d424a6l2": false, "abc": false, "": false,
	}
	for code, want := range tests {
		if got := patterned(code); got != want {
			t.Errorf("%q: %v, want %v", code, got, want)
		}
		if got := patterned(strings.ToUpper(code)); got != want {
			t.Errorf("%q in capitals: %v, want %v", code, got, want)
		}
	}
}

func TestIsDate(t *testing.T) {
	tests := map[string]bool{
		"20240304": true, "04032024": true, "03042024": true, "19991231": true, "20232024": true, "240304": true, "040324": true,
		"17939720": false, "20241332": false, "99999999": false, "482913": false, "1234": false, "18500101": false,
	}
	for number, want := range tests {
		if got := isDate(number); got != want {
			t.Errorf("%s: %v, want %v", number, got, want)
		}
	}
}

func TestLuhn(t *testing.T) {
	l := newLot(3)
	for range 20 {
		number := bare(card(l))
		if !luhn(number) {
			t.Errorf("%s fails", number)
		}
		if other := number[:15] + string('0'+(number[15]-'0'+1)%10); luhn(other) {
			t.Errorf("%s passes", other)
		}
	}
}

// lookOf returns what is said that the codes of a list look like.
func lookOf(t *testing.T, m *Matcher, codes []string) evidence.Rule {
	t.Helper()
	text := strings.Join(codes, "\n")
	f := fold(text)
	b := m.blocks(f)
	b.read(&b.pages[0])
	if len(b.done) != 1 {
		t.Fatalf("%d blocks, want 1", len(b.done))
	}
	r := &reading{Matcher: m, folded: f, lines: b.lines, blocks: b}
	set := r.describe(r.codes(b.done[0].tokens), &b.done[0])
	var found evidence.Rule
	for _, item := range set.sayLooks(nil, false, false) {
		if strings.HasPrefix(string(item.Rule), "looks.") || found == "" {
			found = item.Rule
		}
	}
	return found
}

func TestLooks(t *testing.T) {
	l := newLot(4)
	draw := func(n int, code func() string) []string {
		return strings.Fields(l.lines(n, func(int) string { return code() }))
	}
	tests := []struct {
		name  string
		codes []string
		want  evidence.Rule
	}{
		{"drawn by lot", draw(8, func() string { return l.groups(hexDigits, "-", 5, 5) }), evidence.SetRandom},
		{"letters and digits drawn by lot", draw(8, func() string { return l.of(base36, 10) }), evidence.SetRandom},
		{"placeholders", strings.Fields("1234-5678 4321-8765 0000-1111 9876-5432"), evidence.LooksPattern},
		{"dates", strings.Fields("20230304 20230611 20230712 20231224 20240101 20240229"), evidence.LooksDates},
		{"periodicals", draw(6, func() string { return issn(l) }), evidence.LooksISSN},
		{"same beginning", draw(8, func() string { return "A7K" + l.of(numerals, 6) }), evidence.LooksAlike},
		{"sorted", strings.Fields("10211093 18931207 26440911 35512078 44390817 51902371 60711093 78190234"), evidence.LooksOrdered},
		{"steps", strings.Fields("48211093 48211100 48211107 48211114"), evidence.LooksOrdered},
		{"few digits", draw(8, func() string { return l.of("13579", 10) }), evidence.LooksBiased},
		{"product keys", draw(5, func() string { return l.groups("BCDFGHJKMPQRTVWXY2346789", "-", 5, 5, 5, 5, 5) }), evidence.LooksProduct},
		{"UUIDs", draw(6, l.uuid), evidence.LooksUUID},
		{"digests", draw(6, func() string { return l.of(hexDigits, 40) }), evidence.LooksHash},
		{"numbers", draw(8, func() string { return "1234567890"[l.IntN(9):][:1] + l.of(numerals, 7) }), evidence.LooksDigits},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, lookOf(t, m, test.codes)); diff != "" {
				t.Errorf("%q: %s", test.codes, diff)
			}
		})
	}
}

// Codes drawn by lot seldom look like anything else, whatever their alphabet.
func TestLotLooksLikeLot(t *testing.T) {
	forms := []struct {
		name  string
		draw  func(l lot) string
		least int // of a hundred sets
	}{
		{"hex 5-5", func(l lot) string { return l.groups(hexDigits, "-", 5, 5) }, 97},
		{"base36 4-4", func(l lot) string { return l.groups(base36, "-", 4, 4) }, 97},
		{"base36 10", func(l lot) string { return l.of(base36, 10) }, 97},
		{"capitals 4-4-4", func(l lot) string { return l.groups(capitals, "-", 4, 4, 4) }, 97},
		{"hex 16", func(l lot) string { return l.of(hexDigits, 16) }, 97},
		{"letters 8", func(l lot) string { return l.of("abcdefghijklmnopqrstuvwxyz", 8) }, 90},
	}
	m := loaded(t)
	for _, form := range forms {
		t.Run(form.name, func(t *testing.T) {
			random := 0
			for seed := range uint64(100) {
				l := newLot(seed)
				text := "recovery codes\n" + l.lines(8, func(int) string { return form.draw(l) })
				for _, f := range m.Find(text, Known{}) {
					for _, item := range f.Case {
						if item.Rule == evidence.SetRandom && len(f.Codes) == 8 {
							random++
						}
					}
				}
			}
			if random < form.least {
				t.Errorf("%d of 100 sets look drawn by lot, want %d", random, form.least)
			}
		})
	}
}
