package blob

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

func wide(s string, big bool, mark bool) string {
	var b []byte
	units := utf16.Encode([]rune(s))
	if mark {
		units = slices.Insert(units, 0, 0xfeff)
	}
	for _, u := range units {
		if big {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

// zipHead is what a zip begins with: the headers of stored files.
func zipHead(names ...string) string {
	var b strings.Builder
	for _, n := range names {
		name, data, _ := strings.Cut(n, "=")
		b.WriteString("PK\x03\x04\x14\x00\x00\x00\x00\x00" + strings.Repeat("\x00", 16))
		b.WriteString(string([]byte{byte(len(name)), 0, 0, 0}) + name + data)
	}
	return b.String()
}

// tarHead is the first header of a tar from before there was a magic.
func tarHead(name string) string {
	h := make([]byte, 512)
	copy(h, name)
	copy(h[100:], "000644 \x00")
	copy(h[148:], "        ")
	sum := 0
	for _, c := range h {
		sum += int(c)
	}
	for i := range 6 {
		h[148+5-i] = '0' + byte(sum>>(3*i)&7)
	}
	h[154], h[155] = 0, ' '
	return string(h)
}

var sniffed = []struct {
	name string
	head string
	want Kind
}{
	{"nothing", "", "empty"},
	{"a note", "GitHub\nk3f9a-1x2c4\n", "text"},
	{"one letter", "x", "text"},
	{"a mark and a note", "\xef\xbb\xbfcodes", "text"},
	{"a character cut in two", "caf\xc3", "text"},
	{"Windows-1252", "Schl\xfcssel f\xfcr \x84zwei\x93\n", "text"},
	{"Shift JIS", "\x83o\x83b\x83N\x83A\x83b\x83v\x83R\x81[\x83h 1234\r\n", "text"},
	{"ISO 2022", "\x1b$)C\x0e0!3*\x0f 1234\r\n", "text"},
	{"a captured terminal", "\x1b[1mcodes\x1b[0m 1234\x07 and some more writing after it\n", "text"},
	{"UTF-16, little", wide("codes: ключ\n", false, true), "text"},
	{"UTF-16, big", wide("codes: 1234\n", true, true), "text"},
	{"UTF-16 without a mark", wide("codes: 1234\r\n", false, false), "text"},
	{"UTF-16 without a mark, big", wide("codes: 1234\r\n", true, false), "text"},
	{"zeros", strings.Repeat("\x00", 600), "binary"},
	{"numbers of two bytes", "\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x00\x07\x00\x0e\x00", "binary"},
	{"a mark, then noise", "\xff\xfe\x01\x00\x02\x00\x03\x00\x00\x00\x00\x00", "binary"},
	{"noise", "\x8f\x02\xd1\x00\x99\x10\x05\xfe\x13", "binary"},
	{"JSON", `{"codes": ["1234"]}`, "text"},
	{"XML", "<?xml version=\"1.0\"?>\n<a/>", "text"},
	{"SVG", "<svg xmlns=\"x\"><text>1234</text></svg>", "text"},
	{"a key", "-----BEGIN PRIVATE KEY-----\nMII\n", "text"},
	{"a note that begins like a program", "MZ and more\n", "text"},
	{"a note that begins like a picture", "BMW: 1234-5678 and whatever else belongs here\n", "text"},
	{"a note that begins like a song", "ID3 tags\n", "text"},

	{"HTML", "<!DOCTYPE html><p>x", "html"},
	{"HTML, indented", "\n\n  <HTML>\n", "html"},
	{"XHTML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html>", "html"},
	{"HTML behind a comment", "<!-- saved from url=(0014)about:internet -->\n<html>", "html"},
	{"a fragment", "<div class=\"codes\">1234</div>", "html"},
	{"no tag", "<divide> and conquer", "text"},
	{"an unclosed comment", "<!-- " + strings.Repeat("x", 100), "text"},
	{"RTF", `{\rtf1\ansi x}`, "rtf"},
	{"PDF", "%PDF-1.7\n%\xe2\xe3", "pdf"},
	{"PDF, all writing", "\r\n%PDF-1.4\n1 0 obj\n", "pdf"},
	{"PDF behind noise", "\x00\x01\x02\x00%PDF-1.4\n", "pdf"},
	{"about PDF", "a file that begins with %PDF-1.4 is one\n", "text"},

	{"mail", "Received: from x by y\n\twith z\nFrom: a@b.example\nSubject: s\n\nbody", "eml"},
	{"mail from a program", "From: a@b.example\r\nTo: c@d.example\r\nSubject: s\r\n\r\nx", "eml"},
	{"mail, head cut off", "Return-Path: <a@b.example>\nX-Long: " + strings.Repeat("x", HeadSize), "eml"},
	{"a saved page", "From: <Saved by Blink>\nSnapshot-Content-Location: x\nSubject: y\nMIME-Version: 1.0\n\n", "eml"},
	{"a note about a mail", "Subject: codes\nbackup codes follow\n", "text"},
	{"a note of fields", "Date: today\nSubject: GitHub\nCodes: 1234\nMore: 5678\nAccount: me\n", "text"},
	{"one field", "Subject: codes\n\n1234\n", "text"},
	{"a link", "https://example.com/codes\n", "text"},
	{"mbox", "From a@b.example Fri Jul  8 12:08:34 2011\nReceived: x\n\n", "mbox"},
	{"mbox of Google", "From 1234@xxx Sat Mar 01 12:00:00 +0000 2020\r\nX-GM-THRID: 1\r\n", "mbox"},
	{"mbox of Thunderbird", "From - Tue Jan 02 10:11:12 2024\nX-Mozilla-Status: 0001\n", "mbox"},
	{"mbox of a newer Thunderbird", "From \r\nMessage-ID: <x@y.example>\r\nDate: x\r\n\r\n", "mbox"},
	{"a letter", "From Paris with love\nx\n", "text"},
	{"a letter with a time", "From Monday 10:30 in 2024 on\nwe meet here\n", "text"},

	{"zip", zipHead("a.txt=x", "b.txt"), "zip"},
	{"an empty zip", "PK\x05\x06" + strings.Repeat("\x00", 18), "zip"},
	{"a cut zip", "PK\x03\x04\x14", "zip"},
	{"docx", zipHead("[Content_Types].xml=<Types/>", "_rels/.rels=<R/>", "word/document.xml=<d/>"), "docx"},
	{"xlsx", zipHead("[Content_Types].xml", "xl/workbook.xml"), "xlsx"},
	{"pptx", zipHead("_rels/.rels", "ppt/presentation.xml"), "pptx"},
	{"a folder called word", zipHead("word/codes.txt"), "zip"},
	{"odt", zipHead("mimetype=application/vnd.oasis.opendocument.text", "content.xml"), "odt"},
	{"ods", zipHead("mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml"), "ods"},
	{"odp", zipHead("mimetype=application/vnd.oasis.opendocument.presentation", "content.xml"), "odp"},
	{"epub", zipHead("mimetype=application/epub+zip", "META-INF/container.xml"), "epub"},
	{"jar", zipHead("META-INF/", "META-INF/MANIFEST.MF"), "jar"},
	{"tar", tarHead("codes.txt"), "tar"},
	{"tar with a wrong sum", "x" + tarHead("codes.txt")[1:], "binary"},
	{"gz", "\x1f\x8b\x08\x00", "gz"},
	{"bz2", "BZh91AY&SY\x00", "bz2"},
	{"a note that begins like bz2", "BZh9 is a plate\n", "text"},
	{"xz", "\xfd7zXZ\x00\x00", "xz"},
	{"zst", "\x28\xb5\x2f\xfd\x04", "zst"},
	{"7z", "7z\xbc\xaf\x27\x1c\x00", "7z"},
	{"rar", "Rar!\x1a\x07\x00", "rar"},

	{"png", "\x89PNG\r\n\x1a\n\x00", "png"},
	{"jpeg", "\xff\xd8\xff\xe0", "jpeg"},
	{"gif", "GIF89a\x01\x00", "gif"},
	{"webp", "RIFF\x10\x00\x00\x00WEBPVP8 ", "webp"},
	{"bmp", "BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00", "bmp"},
	{"tiff", "II*\x00\x08\x00\x00\x00", "tiff"},
	{"heic", "\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "heic"},
	{"avif", "\x00\x00\x00\x18ftypavif\x00\x00\x00\x00", "avif"},
	{"jxl", "\xff\x0a\x01", "jxl"},
	{"psd", "8BPS\x00\x01", "psd"},

	{"sqlite", "SQLite format 3\x00\x10", "sqlite"},
	{"about sqlite", "SQLite format 3 is old\n", "text"},
	{"plist", "bplist00\xd1", "plist"},
	{"kdbx", "\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5\x01\x00", "kdbx"},
	{"a mail of Outlook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00" + wide("__substg1.0_0037", false, false), "msg"},
	{"an old office document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00" + wide("WordDocument", false, false), "ole"},
	{"elf", "\x7fELF\x02\x01\x01" + strings.Repeat("\x00", 60), "exe"},
	{"mach-o", "\xcf\xfa\xed\xfe\x0c\x00\x00\x01", "exe"},
	{"java", "\xca\xfe\xba\xbe\x00\x00\x00\x41", "binary"},
	{"pe", "MZ" + strings.Repeat("\x00", 58) + "\x40\x00\x00\x00PE\x00\x00", "exe"},
	{"mp3", "ID3\x04\x00\x00\x00\x00", "audio"},
	{"mp4", "\x00\x00\x00\x18ftypisom\x00\x00\x00\x00", "video"},
	{"m4a", "\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00", "audio"},
	{"mkv", "\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska\x00", "video"},
	{"ttf", "\x00\x01\x00\x00\x00\x10", "font"},
}

func TestSniff(t *testing.T) {
	for _, tt := range sniffed {
		t.Run(tt.name, func(t *testing.T) {
			if got := Sniff([]byte(tt.head)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSniffLooksAtTheHeadOnly(t *testing.T) {
	head := []byte(strings.Repeat("codes 1234\n", HeadSize/11+1)[:HeadSize])
	more := append(slices.Clone(head), "\x00\x01\x02"...)
	if got := Sniff(more); got != "text" {
		t.Errorf("got %q, want text", got)
	}
}

// Whatever the bytes: the answer is a kind that is known, and the same each time,
// whether or not more follows the head.
func FuzzSniff(f *testing.F) {
	for _, tt := range sniffed {
		f.Add([]byte(tt.head))
		f.Add([]byte(tt.head[:len(tt.head)/2]))
		f.Add([]byte("x" + tt.head))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		before := bytes.Clone(data)
		got := Sniff(data)
		if !bytes.Equal(before, data) {
			t.Error("the bytes were changed")
		}
		if _, ok := mediaTypes[got]; !ok {
			t.Errorf("%q has no media type", got)
		}
		if again := Sniff(data); again != got {
			t.Errorf("%q, then %q", got, again)
		}
		if len(data) >= HeadSize && Sniff(append(before, "\x00more"...)) != got {
			t.Errorf("%q, but not when more follows", got)
		}
		if (got == "empty") != (len(data) == 0) {
			t.Errorf("%q for %d bytes", got, len(data))
		}
	})
}

func TestKindByName(t *testing.T) {
	want := map[string]Kind{
		"codes.txt": "text", "CODES.TXT": "text", "a/b.c/notes.md": "text", `C:\x\codes.csv`: "text", "main.go": "text",
		"x.log": "text", "x.json": "text", "x.yaml": "text", "x.ini": "text", ".bashrc": "text", ".env": "text", "README": "text",
		"x.svg": "text", "x.pem": "text", "x.html": "html", "x.rtf": "rtf", "x.PDF": "pdf", "x.docx": "docx", "x.xlsx": "xlsx",
		"x.pptx": "pptx", "x.odt": "odt", "x.ods": "ods", "x.odp": "odp", "x.epub": "epub", "x.doc": "ole", "x.eml": "eml",
		"x.mbox": "mbox", "mbox": "mbox", "Inbox": "mbox", "x.msg": "msg", "x.zip": "zip", "x.jar": "jar", "x.tar": "tar",
		"x.tar.gz": "gz", "x.tgz": "gz", "x.bz2": "bz2", "x.xz": "xz", "x.zst": "zst", "x.7z": "7z", "x.rar": "rar",
		"x.png": "png", "IMG_1.JPG": "jpeg", "x.gif": "gif", "x.webp": "webp", "x.bmp": "bmp", "x.tif": "tiff", "x.heic": "heic",
		"x.avif": "avif", "x.jxl": "jxl", "x.psd": "psd", "x.sqlite": "sqlite", "x.kdbx": "kdbx", "x.agilekeychain": "vault",
		"x.exe": "exe", "x.mp3": "audio", "x.mov": "video", "x.ttf": "font", "x.iso": "binary",
		"codes": "", "codes.": "", "x.whatever": "", "": "", ".": "", "codes.caf\xe9": "",
	}
	got := make(map[string]Kind)
	for name := range want {
		got[name] = KindByName(name)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("kinds (-want +got):\n%s", d)
	}
}

// Two rows of a table with the same name in them would make the answer depend on
// the order in which Go walks a map.
func TestNamesStandOnce(t *testing.T) {
	for table, lists := range map[string]map[Kind]string{"names": namesOf, "suffixes": suffixesOf} {
		seen := make(map[string]Kind)
		for kind, names := range lists {
			if _, ok := mediaTypes[kind]; !ok {
				t.Errorf("%s: %q has no media type", table, kind)
			}
			for name := range strings.FieldsSeq(names) {
				if other, ok := seen[name]; ok {
					t.Errorf("%s: %q stands for %q and %q", table, name, other, kind)
				}
				seen[name] = kind
			}
		}
	}
}

func TestRefineZip(t *testing.T) {
	tests := []struct {
		names []string
		want  Kind
	}{
		{nil, "zip"},
		{[]string{"word/document.xml"}, "zip"},
		{[]string{"docProps/app.xml", "word/document.xml", "[Content_Types].xml"}, "docx"},
		{[]string{"[Content_Types].xml", "something.nuspec"}, "zip"},
		{[]string{"mimetype", "content.xml", "META-INF/manifest.xml"}, "odt"},
		{[]string{"mimetype", "META-INF/container.xml"}, "epub"},
		{[]string{"META-INF/MANIFEST.MF", "a/B.class"}, "jar"},
	}
	for _, tt := range tests {
		if got := RefineZip(tt.names); got != tt.want {
			t.Errorf("RefineZip(%q) = %q, want %q", tt.names, got, tt.want)
		}
	}
}

func TestPictures(t *testing.T) {
	for kind, media := range mediaTypes {
		if got, want := kind.Picture(), strings.HasPrefix(media, "image/"); got != want {
			t.Errorf("%q.Picture() = %t with the media type %s", kind, got, media)
		}
	}
	if got := MediaType("nothing known"); got != "application/octet-stream" {
		t.Errorf("of an unknown kind: %s", got)
	}
}
