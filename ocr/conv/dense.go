package conv

import "fmt"

// Window is what a convolution looks at for one column of its output: so many rows and
// columns of its input, moved by so many for the next one (0 is 1). With odd sizes the
// window is centred and reaches over the edge, with even ones it stays inside.
type Window struct {
	Rows, Columns         int
	DownRows, DownColumns int
	Dilation              int // of the columns
}

func (w Window) filled() Window {
	w.DownRows, w.DownColumns, w.Dilation = max(w.DownRows, 1), max(w.DownColumns, 1), max(w.Dilation, 1)
	return w
}

// reach is how far the window goes over the edge.
func (w Window) reach() Border {
	return Border{(w.Rows - 1) / 2 * (w.Rows % 2), (w.Columns - 1) / 2 * (w.Columns % 2) * w.Dilation}
}

// size returns the size of the output for an input's.
func (w Window) size(inHeight, inWidth int) (height, width int) {
	r := w.reach()
	return (inHeight+2*r.Rows-w.Rows)/w.DownRows + 1, (inWidth+2*r.Columns-(w.Columns-1)*w.Dilation-1)/w.DownColumns + 1
}

// check panics when a map has not the channels or border that a layer needs: the
// kernels would read beyond it.
func (w Window) check(in *Map, channels int) {
	r := w.reach()
	if in.Channels != channels || in.border.Rows < r.Rows || in.border.Columns < r.Columns || in.Height < 1 || in.Width < 1 {
		panic(fmt.Sprintf("conv: a map of %d × %d × %d with border %d, want %d channels and border %d", in.Height, in.Width, in.Channels, in.border, channels, r))
	}
}

// Dense is a convolution in which every output sees all channels, plus a bias, and
// perhaps without what is below zero.
type Dense struct {
	In, Out int
	window  Window
	panels  panels
}

// Dense returns the layer of the tensors name.w and name.b for an input of so many
// channels; relu cuts off what is below zero.
func (w *Weights) Dense(name string, in int, window Window, relu bool) *Dense {
	window = window.filled()
	values, sizes := w.get(name+".w", window.Rows, window.Columns, in, 0)
	out := sizes[3]
	bias, _ := w.get(name+".b", out)
	d := &Dense{In: in, Out: out, window: window}
	if w.err == nil {
		d.panels = pack(w.kernels, values, bias, window.Rows*window.Columns, in, relu)
	}
	return d
}

// Run writes the output for in to out, around which it puts a border.
func (d *Dense) Run(in, out *Map, b Border) {
	d.window.check(in, d.In)
	height, width := d.window.size(in.Height, in.Width)
	out.Reset(height, width, d.Out, b)
	d.prepare(in, width, out.step)
	r := d.window.reach()
	for y := range height {
		d.panels.row(out.data[out.at(y, 0):], in.data[in.at(y*d.window.DownRows-r.Rows, -r.Columns):])
	}
}

// prepare readies the layer for rows of an input.
func (d *Dense) prepare(in *Map, width, outStep int) {
	d.panels.geometry = geometry{
		columns: width, outStep: outStep, inStep: in.step * d.window.DownColumns,
		runs: d.window.Rows, runStep: in.pitch, runLength: d.window.Columns * in.step, floor: d.panels.geometry.floor,
	}
}
