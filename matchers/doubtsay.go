package matchers

import (
	"slices"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// sayScanned adds what it means that a set was read off a picture: people take pictures
// of codes, and what was above them may be cut off, in another script or worded as a
// program's page words it.
func (r *reading) sayScanned(f Finding, s set) evidence.Case {
	c := s.sayList(f.Case)
	if f.Service == nil || c.Has(evidence.ShapeKnown) {
		c = r.sayForm(c, s)
		c = s.sayPage(c)
	}
	return s.sayHead(s.sayAlone(c)).With(evidence.ScannedText, "read off a picture")
}

// mostScanned is the most that sayScanned adds.
func mostScanned() float64 {
	list := evidence.Weight(evidence.ScannedList) + evidence.Weight(evidence.ScannedHead) + evidence.Weight(evidence.ScannedForm) + evidence.Weight(evidence.ScannedPage)
	return max(list, evidence.Weight(evidence.ScannedAlone))
}

// sayList says that a list of codes under a heading that could not be read has nothing
// to speak for it but itself. What is said of it already, that it stands alone, in
// groups and numbered, is not said again.
func (s set) sayList(c evidence.Case) evidence.Case {
	n := len(s.codes)
	list := n >= usualLeast && n <= mostCodes && s.pure && s.class&digits != 0 && s.class&(lower|upper) != 0 && c.Has(evidence.SetRandom)
	weight := evidence.Weight(evidence.ScannedList)
	for _, item := range c {
		switch item.Rule {
		case evidence.SetWhole, evidence.SetGrouped, evidence.SetNumbered:
			weight -= item.Weight
		case evidence.TermHeading, evidence.TermNear, evidence.KeyHeading:
			list = false // the heading was read
		}
	}
	if list && weight > 0 {
		c = c.Add(evidence.Item{Rule: evidence.ScannedList, Weight: weight, Detail: "a list in a picture, whose heading may be unread"})
	}
	return c
}

// page says whether a picture holds next to nothing but a list of usual size, or one
// below words for codes and among words for logins, of which no words say that it is
// something else.
func (s set) page(c evidence.Case) bool {
	n := len(s.codes)
	return (s.whole || c.Has(evidence.CodesHeading) && hinted(c)) && s.pure && n >= usualLeast && n <= usualMost && !saysOther(c) &&
		!c.Has(evidence.TermHeading, evidence.TermNear, evidence.KeyHeading)
}

// hinted says whether words speak of two-factor login or of keeping codes.
func hinted(c evidence.Case) bool {
	return c.Has(evidence.TwoFactorNear, evidence.KeepSafeNear, evidence.UsedOnceNear)
}

// saysOther says whether words speak of something else that looks like codes.
func saysOther(c evidence.Case) bool {
	return c.Has(evidence.AboutGoods, evidence.AboutLicence, evidence.AboutVouchers, evidence.AboutMachine, evidence.AboutPhones,
		evidence.AboutWiFi, evidence.AboutExample)
}

// sayForm says that a list has the form and the number of codes that some service hands
// out, whichever it is. A few plain numbers need words, too.
func (r *reading) sayForm(c evidence.Case, s set) evidence.Case {
	plain := c.Has(evidence.LooksDigits)
	if !s.page(c) || !c.Has(evidence.SetRandom) && !plain || plain && len(s.codes) < plainFew && !(c.Has(evidence.CodesHeading) && hinted(c)) {
		return c
	}
	weight := evidence.Weight(evidence.ScannedForm)
	if s.class == digits && len(s.codes) < plainFew {
		weight *= 0.9 // a few telephone numbers look like that
	}
	for _, item := range c {
		if item.Rule == evidence.ShapeKnown {
			weight -= item.Weight
		}
	}
	services := r.catalog.Services()
	for i := range services {
		if slices.ContainsFunc(services[i].Shapes, s.isFresh) {
			return c.Add(evidence.Item{Rule: evidence.ScannedForm, Weight: max(weight, 0), Detail: "the form and number of codes that services hand out"})
		}
	}
	return c
}

// plainFew is how many codes a list has at least that stand in no groups and have a form
// that says little.
const plainFew = 8

// isFresh says whether a set is as large as a fresh one of a form, and all of the form.
func (s set) isFresh(shape catalog.Shape) bool {
	if s.sig.joint == 0 && shape.Distinct == "low" && len(s.codes) < plainFew {
		return false
	}
	return shape.Most == len(s.codes) && !slices.ContainsFunc(s.texts, func(code string) bool { return !shape.Expr.MatchString(code) })
}

// sayPage says that there is nothing in a picture but a list and words for codes of some
// kind above it.
func (s set) sayPage(c evidence.Case) evidence.Case {
	if !s.page(c) || !c.Has(evidence.CodesHeading) || !c.Has(evidence.SetRandom) && !hinted(c) {
		return c
	}
	return c.With(evidence.ScannedPage, "words for codes and a list, in a picture")
}

// sayHead says that there is nothing in a picture but the name of a service and codes of
// its form.
func (s set) sayHead(c evidence.Case) evidence.Case {
	if len(s.codes) < setSize || !s.whole || !s.pure || saysOther(c) || !c.Has(evidence.SetRandom) || !c.Has(evidence.ServiceHeading) || !c.Has(evidence.ShapeService) {
		return c
	}
	return c.With(evidence.ScannedHead, "a service’s name, codes of its form, and nothing else in the picture")
}

// longAlone is how many letters and digits one code has at least that is no code for
// one login, sent to somebody.
const longAlone = 10

// sayAlone takes back what speaks against one code alone: a picture of one below words
// for a backup code, or below nothing but a service's name, was taken for its sake.
func (s set) sayAlone(c evidence.Case) evidence.Case {
	if len(s.codes) != 1 || !s.pure || len(s.bare[0]) < longAlone || s.class&digits == 0 || s.class&(lower|upper) == 0 ||
		!c.Has(evidence.SetRandom) || saysOther(c) || s.authenticatorKey() {
		return c
	}
	weight := evidence.Weight(evidence.ScannedAlone)
	switch {
	case (c.Has(evidence.TermHeading) || c.Has(evidence.TermNear) && hinted(c)) && c.Has(evidence.FewUnclaimed):
	case c.Has(evidence.TermHeading, evidence.TermNear) && c.Has(evidence.ShapeService):
		weight /= 2
	case c.Has(evidence.ServiceHeading) && c.Has(evidence.ShapeService) && c.Has(evidence.ShapeCount):
		return c.Add(evidence.Item{Rule: evidence.ScannedAlone, Weight: weight / 3, Detail: "one code below the name of its service, in a picture"})
	default:
		return c
	}
	return c.Add(evidence.Item{Rule: evidence.ScannedAlone, Weight: weight, Detail: "one code below words for backup codes, in a picture"})
}

// headsPicture says whether the name at an offset is all of a line above codes of the
// form of the service, in a picture: the head of its page.
func (r *reading) headsPicture(b *block, service *catalog.Service, at, end int) bool {
	return r.known.Scanned && at < r.lines[b.first].start && r.alone(at, end) && r.hasFormOf(service, b)
}
