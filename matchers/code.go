package matchers

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

// masked is the character shown in place of each character of a code.
const masked = '•'

// Code is one code. However it is printed it comes out masked: grouping and
// length, no character. Only [Code.Reveal] shows it. Keep it in exported fields:
// fmt prints unexported ones without asking for their methods.
type Code string

// Reveal returns the characters of the code. Only package report calls it.
func (c Code) Reveal() string { return string(c) }

// Masked returns the grouping and length of the code: "••••-••••".
func (c Code) Masked() string {
	return strings.Map(func(r rune) rune {
		if r == '-' || unicode.IsSpace(r) {
			return r
		}
		return masked
	}, string(c))
}

// String returns the masked form.
func (c Code) String() string { return c.Masked() }

// GoString returns the masked form.
func (c Code) GoString() string { return c.Masked() }

// Format writes the masked form for every verb.
func (c Code) Format(s fmt.State, verb rune) { io.WriteString(s, c.Masked()) }

// MarshalText returns the masked form, so that no encoder writes the code.
func (c Code) MarshalText() ([]byte, error) { return []byte(c.Masked()), nil }
