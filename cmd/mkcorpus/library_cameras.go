package main

import (
	"encoding/binary"
	"fmt"
	"path"
	"strings"
	"time"
)

// camera is a phone or a camera, and how it names and stores what it takes.
type camera struct {
	maker, model string
	w, h         int // of its photos
	weight       int // how many of a hundred photos it took
	naming       string
	screen       [2]int // pixels; none: it has no screenshots
	software     string
	thumb        bool
	order        binary.AppendByteOrder
}

// Ways of naming.
const (
	asApple   = "apple"
	asAndroid = "android"
	asSamsung = "samsung"
	asPixel   = "pixel"
	asCanon   = "canon"
	asNikon   = "nikon"
)

// albumCameras are what a family had over the years.
func albumCameras() []camera {
	little, big := binary.AppendByteOrder(binary.LittleEndian), binary.AppendByteOrder(binary.BigEndian)
	return []camera{
		{"Apple", "iPhone 11", 4032, 3024, 4, asApple, [2]int{828, 1792}, "15.4.1", true, big},
		{"Apple", "iPhone 13", 4032, 3024, 2, asApple, [2]int{1170, 2532}, "16.1", false, big},
		{"samsung", "SM-G960F", 4032, 3024, 2, asSamsung, [2]int{1080, 2220}, "G960FXXU2BRG6", true, little},
		{"Google", "Pixel 4a", 4032, 3024, 2, asPixel, [2]int{1080, 2340}, "HDR+ 1.0.345618096zd", false, little},
		{"LGE", "Nexus 5", 3264, 2448, 3, asAndroid, [2]int{1080, 1920}, "M4B30Z", true, little},
		{"Apple", "iPhone 6", 3264, 2448, 3, asApple, [2]int{750, 1334}, "9.3.2", true, big},
		{"Apple", "iPhone 4", 2592, 1936, 6, asApple, [2]int{640, 960}, "7.1.2", true, big},
		{"HTC", "Desire X", 2592, 1944, 7, asAndroid, [2]int{480, 800}, "", true, big},
		{"Canon", "Canon DIGITAL IXUS 430", 2272, 1704, 6, asCanon, [2]int{}, "", true, little},
		{"samsung", "GT-S6810P", 2048, 1536, 18, asSamsung, [2]int{720, 1280}, "S6810PXXAMB3", true, little},
		{"Xiaomi", "Redmi 4X", 2048, 1536, 17, asAndroid, [2]int{720, 1280}, "MIUI 9", true, little},
		{"NIKON", "COOLPIX 775", 1600, 1200, 12, asNikon, [2]int{}, "COOLPIX 775 v1.6", true, big},
		{"Sony Ericsson", "K750i", 1632, 1224, 8, asNikon, [2]int{}, "R1CA021", true, big},
		{"Apple", "iPhone 5s", 1280, 960, 5, asApple, [2]int{640, 1136}, "8.4", true, big}, // its front
		{"samsung", "SM-A520F", 1920, 1080, 5, asSamsung, [2]int{1080, 1920}, "A520FXXU1AQF7", true, little},
	}
}

// stem is the name of a photo or a screenshot without ending; n is its number among
// those of its camera.
func (c camera) stem(when time.Time, n int, screenshot bool, app string) string {
	day := when.Format("20060102_150405")
	switch c.naming {
	case asApple:
		return fmt.Sprintf("DCIM/%dAPPLE/IMG_%04d", 100+n/1000%900, n%10000)
	case asCanon:
		return fmt.Sprintf("Pictures/%d/%dCANON/IMG_%04d", when.Year(), 100+n/100%900, n%10000)
	case asNikon:
		return fmt.Sprintf("Pictures/%s/DSCN%04d", when.Format("2006/01"), n%10000)
	}
	if screenshot {
		return map[string]string{
			asAndroid: "Pictures/Screenshots/Screenshot_" + when.Format("2006-01-02-15-04-05"),
			asSamsung: "DCIM/Screenshots/Screenshot_" + when.Format("20060102-150405") + "_" + app,
			asPixel:   "Pictures/Screenshots/Screenshot_" + when.Format("20060102-150405"),
		}[c.naming]
	}
	return map[string]string{
		asAndroid: "DCIM/Camera/IMG_" + day,
		asSamsung: "DCIM/Camera/" + day,
		asPixel:   "DCIM/Camera/PXL_" + day + fmt.Sprintf("%03d", when.Nanosecond()/1e6),
	}[c.naming]
}

// ended is the name with its ending as the camera writes it.
func (c camera) ended(name, ext string) string {
	base := path.Base(name)
	if !c.small() && (strings.HasPrefix(base, "IMG_") || strings.HasPrefix(base, "DSCN")) {
		ext = strings.ToUpper(ext)
	}
	return name + ext
}

// small says whether the camera writes endings in small letters.
func (c camera) small() bool {
	return c.naming != asApple && c.naming != asCanon && c.naming != asNikon
}

// exif is what the camera writes about a photo of so many pixels.
func (c camera) exif(k *kit, when time.Time, w, h, orientation int, thumb []byte) *exifData {
	e := &exifData{order: c.order}
	moment := when.Format("2006:01:02 15:04:05")
	e.main = []exifField{
		e.text(0x010F, c.maker), e.text(0x0110, c.model), e.short(0x0112, orientation),
		e.rational(0x011A, 72, 1), e.rational(0x011B, 72, 1), e.short(0x0128, 2),
		e.text(0x0132, moment), e.short(0x0213, 1),
	}
	if c.software != "" {
		e.main = append(e.main, e.text(0x0131, c.software))
	}
	e.photo = []exifField{
		e.rational(0x829A, 1, of(k, 15, 24, 30, 60, 120, 250, 640)), e.rational(0x829D, of(k, 18, 20, 22, 24, 28), 10),
		e.short(0x8827, of(k, 50, 64, 100, 125, 200, 400, 800)), e.bytes(0x9000, "0221"),
		e.text(0x9003, moment), e.text(0x9004, moment), e.bytes(0x9101, "\x01\x02\x03\x00"),
		e.short(0x9209, of(k, 0, 16, 24)), e.rational(0x920A, of(k, 331, 393, 413, 425), 100),
		e.bytes(0xA000, "0100"), e.short(0xA001, 1), e.long(0xA002, w), e.long(0xA003, h),
	}
	if c.thumb {
		e.thumb = thumb
	}
	return e
}

// screenshotEXIF is what iPhones write about screenshots; nil for other phones.
func (c camera) screenshotEXIF(when time.Time, w, h int) *exifData {
	if c.naming != asApple {
		return nil
	}
	e := &exifData{order: c.order}
	e.main = []exifField{e.short(0x0112, 1), e.rational(0x011A, 144, 1), e.rational(0x011B, 144, 1), e.short(0x0128, 2)}
	e.photo = []exifField{
		e.text(0x9003, when.Format("2006:01:02 15:04:05")), e.bytes(0x9286, "ASCII\x00\x00\x00Screenshot"),
		e.long(0xA002, w), e.long(0xA003, h),
	}
	return e
}
