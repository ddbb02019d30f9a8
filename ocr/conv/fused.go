package conv

// Fused is a dense layer and the separable one behind it. What goes between them is the
// largest map of a network; of it, and of the input, no more rows are kept than are
// needed at a time.
type Fused struct {
	first    *Dense
	second   *Separable
	input    Map // as many rows as the first layer looks at
	between  Map // as many as the second; row y is at y modulo their number
	computed int // rows of between so far
}

// Then returns the layers as one.
func (d *Dense) Then(s *Separable) *Fused { return &Fused{first: d, second: s} }

// Run writes the output to out, around which it puts a border. The input is of the given
// size; load fills one row of it.
func (f *Fused) Run(height, width int, load func(y int, row []float32), out *Map, b Border) {
	first, second := f.first.window, f.second.window
	f.input.Reset(first.Rows, width, f.first.In, Border{Columns: first.reach().Columns})
	betweenHeight, betweenWidth := first.size(height, width)
	f.between.Reset(second.Rows, betweenWidth, f.first.Out, Border{Columns: second.reach().Columns})
	clear(f.input.data)
	clear(f.between.data)
	outHeight, outWidth := second.size(betweenHeight, betweenWidth)
	out.Reset(outHeight, outWidth, f.second.Out, b)
	f.first.prepare(&f.input, betweenWidth, f.between.step)
	f.second.prepare(&f.between, outWidth, out.step)
	f.computed = 0
	corner := f.between.data[f.between.at(0, -second.reach().Columns):]
	for y := range outHeight {
		top := y*second.DownRows - second.reach().Rows
		for f.computed < top+second.Rows {
			f.compute(height, betweenHeight, load)
		}
		for i := range f.second.offsets {
			row := (top + i/second.Columns + second.Rows) % second.Rows
			f.second.offsets[i] = f.second.offset(row, i, &f.between)
		}
		f.second.row(out.data[out.at(y, 0):][:outWidth*out.step], corner, f.between.step)
	}
}

// compute adds a row to between, of zeros behind the last one.
func (f *Fused) compute(height, betweenHeight int, load func(y int, row []float32)) {
	y, w, in := f.computed, f.first.window, &f.input
	f.computed++
	to := f.between.Row(y % f.between.Height)
	if y >= betweenHeight {
		clear(to)
		return
	}
	top := y*w.DownRows - w.reach().Rows
	fresh := w.Rows // rows that the input does not have yet
	if y > 0 {
		fresh = w.DownRows
		copy(in.data, in.data[min(fresh, w.Rows)*in.pitch:])
	}
	for i := max(0, w.Rows-fresh); i < w.Rows; i++ {
		switch row := in.Row(i); {
		case top+i < 0 || top+i >= height:
			clear(row)
		default:
			load(top+i, row)
		}
	}
	f.first.panels.row(to, in.data[in.at(0, -w.reach().Columns):])
}
