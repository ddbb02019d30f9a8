package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// readersE are the decoders of the encodings by their tags.
var readersE = map[string]encoding.Encoding{
	"utf8": unicode.UTF8, "utf8-bom": unicode.UTF8, "rtf": unicode.UTF8,
	"utf16le-bom": unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), "utf16be": unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM),
	"utf16-nobom": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf16be-nobom": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	"cp1250": charmap.Windows1250, "cp1251": charmap.Windows1251, "cp1252": charmap.Windows1252, "cp1253": charmap.Windows1253, "cp1254": charmap.Windows1254,
	"cp1255": charmap.Windows1255, "cp1256": charmap.Windows1256, "cp1257": charmap.Windows1257, "cp874": charmap.Windows874, "koi8-r": charmap.KOI8R, "koi8-u": charmap.KOI8U,
	"iso8859-1": charmap.ISO8859_1, "iso8859-2": charmap.ISO8859_2, "iso8859-5": charmap.ISO8859_5, "iso8859-9": charmap.ISO8859_9, "iso8859-15": charmap.ISO8859_15, "macintosh": charmap.Macintosh,
	"shift-jis": japanese.ShiftJIS, "euc-jp": japanese.EUCJP, "gb18030": simplifiedchinese.GB18030, "big5": traditionalchinese.Big5, "euc-kr": korean.EUCKR,
}

// tagOf is the value of a tag.
func tagOf(p planted, name string) string {
	for _, t := range p.Tags {
		if value, ok := strings.CutPrefix(t, name+"="); ok {
			return value
		}
	}
	return ""
}

// TestFifthFamily opens whatever the fifth family writes, in the encoding that its
// tags tell, and looks for the codes, their lines and the service.
func TestFifthFamily(t *testing.T) {
	t.Parallel()
	checkTagged(t, homeOf(t, "e", 79, 1), map[string]int{"lang": 40, "enc": 20, "layout": 20})
}

// checkTagged opens all plants of a home whose family has tags, and wants so many
// values of each tag.
func checkTagged(t *testing.T, out string, wanted map[string]int) {
	t.Helper()
	values := map[string]map[string]bool{"lang": {}, "enc": {}, "layout": {}}
	owners, kinds := map[string]bool{}, map[string]bool{}
	for _, p := range readTruth(t, out) {
		data, err := os.ReadFile(filepath.Join(out, "home", p.Path))
		if err != nil {
			t.Fatal(err)
		}
		for name := range values {
			values[name][tagOf(p, name)] = true
		}
		kinds[p.Kind] = true
		if p.Class == "download" {
			owners[p.Service] = true
		}
		if tagOf(p, "lang") == "" || tagOf(p, "layout") == "" || p.ServiceSaid != (p.Service != "") || !p.Legible {
			t.Errorf("%s (%s): tags %v, service %q", p.Path, p.Template, p.Tags, p.Service)
		}
		if p.Service != "" && byID(p.Service).id != p.Service {
			t.Errorf("%s (%s): unknown service %s", p.Path, p.Template, p.Service)
		}
		if len(p.Codes) == 0 || slices.ContainsFunc(p.Used, func(u int) bool { return u < 0 || u >= len(p.Codes) }) {
			t.Errorf("%s (%s): %d codes, used %v", p.Path, p.Template, len(p.Codes), p.Used)
		}
		if p.Kind == "text" && len(p.Members) == 0 {
			checkText(t, p, data)
		} else if !says(t, data, p) && !(p.Kind == "pdf" && hasAll(strings.ReplaceAll(pdfTexts(t, data), "\n", " "), p.Codes)) {
			t.Errorf("%s (%s): the codes are not in the %s", p.Path, p.Template, p.Kind)
		}
	}
	for name, least := range wanted {
		if len(values[name]) < least {
			t.Errorf("%d values of %s, want %d", len(values[name]), name, least)
		}
	}
	if len(owners) < 25 || len(kinds) < 7 {
		t.Errorf("downloads of %d services, %d kinds of files", len(owners), len(kinds))
	}
}

// TestFifthFamilySeeds wants the same bytes of one seed, and no code of one in the
// other.
func TestFifthFamilySeeds(t *testing.T) {
	t.Parallel()
	checkSeeds(t, "e", 8)
}

// checkText decodes a file by its tag and looks for every code, the first on its line.
func checkText(t *testing.T, p planted, data []byte) {
	t.Helper()
	reader := readersE[tagOf(p, "enc")]
	if reader == nil {
		t.Errorf("%s (%s): no reader of %s", p.Path, p.Template, tagOf(p, "enc"))
		return
	}
	plain, err := reader.NewDecoder().Bytes(data)
	if err != nil {
		t.Errorf("%s (%s): is not in %s: %v", p.Path, p.Template, tagOf(p, "enc"), err)
		return
	}
	text := plainText(string(plain))
	rows := strings.Split(text, "\n")
	if !hasAll(text, p.Codes) {
		t.Errorf("%s (%s): the codes are not in the file", p.Path, p.Template)
	} else if p.Line < 1 || p.Line > len(rows) || !strings.Contains(rows[p.Line-1], p.Codes[0]) {
		t.Errorf("%s (%s): the first code is not on line %d", p.Path, p.Template, p.Line)
	}
}

// TestFifthFamilyStandsApart counts the templates and the languages.
func TestFifthFamilyStandsApart(t *testing.T) {
	c := censusOf("e")
	if c.plants < 150 || c.decoys < 130 {
		t.Errorf("%d templates with codes, beside languages and encodings, and %d decoys, want 150 and 130", c.plants, c.decoys)
	}
	c.checkClasses(t, 5)
	for _, class := range []string{"uuid", "hashes", "checksum", "git", "mac", "ip", "iban", "isbn", "phone", "date", "order", "tracking", "invoice", "licence", "gift-card", "serial", "totp-page", "article", "help", "translation", "source", "test", "fixture", "log", "sequence", "placeholder", "minified", "base64", "lock-file", "data-column", "wifi-voucher", "booking", "crossword", "word-list", "seat-list", "tan-list", "api-key", "generator-test"} {
		if c.classes["decoy/"+class] == 0 {
			t.Errorf("there is no decoy of class %s", class)
		}
	}
	known := map[string]bool{}
	for _, list := range [][]service{services, servicesC, servicesD, servicesE, servicesF, servicesJ, servicesK} {
		for _, s := range list {
			if known[s.id] {
				t.Errorf("%s is twice among the services", s.id)
			}
			known[s.id] = true
		}
	}
}

// TestVoices wants every language to say whose codes they are, and whose one code.
func TestVoices(t *testing.T) {
	checkVoices(t, voices(), nil)
}

// TestSays looks for services in texts as people and programs write them.
func TestSays(t *testing.T) {
	for _, test := range []struct {
		id, text string
		want     bool
	}{
		{"google", "gmail backup", true},
		{"google", "need more? https://g.co/2sv", true},
		{"ea", "each code ideally read", false},
		{"ea", "EA backup codes", true},
		{"x", "used x, fresh", false},
		{"x", "Twitter backup code", true},
		{"github", "github-recovery-codes.txt", true},
		{"login-gov", "backup_codes.txt", false},
		{"generic-2fa-site", "backup codes", false},
	} {
		if got := (set{service: byID(test.id)}).says(test.text); got != test.want {
			t.Errorf("%q says %s: %v, want %v", test.text, test.id, got, test.want)
		}
	}
}
