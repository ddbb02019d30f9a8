package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// lists returns the codes of each finding with three or more.
func lists(found []Finding) []string {
	var all []string
	for _, f := range found {
		if len(f.Codes) < setSize {
			continue
		}
		var codes []string
		for _, c := range f.Codes {
			codes = append(codes, c.Code.Reveal())
		}
		all = append(all, strings.Join(codes, " "))
	}
	return all
}

// A list goes on over what pages and readers put between its codes, and is not longer
// than it is.
func TestListsInPictures(t *testing.T) {
	upper, lower := "23572-70583\nc2842-d3702\n63b34-7f20b\n5bfca-c45c9\n", "2ec29-7e7f1\n401bd-ad91c\n6a0d4-aca5d\n7ae4d-b7f6c\n"
	both := strings.Join(strings.Fields(upper+lower), " ")
	two := []string{strings.Join(strings.Fields(upper), " "), strings.Join(strings.Fields(lower), " ")}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"buttons between", "Recovery codes\n" + upper + "Save file\tPrint\n" + lower, []string{both}},
		{"the time of a message between", "Recovery codes\n" + upper + "20:37\n" + lower, []string{both}},
		{"a number without its code between", "Recovery codes\n" + upper + "7.5\n" + lower, []string{both}},
		{"a heading between", "Recovery codes\n" + upper + "Backup codes of Anna\n" + lower, two},
		{"a label between", "Recovery codes\n" + upper + "Anna:\n" + lower, two},
		{"a service between", "Recovery codes\n" + upper + "Dropbox\n" + lower, two},
		{"a sentence between", "Recovery codes\n" + upper + "The bus leaves at the old town hall and we should be there\n" + lower, two},
		{"icons beside", "Recovery codes\n" + strings.ReplaceAll(upper+lower, "\n", "\tD\n"), []string{both}},
		{"buttons beside", "Recovery codes\n" + strings.ReplaceAll(upper+lower, "\n", "\tCOPY\n"), []string{both}},
		{"a code of letters first, words beside", "Recovery codes\nmgxz-qtsw\tvalid\nfmsf-c2s6\tvalid\npsbo-nxty\tvalid\nto79-hiaq\tvalid\nci6g-8gtk\tvalid\n",
			[]string{"mgxz-qtsw fmsf-c2s6 psbo-nxty to79-hiaq ci6g-8gtk"}},
		{"a hyphen not read", "Recovery codes\nxGEeM BtTMj\n40bfy-fpMNR\nRplqC-was7K\npkQq4-wDuUo\nR7t83-5Kgxd\n",
			[]string{"xGEeM-BtTMj 40bfy-fpMNR RplqC-was7K pkQq4-wDuUo R7t83-5Kgxd"}},
		{"words of the heading of the form", "Discord 2fa codes\n7g2v-275e\n7xht-bkr9\nggcf-baz4\nzb98-9ukt\n4jx6-emfn\n", []string{"7g2v-275e 7xht-bkr9 ggcf-baz4 zb98-9ukt 4jx6-emfn"}},
		{"a sentence as long as a code", "Nextcloud backup codes\nCoxpaHmre Mx cei4ac, Btopoi pas Mb Mx He nokakeM.\n2xRMbx2aGL44FPP3\ndDbBanZb279C6cms\nrpBxKfmeqPe6gYqQ\nda6mbqNpiX3Rcsnt\nMWPWSawXm78YnJg6\n",
			[]string{"2xRMbx2aGL44FPP3 dDbBanZb279C6cms rpBxKfmeqPe6gYqQ da6mbqNpiX3Rcsnt MWPWSawXm78YnJg6"}},
		{"spaces not read", "Recovery tokens\nMC6Y KPFLDFKN BCML\nQGGS PGQD UKYF JDRN\nXYLH 6LPX 64QG GSA6\nV74E QXZ7 LBPK HV2Z\nNEUYC36S K2KG KEQL\n",
			[]string{"MC6Y KPFL DFKN BCML QGGS PGQD UKYF JDRN XYLH 6LPX 64QG GSA6 V74E QXZ7 LBPK HV2Z NEUY C36S K2KG KEQL"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := loaded(t).Find(tt.text, Known{Scanned: true, Doubted: true})
			if diff := cmp.Diff(tt.want, lists(found)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Two lists of as many codes are two, if no service hands out both together.
func TestTwoLists(t *testing.T) {
	s := &sheet{}
	for _, tt := range []struct {
		above, below int
		want         bool
	}{{5, 5, false}, {8, 8, true}, {10, 10, true}, {10, 2, false}} {
		if got := s.twoLists(tt.above, tt.below); got != tt.want {
			t.Errorf("%d and %d codes: two lists %v", tt.above, tt.below, got)
		}
	}
	s.services = append(s.services, loaded(t).catalog.ByID("github"))
	if s.twoLists(8, 8) {
		t.Error("the sixteen codes of a service are two lists")
	}
}

func TestSpell(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"a word for codes":   {"8ackup codes", "Backup codes"},
		"a service":          {"Redd1t", "Reddit"},
		"a mark at the end":  {"PyPII!", "PyPI!!"},
		"read rightly":       {"Backup codes", "Backup codes"},
		"no word":            {"x1kqo0vz", "x1kqo0vz"},
		"a group of a code":  {"redd1t-8ackup", "redd1t-8ackup"},
		"another word":       {"gar1en", "gar1en"},
		"too much misread":   {"r3c0v3ry", "r3c0v3ry"},
		"short":              {"c0d", "c0d"},
		"a name by hand":     {"Instasram", "instagram"},
		"two letters wrong":  {"Instasrom", "Instasrom"},
		"a word in the rest": {"my rec0very codes", "my recovery codes"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := loaded(t).spell(folded{text: tt.text}).text; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
