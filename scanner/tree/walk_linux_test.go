package tree_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"sparekey/scanner/tree"
)

func TestWalkKernelFileSystems(t *testing.T) {
	roots := []string{"/proc", "/sys", "/dev", "/run", "/proc/self"}
	s := walk(t, roots, tree.Options{})
	for _, path := range roots {
		if _, err := os.Stat(path); err == nil && !errors.Is(s.errs[path], tree.ErrSpecial) {
			t.Errorf("%s: %v, want %v", path, s.errs[path], tree.ErrSpecial)
		}
	}
	if len(s.files) != 0 {
		t.Errorf("%d files, the first is %s", len(s.files), s.files[0].Path)
	}
}

func TestWalkEntersFoldersBelowKernelOnesWhenNamed(t *testing.T) {
	dir, err := os.MkdirTemp("/dev/shm", "walk")
	if err != nil {
		t.Skipf("no folder in memory here: %v", err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	write(t, filepath.Join(dir, "a", "codes.txt"), "x")
	if got := walk(t, []string{dir}, tree.Options{}).files; len(got) != 1 {
		t.Errorf("%d files, want one", len(got))
	}
}

// /dev/shm is another file system than the one with the temporary folder.
func TestWalkOneFileSystem(t *testing.T) {
	away, err := os.MkdirTemp("/dev/shm", "walk")
	if err != nil {
		t.Skipf("no second file system here: %v", err)
	}
	t.Cleanup(func() { os.RemoveAll(away) })
	write(t, filepath.Join(away, "codes.txt"), "x")
	dir := plant(t, "-- here.txt --\nx\n")
	link(t, away, filepath.Join(dir, "away"))
	link(t, filepath.Join(away, "codes.txt"), filepath.Join(dir, "codes.txt"))
	if a, b := device(t, away), device(t, dir); a == b {
		t.Skip("the temporary folder is on the file system in memory")
	}
	for _, tt := range []struct {
		opt  tree.Options
		want int
	}{
		{tree.Options{Follow: true}, 2},
		{tree.Options{Follow: true, OneFileSystem: true}, 1},
	} {
		if got := len(walk(t, []string{dir}, tt.opt).files); got != tt.want {
			t.Errorf("%+v: %d files, want %d", tt.opt, got, tt.want)
		}
	}
}

func device(t *testing.T, path string) uint64 {
	t.Helper()
	fi, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return tree.Identify(fi).Device
}
