package main

import (
	"image"
	"image/color"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseTurns(t *testing.T) {
	for list, want := range map[string][]float64{"": nil, "90": {90}, "90,180,-7.5": {90, 180, -7.5}} {
		got, err := parseTurns(list)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%q: %v (-want +got):\n%s", list, err, diff)
		}
	}
	for _, list := range []string{"left", "90,", "400", "NaN"} {
		if _, err := parseTurns(list); err == nil {
			t.Errorf("%q is taken", list)
		}
	}
}

// A mark in a picture comes to lie where its box does.
func TestTurnedBy(t *testing.T) {
	m := image.NewGray(image.Rect(5, 5, 105, 65))
	for i := range m.Pix {
		m.Pix[i] = 200
	}
	mark := image.Rect(20, 10, 30, 16) // from the corner
	for y := mark.Min.Y; y < mark.Max.Y; y++ {
		for x := mark.Min.X; x < mark.Max.X; x++ {
			m.SetGray(5+x, 5+y, color.Gray{Y: 10})
		}
	}
	for name, c := range map[string]struct {
		degrees float64
		size    image.Point
		box     image.Rectangle
	}{
		"as it is":     {0, image.Pt(100, 60), mark},
		"to the right": {90, image.Pt(60, 100), image.Rect(44, 20, 50, 30)},
		"upside down":  {180, image.Pt(100, 60), image.Rect(70, 44, 80, 50)},
		"to the left":  {270, image.Pt(60, 100), image.Rect(10, 70, 16, 80)},
		"askew":        {20, image.Pt(115, 91), image.Rectangle{}},
	} {
		t.Run(name, func(t *testing.T) {
			out := turnedBy(m, c.degrees)
			if size := out.Bounds().Size(); size != c.size {
				t.Errorf("a picture of %v, want %v", size, c.size)
			}
			box := specimen{lists: []knownList{{box: mark}}}.turned(c.degrees, m.Rect.Size()).lists[0].box
			if !c.box.Empty() && box != c.box {
				t.Errorf("the box is at %v, want %v", box, c.box)
			}
			dark := darkIn(out)
			if !dark.In(box) || dark.Dx() < box.Dx()-4 || dark.Dy() < box.Dy()-4 {
				t.Errorf("the mark is at %v, its box at %v", dark, box)
			}
		})
	}
}

// darkIn is the box around what is dark, from the picture's corner.
func darkIn(m image.Image) image.Rectangle {
	b := m.Bounds()
	var box image.Rectangle
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if r, _, _, _ := m.At(x, y).RGBA(); r < 0x6000 {
				box = box.Union(image.Rect(x, y, x+1, y+1).Sub(b.Min))
			}
		}
	}
	return box
}
