package conv

// Gated is a separable convolution along a line, of which each channel is weighed by
// what its mean over the whole line says, and which is added to its input.
type Gated struct {
	separable *Separable
	first     panels
	second    panels
	product   Map
	mean      []float32
	hidden    []float32
	gate      []float32
}

// Gated returns the layer of the tensors name.dw.w, name.pw.w, name.pw.b, and name.f1.w,
// name.f1.b, name.f2.w and name.f2.b.
func (w *Weights) Gated(name string, in int, window Window) *Gated {
	g := &Gated{separable: w.bare(name, in, window)}
	f1, sizes := w.get(name+".f1.w", 0, in)
	hidden := sizes[0]
	b1, _ := w.get(name+".f1.b", hidden)
	f2, _ := w.get(name+".f2.w", in, hidden)
	b2, _ := w.get(name+".f2.b", in)
	if w.err == nil {
		g.first = pack(w.kernels, turned(f1, hidden, in), b1, 1, in, true)
		g.second = pack(w.kernels, turned(f2, in, hidden), b2, 1, hidden, false)
		g.mean, g.hidden, g.gate = make([]float32, padded(in)), make([]float32, padded(hidden)), make([]float32, padded(in))
		one(&g.first)
		one(&g.second)
	}
	return g
}

// turned makes inputs × outputs of outputs × inputs.
func turned(values []float32, out, in int) []float32 {
	t := make([]float32, len(values))
	for o := range out {
		for i := range in {
			t[i*out+o] = values[o*in+i]
		}
	}
	return t
}

// one sets the geometry of a single column.
func one(p *panels) {
	p.geometry.columns, p.geometry.runs, p.geometry.runLength = 1, 1, p.inputs
}

// Run adds to the line m, a map of one row.
func (g *Gated) Run(m *Map) {
	g.separable.Run(m, &g.product, Border{})
	k := g.separable.kernels
	line, product := m.Row(0), g.product.Row(0)
	clear(g.mean)
	k.sum(g.mean, product)
	for i := range g.mean {
		g.mean[i] /= float32(m.Width)
	}
	g.first.row(g.hidden, g.mean)
	g.second.row(g.gate, g.hidden)
	for i, v := range g.gate {
		g.gate[i] = Sigmoid(v)
	}
	k.addScaled(line, product, g.gate)
}
