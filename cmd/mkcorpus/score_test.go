package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestScore compares a made-up report with a made-up truth: one set found rightly,
// one found under another name, one missed, one decoy called likely.
func TestScore(t *testing.T) {
	dir := t.TempDir()
	home := filepath.Join(dir, "home")
	truth := []planted{
		{Path: "a.txt", Service: "github", Codes: []string{"1a2b3-c4d5e", "5e4d3-c2b1a"}, Class: "note"},
		{Path: "b.txt", Service: "google", Codes: []string{"1357 2468"}, Class: "single"},
		{Path: "c.txt", Service: "x", Codes: []string{"q1w2e3r4t5y6"}, Class: "single"},
		{Path: "d.txt", Class: "decoy/hashes", Codes: []string{}},
		{Path: "e.txt", Class: "decoy/dates", Codes: []string{}},
	}
	var lines strings.Builder
	for _, p := range truth {
		line, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		lines.Write(append(line, '\n'))
	}
	report := map[string]any{"hits": []map[string]any{
		{"path": filepath.Join(home, "a.txt"), "level": "likely", "confidence": 0.97, "service": map[string]string{"id": "github"}, "codes": []string{"1A2B3C4D5E", "ffff1-11111"}},
		{"path": filepath.Join(home, "b.txt"), "level": "possible", "confidence": 0.5, "service": map[string]string{"id": "dropbox"}, "codes": []string{"13572468"}},
		{"path": filepath.Join(home, "d.txt"), "level": "likely", "confidence": 0.9, "service": nil, "codes": []string{"d41d8cd98f00b204e9800998ecf8427e"}},
	}}
	data, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{"truth.jsonl": lines.String(), "report.json": string(data)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	if err := score(dir, filepath.Join(dir, "report.json"), &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"note              1   1.000    1.000   0.500    1.000\n",
		"single            2   0.000    0.500   0.500    0.000\n",
		"all               3   0.333    0.667   0.500    0.333\n",
		"decoys: 2, of which called likely 1, possible 0\n",
		"0.95 to 0.99         1  0.970  1.000\n",
		"0.85 to 0.95         1  0.900  0.000\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
