package scanner

import (
	"image"
	"time"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
	"sparekey/scanner/extract"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

// fewestOfList is how many codes make a list beside which words stand that nobody here can
// read: what they say of it is for the owner to see.
const fewestOfList = 5

// hits looks for codes in a document and reports them. It is the only place where
// candidates, documents, findings and hits meet.
func (s *scan) hits(doc *extract.Doc, c triage.Candidate) error {
	if doc.Kind == extract.QR {
		if done, err := s.accounts(doc, c); done || err != nil {
			return err
		}
	}
	k := known(doc, c)
	k.Least = min(s.opt.MinLevel, evidence.Possible)
	if doc.Foreign {
		k.Least = evidence.Weak
	}
	found := s.matcher.Find(doc.Text, k)
	s.traceDoc(doc, found)
	unread, understood := doc.Illegible, false
	for i := range found {
		f := &found[i]
		unread = unread || doc.Foreign && len(f.Codes) >= fewestOfList
		understood = understood || f.Case.Level() >= evidence.Possible
		if f.Case.Level() < s.opt.MinLevel || !s.wanted(f) {
			continue
		}
		if err := s.hit(doc, c, f); err != nil {
			return err
		}
	}
	if unread && !understood {
		s.unreadCount(report.Illegible)
		if c.Case.Has(evidence.FolderCode, evidence.FolderSystem) {
			return nil // a package's pictures: nobody's handwriting
		}
		return s.point(doc.Address, report.Illegible)
	}
	return nil
}

// known is what is known of a document before its first word is read.
func known(doc *extract.Doc, c triage.Candidate) matchers.Known {
	k := matchers.Known{Case: c.Case, Scanned: doc.Scanned, Doubted: doc.Doubted}
	for _, d := range doc.Doubts(0, len(doc.Text)) {
		doubt := matchers.Doubt{Offset: d.Offset}
		for _, g := range d.Or {
			doubt.Or = append(doubt.Or, matchers.Reading{Text: matchers.Code(g.Text), Probability: g.Probability})
		}
		k.Doubts = append(k.Doubts, doubt)
	}
	return k
}

// wanted says whether the owner looks for this service.
func (s *scan) wanted(f *matchers.Finding) bool {
	return s.asked == nil || f.Service != nil && s.asked[f.Service.ID]
}

func (s *scan) hit(doc *extract.Doc, c triage.Candidate, f *matchers.Finding) error {
	hit := &report.Hit{
		Path:       absolutePath(doc.Address.File),
		Members:    doc.Address.Members,
		Place:      place(doc, f.Span),
		Kind:       kind(doc),
		MediaType:  doc.MediaType,
		Level:      f.Case.Level(),
		Confidence: f.Case.Confidence(),
		Term:       f.Term,
		CodeCount:  len(f.Codes),
		Reasons:    reasons(f.Case),
		ModifiedAt: c.Blob.ModTime,
		Size:       c.Blob.Size,
		Uncertain:  uncertain(f),
	}
	if f.Service != nil {
		hit.Service = &report.Service{ID: f.Service.ID, Name: f.Service.Name}
	}
	for _, code := range f.Codes {
		hit.Codes = append(hit.Codes, report.Code{Text: code.Code, Used: code.Used})
	}
	s.enter(hit, f, doc.Scanned)
	return s.out.Hit(hit)
}

// enter counts a hit, gives it its rank and links it with an earlier one of the same
// codes.
func (s *scan) enter(hit *report.Hit, f *matchers.Finding, scanned bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.hits++
	hit.Rank = s.state.hits
	hit.SameAs = s.sets.same(f, hit.Rank, scanned)
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

func place(doc *extract.Doc, span matchers.Span) report.Place {
	spot := doc.Spot(span.Start)
	p := report.Place{Page: spot.Page, Line: spot.Line, Sheet: spot.Sheet}
	if p.Line == 0 {
		p.Line = spot.Row
	}
	if box := doc.Box(span.Start, span.End); box != (image.Rectangle{}) {
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

// uncertain lists the characters of a set read off a picture that may be others.
func uncertain(f *matchers.Finding) []report.Uncertain {
	var list []report.Uncertain
	for n, code := range f.Codes {
		if code.Length > 0 {
			list = append(list, report.Uncertain{Code: n, Length: code.Length})
		}
		for _, u := range code.Unsure {
			one := report.Uncertain{Code: n, At: u.At, Probability: u.Probability}
			for _, r := range u.Or {
				one.Or = append(one.Or, report.Guess{Text: r.Text, Probability: r.Probability})
			}
			list = append(list, one)
		}
	}
	return list
}
