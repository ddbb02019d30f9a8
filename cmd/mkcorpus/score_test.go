package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// scored writes a made-up truth and a made-up report, and returns their places. One
// set is found rightly, one under another name, one missed, one decoy is called
// likely; a list is in two places, and two services are in one file.
func scored(t *testing.T) (dir, report string) {
	t.Helper()
	dir = t.TempDir()
	home := filepath.Join(dir, "home")
	twice := []string{"w1x2y-3z4a5", "b6c7d-8e9f0"}
	truth := []planted{
		{Path: "a.txt", Service: "github", Codes: []string{"1a2b3-c4d5e", "5e4d3-c2b1a"}, Class: "note", Tags: []string{"lang=de", "enc=utf8", "layout=line"}},
		{Path: "b.txt", Service: "google", Codes: []string{"1357 2468"}, Class: "single", Tags: []string{"lang=fr", "enc=cp1252", "layout=line"}},
		{Path: "c.txt", Service: "x", Codes: []string{"q1w2e3r4t5y6"}, Class: "single", Tags: []string{"lang=fr"}},
		{Path: "d.txt", Class: "decoy/hashes", Codes: []string{}},
		{Path: "e.txt", Class: "decoy/dates", Codes: []string{}},
		{Path: "f.txt", Service: "github", Codes: twice, Class: "export"},
		{Path: "g.txt", Service: "github", Codes: twice, Class: "export"},
		{Path: "g.txt", Service: "proton", Codes: []string{"l0m9n8o7"}, Class: "export"},
	}
	var lines strings.Builder
	for _, p := range truth {
		line, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		lines.Write(append(line, '\n'))
	}
	hit := func(rank int, path, level string, confidence float64, service any, codes ...string) map[string]any {
		if id, ok := service.(string); ok {
			service = map[string]string{"id": id}
		}
		return map[string]any{"rank": rank, "path": filepath.Join(home, path), "level": level, "confidence": confidence, "service": service, "codes": codes}
	}
	linked := hit(5, "g.txt", "likely", 0.98, "github", twice...)
	linked["same_as"] = 2
	data, err := json.Marshal(map[string]any{"hits": []map[string]any{
		hit(1, "a.txt", "likely", 0.97, "github", "1A2B3C4D5E", "ffff1-11111"),
		hit(2, "f.txt", "likely", 0.98, "github", twice...),
		hit(3, "b.txt", "possible", 0.5, "dropbox", "13572468"),
		hit(4, "d.txt", "likely", 0.9, nil, "d41d8cd98f00b204e9800998ecf8427e"),
		linked,
		hit(6, "g.txt", "possible", 0.6, "proton", "l0m9n8o7"),
	}})
	if err != nil {
		t.Fatal(err)
	}
	report = filepath.Join(dir, "report.json")
	for name, content := range map[string]string{filepath.Join(dir, "truth.jsonl"): lines.String(), report: string(data)} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir, report
}

// TestScore compares a made-up report with a made-up truth.
func TestScore(t *testing.T) {
	dir, report := scored(t)
	tests := []struct {
		name string
		by   []string
		has  []string
		not  []string
	}{
		{"what misses the goals", nil, []string{
			"note                  1   1.000    1.000   0.500    1.000   0.000\n",
			"single                2   0.000    0.500   0.500    0.000   0.500\n",
			"export                3   0.667    1.000   1.000    1.000   1.000\n",
			"all                   6   0.500    0.833   0.778    0.667   0.667\n",
			"decoys: 2, of which called likely 1, possible 0\n",
			"fr                    2   0.000    0.500   0.500    0.000   0.500\n",
			"hashes                1       1        0\n(1 others are as they should be; -by decoy shows all)\n",
			"several services in one file: 1 files, a hit for each set in 1, with the right service in 1\n",
			"the same list twice: 1 lists, found in every place 1, told to be one 1\n",
			"0.95 to 0.99         3  0.977  1.000\n",
			"0.85 to 0.95         1  0.900  0.000\n",
		}, []string{"\ndates "}},
		{"decoys", []string{"-by", "decoy"}, []string{"dates                 1       0        0\n", "hashes                1       1        0\n"}, []string{"lang", "confidence", "class"}},
		{"encodings", []string{"-by=enc"}, []string{"cp1252                1   0.000    1.000   1.000    0.000   1.000\n", "utf8                  1   1.000    1.000   0.500    1.000   0.000\n"}, []string{"decoys", "lang"}},
		{"everything", []string{"-by", "all"}, []string{"class ", "lang ", "enc ", "layout ", "decoy ", "confidence ", "dates "}, []string{"as they should be"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out strings.Builder
			if err := scoreOf(append(test.by, dir, report), &out); err != nil {
				t.Fatal(err)
			}
			for _, want := range test.has {
				if !strings.Contains(out.String(), want) {
					t.Errorf("no %q in\n%s", want, out.String())
				}
			}
			for _, other := range test.not {
				if strings.Contains(out.String(), other) {
					t.Errorf("%q in\n%s", other, out.String())
				}
			}
		})
	}
}

func TestScoreArguments(t *testing.T) {
	dir, report := scored(t)
	for _, test := range []struct {
		name string
		args []string
		want int
	}{
		{"no report", []string{dir}, 2},
		{"an unknown table", []string{"-by", "colour", dir, report}, 2},
		{"an unknown flag", []string{"-to", "lang", dir, report}, 2},
		{"no truth", []string{t.TempDir(), report}, 1},
		{"help", []string{"-h"}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out, errs strings.Builder
			if got := told(scoreOf(test.args, &out), &errs); got != test.want {
				t.Errorf("exit code %d, want %d: %s", got, test.want, errs.String())
			}
		})
	}
}
