package matchers

import (
	"strings"

	"sparekey/matchers/catalog"
)

// letterFor are the letters for which readers write a digit, or another letter, in
// words.
var letterFor = map[byte]string{'0': "o", '1': "il!", '5': "s", '6': "bg", '8': "b", '9': "g", 'I': "li!", '|': "li"}

const (
	shortestSpelt = 4 // letters: in shorter words too much can be read
	mostMisspelt  = 3 // characters of a word
	longSpelt     = 8 // a word of this length may be one that only begins or ends with a known one
)

// spell rights the words of a scanned text that speak of codes or name a service once
// a look-alike is read as the letter that it is: “8ackup codes”, “Redd1t”. It changes
// no offset.
func (m *Matcher) spell(f folded) folded {
	var out []byte
	for i := 0; i < len(f.text); {
		if !isSpelt(f.text[i]) {
			i++
			continue
		}
		from := i
		for i < len(f.text) && isSpelt(f.text[i]) {
			i++
		}
		if from > 0 && f.text[from-1] == '-' || i < len(f.text) && f.text[i] == '-' {
			continue // a group of a code
		}
		word, ok := m.spelt(f.text[from:i])
		if !ok {
			word, ok = m.nearName(f.text[from:i])
		}
		if ok {
			if out == nil {
				out = []byte(f.text)
			}
			copy(out[from:i], word)
		}
	}
	if out != nil {
		f.text = string(out)
	}
	return f
}

func isSpelt(c byte) bool { return isAlnum(c) || c == '|' }

// spelt returns the known word that a word was meant to be.
func (m *Matcher) spelt(word string) (string, bool) {
	var doubtful []int
	letters := 0
	for i := range len(word) {
		switch c := word[i]; {
		case letterFor[c] != "" && (c != 'I' || i > 0 && classes[word[i-1]]&upper == 0 || i == len(word)-1):
			doubtful = append(doubtful, i)
		case classes[c]&digits != 0:
			return "", false
		default:
			letters++
		}
	}
	if len(doubtful) == 0 || len(doubtful) > mostMisspelt || letters+len(doubtful) < shortestSpelt || letters < 2*len(doubtful) || m.known(word) {
		return "", false
	}
	return m.trySpelling([]byte(word), doubtful)
}

// nearName returns the long name of a service that a word is but for one letter, as a
// reader of handwriting writes it.
func (m *Matcher) nearName(word string) (string, bool) {
	if len(word) < longSpelt || m.known(word) {
		return "", false
	}
	for i := range len(word) {
		if classes[word[i]]&(lower|upper) == 0 {
			return "", false
		}
	}
	services := m.catalog.Services()
	for i := range services {
		for _, name := range services[i].Words {
			if len(name) == len(word) && differ(name, word) == 1 {
				return name, true
			}
		}
	}
	return "", false
}

// differ counts the letters, case aside, in which two words of one length differ.
func differ(a, b string) int {
	n := 0
	for i := range len(a) {
		if a[i]|0x20 != b[i]|0x20 {
			n++
		}
	}
	return n
}

// trySpelling tries every letter at the doubtful places.
func (m *Matcher) trySpelling(word []byte, doubtful []int) (string, bool) {
	if len(doubtful) == 0 {
		return string(word), m.known(string(word))
	}
	at := doubtful[0]
	read := word[at]
	defer func() { word[at] = read }()
	for _, letter := range []byte(letterFor[read]) {
		if letter == '!' && at != len(word)-1 {
			continue
		}
		if at == 0 || classes[word[at-1]]&upper != 0 {
			letter = strings.ToUpper(string(letter))[0]
		}
		word[at] = letter
		if spelt, ok := m.trySpelling(word, doubtful[1:]); ok {
			return spelt, true
		}
	}
	return "", false
}

// known says whether a word speaks of codes or names a service.
func (m *Matcher) known(word string) bool {
	const topics = catalog.BackupCodes | catalog.KeyWords | catalog.TwoFactor | catalog.Codes
	plain := strings.TrimRight(word, "!")
	if m.phrases.Word(plain)&topics != 0 || len(plain) >= longSpelt && m.phrases.In(plain)&topics != 0 {
		return true
	}
	for _, mention := range m.catalog.Mentioned(plain) {
		if mention.Start == 0 && mention.End == len(plain) {
			return true
		}
	}
	return false
}
