package extract

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"sparekey/scanner/blob"
)

func encoded(t *testing.T, e encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestTextEncodings(t *testing.T) {
	utf16 := func(o textunicode.Endianness, p textunicode.BOMPolicy) encoding.Encoding {
		return textunicode.UTF16(o, p)
	}
	const (
		plain    = "Recovery codes\n1a2b3-c4d5e\n"
		french   = "Codes de récupération générés à l’été : conservez-les.\n1a2b3-c4d5e\n"
		russian  = "Резервные коды для входа в учётную запись. Сохраните их в надёжном месте.\n1a2b3-c4d5e\n"
		japanese = "バックアップコードを安全な場所に保存してください。各コードは一度だけ使用できます。\n1a2b3-c4d5e\n"
		chinese  = "请将恢复代码保存在安全的地方。每个代码只能使用一次。\n1a2b3-c4d5e\n"
		taiwan   = "請將復原代碼儲存在安全的地方。每個代碼只能使用一次。\n1a2b3-c4d5e\n"
		korean_  = "백업 코드를 안전한 곳에 보관하세요. 각 코드는 한 번만 사용할 수 있습니다.\n1a2b3-c4d5e\n"
	)
	for name, tc := range map[string]struct {
		in   []byte
		want string
	}{
		"ascii":                 {[]byte(plain), plain},
		"utf-8":                 {[]byte(russian), russian},
		"utf-8 with mark":       {[]byte("\xef\xbb\xbf" + plain), plain},
		"utf-16 le with mark":   {encoded(t, utf16(textunicode.LittleEndian, textunicode.UseBOM), russian), russian},
		"utf-16 be with mark":   {encoded(t, utf16(textunicode.BigEndian, textunicode.UseBOM), plain), plain},
		"utf-16 le":             {encoded(t, utf16(textunicode.LittleEndian, textunicode.IgnoreBOM), plain), plain},
		"utf-16 be":             {encoded(t, utf16(textunicode.BigEndian, textunicode.IgnoreBOM), russian), russian},
		"utf-32 with mark":      {encoded(t, utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), plain), plain},
		"windows-1252":          {encoded(t, charmap.Windows1252, french), french},
		"windows-1251":          {encoded(t, charmap.Windows1251, russian), russian},
		"koi8-r":                {encoded(t, charmap.KOI8R, russian), russian},
		"shift-jis":             {encoded(t, japaneseShiftJIS, japanese), japanese},
		"gb18030":               {encoded(t, simplifiedchinese.GB18030, chinese), chinese},
		"big5":                  {encoded(t, traditionalchinese.Big5, taiwan), taiwan},
		"euc-kr":                {encoded(t, korean.EUCKR, korean_), korean_},
		"a few bad bytes":       {[]byte(strings.Repeat("é", 50) + "\xff\n1a2b3-c4d5e\n"), strings.Repeat("é", 50) + "�\n1a2b3-c4d5e\n"},
		"windows line ends":     {[]byte("a\r\nb\r\n"), "a\nb\n"},
		"old line ends":         {[]byte("a\rb\r\rc"), "a\nb\n\nc"},
		"zeros at the end":      {[]byte(plain + strings.Repeat("x\n", 500) + "\x00\x00"), plain + strings.Repeat("x\n", 500) + "  "},
		"half a character":      {[]byte("abc\xe2\x82"), "abc�"},
		"no writing":            {[]byte("\x01\x02\x03\x90\x80\x00\x01\x02\x03"), ""},
		"a picture's noise":     {bytes.Repeat([]byte{0xff, 0xd8, 0x00, 0x13, 0x07, 0x9a}, 100), ""},
		"nothing":               {nil, ""},
		"blanks":                {[]byte(" \n\t\n"), ""},
		"characters kept as is": {[]byte("1a2b\u20113c\u00a0\u200b4d"), "1a2b\u20113c\u00a0\u200b4d"},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, file{"codes.txt", tc.in}, blob.Limits{}))
			s.sound(t)
			var got string
			for _, d := range s.docs {
				got += d.Text
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

var japaneseShiftJIS = japanese.ShiftJIS

func TestBigTextIsCut(t *testing.T) {
	line := "the quick brown fox jumps over the lazy dog\n"
	for name, tc := range map[string]struct {
		text string
		ends string // of the first document
	}{
		"at a blank line": {strings.Repeat(strings.Repeat(line, 50)+"\n", 4000), "dog\n\n"},
		"at a line":       {strings.Repeat(line, 200_000), "dog\n"},
		"at a character":  {strings.Repeat("é", 3<<20), "é"},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, text("big.txt", tc.text), blob.Limits{}))
			s.sound(t)
			if len(s.docs) < 2 {
				t.Fatalf("%d documents", len(s.docs))
			}
			var all strings.Builder
			for _, d := range s.docs {
				if got, want := d.Spot(0).Line, 1+strings.Count(all.String(), "\n"); got != want {
					t.Errorf("a document begins on line %d, want %d", got, want)
				}
				if len(d.Text) > docBytes {
					t.Errorf("a document of %d bytes", len(d.Text))
				}
				all.WriteString(d.Text)
			}
			if all.String() != tc.text {
				t.Error("the documents together are not the text")
			}
			if !strings.HasSuffix(s.docs[0].Text, tc.ends) {
				t.Errorf("the first document does not end in %q", tc.ends)
			}
		})
	}
}

// TestPieces reads a text in pieces of every length: nothing may depend on where
// one ends.
func TestPieces(t *testing.T) {
	raw := "one\r\ntwo\rthree\r\r\nfour é 日 😀 \xff \xe6\x97 \x00end\r"
	want := "one\ntwo\nthree\n\nfour é 日 😀 � �  end\n"
	for size := range len(raw) + 1 {
		var got []string
		out := &outlet{yield: func(it Item, err error) bool { got = append(got, it.Doc.Text); return err == nil }}
		p := newPen(out, blob.Address{File: "a.txt"}, "text", "text/plain")
		if err := p.close(p.copy(t.Context(), slowly{strings.NewReader(raw), size + 1})); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{want}, got); diff != "" {
			t.Errorf("pieces of %d: %s", size+1, diff)
		}
	}
}

// slowly reads at most so many bytes at a time.
type slowly struct {
	r    io.Reader
	most int
}

func (p slowly) Read(b []byte) (int, error) { return p.r.Read(b[:min(p.most, len(b))]) }

// TestGrowingFile shows that a file that has grown since it was listed is read to
// its end.
func TestGrowingFile(t *testing.T) {
	long := strings.Repeat("1a2b-3c4d\n", 20_000)
	for _, size := range []int64{0, 1, 4095, 4096, 60_000, int64(len(long)), 1 << 40, -1} {
		b := onDisk(t, text("a.txt", long), blob.Limits{})
		b.Size = size
		s := reads(t.Context(), New(nil), b)
		if len(s.docs) != 1 || s.docs[0].Text != long {
			t.Errorf("size %d: %d documents, not the text", size, len(s.docs))
		}
	}
}

func TestHTML(t *testing.T) {
	const jp = "バックアップコードを安全な場所に保存"
	for name, tc := range map[string]struct{ in, want string }{
		"title and blocks": {"<html><head><title>Recovery  codes</title><style>p{}</style></head><body><p>Keep\n these</p><div>safe</div></body>", "Recovery codes\nKeep these\nsafe"},
		"a list":           {"<html><ul><li>1a2b-3c4d</li>\n<li>5e6f-7a8b</li></ul>", "1a2b-3c4d\n5e6f-7a8b"},
		"a table":          {"<html><table><tr><td>1a2b</td> <td><p>3c4d</p></td></tr><tr><td>5e6f</td><td>7a8b</td></tr></table>", "1a2b\t3c4d\n5e6f\t7a8b"},
		"line ends":        {"<html>one<br>two<br/>three", "one\ntwo\nthree"},
		"spans join":       {"<html><b>1a2b</b>-<span>3c4d</span>", "1a2b-3c4d"},
		"scripts":          {"<html><script>var a = '<p>no</p>';</script>yes<svg><text>no</text></svg>", "yes"},
		"data":             {"<html>yes<script type=\"application/json\">{\"codes\": [\"1a2b\"]}</script>no<script>no</script>", "yes\n{\"codes\": [\"1a2b\"]}\nno"},
		"entities":         {"<html>a&nbsp;b &amp; c&#45;d", "a b & c-d"},
		"preformatted":     {"<html><pre>1a2b  3c4d\n5e6f  7a8b</pre>after", "1a2b  3c4d\n5e6f  7a8b\nafter"},
		"struck":           {"<html><li><s>1a2b</s></li><li>3c4d</li><li><del>5e6f</del></li><li><strike>7a8b</strike>, 9c0d</li>", "1a2b (used)\n3c4d\n5e6f (used)\n7a8b (used), 9c0d"},
		"struck lines":     {"<html><s>1a2b<br>3c4d</s><br>5e6f", "1a2b (used)\n3c4d (used)\n5e6f"},
		"struck by style":  {"<html><span style='text-decoration: line-through'>1a2b <span>3c</span></span> 4d", "1a2b 3c (used) 4d"},
		"fields":           {"<html><input readonly value='1a2b-3c4d'><input type=hidden value='secret'><textarea>5e6f\n7a8b</textarea>", "1a2b-3c4d\n5e6f\n7a8b"},
		"attributes":       {"<html><img alt='no' title='no'>yes", "yes"},
		"named encoding":   {"<html><meta charset=shift_jis>" + string(encoded(t, japanese.ShiftJIS, jp)), jp},
		"broken":           {"<html><p>one<div <b>two</p", "one\ntwo"},
		"empty":            {"<html></html>", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, text("page.html", tc.in), blob.Limits{}))
			s.sound(t)
			want := "page.html|html|" + tc.want
			if tc.want == "" {
				want = ""
			}
			if diff := cmp.Diff(want, s.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestVaults(t *testing.T) {
	for name, tc := range map[string]struct {
		f    file
		want string
	}{
		"keepass":           {file{"my.kdbx", []byte("\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5\x00\x00\x04\x00")}, "my.kdbx!vault"},
		"bitwarden":         {text("bw.json", `{"encrypted": true, "encKeyValidation_DO_NOT_EDIT": "2.x", "data": "2.y"}`), "bw.json!vault"},
		"proton":            {text("Proton Pass_export_1.pgp", "-----BEGIN PGP MESSAGE-----\n\nabcd\n"), "Proton Pass_export_1.pgp!vault"},
		"any pgp message":   {text("codes.txt.asc", "-----BEGIN PGP MESSAGE-----\n\nabcd\n"), "codes.txt.asc!locked"},
		"aegis":             {text("aegis.json", `{"version":1,"header":{"slots":null},"db":{"entries":[]}}`), "aegis.json|text|{\"version\":1,\"header\":{\"slots\":null},\"db\":{\"entries\":[]}}\naegis.json!authenticator"},
		"google":            {text("qr.txt", "otpauth-migration://offline?data=CiEK"), "qr.txt|text|otpauth-migration://offline?data=CiEK\nqr.txt!authenticator"},
		"a program's words": {text("a.go", "const prefix = \"otpauth-migration://offline?data=\""), "a.go|text|const prefix = \"otpauth-migration://offline?data=\""},
		"enpass":            {text("vault.enpassdb", "anything"), "vault.enpassdb!vault"},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, tc.f, blob.Limits{}))
			if diff := cmp.Diff(tc.want, s.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
