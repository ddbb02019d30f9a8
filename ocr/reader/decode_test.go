package reader

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const testClasses = 130 // the alphabet, the blank and the class of texture

// spoken turns pairs of class and sureness into log-probabilities: the rest goes to the
// blank.
func spoken(says []byte) (logProbs []float32, steps int) {
	for i := 0; i+1 < len(says); i += 2 {
		frame := make([]float64, testClasses)
		p := float64(says[i+1]) / 256
		frame[int(says[i])%testClasses] += p
		frame[blank] += 1 - p
		logProbs = append(logProbs, logs(frame)...)
		steps++
	}
	return logProbs, steps
}

func logs(frame []float64) []float32 {
	out := make([]float32, len(frame))
	for i, p := range frame {
		out[i] = float32(math.Log(p + 1e-9))
	}
	return out
}

// frame is what the network says at a step: characters and their probabilities; the
// blank gets the rest. "_" is the blank and "T" texture.
type frame map[string]float64

func frames(all ...frame) (logProbs []float32, steps int) {
	for _, f := range all {
		p := make([]float64, testClasses)
		rest := 1.0
		for text, v := range f {
			rest -= v
			switch text {
			case "_":
				p[blank] += v
			case "T":
				p[testClasses-1] += v
			default:
				p[1+slices.Index(letters, []rune(text)[0])] += v
			}
		}
		p[blank] += rest
		logProbs = append(logProbs, logs(p)...)
	}
	return logProbs, len(all)
}

func TestDecode(t *testing.T) {
	sure := func(s string) frame { return frame{s: 0.99999} }
	gap := frame{"_": 0.99999}
	for name, c := range map[string]struct {
		frames []frame
		want   string // unsure characters in brackets, with what else they may be
		empty  bool
	}{
		"nothing":         {nil, "", false},
		"one":             {[]frame{gap, sure("a"), gap}, "a", false},
		"held":            {[]frame{sure("a"), sure("a"), sure("b")}, "ab", false},
		"twice":           {[]frame{sure("a"), gap, sure("a")}, "aa", false},
		"space":           {[]frame{sure("a"), sure(" "), sure("b")}, "a b", false},
		"doubtful":        {[]frame{gap, {"0": 0.7, "O": 0.3}, gap}, "[0|O]", false},
		"split":           {[]frame{gap, {"l": 0.5}, {"l": 0.5}, gap}, "[l|]", false},
		"perhaps missing": {[]frame{sure("a"), gap, {"1": 0.2}, gap}, "[a|a1]", false},
		"apart":           {[]frame{{"0": 0.6, "O": 0.4}, gap, sure("x"), gap, {"l": 0.4, "I": 0.6}}, "[0|O]x[I|l]", false},
		"sign":            {[]frame{sure("€"), gap, sure("É")}, "€É", false},
		"texture":         {[]frame{gap, sure("T"), sure("T"), gap}, "", true},
		"a spot":          {[]frame{sure("a"), gap, sure("b"), gap, sure("c"), gap, sure("T")}, "abc", false},
	} {
		t.Run(name, func(t *testing.T) {
			said, steps := frames(c.frames...)
			var d decoder
			found, empty := d.decode(said, steps, testClasses)
			if got := marked(found); got != c.want || empty != c.empty {
				t.Errorf("%q, empty %v, want %q, %v", got, empty, c.want, c.empty)
			}
		})
	}
}

// marked writes letters down, unsure ones with their other readings.
func marked(letters []letter) string {
	var b strings.Builder
	for _, l := range letters {
		if l.p >= doubtful {
			b.WriteRune(l.r)
			continue
		}
		b.WriteString("[" + string(l.r))
		for _, g := range l.or {
			b.WriteString("|" + g.text)
		}
		b.WriteString("]")
	}
	return b.String()
}

// The probabilities of a character and its other readings are those of all spellings
// together.
func TestDecodeProbabilities(t *testing.T) {
	said, steps := frames(frame{"5": 0.6, "S": 0.3}, frame{"5": 0.6, "S": 0.3})
	var d decoder
	found, _ := d.decode(said, steps, testClasses)
	if len(found) != 1 {
		t.Fatalf("%d characters, want 1", len(found))
	}
	// 5: .6·.6 + .6·.1 + .1·.6; S: .3·.3 + .3·.1 + .1·.3; none: .1·.1; 5S and S5: .18 each.
	want := map[string]float64{"5": 0.48, "S": 0.15, "": 0.01, "5S": 0.18, "S5": 0.18}
	got := map[string]float64{"5": found[0].p}
	for _, g := range found[0].or {
		got[g.text] = g.p
	}
	near := cmp.Comparer(func(a, b float64) bool { return math.Abs(a-b) < 1e-3 })
	if diff := cmp.Diff(want, got, near); diff != "" {
		t.Error(diff)
	}
}

func TestAlign(t *testing.T) {
	for name, c := range map[string]struct{ letters, other, want string }{
		"same":            {"abc", "abc", "a b c"},
		"other":           {"abc", "axc", "a x c"},
		"one less":        {"abc", "ac", "a  c"},
		"one more":        {"ac", "abc", "ab c"},
		"one more before": {"bc", "abc", "ab c"},
		"one more behind": {"ab", "abc", "a bc"},
		"nothing":         {"ab", "", " "},
		"all else":        {"ab", "xy", "x y"},
	} {
		t.Run(name, func(t *testing.T) {
			var letters []letter
			for _, r := range c.letters {
				letters = append(letters, letter{r: r})
			}
			texts := strings.Split(c.other, "")
			if c.other == "" {
				texts = nil
			}
			var got []string
			for _, s := range align(letters, texts) {
				got = append(got, strings.Join(texts[s.from:s.to], ""))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	var all []frame
	for range 12 {
		all = append(all, frame{"_": 0.9999}, frame{"8": 0.97, "B": 0.02}, frame{"8": 0.5}, frame{"_": 0.9999})
	}
	said, steps := frames(all...)
	var d decoder
	b.ReportAllocs()
	for b.Loop() {
		d.decode(said, steps, testClasses)
	}
}
