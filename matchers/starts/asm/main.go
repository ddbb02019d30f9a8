// Command asm writes the kernel of package starts for amd64. It is a module of its own, so
// that the program does not depend on what it needs.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

const (
	block = 64 // bytes that are looked at together
	step  = 56 // of which a word may begin in so many: eight of its bytes are in the block
)

func main() {
	ConstraintExpr("amd64")
	next()
	Generate()
}

// constant is a byte in each place of a vector.
func constant(value int) VecVirtual {
	v, x, r := YMM(), XMM(), GP32()
	MOVL(U32(value), r)
	VMOVD(r, x)
	VPBROADCASTB(x, v)
	return v
}

func next() {
	TEXT("nextBlocks", NOSPLIT, "func(text *byte, from, to int, set *uint32) (at, state int)")
	text, i, to, set := Load(Param("text"), GP64()).(GPVirtual), Load(Param("from"), GP64()).(GPVirtual), Load(Param("to"), GP64()).(GPVirtual), Load(Param("set"), GP64()).(GPVirtual)
	inside, others, factor := GP64(), GP64(), GP64()
	XORQ(inside, inside)
	MOVQ(U64(0x9E3779B97F4A7C15), factor)
	each := GP64()
	MOVQ(U64(0x2020202020202020), each)
	classes := class{small: constant(0x20), a: constant(0x80 - 'a'), letters: constant(26 - 0x80), zero: constant(0x80 - '0'), digits: constant(10 - 0x80)}

	Label("block")
	end := GP64()
	LEAQ(Mem{Base: i, Disp: step}, end)
	CMPQ(end, to)
	JG(LabelRef("stopped"))
	words := classes.of(Mem{Base: text, Index: i, Scale: 1})

	MOVQ(words, others)
	NOTQ(others)
	starts, before := GP64(), GP64()
	LEAQ(Mem{Base: inside, Index: words, Scale: 2}, before)
	ANDNQ(words, before, starts)
	SHLQ(U8(block-step), starts)
	SHRQ(U8(block-step), starts)
	MOVQ(words, inside)
	SHRQ(U8(step-1), inside)
	ANDQ(U8(1), inside)
	TESTQ(starts, starts)
	JZ(LabelRef("none"))

	Label("word")
	p, length, first, bits := GP64(), GP64(), GP64(), GP64()
	TZCNTQ(starts, p)
	SHRXQ(p, others, length)
	ORQ(U32(1<<8), length)
	TZCNTQ(length, length)
	SHLQ(U8(3), length)
	ADDQ(i, p)
	MOVQ(Mem{Base: text, Index: p, Scale: 1}, first)
	ORQ(each, first)
	BZHIQ(length, first, first)
	IMULQ(factor, first)
	SHRQ(U8(48), first)
	MOVQ(first, bits)
	SHRQ(U8(5), bits)
	MOVL(Mem{Base: set, Index: bits, Scale: 4}, bits.As32())
	BTL(first.As32(), bits.As32())
	JCS(LabelRef("found"))
	BLSRQ(starts, starts)
	JNZ(LabelRef("word"))

	Label("none")
	MOVQ(end, i)
	JMP(LabelRef("block"))

	Label("found")
	Store(p, Return("at"))
	MOVQ(U32(2), inside)
	Store(inside, Return("state"))
	VZEROUPPER()
	RET()

	Label("stopped")
	Store(i, Return("at"))
	Store(inside, Return("state"))
	VZEROUPPER()
	RET()
}

// class tells letters and digits from other bytes.
type class struct{ small, a, letters, zero, digits VecVirtual }

// of returns the bits of the letters and digits of a block, and goes on behind it all if
// there is a byte outside ASCII.
func (c class) of(at Mem) GPVirtual {
	words := GP64()
	var halves [2]GPVirtual
	var raw [2]VecVirtual
	for h := range raw {
		raw[h] = YMM()
		VMOVDQU(at.Offset(h*block/2), raw[h])
	}
	any, high := YMM(), GP32()
	VPOR(raw[0], raw[1], any)
	VPMOVMSKB(any, high)
	TESTL(high, high)
	JNZ(LabelRef("stopped"))
	for h := range raw {
		letter, digit := YMM(), YMM()
		VPOR(c.small, raw[h], letter)
		VPADDB(c.a, letter, letter)
		VPCMPGTB(letter, c.letters, letter)
		VPADDB(c.zero, raw[h], digit)
		VPCMPGTB(digit, c.digits, digit)
		VPOR(letter, digit, letter)
		halves[h] = GP64()
		VPMOVMSKB(letter, halves[h].As32())
	}
	MOVQ(halves[1], words)
	SHLQ(U8(32), words)
	ORQ(halves[0], words)
	return words
}
