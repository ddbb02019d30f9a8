package blob

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/h2non/filetype/matchers"
)

// Sniff says what bytes begin with head, which is the first [HeadSize] bytes or
// all there are. The answer depends on nothing else. Writing that is no format of
// its own is "text", whatever its encoding; the rest is "binary".
func Sniff(head []byte) Kind {
	head = head[:min(len(head), HeadSize)]
	if len(head) == 0 {
		return "empty"
	}
	if k := firstOf(signatures, head); k != "" {
		return k
	}
	if matchers.Zip(head) {
		return sniffZip(head)
	}
	if bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		return sniffOLE(head)
	}
	if isText(head) {
		return sniffText(head)
	}
	if k := firstOf(weakSignatures, head); k != "" {
		return k
	}
	return "binary"
}

// signature is a way to know one kind by its first bytes.
type signature struct {
	kind  Kind
	match func([]byte) bool
}

func firstOf(list []signature, head []byte) Kind {
	for _, s := range list {
		if s.match(head) {
			return s.kind
		}
	}
	return ""
}

// signatures are long enough, or odd enough, that no writing begins with them.
var signatures = []signature{
	{"pdf", prefix("%PDF-")},
	{"rtf", prefix(`{\rtf`)},
	{"png", prefix("\x89PNG\r\n\x1a\n")},
	{"jpeg", matchers.Jpeg},
	{"gif", either("GIF87a", "GIF89a")},
	{"webp", matchers.Webp},
	{"tiff", either("II*\x00", "MM\x00*", "II+\x00", "MM\x00+")},
	{"bmp", isBMP},
	{"psd", prefix("8BPS\x00")},
	{"heic", brand("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1")},
	{"avif", brand("avif", "avis")},
	{"jxl", either("\xff\x0a", "\x00\x00\x00\x0cJXL \r\n\x87\n")},
	{"gz", prefix("\x1f\x8b\x08")},
	{"bz2", isBzip2},
	{"xz", prefix("\xfd7zXZ\x00")},
	{"zst", matchers.Zst},
	{"7z", prefix("7z\xbc\xaf\x27\x1c")},
	{"rar", prefix("Rar!\x1a\x07")},
	{"sqlite", prefix("SQLite format 3\x00")},
	{"plist", prefix("bplist0")},
	{"kdbx", either("\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5", "\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", "\x03\xd9\xa2\x9a\x66\xfb\x4b\xb5")},
	{"exe", matchers.Elf},
	{"exe", isMachO},
	{"exe", isPE},
	{"tar", isTar},
}

// weakSignatures are asked only of what does not look like writing.
var weakSignatures = []signature{
	{"pdf", hasPDFInside},
	{"vault", either("PWS3", "opdata01")}, // Password Safe, 1Password
	{"pst", prefix("!BDN")},
	{"exe", prefix("MZ")},
	{"video", brand("isom", "iso2", "mp41", "mp42", "avc1", "M4V ", "qt  ", "3gp4", "3gp5", "dash")},
	{"audio", brand("M4A ", "M4B ")},
	{"video", matchers.Mp4},
	{"video", matchers.Mov},
	{"video", matchers.Mkv},
	{"video", matchers.Webm},
	{"video", matchers.Avi},
	{"video", matchers.Wmv},
	{"video", matchers.Mpeg},
	{"video", matchers.Flv},
	{"audio", matchers.Mp3},
	{"audio", matchers.Ogg},
	{"audio", matchers.Flac},
	{"audio", matchers.Wav},
	{"audio", matchers.Midi},
	{"audio", matchers.Amr},
	{"audio", matchers.Aac},
	{"audio", matchers.Aiff},
	{"font", matchers.Woff},
	{"font", matchers.Woff2},
	{"font", matchers.Ttf},
	{"font", matchers.Otf},
}

func prefix(magic string) func([]byte) bool {
	return func(head []byte) bool { return bytes.HasPrefix(head, []byte(magic)) }
}

func either(magics ...string) func([]byte) bool {
	return func(head []byte) bool {
		return slices.ContainsFunc(magics, func(m string) bool { return bytes.HasPrefix(head, []byte(m)) })
	}
}

// brand matches the first box of an ISO media file by its major brand.
func brand(brands ...string) func([]byte) bool {
	return func(head []byte) bool {
		return len(head) >= 12 && string(head[4:8]) == "ftyp" && slices.Contains(brands, string(head[8:12]))
	}
}

// isBMP asks for the size of the second header, since the magic is two letters.
func isBMP(head []byte) bool {
	if !matchers.Bmp(head) || len(head) < 18 {
		return false
	}
	size := binary.LittleEndian.Uint32(head[14:])
	return slices.Contains([]uint32{12, 16, 40, 52, 56, 64, 108, 124}, size)
}

func isBzip2(head []byte) bool {
	if len(head) < 10 || !bytes.HasPrefix(head, []byte("BZh")) || head[3] < '1' || head[3] > '9' {
		return false
	}
	block := string(head[4:10])
	return block == "1AY&SY" || block == "\x17\x72\x45\x38\x50\x90" // of a file with nothing in it
}

// isMachO knows single binaries, and those for several processors by their low
// count: a compiled Java class begins with the same four bytes.
func isMachO(head []byte) bool {
	if len(head) < 8 {
		return false
	}
	switch binary.BigEndian.Uint32(head) {
	case 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe:
		return true
	case 0xcafebabe:
		return binary.BigEndian.Uint32(head[4:]) < 20
	}
	return false
}

func isPE(head []byte) bool {
	if len(head) < 64 || !bytes.HasPrefix(head, []byte("MZ")) {
		return false
	}
	at := int64(binary.LittleEndian.Uint32(head[60:]))
	return at+4 <= int64(len(head)) && string(head[at:at+4]) == "PE\x00\x00"
}

// isTar checks the sum of the first header, which old archives have where newer
// ones also have a magic.
func isTar(head []byte) bool {
	if len(head) < 512 || head[0] == 0 {
		return false
	}
	want, digits := 0, 0
	for _, c := range head[148:156] {
		if c >= '0' && c <= '7' {
			want = want<<3 | int(c-'0')
			digits++
		} else if c != ' ' && c != 0 {
			return false
		}
	}
	sum := 0
	for i, c := range head[:512] {
		if i >= 148 && i < 156 {
			c = ' '
		}
		sum += int(c)
	}
	return digits > 0 && sum == want
}

// hasPDFInside allows for what some programs write before a PDF; readers look
// for its beginning in the first 1,024 bytes.
func hasPDFInside(head []byte) bool {
	return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-"))
}

// sniffOLE tells a mail of Outlook from the office documents in the same kind of
// container by the names that only mails have in it.
func sniffOLE(head []byte) Kind {
	for _, name := range []string{"__nameid_version1.0", "__substg1.0_", "__properties_version1.0"} {
		if bytes.Contains(head, utf16LE(name)) {
			return "msg"
		}
	}
	return "ole"
}

func utf16LE(s string) []byte {
	var b []byte
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}
