// Package extract turns a blob into text that knows where it came from, and into
// child blobs.
//
// A blob goes in, documents and members come out. It never writes, never unpacks
// to disk, and lets no parser's panic past it.
package extract

import (
	"context"
	"errors"
	"image"
	"iter"

	"sparekey/ocr"
	"sparekey/scanner/blob"
	"sparekey/scanner/extract/heif"
)

// Item is one thing found in a blob. Exactly one field is set.
type Item struct {
	Doc   *Doc
	Child *blob.Blob
	// Look says what a picture looks like instead of reading it. The blob may be
	// handed in again with [blob.Blob.WithLooked], when its turn has come.
	Look *Look
}

// Doc is text and where it came from.
type Doc struct {
	Address   blob.Address
	Kind      blob.Kind // "text", "picture", "pdf", "docx", "mail", …
	MediaType string
	Text      string // valid UTF-8, lines end in \n
	Scanned   bool   // read off a picture: 0 and O, 1 and l may be swapped
	Doubted   bool   // its reader said of every doubtful character that it is one
	// Illegible says that there is what looks like a list that was not read well. Text may
	// be empty then.
	Illegible bool
	// Foreign says that a good part of the lines were not read: a script that no engine here
	// knows.
	Foreign bool

	spots  []spotAt // sorted by offset
	doubts []Doubt  // sorted by offset
	lines  *lineTable
}

// Spot is a place in a document. Numbers count from 1; 0 does not apply.
type Spot struct {
	Page, Line, Row int
	Sheet           string
	Box             image.Rectangle // on a picture
}

// Doubt is a character of a scanned document that may be another.
type Doubt struct {
	Offset int         // byte of Text
	Or     []ocr.Guess // other readings, best first
}

// The reasons for which a blob yields an error instead of documents. Others
// (limits, permissions, engines) come from the packages below.
var (
	ErrLocked        = errors.New("locked with a password")
	ErrDamaged       = errors.New("damaged")
	ErrUnsupported   = errors.New("a format that is not read yet")
	ErrVault         = errors.New("a password manager's locked database")
	ErrAuthenticator = errors.New("an export of an authenticator app")
)

// Extractor reads blobs. It is safe for many goroutines when its engine is.
type Extractor struct {
	engine ocr.Engine
	pdfium pdfium // made on the first PDF
	heif   heif.Decoder
	shelf  shelf
	album  album
}

// New returns an extractor. A nil engine leaves every picture with
// [ocr.ErrNoEngine].
func New(engine ocr.Engine) *Extractor { return &Extractor{engine: engine} }

// Items yields what is in b: documents, members, and errors that say what could
// not be read. Documents and members may come before and after an error. A
// fleeting member can be read only inside the loop body that it was yielded to.
// Of a blob that holds no writing nothing is yielded. When ctx ends, so does the
// sequence, its last error being that of ctx.
func (x *Extractor) Items(ctx context.Context, b blob.Blob) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		out := &outlet{yield: yield, shelf: &x.shelf}
		x.guarded(ctx, b, out)
		if !out.later {
			x.shelf.take(b)
		}
	}
}

// Close frees what was built for reading PDFs and pictures. No call of Items may be running.
func (x *Extractor) Close() error { return errors.Join(x.pdfium.close(), x.heif.Close()) }
