package matchers

import (
	"regexp/syntax"
	"slices"
	"strings"

	"sparekey/matchers/catalog"
)

// unshapely says whether codes of a service have no outline.
func unshapely(s *catalog.Service, shape catalog.Shape) bool {
	return s.Kind == catalog.SeedPhrase || strings.Contains(shape.Pattern, "_")
}

// ending is what a line with a code that has no outline ends in: so many of these bytes.
type ending struct {
	least int
	bytes [256]bool
}

// endings returns those of the codes without an outline.
func endings(services []catalog.Service) []ending {
	var all []ending
	for i := range services {
		s := &services[i]
		if !slices.ContainsFunc(s.Shapes, func(shape catalog.Shape) bool { return unshapely(s, shape) }) {
			continue
		}
		for _, shape := range s.Shapes {
			var e ending
			parsed, err := syntax.Parse(shape.Pattern, syntax.Perl)
			if err != nil {
				continue // the catalogue compiles all of them
			}
			e.least, _ = span(parsed)
			e.allow(parsed)
			all = append(all, e)
		}
	}
	return all
}

// allow enters the bytes that an expression matches.
func (e *ending) allow(expr *syntax.Regexp) {
	switch expr.Op {
	case syntax.OpLiteral:
		for _, r := range expr.Rune {
			e.bytes[byte(r)] = true
		}
	case syntax.OpCharClass:
		for i := 0; i+1 < len(expr.Rune); i += 2 {
			for r := expr.Rune[i]; r <= min(expr.Rune[i+1], 0xff); r++ {
				e.bytes[r] = true
			}
		}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		for i := range e.bytes {
			e.bytes[i] = true
		}
	}
	for _, sub := range expr.Sub {
		e.allow(sub)
	}
}

// mayBeNamed says whether a line ends as one with a code that has no outline.
func (r *reading) mayBeNamed() bool {
	for i := range r.lines {
		l := &r.lines[i]
		text := r.folded.text[l.start:l.end]
		end := len(text)
		if end > 0 && text[end-1] == '>' {
			end = max(0, strings.LastIndex(text, "</"))
		}
		for end > 0 && (byteKinds[text[end-1]]&kindBlank != 0 || strings.IndexByte(aroundNamed+"|)]}", text[end-1]) >= 0) {
			end--
		}
		if marked, used := r.withoutMark(text[:end]); used {
			end = len(strings.TrimRight(marked, aroundNamed))
		}
		for k := range r.endings {
			if e := &r.endings[k]; end >= e.least && e.ends(text[:end]) {
				return true
			}
		}
	}
	return false
}

func (e *ending) ends(text string) bool {
	for i := len(text) - 1; i >= len(text)-e.least; i-- {
		if !e.bytes[text[i]] {
			return false
		}
	}
	return true
}
