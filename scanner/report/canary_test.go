package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
)

// The parts of the canary occur in nothing else that is written.
const canary = "QZJX-7V9W KY4P"

func canaryHit() *Hit {
	return &Hit{
		Rank: 1, Path: "/home/ada/codes.txt", Members: []string{"m"}, Level: evidence.Likely, Confidence: 0.9,
		Service: &Service{ID: "github", Name: "GitHub"}, Term: "recovery codes", CodeCount: 1,
		Codes:     []Code{{Text: matchers.Code(canary), Used: true}},
		Reasons:   []Reason{{Rule: "shape", Weight: 1, Detail: "one code"}},
		Uncertain: []Uncertain{{Code: 0, At: 2, Probability: 0.6, Or: []Guess{{Text: "ĴĴĴ", Probability: 0.3}}}},
	}
}

// parts returns what must not be seen: every three characters of the code, as
// they are and as hexadecimal and decimal bytes.
func parts() []string {
	var all []string
	for i := range len(canary) - 2 {
		part := canary[i : i+3]
		all = append(all, part, strings.ToLower(part), fmt.Sprintf("%x", part), fmt.Sprintf("%X", part),
			fmt.Sprintf("%d %d %d", part[0], part[1], part[2]))
	}
	return all
}

func leaks(s string) string {
	for _, part := range parts() {
		if strings.Contains(s, part) {
			return part
		}
	}
	return ""
}

func TestCanary(t *testing.T) {
	hit := canaryHit()
	message := &Message{Hit: hit}
	wrote := map[string]string{}
	values := map[string]any{
		"Hit": *hit, "*Hit": hit, "Code": hit.Codes[0], "*Code": &hit.Codes[0], "[]Code": hit.Codes, "[]*Code": []*Code{&hit.Codes[0]}, "Uncertain": hit.Uncertain, "error": fmt.Errorf("reading %w and %d", io.EOF, hit),
		"Text": hit.Codes[0].Text, "Message": *message, "*Message": message, "[]*Hit": []*Hit{hit}, "[]Hit": []Hit{*hit},
	}
	for name, v := range values {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%+q", "%#q", "%x", "%X", "% x", "%d", "%c", "%U", "%t", "%e", "%b", "%o", "%T"} {
			wrote[name+" "+verb] = fmt.Sprintf(verb, v)
		}
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		wrote[name+" JSON"] = string(b)
		handlers := map[string]func(io.Writer) slog.Handler{
			"text": func(w io.Writer) slog.Handler { return slog.NewTextHandler(w, nil) },
			"JSON": func(w io.Writer) slog.Handler { return slog.NewJSONHandler(w, nil) },
		}
		for kind, start := range handlers {
			var b bytes.Buffer
			slog.New(start(&b)).Info("found", "value", v)
			wrote[name+" slog "+kind] = b.String()
		}
	}
	for name, start := range reporters(Options{Width: 80}) {
		wrote["report "+name] = scanOf(t, start, hit)
	}
	for name, s := range wrote {
		if part := leaks(s); part != "" {
			t.Errorf("%s shows %q of the code: %s", name, part, s)
		}
		if s == "" {
			t.Errorf("%s wrote nothing to look at", name)
		}
		if strings.Contains(s, "Ĵ") {
			t.Errorf("%s shows another reading of a character", name)
		}
	}
}

// The canary is found when it is there, so the test above can fail.
func TestCanaryIsSeenWhenRevealed(t *testing.T) {
	for name, start := range reporters(Options{Reveal: true}) {
		got := scanOf(t, start, canaryHit())
		if leaks(got) == "" || !strings.Contains(got, canary) || !strings.Contains(got, "Ĵ") {
			t.Errorf("%s does not reveal: %s", name, got)
		}
	}
}

func reporters(o Options) map[string]func(io.Writer) Reporter {
	return map[string]func(io.Writer) Reporter{
		"text":  func(w io.Writer) Reporter { return NewText(w, o) },
		"json":  func(w io.Writer) Reporter { return NewJSON(w, o) },
		"jsonl": func(w io.Writer) Reporter { return NewJSONL(w, o) },
	}
}

func scanOf(t *testing.T, start func(io.Writer) Reporter, hits ...*Hit) string {
	t.Helper()
	var b bytes.Buffer
	r := start(&b)
	if err := r.Start(&Run{Roots: []string{"/home/ada"}}); err != nil {
		t.Fatal(err)
	}
	for _, h := range hits {
		if err := r.Hit(h); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Done(&Summary{Complete: true}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
