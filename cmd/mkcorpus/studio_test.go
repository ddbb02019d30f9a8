package main

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"image"
	"io"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/image/font/gofont/goregular"
)

func goLibrary(t *testing.T) library {
	t.Helper()
	fonts, err := loadFonts("")
	if err != nil {
		t.Fatal(err)
	}
	return fonts
}

// studioKit returns a kit that puts nothing anywhere.
func studioKit(seed uint64, name string) *kit {
	return newKit(&home{}, seed, person{first: "Anna", last: "Berger", user: "anna", email: "anna@example.org"}, template{name: name, class: "picture"}, 0)
}

// drawnScene draws a layout small, so that all of them can be looked at.
func drawnScene(fonts library, seed uint64, name string, w, h float64, draw func(s *scene)) *scene {
	k := studioKit(seed, name)
	s := k.newScene(fonts, lightSkins[0], w, h, 0.8)
	draw(s)
	return s
}

// TestEveryCodeIsShown draws every layout and looks whether each code stands inside
// the picture, once, and on no other.
func TestEveryCodeIsShown(t *testing.T) {
	t.Parallel()
	fonts := goLibrary(t)
	type layout struct {
		name string
		w, h float64
		draw func(s *scene)
	}
	var all []layout
	for _, p := range append(append([]screen{}, pagesT...), pagesU...) {
		for _, f := range p.on {
			all = append(all, layout{p.name, f.w, f.h, p.draw})
		}
	}
	for _, p := range append(append(append(append([]leaf{}, sheetsT...), handsT...), sheetsU...), handsU...) {
		all = append(all, layout{p.name, p.w, p.h, p.draw})
	}
	names := map[string]bool{}
	for i, l := range all {
		names[l.name] = true
		checkShown(t, l.name, drawnScene(fonts, uint64(i), l.name, l.w, l.h, l.draw))
	}
	if want := len(pagesT) + len(pagesU) + len(sheetsT) + len(handsT) + len(sheetsU) + len(handsU); len(names) != want {
		t.Errorf("%d names of %d layouts", len(names), want)
	}
}

func checkShown(t *testing.T, name string, s *scene) {
	t.Helper()
	if len(s.sets) == 0 {
		t.Errorf("%s: no codes", name)
	}
	e := s.exposure()
	seen := map[[2]int]bool{}
	for i, c := range e.codes {
		seen[[2]int{c.set, c.code}] = true
		one := cornersBox(c)
		if c.covered {
			t.Errorf("%s: something is drawn over code %d", name, c.code)
		}
		if !one.In(s.Rect) {
			t.Errorf("%s: code %d at %v runs out of %v", name, c.code, one, s.Rect)
		}
		for _, other := range e.codes[:i] {
			if cornersBox(other).Overlaps(one) {
				t.Errorf("%s: codes %d and %d overlap", name, c.code, other.code)
			}
		}
	}
	want := 0
	for _, set := range s.sets {
		want += len(set.codes)
	}
	if len(seen) != want || len(e.codes) != want {
		t.Errorf("%s: %d codes shown in %d places, want %d", name, len(seen), len(e.codes), want)
	}
}

func cornersBox(c shownCode) image.Rectangle {
	return image.Rect(int(c.corners[0].x), int(c.corners[0].y), int(c.corners[2].x), int(c.corners[2].y))
}

// TestLayoutsAreApart holds that the figures have layouts of their own.
func TestLayoutsAreApart(t *testing.T) {
	for _, p := range append(append([]screen{}, pagesU...), falseU...) {
		if !strings.HasPrefix(p.name, "u/") {
			t.Errorf("%s among those of the figures", p.name)
		}
	}
	for _, p := range append(append([]screen{}, pagesT...), falseT...) {
		if !strings.HasPrefix(p.name, "t/") {
			t.Errorf("%s among those for tuning", p.name)
		}
	}
	services := map[string]bool{}
	for _, w := range wordingsU {
		services[byID(w.id).id] = true
	}
	if len(services) < 25 {
		t.Errorf("pages of %d services, want 25", len(services))
	}
}

// TestPictures writes a few pictures and reads them and their truth back; then again,
// to see that the bytes are the same.
func TestPictures(t *testing.T) {
	t.Parallel()
	var out [2]string
	for i := range out {
		out[i] = filepath.Join(t.TempDir(), "new")
		var stderr strings.Builder
		args := []string{"pictures", "-templates", "t", "-count", "7", "-empty", "15", "-seed", "3", "-out", out[i]}
		if got := run(args, &stderr); got != 0 {
			t.Fatalf("exit code %d: %s", got, stderr.String())
		}
	}
	files := tree(t, out[0])
	if diff := cmp.Diff(files, tree(t, out[1])); diff != "" {
		t.Error("two runs of one seed differ")
	}
	classes := map[string]bool{}
	for _, p := range readTruth(t, out[0]) {
		m, _, err := image.Decode(strings.NewReader(files["home/"+p.Path]))
		if err != nil {
			t.Errorf("%s: %v", p.Path, err)
			continue
		}
		d := p.Picture
		classes[d.Class] = true
		b := image.Rect(d.Box[0], d.Box[1], d.Box[2], d.Box[3])
		if len(p.Codes) > 0 && (b.Empty() || !b.In(m.Bounds()) || d.XHeight <= 0 || p.Service == "") {
			t.Errorf("%s: the list is at %v of %v, %v pixels, of %q", p.Template, b, m.Bounds(), d.XHeight, p.Service)
		}
		if sure := d.XHeight >= legibleHeight && d.Contrast >= legibleContrast; p.Legible && !sure {
			t.Errorf("%s: legible at %v pixels and %d levels", p.Template, d.XHeight, d.Contrast)
		}
	}
	for _, c := range []string{screenLight, screenDark, photoSheet, recompressed, lookAlike, noWriting} {
		if !classes[c] {
			t.Errorf("no picture of class %s among %d", c, len(files)-1)
		}
	}
}

func TestContrast(t *testing.T) {
	s := studioKit(1, "t/x").newScene(goLibrary(t), look{back: grey(200), ink: grey(80)}, 200, 60, 1)
	s.press = press{gamma: 1}
	s.code(20, 40, nib{s.sans.bold, 30, grey(80)}, 0, 0, "HEHEHE")
	if got := contrast(s.RGBA, s.shown[0].corners); got < 100 || got > 120 {
		t.Errorf("%v levels between 80 and 200, want about 120", got)
	}
	if got := contrast(s.RGBA, [4]spot{{0, 0}, {20, 0}, {20, 10}, {0, 10}}); got != 0 {
		t.Errorf("%v levels where nothing is written", got)
	}
}

func TestDrawnAlike(t *testing.T) {
	face := goLibrary(t).sans[0].regular
	if d := difference(shape(face, face.glyph('O'), 20), shape(face, face.glyph('O'), 20)); d != 0 {
		t.Errorf("a letter differs from itself by %v", d)
	}
	if d := difference(shape(face, face.glyph('O'), 20), shape(face, face.glyph('X'), 20)); d < 0.3 {
		t.Errorf("O and X differ by %v only", d)
	}
	if got := drawnAlike(face, 20); got != nil { // the Go fonts tell all of them apart
		t.Errorf("taken as alike: %v", got)
	}
}

func TestHomography(t *testing.T) {
	to := [4]spot{{30, 20}, {410, 60}, {380, 300}, {10, 280}}
	h := throughCorners(200, 100, to)
	back := h.inverse()
	for i, from := range [4]spot{{0, 0}, {200, 0}, {200, 100}, {0, 100}} {
		got := h.at(from)
		if math.Hypot(got.x-to[i].x, got.y-to[i].y) > 1e-6 {
			t.Errorf("corner %d comes to lie at %v, want %v", i, got, to[i])
		}
		again := back.at(got)
		if math.Hypot(again.x-from.x, again.y-from.y) > 1e-6 {
			t.Errorf("corner %d comes back at %v", i, again)
		}
	}
}

// TestPhotograph sees that the truth follows what the camera does: the ink lies
// where the corners say.
func TestPhotograph(t *testing.T) {
	t.Parallel()
	k := studioKit(4, "t/x")
	s := k.newScene(goLibrary(t), k.paperLook(), 300, 200, 2)
	s.press = press{gamma: 1}
	s.code(60, 100, nib{s.sans.bold, 60, grey(10)}, 0, 0, "HHHHH")
	e := s.exposure()
	e.photograph(k, surface{paper: k.cloud(3)}, 480, false)
	on := contrast(e.m, e.codes[0].corners)
	above := e.codes[0]
	for i := range above.corners {
		above.corners[i].y -= above.height() * 1.6
	}
	if off := contrast(e.m, above.corners); on < 60 || off > on/2 {
		t.Errorf("%v levels on the code, %v above it", on, off)
	}
}

// woffOf packs a font as WOFF does.
func woffOf(sfnt []byte) []byte {
	be := binary.BigEndian
	n := int(be.Uint16(sfnt[4:]))
	out := append([]byte(woffMagic), sfnt[:4]...)
	out = be.AppendUint32(out, 0)
	out = be.AppendUint16(out, uint16(n))
	out = append(out, make([]byte, 44-len(out)+n*20)...)
	for i := range n {
		d := sfnt[12+i*16:]
		offset, size := be.Uint32(d[8:]), be.Uint32(d[12:])
		table := sfnt[offset : offset+size]
		var z bytes.Buffer
		w := zlib.NewWriter(&z)
		_, err := w.Write(table)
		must(err)
		must(w.Close())
		if z.Len() < len(table) {
			table = z.Bytes()
		}
		e := out[44+i*20:]
		copy(e, d[:4])
		be.PutUint32(e[4:], uint32(len(out)))
		be.PutUint32(e[8:], uint32(len(table)))
		be.PutUint32(e[12:], size)
		be.PutUint32(e[16:], be.Uint32(d[4:]))
		out = append(out, table...)
	}
	return out
}

func TestWoff(t *testing.T) {
	plain, err := newTypeface("plain", goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := newTypeface("packed", woffOf(goregular.TTF))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range "A0lé" {
		if diff := cmp.Diff(plain.glyph(r).segments, packed.glyph(r).segments); diff != "" {
			t.Errorf("%c (-plain +packed):\n%s", r, diff)
		}
	}
}

func FuzzWoff(f *testing.F) {
	whole := woffOf(goregular.TTF)
	f.Add(whole[:2000])
	f.Add(whole[:60])
	f.Add([]byte(woffMagic))
	f.Fuzz(func(t *testing.T, data []byte) {
		out, err := unwoff(data)
		if err == nil && len(out) > mostWoff+64 {
			t.Errorf("%d bytes out of %d", len(out), len(data))
		}
	})
}

func TestRead(t *testing.T) {
	tests := []struct {
		name, says string
		args       []string
		want       int
	}{
		{"no folder", "one folder", nil, 2},
		{"unknown engine", "-engines is of", []string{"-engines", "eyes", "x"}, 2},
		{"no truth", "truth", []string{filepath.Join(t.TempDir(), "none")}, 1},
		{"no manifest", "manifest", []string{"-manifest", filepath.Join(t.TempDir(), "none"), "x"}, 1},
		{"help", "usage:", []string{"-h"}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var stderr strings.Builder
			if got := runRead(test.args, io.Discard, &stderr); got != test.want {
				t.Errorf("exit code %d, want %d", got, test.want)
			}
			if !strings.Contains(stderr.String(), test.says) {
				t.Errorf("says %q, want something with %q", stderr.String(), test.says)
			}
		})
	}
}
