package tesseract

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"sparekey/ocr"
	"sparekey/ocr/worker"
)

// childVariable makes the test binary a child that behaves as it says.
const childVariable = "SPAREKEY_TEST_TESSERACT"

// behave is the main of a child and returns its exit code.
func behave(how string) int {
	if how == "worker" {
		err := worker.Main(context.Background(), os.Stdin, os.Stdout, func() (ocr.Engine, error) { return New(Options{}) })
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		return 0
	}
	return pretend(how)
}

// started is the real engine, in a child as the program has it, where the library
// finds its limit of threads; without an engine the test is skipped.
func started(t testing.TB) ocr.Engine {
	t.Helper()
	t.Setenv(childVariable, "worker")
	t.Setenv("GORACE", "atexit_sleep_ms=0")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	e, err := worker.Command(self)(t.Context())
	if errors.Is(err, ocr.ErrNoEngine) {
		t.Skipf("reading real pictures needs Tesseract: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// madeUp returns ten random codes.
func madeUp(seed uint64) []string {
	const letters = "0123456789abcdef"
	r := rand.New(rand.NewPCG(seed, 1))
	codes := make([]string, 10)
	for i := range codes {
		var b strings.Builder
		for j := range 11 {
			if j == 5 {
				b.WriteByte('-')
				continue
			}
			b.WriteByte(letters[r.IntN(len(letters))])
		}
		codes[i] = b.String()
	}
	return codes
}

// screenshot is a page of codes in two columns, the letters px pixels large.
func screenshot(t testing.TB, px int, dark bool, codes []string) image.Image {
	t.Helper()
	f, err := opentype.Parse(gomono.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: float64(px), DPI: 72, Hinting: font.HintingFull})
	if err != nil {
		t.Fatal(err)
	}
	ink, ground := color.Gray{Y: 30}, color.Gray{Y: 255}
	if dark {
		ink, ground = color.Gray{Y: 225}, color.Gray{Y: 20}
	}
	img := image.NewRGBA(image.Rect(0, 0, 28*px, 16*px))
	draw.Draw(img, img.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	write := func(x, y int, s string) {
		d := font.Drawer{Dst: img, Src: image.NewUniform(ink), Face: face, Dot: fixed.P(x, y)}
		d.DrawString(s)
	}
	write(2*px, 3*px, "Your backup codes")
	for i, c := range codes {
		write(2*px+i%2*12*px, 6*px+i/2*2*px, c)
	}
	return img
}

// right returns the share of want's characters that got has in the same order.
func right(want, got string) float64 {
	row := make([]int, len(got)+1)
	for i := range want {
		before := 0
		for j := range got {
			up := row[j+1]
			if want[i] == got[j] {
				row[j+1] = before + 1
			} else {
				row[j+1] = max(up, row[j])
			}
			before = up
		}
	}
	return float64(row[len(got)]) / float64(len(want))
}

func text(p ocr.Page) string {
	var lines []string
	for _, l := range p.Lines {
		var words []string
		for _, w := range l.Words {
			words = append(words, w.Text)
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return strings.Join(lines, "\n")
}

func TestReadsCodes(t *testing.T) {
	const share = 0.85 // of the characters; one code in five has a wrong one
	e := started(t)
	for i, px := range []int{12, 18, 30} {
		for _, dark := range []bool{false, true} {
			codes := madeUp(uint64(i))
			img := screenshot(t, px, dark, codes)
			page, err := e.Read(t.Context(), img)
			if err != nil {
				t.Fatal(err)
			}
			all := text(page)
			want := "Your backup codes"
			for j := 0; j < len(codes); j += 2 {
				want += "\n" + codes[j] + " " + codes[j+1]
			}
			if got := right(want, all); got < share {
				t.Errorf("%d pixels, dark %v: %.2f of the characters are right, want %.2f:\n%s\nwant:\n%s", px, dark, got, share, all, want)
			}
			checkColumns(t, page, px)
		}
	}
}

// checkColumns finds the gap between the columns in the boxes: it is measurable.
func checkColumns(t *testing.T, page ocr.Page, px int) {
	t.Helper()
	columns := 0
	for _, l := range page.Lines {
		for i, w := range l.Words {
			if w.Confidence < 0 || w.Confidence > 1 || w.Box.Dy() > 2*px {
				t.Errorf("%d pixels: a word of confidence %v in %v", px, w.Confidence, w.Box)
			}
			if i > 0 && w.Box.Min.X-l.Words[i-1].Box.Max.X > 3*px {
				columns++
				if w.Box.Min.X < 13*px || w.Box.Min.X > 15*px {
					t.Errorf("%d pixels: the second column begins at %d, want %d", px, w.Box.Min.X, 14*px)
				}
			}
		}
	}
	if columns < 4 {
		t.Errorf("%d pixels: %d lines of two columns, want 5", px, columns)
	}
}

func TestReadsWhatHoldsNothing(t *testing.T) {
	e := started(t)
	noise := image.NewGray(image.Rect(0, 0, 200, 200))
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise.Pix {
		noise.Pix[i] = uint8(r.Uint32())
	}
	for _, img := range []image.Image{
		image.NewGray(image.Rect(0, 0, 8, 8)),
		image.NewGray(image.Rect(0, 0, 8, 3000)),
		image.NewRGBA(image.Rect(0, 0, 3000, 8)),
		noise,
	} {
		if _, err := e.Read(t.Context(), img); err != nil {
			t.Errorf("%v: %v", img.Bounds(), err)
		}
	}
}

func TestDescribe(t *testing.T) {
	if got := Describe(); !strings.Contains(got, "Tesseract") || strings.Contains(got, "\n") {
		t.Errorf("got %q", got)
	}
}

func BenchmarkRead(b *testing.B) {
	e := started(b)
	img := screenshot(b, 16, false, madeUp(3))
	for b.Loop() {
		if _, err := e.Read(b.Context(), img); err != nil {
			b.Fatal(err)
		}
	}
}
