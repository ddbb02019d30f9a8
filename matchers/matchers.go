// Package matchers finds sets of backup codes in plain text and says which service
// they belong to.
//
// Text goes in, findings with byte offsets, codes and reasons come out. It never
// opens a file and knows nothing of folders: what names and places say arrives as
// a case that was begun elsewhere.
//
// The text is cut into lines and the lines into tokens; tokens of one outline that
// stand together become blocks; each block is weighed by what its tokens look like,
// what is written around it and what its file is called. Everything is one pass, and
// what is written around is only looked at where a block could be a set.
package matchers

import (
	"bytes"
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"math"
	"slices"
	"sync"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// Matcher finds codes. It may be used by many goroutines.
type Matcher struct {
	catalog *catalog.Catalog
	phrases *catalog.Phrases
	asked   []*catalog.Service

	beginnings []beginning // of codes that no other writing has
	gate       *gate
	wrapped    []*catalog.Service // that print one code over several lines
	endings    []ending           // of lines with codes that have no outline
	patient    bool               // every block gets a close look: what a test compares with
	lengths    []uint64           // by service, of its codes; see formLengths
	rooms      *sync.Pool         // of blocks: texts follow each other
}

// New returns a matcher for the services of the catalogue.
func New(cat *catalog.Catalog, phrases *catalog.Phrases) *Matcher {
	m := &Matcher{catalog: cat, phrases: phrases}
	m.rooms = &sync.Pool{New: func() any { return &blocks{open: make([]block, 0, openBlocks)} }}
	m.beginnings = beginnings(cat.Services())
	m.endings = endings(cat.Services())
	m.wrapped = wrappedServices(cat.Services())
	m.gate = newGate(phrases, m.beginnings)
	m.lengths = formLengths(cat.Services())
	return m
}

// Ask returns a matcher for an owner who looks for these services: codes that nobody
// claims and that have the form of one of them are taken for theirs.
func (m *Matcher) Ask(services []*catalog.Service) *Matcher {
	asked := *m
	asked.asked = services
	return &asked
}

// Known is what is known before the first word is read.
type Known struct {
	Case    evidence.Case // from names, folders, dates
	Scanned bool          // read off a picture: 0 and O, 1 and l may be swapped
	Doubts  []Doubt       // of a scanned text: characters that may be others
	Doubted bool          // whoever read it said so of every such character: the others are sure
	// Least is the level below which findings are not wanted: most of what looks like
	// codes needs no close look then.
	Least evidence.Level
}

// least is the confidence that a finding must reach.
func (k Known) least() float64 { return max(leastConfidence, k.Least.From()) }

// Finding is one set of codes, or one code.
type Finding struct {
	Service *catalog.Service // nil: codes, but whose?
	Term    string           // what the service, or people, call them
	Codes   []Found          // in reading order, no code twice
	Span    Span             // from the first code to the end of the last
	Case    evidence.Case    // Known.Case and everything the text added
}

// Found is one code and where it stands.
type Found struct {
	Code Code // as it is typed: one space or hyphen between groups
	Span Span
	Used bool // marked as used

	// Of codes of a scanned text. They are read by the form of their list or service
	// as far as what was read can be read so; what stays doubtful is listed.
	Unsure []Unsure // in the order of the characters
	Length int      // letters and digits that the other codes of the list have; 0: so has this one
}

// Span is a range of bytes of the text.
type Span struct{ Start, End int }

// leastConfidence is what a finding must reach to be mentioned at all, even to
// somebody who asks for every step.
const leastConfidence = 0.005

// Find returns the sets of codes in text that reach k.Least, in the order in which they
// stand there.
func (m *Matcher) Find(text string, k Known) []Finding {
	f := fold(text)
	if !k.Scanned {
		return m.find(f, k)
	}
	mended := m.mend(f, k)
	findings := m.find(mended.folded, k)
	mended.show(findings)
	return findings
}

// find looks through text that was made plain.
func (m *Matcher) find(f folded, k Known) []Finding {
	t := &reading{Matcher: m, folded: f, known: k, path: readPath(k.Case), least: k.least()}
	t.leastOdds = math.Log(t.least/(1-t.least)) - 1e-9 // for rounding
	if t.needsName() && len(t.names()) == 0 {
		return nil
	}
	b := m.blocks(f)
	defer b.leave()
	t.lines, t.blocks = b.lines, b
	t.readPages()
	var sightings []sighting
	var whole [1]*block
	for i := range b.done {
		parts := t.columns(&b.done[i])
		if parts == nil {
			parts = t.apart(&b.done[i])
		}
		if parts == nil {
			parts = append(whole[:0], &b.done[i])
		}
		for _, part := range parts {
			if finding, ok := t.weigh(part); ok {
				sightings = append(sightings, sighting{finding, part})
			}
		}
	}
	findings := t.named(t.rejoin(t.lettered(sightings)))
	slices.SortStableFunc(findings, func(a, b Finding) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return findings
}

// Digest identifies the set of codes of a finding under a key: order, case,
// separators and look-alikes do not count, so that a list and what was read off its
// picture are the same. Without the key it says nothing.
func (f Finding) Digest(key []byte) [sha256.Size]byte {
	codes := make([]string, 0, len(f.Codes))
	for _, found := range f.Codes {
		codes = append(codes, skeleton(found.Code))
	}
	slices.Sort(codes)
	return digest(key, codes)
}

// Digests identifies each code of a finding as [Finding.Digest] does all, in an order
// that says nothing and none twice.
func (f Finding) Digests(key []byte) [][sha256.Size]byte {
	all := make([][sha256.Size]byte, 0, len(f.Codes))
	for _, found := range f.Codes {
		all = append(all, digest(key, []string{skeleton(found.Code)}))
	}
	slices.SortFunc(all, func(a, b [sha256.Size]byte) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(all)
}

func digest(key []byte, codes []string) [sha256.Size]byte {
	mac := hmac.New(sha256.New, key)
	for _, code := range codes {
		mac.Write([]byte(code))
		mac.Write([]byte{0})
	}
	return [sha256.Size]byte(mac.Sum(nil))
}
