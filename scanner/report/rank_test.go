package report

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

func TestRank(t *testing.T) {
	old, young := time.Unix(1, 0), time.Unix(2, 0)
	type ranked struct {
		Path   string
		SameAs int
	}
	cases := map[string]struct {
		hits []*Hit
		want []ranked
	}{
		"nothing": {},
		"level before confidence": {
			[]*Hit{{Path: "a", Level: evidence.Possible, Confidence: 0.9}, {Path: "b", Level: evidence.Likely, Confidence: 0.86}},
			[]ranked{{"b", 0}, {"a", 0}},
		},
		"confidence before codes": {
			[]*Hit{{Path: "a", Confidence: 0.5, CodeCount: 10}, {Path: "b", Confidence: 0.6, CodeCount: 1}},
			[]ranked{{"b", 0}, {"a", 0}},
		},
		"codes that are left before the date": {
			[]*Hit{{Path: "a", Codes: []Code{{Used: true}, {Used: true}, {}}, ModifiedAt: young}, {Path: "b", Codes: []Code{{}, {}}, ModifiedAt: old}},
			[]ranked{{"b", 0}, {"a", 0}},
		},
		"the newer file before the path": {
			[]*Hit{{Path: "a", ModifiedAt: old}, {Path: "b", ModifiedAt: young}},
			[]ranked{{"b", 0}, {"a", 0}},
		},
		"the best of a set leads it": {
			[]*Hit{
				{Rank: 1, Path: "first", Confidence: 0.5}, {Rank: 2, Path: "other", Confidence: 0.6},
				{Rank: 3, Path: "second", Confidence: 0.7, SameAs: 1}, {Rank: 4, Path: "third", Confidence: 0.1, SameAs: 1},
			},
			[]ranked{{"second", 0}, {"other", 0}, {"first", 1}, {"third", 1}},
		},
		"a set named by a hit that was left out": {
			[]*Hit{{Rank: 4, Path: "a", SameAs: 2}, {Rank: 5, Path: "b", SameAs: 2}, {Rank: 6, Path: "c"}},
			[]ranked{{"a", 0}, {"b", 1}, {"c", 0}},
		},
		"a circle": {
			[]*Hit{{Rank: 1, Path: "a", SameAs: 2}, {Rank: 2, Path: "b", SameAs: 1}, {Rank: 3, Path: "c", SameAs: 3}},
			[]ranked{{"a", 0}, {"b", 1}, {"c", 0}},
		},
		"hits that have no rank yet are strangers": {
			[]*Hit{{Path: "a"}, {Path: "b"}},
			[]ranked{{"a", 0}, {"b", 0}},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			Rank(c.hits)
			var got []ranked
			for i, h := range c.hits {
				got = append(got, ranked{h.Path, h.SameAs})
				if h.Rank != i+1 {
					t.Errorf("hit %d has rank %d", i, h.Rank)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Among equals the address decides, so that two runs agree.
func TestRankByAddress(t *testing.T) {
	want := []*Hit{
		{Path: "a", Place: Place{Line: 1}},
		{Path: "a", Place: Place{Line: 2}},
		{Path: "a", Place: Place{Page: 1}},
		{Path: "a", Place: Place{Page: 2, Box: &[4]int{9, 1, 5, 5}}},
		{Path: "a", Place: Place{Page: 2, Box: &[4]int{1, 2, 5, 5}}},
		{Path: "a", Place: Place{Page: 2, Box: &[4]int{2, 2, 5, 5}}},
		{Path: "a", Members: []string{"l", "z"}},
		{Path: "a", Members: []string{"m"}},
		{Path: "b"},
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	Rank(got)
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("rank %d is %v at %+v", i+1, got[i], got[i].Place)
		}
	}
}

// The order depends on the hits, not on the order in which they were found, and
// ranking twice changes nothing.
func TestRankIsStable(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var hits []*Hit
	for i := range 40 {
		hits = append(hits, &Hit{
			Rank: i + 1, Path: string(rune('a' + i%7)), Confidence: float64(random.IntN(3)), Place: Place{Line: i},
			SameAs: max(i-30, 0),
		})
	}
	want := paths(hits)
	for range 10 {
		random.Shuffle(len(hits), func(i, j int) { hits[i], hits[j] = hits[j], hits[i] })
		if diff := cmp.Diff(want, paths(hits)); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	}
}

func paths(hits []*Hit) []Hit {
	Rank(hits)
	var all []Hit
	for _, h := range hits {
		all = append(all, *h)
	}
	return all
}
