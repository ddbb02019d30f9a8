package tree

import (
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ValidPattern says whether glob may stand in [Options].Exclude.
func ValidPattern(glob string) bool { return glob != "" && doublestar.ValidatePattern(glob) }

// exclusion is a set of globs that match a whole path or its last element.
type exclusion []string

// newExclusion allows for two ways of writing a glob that no path ever has: with
// a slash at the end, and with the current folder in front.
func newExclusion(globs []string) exclusion {
	var x exclusion
	for _, glob := range globs {
		glob = strings.TrimPrefix(glob, "./")
		x = append(x, strings.TrimSuffix(glob, "/"))
	}
	return x
}

// match says whether a path is left out, given as it is reported and, when that
// is needed, in full.
func (x exclusion) match(path string, abs func() string) bool {
	if len(x) == 0 {
		return false
	}
	slash := strings.TrimPrefix(filepath.ToSlash(path), "./")
	forms := [...]string{slash, filepath.ToSlash(abs()), filepath.Base(path)}
	for _, glob := range x {
		for _, form := range forms {
			if doublestar.MatchUnvalidated(glob, form) {
				return true
			}
		}
	}
	return false
}
