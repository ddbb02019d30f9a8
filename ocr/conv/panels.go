package conv

import (
	"fmt"
	"math"
)

// panels are the weights of a matrix product as the kernels want them: so many outputs
// side by side, for each input.
type panels struct {
	kernels  kernels
	weights  []float32 // panel by panel
	bias     []float32
	inputs   int // of one output
	geometry geometry
}

// geometry says where the columns of a row are and where they go to. An output is the
// product of weights and runs of numbers that lie at equal distances.
type geometry struct {
	columns, outStep, inStep int
	runs, runStep, runLength int
	floor                    float32 // no output is below it
}

// pack sorts weights given as places × inputs × outputs into panels. The last one is
// narrower when there are fewer outputs left.
func pack(k kernels, values, bias []float32, places, in int, relu bool) panels {
	out, step := len(bias), padded(in)
	outs := filled(out)
	p := panels{kernels: k, inputs: places * step, bias: make([]float32, outs), weights: make([]float32, outs*places*step)}
	copy(p.bias, bias)
	for o := range out {
		panel := o / k.panel * k.panel
		width := min(k.panel, outs-panel)
		for place := range places {
			for i := range in {
				p.weights[panel*p.inputs+(place*step+i)*width+o-panel] = values[(place*in+i)*out+o]
			}
		}
	}
	p.geometry.floor = float32(math.Inf(-1))
	if relu {
		p.geometry.floor = 0
	}
	return p
}

// row computes a row of output; geometry says how it lies.
func (p *panels) row(out, in []float32) {
	g := &p.geometry
	if g.columns < 1 || g.runs < 1 || g.outStep < 0 || g.inStep < 0 || g.runStep < 0 || g.runs*g.runLength != p.inputs {
		panic(fmt.Sprintf("conv: %+v does not fit %d weights of an output", *g, p.inputs))
	}
	out = out[: (g.columns-1)*g.outStep+len(p.bias) : len(out)]
	in = in[: (g.columns-1)*g.inStep+(g.runs-1)*g.runStep+g.runLength : len(in)]
	p.kernels.product(p, out, in)
}
