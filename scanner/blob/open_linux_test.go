package blob_test

import (
	"io"
	"os"
	"syscall"
	"testing"
	"time"

	"sparekey/scanner/blob"
)

// Reading leaves no trace, where the system allows for that.
func TestAccessTimeStays(t *testing.T) {
	f := onDisk(t, "codes.txt", "x")
	long := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	if err := os.Chtimes(f.Path, long, time.Now()); err != nil {
		t.Fatal(err)
	}
	plain, err := os.ReadFile(f.Path)
	if err != nil || len(plain) != 1 {
		t.Fatal(err)
	}
	if accessed(t, f.Path).Equal(long) {
		t.Skip("this file system keeps no times of access")
	}
	if err := os.Chtimes(f.Path, long, time.Now()); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(open(t, blob.FromFile(f, blob.Limits{}))); err != nil {
		t.Fatal(err)
	}
	if got := accessed(t, f.Path); !got.Equal(long) {
		t.Errorf("accessed at %v, want %v", got, long)
	}
}

func accessed(t *testing.T, path string) time.Time {
	t.Helper()
	fi, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	at := fi.Sys().(*syscall.Stat_t).Atim
	return time.Unix(int64(at.Sec), int64(at.Nsec))
}
