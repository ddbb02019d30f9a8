package conv

import "fmt"

// Merge adds a coarser map to a finer one of twice its size, each column to the four at
// its place, and cuts off what is below zero.
type Merge struct{ kernels kernels }

// Merge returns the layer; it has no weights.
func (w *Weights) Merge() *Merge { return &Merge{w.kernels} }

// Run changes fine.
func (l *Merge) Run(fine, coarse *Map) {
	if fine.Channels != coarse.Channels || fine.Height != 2*coarse.Height || fine.Width != 2*coarse.Width {
		panic(fmt.Sprintf("conv: merging %d × %d × %d with %d × %d × %d", fine.Height, fine.Width, fine.Channels, coarse.Height, coarse.Width, coarse.Channels))
	}
	for y := range fine.Height {
		l.kernels.merge(fine.Row(y), coarse.Row(y/2), fine.step)
	}
}
