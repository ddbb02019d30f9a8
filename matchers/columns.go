package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// mostColumns is how many columns a table of codes has.
const mostColumns = 24

// columns parts a block whose lines are rows of a table, each column with the codes of the
// service that its head names. A block with no such head is not parted.
func (r *reading) columns(b *block) []*block {
	if len(b.tokens) < setSize || len(b.tokens) > mostTokens || b.first == 0 || b.last == b.first {
		return nil
	}
	parting := r.tableParting(b)
	if parting == 0 {
		return nil
	}
	cells := r.headRow(b, parting)
	if cells == nil {
		return nil
	}
	var parts [mostColumns]*block
	for i, at := 0, b.first; i < len(b.tokens); i++ {
		t := &b.tokens[i]
		for r.lines[at].end < t.start {
			at++
		}
		column := strings.Count(r.folded.text[r.lines[at].start:t.start], string(rune(parting)))
		if column >= len(cells) || cells[column] == nil {
			return nil
		}
		if parts[column] == nil {
			parts[column] = &block{first: at, last: at, head: cells[column]}
		}
		p := parts[column]
		if p.last != at || len(p.tokens) == 0 {
			p.lines++
			if k := r.kind(at); k == pure || k == words {
				p.pureLines++
			}
		}
		p.tokens, p.last = append(p.tokens, *t), at
	}
	split := slices.DeleteFunc(slices.Clone(parts[:]), func(p *block) bool { return p == nil })
	if len(split) == 1 {
		b.head = split[0].head
		return nil
	}
	return split
}

// tableParting returns what parts the cells of the first line of a block, 0 when nothing
// does.
func (r *reading) tableParting(b *block) byte {
	row := r.context(b.first)
	for i := range len(partings) {
		if strings.IndexByte(row, partings[i]) >= 0 {
			return partings[i]
		}
	}
	return 0
}

// headRow returns whom each cell names of a line close above a block that is parted by the
// same byte and names services in two or more; nil when there is none.
func (r *reading) headRow(b *block, parting byte) []*catalog.Service {
	asked := false
	for i := b.first - 1; i >= max(0, b.first-headingLines); i-- {
		switch k := r.kind(i); {
		case k == blank || k == neutral:
			continue
		case k == pure || strings.IndexByte(r.context(i), parting) < 0:
			return nil
		}
		between := string(rune(parting))
		if !strings.Contains(strings.Trim(r.context(i), between), between) {
			continue // one cell
		}
		if !asked { // most blocks need no closer look
			asked = r.patient || r.bound(b, r.surroundings(b)).allows(evidence.Weight(evidence.SetRandom))
			if !asked {
				return nil
			}
		}
		cells := r.cells(i, parting)
		named := 0
		for _, service := range cells {
			if service != nil {
				named++
			}
		}
		if named >= 2 {
			return cells
		}
	}
	return nil
}

// cells returns which services the cells of a line name, each of which holds little else.
func (r *reading) cells(i int, parting byte) []*catalog.Service {
	const longest = 40
	var all []*catalog.Service
	at := r.lines[i].start
	for _, cell := range strings.Split(r.context(i), string(rune(parting))) {
		var service *catalog.Service
		if len(cell) <= longest {
			for _, m := range r.mentioned(at, at+len(cell)) {
				service = m.Service
				break
			}
		}
		if all = append(all, service); len(all) == mostColumns {
			break
		}
		at += len(cell) + 1
	}
	return all
}

// markColumn marks the codes of a table as used that have a yes in the column whose head
// says so.
func (r *reading) markColumn(b *block) {
	if b.first == 0 || len(b.tokens) > mostTokens {
		return
	}
	parting := r.tableParting(b)
	column := r.usedColumn(b, parting)
	if column < 0 {
		return
	}
	for i, at := 0, b.first; i < len(b.tokens); i++ {
		t := &b.tokens[i]
		for r.lines[at].end < t.start {
			at++
		}
		cells := strings.Split(r.context(at), string(rune(parting)))
		if column < len(cells) {
			t.used = t.used || r.isYes(cells[column])
		}
	}
}

// usedColumn returns which cell of the head of a table is a word for used, -1 when none is
// or there is no head close above.
func (r *reading) usedColumn(b *block, parting byte) int {
	if parting == 0 {
		return -1
	}
	for i := b.first - 1; i >= max(0, b.first-headingLines); i-- {
		if k := r.kind(i); k != words && k != mixed || strings.IndexByte(r.context(i), parting) < 0 {
			continue
		}
		for n, cell := range strings.Split(r.context(i), string(rune(parting))) {
			if cell = strings.Trim(cell, " \"*?\r"); cell != "" && r.phrases.Word(cell)&catalog.Used != 0 {
				return n
			}
		}
		return -1
	}
	return -1
}

// isYes says whether a cell says yes.
func (r *reading) isYes(cell string) bool {
	switch cell = strings.ToLower(strings.Trim(cell, " \"*\r")); cell {
	case "yes", "y", "x", "true", "1", "ja", "oui", "si", "sí", "sim", "tak", "да", "✓", "✔", "☑", "✅", "[x]":
		return true
	}
	return r.phrases.Word(cell)&catalog.Used != 0
}
