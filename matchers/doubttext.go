package matchers

import (
	"cmp"
	"slices"
	"strings"
)

// edit replaces a stretch of the folded text by one character.
type edit struct {
	start, end int
	text       string
	cell       cell
	sure       bool // a code of a list begins here
}

// commit writes the codes of a group down, those that were read twice once.
func (s *sheet) commit(g *group, codes []coded) {
	slices.SortStableFunc(codes, func(a, b coded) int { return cmp.Compare(a.chars[0].start, b.chars[0].start) })
	twice(codes)
	for _, c := range codes {
		for i, one := range c.chars {
			s.edits = append(s.edits, edit{one.start, one.end, string(one.text), one.cell, i == 0 && len(codes) >= setSize})
		}
	}
}

// rest notes what is doubtful in the pieces of no group.
func (s *sheet) rest() {
	for i := range s.pieces {
		if s.pieces[i].taken {
			continue
		}
		for _, c := range s.pieces[i].slots {
			if c.own == 0 || c.own >= sureFrom {
				continue
			}
			readings := slices.DeleteFunc(slices.Clone(c.readings), func(r guess) bool { return r.text == c.read || r.text == "" })
			slices.SortStableFunc(readings, func(a, b guess) int { return cmp.Compare(b.p, a.p) })
			readings = slices.Insert(readings, 0, guess{c.read, c.own})
			s.edits = append(s.edits, edit{c.start, c.end, c.read, cell{shown: c.read, readings: readings, raw: !c.named}, false})
		}
	}
}

// rewrite returns the text with the edits, and how its offsets and those of the text
// that was read hang together.
func (s *sheet) rewrite() mended {
	slices.SortStableFunc(s.edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	m := mended{cells: make(map[int]cell, len(s.edits))}
	var out strings.Builder
	marks := s.folded.marks
	at, shift := 0, 0 // how far the folded text is copied, and by how much it moved
	copyTo := func(end int) {
		for len(marks) > 0 && marks[0].at <= end {
			m.marks = append(m.marks, mark{marks[0].at - shift, marks[0].shift + shift})
			marks = marks[1:]
		}
		out.WriteString(s.folded.text[at:end])
		at = end
	}
	for _, e := range s.edits {
		if e.start < at {
			continue // inside a line that was taken away
		}
		copyTo(e.start)
		m.cells[out.Len()] = e.cell
		if e.sure {
			m.sure = append(m.sure, out.Len())
		}
		out.WriteString(e.text)
		if len(e.text) != e.end-e.start {
			for len(marks) > 0 && marks[0].at <= e.end {
				marks = marks[1:]
			}
			shift = e.end - out.Len()
			m.marks = append(m.marks, mark{out.Len(), s.folded.original(e.end) - out.Len()})
		}
		at = e.end
	}
	copyTo(len(s.folded.text))
	m.text = out.String()
	return m
}
