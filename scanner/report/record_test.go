package report

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the expected reports in testdata")

const home = "/home/ada"

// recordings returns the revealed streams of testdata by name.
func recordings(t testing.TB) map[string][]byte {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.jsonl")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no recordings in testdata (%v)", err)
	}
	streams := map[string][]byte{}
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		streams[strings.TrimSuffix(filepath.Base(path), ".jsonl")] = b
	}
	return streams
}

// replay returns what a reporter writes of a stream.
func replay(t testing.TB, stream []byte, start func(*bytes.Buffer) Reporter) string {
	t.Helper()
	var b bytes.Buffer
	if err := Replay(bytes.NewReader(stream), start(&b)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestRecordings(t *testing.T) {
	text := func(o Options) func(*bytes.Buffer) Reporter {
		o.Width, o.Home = 80, home
		return func(b *bytes.Buffer) Reporter { return NewText(b, o) }
	}
	document := func(o Options) func(*bytes.Buffer) Reporter {
		return func(b *bytes.Buffer) Reporter { return NewJSON(b, o) }
	}
	reports := map[string]func(*bytes.Buffer) Reporter{
		".txt":         text(Options{}),
		".reveal.txt":  text(Options{Reveal: true}),
		".color.txt":   text(Options{Color: true}),
		".json":        document(Options{}),
		".reveal.json": document(Options{Reveal: true}),
	}
	for name, stream := range recordings(t) {
		for suffix, start := range reports {
			t.Run(name+suffix, func(t *testing.T) {
				got := replay(t, stream, start)
				path := filepath.Join("testdata", name+suffix)
				if *update {
					if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), got); diff != "" {
					t.Errorf("replaying %s (-want +got):\n%s", name, diff)
				}
			})
		}
	}
}

// A recording is what the stream reporter writes: reading it and writing it again
// changes no byte.
func TestRecordingsAreStreams(t *testing.T) {
	for name, stream := range recordings(t) {
		t.Run(name, func(t *testing.T) {
			got := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewJSONL(b, Options{Reveal: true}) })
			if *update {
				if err := os.WriteFile(filepath.Join("testdata", name+".jsonl"), []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(stream), got); diff != "" {
				t.Errorf("(-recording +written again):\n%s", diff)
			}
		})
	}
}

// Of a masked stream the same masked reports can be made as of the revealed one.
func TestMaskedStreamReplays(t *testing.T) {
	for name, stream := range recordings(t) {
		t.Run(name, func(t *testing.T) {
			masked := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewJSONL(b, Options{}) })
			document := func(b *bytes.Buffer) Reporter { return NewJSON(b, Options{}) }
			want := replay(t, stream, document)
			got := replay(t, []byte(masked), document)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-of revealed +of masked):\n%s", diff)
			}
		})
	}
}

// The terminal never sees a character that moves its cursor or hides.
func TestTextIsVisible(t *testing.T) {
	for name, stream := range recordings(t) {
		for _, o := range []Options{{}, {Reveal: true}, {Width: 40}} {
			got := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewText(b, o) })
			for _, line := range strings.Split(got, "\n") {
				if !isPlain(line) {
					t.Errorf("%s: a line holds what should be escaped: %q", name, line)
				}
			}
			doc := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewJSON(b, o) })
			for _, line := range strings.Split(doc, "\n") {
				if !isPlain(line) {
					t.Errorf("%s: a line of JSON holds what should be escaped: %q", name, line)
				}
			}
		}
	}
}
