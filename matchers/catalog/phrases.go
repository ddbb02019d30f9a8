package catalog

import (
	_ "embed"
	"fmt"
	"maps"
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
	Reference                      // words before a number that is one of something else
)

// topicNames maps the tables of phrases.toml to topics.
var topicNames = map[string]Topics{
	"backup_codes": BackupCodes, "recovery_key": KeyWords, "two_factor": TwoFactor,
	"keep_safe": KeepSafe, "used_once": UsedOnce, "used": Used, "codes": Codes,
	"secrets": Secrets, "screenshot": Screenshot, "goods": Goods, "licence": Licence,
	"vouchers": Vouchers, "machine": Machine, "phones": Phones, "wifi": WiFi,
	"onetime": OneTime, "example": Example, "reference": Reference,
}

// Phrases finds out what words speak of, in over 60 languages, in one pass over the
// text. It is safe for many goroutines.
type Phrases struct {
	pairs   [1 << 16]bool       // first two bytes of some stem
	byStart map[uint32][]stem   // first three bytes → stems, longest first
	words   map[string]Topics   // exact words, folded; for marks
	spares  map[uint32][]spare  // first three bytes → words that make backup codes of codes
	begins  [hashes / 64]uint64 // hashes of the codes of four letters where a stem begins
	heads   [headSlots]head     // by hash, codes of a stem's first four letters, or its three
	stems   [][]stem            // longest first
}

type stem struct {
	text   string
	topics Topics
	solid  bool // one word: it does not count where a gap lies in it
	opens  bool // several words: they count only where a word begins
	whole  bool // counts only as a whole word
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

// headSlots is about twice the number of heads.
const headSlots = 1 << 12

// head is the first letters of some stems.
type head struct {
	code  uint32 // 0: none
	stems uint32 // index
}

// stemsOf returns the stems that begin with the letters of a code.
func (p *Phrases) stemsOf(code uint32) []stem {
	for at := code % headSlots; p.heads[at].code != 0; at = (at + 1) % headSlots {
		if p.heads[at].code == code {
			return p.stems[p.heads[at].stems]
		}
	}
	return nil
}

// hashes is how many hashes there are of four letters.
const hashes = 1 << 16

func hash4(window uint32) uint32 { return window * 0x9E3779B1 >> 16 }

// enter adds a stem in ASCII to begins and heads. One of three letters may stand
// behind any other.
func (p *Phrases) enter(s stem) {
	code, n := uint32(0), min(len(s.text), 4)
	for i := range n {
		code = code<<5 | uint32(foldCode[s.text[i]])
	}
	for before := uint32(0); before < 1<<5; before++ {
		h := hash4(code)
		if n == 3 {
			h = hash4(before<<15 | code)
		}
		p.begins[h/64] |= 1 << (h % 64)
	}
	at := code % headSlots
	for p.heads[at].code != 0 && p.heads[at].code != code {
		at = (at + 1) % headSlots
	}
	if p.heads[at].code == 0 {
		p.heads[at] = head{code, uint32(len(p.stems))}
		p.stems = append(p.stems, nil)
	}
	p.stems[p.heads[at].stems] = append(p.stems[p.heads[at].stems], s)
}

// foldCode maps letters and digits to 1 to 31, whatever their case; two digits share
// a code. Everything else is 0.
var foldCode = func() (table [256]uint8) {
	for c := range 0x80 {
		switch f := foldByte[c]; {
		case 'a' <= f:
			table[c] = f - 'a' + 1
		case '0' <= f:
			table[c] = 27 + f%5
		}
	}
	return table
}()

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// start packs the first three bytes of s.
func start(s string) uint32 { return uint32(s[0])<<16 | uint32(s[1])<<8 | uint32(s[2]) }

// shortStem is the length in bytes up to which a stem counts only as a whole
// word: "otp" is in "footpath".
const shortStem = 5

// In returns the topics that text speaks of.
func (p *Phrases) In(text string) Topics {
	if !plain(text) {
		return p.in(Fold(text))
	}
	found := p.inPlain(text)
	if found&spareWord == 0 {
		return found
	}
	return p.settle(found, Fold(text))
}

// settle puts the topic that it makes, if it does, in place of spareWord.
func (p *Phrases) settle(found Topics, f Folded) Topics {
	if found&BackupCodes == 0 && p.speaksOfSpares(f) {
		found |= BackupCodes
	}
	return found &^ spareWord
}

func (p *Phrases) inPlain(text string) Topics {
	var found Topics
	window := uint32(0) // codes of the last four letters
	for i := 0; i < len(text); i++ {
		c := uint32(foldCode[text[i]])
		if c == 0 {
			continue
		}
		window = (window<<5 | c) & (1<<20 - 1)
		if h := hash4(window); p.begins[h/64]>>(h%64)&1 != 0 {
			if window>>15 != 0 {
				found |= p.from(text, i, 4, p.stemsOf(window), found)
			}
			found |= p.from(text, i, 3, p.stemsOf(window&(1<<15-1)), found)
		}
	}
	return found
}

// plain says whether text is ASCII but for dashes, quotation marks and their like,
// from U+2000 to U+203F, all of which part words.
func plain(text string) bool {
	i := 0
	for ; i+8 <= len(text); i += 8 {
		s := text[i : i+8]
		if (uint64(s[0])|uint64(s[1])<<8|uint64(s[2])<<16|uint64(s[3])<<24|uint64(s[4])<<32|uint64(s[5])<<40|uint64(s[6])<<48|uint64(s[7])<<56)&0x8080808080808080 != 0 {
			break
		}
	}
	for ; i < len(text); i++ {
		if text[i] < 0x80 {
			continue
		}
		if text[i] != 0xe2 || i+2 >= len(text) || text[i+1] != 0x80 || text[i+2]&0xc0 != 0x80 {
			return false
		}
		i += 2
	}
	return true
}

// from returns the topics of those stems that stand where the letter of this number is
// text[at], but for those in found.
func (p *Phrases) from(text string, at, number int, stems []stem, found Topics) Topics {
	if len(stems) == 0 {
		return 0
	}
	start := at
	for range number - 1 {
		for start--; foldCode[text[start]] == 0; start-- {
		}
	}
	opens := start == 0 || foldCode[text[start-1]] == 0
	for i := range stems {
		s := &stems[i]
		if found&s.topics == s.topics || (len(s.text) <= shortStem || s.opens || s.whole) && !opens {
			continue
		}
		if end := s.match(text, start); end > 0 && (!s.solid || end-start == len(s.text)) && (len(s.text) > shortStem && !s.whole || end == len(text) || foldCode[text[end]] == 0) {
			found |= s.topics
		}
	}
	return found
}

// match returns where a stem that stands at text[start:] ends, whatever parts its
// letters; 0 when it does not stand there.
func (s *stem) match(text string, start int) int {
	at := start
	for k := 0; k < len(s.text); k++ {
		for at < len(text) && foldCode[text[at]] == 0 {
			at++
		}
		if at == len(text) || foldByte[text[at]] != s.text[k] {
			return 0
		}
		at++
	}
	return at
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

// stands says whether a stem that was found in folded text counts there.
func (s *stem) stands(edge func(int) bool, at int) bool {
	end := at + len(s.text)
	switch {
	case len(s.text) <= shortStem || s.whole:
		return edge(at) && edge(end)
	case s.opens:
		return edge(at)
	case s.solid:
		return !broken(edge, at, end)
	}
	return true
}

// broken says whether a word begins between two offsets.
func broken(edge func(int) bool, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if edge(i) {
			return true
		}
	}
	return false
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
