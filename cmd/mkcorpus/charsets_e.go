package main

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// charsetE is an encoding, as the tag "enc=…" calls it, and the languages that were
// written in it; none: any.
type charsetE struct {
	name  string
	write func(string) []byte
	langs []string
}

// charsetsE are the encodings of this family.
func charsetsE() []charsetE {
	old := func(name string, e encoding.Encoding, langs ...string) charsetE {
		return charsetE{name, asked(e), langs}
	}
	return []charsetE{
		{"utf8-bom", utf8bom, nil},
		{"utf16le-bom", utf16le(unicode.UseBOM), nil},
		{"utf16be", utf16be(unicode.UseBOM), nil},
		{"utf16-nobom", utf16le(unicode.IgnoreBOM), nil},
		{"utf16be-nobom", utf16be(unicode.IgnoreBOM), nil},
		old("cp1252", charmap.Windows1252, "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "is"),
		old("cp1250", charmap.Windows1250, "pl", "cs", "sk", "hu", "sl", "hr"),
		old("cp1251", charmap.Windows1251, "ru", "uk", "bg", "sr", "be", "mk"),
		old("cp1253", charmap.Windows1253, "el"),
		old("cp1254", charmap.Windows1254, "tr"),
		old("cp1255", charmap.Windows1255, "he"),
		old("cp1256", charmap.Windows1256, "ar"),
		old("cp1257", charmap.Windows1257, "lt", "lv", "et"),
		old("cp874", charmap.Windows874, "th"),
		old("koi8-r", charmap.KOI8R, "ru"),
		old("koi8-u", charmap.KOI8U, "uk"),
		old("iso8859-1", charmap.ISO8859_1, "de", "fr", "es", "sv", "da"),
		old("iso8859-2", charmap.ISO8859_2, "pl", "cs", "hu", "hr"),
		old("iso8859-5", charmap.ISO8859_5, "ru", "bg", "sr"),
		old("iso8859-9", charmap.ISO8859_9, "tr"),
		old("iso8859-15", charmap.ISO8859_15, "fr", "fi", "et"),
		old("macintosh", charmap.Macintosh, "fr", "de", "es", "it"),
		old("shift-jis", japanese.ShiftJIS, "ja"),
		old("euc-jp", japanese.EUCJP, "ja"),
		old("gb18030", simplifiedchinese.GB18030, "zh"),
		old("big5", traditionalchinese.Big5, "zh-TW"),
		old("euc-kr", korean.EUCKR, "ko"),
	}
}

// asked writes text in the encoding; what it does not have becomes a question mark,
// as in the editors of Windows.
func asked(e encoding.Encoding) func(string) []byte {
	return func(s string) []byte {
		var out []byte
		for _, r := range s {
			b, err := e.NewEncoder().Bytes([]byte(string(r)))
			if err != nil {
				b = []byte("?")
			}
			out = append(out, b...)
		}
		return out
	}
}

// spokenE has a template for every language.
func spokenE() []template {
	var all []template
	for _, v := range voices() {
		all = append(all, template{"e/lang-" + v.lang, "note", eSpoken(v)})
	}
	return all
}

// inEncodings has a template of a family for every encoding.
func inEncodings(family string, encodings []charsetE, note func(charsetE) func(*kit)) []template {
	var all []template
	for _, c := range encodings {
		all = append(all, template{family + "/enc-" + c.name, "note", note(c)})
	}
	return all
}

func charactersE() []template { return inEncodings("e", charsetsE(), eCoded) }

// eSpoken is a note in one language, alone or among other things.
func eSpoken(v voiceE) func(*kit) {
	return func(k *kit) {
		ids := commonE
		switch v.lang {
		case "ru", "be", "kk", "uk":
			ids = append([]string{"vk", "vk", "vk"}, commonE...)
		}
		s := k.set(ids...)
		list, s := k.lay(v, s, "")
		body := fill(of(k, v.heads...), k.calls(s)) + of(k, "\n", ":\n", "\n\n") + list
		if k.chance(3) {
			body += of(k, "", "\n") + v.tail + "\n"
		}
		switch {
		case k.chance(4):
			body = k.errands(v, 3) + "\n" + body
		case k.chance(5):
			body += "\n\n" + k.errands(v, 3)
		}
		if k.chance(3) {
			body = crlf(body)
		}
		k.save(k.titled(v, s, of(k, ".txt", ".txt", ".txt", ".md", ".text")), body, s)
	}
}

// eCoded is a note in an encoding of its language.
func eCoded(c charsetE) func(*kit) {
	return func(k *kit) {
		v := k.voice(c.langs...)
		ids := commonE
		if v.lang == "ru" {
			ids = append([]string{"vk", "vk"}, commonE...)
		}
		s := k.set(ids...)
		list, s := k.lay(v, s, of(k, "line", "line", "line", "numbered", "columns2", "comma"))
		body := fill(of(k, v.heads...), k.calls(s)) + "\n\n" + list
		if k.chance(2) {
			body += v.tail + "\n"
		}
		if k.chance(3) {
			body = k.errands(v, 2) + "\n" + body
		}
		if c.name != "macintosh" && !k.chance(4) {
			body = crlf(body)
		}
		k.saveIn(c, k.titled(v, s, of(k, ".txt", ".txt", ".TXT", "")), body, s)
	}
}
