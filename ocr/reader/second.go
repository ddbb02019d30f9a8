package reader

import (
	"context"
	"image"
	"math"
	"slices"
	"strings"
)

// looks are other ways of cutting a line out: they fail on other characters than the
// first.
var looks = []look{
	{above: 0.36, below: 0.36, side: 0.5},
	{above: 0.16, below: 0.20, side: 0.4},
	{above: 0.25, below: 0.25, side: 0.6, shift: 0.06},
	{above: 0.25, below: 0.25, side: 0.45, shift: -0.06},
	{above: 0.28, below: 0.28, side: 0.5, sharpen: 0.5},
	{above: 0.22, below: 0.22, side: 0.5, sharpen: -0.5},
}

const (
	leastVote   = 1e-3 // how likely a character is that a look did not consider
	enoughLooks = 4    // if they all say the same, no more are needed
)

// doubts says whether some of the letters are not sure.
func doubts(letters []letter) bool {
	for _, l := range letters {
		if l.p < doubtful {
			return true
		}
	}
	return false
}

// again reads a line in other cuts, and replaces what it says of each character by what
// all of them say together.
func (s *scribe) again(ctx context.Context, g *image.Gray, r *reading) error {
	all := []reading{*r}
	for _, how := range looks {
		other, ok, err := s.read(ctx, g, r.line, how)
		if err != nil {
			return err
		}
		if ok {
			all = append(all, other)
		}
		if len(all) == enoughLooks && unanimous(all) {
			break
		}
	}
	base := agreed(all)
	for i := range all {
		if i != base {
			all[base].hear(&all[i])
		}
	}
	all[base].count(len(all))
	*r = all[base]
	return nil
}

// unanimous says whether all readings say the same.
func unanimous(all []reading) bool {
	for i := range all[1:] {
		a, b := all[i].letters, all[i+1].letters
		if !slices.EqualFunc(a, b, func(x, y letter) bool { return x.r == y.r }) {
			return false
		}
	}
	return true
}

// agreed returns the reading to count the votes on: the first of those with as many
// characters as the surest have together.
func agreed(all []reading) int {
	votes := map[int]float64{}
	for i := range all {
		mean, _ := all[i].sureness()
		votes[len(all[i].letters)] += mean
	}
	best := 0
	for i := range all {
		if votes[len(all[i].letters)] > votes[len(all[best].letters)] {
			best = i
		}
	}
	return best
}

// hear adds another reading's votes.
func (r *reading) hear(other *reading) {
	texts := make([]string, len(other.letters))
	for i, l := range other.letters {
		texts[i] = string(l.r)
	}
	for i, at := range align(r.letters, texts) {
		l := &r.letters[i]
		text := strings.Join(texts[at.from:at.to], "")
		if text != string(l.r) {
			l.against++
		}
		if at.to-at.from == 1 {
			l.hear(&other.letters[at.from])
			continue
		}
		p := 1.0
		for _, o := range other.letters[at.from:at.to] {
			p *= o.p
		}
		if at.to == at.from {
			p = 0.5 // nothing: its probability stands nowhere
		}
		l.votes = vote(l.votes, text, odds(p))
	}
}

// hear adds the votes for the readings of another look at the same character.
func (l *letter) hear(o *letter) {
	l.votes = vote(l.votes, string(o.r), odds(o.p))
	for _, g := range o.or {
		l.votes = vote(l.votes, g.text, odds(g.p))
	}
}

// odds is how much more a probability is than that of what nobody thought of: its
// logarithm.
func odds(p float64) float64 { return math.Log(max(leastVote, p) / leastVote) }

// count makes the mean of the n votes, in log-odds, the reading of each letter.
func (r *reading) count(n int) {
	for i := range r.letters {
		l := &r.letters[i]
		l.hear(l)
		total := 0.0
		for k := range l.votes {
			l.votes[k].p = leastVote * math.Exp(l.votes[k].p/float64(n))
			total += l.votes[k].p
		}
		was := *l
		choose(l, l.votes, total)
		// One look that says something else is enough to stay in doubt, and to leave it
		// takes more than not to have been there.
		if l.against > 0 || l.r != was.r || was.p < doubtful && l.p < settled {
			l.p = min(l.p, stillDoubtful)
		}
		l.votes, l.against = nil, 0
	}
}
