package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// madeShelf is a library of eight pictures: two lists in screenshots, one in a photo that
// is only pointed at, one not found, a QR code that is read, one that is not, and two
// pictures without codes, one of which was called likely.
func madeShelf() *shelf {
	list := func(path, class string, legible bool, codes ...string) planted {
		return planted{Path: path, Codes: codes, Class: "picture", Legible: legible, Picture: &drawn{Class: class}}
	}
	s := &shelf{home: filepath.FromSlash("/library/home"),
		truth: []planted{
			list("a.png", screenLight, true, "aaaa-1111", "bbbb-2222", "cccc-3333"),
			list("b.png", screenLight, true, "dddd-4444", "eeee-5555"),
			list("c.jpg", handwriting, true, "ffff-6666"),
			list("d.jpg", photoSheet, false, "gggg-7777"),
			{Path: "g.jpg", Class: "decoy/picture-negative", Codes: []string{}},
			{Path: "h.jpg", Class: "decoy/picture-empty", Codes: []string{}},
		},
		qr: []shownQR{{Path: "e.png", Text: "otpauth://totp/A:b?secret=QVE2K4TN&issuer=A"}, {Path: "f.jpg", Text: "otpauth://totp/A:c?secret=MZXW6YTB"}},
	}
	for _, name := range []string{"a.png", "b.png", "c.jpg", "d.jpg", "e.png", "f.jpg", "g.jpg", "h.jpg"} {
		p := shelfmark{Path: name, Kind: "photo", What: "plain"}
		if strings.HasSuffix(name, ".png") {
			p = shelfmark{Path: name, Kind: "screenshot", What: "list"}
		}
		s.pictures = append(s.pictures, p)
	}
	return s
}

// madeReport is what the program said of it.
func madeReport() string {
	hit := func(name, kind, level, codes string) string {
		return fmt.Sprintf(`{"hit":{"rank":1,"path":"/library/home/%s","kind":%q,"level":%q,"codes":[%s]}}`, name, kind, level, codes)
	}
	return strings.Join([]string{
		`{"run":{"roots":["/library/home"]}}`,
		hit("g.jpg", "picture", "likely", `"zzzz-9999"`),
		hit("b.png", "picture", "possible", `"DDDD4444","eeee-5555"`),
		hit("a.png", "picture", "possible", `"aaaa-1111"`),
		hit("a.png", "picture", "likely", `"aaaa-1111","bbbb-2222","cccc-3331"`),
		hit("e.png", "authenticator", "likely", `"QVE2K4TN"`),
		hit("f.jpg", "picture", "likely", `"MZXW6YTB"`),
		`{"look_here":{"path":"/library/home/c.jpg","reason":"handwriting"}}`,
		`{"summary":{"unread":{"damaged":1},"stats":{"pictures":8,"pictures_read":6,"pictures_without_writing":1}}}`,
	}, "\n") + "\n"
}

func heardReport(t *testing.T, report string) *heardScan {
	t.Helper()
	now := time.Duration(0)
	h, err := listened(strings.NewReader(report), func() time.Duration { now += time.Second; return now })
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestSearchMarks(t *testing.T) {
	if filepath.Separator != '/' {
		t.Skip("the paths of the report are those of Unix")
	}
	m := madeShelf().judged(heardReport(t, madeReport()))
	wantLists := map[string]*searchTally{
		screenLight:                {lists: 2, likely: 1, shown: 2, codes: 5, exact: 4},
		handwriting:                {lists: 1, pointed: 1, codes: 1},
		photoSheet + ", illegible": {lists: 1, codes: 1},
	}
	if diff := cmp.Diff(wantLists, m.lists, cmp.AllowUnexported(searchTally{})); diff != "" {
		t.Errorf("planted lists (-want +got):\n%s", diff)
	}
	if m.qr != 2 || m.qrExact != 1 {
		t.Errorf("%d of %d QR codes, want 1 of 2", m.qrExact, m.qr)
	}
	if diff := cmp.Diff(map[string]*emptyTally{"photo, plain": {pictures: 2, likely: 1}}, m.empty, cmp.AllowUnexported(emptyTally{})); diff != "" {
		t.Errorf("pictures without codes (-want +got):\n%s", diff)
	}
	// the second hit tells of b.png, the fourth is the first with most of a.png's codes
	if diff := cmp.Diff([]time.Duration{2 * time.Second, 4 * time.Second}, m.times); diff != "" {
		t.Errorf("times (-want +got):\n%s", diff)
	}
}

func TestSearchFigures(t *testing.T) {
	if filepath.Separator != '/' {
		t.Skip("the paths of the report are those of Unix")
	}
	heard := heardReport(t, madeReport())
	heard.wall, heard.cpu, heard.memory = 4*time.Second, 200*time.Millisecond, 300<<20
	var out strings.Builder
	if err := madeShelf().judged(heard).write(&out); err != nil {
		t.Fatal(err)
	}
	var r sampleRead
	r.add("photo", answer{cpu: 400 * time.Millisecond})
	r.add("photo", answer{cpu: 600 * time.Millisecond, err: errors.New("x")})
	r.add("screenshot", answer{cpu: 800 * time.Millisecond})
	if err := r.write(&out, heard); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"8 pictures: 6 read, 1 without writing, 8 looked at, 1 damaged",
		"in 4.0 s: 2.0 pictures a second, 25.0 ms of CPU each, 300 MB of memory",
		"first planted list after 2.0 s, half of those found after 2.0 s, the last after 4.0 s",
		"tesseract, 3 of the pictures: 600.0 ms of CPU each, photo 500.0 ms, screenshot 800.0 ms, 1 failed",
		"CPU of the scan, to tesseract's: 1/24.0",
	} {
		if !strings.Contains(out.String(), want+"\n") {
			t.Errorf("no line %q in\n%s", want, out.String())
		}
	}
	if !slices.ContainsFunc(strings.Split(out.String(), "\n"), func(l string) bool {
		return slices.Equal(strings.Fields(l), []string{"=", "all", "4", "0.250", "0.500", "0.250", "7", "0.571"})
	}) {
		t.Errorf("no sum of all lists in\n%s", out.String())
	}
}

func TestSearchSample(t *testing.T) {
	s := &shelf{}
	for i := range 200 {
		p := shelfmark{Path: fmt.Sprint(i), Kind: "photo"}
		if i%10 == 0 {
			p.Kind = "screenshot"
		}
		s.pictures = append(s.pictures, p)
	}
	for n, want := range map[int]map[string]int{0: {}, 20: {"photo": 18, "screenshot": 2}, 500: {"photo": 180, "screenshot": 20}} {
		got, seen := map[string]int{}, map[string]bool{}
		for _, p := range s.sample(n) {
			got[p.Kind]++
			if seen[p.Path] {
				t.Errorf("%d: %s twice", n, p.Path)
			}
			seen[p.Path] = true
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d (-want +got):\n%s", n, diff)
		}
	}
}

func TestSearchUse(t *testing.T) {
	for _, args := range [][]string{{}, {"a", "b"}, {"-jobs", "0", "a"}, {"-sample", "-1", "a"}, {"-for", "-1s", "a"}, {"-x", "a"}} {
		if code := runSearch(args, io.Discard, io.Discard); code != 2 {
			t.Errorf("%v: exit code %d, want 2", args, code)
		}
	}
	var help strings.Builder
	if code := runSearch([]string{"-h"}, io.Discard, &help); code != 0 || help.String() != searchUsage {
		t.Errorf("-h: exit code %d", code)
	}
	if code := runSearch([]string{t.TempDir()}, io.Discard, io.Discard); code != 1 {
		t.Errorf("an empty folder: exit code %d, want 1", code)
	}
}

// A made-up program stands for sparekey: what it says is heard, and its failures too.
func TestSearchProgram(t *testing.T) {
	if filepath.Separator != '/' {
		t.Skip("the made-up program is a script for a shell")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "report"), []byte(madeReport()), 0o600); err != nil {
		t.Fatal(err)
	}
	asked := "--format jsonl --reveal --min-level possible --no-progress --engine auto --jobs 2 --for 1m0s " + dir + "/home"
	for name, c := range map[string]struct {
		script string
		fails  bool
	}{
		"found":     {fmt.Sprintf("test \"$*\" = %q || exit 2\ncat %s/report", asked, dir), false},
		"nothing":   {"cat " + dir + "/report; exit 1", false},
		"not all":   {"cat " + dir + "/report; exit 3", false},
		"wrong use": {"exit 2", true},
		"no JSON":   {"echo likely", true},
	} {
		program := filepath.Join(dir, "program "+name)
		if err := os.WriteFile(program, []byte("#!/bin/sh\n"+c.script+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
		h, err := scanned(t.Context(), searchOrder{dir: dir, program: program, engine: "auto", jobs: 2, limit: time.Minute})
		if (err != nil) != c.fails {
			t.Errorf("%s: %v", name, err)
		}
		if err == nil && name == "found" && (len(h.hits) != 6 || h.wall <= 0 || h.memory <= 0) {
			t.Errorf("%s: %d hits, %v, %d bytes", name, len(h.hits), h.wall, h.memory)
		}
	}
}
