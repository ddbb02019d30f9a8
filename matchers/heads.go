package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
)

// columnHead returns what the head of the table says in whose rows a block begins: of
// codes, a column is called after them.
func (r *reading) columnHead(b *block) catalog.Topics {
	const speaks = catalog.BackupCodes | catalog.KeyWords
	if r.kind(b.first) != mixed || b.first == 0 {
		return 0
	}
	parting := r.partings(b.first)
	parting &= -parting // the first
	if parting == 0 {
		return 0
	}
	head := -1
	for i := b.first - 1; i >= max(0, b.first-aroundLines); i-- {
		if k := r.kind(i); k == blank || k == neutral {
			continue
		}
		if r.partings(i)&parting == 0 {
			break
		}
		head = i
	}
	if head < 0 || r.kind(head) != words {
		return 0
	}
	return r.topicsOf(head) & speaks
}

// leastCells is how many cells a row has at least: prose has commas, too.
const leastCells = 3

// partings part the cells of a row.
const partings = "\t|;,"

// partings returns the bits of the partings that part the cells of line i.
func (r *reading) partings(i int) uint8 {
	at := r.look(i)
	if !at.partingsKnown {
		row := r.context(i)
		for k := range len(partings) {
			if parts(row, partings[k]) {
				at.partings |= 1 << k
			}
		}
		at.partingsKnown = true
	}
	return at.partings
}

// parts says whether c parts the cells of a row.
func parts(row string, c byte) bool {
	n := strings.Count(row, string(rune(c)))
	return n >= leastCells-1 || n > 0 && c == '\t'
}

// longestText is how many lines a text has whose first or last line speaks for all of
// it, and longestTitle how many bytes such a line.
const (
	longestText  = 200
	longestTitle = 200
)

// title returns what the first or the last line of a text says, when it speaks of the
// codes of a service: “GitHub backup codes, see the end of this page”.
func (r *reading) title() catalog.Topics {
	if r.titleKnown {
		return r.titled
	}
	r.titleKnown = true
	if len(r.lines) > longestText {
		return 0
	}
	for _, i := range []int{r.firstWritten(), r.lastWritten()} {
		if i < 0 || r.lines[i].end-r.lines[i].start > longestTitle {
			continue
		}
		topics := r.topicsOf(i)
		if topics&(catalog.BackupCodes|catalog.KeyWords) != 0 && len(r.mentioned(r.lines[i].start, r.lines[i].end)) > 0 {
			r.titled |= topics & (catalog.BackupCodes | catalog.KeyWords | catalog.TwoFactor | catalog.UsedOnce)
		}
	}
	return r.titled
}

func (r *reading) firstWritten() int {
	for i := range r.lines {
		if k := r.kind(i); k != blank && k != neutral {
			return i
		}
	}
	return -1
}

func (r *reading) lastWritten() int {
	for i := len(r.lines) - 1; i >= 0; i-- {
		if k := r.kind(i); k != blank && k != neutral {
			return i
		}
	}
	return -1
}

// isNumbered says whether words in front of a token make a number of something else of
// it: “ticket 20418833”.
func (r *reading) isNumbered(b *block) bool {
	t := &b.tokens[0]
	before := r.folded.text[max(r.lines[b.first].start, t.start-longestReference):t.start]
	before = strings.TrimRight(before, " \t#")
	if at := strings.LastIndexAny(before, " \t,;:(\"'"); at >= 0 {
		before = before[at+1:]
	}
	return r.phrases.Word(before)&catalog.Reference != 0
}

// longestReference is how far before a number the word is looked for.
const longestReference = 32
