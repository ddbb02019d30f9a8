package catalog

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MentionedInName returns the services that the name of a file or folder names,
// in the order in which they stand there. Breaks between words are anything but
// letters and digits, and capitals: "GitHubCodes". Short names count beside a
// word for codes: "x_backup_codes.txt", "ea codes"; those of two letters, which are no
// words, also as the whole name of a file: "fb.txt".
func (c *Catalog) MentionedInName(base string) []*Service { return c.mentionedInName(base, false) }

// MentionedInNameOfCodes is MentionedInName for a name that is known to speak of codes:
// the short names count wherever they stand.
func (c *Catalog) MentionedInNameOfCodes(base string) []*Service {
	return c.mentionedInName(base, true)
}

func (c *Catalog) mentionedInName(base string, loose bool) []*Service {
	var found []*Service
	add := func(mentions []Mention, all bool) {
		for _, m := range mentions {
			if (all || m.Domain || strings.Contains(base[m.Start:m.End], ".")) && !slices.Contains(found, m.Service) {
				found = append(found, m.Service)
			}
		}
	}
	if strings.Contains(base, ".") {
		add(c.terms.find(base, 0, len(base), inText, loose), false)
	}
	stem := withoutExtension(base)
	plain := splitName(stem, false)
	whole := stem != base && utf8.RuneCountInString(plain) == 2
	add(c.terms.find(plain, 0, len(plain), inName, loose || whole), true)
	parts := splitName(stem, true)
	if parts != plain {
		add(c.terms.find(parts, 0, len(parts), inName, loose), true)
		for _, joined := range joinNeighbours(parts) {
			add(c.terms.find(joined, 0, len(joined), inName, loose), true)
		}
	}
	return found
}

// withoutExtension cuts one extension of up to five letters and digits.
func withoutExtension(base string) string {
	dot := strings.LastIndexByte(base, '.')
	if dot <= 0 || len(base)-dot > 6 || strings.ContainsFunc(base[dot+1:], notAlnum) {
		return base
	}
	return base[:dot]
}

func notAlnum(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// splitName brings a name into words with one space between them. With inner, a
// word is also cut where capitals begin, before digits, and around a word for
// codes that is glued to it: "githubcodes".
func splitName(name string, inner bool) string {
	var b strings.Builder
	var last rune
	for len(name) > 0 {
		r, size := utf8.DecodeRuneInString(name)
		name = name[size:]
		switch {
		case notAlnum(r) && !unicode.IsMark(r):
			r = ' '
		case inner && cutsBefore(last, r, name):
			b.WriteByte(' ')
		}
		if r != ' ' || last != ' ' {
			b.WriteRune(unicode.ToLower(r))
		}
		last = r
	}
	if !inner {
		return strings.TrimSpace(b.String())
	}
	fields := strings.Fields(b.String())
	for i, field := range fields {
		fields[i] = unglue(field)
	}
	return strings.Join(fields, " ")
}

// cutsBefore reports whether a new word begins with r: "gitHub", "PDFFile", "fb2".
func cutsBefore(last, r rune, rest string) bool {
	switch {
	case unicode.IsUpper(r):
		next, _ := utf8.DecodeRuneInString(rest)
		return unicode.IsLower(last) || unicode.IsDigit(last) || unicode.IsUpper(last) && unicode.IsLower(next)
	case unicode.IsDigit(r):
		return unicode.IsLetter(last)
	}
	return false
}

// glued are words for codes that are written onto a name. "code" is not among
// them: "xcode", "vscode", "gcode".
var glued = [...]string{"backupcodes", "backupcode", "recoverycodes", "recoverycode", "backup", "recovery", "codes", "2fa", "mfa"}

// unglue puts a space between a name of two letters or more and the word for
// codes that is glued to it.
func unglue(field string) string {
	for _, w := range glued {
		if rest, ok := strings.CutSuffix(field, w); ok && len(rest) > 1 {
			return rest + " " + w
		}
		if rest, ok := strings.CutPrefix(field, w); ok && len(rest) > 1 {
			return w + " " + rest
		}
	}
	return field
}

// mostJoins keeps names with very many capitals cheap.
const mostJoins = 8

// joinNeighbours returns the words with each two neighbours in turn made one, so
// that "git hub codes" is also "github codes".
func joinNeighbours(words string) []string {
	var joined []string
	for i := range words {
		if words[i] == ' ' && len(joined) < mostJoins {
			joined = append(joined, words[:i]+words[i+1:])
		}
	}
	return joined
}
