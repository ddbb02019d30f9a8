// Command asm writes the kernels of package conv for amd64. It is a module of its own,
// so that the program does not depend on what it needs.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

const (
	number = 4  // bytes
	vector = 32 // bytes of a register
)

func main() {
	ConstraintExpr("amd64")
	panel("wideRow", 2, 6)
	panel("narrowRow", 1, 8)
	depthwise()
	add()
	sum()
	addScaled()
	merge()
	Generate()
}

// argument loads a parameter; a length in numbers becomes one in bytes.
func argument(name string) GPVirtual { return Load(Param(name), GP64()).(GPVirtual) }

func bytes(name string) GPVirtual {
	r := argument(name)
	SHLQ(U8(2), r)
	return r
}

// columns are the places of n columns in memory, the step between which is a register.
type columns struct {
	base             GPVirtual
	step, x3, x5, x7 GPVirtual
}

func at(base, step GPVirtual, n int) columns {
	c := columns{base: base, step: step}
	multiple := func(factor uint8, of GPVirtual) GPVirtual {
		r := GP64()
		LEAQ(Mem{Base: of, Index: step, Scale: factor}, r)
		return r
	}
	if n > 3 {
		c.x3 = multiple(2, step)
	}
	if n > 5 {
		c.x5 = multiple(4, step)
	}
	if n > 7 {
		c.x7 = multiple(4, c.x3)
	}
	return c
}

func (c columns) column(i int) Mem {
	switch m := (Mem{Base: c.base}); i {
	case 0:
		return m
	case 1, 2, 4:
		return m.Idx(c.step, uint8(i))
	case 3, 6:
		return m.Idx(c.x3, uint8(i/3))
	case 5:
		return m.Idx(c.x5, 1)
	case 7:
		return m.Idx(c.x7, 1)
	}
	panic("no such column")
}

// panel writes a kernel for products of columns with 8 × vectors outputs, of which it
// computes so many columns at once. The last group overlaps the one before it; fewer
// columns than a group are computed one by one.
func panel(name string, vectors, group int) {
	TEXT(name, NOSPLIT, "func(out, in, weights, bias *float32, columns, outStep, inStep, runs, runStep, runLength int, floor float32)")
	out, in := argument("out"), argument("in")
	count := argument("columns")
	outStep, inStep, runStep := bytes("outStep"), bytes("inStep"), bytes("runStep")
	CMPQ(count, U8(group))
	JL(LabelRef("single"))

	from := GP64()
	places := at(from, inStep, group)
	Label("group")
	product(places, in, runStep, vectors, group, out, outStep)
	SUBQ(U8(group), count)
	JLE(LabelRef("done"))
	ahead := GP64()
	MOVQ(U32(group), ahead)
	CMPQ(count, ahead)
	CMOVQLT(count, ahead)
	forward(in, ahead, inStep)
	forward(out, ahead, outStep)
	least := GP64()
	MOVQ(U32(group), least)
	CMPQ(count, least)
	CMOVQLT(least, count)
	JMP(LabelRef("group"))

	Label("single")
	product(columns{base: from}, in, runStep, vectors, 1, out, outStep)
	ADDQ(inStep, in)
	ADDQ(outStep, out)
	DECQ(count)
	JNZ(LabelRef("single"))
	Label("done")
	VZEROUPPER()
	RET()
}

// forward moves a pointer by so many steps.
func forward(pointer, count, step GPVirtual) {
	t := GP64()
	MOVQ(count, t)
	IMULQ(step, t)
	ADDQ(t, pointer)
}

// product computes and stores one group of columns.
func product(places columns, in, runStep GPVirtual, vectors, group int, out, outStep GPVirtual) {
	label := func(what string) string { return what + map[bool]string{true: "One", false: "Group"}[group == 1] }
	sums := make([]VecVirtual, vectors*group)
	bias := argument("bias")
	for i := range sums {
		sums[i] = YMM()
		VMOVUPS(Mem{Base: bias, Disp: i % vectors * vector}, sums[i])
	}
	weights, runs, run := argument("weights"), argument("runs"), GP64()
	MOVQ(in, run)
	Label(label("run"))
	length := argument("runLength")
	MOVQ(run, places.base)
	Label(label("input"))
	w := make([]VecVirtual, vectors)
	for i := range w {
		w[i] = YMM()
		VMOVUPS(Mem{Base: weights, Disp: i * vector}, w[i])
	}
	for c := range group {
		x := YMM()
		VBROADCASTSS(places.column(c), x)
		for i := range w {
			VFMADD231PS(w[i], x, sums[c*vectors+i])
		}
	}
	ADDQ(U8(vectors*vector), weights)
	ADDQ(U8(number), places.base)
	DECQ(length)
	JNZ(LabelRef(label("input")))
	ADDQ(runStep, run)
	DECQ(runs)
	JNZ(LabelRef(label("run")))

	floor := YMM()
	VBROADCASTSS(parameter("floor"), floor)
	to := GP64()
	MOVQ(out, to)
	for c := range group {
		for i := range vectors {
			VMAXPS(floor, sums[c*vectors+i], sums[c*vectors+i])
			VMOVUPS(sums[c*vectors+i], Mem{Base: to, Disp: i * vector})
		}
		if c < group-1 {
			ADDQ(outStep, to)
		}
	}
}

func parameter(name string) Op {
	b, err := Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	return b.Addr
}

// depthwise computes eight columns of eight channels at once, for all columns before
// the next channels.
func depthwise() {
	const group = 8
	TEXT("depthwiseRow", NOSPLIT, "func(out, in, weights *float32, offsets *int, places, channels, columns, inStep int)")
	outStep, inStep := bytes("channels"), bytes("inStep")
	channel := GP64()
	XORQ(channel, channel)
	place := GP64()
	near := at(place, inStep, group)

	Label("channels")
	out, in, count := argument("out"), argument("in"), argument("columns")
	ADDQ(channel, out)
	ADDQ(channel, in)
	CMPQ(count, U8(group))
	JL(LabelRef("single"))
	Label("group")
	channelwise(near, in, channel, outStep, group, out)
	SUBQ(U8(group), count)
	JLE(LabelRef("next"))
	ahead := GP64()
	MOVQ(U32(group), ahead)
	CMPQ(count, ahead)
	CMOVQLT(count, ahead)
	forward(in, ahead, inStep)
	forward(out, ahead, outStep)
	MOVQ(U32(group), ahead)
	CMPQ(count, ahead)
	CMOVQLT(ahead, count)
	JMP(LabelRef("group"))

	Label("single")
	channelwise(near, in, channel, outStep, 1, out)
	ADDQ(inStep, in)
	ADDQ(outStep, out)
	DECQ(count)
	JNZ(LabelRef("single"))
	Label("next")
	ADDQ(U8(vector), channel)
	CMPQ(channel, outStep)
	JL(LabelRef("channels"))
	VZEROUPPER()
	RET()
}

// channelwise computes and stores a group of columns of eight channels.
func channelwise(near columns, in, channel, outStep GPVirtual, group int, out GPVirtual) {
	label := map[bool]string{true: "placeOne", false: "placeGroup"}[group == 1]
	sums := make([]VecVirtual, group)
	for i := range sums {
		sums[i] = YMM()
		VXORPS(sums[i], sums[i], sums[i])
	}
	weights, offsets, left := argument("weights"), argument("offsets"), argument("places")
	ADDQ(channel, weights)
	Label(label)
	MOVQ(Mem{Base: offsets}, near.base)
	LEAQ(Mem{Base: in, Index: near.base, Scale: number}, near.base)
	w := YMM()
	VMOVUPS(Mem{Base: weights}, w)
	for c := range group {
		VFMADD231PS(near.column(c), w, sums[c])
	}
	ADDQ(outStep, weights)
	ADDQ(U8(8), offsets)
	DECQ(left)
	JNZ(LabelRef(label))
	to := GP64()
	MOVQ(out, to)
	for c := range group {
		VMOVUPS(sums[c], Mem{Base: to})
		if c < group-1 {
			ADDQ(outStep, to)
		}
	}
}

func add() {
	TEXT("addRow", NOSPLIT, "func(out, in *float32, length int)")
	out, in, length := argument("out"), argument("in"), bytes("length")
	i := GP64()
	XORQ(i, i)
	v := YMM()
	Label("next")
	VMOVUPS(Mem{Base: in, Index: i, Scale: 1}, v)
	VADDPS(Mem{Base: out, Index: i, Scale: 1}, v, v)
	VMOVUPS(v, Mem{Base: out, Index: i, Scale: 1})
	ADDQ(U8(vector), i)
	CMPQ(i, length)
	JL(LabelRef("next"))
	VZEROUPPER()
	RET()
}

func sum() {
	TEXT("sumColumns", NOSPLIT, "func(out, in *float32, channels, columns int)")
	out, step := argument("out"), bytes("channels")
	channel := GP64()
	XORQ(channel, channel)
	v := YMM()
	Label("channels")
	in, count := argument("in"), argument("columns")
	ADDQ(channel, in)
	VMOVUPS(Mem{Base: out, Index: channel, Scale: 1}, v)
	Label("next")
	VADDPS(Mem{Base: in}, v, v)
	ADDQ(step, in)
	DECQ(count)
	JNZ(LabelRef("next"))
	VMOVUPS(v, Mem{Base: out, Index: channel, Scale: 1})
	ADDQ(U8(vector), channel)
	CMPQ(channel, step)
	JL(LabelRef("channels"))
	VZEROUPPER()
	RET()
}

func addScaled() {
	TEXT("addScaledColumns", NOSPLIT, "func(out, in, scale *float32, channels, columns int)")
	out, in, scale := argument("out"), argument("in"), argument("scale")
	step, count := bytes("channels"), argument("columns")
	channel := GP64()
	Label("columns")
	XORQ(channel, channel)
	v, w := YMM(), YMM()
	Label("next")
	VMOVUPS(Mem{Base: in, Index: channel, Scale: 1}, v)
	VMOVUPS(Mem{Base: out, Index: channel, Scale: 1}, w)
	VFMADD231PS(Mem{Base: scale, Index: channel, Scale: 1}, v, w)
	VMOVUPS(w, Mem{Base: out, Index: channel, Scale: 1})
	ADDQ(U8(vector), channel)
	CMPQ(channel, step)
	JL(LabelRef("next"))
	ADDQ(step, in)
	ADDQ(step, out)
	DECQ(count)
	JNZ(LabelRef("columns"))
	VZEROUPPER()
	RET()
}

func merge() {
	TEXT("mergeColumns", NOSPLIT, "func(out, in *float32, channels, columns int)")
	out, in := argument("out"), argument("in")
	step, count := bytes("channels"), argument("columns")
	second, channel := GP64(), GP64()
	v, w, zero := YMM(), YMM(), YMM()
	VXORPS(zero, zero, zero)
	Label("columns")
	LEAQ(Mem{Base: out, Index: step, Scale: 1}, second)
	XORQ(channel, channel)
	Label("next")
	VMOVUPS(Mem{Base: in, Index: channel, Scale: 1}, v)
	VADDPS(Mem{Base: out, Index: channel, Scale: 1}, v, w)
	VMAXPS(zero, w, w)
	VMOVUPS(w, Mem{Base: out, Index: channel, Scale: 1})
	VADDPS(Mem{Base: second, Index: channel, Scale: 1}, v, w)
	VMAXPS(zero, w, w)
	VMOVUPS(w, Mem{Base: second, Index: channel, Scale: 1})
	ADDQ(U8(vector), channel)
	CMPQ(channel, step)
	JL(LabelRef("next"))
	ADDQ(step, in)
	LEAQ(Mem{Base: out, Index: step, Scale: 2}, out)
	DECQ(count)
	JNZ(LabelRef("columns"))
	VZEROUPPER()
	RET()
}
