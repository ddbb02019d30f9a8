package matchers

import (
	"testing"

	"sparekey/matchers/evidence"
)

func TestIsAccount(t *testing.T) {
	for s, want := range map[string]bool{
		"DE89 3704 0044 0532 0130 00":                       true, // the example of the standard
		"GB82 WEST 1234 5698 7654 32":                       true,
		"GB82WEST12345698765432":                            true,
		"gb82 west 1234 5698 7654 32":                       true,
		"GB82 WEST 1234 5698 7654 33":                       false,
		"61 1090 1014 0000 0712 1981 2874":                  true,
		"61109010140000071219812874":                        true,
		"61109010140000071219812875":                        false,
		"4825 1937 7719 3340 2068 5153":                     false,
		"AB12 CD34 EF56 GH78 JK90":                          false,
		"11 22":                                             false,
		"1234 5678 9012 3456 7890 1234 56":                  false,
		"DE89 3704 0044 0532 0130 0000 0000 0000 0000 0000": false,
	} {
		if got := isAccount(s); got != want {
			t.Errorf("%s: %t", s, got)
		}
	}
}

// Numbers of accounts of banks are not likely, whatever is said of codes around them, nor
// are digests; codes in groups are.
func TestAccountsAndDigests(t *testing.T) {
	m := loaded(t)
	spoken := evidence.Case{}.With(evidence.NameTerm, "the name speaks of backup codes").With(evidence.TypeNote, "a note")
	l := newLot(3)
	for name, c := range map[string]struct {
		text   string
		likely bool
	}{
		"an account in Poland":  {"Kody zapasowe\nKażdy działa tylko raz.\nNumer konta: 61 1090 1014 0000 0712 1981 2874\n", false},
		"an IBAN":               {"Recovery key\n\nIBAN DE89 3704 0044 0532 0130 00\n", false},
		"an IBAN with letters":  {"Recovery key\n\nGB82 WEST 1234 5698 7654 32\n", false},
		"a list in groups":      {"Google backup codes\n4825 1937\n7719 3340\n2068 5153\n6640 8127\n", true},
		"codes on one line":     {"Google backup codes: 4825 1937, 7719 3340, 2068 5153, 6640 8127\n", true},
		"a column of digests":   {"COPY public.recovery_codes (id, code_hash, used_at) FROM stdin;\n1\t" + l.of(hexDigits, 64) + "\t\\N\n2\t" + l.of(hexDigits, 64) + "\t\\N\n3\t" + l.of(hexDigits, 64) + "\t\\N\n", false},
		"a head that says hash": {"user,backup_code_hash\nann,k3v9x0qa\nben,8wq2m5ze\nkim,t7r4n6yb\n", false},
		"a key that says hash":  {"{\"backupCodeHashes\": [\"" + l.of(hexDigits, 40) + "\", \"" + l.of(hexDigits, 40) + "\", \"" + l.of(hexDigits, 40) + "\"]}\n", false},
		"a code in brackets":    {"my google backup code (4825 1937) goes in the drawer\n", true},
	} {
		t.Run(name, func(t *testing.T) {
			likely := false
			for _, f := range m.Find(c.text, Known{Case: spoken}) {
				likely = likely || f.Case.Level() == evidence.Likely
			}
			if likely != c.likely {
				t.Errorf("likely: %t", likely)
			}
		})
	}
}
