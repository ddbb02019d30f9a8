package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// mostNamed is how much text is searched for codes that only a named service gives
// a form to; mostNamedInside, when the text itself must name the service.
const (
	mostNamed       = 64 << 10
	mostNamedInside = 4 << 10
)

// named finds codes that have no outline of their own, such as phrases of words and
// base64url keys: a whole line that matches a service which a name on the way, or
// the text together with words for codes, speaks of.
func (r *reading) named(have []Finding) []Finding {
	if len(r.folded.text) > mostNamed {
		return nil
	}
	var findings []Finding
	for _, service := range r.unshapely() {
		for i := range r.lines {
			if f, ok := r.namedLine(service, i); ok && !overlaps(have, f.Span) {
				findings = append(findings, f)
				have = append(have, f)
			}
		}
	}
	return findings
}

// unshapely returns the services that are named and whose codes have no outline.
func (r *reading) unshapely() []*catalog.Service {
	var services []*catalog.Service
	add := func(s *catalog.Service) {
		if s == nil {
			return
		}
		for _, shape := range s.Shapes {
			if s.Kind == catalog.SeedPhrase || strings.Contains(shape.Pattern, "_") {
				services = append(services, s)
				return
			}
		}
	}
	for _, item := range r.known.Case {
		add(r.catalog.ByID(item.Service))
	}
	if len(services) == 0 && len(r.folded.text) <= mostNamedInside && r.phrases.In(r.folded.text)&(catalog.BackupCodes|catalog.KeyWords) != 0 {
		seen := map[*catalog.Service]bool{}
		for _, m := range r.catalog.Mentioned(r.folded.text) {
			if !seen[m.Service] {
				seen[m.Service] = true
				add(m.Service)
			}
		}
	}
	return services
}

// namedLine says whether line i is one code of the service.
func (r *reading) namedLine(service *catalog.Service, i int) (Finding, bool) {
	l := r.lines[i]
	text := r.folded.text[l.start:l.end]
	code := strings.Trim(text, " \t\r\"'`*•,;")
	for s := range service.Shapes {
		if len(code) < shortestCode || !service.Shapes[s].Expr.MatchString(code) {
			continue
		}
		start := l.start + strings.Index(text, code)
		span := Span{r.folded.original(start), r.folded.original(start + len(code))}
		b := &block{tokens: []token{{start: start, end: start + len(code)}}, first: i, last: i, lines: 1, pureLines: 1}
		around := r.surroundings(b)
		c := r.sayWords(r.known.Case, around, b)
		c = c.With(evidence.SetSingle, "one code alone").With(evidence.SetPure, "nothing else on the line")
		if r.written <= 8 {
			c = c.With(evidence.SetWhole, "next to nothing else in the file")
		}
		c = c.For(service.ID, evidence.ShapeService, "the form of "+service.Name+"’s codes")
		if service.Count == 1 {
			c = c.For(service.ID, evidence.ShapeCount, "as many as "+service.Name+" hands out")
		}
		f := Finding{
			Service: service, Codes: []Found{{Code: Code(strings.Clone(code)), Span: span}}, Span: span, Case: c,
			Term: term(service, set{}, around),
		}
		return f, c.Confidence() >= leastConfidence
	}
	return Finding{}, false
}

func overlaps(findings []Finding, s Span) bool {
	for _, f := range findings {
		if f.Span.Start < s.End && s.Start < f.Span.End {
			return true
		}
	}
	return false
}
