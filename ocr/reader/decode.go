package reader

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// alphabet is what the network can read, in the order of its classes, from class 1 on:
// class 0 is the blank that stands between characters.
const alphabet = ` !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_` + "`" +
	`abcdefghijklmnopqrstuvwxyz{|}~` + `•–—’“”…·©€£äöüÄÖÜßéèàáâçñóíúêôãõÉ`

var letters = []rune(alphabet)

const (
	blank = 0

	sureBlank   = 0.9995 // what stands at both sides of such a frame is read apart
	leastChance = 3e-4   // classes of a frame below this are not followed
	mostFollow  = 6      // nor are more than these
	mostBeams   = 16
	longIsland  = 64 // frames: texture rather than writing, and not worth all the beams
	fewBeams    = 3
	mostOr      = 4     // other readings kept of a character
	leastOr     = 0.003 // and how likely they must be
)

// guess is a reading of a character: none, one or more.
type guess struct {
	text string
	p    float64
}

// letter is a character that was read.
type letter struct {
	r  rune
	p  float64 // how likely it is that this character stands here
	at float64 // column of the strip
	or []guess // the other readings, best first

	votes   []guess // in log-odds, while they are counted
	against int     // how many looks say something else
}

// decoder turns what the network says into characters. Its memory is used again.
type decoder struct {
	classes    int
	nodes      []node
	beams, now []beam
	follow     []int
	out        []letter
	stray      []stray
}

// node is a string: its last character and the node of what is before it.
type node struct {
	before, class int
	first, next   int     // the first node that goes on from here, the next that goes on from before; 0: none
	at            int     // the frame where the last character is clearest
	best          float64 // how clear it is there
}

// beam is a string that the frames so far may spell.
type beam struct {
	node         int
	blank, label float64 // likelihood of those spellings that end in a blank, in the character itself
}

// stray is something that may stand between the characters, but probably does not.
type stray struct {
	text string
	p    float64
	at   float64
}

func classText(class int) string {
	if class >= 1 && class <= len(letters) {
		return string(letters[class-1])
	}
	return ""
}

// decode returns the likeliest characters, and true when they are no writing. Frames
// between which the network is sure of a blank are looked at apart from one another:
// what is doubtful in one place does not get in the way of the other.
func (d *decoder) decode(logProbs []float32, steps, classes int) (found []letter, empty bool) {
	d.classes, d.out, d.stray = classes, d.out[:0], d.stray[:0]
	sure := float32(math.Log(sureBlank))
	texture := 0.0
	for t := 0; t < steps; {
		if logProbs[t*classes+blank] > sure {
			t++
			continue
		}
		end := t + 1
		for end < steps && logProbs[end*classes+blank] <= sure {
			end++
		}
		texture += d.island(logProbs, t, end)
		t = end
	}
	d.settle()
	return d.out, texture > 0 && texture >= 0.5*float64(len(d.out))
}

// island reads the frames from a to before b, and adds to the letters and strays. It
// returns how much of it was no writing.
func (d *decoder) island(logProbs []float32, a, b int) (texture float64) {
	d.nodes = append(d.nodes[:0], node{before: -1})
	d.beams = append(d.beams[:0], beam{node: 0, blank: 1})
	beams := mostBeams
	if b-a > longIsland {
		beams = fewBeams
	}
	for t := a; t < b; t++ {
		d.step(logProbs[t*d.classes:(t+1)*d.classes], t, beams)
	}
	total := 0.0
	for _, k := range d.beams {
		total += k.blank + k.label
	}
	if total <= 0 {
		return 0
	}
	best := d.spell(d.beams[0].node)
	letters := make([]letter, 0, len(best))
	last := a
	for _, n := range best {
		text := classText(d.nodes[n].class)
		if text == "" {
			texture++ // the class of texture
			continue
		}
		last = max(last, d.nodes[n].at) // where it is clearest may be on another spelling's way
		letters = append(letters, letter{r: []rune(text)[0], at: float64(2 * last)})
	}
	for _, k := range d.beams {
		d.compare(letters, d.spell(k.node), (k.blank+k.label)/total, float64(a+b-1))
	}
	d.out = append(d.out, letters...)
	return texture
}

// step goes one frame on, and keeps so many beams.
func (d *decoder) step(frame []float32, t, beams int) {
	d.now = d.now[:0]
	for _, class := range d.likely(frame) {
		p := math.Exp(float64(frame[class]))
		for _, k := range d.beams {
			all := k.blank + k.label
			switch {
			case class == blank:
				d.add(k.node, all*p, 0)
			case class == d.nodes[k.node].class && k.node != 0:
				d.add(k.node, 0, k.label*p)
				d.clear(k.node, t, p)
				if k.blank > 0 {
					d.add(d.child(k.node, class, t, p), 0, k.blank*p)
				}
			default:
				d.add(d.child(k.node, class, t, p), 0, all*p)
			}
		}
	}
	slices.SortFunc(d.now, func(x, y beam) int {
		return cmp.Or(cmp.Compare(y.blank+y.label, x.blank+x.label), cmp.Compare(x.node, y.node))
	})
	d.now = d.now[:min(len(d.now), beams)]
	scale := 0.0
	for _, k := range d.now {
		scale += k.blank + k.label
	}
	if scale > 0 {
		for i := range d.now {
			d.now[i].blank /= scale
			d.now[i].label /= scale
		}
	}
	d.beams, d.now = d.now, d.beams
}

func (d *decoder) add(n int, blank, label float64) {
	for i := range d.now {
		if d.now[i].node == n {
			d.now[i].blank += blank
			d.now[i].label += label
			return
		}
	}
	d.now = append(d.now, beam{n, blank, label})
}

// likely returns the classes of a frame that are worth following.
func (d *decoder) likely(frame []float32) []int {
	floor := float32(math.Log(leastChance))
	d.follow = d.follow[:0]
	for class, lp := range frame {
		if lp < floor {
			continue
		}
		at := len(d.follow)
		for at > 0 && frame[d.follow[at-1]] < lp {
			at--
		}
		if at < mostFollow {
			d.follow = slices.Insert(d.follow, at, class)
			d.follow = d.follow[:min(len(d.follow), mostFollow)]
		}
	}
	return d.follow
}

// child returns the node of what stands before, and class after it.
func (d *decoder) child(before, class, t int, p float64) int {
	for i := d.nodes[before].first; i > 0; i = d.nodes[i].next {
		if d.nodes[i].class == class {
			d.clear(i, t, p)
			return i
		}
	}
	n := len(d.nodes)
	d.nodes = append(d.nodes, node{before: before, class: class, next: d.nodes[before].first, at: t, best: p})
	d.nodes[before].first = n
	return n
}

func (d *decoder) clear(n, t int, p float64) {
	if p > d.nodes[n].best {
		d.nodes[n].at, d.nodes[n].best = t, p
	}
}

// spell returns the nodes of a string from its first character on.
func (d *decoder) spell(n int) []int {
	var out []int
	for ; n > 0; n = d.nodes[n].before {
		out = append(out, n)
	}
	slices.Reverse(out)
	return out
}

// compare adds to each of the letters what another string says in its place; p is how
// likely that string is.
func (d *decoder) compare(letters []letter, other []int, p float64, middle float64) {
	texts := make([]string, len(other))
	for i, n := range other {
		texts[i] = classText(d.nodes[n].class)
	}
	if len(letters) == 0 {
		if text := strings.Join(texts, ""); strings.TrimSpace(text) != "" {
			d.stray = append(d.stray, stray{text, p, middle})
		}
		return
	}
	for i, at := range align(letters, texts) {
		said := strings.Join(texts[at.from:at.to], "")
		if said == string(letters[i].r) {
			letters[i].p += p
		} else {
			letters[i].or = vote(letters[i].or, said, p)
		}
	}
}

func vote(or []guess, text string, p float64) []guess {
	for i := range or {
		if or[i].text == text {
			or[i].p += p
			return or
		}
	}
	return append(or, guess{text, p})
}

// stretch is some of the characters of another reading.
type stretch struct{ from, to int }

// What it costs to take one reading for another: a character left out or added, or one
// in another's place.
const (
	moved   = 2
	swapped = 3
)

// align says for each letter what stands in its place in another reading: what is too
// much there goes with the letter before it.
func align(letters []letter, texts []string) []stretch {
	n, m := len(letters), len(texts)
	cost := make([]int, (n+1)*(m+1))
	at := func(i, j int) *int { return &cost[i*(m+1)+j] }
	same := func(i, j int) int {
		if texts[j-1] == string(letters[i-1].r) {
			return *at(i-1, j-1)
		}
		return *at(i-1, j-1) + swapped
	}
	for i := range n + 1 {
		for j := range m + 1 {
			switch {
			case i == 0:
				*at(i, j) = moved * j
			case j == 0:
				*at(i, j) = moved * i
			default:
				*at(i, j) = min(same(i, j), *at(i-1, j)+moved, *at(i, j-1)+moved)
			}
		}
	}
	out := make([]stretch, n)
	end := m
	for i, j := n, m; i > 0; {
		switch {
		case j > 0 && same(i, j) == *at(i, j):
			i, j = i-1, j-1
			out[i] = stretch{j, end}
			end = j
		case j > 0 && *at(i, j) == *at(i, j-1)+moved:
			j--
		default:
			i--
			out[i] = stretch{j, end}
			end = j
		}
	}
	if n > 0 {
		out[0].from = 0
	}
	return out
}

// settle puts what may stand between the characters to the nearest of them, and
// brings the other readings into order.
func (d *decoder) settle() {
	for _, s := range d.stray {
		near := -1
		for i := range d.out {
			if d.out[i].r != ' ' && (near < 0 || math.Abs(d.out[i].at-s.at) < math.Abs(d.out[near].at-s.at)) {
				near = i
			}
		}
		if near < 0 {
			continue
		}
		l := &d.out[near]
		text := string(l.r) + s.text
		if s.at < l.at {
			text = s.text + string(l.r)
		}
		l.or = vote(l.or, text, s.p)
		l.p -= s.p
	}
	for i := range d.out {
		d.out[i].p = min(1, max(0, d.out[i].p))
		d.out[i].or = ordered(d.out[i].or)
	}
}

// ordered returns the likeliest of the other readings, best first.
func ordered(or []guess) []guess {
	or = slices.DeleteFunc(or, func(g guess) bool { return g.p < leastOr })
	slices.SortStableFunc(or, func(a, b guess) int { return cmp.Compare(b.p, a.p) })
	return or[:min(len(or), mostOr)]
}
