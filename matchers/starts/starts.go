// Package starts finds where words begin of which only the first letters are known. In most
// text hardly a word begins like one that is looked for, and vector code sees that at once.
package starts

import (
	"encoding/binary"
	"math/bits"
)

// Set is a set of beginnings of words: up to eight letters and digits in ASCII, whatever
// their case. It may hold others by chance.
type Set struct {
	bits   [hashes / 32]uint32
	blocks blocksFunc // nil: there is no vector code for this processor
}

// hashes is how many hashes there are of a beginning.
const hashes = 1 << 16

// length is how many bytes of a word count.
const length = 8

// New returns an empty set.
func New() *Set { return &Set{blocks: fastest()} }

// Add enters the word at the beginning of text. One that has a letter outside ASCII among
// the first may stand anywhere in it.
func (s *Set) Add(text string) {
	if h, ok := hash(text, 0); ok {
		s.bits[h/32] |= 1 << (h % 32)
	}
}

// Has says whether the word that begins at text[i] may be one of the set.
func (s *Set) Has(text string, i int) bool {
	h, ok := hash(text, i)
	return !ok || s.bits[h/32]>>(h%32)&1 != 0
}

// hash is of the word at text[i:], as far as it counts. Not ok: there is a byte outside ASCII.
func hash(text string, i int) (h uint32, ok bool) {
	const each, factor = 0x2020202020202020, 0x9E3779B97F4A7C15
	var room [length]byte
	eight := uint64(0)
	if i+length <= len(text) {
		eight = eightBytes(text, i)
	} else {
		copy(room[:], text[i:])
		eight = binary.LittleEndian.Uint64(room[:])
	}
	outside := eight & high
	others := ^wordBytes(eight&^high)&high | outside
	end := bits.TrailingZeros64(others) &^ 7 // 64 where there is none
	if outside>>end&0x80 != 0 {
		return 0, false
	}
	return uint32((eight | each) & (1<<end - 1) * factor >> 48), true
}

// isWord says whether a byte is a letter or digit in ASCII.
func isWord(c byte) bool { return c-'0' < 10 || c|0x20-'a' < 26 }

// Place is what [Set.Next] comes to.
type Place int

// The places.
const (
	Outside Place = iota // no word goes on there
	Inside               // a word goes on there
	Found                // a word begins there that may be of the set
)

// Next looks at text[from:to] for a word that may be one of the set. It stops in front of
// bytes outside ASCII, about which it says nothing, and a few bytes in front of to. From is
// not inside a word.
func (s *Set) Next(text string, from, to int) (int, Place) {
	at, place := from, Outside
	if s.blocks != nil && to-from >= blockSize {
		if at, place = s.blocks(text, from, min(to, len(text)-length), &s.bits); place == Found {
			return at, place
		}
	}
	return s.plain(text, at, to, place)
}

// plain is Next for eight bytes at a time, from a place that may be inside a word.
func (s *Set) plain(text string, i, to int, place Place) (int, Place) {
	for ; i+8 <= to; i += 8 {
		eight := eightBytes(text, i)
		if eight&high != 0 {
			break
		}
		words := wordBytes(eight)
		begins := words &^ (words << 8)
		if place == Inside {
			begins &^= 0x80
		}
		for ; begins != 0; begins &= begins - 1 {
			if at := i + bits.TrailingZeros64(begins)/8; s.Has(text, at) {
				return at, Found
			}
		}
		place = Place(words >> 63)
	}
	return i, place
}

// high has the bit of each byte that only those outside ASCII have.
const high = 0x8080808080808080

// wordBytes has that bit for each of eight bytes in ASCII that is a letter or digit.
func wordBytes(eight uint64) uint64 {
	const each = 0x0101010101010101
	small := eight | 0x20*each
	letters := (small + (0x80-'a')*each) &^ (small + (0x7f-'z')*each)
	digits := (eight + (0x80-'0')*each) &^ (eight + (0x7f-'9')*each)
	return (letters | digits) & high
}

// eightBytes returns eight bytes of text as a number.
func eightBytes(text string, i int) uint64 {
	s := text[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
