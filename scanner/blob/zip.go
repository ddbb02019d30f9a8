package blob

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
)

// RefineZip says what a zip is by the names of all that is in it, or of the first
// few: "docx", "epub", "jar", … or just "zip". Which kind of OpenDocument it is
// the names do not say; [Sniff] sees it.
func RefineZip(names []string) Kind {
	has := func(name string) bool { return slices.Contains(names, name) }
	under := func(folder string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, folder) })
	}
	switch {
	case has("[Content_Types].xml") || has("_rels/.rels"):
		switch {
		case under("word/"):
			return "docx"
		case under("xl/"):
			return "xlsx"
		case under("ppt/"):
			return "pptx"
		}
	case has("META-INF/container.xml"):
		return "epub"
	case has("content.xml") && (has("mimetype") || has("META-INF/manifest.xml")):
		return "odt"
	case has("META-INF/MANIFEST.MF"), has("AndroidManifest.xml"):
		return "jar"
	}
	return "zip"
}

// zipTypes are what the first file of a zip may contain, when it is called
// mimetype and is not compressed.
var zipTypes = []struct{ mediaType, kind string }{
	{"application/epub+zip", "epub"},
	{"application/vnd.oasis.opendocument.text", "odt"},
	{"application/vnd.oasis.opendocument.spreadsheet", "ods"},
	{"application/vnd.oasis.opendocument.presentation", "odp"},
}

// sniffZip looks at the headers of the files that begin in head.
func sniffZip(head []byte) Kind {
	names, first := zipNames(head)
	if len(names) > 0 && names[0] == "mimetype" {
		for _, t := range zipTypes {
			if bytes.HasPrefix(first, []byte(t.mediaType)) {
				return Kind(t.kind)
			}
		}
	}
	return RefineZip(names)
}

// zipNames returns the names of the files that begin in head, and the bytes of
// the first. It looks for the magic of their headers: their sizes, by which one
// could go from one to the next, often stand only behind them.
func zipNames(head []byte) (names []string, first []byte) {
	const header = 30 // bytes before the name
	magic := []byte("PK\x03\x04")
	for rest := head; ; {
		at := bytes.Index(rest, magic)
		if at < 0 || len(rest) < at+header {
			return names, first
		}
		h := rest[at:]
		end := header + int(binary.LittleEndian.Uint16(h[26:]))
		extra := int(binary.LittleEndian.Uint16(h[28:]))
		if end <= len(h) {
			names = append(names, string(h[header:end]))
			if first == nil && end+extra <= len(h) {
				first = h[end+extra:]
			}
		}
		rest = h[len(magic):]
	}
}
