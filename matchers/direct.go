package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// directReach is how many bytes before a code, or behind it, the words stand that say
// outright what it is: “recovery code for the old account: k3v9-x0qa”.
const directReach = 48

// sayDirect adds that words say outright of one code of a service that is named that it is
// a backup code. A number, and what looks like anything else, it is not said of.
func (r *reading) sayDirect(f Finding, set set, b *block) evidence.Case {
	if len(f.Codes) != 1 || f.Service == nil || set.class&digits == 0 || set.class == digits || set.inCode || set.look < len(looks) ||
		!f.Case.Has(evidence.ServiceHeading) || !f.Case.Has(evidence.TermHeading) || !r.saidOutright(b) {
		return f.Case
	}
	return f.Case.With(evidence.TermDirect, "words for a backup code say so of this one")
}

// saidOutright says whether words for backup codes stand right before or behind the first
// code of a block, in the same sentence.
func (r *reading) saidOutright(b *block) bool {
	from, to := r.sentence(b)
	t, text := &b.tokens[0], r.folded.text
	return (r.phrases.In(text[from:t.start])|r.phrases.In(text[t.end:to]))&catalog.BackupCodes != 0
}

// sentence returns what stands close around the first code of a block, in its line and
// sentence.
func (r *reading) sentence(b *block) (from, to int) {
	t := &b.tokens[0]
	l := r.lines[b.first]
	text := r.folded.text
	if from = l.start; t.start-directReach > from {
		from = min(r.wordStart(t.start-directReach), t.start)
	}
	to = max(t.end, min(l.end, t.end+directReach))
	if at := strings.LastIndex(strings.TrimRight(text[from:t.start], " "), ". "); at >= 0 {
		from += at
	}
	if at := strings.Index(text[t.end:to], ". "); at >= 0 {
		to = t.end + at
	}
	return from, to
}
