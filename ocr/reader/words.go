package reader

import (
	"image"
	"math"

	"sparekey/ocr"
)

const (
	inked    = level0 + 45 // a column with a pixel above this has ink
	wideGap  = 1.3         // in heights of the line: nobody leaves so much within a word
	smallGap = 0.35        // what may lie between the parts of a character, or two of them
	doubtful = 0.98        // a character less likely than this is marked

	// On a line that is unlike what the network knows, as a hand's writing, it is wrong
	// more often where it is sure: there the mark needs less.
	strange     = 0.93 // mean of such a line
	doubtfulToo = 0.9985
)

// words splits what was read on a line into words, each with its box in the picture
// within bounds.
func (r *reading) words(bounds image.Rectangle) []ocr.Word {
	var out []ocr.Word
	ink := r.strip.columns()
	from := 0
	for i := 0; i <= len(r.letters); i++ {
		end := i == len(r.letters) || r.letters[i].r == ' '
		if !end && i > from && r.gap(ink, i-1, i) < wideGap*inkRows {
			continue
		}
		if i > from {
			out = append(out, r.word(ink, from, i, bounds))
		}
		from = i
		if i < len(r.letters) && r.letters[i].r == ' ' {
			from++
		}
	}
	return out
}

// inkRows is the height of a line's ink in a strip.
const inkRows = rows / 1.5

// columns says which columns of a strip have ink, but for the margins, where the
// neighbours may be seen.
func (s *strip) columns() []bool {
	out := make([]bool, s.width)
	for y := 5; y < rows-5; y++ {
		for x, p := range s.pix[y*s.width : (y+1)*s.width] {
			if p > inked {
				out[x] = true
			}
		}
	}
	return out
}

// gap is how many columns without ink lie between two letters.
func (r *reading) gap(ink []bool, i, j int) float64 {
	a, b := widest(ink, int(r.letters[i].at), int(r.letters[j].at))
	return float64(b - a)
}

// widest returns the widest stretch without ink between two columns: from a to
// before b.
func widest(ink []bool, from, to int) (a, b int) {
	from, to = max(0, from), min(len(ink), to)
	a, b = (from+to)/2, (from+to)/2
	for x := from; x < to; {
		if ink[x] {
			x++
			continue
		}
		end := x
		for end < to && !ink[end] {
			end++
		}
		if end-x > b-a {
			a, b = x, end
		}
		x = end
	}
	return a, b
}

// word makes the letters from i to before j a word.
func (r *reading) word(ink []bool, i, j int, bounds image.Rectangle) ocr.Word {
	left, right := r.extent(ink, i, j)
	w := ocr.Word{Box: r.strip.box(left, right, bounds)}
	log, least := 0.0, doubtful
	if mean, _ := r.sureness(); mean < strange {
		least = doubtfulToo
	}
	for k, l := range r.letters[i:j] {
		w.Text += string(l.r)
		log += math.Log(max(l.p, 1e-6))
		if l.p < least {
			w.Doubts = append(w.Doubts, ocr.Doubt{At: k, Or: guesses(l.or)})
		}
	}
	w.Confidence = math.Exp(log / float64(j-i))
	return w
}

func guesses(or []guess) []ocr.Guess {
	out := make([]ocr.Guess, len(or))
	for i, g := range or {
		out[i] = ocr.Guess{Text: g.text, Probability: g.p}
	}
	return out
}

// extent returns the columns that the letters from i to before j cover.
func (r *reading) extent(ink []bool, i, j int) (left, right int) {
	first, last := int(r.letters[i].at), int(r.letters[j-1].at)
	if before := r.written(i-1, -1); before >= 0 {
		_, left = widest(ink, int(r.letters[before].at), first)
	} else {
		left = spread(ink, first, -1)
	}
	if after := r.written(j, 1); after >= 0 {
		right, _ = widest(ink, last, int(r.letters[after].at))
	} else {
		right = spread(ink, last, 1) + 1
	}
	return left, max(right, left+1)
}

// written returns the first letter from i on, going by step, that is no space; -1:
// there is none.
func (r *reading) written(i, step int) int {
	for ; i >= 0 && i < len(r.letters); i += step {
		if r.letters[i].r != ' ' {
			return i
		}
	}
	return -1
}

// spread goes from a column on while there is ink, over small gaps, and returns the
// last column with ink.
func spread(ink []bool, x, step int) int {
	last, bare := x, 0
	for ; x >= 0 && x < len(ink) && float64(bare) <= smallGap*inkRows; x += step {
		if bare++; ink[x] {
			last, bare = x, 0
		}
	}
	return last
}

// box returns the part of the picture that the columns from left to before right show,
// without the margins above and below.
func (s *strip) box(left, right int, bounds image.Rectangle) image.Rectangle {
	const margin = (rows - inkRows) / 2
	var q quad
	for i, p := range []point{{float64(left), margin}, {float64(right), margin}, {float64(right), rows - margin}, {float64(left), rows - margin}} {
		q[i] = s.back.at(p.x-0.5, p.y-0.5)
		q[i].x, q[i].y = q[i].x+0.5, q[i].y+0.5
	}
	r := q.bounds(0, 0)
	r = image.Rect(clampTo(r.Min.X, bounds.Dx()-1), clampTo(r.Min.Y, bounds.Dy()-1), clampTo(r.Max.X, bounds.Dx()), clampTo(r.Max.Y, bounds.Dy()))
	r.Max = image.Pt(max(r.Max.X, r.Min.X+1), max(r.Max.Y, r.Min.Y+1))
	return r.Add(bounds.Min)
}

func clampTo(v, most int) int { return min(most, max(0, v)) }
