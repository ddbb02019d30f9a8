package matchers

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func (m *Matcher) parseLine(text string, start, end int) parsedLine {
	p := lineParser{Matcher: m, text: text}
	return p.parse(start, end)
}

// parsed returns the codes of one line, and marks those that are used with a !.
func parsed(m *Matcher, text string) (lineKind, string) {
	l := m.parseLine(text, 0, len(text))
	var codes []string
	for _, t := range l.tokens {
		code := text[t.start:t.end]
		if t.used {
			code += "!"
		}
		codes = append(codes, code)
	}
	return l.kind, strings.Join(codes, ",")
}

func TestParseLine(t *testing.T) {
	tests := []struct {
		line  string
		kind  lineKind
		codes string
	}{
		{"", blank, ""},
		{" \t\r", blank, ""},
		{"-----", neutral, ""},
		{"{", neutral, ""},
		{"1.", neutral, ""},
		{"Keep these safe", words, ""},
		{"7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"  7d01c-9ae4b  ", pure, "7d01c-9ae4b"},
		{"1. 7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"12) 7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"a) 7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"- [ ] 7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"- [x] 7d01c-9ae4b", pure, "7d01c-9ae4b!"},
		{"7d01c-9ae4b (used)", pure, "7d01c-9ae4b!"},
		{"7d01c-9ae4b, e65f2-08b3d (used)", pure, "7d01c-9ae4b,e65f2-08b3d!"},
		{"~~7d01c-9ae4b~~", pure, "7d01c-9ae4b!"},
		{"~~7d01c-9ae4b~~ e65f2-08b3d", pure, "7d01c-9ae4b!,e65f2-08b3d"},
		{"Code 3: 7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"BACKUP_CODE_3=7d01c-9ae4b", pure, "7d01c-9ae4b"},
		{"<li>7d01c-9ae4b</li>", pure, "7d01c-9ae4b"},
		{"\"7d01c-9ae4b\",", pure, "7d01c-9ae4b"},
		{"my key is 7d01c-9ae4b, keep it", mixed, "7d01c-9ae4b"},
		{"1793 9720     6. 2963 2312", pure, "1793 9720,2963 2312"},
		{"1793 9720 2963 2312", pure, "1793 9720,2963 2312"},
		{"1793 9720\t2963 2312", pure, "1793 9720,2963 2312"},
		{"8cd0 fb18 eb77 7a5d", pure, "8cd0 fb18 eb77 7a5d"},
		{"see https://example.org/7d01c-9ae4b", words, ""},
		{"https://example.org/a?code=7d01c-9ae4b&x=1", words, ""},
		{"someone1@example.org", words, ""},
		{"/home/a1b2c3d4/file", words, ""},
		{"C:\\a1b2c3d4\\file", words, ""},
		{"3.14159265", words, "14159265"}, // if the next is 4.…
		{"8653/4580", words, "8653/4580"},
		{"8653_4580,", words, "8653_4580"},
		{"8653.4580", words, "8653.4580"},
		{"8653/458", words, ""},
		{"8653/4580/x", words, ""},
		{"/8653/4580", words, ""},
		{"ddxl bkwd shsn", words, "ddxl bkwd shsn"},
		{"1.615441", words, "615441"},
		{"1.6154 4123", words, "6154 4123"},
		{"1.615441 kg", words, ""},
		{"1)615441", pure, "615441"},
		{"KR-7549-1640-7350", pure, "KR-7549-1640-7350"},
		{"KR-7549-1640-735X", words, ""},
		{"a1b2c3d4.txt", words, ""},
		{"a1:b2:c3:d4:e5:f6", words, ""},
		{"call(a1b2c3d4)", mixed, "a1b2c3d4"},
		{"Müller1234567", words, ""},
	}
	m := loaded(t)
	for _, test := range tests {
		t.Run(test.line, func(t *testing.T) {
			kind, codes := parsed(m, test.line)
			if diff := cmp.Diff(test.codes, codes); diff != "" {
				t.Error(diff)
			}
			if kind != test.kind {
				t.Errorf("kind %d, want %d", kind, test.kind)
			}
		})
	}
}

// A line of a larger text is parsed as it is alone.
func TestParseLineWithin(t *testing.T) {
	m := loaded(t)
	const before, line, after = "x1y2z3a4\n", "é 7d01c-9ae4b", "\nb5c6d7e8"
	got := m.parseLine(before+line+after, len(before), len(before+line))
	if len(got.tokens) != 1 || got.tokens[0].start != len(before)+len("é ") || got.tokens[0].end != len(before+line) {
		t.Errorf("tokens are %+v", got.tokens)
	}
}

// What is decided without parsing is what parsing would say.
func checkQuick(t *testing.T, m *Matcher, line string) {
	t.Helper()
	kind, sure := m.gate.quick(line)
	if !sure {
		return
	}
	parsed := m.parseLine(line, 0, len(line))
	if kind == lone {
		p := lineParser{Matcher: m, text: line}
		if diff := cmp.Diff(parsed, p.parseLone(0, len(line)), cmp.AllowUnexported(parsedLine{}, parsed.line, token{}, signature{})); diff != "" {
			t.Errorf("%q is lone: %s", line, diff)
		}
		return
	}
	if nextDigit(line, 0) < 0 && len(line) > shortLine || crowded(line) {
		return // taken for running text, whatever it is
	}
	if kind != parsed.kind || parsed.bare {
		t.Errorf("%q is kind %d, and parsed %d", line, kind, parsed.kind)
	}
}

func FuzzQuick(f *testing.F) {
	m := loaded(f)
	for _, text := range seeds(m) {
		f.Add(text)
	}
	for _, l := range loads {
		f.Add(l.text(newLot(2), 500))
	}
	for _, text := range []string{"<td>default</td>", "\t\treturn\n", "~~default", "default=", "default (", "\"slices\",", "<0 0(", "x = y", "a) b", "- [x] default", "é default", "default: é", "my code is abcd-efgh-ijkl", "key 1: abcd-efgh-ijkl",
		"R16: []Range16{", "iv) default", "C1. default", "XXX", "status = 'ok'", "<-ctx1.Done()", "utf8.RuneStart(default)", "8653/4580", "x509.Cert", "site.recovery.1=default",
		"p.From.Type = default", "MOVT_HI", "default--", "recovery_code = default", "used-up", "'ffffffff-ffff-ffff-ffff-ffffffffffff'", "EU-abcd-efgh", "int8_126", "A _aaaa-aaaa-aaaa",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for line := range strings.SplitSeq(text, "\n") {
			checkQuick(t, m, line)
		}
	})
}
