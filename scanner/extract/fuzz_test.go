package extract

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

// tight limits keep one run short, and show that they hold.
var tight = blob.Limits{Depth: 4, Members: 200, MemberBytes: 1 << 20, FileBytes: 4 << 20, Ratio: 50}

// fuzzFormat reads any bytes under the name of a format and asks for what holds
// for all: documents are sound, the limits are kept, and the same bytes give the
// same items.
func fuzzFormat(f *testing.F, name string, seeds ...[]byte) {
	for _, s := range seeds {
		f.Add(s)
		f.Add(s[:len(s)/2])
		f.Add(s[:max(0, len(s)-20)])
		damaged := append([]byte{}, s...)
		for i := 7; i < len(damaged); i += 61 {
			damaged[i] ^= 0x41
		}
		f.Add(damaged)
	}
	x := New(&made{page: ocr.Page{Lines: recorded().Lines[:1]}})
	if name == "a.pdf" {
		x = sharing(x.engine)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		first := fuzzOnce(ctx, t, x, file{name, data})
		first.sound(t)
		if ctx.Err() != nil {
			t.Fatal("reading does not end")
		}
		total := 0
		for _, d := range first.docs {
			total += len(d.Text)
		}
		if most := 3 * int(tight.FileBytes+64<<20); total > most { // a byte may become three
			t.Errorf("%d bytes of text out of %d", total, len(data))
		}
		second := fuzzOnce(ctx, t, x, file{name, data})
		if diff := cmp.Diff(first.lines, second.lines); diff != "" {
			t.Errorf("the second reading differs: %s", diff)
		}
	})
}

func fuzzOnce(ctx context.Context, t *testing.T, x *Extractor, f file) seen {
	return reads(ctx, x, onDisk(t, f, tight))
}

func FuzzText(f *testing.F) {
	fuzzFormat(f, "a.txt", []byte("Recovery codes\r\n1a2b-3c4d\r\n"), []byte("\xff\xfea\x00b\x00\n\x00"), []byte("caf\xe9 \x82\xa0\n"),
		[]byte(`{"encrypted":true,"encKeyValidation_DO_NOT_EDIT":""}`), []byte("otpauth-migration://offline?data=x"))
}

func FuzzHTML(f *testing.F) {
	fuzzFormat(f, "a.html", []byte("<html><title>t</title><table><tr><td><s>1a</s><td><pre>2b\n3c</pre></table><input value=x><span style='line-through'>y</span>"),
		[]byte("<html><meta charset=shift_jis>\x82\xa0<script>x"))
}

func FuzzZip(f *testing.F) {
	fuzzFormat(f, "a.zip", zipOf(text("a.txt", "1a2b"), file{"b.zip", zipOf(text("c.txt", "3c4d"))}), plainZip(1, text("a.txt", "1a2b")), plainZip(0, text("a.txt", "1a2b"), text("b.txt", "3c4d")))
}

func FuzzTar(f *testing.F) {
	tar := tarOf(text("a.txt", "1a2b"), file{"b.png", pngOf(50, 50)}, text("c.txt", "3c4d"))
	fuzzFormat(f, "a.tar", tar, gzOf(tar), zstOf(tar), xzOf(tar), gzOf([]byte("1a2b")))
}

func FuzzOffice(f *testing.F) {
	sheet := zipOf(text("[Content_Types].xml", ""), text("xl/sharedStrings.xml", "<sst><si><t>1a2b</t></si></sst>"),
		text("xl/worksheets/sheet1.xml", `<row r="2"><c t="s"><v>0</v></c></row>`))
	slides := zipOf(text("[Content_Types].xml", ""), text("ppt/slides/slide1.xml", `<a:p><a:r><a:rPr strike="x"/><a:t>1a</a:t></a:r></a:p>`))
	odt := zipOf(text("mimetype", "application/vnd.oasis.opendocument.text"), text("content.xml", "<text:p>1a<text:span>2b</text:span></text:p>"))
	fuzzFormat(f, "a.docx", docxOf(paragraph(run("1a"), struckRun("2b")), file{"word/media/a.png", pngOf(50, 50)}), sheet, slides, odt, olePackage())
}

// FuzzXML goes past the zip around the parts of an office file, which random
// bytes seldom do.
func FuzzXML(f *testing.F) {
	f.Add("word/document.xml", paragraph(run("1a"), struckRun("2b"))+"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
	f.Add("xl/worksheets/sheet1.xml", `<row r="-2"><c t="s"><v>99999999999999999999</v></c><c><v>1e999</v></c></row>`)
	f.Add("ppt/slides/slide1.xml", `<a:p><a:r><a:t>1a</a:t></a:r></a:p>`)
	x := New(nil)
	f.Fuzz(func(t *testing.T, part, data string) {
		file := file{"a.docx", zipOf(text("[Content_Types].xml", ""), text(part, data))}
		first := fuzzOnce(t.Context(), t, x, file)
		first.sound(t)
		if diff := cmp.Diff(first.lines, fuzzOnce(t.Context(), t, x, file).lines); diff != "" {
			t.Error(diff)
		}
	})
}

func FuzzMail(f *testing.F) {
	fuzzFormat(f, "a.eml", []byte(crlf(plainMail)), []byte(crlf(mixedMail("1a2b", text("c.txt", "3c4d"), file{"", pngOf(50, 50)}))))
}

func FuzzMailbox(f *testing.F) {
	const from = "From a@example.net Tue Nov 24 08:00:00 2020\n"
	fuzzFormat(f, "a.mbox", []byte(from+plainMail+"\n"+from+mixedMail("1a2b")))
}

func FuzzPDF(f *testing.F) {
	seeds := [][]byte{pdfOf("", onPage(at(72, 720, "1a2b"), at(300, 720, "3c4d"))), lockedPDF()}
	if !raceDetector { // see drawn
		seeds = append(seeds, pdfOf(greyPicture, showPicture))
	}
	fuzzFormat(f, "a.pdf", seeds...)
}

func FuzzPicture(f *testing.F) {
	fuzzFormat(f, "a.png", pngOf(60, 30), withOrientation([]byte("\xff\xd8\xff\xd9"), 6), []byte("GIF89a\x40\x00\x40\x00\x00\x00\x00;"), []byte("II*\x00\x08\x00\x00\x00\x00\x00"))
}
