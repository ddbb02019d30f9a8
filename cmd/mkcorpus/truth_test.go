package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"html"
	"image"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

func readTruth(t *testing.T, dir string) []planted {
	t.Helper()
	all, err := loadTruth(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if len(all) == 0 {
		t.Fatal("no truth")
	}
	return all
}

// texts writes a home of planted texts and containers, which are quicker to make
// than pictures, and returns its folder.
func texts(t *testing.T, seed uint64) string {
	t.Helper()
	h, err := newHome(filepath.Join(t.TempDir(), "new"), false)
	if err != nil {
		t.Fatal(err)
	}
	plants, _ := split(templates())
	var from, later []template
	for _, tpl := range plants {
		switch {
		case tpl.class == "picture":
		case strings.Contains("efghij", tpl.name[:1]): // have tests of their own
		case strings.HasPrefix(tpl.name, "c/") || strings.HasPrefix(tpl.name, "d/"):
			later = append(later, tpl)
		default:
			from = append(from, tpl)
		}
	}
	w := work{home: h, seed: seed, who: newPerson(rand.New(rand.NewPCG(seed, 1))), turns: map[string]int{}}
	w.fill(from, 2*len(from))
	w.fill(later, h.files+len(later))
	if err := h.close(); err != nil {
		t.Fatal(err)
	}
	return h.dir
}

// readings returns what the bytes may say: which encoding they are in is left to
// whoever looks for a code.
func readings(data []byte) []string {
	var all []string
	for _, e := range []encoding.Encoding{
		unicode.UTF8, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
		unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), charmap.Windows1252, japanese.ShiftJIS, simplifiedchinese.GB18030,
	} {
		if text, err := e.NewDecoder().Bytes(data); err == nil {
			all = append(all, plainText(string(text)))
		}
	}
	return all
}

// oneLine keeps escaped ends of lines from becoming real ones.
var oneLine = strings.NewReplacer("&#xA;", " ", "&#10;", " ")

// plainText undoes what happens to codes on their way through other programs.
func plainText(s string) string {
	return strings.NewReplacer("\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "", "\u200e", "", "\u200f", "", "\u202a", "", "\u202c", "", "\u2066", "", "\u2069", "", "\u2014", "-", "\u2212", "-", "\u2010", "-", "\u2012", "-", "\u2013", "-", "\r\n", "\n", "\r", "\n").
		Replace(norm.NFKC.String(html.UnescapeString(oneLine.Replace(s))))
}

// inside returns the bytes of a member of an archive, and false for other
// containers.
func inside(t *testing.T, data []byte, members []string) ([]byte, bool) {
	t.Helper()
	if len(members) == 0 {
		return data, true
	}
	if z, err := zip.NewReader(bytes.NewReader(data), int64(len(data))); err == nil {
		f, err := z.Open(members[0])
		if err != nil {
			t.Fatal(err)
		}
		inner, err := io.ReadAll(f)
		if err != nil {
			t.Fatal(err)
		}
		return inside(t, inner, members[1:])
	}
	inner, packed := data, false
	if g, err := gzip.NewReader(bytes.NewReader(data)); err == nil {
		packed = true
		if inner, err = io.ReadAll(g); err != nil {
			t.Fatal(err)
		}
	}
	for r := tar.NewReader(bytes.NewReader(inner)); ; {
		h, err := r.Next()
		if err != nil {
			return inner, packed && len(members) == 1 // a compressed file
		}
		if h.Name == members[0] {
			found, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			return inside(t, found, members[1:])
		}
	}
}

func hasAll(text string, codes []string) bool {
	for _, c := range codes {
		if !strings.Contains(text, c) {
			return false
		}
	}
	return true
}

// TestCodesAreThere looks for every code of the truth in the files.
func TestCodesAreThere(t *testing.T) {
	t.Parallel()
	out := texts(t, 21)
	looked := 0
	for _, p := range readTruth(t, out) {
		data, err := os.ReadFile(filepath.Join(out, "home", p.Path))
		if err != nil {
			t.Fatal(err)
		}
		data, ok := inside(t, data, p.Members)
		if p.Kind != "text" || !ok {
			continue
		}
		looked++
		found, onLine := false, false
		for _, text := range readings(data) {
			if hasAll(text, p.Codes) {
				found = true
				rows := strings.Split(text, "\n")
				onLine = onLine || p.Line >= 1 && p.Line <= len(rows) && strings.Contains(rows[p.Line-1], p.Codes[0])
			}
		}
		if !found {
			t.Errorf("%s (%s): the codes are not in the file", p.Path, p.Template)
		} else if !onLine {
			t.Errorf("%s (%s): the first code is not on line %d", p.Path, p.Template, p.Line)
		}
	}
	if looked < 150 {
		t.Errorf("looked into %d files only", looked)
	}
}

// TestSeedsShareNoCode compares the planted codes of two seeds.
func TestSeedsShareNoCode(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for _, p := range readTruth(t, texts(t, 31)) {
		for _, c := range p.Codes {
			seen[c] = p.Template
		}
	}
	for _, p := range readTruth(t, texts(t, 32)) {
		for _, c := range p.Codes {
			// Short numbers meet by chance; longer codes must not.
			if first, there := seen[c]; there && len(c) > 9 {
				t.Errorf("a code of %s was in the other home too, in %s", p.Template, first)
			}
		}
	}
}

// TestTemplates runs every template and looks at the truth it tells.
func TestTemplates(t *testing.T) {
	t.Parallel()
	h, err := newHome(t.TempDir(), false)
	if err != nil {
		t.Fatal(err)
	}
	who := newPerson(rand.New(rand.NewPCG(5, 5)))
	names, plants := map[string]bool{}, map[string]int{}
	for _, tpl := range templates() {
		family := tpl.name[:2]
		if names[tpl.name] || !strings.Contains("a/ b/ c/ d/ e/ f/ g/ h/ i/ j/ k/", family) {
			t.Errorf("%s: a name that is taken or has no family", tpl.name)
		}
		names[tpl.name] = true
		if strings.Count(tpl.name, "/") > 1 {
			continue // more of another one
		}
		before := len(h.truth)
		for turn := range 3 {
			tpl.make(newKit(h, 5, who, tpl, turn))
			if strings.Contains(tpl.class, "picture") {
				break
			}
		}
		if len(h.truth) == before {
			t.Errorf("%s: tells no truth", tpl.name)
		}
		decoy := strings.HasPrefix(tpl.class, "decoy/")
		if !decoy {
			plants[family]++
		}
		for _, p := range h.truth[before:] {
			if decoy != (len(p.Codes) == 0) || decoy && p.Service != "" {
				t.Errorf("%s: %d codes in class %s", tpl.name, len(p.Codes), p.Class)
			}
			if p.Kind == "text" && !decoy && p.Line == 0 {
				t.Errorf("%s: does not say on which line the codes begin", tpl.name)
			}
		}
	}
	if h.err != nil {
		t.Fatal(h.err)
	}
	for family, want := range map[string]int{"a/": 35, "b/": 35, "c/": 70, "d/": 50, "e/": 240, "f/": 350, "g/": 150, "h/": 180, "i/": 60, "j/": 150} {
		if plants[family] < want {
			t.Errorf("family %s has %d templates with codes, want %d", family, plants[family], want)
		}
	}
}

// TestClasses asks for every class in every family and in testdata.
func TestClasses(t *testing.T) {
	classes := func(all []template) map[string]bool {
		set := map[string]bool{}
		for _, tpl := range all {
			set[tpl.class] = true
		}
		return set
	}
	for _, family := range []string{"a", "b", "c", "d"} {
		for _, class := range []string{"download", "note", "single", "structured", "encoding", "container", "picture"} {
			if family == "d" && class == "picture" {
				continue
			}
			if !classes(ofFamily(templates(), family))[class] {
				t.Errorf("family %s has no %s", family, class)
			}
		}
	}
	there := map[string]bool{}
	for _, p := range readTruth(t, testdata) {
		there[p.Class] = true
	}
	if diff := cmp.Diff(classes(ofFamily(templates(), "a")), there); diff != "" {
		t.Errorf("classes (-family a +testdata):\n%s", diff)
	}
}

// alike tells whether two files say the same, packed in whatever way.
func alike(t *testing.T, name string, a, b []byte) bool {
	t.Helper()
	if m, _, err := image.Decode(bytes.NewReader(a)); err == nil {
		n, _, err := image.Decode(bytes.NewReader(b))
		return err == nil && near(m, n)
	}
	x, errX := zip.NewReader(bytes.NewReader(a), int64(len(a)))
	y, errY := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if errX != nil || errY != nil {
		return sameGzip(a, b)
	}
	if len(x.File) != len(y.File) {
		return false
	}
	for i, f := range x.File {
		p, okP := inside(t, a, []string{f.Name})
		q, okQ := inside(t, b, []string{y.File[i].Name})
		if f.Name != y.File[i].Name || !okP || !okQ || !bytes.Equal(p, q) && !alike(t, f.Name, p, q) {
			return false
		}
	}
	return true
}

func sameGzip(a, b []byte) bool {
	x, errX := gzip.NewReader(bytes.NewReader(a))
	y, errY := gzip.NewReader(bytes.NewReader(b))
	if errX != nil || errY != nil {
		return false
	}
	p, errP := io.ReadAll(x)
	q, errQ := io.ReadAll(y)
	return errP == nil && errQ == nil && bytes.Equal(p, q)
}

// near tells whether two pictures look the same to anybody.
func near(a, b image.Image) bool {
	if a.Bounds() != b.Bounds() {
		return false
	}
	far := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			p, _, _, _ := a.At(x, y).RGBA()
			q, _, _, _ := b.At(x, y).RGBA()
			if max(p, q)-min(p, q) > 0x1800 {
				far++
			}
		}
	}
	return far*1000 < a.Bounds().Dx()*a.Bounds().Dy()
}
