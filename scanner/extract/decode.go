package extract

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

const sampleBytes = 64 << 10 // looked at before a text is read

// script is how the characters of a text are written as bytes.
type script struct {
	encoding encoding.Encoding // nil: UTF-8
	mark     int               // bytes of the byte order mark
}

var (
	littleEndian = textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM)
	bigEndian    = textunicode.UTF16(textunicode.BigEndian, textunicode.IgnoreBOM)
)

// marks are tried in order: the longer mark begins with the shorter.
var marks = []struct {
	bytes    string
	encoding encoding.Encoding
}{
	{"\xef\xbb\xbf", nil},
	{"\xff\xfe\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\xfe\xff", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xff\xfe", littleEndian},
	{"\xfe\xff", bigEndian},
}

// scriptOf says how a text that begins with sample is written. It is false for
// bytes that are no writing.
func scriptOf(sample []byte) (script, bool) {
	for _, m := range marks {
		if bytes.HasPrefix(sample, []byte(m.bytes)) {
			s := script{m.encoding, len(m.bytes)}
			return s, s.readable(sample[len(m.bytes):])
		}
	}
	if bytes.IndexByte(sample, 0) >= 0 {
		if e := zeroPattern(sample); e != nil {
			s := script{encoding: e}
			return s, s.readable(sample)
		}
	}
	if !clear(sample) {
		return script{}, false
	}
	if switched(sample) {
		return script{encoding: japanese.ISO2022JP}, true
	}
	if utf8Like(sample) {
		return script{}, true
	}
	return script{encoding: guess(sample)}, true
}

// utf8Like says whether b is UTF-8 without zero bytes, but for a few slips.
func utf8Like(b []byte) bool {
	b = b[:len(b)-partialRune(b)]
	if bytes.IndexByte(b, 0) >= 0 {
		return false
	}
	if utf8.Valid(b) {
		return true
	}
	var good, bad int
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		b = b[n:]
	}
	return good > 10*bad
}

// zeroPattern tells the two orders of UTF-16 apart by where the zero bytes are:
// blanks, line ends, digits and Latin letters all have one.
func zeroPattern(sample []byte) encoding.Encoding {
	var zeros [2]int
	for i, c := range sample {
		if c == 0 {
			zeros[i%2]++
		}
	}
	pairs := len(sample) / 2
	switch {
	case pairs == 0:
		return nil
	case zeros[1]*10 >= pairs && zeros[0]*100 <= pairs:
		return littleEndian
	case zeros[0]*10 >= pairs && zeros[1]*100 <= pairs:
		return bigEndian
	}
	return nil
}

// readable says whether the sample makes sense in the script that its first
// bytes promise.
func (s script) readable(sample []byte) bool {
	if s.encoding == nil {
		return clear(sample)
	}
	text, err := s.encoding.NewDecoder().Bytes(sample[:len(sample)/4*4])
	if err != nil {
		return false
	}
	var odd, all int
	for _, r := range string(text) {
		all++
		if r == utf8.RuneError || r == 0 || unicode.Is(unicode.Co, r) || unicode.IsControl(r) && !unicode.IsSpace(r) {
			odd++
		}
	}
	return odd*20 <= all
}

// clear says whether b is free of the control characters that binary data is
// full of. A few are forgiven: terminals' escapes, the zeros at the end of a log
// that was not closed.
func clear(b []byte) bool {
	odd := 0
	for _, c := range b {
		odd += int(controls[c])
	}
	return odd*50 <= len(b)
}

// controls has a one for each control character that writing does not have.
var controls = func() (odd [256]uint8) {
	for c := range 0x20 {
		odd[c] = 1
	}
	for _, c := range "\t\n\r\f\x1b" {
		odd[c] = 0
	}
	odd[0x7f] = 1
	return odd
}()
