//go:build unix

package blob_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"sparekey/scanner/blob"
	"sparekey/scanner/tree"
)

// What the walk saw as a file is something else when it is opened.
func TestFilesThatWereSwapped(t *testing.T) {
	other := onDisk(t, "other.txt", "longer than it was")
	tests := []struct {
		name string
		swap func(path string) error
		want error
	}{
		{"for a pipe", func(path string) error { return syscall.Mkfifo(path, 0o666) }, tree.ErrSpecial},
		{"for a link", func(path string) error { return os.Symlink(other.Path, path) }, blob.ErrChanged},
		{"for a link to a device", func(path string) error { return os.Symlink("/dev/zero", path) }, blob.ErrChanged},
		{"for another file", func(path string) error { return os.Link(other.Path, path) }, blob.ErrChanged},
		{"for a folder", func(path string) error { return os.Mkdir(path, 0o777) }, tree.ErrSpecial},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := onDisk(t, "codes.txt", "x")
			if err := errors.Join(os.Rename(f.Path, f.Path+".old"), tt.swap(f.Path)); err != nil {
				t.Skipf("cannot be done here: %v", err)
			}
			if _, err := blob.FromFile(f, blob.Limits{}).Open(t.Context()); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

// A file that grew is still the file that the walk saw, and so is one with the
// size and the time that it had, on a file system that numbers files anew.
func TestFilesThatAreStillTheSame(t *testing.T) {
	grown := onDisk(t, "grown.txt", "x")
	if err := os.WriteFile(grown.Path, []byte("xyz"), 0o666); err != nil {
		t.Fatal(err)
	}
	renumbered := onDisk(t, "renumbered.txt", "xyz")
	renumbered.ID.Index++
	for _, f := range []tree.File{grown, renumbered} {
		got, err := io.ReadAll(open(t, blob.FromFile(f, blob.Limits{})))
		if string(got) != "xyz" || err != nil {
			t.Errorf("%s: %q, %v", f.Path, got, err)
		}
	}
}

func TestLinksThatWereFollowed(t *testing.T) {
	target := onDisk(t, "codes.txt", "x")
	path := filepath.Join(t.TempDir(), "link.txt")
	if err := os.Symlink(target.Path, path); err != nil {
		t.Fatal(err)
	}
	err := tree.Walk(t.Context(), []string{path}, tree.Options{}, func(f tree.File, err error) error {
		if err == nil {
			open(t, blob.FromFile(f, blob.Limits{}))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	open(t, blob.FromFile(tree.File{Path: path}, blob.Limits{})) // nobody walked there
}
