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
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"regexp"
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// Matcher finds codes. It may be used by many goroutines.
type Matcher struct {
	catalog *catalog.Catalog
	phrases *catalog.Phrases
	asked   []*catalog.Service

	prefixes []string // beginnings of codes that no other writing has
}

// New returns a matcher for the services of the catalogue.
func New(cat *catalog.Catalog, phrases *catalog.Phrases) *Matcher {
	m := &Matcher{catalog: cat, phrases: phrases}
	for _, s := range cat.Services() {
		for _, shape := range s.Shapes {
			// not of Expr: an anchored expression often hides its prefix
			if prefix, _ := regexp.MustCompile(shape.Pattern).LiteralPrefix(); strings.Contains(prefix, "-") {
				m.prefixes = append(m.prefixes, prefix)
			}
		}
	}
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
}

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
}

// Span is a range of bytes of the text.
type Span struct{ Start, End int }

// leastConfidence is what a finding must reach to be mentioned at all, even to
// somebody who asks for every step.
const leastConfidence = 0.005

// Find returns the sets of codes in text, in the order in which they stand there.
// Weak ones are among them; it is for the caller to draw the line.
func (m *Matcher) Find(text string, k Known) []Finding {
	f := fold(text)
	b := m.blocks(f.text)
	t := &reading{Matcher: m, folded: f, lines: b.lines, written: b.written, known: k, path: readPath(k.Case)}
	var findings []Finding
	for i := range b.done {
		if finding, ok := t.weigh(&b.done[i]); ok {
			findings = append(findings, finding)
		}
	}
	findings = t.named(findings)
	slices.SortStableFunc(findings, func(a, b Finding) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return findings
}

// Digest identifies the set of codes of a finding under a key: order, case and
// separators do not count. Without the key it says nothing.
func (f Finding) Digest(key []byte) [sha256.Size]byte {
	codes := make([]string, 0, len(f.Codes))
	for _, found := range f.Codes {
		codes = append(codes, strings.ToLower(bare(string(found.Code))))
	}
	slices.Sort(codes)
	mac := hmac.New(sha256.New, key)
	for _, code := range codes {
		mac.Write([]byte(code))
		mac.Write([]byte{0})
	}
	return [sha256.Size]byte(mac.Sum(nil))
}
