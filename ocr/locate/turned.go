package locate

import "image"

// TurnedRight returns g turned to the right by so many quarters.
func TurnedRight(g *image.Gray, quarters int) *image.Gray {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	start, right, down := 0, 1, w // where the first pixel goes, and those to its right and below it
	out := image.NewGray(g.Rect)
	switch quarters {
	case 1:
		out = image.NewGray(image.Rect(0, 0, h, w))
		start, right, down = h-1, h, -1
	case 2:
		start, right, down = w*h-1, -1, -w
	case 3:
		out = image.NewGray(image.Rect(0, 0, h, w))
		start, right, down = (w-1)*h, -h, 1
	}
	for y := range h {
		at := start + y*down
		for _, p := range g.Pix[y*g.Stride:][:w] {
			out.Pix[at] = p
			at += right
		}
	}
	return out
}
