#include "textflag.h"

// Every argument and what the loops do is as in asm/main.go, from which the kernels for
// amd64 come. R0 is where a column of output goes to, R1 where a column of input comes
// from, R2 how many are left, R3, R4 and R5 are the steps in bytes of output, input and
// runs.

// The assembler of Go does not know these two.
#define FADD4(m, n, d) WORD $(0x4E20D400 | (m)<<16 | (n)<<5 | (d))
#define FMAX4(m, n, d) WORD $(0x4E20F400 | (m)<<16 | (n)<<5 | (d))

// One input of one column, times the weights in V0 to V3.
#define WIDE(x, a, b, c, d) \
	VFMLA V0.S4, x.S4, a.S4 \
	VFMLA V1.S4, x.S4, b.S4 \
	VFMLA V2.S4, x.S4, c.S4 \
	VFMLA V3.S4, x.S4, d.S4

#define WIDE_BIAS(a, b, c, d) \
	VMOV V0.B16, a.B16 \
	VMOV V1.B16, b.B16 \
	VMOV V2.B16, c.B16 \
	VMOV V3.B16, d.B16

// Cuts off what is below the floor in V6, stores a column at R6 and goes to the next.
#define WIDE_STORE(n, a, b, c, d) \
	FMAX4(6, n, n) \
	FMAX4(6, (n+1), (n+1)) \
	FMAX4(6, (n+2), (n+2)) \
	FMAX4(6, (n+3), (n+3)) \
	VST1 [a.S4, b.S4, c.S4, d.S4], (R6) \
	ADD R3, R6, R6

// Goes on by a group of columns, or by what is left so that the last group is full.
#define FORWARD(group) \
	CMP $group, R2 \
	MOVD $group, R6 \
	CSEL LT, R2, R6, R7 \
	MADD R7, R0, R3, R0 \
	MADD R7, R1, R4, R1 \
	CSEL LT, R6, R2, R2

// func wideRow(out, in, weights, bias *float32, columns, outStep, inStep, runs, runStep, runLength int, floor float32)
TEXT ·wideRow(SB), NOSPLIT, $0-84
	MOVD out+0(FP), R0
	MOVD in+8(FP), R1
	MOVD columns+32(FP), R2
	MOVD outStep+40(FP), R3
	MOVD inStep+48(FP), R4
	MOVD runStep+64(FP), R5
	LSL  $2, R3
	LSL  $2, R4
	LSL  $2, R5
	MOVD $floor+80(FP), R6
	VLD1R (R6), [V6.S4]
	CMP  $6, R2
	BLT  single

group:
	MOVD bias+24(FP), R6
	VLD1 (R6), [V0.S4, V1.S4, V2.S4, V3.S4]
	WIDE_BIAS(V8, V9, V10, V11)
	WIDE_BIAS(V12, V13, V14, V15)
	WIDE_BIAS(V16, V17, V18, V19)
	WIDE_BIAS(V20, V21, V22, V23)
	WIDE_BIAS(V24, V25, V26, V27)
	WIDE_BIAS(V28, V29, V30, V31)
	MOVD weights+16(FP), R7
	MOVD runs+56(FP), R14
	MOVD R1, R15

run:
	MOVD R15, R8
	ADD  R4, R8, R9
	ADD  R4, R9, R10
	ADD  R4, R10, R11
	ADD  R4, R11, R12
	ADD  R4, R12, R13
	MOVD runLength+72(FP), R16

input:
	VLD1.P  64(R7), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1R.P 4(R8), [V4.S4]
	VLD1R.P 4(R9), [V5.S4]
	WIDE(V4, V8, V9, V10, V11)
	WIDE(V5, V12, V13, V14, V15)
	VLD1R.P 4(R10), [V4.S4]
	VLD1R.P 4(R11), [V5.S4]
	WIDE(V4, V16, V17, V18, V19)
	WIDE(V5, V20, V21, V22, V23)
	VLD1R.P 4(R12), [V4.S4]
	VLD1R.P 4(R13), [V5.S4]
	WIDE(V4, V24, V25, V26, V27)
	WIDE(V5, V28, V29, V30, V31)
	SUBS    $1, R16
	BNE     input
	ADD     R5, R15
	SUBS    $1, R14
	BNE     run

	MOVD R0, R6
	WIDE_STORE(8, V8, V9, V10, V11)
	WIDE_STORE(12, V12, V13, V14, V15)
	WIDE_STORE(16, V16, V17, V18, V19)
	WIDE_STORE(20, V20, V21, V22, V23)
	WIDE_STORE(24, V24, V25, V26, V27)
	WIDE_STORE(28, V28, V29, V30, V31)
	SUBS $6, R2
	BLE  done
	FORWARD(6)
	B    group

single:
	MOVD bias+24(FP), R6
	VLD1 (R6), [V8.S4, V9.S4, V10.S4, V11.S4]
	MOVD weights+16(FP), R7
	MOVD runs+56(FP), R14
	MOVD R1, R15

runOne:
	MOVD R15, R8
	MOVD runLength+72(FP), R16

inputOne:
	VLD1.P  64(R7), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1R.P 4(R8), [V4.S4]
	WIDE(V4, V8, V9, V10, V11)
	SUBS    $1, R16
	BNE     inputOne
	ADD     R5, R15
	SUBS    $1, R14
	BNE     runOne
	MOVD    R0, R6
	WIDE_STORE(8, V8, V9, V10, V11)
	ADD     R3, R0
	ADD     R4, R1
	SUBS    $1, R2
	BNE     single

done:
	RET

#define NARROW(x, a, b) \
	VFMLA V0.S4, x.S4, a.S4 \
	VFMLA V1.S4, x.S4, b.S4

#define NARROW_BIAS(a, b) \
	VMOV V0.B16, a.B16 \
	VMOV V1.B16, b.B16

#define NARROW_STORE(n, a, b) \
	FMAX4(6, n, n) \
	FMAX4(6, (n+1), (n+1)) \
	VST1 [a.S4, b.S4], (R6) \
	ADD R3, R6, R6

// func narrowRow(out, in, weights, bias *float32, columns, outStep, inStep, runs, runStep, runLength int, floor float32)
TEXT ·narrowRow(SB), NOSPLIT, $0-84
	MOVD out+0(FP), R0
	MOVD in+8(FP), R1
	MOVD columns+32(FP), R2
	MOVD outStep+40(FP), R3
	MOVD inStep+48(FP), R4
	MOVD runStep+64(FP), R5
	LSL  $2, R3
	LSL  $2, R4
	LSL  $2, R5
	MOVD $floor+80(FP), R6
	VLD1R (R6), [V6.S4]
	CMP  $8, R2
	BLT  single

group:
	MOVD bias+24(FP), R6
	VLD1 (R6), [V0.S4, V1.S4]
	NARROW_BIAS(V8, V9)
	NARROW_BIAS(V10, V11)
	NARROW_BIAS(V12, V13)
	NARROW_BIAS(V14, V15)
	NARROW_BIAS(V16, V17)
	NARROW_BIAS(V18, V19)
	NARROW_BIAS(V20, V21)
	NARROW_BIAS(V22, V23)
	MOVD weights+16(FP), R7
	MOVD runs+56(FP), R14
	MOVD R1, R15

run:
	MOVD R15, R8
	ADD  R4, R8, R9
	ADD  R4, R9, R10
	ADD  R4, R10, R11
	ADD  R4, R11, R12
	ADD  R4, R12, R13
	ADD  R4, R13, R19
	ADD  R4, R19, R20
	MOVD runLength+72(FP), R16

input:
	VLD1.P  32(R7), [V0.S4, V1.S4]
	VLD1R.P 4(R8), [V2.S4]
	VLD1R.P 4(R9), [V3.S4]
	VLD1R.P 4(R10), [V4.S4]
	VLD1R.P 4(R11), [V5.S4]
	VLD1R.P 4(R12), [V24.S4]
	VLD1R.P 4(R13), [V25.S4]
	VLD1R.P 4(R19), [V26.S4]
	VLD1R.P 4(R20), [V27.S4]
	NARROW(V2, V8, V9)
	NARROW(V3, V10, V11)
	NARROW(V4, V12, V13)
	NARROW(V5, V14, V15)
	NARROW(V24, V16, V17)
	NARROW(V25, V18, V19)
	NARROW(V26, V20, V21)
	NARROW(V27, V22, V23)
	SUBS    $1, R16
	BNE     input
	ADD     R5, R15
	SUBS    $1, R14
	BNE     run

	MOVD R0, R6
	NARROW_STORE(8, V8, V9)
	NARROW_STORE(10, V10, V11)
	NARROW_STORE(12, V12, V13)
	NARROW_STORE(14, V14, V15)
	NARROW_STORE(16, V16, V17)
	NARROW_STORE(18, V18, V19)
	NARROW_STORE(20, V20, V21)
	NARROW_STORE(22, V22, V23)
	SUBS $8, R2
	BLE  done
	FORWARD(8)
	B    group

single:
	MOVD bias+24(FP), R6
	VLD1 (R6), [V8.S4, V9.S4]
	MOVD weights+16(FP), R7
	MOVD runs+56(FP), R14
	MOVD R1, R15

runOne:
	MOVD R15, R8
	MOVD runLength+72(FP), R16

inputOne:
	VLD1.P  32(R7), [V0.S4, V1.S4]
	VLD1R.P 4(R8), [V2.S4]
	NARROW(V2, V8, V9)
	SUBS    $1, R16
	BNE     inputOne
	ADD     R5, R15
	SUBS    $1, R14
	BNE     runOne
	MOVD    R0, R6
	NARROW_STORE(8, V8, V9)
	ADD     R3, R0
	ADD     R4, R1
	SUBS    $1, R2
	BNE     single

done:
	RET

// One place of one column, whose numbers come from x and x+1.
#define CHANNELS(from, a, b) \
	VLD1 (from), [V2.S4, V3.S4] \
	VFMLA V0.S4, V2.S4, a.S4 \
	VFMLA V1.S4, V3.S4, b.S4

// func depthwiseRow(out, in, weights *float32, offsets *int, places, channels, columns, inStep int)
TEXT ·depthwiseRow(SB), NOSPLIT, $0-64
	MOVD channels+40(FP), R3
	MOVD inStep+56(FP), R4
	LSL  $2, R3
	LSL  $2, R4
	MOVD ZR, R5 // how far the channels are along, in bytes

channels:
	MOVD out+0(FP), R0
	MOVD in+8(FP), R1
	ADD  R5, R0
	ADD  R5, R1
	MOVD columns+48(FP), R2
	CMP  $4, R2
	BLT  single

group:
	VEOR V8.B16, V8.B16, V8.B16
	VEOR V9.B16, V9.B16, V9.B16
	VEOR V10.B16, V10.B16, V10.B16
	VEOR V11.B16, V11.B16, V11.B16
	VEOR V12.B16, V12.B16, V12.B16
	VEOR V13.B16, V13.B16, V13.B16
	VEOR V14.B16, V14.B16, V14.B16
	VEOR V15.B16, V15.B16, V15.B16
	MOVD weights+16(FP), R7
	ADD  R5, R7
	MOVD offsets+24(FP), R14
	MOVD places+32(FP), R15

place:
	MOVD.P 8(R14), R8
	ADD    R8<<2, R1, R8
	ADD    R4, R8, R9
	ADD    R4, R9, R10
	ADD    R4, R10, R11
	VLD1   (R7), [V0.S4, V1.S4]
	ADD    R3, R7
	CHANNELS(R8, V8, V9)
	CHANNELS(R9, V10, V11)
	CHANNELS(R10, V12, V13)
	CHANNELS(R11, V14, V15)
	SUBS   $1, R15
	BNE    place

	VST1 [V8.S4, V9.S4], (R0)
	ADD  R3, R0, R6
	VST1 [V10.S4, V11.S4], (R6)
	ADD  R3, R6
	VST1 [V12.S4, V13.S4], (R6)
	ADD  R3, R6
	VST1 [V14.S4, V15.S4], (R6)
	SUBS $4, R2
	BLE  next
	FORWARD(4)
	B    group

single:
	VEOR V8.B16, V8.B16, V8.B16
	VEOR V9.B16, V9.B16, V9.B16
	MOVD weights+16(FP), R7
	ADD  R5, R7
	MOVD offsets+24(FP), R14
	MOVD places+32(FP), R15

placeOne:
	MOVD.P 8(R14), R8
	ADD    R8<<2, R1, R8
	VLD1   (R7), [V0.S4, V1.S4]
	ADD    R3, R7
	CHANNELS(R8, V8, V9)
	SUBS   $1, R15
	BNE    placeOne
	VST1   [V8.S4, V9.S4], (R0)
	ADD    R3, R0
	ADD    R4, R1
	SUBS   $1, R2
	BNE    single

next:
	ADD $32, R5
	CMP R3, R5
	BLT channels
	RET

// func addRow(out, in *float32, length int)
TEXT ·addRow(SB), NOSPLIT, $0-24
	MOVD out+0(FP), R0
	MOVD in+8(FP), R1
	MOVD length+16(FP), R2

next:
	VLD1.P 32(R1), [V0.S4, V1.S4]
	VLD1   (R0), [V2.S4, V3.S4]
	FADD4(0, 2, 2)
	FADD4(1, 3, 3)
	VST1.P [V2.S4, V3.S4], 32(R0)
	SUBS   $8, R2
	BNE    next
	RET

// func sumColumns(out, in *float32, channels, columns int)
TEXT ·sumColumns(SB), NOSPLIT, $0-32
	MOVD out+0(FP), R0
	MOVD channels+16(FP), R3
	LSL  $2, R3
	MOVD ZR, R5

channels:
	MOVD in+8(FP), R1
	ADD  R5, R1
	MOVD columns+24(FP), R2
	VLD1 (R0), [V0.S4, V1.S4]

next:
	VLD1 (R1), [V2.S4, V3.S4]
	FADD4(2, 0, 0)
	FADD4(3, 1, 1)
	ADD  R3, R1
	SUBS $1, R2
	BNE  next
	VST1.P [V0.S4, V1.S4], 32(R0)
	ADD  $32, R5
	CMP  R3, R5
	BLT  channels
	RET

// func addScaledColumns(out, in, scale *float32, channels, columns int)
TEXT ·addScaledColumns(SB), NOSPLIT, $0-40
	MOVD out+0(FP), R0
	MOVD in+8(FP), R1
	MOVD columns+32(FP), R2

columns:
	MOVD scale+16(FP), R7
	MOVD channels+24(FP), R3

next:
	VLD1.P 32(R7), [V0.S4, V1.S4]
	VLD1.P 32(R1), [V2.S4, V3.S4]
	VLD1   (R0), [V4.S4, V5.S4]
	VFMLA  V0.S4, V2.S4, V4.S4
	VFMLA  V1.S4, V3.S4, V5.S4
	VST1.P [V4.S4, V5.S4], 32(R0)
	SUBS   $8, R3
	BNE    next
	SUBS   $1, R2
	BNE    columns
	RET

// func mergeColumns(out, in *float32, channels, columns int)
TEXT ·mergeColumns(SB), NOSPLIT, $0-32
	MOVD out+0(FP), R0
	MOVD in+8(FP), R1
	MOVD columns+24(FP), R2
	MOVD channels+16(FP), R4
	VEOR V6.B16, V6.B16, V6.B16

columns:
	ADD  R4<<2, R0, R8 // the second of the two columns
	MOVD R4, R3

next:
	VLD1.P 32(R1), [V0.S4, V1.S4]
	VLD1   (R0), [V2.S4, V3.S4]
	FADD4(0, 2, 2)
	FADD4(1, 3, 3)
	FMAX4(6, 2, 2)
	FMAX4(6, 3, 3)
	VST1.P [V2.S4, V3.S4], 32(R0)
	VLD1   (R8), [V4.S4, V5.S4]
	FADD4(0, 4, 4)
	FADD4(1, 5, 5)
	FMAX4(6, 4, 4)
	FMAX4(6, 5, 5)
	VST1.P [V4.S4, V5.S4], 32(R8)
	SUBS   $8, R3
	BNE    next
	MOVD   R8, R0
	SUBS   $1, R2
	BNE    columns
	RET
