package catalog

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

//go:embed services/*.toml
var serviceFiles embed.FS

//go:embed generic.toml
var genericFile string

// Load reads the embedded files. An error means that the program was built from
// a broken file: an unknown key, an id taken twice, a pattern that does not compile.
func Load() (*Catalog, error) { return load(serviceFiles, genericFile) }

func load(files fs.FS, generic string) (*Catalog, error) {
	names, err := fs.Glob(files, "services/*.toml")
	if err != nil {
		return nil, fmt.Errorf("listing the services: %w", err)
	}
	c := &Catalog{services: make([]Service, len(names)), byID: make(map[string]*Service, len(names))}
	for i, name := range names {
		if c.services[i], err = readService(files, name); err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
	}
	slices.SortFunc(c.services, func(a, b Service) int { return strings.Compare(a.ID, b.ID) })
	for i := range c.services {
		c.byID[c.services[i].ID] = &c.services[i]
	}
	if c.generic, err = readGeneric(generic); err != nil {
		return nil, fmt.Errorf("reading generic.toml: %w", err)
	}
	if err := c.index(); err != nil {
		return nil, fmt.Errorf("indexing the services: %w", err)
	}
	return c, nil
}

// index builds what the look-ups need.
func (c *Catalog) index() error {
	var err error
	if c.names, err = indexNames(c.services); err != nil {
		return err
	}
	c.globs = compileGlobs(c.services, func(s *Service) []string { return s.FileNames })
	c.shared = compileGlobs(c.services, func(s *Service) []string { return s.SharedFileNames })
	c.terms, err = compileTerms(c.services)
	return err
}

func readService(files fs.FS, name string) (Service, error) {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return Service{}, err
	}
	var s Service
	if err := decode(string(text), &s); err != nil {
		return Service{}, err
	}
	if want := strings.TrimSuffix(path.Base(name), ".toml"); s.ID != want {
		return Service{}, fmt.Errorf("id %q, want %q as in the file's name", s.ID, want)
	}
	return s, s.check()
}

func readGeneric(text string) ([]string, error) {
	var g struct {
		FileNames []string `toml:"file_names"`
	}
	if err := decode(text, &g); err != nil {
		return nil, err
	}
	return g.FileNames, checkGlobs(g.FileNames)
}

// decode is strict: a key that is not in the struct is an error.
func decode(text string, into any) error {
	meta, err := toml.Decode(text, into)
	if err != nil {
		return err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return fmt.Errorf("unknown key %q", unknown[0])
	}
	return nil
}

var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// check reports what is wrong with a service, and compiles its shapes.
func (s *Service) check() error {
	kinds := []Kind{BackupCodeSet, SingleRecoveryCode, RecoveryKey, SeedPhrase, TOTPSecret, NoneIssued}
	switch {
	case !idForm.MatchString(s.ID):
		return fmt.Errorf("id %q: want lower case letters, digits and hyphens", s.ID)
	case s.Name == "":
		return errors.New("no name")
	case s.Source == "":
		return errors.New("no source")
	case !slices.Contains(kinds, s.Kind):
		return fmt.Errorf("unknown kind %q", s.Kind)
	case s.Kind != NoneIssued && len(s.Terms) == 0:
		return errors.New("no terms")
	case s.Count < 0:
		return fmt.Errorf("count %d", s.Count)
	}
	for _, m := range s.Mailboxes {
		if !slices.Contains(s.Domains, m) {
			return fmt.Errorf("mailbox %q is not among the domains", m)
		}
	}
	if err := checkGlobs(slices.Concat(s.FileNames, s.SharedFileNames)); err != nil {
		return err
	}
	for i := range s.Shapes {
		if err := s.Shapes[i].compile(); err != nil {
			return fmt.Errorf("shape %d: %w", i+1, err)
		}
	}
	return nil
}

func (sh *Shape) compile() error {
	switch {
	case sh.Pattern == "":
		return errors.New("no pattern")
	case sh.Least < 1 || sh.Least > sh.Most:
		return fmt.Errorf("least %d, most %d: want 1 ≤ least ≤ most", sh.Least, sh.Most)
	case !slices.Contains([]string{"high", "medium", "low"}, sh.Distinct):
		return fmt.Errorf("unknown distinct %q", sh.Distinct)
	}
	expr, err := regexp.Compile(`^(?:` + sh.Pattern + `)$`)
	if err != nil {
		return fmt.Errorf("compiling the pattern: %w", err)
	}
	sh.Expr = expr
	if whole := withoutJoints(sh.Pattern); whole != sh.Pattern {
		if sh.Bare, err = regexp.Compile(`^(?:` + whole + `)$`); err != nil {
			return fmt.Errorf("compiling the pattern without separators: %w", err)
		}
	}
	return nil
}

// withoutJoints cuts the hyphens and spaces that stand between groups out of a pattern.
func withoutJoints(pattern string) string {
	var out strings.Builder
	inClass := false
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\' && i+1 < len(pattern):
			out.WriteString(pattern[i : i+2])
			i++
			continue
		case c == '[':
			inClass = true
		case c == ']':
			inClass = false
		case (c == '-' || c == ' ') && !inClass:
			if i+1 < len(pattern) && strings.IndexByte("?*+{", pattern[i+1]) >= 0 {
				return pattern // not one separator
			}
			continue
		}
		out.WriteByte(pattern[i])
	}
	return out.String()
}

func checkGlobs(globs []string) error {
	for _, glob := range globs {
		if _, err := path.Match(glob, ""); err != nil || strings.Trim(glob, "*?") == "" {
			return fmt.Errorf("file name %q is not a usable glob", glob)
		}
	}
	return nil
}
