package scanner

import (
	"math/bits"

	"sparekey/scanner/extract"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

// looked puts a picture that was looked at back among the candidates, at the place
// that its looks give it. One without writing is done with.
func (s *scan) looked(c triage.Candidate, l *extract.Look) error {
	if l.Blank() {
		s.count(func(st *report.Stats) {
			st.Read++
			st.PicturesBlank++
		})
		return nil
	}
	c.Blob = c.Blob.WithLooked()
	s.queue.Push(c.Looked(triage.Sight{
		Writing:    l.Writing,
		List:       l.List,
		Screenshot: l.Screenshot,
		Camera:     l.Camera,
		Again:      s.again(l),
	}))
	return nil
}

// again says whether a picture that looks nearly the same came before. Flat pictures
// all look the same.
func (s *scan) again(l *extract.Look) bool {
	if l.Shape == 0 {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.shapes.seen(l.Shape)
}

// nearBits is in how many bits the shapes of near-equal pictures differ at most.
const nearBits = 3

// shapes knows which pictures are near-equal to one that was looked at before. Of two
// shapes that differ in three bits one of four quarters is the same.
type shapes struct{ quarters [4]map[uint16][]uint64 }

// seen says whether a shape is near-equal to an earlier one, and remembers it.
func (s *shapes) seen(shape uint64) bool {
	near := false
	for i := range s.quarters {
		for _, other := range s.quarters[i][uint16(shape>>(16*i))] {
			near = near || bits.OnesCount64(shape^other) <= nearBits
		}
	}
	if near {
		return true
	}
	for i := range s.quarters {
		if s.quarters[i] == nil {
			s.quarters[i] = map[uint16][]uint64{}
		}
		key := uint16(shape >> (16 * i))
		s.quarters[i][key] = append(s.quarters[i][key], shape)
	}
	return false
}
