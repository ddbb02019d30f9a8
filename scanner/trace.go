package scanner

import (
	"strings"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
	"sparekey/scanner/extract"
	"sparekey/scanner/triage"
)

// Step is one thing that happened to one blob on its way through a scan. Exactly
// one of its parts is set beside the address.
type Step struct {
	Address string
	Weighed *Weighed
	Text    *Text
	Finding *matchers.Finding
	Err     error // the blob, or a member of it, could not be read
}

// Weighed is what was known of a blob before it was read.
type Weighed struct {
	Case  evidence.Case
	Order float64 // log-odds less the cost of reading: when its turn came
}

// Text is a document that was got out of a blob.
type Text struct {
	Kind, MediaType string
	Bytes, Lines    int
	Scanned         bool
}

func (s *scan) traceWeighed(c triage.Candidate) {
	if s.opt.Trace != nil {
		s.opt.Trace(Step{Address: c.Blob.Address.String(), Weighed: &Weighed{c.Case, c.Order}})
	}
}

func (s *scan) traceDoc(doc *extract.Doc, found []matchers.Finding) {
	if s.opt.Trace == nil {
		return
	}
	address := doc.Address.String()
	s.opt.Trace(Step{Address: address, Text: &Text{
		Kind: string(doc.Kind), MediaType: doc.MediaType, Bytes: len(doc.Text), Lines: strings.Count(doc.Text, "\n") + 1, Scanned: doc.Scanned,
	}})
	for i := range found {
		s.opt.Trace(Step{Address: address, Finding: &found[i]})
	}
}

func (s *scan) traceErr(address string, err error) {
	if s.opt.Trace != nil {
		s.opt.Trace(Step{Address: address, Err: err})
	}
}
