package extract

import (
	"image"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"

	"sparekey/scanner/blob"
)

func TestSpot(t *testing.T) {
	d := NewDoc(blob.Address{File: "a.txt"}, "text", "one\ntwo\n\nfour")
	for offset, line := range map[int]int{-5: 1, 0: 1, 3: 1, 4: 2, 8: 3, 9: 4, 13: 4, 99: 4} {
		if got := d.Spot(offset); got != (Spot{Line: line}) {
			t.Errorf("Spot(%d) = %+v, want line %d", offset, got, line)
		}
	}
}

// TestLinesFromManyGoroutines shows that a document may be asked by several at
// once, although it counts its lines only when it is first asked.
func TestLinesFromManyGoroutines(t *testing.T) {
	d := NewDoc(blob.Address{File: "a.txt"}, "text", strings.Repeat("line\n", 1000))
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			for line := i; line < 1000; line += 4 {
				if got := d.Spot(5*line + 3).Line; got != line+1 {
					t.Errorf("line %d, want %d", got, line+1)
				}
			}
		})
	}
	wg.Wait()
}

func TestSpotWithoutTable(t *testing.T) {
	d := &Doc{Text: "abc"}
	if got := d.Spot(1); got != (Spot{}) {
		t.Errorf("Spot = %+v, want none", got)
	}
	if got := d.Box(0, 3); !got.Empty() {
		t.Errorf("Box = %v, want empty", got)
	}
}

func TestWordPlaces(t *testing.T) {
	a, b, c := image.Rect(0, 0, 40, 10), image.Rect(50, 0, 90, 10), image.Rect(0, 20, 40, 30)
	t1, one := []ocr.Guess{{Text: "t", Probability: 0.2}}, []ocr.Guess{{Text: "1", Probability: 0.3}, {Text: "l", Probability: 0.1}}
	l := lay([][]word{
		{{text: "abcd", box: a, at: a}, {text: "efgh", box: b, at: b, doubts: []wordDoubt{{1, t1}}}},
		{{text: "ijkl", box: c, at: c, doubts: []wordDoubt{{0, one}}}},
	}, 3, true)
	d := &Doc{Text: string(l.text), spots: l.spots, doubts: l.doubts}
	if d.Text != "abcd efgh\nijkl" {
		t.Fatalf("text = %q", d.Text)
	}
	if got, want := d.Spot(6), (Spot{Page: 3, Line: 1, Box: b}); got != want {
		t.Errorf("Spot(6) = %+v, want %+v", got, want)
	}
	if got, want := d.Spot(12), (Spot{Page: 3, Line: 2, Box: c}); got != want {
		t.Errorf("Spot(12) = %+v, want %+v", got, want)
	}
	if got, want := d.Box(0, 4), a; got != want {
		t.Errorf("Box(0, 4) = %v, want %v", got, want)
	}
	if got, want := d.Box(5, 14), b.Union(c); got != want {
		t.Errorf("Box(5, 14) = %v, want %v", got, want)
	}
	want := []Doubt{{6, t1}, {10, one}}
	if diff := cmp.Diff(want, d.Doubts(0, 14)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want[:1], d.Doubts(5, 10)); diff != "" {
		t.Error(diff)
	}
	if got := d.Doubts(9, 5); len(got) != 0 {
		t.Errorf("Doubts(9, 5) = %v", got)
	}
}

func TestRows(t *testing.T) {
	at := func(s string, x, y int) word { return word{text: s, box: image.Rect(x, y, x+10*len(s), y+10)} }
	for name, tc := range map[string]struct {
		lines [][]word
		want  string
	}{
		"one line":              {[][]word{{at("ab", 0, 0), at("cd", 30, 0)}}, "ab cd"},
		"a wide gap is a tab":   {[][]word{{at("ab", 0, 0), at("cd", 60, 0)}}, "ab\tcd"},
		"out of order":          {[][]word{{at("low", 0, 40)}, {at("high", 0, 0)}}, "high\nlow"},
		"columns become rows":   {[][]word{{at("a1", 0, 0)}, {at("a2", 0, 20)}, {at("b1", 100, 1)}, {at("b2", 100, 21)}}, "a1\tb1\na2\tb2"},
		"tight lines stay":      {[][]word{{at("aaaa", 0, 0)}, {at("bbbb", 0, 8)}}, "aaaa\nbbbb"},
		"a line that rises":     {[][]word{{at("aa", 0, 20), at("bb", 30, 10), at("cc", 60, 0)}, {at("dd", 0, 40), at("ee", 30, 30)}}, "aa bb cc\ndd ee"},
		"a column in between":   {[][]word{{at("aa", 0, 0), at("cc", 200, 0)}, {at("bb", 100, 0)}}, "aa\tbb\tcc"},
		"beside but not level":  {[][]word{{at("aa", 0, 0)}, {at("bb", 100, 7)}}, "aa\nbb"},
		"overlapping is no row": {[][]word{{at("aaaa", 0, 0)}, {at("bbbb", 20, 0)}}, "aaaa\nbbbb"},
		"nothing":               {nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(lay(rows(tc.lines), 0, false).text); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
