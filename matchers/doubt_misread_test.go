package matchers

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// lookAlikes are the readings that misread lists are made of. They are not the table
// that the matcher goes by.
var lookAlikes = map[byte]string{
	'0': "OoO", 'O': "0", 'o': "0O", '1': "lI|", 'l': "1I", 'I': "1l", 'i': "1", '5': "S", 'S': "5", 's': "5", '8': "B",
	'B': "8", '2': "Z", 'Z': "2", 'z': "2", '6': "G", 'G': "6", '9': "g", 'g': "9", 'b': "6", 'q': "9", 'c': "C", 'u': "v",
}

// misread returns what a poor reader makes of a code: each character that has a
// look-alike becomes one at the rate, joints and pairs are cut wrong half as often.
func misread(r *rand.Rand, code string, rate float64) string {
	var out strings.Builder
	for i := range len(code) {
		c := code[i]
		others := lookAlikes[c]
		switch {
		case others != "" && r.Float64() < rate:
			out.WriteByte(others[r.IntN(len(others))])
		case c == 'm' && r.Float64() < rate:
			out.WriteString("rn")
		case c == 'w' && r.Float64() < rate:
			out.WriteString("vv")
		case c == '-' && r.Float64() < rate/2:
			out.WriteString([]string{"", "--", " "}[r.IntN(3)])
		default:
			out.WriteByte(c)
		}
	}
	s := out.String()
	if at := len(s) / 2; r.Float64() < rate/4 && !strings.Contains(s, " ") && strings.Contains(s, "-") {
		s = s[:at] + " " + s[at:]
	}
	return s
}

// misreadLists are the forms of the lists that are read badly.
var misreadLists = []struct {
	name, heading, service string
	alphabet, form         string
	count                  int
}{
	{"Google", "Google\nBackup codes\nKeep these backup codes somewhere safe but accessible.", "google", "0123456789", "xxxx xxxx", 10},
	{"GitHub", "GitHub\nTwo-factor recovery codes", "github", "0123456789abcdef", "xxxxx-xxxxx", 16},
	{"GitLab", "GitLab two-factor authentication\nRecovery codes", "gitlab", "0123456789abcdef", "xxxxxxxxxxxxxxxx", 10},
	{"Discord", "Discord backup codes", "discord", "abcdefghijklmnopqrstuvwxyz0123456789", "xxxx-xxxx", 10},
	{"digits", "Your backup codes", "", "0123456789", "xxxxxxxx", 10},
	{"digits in groups", "Recovery codes", "", "0123456789", "xxxx-xxxx", 8},
	{"hex, capitals", "Your recovery codes", "", "0123456789ABCDEF", "xxxx-xxxx-xxxx", 8},
	{"base32", "Backup codes", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "xxxxxxxxxx", 10},
	{"Crockford", "Backup codes", "", "0123456789ABCDEFGHJKMNPQRSTVWXYZ", "xxxxx-xxxxx", 10},
	{"no look-alikes", "Your backup codes", "", "23456789abcdefghjkmnpqrstuvwxyz", "xxxxxxxx", 10},
	{"small letters and digits", "Your backup codes", "", "abcdefghijklmnopqrstuvwxyz0123456789", "xxxxx-xxxxx", 10},
	{"capitals and digits", "Your backup codes", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "xxxxxxxx", 10},
	{"all letters and digits", "Your backup codes", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "xxxxxxxxxx", 10},
}

// readings counts how well misread lists are read.
type readings struct{ lists, likely, service, codes, exact, unmarked, shown int }

func (r *readings) add(o readings) {
	r.lists, r.likely, r.service = r.lists+o.lists, r.likely+o.likely, r.service+o.service
	r.codes, r.exact = r.codes+o.codes, r.exact+o.exact
	r.unmarked, r.shown = r.unmarked+o.unmarked, r.shown+o.shown
}

func (r readings) String() string {
	return fmt.Sprintf("likely %.3f, service %.3f, codes exact %.3f, characters wrong and not marked %.4f of %d",
		share(r.likely, r.lists), share(r.service, r.lists), share(r.exact, r.codes), share(r.unmarked, r.shown), r.shown)
}

// score compares what was found with the list that was misread.
func score(findings []Finding, truth []string, service string) readings {
	out := readings{lists: 1, codes: len(truth)}
	var best *Finding
	for i := range findings {
		if f := &findings[i]; best == nil || len(f.Codes) > len(best.Codes) {
			best = f
		}
	}
	if best == nil {
		return out
	}
	if best.Case.Level().String() == "likely" && len(best.Codes)*10 >= len(truth)*6 {
		out.likely = 1
	}
	if service == "" || best.Service != nil && best.Service.ID == service {
		out.service = 1
	}
	var all []Found
	for _, f := range findings {
		all = append(all, f.Codes...)
	}
	for _, code := range truth {
		if slices.ContainsFunc(all, func(c Found) bool { return bare(string(c.Code)) == bare(code) }) {
			out.exact++
		}
	}
	if len(best.Codes) == len(truth) {
		for i, code := range truth {
			out.unmarked += unmarked(best.Codes[i], code)
			out.shown += len(code)
		}
	}
	return out
}

// unmarked counts the characters that are wrong and not said to be doubtful.
func unmarked(c Found, truth string) int {
	shown := string(c.Code)
	if c.Length > 0 {
		return 0
	}
	if len(shown) != len(truth) {
		shown, truth = bare(shown), bare(truth)
	}
	if len(shown) != len(truth) {
		return 1
	}
	wrong := 0
	for i := range len(truth) {
		if shown[i] != truth[i] && !slices.ContainsFunc(c.Unsure, func(u Unsure) bool { return u.At == i }) {
			wrong++
		}
	}
	return wrong
}

func draw(r *rand.Rand, alphabet, form string) string {
	return strings.Map(func(c rune) rune {
		if c == 'x' {
			return rune(alphabet[r.IntN(len(alphabet))])
		}
		return c
	}, form)
}

// misreadRound misreads each form of list some times and reads it as it is and mended.
func misreadRound(m *Matcher, form, times int, rate float64) (before, after readings) {
	list := misreadLists[form]
	for n := range times {
		r := rand.New(rand.NewPCG(uint64(form), uint64(n)))
		var truth, lines []string
		for range list.count {
			truth = append(truth, draw(r, list.alphabet, list.form))
			lines = append(lines, misread(r, truth[len(truth)-1], rate))
		}
		text := list.heading + "\n\n" + strings.Join(lines, "\n") + "\n"
		before.add(score(m.find(fold(text), Known{Scanned: true}), truth, list.service))
		after.add(score(m.Find(text, Known{Scanned: true}), truth, list.service))
	}
	return before, after
}

// How well lists are found and read that somebody without an eye for codes read: with
// -v it prints the figures of each form.
func TestMisreadLists(t *testing.T) {
	type bound struct{ likely, service, exact, unmarked float64 }
	tests := []struct {
		rate float64 // of characters that have a look-alike
		want bound   // the last at most, the others at least
	}{
		{0, bound{1, 1, 0.99, 0}},
		{0.02, bound{0.99, 0.99, 0.96, 0.003}},
		{0.05, bound{0.99, 0.99, 0.91, 0.006}},
		{0.10, bound{0.99, 0.99, 0.85, 0.008}},
		{0.15, bound{0.98, 0.99, 0.78, 0.010}},
	}
	m := loaded(t)
	times := 4
	if testing.Verbose() {
		times = 40
	}
	for _, test := range tests {
		t.Run(fmt.Sprint(test.rate), func(t *testing.T) {
			var before, after readings
			for form := range misreadLists {
				b, a := misreadRound(m, form, times, test.rate)
				t.Logf("%-25s as read: %s", misreadLists[form].name, b)
				t.Logf("%-25s mended:  %s", misreadLists[form].name, a)
				before.add(b)
				after.add(a)
			}
			t.Logf("all as read: %s", before)
			t.Logf("all mended:  %s", after)
			got := bound{
				share(after.likely, after.lists), share(after.service, after.lists),
				share(after.exact, after.codes), share(after.unmarked, after.shown),
			}
			if w := test.want; got.likely < w.likely || got.service < w.service || got.exact < w.exact || got.unmarked > w.unmarked {
				t.Errorf("read %+v, want %+v", got, w)
			}
		})
	}
}

func share(a, b int) float64 { return float64(a) / float64(max(b, 1)) }
