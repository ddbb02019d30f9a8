package matchers

import (
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sparekey/matchers/evidence"
)

// corpusBytes is how much text is read for one figure.
const corpusBytes = 200 << 20

// window is the size of the pieces in which a scan reads long texts.
const window = 4 << 20

// goRoots returns the folders of the Go distribution's sources and of the modules
// that were ever downloaded.
func goRoots(b *testing.B) []string {
	out, err := exec.Command("go", "env", "GOROOT", "GOMODCACHE").Output()
	if err != nil {
		b.Skip("go env does not say where there are sources:", err)
	}
	roots := strings.Fields(string(out))
	roots[0] = filepath.Join(roots[0], "src")
	return roots
}

// gather returns the texts under the roots that have one of the endings.
func gather(b *testing.B, roots []string, endings ...string) []string {
	var texts []string
	total := 0
	for _, root := range roots {
		filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() || total >= corpusBytes || !slices.Contains(endings, filepath.Ext(path)) {
				return nil
			}
			text, err := os.ReadFile(path)
			if err != nil || len(text) == 0 || !utf8.Valid(text) {
				return nil
			}
			texts = append(texts, string(text[:min(len(text), window)]))
			total += len(text)
			return nil
		})
	}
	if total == 0 {
		b.Skipf("no texts ending in %s in %s", endings, roots)
	}
	for i := 0; total < corpusBytes; i++ {
		texts = append(texts, texts[i])
		total += len(texts[i])
	}
	return texts
}

// windows cuts generated text as a scan does.
func windows(text string) []string {
	var all []string
	for len(text) > window {
		cut := strings.LastIndexByte(text[:window], '\n') + 1
		if cut == 0 {
			cut = window
		}
		all, text = append(all, text[:cut]), text[cut:]
	}
	return append(all, text)
}

// again repeats text until it is so long.
func again(text string, size int) string { return strings.Repeat(text, size/len(text)+1) }

func hexBytes(l lot, line string) func(int) string {
	return func(i int) string {
		raw := l.bytes(16)
		seen := strings.Map(func(r rune) rune {
			if r < ' ' || r > '~' {
				return '.'
			}
			return r
		}, string(raw))
		if line == "xxd" {
			h := hex.EncodeToString(raw)
			return fmt.Sprintf("%08x: %s %s %s %s %s %s %s %s  %s\n", i*16, h[:4], h[4:8], h[8:12], h[12:16], h[16:20], h[20:24], h[24:28], h[28:], seen)
		}
		return fmt.Sprintf("%08x  % x  % x  |%s|\n", i*16, raw[:8], raw[8:], seen)
	}
}

const base64Chars = base36 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ+/"

// BenchmarkCorpus finds codes in real text and in the worst that a home holds: as a scan
// does, which knows a source by its ending and wants possible findings, and every finding
// as for explain. The metric cpu-MB/s does not count what else the computer did.
func BenchmarkCorpus(b *testing.B) {
	const made = 32 << 20
	l := newLot(1)
	for _, corpus := range []struct {
		name  string
		texts func(b *testing.B) []string
	}{
		{"Go source", func(b *testing.B) []string { return gather(b, goRoots(b), ".go") }},
		{"other source", func(b *testing.B) []string {
			return gather(b, goRoots(b), ".c", ".h", ".cc", ".s", ".js", ".ts", ".py", ".sh", ".pl", ".rs", ".java", ".css", ".proto")
		}},
		{"documents", func(b *testing.B) []string { return gather(b, goRoots(b), ".md", ".txt", ".rst", ".html") }},
		{"prose", func(*testing.B) []string { return windows(again(loads[0].text(l, 4<<20), made)) }},
		{"xxd", func(*testing.B) []string { return windows(fill(made, hexBytes(l, "xxd"))) }},
		{"hexdump -C", func(*testing.B) []string { return windows(fill(made, hexBytes(l, "hexdump"))) }},
		{"base64", func(*testing.B) []string {
			return windows(again(fill(4<<20, func(int) string { return l.of(base64Chars, 76) + "\n" }), made))
		}},
		{"log", func(*testing.B) []string { return windows(again(named(b, "log")(l, 4<<20), made)) }},
		{"minified", func(*testing.B) []string { return windows(again(named(b, "minified")(l, 4<<20), made)) }},
		{"a million tokens", func(*testing.B) []string {
			return []string{fill(10<<20, func(int) string { return l.of(base36, 9) + "\n" })}
		}},
		{"a million tokens on one line", func(*testing.B) []string {
			return []string{fill(10<<20, func(int) string { return l.of(base36, 9) + " " })}
		}},
		{"100 MB without a line's end", func(*testing.B) []string {
			return []string{again(fill(1<<20, func(int) string { return l.of(base64Chars, 1<<16) }), 100<<20)}
		}},
		{"lists of codes", func(*testing.B) []string { return windows(named(b, "lists of codes")(l, 8<<20)) }},
	} {
		b.Run(corpus.name, func(b *testing.B) {
			texts := corpus.texts(b)
			k := Known{Least: evidence.Possible}
			if strings.Contains(corpus.name, "source") {
				k.Case = k.Case.With(evidence.TypeSource, "source code, by its ending")
			}
			b.Run("as in a scan", func(b *testing.B) { benchmarkTexts(b, texts, k) })
			b.Run("every finding", func(b *testing.B) { benchmarkTexts(b, texts, Known{}) })
		})
	}
}

func named(b *testing.B, name string) func(lot, int) string {
	i := slices.IndexFunc(loads, func(l load) bool { return l.name == name })
	if i < 0 {
		b.Fatalf("no text named %s", name)
	}
	return loads[i].text
}

func benchmarkTexts(b *testing.B, texts []string, k Known) {
	m := loaded(b)
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ResetTimer()
	before := cpuSeconds()
	for b.Loop() {
		for _, text := range texts {
			m.Find(text, k)
		}
	}
	if spent := cpuSeconds() - before; spent > 0 {
		b.ReportMetric(float64(size)*float64(b.N)/1e6/spent, "cpu-MB/s")
	}
}
