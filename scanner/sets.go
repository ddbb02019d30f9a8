package scanner

import (
	"crypto/rand"
	"crypto/sha256"

	"sparekey/matchers"
)

// sets remembers which sets of codes were found, under a key of this scan: not the
// codes, so that nothing of them is left where it is not shown.
type sets struct {
	key   [32]byte
	whole map[[sha256.Size]byte]int   // digest of a set → rank of the first hit with it
	parts map[[sha256.Size]byte][]int // digest of a code → ranks of the first hits with it
	first map[int]first               // by rank
}

// first is what is remembered of the first hit with a set.
type first struct {
	codes   int
	scanned bool
}

func newSets() *sets {
	s := &sets{whole: map[[sha256.Size]byte]int{}, parts: map[[sha256.Size]byte][]int{}, first: map[int]first{}}
	rand.Read(s.key[:])
	return s
}

// Two sets of which one was read off a picture are one if they have this many codes
// in common, and this many tenths of the larger one: readers leave codes out and
// misread some.
const (
	leastCommon  = 3
	tenthsCommon = 6
)

// same returns the rank of the first hit with the codes of a finding, and 0 for the
// first one, which it remembers under its own rank.
func (s *sets) same(f *matchers.Finding, rank int, scanned bool) int {
	whole := f.Digest(s.key[:])
	if earlier, ok := s.whole[whole]; ok {
		return earlier
	}
	parts := f.Digests(s.key[:])
	common := map[int]int{}
	best := 0
	for _, part := range parts {
		for _, earlier := range s.parts[part] {
			n := common[earlier] + 1
			common[earlier] = n
			e := s.first[earlier]
			if (scanned || e.scanned) && n >= leastCommon && n*10 >= max(len(parts), e.codes)*tenthsCommon && n > common[best] {
				best = earlier
			}
		}
	}
	if best == 0 {
		best = rank
		s.first[rank] = first{len(parts), scanned}
		for _, part := range parts {
			s.parts[part] = append(s.parts[part], rank)
		}
	}
	s.whole[whole] = best
	if best == rank {
		return 0
	}
	return best
}
