package extract

import (
	"archive/zip"
	"context"
	"io"
	"slices"

	"sparekey/scanner/blob"
)

// format is one way of reading a blob.
type format struct {
	name  string // in errors
	kinds []blob.Kind
	read  func(ctx context.Context, x *Extractor, in *input, out *outlet) error
}

// formats stand in the order they are tried. Anything that no other row names is
// read as text, if it is text.
var formats = []format{
	{"pdf", kinds("pdf"), readPDF},
	{"docx", kinds("docx"), readWord},
	{"xlsx", kinds("xlsx"), readSheets},
	{"pptx", kinds("pptx"), readSlides},
	{"opendocument", kinds("odt", "ods", "odp"), readOpenDocument},
	{"mail", kinds("eml"), readMail},
	{"mailbox", kinds("mbox"), readMailbox},
	{"html", kinds("html"), readHTML},
	{"rich text", kinds("rtf"), readRichText},
	{"zip", kinds("zip", "jar", "epub"), readZip},
	{"tar", kinds("tar"), readTar},
	{"compressed", kinds("gz", "bz2", "xz", "zst"), readCompressed},
	{"picture", kinds("png", "jpeg", "gif", "bmp", "tiff", "webp", "heic", "avif"), readPicture},
	{"vault", kinds("kdbx", "vault"), readVault},
	{"office before 2007", kinds("ole", "msg"), readOLE},
	{"closed", kinds("7z", "rar", "sqlite", "pst", "plist", "jxl", "psd"), readUnsupported},
	{"nothing", kinds("exe", "audio", "video", "font", "empty"), readNothing},
	{"text", nil, readText},
}

func kinds(k ...blob.Kind) []blob.Kind { return k }

// input is what a reader is given.
type input struct {
	blob    blob.Blob
	content blob.Content // open while the reader runs
	kind    blob.Kind
	format  string

	head      []byte      // the first bytes, as many as were asked for
	whole     bool        // they are all there are
	directory *zip.Reader // of a zip
	damage    error       // why a zip has no directory
}

// media returns the media type of the blob's documents.
func (in *input) media() string { return blob.MediaType(in.kind) }

// read opens the blob, decides from its bytes what it is and lets the first
// format that takes it read it.
func (x *Extractor) read(ctx context.Context, in *input, out *outlet) error {
	if vaultFolder(in.blob.Address) {
		return readVault(ctx, x, in, out)
	}
	c, err := in.blob.Open(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	in.content = c
	if err := in.recognise(); err != nil {
		return err
	}
	for _, f := range formats {
		if f.kinds == nil || slices.Contains(f.kinds, in.kind) {
			in.format = f.name
			return f.read(ctx, x, in, out)
		}
	}
	return nil
}

// recognise sets the kind by content. The name decides only between kinds of
// text, and the directory between kinds of zip.
func (in *input) recognise() error {
	head, err := in.sample(blob.HeadSize)
	if err != nil {
		return err
	}
	in.kind = blob.Sniff(head)
	switch in.kind {
	case "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar":
		in.openZip()
	case "text", "":
		switch k := blob.KindByName(baseName(in.blob.Address)); k {
		case "html", "eml", "mbox":
			in.kind = k
		}
	}
	return nil
}

// openZip reads the directory. Without one nothing but a zip's headers is left,
// whatever is in it.
func (in *input) openZip() {
	in.directory, in.damage = zip.NewReader(in.content, in.content.Size())
	switch {
	case in.damage != nil:
		in.directory, in.kind = nil, "zip"
	case in.kind == "zip":
		in.kind = blob.RefineZip(firstNames(in.directory))
	}
}

// sample returns the first n bytes, or all there are. A small file is read at
// once.
func (in *input) sample(n int) ([]byte, error) {
	if in.whole || len(in.head) >= n {
		return in.head[:min(n, len(in.head))], nil
	}
	want := n
	if size := in.blob.Size; size >= 0 && size < sampleBytes {
		want = max(int(size), len(in.head)) + 1 // one more, to see the end
	}
	for {
		head := make([]byte, want)
		got, err := in.content.ReadAt(head, 0)
		in.head, in.whole = head[:got], err == io.EOF
		switch {
		case err == nil && got < n:
			want = n // it has grown
			continue
		case got > 0 || err == io.EOF:
			err = nil // a damaged end is found by whoever reads that far
		}
		return in.head[:min(n, got)], err
	}
}

func firstNames(z *zip.Reader) []string {
	var names []string
	for _, f := range z.File[:min(len(z.File), 1000)] { // an office document says what it is far earlier
		names = append(names, f.Name)
	}
	return names
}

// readUnsupported points at files that may hold codes and are not read yet.
func readUnsupported(context.Context, *Extractor, *input, *outlet) error { return ErrUnsupported }

func readNothing(context.Context, *Extractor, *input, *outlet) error { return nil }

// baseName is the name of the blob itself, without the way to it.
func baseName(a blob.Address) string {
	name := a.File
	if n := len(a.Members); n > 0 {
		name = a.Members[n-1]
	}
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' || name[i] == '\\' {
			return name[i+1:]
		}
	}
	return name
}
