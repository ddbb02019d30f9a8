package extract

import (
	"image"
	"testing"

	"sparekey/ocr"
)

// The words of a picture that lies on its side come in the order in which they are read,
// with their boxes in the picture as it is.
func TestTurnedPage(t *testing.T) {
	size := image.Rect(0, 0, 400, 300)
	upright := pageOf(
		40, 40, "Backup codes",
		40, 80, "4821-7390", 240, 80, "6057-1942",
		40, 110, "3318-8264", 240, 110, "9075-2613",
	)
	want := inOrder(upright, 2, 1)
	if want.Text != "Backup codes\n4821-7390\t6057-1942\n3318-8264\t9075-2613" {
		t.Fatalf("upright: %q", want.Text)
	}
	for quarters := range 4 {
		got := inOrder(upright.Turned(quarters, size), 2, 1)
		if got.Text != want.Text {
			t.Errorf("turned by %d quarters: %q", quarters, got.Text)
		}
		from, to := 13, len(want.Text)
		box := ocr.TurnedBox(want.Box(from, to), quarters, image.Rect(0, 0, 800, 600))
		if b := got.Box(from, to); b != box {
			t.Errorf("turned by %d quarters: the list is at %v, want %v", quarters, b, box)
		}
	}
}
