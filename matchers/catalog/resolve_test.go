package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestResolve(t *testing.T) {
	tests := []struct{ name, want, near string }{
		{"x", "x", ""},
		{"X", "x", ""},
		{"twitter", "x", ""},
		{"Twitter", "x", ""},
		{"x.com", "x", ""},
		{"gmail", "google", ""},
		{"Google Account", "google", ""},
		{" google ", "google", ""},
		{"ms", "microsoft", ""},
		{"insta", "instagram", ""},
		{"fb", "facebook", ""},
		{"gh", "github", ""},
		{"GitHub", "github", ""},
		{"git hub", "github", ""},
		{"git-hub", "github", ""},
		{"Яндекс", "yandex", ""},
		{"proton", "proton", ""},
		{"battle.net", "battle-net", ""},
		{"1Password", "1password", ""},
		{"psn", "playstation", ""},
		{"githb", "", "github"},
		{"gihtub", "", "github"},
		{"twiter", "", "x"},
		{"discrod", "", "discord"},
		{"apple", "", "apple-filevault"},
		{"apple", "", "apple-recovery-key"},
		{"word", "", "wordpress-com"},
		{"amazonia", "", "amazon"},
		{"qqqqqq", "", "-"},
		{"", "", "-"},
		{"!", "", "-"},
	}
	c := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s, near := c.Resolve(test.name)
			got := ""
			if s != nil {
				got = s.ID
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			switch {
			case test.want != "" || test.near == "-":
				if len(near) > 0 {
					t.Errorf("near are %s, want none", strings.Join(near, " "))
				}
			case !slices.Contains(near, test.near):
				t.Errorf("near are %q, want %s among them", near, test.near)
			}
		})
	}
}

// Every id, name and alias means its own service.
func TestResolveOwnNames(t *testing.T) {
	c := loaded(t)
	for i := range c.Services() {
		s := &c.Services()[i]
		for _, name := range append([]string{s.ID, s.Name, strings.ToUpper(s.Name)}, s.Aliases...) {
			if got, _ := c.Resolve(name); got != s {
				t.Errorf("%q does not mean %s", name, s.ID)
			}
		}
	}
}

func TestEdits(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"abc", "abc", 0}, {"abc", "abd", 1}, {"abc", "acb", 1}, {"abc", "ab", 1},
		{"abc", "xabc", 1}, {"abcd", "badc", 2}, {"abcdef", "uvwxyz", 3}, {"a", "abcd", 3}, {"почта", "почто", 1},
	}
	for _, test := range tests {
		if got := edits(test.a, test.b, 2); min(got, 3) != test.want {
			t.Errorf("%q and %q: %d edits, want %d", test.a, test.b, got, test.want)
		}
	}
}
