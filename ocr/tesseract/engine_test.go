package tesseract

import (
	"context"
	"errors"
	"image"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
)

func TestLanguages(t *testing.T) {
	tests := []struct {
		name string
		in   []string
		want string // joined; empty: refused
	}{
		{"none named", nil, "eng"},
		{"two", []string{"eng", "chi_sim"}, "eng+chi_sim"},
		{"an option", []string{"-c"}, ""},
		{"a path", []string{"../x"}, ""},
		{"joined already", []string{"eng+deu"}, ""},
		{"nothing", []string{""}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Options{Languages: tt.in}.languages()
			if strings.Join(got, "+") != tt.want || (err == nil) != (tt.want != "") {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestMissing(t *testing.T) {
	tests := []struct {
		name            string
		want, installed []string
		says            string
	}{
		{"all there", []string{"eng"}, []string{"deu", "eng"}, ""},
		{"one lacks", []string{"eng", "fra"}, []string{"deu", "eng"}, "no data for fra (installed are deu, eng)"},
		{"none at all", []string{"eng"}, nil, "no data for eng (none is installed)"},
		{"a package name has no underscore", []string{"chi_sim"}, nil, "tesseract-ocr-chi-sim"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := missing(tt.want, tt.installed)
			if tt.says == "" && err != nil {
				t.Errorf("got %v", err)
			}
			if tt.says != "" && (!errors.Is(err, ocr.ErrNoEngine) || !strings.Contains(err.Error(), tt.says)) {
				t.Errorf("got %v, want %s", err, tt.says)
			}
		})
	}
}

func TestPage(t *testing.T) {
	words := []word{
		{1, 1, 1, image.Rect(60, 50, 90, 60), 91, "right"},
		{1, 1, 1, image.Rect(10, 50, 40, 60), 130, "left "},
		{1, 1, 2, image.Rect(10, 70, 40, 80), -1, "last"},
		{1, 2, 1, image.Rect(10, 0, 40, 9), 50, " "},
		{2, 1, 1, image.Rect(10, 10, 40, 20), 50, "first"},
		{2, 1, 1, image.Rectangle{}, 50, "nowhere"},
	}
	want := ocr.Page{Lines: []ocr.Line{
		{Words: []ocr.Word{{Text: "first", Box: image.Rect(10, 10, 40, 20), Confidence: 0.5}}},
		{Words: []ocr.Word{
			{Text: "left", Box: image.Rect(10, 50, 40, 60), Confidence: 1},
			{Text: "right", Box: image.Rect(60, 50, 90, 60), Confidence: 0.91},
		}},
		{Words: []ocr.Word{{Text: "last", Box: image.Rect(10, 70, 40, 80)}}},
	}}
	if diff := cmp.Diff(want, page(words)); diff != "" {
		t.Errorf("page (-want +got):\n%s", diff)
	}
}

// oracle answers every picture with the same words.
type oracle struct {
	words []word
	asked int
}

func (o *oracle) read(context.Context, []byte) ([]word, error) {
	o.asked++
	return o.words, nil
}

func (o *oracle) close() error { return nil }

func TestReadMapsBoxesBack(t *testing.T) {
	o := &oracle{words: []word{{1, 1, 1, image.Rect(20, 40, 60, 80), 80, "word"}}}
	e := &engine{o}
	// Nothing is written here and the picture is small: it is doubled.
	page, err := e.Read(t.Context(), image.NewGray(image.Rect(100, 100, 300, 300)))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := page.Lines[0].Words[0].Box, image.Rect(110, 120, 130, 140); got != want {
		t.Errorf("box %v, want %v", got, want)
	}
}

func TestReadSparesTheLibrary(t *testing.T) {
	o := &oracle{words: []word{{1, 1, 1, image.Rect(0, 0, 9, 9), 80, "word"}}}
	e := &engine{o}
	for _, size := range []image.Point{{0, 0}, {1, 1}, {7, 500}, {500, 7}} {
		page, err := e.Read(t.Context(), image.NewGray(image.Rectangle{Max: size}))
		if err != nil || page.Lines != nil {
			t.Errorf("%v: %v, %v; want nothing", size, page, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := e.Read(ctx, image.NewGray(image.Rect(0, 0, 100, 100))); !errors.Is(err, context.Canceled) {
		t.Errorf("after the context ended: %v", err)
	}
	if o.asked != 0 {
		t.Errorf("the library was asked %d times", o.asked)
	}
}

func TestMain(m *testing.M) {
	if how, ok := os.LookupEnv(childVariable); ok {
		os.Exit(behave(how))
	}
	os.Exit(m.Run())
}
