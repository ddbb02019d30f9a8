package catalog

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/BurntSushi/toml"
	"golang.org/x/text/unicode/norm"
)

//go:embed phrases.toml
var phrasesTOML string

// Topics is a set of things that words speak of.
type Topics uint32

// The topics of phrases.toml.
const (
	BackupCodes Topics = 1 << iota // backup, recovery, emergency codes
	KeyWords                       // recovery keys, phrases and kits
	TwoFactor                      // two-factor login
	KeepSafe                       // "keep these somewhere safe"
	UsedOnce                       // "each code can be used once"
	Used                           // marks of a spent code
	Codes                          // "codes", "backup" on their own
	Secrets                        // passwords, logins, important
	Screenshot                     // names of screenshots
	Goods                          // orders, invoices, parcels
	Licence                        // licence and product keys, serials
	Vouchers                       // gift cards and coupons
	Machine                        // hashes, commits, device ids, API keys
	Phones                         // telephone numbers
	WiFi                           // network keys, TAN lists
	OneTime                        // one-time passwords and authenticator secrets
	Example                        // explanations and examples
)

// topicNames maps the tables of phrases.toml to topics.
var topicNames = map[string]Topics{
	"backup_codes": BackupCodes, "recovery_key": KeyWords, "two_factor": TwoFactor,
	"keep_safe": KeepSafe, "used_once": UsedOnce, "used": Used, "codes": Codes,
	"secrets": Secrets, "screenshot": Screenshot, "goods": Goods, "licence": Licence,
	"vouchers": Vouchers, "machine": Machine, "phones": Phones, "wifi": WiFi,
	"onetime": OneTime, "example": Example,
}

// Phrases finds out what words speak of, in 46 languages, in one pass over the
// text. It is safe for many goroutines.
type Phrases struct {
	pairs   [1 << 16]bool     // first two bytes of some stem
	byStart map[uint32][]stem // first three bytes → stems, longest first
	words   map[string]Topics // exact words, folded; for marks
}

type stem struct {
	text   string
	topics Topics
}

// LoadPhrases reads the embedded table.
func LoadPhrases() (*Phrases, error) {
	var tables map[string]map[string][]string
	if _, err := toml.Decode(phrasesTOML, &tables); err != nil {
		return nil, fmt.Errorf("reading phrases.toml: %w", err)
	}
	all := map[string]Topics{}
	for name, languages := range tables {
		topic, ok := topicNames[name]
		if !ok {
			return nil, fmt.Errorf("phrases.toml: unknown topic %q", name)
		}
		for language, phrases := range languages {
			for _, phrase := range phrases {
				folded := Fold(phrase).Text
				if len(folded) < 3 {
					return nil, fmt.Errorf("phrases.toml: %s.%s: %q is too short", name, language, phrase)
				}
				all[folded] |= topic
			}
		}
	}
	p := &Phrases{byStart: map[uint32][]stem{}, words: all}
	for text, topics := range all {
		p.pairs[uint16(text[0])<<8|uint16(text[1])] = true
		key := start(text)
		p.byStart[key] = append(p.byStart[key], stem{text, topics})
	}
	for _, stems := range p.byStart {
		slices.SortFunc(stems, func(a, b stem) int { return len(b.text) - len(a.text) })
	}
	return p, nil
}

// start packs the first three bytes of s.
func start(s string) uint32 { return uint32(s[0])<<16 | uint32(s[1])<<8 | uint32(s[2]) }

// shortStem is the length in bytes up to which a stem counts only as a whole
// word: "otp" is in "footpath".
const shortStem = 5

// longestLine is how many bytes of a line In looks at in one piece without
// allocating; longer texts cost an allocation.
const longestLine = 2048

// In returns the topics that text speaks of.
func (p *Phrases) In(text string) Topics {
	var buffer [longestLine]byte
	var breaks [longestLine / 64]uint64
	if len(text) > longestLine {
		return p.in(Fold(text))
	}
	n, gap := 0, false
	for i := 0; i < len(text); i++ {
		c := foldByte[text[i]]
		switch c {
		case foldHigh:
			return p.in(Fold(text))
		case foldGap:
			gap = true
			continue
		}
		if gap {
			breaks[n/64] |= 1 << (n % 64)
			gap = false
		}
		buffer[n] = c
		n++
	}
	return p.search(buffer[:n], func(at int) bool {
		return at == 0 || at == n || breaks[at/64]&(1<<(at%64)) != 0
	})
}

func (p *Phrases) in(f Folded) Topics { return p.search([]byte(f.Text), f.edge) }

// search finds the stems in folded text. Edge says whether a word begins or ends at
// an offset.
func (p *Phrases) search(text []byte, edge func(int) bool) Topics {
	var found Topics
	for i := 0; i+3 <= len(text); i++ {
		if !p.pairs[uint16(text[i])<<8|uint16(text[i+1])] {
			continue
		}
		for _, s := range p.byStart[uint32(text[i])<<16|uint32(text[i+1])<<8|uint32(text[i+2])] {
			if found&s.topics == s.topics || len(text)-i < len(s.text) || string(text[i:i+len(s.text)]) != s.text {
				continue
			}
			if len(s.text) > shortStem || edge(i) && edge(i+len(s.text)) {
				found |= s.topics
			}
		}
	}
	return found
}

const (
	foldGap  = 0
	foldHigh = 1
)

// foldByte maps ASCII letters and digits to their small form, everything else in
// ASCII to foldGap and the rest to foldHigh.
var foldByte = func() (table [256]byte) {
	for i := range table {
		switch c := byte(i); {
		case 'A' <= c && c <= 'Z':
			table[i] = c | 0x20
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			table[i] = c
		case c >= 0x80:
			table[i] = foldHigh
		}
	}
	return table
}()

// Word returns the topics of exactly this word.
func (p *Phrases) Word(word string) Topics {
	var lower [32]byte
	if len(word) > len(lower) || len(word) < 3 {
		return 0
	}
	for i := 0; i < len(word); i++ {
		c := foldByte[word[i]]
		if c == foldHigh || c == foldGap {
			return p.words[Fold(word).Text]
		}
		lower[i] = c
	}
	if !p.pairs[uint16(lower[0])<<8|uint16(lower[1])] {
		return 0
	}
	return p.words[string(lower[:len(word)])]
}

// Folded is text made comparable: lower case letters and digits without accents,
// spaces and punctuation, so that "Back-up Códigos" and "backup codigos" are equal.
type Folded struct {
	Text   string
	breaks []int // where in Text a word begins after something that was left out
}

// edge says whether a word begins or ends at an offset of Text.
func (f Folded) edge(at int) bool {
	_, found := slices.BinarySearch(f.breaks, at)
	return found || at == 0 || at == len(f.Text)
}

// Fold makes s comparable.
func Fold(s string) Folded {
	out := make([]byte, 0, len(s))
	var breaks []int
	gap := false
	for i := 0; i < len(s); i++ {
		c := foldByte[s[i]]
		switch c {
		case foldHigh:
			return foldUnicode(s)
		case foldGap:
			gap = true
			continue
		}
		if gap {
			breaks, gap = append(breaks, len(out)), false
		}
		out = append(out, c)
	}
	return Folded{string(out), breaks}
}

func foldUnicode(s string) Folded {
	var out strings.Builder
	out.Grow(len(s))
	var breaks []int
	gap := false
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, " ")) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r):
			if gap {
				breaks, gap = append(breaks, out.Len()), false
			}
			out.WriteRune(foldLetter(r))
		case !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	return Folded{out.String(), breaks}
}

// foldLetter makes lower case of r. Two small letters share a capital with another:
// the sigma at the end of a word, and the Turkish ı.
func foldLetter(r rune) rune {
	switch r {
	case 'ς':
		return 'σ'
	case 'ı':
		return 'i'
	}
	return unicode.ToLower(r)
}
