package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"path"
	"strings"
	"time"
)

// member is one file of an archive.
type member struct {
	name string
	data []byte
}

// zipped packs the members. Writing to memory does not fail.
func zipped(when time.Time, members ...member) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, m := range members {
		method := zip.Deflate
		if ext := path.Ext(m.name); ext == ".png" || ext == ".zip" || ext == ".jpg" {
			method = zip.Store
		}
		f, err := w.CreateHeader(&zip.FileHeader{Name: m.name, Method: method, Modified: when})
		if err == nil {
			_, err = f.Write(m.data)
		}
		must(err)
	}
	must(w.Close())
	return b.Bytes()
}

// tarball packs the members into a compressed tar file.
func tarball(when time.Time, members ...member) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for _, m := range members {
		must(w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: m.name, Size: int64(len(m.data)), Mode: 0o644, ModTime: when}))
		_, err := w.Write(m.data)
		must(err)
	}
	must(w.Close())
	must(z.Close())
	return b.Bytes()
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write(data)
	must(err)
	must(z.Close())
	return b.Bytes()
}

// must is for writers into memory, whose errors are mistakes of this program.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

const docxTypes = xml.Header + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const docxRels = xml.Header + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
	`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const docxHead = xml.Header + `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`

const docxTail = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`

// docx returns a word processor's file of the paragraphs. Word splits a paragraph
// into runs wherever it likes; runs says after how many characters.
func docx(when time.Time, runs int, paragraphs ...string) []byte {
	var b strings.Builder
	b.WriteString(docxHead)
	for _, p := range paragraphs {
		b.WriteString(docxParagraph(p, runs))
	}
	b.WriteString(docxTail)
	return docxOf(when, b.String())
}

// docxTable is docx with a table of the rows below the paragraphs.
func docxTable(when time.Time, rows [][]string, paragraphs ...string) []byte {
	var b strings.Builder
	b.WriteString(docxHead)
	for _, p := range paragraphs {
		b.WriteString(docxParagraph(p, 0))
	}
	b.WriteString("<w:tbl>")
	for _, row := range rows {
		b.WriteString("<w:tr>")
		for _, cell := range row {
			b.WriteString("<w:tc>" + docxParagraph(cell, 0) + "</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl>" + docxTail)
	return docxOf(when, b.String())
}

func docxOf(when time.Time, document string) []byte {
	return zipped(when,
		member{"[Content_Types].xml", []byte(docxTypes)},
		member{"_rels/.rels", []byte(docxRels)},
		member{"word/document.xml", []byte(document)},
	)
}

func docxParagraph(text string, runs int) string {
	var b strings.Builder
	b.WriteString("<w:p>")
	for rest := []rune(text); len(rest) > 0; {
		n := len(rest)
		if runs > 0 && runs < n {
			n = runs
		}
		b.WriteString(`<w:r><w:t xml:space="preserve">` + escaped(string(rest[:n])) + `</w:t></w:r>`)
		rest = rest[n:]
	}
	b.WriteString("</w:p>")
	return b.String()
}

// escaped is text as it stands in XML and HTML.
func escaped(s string) string {
	var b strings.Builder
	must(xml.EscapeText(&b, []byte(s)))
	return b.String()
}
