package scanner

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// accessed returns when a file was last read, as far as the file system says.
func accessed(t *testing.T, path string) time.Time {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	at := info.Sys().(*syscall.Stat_t).Atim
	return time.Unix(at.Unix())
}

// A scan leaves no trace in the times of access either.
func TestLeavesAccessTimes(t *testing.T) {
	dir := lay(t, "-- github-recovery-codes.txt --\n"+github+"-- control.txt --\nbread\n")
	if err := os.WriteFile(filepath.Join(dir, "all.zip"), pack(t, "codes.txt", []byte(github)), 0o644); err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-72 * time.Hour) // so long ago that every file system would note a reading
	names := []string{"github-recovery-codes.txt", "all.zip"}
	for _, name := range append(names, "control.txt") {
		if err := os.Chtimes(filepath.Join(dir, name), long, time.Now()); err != nil {
			t.Fatal(err)
		}
	}
	control := filepath.Join(dir, "control.txt")
	before := accessed(t, control)
	if _, err := os.ReadFile(control); err != nil {
		t.Fatal(err)
	}
	if accessed(t, control).Equal(before) {
		t.Skip("this file system keeps no times of access")
	}
	was := map[string]time.Time{}
	for _, name := range names {
		was[name] = accessed(t, filepath.Join(dir, name))
	}
	r := &record{}
	if err := r.scan(t, Options{Roots: []string{dir}}); err != nil {
		t.Fatal(err)
	}
	if len(r.hits) != 2 {
		t.Fatalf("%d hits: the files were not read", len(r.hits))
	}
	for _, name := range names {
		if now := accessed(t, filepath.Join(dir, name)); !now.Equal(was[name]) {
			t.Errorf("%s was accessed at %v, before at %v", name, now, was[name])
		}
	}
}
