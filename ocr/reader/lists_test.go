package reader

import (
	"slices"
	"strings"
	"testing"

	"sparekey/ocr/locate"
)

// said makes readings of texts below one another. A bracket holds a character that is
// not sure, and after a bar with what it may be confused: [0|O].
func said(p float64, texts ...string) []reading {
	var out []reading
	for n, text := range texts {
		r := reading{line: levelLine(10, float64(20*n), 100, float64(20*n+12))}
		in, other := false, false
		for _, c := range text {
			switch last := len(r.letters) - 1; {
			case c == '[':
				in, other = true, false
			case c == ']':
				in = false
			case in && c == '|':
				other = true
				r.letters[last].p = p
			case in && other:
				r.letters[last].or = append(r.letters[last].or, guess{string(c), 1 - p})
			default:
				r.letters = append(r.letters, letter{r: c, p: 0.9999})
			}
		}
		out = append(out, r)
	}
	return out
}

func texts(list []token) string {
	var out []string
	for _, t := range list {
		var b strings.Builder
		for _, l := range t.letters() {
			b.WriteRune(l.r)
		}
		out = append(out, b.String())
	}
	return strings.Join(out, " ")
}

func TestLists(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  string // lists apart by bars
	}{
		"one form":        {[]string{"7f3k9", "2m8q4"}, "7f3k9 2m8q4"},
		"two forms":       {[]string{"7f3k9", "4821-7390", "2m8q4"}, "7f3k9 2m8q4 | 4821-7390"},
		"numbered":        {[]string{"1. 48217390", "2. 60571942"}, "48217390 60571942"},
		"two columns":     {[]string{"48217390 60571942"}, "48217390 60571942"},
		"words":           {[]string{"Save your backup codes", "Continue"}, ""},
		"camels":          {[]string{"GitHub and JavaScript"}, ""},
		"cases":           {[]string{"YpxoTleXlc"}, "YpxoTleXlc"},
		"consonants":      {[]string{"bvbwcgpz"}, "bvbwcgpz"},
		"punctuation":     {[]string{"(7f3k9),"}, "7f3k9"},
		"a word of a set": {[]string{"7f3k9q", "2m8q4t", "9xk2wd", "banana"}, "7f3k9q 2m8q4t 9xk2wd banana"},
		"a word alone":    {[]string{"7f3k9q", "banana"}, "7f3k9q"},
		"an address":      {[]string{"me@site7.example"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, list := range lists(said(0.5, c.lines...)) {
				got = append(got, texts(list))
			}
			if s := strings.Join(got, " | "); s != c.want {
				t.Errorf("%q, want %q", s, c.want)
			}
		})
	}
}

// A list says from which alphabet its codes are; that settles some doubts and never
// takes away what is sure.
func TestAgree(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  string
	}{
		"digits":          {[]string{"4821739[O|0]", "60571942", "33188264", "90752613"}, "48217390 60571942 33188264 90752613"},
		"hexadecimal":     {[]string{"7f3a9[O|0]bd", "2c8e4d1a", "9b05f7c3", "a81d6e42"}, "7f3a90bd 2c8e4d1a 9b05f7c3 a81d6e42"},
		"no capitals":     {[]string{"k7mx[C|c]2wq", "p4nz8tvh", "r9yb3fjs", "x6gdu5ko"}, "k7mxc2wq p4nz8tvh r9yb3fjs x6gdu5ko"},
		"no small":        {[]string{"K7MX[c|C]2WQ", "P4NZ8TVH", "R9YB3FJS", "X6GDU5KH"}, "K7MXC2WQ P4NZ8TVH R9YB3FJS X6GDU5KH"},
		"nothing known":   {[]string{"K7m[O|0]"}, "K7mO"},
		"both may be":     {[]string{"K7MX[O|0]2WQ", "P4NZ8TVH", "R9YB3FJS", "X0GDU5KO"}, "K7MXO2WQ P4NZ8TVH R9YB3FJS X0GDU5KO"},
		"sure is sure":    {[]string{"48217390", "6057194x", "33188264", "90752613"}, "48217390 6057194x 33188264 90752613"},
		"mixed as it was": {[]string{"kT7mXo2W", "pR4nZ8tV", "w9yB3fJs", "xLg[l|I]u5Ko"}, "kT7mXo2W pR4nZ8tV w9yB3fJs xLglu5Ko"},
	} {
		t.Run(name, func(t *testing.T) {
			all := said(0.7, c.lines...)
			var got []string
			for _, list := range lists(all) {
				agree(list)
				got = append(got, texts(list))
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("%q, want %q", s, c.want)
			}
		})
	}
}

// What only the list speaks for stays marked when the list is short, and a character
// that does not fit a list gets a mark.
func TestAgreeMarks(t *testing.T) {
	short := said(0.7, "48[O|0]17", "60571")
	agree(lists(short)[0])
	if l := short[0].letters[2]; l.r != '0' || l.p >= doubtful {
		t.Errorf("%c with %v, want 0 in doubt", l.r, l.p)
	}
	odd := said(0.7, "7f3a90bd", "2c8e4d1a", "9b0sf7c3", "a81d6e42")
	agree(lists(odd)[0])
	l := odd[2].letters[3]
	if l.p >= doubtful {
		t.Errorf("%c is sure among hexadecimal digits", l.r)
	}
	if !slices.ContainsFunc(append(l.or, guess{text: string(l.r)}), func(g guess) bool { return g.text == "5" }) {
		t.Errorf("%c may not be 5: %v", l.r, l.or)
	}
}

// What looks like the zeros of its list, and not like its Os, is a zero.
func TestCompareShapes(t *testing.T) {
	p := pages[0]
	p.size = 24
	p.lines = []string{"R0V4KO72XQ", "2ON80TZW6M", "H5O90PB3LD", "80QXM3OK5R"}
	g := p.draw(t)
	net, err := newNetwork()
	if err != nil {
		t.Fatal(err)
	}
	locator, err := locate.New()
	if err != nil {
		t.Fatal(err)
	}
	e := &engine{locator: locator, scribe: scribe{net: net}}
	lines, err := locator.Lines(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	all, err := e.first(t.Context(), g, lines)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != len(p.lines) {
		t.Fatalf("%d lines are read, want %d", len(all), len(p.lines))
	}
	for i, want := range []rune{'0', 'O', 'O'} {
		l := &all[i].letters[1]
		if i == 2 {
			l = &all[i].letters[2]
		}
		other := map[rune]rune{'0': 'O', 'O': '0'}[want]
		l.r, l.p, l.or = other, 0.6, []guess{{string(want), 0.4}} // as if the network had been wrong
	}
	for _, list := range lists(all) {
		compareShapes(list)
	}
	var got []string
	for i := range all {
		var b strings.Builder
		for _, l := range all[i].letters {
			b.WriteRune(l.r)
		}
		got = append(got, b.String())
	}
	if s, want := strings.Join(got, " "), strings.Join(p.lines, " "); s != want {
		t.Errorf("%s, want %s", s, want)
	}
}

func TestSensible(t *testing.T) {
	for name, c := range map[string]struct {
		lines        []string
		p            float64
		good, unread int
	}{
		"sure":              {[]string{"48217390"}, 0.9, 1, 0},
		"a code unsure":     {[]string{"[4|a][8|b][2|z][1|l][7|t][3|e][9|g][0|O]"}, 0.65, 0, 1},
		"words unsure":      {[]string{"[b|h][a|o][n|m][a|o][n|m][a|o]"}, 0.7, 1, 0},
		"words in the dark": {[]string{"[b|h][a|o][n|m][a|o][n|m][a|o]"}, 0.45, 0, 1},
		"codes of a form":   {[]string{"[4|a][8|b][2|z][1|l]", "[6|a][0|O][5|S][7|t]", "[3|a][3|B][1|l][8|t]"}, 0.6, 3, 0},
	} {
		t.Run(name, func(t *testing.T) {
			all := said(c.p, c.lines...)
			for i := range all {
				all[i].line.Sure = 1
			}
			good, unread := sensible(all)
			if len(good) != c.good || len(unread) != c.unread {
				t.Errorf("%d read, %d not, want %d and %d", len(good), len(unread), c.good, c.unread)
			}
		})
	}
}

// What was found twice is kept once, as it was read better.
func TestUnique(t *testing.T) {
	at := func(left, right, y float64, p float64, text string) reading {
		r := reading{line: levelLine(left, y-8, right, y+8)}
		for _, c := range text {
			r.letters = append(r.letters, letter{r: c, p: p})
		}
		return r
	}
	for name, c := range map[string]struct {
		all  []reading
		want string
	}{
		"apart":             {[]reading{at(10, 90, 20, 0.9, "one"), at(110, 190, 20, 0.9, "two"), at(10, 90, 40, 0.9, "three")}, "one two three"},
		"the same":          {[]reading{at(10, 90, 20, 0.9, "good"), at(12, 88, 21, 0.8, "bad")}, "good"},
		"the other way":     {[]reading{at(10, 90, 20, 0.8, "bad"), at(12, 88, 21, 0.9, "good")}, "good"},
		"whole, not parts":  {[]reading{at(10, 190, 20, 0.99, "one two"), at(10, 90, 20, 0.9, "one"), at(110, 190, 20, 0.9, "two")}, "one two"},
		"parts, not whole":  {[]reading{at(10, 190, 20, 0.7, "wrong"), at(10, 95, 20, 0.99, "one"), at(105, 190, 20, 0.99, "two")}, "one two"},
		"more than a part":  {[]reading{at(10, 190, 20, 0.97, "one two"), at(10, 90, 20, 0.99, "one")}, "one two"},
		"with the border":   {[]reading{at(10, 190, 20, 0.9, "O48217390"), at(30, 150, 20, 0.99, "48217390")}, "48217390"},
		"nonsense and part": {[]reading{at(10, 190, 20, 0.3, "rubbish"), at(10, 90, 20, 0.99, "one")}, "one"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, r := range unique(c.all) {
				got = append(got, marked(r.letters))
			}
			s := strings.NewReplacer("[", "", "]", "").Replace(strings.Join(got, " "))
			if s != c.want {
				t.Errorf("%q, want %q", s, c.want)
			}
		})
	}
}

func TestForeign(t *testing.T) {
	unsure := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			if r == ' ' {
				b.WriteRune(r)
				continue
			}
			b.WriteString("[" + string(r) + "|x]")
		}
		return b.String()
	}
	for name, c := range map[string]struct {
		lines []string
		want  int
	}{
		"own":           {[]string{"Backup codes", "48217390"}, 0},
		"one line":      {[]string{"Backup codes", unsure("KoAbl pe3ep")}, 1},
		"most":          {[]string{unsure("KoAbl pe3ep"), unsure("HacTpo"), unsure("CoxpaH"), "OTMeHa", "48217390", "60571942", "33188264"}, 4},
		"unsure codes":  {[]string{"Backup codes", unsure("48217390"), unsure("60571942"), unsure("33188264")}, 0},
		"short or none": {[]string{unsure("OK"), ""}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := len(foreign(said(0.8, c.lines...))); got != c.want {
				t.Errorf("%d lines, want %d", got, c.want)
			}
		})
	}
}

func TestMonotonous(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  bool
	}{
		"nothing":          {nil, false},
		"fabric":           {[]string{"OIL oIL OlL OIL O1L", "L OIL OIL oIL OlL OI", "IL OIL O1L oIL"}, true},
		"bricks":           {[]string{"IEEtEEn EEI", "EEIEF EIE", "eEtEFeE"}, true},
		"foreign writing":  {[]string{"KoAbl pe3epBH", "CoxpaHMte 3TM", "KaKAbIi KOA"}, false},
		"a few characters": {[]string{"qQ", "zo4 2r", "uy9d"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := monotonous(said(0.8, c.lines...)); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}
