package catalog

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// spareWord is the topic of a word that makes backup codes of a word for codes close
// by, and says nothing alone. It never leaves the package.
const spareWord Topics = 1 << 31

// spare is the beginning of a word such as “rezervní” or “восстановления”.
type spare struct {
	text  string
	codes []string // beginnings of the words for codes of its languages
}

// addSpares reads the two tables that belong together, and enters the words among the
// other stems.
func (p *Phrases) addSpares(words, codes map[string][]string, all map[string]Topics) error {
	p.spares = map[uint32][]spare{}
	at := map[string]int{}
	for _, list := range codes {
		for _, code := range list {
			p.codes = append(p.codes, Fold(code).Text)
		}
	}
	for language, list := range words {
		if len(codes[language]) == 0 {
			return fmt.Errorf("phrases.toml: spare.%s: no words for codes", language)
		}
		for _, word := range list {
			text := Fold(word).Text
			if len(text) < 3 {
				return fmt.Errorf("phrases.toml: spare.%s: %q is too short", language, word)
			}
			all[text] |= spareWord
			key := start(text)
			i, ok := at[text]
			if !ok {
				i = len(p.spares[key])
				at[text] = i
				p.spares[key] = append(p.spares[key], spare{text: text})
			}
			for _, code := range codes[language] {
				p.spares[key][i].codes = append(p.spares[key][i].codes, Fold(code).Text)
			}
		}
	}
	return nil
}

// sparesReach is how many letters may lie between the two words: the rest of the first
// and a word or two such as “for signing in”.
const sparesReach = 14

// speaksOfSpares says whether one of the words stands close to a word for codes.
func (p *Phrases) speaksOfSpares(f Folded) bool {
	for i := 0; i+3 <= len(f.Text); i++ {
		if !p.pairs[uint16(f.Text[i])<<8|uint16(f.Text[i+1])] {
			continue
		}
		for _, s := range p.spares[start(f.Text[i:])] {
			if !strings.HasPrefix(f.Text[i:], s.text) || f.Text[i] < utf8.RuneSelf && !f.edge(i) {
				continue
			}
			if f.codeBehind(i+len(s.text), s.codes) || f.codeBefore(i, s.codes) {
				return true
			}
		}
	}
	return false
}

// IsCode says whether a word is one for codes, in any of the languages and any form of it:
// “kódok”, “код2”.
func (p *Phrases) IsCode(word string) bool {
	const longestEnding = 8 // bytes
	folded := Fold(word).Text
	for _, code := range p.codes {
		if strings.HasPrefix(folded, code) && len(folded)-len(code) <= longestEnding && (len(code) > 2 || folded == code) {
			return true
		}
	}
	return false
}

// codeBehind says whether a word for codes begins shortly behind an offset, or ends
// the word that goes on there.
func (f Folded) codeBehind(from int, codes []string) bool {
	inside := true
	for i, n := from, 0; i < len(f.Text) && n <= sparesReach; n++ {
		edge := f.edge(i)
		inside = inside && (i == from || !edge)
		if edge || inside {
			for _, code := range codes {
				if strings.HasPrefix(f.Text[i:], code) && f.wide(i, code) {
					return true
				}
			}
		}
		_, size := utf8.DecodeRuneInString(f.Text[i:])
		i += size
	}
	return false
}

// codeBefore says whether a word for codes begins shortly before an offset.
func (f Folded) codeBefore(to int, codes []string) bool {
	for i, n := to, 0; i > 0 && n <= sparesReach+4; n++ {
		_, size := utf8.DecodeLastRuneInString(f.Text[:i])
		i -= size
		if !f.edge(i) {
			continue
		}
		for _, code := range codes {
			if strings.HasPrefix(f.Text[i:to], code) && f.wide(i, code) {
				return true
			}
		}
	}
	return false
}

// wide says whether a beginning is long enough to be one: two letters are a word.
func (f Folded) wide(at int, text string) bool { return len(text) > 2 || f.edge(at+len(text)) }
