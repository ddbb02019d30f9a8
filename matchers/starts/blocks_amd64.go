package starts

import (
	"unsafe"

	"golang.org/x/sys/cpu"
)

//go:generate go -C asm run . -out ../blocks_amd64.s

// nextBlocks looks at blocks that begin in text[from:to], behind which there must be eight bytes more.
// It knows no bounds.
//
//go:noescape
func nextBlocks(text *byte, from, to int, set *uint32) (at, state int)

// fastest returns the vector code. GODEBUG=cpu.avx2=off asks for plain Go.
func fastest() blocksFunc {
	if !cpu.X86.HasAVX2 || !cpu.X86.HasBMI1 || !cpu.X86.HasBMI2 {
		return nil
	}
	return func(text string, from, to int, set *[hashes / 32]uint32) (int, Place) {
		at, state := nextBlocks(unsafe.StringData(text), from, to, &set[0])
		return at, Place(state)
	}
}
