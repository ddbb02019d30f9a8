package catalog

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
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
	Reference                      // words before a number that is one of something else
	Unused                         // marks of a code that is good
)

// topicNames maps the tables of phrases.toml to topics.
var topicNames = map[string]Topics{
	"backup_codes": BackupCodes, "recovery_key": KeyWords, "two_factor": TwoFactor,
	"keep_safe": KeepSafe, "used_once": UsedOnce, "used": Used, "codes": Codes,
	"secrets": Secrets, "screenshot": Screenshot, "goods": Goods, "licence": Licence,
	"vouchers": Vouchers, "machine": Machine, "phones": Phones, "wifi": WiFi,
	"onetime": OneTime, "example": Example, "reference": Reference, "unused": Unused,
}

// Phrases finds out what words speak of, in over 60 languages, in one pass over the
// text. It is safe for many goroutines.
type Phrases struct {
	pairs   [1 << 16]bool       // first two bytes of some stem
	byStart map[uint32][]stem   // first three bytes → stems, longest first
	words   map[string]Topics   // exact words, folded; for marks
	spares  map[uint32][]spare  // first three bytes → words that make backup codes of codes
	codes   []string            // beginnings of the words for codes
	begins  [hashes / 64]uint64 // hashes of the codes of four letters where a stem begins
	heads   [headSlots]head     // by hash, codes of a stem's first four letters, or its three
	stems   [][]stem            // longest first
}

// against are the topics of what looks like codes: their words are not pieced together
// from the ends and beginnings of others.
const against = Goods | Licence | Vouchers | Machine | Phones | WiFi | OneTime | Example

// LoadPhrases reads the embedded table.
func LoadPhrases() (*Phrases, error) {
	var tables map[string]map[string][]string
	if _, err := toml.Decode(phrasesTOML, &tables); err != nil {
		return nil, fmt.Errorf("reading phrases.toml: %w", err)
	}
	all, parted, whole := map[string]Topics{}, map[string]bool{}, map[string]bool{}
	for name, languages := range tables {
		if name == "spare" || name == "spare_code" {
			continue
		}
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
				whole[folded] = whole[folded] || strings.HasSuffix(phrase, ".")
				parted[folded] = parted[folded] || strings.ContainsAny(phrase, " -_/'")
			}
		}
	}
	p := &Phrases{byStart: map[uint32][]stem{}, words: maps.Clone(all)}
	if err := p.addSpares(tables["spare"], tables["spare_code"], all); err != nil {
		return nil, err
	}
	for text, topics := range all {
		p.pairs[uint16(text[0])<<8|uint16(text[1])] = true
		if topics&^(Used|Unused) == 0 {
			continue // of single words; see Word
		}
		key := start(text)
		p.byStart[key] = append(p.byStart[key], stem{text, topics, topics&against == topics && !parted[text], topics&against == topics && parted[text], whole[text]})
	}
	for _, stems := range p.byStart {
		slices.SortFunc(stems, func(a, b stem) int { return len(b.text) - len(a.text) })
		for _, s := range stems {
			if isASCII(s.text) {
				p.enter(s)
			}
		}
	}
	return p, nil
}

// In returns the topics that text speaks of, but for marks of use, which are single words;
// see [Phrases.Word].
func (p *Phrases) In(text string) Topics {
	if !plain(text) {
		return p.in(Fold(text))
	}
	found := p.inPlain(text, 0)
	if found&spareWord == 0 {
		return found
	}
	return p.settle(found, Fold(text))
}

// MaySpeak says whether text may speak of one of the topics: what takes longer to find out
// is left open.
func (p *Phrases) MaySpeak(text string, topics Topics) bool {
	topics |= spareWord
	if plain(text) {
		return p.inPlain(text, topics)&topics != 0
	}
	f := Fold(text)
	return p.search([]byte(f.Text), f.edge)&topics != 0
}

// settle puts the topic that it makes, if it does, in place of spareWord.
func (p *Phrases) settle(found Topics, f Folded) Topics {
	if found&BackupCodes == 0 && p.speaksOfSpares(f) {
		found |= BackupCodes
	}
	return found &^ spareWord
}

// inPlain is in for text that is plain. It is enough to find one of the topics enough.
func (p *Phrases) inPlain(text string, enough Topics) Topics {
	var found Topics
	window := uint32(0) // codes of the last four letters
	for i := 0; i < len(text); i++ {
		c := uint32(foldCode[text[i]])
		next := (window<<5 | c) & (1<<20 - 1)
		if c != 0 { // alone, it needs no branch
			window = next
		}
		if h := hash4(window); p.begins[h/64]>>(h%64)&1 != 0 && c != 0 {
			if window>>15 != 0 {
				found |= p.from(text, i, 4, p.stemsOf(window, codeBehind(text, i)), found)
			}
			if i+1 == len(text) || foldCode[text[i+1]] == 0 { // so short a stem is a word
				found |= p.from(text, i, 3, p.stemsOf(window&(1<<15-1), 0), found)
			}
			if found&enough != 0 {
				return found
			}
		}
	}
	return found
}

// codeBehind returns the code of the first letter behind text[i], whatever parts them.
func codeBehind(text string, i int) uint32 {
	for i++; i < len(text); i++ {
		if c := foldCode[text[i]]; c != 0 {
			return uint32(c)
		}
	}
	return 0
}

func (p *Phrases) in(f Folded) Topics {
	found := p.search([]byte(f.Text), f.edge)
	if found&spareWord == 0 {
		return found
	}
	return p.settle(found, f)
}

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
			if s.stands(edge, i) {
				found |= s.topics
			}
		}
	}
	return found
}

// Word returns the topics of exactly this word.
func (p *Phrases) Word(word string) Topics {
	var lower [32]byte
	if len(word) > len(lower) || len(word) < 3 {
		return 0
	}
	n := 0
	for i := 0; i < len(word); i++ {
		switch c := foldByte[word[i]]; c {
		case foldHigh:
			return p.words[Fold(word).Text]
		case foldGap:
		default:
			lower[n] = c
			n++
		}
	}
	if n < 2 || !p.pairs[uint16(lower[0])<<8|uint16(lower[1])] {
		return 0
	}
	return p.words[string(lower[:n])]
}

// Words returns the entries that speak of one of the topics, folded.
func (p *Phrases) Words(topics Topics) []string {
	var words []string
	for word, t := range p.words {
		if t&topics != 0 {
			words = append(words, word)
		}
	}
	return words
}
