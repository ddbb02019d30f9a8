package main

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

var encodedD = []template{
	{"d/old-notepad-unicode", "encoding", dUnicodeNotepad},
	{"d/old-notepad-west", "encoding", dANSI(charmap.Windows1252, "de", "fr", "es", "pt", "it", "sv", "da", "nb", "fi")},
	{"d/old-notepad-central", "encoding", dANSI(charmap.Windows1250, "pl", "cs", "hu", "hr", "sk")},
	{"d/old-notepad-cyrillic", "encoding", dANSI(charmap.Windows1251, "ru", "uk", "bg")},
	{"d/old-notepad-turkish", "encoding", dANSI(charmap.Windows1254, "tr")},
	{"d/old-notepad-japanese", "encoding", dANSI(japanese.ShiftJIS, "ja")},
	{"d/old-notepad-chinese", "encoding", dANSI(simplifiedchinese.GBK, "zh")},
	{"d/notepad-marked", "encoding", dMarkedUTF8},
	{"d/textedit", "encoding", dTextEdit},
	{"d/pasted-spaces", "encoding", dPastedSpaces},
}

// dANSI is a note from a Windows of years ago.
func dANSI(e encoding.Encoding, langs ...string) func(*kit) {
	return func(k *kit) {
		t, s := k.speaks(langs...), k.set("google", "facebook", "dropbox", "github", "instagram")
		k.encoded(k.filed(t, k.known(s), ".txt"), crlf(fill(of(k, t.heads...), k.known(s))+"\n\n"+s.stack()), func(text string) []byte {
			out, err := encoding.ReplaceUnsupported(e.NewEncoder()).Bytes([]byte(text))
			must(err)
			return out
		}, s)
	}
}

func dUnicodeNotepad(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	k.encoded(k.filed(t, k.known(s), ".txt"), crlf(k.noted(t, s)), utf16le(unicode.UseBOM), s)
}

func dMarkedUTF8(k *kit) {
	t, s := k.speaks(), k.set(everyday...)
	k.encoded(k.filed(t, k.known(s), ".txt"), crlf(k.noted(t, s)), utf8bom, s)
}

// dTextEdit is a rich text, which some editors write without being asked.
func dTextEdit(k *kit) {
	t, s := k.speaks("en", "en", "de", "fr", "es"), k.set("google", "facebook", "instagram", "github", "x", "discord")
	paragraphs := append([]string{fill(of(k, t.heads...), k.known(s)), ""}, s.show()...)
	k.text(k.filed(t, k.known(s), ".rtf"), rtf(paragraphs...), s)
}

// dPastedSpaces has the spaces that pages put where a line must not break.
func dPastedSpaces(k *kit) {
	t, s := k.speaks(), k.set("google", "facebook", "dropbox", "uber").redrawn(swap(" ", "\u00a0"))
	k.text(k.filed(t, k.known(s), ".txt"), fill(of(k, t.heads...), k.known(s))+"\n"+s.stack(), s)
}
