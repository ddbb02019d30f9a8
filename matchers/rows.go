package matchers

import "strings"

// Tables in text hold a record in a row, which goes on over several lines where a cell is
// in quotation marks.

// rowAround returns the row that a block stands in.
func (r *reading) rowAround(b *block) record {
	text := r.folded.text
	if open, opened := r.cellOpens(b); opened {
		last := b.tokens[len(b.tokens)-1].end
		for i := b.last; i < min(len(r.lines), b.last+recordLines); i++ {
			l := r.lines[i]
			from := max(l.start, last)
			if l.end-last > recordReach {
				break
			}
			if oddQuotes(text[from:l.end]) {
				return record{levels: []Span{{r.lines[open].start, l.end}}, outside: r.tableHead(open)}
			}
		}
		return record{}
	}
	if b.first != b.last {
		return record{}
	}
	head := r.tableHead(b.first)
	if head.End == 0 || cellsOf(r.rowText(b.first)) != cellsOf(r.rowText(0)) {
		return record{}
	}
	l := r.lines[b.first]
	return record{levels: []Span{{l.start, l.end}}, outside: head}
}

// tableHead returns the first line, when it is the head of the table in which line i is.
func (r *reading) tableHead(i int) Span {
	if i == 0 || r.kind(0) != words || cellsOf(r.rowText(0)) < leastCells {
		return Span{}
	}
	return Span{r.lines[0].start, r.lines[0].end}
}

func (r *reading) rowText(i int) string { return r.folded.text[r.lines[i].start:r.lines[i].end] }

// cellOpens returns on which line the cell is opened, over several lines, in which a block
// begins.
func (r *reading) cellOpens(b *block) (int, bool) {
	text := r.folded.text
	start := b.tokens[0].start
	if strings.IndexByte(text[max(0, start-recordReach):start], '"') < 0 {
		return 0, false
	}
	for i := b.first; i >= max(0, b.first-recordLines); i-- {
		l := r.lines[i]
		if start-l.start > recordReach {
			break
		}
		line := text[l.start:min(l.end, max(l.start, start))]
		if oddQuotes(line) {
			return i, opensCell(line)
		}
	}
	return 0, false
}

func oddQuotes(line string) bool { return strings.Count(line, `"`)%2 == 1 }

// opensCell says whether the last quotation mark of a line begins a cell that is not the
// only one.
func opensCell(line string) bool {
	at := strings.LastIndexByte(line, '"')
	return at > 0 && strings.IndexByte(partings, line[at-1]) >= 0
}

// cellsOf counts the cells of a row that the same byte parts, quotation marks heeded.
func cellsOf(row string) int {
	const longest = 4000
	if len(row) > longest {
		return 0
	}
	most := 0
	for i := range len(partings) {
		n, inside := 1, false
		for k := 0; k < len(row); k++ {
			switch {
			case row[k] == '"':
				inside = !inside
			case row[k] == partings[i] && !inside:
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

// columnChanges returns where tokens of a block stand that are in another column than the one
// before, in a table with one token in a row.
func (r *reading) columnChanges(b *block) []int {
	parting := r.tableParting(b)
	if parting == 0 || r.partings(b.first) == 0 {
		return nil
	}
	var cuts []int
	before, row := 0, -1
	for i := range b.tokens {
		t := &b.tokens[i]
		n := r.lineAt(t.start)
		if n == row || r.partings(n) != r.partings(b.first) || t.start-r.lines[n].start > recordReach {
			return nil
		}
		column := len(splitCells(r.folded.text[r.lines[n].start:t.start], parting))
		if row >= 0 && column != before {
			cuts = append(cuts, t.start)
		}
		before, row = column, n
	}
	return cuts
}

// cellEnds appends where on a line a cell over several lines begins or ends.
func (r *reading) cellEnds(found []int, i int) []int {
	row := r.rowText(i)
	if len(row) > recordReach || !oddQuotes(row) {
		return found
	}
	if opensCell(row) {
		return append(found, r.lines[i].start+strings.LastIndexByte(row, '"'))
	}
	if at := strings.IndexByte(row, '"'); at+1 == len(row) || strings.IndexByte(partings, row[at+1]) >= 0 {
		return append(found, r.lines[i].start+at)
	}
	return found
}
