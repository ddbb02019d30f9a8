package matchers

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// One code of which words say outright what it is is shown, though no service is named.
func TestCodeOfNoService(t *testing.T) {
	m := loaded(t)
	for text, want := range map[string][]string{
		"the backup code is 7b4743szchqv\n":                            {"possible nobody: 7b4743szchqv"},
		"backup code (single use): 7b4743szchqv\n":                     {"possible nobody: 7b4743szchqv"},
		"Der Backup-Code lautet 7b4743szchqv\n":                        {"possible nobody: 7b4743szchqv"},
		"my bank\nbackup code 20418833\nphone 030 1234567\n":           {"possible nobody: 20418833"},
		"Backup code: 2041 8833\n":                                     {"possible nobody: 2041 8833"},
		"See backup code article 20418833\n":                           nil,
		"Your recovery code is 20418833. It expires in 10 minutes.\n":  nil,
		"Where is the backup code? The card number is 20418833.\n":     nil,
		"recovery code (old phone), then the ticket 20418833 closed\n": nil,
	} {
		if diff := cmp.Diff(want, shown(m.Find(text, Known{}))); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	}
}

// One code below the name of its service is shown where little else is, and where the
// owner looks for the service.
func TestCodeBelowItsService(t *testing.T) {
	m := loaded(t)
	const note = "Groceries\nmilk and bread\nrice\n\nX:\nxu4j6ot0p18w\n\nwater the plants\n"
	tests := []struct {
		name, text string
		known      Known
		asked      string
		want       bool
	}{
		{"a tiny note", "Twitter\nxu4j6ot0p18w\n", Known{}, "", true},
		{"a letter", "X:\nxu4j6ot0p18w\n", Known{}, "", true},
		{"on its line", "X: xu4j6ot0p18w\n", Known{}, "", true},
		{"a picture", "19:40\nChloe\nTo change this setting later, open\nPreferences.\nX!!\n13.09.2018 11:16\nxu4j6ot0p18w\n", Known{Scanned: true}, "", true},
		{"a longer note", note, Known{}, "", false},
		{"of the service that is looked for", note, Known{}, "x", true},
		{"a name with digits", "Twitter: john19840212\n", Known{}, "", false},
		{"another form", "Twitter\nxu4j6ot0\n", Known{}, "", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := m
			if test.asked != "" {
				m = m.Ask([]*catalog.Service{m.catalog.ByID(test.asked)})
			}
			got := slices.ContainsFunc(m.Find(test.text, test.known), func(f Finding) bool {
				return f.Service != nil && f.Service.ID == "x" && f.Case.Level() >= evidence.Possible
			})
			if got != test.want {
				t.Errorf("shown: %t, want %t", got, test.want)
			}
		})
	}
}

// What frames a list and what labels it in a table are neither program nor something else.
func TestFramedAndLabelled(t *testing.T) {
	m := loaded(t)
	for text, want := range map[string]string{
		"===== BACKUP CODES =====\nsite: www.site.example\nuser: sam.okafor\n\n[01] ITTP-B80G\n[02] 18US-6D55\n[03] 9CLH-INPN\n[04] GGT8-NNI3\n[05] P8ZK-H6YB\n[06] Q1YA-FIMK\n\n===== END =====\n": "likely nobody: ITTP-B80G 18US-6D55 9CLH-INPN GGT8-NNI3 P8ZK-H6YB Q1YA-FIMK",
		"| what | where |\n|---|---|\n| spare key | Ines |\n| Apple recovery key | 1BFC-CZOP-1YEO-31ZM-KDJC-C2M6-7WVN |\n| boiler manual | shelf |\n":                                               "likely apple-recovery-key: 1BFC-CZOP-1YEO-31ZM-KDJC-C2M6-7WVN",
	} {
		diffShown(t, m, text, want)
	}
}
