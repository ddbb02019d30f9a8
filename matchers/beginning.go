package matchers

import (
	"regexp"
	"regexp/syntax"
	"strings"

	"sparekey/matchers/catalog"
)

// beginning is how codes of a service begin, up to and with a hyphen.
type beginning struct {
	text string
	expr *regexp.Regexp // what the codes are like; nil: the beginning says it all
}

func (b *beginning) begins(word string) bool {
	return strings.HasPrefix(word, b.text) && (b.expr == nil || b.expr.MatchString(word))
}

// beginnings returns those of the codes that have no outline but begin like no other
// writing, or in one of a few ways.
func beginnings(services []catalog.Service) []beginning {
	var all []beginning
	for i := range services {
		for _, shape := range services[i].Shapes {
			// not of Expr: an anchored expression often hides its prefix
			if prefix, _ := regexp.MustCompile(shape.Pattern).LiteralPrefix(); strings.Contains(prefix, "-") {
				all = append(all, beginning{text: prefix})
				continue
			}
			for _, word := range alternatives(shape.Pattern) {
				all = append(all, beginning{word + "-", shape.Expr})
			}
		}
	}
	return all
}

// alternatives returns the words of which one stands at the beginning of what pattern
// matches, in front of a hyphen: those of "(?:EU|US)-...".
func alternatives(pattern string) []string {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil || parsed.Op != syntax.OpConcat || len(parsed.Sub) < 2 || !isHyphen(parsed.Sub[1]) || parsed.Sub[0].Op != syntax.OpAlternate {
		return nil
	}
	var words []string
	for _, sub := range parsed.Sub[0].Sub {
		if sub.Op != syntax.OpLiteral {
			return nil
		}
		words = append(words, string(sub.Rune))
	}
	return words
}

func isHyphen(e *syntax.Regexp) bool {
	if e.Op == syntax.OpQuest {
		e = e.Sub[0]
	}
	return e.Op == syntax.OpLiteral && string(e.Rune) == "-"
}
