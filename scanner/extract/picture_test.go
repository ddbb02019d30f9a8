package extract

import (
	"bytes"
	"context"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"

	"sparekey/ocr"
	"sparekey/scanner/blob"
)

// pngOf is a picture with a red dot in its upper left corner, on a page that can
// be seen through.
func pngOf(w, h int) []byte {
	var b bytes.Buffer
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	img.Set(0, 0, color.NRGBA{255, 0, 0, 255})
	png.Encode(&b, img)
	return b.Bytes()
}

// made is an engine that answers with a recorded page and remembers the picture.
type made struct {
	page ocr.Page
	err  error
	saw  image.Image
}

func (m *made) Read(_ context.Context, img image.Image) (ocr.Page, error) {
	m.saw = img
	return m.page, m.err
}

func (*made) Close() error { return nil }

type panicking struct{}

func (panicking) Read(context.Context, image.Image) (ocr.Page, error) { panic("engine") }
func (panicking) Close() error                                        { return nil }

func recorded() ocr.Page {
	at := func(s string, x, y int) ocr.Word {
		return ocr.Word{Text: s, Box: image.Rect(x, y, x+10*len(s), y+12), Confidence: 0.9}
	}
	doubtful := at("5e6ö", 0, 60)
	doubtful.Doubts = []ocr.Doubt{{At: 3, Or: []ocr.Guess{{Text: "0", Probability: 0.3}, {Text: "o", Probability: 0.1}}}, {At: 99}}
	return ocr.Page{Lines: []ocr.Line{
		{Words: []ocr.Word{at("Recovery", 0, 0), at("codes", 90, 0)}},
		{Words: []ocr.Word{at("1a2b", 0, 30)}},
		{Words: []ocr.Word{doubtful}},
		{Words: []ocr.Word{at("3c4d", 200, 31)}},
		{Words: []ocr.Word{at("7a8b", 200, 61)}},
	}}
}

func TestPicture(t *testing.T) {
	e := &made{page: recorded()}
	s := reads(t.Context(), New(e), onDisk(t, file{"shot.png", pngOf(300, 100)}, blob.Limits{}))
	s.sound(t)
	if len(s.docs) != 1 {
		t.Fatal(s)
	}
	d := s.docs[0]
	if want := "Recovery codes\n1a2b\t3c4d\n5e6ö\t7a8b"; d.Text != want {
		t.Errorf("text = %q, want %q", d.Text, want)
	}
	if !d.Scanned || d.Kind != "picture" || d.MediaType != "image/png" {
		t.Errorf("scanned %v, kind %s, type %s", d.Scanned, d.Kind, d.MediaType)
	}
	i := strings.Index(d.Text, "7a8b")
	if got, want := d.Spot(i), (Spot{Line: 3, Box: image.Rect(200, 61, 240, 73)}); got != want {
		t.Errorf("spot = %+v, want %+v", got, want)
	}
	want := []Doubt{{Offset: strings.Index(d.Text, "ö"), Or: []ocr.Guess{{Text: "0", Probability: 0.3}, {Text: "o", Probability: 0.1}}}}
	if diff := cmp.Diff(want, d.Doubts(0, len(d.Text))); diff != "" {
		t.Error(diff)
	}
	if r, g, b, _ := e.saw.At(1, 1).RGBA(); r != 0xffff || g != 0xffff || b != 0xffff {
		t.Error("what can be seen through is not white")
	}
}

func TestPictureFormats(t *testing.T) {
	img := image.NewGray(image.Rect(0, 0, 60, 30))
	write := func(encode func(*bytes.Buffer) error) []byte {
		var b bytes.Buffer
		if err := encode(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	huge := pngOf(50, 50)
	binary.BigEndian.PutUint32(huge[16:], 20_000)
	binary.BigEndian.PutUint32(huge[20:], 20_000)
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	for name, tc := range map[string]struct {
		data []byte
		want string
	}{
		"a.png":     {pngOf(60, 30), "|picture|Recovery"},
		"a.jpg":     {write(func(b *bytes.Buffer) error { return jpeg.Encode(b, img, nil) }), "|picture|Recovery"},
		"a.gif":     {write(func(b *bytes.Buffer) error { return gif.Encode(b, img, nil) }), "|picture|Recovery"},
		"a.bmp":     {write(func(b *bytes.Buffer) error { return bmp.Encode(b, img) }), "|picture|Recovery"},
		"a.tif":     {write(func(b *bytes.Buffer) error { return tiff.Encode(b, img, nil) }), "|picture|Recovery"},
		"wrong.txt": {pngOf(60, 30), "|picture|Recovery"},
		"cut.png":   {pngOf(600, 300)[:60], "!damaged"},
		"cut.tif":   {[]byte("II*\x00\x00\x00\x00\x03"), "!damaged"},
		"huge.png":  {huge, "!limit"},
		"icon.png":  {pngOf(16, 16), ""},
		"deep.jpg":  {[]byte("\xff\xd8\xff\xc0\x00\x0b\x0c\x00\x64\x00\x64\x01\x01\x11\x00\xff\xd9"), "!unsupported"},
		"a.heic":    {[]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), "!damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(&made{page: recorded()}), onDisk(t, file{name, tc.data}, blob.Limits{}))
			s.sound(t)
			got := strings.TrimPrefix(s.String(), name)
			if !strings.HasPrefix(got, tc.want) || (got == "") != (tc.want == "") {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestPictureWithoutEngine(t *testing.T) {
	s := reads(t.Context(), New(nil), onDisk(t, file{"shot.png", pngOf(300, 100)}, blob.Limits{}))
	if got := s.String(); got != "shot.png!no engine" {
		t.Error(got)
	}
}

func TestEngineFails(t *testing.T) {
	s := reads(t.Context(), New(&made{err: ocr.ErrCrashed}), onDisk(t, file{"shot.png", pngOf(300, 100)}, blob.Limits{}))
	if got := s.String(); !strings.Contains(got, ocr.ErrCrashed.Error()) {
		t.Error(got)
	}
}

// The corner that is marked in the stored picture is where EXIF says it is.
func TestOrientation(t *testing.T) {
	const w, h = 64, 48
	for value, want := range map[uint16]image.Point{
		1: {0, 0}, 2: {w - 1, 0}, 3: {w - 1, h - 1}, 4: {0, h - 1},
		5: {0, 0}, 6: {h - 1, 0}, 7: {h - 1, w - 1}, 8: {0, w - 1},
		9: {0, 0},
	} {
		img := image.NewRGBA(image.Rect(0, 0, w, h))
		for i := range img.Pix {
			img.Pix[i] = 255
		}
		for y := range 8 { // one block of a JPEG
			for x := range 8 {
				img.Set(x, y, color.Black)
			}
		}
		var b bytes.Buffer
		jpeg.Encode(&b, img, nil)
		e := &made{page: recorded()}
		reads(t.Context(), New(e), onDisk(t, file{"a.jpg", withOrientation(b.Bytes(), value)}, blob.Limits{}))
		if e.saw == nil {
			t.Fatalf("orientation %d: not read", value)
		}
		if r, _, _, _ := e.saw.At(want.X, want.Y).RGBA(); r > 0x4000 {
			t.Errorf("orientation %d: the corner is not at %v", value, want)
		}
	}
}

func withOrientation(jpg []byte, value uint16) []byte {
	var b bytes.Buffer
	b.WriteString("Exif\x00\x00MM\x00*\x00\x00\x00\x08")
	for _, v := range []any{uint16(1), uint16(0x0112), uint16(3), uint32(1), value, uint16(0), uint32(0)} {
		binary.Write(&b, binary.BigEndian, v)
	}
	out := append([]byte{}, jpg[:2]...)
	out = append(out, 0xff, 0xe1)
	out = binary.BigEndian.AppendUint16(out, uint16(b.Len()+2))
	out = append(out, b.Bytes()...)
	return append(out, jpg[2:]...)
}
