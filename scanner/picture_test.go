package scanner

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"sparekey/matchers/evidence"
	"sparekey/ocr"
	"sparekey/scanner/report"
	"sparekey/scanner/triage"
)

// recorded is an engine that knows pictures by their width and answers with a page
// that was written down.
type recorded struct {
	pages map[int]ocr.Page
	errs  map[int]error

	mu   sync.Mutex
	read []int // widths, in the order in which the pictures came
}

func (e *recorded) Read(ctx context.Context, img image.Image) (ocr.Page, error) {
	if err := ctx.Err(); err != nil {
		return ocr.Page{}, err
	}
	width := img.Bounds().Dx()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.read = append(e.read, width)
	page, known := e.pages[width]
	if err := e.errs[width]; err != nil {
		return ocr.Page{}, err
	}
	if !known {
		return ocr.Page{}, fmt.Errorf("no page of a picture %d wide", width)
	}
	return page, nil
}

func (*recorded) Close() error { return nil }

// page lays lines of words out, 12 pixels a character and 40 a line, from (30, 50).
func page(lines ...[]ocr.Word) ocr.Page {
	var p ocr.Page
	for i, words := range lines {
		x := 30
		for j, w := range words {
			words[j].Box = image.Rect(x, 50+40*i, x+12*len(w.Text), 50+40*i+24)
			words[j].Confidence = 0.9
			x = words[j].Box.Max.X + 12
		}
		p.Lines = append(p.Lines, ocr.Line{Words: words})
	}
	return p
}

func words(texts ...string) []ocr.Word {
	var all []ocr.Word
	for _, text := range texts {
		all = append(all, ocr.Word{Text: text})
	}
	return all
}

// shot writes a picture of that width.
func shot(t *testing.T, path string, width int) {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, width, 500))
	img.SetGray(3, 3, color.Gray{Y: 200})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestPictures(t *testing.T) {
	or := func(texts ...string) (all []ocr.Guess) {
		for i, text := range texts {
			all = append(all, ocr.Guess{Text: text, Probability: 0.3 / float64(i+1)})
		}
		return all
	}
	// of the readings of its sixth code only those of the d are left when it is hex
	doubted := ocr.Word{Text: "4coll-f1bd3", Doubts: []ocr.Doubt{
		{At: 2, Or: or("0")}, {At: 3, Or: or("i", "1")}, {At: 4, Or: or("1")}, {At: 6, Or: or("t")}, {At: 8, Or: or("6", "8", "h")}}}
	github := page(words("GitHub", "recovery", "codes"), words("8a676-39f74"), words("080f5-6c5aa"), words("328f6-76226"),
		words("e236a-23e23"), words("8e3b1-c77fc"), []ocr.Word{doubted})
	lookAlike := page(words("Discord", "backup", "codes"), words("x7kw-0d2m"), words("p3ru-9vgh"), words("q8ze-5tyn"), words("hm2c-w4js"))
	dir := t.TempDir()
	shot(t, filepath.Join(dir, "Screenshot 1.png"), 401)
	shot(t, filepath.Join(dir, "Screenshot 2.png"), 402)
	shot(t, filepath.Join(dir, "holiday.png"), 403)
	shot(t, filepath.Join(dir, "broken.png"), 404)
	shot(t, filepath.Join(dir, "slow.png"), 405)
	engine := &recorded{
		pages: map[int]ocr.Page{401: github, 402: lookAlike, 403: page(words("Greetings", "from", "the", "lake"))},
		errs:  map[int]error{404: fmt.Errorf("reading: %w", ocr.ErrCrashed), 405: fmt.Errorf("reading: %w", ocr.ErrSlow)},
	}
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: engine, MinLevel: evidence.Possible}); err != nil {
		t.Fatal(err)
	}
	report.Rank(r.hits)
	type seen struct {
		Name, Kind, Type, Service string
		Codes                     int
		Place                     report.Place
		Uncertain                 []report.Uncertain
	}
	var got []seen
	for _, h := range r.hits {
		s := seen{filepath.Base(h.Path), h.Kind, h.MediaType, "", h.CodeCount, h.Place, h.Uncertain}
		if h.Service != nil {
			s.Service = h.Service.ID
		}
		got = append(got, s)
	}
	want := []seen{
		{"Screenshot 1.png", "picture", "image/png", "github", 6, report.Place{Box: &[4]int{30, 90, 132, 224}},
			[]report.Uncertain{{Code: 5, At: 8, Probability: 0.51, Or: []report.Guess{{Text: "6", Probability: 0.33}, {Text: "8", Probability: 0.17}}}}},
		{"Screenshot 2.png", "picture", "image/png", "discord", 4, report.Place{Box: &[4]int{30, 90, 108, 144}},
			[]report.Uncertain{{Code: 0, At: 5, Probability: 0.96, Or: []report.Guess{{Text: "o", Probability: 0.03}}}}},
	}
	near := cmpopts.EquateApprox(0, 0.02)
	byName := cmpopts.SortSlices(func(a, b seen) bool { return a.Name < b.Name })
	if diff := cmp.Diff(want, got, byName, near); diff != "" {
		t.Errorf("hits (-want +got):\n%s", diff)
	}
	sum := r.summary()
	if sum.Stats.Pictures != 5 || sum.Stats.PicturesRead != 3 || sum.Unread[report.OCRFailed] != 2 || sum.Complete {
		t.Errorf("summary: %+v", sum)
	}
	for _, h := range r.hits {
		if h.CodeCount == 6 && h.Codes[5].Text != "4c011-f1bd3" {
			t.Errorf("the sixth code is not read as hex: its form is %v", h.Codes[5].Text)
		}
	}
	if len(r.pointers) != 2 {
		t.Errorf("%d pointers, want those of the two that could not be read", len(r.pointers))
	}
	if len(engine.read) != 5 {
		t.Errorf("%d pictures reached the engine", len(engine.read))
	}
}

// A picture of a list that was not read well ends as a pointer, unless something was
// found in it all the same. One of a package is only counted.
func TestIllegibleLists(t *testing.T) {
	found := page(words("GitHub", "recovery", "codes"), words("8a676-39f74"), words("080f5-6c5aa"), words("328f6-76226"), words("e236a-23e23"), words("8e3b1-c77fc"))
	scrawl := page(words("uo", "codas"))
	nothing := page()
	read := page(words("Greetings", "from", "the", "lake"))
	for _, p := range []*ocr.Page{&found, &scrawl, &nothing} {
		p.Illegible = []image.Rectangle{image.Rect(30, 90, 150, 290)}
	}
	dir := t.TempDir()
	pages := map[int]ocr.Page{401: found, 402: scrawl, 403: nothing, 404: read}
	for name, width := range map[string]int{"found.png": 401, "scrawl.png": 402, "nothing.png": 403, "read.png": 404} {
		shot(t, filepath.Join(dir, name), width)
	}
	module := filepath.Join(dir, "node_modules", "barcodes")
	if err := os.MkdirAll(module, 0o700); err != nil {
		t.Fatal(err)
	}
	shot(t, filepath.Join(module, "12.png"), 405)
	pages[405] = nothing
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: &recorded{pages: pages}, MinLevel: evidence.Possible}); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range r.pointers {
		got = append(got, p.Reason+" "+filepath.Base(p.Path))
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"illegible nothing.png", "illegible scrawl.png"}, got); diff != "" {
		t.Errorf("pointers (-want +got):\n%s", diff)
	}
	sum := r.summary()
	if sum.Unread[report.Illegible] != 3 || sum.Complete || sum.Stats.PicturesRead != 5 || len(r.hits) != 1 {
		t.Errorf("%d hits, summary: %+v", len(r.hits), sum)
	}
}

// A list that is too little by itself is pointed at where the words beside it could not be
// read: they may say what it is.
func TestListsInForeignWords(t *testing.T) {
	digits := page(words("KoAbl", "pe3epB"), words("4821-7390"), words("6057-1942"), words("3318-8264"), words("9075-2613"), words("5546-0189"), words("7702-4935"))
	prose := page(words("KoAbl", "pe3epB"), words("CoxpaHMte", "3TM"))
	unknown := digits
	unknown.Unsure = []image.Rectangle{image.Rect(30, 10, 250, 30), image.Rect(30, 40, 250, 60)}
	prose.Unsure = unknown.Unsure
	dir := t.TempDir()
	for name, width := range map[string]int{"digits.png": 401, "unknown.png": 402, "prose.png": 403} {
		shot(t, filepath.Join(dir, name), width)
	}
	r := &record{}
	engine := &recorded{pages: map[int]ocr.Page{401: digits, 402: unknown, 403: prose}}
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: engine, MinLevel: evidence.Possible}); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range r.pointers {
		got = append(got, p.Reason+" "+filepath.Base(p.Path))
	}
	if diff := cmp.Diff([]string{"illegible unknown.png"}, got); diff != "" {
		t.Errorf("pointers (-want +got):\n%s", diff)
	}
	if len(r.hits) != 0 {
		t.Errorf("%d hits", len(r.hits))
	}
}

// A picture in a zip is read like any other, and the report names the way to it.
func TestPicturesInContainers(t *testing.T) {
	dir := t.TempDir()
	shot(t, filepath.Join(dir, "Screenshot.png"), 401)
	content, err := os.ReadFile(filepath.Join(dir, "Screenshot.png"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "Screenshot.png")); err != nil {
		t.Fatal(err)
	}
	const zips = 6
	for i := range zips {
		packed := pack(t, "DCIM/Screenshot.png", content)
		if i%2 == 1 {
			packed = pack(t, "inner.zip", packed)
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(i, ".zip")), packed, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	engine := &recorded{pages: map[int]ocr.Page{401: page(words("GitHub", "recovery", "codes"), words("8a676-39f74"), words("080f5-6c5aa"), words("328f6-76226"))}}
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: engine, Lanes: triage.Lanes{Fast: 1, Slow: 1}, MinLevel: evidence.Possible}); err != nil {
		t.Fatal(err)
	}
	ways := map[int]int{}
	for _, h := range r.hits {
		ways[len(h.Members)]++
		if h.Kind != "picture" || h.Members[len(h.Members)-1] != "DCIM/Screenshot.png" {
			t.Errorf("hit: %+v", h)
		}
	}
	if diff := cmp.Diff(map[int]int{1: zips / 2, 2: zips / 2}, ways); diff != "" {
		t.Errorf("hits by the length of the way (-want +got):\n%s", diff)
	}
	if sum := r.summary(); !sum.Complete || sum.Stats.PicturesRead != zips {
		t.Errorf("summary: %+v", sum)
	}
}

// Without an engine, or when nobody wants pictures read, it is counted.
func TestPicturesWithoutEngine(t *testing.T) {
	dir := t.TempDir()
	shot(t, filepath.Join(dir, "Screenshot 1.png"), 401)
	for name, test := range map[string]struct {
		opt      Options
		pointers int
	}{
		"no engine":  {Options{}, 1},
		"not wanted": {Options{NoOCR: true, OCR: &recorded{errs: map[int]error{401: errors.New("read all the same")}}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			r := &record{}
			test.opt.Roots = []string{dir}
			if err := r.scan(t, test.opt); err != nil {
				t.Fatal(err)
			}
			sum := r.summary()
			if sum.Unread[report.NoOCR] != 1 || sum.Stats.Pictures != 1 || sum.Stats.PicturesRead != 0 || sum.Complete {
				t.Errorf("summary: %+v", sum)
			}
			if len(r.pointers) != test.pointers {
				t.Errorf("pointers: %+v", r.pointers)
			}
		})
	}
}

// A picture of a list is linked with the list, though characters were read as others
// that look like them, one as nothing like it, and a code was not seen.
func TestPictureOfAList(t *testing.T) {
	dir := t.TempDir()
	list := []string{"k3mp9xw7", "4tv8yro2", "zih5n3bd", "j0f62ykc", "meq84t6p", "w8c3vh2x"}
	pages := map[int]ocr.Page{}
	for width, codes := range map[int][]string{
		401: {"k3mp9xw7", "4tv8yr02", "zih5n3bd", "jof62ykc", "meq84t6p", "w8c3vh2x"},
		402: {"k3mp9xw7", "4tv8yro2", "zih5n3bd", "meq84t6p", "w8c3vn2x"},
		403: {"a3fp9xq7", "4tv8ydo2", "zihwn3bd", "j0j62ykc", "mcq84r6p", "w8c3ve2x"},
	} {
		lines := [][]ocr.Word{words("Backup", "codes")}
		for _, code := range codes {
			lines = append(lines, words(code))
		}
		pages[width] = page(lines...)
		shot(t, filepath.Join(dir, fmt.Sprint(width, ".png")), width)
	}
	text := "Backup codes\n" + strings.Join(list, "\n") + "\n"
	if err := os.WriteFile(filepath.Join(dir, "codes.txt"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}, OCR: &recorded{pages: pages}, MinLevel: evidence.Possible}); err != nil {
		t.Fatal(err)
	}
	report.Rank(r.hits)
	linked := map[int][]string{} // by the rank of the first
	for _, h := range r.hits {
		rank := h.SameAs
		if rank == 0 {
			rank = h.Rank
		}
		linked[rank] = append(linked[rank], filepath.Base(h.Path))
	}
	var got [][]string
	for _, names := range linked {
		slices.Sort(names)
		got = append(got, names)
	}
	want := [][]string{{"401.png", "402.png", "codes.txt"}, {"403.png"}}
	if diff := cmp.Diff(want, got, cmpopts.SortSlices(func(a, b []string) bool { return len(a) > len(b) })); diff != "" {
		t.Errorf("sets (-want +got):\n%s", diff)
	}
}
