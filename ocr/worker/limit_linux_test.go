//go:build !race

package worker_test

import (
	"errors"
	"testing"

	"sparekey/ocr"
)

func TestChildThatTakesTooMuchMemory(t *testing.T) {
	e := running(t, "too much", patient)
	if _, err := e.Read(t.Context(), picture(9, 9)); !errors.Is(err, ocr.ErrCrashed) {
		t.Errorf("got %v, want %v", err, ocr.ErrCrashed)
	}
}
