package matchers

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/matchers/evidence"
)

// hexCodes have the form of GitHub's.
var hexCodes = []string{
	"7d01c-9ae4b", "e65f2-08b3d", "c3b90-4f71e", "1fa8e-d260b", "90c4d-b7e35", "5be17-3a90f", "d82a6-6c1f4", "2940f-ec58a",
}

// rows writes the codes in a form in which {code}, {n}, {0} and {a} stand for the code,
// its number from one and from nought, and a letter.
func rows(form string) string {
	var out strings.Builder
	for i, code := range hexCodes {
		out.WriteString(strings.NewReplacer(
			"{code}", code, "{n}", fmt.Sprint(i+1), "{0}", fmt.Sprint(i), "{a}", string(rune('a'+i))).Replace(form))
	}
	return out.String()
}

// columns writes the codes in two columns.
func columns(form string) string {
	var out strings.Builder
	half := len(hexCodes) / 2
	for i := range half {
		fmt.Fprintf(&out, form, hexCodes[i], hexCodes[i+half])
	}
	return out.String()
}

// inColumns is the order in which codes in two columns stand.
func inColumns() string {
	half := len(hexCodes) / 2
	var order []string
	for i := range half {
		order = append(order, hexCodes[i], hexCodes[i+half])
	}
	return strings.Join(order, " ")
}

// shown returns the findings that a report shows by default, one line each.
func shown(findings []Finding) []string {
	var out []string
	for _, f := range findings {
		if f.Case.Level() < evidence.Possible {
			continue
		}
		whose := "nobody"
		if f.Service != nil {
			whose = f.Service.ID
		}
		var codes []string
		for _, c := range f.Codes {
			codes = append(codes, c.Code.Reveal())
		}
		out = append(out, fmt.Sprintf("%s %s: %s", f.Case.Level(), whose, strings.Join(codes, " ")))
	}
	return out
}

// The same codes are found however they are laid out.
func TestLayouts(t *testing.T) {
	const head = "GitHub recovery codes\n\n"
	tests := []struct{ name, text string }{
		{"one a line", head + rows("{code}\n")},
		{"no end of line at the end", strings.TrimSpace(head + rows("{code}\n"))},
		{"CRLF", strings.ReplaceAll(head+rows("{code}\n"), "\n", "\r\n")},
		{"numbered 1.", head + rows("{n}. {code}\n")},
		{"numbered 1)", head + rows("{n}) {code}\n")},
		{"numbered (1)", head + rows("({n}) {code}\n")},
		{"numbered 0:", head + rows("{0}: {code}\n")},
		{"numbered #1", head + rows("#{n} {code}\n")},
		{"numbered 1 and a tab", head + rows("{n}\t{code}\n")},
		{"numbered 1 -", head + rows("{n} - {code}\n")},
		{"lettered a)", head + rows("{a}) {code}\n")},
		{"bullets *", head + rows("* {code}\n")},
		{"bullets -", head + rows("- {code}\n")},
		{"bullets +", head + rows("+ {code}\n")},
		{"bullets •", head + rows("• {code}\n")},
		{"bullets – deep", head + rows("    – {code}\n")},
		{"boxes [ ]", head + rows("- [ ] {code}\n")},
		{"boxes [x]", head + rows("- [x] {code}\n")},
		{"boxes ☐", head + rows("☐ {code}\n")},
		{"boxes ☑", head + rows("☑ {code}\n")},
		{"trailing spaces", head + rows("{code}   \n")},
		{"a blank line between", head + rows("{code}\n\n")},
		{"a rule below the heading", "GitHub recovery codes\n=====================\n" + rows("{code}\n")},
		{"commas on one line", head + rows("{code}, ") + "\n"},
		{"semicolons on one line", head + rows("{code}; ") + "\n"},
		{"spaces on one line", head + rows("{code} ") + "\n"},
		{"commas without spaces", head + rows("{code},") + "\n"},
		{"after a colon on one line", "GitHub recovery codes: " + rows("{code}, ") + "\n"},
		{"slashes on one line", head + rows("{code} / ") + "\n"},
		{"bars on one line", head + rows("{code} | ") + "\n"},
		{"quotes", "> GitHub recovery codes\n>\n" + rows("> {code}\n")},
		{"quotes of quotes", ">> GitHub recovery codes\n" + rows(">> {code}\n")},
		{"code fence", "## GitHub recovery codes\n\n```\n" + rows("{code}\n") + "```\n"},
		{"backticks", head + rows("- `{code}`\n")},
		{"bold", head + rows("**{code}**\n")},
		{"markdown table", "## GitHub recovery codes\n\n| # | code |\n|---|---|\n" + rows("| {n} | {code} |\n")},
		{"in quotes", head + rows("\"{code}\"\n")},
		{"YAML list", "github:\n  recovery_codes:\n" + rows("    - {code}\n")},
		{"YAML list in quotes", "github:\n  recovery_codes:\n" + rows("    - '{code}'\n")},
		{"JSON array", `{"service": "github", "recovery_codes": ["` + strings.Join(hexCodes, `","`) + `"]}`},
		{"JSON array with spaces", `{"service": "github", "recovery_codes": ["` + strings.Join(hexCodes, `", "`) + `"]}`},
		{"JSON array over lines", "{\n  \"title\": \"GitHub\",\n  \"recovery_codes\": [\n    \"" + strings.Join(hexCodes, "\",\n    \"") + "\"\n  ]\n}\n"},
		{"JSON string with \\n", `{"title":"GitHub","notes":"recovery codes:\n` + strings.Join(hexCodes, `\n`) + `"}`},
		{"JSON string with \\r\\n", `{"title":"GitHub","notes":"recovery codes:\r\n` + strings.Join(hexCodes, `\r\n`) + `"}`},
		{"XML with &#xA;", `<entry><title>GitHub</title><notes>recovery codes&#xA;` + strings.Join(hexCodes, "&#xA;") + `</notes></entry>`},
		{"XML with &#10;", `<entry><title>GitHub</title><notes>recovery codes&#13;&#10;` + strings.Join(hexCodes, "&#13;&#10;") + `</notes></entry>`},
		{"HTML list", "<h2>GitHub recovery codes</h2>\n<ul>\n" + rows("<li><code>{code}</code></li>\n") + "</ul>\n"},
		{"HTML on one line", "<h2>GitHub recovery codes</h2><ul>" + rows("<li>{code}</li>") + "</ul>"},
		{"HTML breaks", "<p>GitHub recovery codes</p><p>" + rows("{code}<br/>") + "</p>"},
		{"CSV cell over lines", "name,login,notes\nGitHub,someone,\"recovery codes:\n" + strings.Join(hexCodes, "\n") + "\"\n"},
		{"CSV cell", "name,login,notes\nGitHub,someone,\"recovery codes: " + strings.Join(hexCodes, " ") + "\"\n"},
		{"assignments", "# GitHub\n" + rows("BACKUP_CODE_{n}={code}\n")},
		{"assignments in quotes", "# GitHub\n" + rows("BACKUP_CODE_{n}=\"{code}\"\n")},
		{"counted labels", head + rows("Code {n}: {code}\n")},
		{"label once", "GitHub\nRecovery codes: " + strings.Join(hexCodes, "\n                ") + "\n"},
	}
	m := loaded(t)
	want := "likely github: " + strings.Join(hexCodes, " ")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { diffShown(t, m, test.text, want) })
	}
}

// diffShown compares what a report shows of a text, and where it points.
func diffShown(t *testing.T, m *Matcher, text string, want ...string) {
	t.Helper()
	findings := m.Find(text, Known{})
	checkFindings(t, text, findings)
	got := shown(findings)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("in:\n%s\n%s", text, diff)
		for _, f := range findings {
			t.Logf("%s: %s", f.Case.Level(), reasons(f.Case))
		}
	}
}

func TestColumns(t *testing.T) {
	const head = "GitHub recovery codes\n\n"
	tests := []struct{ name, text string }{
		{"a tab", head + columns("%s\t%s\n")},
		{"spaces", head + columns("%s      %s\n")},
		{"two spaces", head + columns("%s  %s\n")},
		{"one space", head + columns("%s %s\n")},
		{"a bar", head + columns("| %s | %s |\n")},
		{"cells", "<h1>GitHub recovery codes</h1><table>\n" + columns("<tr><td>%s</td><td>%s</td></tr>\n") + "</table>"},
		{"indented", head + columns("\t%s\t\t%s\n")},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { diffShown(t, m, test.text, "likely github: "+inColumns()) })
	}
}
