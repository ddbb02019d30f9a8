package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// alphabets are the letters that shapes are written in. Every other character of
// a shape, and one after a backslash, stands for itself.
var alphabets = map[rune]string{
	'h': "0123456789abcdef",
	'H': "0123456789ABCDEF",
	'd': "0123456789",
	'D': "123456789",
	'l': "abcdefghijklmnopqrstuvwxyz",
	'L': "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
	'a': "abcdefghijklmnopqrstuvwxyz0123456789",
	'A': "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
	'm': "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
	'b': "abcdefghijklmnopqrstuvwxyz234567",
	'B': "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
	'C': "0123456789ABCDEFGHJKMNPQRSTVWXYZ",                                 // Crockford
	'v': "0123456789abcdefghijklmnopqrstuv",                                 // base32hex
	'N': "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefgijkmnopqrstwxyz",             // Nextcloud, easy to read
	'G': "ABCDEFGHJKLMNPQRSTUVWXYZ23456789",                                 // Gitea
	'S': "23456789BCDFGHJKMNPQRTVWXY",                                       // Steam and .NET, no vowels
	'K': "abcdefghjkpqrstuvwxyz0123456789",                                  // Kanidm
	'Q': "ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789",                              // Matomo
	'R': "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz",          // Rocket.Chat
	'U': "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", // base64url
	'E': "23456789ABCDEFGHJKMNPQRSTUVWXYZ",                                  // ngrok
	'y': "89ab",                                                             // the variant of a UUID
	'W': "BCDFGHJKMPQRTVWXY2346789",                                         // product keys of Windows
	'*': "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",       // base58
}

const uuidShape = `hhhhhhhh-hhhh-\4hhh-yhhh-hhhhhhhhhhhh`

// shaped returns a random string of the shape.
func shaped(r *rand.Rand, shape string) string {
	var b strings.Builder
	literal := false
	for _, c := range shape {
		letters, known := alphabets[c]
		switch {
		case literal:
			b.WriteRune(c)
			literal = false
		case c == '\\':
			literal = true
		case known:
			b.WriteByte(letters[r.IntN(len(letters))])
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// distinct returns n different random strings of the shape.
func distinct(r *rand.Rand, n int, shape string) []string {
	seen := map[string]bool{}
	var all []string
	for len(all) < n {
		s := shaped(r, shape)
		if !seen[s] {
			seen[s] = true
			all = append(all, s)
		}
	}
	return all
}

// repeat writes a shape of many equal letters short.
func repeat(letter string, n int) string { return strings.Repeat(letter, n) }

// set is the codes of one service, and how a template shows them.
type set struct {
	service service
	codes   []string // as a person would type them
	shown   []string // as they stand in the file; nil: as codes
	used    []int    // indexes of codes that are marked as used
	unnamed bool     // the file does not say whose codes they are
}

// show returns the codes as they stand in the file.
func (s set) show() []string {
	if s.shown != nil {
		return s.shown
	}
	return s.codes
}

func (s set) isUsed(i int) bool {
	for _, u := range s.used {
		if u == i {
			return true
		}
	}
	return false
}

// spend marks a few codes as used, from the front as most people do.
func (s set) spend(r *rand.Rand) set {
	s.used = nil
	for i := range 1 + r.IntN(3) {
		if i < len(s.codes)-1 {
			s.used = append(s.used, i)
		}
	}
	return s
}

// redrawn returns the set with every code shown through change.
func (s set) redrawn(change func(string) string) set {
	shown := make([]string, len(s.codes))
	for i, c := range s.codes {
		shown[i] = change(c)
	}
	s.shown = shown
	return s
}

// anonymous returns the set as one whose service the file does not name.
func (s set) anonymous() set {
	s.unnamed = true
	return s
}

// each writes every code through format, which gets the number from one and the
// code, and joins them.
func (s set) each(sep, format string) string {
	parts := make([]string, len(s.codes))
	for i, c := range s.show() {
		parts[i] = fmt.Sprintf(format, i+1, c)
	}
	return strings.Join(parts, sep)
}

// marks is how used and unused codes are written.
type marks struct{ fresh, used string }

// marked writes every code on a line, the used ones in their own way.
func (s set) marked(nl string, m marks) string {
	var b strings.Builder
	for i, c := range s.show() {
		if s.isUsed(i) {
			fmt.Fprintf(&b, m.used+nl, c)
		} else {
			fmt.Fprintf(&b, m.fresh+nl, c)
		}
	}
	return b.String()
}

// columns writes the codes in two columns that are read downwards. number is the
// format of the number before a code, or empty.
func (s set) columns(nl, number, gap string) string {
	var b strings.Builder
	shown := s.show()
	half := (len(shown) + 1) / 2
	cell := func(i int) string {
		if number == "" {
			return shown[i]
		}
		return fmt.Sprintf(number, i+1) + shown[i]
	}
	for i := range half {
		b.WriteString(cell(i))
		if i+half < len(shown) {
			b.WriteString(gap + cell(i+half))
		}
		b.WriteString(nl)
	}
	return b.String()
}

// pairs writes the codes two on a line, read across.
func (s set) pairs(nl, gap string) string {
	var b strings.Builder
	for i, c := range s.show() {
		b.WriteString(c)
		if i%2 == 0 && i+1 < len(s.codes) {
			b.WriteString(gap)
		} else {
			b.WriteString(nl)
		}
	}
	return b.String()
}
