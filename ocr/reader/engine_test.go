package reader

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"image"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"sparekey/ocr"
)

var update = flag.Bool("update", false, "rewrite testdata/figures.txt")

// figures say how well the codes of a picture were read.
type figures struct {
	codes, exact, near int
	silent             int // wrong characters that no doubt was cast on
}

func (f figures) String() string {
	return fmt.Sprintf("%d codes, %d exact, %d near, %d wrong without doubt", f.codes, f.exact, f.near, f.silent)
}

func open(t testing.TB) ocr.Engine {
	t.Helper()
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return e
}

// Each picture must be read at least as well as testdata/figures.txt says.
func TestFigures(t *testing.T) {
	want := readFigures(t)
	e := open(t)
	var lines []string
	for _, p := range pages {
		t.Run(p.name, func(t *testing.T) {
			got := p.figures(t, e)
			lines = append(lines, p.name+": "+got.String())
			w, ok := want[p.name]
			if *update {
				return
			}
			if !ok || got.codes != w.codes || got.exact < w.exact || got.near < w.near || got.silent > w.silent {
				t.Errorf("%v, want %v", got, w)
			}
		})
	}
	if *update {
		if err := os.WriteFile("testdata/figures.txt", []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func readFigures(t *testing.T) map[string]figures {
	t.Helper()
	file, err := os.Open("testdata/figures.txt")
	if err != nil {
		if *update {
			return nil
		}
		t.Fatal(err)
	}
	defer file.Close()
	want := map[string]figures{}
	for s := bufio.NewScanner(file); s.Scan(); {
		name, rest, _ := strings.Cut(s.Text(), ": ")
		var f figures
		if _, err := fmt.Sscanf(rest, "%d codes, %d exact, %d near, %d wrong without doubt", &f.codes, &f.exact, &f.near, &f.silent); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want[name] = f
	}
	if len(want) != len(pages) && !*update {
		t.Fatalf("figures of %d pictures, want %d", len(want), len(pages))
	}
	return want
}

func (p page) figures(t *testing.T, e ocr.Engine) figures {
	t.Helper()
	got, err := e.Read(t.Context(), p.draw(t))
	if err != nil {
		t.Fatal(err)
	}
	checkPage(t, got, p.draw(t).Rect)
	f := figures{codes: len(p.codes)}
	for _, code := range p.codes {
		best, silent := 1000, 0
		for _, l := range got.Lines {
			if d, s := unlike(plainText(code), l); d < best {
				best, silent = d, s
			}
		}
		if best == 0 {
			f.exact++
		}
		if best <= 1 {
			f.near++
			f.silent += silent
		}
	}
	return f
}

func plainText(s string) string { return strings.NewReplacer(" ", "", "-", "").Replace(s) }

// unlike returns by how many characters a line differs from a code, and how many of
// its wrong characters are not marked.
func unlike(code string, l ocr.Line) (wrong, silent int) {
	var said []rune
	var marked []bool
	for _, w := range l.Words {
		doubts := map[int]bool{}
		for _, d := range w.Doubts {
			doubts[d.At] = true
		}
		for i, r := range []rune(w.Text) {
			if r != '-' {
				said, marked = append(said, r), append(marked, doubts[i])
			}
		}
	}
	want := []rune(code)
	if len(said) != len(want) {
		return 100, 0
	}
	for i := range want {
		if want[i] == said[i] {
			continue
		}
		wrong++
		if !marked[i] {
			silent++
		}
	}
	return wrong, silent
}

// checkPage asserts what holds for every page of every picture.
func checkPage(t *testing.T, p ocr.Page, bounds image.Rectangle) {
	t.Helper()
	for _, l := range p.Lines {
		if len(l.Words) == 0 {
			t.Error("a line without words")
		}
		for _, w := range l.Words {
			n := utf8.RuneCountInString(w.Text)
			if n == 0 || strings.ContainsAny(w.Text, " \n") || !utf8.ValidString(w.Text) {
				t.Errorf("%q is no word", w.Text)
			}
			if w.Box.Empty() || !w.Box.In(bounds) {
				t.Errorf("the box %v is not in the picture %v", w.Box, bounds)
			}
			if !(w.Confidence >= 0 && w.Confidence <= 1) {
				t.Errorf("confidence %v", w.Confidence)
			}
			for i, d := range w.Doubts {
				if d.At < 0 || d.At >= n || i > 0 && d.At <= w.Doubts[i-1].At || len(d.Or) > mostOr {
					t.Errorf("doubt %d of %d characters: at %d, %d others", i, n, d.At, len(d.Or))
				}
				for _, g := range d.Or {
					if !(g.Probability > 0 && g.Probability <= 1) {
						t.Errorf("a guess of probability %v", g.Probability)
					}
				}
			}
		}
	}
	for _, r := range p.Unsure {
		if !r.In(bounds) {
			t.Errorf("the unsure line %v is not in the picture %v", r, bounds)
		}
	}
}

// Words stand where they were drawn.
func TestBoxes(t *testing.T) {
	p := pages[0]
	p.lines = []string{"one two  three", "alpha beta        gamma"}
	got, err := open(t).Read(t.Context(), p.draw(t))
	if err != nil {
		t.Fatal(err)
	}
	checkPage(t, got, p.draw(t).Rect)
	g := p.draw(t)
	found := map[string]image.Rectangle{}
	for _, l := range got.Lines {
		for _, w := range l.Words {
			found[w.Text] = w.Box
		}
	}
	for _, word := range []string{"one", "two", "three", "alpha", "beta", "gamma"} {
		box, ok := found[word]
		if !ok {
			t.Errorf("%s is not read: %v", word, found)
			continue
		}
		tight := inkOfBox(g, box.Inset(-2), p.paper)
		if d := largest(box, tight); d > 4 {
			t.Errorf("%s: box %v, its ink %v", word, box, tight)
		}
	}
}

// inkOfBox returns the part of a box with ink.
func inkOfBox(g *image.Gray, box image.Rectangle, paper uint8) image.Rectangle {
	var out image.Rectangle
	box = box.Intersect(g.Rect)
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			if g.GrayAt(x, y).Y != paper {
				out = out.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return out
}

func largest(a, b image.Rectangle) int {
	most := 0
	for _, d := range []int{a.Min.X - b.Min.X, a.Min.Y - b.Min.Y, a.Max.X - b.Max.X, a.Max.Y - b.Max.Y} {
		most = max(most, d, -d)
	}
	return most
}

// A line that is longer than the network sees at a time is read in pieces.
func TestLongLine(t *testing.T) {
	p := pages[0]
	text := strings.TrimSpace(strings.Repeat("every good reader parts long lines between words ", 5))
	p.lines = []string{text}
	got, err := open(t).Read(t.Context(), p.draw(t))
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, l := range got.Lines {
		for _, w := range l.Words {
			words = append(words, w.Text)
		}
	}
	if said := strings.Join(words, " "); said != text {
		t.Errorf("read %q", said)
	}
}

func TestSubImage(t *testing.T) {
	p := pages[0]
	g := p.draw(t)
	large := image.NewGray(image.Rect(-30, -20, g.Rect.Dx()+50, g.Rect.Dy()+40))
	for i := range large.Pix {
		large.Pix[i] = 128
	}
	for y := range g.Rect.Dy() {
		copy(large.Pix[large.PixOffset(0, y):], g.Pix[y*g.Stride:][:g.Rect.Dx()])
	}
	e := open(t)
	want, err := e.Read(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	got, err := e.Read(t.Context(), large.SubImage(g.Rect))
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("a part of a picture is read otherwise than a picture")
	}
}

func TestStops(t *testing.T) {
	g := pages[0].draw(t)
	e := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := e.Read(ctx, g); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if page, err := e.Read(t.Context(), g); err != nil || len(page.Lines) == 0 {
		t.Errorf("after a stop: %d lines, %v", len(page.Lines), err)
	}
	hasty, err := New(Options{Deadline: time.Nanosecond})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := hasty.Read(t.Context(), g); !errors.Is(err, ocr.ErrSlow) {
		t.Errorf("too slow: %v", err)
	}
	if err := e.Close(); err != nil {
		t.Errorf("closing: %v", err)
	}
	if _, err := e.Read(t.Context(), g); !errors.Is(err, errClosed) {
		t.Errorf("closed: %v", err)
	}
}

// A picture that trips up the reader costs that picture.
func TestPanic(t *testing.T) {
	_, err := open(t).Read(t.Context(), &trap{})
	if !errors.Is(err, ocr.ErrCrashed) {
		t.Errorf("%v, want ErrCrashed", err)
	}
	if err != nil && strings.Contains(err.Error(), "secret") {
		t.Errorf("the message says what was read: %v", err)
	}
}

type trap struct{ image.Gray }

func (*trap) Bounds() image.Rectangle { panic("secret") }

func BenchmarkRead(b *testing.B) {
	e := open(b)
	for _, p := range pages {
		g := p.draw(b)
		b.Run(p.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := e.Read(b.Context(), g); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
