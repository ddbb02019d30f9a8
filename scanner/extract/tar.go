package extract

import (
	"archive/tar"
	"bufio"
	"compress/bzip2"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/ulikunitz/xz"

	"sparekey/scanner/blob"
)

func readTar(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	return tarMembers(ctx, in, in.content, out)
}

// tarMembers hands on the members of a tar as they come by.
func tarMembers(ctx context.Context, in *input, r io.Reader, out *outlet) error {
	t := tar.NewReader(r)
	current := 0 // which member t stands at
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		h, err := t.Next()
		current++
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return damaged(err)
		}
		if h.Typeflag != tar.TypeReg || strings.HasSuffix(h.Name, "/") {
			continue
		}
		name := h.Name
		this := current
		b, err := in.blob.Member(name, h.Size, func(context.Context) (io.ReadCloser, error) {
			if this != current {
				return nil, errPassed
			}
			return io.NopCloser(sound{t}), nil
		})
		if err != nil {
			return err
		}
		if err := out.child(ctx, b.WithFleeting().WithModTime(h.ModTime)); err != nil {
			return err
		}
	}
}

var errPassed = errors.New("the archive was read further")

// readCompressed unpacks one stream: a tar's members are handed on as they come
// by, anything else is one member.
func readCompressed(ctx context.Context, _ *Extractor, in *input, out *outlet) error {
	stream, err := decompress(in.kind, in.content)
	if err != nil {
		return damaged(err)
	}
	defer stream.Close()
	r := bufio.NewReaderSize(&bounded{r: sound{stream}, left: streamBytes + streamRatio*max(0, in.content.Size())}, blob.HeadSize)
	head, err := r.Peek(blob.HeadSize)
	if len(head) == 0 && err != io.EOF {
		return err
	}
	if blob.Sniff(head) == "tar" {
		return tarMembers(ctx, in, r, out)
	}
	opened := false
	b, err := in.blob.Member(innerName(baseName(in.blob.Address)), -1, func(context.Context) (io.ReadCloser, error) {
		if opened {
			return nil, errPassed
		}
		opened = true
		return io.NopCloser(r), nil
	})
	if err != nil {
		return err
	}
	return out.child(ctx, b.WithFleeting())
}

func decompress(k blob.Kind, r io.Reader) (io.ReadCloser, error) {
	switch k {
	case "bz2":
		return io.NopCloser(bzip2.NewReader(r)), nil
	case "zst":
		return newZstd(r)
	case "xz":
		return newXZ(r)
	default:
		return newGzip(r)
	}
}

// gzipped unpacks the streams that follow each other in a file, up to the first
// byte that begins none: tapes and copies pad a file with zeros.
type gzipped struct {
	in *bufio.Reader
	*gzip.Reader
}

func newGzip(r io.Reader) (io.ReadCloser, error) {
	in := bufio.NewReader(r)
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	z.Multistream(false)
	return gzipped{in, z}, nil
}

func (g gzipped) Read(p []byte) (int, error) {
	for {
		n, err := g.Reader.Read(p)
		if n > 0 || err != io.EOF {
			if err == io.EOF {
				err = nil // it comes back at the next read
			}
			return n, err
		}
		if next, _ := g.in.Peek(2); string(next) != "\x1f\x8b" {
			return 0, io.EOF
		}
		if err := g.Reset(g.in); err != nil {
			return 0, err
		}
		g.Multistream(false)
	}
}

const (
	xzHeader  = 12       // bytes before the first block
	xzWindow  = 64 << 20 // what the strongest preset asks for
	xzFilter  = 0x21     // LZMA2, whose one property is the size of its window
	xzLongest = 32       // bytes of a block's header up to that property
)

// newXZ refuses a stream whose first block asks for more memory than any preset
// does: the library allocates whatever it is told.
func newXZ(r io.Reader) (io.ReadCloser, error) {
	b := bufio.NewReader(r)
	head, err := b.Peek(xzHeader + xzLongest)
	if err != nil && err != io.EOF {
		return nil, err
	}
	window, known := xzWindowOf(head)
	if !known {
		return nil, fmt.Errorf("unpacking through filters: %w", ErrUnsupported)
	}
	if window > xzWindow {
		return nil, fmt.Errorf("unpacking with a window of %d MiB: %w", window>>20, blob.ErrLimit)
	}
	x, err := xz.NewReader(b)
	if err != nil {
		return nil, err
	}
	return io.NopCloser(x), nil
}

// xzWindowOf reads the window of the first block. It is false for a block that
// goes through other filters than LZMA2, which the library does not know.
func xzWindowOf(head []byte) (window int64, known bool) {
	if len(head) < xzHeader+5 || head[xzHeader] == 0 { // there is no block
		return 0, true
	}
	block := head[xzHeader:]
	flags, at := block[1], 2
	for _, length := range []byte{0x40, 0x80} { // sizes that may stand before the filters
		for more := flags&length != 0; more && at < len(block); at++ {
			more = block[at]&0x80 != 0
		}
	}
	if at+2 >= len(block) {
		return 0, true // damaged, as the library will say
	}
	if flags&3 != 0 || block[at] != xzFilter || block[at+1] != 1 {
		return 0, false
	}
	bits := int64(block[at+2])
	return (2 | bits&1) << (bits/2 + 11), true // as the format has it
}

// What a tar's stream may unpack to. Members are counted by the blob; these
// bounds are for what is skipped between them, which nobody else sees.
const (
	streamBytes = 64 << 20
	streamRatio = 200
)

// bounded ends with [blob.ErrLimit] when too much was read.
type bounded struct {
	r    io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, fmt.Errorf("unpacking a stream that grows more than %d times: %w", streamRatio, blob.ErrLimit)
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}

// innerName is the name of the one file in a compressed stream.
func innerName(name string) string {
	lower := strings.ToLower(name)
	for _, end := range []string{".gz", ".bz2", ".xz", ".zst", ".z", ".zstd"} {
		if strings.HasSuffix(lower, end) && len(name) > len(end) {
			return name[:len(name)-len(end)]
		}
	}
	return name
}
