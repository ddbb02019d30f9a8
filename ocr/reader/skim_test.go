package reader

import (
	"context"
	"errors"
	"image"
	"testing"

	"sparekey/ocr"
	"sparekey/ocr/locate"
)

// patterned is a wall of one shape again and again, as bricks and fabric have it.
func patterned(t testing.TB, shape string) *image.Gray {
	lines := make([]string, 14)
	for i := range lines {
		for range 9 {
			lines[i] += shape + " "
		}
	}
	return page{name: "pattern", font: pages[7].font, size: 26, ink: 60, paper: 170, lines: lines, noise: 6, blur: 1}.draw(t)
}

// What can be read is legible, upright and on its side; patterns and empty pages are not.
func TestSkim(t *testing.T) {
	e := open(t).(ocr.Skimmer)
	sheet := page{name: "sheet", font: pages[7].font, size: 26, ink: 60, paper: 205, slant: 2, noise: 9, shade: 70, blur: 1, jpeg: 70,
		codes: pages[7].codes}.draw(t)
	empty := image.NewGray(image.Rect(0, 0, 900, 700))
	for name, c := range map[string]struct {
		g         *image.Gray
		from, to  float64 // legible
		fewest    int     // lines
		lookAlike float64 // of a list, at least
	}{
		"upright":      {sheet, 0.8, 1, 5, 0.5},
		"to the right": {locate.TurnedRight(sheet, 1), 0.4, 1, 4, 0},
		"upside down":  {locate.TurnedRight(sheet, 2), 0.4, 1, 4, 0},
		"to the left":  {locate.TurnedRight(sheet, 3), 0.8, 1, 4, 0},
		"a pattern":    {patterned(t, "OIL"), 0, 0, 0, 0},
		"another":      {patterned(t, "71"), 0, 0, 0, 0},
		"nothing":      {empty, 0, 0, 0, 0},
		"tiny":         {image.NewGray(image.Rect(0, 0, 1, 1)), 0, 0, 0, 0},
	} {
		got, err := e.Skim(t.Context(), c.g)
		if err != nil || got.Legible < c.from || got.Legible > c.to || got.Lines < c.fewest || got.List < c.lookAlike {
			t.Errorf("%s: %+v, %v; want legible from %.1f to %.1f", name, got, err, c.from, c.to)
		}
	}
}

func TestSkimStops(t *testing.T) {
	e := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := e.(ocr.Skimmer).Skim(ctx, image.NewGray(image.Rect(0, 0, 90, 70))); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	e.Close()
	if _, err := e.(ocr.Skimmer).Skim(t.Context(), image.NewGray(image.Rect(0, 0, 90, 70))); !errors.Is(err, errClosed) {
		t.Errorf("closed: %v", err)
	}
}
