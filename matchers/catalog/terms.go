package catalog

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sparekey/matchers/starts"
)

// form is how a term names its services.
type form uint8

const (
	word   form = iota // counts wherever it stands as whole words
	phrase             // a sentence of a page: as word, and may be broken over two lines
	short              // counts as a heading or beside a word for codes
	domain             // counts as a host
	inbox              // a domain that does not count behind an @
	except             // counts for nothing, and hides the terms it begins with
)

// term is something that names services.
type term struct {
	text     string // folded; a space stands for any break between words
	form     form
	services []*Service
}

// terms finds the terms by the hash of their first word.
type terms struct {
	slots [slotCount]slot
	list  []term // by slot, hash and falling length
	hash  []uint32
	heads *starts.Set // the beginnings of the first words of terms
}

type slot struct{ from, to uint16 }

// slotCount is about twice the number of first words, so most words of a text
// meet an empty slot.
const slotCount = 1 << 12

func compileTerms(services []Service) (terms, error) {
	type key struct {
		text string
		form form
	}
	found := make(map[key][]*Service)
	for i := range services {
		s := &services[i]
		for text, f := range s.terms() {
			if end, _ := scanWord(text, 0); end == 0 {
				return terms{}, fmt.Errorf("%s: %q does not begin with a letter or digit", s.ID, text)
			}
			found[key{text, f}] = append(found[key{text, f}], s)
		}
	}
	type hashed struct {
		term
		hash uint32
	}
	var all []hashed
	for k, owners := range found {
		_, hash := scanWord(k.text, 0)
		all = append(all, hashed{term{k.text, k.form, owners}, hash})
	}
	slices.SortFunc(all, func(a, b hashed) int {
		return cmp.Or(cmp.Compare(a.hash%slotCount, b.hash%slotCount), cmp.Compare(a.hash, b.hash),
			cmp.Compare(len(b.text), len(a.text)), cmp.Compare(a.form, b.form), cmp.Compare(a.text, b.text))
	})
	t := terms{heads: starts.New()}
	for i, h := range all {
		s := &t.slots[h.hash%slotCount]
		if s.to == 0 {
			s.from = uint16(i)
		}
		s.to = uint16(i + 1)
		t.heads.Add(h.text)
		t.list = append(t.list, h.term)
		t.hash = append(t.hash, h.hash)
	}
	return t, nil
}

// terms returns each text that names the service, folded, with its form.
func (s *Service) terms() map[string]form {
	all := make(map[string]form)
	add := func(f form, texts []string) {
		for _, text := range texts {
			text = foldTerm(text)
			if _, ok := all[text]; !ok {
				all[text] = f
			}
		}
	}
	add(inbox, s.Mailboxes)
	add(domain, s.Domains)
	add(except, s.Except)
	add(short, s.Short)
	if len(s.Words)+len(s.Short) > 0 {
		add(word, s.Words)
	} else {
		add(word, append([]string{s.Name}, s.Aliases...))
	}
	add(phrase, s.Phrases)
	return all
}

// foldTerm brings a term into the form that match compares with.
func foldTerm(text string) string {
	var b strings.Builder
	for _, r := range strings.TrimSpace(text) {
		if isBreak(r) {
			r = ' '
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// at returns the terms whose first word has this hash, the longest first.
func (t *terms) at(hash uint32) []term {
	s := t.slots[hash%slotCount]
	for s.from < s.to && t.hash[s.from] != hash {
		s.from++
	}
	end := s.from
	for end < s.to && t.hash[end] == hash {
		end++
	}
	return t.list[s.from:end]
}

// match returns where the term ends in text if it stands at i, else -1. The
// character behind the end is not part of a word.
func (t *term) match(text string, i int) int {
	for k := 0; k < len(t.text); {
		switch c := t.text[k]; {
		case c == ' ':
			n := breaks(text[i:], t.form == phrase)
			if n == 0 {
				return -1
			}
			i, k = i+n, k+1
		case c < utf8.RuneSelf:
			if i >= len(text) || lower[text[i]] != c {
				return -1
			}
			i, k = i+1, k+1
		default:
			want, size := utf8.DecodeRuneInString(t.text[k:])
			got, n := utf8.DecodeRuneInString(text[i:])
			if unicode.ToLower(got) != want {
				return -1
			}
			i, k = i+n, k+size
		}
	}
	if wordAt(text, i) > 0 && wordAt(t.text, len(t.text)-1) > 0 {
		return -1
	}
	return i
}

// mostBreaks is how many bytes of blanks, hyphens and line ends may stand
// between two words of one term.
const mostBreaks = 6

// breaks returns the length of the break between two words at the start of text.
func breaks(text string, lines bool) int {
	n := 0
	for n < len(text) && n < mostBreaks {
		r, size := rune(text[n]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[n:])
		}
		if !isBreak(r) && !(lines && (r == '\n' || r == '\r')) {
			break
		}
		n += size
	}
	return n
}

// isBreak reports whether r parts words within a line. U+00A0 is the no-break
// space, U+2010 to U+2015 are hyphens and dashes.
func isBreak(r rune) bool {
	switch r {
	case ' ', '\t', '-', '_', '\u00a0', '\u202f':
		return true
	}
	return r >= '\u2010' && r <= '\u2015'
}

// scanWord returns the end of the word at i and the hash of its folded letters. It
// returns i when no word stands there.
func scanWord(text string, i int) (int, uint32) {
	hash := uint32(2166136261) // FNV-1a
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if !inWord[c] {
				break
			}
			hash = (hash ^ uint32(lower[c])) * 16777619
			i++
			continue
		}
		r, n := wordRune(text, i)
		if n == 0 {
			break
		}
		hash = (hash ^ uint32(unicode.ToLower(r))) * 16777619
		i += n
	}
	return i, hash
}

// wordAt returns the length of the letter or digit of a word at i, else 0.
func wordAt(text string, i int) int {
	if i >= len(text) {
		return 0
	}
	if c := text[i]; c < utf8.RuneSelf {
		if inWord[c] {
			return 1
		}
		return 0
	}
	_, n := wordRune(text, i)
	return n
}

// wordRune is wordAt for what is not ASCII. Scripts that are written without
// spaces part words: "GitHubの" names GitHub.
func wordRune(text string, i int) (rune, int) {
	r, size := utf8.DecodeRuneInString(text[i:])
	spaced := r < '\u0e00' || r >= '\u1e00' && r < '\u2000'
	if spaced && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)) {
		return r, size
	}
	return r, 0
}

var lower, inWord = byteTables()

func byteTables() (lower [256]byte, inWord [utf8.RuneSelf]bool) {
	for i := range lower {
		lower[i] = byte(i)
	}
	for c := byte('0'); c <= '9'; c++ {
		inWord[c] = true
	}
	for c := byte('a'); c <= 'z'; c++ {
		inWord[c], inWord[c-'a'+'A'] = true, true
		lower[c-'a'+'A'] = c
	}
	return lower, inWord
}
