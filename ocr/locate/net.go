package locate

import (
	"context"
	_ "embed"
	"fmt"
	"image"

	"sparekey/ocr/conv"
)

const (
	coarse     = 32      // pixels of a column of the coarsest map
	maxPixels  = 1 << 26 // of a picture
	bandPixels = 1 << 22 // a larger picture is looked at in bands of about so many pixels
	// beyond is how many rows above and below a band are looked at with it. What the
	// network says of a place depends on 348 rows above it and 317 below.
	beyond = 352
)

//go:embed weights.bin
var finderWeights []byte

// network finds lines; it is for one goroutine. It keeps the memory of the largest
// picture so far: 16 bytes for each pixel looked at at once, which are at most
// bandPixels, or 4 × beyond rows of a wide picture, and 1.75 for each pixel at all.
type network struct {
	shades [256]float32
	band   int // pixels
	seen   image.Gray
	steps  []func()
	out    *conv.Map
	result maps
}

// newNetwork returns the network with the weights that are part of the program.
func newNetwork() (*network, error) {
	w, err := conv.Parse(finderWeights)
	if err != nil {
		return nil, fmt.Errorf("loading the network for finding lines: %w", err)
	}
	return build(w)
}

// around is the border that is enough for every layer.
var around = conv.Border{Rows: 2, Columns: 2}

// stage is the separable layers between one size of map and the next, and the map that
// the last of them writes. The others write to it and to a spare map in turn.
type stage struct {
	layers []*conv.Separable
	out    conv.Map
}

// newStage loads the layers from the given one on; but for the very first, whose window
// is of three and halves the map, the windows have the given size.
func newStage(w *conv.Weights, name string, in, from, to, size int) *stage {
	s := &stage{}
	for i := from; i < to; i++ {
		window := conv.Window{Rows: size, Columns: size}
		if i == 0 {
			window = halving
		}
		layer := w.Separable(fmt.Sprintf("%s.%d", name, i), in, window)
		s.layers = append(s.layers, layer)
		in = layer.Out
	}
	return s
}

var halving = conv.Window{Rows: 3, Columns: 3, DownRows: 2, DownColumns: 2}

func (s *stage) channels() int { return s.layers[len(s.layers)-1].Out }

// steps returns what is to be done for an input.
func (s *stage) steps(in, spare *conv.Map) []func() {
	var steps []func()
	for i, layer := range s.layers {
		from, to := in, &s.out
		if (len(s.layers)-i)%2 == 0 {
			to = spare
		}
		steps = append(steps, func() { layer.Run(from, to, around) })
		in = to
	}
	return steps
}

// build makes the network of its weights: four stages, each of half the size, and the
// way back, on which what the coarse maps saw is added to the finer ones.
func build(w *conv.Weights) (*network, error) {
	n := &network{band: bandPixels}
	for i := range n.shades {
		n.shades[i] = (float32(i) - 128) / 64
	}
	point := conv.Window{Rows: 1, Columns: 1}
	stem := w.Dense("s1", 1, conv.Window{Rows: 5, Columns: 5, DownRows: 2, DownColumns: 2}, true)
	first := w.Separable("s2.0", stem.Out, halving)
	s2 := newStage(w, "s2", first.Out, 1, 2, 3)
	s3 := newStage(w, "s3", s2.channels(), 0, 3, 3)
	s4 := newStage(w, "s4", s3.channels(), 0, 4, 5)
	s5 := newStage(w, "s5", s4.channels(), 0, 3, 5)
	l5 := w.Dense("l5", s5.channels(), point, false)
	l4 := w.Dense("l4", s4.channels(), point, false)
	l3 := w.Dense("l3", s3.channels(), point, false)
	l2 := w.Dense("l2", s2.channels(), point, false)
	f4 := w.Separable("f4", l4.Out, conv.Window{Rows: 5, Columns: 5})
	f3 := w.Separable("f3", l3.Out, conv.Window{Rows: 3, Columns: 3})
	f2 := w.Separable("f2", l2.Out, conv.Window{Rows: 3, Columns: 3})
	r32 := w.Dense("r32", f3.Out, point, false)
	out := w.Dense("out", f2.Out, point, false)
	merge := w.Merge()
	if err := w.Done(); err != nil {
		return nil, fmt.Errorf("loading the network for finding lines: %w", err)
	}

	// Only what is needed further on has a map of its own.
	var spare, back, up conv.Map
	n.out = &back
	entry, load := stem.Then(first), n.load
	n.steps = []func(){func() {
		size := n.padded()
		entry.Run(size.Y, size.X, load, &spare, around)
	}}
	n.steps = append(n.steps, s2.steps(&spare, &spare)...)
	n.steps = append(n.steps, s3.steps(&s2.out, &spare)...)
	n.steps = append(n.steps, s4.steps(&s3.out, &spare)...)
	n.steps = append(n.steps, s5.steps(&s4.out, &spare)...)
	none := conv.Border{}
	n.steps = append(n.steps,
		func() { l5.Run(&s5.out, &up, none); l4.Run(&s4.out, &spare, around); merge.Run(&spare, &up) },
		func() { f4.Run(&spare, &back, none) },
		func() { l3.Run(&s3.out, &spare, around); merge.Run(&spare, &back) },
		func() { f3.Run(&spare, &back, none) },
		func() { r32.Run(&back, &up, none); l2.Run(&s2.out, &spare, around); merge.Run(&spare, &up) },
		func() { f2.Run(&spare, &s2.out, none) },
		func() { out.Run(&s2.out, n.out, none) },
	)
	return n, nil
}

// maps returns what the network says about g; the next call overwrites it. A picture
// has at most maxPixels.
func (n *network) maps(ctx context.Context, g *image.Gray) (maps, error) {
	size := g.Rect.Size()
	if size.X < 1 || size.Y < 1 || size.X > maxPixels/size.Y {
		return maps{}, fmt.Errorf("finding lines: a picture of %d × %d pixels", size.X, size.Y)
	}
	n.result.reset(size)
	rows := bandRows(size, n.band)
	for y := 0; y < size.Y; y += rows {
		from, to := max(0, y-beyond), min(size.Y, y+rows+beyond)
		n.seen = image.Gray{Pix: g.Pix[from*g.Stride:], Stride: g.Stride, Rect: image.Rect(0, 0, size.X, to-from)}
		for _, step := range n.steps {
			if err := ctx.Err(); err != nil {
				return maps{}, fmt.Errorf("finding lines: %w", err)
			}
			step()
		}
		n.unload(from, y, min(size.Y, y+rows))
	}
	return n.result, nil
}

// bandRows returns how many rows of a picture are looked at at once, beside those
// beyond: a multiple of coarse, and not so few that those beyond cost the most.
func bandRows(size image.Point, pixels int) int {
	if size.X*size.Y <= pixels {
		return size.Y
	}
	return max(pixels/size.X-2*beyond, 2*beyond) / coarse * coarse
}

// padded is the size of what is seen, filled up to a multiple of coarse.
func (n *network) padded() image.Point {
	return n.seen.Rect.Max.Add(image.Pt(coarse-1, coarse-1)).Div(coarse).Mul(coarse)
}

// load fills a row of the input; what is beyond the picture repeats its edge.
func (n *network) load(y int, row []float32) {
	size := n.seen.Rect.Max
	from := n.seen.Pix[min(y, size.Y-1)*n.seen.Stride:][:size.X]
	for x, shade := range from {
		row[x] = n.shades[shade]
	}
	for x := size.X; x < len(row); x++ {
		row[x] = row[size.X-1]
	}
}

// unload brings the rows of the picture from top to before bottom into the form of maps;
// the output begins at row from. Its first four channels are the four places of the
// kernel that lie in one of its columns.
func (n *network) unload(from, top, bottom int) {
	m, step := &n.result, n.out.Step()
	for y := top / 4; y < (bottom+3)/4; y++ {
		row := n.out.Row(y - from/4)
		for x := range m.regWidth {
			at := row[x*step:][:7]
			for i, logit := range at[:4] {
				if ky, kx := 2*y+i/2, 2*x+i%2; ky < m.height && kx < m.width {
					m.kernel[ky*m.width+kx] = probability(logit)
				}
			}
			i := y*m.regWidth + x
			m.logHeight[i], m.offset[i], m.slope[i] = at[4], at[5], at[6]
		}
	}
}

// probability is that of a logit; 0 below kernelLevel, as in nearly all places.
func probability(logit float32) float32 {
	if logit < kernelLogit {
		return 0
	}
	return conv.Sigmoid(logit)
}

// reset makes room for a picture of the given size.
func (m *maps) reset(size image.Point) {
	m.width, m.height = (size.X+1)/2, (size.Y+1)/2
	m.regWidth, m.regHeight = (m.width+1)/2, (m.height+1)/2
	m.kernel = resized(m.kernel, m.width*m.height)
	for _, v := range []*[]float32{&m.logHeight, &m.offset, &m.slope} {
		*v = resized(*v, m.regWidth*m.regHeight)
	}
}

func resized(v []float32, n int) []float32 {
	if cap(v) < n {
		return make([]float32, n)
	}
	return v[:n]
}
