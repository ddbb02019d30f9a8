package scanner

import (
	"errors"
	"log/slog"

	"sparekey/matchers/evidence"
	"sparekey/ocr"
	"sparekey/scanner/blob"
	"sparekey/scanner/tree"
	"sparekey/scanner/triage"
)

// Options says what to scan and within which bounds. The zero value but for
// Roots is a sound scan without pictures.
type Options struct {
	Roots    []string // files and folders
	Tree     tree.Options
	Limits   blob.Limits
	MaxBytes int64          // files on disk larger than this are left unread; 0: no bound
	Lanes    triage.Lanes   // goroutines
	Services []string       // catalogue ids; only hits of these; nil: all
	MinLevel evidence.Level // hits below are not reported; the zero value reports every candidate
	OCR      ocr.Engine     // nil: pictures are pointed at, not read
	NoOCR    bool           // pictures are left unread because the user asked: counted, not pointed at
	Version  string         // of the program, for the report
	Log      *slog.Logger   // nil: silent
	Trace    func(Step)     // nil: nobody asks; called from many goroutines
}

// The causes with which a context may be cancelled; see [context.Cause]. The
// report then says why the scan was stopped.
var (
	ErrInterrupt = errors.New("interrupted")
	ErrTime      = errors.New("the time is up")
)
