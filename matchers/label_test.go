package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// whose returns the id of the service of the one finding in a text.
func whose(t *testing.T, m *Matcher, text string, known evidence.Case) string {
	t.Helper()
	var shown []Finding
	for _, f := range m.Find(text, Known{Case: known}) {
		if f.Case.Level() >= evidence.Possible {
			shown = append(shown, f)
		}
	}
	if len(shown) != 1 {
		t.Fatalf("%d findings, want 1", len(shown))
	}
	if shown[0].Service == nil {
		return ""
	}
	return shown[0].Service.ID
}

func TestLabel(t *testing.T) {
	var none evidence.Case
	github, discord, google := strings.Join(hexCodes, "\n"), strings.Join(discordCodes, "\n"), strings.Join(googleCodes, "\n")
	filler := strings.Repeat("Some words about how the weather was on that day.\n", 25)
	tests := []struct {
		name, text string
		known      evidence.Case
		want       string
	}{
		{"named right above", "GitHub recovery codes\n" + github, nil, "github"},
		{"named by a domain", "recovery codes for https://github.com/settings\n" + github, nil, "github"},
		{"named by a host below it", "https://gist.github.com recovery codes\n" + github, nil, "github"},
		{"named by the default name", "backup codes\n" + google, none.For("google", evidence.NameDefault, "the name"), "google"},
		{"named by the name", "backup codes\n" + google, none.For("google", evidence.NameService, "the name"), "google"},
		{"the nearer one", "Google and Dropbox\n\nDropbox\n" + google, none.With(evidence.NameTerm, "the name"), "dropbox"},
		{"the nearer one on a line", "I left Google for Dropbox, recovery codes:\n" + google, nil, "dropbox"},
		{"the one whose form it is", "Sign in with Google to GitHub, recovery codes:\n" + github, nil, "github"},
		{"the one whose form it is, far above", "GitHub\n" + strings.Repeat("and so on\n", 5) + "recovery codes, also for Google:\n" + github, nil, "github"},
		{"default name before text", "Dropbox backup codes\n" + google, none.For("google", evidence.NameDefault, "the name"), "google"},
		{"nobody", "backup codes\nwqpd-jm9k-x3hf\nb6tz-9vrm-k2cq\nm4hx-zz7t-q8wd\nr9jc-w2bn-t5vy\n", nil, ""},
		{"a service of another form, far above", "GitHub is down again.\n" + filler + "backup codes\n" + google, nil, ""},
		{"an address at the service's mail", "someone@gmail.com\nbackup codes for the forum\nwqpd-jm9k-x3hf\nb6tz-9vrm-k2cq\nm4hx-zz7t-q8wd\n", nil, ""},
		{"variant in capitals", "Discord backup codes\n" + strings.ToUpper(discord), nil, "discord"},
		{"variant without hyphens", "Discord backup codes\n" + strings.ReplaceAll(discord, "-", ""), nil, "discord"},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, whose(t, m, test.text, test.known)); diff != "" {
				t.Errorf("in:\n%s\n%s", test.text, diff)
			}
		})
	}
}

func TestFits(t *testing.T) {
	m := loaded(t)
	tests := []struct {
		name, service string
		codes         []string
		rule          evidence.Rule
		count         bool
	}{
		{"form and number", "google", googleCodes, evidence.ShapeService, true},
		{"form", "google", googleCodes[:6], evidence.ShapeService, false},
		{"one in ten misread", "google", append([]string{"1793972O"}, googleCodes[1:]...), evidence.ShapeService, true},
		{"three in ten misread", "google", append([]string{"1793972O", "8205O168", "4183673g"}, googleCodes[3:]...), evidence.ShapeOther, false},
		{"capitals", "discord", strings.Fields(strings.ToUpper(strings.Join(discordCodes, " "))), evidence.ShapeAlmost, true},
		{"spaces for hyphens", "discord", strings.Split(strings.ReplaceAll(strings.Join(discordCodes, ","), "-", " "), ","), evidence.ShapeAlmost, true},
		{"another form", "google", hexCodes, evidence.ShapeOther, false},
		{"one code of one", "x", []string{"f1go5mo41g6o"}, evidence.ShapeService, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := m.catalog.ByID(test.service)
			got := fits(s, set{texts: test.codes})
			if got.rule != test.rule || got.count != test.count {
				t.Errorf("%s, as many: %v; want %s, %v", got.rule, got.count, test.rule, test.count)
			}
		})
	}
	if got := fits(&catalog.Service{}, set{texts: googleCodes}); got != (fit{}) {
		t.Errorf("a service without a form fits: %+v", got)
	}
}

// What a name says of a service is among the reasons, with the service it speaks for.
func TestReasonsNameTheService(t *testing.T) {
	findings := loaded(t).Find("GitHub recovery codes\n"+strings.Join(hexCodes, "\n"), Known{})
	if len(findings) != 1 {
		t.Fatalf("%d findings, want 1", len(findings))
	}
	spoken := 0
	for _, item := range findings[0].Case {
		if item.Service != "" && item.Service != "github" {
			t.Errorf("%s speaks for %s", item.Rule, item.Service)
		}
		if item.Service == "github" {
			spoken++
		}
		if item.Detail == "" {
			t.Errorf("%s has no detail", item.Rule)
		}
		for _, code := range hexCodes {
			if strings.Contains(item.Detail, code) {
				t.Errorf("the detail of %s holds a code", item.Rule)
			}
		}
	}
	if spoken < 2 {
		t.Errorf("%d reasons speak for the service, want its name and its form", spoken)
	}
}
