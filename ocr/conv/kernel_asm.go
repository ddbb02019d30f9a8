//go:build amd64 || arm64

package conv

// assembly are the kernels of kernel_amd64.s and kernel_arm64.s.
var assembly = kernels{
	name: "assembly", panel: 2 * lanes, product: asmProduct, depthwise: asmDepthwise,
	add: asmAdd, sum: asmSum, addScaled: asmAddScaled, merge: asmMerge,
}

// The assembly knows no bounds: what it will touch is asked for here, or by row. Its
// lengths and steps are in numbers, and none may be zero but a step.

// wideRow computes a row of sixteen outputs, narrowRow of eight.
//
//go:noescape
func wideRow(out, in, weights, bias *float32, columns, outStep, inStep, runs, runStep, runLength int, floor float32)

//go:noescape
func narrowRow(out, in, weights, bias *float32, columns, outStep, inStep, runs, runStep, runLength int, floor float32)

//go:noescape
func depthwiseRow(out, in, weights *float32, offsets *int, places, channels, columns, inStep int)

//go:noescape
func addRow(out, in *float32, length int)

//go:noescape
func sumColumns(out, in *float32, channels, columns int)

//go:noescape
func addScaledColumns(out, in, scale *float32, channels, columns int)

//go:noescape
func mergeColumns(out, in *float32, channels, columns int)

func asmProduct(p *panels, out, in []float32) {
	g := &p.geometry
	for o := 0; o < len(p.bias); o += 2 * lanes {
		width := min(2*lanes, len(p.bias)-o)
		weights := p.weights[o*p.inputs:][:width*p.inputs]
		if width == 2*lanes {
			wideRow(&out[o], &in[0], &weights[0], &p.bias[o], g.columns, g.outStep, g.inStep, g.runs, g.runStep, g.runLength, g.floor)
		} else {
			narrowRow(&out[o], &in[0], &weights[0], &p.bias[o], g.columns, g.outStep, g.inStep, g.runs, g.runStep, g.runLength, g.floor)
		}
	}
}

func asmDepthwise(out, in, weights []float32, offsets []int, channels, inStep int) {
	whole(channels, lanes)
	whole(len(out), channels)
	weights = weights[: len(offsets)*channels : len(weights)]
	columns := len(out) / channels
	for _, offset := range offsets {
		_ = in[offset:][(columns-1)*inStep+channels-1]
	}
	depthwiseRow(&out[0], &in[0], &weights[0], &offsets[0], len(offsets), channels, columns, inStep)
}

func asmAdd(out, in []float32) {
	whole(len(out), lanes)
	in = in[:len(out):len(in)]
	addRow(&out[0], &in[0], len(out))
}

func asmSum(out, in []float32) {
	whole(len(out), lanes)
	whole(len(in), len(out))
	sumColumns(&out[0], &in[0], len(out), len(in)/len(out))
}

func asmAddScaled(out, in, scale []float32) {
	whole(len(scale), lanes)
	whole(len(out), len(scale))
	in = in[:len(out):len(in)]
	addScaledColumns(&out[0], &in[0], &scale[0], len(scale), len(out)/len(scale))
}

func asmMerge(out, in []float32, channels int) {
	whole(channels, lanes)
	whole(len(in), channels)
	out = out[: 2*len(in) : len(out)]
	mergeColumns(&out[0], &in[0], channels, len(in)/channels)
}
