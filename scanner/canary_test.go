package scanner

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sparekey/scanner/report"
)

// canaries are made of characters in an order that nothing else has.
var canaries = []string{"qzjx7-vw9kb", "kxq4z-w8jvh", "zq3wx-9kjpv", "vxz8q-k2wjm", "wjq6k-zx5vp", "xkz9w-qj7vb", "jvqx2-z8kwp", "qwz7j-xv4kg"}

// codesIn returns a text with the canaries as somebody would have saved them.
func codesIn(service string) string {
	return service + " backup codes\n\n" + strings.Join(canaries, "\n") + "\n"
}

// leaked returns a piece of three characters or more of a canary that is in text.
func leaked(text string) string {
	text = strings.ToLower(text)
	for _, code := range canaries {
		for _, group := range strings.Split(code, "-") {
			for i := range len(group) - 2 {
				if piece := group[i : i+3]; strings.Contains(text, piece) {
					return piece
				}
			}
		}
	}
	return ""
}

// Nothing that a scan writes or logs shows a character of a code, unless it is asked
// to reveal: not the reports, not the log, not the steps.
func TestCanary(t *testing.T) {
	dir := lay(t, "-- notes/better auth backup codes.txt --\n"+codesIn("Better Auth")+"-- notes/bookstack.md --\n# BookStack\n"+codesIn("BookStack")+
		"-- mail/old.eml --\nSubject: your backup codes\nFrom: a@example.org\n\n"+codesIn("Forum")+"-- table.csv --\nbackup codes\n"+strings.Join(canaries, ",\n")+"\n")
	for name, content := range map[string][]byte{
		"all.zip": pack(t, "codes.txt", []byte(codesIn("Gogs"))),
		"cut.zip": pack(t, "codes.txt", []byte(codesIn("Gogs")))[:150],
	} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, reveal := range []bool{false, true} {
		wrote := writeAll(t, dir, report.Options{Reveal: reveal})
		for name, text := range wrote {
			if len(text) == 0 {
				t.Errorf("reveal %v: %s is empty", reveal, name)
			}
			piece := leaked(text)
			isReport := strings.HasPrefix(name, "report")
			switch {
			case piece != "" && !(reveal && isReport):
				t.Errorf("reveal %v: %s shows %q", reveal, name, piece)
			case piece == "" && reveal && isReport:
				t.Errorf("%s reveals nothing: the test looks for the wrong thing", name)
			}
		}
	}
}

// writeAll scans once and returns everything that was written, by name.
func writeAll(t *testing.T, dir string, opt report.Options) map[string]string {
	t.Helper()
	out := map[string]*bytes.Buffer{"report text": {}, "report json": {}, "report jsonl": {}, "log": {}, "steps": {}}
	var steps []Step
	scanOptions := Options{
		Roots: []string{dir},
		Log:   slog.New(slog.NewTextHandler(out["log"], &slog.HandlerOptions{Level: slog.LevelDebug})),
		Trace: func(s Step) { steps = append(steps, s) },
	}
	scanOptions.Lanes.Fast = 1
	all := report.Tee(report.NewText(out["report text"], opt), report.NewJSON(out["report json"], opt), report.NewJSONL(out["report jsonl"], opt))
	sum, err := Scan(t.Context(), scanOptions, all)
	if err != nil {
		t.Fatal(err)
	}
	if sum.Stats.Likely+sum.Stats.Possible+sum.Stats.Weak < 4 {
		t.Fatalf("the canaries were not found: %+v", sum.Stats)
	}
	for _, s := range steps {
		fmt.Fprintf(out["steps"], "%v %+v %#v\n", s, s.Text, s.Weighed)
		if s.Finding != nil {
			fmt.Fprintf(out["steps"], "%v %+v %#v\n", *s.Finding, *s.Finding, *s.Finding)
		}
		if s.Err != nil {
			io.WriteString(out["steps"], s.Err.Error())
		}
	}
	texts := map[string]string{}
	for name, b := range out {
		texts[name] = b.String()
	}
	return texts
}
