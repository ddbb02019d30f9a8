package extract

import (
	"fmt"
	"image"
	"io"
	"strings"

	"github.com/bep/imagemeta"

	"sparekey/scanner/blob"
)

// origin is what a picture says about where it comes from.
type origin struct {
	orientation int  // 1 to 8 as in EXIF, 1 meaning upright
	camera      bool // a camera's maker or model is named
	screenshot  bool // it calls itself a screenshot
}

// metaFormats are the kinds whose metadata is read.
var metaFormats = map[blob.Kind]imagemeta.ImageFormat{
	"jpeg": imagemeta.JPEG,
	"png":  imagemeta.PNG,
	"webp": imagemeta.WebP,
	"tiff": imagemeta.TIFF,
}

// wanted are the EXIF tags that say something here.
var wanted = map[string]bool{"Orientation": true, "Make": true, "Model": true, "UserComment": true}

// originOf reads the EXIF data of a picture. Data that is damaged says nothing.
func originOf(in *input) origin {
	o := origin{orientation: 1}
	format, ok := metaFormats[in.kind]
	if !ok {
		return o
	}
	first := func(info imagemeta.TagInfo) bool { // not of the preview
		return wanted[info.Tag] && !strings.HasPrefix(info.Namespace, "IFD1")
	}
	_, _ = imagemeta.Decode(imagemeta.Options{ // what was read before an error counts
		R:               io.NewSectionReader(in.content, 0, maxMessage),
		ImageFormat:     format,
		Sources:         imagemeta.EXIF,
		ShouldHandleTag: first,
		LimitNumTags:    500,
		HandleTag: func(info imagemeta.TagInfo) error {
			o.note(info)
			return nil
		},
		Warnf: func(string, ...any) {},
	})
	return o
}

func (o *origin) note(info imagemeta.TagInfo) {
	text := strings.TrimSpace(fmt.Sprint(info.Value))
	switch info.Tag {
	case "Orientation":
		if n, ok := tagNumber(info.Value); ok && n >= 1 && n <= 8 {
			o.orientation = n
		}
	case "Make", "Model":
		o.camera = o.camera || text != ""
	case "UserComment":
		o.screenshot = strings.Contains(strings.ToLower(text), "screenshot")
	}
}

func tagNumber(v any) (int, bool) {
	switch v := v.(type) {
	case uint16:
		return int(v), true
	case uint32:
		return int(v), true
	case int:
		return v, true
	}
	return 0, false
}

// source says which pixel of the stored picture, of a size, is seen at p.
func source(orientation int, p, size image.Point) image.Point {
	right, bottom := size.X-1, size.Y-1
	switch orientation {
	case 2: // mirrored
		return image.Pt(right-p.X, p.Y)
	case 3: // upside down
		return image.Pt(right-p.X, bottom-p.Y)
	case 4:
		return image.Pt(p.X, bottom-p.Y)
	case 5:
		return image.Pt(p.Y, p.X)
	case 6: // to be turned right
		return image.Pt(p.Y, bottom-p.X)
	case 7:
		return image.Pt(right-p.Y, bottom-p.X)
	case 8: // to be turned left
		return image.Pt(right-p.Y, p.X)
	}
	return p
}
