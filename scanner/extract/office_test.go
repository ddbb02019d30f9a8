package extract

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"sparekey/scanner/blob"
)

func paragraph(runs ...string) string { return "<w:p>" + strings.Join(runs, "") + "</w:p>" }
func run(s string) string {
	return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + s + "</w:t></w:r>"
}
func struckRun(s string) string { return "<w:r><w:rPr><w:strike/></w:rPr><w:t>" + s + "</w:t></w:r>" }

func TestWord(t *testing.T) {
	cell := func(s string) string { return "<w:tc><w:p>" + s + "</w:p></w:tc>" }
	for name, tc := range map[string]struct {
		data []byte
		want []string
	}{
		"paragraphs":   {docxOf(paragraph(run("Recovery "), run("codes")) + paragraph(run("1a2b-"), run("3c4d"))), []string{"a.docx|docx|Recovery codes\n1a2b-3c4d"}},
		"a table":      {docxOf("<w:tbl><w:tr>" + cell(run("1a2b")) + cell(run("3c4d")) + "</w:tr><w:tr>" + cell(run("5e6f")) + cell(run("7a8b")) + "</w:tr></w:tbl>"), []string{"a.docx|docx|1a2b\t3c4d\n5e6f\t7a8b"}},
		"struck":       {docxOf(paragraph(struckRun("1a"), struckRun("2b"), run(" 3c4d")) + paragraph(struckRun("5e6f")) + paragraph(run("7a8b"))), []string{"a.docx|docx|1a2b (used) 3c4d\n5e6f (used)\n7a8b"}},
		"not struck":   {docxOf(paragraph("<w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>1a2b</w:t></w:r>")), []string{"a.docx|docx|1a2b"}},
		"deleted":      {docxOf(paragraph("<w:del><w:r><w:delText>1a2b</w:delText></w:r></w:del>", run("3c4d"))), []string{"a.docx|docx|1a2b (used)3c4d"}},
		"tab and line": {docxOf(paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>")), []string{"a.docx|docx|a\tb\nc-d"}},
		"said twice":   {docxOf("<mc:AlternateContent><mc:Choice>" + paragraph(run("box")) + "</mc:Choice><mc:Fallback>" + paragraph(run("box")) + "</mc:Fallback></mc:AlternateContent>"), []string{"a.docx|docx|box"}},
		"other parts": {docxOf(paragraph(run("body")), text("word/header1.xml", "<w:hdr>"+paragraph(run("top"))+"</w:hdr>"), text("word/footer1.xml", "<w:ftr>"+paragraph(run("bottom"))+"</w:ftr>")),
			[]string{"a.docx|docx|body\ntop\nbottom"}},
		"pictures": {docxOf(paragraph(run("see")), file{"word/media/image1.png", pngOf(100, 50)}), []string{"a.docx|docx|see", "a.docx!word/media/image1.png!no engine"}},
		"cut":      {docxOf(paragraph(run("one")) + "<w:p><w:r><w:t>tw<"), []string{"a.docx|docx|one\ntw", "a.docx!damaged"}},
		"locked":   {olePackage(), []string{"a.docx!locked"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, file{"a.docx", tc.data}, blob.Limits{}))
			s.sound(t)
			if diff := cmp.Diff(tc.want, s.lines); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// olePackage begins like a document that Word wrote with a password.
func olePackage() []byte {
	b := make([]byte, 2048)
	copy(b, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	for i, c := range utf16.Encode([]rune("EncryptedPackage")) {
		b[1024+2*i] = byte(c)
	}
	return b
}

func TestSheets(t *testing.T) {
	data := zipOf(
		text("[Content_Types].xml", "<Types/>"),
		text("xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="My codes" sheetId="1" r:id="rId1"/></sheets></workbook>`),
		text("xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`),
		text("xl/styles.xml", `<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`),
		text("xl/sharedStrings.xml", `<sst><si><t>1a2b</t></si><si><r><t>3c</t></r><r><t>4d</t></r><rPh><t>no</t></rPh></si></sst>`),
		text("xl/worksheets/sheet1.xml", `<worksheet><sheetData>`+
			`<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s" s="1"><v>1</v></c></row>`+
			`<row r="5"><c r="A5"><v>1.2345678E7</v></c><c r="B5" t="inlineStr"><is><t>in</t></is></c><c t="s"><v>99</v></c></row>`+
			`</sheetData></worksheet>`),
	)
	s := reads(t.Context(), New(nil), onDisk(t, file{"a.xlsx", data}, blob.Limits{}))
	s.sound(t)
	if diff := cmp.Diff([]string{"a.xlsx|xlsx|1a2b\t3c4d (used)\n12345678\tin"}, s.lines); diff != "" {
		t.Fatal(diff)
	}
	d := s.docs[0]
	if got, want := d.Spot(strings.Index(d.Text, "in")), (Spot{Sheet: "My codes", Row: 5}); got != want {
		t.Errorf("spot = %+v, want %+v", got, want)
	}
}

func TestSlides(t *testing.T) {
	slide := func(s, strike string) string {
		return fmt.Sprintf(`<p:sld><a:p><a:r><a:rPr strike="%s"/><a:t>%s</a:t></a:r></a:p></p:sld>`, strike, s)
	}
	data := zipOf(
		text("[Content_Types].xml", "<Types/>"),
		text("ppt/slides/slide10.xml", slide("ten", "sngStrike")),
		text("ppt/slides/slide2.xml", slide("two", "noStrike")),
		text("ppt/notesSlides/notesSlide2.xml", slide("said", "")),
	)
	s := reads(t.Context(), New(nil), onDisk(t, file{"a.pptx", data}, blob.Limits{}))
	s.sound(t)
	if diff := cmp.Diff([]string{"a.pptx|pptx|two\nsaid\nten (used)"}, s.lines); diff != "" {
		t.Fatal(diff)
	}
	if got, want := s.docs[0].Spot(10), (Spot{Page: 2, Line: 1}); got != want {
		t.Errorf("spot = %+v, want %+v", got, want)
	}
}

func TestOpenDocument(t *testing.T) {
	odf := func(kind, content, manifest string) []byte {
		return zipOf(text("mimetype", "application/vnd.oasis.opendocument."+kind), text("META-INF/manifest.xml", manifest),
			text("content.xml", "<office:document-content>"+content+"</office:document-content>"))
	}
	const styles = `<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>`
	for name, tc := range map[string]struct {
		f    file
		want string
		spot Spot // of the last byte
	}{
		"text": {file{"a.odt", odf("text", styles+`<text:h>Codes</text:h><text:p>1a2b <text:span text:style-name="T1">3c4d</text:span><text:tab/>5e</text:p>`, "")},
			"a.odt|odt|Codes\n1a2b 3c4d (used)\t5e", Spot{Line: 2}},
		"sheet": {file{"a.ods", odf("spreadsheet", `<table:table table:name="S"><table:table-row table:number-rows-repeated="3"/><table:table-row><table:table-cell><text:p>1a</text:p></table:table-cell><table:table-cell><text:p>2b</text:p></table:table-cell></table:table-row></table:table>`, "")},
			"a.ods|ods|1a\t2b", Spot{Sheet: "S", Row: 4}},
		"slides": {file{"a.odp", odf("presentation", `<draw:page><text:p>one</text:p></draw:page><draw:page><text:p>two</text:p></draw:page>`, "")},
			"a.odp|odp|one\ntwo", Spot{Page: 2, Line: 1}},
		"locked": {file{"a.odt", odf("text", "x", "<manifest:encryption-data/>")}, "a.odt!locked", Spot{}},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, tc.f, blob.Limits{}))
			s.sound(t)
			if diff := cmp.Diff(tc.want, s.String()); diff != "" {
				t.Fatal(diff)
			}
			if len(s.docs) > 0 {
				if got := s.docs[0].Spot(len(s.docs[0].Text) - 1); got != tc.spot {
					t.Errorf("spot = %+v, want %+v", got, tc.spot)
				}
			}
		})
	}
}
