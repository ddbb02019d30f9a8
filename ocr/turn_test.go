package ocr

import (
	"image"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTurnedBox(t *testing.T) {
	bounds := image.Rect(10, 20, 110, 70) // 100 by 50
	box := image.Rect(20, 25, 60, 35)     // 10, 5 to 50, 15 from the corner
	for name, c := range map[string]struct {
		quarters int
		want     image.Rectangle
	}{
		"as it is":      {0, image.Rect(10, 5, 50, 15)},
		"to the right":  {1, image.Rect(35, 10, 45, 50)},
		"upside down":   {2, image.Rect(50, 35, 90, 45)},
		"to the left":   {-1, image.Rect(5, 50, 15, 90)},
		"nearly around": {3, image.Rect(5, 50, 15, 90)},
		"around":        {4, image.Rect(10, 5, 50, 15)},
	} {
		t.Run(name, func(t *testing.T) {
			if got := TurnedBox(box, c.quarters, bounds); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

// A page that is turned and turned back is the same.
func TestTurned(t *testing.T) {
	p := Page{Doubted: true, Turn: 1, Unsure: []image.Rectangle{image.Rect(1, 2, 3, 4)}, Illegible: []image.Rectangle{image.Rect(0, 0, 9, 9)},
		Lines: []Line{{Words: []Word{{Text: "a", Box: image.Rect(5, 6, 7, 8), Confidence: 0.5, Doubts: []Doubt{{At: 0}}}}}}}
	for quarters := range 4 {
		size := image.Rect(0, 0, 40, 30)
		turned := p.Turned(quarters, size)
		if want := (1 - quarters + 4) % 4; turned.Turn != want {
			t.Errorf("turned by %d: Turn is %d, want %d", quarters, turned.Turn, want)
		}
		back := turned.Turned(-quarters, TurnedBox(size, quarters, size))
		if diff := cmp.Diff(p, back); diff != "" {
			t.Errorf("turned by %d and back (-want +got):\n%s", quarters, diff)
		}
	}
}
