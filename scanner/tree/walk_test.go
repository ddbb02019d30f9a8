package tree_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"sparekey/scanner/tree"
)

// plant writes the files of an archive below a new folder and returns it.
func plant(t testing.TB, archive string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		write(t, filepath.Join(dir, filepath.FromSlash(f.Name)), string(f.Data))
	}
	return dir
}

func write(t testing.TB, path, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}

func link(t testing.TB, target, path string) {
	t.Helper()
	if err := os.Symlink(target, path); err != nil {
		t.Skipf("symbolic links cannot be made here: %v", err)
	}
}

// seen is what one walk handed on.
type seen struct {
	mu    sync.Mutex
	files []tree.File
	errs  map[string]error
}

func (s *seen) visit(f tree.File, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		s.errs[f.Path] = err
	} else {
		s.files = append(s.files, f)
	}
	return nil
}

func walk(t testing.TB, roots []string, opt tree.Options) *seen {
	t.Helper()
	s := &seen{errs: make(map[string]error)}
	if err := tree.Walk(t.Context(), roots, opt, s.visit); err != nil {
		t.Fatalf("Walk: %v", err)
	}
	return s
}

// below lists what was seen as slash paths relative to dir, errors marked.
func (s *seen) below(t testing.TB, dir string) []string {
	t.Helper()
	var list []string
	add := func(path, mark string) {
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, filepath.ToSlash(rel)+mark)
	}
	for _, f := range s.files {
		add(f.Path, "")
	}
	for path, err := range s.errs {
		add(path, fmt.Sprintf(" (%v)", err))
	}
	slices.Sort(list)
	return list
}

const home = `
-- Documents/codes.txt --
a
-- Documents/old/codes.txt --
b
-- Downloads/x.zip --
c
-- node_modules/deep/er/codes.txt --
d
-- .config/app.ini --
e
`

func TestWalkExclude(t *testing.T) {
	all := []string{".config/app.ini", "Documents/codes.txt", "Documents/old/codes.txt", "Downloads/x.zip", "node_modules/deep/er/codes.txt"}
	without := func(names ...string) []string {
		return slices.DeleteFunc(slices.Clone(all), func(s string) bool { return slices.Contains(names, s) })
	}
	dir := plant(t, home)
	slash := filepath.ToSlash(dir)
	tests := []struct {
		name    string
		exclude []string
		want    []string
	}{
		{"nothing", nil, all},
		{"a folder by its name", []string{"node_modules"}, without("node_modules/deep/er/codes.txt")},
		{"with a slash at the end", []string{"node_modules/"}, without("node_modules/deep/er/codes.txt")},
		{"files by suffix", []string{"*.zip"}, without("Downloads/x.zip")},
		{"everything below a name", []string{"**/old/**"}, without("Documents/old/codes.txt")},
		{"an absolute path", []string{slash + "/Documents"}, without("Documents/codes.txt", "Documents/old/codes.txt")},
		{"an absolute glob", []string{slash + "/*/codes.txt"}, without("Documents/codes.txt")},
		{"alternatives", []string{"{Downloads,.config}"}, without("Downloads/x.zip", ".config/app.ini")},
		{"a part of a name is not a name", []string{"node"}, all},
		{"the root", []string{filepath.Base(dir)}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := walk(t, []string{dir}, tree.Options{Exclude: tt.exclude}).below(t, dir)
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("files (-want +got):\n%s", d)
			}
		})
	}
}

func TestWalkFromTheCurrentFolder(t *testing.T) {
	t.Chdir(plant(t, home))
	opt := tree.Options{Exclude: []string{"Documents/old", "./Downloads/*"}}
	var got []string
	for _, f := range walk(t, []string{"."}, opt).files {
		got = append(got, filepath.ToSlash(f.Path))
	}
	slices.Sort(got)
	want := []string{"./.config/app.ini", "./Documents/codes.txt", "./node_modules/deep/er/codes.txt"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("paths (-want +got):\n%s", d)
	}
}

func TestWalkRefusesBadPatterns(t *testing.T) {
	s := &seen{}
	err := tree.Walk(t.Context(), []string{t.TempDir()}, tree.Options{Exclude: []string{"[a"}}, s.visit)
	if err == nil || !strings.Contains(err.Error(), "[a") {
		t.Errorf("Walk with a bad pattern: %v", err)
	}
	for glob, want := range map[string]bool{"*.zip": true, "**/x/**": true, "{a,b}": true, "": false, "[a": false, "{a": false} {
		if got := tree.ValidPattern(glob); got != want {
			t.Errorf("ValidPattern(%q) = %t", glob, got)
		}
	}
}

func TestWalkTellsWhatStatSays(t *testing.T) {
	dir := plant(t, "-- a/b.txt --\nseven..\n")
	path := filepath.Join(dir, "a", "b.txt")
	fi, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []tree.File{{Path: path, Size: 8, ModTime: fi.ModTime(), ID: tree.Identify(fi)}}
	if d := cmp.Diff(want, walk(t, []string{dir}, tree.Options{}).files); d != "" {
		t.Errorf("from the folder (-want +got):\n%s", d)
	}
	if d := cmp.Diff(want, walk(t, []string{path}, tree.Options{}).files); d != "" {
		t.Errorf("as a root (-want +got):\n%s", d)
	}
}

func TestWalkRoots(t *testing.T) {
	dir := plant(t, home)
	at := func(names ...string) []string {
		for i, n := range names {
			names[i] = filepath.Join(dir, filepath.FromSlash(n))
		}
		return names
	}
	tests := []struct {
		name  string
		roots []string
		want  []string
	}{
		{"the same twice", at("Documents", "Documents"), []string{"Documents/codes.txt", "Documents/old/codes.txt"}},
		{"one inside the other", at("Documents/old", "Documents"), []string{"Documents/codes.txt", "Documents/old/codes.txt"}},
		{"one around the other", at("Documents", "Documents/old"), []string{"Documents/codes.txt", "Documents/old/codes.txt"}},
		{"a file and its folder", at("Documents/old", "Documents/old/codes.txt"), []string{"Documents/old/codes.txt"}},
		{"a file twice", at("Downloads/x.zip", "Downloads/x.zip"), []string{"Downloads/x.zip"}},
		{"a missing one among others", at("nothing", "Downloads"), []string{"Downloads/x.zip", "nothing (" + fs.ErrNotExist.Error() + ")"}},
		{"a slash at the end", []string{filepath.Join(dir, "Downloads") + string(filepath.Separator)}, []string{"Downloads/x.zip"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := walk(t, tt.roots, tree.Options{})
			for path, err := range s.errs { // each system has words of its own
				if errors.Is(err, fs.ErrNotExist) {
					s.errs[path] = fs.ErrNotExist
				}
			}
			if d := cmp.Diff(tt.want, s.below(t, dir)); d != "" {
				t.Errorf("files (-want +got):\n%s", d)
			}
		})
	}
}

func TestWalkLinks(t *testing.T) {
	outside := plant(t, "-- far/away.txt --\nx\n")
	dir := plant(t, home)
	link(t, "..", filepath.Join(dir, "Documents", "up"))
	link(t, "self", filepath.Join(dir, "self"))
	link(t, "gone", filepath.Join(dir, "dangling"))
	link(t, "Documents/codes.txt", filepath.Join(dir, "a-link.txt"))
	link(t, filepath.Join(outside, "far"), filepath.Join(dir, "out"))
	link(t, dir, filepath.Join(outside, "far", "back"))
	inside := []string{".config/app.ini", "Documents/codes.txt", "Documents/old/codes.txt", "Downloads/x.zip", "node_modules/deep/er/codes.txt"}
	tests := []struct {
		name string
		opt  tree.Options
		want []string
	}{
		{"not followed", tree.Options{}, inside},
		{"followed", tree.Options{Follow: true}, append(slices.Clone(inside), "out/away.txt")},
		{"followed, excluding the target", tree.Options{Follow: true, Exclude: []string{"far"}}, inside},
		{"followed, excluding the link", tree.Options{Follow: true, Exclude: []string{"out"}}, inside},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := walk(t, []string{dir}, tt.opt).below(t, dir)
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("files (-want +got):\n%s", d)
			}
		})
	}
}

// Every folder of a tangle links to every other. Followed without remembering,
// that is more paths than can ever be walked.
func TestWalkFollowsATangle(t *testing.T) {
	dir := t.TempDir()
	const n = 12
	for i := range n {
		write(t, filepath.Join(dir, fmt.Sprint(i), "codes.txt"), "x")
		for j := range n {
			link(t, fmt.Sprintf("../%d", j), filepath.Join(dir, fmt.Sprint(i), fmt.Sprintf("to%d", j)))
		}
	}
	if got := len(walk(t, []string{dir}, tree.Options{Follow: true}).files); got != n {
		t.Errorf("%d files, want %d", got, n)
	}
}

func TestWalkRootsThatAreLinks(t *testing.T) {
	dir := plant(t, home)
	link(t, "Documents", filepath.Join(dir, "docs"))
	link(t, "Downloads/x.zip", filepath.Join(dir, "x"))
	s := walk(t, []string{filepath.Join(dir, "docs"), filepath.Join(dir, "x")}, tree.Options{})
	want := []string{"docs/codes.txt", "docs/old/codes.txt", "x"}
	if d := cmp.Diff(want, s.below(t, dir)); d != "" {
		t.Errorf("files (-want +got):\n%s", d)
	}
	for _, f := range s.files {
		if want := filepath.Base(f.Path) == "x"; f.Linked != want {
			t.Errorf("%s: Linked = %t", f.Path, f.Linked)
		}
	}
}

func TestWalkHardLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the walk does not ask Windows for file IDs")
	}
	dir := plant(t, "-- a.txt --\nx\n-- b.txt --\ny\n")
	if err := os.Link(filepath.Join(dir, "a.txt"), filepath.Join(dir, "again.txt")); err != nil {
		t.Skipf("hard links cannot be made here: %v", err)
	}
	if got := len(walk(t, []string{dir}, tree.Options{}).files); got != 2 {
		t.Errorf("%d files, want 2", got)
	}
}

func TestWalkEndsWithTheErrorOfVisit(t *testing.T) {
	dir := plant(t, home)
	for _, want := range []error{errors.New("enough"), fs.SkipDir, fs.SkipAll} {
		var calls atomic.Int32
		err := tree.Walk(t.Context(), []string{dir}, tree.Options{Workers: 1}, func(tree.File, error) error {
			calls.Add(1)
			return want
		})
		if !errors.Is(err, want) {
			t.Errorf("Walk = %v, want %v", err, want)
		}
		if n := calls.Load(); n != 1 {
			t.Errorf("%v: %d calls after the end, want none", want, n-1)
		}
	}
}

func TestWalkEndsWithTheContext(t *testing.T) {
	dir := t.TempDir()
	for i := range 200 {
		write(t, filepath.Join(dir, fmt.Sprint(i%10), fmt.Sprint(i)), "x")
	}
	ctx, cancel := context.WithCancel(t.Context())
	var calls atomic.Int32
	err := tree.Walk(ctx, []string{dir, dir}, tree.Options{Workers: 1}, func(tree.File, error) error {
		if calls.Add(1) == 5 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Walk = %v, want %v", err, context.Canceled)
	}
	if n := calls.Load(); n != 5 {
		t.Errorf("%d calls, want 5", n)
	}
	if err := tree.Walk(ctx, []string{dir}, tree.Options{}, func(tree.File, error) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("Walk with an ended context = %v", err)
	}
}

func TestWalkManyFiles(t *testing.T) {
	dir := t.TempDir()
	want := make(map[string]bool)
	for i := range 2000 {
		path := filepath.Join(dir, fmt.Sprint(i%7), fmt.Sprint(i%41), fmt.Sprintf("%d.txt", i))
		write(t, path, "x")
		want[path] = true
	}
	got := make(map[string]bool)
	for _, f := range walk(t, []string{dir}, tree.Options{Workers: 8}).files {
		if got[f.Path] {
			t.Errorf("%s was visited twice", f.Path)
		}
		got[f.Path] = true
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("files (-want +got):\n%s", d)
	}
}

func TestWalkMarksPlaceholders(t *testing.T) {
	dir := plant(t, `
-- .codes.txt.icloud --
-- ..icloud --
-- .icloud --
-- codes.icloud --
-- codes.txt --
`)
	var got []string
	for _, f := range walk(t, []string{dir}, tree.Options{}).files {
		if f.CloudOnly {
			got = append(got, filepath.Base(f.Path))
		}
	}
	if d := cmp.Diff([]string{".codes.txt.icloud"}, got); d != "" {
		t.Errorf("cloud only (-want +got):\n%s", d)
	}
}
