package extract

import (
	"crypto/sha256"
	"io"
	"sync"
)

// albumBytes is how much text the album holds. What is over is read again.
const albumBytes = 16 << 20

// album knows what was seen in pictures whose bytes came before, so that a copy costs
// no second reading.
type album struct {
	mu    sync.Mutex
	bytes int
	pages map[albumKey]snapshot
}

// albumKey is a page of a picture with these bytes.
type albumKey struct {
	digest [sha256.Size]byte
	page   int
}

// snapshot is what is known of a page.
type snapshot struct {
	look   Look
	qr     []Doc
	read   bool // it was read, and text is what was found
	text   Doc
	damage error
}

func (a *album) find(k albumKey) (snapshot, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	p, ok := a.pages[k]
	return p, ok
}

func (a *album) keep(k albumKey, p snapshot) {
	a.mu.Lock()
	defer a.mu.Unlock()
	size := 256 + len(p.text.Text) + 64*len(p.text.spots)
	if a.bytes+size > albumBytes {
		return
	}
	if a.pages == nil {
		a.pages = map[albumKey]snapshot{}
	}
	a.pages[k] = p
	a.bytes += size
}

// digest identifies the bytes of a picture.
func digest(in *input) ([sha256.Size]byte, error) {
	var sum [sha256.Size]byte
	h := sha256.New()
	if _, err := io.Copy(h, io.NewSectionReader(in.content, 0, maxMessage)); err != nil {
		return sum, damaged(err)
	}
	h.Sum(sum[:0])
	return sum, nil
}
