package catalog

import (
	"path"
	"slices"
	"strings"
)

// glob is a file name of a service.
type glob struct {
	pattern string // folded
	literal string // a piece that every match holds: a cheap first test
	service *Service
}

// globs are the file names that name a service.
type globs struct {
	exact map[string][]*Service
	wild  []glob
}

func compileGlobs(services []Service, names func(*Service) []string) globs {
	g := globs{exact: make(map[string][]*Service)}
	for i := range services {
		s := &services[i]
		for _, name := range names(s) {
			name = strings.ToLower(name)
			if strings.ContainsAny(name, `*?[\`) {
				g.wild = append(g.wild, glob{name, longestLiteral(name), s})
			} else {
				g.exact[name] = append(g.exact[name], s)
			}
		}
	}
	return g
}

// longestLiteral returns the longest piece of a glob without special characters.
func longestLiteral(pattern string) string {
	if strings.ContainsAny(pattern, `[\`) {
		pattern = pattern[:strings.IndexAny(pattern, `[\`)]
	}
	longest := ""
	for _, piece := range strings.FieldsFunc(pattern, func(r rune) bool { return r == '*' || r == '?' }) {
		if len(piece) > len(longest) {
			longest = piece
		}
	}
	return longest
}

// FileName returns the services one of whose file names base is. Case does not
// matter, nor what browsers and people add to the names of copies: "(1)", "- Copy".
func (c *Catalog) FileName(base string) []*Service { return c.globs.findCopies(base) }

// SharedFileName returns the services whose downloads have a name like base, which
// other services use too: it says little about whose codes they are.
func (c *Catalog) SharedFileName(base string) []*Service { return c.shared.findCopies(base) }

// findCopies finds base and the name that it had before it was copied.
func (g *globs) findCopies(base string) []*Service {
	name := strings.ToLower(base)
	found := g.find(name, nil)
	if original := originalName(name); original != name {
		found = g.find(original, found)
	}
	return found
}

func (g *globs) find(name string, found []*Service) []*Service {
	for _, s := range g.exact[name] {
		if !slices.Contains(found, s) {
			found = append(found, s)
		}
	}
	for i := range g.wild {
		w := &g.wild[i]
		if !strings.Contains(name, w.literal) {
			continue
		}
		if ok, err := path.Match(w.pattern, name); ok && err == nil && !slices.Contains(found, w.service) {
			found = append(found, w.service)
		}
	}
	return found
}

var copySuffixes = [...]string{
	" - copy", " copy", "_copy", "-copy", " (copy)", " - kopie", " kopie", " (kopie)", " - copie", " copie", " (copie)",
	" - copia", " copia", " (copia)", " - cópia", " cópia", " - kopia", " kopia", " - kopi", " kopi", " - копия", " копия",
	" - コピー", "のコピー", " - 副本", " 副本", " 복사본", " (conflicted copy)",
}

var copyPrefixes = [...]string{
	"copy of ", "kopie von ", "copie de ", "copia de ", "copia di ", "cópia de ", "kopie van ", "kopia av ", "kopia ", "kopi af ", "kopi av ", "копия ",
}

// originalName returns the folded name of which name is a copy: without the
// numbers and words that browsers and file managers add, and without a second
// extension of the same kind ("codes.txt.txt").
func originalName(name string) string {
	for _, end := range backupEndings {
		name = strings.TrimSuffix(name, end)
	}
	if n := len(name); n > 2 && name[n-2] == '.' && '0' < name[n-1] && name[n-1] <= '9' {
		name = name[:n-2]
	}
	dot := strings.LastIndexByte(name, '.')
	if dot <= 0 {
		dot = len(name)
	}
	stem, ext := name[:dot], name[dot:]
	for {
		cut := cutCopyWords(cutCopyNumber(strings.TrimSuffix(stem, ext)))
		if cut == stem || cut == "" {
			return stem + ext
		}
		stem = cut
	}
}

// backupEndings are what programs hang on the name of a file they keep.
var backupEndings = [...]string{"~", ".bak", ".old", ".orig", ".save"}

func cutCopyWords(stem string) string {
	for _, w := range copySuffixes {
		stem = strings.TrimSuffix(stem, w)
	}
	for _, w := range copyPrefixes {
		stem = strings.TrimPrefix(stem, w)
	}
	return stem
}

// cutCopyNumber cuts " (1)", "(1)", "-1", "_1" or " 2" of up to two digits.
func cutCopyNumber(stem string) string {
	inner, bracket := strings.CutSuffix(stem, ")")
	rest := strings.TrimRight(inner, "0123456789")
	if n := len(inner) - len(rest); n < 1 || n > 2 {
		return stem
	}
	if bracket {
		if cut, ok := strings.CutSuffix(rest, "("); ok {
			return strings.TrimRight(cut, " ")
		}
		return stem
	}
	for _, sep := range []string{" ", "-", "_"} {
		if cut, ok := strings.CutSuffix(rest, sep); ok {
			return cut
		}
	}
	return stem
}
