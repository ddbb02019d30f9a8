package matchers

import (
	"slices"
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
// base64url keys: lines that match a service which a name on the way, or the text
// together with words for codes, speaks of. It returns the findings with these, in
// place of those that hold a part of them.
func (r *reading) named(have []Finding) []Finding {
	if len(r.folded.text) > mostNamed {
		return have
	}
	for _, service := range r.unshapely() {
		for i := 0; i < len(r.lines); i++ {
			b := r.namedLines(service, i)
			if b == nil {
				continue
			}
			i = b.last
			f := r.namedFinding(service, b)
			rest := slices.DeleteFunc(slices.Clone(have), func(h Finding) bool {
				return overlaps(h.Span, f.Span) && len(h.Codes) <= len(f.Codes)
			})
			if slices.ContainsFunc(rest, func(h Finding) bool { return overlaps(h.Span, f.Span) }) {
				continue
			}
			if have = rest; f.Case.Confidence() >= leastConfidence {
				have = append(have, f)
			}
		}
	}
	return have
}

// unshapely returns the services that are named and whose codes have no outline.
func (r *reading) unshapely() []*catalog.Service {
	var services []*catalog.Service
	add := func(s *catalog.Service) {
		if s == nil || slices.Contains(services, s) {
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
	if len(services) > 0 || len(r.folded.text) > mostNamedInside {
		return services
	}
	for _, m := range r.mentioned(0, len(r.folded.text)) {
		add(m.Service)
	}
	if len(services) > 0 && r.phrases.In(r.folded.text)&(catalog.BackupCodes|catalog.KeyWords) == 0 {
		return nil
	}
	return services
}

// namedLines gathers the codes of a service in line first and those that follow; nil
// when there is none in the first.
func (r *reading) namedLines(service *catalog.Service, first int) *block {
	var b *block
	for i := first; i < len(r.lines) && (b == nil || i-b.last <= farthest); i++ {
		t, ok := r.namedCode(service, i)
		switch {
		case ok && b == nil:
			b = &block{first: i}
			fallthrough
		case ok:
			b.tokens, b.last = append(b.tokens, t), i
			b.lines++
			b.pureLines++
		case b == nil:
			return nil
		case r.lines[i].kind != blank:
			return b
		}
	}
	return b
}

// namedCode returns the code that line i consists of, behind list marks or a label.
func (r *reading) namedCode(service *catalog.Service, i int) (token, bool) {
	l := r.lines[i]
	text := r.folded.text[l.start:l.end]
	const around = " \t\r\"'`*•,;"
	whole := strings.Trim(strings.TrimLeft(text, "-+>0123456789.)"+around), around)
	_, behind, _ := strings.Cut(text, ": ")
	for _, code := range []string{strings.Trim(text, around), whole, strings.Trim(behind, around)} {
		for s := range service.Shapes {
			if len(code) >= shortestCode && service.Shapes[s].Expr.MatchString(code) {
				start := l.start + strings.Index(text, code)
				return token{start: start, end: start + len(code), number: -1}, true
			}
		}
	}
	return token{}, false
}

func (r *reading) namedFinding(service *catalog.Service, b *block) Finding {
	f := Finding{Service: service, Codes: keep(r.codes(b.tokens))}
	n := len(f.Codes)
	f.Span = Span{f.Codes[0].Span.Start, f.Codes[n-1].Span.End}
	around := r.surroundings(b)
	set := set{codes: f.Codes, pure: true, whole: r.written <= b.lines*2+6}
	f.Case = set.say(r.sayWords(r.known.Case, around, b, set), r.path.speaks)
	f.Case = f.Case.For(service.ID, evidence.ShapeService, "the form of "+service.Name+"’s codes")
	if service.Count == n {
		f.Case = f.Case.For(service.ID, evidence.ShapeCount, "as many as "+service.Name+" hands out")
	}
	f.Term = term(service, set, around)
	return f
}

func overlaps(a, b Span) bool { return a.Start < b.End && b.Start < a.End }
