//go:build unix

package tree_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/scanner/tree"
)

func TestWalkSpecialFiles(t *testing.T) {
	dir := plant(t, "-- a/codes.txt --\nx\n")
	for _, name := range []string{"pipe", "a/codes.pdf"} {
		if err := syscall.Mkfifo(filepath.Join(dir, name), 0o666); err != nil {
			t.Skipf("pipes cannot be made here: %v", err)
		}
	}
	special := " (" + tree.ErrSpecial.Error() + ")"
	want := []string{"a/codes.pdf" + special, "a/codes.txt", "pipe" + special}
	if d := cmp.Diff(want, walk(t, []string{dir}, tree.Options{}).below(t, dir)); d != "" {
		t.Errorf("below the root (-want +got):\n%s", d)
	}
	got := walk(t, []string{filepath.Join(dir, "pipe"), os.DevNull}, tree.Options{}).errs
	for _, path := range []string{filepath.Join(dir, "pipe"), os.DevNull} {
		if !errors.Is(got[path], tree.ErrSpecial) {
			t.Errorf("%s as a root: %v", path, got[path])
		}
	}
}

func TestWalkUnreadableFolder(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("permissions do not hinder root; TestWalkFolderThatCannotBeOpened stands in")
	}
	dir := plant(t, "-- a/codes.txt --\nx\n-- b/codes.txt --\ny\n")
	if err := os.Chmod(filepath.Join(dir, "a"), 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(filepath.Join(dir, "a"), 0o777) })
	s := walk(t, []string{dir}, tree.Options{})
	if err := s.errs[filepath.Join(dir, "a")]; !errors.Is(err, fs.ErrPermission) {
		t.Errorf("the folder's error: %v", err)
	}
	if got := len(s.files); got != 1 {
		t.Errorf("%d files, want the other one", got)
	}
}

// Nobody, root included, can open a path that is longer than the system allows.
func TestWalkFolderThatCannotBeOpened(t *testing.T) {
	dir := plant(t, "-- a/codes.txt --\nx\n")
	at, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	name := strings.Repeat("d", 200)
	for range 30 {
		if err := at.Mkdir(name, 0o777); err != nil {
			t.Fatal(err)
		}
		in, err := at.OpenRoot(name)
		at.Close()
		if err != nil {
			t.Fatal(err)
		}
		at = in
	}
	at.Close()
	s := walk(t, []string{dir}, tree.Options{})
	if len(s.errs) != 1 {
		t.Errorf("%d errors, want one", len(s.errs))
	}
	for path, err := range s.errs {
		if !errors.Is(err, syscall.ENAMETOOLONG) || !strings.HasPrefix(path, dir) || strings.Contains(err.Error(), name) {
			t.Errorf("a path of %d bytes: %v", len(path), err)
		}
	}
	if got := len(s.files); got != 1 {
		t.Errorf("%d files, want the other one", got)
	}
}

func TestWalkNamesThatAreNotUTF8(t *testing.T) {
	if runtime.GOOS == "darwin" {
		t.Skip("the file system wants UTF-8")
	}
	dir := t.TempDir()
	folder, name := "caf\xe9", "codes\xff\xfe.txt"
	write(t, filepath.Join(dir, folder, name), "x")
	for _, opt := range []tree.Options{{}, {Exclude: []string{"*.zip"}}, {Follow: true}} {
		got := walk(t, []string{dir}, opt).files
		if len(got) != 1 || got[0].Path != filepath.Join(dir, folder, name) {
			t.Errorf("%+v: %+v", opt, got)
		}
	}
	if got := walk(t, []string{dir}, tree.Options{Exclude: []string{"caf*"}}).files; len(got) != 0 {
		t.Errorf("excluded, but %+v", got)
	}
}

func TestWalkLeavesBrowsersAlone(t *testing.T) {
	dir := plant(t, `
-- .config/google-chrome/Default/Cookies --
-- .config/google-chrome/Default/Sessions/Session_1 --
-- .config/google-chrome/Default/Bookmarks --
-- .config/google-chrome/Local State --
-- .mozilla/firefox/ab12.default/key4.db --
-- .mozilla/firefox/ab12.default/storage/default/x --
-- .mozilla/firefox/ab12.default/places.sqlite --
-- Sessions/codes.txt --
-- Recipes/Cookies --
`)
	want := []string{".config/google-chrome/Default/Bookmarks", ".mozilla/firefox/ab12.default/places.sqlite", "Recipes/Cookies", "Sessions/codes.txt"}
	if d := cmp.Diff(want, walk(t, []string{dir}, tree.Options{}).below(t, dir)); d != "" {
		t.Errorf("files (-want +got):\n%s", d)
	}
	link(t, filepath.Join(dir, ".config/google-chrome/Default"), filepath.Join(dir, "profile"))
	roots := []string{
		filepath.Join(dir, "profile"),
		filepath.Join(dir, ".config/google-chrome/Default/Sessions"),
		filepath.Join(dir, ".config/google-chrome/Default/Cookies"),
	}
	if d := cmp.Diff([]string{"profile/Bookmarks"}, walk(t, roots, tree.Options{}).below(t, dir)); d != "" {
		t.Errorf("as roots (-want +got):\n%s", d)
	}
}
