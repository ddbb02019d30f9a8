package reader

import (
	"math"
	"slices"
	"strings"
)

// twins are characters that some fonts draw alike. Only among them is anything decided
// by comparing shapes.
var twins = []string{"0OoQD", "1lI|i", "5Ss", "8B", "2Zz", "6bG", "9gq", "cCeo", "uUvV", "vVy", "wW", "xX", "kK", "pP", "jJ", "nh", "rn"}

const (
	plainly     = 0.98  // a character this sure shows what it looks like in its list
	settled     = 0.995 // and one that is surer is not looked at again
	mostWeight  = 3.0   // log-odds that shapes may add
	leastNoise  = 0.008 // how unlike two prints of one character are at least
	fewAnchors  = 4     // digits that say how wide digits are
	fewHeights  = 3
	leastUneven = 0.004 // heights of a line
	evenly      = 0.06  // widths of a letter: how far off their places letters of one width stand

	stillDoubtful = 0.97
)

// measures are what a list shows of its font; 0: not enough of it.
type measures struct {
	noise             float64 // how unlike prints of one character are
	digit             float64 // width of a digit, in heights of the list's lines
	capital, ascender float64 // heights of letters, in the same
	uneven            float64 // how unlike the heights of letters are that are equally high
}

// print is one letter of a list with its glyph.
type print struct {
	l     *letter
	g     glyph
	token int
}

// compareShapes decides between look-alikes by the shapes that they have elsewhere in
// the list, and by their width beside that of digits.
func compareShapes(list []token) {
	prints := printsOf(list)
	noise, ok := noiseOf(prints)
	if !ok {
		return
	}
	m := measures{noise: noise}
	var uneven, uneven2 float64
	m.capital, uneven = heightOf(prints, "BDEFHKLMNPRTVWXZ")
	m.ascender, uneven2 = heightOf(prints, "bdhk")
	m.uneven = max(leastUneven, uneven, uneven2)
	if !evenPitch(list) { // else all are of one width
		m.digit = digitWidth(prints)
	}
	var decided []func()
	for i := range prints {
		l := prints[i].l
		if l.p >= settled || !prints[i].g.ok {
			continue
		}
		options := append([]guess{{string(l.r), l.p}}, l.or...)
		proven, total := m.weighShapes(options, i, prints)
		if total == 0 {
			continue
		}
		decided = append(decided, func() {
			was := l.p
			// A hint does not take the mark off, nor does a weak proof.
			if choose(l, options, total); !proven || l.p < settled {
				l.p = min(l.p, max(was, stillDoubtful))
			}
		})
	}
	for _, f := range decided { // not before all are weighed: none is evidence for the next
		f()
	}
}

func printsOf(list []token) []print {
	heights := make([]float64, len(list))
	for i, t := range list {
		heights[i] = t.of.line.Height
	}
	slices.Sort(heights)
	middle := heights[len(heights)/2]
	var out []print
	for n, t := range list {
		ink := t.of.strip.columns()
		for i := t.a; i < t.b; i++ {
			if l := &t.of.letters[i]; alphanumeric(l.r) {
				out = append(out, print{l, t.of.glyphOf(ink, i, middle), n})
			}
		}
	}
	return out
}

// noiseOf returns how unlike prints of one character are in a list, and false where
// the list shows too few.
func noiseOf(prints []print) (float64, bool) {
	var near []float64
	for i := range prints {
		best := math.Inf(1)
		for j := range prints {
			if i != j && prints[i].l.r == prints[j].l.r && sample(&prints[i]) && sample(&prints[j]) {
				best = min(best, prints[i].g.distance(&prints[j].g))
			}
		}
		if !math.IsInf(best, 1) {
			near = append(near, best)
		}
	}
	if len(near) < fewAnchors {
		return 0, false
	}
	slices.Sort(near)
	return max(leastNoise, near[len(near)*3/4]), true
}

func sample(p *print) bool { return p.g.ok && p.l.p >= plainly }

// weighShapes changes the probabilities of the options for one print. It returns their
// sum, 0 where there is nothing to compare with, and whether the print was compared
// with more than one of them.
func (m measures) weighShapes(options []guess, at int, prints []print) (proven bool, total float64) {
	weights := make([]float64, len(options))
	compared := 0
	for k, o := range options {
		if !twin(options[0].text, o.text) {
			continue
		}
		if d, ok := nearest(o.text, at, prints); ok {
			weights[k] = -min(mostWeight, max(0, d-m.noise)/(2*m.noise))
			compared++
		}
	}
	wide := m.digit > 0 && weighWidth(options, weights, prints[at].g.width/m.digit)
	tall := m.weighHeight(options, weights, prints[at].g.height)
	if compared == 0 && !wide && !tall {
		return false, 0
	}
	for k := range options {
		options[k].p *= math.Exp(weights[k])
		total += options[k].p
	}
	return compared > 1, total
}

func twin(a, b string) bool {
	if a == b {
		return true
	}
	for _, t := range twins {
		if strings.Contains(t, a) && strings.Contains(t, b) {
			return true
		}
	}
	return false
}

// nearest returns how unlike a print is to the most similar sure print of a character.
func nearest(text string, at int, prints []print) (float64, bool) {
	best := math.Inf(1)
	for j := range prints {
		if j != at && sample(&prints[j]) && string(prints[j].l.r) == text {
			best = min(best, prints[at].g.distance(&prints[j].g))
		}
	}
	return best, !math.IsInf(best, 1)
}

// digitWidth returns the width of a digit in a list, 0 where it shows too few.
func digitWidth(prints []print) float64 {
	var widths []float64
	for i := range prints {
		if p := &prints[i]; sample(p) && strings.ContainsRune("235689", p.l.r) {
			widths = append(widths, p.g.width)
		}
	}
	if len(widths) < fewAnchors {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)/2]
}

// weighWidth tells zeros from capitals O by their width, in widths of a digit. Of 606
// families of fonts with letters of different widths, nine in ten have zeros of 0.96
// to 1.17 of the other digits' width, and Os of 1.02 to 1.57, 1.32 in the middle.
func weighWidth(options []guess, weights []float64, width float64) bool {
	zero, oh := option(options, "0"), option(options, "O")
	if zero < 0 || oh < 0 {
		return false
	}
	bell := func(middle, wide float64) float64 { // with tails: some fonts are odd
		z := (width - middle) / wide
		return math.Exp(-z*z/2)/wide + 0.15
	}
	w := math.Log(bell(1.31, 0.15) / bell(1.02, 0.08))
	weights[oh] += w / 2
	weights[zero] -= w / 2
	return true
}

func option(options []guess, text string) int {
	return slices.IndexFunc(options, func(g guess) bool { return g.text == text })
}

// heightOf returns the height of the sure prints of some letters, 0 where there are
// too few, and how far half of them are from it at most.
func heightOf(prints []print, of string) (height, uneven float64) {
	var heights []float64
	for i := range prints {
		if p := &prints[i]; sample(p) && strings.ContainsRune(of, p.l.r) {
			heights = append(heights, p.g.height)
		}
	}
	if len(heights) < fewHeights {
		return 0, 0
	}
	slices.Sort(heights)
	height = heights[len(heights)/2]
	for i, h := range heights {
		heights[i] = math.Abs(h - height)
	}
	slices.Sort(heights)
	return height, heights[len(heights)/2]
}

// weighHeight tells small l from capital I where the ascenders of a font rise above its
// capitals, as in most without serifs: l is as high as b, d, h and k are.
func (m measures) weighHeight(options []guess, weights []float64, height float64) bool {
	el, eye := option(options, "l"), option(options, "I")
	rise := m.ascender - m.capital
	if el < 0 || eye < 0 || m.ascender == 0 || m.capital == 0 || rise < 2*m.uneven {
		return false
	}
	x := min(1.5, max(-0.5, (height-m.capital)/rise)) // 0: like capitals, 1: like ascenders
	spread := max(0.2, 1.5*m.uneven/rise)
	w := min(mostWeight, max(-mostWeight, (2*x-1)/(2*spread*spread)))
	weights[el] += w / 2
	weights[eye] -= w / 2
	return true
}

// evenPitch says whether the letters of a list stand at equal distances.
func evenPitch(list []token) bool {
	var off, n float64
	for _, t := range list {
		ls := t.letters()
		if len(ls) < 4 {
			continue
		}
		ink := t.of.strip.columns()
		first, last := t.middle(ink, t.a), t.middle(ink, t.b-1)
		pitch := (last - first) / float64(len(ls)-1)
		if pitch <= 0 {
			continue
		}
		for i := range ls {
			d := (t.middle(ink, t.a+i)-first)/pitch - float64(i)
			off += d * d
			n++
		}
	}
	return n > 0 && math.Sqrt(off/n) < evenly
}

// middle is the column in the middle of a letter's ink.
func (t token) middle(ink []bool, i int) float64 {
	left, right, _ := t.of.borders(ink, i)
	if x0, x1, _, _, ok := t.of.strip.inkBox(left, right); ok {
		return (x0 + x1) / 2
	}
	return float64(left+right) / 2
}
