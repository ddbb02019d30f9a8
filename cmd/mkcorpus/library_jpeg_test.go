package main

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestEXIF writes what every camera writes and reads it back.
func TestEXIF(t *testing.T) {
	when := time.Date(2021, 3, 4, 10, 11, 12, 0, time.UTC)
	picture := asJPEG(studioKit(1, "t/x").scenery(64, 48), 80)
	thumb := asJPEG(studioKit(2, "t/x").scenery(16, 16), 70)
	for i, c := range albumCameras() {
		orientation := []int{1, 3, 6, 8}[i%4]
		data := withEXIF(picture, c.exif(studioKit(uint64(i), "t/x"), when, 64, 48, orientation, thumb))
		got := exifOf(t, string(data))
		picked := map[string]any{}
		for _, tag := range []string{"Make", "Model", "DateTimeOriginal", "Orientation", "ExifImageWidth"} {
			picked[tag] = got[tag]
		}
		want := map[string]any{"Make": c.maker, "Model": c.model, "DateTimeOriginal": "2021:03:04 10:11:12", "Orientation": uint16(orientation), "ExifImageWidth": uint32(64)}
		if diff := cmp.Diff(want, picked); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.model, diff)
		}
		if has := bytes.Contains(data, thumb); has != c.thumb {
			t.Errorf("%s: a thumbnail is %v, want %v", c.model, has, c.thumb)
		}
		if _, err := jpeg.Decode(bytes.NewReader(data)); err != nil {
			t.Errorf("%s: %v", c.model, err)
		}
	}
}

// TestThumbnailIsFound follows the pointers to the thumbnail by hand.
func TestThumbnailIsFound(t *testing.T) {
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		e := &exifData{order: order, thumb: []byte("thumbnail")}
		e.main = []exifField{e.short(0x0112, 6), e.text(0x010F, "Some maker")}
		e.photo = []exifField{e.long(0xA002, 7)}
		data, read := e.tiff(), order.(binary.ByteOrder)
		next := read.Uint32(data[8+2+3*12:])
		at, size := uint32(0), uint32(0)
		for i := range uint32(read.Uint16(data[next:])) {
			field := data[next+2+12*i:]
			switch read.Uint16(field) {
			case 0x0201:
				at = read.Uint32(field[8:])
			case 0x0202:
				size = read.Uint32(field[8:])
			}
		}
		if got := string(data[at : at+size]); got != "thumbnail" {
			t.Errorf("%v: the thumbnail is %q", order, got)
		}
	}
}

// TestScreenshotEXIF holds what iPhones say in their screenshots.
func TestScreenshotEXIF(t *testing.T) {
	phone := albumCameras()[0]
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 30, 20))); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"PNG": b.Bytes(), "JPEG": asJPEG(image.NewRGBA(image.Rect(0, 0, 30, 20)), 80)} {
		data = withEXIF(data, phone.screenshotEXIF(time.Now(), 30, 20))
		if got := exifOf(t, string(data))["UserComment"]; got != "Screenshot" {
			t.Errorf("%s: the comment is %q", name, got)
		}
		if _, _, err := image.Decode(bytes.NewReader(data)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestMosaic takes a JPEG apart and puts it together again: all pixels are the same.
func TestMosaic(t *testing.T) {
	for _, size := range []image.Point{{96, 64}, {83, 50}, {16, 16}, {5, 3}} {
		data := asJPEG(studioKit(3, "t/x").scenery(size.X, size.Y), 85)
		m, err := takenApart(data)
		if err != nil {
			t.Fatalf("%v: %v", size, err)
		}
		whole := image.Rect(0, 0, m.across, m.down)
		c := collage{w: size.X, h: size.Y, contrast: 1, vivid: 1, tiles: []tile{{m, 0, 0, whole}}}
		want, got := pixelsOf(t, data), pixelsOf(t, c.jpeg(jfif()))
		if !bytes.Equal(want.Pix, got.Pix) || want.Rect != got.Rect {
			t.Errorf("%v: other pixels than before", size)
		}
	}
}

// TestCollage holds that a part is moved, lighter, and what lies on top seen.
func TestCollage(t *testing.T) {
	flat := func(v uint8) *mosaic {
		m := image.NewRGBA(image.Rect(0, 0, 64, 64))
		for i := range m.Pix {
			m.Pix[i] = v
		}
		got, err := takenApart(asJPEG(m, 80))
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	c := collage{w: 48, h: 32, light: 20, contrast: 1, vivid: 1}
	c.tiles = []tile{{flat(100), 1, 0, image.Rect(0, 0, 3, 2)}, {flat(200), 0, 0, image.Rect(1, 1, 2, 2)}}
	m, small := pixelsOf(t, c.jpeg(nil)), c.thumbnail(24, 16)
	for _, p := range []struct {
		x, y int
		want uint8
	}{{5, 5, 120}, {40, 30, 120}, {24, 24, 220}, {24, 8, 120}} {
		a, b := m.RGBAAt(p.x, p.y), small.RGBAAt(p.x/2, p.y/2)
		if near := func(v color.RGBA) bool { return max(v.G, p.want)-min(v.G, p.want) <= 4 }; !near(a) || !near(b) {
			t.Errorf("at %d,%d: %v, in small %v, want about %d", p.x, p.y, a, b, p.want)
		}
	}
}

func TestTakenApartRefuses(t *testing.T) {
	var grey bytes.Buffer
	if err := jpeg.Encode(&grey, image.NewGray(image.Rect(0, 0, 20, 20)), nil); err != nil {
		t.Fatal(err)
	}
	whole := asJPEG(studioKit(4, "t/x").scenery(64, 48), 90)
	for name, data := range map[string][]byte{"grey": grey.Bytes(), "cut off": whole[:len(whole)/2], "nothing": {0xFF, 0xD8}} {
		if _, err := takenApart(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func pixelsOf(t *testing.T, data []byte) *image.RGBA {
	t.Helper()
	m, err := jpeg.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return asRGBA(m)
}

// TestStored turns pictures as the EXIF standard says.
func TestStored(t *testing.T) {
	m := image.NewRGBA(image.Rect(0, 0, 3, 2))
	for i, corner := range []image.Point{{0, 0}, {2, 0}, {2, 1}, {0, 1}} {
		m.SetRGBA(corner.X, corner.Y, grey(uint8(50*i+50)))
	}
	// The first row and the first column of the file are these sides of the picture.
	for orientation, first := range map[int]uint8{3: 150, 6: 100, 8: 200} {
		got := stored(m, orientation)
		if v := got.RGBAAt(0, 0).R; v != first {
			t.Errorf("orientation %d begins with %d, want %d", orientation, v, first)
		}
		if wide := got.Rect.Dx() > got.Rect.Dy(); wide != (orientation == 3) {
			t.Errorf("orientation %d is stored as %v", orientation, got.Rect)
		}
	}
}
