package extract

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"sparekey/ocr"
	"sparekey/scanner/blob"
	"sparekey/scanner/tree"
)

// file is a name and what is in it.
type file struct {
	name string
	data []byte
}

func text(name, data string) file { return file{name, []byte(data)} }

// onDisk writes a file and makes a blob of it.
func onDisk(t testing.TB, f file, l blob.Limits) blob.Blob {
	t.Helper()
	path := filepath.Join(t.TempDir(), f.name)
	if err := os.WriteFile(path, f.data, 0o600); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return blob.FromFile(tree.File{Path: path, Size: info.Size(), ModTime: info.ModTime()}, l)
}

var sentinels = []struct {
	err  error
	name string
}{
	{ErrLocked, "locked"}, {ErrDamaged, "damaged"}, {ErrUnsupported, "unsupported"}, {ErrVault, "vault"},
	{ErrAuthenticator, "authenticator"}, {blob.ErrLimit, "limit"}, {ocr.ErrNoEngine, "no engine"},
	{context.Canceled, "canceled"}, {context.DeadlineExceeded, "deadline"},
}

func sentinel(err error) string {
	for _, s := range sentinels {
		if errors.Is(err, s.err) {
			return s.name
		}
	}
	return err.Error()
}

// seen is what a blob and everything in it yields, one line an item: documents
// as "address|kind|text", errors as "address!sentinel".
type seen struct {
	lines []string
	docs  []*Doc
}

func (s seen) String() string { return strings.Join(s.lines, "\n") }

// reads walks through a blob and its members. Those that can wait are read after
// their container was closed.
func reads(ctx context.Context, x *Extractor, b blob.Blob) seen {
	var s seen
	s.read(ctx, x, b, filepath.Dir(b.Address.File)+string(filepath.Separator))
	return s
}

func (s *seen) read(ctx context.Context, x *Extractor, b blob.Blob, folder string) {
	var later []blob.Blob
	for it, err := range x.Items(ctx, b) {
		switch {
		case err != nil:
			address := b.Address
			if m, ok := errors.AsType[*MemberError](err); ok {
				address = m.Address
			}
			s.lines = append(s.lines, strings.TrimPrefix(address.String(), folder)+"!"+sentinel(err))
		case it.Doc != nil:
			s.docs = append(s.docs, it.Doc)
			s.lines = append(s.lines, fmt.Sprintf("%s|%s|%s", strings.TrimPrefix(it.Doc.Address.String(), folder), it.Doc.Kind, it.Doc.Text))
		case it.Look != nil:
			if !it.Look.Blank() {
				later = append(later, b.WithLooked())
			}
		case it.Child.Fleeting:
			s.read(ctx, x, *it.Child, folder)
		default:
			later = append(later, *it.Child)
		}
	}
	for _, c := range later {
		s.read(ctx, x, c, folder)
	}
}

// sound checks what holds for every document.
func (s seen) sound(t *testing.T) {
	t.Helper()
	for _, d := range s.docs {
		if !utf8.ValidString(d.Text) || strings.Contains(d.Text, "\r") {
			t.Errorf("%s: the text is not normal", d.Address)
		}
		for i, at := range d.spots {
			if at.offset < 0 || at.offset > len(d.Text) || i > 0 && at.offset <= d.spots[i-1].offset {
				t.Errorf("%s: spot %d of %d is at byte %d of %d", d.Address, i, len(d.spots), at.offset, len(d.Text))
			}
		}
		for i, q := range d.doubts {
			if q.Offset < 0 || q.Offset >= len(d.Text) || i > 0 && q.Offset < d.doubts[i-1].Offset {
				t.Errorf("%s: doubt %d is at byte %d of %d", d.Address, i, q.Offset, len(d.Text))
			}
		}
		for _, off := range []int{-1, 0, len(d.Text) / 2, len(d.Text), len(d.Text) + 1} {
			d.Spot(off)
			d.Box(off, off+10)
			d.Doubts(off, off+10)
		}
	}
}

func zipOf(files ...file) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: time.Date(2021, 3, 4, 5, 6, 0, 0, time.UTC)}
		if strings.HasPrefix(f.name, "mimetype") {
			h.Method = zip.Store
		}
		w, err := z.CreateHeader(h)
		if err != nil {
			panic(err)
		}
		w.Write(f.data)
	}
	z.Close()
	return b.Bytes()
}

// plainZip is a zip as simple programs write it: the lengths stand before the
// bytes, flags are as given.
func plainZip(flags uint16, files ...file) []byte {
	var b, directory bytes.Buffer
	for _, f := range files {
		at := b.Len()
		fields := func(head ...any) {
			for _, v := range head {
				binary.Write(&directory, binary.LittleEndian, v)
			}
		}
		n, crc := uint32(len(f.data)), crc32.ChecksumIEEE(f.data)
		local := []any{uint32(0x04034b50), uint16(20), flags, uint16(0), uint32(0), crc, n, n, uint16(len(f.name)), uint16(0)}
		for _, v := range local {
			binary.Write(&b, binary.LittleEndian, v)
		}
		b.WriteString(f.name)
		b.Write(f.data)
		fields(uint32(0x02014b50), uint16(20), uint16(20), flags, uint16(0), uint32(0), crc, n, n, uint16(len(f.name)),
			uint16(0), uint16(0), uint16(0), uint16(0), uint32(0), uint32(at))
		directory.WriteString(f.name)
	}
	start := b.Len()
	b.Write(directory.Bytes())
	for _, v := range []any{uint32(0x06054b50), uint16(0), uint16(0), uint16(len(files)), uint16(len(files)),
		uint32(directory.Len()), uint32(start), uint16(0)} {
		binary.Write(&b, binary.LittleEndian, v)
	}
	return b.Bytes()
}

func tarOf(files ...file) []byte {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, f := range files {
		w.WriteHeader(&tar.Header{Name: f.name, Typeflag: tar.TypeReg, Mode: 0o600, Size: int64(len(f.data))})
		w.Write(f.data)
	}
	w.Close()
	return b.Bytes()
}

func gzOf(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

func docxOf(body string, more ...file) []byte {
	const head = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>`
	return zipOf(append([]file{
		text("[Content_Types].xml", `<Types/>`),
		text("word/document.xml", head+body+`</w:body></w:document>`),
	}, more...)...)
}

// pdfOf writes a PDF with a page for each content stream. A page's resources are
// a font F1 and the picture Im0, if there is one.
func pdfOf(picture string, pages ...string) []byte {
	objects := []string{"", ""} // catalog and tree, filled in below
	add := func(s string) int { objects = append(objects, s); return len(objects) }
	font := add("<</Type/Font/Subtype/Type1/BaseFont/Courier>>")
	resources := fmt.Sprintf("<</Font<</F1 %d 0 R>>>>", font)
	if picture != "" {
		resources = fmt.Sprintf("<</Font<</F1 %d 0 R>>/XObject<</Im0 %d 0 R>>>>", font, add(picture))
	}
	var kids []string
	for _, p := range pages {
		content := add(fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(p), p))
		kids = append(kids, fmt.Sprintf("%d 0 R", add(fmt.Sprintf(
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources %s/Contents %d 0 R>>", resources, content))))
	}
	objects[0] = "<</Type/Catalog/Pages 2 0 R>>"
	objects[1] = fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(kids), strings.Join(kids, " "))
	return assemble(objects, "")
}

// assemble numbers objects and writes the table of where they are.
func assemble(objects []string, trailer string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, o := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, trailer, start)
	return b.Bytes()
}
