package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/klauspost/compress/zlib" // the standard one may pack otherwise in another Go
)

// pdfLine is a line of text on a page, in points from the lower left corner.
type pdfLine struct {
	x, y, size int
	mono       bool
	text       string // Latin-1 only: the standard fonts know no more
}

// pdf returns a document of pages whose text can be selected, in the standard
// fonts that every reader has. With packed, the text is compressed as most
// programs do.
func pdf(packed bool, title string, pages ...[]pdfLine) []byte {
	var b bytes.Buffer
	var starts []int
	object := func(body string) {
		starts = append(starts, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(starts), body)
	}
	b.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 6+2*i))
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object(fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(pages), strings.Join(kids, " ")))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
	object(fmt.Sprintf("<< /Title (%s) /Producer (Skia/PDF m112) >>", pdfString(title)))
	for i, page := range pages {
		object(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>", 7+2*i))
		object(pdfStream(packed, page))
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(starts)+1)
	for _, at := range starts {
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(starts)+1, table)
	return b.Bytes()
}

func pdfStream(packed bool, page []pdfLine) string {
	var text strings.Builder
	for _, l := range page {
		font := "F1"
		if l.mono {
			font = "F2"
		}
		fmt.Fprintf(&text, "BT /%s %d Tf %d %d Td (%s) Tj ET\n", font, l.size, l.x, l.y, pdfString(l.text))
	}
	if !packed {
		return fmt.Sprintf("<< /Length %d >>\nstream\n%sendstream", text.Len(), text.String())
	}
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, err := z.Write([]byte(text.String()))
	must(err)
	must(z.Close())
	return fmt.Sprintf("<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream", b.Len(), b.String())
}

// pdfString is text between the brackets of a PDF string, in Latin-1.
func pdfString(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '(' || r == ')' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < 256:
			b.WriteByte(byte(r))
		default:
			b.WriteByte('?')
		}
	}
	return b.String()
}

// pdfText lays lines out on one page, from the top; those in mono are set so.
func pdfText(size, leading int, mono map[int]bool, text ...string) []pdfLine {
	var page []pdfLine
	for i, t := range text {
		if t != "" {
			page = append(page, pdfLine{x: 72, y: 770 - i*leading, size: size, mono: mono[i], text: t})
		}
	}
	return page
}
