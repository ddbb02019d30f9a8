package main

import (
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestMarked(t *testing.T) {
	box := image.Rect(10, 10, 100, 100)
	list := knownList{codes: []string{"abcd-1234", "O0lI-5678"}, legible: true, struck: []int{0}, alike: []string{"0O", "lI"}, box: box}
	tests := []struct {
		name string
		s    specimen
		a    answer
		want marksOf
	}{
		{"all read", specimen{lists: []knownList{list}}, answer{page: pageText("abcd-1234\nO0lI-5678")},
			marksOf{pictures: 1, lists: 1, recognised: 1, shown: 1, codes: 2, exact: 2, near: 2, exactFold: 2, nearFold: 2, letters: 16, struck: 1, struckOK: 1}},
		{"alike ones mixed up", specimen{lists: []knownList{list}}, answer{page: pageText("00ll-5678")},
			marksOf{pictures: 1, lists: 1, codes: 2, exactFold: 1, nearFold: 1, letters: 8, wrong: 2, struck: 1}},
		{"pointed at", specimen{lists: []knownList{list}}, answer{unsure: []image.Rectangle{image.Rect(0, 0, 50, 50)}},
			marksOf{pictures: 1, lists: 1, shown: 1, codes: 2, struck: 1}},
		{"pointed elsewhere", specimen{lists: []knownList{list}}, answer{unsure: []image.Rectangle{image.Rect(0, 200, 50, 250)}},
			marksOf{pictures: 1, lists: 1, codes: 2, struck: 1}},
		{"not legible", specimen{lists: []knownList{{codes: list.codes}}}, answer{page: pageText("abcd-1234")},
			marksOf{pictures: 1, illegible: 1}},
		{"a claim", specimen{class: noWriting}, answer{page: pageText("x1y2z3 hello 12")},
			marksOf{pictures: 1, silent: 1, claims: 1}},
		{"numbers where there are some", specimen{class: lookAlike}, answer{page: pageText("x1y2z3"), cpu: time.Second},
			marksOf{pictures: 1, cpu: time.Second}},
		{"failed", specimen{class: lookAlike}, answer{err: os.ErrNotExist}, marksOf{pictures: 1, failed: 1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.s.marked(test.a), cmp.AllowUnexported(marksOf{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestTable(t *testing.T) {
	marks := map[string]map[string]marksOf{
		"embedded":     {screenDark: {pictures: 2, lists: 2, recognised: 2, shown: 2, codes: 20, exact: 19, near: 20, exactFold: 20, nearFold: 20, doubtful: 3, letters: 100, wrong: 1, cpu: time.Second}, noWriting: {pictures: 4, silent: 4, claims: 1}},
		plainTesseract: {screenDark: {pictures: 2, lists: 2, codes: 20, cpu: 4 * time.Second, failed: 1}},
	}
	var out strings.Builder
	if err := table(&out, []string{"embedded", plainTesseract}, marks, plainTesseract); err != nil {
		t.Fatal(err)
	}
	for _, want := range [][]string{
		{"screen-dark", "2", "2", "1.000", "1.000", "20", "0.950", "1.000", "1.000", "1.000", "–", "0.150", "10.00", "–", "500", "0.25"},
		{"empty", "4", "0", "–", "–", "0", "–", "–", "–", "–", "–", "–", "–", "0.25", "0", "–"},
		{"screen-dark", "(1", "failed)", "2", "2", "0.000", "0.000", "20", "0.000", "0.000", "0.000", "0.000", "–", "0.000", "–", "–", "2000", "1.00"},
	} {
		if !strings.Contains(strings.Join(strings.Fields(out.String()), " "), strings.Join(want, " ")) {
			t.Errorf("no line %v in\n%s", want, out.String())
		}
	}
}

func TestManifest(t *testing.T) {
	manifest := filepath.Join(t.TempDir(), "m.jsonl")
	body := lines(
		`{"file": "a/b.png", "class": "positive_image", "codes": ["aa-11"], "legible": true, "confusable_glyphs": true}`,
		`{"file": "c.JPG", "class": "photo"}`,
		`{"file": "d.md", "codes": ["text"]}`,
		`{"file": "e.png", "codes": ["bb-22"], "legible": false}`,
	)
	if err := os.WriteFile(manifest, []byte(body), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := specimens("pics", manifest)
	if err != nil {
		t.Fatal(err)
	}
	want := []specimen{
		{path: filepath.Join("pics", "a", "b.png"), class: "positive_image", lists: []knownList{{codes: []string{"aa-11"}, legible: true, alike: []string{"0O", "lI"}}}},
		{path: filepath.Join("pics", "c.JPG"), class: "photo"},
		{path: filepath.Join("pics", "e.png"), class: "real", lists: []knownList{{codes: []string{"bb-22"}}}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(specimen{}, knownList{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSampled(t *testing.T) {
	var all []specimen
	for i := range 30 {
		all = append(all, specimen{class: []string{"a", "b", "b"}[i%3]})
	}
	count := map[string]int{}
	for _, s := range sampled(all, 9) {
		count[s.class]++
	}
	if diff := cmp.Diff(map[string]int{"a": 3, "b": 6}, count); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := len(sampled(all, 0)); got != 30 {
		t.Errorf("%d of 30 when all are wanted", got)
	}
}
