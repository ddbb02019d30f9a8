package ocr

import (
	"image"
	"math"
)

// resize scales g to w by h pixels, as golang.org/x/image/draw's CatmullRom does.
// That one keeps 32 bytes for every pixel on the way, which took more memory than
// the engine and half of its time.
func resize(g *image.Gray, w, h int) *image.Gray {
	out := image.NewGray(image.Rect(0, 0, w, h))
	across := spread(w, g.Rect.Dx())
	down := spread(h, g.Rect.Dy())
	rows := make([][]float32, g.Rect.Dy()) // scaled across; nil: not yet, or done with
	done := 0
	var free [][]float32
	sum := make([]float32, w)
	for y, d := range down {
		for ; done < d.from; done++ {
			if rows[done] != nil {
				free, rows[done] = append(free, rows[done]), nil
			}
		}
		clear(sum)
		for i, weight := range d.weights {
			s := d.from + i
			if rows[s] == nil {
				if len(free) == 0 {
					free = append(free, make([]float32, w))
				}
				rows[s], free = free[len(free)-1], free[:len(free)-1]
				scaleRow(rows[s], g.Pix[s*g.Stride:], across)
			}
			for x, v := range rows[s] {
				sum[x] += v * weight
			}
		}
		to := out.Pix[y*out.Stride:][:w]
		for x, v := range sum {
			to[x] = uint8(min(255, max(0, v+0.5)))
		}
	}
	return out
}

func scaleRow(to []float32, row []uint8, across []taps) {
	for x, a := range across {
		var v float32
		for i, p := range row[a.from:][:len(a.weights)] {
			v += float32(p) * a.weights[i]
		}
		to[x] = v
	}
}

// taps says which source pixels, from one on, make up a pixel and with which weights.
type taps struct {
	from    int
	weights []float32
}

// spread returns the taps of each of to pixels made from from pixels.
func spread(to, from int) []taps {
	out := make([]taps, to)
	step := float64(from) / float64(to)
	wide := max(1, step) // shrinking widens the kernel over all that falls on a pixel
	for i := range out {
		centre := (float64(i)+0.5)*step - 0.5
		first := max(0, int(math.Ceil(centre-2*wide)))
		last := min(from-1, int(math.Floor(centre+2*wide)))
		weights := make([]float32, last-first+1)
		var sum float32
		for j := range weights {
			weights[j] = float32(catmullRom(math.Abs(float64(first+j)-centre) / wide))
			sum += weights[j]
		}
		for j := range weights {
			weights[j] /= sum
		}
		out[i] = taps{first, weights}
	}
	return out
}

func catmullRom(t float64) float64 {
	switch {
	case t < 1:
		return (1.5*t-2.5)*t*t + 1
	case t < 2:
		return ((-0.5*t+2.5)*t-4)*t + 2
	}
	return 0
}
