package catalog

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// mostNear is how many names a wrong one is answered with.
const mostNear = 5

// Resolve finds the service that name means: an id, a name, an alias or a domain,
// without regard to case, spaces and punctuation. When there is none it returns
// nil and the ids of those that are near: the group when name begins several ids
// ("apple"), else those that hold the name or differ in a letter or two.
func (c *Catalog) Resolve(name string) (*Service, []string) {
	if s := c.byID[strings.ToLower(strings.TrimSpace(name))]; s != nil {
		return s, nil
	}
	key := nameKey(name)
	if key == "" {
		return nil, nil
	}
	if owners := c.names[key]; len(owners) == 1 {
		return owners[0], nil
	}
	return nil, c.near(key)
}

// ByName returns the service that name is exactly an id, a name, an alias or a domain
// of; nil when there is none or name is a single letter.
func (c *Catalog) ByName(name string) *Service {
	key := nameKey(name)
	if owners := c.names[key]; len(key) > 1 && len(owners) == 1 {
		return owners[0]
	}
	return nil
}

// near returns the ids whose names are like key, the likest first.
func (c *Catalog) near(key string) []string {
	type candidate struct {
		id       string
		distance int
	}
	best := make(map[string]int)
	for known, owners := range c.names {
		d, ok := distance(key, known)
		if !ok {
			continue
		}
		for _, s := range owners {
			if old, seen := best[s.ID]; !seen || d < old {
				best[s.ID] = d
			}
		}
	}
	candidates := make([]candidate, 0, len(best))
	for id, d := range best {
		candidates = append(candidates, candidate{id, d})
	}
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.id, b.id))
	})
	var ids []string
	for _, near := range candidates[:min(len(candidates), mostNear)] {
		ids = append(ids, near.id)
	}
	return ids
}

// Distances of names that are not a slip of the fingers away.
const (
	begins = 3
	holds  = 4
)

// distance says how far known is from key, and whether that is near at all.
func distance(key, known string) (int, bool) {
	allowed := min(2, len(key)/3)
	if d := edits(key, known, allowed); d <= allowed {
		return d, true
	}
	switch {
	case len(key) >= 2 && strings.HasPrefix(known, key):
		return begins, true
	case len(key) >= 3 && strings.Contains(known, key), len(known) >= 4 && strings.Contains(key, known):
		return holds, true
	}
	return 0, false
}

// edits counts the letters that must be put in, taken out, changed or swapped
// with a neighbour to make b of a. It gives up above most.
func edits(a, b string, most int) int {
	x, y := []rune(a), []rune(b)
	if gap := len(x) - len(y); gap > most || -gap > most {
		return most + 1
	}
	var two []int
	one := make([]int, len(y)+1)
	for j := range one {
		one[j] = j
	}
	for i := range x {
		row := make([]int, len(y)+1)
		row[0] = i + 1
		for j := range y {
			change := one[j]
			if x[i] != y[j] {
				change++
			}
			row[j+1] = min(one[j+1]+1, row[j]+1, change)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], two[j-1]+1)
			}
		}
		two, one = one, row
	}
	return one[len(y)]
}

// nameKey folds a name: lower case, letters and digits only.
func nameKey(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// indexNames collects what Resolve knows. Ids, names and aliases may not collide;
// a domain that several services share is left to the ids.
func indexNames(services []Service) (map[string][]*Service, error) {
	names := make(map[string][]*Service)
	for i := range services {
		s := &services[i]
		for _, name := range append([]string{s.ID, s.Name}, s.Aliases...) {
			key := nameKey(name)
			owners := names[key]
			if len(owners) > 0 && owners[0] != s {
				return nil, fmt.Errorf("%q is a name of %s and of %s", name, owners[0].ID, s.ID)
			}
			names[key] = []*Service{s}
		}
	}
	for i := range services {
		s := &services[i]
		for _, d := range s.Domains {
			key := nameKey(d)
			if owners := names[key]; !slices.Contains(owners, s) {
				names[key] = append(owners, s)
			}
		}
	}
	return names, nil
}
