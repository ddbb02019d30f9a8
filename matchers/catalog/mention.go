package catalog

import (
	"strings"
	"unicode/utf8"

	"sparekey/matchers/starts"
)

// Mention is a place where a text names a service.
type Mention struct {
	Service    *Service
	Start, End int  // bytes of the text
	Domain     bool // by one of its domains
	Loose      bool // by a short name that is a common word, and stands alone for nothing
}

// Mentioned returns where the text names services, in order of Start: by a word
// or phrase of the service as whole words, by a domain of it as a host, or by a
// short name that is a heading or stands beside a word for codes. A place that
// names several services is returned once for each.
func (c *Catalog) Mentioned(text string) []Mention {
	return c.terms.find(text, 0, len(text), inText, false)
}

// MentionedFrom is Mentioned for names that begin in text[from:to]; from must not be
// inside a word. What is around counts. Short names are returned wherever they stand,
// marked as loose: on a line that speaks of codes in any language they count.
func (c *Catalog) MentionedFrom(text string, from, to int) []Mention {
	return c.terms.find(text, from, to, inText, true)
}

// place is where a text comes from.
type place uint8

const (
	inText place = iota
	inName       // the name of a file, brought into words
)

// find returns the mentions that begin in text[from:to], and loose ones if they are
// wanted.
func (t *terms) find(text string, from, to int, p place, loosely bool) []Mention {
	var found []Mention
	for i := t.next(text, from, to); i < to; i = t.next(text, i, to) {
		end, hash := scanWord(text, i)
		if end == i {
			i += runeLen(text, i)
			continue
		}
		next, loose := end, false
		for _, known := range t.at(hash) {
			stop := known.match(text, i)
			if stop < 0 {
				continue
			}
			stands := known.stands(text, i, stop, p)
			if !stands && (!loosely || loose || known.form != short || !isLoose(text, i, stop)) {
				continue
			}
			if known.form != except {
				for _, s := range known.services {
					found = append(found, Mention{s, i, stop, known.form == domain || known.form == inbox, !stands})
				}
			}
			next, loose = max(next, stop), true
			if stands {
				break
			}
		}
		i = next
	}
	return found
}

// next returns the first place at or behind i, which is not inside a word, where a term
// may begin by its first letters; to when there is none before.
func (t *terms) next(text string, i, to int) int {
	for i < to {
		at, place := t.heads.Next(text, i, to)
		switch i = at; {
		case place == starts.Found:
			return i
		case place == starts.Inside:
			i = restOfWord(text, i, to)
		case i == to:
		case text[i] >= utf8.RuneSelf:
			return i
		case !inWord[text[i]]:
			i++
		case t.heads.Has(text, i):
			return i
		default:
			i = restOfWord(text, i, to)
		}
	}
	return to
}

// restOfWord returns where the word ends that goes on at i, or begins there.
func restOfWord(text string, i, to int) int {
	for i < to && text[i] < utf8.RuneSelf && inWord[text[i]] {
		i++
	}
	if i < to && text[i] >= utf8.RuneSelf {
		if _, n := wordRune(text, i); n > 0 {
			i, _ = scanWord(text, i)
		}
	}
	return i
}

// high has the bit of each byte that only those outside ASCII have.
const high = 0x8080808080808080

// eightBytes returns eight bytes of text as a number.
func eightBytes(text string, i int) uint64 {
	s := text[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func runeLen(text string, i int) int {
	if text[i] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	return n
}

// stands reports whether what is around text[start:end] lets the term count.
func (t *term) stands(text string, start, end int, p place) bool {
	switch t.form {
	case domain, inbox:
		return isHost(text, start, end) && (t.form == domain || before(text, start) != '@')
	case except:
		return true
	}
	if inHost(text, start, end) {
		return t.form != short && len(t.services[0].Domains) == 0 && namesHost(text, start, end)
	}
	if t.form == short {
		return p == inText && isHeading(text, start, end) || besideCodes(text, start, end, p)
	}
	return true
}

// isLoose reports whether the short name text[start:end] may be one: not a part of an
// address, and no single letter but a capital between spaces.
func isLoose(text string, start, end int) bool {
	if inHost(text, start, end) {
		return false
	}
	if end-start > 1 {
		return true
	}
	return text[start] >= 'A' && text[start] <= 'Z' && strings.IndexByte(" \t\n\x00", before(text, start)) >= 0 &&
		strings.IndexByte(" \t\n:\x00", after(text, end)) >= 0
}

// isHost reports whether text[start:end] is a host or the end of one, not the
// beginning of a longer one: "gist.github.com", not "my-github.com" or
// "github.com.example.org".
func isHost(text string, start, end int) bool {
	if b := before(text, start); (b == '-' || b == '_') && start > 1 && wordBefore(text, start-1) {
		return false
	}
	b := after(text, end)
	return (b != '-' && b != '.') || wordAt(text, end+1) == 0
}

// inHost reports whether text[start:end] is a part of a host, an address or a
// file's name: "github" in "github.io" and "github@example.org".
func inHost(text string, start, end int) bool {
	if inKey(text, start, end) {
		return false
	}
	if b := before(text, start); (b == '.' || b == '@') && wordBefore(text, start-1) {
		return true
	}
	b := after(text, end)
	return b == '@' || b == '.' && wordAt(text, end+1) > 0
}

// inKey reports whether text[start:end] is a part of a key with points in it: that of a
// setting, as in "github.recovery.1=" and "accounts.github.codes: ", or of a section of
// settings, as in "[2fa.github]".
func inKey(text string, start, end int) bool {
	const longest = 48
	from := start
	for from > 0 && start-from < longest && keyByte(text, from-1) {
		from--
	}
	section := from > 0 && text[from-1] == '[' && rowStart(text, from-1)
	if !section && !rowStart(text, from) {
		return false
	}
	for i := end; i < min(len(text), end+longest); i++ {
		switch c := text[i]; {
		case keyByte(text, i):
		case section:
			return c == ']'
		case c == '=':
			return true
		case c == ':' || c == ' ' && strings.IndexByte("=:", after(text, i+1)) >= 0:
			return after(text, i+1) == ' ' || after(text, i+1) == '='
		default:
			return false
		}
	}
	return false
}

// keyByte reports whether a byte may be inside a key with points in it.
func keyByte(text string, i int) bool {
	return text[i] == '.' || text[i] == '_' || text[i] == '-' || wordAt(text, i) > 0
}

// registries are the endings under which a name is the site's own, for services
// whose domains are not in the catalogue.
var registries = map[string]bool{
	"com": true, "org": true, "net": true, "io": true, "dev": true, "app": true, "co": true, "eu": true,
	"de": true, "fr": true, "uk": true, "me": true, "gg": true, "tv": true, "social": true, "cloud": true,
}

// namesHost reports whether text[start:end] is the name of a host: "github" in
// "github.org" or "www.github.org", not in "github.example.org" or behind an @.
func namesHost(text string, start, end int) bool {
	if b := before(text, start); b == '@' || b == '-' || b == '_' || after(text, end) != '.' {
		return false
	}
	stop, _ := scanWord(text, end+1)
	b := after(text, stop)
	return stop > end+1 && registries[text[end+1:stop]] && b != '-' && (b != '.' || wordAt(text, stop+1) == 0)
}

// before returns the byte before i, or 0.
func before(text string, i int) byte {
	if i == 0 {
		return 0
	}
	return text[i-1]
}

// after returns the byte at i, or 0.
func after(text string, i int) byte {
	if i >= len(text) {
		return 0
	}
	return text[i]
}

// wordBefore reports whether a letter or digit ends at i.
func wordBefore(text string, i int) bool {
	if i == 0 {
		return false
	}
	_, n := utf8.DecodeLastRuneInString(text[:i])
	return wordAt(text, i-n) > 0
}
