package main

import (
	"fmt"
	"html"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

var encodedC = []template{
	{"c/cp1252-crlf", "encoding", cInCharset("de", charmap.Windows1252, "google", "github", "instagram")},
	{"c/cp1251", "encoding", cInCharset("ru", charmap.Windows1251, "vk", "google", "openvk")},
	{"c/cp1251-uk", "encoding", cInCharset("uk", charmap.Windows1251, "facebook", "github", "discord")},
	{"c/koi8-r", "encoding", cInCharset("ru", charmap.KOI8R, "google", "gitlab", "diaspora")},
	{"c/cp866", "encoding", cInCharset("ru", charmap.CodePage866, "vk", "dropbox", "ea")},
	{"c/shift-jis", "encoding", cInCharset("ja", japanese.ShiftJIS, "google", "misskey", "discord")},
	{"c/euc-jp", "encoding", cInCharset("ja", japanese.EUCJP, "wikimedia", "github")},
	{"c/iso-2022-jp", "encoding", cInCharset("ja", japanese.ISO2022JP, "google", "facebook")},
	{"c/gbk", "encoding", cInCharset("zh", simplifiedchinese.GBK, "google", "github", "dropbox")},
	{"c/big5", "encoding", cBig5},
	{"c/euc-kr", "encoding", cInCharset("ko", korean.EUCKR, "instagram", "google", "discord")},
	{"c/cp850", "encoding", cInCharset("fr", charmap.CodePage850, "facebook", "google")},
	{"c/cp437", "encoding", cInCharset("sv", charmap.CodePage437, "google", "ea", "joomla")},
	{"c/cp1250", "encoding", cInCharset("pl", charmap.Windows1250, "google", "facebook", "wordfence")},
	{"c/iso-8859-2", "encoding", cInCharset("hu", charmap.ISO8859_2, "google", "github")},
	{"c/cp1254", "encoding", cInCharset("tr", charmap.Windows1254, "instagram", "discord")},
	{"c/iso-8859-7", "encoding", cInCharset("el", charmap.ISO8859_7, "facebook", "dropbox")},
	{"c/mac-roman", "encoding", cMacRoman},
	{"c/utf16le-bare", "encoding", cWideBare(unicode.LittleEndian)},
	{"c/utf16be-bare", "encoding", cWideBare(unicode.BigEndian)},
	{"c/utf16-regedit", "encoding", cWideMarked},
	{"c/twice-encoded", "encoding", cTwice},
	{"c/entities", "encoding", cEntities},
	{"c/invisible", "encoding", cInvisible},
	{"c/long-dashes", "encoding", cLongDashes},
	{"c/full-width", "encoding", cFullWidth},
	{"c/wordpad", "encoding", cWordPad},
}

// cList is a list in the manner of a language, with a few lines around it.
func (k *kit) cList(lang string, s set) string {
	t := talkIn(lang)
	return k.chatter(lang, k.IntN(3)) + "\n" + fmt.Sprintf(t.head, k.called(s)) + "\n" + s.rows(of(k, "%[2]s", "%d) %s", " - %[2]s")) + "(" + t.aside + ")\n"
}

// cInCharset is a list in the encoding that its country used.
func cInCharset(lang string, e encoding.Encoding, ids ...string) func(*kit) {
	return func(k *kit) {
		s := k.set(ids...)
		body := k.cList(lang, s)
		if k.chance(2) {
			body = crlf(body)
		}
		k.encoded(k.at(fmt.Sprintf(talkIn(lang).file, k.called(s))+of(k, ".txt", ".TXT", "")), body, loosely(e), s)
	}
}

// loosely writes text in the encoding; what it cannot write becomes a sign for
// that, as in many editors.
func loosely(e encoding.Encoding) func(string) []byte {
	return func(s string) []byte {
		s = strings.NewReplacer("–", "-", "—", "-", "ʼ", "'", "³", "3", "’", "'", "‘", "'", "「", "\"", "」", "\"").Replace(s)
		out, err := encoding.ReplaceUnsupported(e.NewEncoder()).Bytes([]byte(s))
		must(err)
		return out
	}
}

func cBig5(k *kit) {
	s := k.set("google", "instagram", "facebook")
	body := k.called(s) + " 兩步驟登入的備用密碼\n" + s.rows(of(k, "%[2]s", "%d. %s")) + "用過就劃掉\n"
	k.encoded(k.inside(of(k, "備用密碼.txt", "帳號.txt"), "Documents", "文件", "Desktop"), crlf(body), in(traditionalchinese.Big5), s)
}

// cMacRoman is from an old Macintosh, whose lines end in its own way.
func cMacRoman(k *kit) {
	s := k.set("google", "dropbox", "wordpress-com", "facebook")
	body := "Clés perdues – " + k.called(s) + "\n• à garder précieusement\n\n" + s.rows(of(k, "%[2]s", "• %[2]s")) + "\n" + k.chatter("fr", 2)
	k.encoded(k.inside(of(k, "clés perdues", "perdu.txt"), "Documents/_archive/2016/Mac OS 9", "HDD_alt/Macintosh HD/Documents"), body, func(t string) []byte {
		return loosely(charmap.Macintosh)(strings.ReplaceAll(t, "\n", "\r"))
	}, s)
}

// cWideBare has two bytes a letter and nothing that says so.
func cWideBare(order unicode.Endianness) func(*kit) {
	return func(k *kit) {
		s := k.set("github", "gitlab", "google", "npm", "aspnet-identity")
		lang := of(k, "de", "en", "pl", "ru", "fr")
		t := talkIn(lang)
		body := crlf(fmt.Sprintf(t.head, k.called(s)) + "\n\n" + s.stack())
		k.encoded(k.at(fmt.Sprintf(t.file, k.called(s))+".txt"), body, in(unicode.UTF16(order, unicode.IgnoreBOM)), s)
	}
}

// cWideMarked is what old programs of Windows and of PowerShell write.
func cWideMarked(k *kit) {
	s := k.set("discord", "sentry", "google", "ngrok")
	body := crlf("Windows PowerShell transcript start\nUsername: " + k.nick() + "\n**********************\nPS C:\\> Get-Content ." + `\` + strings.ToLower(s.service.name) + "-2fa-spare.txt\n" + s.stack() + "PS C:\\> exit\n")
	k.encoded(k.at(of(k, "PowerShell_transcript."+shaped(k.Rand, "AAAAAA")+".txt", "out.txt")), body, of(k, utf16le(unicode.UseBOM), utf16be(unicode.UseBOM)), s)
}

// cTwice was taken for Latin-1 once and encoded again.
func cTwice(k *kit) {
	s := k.set("google", "github", "instagram", "facebook", "gitlab")
	body := k.cList(of(k, "de", "fr", "pt", "cs", "sv"), s)
	k.encoded(k.at(of(k, "restored_"+shaped(k.Rand, "dddd")+".txt", "import.txt", "alt.txt")), body, func(t string) []byte {
		out, err := charmap.ISO8859_1.NewDecoder().Bytes([]byte(t))
		must(err)
		return out
	}, s)
}

// cEntities is a page whose hyphens and spaces are written in numbers.
func cEntities(k *kit) {
	s := k.set("github", "google", "discord", "craft-cms").redrawn(func(c string) string { return strings.NewReplacer("-", "&#45;", " ", "&nbsp;").Replace(c) })
	body := "<html><body><p>" + html.EscapeString(k.called(s)) + " &ndash; Ersatzschl&uuml;ssel f&uuml;r die Anmeldung</p>\n<pre>\n" + s.stack() + "</pre></body></html>\n"
	k.text(k.at(of(k, "export.htm", "notiz.html")), body, s)
}

// cInvisible has invisible spaces where a page may break, or before every line.
func cInvisible(k *kit) {
	s := k.set("discord", "github", "hexpm", "login-gov")
	unseen := of(k, "\u200b", "\u2060", "\ufeff", "\u200e")
	body := k.called(s) + of(k, " einloggen ohne App", " if app gone") + "\n" + s.rows(unseen+"%[2]s"+unseen)
	k.text(k.at(of(k, "copied.txt", "aus Chrome.txt")), body, s)
}

// cLongDashes went through a program that knows better about dashes.
func cLongDashes(k *kit) {
	s := k.set("github", "discord", "kanidm", "sentry", "gogs").redrawn(swap("-", of(k, "\u2014", "\u2212", "\u2011")))
	k.text(k.at(of(k, "pasted from word.txt", "z worda.txt", "aus Pages.txt")), k.called(s)+of(k, " jednorazowe", " einmalig", " single use logins")+"\n\n"+s.stack(), s)
}

// cFullWidth is typed with an East Asian keyboard.
func cFullWidth(k *kit) {
	t := talkIn(of(k, "ja", "zh"))
	s := k.set("google", "instagram", "facebook", "github").redrawn(wide)
	k.text(k.inside(fmt.Sprintf(t.file, k.called(s))+".txt", "ドキュメント", "文档"), fmt.Sprintf(t.head, k.called(s))+"\n"+s.rows(of(k, "%[2]s", "%d．%s")), s)
}

// cWordPad is rich text with the list in a table.
func cWordPad(k *kit) {
	s := k.set("github", "google", "discord", "ea")
	var b strings.Builder
	b.WriteString("{\\rtf1\\ansi\\ansicpg1250\\deff0\\nouicompat{\\fonttbl{\\f0\\fnil\\fcharset238 Calibri;}}\r\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1\r\n\\pard\\b\\f0\\fs28 " + k.called(s) + " - zapas\\'f3wki do logowania\\b0\\fs22\\par\r\n")
	for i, c := range s.show() {
		fmt.Fprintf(&b, "\\pard{\\pntext\\f0 %d.\\tab}%s\\par\r\n", i+1, c)
	}
	b.WriteString("}\r\n\x00")
	k.text(k.inside(of(k, "Dokument.rtf", "zapas.rtf", "logowanie.rtf"), "Dokumenty", "Pulpit"), b.String(), s)
}
