package extract

import (
	"bytes"
	"math"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// How an old encoding is told: every reading, an encoding with a language, says
// how many bits it takes to write the text down in that language. The reading
// that needs the fewest explains the text best. A note of one line is enough,
// where counting the frequency of bytes needs a page.
const (
	evidenceBytes = 1 << 10 // of lines that are not all ASCII
	lead          = 32      // bytes of a line before the first of them
	hopeless      = 14.0    // bits for each byte beyond ASCII: no language at all
	rare          = 6.0     // bits against an encoding that is seldom met
)

// reading is an encoding with the languages that are written in it.
type reading struct {
	encoding encoding.Encoding
	bits     float64 // against it, before anything is seen
	tongues  []tongue
}

// readings stand in the order in which the first of equals is taken.
var readings = []reading{
	{charmap.Windows1252, 0, western},
	{charmap.Windows1250, 1, central},
	{charmap.Windows1251, 1, cyrillic},
	{japanese.ShiftJIS, 1, japaneseTongue},
	{simplifiedchinese.GB18030, 1, chinese},
	{traditionalchinese.Big5, 1, chinese[1:]},
	{korean.EUCKR, 1, koreanTongue},
	{charmap.KOI8R, 1, cyrillic[:1]},
	{charmap.KOI8U, 2, cyrillic[1:2]},
	{charmap.Windows1253, 1, greek},
	{charmap.Windows1254, 1, turkish},
	{charmap.Windows1255, 1, hebrew},
	{charmap.Windows1256, 1, arabic},
	{charmap.Windows1257, 1, baltic},
	{charmap.Windows874, 1, thai},
	{japanese.EUCJP, 1, japaneseTongue},
	{charmap.ISO8859_2, 2, central},
	{charmap.ISO8859_5, 2, cyrillic},
	{charmap.ISO8859_6, 2, arabic},
	{charmap.ISO8859_7, 2, greek},
	{charmap.CodePage866, 2, cyrillic[:2]},
	{charmap.CodePage850, rare, western},
	{charmap.CodePage852, rare, central},
	{charmap.Macintosh, rare, western},
	{charmap.MacintoshCyrillic, rare, cyrillic[:2]},
}

// guess returns the encoding of a text that is not UTF-8. Text that makes no
// sense in any is Windows-1252, which leaves ASCII, and so codes, as it is.
func guess(sample []byte) encoding.Encoding {
	lines := telling(sample)
	c := contest{lines: lines, best: readings[0]}
	c.least = hopeless * float64(high(lines))
	for _, r := range readings {
		c.enter(r, tongue.bits)
	}
	if !c.best.latin() {
		return c.best.encoding
	}
	c.least = math.Inf(1) // those that are left are told apart by their ASCII letters, too
	for _, r := range readings {
		if r.latin() {
			c.enter(r, tongue.whole)
		}
	}
	return c.best.encoding
}

// contest is the search for the best reading.
type contest struct {
	lines []byte
	best  reading
	least float64 // bits of the best one
}

func (c *contest) enter(r reading, count func(t tongue, runes []rune, most float64) float64) {
	text, err := r.encoding.NewDecoder().Bytes(c.lines)
	if err != nil {
		return
	}
	runes := []rune(string(text))
	for _, t := range r.tongues {
		if bits := r.bits + count(t, runes, c.least-r.bits); bits < c.least {
			c.best, c.least = r, bits
		}
	}
}

func (r reading) latin() bool { return len(r.tongues) > 0 && r.tongues[0].latin }

// telling returns the lines of sample that are not all ASCII: in every encoding
// that is guessed a line's end is one.
func telling(sample []byte) []byte {
	var out []byte
	for line := range bytes.Lines(sample) {
		first := slices.IndexFunc(line, func(c byte) bool { return c >= utf8.RuneSelf })
		if first < 0 {
			continue
		}
		line = line[max(0, first-lead):] // old Macintoshes have one long line
		room := evidenceBytes - len(out)
		if len(line) >= room {
			return append(out, line[:room]...)
		}
		out = append(out, line...)
	}
	return out
}

func high(b []byte) int {
	n := 0
	for _, c := range b {
		n += int(c >> 7)
	}
	return n
}

// escapes begin the Japanese of old mail: all ASCII, but for these.
var escapes = [][]byte{[]byte("\x1b$B"), []byte("\x1b$@")}

// switched says whether a text that seems to be ASCII is ISO-2022-JP.
func switched(sample []byte) bool {
	if bytes.IndexByte(sample, 0x1b) < 0 || high(sample) > 0 {
		return false
	}
	return slices.ContainsFunc(escapes, func(e []byte) bool { return bytes.Contains(sample, e) })
}
