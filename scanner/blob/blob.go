// Package blob gives anything with bytes, a file on disk or a member of another
// blob, an address and limits that nobody can forget.
//
// Files from the walk go in, readers whose every byte is counted come out. It
// never writes, never follows a link that appeared after the walk, and never
// opens what is not a regular file.
package blob

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"sparekey/scanner/tree"
)

// Blob is a file or a member of a container, not yet read. It is a value: copies
// share nothing but the budget of the disk file they came from, and may be used
// by several goroutines.
type Blob struct {
	Address  Address
	Size     int64 // bytes; -1 when the container does not say
	ModTime  time.Time
	Fleeting bool // can be opened only until its container is read further
	Looked   bool // a picture that was looked at: it is to be read now

	file   onDisk
	open   OpenFunc // of a member
	kept   []byte   // all the bytes; nil: not held in memory
	depth  int
	budget *budget
}

// onDisk is what the walk knew about a file beside its path and size.
type onDisk struct {
	id        tree.ID
	size      int64
	cloudOnly bool
	linked    bool
}

// OpenFunc opens the bytes of a member. The reader is closed by the caller.
type OpenFunc func(context.Context) (io.ReadCloser, error)

// Content is an opened blob. Read and ReadAt may be mixed; ReadAt may be called
// from several goroutines, Read from one. It must not be used after the context
// it was opened with has ended: its reads then return the context's error.
type Content interface {
	io.Reader
	io.ReaderAt
	io.Closer

	// Size returns the number of bytes. For a member of unknown size it reads
	// all of it into memory first, and returns -1 when that is not possible.
	Size() int64
}

// ErrCloudOnly says that opening would fetch the file from another machine.
var ErrCloudOnly = errors.New("the bytes are in the cloud, not on this disk")

// ErrChanged says that the path no longer leads to the file that the walk saw.
var ErrChanged = errors.New("changed while scanning")

// errGone says that a fleeting member was read past and cannot be read again.
var errGone = errors.New("the container was read further")

// FromFile makes a blob of a file on disk, with a fresh budget for all that is
// unpacked out of it. Nothing is opened. A file without an ID is taken for what
// its path leads to when it is opened, links included.
func FromFile(f tree.File, l Limits) Blob {
	return Blob{
		Address: Address{File: f.Path},
		Size:    f.Size,
		ModTime: f.ModTime,
		file:    onDisk{id: f.ID, size: f.Size, cloudOnly: f.CloudOnly, linked: f.Linked || f.ID == tree.ID{}},
		budget:  newBudget(l, f.Size),
	}
}

// Member makes a blob of something inside b. A size of -1 means that the
// container does not say. The member has b's time and is fleeting when b is;
// [Blob.WithModTime] and [Blob.WithFleeting] say otherwise. The error is
// [ErrLimit] when b is as deep as members go, or has as many as are read.
func (b Blob) Member(name string, size int64, open OpenFunc) (Blob, error) {
	if b.budget == nil {
		b.budget = newBudget(Limits{}, b.Size)
	}
	if b.depth >= b.budget.limits.Depth {
		return Blob{}, fmt.Errorf("going deeper than %d containers in %s: %w", b.depth, b.Address, ErrLimit)
	}
	if !b.budget.admit() {
		return Blob{}, fmt.Errorf("listing more than %d members of %s: %w", b.budget.limits.Members, b.Address, ErrLimit)
	}
	return Blob{
		Address:  b.Address.member(name),
		Size:     max(size, -1),
		ModTime:  b.ModTime,
		Fleeting: b.Fleeting,
		open:     open,
		depth:    b.depth + 1,
		budget:   b.budget,
	}, nil
}

// WithModTime returns b with a time of its own, unless t is zero.
func (b Blob) WithModTime(t time.Time) Blob {
	if !t.IsZero() {
		b.ModTime = t
	}
	return b
}

// WithLooked returns b as a picture that was looked at.
func (b Blob) WithLooked() Blob {
	b.Looked = true
	return b
}

// WithFleeting returns b as one that can be opened only until its container is
// read further.
func (b Blob) WithFleeting() Blob {
	b.Fleeting = true
	return b
}

// Depth returns how many containers b lies in: 0 for a file on disk.
func (b Blob) Depth() int { return b.depth }

// Open opens b for reading. Every byte that comes out of a member counts against
// the budget of its disk file, each time it is unpacked; reading beyond that or
// beyond [Limits].MemberBytes ends with [ErrLimit]. A file on disk must still be
// the regular file that the walk saw, or the error is [tree.ErrSpecial] or
// [ErrChanged]; one that is not on this disk is not opened: [ErrCloudOnly].
func (b Blob) Open(ctx context.Context) (Content, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	switch {
	case b.kept != nil:
		return newHeld(b.kept), nil
	case b.open == nil:
		return openDisk(ctx, b)
	}
	m, err := openMember(ctx, b)
	if err != nil {
		return nil, err
	}
	return m, nil
}

// Keep returns b in a form that can be opened at any time: a fleeting blob is
// read into memory, where it stays as long as the result is in use; any other is
// returned as it is. Reading what was kept costs no budget.
func (b Blob) Keep(ctx context.Context) (Blob, error) {
	if !b.Fleeting || b.open == nil {
		return b, nil
	}
	m, err := openMember(ctx, b)
	if err != nil {
		return Blob{}, err
	}
	defer m.Close()
	all, err := m.all()
	if err != nil {
		return Blob{}, err
	}
	b.kept, b.open, b.Size, b.Fleeting = all, nil, int64(len(all)), false
	return b, nil
}
