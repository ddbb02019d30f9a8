package matchers

import (
	"math"
	"slices"
	"strings"
)

// group is pieces of one outline that stand near each other: perhaps a list.
type group struct {
	sizes       string
	joint       byte
	run         bool  // short groups side by side
	items       []int // pieces
	asked       []int // those of them that say what the form is
	first, last int   // lines
	forms       []form
	odds        []float64 // probability of each form
	best        int       // the most probable
	poor        float64   // how many times as often as readers in general this one errs
}

// apart is how many lines may lie between two codes of a list: those of which one was
// misread, and blank ones.
const apart = 2 * (farthest + 1)

// groups finds the lists, and reads their codes by the form of each.
func (s *sheet) groups() {
	s.partRuns()
	s.findRuns()
	type key struct {
		sizes string
		joint byte
		run   bool
	}
	open, done := map[key]*group{}, []*group{}
	for i := range s.pieces {
		p := &s.pieces[i]
		sizes, joint, ok := s.outline(p)
		if !ok {
			continue
		}
		k := key{sizes, joint, p.run}
		g := open[k]
		if g == nil || p.line-g.last > apart {
			g = &group{sizes: sizes, joint: joint, run: p.run, first: p.line}
			open[k] = g
			done = append(done, g)
		}
		g.items, g.last = append(g.items, i), p.line
	}
	slices.SortStableFunc(done, func(a, b *group) int { return len(b.items)*b.letters() - len(a.items)*a.letters() })
	for _, g := range done {
		mates := len(g.items)
		g.items = slices.DeleteFunc(g.items, func(i int) bool { return s.pieces[i].taken })
		if len(g.items) < setSize || mates > mostTokens {
			continue
		}
		s.infer(g)
		codes := append(s.members(g), s.followers(g, done)...)
		s.commit(g, codes)
		s.bridge(codes, g.run)
		if !g.run && len(codes) >= setSize {
			s.clear(codes)
		}
	}
}

// letters is how many letters and digits each code of a group has.
func (g *group) letters() int {
	n := 0
	for i := range len(g.sizes) {
		n += int(g.sizes[i])
	}
	return n
}

// findRuns marks short groups of one length side by side: a code in groups with
// spaces between, or several.
func (s *sheet) findRuns() {
	for i := 0; i < len(s.pieces); {
		from, size := i, len(s.pieces[i].slots)
		digit := s.hasDigit(s.pieces[i])
		for i++; i < len(s.pieces) && s.pieces[i].beside() && len(s.pieces[i].slots) == size; i++ {
			digit = digit || s.hasDigit(s.pieces[i])
		}
		if i-from > 1 && digit && size >= 3 && size <= 5 {
			for j := from; j < i; j++ {
				s.pieces[j].run = true
			}
		}
	}
}

func (s *sheet) hasDigit(p piece) bool {
	return slices.ContainsFunc(p.slots, func(c slot) bool { return c.read[0] >= '0' && c.read[0] <= '9' })
}

// text is what was read of a piece.
func (s *sheet) text(slots []slot) string {
	return s.folded.text[slots[0].start:slots[len(slots)-1].end]
}

// isWord says whether a piece reads like a word.
func (s *sheet) isWord(p piece) bool {
	text := s.text(p.slots)
	if s.hasDigit(p) || humped(text) {
		return false
	}
	score, _ := wordiness(text)
	return score >= letterWordiness || titled(text)
}

// outline returns the sizes of the groups of a piece, and whether it may be a code.
func (s *sheet) outline(p *piece) (sizes string, joint byte, ok bool) {
	var groups []byte
	size, all := 0, 0
	for _, c := range p.slots {
		if c.read == "-" {
			groups, size, joint = append(groups, byte(size)), 0, '-'
			continue
		}
		size++
		all++
	}
	groups = append(groups, byte(size))
	sig := signature{string(groups), joint}
	switch t := (token{sig: sig}); {
	case p.run:
		return sig.sizes, joint, joint == 0
	case all < shortestCode || all > longestCode || slices.Contains(groups, 0), !t.even() && !isUUID(sig), s.isWord(*p):
		return "", 0, false
	}
	return sig.sizes, joint, true
}

// weighed is how many codes of a list are asked for its form.
const weighed = 60

// infer says how probable each form is for a group.
func (s *sheet) infer(g *group) {
	g.asked = s.distinct(g.items)
	g.forms = outlineForms(g.sizes, g.joint)
	s.addServices(g)
	s.addPlaces(g)
	g.odds = make([]float64, len(g.forms))
	for n := range g.forms {
		f := &g.forms[n]
		g.odds[n] = math.Log(f.prior)
		for _, i := range g.asked {
			slots := s.pieces[i].slots
			g.odds[n] += math.Log(belongs*s.fitting.fit(slots, f.at, false) + (1-belongs)*noise(slots))
		}
		if g.odds[n] > g.odds[g.best] {
			g.best = n
		}
	}
	highest, sum := g.odds[g.best], 0.0
	for n := range g.odds {
		g.odds[n] = math.Exp(g.odds[n] - highest)
		sum += g.odds[n]
	}
	for n := range g.odds {
		g.odds[n] /= sum
	}
	s.rate(g)
}

// rate says how poor the reading of a group is, by the characters that the form
// shows to be misread: then others are, too, that it does not show.
func (s *sheet) rate(g *group) {
	const usual, worst = 0.004, 6
	wrong, all := 0, 0
	for _, i := range g.asked {
		slots := s.pieces[i].slots
		if s.member(slots, g.forms[g.best].at, false) < memberFrom {
			continue
		}
		ways, _ := s.fitting.best()
		kept, read := kept(slots, g.forms[g.best].at, ways)
		wrong, all = wrong+read-kept, all+read
	}
	g.poor = min((float64(wrong)+1)/(usual*float64(all)+1), worst)
}

// distinct leaves out pieces that say the same, and all when there are many.
func (s *sheet) distinct(items []int) []int {
	seen := make(map[string]bool, len(items))
	var all []int
	for _, i := range items {
		if text := s.text(s.pieces[i].slots); !seen[text] && len(all) < weighed {
			seen[text] = true
			all = append(all, i)
		}
	}
	return all
}

// belongs is how many of the pieces of a list's outline are codes of the list.
const belongs = 0.97

// addServices adds the forms of the services that the text may be about: together
// they are as probable as all others.
func (s *sheet) addServices(g *group) {
	from := len(g.forms)
	known := map[charset]bool{}
	for _, row := range s.rows {
		if set, ok := uniform(row); ok && !known[set] {
			known[set] = true
			g.forms = append(g.forms, form{at: outlined(set, g.sizes, g.joint)})
		}
		if !g.run && letters(row) == g.letters() {
			g.forms = append(g.forms, form{at: row})
		}
	}
	for n := from; n < len(g.forms); n++ {
		g.forms[n].prior = 1 / float64(len(g.forms)-from)
	}
}

// kindsAt are what may stand at one place of all codes of a list, where places
// differ: serial numbers have such forms, and some codes.
var kindsAt = []struct {
	set   charset
	prior float64
}{{charsetOf("0-9"), 0.4}, {charsetOf("A-Z"), 0.25}, {charsetOf("a-z"), 0.25}, {charsetOf("A-Za-z0-9"), 0.1}}

// addPlaces adds the form in which each place has a kind of its own.
func (s *sheet) addPlaces(g *group) {
	const prior = 0.02
	f := form{prior: prior}
	for j, p := range outlined(charsetOf("0-9"), g.sizes, g.joint) {
		if p.joint != 0 {
			f.at = append(f.at, p)
			continue
		}
		best, at := math.Inf(-1), 0
		for n, kind := range kindsAt {
			sum := math.Log(kind.prior)
			for _, i := range g.asked {
				sum += math.Log(max(1e-6, s.pieces[i].slots[j].as(oneOf(kind.set))))
			}
			if sum > best {
				best, at = sum, n
			}
		}
		f.at = append(f.at, oneOf(kindsAt[at].set))
		f.prior *= kindsAt[at].prior
	}
	g.forms = append(g.forms, f)
}

// members reads the items of a group.
func (s *sheet) members(g *group) []coded {
	var all []coded
	for _, i := range g.items {
		if c, ok := s.decide(g, s.pieces[i].slots, false); ok {
			s.pieces[i].taken = true
			all = append(all, c)
		}
	}
	return all
}

// near is how many lines above and below a list a code of it may stand that was read
// badly.
const near = 2

// followers reads the pieces between the items that were cut or read so badly that
// they have another outline.
func (s *sheet) followers(g *group, others []*group) []coded {
	if g.run {
		return nil
	}
	mates := make(map[int]int) // pieces in groups of their own
	for _, other := range others {
		for _, i := range other.items {
			mates[i] = len(other.items)
		}
	}
	var all []coded
	for i := range s.pieces {
		if s.pieces[i].line < g.first-near || s.pieces[i].line > g.last+near || s.pieces[i].taken {
			continue
		}
		for across := 3; across > 0; across-- {
			slots, ok := s.window(i, across)
			if !ok || !s.mayFollow(i, i+across) {
				continue
			}
			digit := slices.ContainsFunc(s.pieces[i:i+across], s.hasDigit)
			loose := across == 1 && mates[i] < setSize && digit
			if c, ok := s.decide(g, slots, loose); ok {
				for j := i; j < i+across; j++ {
					s.pieces[j].taken = true
				}
				all, g.last = append(all, c), max(g.last, s.pieces[i].line)
				break
			}
		}
	}
	return all
}

// beside says whether one space lies between a piece and the one before.
func (p *piece) beside() bool { return len(p.gap) == 1 && p.gap[0].read == " " }

// window returns several pieces, with little between each and the next, as one.
func (s *sheet) window(i, across int) ([]slot, bool) {
	if i+across > len(s.pieces) {
		return nil, false
	}
	slots := slices.Clone(s.pieces[i].slots)
	for j := i + 1; j < i+across; j++ {
		p := &s.pieces[j]
		if p.gap == nil || p.taken || len(slots) > longestCode {
			return nil, false
		}
		slots = append(append(slots, p.gap...), p.slots...)
	}
	return slots, true
}

// loners reads codes that stand alone by the forms of the services named.
func (s *sheet) loners() {
	for i := range s.pieces {
		for _, row := range s.rows {
			if s.pieces[i].taken {
				break
			}
			across := 1 + strings.Count(joints(row), " ")
			slots, ok := s.window(i, across)
			if !ok || len(slots) > len(row)+2 || len(slots) < len(row)-2 || len(slots) < shortestCode || !slices.ContainsFunc(s.pieces[i:i+across], s.hasDigit) {
				continue
			}
			g := &group{forms: []form{{at: row}}, odds: []float64{1}, poor: 1}
			if c, ok := s.decide(g, slots, false); ok {
				for j := i; j < i+across; j++ {
					s.pieces[j].taken = true
				}
				s.commit(g, []coded{c})
			}
		}
	}
}

// joints returns the joints of a row.
func joints(row []position) string {
	var all []byte
	for _, p := range row {
		if p.joint != 0 {
			all = append(all, p.joint)
		}
	}
	return string(all)
}
