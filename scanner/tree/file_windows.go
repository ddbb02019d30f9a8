package tree

import (
	"io/fs"
	"syscall"
)

// Identify returns the zero ID: on Windows only an open file says which it is.
func Identify(fs.FileInfo) ID { return ID{} }

// Regular says whether the bytes of a file can be read at any place. A file
// behind a reparse point, such as one in a cloud folder, is irregular to Go.
func Regular(fi fs.FileInfo) bool {
	return fi.Mode().IsRegular() || fi.Mode().Type() == fs.ModeIrregular && !isLink(fi)
}

// isLink says whether fi is a symbolic link or a junction. Go takes a junction
// for something irregular, but leaves the attribute of a folder on it.
func isLink(fi fs.FileInfo) bool {
	if fi.Mode()&fs.ModeSymlink != 0 {
		return true
	}
	return fi.Mode().Type() == fs.ModeIrregular && attributes(fi)&syscall.FILE_ATTRIBUTE_DIRECTORY != 0
}

func attributes(fi fs.FileInfo) uint32 {
	if data, ok := fi.Sys().(*syscall.Win32FileAttributeData); ok {
		return data.FileAttributes
	}
	return 0
}

func nameCount(fs.FileInfo) uint64 { return 1 } // not said without opening
