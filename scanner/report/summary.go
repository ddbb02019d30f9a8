package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"sparekey/matchers/evidence"
)

// perReason is how many pointers of one reason are shown.
const perReason = 10

// places keeps the pointers that will be shown and counts the others.
type places struct {
	byReason map[string]*place
}

type place struct {
	first []Pointer
	count int
}

func (s *places) add(p *Pointer) {
	at := s.byReason[p.Reason]
	if at == nil {
		at = &place{}
		s.byReason[p.Reason] = at
	}
	at.count++
	if len(at.first) < perReason {
		at.first = append(at.first, *p)
	}
}

// hint returns the hint that all shown pointers share, if they do.
func (p *place) hint() (string, bool) {
	for _, other := range p.first[1:] {
		if other.Hint != p.first[0].Hint {
			return "", false
		}
	}
	return p.first[0].Hint, true
}

func (t *text) Done(s *Summary) error {
	parts := []func(*page, *Summary){t.bestFirst, t.nothing, t.lookHere, t.work, t.hints, t.otherWays}
	if t.opt.Quiet {
		parts = []func(*page, *Summary){t.lookHere}
	}
	all := t.page()
	for _, part := range parts {
		p := t.page()
		part(p, s)
		if p.b.Len() > 0 && all.b.Len() > 0 {
			all.gap()
		}
		all.b.WriteString(p.b.String())
	}
	return t.show(all)
}

// bestFirst names the order of the hits when they were found in another. A set
// of codes goes by the hit that showed it first and stands where its best hit is.
func (t *text) bestFirst(p *page, _ *Summary) {
	byRank := map[int]*Hit{}
	for _, h := range t.hits {
		byRank[h.Rank] = h
	}
	var best []*Hit
	for _, rank := range ranking(t.hits) {
		h := byRank[rank]
		if first := byRank[h.SameAs]; first != nil {
			h = first
		}
		if !slices.Contains(best, h) {
			best = append(best, h)
		}
	}
	if slices.IsSortedFunc(best, func(a, b *Hit) int { return cmp.Compare(a.Rank, b.Rank) }) {
		return
	}
	const most = 10
	var names []string
	for _, h := range best[:min(len(best), most)] {
		names = append(names, fmt.Sprintf("%d (%s)", h.Rank, inShort(h)))
	}
	s := "Best first: " + strings.Join(names, ", ")
	if left := len(best) - len(names); left > 0 {
		s += fmt.Sprintf(" … and %s more", number(left))
	}
	p.flow(strong, "", "  ", s)
}

func inShort(h *Hit) string {
	name := "unknown service"
	if h.Service != nil {
		name = shorten(h.Service.Name, 40)
	}
	if h.unused() == 0 {
		name += ", all used"
	}
	return name
}

// nothing says so when nothing, or nothing likely, was found.
func (t *text) nothing(p *page, s *Summary) {
	best := evidence.Unlikely
	for _, h := range t.hits {
		best = max(best, h.Level)
	}
	switch {
	case len(t.hits) == 0 && s.Stopped != "":
		p.flow(strong, "", "", "No backup codes found so far.")
	case len(t.hits) == 0 && !s.Complete:
		p.flow(strong, "", "", "No backup codes found in what could be read. Some places could not be.")
	case len(t.hits) == 0:
		p.flow(strong, "", "", "No backup codes found"+t.below()+".")
	case best < evidence.Likely:
		p.flow(strong, "", "", "Nothing certain was found. What is listed above is worth a look.")
	}
}

// below names the folders that were scanned, when they are few.
func (t *text) below() string {
	if len(t.roots) == 0 || len(t.roots) > 3 {
		return ""
	}
	var names []string
	for _, r := range t.roots {
		names = append(names, t.tilde(r))
	}
	return " in " + strings.Join(names, ", ")
}

// lookHere lists what was not read and may hold codes, by reason.
func (t *text) lookHere(p *page, _ *Summary) {
	if len(t.places.byReason) == 0 {
		return
	}
	p.line(strong, "", "Look here yourself")
	known := map[string]bool{}
	for _, r := range reasonWords {
		known[r.reason] = true
		if at := t.places.byReason[r.reason]; at != nil {
			t.lookAt(p, at, r.words, r.hint)
		}
	}
	for _, reason := range slices.Sorted(maps.Keys(t.places.byReason)) {
		if !known[reason] {
			t.lookAt(p, t.places.byReason[reason], shorten(reason, 60), "")
		}
	}
}

func (t *text) lookAt(p *page, at *place, words, usual string) {
	hint, shared := at.hint()
	if shared && hint == "" {
		hint = usual
	}
	s := capital(words)
	if hint != "" {
		s += " – " + shorten(hint, 200)
	}
	p.flow(plain, "  ", "    ", s)
	for _, one := range at.first {
		s := t.address(one.Path, one.Members)
		if !shared && one.Hint != "" {
			s += " – " + shorten(one.Hint, 200)
		}
		p.line(plain, body, s)
	}
	if left := at.count - len(at.first); left > 0 {
		p.line(faint, body, "… and "+number(left)+" more")
	}
}

// work is what was done, in a line or three.
func (t *text) work(p *page, s *Summary) {
	if s.Stopped != "" {
		p.flow(strong, "", "  ", stoppedWords(s.Stopped))
	}
	line := fmt.Sprintf("%s seen, %s read in %s", plural(s.Stats.Files, "file"), number(s.Stats.Read), seconds(s.Stats.Seconds))
	if s.Stats.Pictures > 0 {
		line += "; " + plural(s.Stats.PicturesRead, "picture") + " read"
		if blank := s.Stats.PicturesBlank; blank > 0 {
			line += ", " + number(blank) + " without writing"
		}
		if left := s.Stats.Pictures - s.Stats.PicturesRead - s.Stats.PicturesBlank; left > 0 {
			line += ", " + number(left) + " left"
		}
	}
	p.flow(faint, "", "  ", line+".")
	if unread := unreadCounts(s.Unread); len(unread) > 0 {
		p.flow(faint, "", "  ", "Not read: "+strings.Join(unread, ", ")+".")
	}
}

func unreadCounts(unread map[string]int) []string {
	var counts []string
	known := 0
	for _, r := range reasonWords {
		if n := unread[r.reason]; n > 0 {
			counts = append(counts, number(n)+" "+r.unread)
			known += n
		}
	}
	all := 0
	for _, n := range unread {
		all += max(n, 0)
	}
	if all > known {
		counts = append(counts, number(all-known)+" for other reasons")
	}
	return counts
}

// hints say what to do next.
func (t *text) hints(p *page, s *Summary) {
	if len(t.hits) == 0 {
		return
	}
	if t.opt.Reveal {
		p.flow(plain, "", "  ", "Each code works once. When you are in again, have the service make new ones.")
		return
	}
	p.line(plain, "", "Codes are masked. To see those of the best hit:")
	p.line(strong, "  ", t.again()) // in one line, to be copied
}

// again is the shortest command that shows the best hit in clear.
func (t *text) again() string {
	best := slices.MinFunc(t.hits, compare)
	command := "sparekey --reveal"
	if best.Service != nil {
		command += " --service " + Escape(best.Service.ID)
	}
	if path := t.tilde(best.Path); isWord(path) {
		command += " " + path
	}
	return command
}

// isWord reports whether every shell takes s as one word and nothing else.
func isWord(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			return false
		}
		return !strings.ContainsRune("~/._-+@", r)
	})
}

// otherWays is for somebody who has to get in without codes.
func (t *text) otherWays(p *page, _ *Summary) {
	for _, h := range t.hits {
		if h.Level == evidence.Likely {
			return
		}
	}
	p.line(strong, "", "Other ways in")
	for _, way := range otherWays {
		p.flow(plain, "  • ", "    ", way)
	}
}
