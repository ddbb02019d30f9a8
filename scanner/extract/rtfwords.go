package extract

import (
	"fmt"
	"io"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// word does what a control word says; given says whether it has a number.
func (r *richText) word(word string, n int, given bool) error {
	first := r.starts
	r.starts = false
	if word == "bin" {
		return r.binary(n)
	}
	if r.skip > 0 && word != "u" {
		r.skip--
		return nil
	}
	if first && (hiddenGroups[word] || r.group.optional && !shownGroups[word]) {
		r.group.hidden = true
		r.group.fontlist = word == "fonttbl"
		return nil
	}
	if r.group.fontlist {
		r.fontEntry(word, n)
		return nil
	}
	if s, ok := characters[word]; ok {
		r.character(s)
		return nil
	}
	if gap, ok := gaps[word]; ok {
		r.flush()
		if !r.group.hidden {
			r.flow.gap(gap)
		}
		return nil
	}
	r.property(word, n, given)
	return nil
}

// binary passes over bytes that are not text.
func (r *richText) binary(n int) error {
	if n <= 0 {
		return nil
	}
	if _, err := io.CopyN(io.Discard, r.in, int64(n)); err != nil {
		return fmt.Errorf("passing over %d bytes: %w", n, damaged(io.ErrUnexpectedEOF))
	}
	return nil
}

// property changes how the text that follows is read.
func (r *richText) property(word string, n int, given bool) {
	on := !given || n != 0
	switch word {
	case "u":
		if r.skip > 0 {
			r.skip = 0 // its writer left the stand-in out
		}
		r.number(n)
	case "uc":
		r.group.stand = min(max(n, 0), 8) // nobody needs more than four
	case "ansicpg":
		if e, ok := codePages[n]; ok {
			r.flush()
			r.page = e
		}
	case "mac":
		r.page = charmap.Macintosh
	case "pc":
		r.page = charmap.CodePage437
	case "pca":
		r.page = charmap.CodePage850
	case "f":
		r.flush()
		r.group.font = n
	case "strike", "striked", "deleted":
		r.flush()
		r.group.struck = on
	case "plain":
		r.flush()
		r.group.struck = false
	}
}

// fontEntry reads the encoding of a font.
func (r *richText) fontEntry(word string, n int) {
	switch word {
	case "f":
		r.group.font = n
	case "fcharset":
		if page, ok := charsets[n]; ok {
			r.fonts[r.group.font] = codePages[page]
		}
	case "cpg":
		if e, ok := codePages[n]; ok {
			r.fonts[r.group.font] = e
		}
	}
}

// hiddenGroups begin with these words and are not on the page, or say again what
// is.
var hiddenGroups = map[string]bool{
	"fonttbl": true, "colortbl": true, "stylesheet": true, "info": true, "pict": true, "filetbl": true,
	"sn": true, "sv": true, "shprslt": true, "nonesttables": true, "xe": true, "tc": true, "rxe": true,
	"txe": true, "template": true, "objdata": true, "fldinst": true, "datafield": true, "ftnsep": true,
	"ftnsepc": true, "aftnsep": true, "aftnsepc": true,
}

// shownGroups are on the page although they may be left out.
var shownGroups = map[string]bool{"shpinst": true, "shptxt": true, "ud": true, "nesttableprops": true, "footnote": true}

var characters = map[string]string{
	"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
	"emspace": " ", "enspace": " ", "qmspace": " ",
}

var gaps = map[string]gap{
	"par": lineGap, "line": lineGap, "softline": lineGap, "sect": lineGap, "page": lineGap, "column": lineGap,
	"header": lineGap, "footer": lineGap, "footnote": lineGap, "shptxt": lineGap,
	"tab": tabGap, "cell": cellGap, "nestcell": cellGap, "row": rowGap, "nestrow": rowGap,
}

// codePages are the encodings that RTF knows by number; nil is UTF-8.
var codePages = map[int]encoding.Encoding{
	437: charmap.CodePage437, 850: charmap.CodePage850, 852: charmap.CodePage852, 866: charmap.CodePage866,
	874: charmap.Windows874, 932: japanese.ShiftJIS, 936: simplifiedchinese.GBK, 949: korean.EUCKR,
	950: traditionalchinese.Big5, 1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252,
	1253: charmap.Windows1253, 1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256,
	1257: charmap.Windows1257, 1258: charmap.Windows1258, 10000: charmap.Macintosh, 10007: charmap.MacintoshCyrillic,
	65001: nil,
}

// charsets are the code pages of fonts, by the numbers of Windows. A font for
// Western languages has that of the document.
var charsets = map[int]int{
	77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
	186: 1257, 204: 1251, 222: 874, 238: 1250, 255: 437,
}
