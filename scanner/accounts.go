package scanner

import (
	"errors"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
	"sparekey/matchers/otpauth"
	"sparekey/scanner/extract"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

// accounts reports the accounts of authenticator apps in a QR code: each is another
// way in. It returns false for a code that is about something else.
func (s *scan) accounts(doc *extract.Doc, c triage.Candidate) (bool, error) {
	found, err := otpauth.Parse(doc.Text)
	if errors.Is(err, otpauth.ErrForeign) {
		return false, nil
	}
	for i := range found {
		if err := s.account(doc, c, &found[i]); err != nil {
			return true, err
		}
	}
	if err != nil {
		return true, s.unread(c, err)
	}
	return true, nil
}

func (s *scan) account(doc *extract.Doc, c triage.Candidate, a *otpauth.Account) error {
	service := s.catalog.ByName(a.Issuer)
	if named := s.catalog.Mentioned(a.Issuer); service == nil && len(named) > 0 {
		service = named[0].Service
	}
	if s.asked != nil && (service == nil || !s.asked[service.ID]) {
		return nil
	}
	codes := &matchers.Finding{Codes: []matchers.Found{{Code: a.Secret}}, Span: matchers.Span{End: len(doc.Text)}}
	known := evidence.Case{}.With(evidence.QRAccount, "a QR code that sets up an authenticator app")
	hit := &report.Hit{
		Path:       absolutePath(doc.Address.File),
		Members:    doc.Address.Members,
		Place:      place(doc, codes.Span),
		Kind:       report.AuthenticatorKey,
		MediaType:  doc.MediaType,
		Level:      known.Level(),
		Confidence: known.Confidence(),
		Term:       "authenticator key",
		Issuer:     a.Issuer,
		Account:    a.Name,
		CodeCount:  1,
		Codes:      []report.Code{{Text: a.Secret}},
		Reasons:    reasons(known),
		ModifiedAt: c.Blob.ModTime,
		Size:       c.Blob.Size,
	}
	if service != nil {
		hit.Service = &report.Service{ID: service.ID, Name: service.Name}
	}
	s.enter(hit, codes, false)
	return s.out.Hit(hit)
}
