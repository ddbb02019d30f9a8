package matchers

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"text/template"

	"github.com/google/go-cmp/cmp"
)

// canary has characters that stand in nothing else that is printed here.
const canary Code = "QZ7K-XJ4W-9VYG"

func TestMasked(t *testing.T) {
	tests := []struct {
		name string
		code Code
		want string
	}{
		{"empty", "", ""},
		{"one group", "a1b2c3", "••••••"},
		{"hyphens", "a1b2-c3d4", "••••-••••"},
		{"spaces", "1234 5678", "•••• ••••"},
		{"other signs", "a_b+c/d=", "••••••••"},
		{"letters of other scripts", "é日ж", "•••"},
		{"broken UTF-8", "a\xffb", "•••"},
		{"words", "ab cd-ef", "•• ••-••"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.code.Masked()); diff != "" {
				t.Error(diff)
			}
			if got := test.code.Reveal(); got != string(test.code) {
				t.Error("Reveal returns something else")
			}
		})
	}
}

// wrapped holds codes in the ways in which structs hold them.
type wrapped struct {
	Code    Code
	Pointer *Code
	Slice   []Code
	Array   [2]Code
	Map     map[string]Code
	Any     any
	Found   []Found
	Finding Finding
}

func wrap() wrapped {
	code := canary
	found := []Found{{Code: code, Span: Span{1, 2}}}
	return wrapped{
		Code: code, Pointer: &code, Slice: []Code{code, code}, Array: [2]Code{code, code},
		Map: map[string]Code{"key": code}, Any: code, Found: found, Finding: Finding{Codes: found},
	}
}

// checkSecret fails if a character of the canary is in what was printed; letters that
// names of fields hold, too, are compared in the code's groups.
func checkSecret(t *testing.T, how, printed string) {
	t.Helper()
	for _, group := range strings.Split(canary.Reveal(), "-") {
		for i := 0; i+2 <= len(group); i++ {
			pair := group[i : i+2]
			for _, form := range []string{pair, strings.ToLower(pair), fmt.Sprintf("%x", pair), fmt.Sprintf("%X", pair)} {
				if strings.Contains(printed, form) && !strings.Contains(fmt.Sprintf("%x%X", "•", "•"), form) {
					t.Errorf("%s shows %q", how, form)
				}
			}
		}
	}
}

// However a code is printed, it comes out masked. Verb w is not among these: fmt asks
// nothing but errors for their methods then, and vet rejects it.
func TestCodeIsNotPrinted(t *testing.T) {
	w := wrap()
	for _, verb := range "vsqxXdobcUteEfFgG" {
		for _, flags := range []string{"", "+", "#", "-20", " ", "020", ".3", "#+"} {
			format := "%" + flags + string(verb)
			values := []any{w.Code, w.Pointer, w.Slice, w.Array, w.Map, w.Any, w.Found, w.Finding, w, &w}
			for _, value := range values {
				checkSecret(t, fmt.Sprintf("%s of a %T", format, value), fmt.Sprintf(format, value))
			}
			if got := fmt.Sprintf(format, w.Code); strings.IndexFunc(got, alnum) >= 0 {
				t.Errorf("%s prints %q", format, got)
			}
		}
	}
	checkSecret(t, "Sprint", fmt.Sprint(w, w.Code))
	surplus := "surplus"
	checkSecret(t, "a surplus argument", fmt.Sprintf(surplus, []any{w.Code}...))
	checkSecret(t, "an error", fmt.Errorf("wrapped: %v and %w", w.Code, errors.New(w.Code.String())).Error())
}

type element struct {
	Attr Code `xml:"attr,attr"`
	Code Code
}

// Codes are encoded masked. As keys of a map they would not be, so they never are.
func TestCodeIsNotEncoded(t *testing.T) {
	w := wrap()
	asJSON, err := json.Marshal(w)
	if err != nil {
		t.Fatal(err)
	}
	checkSecret(t, "JSON", string(asJSON))
	if !strings.Contains(string(asJSON), canary.Masked()) {
		t.Error("JSON does not show the masked code")
	}
	asXML, err := xml.Marshal(element{canary, canary})
	if err != nil {
		t.Fatal(err)
	}
	checkSecret(t, "XML", string(asXML))
	var page bytes.Buffer
	if err := template.Must(template.New("").Parse(`{{.Code}} {{printf "%s %q" .Code .Code}} {{.Slice}}`)).Execute(&page, w); err != nil {
		t.Fatal(err)
	}
	checkSecret(t, "a template", page.String())
}

func TestCodeIsNotLogged(t *testing.T) {
	w := wrap()
	var log bytes.Buffer
	timeless := &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if len(groups) == 0 && a.Key == slog.TimeKey {
			return slog.Attr{} // its digits may be those of the code
		}
		return a
	}}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&log, timeless), slog.NewJSONHandler(&log, timeless)} {
		l := slog.New(handler).With("with", w.Code)
		l.Info("logged", "code", w.Code, "slice", w.Slice, "pointer", w.Pointer, "struct", w, "finding", w.Finding)
		l.WithGroup("group").Error("failed", slog.Any("any", w.Any), slog.Group("g", "code", w.Code))
	}
	if log.Len() == 0 {
		t.Fatal("nothing was logged")
	}
	checkSecret(t, "a log", log.String())
}
