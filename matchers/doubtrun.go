package matchers

// strip is a number of groups of one size side by side on a line: a code in groups
// with spaces between.
type strip struct{ groups, size int }

// letters is how many letters and digits it has.
func (s strip) letters() int { return s.groups * s.size }

const (
	leastStrip = 3 // groups; of two any words have one length
	mostStrips = 16
)

// partRuns parts pieces that are several groups of a code: the space between them was
// not seen. What the groups are is known by other lines.
func (s *sheet) partRuns() {
	counts := map[strip]int{}
	s.eachStrip(func(from, to int) {
		if one, ok := s.stripOf(from, to); ok {
			counts[one]++
		}
	})
	best := strip{}
	for one, n := range counts {
		if n >= 2 && (n > counts[best] || n == counts[best] && one.letters() > best.letters()) {
			best = one
		}
	}
	if best.groups == 0 {
		return
	}
	var parted []piece
	s.eachStrip(func(from, to int) {
		if !s.mayPart(from, to, best) {
			parted = append(parted, s.pieces[from:to]...)
			return
		}
		for _, p := range s.pieces[from:to] {
			parted = append(parted, s.part(p, best.size)...)
		}
		for i := len(parted) - best.groups; i < len(parted); i++ {
			parted[i].run = true
		}
	})
	s.pieces = parted
}

// eachStrip calls do for every stretch of pieces with one space between each and the
// next.
func (s *sheet) eachStrip(do func(from, to int)) {
	for i := 0; i < len(s.pieces); {
		from := i
		for i++; i < len(s.pieces) && s.pieces[i].beside(); i++ {
		}
		do(from, i)
	}
}

// stripOf returns the groups of pieces that have one size.
func (s *sheet) stripOf(from, to int) (strip, bool) {
	one := strip{to - from, len(s.pieces[from].slots)}
	digit := false
	for _, p := range s.pieces[from:to] {
		if len(p.slots) != one.size {
			return strip{}, false
		}
		digit = digit || s.hasDigit(p)
	}
	return one, digit && one.groups >= leastStrip && one.groups <= mostStrips && one.size >= 3 && one.size <= 5
}

// mayPart says whether pieces are the groups of a strip, some of them run together.
func (s *sheet) mayPart(from, to int, like strip) bool {
	all := 0
	for _, p := range s.pieces[from:to] {
		if len(p.slots)%like.size != 0 || p.slots[0].read == "-" {
			return false
		}
		for _, c := range p.slots {
			if isJoint(c.read[0]) {
				return false
			}
		}
		all += len(p.slots)
	}
	return all == like.letters()
}

// part cuts a piece into groups.
func (s *sheet) part(p piece, size int) []piece {
	out := []piece{p}
	for rest := p.slots[size:]; len(rest) > 0; rest = rest[size:] {
		last := &out[len(out)-1]
		last.slots = last.slots[:size]
		at := rest[0].start
		out = append(out, piece{line: p.line, slots: rest, gap: []slot{{start: at, end: at, read: " ", readings: []guess{{" ", 1}}, own: 1}}})
		s.edits = append(s.edits, edit{at, at, " ", cell{shown: " "}, false})
	}
	return out
}
