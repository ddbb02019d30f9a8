package matchers

// slot is one character that was read, and what it may be.
type slot struct {
	start, end int // of the folded text
	read       string
	readings   []guess // with what was read, in any order
	own        float64 // probability of what was read; 0 for a character no code has
	sure       bool    // the engine does not doubt it, and would say so
	named      bool    // the engine offers other readings
}

// piece is a run of characters without a blank, or several where a blank may lie
// inside a code.
type piece struct {
	line  int
	slots []slot
	run   bool   // one of several short groups side by side
	gap   []slot // the blanks and hyphens between it and the piece before; nil: it is too far away
	taken bool   // its characters are decided
}

func (p *piece) start() int { return p.slots[0].start }

func (p *piece) end() int { return p.slots[len(p.slots)-1].end }

// outside is the probability of each character of what is no code of the list.
const outside = 1.0 / 70

// drift is how far a reading may lag behind a form.
const drift = 5

// step is how a state of a fit was reached.
type step struct {
	slots, places int8    // how many of each
	text          string  // what was read, if that is more than one or none
	p             float64 // of the best way here
}

// fitting is the comparison of a piece with a form: the probability of all ways to
// read the one as the other, and the best way.
type fitting struct {
	slots  []slot
	at     []position
	loose  bool // characters may lack or be too many
	total  []float64
	steps  []step
	across int
}

// fit compares; total is the probability that something of the form was read as that.
func (f *fitting) fit(slots []slot, at []position, loose bool) float64 {
	n, m := len(slots), len(at)
	if n-m > drift || m-n > drift {
		return 0
	}
	f.slots, f.at, f.loose, f.across = slots, at, loose, m+1
	states := (n + 1) * (m + 1)
	if cap(f.total) < states {
		f.total, f.steps = make([]float64, states), make([]step, states)
	}
	f.total, f.steps = f.total[:states], f.steps[:states]
	clear(f.total)
	clear(f.steps)
	f.total[0], f.steps[0].p = 1, 1
	for i := range n + 1 {
		for j := max(0, i-drift); j <= min(m, i+drift); j++ {
			if f.total[i*f.across+j] > 0 {
				f.leave(i, j)
			}
		}
	}
	return f.total[n*f.across+m]
}

// leave goes on from where i slots were read as j places.
func (f *fitting) leave(i, j int) {
	if j < len(f.at) {
		switch {
		case f.at[j].joint != 0:
			f.reach(i, j, step{0, 1, "", jointLost})
		case f.loose:
			f.reach(i, j, step{0, 1, "", letterLost})
		}
	}
	if i == len(f.slots) {
		return
	}
	s := &f.slots[i]
	if j < len(f.at) {
		if p := s.as(f.at[j]); p > 0 {
			f.reach(i, j, step{1, 1, "", p})
		} else if f.at[j].joint == 0 && s.own > 0 && isAlnum(s.read[0]) {
			f.reach(i, j, step{1, 1, "", alien * f.at[j].share})
		}
	}
	for _, r := range s.readings {
		if len(r.text) != 1 {
			f.reach(i, j, step{1, int8(len(r.text)), r.text, r.p * f.share(j, r.text)})
		}
	}
	if r, ok := s.pair(f.slots[i+1:]); ok {
		f.reach(i, j, step{2, int8(len(r.text)), r.text, r.p * f.share(j, r.text)})
	}
	if f.loose {
		f.reach(i, j, step{1, 0, "", letterExtra})
	}
}

// reach adds a step from a state to the one it leads to.
func (f *fitting) reach(i, j int, s step) {
	i2, j2 := i+int(s.slots), j+int(s.places)
	if s.p == 0 || i2 > len(f.slots) || j2 > len(f.at) {
		return
	}
	from, to := i*f.across+j, i2*f.across+j2
	f.total[to] += f.total[from] * s.p
	if s.p *= f.steps[from].p; s.p > f.steps[to].p {
		f.steps[to] = s
	}
}

// share is how many of all codes have text from place j on.
func (f *fitting) share(j int, text string) float64 {
	p := 1.0
	for k := range len(text) {
		if j+k >= len(f.at) || f.at[j+k].joint != 0 || !f.at[j+k].set.has(text[k]) {
			return 0
		}
		p *= f.at[j+k].share
	}
	return p
}

// as is the probability of the slot where a code has this position.
func (s *slot) as(at position) float64 {
	p := 0.0
	for _, r := range s.readings {
		switch {
		case len(r.text) != 1:
		case at.joint != 0:
			if r.text[0] == at.joint {
				p += r.p
			}
		case at.set.has(r.text[0]):
			p += r.p * at.share
		}
	}
	return p
}

// pair returns what a slot and the next may be together.
func (s *slot) pair(next []slot) (guess, bool) {
	if len(next) == 0 || len(s.read) != 1 || len(next[0].read) != 1 {
		return guess{}, false
	}
	r, ok := merged[s.read+next[0].read]
	if s.sure && next[0].sure {
		r.p *= faint
	}
	return r, ok
}

// way is one step of the best way through: slots read as places.
type way struct {
	slot, slots   int
	place, places int
	text          string // of more places or fewer than one
}

// best returns the best way, and how much of all ways it is.
func (f *fitting) best() ([]way, float64) {
	i, j := len(f.slots), len(f.at)
	last := i*f.across + j
	if f.total[last] == 0 {
		return nil, 0
	}
	share := f.steps[last].p / f.total[last]
	var ways []way
	for i > 0 || j > 0 {
		s := f.steps[i*f.across+j]
		i, j = i-int(s.slots), j-int(s.places)
		ways = append(ways, way{i, int(s.slots), j, int(s.places), s.text})
	}
	for a, b := 0, len(ways)-1; a < b; a, b = a+1, b-1 {
		ways[a], ways[b] = ways[b], ways[a]
	}
	return ways, share
}

// noise is the probability of a piece that is no code of the list.
func noise(slots []slot) float64 {
	p := 1.0
	for range slots {
		p *= outside
	}
	return p
}
