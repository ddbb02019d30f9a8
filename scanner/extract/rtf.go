package extract

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
)

const (
	maxGroups  = 1000     // one inside the other; Word stops at a few dozen
	maxRichRun = 64 << 10 // bytes of text that are held until they are decoded
)

// readRichText reads RTF: what is seen on the page, and no pictures.
func readRichText(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	r := richText{
		in:    bufio.NewReaderSize(in.content, 32<<10),
		flow:  newFlow(newPen(out, in.blob.Address, in.kind, in.media())),
		fonts: map[int]encoding.Encoding{},
		page:  codePages[1252],
	}
	return r.flow.close(r.read(ctx))
}

// richText is where the reading of a document stands.
type richText struct {
	in    *bufio.Reader
	flow  *flow
	page  encoding.Encoding         // of text in a font that has none
	fonts map[int]encoding.Encoding // from the table of fonts

	group  group
	outer  []group
	text   []byte // in the encoding of the font, not yet decoded
	skip   int    // characters that stand in for one that was read already
	high   rune   // first half of a character
	starts bool   // nothing but \* was read of the group
}

// group is what holds until a brace closes.
type group struct {
	hidden   bool // text that is not on the page
	optional bool // to be left out by who does not know its first word
	fontlist bool
	struck   bool
	font     int
	stand    int // characters that follow each one given by its number
}

func (r *richText) read(ctx context.Context) error {
	r.group.stand = 1
	for n := 0; ; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		c, err := r.in.ReadByte()
		if err == io.EOF && len(r.outer) > 0 {
			err = damaged(io.ErrUnexpectedEOF)
		}
		if err == nil {
			err = r.byte(c)
		}
		if err == nil {
			err = r.flow.err
		}
		if err != nil {
			r.flush()
			if errors.Is(err, io.EOF) {
				return r.flow.err
			}
			return err
		}
	}
}

// byte reads c and what belongs to it. The error is io.EOF behind the last
// brace.
func (r *richText) byte(c byte) error {
	switch c {
	case '{':
		return r.open()
	case '}':
		return r.close()
	case '\\':
		return r.control()
	case '\r', '\n', 0:
		return nil // lines of the file are not lines of the page
	}
	r.add(c)
	return nil
}

func (r *richText) open() error {
	r.flush()
	if len(r.outer) == maxGroups {
		return fmt.Errorf("reading more than %d groups in each other: %w", maxGroups, ErrDamaged)
	}
	r.outer = append(r.outer, r.group)
	r.group.optional, r.starts, r.skip = false, true, 0
	return nil
}

func (r *richText) close() error {
	r.flush()
	r.skip = 0
	last := len(r.outer) - 1
	if last <= 0 {
		return io.EOF
	}
	r.group, r.outer = r.outer[last], r.outer[:last]
	return nil
}

// add takes one byte of text.
func (r *richText) add(c byte) {
	r.starts = false
	switch {
	case r.skip > 0:
		r.skip--
	case r.group.hidden:
	default:
		r.text = append(r.text, c)
		if len(r.text) >= maxRichRun {
			r.flush()
		}
	}
}

// flush writes the text that was held.
func (r *richText) flush() {
	if len(r.text) == 0 {
		return
	}
	text := r.text
	if e := r.encoding(); e != nil {
		if decoded, err := e.NewDecoder().Bytes(text); err == nil {
			text = decoded
		}
	}
	r.write(string(text))
	r.text = r.text[:0]
}

func (r *richText) encoding() encoding.Encoding {
	if e, ok := r.fonts[r.group.font]; ok {
		return e
	}
	return r.page
}

func (r *richText) write(s string) {
	if !r.group.hidden {
		r.flow.strike(r.group.struck)
		r.flow.raw(s)
	}
}

// number writes the character with a number, in one half or two.
func (r *richText) number(n int) {
	r.flush()
	c := rune(uint16(n)) // those beyond 32767 are written below zero
	if n < math.MinInt16 || n > utf8.MaxRune {
		c = 0
	} else if n > math.MaxUint16 {
		c = rune(n)
	}
	switch {
	case utf16.IsSurrogate(c) && r.high == 0:
		r.high = c
	case r.high != 0:
		c = utf16.DecodeRune(r.high, c)
		fallthrough
	default:
		r.high = 0
		if c != 0 && utf8.ValidRune(c) {
			r.write(string(c))
		}
	}
	r.skip = r.group.stand
}

// control reads what follows a backslash: a word with perhaps a number, or a
// sign.
func (r *richText) control() error {
	c, err := r.in.ReadByte()
	if err != nil {
		return damaged(io.ErrUnexpectedEOF)
	}
	if !asciiLetter(rune(c)) {
		return r.sign(c)
	}
	word := []byte{c}
	for len(word) < 32 {
		if c, err = r.in.ReadByte(); err != nil || !asciiLetter(rune(c)) {
			break
		}
		word = append(word, c)
	}
	digits := []byte{}
	for err == nil && (c == '-' && len(digits) == 0 || '0' <= c && c <= '9') && len(digits) < 11 {
		digits = append(digits, c)
		c, err = r.in.ReadByte()
	}
	if err == nil && c != ' ' {
		err = r.in.UnreadByte()
	}
	if err != nil && err != io.EOF {
		return err
	}
	n, noNumber := strconv.Atoi(string(digits))
	return r.word(string(word), n, noNumber == nil)
}

func (r *richText) sign(c byte) error {
	switch c {
	case '\'':
		var hex [2]byte
		if _, err := io.ReadFull(r.in, hex[:]); err != nil {
			return damaged(io.ErrUnexpectedEOF)
		}
		if v, err := strconv.ParseUint(string(hex[:]), 16, 8); err == nil {
			r.add(byte(v))
		}
	case '*':
		r.group.optional = r.starts
	case '\\', '{', '}':
		r.add(c)
	case '~':
		r.character("\u00a0")
	case '_':
		r.character("-")
	case '\r', '\n':
		return r.word("par", 0, false)
	case '\t':
		return r.word("tab", 0, false)
	}
	return nil
}

// character writes one that has a word or a sign of its own.
func (r *richText) character(s string) {
	r.flush()
	if r.skip > 0 {
		r.skip--
		return
	}
	r.write(s)
}
