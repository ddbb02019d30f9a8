package tree

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// newWalk is a walk that lists the base names of what it visits.
func newWalk(t *testing.T, opt Options, names *[]string) *walk {
	opt.Workers = 1
	return &walk{
		ctx:    t.Context(),
		opt:    opt,
		seen:   make(map[key]bool),
		kernel: make(map[uint64]bool),
		visit: func(f File, err error) error {
			*names = append(*names, filepath.Base(f.Path))
			return err
		},
	}
}

// Folders on another device than the root are not entered. A mount cannot be
// made in a test, so the walk is told of another root than it has.
func TestFolderStaysOnItsDevice(t *testing.T) {
	dir := t.TempDir()
	fi, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	device := Identify(fi).Device
	if device == 0 {
		t.Skip("this system does not tell devices apart")
	}
	if err := os.Mkdir(filepath.Join(dir, "below"), 0o777); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"here.txt", "below/there.txt"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name string
		opt  Options
		root uint64
		want int
	}{
		{"the same", Options{OneFileSystem: true}, device, 2},
		{"another", Options{OneFileSystem: true}, device + 1, 1},
		{"another, which is allowed", Options{}, device + 1, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var names []string
			w := newWalk(t, tt.opt, &names)
			if err := w.folder(start{path: dir, abs: dir, device: tt.root}); err != nil {
				t.Fatal(err)
			}
			if len(names) != tt.want {
				t.Errorf("visited %q, want %d", names, tt.want)
			}
		})
	}
}

// What vanishes between the listing and the stat is no news, unless it was asked for.
func TestVanished(t *testing.T) {
	var names []string
	w := newWalk(t, Options{}, &names)
	gone := filepath.Join(t.TempDir(), "gone")
	err := &fs.PathError{Op: "lstat", Path: gone, Err: fs.ErrNotExist}
	if err := w.unread(gone, err, false); err != nil || len(names) != 0 {
		t.Errorf("below a root: %v, visited %q", err, names)
	}
	if err := w.unread(gone, err, true); err == nil || w.stop != fs.ErrNotExist {
		t.Errorf("a root: the error handed on was %v", w.stop)
	}
	if err := w.folder(start{path: gone, abs: gone}); err == nil {
		t.Error("after a stop the walk went on")
	}
}

func TestAbsolute(t *testing.T) {
	if filepath.Separator != '/' {
		t.Skip("written for slashes")
	}
	tests := []struct{ root, abs, path, want string }{
		{"/a", "/a", "/a/b", "/a/b"},
		{"/a/", "/a", "/a/b", "/a/b"},
		{"/", "/", "/proc", "/proc"},
		{".", "/home/a", "./b/c", "/home/a/b/c"},
		{"x", "/home/a/x", "x", "/home/a/x"},
		{"link", "/real", "link/b", "/real/b"},
		{"..", "/", "../b", "/b"},
	}
	got, want := make(map[string]string), make(map[string]string)
	for _, tt := range tests {
		name := tt.root + " " + tt.path
		want[name] = tt.want
		got[name] = start{path: tt.root, abs: tt.abs}.absolute(tt.path)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
