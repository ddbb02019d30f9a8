package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Lists that are cut by a remark, by an editor or by codes without a digit are found whole.
func TestListsInPieces(t *testing.T) {
	const github = "7d01c-9ae4b e65f2-08b3d c3b90-4f71e 1fa8e-d260b 90c4d-b7e35 5be17-3a90f"
	lines := strings.ReplaceAll(github, " ", "\n") + "\n"
	half := len(lines) / 2
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a remark", "GitHub recovery codes\n\n" + lines[:half] + "(the ones below I have not tried yet)\n" + lines[half:], []string{"likely github: " + github}},
		{"a sentence", "GitHub recovery codes\n\n" + lines[:half] + "\nasked Tom about this, he has a copy\n\n" + lines[half:], []string{"likely github: " + github}},
		{
			"a heading", "GitHub recovery codes\n\n" + lines[:half] + "Rowing club\n" + lines[half:],
			[]string{"likely github: " + github[:half-1], "likely github: " + github[half:]},
		},
		{
			"a paragraph, a code over the end of a line", "Google backup codes - 3604 7928 - 7240 9316 - 1372 1771 - 3610\n5145 - 8439 6992 - 9019 8045 - 6409 7809\n",
			[]string{"likely google: 3604 7928 7240 9316 1372 1771 3610 5145 8439 6992 9019 8045 6409 7809"},
		},
		{
			"a code of letters", "Dropbox backup codes\n\n* gf3k z7r3 7fll ihtr\n* opwa umbh xcvh esan\n* ng8a jvp9 y8bo yn09\n* w43k lwil s9ba mo8p\n",
			[]string{"likely dropbox: gf3k z7r3 7fll ihtr opwa umbh xcvh esan ng8a jvp9 y8bo yn09 w43k lwil s9ba mo8p"},
		},
		{"codes of letters on a line", "SimpleLogin recovery codes: xnyblhkq, bzfqkbuv, fbgslpyq, tbdgjuqq, rtktqzja\n", []string{"likely simplelogin: xnyblhkq bzfqkbuv fbgslpyq tbdgjuqq rtktqzja"}},
		{"one code of letters in a sentence", "my X backup code is jqrxssqcyyzg\n", []string{"likely x: jqrxssqcyyzg"}},
		{"a word in a sentence", "my X backup code is somewhere\n", nil},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, shown(m.Find(test.text, Known{}))); diff != "" {
				t.Errorf("in:\n%s\n%s", test.text, diff)
			}
		})
	}
}

// What says that a code is used is told from what says that it is not.
func TestUsedFields(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"flags in objects", `{"name":"GitHub","recovery_codes":[{"code":"7d01c-9ae4b","used":false},{"code":"e65f2-08b3d","used":true},{"code":"c3b90-4f71e","used":false}]}`, "e65f2-08b3d"},
		{"a column", "GitHub recovery codes\n\n| # | Code | Used |\n|---|---|---|\n| 1 | 7d01c-9ae4b | no |\n| 2 | e65f2-08b3d | yes |\n| 3 | c3b90-4f71e | no |\n", "e65f2-08b3d"},
		{"a cross behind", "GitHub recovery codes\n7d01c-9ae4b\ne65f2-08b3d X\nc3b90-4f71e\n", "e65f2-08b3d"},
		{"full-width brackets", "GitHub recovery codes\n7d01c-9ae4b\ne65f2-08b3d（已使用）\nc3b90-4f71e\n", "e65f2-08b3d"},
		{"once is not a mark", "GitHub recovery codes 7d01c-9ae4b e65f2-08b3d c3b90-4f71e Each code can be used once.\n", ""},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var used []string
			codes := 0
			for _, f := range m.Find(test.text, Known{}) {
				for _, c := range f.Codes {
					if codes++; c.Used {
						used = append(used, c.Code.Reveal())
					}
				}
			}
			if got := strings.Join(used, " "); got != test.want || codes != 3 {
				t.Errorf("%d codes, used %q; want 3, %q", codes, got, test.want)
			}
		})
	}
}
