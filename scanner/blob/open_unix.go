//go:build unix

package blob

import (
	"errors"
	"os"
	"syscall"
)

// openFile opens a file so that nothing can make the call wait or act: not a
// pipe without a writer, not a device. A link in the last place is followed only
// when linked is set.
func openFile(path string, linked bool) (*os.File, error) {
	flags := os.O_RDONLY | syscall.O_NONBLOCK | syscall.O_CLOEXEC
	if !linked {
		flags |= syscall.O_NOFOLLOW
	}
	f, err := os.OpenFile(path, flags|noAccessTime, 0)
	if noAccessTime != 0 && errors.Is(err, syscall.EPERM) { // only a file's owner may ask for it
		f, err = os.OpenFile(path, flags, 0)
	}
	if !linked && errors.Is(err, syscall.ELOOP) { // a link now, a file when the walk came by
		return nil, ErrChanged
	}
	return f, err
}
