package main

import (
	"image"
	"image/color"
)

// photograph returns a picture like those that cameras take: smooth, many
// colours, grain, no writing. Whole numbers only, so that every processor draws
// the same.
func (k *kit) photograph(width, height int) *image.RGBA {
	cell := of(k, 40, 90, 160)
	columns, rows := width/cell+2, height/cell+2
	field := make([][3]int, columns*rows)
	base := [3]int{k.between(60, 180), k.between(60, 180), k.between(60, 180)}
	for i := range field {
		for c := range 3 {
			field[i][c] = base[c] + k.between(-55, 55)
		}
	}
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			at := y/cell*columns + x/cell
			fx, fy := x%cell, y%cell
			var rgb [3]uint8
			grain := k.IntN(9) - 4
			for c := range 3 {
				top := field[at][c]*(cell-fx) + field[at+1][c]*fx
				low := field[at+columns][c]*(cell-fx) + field[at+columns+1][c]*fx
				rgb[c] = clamp((top*(cell-fy)+low*fy)/(cell*cell) + grain)
			}
			m.SetRGBA(x, y, color.RGBA{rgb[0], rgb[1], rgb[2], 255})
		}
	}
	return m
}

func clamp(v int) uint8 { return uint8(max(0, min(255, v))) }

// photographed returns a screen as a camera sees it: uneven light, grain, a
// little unsharp.
func (k *kit) photographed(m *image.RGBA) *image.RGBA {
	size := m.Bounds()
	out := image.NewRGBA(size)
	lean := k.between(10, 60)
	for y := range size.Dy() {
		for x := range size.Dx() {
			a, b := m.RGBAAt(x, y), m.RGBAAt(min(x+1, size.Dx()-1), y)
			light := 215 - lean*x/size.Dx() + 20*y/size.Dy()
			grain := k.IntN(17) - 8
			mix := func(p, q uint8) uint8 { return clamp((int(p)*2+int(q))*light/(3*235) + grain) }
			out.SetRGBA(x, y, color.RGBA{mix(a.R, b.R), mix(a.G, b.G), mix(a.B, b.B), 255})
		}
	}
	return out
}
