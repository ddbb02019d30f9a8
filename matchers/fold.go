package matchers

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// folded is text in which the characters that people, word processors and web
// pages put into codes are plain: one kind of space, one kind of hyphen, no
// invisible characters, no full-width letters.
type folded struct {
	text  string
	marks []mark // where folded and original offsets part; ascending
	sure  []int  // of a scanned text: where codes begin that are those of a list, whatever they read like
}

// mark says that from folded offset at on, original offsets are at+shift.
type mark struct{ at, shift int }

// original turns an offset into the folded text into one into the text.
func (f folded) original(offset int) int {
	i := sort.Search(len(f.marks), func(i int) bool { return f.marks[i].at > offset })
	if i == 0 {
		return offset
	}
	return offset + f.marks[i-1].shift
}

// fold makes text plain. Text that needs nothing is not copied.
func fold(text string) folded {
	text = unescapeLines(text)
	first := firstHigh(text)
	if first == len(text) {
		return folded{text: text}
	}
	var out strings.Builder
	out.Grow(len(text))
	f := folded{}
	kept := 0 // text[kept:i] is as it should be and not yet copied
	for i := first; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i += firstHigh(text[i:])
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		plain, known := plainRune(r)
		if known {
			out.WriteString(text[kept:i])
			if plain != 0 {
				out.WriteByte(plain)
			}
			kept = i + size
			f.marks = append(f.marks, mark{out.Len(), kept - out.Len()})
		}
		i += size
	}
	if kept == 0 {
		return folded{text: text}
	}
	out.WriteString(text[kept:])
	f.text = out.String()
	return f
}

// firstHigh returns the offset of the first byte outside ASCII, or the length.
func firstHigh(text string) int {
	const high = 0x8080808080808080
	i := 0
	for i+32 <= len(text) && (eight(text, i)|eight(text, i+8)|eight(text, i+16)|eight(text, i+24))&high == 0 {
		i += 32
	}
	for i < len(text) && text[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// eight returns eight bytes of text as a number.
func eight(text string, i int) uint64 {
	_ = text[i+7]
	return uint64(text[i]) | uint64(text[i+1])<<8 | uint64(text[i+2])<<16 | uint64(text[i+3])<<24 |
		uint64(text[i+4])<<32 | uint64(text[i+5])<<40 | uint64(text[i+6])<<48 | uint64(text[i+7])<<56
}

// plainRune returns the ASCII character that stands for r, 0 for a character that
// is not seen, and whether r is one of these at all.
func plainRune(r rune) (byte, bool) {
	switch {
	case r == 0x00A0, 0x2000 <= r && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		return ' ', true
	case 0x2010 <= r && r <= 0x2015, r == 0x2212, r == 0xFE58, r == 0xFE63:
		return '-', true
	case 0xFF01 <= r && r <= 0xFF5E: // full-width forms
		return byte(r - 0xFF01 + '!'), true
	case r == 0x00AD, 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E,
		0x2060 <= r && r <= 0x2069, r == 0xFEFF, r == 0x061C, r == 0x180E:
		return 0, true
	case 0x0660 <= r && r <= 0x0669: // Arabic-Indic digits
		return byte(r-0x0660) + '0', true
	case 0x06F0 <= r && r <= 0x06F9:
		return byte(r-0x06F0) + '0', true
	case r == 0x2028, r == 0x2029, r == 0x0085:
		return '\n', true
	}
	return 0, false
}

// lineEscapes are the ways in which JSON and XML write ends of lines, with
// replacements of the same length, so that nothing moves.
var (
	jsonLines = strings.NewReplacer(`\\`, `\\`, `\"`, ` "`, `\r`, "  ", `\n`, " \n", `\t`, " \t")
	cardLines = strings.NewReplacer(`\\`, `\\`, `\,`, ", ", `\;`, "; ", `\n`, " \n", `\N`, " \n")
	xmlLines  = strings.NewReplacer("&#xA;", "    \n", "&#xa;", "    \n", "&#10;", "    \n", "&#xD;", "     ", "&#xd;", "     ", "&#13;", "     ")
)

// unescapeLines makes line ends of the escapes in which JSON and XML write them: a
// note in an export holds its list in one string.
func unescapeLines(text string) string {
	head := strings.TrimLeft(text[:min(len(text), 64)], " \t\r\n\ufeff")
	switch {
	case head == "":
	case isJSON(head):
		return unescapeJSON(text)
	case strings.Contains(text[:min(len(text), 4096)], "INSERT INTO"): // a dump of a database
		return jsonLines.Replace(text)
	case strings.HasPrefix(head, "BEGIN:V") && strings.IndexByte(text, '\\') >= 0: // calendars and address books
		return cardLines.Replace(text)
	case head[0] == '<' && strings.Contains(text, "&#"):
		return xmlLines.Replace(text)
	}
	return text
}
