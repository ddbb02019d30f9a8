//go:build !cgo || !tesseract

package tesseract

import (
	"errors"
	"image"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const tsvHead = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"

func TestParseTSV(t *testing.T) {
	tests := []struct {
		name, out string
		want      []word
		err       error
	}{
		{"nothing", "", nil, nil},
		{"no words", tsvHead + "1\t1\t0\t0\t0\t0\t0\t0\t400\t400\t-1\t\n", nil, nil},
		{"a word", tsvHead + "5\t1\t2\t3\t4\t5\t60\t70\t8\t9\t96.25\tK7QD-\n",
			[]word{{2, 3, 4, image.Rect(60, 70, 68, 79), 96.25, "K7QD-"}}, nil},
		{"lines of Windows, no last one", "5\t1\t2\t3\t4\t5\t60\t70\t8\t9\t96\ta\r\n5\t1\t2\t3\t4\t6\t80\t70\t8\t9\t-1\t",
			[]word{{2, 3, 4, image.Rect(60, 70, 68, 79), 96, "a"}, {2, 3, 4, image.Rect(80, 70, 88, 79), -1, ""}}, nil},
		{"a quote and a tabulator", "5\t1\t2\t3\t4\t5\t60\t70\t8\t9\t96\t\"a\tb\n",
			[]word{{2, 3, 4, image.Rect(60, 70, 68, 79), 96, "\"a\tb"}}, nil},
		{"cut", tsvHead + "5\t1\t2\t3", nil, errTSV},
		{"letters for a number", "5\t1\t2\t3\t4\t5\tsixty\t70\t8\t9\t96\ta\n", nil, errTSV},
		{"a negative width", "5\t1\t2\t3\t4\t5\t60\t70\t-8\t9\t96\ta\n", nil, errTSV},
		{"past any picture", "5\t1\t2\t3\t4\t5\t9999999999\t70\t8\t9\t96\ta\n", nil, errTSV},
		{"no confidence", "5\t1\t2\t3\t4\t5\t60\t70\t8\t9\t\ta\n", nil, errTSV},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := parseTSV(tt.out)
			if !errors.Is(err, tt.err) {
				t.Fatalf("got %v, want %v", err, tt.err)
			}
			if diff := cmp.Diff(tt.want, got, cmp.AllowUnexported(word{})); diff != "" {
				t.Errorf("words (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzParseTSV(f *testing.F) {
	f.Add(tsvHead + "5\t1\t2\t3\t4\t5\t60\t70\t8\t9\t96.25\tK7QD\n")
	f.Add("5\t1\t2\t3\t4\t5\t60\t70\t8\t9\tNaN\t\x00\xff\n")
	f.Add("5\t1\t2\t3\n")
	f.Fuzz(func(t *testing.T, out string) {
		words, err := parseTSV(out)
		if err != nil {
			if !errors.Is(err, errTSV) || words != nil {
				t.Fatalf("%d words and %v", len(words), err)
			}
			return
		}
		if len(words) > strings.Count(out, "\n")+1 {
			t.Fatalf("%d words in %d lines", len(words), strings.Count(out, "\n")+1)
		}
		p := page(words)
		last := -1
		for _, l := range p.Lines {
			if len(l.Words) == 0 || middle(l) < last {
				t.Fatal("an empty line, or lines out of order")
			}
			last = middle(l)
			for _, w := range l.Words {
				if w.Text == "" || w.Box.Empty() || !(w.Confidence >= 0 && w.Confidence <= 1) {
					t.Fatalf("box %v, confidence %v", w.Box, w.Confidence)
				}
			}
		}
	})
}
