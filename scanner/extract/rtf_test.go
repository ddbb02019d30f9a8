package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/scanner/blob"
)

// richTextOf puts a body behind the head that editors write.
func richTextOf(body string) string {
	return `{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}{\f1\fnil\fcharset204 Arial;}{\f2\fcharset128 MS Gothic;}}` +
		`{\colortbl;\red0\green0\blue0;}{\*\generator none;}{\info{\title no}}` + "\n" + `\f0\fs24 ` + body + "}\n"
}

func TestRichText(t *testing.T) {
	for name, tc := range map[string]struct{ body, want string }{
		"paragraphs":           {"GitHub codes\\par\n\\par\n1a2b-3c4d\\par\n5e6f-7a8b\\par\n", "GitHub codes\n1a2b-3c4d\n5e6f-7a8b"},
		"lines of a Mac":       {"GitHub\\\n1a2b-3c4d\\\n5e6f\\\r\n7a8b", "GitHub\n1a2b-3c4d\n5e6f\n7a8b"},
		"a line cut in two":    {"1a2b-\r\n3c4d", "1a2b-3c4d"},
		"formatting inside":    {`1a{\b 2b}-\i 3c\i0 4d`, "1a2b-3c4d"},
		"line ends and tabs":   {`one\line two\tab three`, "one\ntwo\tthree"},
		"a table":              {`\trowd\intbl 1a2b\cell 3c4d\cell\row\trowd\intbl 5e6f\cell 7a8b\cell\row`, "1a2b\t3c4d\n5e6f\t7a8b"},
		"escaped signs":        {`a\\b \{c\} d`, `a\b {c} d`},
		"hyphens and blanks":   {`1a2b\_3c4d\~5e\-6f`, "1a2b-3c4d 5e6f"},
		"dashes and quotes":    {`a\endash b \ldblquote c\rdblquote \bullet  d`, "a–b “c”• d"},
		"western letters":      {`Schl\'fcssel f\'fcr`, "Schlüssel für"},
		"a Cyrillic font":      {`{\f1 \'ea\'ee\'e4\'fb}: 1a2b`, "коды: 1a2b"},
		"two bytes a letter":   {`{\f2 \'83R\'81[\'83\'68} 1a2b`, "コード 1a2b"},
		"another page":         {`\ansicpg1251 \'ea\'ee\'e4\'fb`, "коды"},
		"numbers":              {`\u1082?\u1086?\u1076?\u1099? 1a2b`, "коды 1a2b"},
		"negative numbers":     {`\u-3843?x`, "\uf0fdx"},
		"beyond the numbers":   {`\u128512?x`, "😀x"},
		"two halves":           {`\u-10179?\u-8704? x`, "😀 x"},
		"half of two":          {`\u-10179?x`, "x"},
		"longer stand-ins":     {`{\uc2\u1082\'82\'60x}\u1086?y`, "кxоy"},
		"no stand-in":          {`\uc0\u1082\u1086x`, "коx"},
		"a word stands in":     {`\u8226\bullet x`, "•x"},
		"struck":               {`{\strike 1a2b}\par 3c4d\par\strike 5e6f\strike0\par \striked1 7a8b\plain , 9c0d`, "1a2b (used)\n3c4d\n5e6f (used)\n7a8b (used), 9c0d"},
		"struck lines":         {`\strike 1a2b\par 3c4d\strike0\par 5e6f`, "1a2b (used)\n3c4d (used)\n5e6f"},
		"deleted":              {`1a2b {\deleted 3c4d}`, "1a2b 3c4d (used)"},
		"a picture":            {`a{\pict\pngblip 89504e47}b`, "ab"},
		"bytes":                {"a{\\pict\\bin5 }{\\}x}b\\bin3 {{{c", "abc"},
		"unknown and optional": {`a{\*\nobody knows {\b this}}b`, "ab"},
		"a link":               {`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt GitHub}} codes`, "GitHub codes"},
		"a text box":           {`a{\shp{\*\shpinst{\sp{\sn n}{\sv v}}{\shptxt 1a2b\par}}{\shprslt again}}`, "a\n1a2b"},
		"a list":               {`{\listtext 1.\tab}1a2b\par{\listtext 2.\tab}3c4d\par`, "1.\t1a2b\n2.\t3c4d"},
		"a header":             {`{\header top\par}1a2b{\footnote below}`, "top\n1a2b\nbelow"},
		"a star in the text":   {`a\* b {\b *}`, "a b *"},
		"text behind the end":  {"a}\x00\x00more", "a"},
		"empty":                {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, text("a.rtf", richTextOf(tc.body)), blob.Limits{}))
			s.sound(t)
			want := "a.rtf|rtf|" + tc.want
			if tc.want == "" {
				want = ""
			}
			if diff := cmp.Diff(want, s.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDamagedRichText(t *testing.T) {
	for name, tc := range map[string]struct{ in, want string }{
		"cut off":          {`{\rtf1 1a2b\par 3c{\b 4d`, "a.rtf|rtf|1a2b\n3c4d\na.rtf!damaged"},
		"cut in a word":    {`{\rtf1 1a2b\pa`, "a.rtf|rtf|1a2b\na.rtf!damaged"},
		"cut in a letter":  {`{\rtf1 1a2b\'f`, "a.rtf|rtf|1a2b\na.rtf!damaged"},
		"cut in bytes":     {`{\rtf1 1a2b\bin900 x`, "a.rtf|rtf|1a2b\na.rtf!damaged"},
		"too deep":         {`{\rtf1 1a2b` + strings.Repeat("{", 5000), "a.rtf|rtf|1a2b\na.rtf!damaged"},
		"no letter":        {`{\rtf1 1a\'zz2b}`, "a.rtf|rtf|1a2b"},
		"enormous numbers": {`{\rtf1\uc99999999999\u99999999999999999999 1a2b\f-99999999999 }`, "a.rtf|rtf|9 1a2b9 "},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, text("a.rtf", tc.in), blob.Limits{}))
			s.sound(t)
			if diff := cmp.Diff(tc.want, s.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzRichText(f *testing.F) {
	fuzzFormat(f, "a.rtf",
		[]byte(richTextOf(`Schl\'fcssel \u1082?{\f1 \'ea}{\f2 \'83R}\strike 1a2b\par 3c4d\plain\cell x\row{\*\x y}\bin3 {{{z`)),
		[]byte(`{\rtf1\ansi\u-10179?\u-8704?\uc3\u1082abc\'8`))
}
