package reader

import (
	"context"
	_ "embed"
	"fmt"

	"sparekey/ocr/conv"
)

const (
	maxWidth = 8192 // columns of a line: 256 times its height
	block    = 16   // the network was trained on widths that are multiples of it
)

//go:embed weights.bin
var lineWeights []byte

// network reads one line at a time; it is for one goroutine. It keeps about 2.5 KiB
// for each column of the widest line it has read.
type network struct {
	classes int // of a character; 0 is none
	shades  [256]float32
	seen    int // steps of the line that is being read
	steps   []func()
	in, out conv.Map // the layers write to one and read from the other, in turn
	result  []float32
}

// newNetwork returns the network with the weights that are part of the program.
func newNetwork() (*network, error) {
	w, err := conv.Parse(lineWeights)
	if err != nil {
		return nil, fmt.Errorf("loading the network for lines: %w", err)
	}
	return build(w)
}

// build makes the network of its weights: at first the height of the line is brought
// down to one row and two columns become one step, then what is along the line counts.
func build(w *conv.Weights) (*network, error) {
	n := &network{}
	for i := range n.shades {
		n.shades[i] = (float32(i) - 60) / 150
	}
	three := conv.Window{Rows: 3, Columns: 3}
	lower := conv.Window{Rows: 3, Columns: 3, DownRows: 2}
	one := conv.Border{Rows: 1, Columns: 1}
	const seen = 8 // steps before and after its own that a gated layer sees

	stem := w.Dense("stem", 1, conv.Window{Rows: 5, Columns: 5, DownRows: 2, DownColumns: 2}, true)
	body0 := w.Dense("body.0", stem.Out, lower, true)
	body1 := w.Separable("body.1", body0.Out, three)
	body2 := w.Separable("body.2", body1.Out, lower)
	body3 := w.Separable("body.3", body2.Out, three)
	column := w.Dense("col", body3.Out, conv.Window{Rows: 4, Columns: 1}, true)
	a, b := &n.in, &n.out
	n.steps = []func(){
		func() { stem.Run(a, b, one) },
		func() { body0.Run(b, a, one) },
		func() { body1.Run(a, b, one) },
		func() { body2.Run(b, a, one) },
		func() { body3.Run(a, b, conv.Border{}) },
		func() { column.Run(b, a, conv.Border{Columns: seen}); a.Narrow(n.seen) },
	}
	for i, window := range []conv.Window{{Rows: 1, Columns: 5}, {Rows: 1, Columns: 5, Dilation: 2}, {Rows: 1, Columns: 5, Dilation: 4}, {Rows: 1, Columns: 3}} {
		gated := w.Gated(fmt.Sprintf("t.%d", i), column.Out, window)
		n.steps = append(n.steps, func() { gated.Run(a) })
	}
	out := w.Dense("out", column.Out, conv.Window{Rows: 1, Columns: 1}, false)
	n.steps = append(n.steps, func() { out.Run(a, b, conv.Border{}) })
	n.classes = out.Out
	if err := w.Done(); err != nil {
		return nil, fmt.Errorf("loading the network for lines: %w", err)
	}
	return n, nil
}

// read returns for every second column of a cut line the logarithms of the
// probabilities of all classes, one step after the other; the next call overwrites
// them. Pixels are rows rows of width, ink bright.
func (n *network) read(ctx context.Context, pixels []uint8, width int) (logProbs []float32, steps int, err error) {
	if width < 1 || width > maxWidth || len(pixels) != rows*width {
		return nil, 0, fmt.Errorf("reading a line: %d pixels in %d columns", len(pixels), width)
	}
	in := &n.in
	in.Reset(rows, (width+block-1)/block*block, 1, conv.Border{Rows: 2, Columns: 2})
	for y := range rows {
		to := in.Row(y)
		for x, shade := range pixels[y*width:][:width] {
			to[x] = n.shades[shade]
		}
		clear(to[width:])
	}
	n.seen = (width + 1) / 2
	for _, step := range n.steps {
		if err := ctx.Err(); err != nil {
			return nil, 0, fmt.Errorf("reading a line: %w", err)
		}
		step()
	}
	n.result = n.result[:0]
	for row := n.out.Row(0); len(row) > 0; row = row[n.out.Step():] {
		n.result = append(n.result, row[:n.classes]...)
		conv.LogSoftmax(n.result[len(n.result)-n.classes:])
	}
	return n.result, n.seen, nil
}
