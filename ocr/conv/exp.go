package conv

import (
	"math"
	"slices"
)

// Exp returns e to the power of x, to about seven digits; it is several times faster
// than math.Exp.
func Exp(x float32) float32 {
	const (
		log2e    = 1 / math.Ln2
		ln2High  = 0.693359375 // exact in few bits, so that n times it is exact
		ln2Low   = math.Ln2 - ln2High
		smallest = -87.3
		largest  = 88.3
	)
	if !(x > smallest) {
		return 0
	}
	if x > largest {
		return float32(math.Inf(1))
	}
	n := int32(x*log2e+128.5) - 128
	x -= float32(n) * ln2High
	x -= float32(n) * ln2Low
	p := float32(1.0 / 720)
	p = p*x + 1.0/120
	p = p*x + 1.0/24
	p = p*x + 1.0/6
	p = p*x + 0.5
	p = p*x + 1
	p = p*x + 1
	return p * math.Float32frombits(uint32(n+127)<<23)
}

// Sigmoid returns 1 / (1 + e^-x).
func Sigmoid(x float32) float32 { return 1 / (1 + Exp(-x)) }

// LogSoftmax turns the outputs for one column into logarithms of probabilities.
func LogSoftmax(v []float32) {
	most := slices.Max(v)
	var sum float32
	for _, x := range v {
		sum += Exp(x - most)
	}
	most += float32(math.Log(float64(sum)))
	for i := range v {
		v[i] -= most
	}
}
