package scanner

import (
	"image"
	"strings"
	"time"
	"unicode/utf8"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
	"sparekey/scanner/extract"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

// hits looks for codes in a document and reports them. It is the only place where
// candidates, documents, findings and hits meet.
func (s *scan) hits(doc *extract.Doc, c triage.Candidate) error {
	found := s.matcher.Find(doc.Text, matchers.Known{Case: c.Case, Scanned: doc.Scanned})
	s.traceDoc(doc, found)
	for i := range found {
		f := &found[i]
		if f.Case.Level() < s.opt.MinLevel || !s.wanted(f) {
			continue
		}
		if err := s.hit(doc, c, f); err != nil {
			return err
		}
	}
	return nil
}

// wanted says whether the owner looks for this service.
func (s *scan) wanted(f *matchers.Finding) bool {
	return s.asked == nil || f.Service != nil && s.asked[f.Service.ID]
}

func (s *scan) hit(doc *extract.Doc, c triage.Candidate, f *matchers.Finding) error {
	hit := &report.Hit{
		Path:       absolutePath(doc.Address.File),
		Members:    doc.Address.Members,
		Place:      place(doc, f),
		Kind:       kind(doc),
		MediaType:  doc.MediaType,
		Level:      f.Case.Level(),
		Confidence: f.Case.Confidence(),
		Term:       f.Term,
		CodeCount:  len(f.Codes),
		Reasons:    reasons(f.Case),
		ModifiedAt: c.Blob.ModTime,
		Size:       c.Blob.Size,
		Uncertain:  uncertain(doc, f),
	}
	if f.Service != nil {
		hit.Service = &report.Service{ID: f.Service.ID, Name: f.Service.Name}
	}
	for _, code := range f.Codes {
		hit.Codes = append(hit.Codes, report.Code{Text: code.Code, Used: code.Used})
	}
	s.enter(hit, f.Digest(s.key[:]))
	return s.out.Hit(hit)
}

// enter counts a hit, gives it its rank and links it with an earlier one of the same
// codes.
func (s *scan) enter(hit *report.Hit, digest [32]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.hits++
	hit.Rank = s.state.hits
	if first, ok := s.sets[digest]; ok {
		hit.SameAs = first
	} else {
		s.sets[digest] = hit.Rank
	}
	stats := &s.state.stats
	switch hit.Level {
	case evidence.Likely:
		if stats.Likely == 0 {
			stats.FirstHit = time.Since(s.started).Seconds()
		}
		stats.Likely++
	case evidence.Possible:
		stats.Possible++
	case evidence.Weak:
		stats.Weak++
	}
}

func kind(doc *extract.Doc) string {
	if doc.Kind.Picture() {
		return "picture"
	}
	return string(doc.Kind)
}

func place(doc *extract.Doc, f *matchers.Finding) report.Place {
	spot := doc.Spot(f.Span.Start)
	p := report.Place{Page: spot.Page, Line: spot.Line, Sheet: spot.Sheet}
	if p.Line == 0 {
		p.Line = spot.Row
	}
	if box := doc.Box(f.Span.Start, f.Span.End); box != (image.Rectangle{}) {
		p.Box = &[4]int{box.Min.X, box.Min.Y, box.Dx(), box.Dy()}
		p.Line = 0
	}
	return p
}

func reasons(c evidence.Case) []report.Reason {
	list := make([]report.Reason, 0, len(c))
	for _, item := range c.Reasons() {
		if item.Weight == 0 {
			continue
		}
		list = append(list, report.Reason{Rule: string(item.Rule), Weight: item.Weight, Detail: item.Detail})
	}
	return list
}

// lookAlikes are the characters that readers of pictures take for each other most.
const lookAlikes = "0Oo1lI"

// uncertain lists the characters of a set read off a picture that may be others:
// those the reader doubted, else look-alikes in a set that has letters like them.
func uncertain(doc *extract.Doc, f *matchers.Finding) []report.Uncertain {
	if !doc.Scanned {
		return nil
	}
	var list []report.Uncertain
	for n, code := range f.Codes {
		for _, d := range doc.Doubts(code.Span.Start, code.Span.End) {
			at := utf8.RuneCountInString(doc.Text[code.Span.Start:d.Offset])
			list = append(list, report.Uncertain{Code: n, At: at, Or: d.Or})
		}
	}
	if list != nil || !strings.ContainsFunc(doc.Text[f.Span.Start:f.Span.End], beyondHex) {
		return list
	}
	for n, code := range f.Codes {
		for at, r := range []rune(doc.Text[code.Span.Start:code.Span.End]) {
			if strings.ContainsRune(lookAlikes, r) {
				list = append(list, report.Uncertain{Code: n, At: at})
			}
		}
	}
	return list
}

// beyondHex says whether r is a letter after f: where there is one, O and l may be
// among the letters of the codes.
func beyondHex(r rune) bool { return r >= 'g' && r <= 'z' || r >= 'G' && r <= 'Z' }
