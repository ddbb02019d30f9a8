package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// directReach is how many bytes before a code, or behind it, the words stand that say
// outright what it is: “recovery code for the old account: k3v9-x0qa”.
const directReach = 48

// closeReach is the same for a number, which many things have beside them.
const closeReach = 20

// leastNumber is how many digits a number has at least that one word makes a code.
const leastNumber = 6

// sayDirect adds that words say outright of one code that it is a backup code, be it of a
// service that is named right there or of one that is not named. Of a number it is only
// said when the words lead straight to it and it was not sent for one login; and never of
// what looks like anything else.
func (r *reading) sayDirect(f Finding, set set, b *block) evidence.Case {
	if len(f.Codes) != 1 || set.class&digits == 0 && !set.mumbles() || set.inCode || set.look < len(looks) && looks[set.look].rule != evidence.LooksDigits ||
		f.Service != nil && !f.Case.Has(evidence.ServiceHeading) || !f.Case.Has(evidence.TermHeading) {
		return f.Case
	}
	if set.class != digits && r.saidOutright(b) || f.Service == nil && !f.Case.Has(evidence.AboutOneTime) && len(set.bare[0]) >= leastNumber && r.leadsTo(b) {
		return f.Case.With(evidence.TermDirect, "words for a backup code say so of this one")
	}
	return f.Case
}

// mumbles says whether a code in letters has so many groups that hardly read like words that
// it is none.
func (s set) mumbles() bool {
	score, _ := wordiness(s.texts[0])
	return len(s.sig.sizes) > 2 && score < mumbled
}

// saidOutright says whether words for backup codes stand right before or behind the first
// code of a block, in the same sentence.
func (r *reading) saidOutright(b *block) bool {
	from, to := r.sentence(b)
	t, text := &b.tokens[0], r.folded.text
	return (r.phrases.In(text[from:t.start])|r.phrases.In(text[t.end:to]))&catalog.BackupCodes != 0
}

// leadsTo says whether words for backup codes end close in front of the first code of a
// block, in the same clause.
func (r *reading) leadsTo(b *block) bool {
	from, _ := r.sentence(b)
	start := b.tokens[0].start
	from = max(from, r.wordStart(max(0, start-closeReach)))
	lead := strings.TrimRight(r.folded.text[min(from, start):start], ": ")
	return strings.IndexAny(lead, ",;:()") < 0 && r.phrases.In(lead)&catalog.BackupCodes != 0
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
