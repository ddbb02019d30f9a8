package blob

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"sync"
	"sync/atomic"

	"sparekey/scanner/tree"
)

// disk is an opened file.
type disk struct {
	file  *os.File
	size  int64
	alive func() error  // the error of the context that it was opened with
	count *atomic.Int64 // bytes read; nil: nobody asks
}

func openDisk(ctx context.Context, b Blob) (Content, error) {
	if b.file.cloudOnly {
		return nil, fmt.Errorf("opening %s: %w", b.Address, ErrCloudOnly)
	}
	f, err := openFile(b.Address.File, b.file.linked)
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", b.Address, cause(err))
	}
	fi, err := f.Stat()
	if err == nil {
		err = b.check(fi)
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("opening %s: %w", b.Address, cause(err))
	}
	return &disk{file: f, size: fi.Size(), alive: ctx.Err, count: b.budget.limits.FromDisk}, nil
}

// check says whether what was opened is what the walk saw. Some file systems in
// user space give a file a new index each time it is looked up, so another index
// is forgiven where size and time are the same to the nanosecond.
func (b Blob) check(fi fs.FileInfo) error {
	switch {
	case !tree.Regular(fi):
		return tree.ErrSpecial
	case b.file.id == tree.ID{} || b.file.id == tree.Identify(fi):
		return nil
	case b.file.size == fi.Size() && b.ModTime.Equal(fi.ModTime()):
		return nil
	}
	return ErrChanged
}

// cause strips the path from an error of package os: the address says it already.
func cause(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	return err
}

func (d *disk) Read(p []byte) (int, error) {
	if err := d.alive(); err != nil {
		return 0, err
	}
	return d.counted(d.file.Read(p))
}

func (d *disk) ReadAt(p []byte, off int64) (int, error) {
	if err := d.alive(); err != nil {
		return 0, err
	}
	return d.counted(d.file.ReadAt(p, off))
}

func (d *disk) counted(n int, err error) (int, error) {
	if d.count != nil {
		d.count.Add(int64(n))
	}
	return n, err
}

func (d *disk) Size() int64  { return d.size }
func (d *disk) Close() error { return d.file.Close() }

// held is content that lies in memory.
type held struct{ bytes.Reader }

func newHeld(all []byte) *held {
	h := new(held)
	h.Reset(all)
	return h
}

func (*held) Close() error { return nil }

// keepHead is how much of a member that is read from front to back stays in
// memory, for a reader that looks at the head first and then starts over.
const keepHead = 1 << 20

// member is an opened member. Bytes come out of its source once, in order; those
// that may be asked for again are held in front.
type member struct {
	blob  Blob
	start func() (io.ReadCloser, error)
	alive func() error

	mu     sync.Mutex
	source io.ReadCloser
	end    error  // why the source yields no more
	taken  int64  // bytes taken from the source
	front  []byte // the first bytes; all that were taken, unless dropped
	drop   bool   // the source was read past the front
	random bool   // ReadAt went beyond what a look at the head needs
	next   int64  // where Read goes on
}

func openMember(ctx context.Context, b Blob) (*member, error) {
	m := &member{blob: b, alive: ctx.Err}
	m.start = func() (io.ReadCloser, error) { return b.open(ctx) }
	if err := m.rewind(); err != nil {
		return nil, err
	}
	return m, nil
}

func (m *member) rewind() error {
	source, err := m.start()
	if err != nil {
		return fmt.Errorf("opening %s: %w", m.blob.Address, err)
	}
	m.source, m.end, m.taken, m.front, m.drop = source, nil, 0, nil, false
	return nil
}

// take reads from the source and charges for it. It is the only place where
// bytes of a member come into being.
func (m *member) take(p []byte) (int, error) {
	if m.end != nil || len(p) == 0 {
		return 0, m.end
	}
	if err := m.alive(); err != nil {
		return 0, err
	}
	n, err := m.source.Read(p)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("reading %s: %w", m.blob.Address, err)
	}
	granted := int(min(int64(n), m.blob.budget.limits.MemberBytes-m.taken))
	granted = min(granted, m.blob.budget.charge(n))
	if granted < n {
		err = m.limit()
	}
	m.taken += int64(granted)
	m.end = err
	return granted, err
}

func (m *member) limit() error {
	return fmt.Errorf("reading %s beyond byte %d: %w", m.blob.Address, m.taken, ErrLimit)
}

// fill takes until the front holds the first want bytes, or all there are.
func (m *member) fill(want int64) error {
	if want > maxMemory {
		return m.limit()
	}
	for empty := 0; int64(len(m.front)) < want && m.end == nil; {
		if len(m.front) == cap(m.front) {
			m.front = slices.Grow(m.front, max(4096, len(m.front)))
		}
		room := m.front[len(m.front):cap(m.front)]
		room = room[:min(int64(len(room)), want-int64(len(m.front)))]
		n, err := m.take(room)
		m.front = m.front[:len(m.front)+n]
		if err != nil && m.end == nil {
			return err // the context has ended, not the source
		}
		if empty++; n > 0 {
			empty = 0
		}
		if empty == 100 {
			m.end = fmt.Errorf("reading %s: %w", m.blob.Address, io.ErrNoProgress)
		}
	}
	return nil
}

func (m *member) Read(p []byte) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !m.drop {
		if err := m.fill(m.next); err != nil {
			return 0, err
		}
		if m.next < int64(len(m.front)) {
			n := copy(p, m.front[m.next:])
			m.next += int64(n)
			return n, nil
		}
	}
	n, err := m.take(p)
	m.next += int64(n)
	if after := len(m.front) + n; !m.drop && after <= maxMemory && (m.random || after <= keepHead) {
		m.front = append(m.front, p[:n]...)
	} else if n > 0 {
		m.front, m.drop = nil, true
	}
	return n, err
}

func (m *member) ReadAt(p []byte, off int64) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if off < 0 {
		return 0, fmt.Errorf("reading %s at %d: %w", m.blob.Address, off, fs.ErrInvalid)
	}
	if err := m.hold(off + int64(len(p))); err != nil {
		return 0, err
	}
	if off >= int64(len(m.front)) {
		return 0, m.end
	}
	n := copy(p, m.front[off:])
	if n < len(p) {
		return n, m.end
	}
	return n, nil
}

// hold is fill for a member that may have been read past its front.
func (m *member) hold(want int64) error {
	if m.drop {
		if m.blob.Fleeting {
			return fmt.Errorf("reading %s again: %w", m.blob.Address, errGone)
		}
		if err := errors.Join(m.source.Close(), m.rewind()); err != nil {
			return err
		}
	}
	m.random = m.random || want > keepHead
	return m.fill(want)
}

// all returns every byte of a member nothing of which was read yet.
func (m *member) all() ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.hold(maxMemory)
	switch {
	case err != nil:
		return nil, err
	case m.end == nil:
		return nil, m.limit()
	case m.end != io.EOF:
		return nil, m.end
	}
	return append([]byte{}, m.front...), nil // never nil, and no larger than it must be
}

func (m *member) Size() int64 {
	if m.blob.Size >= 0 {
		return m.blob.Size
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.hold(maxMemory); err != nil || m.end != io.EOF {
		return -1
	}
	return int64(len(m.front))
}

func (m *member) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.source == nil {
		return nil
	}
	source := m.source
	m.source, m.front, m.end = nil, nil, fs.ErrClosed
	return source.Close()
}
