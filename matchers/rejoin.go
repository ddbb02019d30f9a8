package matchers

import (
	"cmp"
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// A list may be found in pieces: a remark of its owner stands between, an editor has filled
// its lines like those of a paragraph, or some of its codes have no digit and read like
// words. What follows reads what is between the pieces, and beside them, by the form of the
// codes that were found.

// sighting is a finding and where it was made.
type sighting struct {
	Finding
	block *block
}

const (
	gapReach    = 1000 // bytes between two pieces of a list
	mostRemarks = 2    // lines between them that are no codes
)

// rejoin joins the pieces of lists, and returns what there is then.
func (r *reading) rejoin(all []sighting) []Finding {
	slices.SortStableFunc(all, func(a, b sighting) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	for i := range all {
		r.grow(&all[i], all)
	}
	for i := 0; i+1 < len(all); {
		joined, ok := r.joined(&all[i], &all[i+1])
		if !ok {
			i++
			continue
		}
		all[i] = joined
		all = slices.Delete(all, i+1, i+2)
	}
	var findings []Finding
	for i := range all {
		findings = append(findings, all[i].Finding)
	}
	return findings
}

// joined returns one finding of two, when they are pieces of one list.
func (r *reading) joined(a, b *sighting) (sighting, bool) {
	last, first := &a.block.tokens[len(a.block.tokens)-1], &b.block.tokens[0]
	switch {
	case first.start < last.end || first.start-last.end > gapReach || len(a.Codes)+len(b.Codes) > mostCodes,
		a.block.head != nil, b.block.head != nil,
		a.Service != b.Service && a.Service != nil && b.Service != nil,
		(a.Service == nil || b.Service == nil) && !compatible(last, first),
		a.isFull() && b.isFull(), first.number == 1 && last.number >= 1:
		return sighting{}, false
	}
	form := a.pattern()
	runs := r.runs(last.end, first.start)
	codes := r.read(runs, form)
	if !r.remarks(runs, last, first, len(codes)) {
		return sighting{}, false
	}
	tokens := slices.Concat(a.block.tokens, codes, b.block.tokens)
	return r.again(tokens, max(a.Case.Level(), b.Case.Level()), a, b)
}

// again weighs the tokens of several findings, or more than those, as one set.
func (r *reading) again(tokens []token, least evidence.Level, of ...*sighting) (sighting, bool) {
	b := r.part(&block{tokens: tokens}, 0, len(tokens))
	f, ok := r.weigh(b)
	if !ok || f.Case.Level() < least || len(f.Codes) < len(of[0].Codes) {
		return sighting{}, false
	}
	named := slices.ContainsFunc(of, func(s *sighting) bool { return s.Service == f.Service })
	return sighting{f, b}, named
}

// isFull says whether a finding has as many codes as its service hands out, or as many as
// most do.
func (s *sighting) isFull() bool {
	if s.Service != nil && s.Service.Count > 0 {
		return len(s.Codes) >= s.Service.Count
	}
	return len(s.Codes) >= 10
}

// pattern is what codes of a list look like: one of those found, and what its service writes.
type pattern struct {
	service *catalog.Service // nil: only the code tells
	code    *token
	class   class // of all codes
}

func (s *sighting) pattern() pattern {
	f := pattern{code: &s.block.tokens[0]}
	if s.Case.Has(evidence.ShapeService, evidence.ShapeKnown) {
		f.service = s.Service
	}
	for i := range s.block.tokens {
		f.class |= s.block.tokens[i].class
	}
	return f
}

// holds says whether s looks like a code of the list.
func (f pattern) holds(s string) bool {
	class := class(0)
	for i := 0; i < len(s); i++ {
		class |= classOf(s[i])
	}
	const kinds = lower | upper | digits
	if class&kinds&^f.class != 0 {
		return false
	}
	if f.service != nil {
		return matchesAny(f.service, s)
	}
	return f.outlines(s)
}

// outlines says whether s has groups of the sizes of the code, joined as they are.
func (f pattern) outlines(s string) bool {
	at := 0
	for i := range len(f.code.sig.sizes) {
		if i > 0 {
			if at >= len(s) || s[at] != f.code.sig.joint {
				return false
			}
			at++
		}
		end := at + int(f.code.sig.sizes[i])
		if end > len(s) || !allAlnum(s[at:end]) {
			return false
		}
		at = end
	}
	return at == len(s)
}

// run is a word between codes.
type run struct {
	start, end int
	taken      bool // it is a code, or a part of one
}

// runs cuts text[from:to] into words; what stands in tags is none.
func (r *reading) runs(from, to int) []run {
	text := r.folded.text[:to]
	var all []run
	for i := from; i < to; {
		if text[i] == '<' {
			next, _ := tagEnd(text, i)
			i = next
			continue
		}
		if byteKinds[text[i]]&(kindWord|kindHigh) == 0 {
			i++
			continue
		}
		start := i
		for i < to && byteKinds[text[i]]&(kindWord|kindHigh) != 0 {
			i++
		}
		if strings.Trim(text[start:i], "-_") != "" {
			all = append(all, run{start: start, end: i})
		}
	}
	return all
}

// mostGroups is how many words one code may be written in.
const mostGroups = 16

// read takes the runs that are codes of the form, written in several words or one.
func (r *reading) read(runs []run, f pattern) []token {
	var codes []token
	for i := 0; i < len(runs); {
		n := r.codeAt(runs[i:], f)
		if n == 0 {
			i++
			continue
		}
		codes = append(codes, r.tokenOf(runs[i:i+n], f))
		i += n
	}
	return codes
}

// codeAt returns how many of the first runs are a code together, 0 when they are none.
func (r *reading) codeAt(runs []run, f pattern) int {
	text := r.folded.text
	whole := ""
	for n := range min(len(runs), mostGroups) {
		if n > 0 {
			if between := text[runs[n-1].end:runs[n].start]; strings.TrimSpace(between) != "" || strings.Count(between, "\n") > 1 {
				return 0
			}
			whole += " "
		}
		if whole += text[runs[n].start:runs[n].end]; len(whole) > longestCode+longestCode/4 {
			return 0
		}
		if f.holds(whole) {
			return n + 1
		}
		if f.code.sig.joint != ' ' {
			return 0
		}
	}
	return 0
}

// tokenOf makes a token of runs that are a code.
func (r *reading) tokenOf(runs []run, f pattern) token {
	t := token{start: runs[0].start, end: runs[len(runs)-1].end, number: -1, sig: f.code.sig}
	for i := range runs {
		runs[i].taken = true
	}
	for i := t.start; i < t.end; i++ {
		if c := r.folded.text[i]; isAlnum(c) {
			t.class |= classOf(c)
			t.length++
		}
	}
	line := r.lineAt(t.start)
	t.used = isStruck(r.folded.text[r.lines[line].start:t.start]) || r.marked(t.end, r.lines[line].end)
	if r.kind(line) == words && strings.IndexByte(r.folded.text[t.start:t.end], '\n') < 0 {
		r.lines[line].bare = true
	}
	return t
}

// marked says whether one of the first words of text[from:to] marks what is in front of it
// as used.
func (r *reading) marked(from, to int) bool {
	for i, w := range r.runs(from, min(to, from+longestFlag)) {
		if i < 2 && r.phrases.Word(r.folded.text[w.start:w.end])&catalog.Used != 0 {
			return true
		}
	}
	return false
}

// remarks says whether what stands between two pieces of a list, but for codes, are labels
// and marks of codes, or a remark or two.
func (r *reading) remarks(runs []run, last, first *token, codes int) bool {
	counts := last.number >= 0 && first.number == last.number+codes+1
	from, to := r.lineAt(last.start), r.lineAt(first.start)
	remarks := 0
	for i := from; i <= to; i++ {
		l := r.lines[i]
		said, taken := 0, i == from || i == to
		for _, w := range runs {
			if w.start < l.start || w.start >= l.end {
				continue
			}
			taken = taken || w.taken
			if !w.taken && !allDigits(r.folded.text[w.start:w.end]) {
				said++
			}
		}
		switch {
		case said == 0:
		case taken && said > deaf:
			return false
		case taken:
		case !r.isRemark(i, said, counts):
			return false
		default:
			remarks++
		}
	}
	return remarks <= mostRemarks
}

// isRemark says whether a line of so many words is a remark between codes rather than the
// heading of others. Where the numbers of the codes go on any line is.
func (r *reading) isRemark(i, said int, counts bool) bool {
	const sentence = 4 // words
	l := r.lines[i]
	if r.known.Scanned || r.topicsOf(i)&(catalog.BackupCodes|catalog.KeyWords) != 0 ||
		slices.ContainsFunc(r.mentioned(l.start, l.end), func(m catalog.Mention) bool { return !m.Loose }) {
		return false
	}
	line := strings.TrimSpace(r.rowText(i))
	if strings.HasSuffix(line, ":") || strings.HasPrefix(line, "#") {
		return false
	}
	return counts || said >= sentence || line[0] == '('
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// grow takes codes into a list that stand right beside it and have no digit: the form of
// its service says that they are codes.
func (r *reading) grow(s *sighting, all []sighting) {
	f := s.pattern()
	if f.service == nil || len(s.Codes) < 2 || s.isFull() || s.block.head != nil {
		return
	}
	tokens := s.block.tokens
	first, last := tokens[0].start, tokens[len(tokens)-1].end
	above := r.runs(r.wordStart(max(0, first-gapReach)), first)
	below := r.runs(last, r.wordStart(min(len(r.folded.text), last+gapReach)))
	var before, behind []token
	for end := len(above); end > 0; {
		n := 0
		for from := end - 1; from >= max(0, end-mostGroups) && n == 0; from-- {
			if r.codeAt(above[from:end], f) == end-from {
				n = end - from
			}
		}
		if n > 0 && r.isFree(above[end-n:end], all) {
			before = append(before, r.tokenOf(above[end-n:end], f))
		} else if n = 1; !r.isCounter(above[end-1]) {
			break
		}
		end -= n
	}
	for len(below) > 0 {
		n := r.codeAt(below, f)
		if n > 0 && r.isFree(below[:n], all) {
			behind = append(behind, r.tokenOf(below[:n], f))
		} else if n = 1; !r.isCounter(below[0]) {
			break
		}
		below = below[n:]
	}
	if len(before)+len(behind) == 0 {
		return
	}
	slices.Reverse(before)
	if grown, ok := r.again(slices.Concat(before, tokens, behind), s.Case.Level(), s); ok {
		*s = grown
	}
}

// isFree says whether runs that may be a code do not read like words and are no codes of
// another list.
func (r *reading) isFree(runs []run, all []sighting) bool {
	start, end := runs[0].start, runs[len(runs)-1].end
	code := r.folded.text[start:end]
	span := Span{r.folded.original(start), r.folded.original(end)}
	return !isWord(code) && !titled(code) && !slices.ContainsFunc(all, func(s sighting) bool {
		return slices.ContainsFunc(s.Codes, func(f Found) bool { return overlaps(f.Span, span) })
	})
}

var flags = map[string]bool{"true": true, "false": true, "null": true}

// isCounter says whether a run is a list number, a label of codes or a mark of use.
func (r *reading) isCounter(w run) bool {
	word := r.folded.text[w.start:w.end]
	if flags[word] || strings.HasPrefix(r.folded.text[w.end:], `":`) {
		return true // of an object that each code is in
	}
	return len(word) <= 3 && allDigits(word) || len(word) == 1 ||
		r.phrases.Word(word)&(catalog.Codes|catalog.Used|catalog.Unused) != 0
}
