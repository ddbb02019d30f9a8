package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
)

// tellsAlone says whether one code needs no words for codes: in a picture, in a file that
// holds next to nothing else, and when the owner looks for this service, the name of the
// service in front of it will do.
func (r *reading) tellsAlone(b *block) bool {
	return (r.known.Scanned || len(r.asked) > 0 || r.wrote(fewLines)) && (r.underHead(b) || r.behindName(b))
}

// underHead says whether a service's name and nothing else stands right above codes of
// its form.
func (r *reading) underHead(b *block) bool {
	if b.pureLines == 0 {
		return false
	}
	seen := 0
	for i := b.first - 1; i >= 0 && seen < headingLines; i-- {
		l := r.lines[i]
		if k := r.kind(i); k != words && k != neutral {
			continue
		}
		for _, m := range r.mentioned(l.start, l.end) {
			if at := l.start + m.Start; r.alone(at, l.start+m.End) && r.hasFormOf(m.Service, b) {
				return true
			}
		}
		seen++
	}
	return false
}

// behindName says whether a service's name and nothing else stands in front of codes of
// its form, on their line.
func (r *reading) behindName(b *block) bool {
	start, code := r.lines[b.first].start, b.tokens[0].start
	if code-start > leadReach {
		return false
	}
	for _, m := range r.mentioned(start, code) {
		around := r.folded.text[start:start+m.Start] + r.folded.text[min(start+m.End, code):code]
		if strings.Trim(around, aroundName) == "" && r.hasFormOf(m.Service, b) {
			return true
		}
	}
	return false
}

// hasFormOf says whether the first code of a block has the form of a service's codes.
func (r *reading) hasFormOf(service *catalog.Service, b *block) bool {
	code := r.folded.text[b.tokens[0].start:b.tokens[0].end]
	return slices.ContainsFunc(service.Shapes, func(shape catalog.Shape) bool { return shape.Expr.MatchString(code) })
}
