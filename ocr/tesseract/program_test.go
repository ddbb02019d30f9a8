//go:build !cgo || !tesseract

package tesseract

import (
	"context"
	"errors"
	"fmt"
	"image"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
)

// pretend behaves like the program tesseract, or not.
func pretend(how string) int {
	switch {
	case slices.Contains(os.Args, "--version"):
		fmt.Println("tesseract 5.9.9\n leptonica-1.99")
		return 0
	case slices.Contains(os.Args, "--list-langs"):
		fmt.Println("List of available languages in \"/x/\" (2):\ndeu\neng")
		return 0
	}
	fmt.Fprintln(os.Stderr, "Estimating resolution as 300")
	switch how {
	case "good":
		return pretendToRead()
	case "crash":
		return 3
	case "hang":
		time.Sleep(time.Hour)
	case "flood":
		for {
			if _, err := fmt.Println(strings.Repeat("x", 1<<16)); err != nil {
				return 1
			}
		}
	case "garbage":
		fmt.Println("5\tbut not in columns")
	}
	return 0
}

// pretendToRead answers with its arguments and whether the picture came as BMP.
func pretendToRead() int {
	in, err := io.ReadAll(os.Stdin)
	if err != nil {
		return 1
	}
	fmt.Println("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext")
	fmt.Println("1\t1\t0\t0\t0\t0\t0\t0\t400\t400\t-1\t")
	for i, s := range append([]string{string(in[:2]), os.Getenv("OMP_THREAD_LIMIT")}, os.Args[1:]...) {
		fmt.Printf("5\t1\t1\t1\t1\t%d\t%d\t10\t8\t12\t96.5\t%s\n", i, 10*i, s)
	}
	return 0
}

// installed puts a program tesseract that behaves as how says alone into the path.
func installed(t *testing.T, how string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	name := "tesseract"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	dir := t.TempDir()
	if err := os.Symlink(self, filepath.Join(dir, name)); err != nil {
		t.Skipf("a made-up program needs symbolic links: %v", err)
	}
	t.Setenv("PATH", dir)
	t.Setenv(childVariable, how)
	t.Setenv("GORACE", "atexit_sleep_ms=0")
}

var canvas = image.NewGray(image.Rect(0, 0, 200, 200))

func TestProgramReads(t *testing.T) {
	installed(t, "good")
	e, err := New(Options{Languages: []string{"eng", "deu"}})
	if err != nil {
		t.Fatal(err)
	}
	page, err := e.Read(t.Context(), canvas)
	if err != nil {
		t.Fatal(err)
	}
	want := "BM 1 stdin stdout -l eng+deu --psm 6 -c tessedit_create_tsv=1"
	if diff := cmp.Diff(want, text(page)); diff != "" {
		t.Errorf("what the program was given (-want +got):\n%s", diff)
	}
	if got, want := page.Lines[0].Words[1].Box, image.Rect(5, 5, 9, 11); got != want {
		t.Errorf("box %v, want %v", got, want)
	}
	if got := Describe(); got != "Tesseract 5.9.9, program" {
		t.Errorf("described as %q", got)
	}
}

func TestProgramMisbehaves(t *testing.T) {
	tests := []struct {
		how  string
		want error
	}{
		{"crash", ocr.ErrCrashed},
		{"hang", context.DeadlineExceeded},
		{"flood", errOutput},
		{"garbage", errTSV},
	}
	for _, tt := range tests {
		t.Run(tt.how, func(t *testing.T) {
			installed(t, tt.how)
			e, err := New(Options{})
			if err != nil {
				t.Fatal(err)
			}
			limit := time.Minute
			if tt.how == "hang" {
				limit = 100 * time.Millisecond
			}
			ctx, cancel := context.WithTimeout(t.Context(), limit)
			defer cancel()
			if _, err := e.Read(ctx, canvas); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

func TestProgramIsMissing(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := New(Options{}); !errors.Is(err, ocr.ErrNoEngine) {
		t.Errorf("got %v, want %v", err, ocr.ErrNoEngine)
	}
	if got := Describe(); got != "no Tesseract" {
		t.Errorf("described as %q", got)
	}
}

func TestProgramLacksALanguage(t *testing.T) {
	installed(t, "good")
	_, err := New(Options{Languages: []string{"eng", "fra"}})
	if !errors.Is(err, ocr.ErrNoEngine) || !strings.Contains(err.Error(), "no data for fra (installed are deu, eng)") {
		t.Errorf("got %v", err)
	}
}
