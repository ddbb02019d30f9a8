package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

const runLine = `{"run":{"schema":"sparekey.report/1","tool":{"name":"sparekey","version":"1"},"started_at":"2026-03-01T09:00:00Z","roots":[]}}` + "\n"

func TestReplayRefuses(t *testing.T) {
	const summary = `{"summary":{"finished_at":"2026-03-01T09:00:12Z"}}` + "\n"
	cases := []struct{ name, stream, want string }{
		{"nothing", "", "unexpected EOF"},
		{"not JSON", runLine + "{\"hit\":SECRET}\n", "line 2: not JSON from byte 8 on"},
		{"cut", runLine + `{"hit":{"rank":1,"codes":["SECRET`, "line 2: not JSON"},
		{"no summary", runLine, "unexpected EOF"},
		{"no run", summary, "it comes first"},
		{"two runs", runLine + runLine, "one run"},
		{"after the end", runLine + summary + summary, "after the summary"},
		{"two messages", runLine + `{"progress":{},"hit":{}}`, "2 messages"},
		{"no message", runLine + `{}`, "0 messages"},
		{"another schema", strings.Replace(runLine, "report/1", "report/9", 1), "another schema"},
		{"wrong kind", runLine + `{"hit":{"rank":"SECRET"}}`, "field hit.rank"},
		{"number as a code", runLine + `{"hit":{"codes":[12345678]}}`, "field hit.codes"},
		{"wrong level", runLine + `{"hit":{"level":"SECRET"}}`, "not of the schema"},
		{"wrong time", runLine + `{"hit":{"modified_at":"SECRET"}}`, "not of the schema"},
		{"wrong base64", runLine + `{"hit":{"path_base64":"SECRET!"}}`, "path_base64"},
		{"used beyond the codes", runLine + `{"hit":{"codes":["a"],"used":[1]}}`, "code 1 is marked used, of 1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := Replay(strings.NewReader(c.stream), NewJSON(io.Discard, Options{}))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q in it", err, c.want)
			}
			if err != nil && (strings.Contains(err.Error(), "SECRET") || strings.Contains(err.Error(), "12345678")) {
				t.Errorf("the error quotes the stream: %v", err)
			}
		})
	}
}

// A scan that was killed leaves a stream without an end: its report still says
// what was found.
func TestReplayOfACutStream(t *testing.T) {
	stream := recordings(t)["likely"]
	lines := slices.Collect(bytes.Lines(stream))
	cut := bytes.Join(lines[:len(lines)-1], nil)
	var doc bytes.Buffer
	err := Replay(bytes.NewReader(append(cut, `{"hit":{"ra`...)), NewJSON(&doc, Options{}))
	if err == nil {
		t.Error("the cut is not reported")
	}
	document, _ := contract(t)
	if err := validate(document, doc.Bytes()); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Complete bool
		Stopped  string
		Hits     []any
		Stats    Stats
	}
	if err := json.Unmarshal(doc.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Complete || got.Stopped != "interrupt" || len(got.Hits) != 1 || got.Stats.Likely != 1 {
		t.Errorf("got %+v", got)
	}
}

// A stream without its progress lines makes the same report.
func TestProgressCanBeTakenOut(t *testing.T) {
	for name, stream := range recordings(t) {
		start := func(b *bytes.Buffer) Reporter {
			return Tee(NewText(b, Options{}), NewJSON(b, Options{}))
		}
		var without []byte
		for line := range bytes.Lines(stream) {
			if !bytes.HasPrefix(line, []byte(`{"progress"`)) {
				without = append(without, line...)
			}
		}
		if replay(t, stream, start) != replay(t, without, start) {
			t.Errorf("%s: the report needs its progress lines", name)
		}
	}
}

func TestReplayReturnsTheReportersError(t *testing.T) {
	gone := &tally{err: errGone}
	if err := Replay(strings.NewReader(runLine), gone); !errors.Is(err, errGone) {
		t.Errorf("got %v", err)
	}
	if gone.messages != 2 {
		t.Errorf("%d messages, want the run and the end", gone.messages)
	}
}

// Whatever a stream holds, what is made of it is JSON, and a terminal is safe.
func FuzzReplay(f *testing.F) {
	for _, stream := range recordings(f) {
		if len(stream) < 20000 {
			f.Add(stream)
			f.Add(stream[:len(stream)*2/3])
			f.Add(bytes.ReplaceAll(stream, []byte(`"`), []byte(`'`)))
		}
	}
	f.Add([]byte(runLine + `{"hit":{"confidence":1e308,"rank":-1,"same_as":-1,"reasons":[{"weight":-1e308}],"place":{"box":[1]},"masked":["\n"]}}`))
	f.Add([]byte(runLine + `{"hit":{"codes":["\ud800\u001b"],"term":"ß\u0000","service":{},"modified_at":"0000-01-01T00:00:00+23:59"}}`))
	f.Add([]byte(runLine + `{"summary":{"unread":{"":-1},"stats":{"seconds":-1e300,"files":-1}}}`))
	f.Fuzz(func(t *testing.T, stream []byte) {
		for _, reveal := range []bool{false, true} {
			o := Options{Reveal: reveal, Width: 60, Home: home}
			var text, doc, lines bytes.Buffer
			err := Replay(bytes.NewReader(stream), Tee(NewText(&text, o), NewJSON(&doc, o), NewJSONL(&lines, o)))
			if doc.Len() > 0 != (text.Len() > 0) || doc.Len() == 0 && err == nil {
				t.Fatalf("a document of %d bytes, a text of %d: %v", doc.Len(), text.Len(), err)
			}
			if doc.Len() > 0 && !json.Valid(doc.Bytes()) {
				t.Fatalf("not JSON: %s", &doc)
			}
			for line := range bytes.Lines(lines.Bytes()) {
				if !json.Valid(line) {
					t.Fatalf("not JSON: %s", line)
				}
			}
			for line := range strings.SplitSeq(text.String(), "\n") {
				if !isPlain(line) {
					t.Fatalf("not fit for a terminal: %q", line)
				}
			}
			if err == nil && Replay(&lines, NewJSON(io.Discard, o)) != nil {
				t.Fatalf("what was replayed cannot be replayed again")
			}
		}
	})
}
