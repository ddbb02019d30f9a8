package reader

import (
	"image"
	"math"
)

// point is a place in a picture; whole numbers are the middles of pixels, other than
// in [locate.Point], where they are their corners.
type point struct{ x, y float64 }

// quad is a four-sided part of a picture: upper left, upper right, lower right, lower
// left.
type quad [4]point

// bounds returns the pixels that q covers, and some before and after them.
func (q quad) bounds(before, after int) image.Rectangle {
	lowX, lowY, highX, highY := q[0].x, q[0].y, q[0].x, q[0].y
	for _, p := range q[1:] {
		lowX, lowY = min(lowX, p.x), min(lowY, p.y)
		highX, highY = max(highX, p.x), max(highY, p.y)
	}
	return image.Rect(int(math.Floor(lowX))-before, int(math.Floor(lowY))-before, int(math.Ceil(highX))+after, int(math.Ceil(highY))+after)
}

// within returns q in the pixels of a part of the picture that begins at from and was
// scaled.
func (q quad) within(from image.Point, fx, fy float64) quad {
	for i, p := range q {
		q[i] = point{(p.x-float64(from.X)+0.5)*fx - 0.5, (p.y-float64(from.Y)+0.5)*fy - 0.5}
	}
	return q
}

// homography maps points to points, straight lines to straight lines.
type homography [9]float64

func (m *homography) at(x, y float64) point {
	w := m[6]*x + m[7]*y + m[8]
	return point{(m[0]*x + m[1]*y + m[2]) / w, (m[3]*x + m[4]*y + m[5]) / w}
}

// square returns the map from a picture of width by height pixels onto q.
func square(q quad, width, height int) homography {
	dx1, dx2, sx := q[1].x-q[2].x, q[3].x-q[2].x, q[0].x-q[1].x+q[2].x-q[3].x
	dy1, dy2, sy := q[1].y-q[2].y, q[3].y-q[2].y, q[0].y-q[1].y+q[2].y-q[3].y
	g, h := 0.0, 0.0
	if det := dx1*dy2 - dx2*dy1; det != 0 {
		g, h = (sx*dy2-dx2*sy)/det, (dx1*sy-sx*dy1)/det
	}
	unit := homography{
		q[1].x - q[0].x + g*q[1].x, q[3].x - q[0].x + h*q[3].x, q[0].x,
		q[1].y - q[0].y + g*q[1].y, q[3].y - q[0].y + h*q[3].y, q[0].y,
		g, h, 1,
	}
	// The unit square's point for the pixel x, y is (x+½)/width, (y+½)/height.
	kx, ky := 1/float64(width), 1/float64(height)
	var m homography
	for r := range 3 {
		a, b, c := unit[3*r], unit[3*r+1], unit[3*r+2]
		m[3*r], m[3*r+1], m[3*r+2] = a*kx, b*ky, c+a*kx/2+b*ky/2
	}
	return m
}

// warpLinear fills to, width columns wide, with the pixels of g that m leads to,
// between pixels by the four around.
func warpLinear(g *image.Gray, m homography, to []uint8, width int) {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	for i := range to {
		p := m.at(float64(i%width), float64(i/width))
		x, y, ax, ay := split(p, w, h)
		x1, y1 := inside(x+1, w), inside(y+1, h)
		x, y = inside(x, w), inside(y, h)
		top, low := g.Pix[y*g.Stride:], g.Pix[y1*g.Stride:]
		a := float32(top[x])*(1-ax) + float32(top[x1])*ax
		b := float32(low[x])*(1-ax) + float32(low[x1])*ax
		to[i] = uint8(a*(1-ay) + b*ay + 0.5)
	}
}

// inside returns v, or what is nearest to it of 0 to before n.
func inside(v, n int) int { return min(n-1, max(0, v)) }

// split returns the pixel at or before p and how far p is beyond it. It stays near a
// picture of w by h pixels, so that what follows may count on small numbers.
func split(p point, w, h int) (x, y int, ax, ay float32) {
	px := min(float64(w)+2, max(-3, p.x))
	py := min(float64(h)+2, max(-3, p.y))
	fx, fy := math.Floor(px), math.Floor(py)
	return min(int(fx), w-1), min(int(fy), h-1), float32(px - fx), float32(py - fy)
}

// warpCubic does the same with the sixteen pixels around, of a part of g. Beyond the
// part its edge goes on.
func warpCubic(g *image.Gray, part image.Rectangle, m homography, to []uint8, width int) {
	for i := range to {
		p := m.at(float64(i%width), float64(i/width))
		px := min(float64(part.Max.X)+2, max(float64(part.Min.X)-3, p.x))
		py := min(float64(part.Max.Y)+2, max(float64(part.Min.Y)-3, p.y))
		fx, fy := math.Floor(px), math.Floor(py)
		wx, wy := cubic(float32(px-fx)), cubic(float32(py-fy))
		x, y := int(fx)-1, int(fy)-1
		var sum float32
		if x >= part.Min.X && y >= part.Min.Y && x+3 < part.Max.X && y+3 < part.Max.Y {
			at := (y-g.Rect.Min.Y)*g.Stride + x - g.Rect.Min.X
			for j := range 4 {
				r := g.Pix[at : at+4 : at+4]
				sum += wy[j] * (wx[0]*float32(r[0]) + wx[1]*float32(r[1]) + wx[2]*float32(r[2]) + wx[3]*float32(r[3]))
				at += g.Stride
			}
		} else {
			for j := range 4 {
				row := g.Pix[(min(part.Max.Y-1, max(part.Min.Y, y+j))-g.Rect.Min.Y)*g.Stride:]
				for k := range 4 {
					sum += wy[j] * wx[k] * float32(row[min(part.Max.X-1, max(part.Min.X, x+k))-g.Rect.Min.X])
				}
			}
		}
		to[i] = uint8(min(255, max(0, sum+0.5)))
	}
}

// cubic returns the weights of the pixels at -1, 0, 1 and 2 for a point at t between
// 0 and 1: the cubic convolution with a = -0.75 that the network's training used.
func cubic(t float32) [4]float32 {
	const a = -0.75
	var w [4]float32
	w[0] = ((a*(t+1)-5*a)*(t+1)+8*a)*(t+1) - 4*a
	w[1] = ((a+2)*t-(a+3))*t*t + 1
	w[2] = ((a+2)*(1-t)-(a+3))*(1-t)*(1-t) + 1
	w[3] = 1 - w[0] - w[1] - w[2]
	return w
}

// reduce averages g down to w by h pixels, into c.small.
func (c *cutter) reduce(g *image.Gray, w, h int) {
	gw, gh := g.Rect.Dx(), g.Rect.Dy()
	if cap(c.small.Pix) < w*h {
		c.small.Pix = make([]uint8, w*h)
	}
	c.small = image.Gray{Pix: c.small.Pix[:w*h], Stride: w, Rect: image.Rect(0, 0, w, h)}
	if cap(c.across) < w {
		c.across, c.sums = make([]float32, w), make([]float32, w)
	}
	across, sums := c.across[:w], c.sums[:w]
	step := float64(gh) / float64(h)
	done := -1 // the row that across holds
	for y := range h {
		from, to := float64(y)*step, min(float64(gh), float64(y+1)*step)
		clear(sums)
		for r := int(from); r < gh && float64(r) < to; r++ {
			part := float32(min(to, float64(r+1)) - max(from, float64(r)))
			if part < 1e-3 {
				continue
			}
			if r != done {
				averageRow(across, g.Pix[r*g.Stride:][:gw])
				done = r
			}
			for x, v := range across {
				sums[x] += v * part
			}
		}
		k := float32(1 / (to - from))
		for x, v := range sums {
			c.small.Pix[y*w+x] = uint8(v*k + 0.5)
		}
	}
}

func averageRow(to []float32, row []uint8) {
	step := float64(len(row)) / float64(len(to))
	for x := range to {
		from, end := float64(x)*step, min(float64(len(row)), float64(x+1)*step)
		first, last := int(from), int(end)
		if first == last {
			to[x] = float32(row[first])
			continue
		}
		sum := float32(row[first]) * float32(float64(first+1)-from)
		for _, p := range row[first+1 : last] {
			sum += float32(p)
		}
		if last < len(row) {
			sum += float32(row[last]) * float32(end-float64(last))
		}
		to[x] = sum / float32(end-from)
	}
}
