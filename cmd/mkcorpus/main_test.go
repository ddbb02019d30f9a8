package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// testdataOrder is the one by which testdata was written; see the package comment.
var testdataOrder = order{seed: 1, files: 118, plants: 30, decoys: 56, family: "a", plain: true}

const testdata = "../../testdata"

// tree returns the contents of all files below a folder.
func tree(t *testing.T, root string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		rel, _ := filepath.Rel(root, p)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no files below %s", root)
	}
	return files
}

func written(t *testing.T, o order) string {
	t.Helper()
	o.out = filepath.Join(t.TempDir(), "new")
	if err := generate(o); err != nil {
		t.Fatal(err)
	}
	return o.out
}

// TestTestdata keeps testdata and the generator together. Compressed files are
// compared unpacked, because the packers of another Go may pack in another way.
func TestTestdata(t *testing.T) {
	out := written(t, testdataOrder)
	want, got := tree(t, filepath.Join(testdata, "home")), tree(t, filepath.Join(out, "home"))
	for name := range got {
		if _, there := want[name]; !there {
			t.Errorf("testdata/home lacks %s", name)
		}
	}
	for name, data := range want {
		if made, there := got[name]; !there {
			t.Errorf("testdata/home has %s, which is not generated", name)
		} else if made != data && !alike(t, name, []byte(made), []byte(data)) {
			t.Errorf("testdata/home/%s differs from what is generated", name)
		}
	}
	truth := func(dir string) string {
		data, err := os.ReadFile(filepath.Join(dir, "truth.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	if diff := cmp.Diff(truth(testdata), truth(out)); diff != "" {
		t.Errorf("truth.jsonl (-testdata +generated):\n%s", diff)
	}
}

// TestTestdataSuits holds what a repository and other systems ask of testdata.
func TestTestdataSuits(t *testing.T) {
	files := tree(t, filepath.Join(testdata, "home"))
	size, lower := 0, map[string]string{}
	for name, data := range files {
		size += len(data)
		if strings.Map(plainRune, name) != name {
			t.Errorf("%s: a name that not every system takes", name)
		}
		if other, there := lower[strings.ToLower(name)]; there {
			t.Errorf("%s and %s differ only in case", name, other)
		}
		lower[strings.ToLower(name)] = name
		if base := filepath.Base(name); base == ".gitignore" || base == ".gitattributes" || base == "go.mod" || strings.Contains(name, ".git/") {
			t.Errorf("%s means something to Git or Go", name)
		}
	}
	if size > 1_500_000 || len(files) > 120 {
		t.Errorf("%d bytes in %d files, want at most 1500000 in 120", size, len(files))
	}
	rule, err := os.ReadFile(filepath.Join(testdata, ".gitattributes"))
	if err != nil || !bytes.Contains(rule, []byte("* -text")) {
		t.Errorf(".gitattributes lets Git change the ends of lines: %v", err)
	}
}

func TestSameSeedSameBytes(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff(tree(t, texts(t, 9)), tree(t, texts(t, 9))); diff != "" {
		t.Errorf("two runs of one seed differ:\n%s", diff)
	}
}

func TestRun(t *testing.T) {
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "there"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, says string
		args       []string
		want       int
	}{
		{"no command", "usage:", nil, 2},
		{"unknown command", "usage:", []string{"house", "-out", "x"}, 2},
		{"unknown flag", "usage:", []string{"home", "-sed", "4"}, 2},
		{"no folder", "-out is missing", []string{"home"}, 2},
		{"unknown family", "a, b, c, d, e, f, g, h, i, j, k or all", []string{"home", "-out", "x", "-templates", "z"}, 2},
		{"no pictures", "no pictures in d", []string{"pictures", "-out", "x", "-templates", "d"}, 2},
		{"more than all", "one whole", []string{"home", "-out", "x", "-plants", "70", "-decoys", "70"}, 2},
		{"left over", "unexpected argument", []string{"home", "-out", "x", "y"}, 2},
		{"no files", "must be positive", []string{"pictures", "-out", "x", "-count", "0"}, 2},
		{"full folder", "not empty", []string{"home", "-out", full}, 1},
		{"help", "usage:", []string{"help"}, 0},
		{"help of a command", "usage:", []string{"home", "-h"}, 0},
		{"a home", "", []string{"home", "-files", "5", "-out", filepath.Join(full, "new")}, 0},
		{"the third family", "", []string{"home", "-files", "9", "-templates", "c", "-out", filepath.Join(full, "third")}, 0},
		{"the fifth family", "", []string{"home", "-files", "9", "-templates", "e", "-out", filepath.Join(full, "fifth")}, 0},
		{"the sixth family", "", []string{"home", "-files", "9", "-templates", "f", "-out", filepath.Join(full, "sixth")}, 0},
		{"the seventh family", "", []string{"home", "-files", "9", "-templates", "g", "-out", filepath.Join(full, "seventh")}, 0},
		{"the eighth family", "", []string{"home", "-files", "9", "-templates", "h", "-out", filepath.Join(full, "eighth")}, 0},
		{"the ninth family", "", []string{"home", "-files", "9", "-templates", "i", "-out", filepath.Join(full, "ninth")}, 0},
		{"the tenth family", "", []string{"home", "-files", "9", "-templates", "j", "-out", filepath.Join(full, "tenth")}, 0},
		{"the eleventh family", "", []string{"home", "-files", "9", "-templates", "k", "-out", filepath.Join(full, "eleventh")}, 0},
		{"the fourth family", "", []string{"home", "-files", "9", "-templates", "d", "-out", filepath.Join(full, "fourth")}, 0},
		{"pictures", "", []string{"pictures", "-count", "2", "-templates", "all", "-out", filepath.Join(full, "shots")}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var stderr strings.Builder
			if got := run(test.args, &stderr); got != test.want {
				t.Errorf("exit code %d, want %d", got, test.want)
			}
			if !strings.Contains(stderr.String(), test.says) {
				t.Errorf("says %q, want something with %q", stderr.String(), test.says)
			}
		})
	}
}
