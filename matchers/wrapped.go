package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
)

// mostWrapped is how many lines one code may fill.
const mostWrapped = 8

// wrappedServices returns the services that print one code over several lines.
func wrappedServices(services []catalog.Service) []*catalog.Service {
	var all []*catalog.Service
	for i := range services {
		if slices.ContainsFunc(services[i].Shapes, wraps) {
			all = append(all, &services[i])
		}
	}
	return all
}

func wraps(shape catalog.Shape) bool {
	return shape.Most == 1 && shape.Grouped && strings.Contains(shape.Pattern, `\s`)
}

// unwrap makes one token of a block whose lines are together one code of a service that
// is named.
func (r *reading) unwrap(b *block, s surroundings) {
	n := len(b.tokens)
	if n < 2 || n > mostWrapped || b.tokens[0].sig.joint != ' ' || b.lines != n || b.last-b.first != n-1 {
		return
	}
	var parts []string
	for i := range b.tokens {
		parts = append(parts, r.folded.text[b.tokens[i].start:b.tokens[i].end])
	}
	whole := strings.Join(parts, " ")
	for _, service := range r.wrapped {
		if slices.ContainsFunc(service.Shapes, func(shape catalog.Shape) bool { return wraps(shape) && shape.Expr.MatchString(whole) }) &&
			slices.ContainsFunc(r.claims(s, b), func(c claim) bool { return c.service == service }) {
			b.tokens = []token{join(b.tokens)}
			return
		}
	}
}

// join makes one token of tokens of one outline.
func join(tokens []token) token {
	t := tokens[0]
	for i := range tokens[1:] {
		t.class |= tokens[i+1].class
		t.length += tokens[i+1].length
		t.used = t.used || tokens[i+1].used
	}
	t.end = tokens[len(tokens)-1].end
	t.sig.sizes = strings.Repeat(t.sig.sizes, len(tokens))
	return t
}
