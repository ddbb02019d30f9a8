package extract

import (
	"bytes"
	"context"
	"crypto/md5"
	"crypto/rc4"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"image"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	engine "github.com/klippa-app/go-pdfium"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

// onPage draws lines of text at places on a page.
func onPage(lines ...string) string {
	return "BT /F1 12 Tf\n" + strings.Join(lines, "\n") + "\nET"
}

func at(x, y int, s string) string { return fmt.Sprintf("1 0 0 1 %d %d Tm (%s) Tj", x, y, s) }

// scan is a grey picture of 2 by 2 pixels, as wide as the page.
const (
	greyPicture = "<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\n\x00\xff\xff\x00\nendstream"
	showPicture = "q 612 0 0 792 0 0 cm /Im0 Do Q"
)

// lockedPDF needs a password to be opened: the standard handler, revision 2, with
// the password "secret". (The algorithm is in the PDF specification, 7.6.3.)
func lockedPDF() []byte {
	const pad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"
	padded := []byte(("secret" + pad)[:32])
	crypt := func(key, data []byte) []byte {
		c, _ := rc4.NewCipher(key)
		out := make([]byte, len(data))
		c.XORKeyStream(out, data)
		return out
	}
	ownerKey := md5.Sum(padded)
	owner := crypt(ownerKey[:5], padded)
	id := []byte("0123456789abcdef")
	permissions := int32(-4)
	h := md5.New()
	h.Write(padded)
	h.Write(owner)
	binary.Write(h, binary.LittleEndian, permissions)
	h.Write(id)
	user := crypt(h.Sum(nil)[:5], []byte(pad))
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Count 1/Kids[3 0 R]>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>",
		fmt.Sprintf("<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P %d>>", hex.EncodeToString(owner), hex.EncodeToString(user), permissions),
	}
	return assemble(objects, fmt.Sprintf("/Encrypt 4 0 R/ID[<%x><%x>]", id, id))
}

// library is the PDF library, made once for all tests of a process.
var library = sync.OnceValue(func() engine.Pool {
	p := pdfium{interpreted: raceDetector}
	pool, err := p.load()
	if err != nil {
		panic(err)
	}
	return pool
})

// sharing returns an extractor that uses the one library.
func sharing(e ocr.Engine) *Extractor {
	x := New(e)
	x.pdfium.pool = library()
	return x
}

func TestPDF(t *testing.T) {
	pages := pdfOf("",
		onPage(at(72, 720, "Recovery codes"), at(72, 700, "1a2b-3c4d"), at(72, 680, "5e6f-7a8b"), at(300, 700, "9c0d-1e2f"), at(300, 680, "3a4b-5c6d")),
		onPage(at(72, 720, "second page")))
	const sentence = "many words in one long line of a page of prose that goes on"
	var prose []string
	for i := range 50 {
		prose = append(prose, at(72, 740-13*i, sentence))
	}
	words := ocr.Page{Lines: []ocr.Line{{Words: []ocr.Word{{Text: "1a2b-3c4d", Box: image.Rect(10, 10, 100, 30)}}}}}
	withEngine, without := sharing(&made{page: words}), sharing(nil)

	for name, tc := range map[string]struct {
		x    *Extractor
		data []byte
		want []string
	}{
		"columns and pages": {without, pages, []string{"a.pdf|pdf|Recovery codes\n1a2b-3c4d\t9c0d-1e2f\n5e6f-7a8b\t3a4b-5c6d\nsecond page\n"}},
		"junk before":       {without, append([]byte("\r\n\x00junk\n"), pages...), []string{"a.pdf|pdf|Recovery codes\n1a2b-3c4d\t9c0d-1e2f\n5e6f-7a8b\t3a4b-5c6d\nsecond page\n"}},
		"prose":             {without, pdfOf("", onPage(prose...)), []string{"a.pdf|pdf|" + strings.Repeat(sentence+"\n", len(prose))}},
		"on its side":       {without, pdfOf("", onPage("0 1 -1 0 100 100 Tm (1a2b-3c4d) Tj", "0 1 -1 0 120 100 Tm (5e6f-7a8b) Tj")), []string{"a.pdf|pdf|1a2b-3c4d\n5e6f-7a8b\n"}},
		"locked":            {without, lockedPDF(), []string{"a.pdf!locked"}},
		"damaged":           {without, []byte("%PDF-1.7\nnot one\n"), []string{"a.pdf!damaged"}},
		"blank":             {withEngine, pdfOf("", " "), nil},
		"scanned":           {withEngine, pdfOf(greyPicture, onPage(at(72, 720, strings.Repeat("text ", 50))), showPicture), []string{"a.pdf|pdf|" + strings.TrimSpace(strings.Repeat("text ", 50)) + "\n", "a.pdf|pdf|1a2b-3c4d"}},
		"no engine":         {without, pdfOf(greyPicture, showPicture), []string{"a.pdf!no engine"}},
	} {
		t.Run(name, func(t *testing.T) {
			drawn(t, tc.x == withEngine)
			s := reads(t.Context(), tc.x, onDisk(t, file{"a.pdf", tc.data}, blob.Limits{}))
			s.sound(t)
			if diff := cmp.Diff(tc.want, s.lines); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("places", func(t *testing.T) {
		d := reads(t.Context(), without, onDisk(t, file{"a.pdf", pages}, blob.Limits{})).docs[0]
		for what, want := range map[string]Spot{"5e6f": {Page: 1, Line: 3}, "second": {Page: 2, Line: 1}} {
			if got := d.Spot(strings.Index(d.Text, what)); got != want {
				t.Errorf("%s is at %+v, want %+v", what, got, want)
			}
		}
	})
	t.Run("places on a scanned page", func(t *testing.T) {
		drawn(t, true)
		e := withEngine.engine.(*made)
		d := reads(t.Context(), withEngine, onDisk(t, file{"a.pdf", pdfOf(greyPicture, showPicture, showPicture)}, blob.Limits{})).docs[1]
		if got, want := d.Spot(0), (Spot{Page: 2, Line: 1, Box: image.Rect(10, 10, 100, 30)}); got != want || !d.Scanned {
			t.Errorf("spot = %+v, want %+v", got, want)
		}
		if got, want := e.saw.Bounds().Size(), image.Pt(1700, 2200); got != want {
			t.Errorf("the page is %v pixels, want %v", got, want)
		}
		if r, _, _, _ := e.saw.At(100, 100).RGBA(); r != 0 {
			t.Error("the picture on the page is not there")
		}
	})
	t.Run("inside an archive", func(t *testing.T) {
		s := reads(t.Context(), without, onDisk(t, file{"a.tgz", gzOf(tarOf(file{"b.pdf", pages}))}, blob.Limits{}))
		if len(s.docs) != 1 || !strings.Contains(s.docs[0].Text, "1a2b-3c4d") {
			t.Error(s)
		}
	})
	t.Run("stopped", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		b := onDisk(t, file{"a.pdf", pages}, blob.Limits{})
		c, err := b.Open(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		err = without.pdfium.with(ctx, &input{blob: b, content: c}, func(d *document) error {
			cancel()
			for ctx.Err() == nil {
			}
			_, err := d.text(0) // the instance may be gone by now
			return err
		})
		if err != context.Canceled {
			t.Errorf("error is %v", err)
		}
		if s := reads(t.Context(), without, b); len(s.docs) != 1 {
			t.Errorf("the next document: %s", s)
		}
	})
	t.Run("damaged anywhere", func(t *testing.T) {
		drawn(t, true)
		for i := 0; i < len(pages); i += 40 {
			broken := bytes.Clone(pages)
			broken[i] ^= 0x55
			reads(t.Context(), without, onDisk(t, file{"a.pdf", broken}, blob.Limits{})).sound(t)
		}
	})
}

// drawn skips what takes minutes under the race detector: the library's own code
// is interpreted there, since to translate it would take longer still.
func drawn(t *testing.T, much bool) {
	if raceDetector && much {
		t.Skip("the race detector is on: too slow")
	}
}
