package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// Digits and letters as services hand them out; all made up.
var (
	googleCodes  = strings.Fields("17939720 82050168 41836739 42440001 88848857 29632312 16212947 79338943 61726745 10264910")
	discordCodes = strings.Fields("jkm3-axja 4iij-a46a bdxz-grq9 ubqx-rm82 seds-y5dq ovs1-utnv 5eqp-73nz 9uh9-s28t 59z9-1qre krzf-am8f")
)

func TestUsedMarks(t *testing.T) {
	tests := []struct{ name, mark string }{
		{"English", "{} (used)"},
		{"capital", "{} (USED)"},
		{"behind a hyphen", "{} - used"},
		{"bracket", "{} [used]"},
		{"in front", "used {}"},
		{"in front with a colon", "used: {}"},
		{"numbered", "2. {} (used)"},
		{"bullet", "* {} (used)"},
		{"German", "{} (benutzt)"},
		{"German, other word", "{} verwendet"},
		{"French", "{} (utilisé)"},
		{"Spanish", "{} (usado)"},
		{"Italian", "{} (usato)"},
		{"Portuguese", "{} (utilizado)"},
		{"Dutch", "{} (gebruikt)"},
		{"Polish", "{} (użyty)"},
		{"Russian", "{} (использован)"},
		{"Ukrainian", "{} (використано)"},
		{"Swedish", "{} (använd)"},
		{"Finnish", "{} (käytetty)"},
		{"Turkish", "{} (kullanıldı)"},
		{"Japanese", "{} (使用済み)"},
		{"Japanese without brackets", "{} 使用済み"},
		{"Chinese", "{} （已使用）"},
		{"Korean", "{} (사용됨)"},
		{"struck", "~~{}~~"},
		{"struck bullet", "- ~~{}~~"},
		{"tick", "{} ✓"},
		{"heavy tick in front", "✔ {}"},
		{"cross", "{} ✗"},
		{"box", "[x] {}"},
		{"box in a list", "- [x] {}"},
		{"ballot box", "☑ {}"},
		{"emoji", "✅ {}"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lines := append([]string{"Discord backup codes", ""}, discordCodes[:6]...)
			lines[3] = strings.ReplaceAll(test.mark, "{}", discordCodes[1])
			if test.name == "box" || test.name == "box in a list" {
				for _, i := range []int{2, 4, 5, 6, 7} {
					lines[i] = strings.Replace(strings.ReplaceAll(test.mark, "{}", lines[i]), "[x]", "[ ]", 1)
				}
			}
			text := strings.Join(lines, "\n")
			diffShown(t, m, text, "likely discord: "+strings.Join(discordCodes[:6], " "))
			var used []string
			for _, f := range m.Find(text, Known{}) {
				for _, c := range f.Codes {
					if c.Used {
						used = append(used, c.Code.Reveal())
					}
				}
			}
			if diff := cmp.Diff(discordCodes[1:2], used); diff != "" {
				t.Errorf("used, in:\n%s\n%s", text, diff)
			}
		})
	}
}

// The marks of services whose codes are letters alone are seen, too.
func TestUsedMarkBehindLetters(t *testing.T) {
	diffShown(t, loaded(t), "SimpleLogin recovery codes\nhlpkbwgg\nmtllbttk (used)\ninrlgtbe\nekxznqtj\npbovhuek\n",
		"likely simplelogin: hlpkbwgg mtllbttk inrlgtbe ekxznqtj pbovhuek")
}

// One code of X needs words around it, in whatever language.
func TestSingleCode(t *testing.T) {
	tests := []struct{ name, text string }{
		{"its page", "Twitter\n\nYour single-use backup code\n\nf1go5mo41g6o\n"},
		{"label", "X backup code: f1go5mo41g6o\n"},
		{"label of the old name", "twitter backup code - f1go5mo41g6o\n"},
		{"sentence", "Note to self: my Twitter backup code is f1go5mo41g6o, do not lose it.\n"},
		{"sentence with a full stop", "The backup code for my Twitter account is f1go5mo41g6o.\n"},
		{"quotes", "twitter backup code \"f1go5mo41g6o\"\n"},
		{"two lines", "twitter.com backup code\nf1go5mo41g6o\n"},
		{"German", "Mein Twitter Backup-Code lautet f1go5mo41g6o und liegt auch im Tresor.\n"},
		{"German, other word", "Twitter Wiederherstellungscode: f1go5mo41g6o\n"},
		{"French", "Code de secours Twitter : f1go5mo41g6o\n"},
		{"Spanish", "Mi código de respaldo de Twitter es f1go5mo41g6o\n"},
		{"Italian", "Codice di backup di Twitter: f1go5mo41g6o\n"},
		{"Portuguese", "código de backup do twitter: f1go5mo41g6o\n"},
		{"Dutch", "Back-upcode van Twitter: f1go5mo41g6o\n"},
		{"Polish", "Kod zapasowy Twitter: f1go5mo41g6o\n"},
		{"Russian", "Резервный код Twitter: f1go5mo41g6o\n"},
		{"Turkish", "Twitter yedek kod: f1go5mo41g6o\n"},
		{"Japanese", "Twitterのバックアップコード: f1go5mo41g6o\n"},
		{"Japanese full stop", "Twitterのバックアップコードはf1go5mo41g6o。\n"},
		{"Korean", "Twitter 백업 코드: f1go5mo41g6o\n"},
		{"Chinese", "Twitter 备用码：f1go5mo41g6o\n"},
		{"Arabic", "رمز احتياطي Twitter: f1go5mo41g6o\n"},
		{"Hebrew", "קוד גיבוי Twitter: f1go5mo41g6o\n"},
		{"JSON", `{"name":"Twitter","backup_code":"f1go5mo41g6o"}` + "\n"},
		{"YAML", "twitter:\n  backup_code: f1go5mo41g6o\n"},
		{"assignment", "TWITTER_BACKUP_CODE=f1go5mo41g6o\n"},
		{"CSV", "twitter,someone,backup code,f1go5mo41g6o\n"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff([]string{"x: f1go5mo41g6o"}, unsaid(shown(m.Find(test.text, Known{})))); diff != "" {
				t.Errorf("in:\n%s\n%s", test.text, diff)
			}
		})
	}
}

// unsaid leaves the levels out of what is shown.
func unsaid(lines []string) []string {
	var out []string
	for _, line := range lines {
		_, rest, _ := strings.Cut(line, " ")
		out = append(out, rest)
	}
	return out
}

// A file that holds one code and a name that says what it is.
func TestSingleCodeByName(t *testing.T) {
	m := loaded(t)
	var none evidence.Case
	tests := []struct {
		name  string
		known evidence.Case
		text  string
		want  []string
	}{
		{"default name", none.For("x", evidence.NameDefault, "the name"), "f1go5mo41g6o\n", []string{"x: f1go5mo41g6o"}},
		{"default name, no end of line", none.For("x", evidence.NameDefault, "the name"), "f1go5mo41g6o", []string{"x: f1go5mo41g6o"}},
		{"codes of a service", none.For("x", evidence.NameCodes, "the name"), "f1go5mo41g6o\n", []string{"x: f1go5mo41g6o"}},
		{"term and service", none.With(evidence.NameTerm, "the name").For("x", evidence.NameService, "the name"), "f1go5mo41g6o\n", []string{"x: f1go5mo41g6o"}},
		{"term alone", none.With(evidence.NameTerm, "the name"), "f1go5mo41g6o\n", []string{"nobody: f1go5mo41g6o"}},
		{"no name", nil, "f1go5mo41g6o\n", nil},
		{"telling name, words", none.For("x", evidence.NameDefault, "the name"), "construction\n", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, unsaid(shown(m.Find(test.text, Known{Case: test.known})))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSeveralServices(t *testing.T) {
	google, discord, github := strings.Join(googleCodes, "\n"), strings.Join(discordCodes, "\n"), strings.Join(hexCodes, "\n")
	inLine := func(codes []string) string { return strings.Join(codes, " ") }
	tests := []struct {
		name, text string
		want       []string
	}{
		{
			"one below the other",
			"Google backup codes\n" + google + "\n\nDiscord backup codes\n" + discord + "\n\nGitHub recovery codes\n" + github + "\n",
			[]string{"likely google: " + inLine(googleCodes), "likely discord: " + inLine(discordCodes), "likely github: " + inLine(hexCodes)},
		},
		{
			"same form",
			"Backup codes\n\nGoogle:\n" + google + "\n\nDropbox:\n" + strings.Join([]string{"50917342", "86420975", "31758026", "97063418"}, "\n") + "\n",
			[]string{"likely google: " + inLine(googleCodes), "likely dropbox: 50917342 86420975 31758026 97063418"},
		},
		{
			"same set twice",
			"GitHub recovery codes\n" + github + "\n\nand here they are again, GitHub recovery codes:\n" + github + "\n",
			[]string{"likely github: " + inLine(hexCodes), "likely github: " + inLine(hexCodes)},
		},
		{
			"a code twice in a set",
			"GitHub recovery codes\n" + github + "\n" + hexCodes[0] + "\n",
			[]string{"likely github: " + inLine(hexCodes)},
		},
		{
			"rows of a table",
			"service,backup codes\nGitHub," + strings.Join(hexCodes[:4], " ") + "\nDiscord," + strings.Join(discordCodes[:5], " ") + "\n",
			[]string{"likely github: " + inLine(hexCodes[:4]), "likely discord: " + inLine(discordCodes[:5])},
		},
		{
			"heading far above",
			"# GitHub\n\n" + strings.Repeat("Some words about how the weather was on that day in March.\n", 8) +
				"\nThe recovery codes, to be kept:\n\n" + github + "\n",
			[]string{"likely github: " + inLine(hexCodes)},
		},
		{
			"heading below",
			github + "\n\nThese are the recovery codes of GitHub.\n",
			[]string{"likely github: " + inLine(hexCodes)},
		},
		{
			"no service named",
			"My backup codes\n\n" + strings.Join([]string{"wqpd-jm9k-x3hf", "b6tz-9vrm-k2cq", "m4hx-zz7t-q8wd", "r9jc-w2bn-t5vy", "h3kq-p6mx-d7tz"}, "\n") + "\n",
			[]string{"likely nobody: wqpd-jm9k-x3hf b6tz-9vrm-k2cq m4hx-zz7t-q8wd r9jc-w2bn-t5vy h3kq-p6mx-d7tz"},
		},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { diffShown(t, m, test.text, test.want...) })
	}
}

// Google's own file: two columns, numbered down, groups of four.
func TestGoogleFile(t *testing.T) {
	const text = `SAVE YOUR BACKUP CODES
Keep these backup codes somewhere safe but accessible.

 1. 1793 9720     6. 2963 2312
 2. 8205 0168     7. 1621 2947
 3. 4183 6739     8. 7933 8943
 4. 4244 0001     9. 6172 6745
 5. 8884 8857    10. 1026 4910

(someone@example.org)

* You can only use each backup code once.
* Need more? Visit https://g.co/2sv
* These codes were generated on: Mar 4, 2023.
`
	m := loaded(t)
	const want = "likely google: 1793 9720 2963 2312 8205 0168 1621 2947 4183 6739 7933 8943 4244 0001 6172 6745 8884 8857 1026 4910"
	diffShown(t, m, text, want)
	diffShown(t, m, strings.ReplaceAll(text, "\n", "\r\n"), want)
	diffShown(t, m, strings.NewReplacer("    10.", "\t10.", "     ", "\t").Replace(text), want)
	bare := strings.NewReplacer("1793 9720     6. 2963 2312", "17939720      6. 29632312", "8205 0168     7. 1621 2947", "82050168      7. 16212947",
		"4183 6739     8. 7933 8943", "41836739      8. 79338943", "4244 0001     9. 6172 6745", "42440001      9. 61726745",
		"8884 8857    10. 1026 4910", "88848857     10. 10264910").Replace(text)
	diffShown(t, m, bare, "likely google: 17939720 29632312 82050168 16212947 41836739 79338943 42440001 61726745 88848857 10264910")
}

// What word processors, web pages and phones put into codes.
func TestDisguises(t *testing.T) {
	five := hexCodes[:5]
	all := strings.Join(five, "\n")
	const head = "GitHub recovery codes\n\n"
	tests := []struct{ name, text string }{
		{"en dashes", head + strings.ReplaceAll(all, "-", "–")},
		{"no-break hyphens", head + strings.ReplaceAll(all, "-", "\u2011")},
		{"minus signs", head + strings.ReplaceAll(all, "-", "−")},
		{"soft hyphens inside", head + strings.ReplaceAll(all, "-", "-\u00ad")},
		{"zero-width spaces", head + strings.ReplaceAll(all, "-", "\u200b-")},
		{"zero-width spaces between", head + strings.ReplaceAll(all, "\n", "\u200b\n\u200b")},
		{"no-break spaces in front", head + strings.ReplaceAll("\n"+all, "\n", "\n\u00a0\u00a0")},
		{"byte order mark", "\ufeff" + head + all},
		{"marks of direction", head + "\u200f" + strings.ReplaceAll(all, "\n", "\n\u200f")},
		{"isolates of direction", head + "\u2066" + strings.ReplaceAll(all, "\n", "\u2069\n\u2066") + "\u2069"},
		{"full-width digits", head + fullWidth(all)},
		{"line separators", head + strings.ReplaceAll(all, "\n", "\u2028")},
		{"ideographic spaces", head + strings.ReplaceAll(all, "\n", "\u3000\n\u3000")},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			diffShown(t, m, test.text, "likely github: "+strings.Join(five, " "))
		})
	}
	t.Run("no-break spaces inside", func(t *testing.T) {
		diffShown(t, m, "Google backup codes\n\n1793\u00a09720\n8205\u202f0168\n4183\u20096739\n4244\u30000001\n",
			"likely google: 1793 9720 8205 0168 4183 6739 4244 0001")
	})
	t.Run("Arabic digits", func(t *testing.T) {
		diffShown(t, m, "رموز احتياطية Google\n\n١٧٩٣٩٧٢٠\n٨٢٠٥٠١٦٨\n٤١٨٣٦٧٣٩\n٤٢٤٤٠٠٠١\n٨٨٨٤٨٨٥٧\n",
			"likely google: 17939720 82050168 41836739 42440001 88848857")
	})
}

func fullWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if alnum(r) {
			return r - '!' + 0xFF01
		}
		return r
	}, s)
}

// Spans point into the text that was given, not into a cleaned copy of it.
func TestSpans(t *testing.T) {
	text := "\ufeffGitHub\u00a0recovery codes – “keep”\n\n" +
		"\u200f7d01c–9ae4b\n\u200be65f2\u2011\u00ad08b3d\n" + fullWidth("c3b90-4f71e") + "\n1fa8e-d260b (used)\n"
	want := []string{"7d01c–9ae4b", "e65f2\u2011\u00ad08b3d", fullWidth("c3b90-4f71e"), "1fa8e-d260b"}
	findings := loaded(t).Find(text, Known{})
	if len(findings) != 1 {
		t.Fatalf("%d findings, want 1", len(findings))
	}
	var got []string
	for _, c := range findings[0].Codes {
		got = append(got, text[c.Span.Start:c.Span.End])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	whole := Span{strings.Index(text, want[0]), strings.Index(text, want[3]) + len(want[3])}
	if diff := cmp.Diff(whole, findings[0].Span); diff != "" {
		t.Error(diff)
	}
}

func TestTerm(t *testing.T) {
	m := loaded(t)
	tests := []struct{ name, text, want string }{
		{"of the service", "GitHub\n" + strings.Join(hexCodes, "\n"), "recovery codes"},
		{"of a single code", "twitter backup code f1go5mo41g6o", "backup code"},
		{"of nobody", "backup codes\nwqpd-jm9k-x3hf\nb6tz-9vrm-k2cq\nm4hx-zz7t-q8wd\n", "backup codes"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			findings := m.Find(test.text, Known{})
			if len(findings) != 1 {
				t.Fatalf("%d findings, want 1", len(findings))
			}
			if diff := cmp.Diff(test.want, findings[0].Term); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Codes that nobody claims are taken for those of the service that is looked for.
func TestAsk(t *testing.T) {
	m := loaded(t)
	text := "backup codes\n\n" + strings.Join(googleCodes, "\n") + "\n"
	diffShown(t, m, text, "likely nobody: "+strings.Join(googleCodes, " "))
	asked := m.Ask([]*catalog.Service{m.catalog.ByID("dropbox")})
	diffShown(t, asked, text, "likely dropbox: "+strings.Join(googleCodes, " "))
	diffShown(t, m, text, "likely nobody: "+strings.Join(googleCodes, " "))
	named := "Google " + text
	diffShown(t, asked, named, "likely google: "+strings.Join(googleCodes, " "))
}

// Known.Case is the beginning of every finding's case, and is not changed.
func TestKnownCase(t *testing.T) {
	var prior evidence.Case
	prior = append(make(evidence.Case, 0, 64), evidence.Item{Rule: evidence.FolderOwn, Weight: 0.3, Detail: "in Downloads"})
	before := append(evidence.Case(nil), prior...)
	text := "GitHub recovery codes\n" + strings.Join(hexCodes, "\n") + "\n\nDiscord backup codes\n" + strings.Join(discordCodes, "\n")
	findings := loaded(t).Find(text, Known{Case: prior, Scanned: true})
	if len(findings) != 2 {
		t.Fatalf("%d findings, want 2", len(findings))
	}
	for _, f := range findings {
		if diff := cmp.Diff(before, f.Case[:1]); diff != "" {
			t.Error(diff)
		}
		scanned := 0
		for _, item := range f.Case {
			if item.Rule == evidence.ScannedText {
				scanned++
			}
		}
		if scanned != 1 {
			t.Errorf("%d times said that the text was read off a picture", scanned)
		}
	}
	if diff := cmp.Diff(make(evidence.Case, 63), prior[1:64]); diff != "" {
		t.Errorf("the array behind the prior was written to: %s", diff)
	}
}

func TestDigest(t *testing.T) {
	m := loaded(t)
	digest := func(text, key string) [32]byte {
		findings := m.Find(text, Known{})
		if len(findings) != 1 {
			t.Fatalf("%d findings, want 1", len(findings))
		}
		return findings[0].Digest([]byte(key))
	}
	reversed := []string{hexCodes[3], hexCodes[2], hexCodes[1], hexCodes[0]}
	one := digest("GitHub recovery codes\n"+strings.Join(hexCodes[:4], "\n"), "key")
	if one != digest("GitHub recovery codes: "+strings.ToUpper(strings.Join(reversed, ", ")), "key") {
		t.Error("order or case makes a difference")
	}
	if one == digest("GitHub recovery codes\n"+strings.Join(hexCodes[:4], "\n"), "other") {
		t.Error("the key makes no difference")
	}
	if one == digest("GitHub recovery codes\n"+strings.Join(hexCodes[:5], "\n"), "key") {
		t.Error("another code makes no difference")
	}
}
