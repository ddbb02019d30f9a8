package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// forms returns the services that alone have the form of the set, and those of whose
// codes it has both the form, if that is not a common one, and the number.
func (r *reading) forms(set set) (distinct, counted []*catalog.Service) {
	lengths := lengthBit(len(set.texts[0])) | lengthBit(len(set.texts[1]))
	for i := range r.catalog.Services() {
		service := &r.catalog.Services()[i]
		if r.lengths[i]&lengths == 0 || !begins(service, set.texts[0]) && !begins(service, set.texts[1]) {
			continue // cheaper than comparing all
		}
		f := fits(service, set)
		if f.rule != evidence.ShapeService {
			continue
		}
		if f.distinct == "high" {
			distinct = append(distinct, service)
		}
		if f.distinct == "medium" && f.count {
			counted = append(counted, service)
		}
	}
	return distinct, counted
}

// begins says whether one code has a form of the service that names it or is known
// well enough to.
func begins(service *catalog.Service, code string) bool {
	for i := range service.Shapes {
		if shape := &service.Shapes[i]; shape.Distinct != "low" && shape.Expr.MatchString(code) {
			return true
		}
	}
	return false
}

// fit is how well a set has the form of a service's codes.
type fit struct {
	rule     evidence.Rule // ShapeService, ShapeAlmost, ShapeOther, or "" when no form is known
	votes    float64
	count    bool   // as many as a fresh set
	distinct string // how far the form alone names the service: high, medium, low
}

// fits compares a set with the forms of a service. Nine in ten codes must have it:
// readers of pictures err.
func fits(service *catalog.Service, set set) fit {
	if len(service.Shapes) == 0 {
		return fit{}
	}
	best := fit{rule: evidence.ShapeOther, votes: votesOtherForm}
	for i := range service.Shapes {
		shape := &service.Shapes[i]
		if set.class == digits && len(set.texts) > 1 && hasLetters(shape) {
			continue // not one letter, where letters are drawn, too
		}
		if set.hex() && slices.ContainsFunc(set.texts, func(text string) bool { return beyondF(shape, text) }) {
			continue // nor one after f
		}
		matching, almost := 0, 0
		for _, text := range set.texts {
			switch {
			case shape.Expr.MatchString(text):
				matching++
			case matchesVariant(shape, text):
				almost++
			}
		}
		n := len(set.texts)
		switch {
		case matching*10 >= n*9:
			best = fit{
				rule: evidence.ShapeService, votes: votesForm,
				count:    service.Count == n && n > 1 || service.Count == 1 && n == 1,
				distinct: shape.Distinct,
			}
			if best.count {
				best.votes += votesCount
			}
			return best
		case (matching+almost)*10 >= n*9:
			best = fit{rule: evidence.ShapeAlmost, votes: votesAlmost, count: service.Count == n}
		}
	}
	return best
}

// hasLetters says whether a shape has letters among what it is drawn from.
func hasLetters(shape *catalog.Shape) bool {
	for _, letters := range []string{"a-", "A-", "b-", "B-", "BCD"} {
		if strings.Contains(shape.Pattern, letters) {
			return true
		}
	}
	return false
}

// manyHex is how many letters and digits a set has at least for letters after f to be
// missed: where all are drawn not one set in ten thousand is without.
const manyHex = 20

// hex says whether a set is drawn from the digits of hex.
func (s set) hex() bool {
	return s.class&nonHex == 0 && s.class&digits != 0 && s.class&(lower|upper) != 0 && len(s.bare)*len(s.bare[0]) >= manyHex
}

// beyondF says whether a shape that fits a code would fit it with letters after f, too.
func beyondF(shape *catalog.Shape, code string) bool {
	other := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'f':
			return 'g'
		case 'A' <= r && r <= 'F':
			return 'G'
		}
		return r
	}, code)
	return other != code && shape.Expr.MatchString(code) && shape.Expr.MatchString(other)
}

// matchesVariant says whether a code has the shape once case or separators are
// those of the service.
func matchesVariant(shape *catalog.Shape, text string) bool {
	plain := bare(text)
	variants := []string{plain, strings.ReplaceAll(text, " ", "-"), strings.ReplaceAll(text, "-", " ")}
	if text == strings.ToUpper(text) { // somebody wrote them in capitals
		variants = append(variants, strings.ToLower(text), strings.ToLower(plain))
	} else if text == strings.ToLower(text) {
		variants = append(variants, strings.ToUpper(text), strings.ToUpper(plain))
	}
	for _, variant := range variants {
		if variant != text && shape.Expr.MatchString(variant) || shape.Bare != nil && shape.Bare.MatchString(variant) {
			return true
		}
	}
	return false
}
