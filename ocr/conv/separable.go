package conv

// Separable is a convolution of each channel by itself, without bias, followed by a
// dense one of single columns that cuts off what is below zero. Where input and output
// have one size, the input is added.
type Separable struct {
	In, Out  int
	window   Window
	residual bool
	weights  []float32 // for each place of the window, the channels
	offsets  []int     // of the places
	panels   panels
	between  []float32 // a row
	kernels  kernels
}

// Separable returns the layer of the tensors name.dw.w, name.pw.w and name.pw.b.
func (w *Weights) Separable(name string, in int, window Window) *Separable {
	s := w.bare(name, in, window)
	s.residual = s.In == s.Out && s.window.DownRows == 1 && s.window.DownColumns == 1
	return s
}

func (w *Weights) bare(name string, in int, window Window) *Separable {
	window = window.filled()
	own, _ := w.get(name+".dw.w", window.Rows, window.Columns, in)
	values, sizes := w.get(name+".pw.w", 1, 1, in, 0)
	out := sizes[3]
	bias, _ := w.get(name+".pw.b", out)
	s := &Separable{In: in, Out: out, window: window, kernels: w.kernels}
	if w.err != nil {
		return s
	}
	places, step := window.Rows*window.Columns, padded(in)
	s.weights, s.offsets = make([]float32, places*step), make([]int, places)
	for i := range places {
		copy(s.weights[i*step:], own[i*in:][:in])
	}
	s.panels = pack(w.kernels, values, bias, 1, in, true)
	return s
}

// Run writes the output for in to out, around which it puts a border.
func (s *Separable) Run(in, out *Map, b Border) {
	s.window.check(in, s.In)
	height, width := s.window.size(in.Height, in.Width)
	out.Reset(height, width, s.Out, b)
	s.prepare(in, width, out.step)
	for i := range s.offsets {
		s.offsets[i] = s.offset(i/s.window.Columns, i, in)
	}
	r := s.window.reach()
	for y := range height {
		row := out.data[out.at(y, 0):][:width*out.step]
		s.row(row, in.data[in.at(y*s.window.DownRows-r.Rows, -r.Columns):], in.step)
		if s.residual {
			s.kernels.add(row, in.Row(y))
		}
	}
}

// prepare readies the layer for rows of an input.
func (s *Separable) prepare(in *Map, width, outStep int) {
	if n := width * in.step; cap(s.between) < n {
		s.between = make([]float32, n)
	}
	g := &s.panels.geometry
	g.columns, g.outStep, g.inStep = width, outStep, in.step
	g.runs, g.runStep, g.runLength = 1, 0, in.step
}

// offset returns how far a place of the window is from its corner, if it is in a row
// of the input that many rows below.
func (s *Separable) offset(row, place int, in *Map) int {
	return row*in.pitch + place%s.window.Columns*s.window.Dilation*in.step
}

// row computes a row of output from what lies at the offsets.
func (s *Separable) row(out, in []float32, step int) {
	between := s.between[:s.panels.geometry.columns*step]
	s.kernels.depthwise(between, in, s.weights, s.offsets, step, s.window.DownColumns*step)
	s.panels.row(out, between)
}
