package reader

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// alphabets are what codes are drawn from, all codes of a list from the same one. prior
// is how common each is among the services known, roughly.
var alphabets = []struct {
	letters string
	prior   float64
}{
	{digits, 0.25},
	{digits + "abcdef", 0.14},
	{digits + "ABCDEF", 0.05},
	{digits + small, 0.14},
	{digits + capitals, 0.12},
	{digits + small + capitals, 0.14},
	{capitals + "234567", 0.05},
	{small + "234567", 0.03},
	{"23456789abcdefghjkmnpqrstuvwxyz", 0.03},
	{"23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 0.03},
	{"0123456789ABCDEFGHJKMNPQRSTVWXYZ", 0.02}, // Crockford's
	{"0123456789abcdefghjkmnpqrstvwxyz", 0.01},
	{small, 0.02},
	{capitals, 0.02},
	{small + capitals, 0.01},
}

const (
	digits   = "0123456789"
	small    = "abcdefghijklmnopqrstuvwxyz"
	capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

	leastTwin = 1e-3 // how likely a look-alike is that the network did not think of
	outsider  = 2e-3 // how often a character of a list is not of its alphabet after all
	leastKnow = 6    // characters: fewer say nothing of an alphabet
	manyKnow  = 30   // and fewer than these do not take a mark off
)

// agree weighs the readings of a list's characters by the alphabets that all of its
// characters may come from. It changes no reading that the network was sure of.
func agree(list []token) {
	var all []*letter
	for _, t := range list {
		for i := range t.letters() {
			if l := &t.of.letters[t.a+i]; alphanumeric(l.r) {
				all = append(all, l)
			}
		}
	}
	if len(all) < leastKnow {
		return
	}
	// How likely each alphabet makes each character, and all of them together.
	each := make([][]float64, len(alphabets))
	sum := make([]float64, len(alphabets))
	for i, a := range alphabets {
		each[i] = make([]float64, len(all))
		sum[i] = math.Log(a.prior)
		for j, l := range all {
			each[i][j] = math.Log(chance(l, a.letters))
			sum[i] += each[i][j]
		}
	}
	for j, l := range all {
		options := append([]guess{{string(l.r), l.p}}, l.or...)
		if l.p >= doubtful {
			options = withTwins(options)
		}
		total := reweigh(options, j, each, sum)
		if l.p >= doubtful && options[0].p > doubtful*total {
			continue // sure, and the list has nothing against it
		}
		was := l.p
		if choose(l, options, total); len(all) < manyKnow || was >= doubtful || l.p < settled {
			l.p = min(l.p, stillDoubtful)
		}
	}
}

// withTwins adds the look-alikes of a character that the network did not think of.
func withTwins(options []guess) []guess {
	for _, t := range twins {
		if !strings.Contains(t, options[0].text) {
			continue
		}
		for _, r := range t {
			if !slices.ContainsFunc(options, func(g guess) bool { return g.text == string(r) }) {
				options = append(options, guess{string(r), leastTwin})
			}
		}
	}
	return options
}

// chance is how likely a character is if it is drawn from an alphabet.
func chance(l *letter, of string) float64 {
	n := float64(len(of))
	p := share(string(l.r), l.p, of)
	for _, g := range l.or {
		p += share(g.text, g.p, of)
	}
	return p/n + outsider/62
}

// share is p when the text is of the alphabet.
func share(text string, p float64, of string) float64 {
	if utf8.RuneCountInString(text) == 1 && strings.Contains(of, text) {
		return p
	}
	return 0
}

// reweigh makes the options for the j-th character more or less likely by what the
// others say of the alphabet. It returns the sum of their probabilities.
func reweigh(options []guess, j int, each [][]float64, sum []float64) (total float64) {
	best := math.Inf(-1)
	for i := range sum {
		best = max(best, sum[i]-each[i][j])
	}
	for k := range options {
		g := &options[k]
		if utf8.RuneCountInString(g.text) == 1 && alphanumeric([]rune(g.text)[0]) {
			weight, all := 0.0, 0.0
			for i, a := range alphabets {
				w := math.Exp(sum[i] - each[i][j] - best)
				all += w
				in := outsider / 62
				if strings.Contains(a.letters, g.text) {
					in = 1 / float64(len(a.letters))
				}
				weight += w * in
			}
			g.p *= weight / all
		} else {
			g.p *= 1.0 / 62
		}
		total += g.p
	}
	return total
}

// choose makes the likeliest of the options the reading of a letter; their
// probabilities sum up to total.
func choose(l *letter, options []guess, total float64) {
	if total <= 0 {
		return
	}
	best := -1
	for k := range options {
		options[k].p /= total
		if r := []rune(options[k].text); len(r) == 1 && (best < 0 || options[k].p > options[best].p) {
			best = k
		}
	}
	if best < 0 {
		return
	}
	l.r, l.p = []rune(options[best].text)[0], options[best].p
	l.or = ordered(slices.Delete(options, best, best+1))
}
