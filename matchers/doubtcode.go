package matchers

import (
	"cmp"
	"slices"
)

// coded is a piece read as a code of a list.
type coded struct{ chars []char }

func (c coded) end() int { return c.chars[len(c.chars)-1].end }

// char is one character of it, or a place of its form where nothing was read.
type char struct {
	start, end int // of the folded text
	text       byte
	cell       cell
	size       float64 // how many characters may stand here
}

// choice is what one form of a group makes of a piece.
type choice struct {
	odds   float64 // of the form
	member float64 // that the piece is of the form
	sets   []charset
}

// decide reads a piece by the forms of a group. It returns false for one that is no
// code of it.
func (s *sheet) decide(g *group, slots []slot, loose bool) (coded, bool) {
	at := g.forms[g.best].at
	slots = poorly(slots, g.poor)
	member := s.member(slots, at, loose)
	if member < memberFrom {
		return coded{}, false
	}
	ways, share := s.fitting.best()
	enough := 2 // many a word could be read as a number
	if g.run {
		enough = 4
	}
	if kept, all := kept(slots, at, ways); kept*enough < all {
		return coded{}, false
	}
	choices := []choice{{g.odds[g.best], member, sets(slots, at, ways)}}
	const faintest = 0.002
	for n, f := range g.forms {
		if n == g.best || g.odds[n] < faintest {
			continue
		}
		member := s.member(slots, f.at, loose)
		ways, _ := s.fitting.best()
		choices = append(choices, choice{g.odds[n], member, sets(slots, f.at, ways)})
	}
	return s.write(slots, at, ways, choices, share*member), true
}

// memberFrom is the probability from which on a piece is taken for a code of a list.
const memberFrom = 0.8

// member is the probability that a piece is a code of the form.
func (s *sheet) member(slots []slot, at []position, loose bool) float64 {
	p := belongs * s.fitting.fit(slots, at, loose)
	return p / (p + (1-belongs)*noise(slots))
}

// kept counts the characters that are read as places of a form, and those of them
// that are as they were read.
func kept(slots []slot, at []position, ways []way) (kept, all int) {
	for _, w := range ways {
		if w.slots == 1 && w.places == 1 && at[w.place].joint == 0 {
			all++
			if c := slots[w.slot].read; len(c) == 1 && at[w.place].set.has(c[0]) {
				kept++
			}
		}
	}
	return kept, all
}

// sets returns, for each slot that is read as one place, what may stand there.
func sets(slots []slot, at []position, ways []way) []charset {
	all := make([]charset, len(slots))
	for _, w := range ways {
		if w.slots == 1 && w.places == 1 {
			all[w.slot] = at[w.place].set
		}
	}
	return all
}

// write returns the characters of a code, with what is not sure of each.
func (s *sheet) write(slots []slot, at []position, ways []way, choices []choice, share float64) coded {
	var c coded
	odd, count := false, letters(at)
	before := "" // surplus characters that no character stands before
	for _, w := range ways {
		place := position{}
		if w.places > 0 {
			place = at[w.place]
		}
		one := w.char(slots)
		switch {
		case w.slots == 1 && w.places == 0:
			surplus := surplusOf(&slots[w.slot])
			odd = odd || surplus != ""
			if n := len(c.chars); n > 0 {
				c.chars[n-1].cell.shown += surplus
				c.chars[n-1].end = one.end
			} else {
				before += surplus
				c.chars = append(c.chars, char{start: one.start, end: one.end})
			}
			continue
		case place.joint != 0:
			one.text = place.joint
			one.cell.shown = string(place.joint)
		case w.slots == 0:
			odd = true
			one.text = place.set.first()
		case w.text != "" || w.slots > 1:
			c.chars = append(c.chars, several(one, slots[w.slot:w.slot+w.slots], w.text, share)...)
			continue
		default:
			one.read(&slots[w.slot], place, w.slot, choices)
		}
		c.chars = append(c.chars, one)
	}
	return c.finish(before, odd, count)
}

// char returns an empty character at the place of a way.
func (w way) char(slots []slot) char {
	end := slots[len(slots)-1].end
	one := char{start: end, end: end, size: 1}
	if w.slot < len(slots) {
		one.start, one.end = slots[w.slot].start, slots[w.slot].start
	}
	if w.slots > 0 {
		one.end = slots[w.slot+w.slots-1].end
	}
	return one
}

// read fills in what a slot is read as at a place of the form. A character that has
// no reading there is shown as it was read.
func (c *char) read(s *slot, place position, at int, choices []choice) {
	var readings []guess
	if s.as(place) != 0 {
		readings = mix(s, at, choices)
	}
	if len(readings) == 0 {
		c.text, c.cell.alien, c.cell.shown = place.set.first(), true, s.read
		return
	}
	c.cell.readings = readings
	c.text, c.cell.shown = readings[0].text[0], readings[0].text
	c.size = float64(place.set.size())
}

// finish gives surplus characters in front to the first, and notes a wrong length.
func (c coded) finish(before string, odd bool, count int) coded {
	if len(c.chars) > 1 && c.chars[0].text == 0 {
		c.chars[1].start = c.chars[0].start
		c.chars[1].cell.front = before
		c.chars = c.chars[1:]
	}
	if odd {
		c.chars[0].cell.length = count
	}
	return c
}

// surplusOf returns what is shown of a slot that has no place in the form.
func surplusOf(c *slot) string {
	if slices.ContainsFunc(c.readings, func(r guess) bool { return r.text == "" }) {
		return "" // a joint, or a mark that no code has
	}
	return c.read
}

// several returns the characters of a slot that is read as two, or of two read as one.
func several(first char, slots []slot, text string, share float64) []char {
	read := slots[0].read
	for _, c := range slots[1:] {
		read += c.read
	}
	var all []char
	for i := range len(text) {
		one := char{start: first.end, end: first.end, text: text[i], cell: cell{shown: text[i : i+1]}, size: 1}
		if i == 0 {
			one.start = first.start
			one.cell.readings = []guess{{text[:1], share}, {read, 1 - share}}
		}
		all = append(all, one)
	}
	return all
}

// common is the probability from which on two characters count as look-alikes that a
// poor reader confuses all the time.
const common = 0.006

// poorly returns the slots as they are where the reader errs some times as often as
// readers in general; one that says itself what it doubts knows better.
func poorly(slots []slot, times float64) []slot {
	poor := slices.Clone(slots)
	for i := range poor {
		s := &poor[i]
		if s.named || s.sure || isJoint(s.read[0]) || s.read == " " {
			continue
		}
		s.readings = slices.Clone(s.readings)
		for n, r := range s.readings {
			if r.text != s.read && r.p >= common {
				s.readings[n].p = min(r.p*times, 0.4)
			}
		}
	}
	return poor
}

// mix returns the readings of a slot over all forms, the most probable first.
func mix(c *slot, at int, choices []choice) []guess {
	var mixed []guess
	add := func(text string, p float64) {
		for i := range mixed {
			if mixed[i].text == text {
				mixed[i].p += p
				return
			}
		}
		mixed = append(mixed, guess{text, p})
	}
	for _, choice := range choices {
		inside, all := 0.0, 0.0
		for _, r := range c.readings {
			if len(r.text) == 1 && isAlnum(r.text[0]) {
				all += r.p
				if choice.sets[at].has(r.text[0]) {
					inside += r.p
				}
			}
		}
		for _, r := range c.readings {
			if len(r.text) != 1 || !isAlnum(r.text[0]) {
				continue
			}
			p := (1 - choice.member) * r.p / all
			if inside > 0 && choice.sets[at].has(r.text[0]) {
				p += choice.member * r.p / inside
			}
			if p > 0 {
				add(r.text, choice.odds*p)
			}
		}
	}
	slices.SortStableFunc(mixed, func(a, b guess) int { return cmp.Compare(b.p, a.p) })
	return mixed
}
