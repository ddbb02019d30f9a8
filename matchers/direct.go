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
	t := &b.tokens[0]
	l := r.lines[b.first]
	text := r.folded.text
	from := l.start
	if t.start-directReach > from {
		from = min(r.wordStart(t.start-directReach), t.start)
	}
	before := text[from:t.start]
	behind := text[t.end:max(t.end, min(l.end, t.end+directReach))]
	if at := strings.LastIndex(strings.TrimRight(before, " "), ". "); at >= 0 {
		before = before[at:]
	}
	if at := strings.Index(behind, ". "); at >= 0 {
		behind = behind[:at]
	}
	return (r.phrases.In(before)|r.phrases.In(behind))&catalog.BackupCodes != 0
}
