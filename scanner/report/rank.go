package report

import (
	"cmp"
	"slices"
)

// Rank sorts the hits best first and numbers them from 1: the higher level, the
// higher confidence, the more codes that are not used up, the newer file; then
// by path, members and place, so that the order is always the same. SameAs, which
// comes in as a rank from before, then names the best hit of the same set and is
// 0 for that hit itself.
func Rank(hits []*Hit) {
	sets := sameSets(hits)
	type entry struct {
		hit *Hit
		set int
	}
	entries := make([]entry, len(hits))
	for i, h := range hits {
		entries[i] = entry{h, sets[i]}
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return compare(a.hit, b.hit) })
	best := map[int]int{}
	for i, e := range entries {
		hits[i] = e.hit
		e.hit.Rank = i + 1
		e.hit.SameAs = best[e.set]
		if e.hit.SameAs == 0 {
			best[e.set] = e.hit.Rank
		}
	}
}

// ranking returns the ranks of the hits in best-first order, those of sets that
// were already named included, and leaves the hits as they are.
func ranking(hits []*Hit) []int {
	copies, before := make([]*Hit, len(hits)), map[*Hit]int{}
	for i, h := range hits {
		c := *h
		copies[i] = &c
		before[&c] = h.Rank
	}
	Rank(copies)
	ranks := make([]int, len(copies))
	for i, c := range copies {
		ranks[i] = before[c]
	}
	return ranks
}

func compare(a, b *Hit) int {
	return cmp.Or(
		cmp.Compare(b.Level, a.Level),
		cmp.Compare(b.Confidence, a.Confidence),
		cmp.Compare(b.unused(), a.unused()),
		b.ModifiedAt.Compare(a.ModifiedAt),
		cmp.Compare(a.Path, b.Path),
		slices.Compare(a.Members, b.Members),
		a.Place.compare(b.Place),
	)
}

// unused counts the codes that are not marked as used.
func (h *Hit) unused() int {
	if len(h.Codes) == 0 {
		return h.CodeCount
	}
	return len(h.Codes) - h.used()
}

// used counts the codes that are marked as used.
func (h *Hit) used() int {
	n := 0
	for _, c := range h.Codes {
		if c.Used {
			n++
		}
	}
	return n
}

func (p Place) compare(q Place) int {
	var a, b [4]int
	if p.Box != nil {
		a = *p.Box
	}
	if q.Box != nil {
		b = *q.Box
	}
	return cmp.Or(
		cmp.Compare(p.Page, q.Page),
		cmp.Compare(p.Sheet, q.Sheet),
		cmp.Compare(p.Line, q.Line),
		cmp.Compare(a[1], b[1]), // lines of a picture run from the top
		cmp.Compare(a[0], b[0]),
		slices.Compare(a[2:], b[2:]),
	)
}

// sameSets returns, for each hit, the index of one hit that stands for its set of
// codes. SameAs may name a hit that is not there, itself, or go in a circle.
func sameSets(hits []*Hit) []int {
	parent, byRank := make([]int, len(hits)), map[int]int{}
	for i, h := range hits {
		parent[i] = i
		if _, taken := byRank[h.Rank]; !taken && h.Rank != 0 {
			byRank[h.Rank] = i
		}
	}
	find := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for i, h := range hits {
		if h.SameAs == 0 {
			continue
		}
		first, known := byRank[h.SameAs]
		if !known {
			byRank[h.SameAs], first = i, i
		}
		parent[find(i)] = find(first)
	}
	for i := range parent {
		parent[i] = find(i)
	}
	return parent
}
