package extract

import (
	"archive/zip"
	"compress/bzip2"
	"context"
	"errors"
	"fmt"
	"io"
	"time"
	"unicode/utf8"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zstd"
	"golang.org/x/text/encoding/charmap"

	"sparekey/scanner/blob"
)

// entry is one file in a zip, small enough to be kept by the hundred thousand.
type entry struct {
	name         string
	modTime      time.Time
	offset       int64 // of the compressed bytes
	packed, size int64
	method       uint16
	locked       bool
}

// readZip names the members of a zip. Nothing is unpacked.
func readZip(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	c := openable(in)
	if in.directory == nil {
		return salvage(ctx, c, out, in.damage)
	}
	for _, f := range in.directory.File {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !f.Mode().IsRegular() {
			continue
		}
		e, err := entryOf(f)
		if err != nil {
			err = out.member(memberAddress(in.blob.Address, e.name), fmt.Errorf("%w: %w", ErrDamaged, err))
		} else {
			err = c.child(ctx, e, out)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func entryOf(f *zip.File) (entry, error) {
	name := f.Name
	if f.NonUTF8 || !utf8.ValidString(name) {
		name = legacyName(name)
	}
	offset, err := f.DataOffset()
	return entry{
		name:    name,
		modTime: f.Modified,
		offset:  offset,
		packed:  int64(f.CompressedSize64),
		size:    int64(f.UncompressedSize64),
		method:  f.Method,
		locked:  f.Flags&1 != 0,
	}, err
}

// legacyName decodes a name that does not say how it is written: UTF-8 where it
// can be nothing else, otherwise the characters of DOS, as the format has it.
func legacyName(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	decoded, err := charmap.CodePage437.NewDecoder().String(name)
	if err != nil {
		return name
	}
	return decoded
}

// container is a blob whose members are found at known places in it.
type container struct {
	blob blob.Blob
	open func(context.Context) (blob.Content, error)
}

// openable says how the members of a container get at its bytes later. A file on
// disk is opened again. What is itself a member would have to be unpacked again
// for each of its own, so those can be read only while it is open.
func openable(in *input) container {
	if in.blob.Depth() == 0 && !in.blob.Fleeting {
		return container{in.blob, in.blob.Open}
	}
	return lent(in)
}

// lent is a container whose members read what is open now.
func lent(in *input) container {
	return container{in.blob.WithFleeting(), func(context.Context) (blob.Content, error) { return borrowed{in.content}, nil }}
}

// borrowed is content that somebody else closes.
type borrowed struct{ blob.Content }

func (borrowed) Close() error { return nil }

// child hands on one entry.
func (c container) child(ctx context.Context, e entry, out *outlet) error {
	b, err := c.member(e)
	if err != nil {
		return out.member(memberAddress(c.blob.Address, e.name), err)
	}
	return out.child(ctx, b)
}

// member makes a blob of one entry.
func (c container) member(e entry) (blob.Blob, error) {
	if e.locked {
		return blob.Blob{}, ErrLocked
	}
	if !unpackable(e.method) {
		return blob.Blob{}, fmt.Errorf("%w: packed with method %d", ErrUnsupported, e.method)
	}
	b, err := c.blob.Member(e.name, e.size, func(ctx context.Context) (io.ReadCloser, error) {
		content, err := c.open(ctx)
		if err != nil {
			return nil, err
		}
		return unpack(content, e)
	})
	if err != nil {
		return blob.Blob{}, err
	}
	return b.WithModTime(e.modTime), nil
}

// memberAddress is the address of a member that never became a blob.
func memberAddress(a blob.Address, name string) blob.Address {
	members := append(make([]string, 0, len(a.Members)+1), a.Members...)
	return blob.Address{File: a.File, Members: append(members, name)}
}

const (
	methodStored   = 0
	methodDeflated = 8
	methodBzip2    = 12
	methodZstd     = 93
)

func unpackable(method uint16) bool {
	return method == methodStored || method == methodDeflated || method == methodBzip2 || method == methodZstd
}

// unpacked is the bytes of an entry; closing it closes the container, too.
type unpacked struct {
	io.Reader
	closers []io.Closer
}

func (u unpacked) Close() error {
	var all []error
	for _, c := range u.closers {
		all = append(all, c.Close())
	}
	return errors.Join(all...)
}

func unpack(content blob.Content, e entry) (io.ReadCloser, error) {
	raw := io.NewSectionReader(content, e.offset, e.packed)
	switch e.method {
	case methodDeflated:
		r := flate.NewReader(raw)
		return unpacked{sound{r}, []io.Closer{r, content}}, nil
	case methodBzip2:
		return unpacked{sound{bzip2.NewReader(raw)}, []io.Closer{content}}, nil
	case methodZstd:
		r, err := newZstd(raw)
		if err != nil {
			return nil, errors.Join(err, content.Close())
		}
		return unpacked{sound{r}, []io.Closer{r, content}}, nil
	default:
		return unpacked{sound{raw}, []io.Closer{content}}, nil
	}
}

// newZstd unpacks on the caller's goroutine and within a bounded window.
func newZstd(r io.Reader) (io.ReadCloser, error) {
	d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20), zstd.WithDecoderLowmem(true))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return d.IOReadCloser(), nil
}

// sound says of what a decompressor cannot make sense of that it is damaged.
type sound struct{ io.Reader }

func (s sound) Read(p []byte) (int, error) {
	n, err := s.Reader.Read(p)
	if err == io.EOF {
		return n, err
	}
	return n, damaged(err)
}

// damaged adds [ErrDamaged] to a parser's error, an end that comes too early
// included, but not to those that come from below the parser and say something
// else.
func damaged(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, blob.ErrLimit), errors.Is(err, ErrDamaged), errors.Is(err, ErrLocked), errors.Is(err, ErrUnsupported),
		errors.Is(err, errStopped), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.Is(err, zstd.ErrWindowSizeExceeded), errors.Is(err, zstd.ErrDecoderSizeExceeded):
		return fmt.Errorf("%w: %w", blob.ErrLimit, err)
	case errors.Is(err, zstd.ErrUnknownDictionary):
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	return fmt.Errorf("%w: %w", ErrDamaged, err)
}
