package blob

// Kind is a family of formats: "text", "pdf", "docx", "zip", "png", …
// The empty kind means that nothing is known.
type Kind string

// HeadSize is how many bytes [Sniff] wants to see. A tar says what it is at byte
// 262, a PDF may do so within the first 1,024, an office document by the names of
// the first few files in its zip.
const HeadSize = 4096

// mediaTypes has one line for every kind there is.
var mediaTypes = map[Kind]string{
	"text": "text/plain",
	"html": "text/html",
	"rtf":  "application/rtf",
	"pdf":  "application/pdf",

	"docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	"odt":  "application/vnd.oasis.opendocument.text",
	"ods":  "application/vnd.oasis.opendocument.spreadsheet",
	"odp":  "application/vnd.oasis.opendocument.presentation",
	"epub": "application/epub+zip",
	"ole":  "application/x-ole-storage", // Word, Excel and PowerPoint before 2007

	"eml":  "message/rfc822",
	"mbox": "application/mbox",
	"msg":  "application/vnd.ms-outlook",
	"pst":  "application/vnd.ms-outlook-pst",

	"zip": "application/zip",
	"jar": "application/java-archive",
	"tar": "application/x-tar",
	"gz":  "application/gzip",
	"bz2": "application/x-bzip2",
	"xz":  "application/x-xz",
	"zst": "application/zstd",
	"7z":  "application/x-7z-compressed",
	"rar": "application/vnd.rar",

	"png":  "image/png",
	"jpeg": "image/jpeg",
	"gif":  "image/gif",
	"webp": "image/webp",
	"bmp":  "image/bmp",
	"tiff": "image/tiff",
	"heic": "image/heic",
	"avif": "image/avif",
	"jxl":  "image/jxl",
	"psd":  "image/vnd.adobe.photoshop",

	"sqlite": "application/vnd.sqlite3",
	"plist":  "application/x-bplist", // the binary form; the other is text
	"kdbx":   "application/x-keepass2",
	"vault":  "application/octet-stream", // another password manager's locked database

	"exe":    "application/x-executable",
	"audio":  "audio/basic",
	"video":  "video/mpeg",
	"font":   "font/sfnt",
	"binary": "application/octet-stream",
	"empty":  "application/x-empty",
}

// MediaType returns the media type of a kind, for a report. Of a family, such as
// audio, it names one.
func MediaType(k Kind) string {
	if t, ok := mediaTypes[k]; ok {
		return t
	}
	return "application/octet-stream"
}

// Picture says whether k is a picture with pixels.
func (k Kind) Picture() bool {
	switch k {
	case "png", "jpeg", "gif", "webp", "bmp", "tiff", "heic", "avif", "jxl", "psd":
		return true
	}
	return false
}
