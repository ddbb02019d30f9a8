package smalljpeg

// zigzag says where in a block, row by row, its coefficients stand (figure A.6).
var zigzag = [64]byte{
	0, 1, 8, 16, 9, 2, 3, 10,
	17, 24, 32, 25, 18, 11, 4, 5,
	12, 19, 26, 33, 40, 48, 41, 34,
	27, 20, 13, 6, 7, 14, 21, 28,
	35, 42, 49, 56, 57, 50, 43, 36,
	29, 22, 15, 23, 30, 37, 44, 51,
	58, 59, 52, 45, 38, 31, 39, 46,
	53, 60, 61, 54, 47, 55, 62, 63,
}

// block is a block's coefficients, multiplied with their quantizers, row by row.
type block [64]float32

// lastNeeded is, by the side of the result, the last coefficient in zigzag order that
// counts.
func lastNeeded(side int) int {
	switch side {
	case 1:
		return 0
	case 2:
		return 4
	case 4:
		return 24
	}
	return 63
}

// draw computes the pixels of a block whose upper left corner is at pix[0]. Only the
// lowest side × side frequencies count, which makes the picture smaller without
// making its edges jagged.
func (b *block) draw(pix []uint8, stride, side int) {
	switch side {
	case 1:
		pix[0] = level(b[0] / 8)
	case 2:
		b.drawTwo(pix, stride)
	case 4:
		b.drawFour(pix, stride)
	default:
		b.drawEight(pix, stride)
	}
}

// fill is draw for a block that has a mean and nothing else.
func (b *block) fill(pix []uint8, stride, side int) {
	v := level(b[0] / 8)
	for y := range side {
		row := pix[y*stride:][:side]
		for x := range row {
			row[x] = v
		}
	}
}

// level turns a brightness about 0 into one of 0 to 255.
func level(v float32) uint8 {
	if n := int32(v + 128.5); uint32(n) <= 255 {
		return uint8(n)
	}
	return nearest(v)
}

// nearest is level for what is darker than black or brighter than white.
func nearest(v float32) uint8 {
	if v < 0 {
		return 0
	}
	return 255
}

// Half of the amplitude of a cosine, and the cosines of π/8, 3π/8 and of odd
// multiples of π/16 with it (A.3.3).
const (
	flat                           = 0.35355339 // of the constant, and of cos(π/4)
	c1of8, c3of8                   = 0.46193977, 0.19134172
	c1of16, c3of16, c5of16, c7of16 = 0.49039264, 0.41573481, 0.27778512, 0.09754516
)

// drawTwo is the transform of 2 × 2 values.
func (b *block) drawTwo(pix []uint8, stride int) {
	dc, x, y, xy := b[0]/8, b[1]/8, b[8]/8, b[9]/8
	pix[0], pix[1] = level(dc+x+y+xy), level(dc-x+y-xy)
	pix[stride], pix[stride+1] = level(dc+x-y-xy), level(dc-x-y+xy)
}

// four is the transform of four values.
func four(a0, a1, a2, a3 float32) (x0, x1, x2, x3 float32) {
	e0, e1 := flat*(a0+a2), flat*(a0-a2)
	o0, o1 := c1of8*a1+c3of8*a3, c3of8*a1-c1of8*a3
	return e0 + o0, e1 + o1, e1 - o1, e0 - o0
}

func (b *block) drawFour(pix []uint8, stride int) {
	for x := range 4 {
		if b[8+x] == 0 && b[16+x] == 0 && b[24+x] == 0 {
			v := flat * b[x]
			b[x], b[8+x], b[16+x], b[24+x] = v, v, v, v
			continue
		}
		b[x], b[8+x], b[16+x], b[24+x] = four(b[x], b[8+x], b[16+x], b[24+x])
	}
	for y := range 4 {
		p := pix[y*stride:][:4]
		x0, x1, x2, x3 := four(b[8*y], b[8*y+1], b[8*y+2], b[8*y+3])
		p[0], p[1], p[2], p[3] = level(x0), level(x1), level(x2), level(x3)
	}
}

// eight is the transform of eight values: its even ones are four's.
func eight(a *[8]float32) {
	e0, e1, e2, e3 := four(a[0], a[2], a[4], a[6])
	o0 := c1of16*a[1] + c3of16*a[3] + c5of16*a[5] + c7of16*a[7]
	o1 := c3of16*a[1] - c7of16*a[3] - c1of16*a[5] - c5of16*a[7]
	o2 := c5of16*a[1] - c1of16*a[3] + c7of16*a[5] + c3of16*a[7]
	o3 := c7of16*a[1] - c5of16*a[3] + c3of16*a[5] - c1of16*a[7]
	*a = [8]float32{e0 + o0, e1 + o1, e2 + o2, e3 + o3, e3 - o3, e2 - o2, e1 - o1, e0 - o0}
}

func (b *block) drawEight(pix []uint8, stride int) {
	var a [8]float32
	for x := range 8 {
		if b[8+x] == 0 && b[16+x] == 0 && b[24+x] == 0 && b[32+x] == 0 && b[40+x] == 0 && b[48+x] == 0 && b[56+x] == 0 {
			v := flat * b[x]
			for y := range 8 {
				b[8*y+x] = v
			}
			continue
		}
		for y := range 8 {
			a[y] = b[8*y+x]
		}
		eight(&a)
		for y := range 8 {
			b[8*y+x] = a[y]
		}
	}
	for y := range 8 {
		a = [8]float32(b[8*y:])
		eight(&a)
		p := pix[y*stride:][:8]
		for x := range 8 {
			p[x] = level(a[x])
		}
	}
}
