// Package tree walks folders and says what is in them without opening a file.
//
// Paths go in, one [File] for each regular file comes out, made from directory
// entries and stat alone. It never opens a file, never follows a link unless
// asked, and never enters the kernel's own file systems or the places where a
// browser keeps its sessions.
package tree

import (
	"errors"
	"time"
)

// File is one regular file on disk. Where listing a folder would fetch it from
// another machine, the folder itself is handed on as one that is cloud only.
type File struct {
	Path      string // as the root was given, joined with what is below it
	Size      int64  // bytes
	ModTime   time.Time
	ID        ID
	CloudOnly bool // the name is here, the bytes are not; opening it would fetch them
	Linked    bool // Path is a symbolic link: a root, or one that was followed
}

// ID names a file whatever path leads to it. The zero ID means that the system
// does not say.
type ID struct{ Device, Index uint64 }

// Options says what a walk leaves out. The zero value walks everything, follows
// no link and crosses into other file systems.
type Options struct {
	Exclude       []string // globs (doublestar) matched against the path, its absolute form and the base name
	OneFileSystem bool     // stay on the file system of the root
	Follow        bool     // follow symbolic links; loops end
	Workers       int      // goroutines; 0 lets fastwalk decide
}

// ErrSpecial is handed to a [VisitFunc] with a path that is no regular file:
// a pipe, a socket, a device. Such a path is never opened.
var ErrSpecial = errors.New("not a regular file")

// VisitFunc is called for every file. A non-nil err says why f.Path could not be
// looked at; f then holds the path and nothing else. It is called from several
// goroutines at once. Returning an error ends the walk with that error.
type VisitFunc func(f File, err error) error
