package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// sayWords adds what the words around say.
func (r *reading) sayWords(c evidence.Case, s surroundings, b *block, set set) evidence.Case {
	by := s.own | s.heading
	switch {
	case by&catalog.BackupCodes != 0 && (s.own|s.above)&catalog.BackupCodes == 0 && b.pureLines*2 < b.lines:
		c = c.With(evidence.TermNear, "words for backup codes near by")
	case by&catalog.BackupCodes != 0:
		c = c.With(evidence.TermHeading, "words for backup codes right above")
	case s.near&catalog.BackupCodes != 0:
		c = c.With(evidence.TermNear, "words for backup codes near by")
	case by&catalog.KeyWords != 0:
		c = c.With(evidence.KeyHeading, "words for a recovery key right above")
	case by&catalog.Codes != 0:
		c = c.With(evidence.CodesHeading, "“backup”, “recovery” or “codes” right above")
	case r.around(s)&catalog.BackupCodes != 0:
		c = c.With(evidence.TermAround, "words for backup codes in the same part of the file")
	}
	near := by | s.near
	for _, w := range []struct {
		topic  catalog.Topics
		rule   evidence.Rule
		detail string
	}{
		{catalog.TwoFactor, evidence.TwoFactorNear, "words for two-factor login near by"},
		{catalog.KeepSafe, evidence.KeepSafeNear, "“keep these safe” near by"},
		{catalog.UsedOnce, evidence.UsedOnceNear, "“can be used once” near by"},
	} {
		if near&w.topic != 0 {
			c = c.With(w.rule, w.detail)
		}
	}
	return r.sayOthers(c, by, s, set)
}

// sayOthers adds what the words around say about other things of this form.
func (r *reading) sayOthers(c evidence.Case, by catalog.Topics, s surroundings, set set) evidence.Case {
	spoken := by&(catalog.BackupCodes|catalog.KeyWords) != 0 || r.path.speaks
	key := set.authenticatorKey() && (by&catalog.OneTime != 0 || (by|s.near)&catalog.TwoFactor != 0 && by&catalog.BackupCodes == 0)
	for _, w := range []struct {
		topic  catalog.Topics
		rule   evidence.Rule
		detail string
	}{
		{catalog.Goods, evidence.AboutGoods, "words for orders, invoices or parcels"},
		{catalog.Licence, evidence.AboutLicence, "words for licences or product keys"},
		{catalog.Vouchers, evidence.AboutVouchers, "words for vouchers or gift cards"},
		{catalog.Machine, evidence.AboutMachine, "words for hashes, commits, devices or API keys"},
		{catalog.Phones, evidence.AboutPhones, "words for telephone numbers"},
		{catalog.WiFi, evidence.AboutWiFi, "words for network keys or TAN lists"},
		{catalog.OneTime, evidence.AboutOneTime, "words for one-time passwords or authenticator secrets"},
		{catalog.Example, evidence.AboutExample, "words of explanation or example"},
	} {
		weight := evidence.Weight(w.rule)
		switch {
		case by&w.topic != 0 && c.Has(w.rule): // so says the name
		case (by|s.near)&w.topic != 0 && w.topic == catalog.OneTime && len(set.codes) < setSize && set.class == digits && by&catalog.BackupCodes == 0:
			weight *= 1.5 // a code for one login, and how else to log in
		case w.topic == catalog.Phones && (set.class != digits || by&catalog.TwoFactor != 0):
			continue // “if you lose your phone”
		case w.topic == catalog.OneTime && r.known.Scanned && s.own&w.topic == 0 && set.pure && !set.oneTime():
			continue // of codes for one login nobody has a list, and none is that long
		case (s.own|by|s.near)&w.topic != 0 && r.path.download:
			weight /= 4 // the file is what its name says
		case s.own&w.topic != 0 && s.own&(catalog.BackupCodes|catalog.KeyWords) == 0:
		case s.own&w.topic == 0 && s.own&catalog.BackupCodes != 0:
			if (by|s.near)&w.topic == 0 {
				continue
			}
			weight /= 6 // the line itself says what it holds
		case by&w.topic&(catalog.Vouchers|catalog.WiFi) != 0 && by&(catalog.BackupCodes|catalog.KeyWords|catalog.TwoFactor) == 0:
			weight *= 1.4 // no word of a login
		case by&w.topic != 0 && spoken:
			weight /= 2 // both are said
		case by&w.topic != 0:
		case s.near&w.topic != 0:
			weight /= 3
		case w.topic == catalog.OneTime && key:
		default:
			continue
		}
		if w.topic == catalog.OneTime && key {
			weight = evidence.Weight(evidence.AboutOneTime) * 1.75
			w.detail = "words for an authenticator's secret, and the form of one"
		}
		c = c.Add(evidence.Item{Rule: w.rule, Weight: weight, Detail: w.detail})
	}
	return c
}

// oneTime says whether codes may be those that are sent for one login, that an
// authenticator app shows or that it is given.
func (s set) oneTime() bool {
	if len(s.bare) == 0 {
		return true // a code whose form is not known
	}
	n := len(s.bare[0])
	return s.class == digits && n <= 7 || len(s.codes) < usualLeast && (n < longAlone || s.class == digits) || s.authenticatorKey()
}

// authenticatorKey says whether a set is one key in base32, as authenticator apps are
// given: 80 bits or more, in one run or in groups of four.
func (s set) authenticatorKey() bool {
	if len(s.bare) != 1 || len(s.bare[0]) < 16 {
		return false
	}
	groups := strings.Trim(s.sig.sizes, "\x04") == "" || len(s.sig.sizes) == 1
	key := strings.ToUpper(s.bare[0])
	mixed := s.class&lower != 0 && s.class&upper != 0
	return groups && !mixed && strings.Trim(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}

// sayBeside adds what words beside the codes say: less where the form is that of a
// named service, as in the rows of a table.
func (s set) sayBeside(c evidence.Case, fits bool) evidence.Case {
	if len(s.codes) < 2 || !s.among {
		return c
	}
	weight := evidence.Weight(evidence.SetAmongWords)
	if fits || s.numbered {
		weight /= 3
	}
	return c.Add(evidence.Item{Rule: evidence.SetAmongWords, Weight: weight, Detail: "other words on the lines"})
}

// sayProgram takes back what words about codes say in the text of a program and its tests:
// there they are about codes, but hold none. So does a form of one service alone, and that
// there is nothing else, when nothing says whose the codes are. Less is taken back where a
// list under the name of a service has the form of its codes, and nothing where a comment
// says outright what the one code in it is: a note of its owner.
func (r *reading) sayProgram(c evidence.Case, set set, b *block) evidence.Case {
	source, spoken, named, said, whole := false, false, false, 0.0, 0.0
	for _, item := range c {
		switch item.Rule {
		case evidence.TypeSource:
			source = true
		case evidence.ServiceHeading, evidence.ServiceNear, evidence.ServiceAround, evidence.NameService, evidence.FolderService:
			named = true
		case evidence.NameKey, evidence.NameCodes, evidence.NameTwoFactor:
			spoken, named = true, true
		case evidence.NameDefault, evidence.NameShared, evidence.NameTerm, evidence.FolderTerm:
			spoken, named = true, true
			said += item.Weight
		case evidence.TermHeading, evidence.TermNear, evidence.TermAround, evidence.KeyHeading, evidence.CodesHeading,
			evidence.TwoFactorNear, evidence.TwoFactorHeading, evidence.UsedOnceNear, evidence.KeepSafeNear:
			spoken = true
			said += item.Weight
		case evidence.UsedMarks, evidence.ShapeKnown:
			said += item.Weight
		case evidence.SetWhole:
			whole = item.Weight
		}
	}
	if !named {
		said += whole
	}
	if source && !spoken {
		c = c.With(evidence.AboutNothing, "the source of a program, in which no word speaks of codes")
	}
	if !source && !set.inCode || said == 0 {
		return c
	}
	weight := evidence.Weight(evidence.AboutProgram) * said
	switch {
	case source && c.Has(evidence.TermDirect) && c.Has(evidence.ServiceHeading) && r.inComment(b):
		return c.With(evidence.InComment, "a comment in a program says what it is")
	case len(set.codes) >= usualLeast && c.Has(evidence.ServiceHeading) && c.Has(evidence.ShapeService):
		weight /= 2
	}
	return c.Add(evidence.Item{Rule: evidence.AboutProgram, Weight: weight, Detail: "words of a program about codes"})
}

// inComment says whether the line of a block is a comment in a program.
func (r *reading) inComment(b *block) bool {
	line := strings.TrimLeft(r.context(b.first), " \t")
	for _, mark := range comments {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

// comments are what a comment begins with in most languages.
var comments = [...]string{"# ", "// ", "-- ", "; ", "/* ", "* ", "' ", "% ", "REM ", "rem ", "<!-- "}

// longCode is how many letters and digits one code has at least that is taken for that
// of a service, though case or separators are others.
const longCode = 12

// sayFew adds what a set of one or two codes lacks.
func (r *reading) sayFew(f Finding, set set, fits bool) evidence.Case {
	switch {
	case len(f.Codes) >= setSize || fits:
		return f.Case
	case f.Service == nil && r.denied != nil:
		return f.Case.With(evidence.FewOther, r.denied.Name+" hands out no codes")
	case f.Service == nil && set.whole && r.path.speaks && (set.class != digits || !f.Case.Has(evidence.AboutExample)):
		return f.Case
	case f.Service != nil && len(f.Service.Shapes) == 0 && set.whole && f.Case.Has(evidence.NameKey) && len(set.bare[0]) >= longCode:
		return f.Case.With(evidence.NameAlone, "nothing but the key that the name speaks of")
	case f.Service != nil && len(f.Service.Shapes) == 0 && f.Case.Has(evidence.TermHeading, evidence.NameTerm, evidence.NameDefault, evidence.NameShared):
		if set.class == digits {
			return f.Case.Add(evidence.Item{Rule: evidence.FewDigits, Weight: evidence.Weight(evidence.FewDigits) / 3, Detail: "a number"})
		}
		return f.Case // nobody knows the form of its codes
	case f.Case.Has(evidence.ShapeAlmost) && len(set.bare[0]) >= longCode:
		return f.Case
	case set.class == digits && f.Case.Has(evidence.TermDirect):
		return f.Case.Add(evidence.Item{Rule: evidence.FewDigits, Weight: evidence.Weight(evidence.FewDigits) / 2, Detail: "a number, and no service named"})
	case set.class == digits:
		return f.Case.With(evidence.FewDigits, "a number, and no service named that hands out such")
	case f.Service != nil:
		return f.Case.With(evidence.FewOther, "not the form of "+f.Service.Name+"’s codes")
	}
	if !set.pure && !f.Case.Has(evidence.TermDirect) {
		return f.Case.With(evidence.FewProse, "in running text, and no service named")
	}
	return f.Case.With(evidence.FewUnclaimed, "no service named")
}
