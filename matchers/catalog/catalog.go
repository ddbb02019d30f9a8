// Package catalog is what is known about each service: one small file per
// service, embedded in the program.
//
// The files of services/ go in, services with compiled shapes come out. It never
// looks at a disk or at anybody's text by itself.
package catalog

import "regexp"

// Service is a website or program that hands out backup codes.
type Service struct {
	ID              string   `toml:"id"`                // lower case, stable, used with --service
	Name            string   `toml:"name"`              // as people write it
	Aliases         []string `toml:"aliases"`           // other names, older names, understood by --service
	Words           []string `toml:"words"`             // the names that count as a mention; no Words and no Short: Name and Aliases
	Short           []string `toml:"short"`             // names that count only as a heading or beside a code word: "x", "ring"
	Except          []string `toml:"except"`            // phrases that hold one of its names and mean something else
	Domains         []string `toml:"domains"`           // "github.com"
	Mailboxes       []string `toml:"mailboxes"`         // those of its domains that are in people's own addresses
	Kind            Kind     `toml:"kind"`              // what it hands out
	Terms           []string `toml:"terms"`             // what it calls its codes; the first one is shown in reports
	FileNames       []string `toml:"file_names"`        // globs of the names its downloads get, matched without case; they name it
	SharedFileNames []string `toml:"shared_file_names"` // names its downloads get that other services use too
	Phrases         []string `toml:"phrases"`           // sentences of its page or file that name it or its codes
	Count           int      `toml:"count"`             // how many codes a fresh set has; 0: not known
	Shapes          []Shape  `toml:"shape"`             // empty: names only
	Examples        []string `toml:"examples"`          // texts found as this service
	CounterExamples []string `toml:"counter_examples"`  // texts that look like it and are not likely
	Source          string   `toml:"source"`            // where the shape was learnt
}

// Kind is what a service hands out.
type Kind string

// The kinds of services.toml.
const (
	BackupCodeSet      Kind = "backup-code-set"
	SingleRecoveryCode Kind = "single-recovery-code"
	RecoveryKey        Kind = "recovery-key"
	SeedPhrase         Kind = "seed-phrase"
	TOTPSecret         Kind = "totp-secret"
	NoneIssued         Kind = "none-issued"
)

// Shape is a form in which a service writes one code.
type Shape struct {
	Pattern  string `toml:"pattern"`  // RE2, matched against a whole code
	Least    int    `toml:"least"`    // fewest codes of a set that is worth showing
	Most     int    `toml:"most"`     // most codes of a fresh set
	Distinct string `toml:"distinct"` // how far the shape alone names the service: high, medium, low
	Grouped  bool   `toml:"grouped"`  // the groups between its spaces or hyphens are one code
	Note     string `toml:"note"`     // where this form is seen

	Expr *regexp.Regexp `toml:"-"` // Pattern, anchored at both ends
	Bare *regexp.Regexp `toml:"-"` // the same without what parts its groups; nil when nothing does
}

// Catalog is all services. It is not changed after [Load] and may be used by
// many goroutines.
type Catalog struct {
	services []Service // sorted by ID
	generic  []string  // file names that many services share

	byID   map[string]*Service
	names  map[string][]*Service // folded ids, names and aliases, for Resolve
	globs  globs                 // of FileNames
	shared globs                 // of SharedFileNames
	terms  terms
}

// Services returns all services, sorted by ID. The slice is shared and must not
// be changed; pointers into it stay valid.
func (c *Catalog) Services() []Service { return c.services }

// ByID returns the service with this id, or nil.
func (c *Catalog) ByID(id string) *Service { return c.byID[id] }

// GenericFileNames returns globs of the names that downloads of codes get and
// that say nothing about the service: "backup-codes*.txt".
func (c *Catalog) GenericFileNames() []string { return c.generic }
