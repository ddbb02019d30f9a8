package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/gomonobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// outline is the shape of one letter; lengths are in ems.
type outline struct {
	segments []sfnt.Segment // in 1/64 of the font's units
	index    sfnt.GlyphIndex
	advance  float64
	missing  bool
}

// typeface is one font of one weight.
type typeface struct {
	name    string // of the file, without its ending
	font    *sfnt.Font
	units   float64 // in an em
	xHeight float64 // of an em, as is capital
	capital float64
	mono    bool
	glyphs  map[rune]*outline
	buffer  sfnt.Buffer
}

// newTypeface makes a typeface of a TrueType, OpenType or WOFF file.
func newTypeface(name string, data []byte) (*typeface, error) {
	if bytes.HasPrefix(data, []byte(woffMagic)) {
		var err error
		if data, err = unwoff(data); err != nil {
			return nil, fmt.Errorf("reading the font %s: %w", name, err)
		}
	}
	f, err := sfnt.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("reading the font %s: %w", name, err)
	}
	t := &typeface{name: name, font: f, units: float64(f.UnitsPerEm()), glyphs: map[rune]*outline{}}
	m, err := f.Metrics(&t.buffer, fixed.I(int(f.UnitsPerEm())), font.HintingNone)
	if err != nil {
		return nil, fmt.Errorf("measuring the font %s: %w", name, err)
	}
	t.xHeight, t.capital = float64(m.XHeight)/64/t.units, float64(m.CapHeight)/64/t.units
	if t.xHeight <= 0.2 || t.capital <= 0.3 {
		t.xHeight, t.capital = 0.5, 0.7
	}
	t.mono = t.glyph('i').advance == t.glyph('W').advance
	return t, nil
}

// glyph returns the letter; one that the font lacks is an empty box in most fonts.
func (t *typeface) glyph(r rune) *outline {
	if g := t.glyphs[r]; g != nil {
		return g
	}
	g := &outline{}
	ppem := fixed.I(int(t.units))
	index, err := t.font.GlyphIndex(&t.buffer, r)
	g.index, g.missing = index, err != nil || index == 0
	segments, err := t.font.LoadGlyph(&t.buffer, index, ppem, nil)
	if err == nil {
		g.segments = slices.Clone(segments) // the buffer is used again
	}
	if advance, err := t.font.GlyphAdvance(&t.buffer, index, ppem, font.HintingNone); err == nil {
		g.advance = float64(advance) / 64 / t.units
	}
	t.glyphs[r] = g
	return g
}

// kern returns by how many ems b is moved when it follows a.
func (t *typeface) kern(a, b *outline) float64 {
	if t.mono {
		return 0
	}
	k, err := t.font.Kern(&t.buffer, a.index, b.index, fixed.I(int(t.units)), font.HintingNone)
	if err != nil {
		return 0
	}
	return float64(k) / 64 / t.units
}

// family is the regular and the bold of one font.
type fontFamily struct {
	name          string
	regular, bold *typeface
}

// library is all the fonts that pictures are drawn with, by what they are for.
type library struct{ sans, mono, serif, hand []fontFamily }

// Families by name, because the files do not say it in a way that x/image reads.
var (
	handWords  = []string{"hand", "caveat", "kalam", "pen-script", "script", "marker", "italic"}
	serifWords = []string{"serif", "slab", "lora", "merriweather", "garamond"}
)

func (l *library) add(f fontFamily) {
	has := func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(f.name, w) })
	}
	switch {
	case has(handWords):
		l.hand = append(l.hand, f)
	case f.regular.mono:
		l.mono = append(l.mono, f)
	case has(serifWords):
		l.serif = append(l.serif, f)
	default:
		l.sans = append(l.sans, f)
	}
}

// complete lets what is missing be replaced by what is there.
func (l *library) complete(spare library) {
	for _, p := range []struct{ have, spare *[]fontFamily }{{&l.sans, &spare.sans}, {&l.mono, &spare.mono}, {&l.serif, &spare.sans}, {&l.hand, &spare.hand}} {
		if len(*p.have) == 0 {
			*p.have = *p.spare
		}
	}
}

// goFonts are the ones within the program.
func goFonts() (library, error) {
	var l library
	for _, f := range []struct {
		name          string
		regular, bold []byte
	}{{"go", goregular.TTF, gobold.TTF}, {"go-mono", gomono.TTF, gomonobold.TTF}, {"go-italic", goitalic.TTF, goitalic.TTF}} {
		regular, err := newTypeface(f.name, f.regular)
		if err != nil {
			return l, err
		}
		bold, err := newTypeface(f.name+"-bold", f.bold)
		if err != nil {
			return l, err
		}
		l.add(fontFamily{f.name, regular, bold})
	}
	return l, nil
}

// loadFonts reads the fonts below a folder, of WOFF files only the Latin ones in
// regular and bold, as npm's @fontsource packages have them. Without a folder it
// returns the fonts within the program.
func loadFonts(dir string) (library, error) {
	spare, err := goFonts()
	if err != nil || dir == "" {
		spare.complete(spare)
		return spare, err
	}
	files, err := fontFiles(dir)
	if err != nil {
		return library{}, err
	}
	byName := map[string]fontFamily{}
	for stem, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return library{}, fmt.Errorf("reading a font: %w", err)
		}
		t, err := newTypeface(stem, data)
		if err != nil {
			return library{}, err
		}
		name, weight, _ := strings.Cut(stem, "-latin-")
		f := byName[name]
		f.name = name
		if strings.HasPrefix(weight, "7") || strings.HasSuffix(strings.ToLower(stem), "bold") {
			f.bold = t
		} else {
			f.regular = t
		}
		byName[name] = f
	}
	return shelved(byName, spare), nil
}

// shelved puts the families into a library in the order of their names.
func shelved(byName map[string]fontFamily, spare library) library {
	var names []string
	for name := range byName {
		names = append(names, name)
	}
	slices.Sort(names)
	var l library
	for _, name := range names {
		f := byName[name]
		if f.regular == nil {
			f.regular = f.bold
		}
		if f.bold == nil {
			f.bold = f.regular
		}
		l.add(f)
	}
	l.complete(spare)
	return l
}

// fontFiles returns the font files below dir by name without ending.
func fontFiles(dir string) (map[string]string, error) {
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		ext := path.Ext(p)
		stem := strings.TrimSuffix(path.Base(p), ext)
		wanted := ext == ".ttf" || ext == ".otf" ||
			ext == ".woff" && (strings.HasSuffix(stem, "-latin-400-normal") || strings.HasSuffix(stem, "-latin-700-normal"))
		if wanted {
			files[stem] = path.Join(dir, p)
		}
		return nil
	})
	switch {
	case err != nil:
		return nil, fmt.Errorf("looking for fonts: %w", err)
	case len(files) == 0:
		return nil, fmt.Errorf("looking for fonts: there are none in %s", dir)
	}
	return files, nil
}
