package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// firstCodes returns the codes of the likely findings, a used one with a !, and whose
// they are.
func firstCodes(findings []Finding) string {
	var out []string
	for _, f := range findings {
		if f.Case.Level() < evidence.Likely {
			continue
		}
		whose := "nobody"
		if f.Service != nil {
			whose = f.Service.ID
		}
		codes := make([]string, 0, len(f.Codes))
		for _, c := range f.Codes {
			code := c.Code.Reveal()
			if c.Used {
				code += "!"
			}
			codes = append(codes, code)
		}
		out = append(out, whose+": "+strings.Join(codes, ", "))
	}
	return strings.Join(out, "; ")
}

func TestDetails(t *testing.T) {
	m := loaded(t)
	for name, tc := range map[string]struct{ text, want string }{
		"a key over four lines": {
			"Tuta recovery code\n\n68f2 0b9d 4c1e 77a3\n1d05 e9b8 3f62 a0c4\n95be 281f d70a 6e4c\n03d9 b7f5 8a16 c2e0\n",
			"tuta: 68f2 0b9d 4c1e 77a3 1d05 e9b8 3f62 a0c4 95be 281f d70a 6e4c 03d9 b7f5 8a16 c2e0",
		},
		"four codes of nobody's over four lines": {
			"Recovery codes\n\n68f2 0b9d 4c1e 77a3\n1d05 e9b8 3f62 a0c4\n95be 281f d70a 6e4c\n03d9 b7f5 8a16 c2e0\n",
			"nobody: 68f2 0b9d 4c1e 77a3, 1d05 e9b8 3f62 a0c4, 95be 281f d70a 6e4c, 03d9 b7f5 8a16 c2e0",
		},
		"slashes":                   {"Google backup codes\n8653/4580\n1294/6620\n7719/0042\n4410/9321\n5528/1093\n", "google: 8653-4580, 1294-6620, 7719-0042, 4410-9321, 5528-1093"},
		"underscores":               {"Google backup codes\n8653_4580\n1294_6620\n7719_0042\n4410_9321\n5528_1093\n", "google: 8653-4580, 1294-6620, 7719-0042, 4410-9321, 5528-1093"},
		"points":                    {"backup codes\n1. k8f3.4m0p\n2. z294.662x\n3. 7q19.00vb\n4. 4d10.9x2t\n5. 5528.l09w\n", "nobody: k8f3-4m0p, z294-662x, 7q19-00vb, 4d10-9x2t, 5528-l09w"},
		"numbers with a point":      {"backup codes\n1.615441\n2.834521\n3.019284\n4.553120\n5.671902\n", "nobody: 615441, 834521, 019284, 553120, 671902"},
		"numbers with a bracket":    {"backup codes\n1)615441\n2)834521\n3)019284\n4)553120\n5)671902\n", "nobody: 615441, 834521, 019284, 553120, 671902"},
		"decimal numbers":           {"backup codes\n1.615441\n2.834521\n1.019284\n4.553120\n2.671902\n", ""},
		"a serial with a country":   {"Battle.net restore code: KR-7549-1640-7350\n", "battle-net: KR-7549-1640-7350"},
		"groups of letters":         {"backup codes\nddxl bkwd shsn\nyoug kyzv whxp\ngotj hzhz lepl\noyyu kpjp fgqy\nnmks zqas wfuh\n", "nobody: ddxl bkwd shsn, youg kyzv whxp, gotj hzhz lepl, oyyu kpjp fgqy, nmks zqas wfuh"},
		"groups of letters, words":  {"backup codes\nthis that with\nsome more they\nwhat your from\nhave been when\nthan very much\n", ""},
		"used, behind words":        {"Teleport recovery codes\ntele-saddle-panther-ladder-denial-fabric-umbrella-vacuum-bridge (used)\ntele-ladder-panther-kitten-yellow-candy-zebra-cactus-embark\ntele-lemon-panther-orbit-anchor-island-embark-fabric-candy\n", "teleport: tele-saddle-panther-ladder-denial-fabric-umbrella-vacuum-bridge!, tele-ladder-panther-kitten-yellow-candy-zebra-cactus-embark, tele-lemon-panther-orbit-anchor-island-embark-fabric-candy"},
		"a service that has none":   {"PayPal\nmy shopping\n\nnotes\nof May\nof June\nof July\n\nrecovery codes\n" + strings.Join(hexCodes, "\n"), "nobody: " + strings.Join(hexCodes, ", ")},
		"clearly of such a service": {"PayPal backup codes\n" + strings.Join(hexCodes, "\n"), "paypal: " + strings.Join(hexCodes, ", ")},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, firstCodes(m.Find(tc.text, Known{}))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// The beginnings of codes are found in the patterns of the catalogue.
func TestBeginnings(t *testing.T) {
	m := loaded(t)
	var got []string
	for _, b := range m.beginnings {
		got = append(got, b.text)
	}
	if diff := cmp.Diff([]string{"A3-", "US-", "EU-", "KR-", "CN-", "tele-"}, got); diff != "" {
		t.Error(diff)
	}
}
