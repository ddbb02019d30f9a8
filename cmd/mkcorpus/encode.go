package main

import (
	"strconv"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// in returns a function that writes text in the encoding. Text that it cannot
// write is a mistake of a template.
func in(e encoding.Encoding) func(string) []byte {
	return func(s string) []byte {
		out, err := e.NewEncoder().Bytes([]byte(s))
		must(err)
		return out
	}
}

func utf16le(bom unicode.BOMPolicy) func(string) []byte {
	return in(unicode.UTF16(unicode.LittleEndian, bom))
}

func utf16be(bom unicode.BOMPolicy) func(string) []byte {
	return in(unicode.UTF16(unicode.BigEndian, bom))
}

func utf8bom(s string) []byte { return []byte("\ufeff" + s) }

// wide writes ASCII in the full-width letters of East Asian keyboards.
func wide(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r <= '~' {
			return r - '!' + '！'
		}
		return r
	}, s)
}

// swap returns a function that writes one character as another.
func swap(old, new string) func(string) string {
	return func(s string) string { return strings.ReplaceAll(s, old, new) }
}

// rtf returns a rich text file of the paragraphs.
func rtf(paragraphs ...string) string {
	var b strings.Builder
	b.WriteString("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Helvetica;}}\n\\f0\\fs24 ")
	for _, p := range paragraphs {
		for _, r := range p {
			switch {
			case strings.ContainsRune(`\{}`, r):
				b.WriteString(`\` + string(r))
			case r > '~':
				b.WriteString(rtfRune(r))
			default:
				b.WriteRune(r)
			}
		}
		b.WriteString("\\par\n")
	}
	b.WriteString("}\n")
	return b.String()
}

func rtfRune(r rune) string { return `\u` + strconv.Itoa(int(int16(r))) + `?` }
