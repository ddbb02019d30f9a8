package conv

// kernels are the inner loops, of which there is one set in plain Go and one for each
// kind of processor that has a faster one. All lengths are multiples of lanes.
type kernels struct {
	name string
	// panel is how many outputs have their weights side by side.
	panel int
	// product computes a row of outputs.
	product func(p *panels, out, in []float32)
	// depthwise computes for each column of out the sum over the offsets of
	// in · weights, channel by channel; inStep is between columns of in.
	depthwise func(out, in, weights []float32, offsets []int, channels, inStep int)
	// add adds in to out.
	add func(out, in []float32)
	// sum adds up the columns of in, each as long as out.
	sum func(out, in []float32)
	// addScaled adds the columns of in to those of out, times scale.
	addScaled func(out, in, scale []float32)
	// merge adds each column of in to two of out and cuts off what is below zero.
	merge func(out, in []float32, channels int)
}

var plain = kernels{
	name: "plain Go", panel: 1, product: plainProduct, depthwise: plainDepthwise,
	add: plainAdd, sum: plainSum, addScaled: plainAddScaled, merge: plainMerge,
}

// plainProduct computes three columns of two outputs at a time: with more, the compiler
// runs out of registers.
func plainProduct(p *panels, out, in []float32) {
	g := &p.geometry
	last := g.columns - 1
	for o := 0; o < len(p.bias); o += 2 {
		for c := 0; c <= last; c += 3 {
			second, third := min(c+1, last), min(c+2, last)
			a0, a1, b0, b1, c0, c1 := p.plainSums(o, in, c, second, third)
			to := out[c*g.outStep+o:][:2]
			to[0], to[1] = atLeast(g.floor, a0), atLeast(g.floor, a1)
			to = out[second*g.outStep+o:][:2]
			to[0], to[1] = atLeast(g.floor, b0), atLeast(g.floor, b1)
			to = out[third*g.outStep+o:][:2]
			to[0], to[1] = atLeast(g.floor, c0), atLeast(g.floor, c1)
		}
	}
}

// atLeast is max, which takes longer because it has NaN and negative zero in mind.
func atLeast(floor, v float32) float32 {
	if v < floor {
		return floor
	}
	return v
}

// plainSums returns outputs o and o+1 of three columns.
func (p *panels) plainSums(o int, in []float32, first, second, third int) (_, _, _, _, _, _ float32) {
	g := &p.geometry
	a0, a1 := p.bias[o], p.bias[o+1]
	b0, b1, c0, c1 := a0, a1, a0, a1
	w := p.weights[o*p.inputs:][:2*p.inputs]
	for r := range g.runs {
		from := in[r*g.runStep:]
		as := from[first*g.inStep:][:g.runLength]
		bs := from[second*g.inStep:][:len(as)]
		cs := from[third*g.inStep:][:len(as)]
		w0s := w[r*len(as):][:len(as)]
		w1s := w[p.inputs+r*len(as):][:len(as)]
		for i, a := range as {
			b, c := bs[i], cs[i]
			w0, w1 := w0s[i], w1s[i]
			a0 += a * w0
			a1 += a * w1
			b0 += b * w0
			b1 += b * w1
			c0 += c * w0
			c1 += c * w1
		}
	}
	return a0, a1, b0, b1, c0, c1
}

func plainDepthwise(out, in, weights []float32, offsets []int, channels, inStep int) {
	for x := 0; len(out) > 0; x += inStep {
		to := out[:channels]
		out = out[channels:]
		clear(to)
		i := 0
		for ; i+3 <= len(offsets); i += 3 {
			plainThree(to, in[x:], weights[i*channels:], offsets[i:])
		}
		for ; i < len(offsets); i++ {
			plainAddScaled(to, in[x+offsets[i]:][:channels], weights[i*channels:][:channels])
		}
	}
}

// plainThree adds three places of a window.
func plainThree(to, in, weights []float32, offsets []int) {
	n := len(to)
	as, bs, cs := in[offsets[0]:][:n], in[offsets[1]:][:n], in[offsets[2]:][:n]
	u, v, w := weights[:n], weights[n:][:n], weights[2*n:][:n]
	for i := range to {
		to[i] += as[i]*u[i] + bs[i]*v[i] + cs[i]*w[i]
	}
}

func plainAdd(out, in []float32) {
	in = in[:len(out)]
	for i := range out {
		out[i] += in[i]
	}
}

func plainSum(out, in []float32) {
	for len(in) > 0 {
		plainAdd(out, in)
		in = in[len(out):]
	}
}

func plainAddScaled(out, in, scale []float32) {
	for len(out) > 0 {
		to, from := out[:len(scale)], in[:len(scale)]
		for i, s := range scale {
			to[i] += from[i] * s
		}
		out, in = out[len(scale):], in[len(scale):]
	}
}

func plainMerge(out, in []float32, channels int) {
	for len(in) > 0 {
		from := in[:channels]
		first, second := out[:len(from)], out[channels:][:len(from)]
		for i, v := range from {
			first[i], second[i] = max(first[i]+v, 0), max(second[i]+v, 0)
		}
		out, in = out[2*channels:], in[channels:]
	}
}
