package catalog

type stem struct {
	text   string
	topics Topics
	solid  bool // one word: it does not count where a gap lies in it
	opens  bool // several words: they count only where a word begins
	whole  bool // counts only as a whole word
}

// headSlots is about twice the number of heads.
const headSlots = 1 << 12

// head is the first letters of some stems.
type head struct {
	code  uint32 // 0: none
	stems uint32 // index
	next  uint32 // bits of the codes of the letters that follow it; of 0, where a stem ends
}

// stemsOf returns the stems that begin with the letters of a code, of which some go on
// with a letter of the code next; 0 for none.
func (p *Phrases) stemsOf(code, next uint32) []stem {
	for at := hash4(code) % headSlots; p.heads[at].code != 0; at = (at + 1) % headSlots {
		if h := &p.heads[at]; h.code == code {
			if h.next>>next&1 == 0 && h.next&1 == 0 {
				return nil
			}
			return p.stems[h.stems]
		}
	}
	return nil
}

// hashes is how many hashes there are of four letters.
const hashes = 1 << 16

func hash4(window uint32) uint32 { return window * 0x9E3779B1 >> 16 }

// enter adds a stem in ASCII to heads, and to begins.
func (p *Phrases) enter(s stem) {
	code := s.enter(&p.begins)
	at := hash4(code) % headSlots
	for p.heads[at].code != 0 && p.heads[at].code != code {
		at = (at + 1) % headSlots
	}
	if p.heads[at].code == 0 {
		p.heads[at] = head{code: code, stems: uint32(len(p.stems))}
		p.stems = append(p.stems, nil)
	}
	next := uint8(0)
	if len(s.text) > 4 {
		next = foldCode[s.text[4]]
	}
	p.heads[at].next |= 1 << next
	p.stems[p.heads[at].stems] = append(p.stems[p.heads[at].stems], s)
}

// enter adds a stem in ASCII to the hashes of where stems begin, and returns the codes of
// its first four letters, or its three. One of three letters may stand behind any other.
func (s stem) enter(begins *[hashes / 64]uint64) uint32 {
	code, n := uint32(0), min(len(s.text), 4)
	for i := range n {
		code = code<<5 | uint32(foldCode[s.text[i]])
	}
	for before := uint32(0); before < 1<<5; before++ {
		h := hash4(code)
		if n == 3 {
			h = hash4(before<<15 | code)
		}
		begins[h/64] |= 1 << (h % 64)
	}
	return code
}

// start packs the first three bytes of s.
func start(s string) uint32 { return uint32(s[0])<<16 | uint32(s[1])<<8 | uint32(s[2]) }

// shortStem is the length in bytes up to which a stem counts only as a whole
// word: "otp" is in "footpath".
const shortStem = 5

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
