// Package conv runs small convolutional networks on grey pictures: a file of weights
// and a map of numbers go in, another map comes out.
//
// A network is a list of layers that its owner runs one after the other. Maps hold the
// channels of a place side by side, with a border of zeros, so that a row of output is
// one product of a matrix with what lies in a row of input, windows and all. The inner
// loops are assembly where there is one for the processor (AVX2 with FMA, NEON), else
// plain Go; both give the same numbers but for rounding. Nothing is allocated once the
// largest map has been seen, no goroutine is started, and the same input gives the
// same output to the last bit on the same machine. A layer is for one goroutine: it has
// room for what it is working on.
//
// It is written by hand because nothing at hand is as fast without cgo. Measured on one
// core, in 10⁹ multiplications with additions a second: the assembly here does 40 to 57 on
// the products of the network for lines, those of viterin/vek 24 on the largest of them
// but 3 to 10 on the small ones, and 1 on processors other than amd64; gonum, which
// gorgonia computes with too, 6; a straight loop in Go 1.5 and the plain loops here 5.
// None of them knows windows, for which whole pictures would have to be copied first.
// The runtimes for ONNX are libraries in C++, or interpreters that take hundreds of
// milliseconds for a line of writing.
package conv
