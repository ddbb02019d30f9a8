package matchers

import (
	"iter"
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// sayAside adds what speaks against a set by how it is told: numbers that their lines call
// something else, rows about other things, a log, an example in the description of an
// interface.
func (r *reading) sayAside(f Finding, set set, b *block, fits bool) evidence.Case {
	few, numbers := len(f.Codes) < setSize, set.class == digits
	all, calledSo, others := r.roles(b)
	aside := few && !set.pure && calledSo == 0 && !r.endsCell(b) && !r.calledBehind(b)
	switch {
	case (numbers || !fits) && r.accounts(b):
		return f.Case.With(evidence.LooksAccount, "check digits of bank accounts")
	case !fits && set.digests() && r.hashed(b):
		f.Case = f.Case.With(evidence.AboutOther, "the words above call them digests")
	case 2*others > all:
		f.Case = f.Case.Add(against(evidence.AboutOther, "their lines call them something else", numbers, fits))
	case aside && (numbers || !fits):
		f.Case = f.Case.Add(against(evidence.FewAside, "in lines that do not call them codes", numbers, fits))
	case !few && !set.pure && !r.rowsAlike(b) && r.rowsTell(b, calledSo == all):
		f.Case = f.Case.Add(against(evidence.AboutRows, "each line says something else besides", numbers, fits))
	case set.pure && (few || numbers) && r.headedOther(b):
		f.Case = f.Case.With(evidence.HeadOther, "the line right above calls them something else")
	}
	if !set.pure && r.isLog(b) {
		f.Case = f.Case.With(evidence.LooksLog, "rows with a time and an address each, as logs have")
	}
	if r.describesInterface() {
		f.Case = f.Case.With(evidence.AboutInterface, "an example in the description of an interface")
	}
	return f.Case
}

// against weighs what lines say against a set: less where there are letters in it, which
// few other things have, and least where it has the form of a named service's codes.
func against(rule evidence.Rule, detail string, numbers, fits bool) evidence.Item {
	weight := evidence.Weight(rule)
	switch {
	case numbers:
	case fits:
		weight /= 3
	default:
		weight *= 0.6
	}
	return evidence.Item{Rule: rule, Weight: weight, Detail: detail}
}

const manyRows = 24 // rows that are looked at

// roles counts what the first lines of a block make of its tokens: of those behind words.
func (r *reading) roles(b *block) (all, calledSo, others int) {
	i, from, counted := b.first, r.lines[b.first].start, numbered(b.tokens)
	for k := range b.tokens {
		t := &b.tokens[k]
		for ; i < b.last && r.lines[i].end < t.start; i++ {
			from = r.lines[i+1].start
		}
		if from > r.lines[i].start && !writes(r.folded.text[from:t.start]) { // in a row of its like
			from = t.end
			continue
		}
		switch r.roleOf(i, from, t, counted, len(b.tokens) >= setSize) {
		case called:
			calledSo++
		case other:
			others++
		}
		if from, all = t.end, all+1; all == manyRows {
			break
		}
	}
	return all, calledSo, others
}

// headedOther says whether the line right above a block ends with a colon, and with a word
// that is none for codes.
func (r *reading) headedOther(b *block) bool {
	const reach = 3 // lines, of which all but one are blank
	i := b.first - 1
	for i > max(0, b.first-reach) && r.kind(i) == blank {
		i--
	}
	if i < 0 || r.kind(i) != words {
		return false
	}
	head := strings.TrimRight(r.context(i), " \t\r*_")
	if !strings.HasSuffix(head, ":") || r.endsInService(r.lines[i].start, r.lines[i].end, true) {
		return false
	}
	clause, _ := lastClause(strings.TrimRight(head, nameMarks), true)
	return r.phrases.In(clause)&(catalog.KeepSafe|catalog.UsedOnce) == 0 && r.naming(clause, true) == other
}

// hashed says whether a line right above a block, or its first, speaks of digests by their
// names in programs: “code_hash”.
func (r *reading) hashed(b *block) bool {
	for i := b.first; i >= max(0, b.first-headingLines); i-- {
		if slices.ContainsFunc(wordsOf(r.context(i)), isDigestName) {
			return true
		}
	}
	return false
}

// calledBehind says whether the words right behind the first token of a block call it a
// code: “k3v9-x0qa = backup code of the club”.
func (r *reading) calledBehind(b *block) bool {
	t := &b.tokens[0]
	behind := r.folded.text[t.end:max(t.end, min(r.lines[b.first].end, t.end+leadReach))]
	for _, parting := range []string{",", ";", ". ", "("} {
		behind, _, _ = strings.Cut(behind, parting)
	}
	return r.phrases.In(behind)&(catalog.BackupCodes|catalog.KeyWords) != 0
}

// endsCell says whether the first token of a block ends a cell over several lines.
func (r *reading) endsCell(b *block) bool {
	return strings.HasPrefix(r.folded.text[b.tokens[0].end:], `"`)
}

// rowsTell says whether the rows of a block say different things beside its codes, or whole
// sentences, as those of a log, a table or a talk do: what stands in a list's rows is a
// label or a mark. Where the words in front call the codes so, long sentences do.
func (r *reading) rowsTell(b *block, called bool) bool {
	sentence := 3 // words
	if called {
		sentence = 6
	}
	rows, telling, sentences, said := 0, 0, 0, map[string]bool{}
	for i, k := b.first, 0; i <= b.last && rows < manyRows; i++ {
		l, from, rest, tokens := r.lines[i], r.lines[i].start, "", 0
		for ; k < len(b.tokens) && b.tokens[k].start < l.end; k++ {
			if tokens == setSize || b.tokens[k].start-l.start > longestContext {
				return false
			}
			rest += r.folded.text[from:b.tokens[k].start] + " "
			from, tokens = b.tokens[k].end, tokens+1
		}
		if tokens == 0 {
			continue
		}
		if tokens >= setSize || isMarkup(r.context(i)) {
			return false
		}
		rows++
		behind := r.folded.text[from:max(from, min(l.end, from+rowReach))]
		beside := r.beside(rest + behind)
		if len(beside) == 0 {
			continue
		}
		telling++
		said[strings.Join(beside, " ")] = true
		if len(beside) >= sentence || !called && len(r.beside(behind)) > 1 {
			sentences++
		}
	}
	return 2*telling > rows && (!called && len(said) > 1 && 4*len(said) >= telling || rows >= setSize && 2*sentences > rows)
}

// rowsAlike says whether the rows of a block are cells that are all alike but for the codes,
// as those of an export are, and so say nothing.
func (r *reading) rowsAlike(b *block) bool {
	if cellsOf(r.context(b.first)) < leastCells {
		return false
	}
	var first string
	row, rows := -1, 0
	for k := range b.tokens {
		t := &b.tokens[k]
		n := r.lineAt(t.start)
		if n == row {
			return false
		}
		l, text := r.lines[n], r.folded.text
		rest := text[max(l.start, t.start-rowReach):t.start] + "\x00" + text[t.end:min(l.end, t.end+rowReach)]
		if rows == 0 {
			first = rest
		}
		if row = n; rest != first {
			return false
		}
		if rows++; rows == manyRows {
			break
		}
	}
	return rows >= setSize
}

// isMarkup says whether a row is one of markup or of data, where keys stand beside all.
func isMarkup(row string) bool {
	row = strings.TrimSpace(row)
	return row != "" && strings.IndexByte("{<(", row[0]) >= 0 || isRow(row)
}

// beside returns the words of a row beside its codes that a list has no use for: no name of
// a service, nothing that counts, nothing in a row that marks a code as used.
func (r *reading) beside(row string) []string {
	const farthestMark = 3 // words in front of it
	for _, m := range r.catalog.Mentioned(row) {
		row = row[:m.Start] + strings.Repeat(" ", m.End-m.Start) + row[m.End:]
	}
	var kept []string
	for _, word := range strings.FieldsFunc(row, func(c rune) bool { return !isLetter(c) }) {
		switch {
		case len(kept) <= farthestMark && r.phrases.Word(word)&(catalog.Used|catalog.Unused) != 0:
			return nil
		case len(word) > 1 && strings.Trim(word, "ivxIVX") != "":
			kept = append(kept, word)
		}
	}
	return kept
}

const logRows = 3 // rows of a log, of those with tokens at least half

// isLog says whether the rows of a block have a time of day and an address of the internet
// each.
func (r *reading) isLog(b *block) bool {
	rows, logged := 0, 0
	for row := range r.rows(b, 4*logRows) {
		rows++
		if hasClock(row) && hasAddress(row) {
			logged++
		}
	}
	return logged >= logRows && 2*logged >= rows
}

const rowReach = 200 // bytes of a row that are looked at

// rows are the first lines of a block with codes, cut to rowReach.
func (r *reading) rows(b *block, most int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, n := b.first, 0; i <= b.last && n < most; i++ {
			if k := r.kind(i); k != mixed && k != pure {
				continue
			}
			if n++; !yield(r.rowHead(i)) {
				return
			}
		}
	}
}

// rowHead is line i, cut to rowReach.
func (r *reading) rowHead(i int) string {
	row := r.rowText(i)
	return row[:min(len(row), rowReach)]
}

// hasClock says whether a line has a time of day with seconds: 09:31:07.
func hasClock(line string) bool {
	for i := 2; i+5 < len(line); i++ {
		if line[i] == ':' && line[i+3] == ':' && isDigit(line[i-1]) && isDigit(line[i+1]) && isDigit(line[i+2]) && isDigit(line[i+4]) {
			return true
		}
	}
	return false
}

// hasAddress says whether a line has four numbers with points between.
func hasAddress(line string) bool {
	points, length := 0, 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case isDigit(c) && length < 3:
			length++
			if points == 3 {
				return true
			}
		case c == '.' && length > 0:
			points, length = points+1, 0
		default:
			points, length = 0, 0
		}
	}
	return false
}

func isDigit(c byte) bool { return byteKinds[c] == kindDigit }

const interfaceHead = 400 // bytes of a text in which a description of an interface says so

// describesInterface says whether the text is one of OpenAPI or Swagger.
func (r *reading) describesInterface() bool {
	head := r.folded.text[:min(len(r.folded.text), interfaceHead)]
	for _, word := range []string{"openapi", "swagger"} {
		if at := strings.Index(head, word); at >= 0 && strings.Contains(head[at:min(len(head), at+len(word)+4)], ":") {
			return true
		}
	}
	return false
}
