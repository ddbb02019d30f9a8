// Package report is the words in which a scan speaks, and the ways of writing
// them down.
//
// Messages go in, one at a time, text for people, a JSON document or JSON lines
// come out. It never looks at a disk, and it is the only package that reveals a
// code, and only when told to.
package report

import (
	"time"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
)

// Schema names the contract of the JSON document and of the JSON lines.
const Schema = "sparekey.report/1"

// Reporter writes down a scan. It is called by one goroutine at a time; see
// [Serial]. An error means that nobody can read the report any more and ends the
// scan. Done is always called, however the scan ended. A reporter changes no
// message and may keep what a message points to, so the caller leaves that alone
// after the call.
type Reporter interface {
	Start(*Run) error
	Hit(*Hit) error
	Pointer(*Pointer) error
	Progress(*Progress) error
	Done(*Summary) error
}

// Message is one JSON line; exactly one field is set. The stream stays valid when
// every progress line is taken out.
type Message struct {
	Run      *Run      `json:"run,omitempty"`
	Hit      *Hit      `json:"hit,omitempty"`
	Pointer  *Pointer  `json:"look_here,omitempty"`
	Progress *Progress `json:"progress,omitempty"`
	Summary  *Summary  `json:"summary,omitempty"`
}

// Run says what is scanned, by what, since when.
type Run struct {
	Schema    string    `json:"schema"`
	Tool      Tool      `json:"tool"`
	StartedAt time.Time `json:"started_at"`
	Roots     []string  `json:"roots"`
}

// Tool is the program that wrote the report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Hit is one set of codes, or one code, at one place.
type Hit struct {
	// Rank is 1 for the best hit of a finished report. In a stream it counts the
	// hits as they were found, and Summary.Ranking puts them in order.
	Rank       int            `json:"rank"`
	Path       string         `json:"path"`                  // absolute
	PathBase64 string         `json:"path_base64,omitempty"` // the bytes of a path that is not UTF-8
	Members    []string       `json:"members,omitempty"`     // the way through containers, outermost first
	Place      Place          `json:"place"`
	Kind       string         `json:"kind"`       // text, picture, pdf, …
	MediaType  string         `json:"media_type"` // text/plain, …
	Level      evidence.Level `json:"level"`
	Confidence float64        `json:"confidence"`        // 0 to 1
	Service    *Service       `json:"service"`           // null: codes, but whose?
	Term       string         `json:"term"`              // what the service calls them: "recovery codes"
	Issuer     string         `json:"issuer,omitempty"`  // of an authenticator's key: the service, as it calls itself
	Account    string         `json:"account,omitempty"` // and whose account it is
	CodeCount  int            `json:"code_count"`
	// Codes holds the codes themselves. Reporters write them as "codes" only when
	// asked to reveal, and as "masked" always.
	Codes      []Code      `json:"-"`
	Reasons    []Reason    `json:"reasons"` // the heaviest first
	ModifiedAt time.Time   `json:"modified_at"`
	Size       int64       `json:"size"`              // bytes of the innermost member, -1 when not known
	SameAs     int         `json:"same_as,omitempty"` // rank of the first hit with the same set of codes
	Uncertain  []Uncertain `json:"uncertain,omitempty"`
}

// AuthenticatorKey is the kind of a hit that is an account of an authenticator app:
// its one code is the key that makes login codes.
const AuthenticatorKey = "authenticator"

// Code is one code of a hit.
type Code struct {
	Text matchers.Code
	Used bool // marked as used where it was found
}

// Place is where in the innermost member the codes begin. Zero fields do not
// apply.
type Place struct {
	Page  int     `json:"page,omitempty"`  // from 1
	Line  int     `json:"line,omitempty"`  // from 1
	Sheet string  `json:"sheet,omitempty"` // of a spreadsheet
	Box   *[4]int `json:"box,omitempty"`   // x, y, width, height in pixels of the picture
}

// Service is the short form of a catalogue entry.
type Service struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Reason is one line of the ledger: weights are log-odds and add up.
type Reason struct {
	Rule   string  `json:"rule"`
	Weight float64 `json:"weight"`
	Detail string  `json:"detail"`
}

// Uncertain is a character that a reader of pictures may have confused, or a code of
// which it may have left out a character or seen one too many.
type Uncertain struct {
	Code        int     `json:"code"`                  // which code, from 0
	At          int     `json:"at"`                    // which character of it, from 0
	Probability float64 `json:"probability,omitempty"` // that the character shown is right; 0: not known
	// Length is set for a code of another length than the others of its set: how many
	// letters and digits these have.
	Length int `json:"length,omitempty"`
	// Or holds other readings, best first. Reporters write it as "or" and only when
	// asked to reveal.
	Or []Guess `json:"-"`
}

// Guess is what a character may be instead.
type Guess struct {
	Text        matchers.Code
	Probability float64
}

// Pointer is a place worth a look that could not be read, and why.
type Pointer struct {
	Path       string   `json:"path"`
	PathBase64 string   `json:"path_base64,omitempty"`
	Members    []string `json:"members,omitempty"`
	Reason     string   `json:"reason"` // one of the Reason constants
	Hint       string   `json:"hint,omitempty"`
}

// The reasons for which a place is not read. They are the keys of Summary.Unread.
const (
	Locked        = "locked"        // needs a password
	CloudOnly     = "cloud_only"    // the bytes are on another machine
	Denied        = "permission"    // the system refused
	TooLarge      = "too_large"     // over a size limit
	Limited       = "limit"         // members, depth, ratio: there is more inside
	Damaged       = "damaged"       // truncated or malformed
	NoOCR         = "no_ocr"        // a picture, and nothing to read it with
	Illegible     = "illegible"     // a picture of what looks like a list, not read well: written by hand
	OCRFailed     = "ocr_failed"    // the engine crashed or was too slow
	Special       = "special"       // pipe, socket, device
	Unsupported   = "unsupported"   // a format that is not read yet and may hold codes
	Vault         = "vault"         // a password manager's database
	Authenticator = "authenticator" // an export of an authenticator app: another way in
	Failed        = "error"         // reading failed for another reason
	Left          = "left"          // the scan was stopped before it was read
)

// Progress says how far the scan is. Reporters may ignore it.
type Progress struct {
	Files      int  `json:"files"`      // seen by the walk so far
	Candidates int  `json:"candidates"` // known so far, members included
	Read       int  `json:"read"`       // candidates read
	Hits       int  `json:"hits"`
	Walking    bool `json:"walking"` // Files and Candidates still grow
}

// Summary ends every report.
type Summary struct {
	FinishedAt time.Time      `json:"finished_at"`
	Complete   bool           `json:"complete"`
	Stopped    string         `json:"stopped"`           // "", "interrupt", "time", "limit"
	Ranking    []int          `json:"ranking,omitempty"` // streams only: ranks of the hits, best first
	Unread     map[string]int `json:"unread"`            // reason → how many
	Stats      Stats          `json:"stats"`
}

// Stats is the work done.
type Stats struct {
	Files        int   `json:"files"`      // regular files seen by the walk
	Candidates   int   `json:"candidates"` // files and members that were considered
	Read         int   `json:"read"`
	BytesRead    int64 `json:"bytes_read"`
	Pictures     int   `json:"pictures"`
	PicturesRead int   `json:"pictures_read"`
	// PicturesBlank were looked at and hold no writing; they are not read.
	PicturesBlank int     `json:"pictures_without_writing,omitempty"`
	Likely        int     `json:"likely"`
	Possible      int     `json:"possible"`
	Weak          int     `json:"weak"`
	Seconds       float64 `json:"seconds"`
	FirstHit      float64 `json:"seconds_to_first_likely,omitempty"`
}

// Options says how a report is written.
type Options struct {
	Reveal bool // show codes in clear
	Color  bool // ANSI colours, text only
	Quiet  bool // text only: hits and pointers, no summary
	Width  int  // columns of the terminal, text only; 0: do not wrap
	// Home is the owner's home directory, text only: paths below it are shown as
	// ~/…; "": paths are shown as they are.
	Home string
}
