package extract

import (
	"sync"

	"sparekey/scanner/blob"
)

const (
	keepBytes  = 8 << 20   // of one picture: a screenshot is far below
	shelfBytes = 256 << 20 // of all pictures that wait in memory
)

// shelf counts the pictures that are held in memory until they are read. When it
// is full the next ones are read on the spot.
type shelf struct {
	mu    sync.Mutex
	bytes int64
	held  map[string]int64 // by address
}

func (s *shelf) room(b blob.Blob) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, twice := s.held[b.Address.String()]
	return !twice && s.bytes+b.Size <= shelfBytes
}

func (s *shelf) put(b blob.Blob) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.held == nil {
		s.held = make(map[string]int64)
	}
	s.held[b.Address.String()] += b.Size
	s.bytes += b.Size
}

// take counts b as gone, if it was held.
func (s *shelf) take(b blob.Blob) {
	if b.Fleeting || b.Depth() == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	key := b.Address.String()
	s.bytes -= s.held[key]
	delete(s.held, key)
}
