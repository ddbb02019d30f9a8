package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Escape makes text from the disk fit for a terminal: what is not seen or moves
// the cursor, turns the direction of writing or breaks the line is written as an
// escape, and so is every byte that is not UTF-8. Text that can be seen comes out
// as it went in, backslashes included.
func Escape(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case isVisible(r):
			b.WriteRune(r)
		default:
			b.WriteString(escapeRune(r))
		}
		i += n
	}
	return b.String()
}

func isPlain(s string) bool {
	for i, r := range s {
		if !isVisible(r) {
			return false
		}
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return false
		}
	}
	return true
}

// isVisible reports whether a terminal shows r and does nothing else. Spaces of
// any width count as seen: macOS puts a narrow one into the names of its
// screenshots.
func isVisible(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= ' ' && r != 0x7f
	}
	return unicode.IsGraphic(r) && !unicode.In(r, unicode.Cf,
		unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

func escapeRune(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	}
	switch {
	case r < utf8.RuneSelf:
		return fmt.Sprintf(`\x%02x`, r)
	case r <= 0xffff:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

// columns is the width of escaped text on a terminal.
func columns(s string) int { return uniseg.StringWidth(s) }

// shorten escapes s and cuts it to at most limit columns, the last of which then
// says that something was left out.
func shorten(s string, limit int) string {
	s = Escape(s)
	if columns(s) <= limit {
		return s
	}
	width := 0
	state := -1
	for rest := s; rest != ""; {
		_, next, w, newState := uniseg.FirstGraphemeClusterInString(rest, state)
		if width+w > limit-1 {
			return s[:len(s)-len(rest)] + "…"
		}
		width, rest, state = width+w, next, newState
	}
	return s
}
