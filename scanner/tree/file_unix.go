//go:build unix

package tree

import (
	"io/fs"
	"syscall"
)

// Identify returns the ID of the file that fi describes.
func Identify(fi fs.FileInfo) ID {
	st, ok := fi.Sys().(*syscall.Stat_t)
	if !ok || st.Ino == 0 { // some file systems have no indexes
		return ID{}
	}
	return ID{Device: uint64(st.Dev), Index: uint64(st.Ino)}
}

// Regular says whether the bytes of a file can be read at any place.
func Regular(fi fs.FileInfo) bool { return fi.Mode().IsRegular() }

func isLink(fi fs.FileInfo) bool { return fi.Mode()&fs.ModeSymlink != 0 }

// nameCount returns how many names a file has.
func nameCount(fi fs.FileInfo) uint64 {
	if st, ok := fi.Sys().(*syscall.Stat_t); ok {
		return uint64(st.Nlink)
	}
	return 1
}
