package blob_test

import (
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"sparekey/scanner/blob"
	"sparekey/scanner/tree"
)

// onDisk writes a file and returns it as a walk would.
func onDisk(t testing.TB, name, data string) tree.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
	var found tree.File
	err := tree.Walk(t.Context(), []string{path}, tree.Options{}, func(f tree.File, err error) error {
		found = f
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// source opens the same bytes again and again, and counts how often.
type source struct {
	data   string
	opened atomic.Int32
	closed atomic.Int32
	read   atomic.Int64
}

func (s *source) open(context.Context) (io.ReadCloser, error) {
	s.opened.Add(1)
	return &counting{iotest.OneByteReader(strings.NewReader(s.data)), s}, nil
}

type counting struct {
	r io.Reader
	s *source
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.s.read.Add(int64(n))
	return n, err
}

func (c *counting) Close() error { c.s.closed.Add(1); return nil }

func member(t testing.TB, b blob.Blob, name string, size int64, open blob.OpenFunc) blob.Blob {
	t.Helper()
	m, err := b.Member(name, size, open)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func open(t testing.TB, b blob.Blob) blob.Content {
	t.Helper()
	c, err := b.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// zeros is a member without end.
func zeros(context.Context) (io.ReadCloser, error) { return io.NopCloser(endless{}), nil }

type endless struct{}

func (endless) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestAddress(t *testing.T) {
	tests := []struct {
		address blob.Address
		want    string
	}{
		{blob.Address{File: "a/b.txt"}, "a/b.txt"},
		{blob.Address{File: "old.zip", Members: []string{"mail/in.mbox", "3", "codes.pdf"}}, "old.zip!mail/in.mbox!3!codes.pdf"},
		{blob.Address{File: "x.zip", Members: []string{""}}, "x.zip!"},
		{blob.Address{}, ""},
	}
	for _, tt := range tests {
		if got := tt.address.String(); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestSiblingsDoNotShareTheirAddress(t *testing.T) {
	top := blob.FromFile(tree.File{Path: "x.zip"}, blob.Limits{})
	for range 4 { // so that the slice of members has room to spare sooner or later
		top = member(t, top, "in.zip", -1, zeros)
	}
	a, b := member(t, top, "a", -1, zeros), member(t, top, "b", -1, zeros)
	if a.Address.Members[4] != "a" || b.Address.Members[4] != "b" {
		t.Errorf("%s and %s", a.Address, b.Address)
	}
}

func TestMember(t *testing.T) {
	when := time.Date(2021, 3, 4, 0, 0, 0, 0, time.UTC)
	top := blob.FromFile(tree.File{Path: "x.zip", Size: 9, ModTime: when}, blob.Limits{})
	if top.Size != 9 || top.Depth() != 0 || top.Fleeting {
		t.Errorf("the file: %+v", top)
	}
	m := member(t, top, "a", -7, zeros)
	if !m.ModTime.Equal(when) || m.Size != -1 || m.Depth() != 1 || m.Fleeting {
		t.Errorf("the member: %+v", m)
	}
	m = m.WithModTime(time.Time{}).WithFleeting()
	if !m.ModTime.Equal(when) || !m.Fleeting {
		t.Errorf("with no time of its own: %+v", m)
	}
	m = m.WithModTime(when.Add(time.Hour))
	if in := member(t, m, "b", 3, zeros); !in.ModTime.Equal(m.ModTime) || !in.Fleeting || in.Depth() != 2 || in.Size != 3 {
		t.Errorf("the member of the member: %+v", in)
	}
}

func TestReadingAFile(t *testing.T) {
	f := onDisk(t, "codes.txt", "0123456789")
	c := open(t, blob.FromFile(f, blob.Limits{FileBytes: 1, MemberBytes: 1})) // which are about members
	if got, err := io.ReadAll(c); string(got) != "0123456789" || err != nil || c.Size() != 10 {
		t.Errorf("%q, %v, size %d", got, err, c.Size())
	}
	var p [4]byte
	if n, err := c.ReadAt(p[:], 3); n != 4 || err != nil || string(p[:]) != "3456" {
		t.Errorf("ReadAt: %d, %v, %q", n, err, p)
	}
}

func TestReadingAMember(t *testing.T) {
	s := &source{data: strings.Repeat("0123456789", 1000)}
	top := blob.FromFile(tree.File{Path: "x.zip"}, blob.Limits{})
	for _, size := range []int64{-1, int64(len(s.data))} {
		for _, fleeting := range []bool{false, true} {
			m := member(t, top, "a", size, s.open)
			m.Fleeting = fleeting
			if err := iotest.TestReader(open(t, m), []byte(s.data)); err != nil {
				t.Errorf("size %d, fleeting %t: %v", size, fleeting, err)
			}
			if got := open(t, m).Size(); got != int64(len(s.data)) {
				t.Errorf("size %d, fleeting %t: Size() = %d", size, fleeting, got)
			}
		}
	}
}

func TestLookingAtTheHeadOfAMemberReadsNoMore(t *testing.T) {
	s := &source{data: strings.Repeat("x", 100_000)}
	c := open(t, member(t, blob.FromFile(tree.File{}, blob.Limits{}), "a", -1, s.open))
	var head [blob.HeadSize]byte
	if _, err := c.ReadAt(head[:], 0); err != nil || s.read.Load() != blob.HeadSize {
		t.Errorf("%d bytes were read, %v", s.read.Load(), err)
	}
	if got, err := io.ReadAll(c); len(got) != len(s.data) || err != nil || s.opened.Load() != 1 {
		t.Errorf("then %d bytes, %v, opened %d times", len(got), err, s.opened.Load())
	}
	c.Close()
	c.Close()
	if n := s.closed.Load(); n != 1 {
		t.Errorf("closed %d times", n)
	}
	if _, err := c.Read(head[:]); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("Read after Close: %v", err)
	}
}

// A long member that was read to its end is not in memory any more: it is opened
// again, and when that cannot be, the reader is told.
func TestReadingAMemberAgain(t *testing.T) {
	data := strings.Repeat("0123456789abcdef", 200_000)
	opened := 0
	m := member(t, blob.FromFile(tree.File{}, blob.Limits{}), "a", -1, func(context.Context) (io.ReadCloser, error) {
		opened++
		return io.NopCloser(strings.NewReader(data)), nil
	})
	for _, fleeting := range []bool{false, true} {
		m.Fleeting, opened = fleeting, 0
		c := open(t, m)
		if n, err := io.Copy(io.Discard, c); n != int64(len(data)) || err != nil {
			t.Fatalf("%d bytes, %v", n, err)
		}
		var p [16]byte
		_, err := c.ReadAt(p[:], 1_600_000)
		if fleeting && (err == nil || opened != 1) {
			t.Errorf("fleeting: %v, opened %d times", err, opened)
		}
		if !fleeting && (err != nil || string(p[:]) != data[:16] || opened != 2) {
			t.Errorf("%q, %v, opened %d times", p, err, opened)
		}
		if n, err := c.Read(p[:]); n != 0 || err != io.EOF {
			t.Errorf("fleeting %t: Read goes on with %d bytes, %v", fleeting, n, err)
		}
	}
}

func TestDamagedMember(t *testing.T) {
	torn := func(context.Context) (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader("abc"), iotest.ErrReader(io.ErrUnexpectedEOF))), nil
	}
	m := member(t, blob.FromFile(tree.File{Path: "x.zip"}, blob.Limits{}), "a", -1, torn)
	c := open(t, m)
	if got, err := io.ReadAll(c); string(got) != "abc" || !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(err.Error(), "x.zip!a") {
		t.Errorf("%q, %v", got, err)
	}
	if got := c.Size(); got != -1 {
		t.Errorf("Size() = %d", got)
	}
	if _, err := m.WithFleeting().Keep(t.Context()); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("Keep: %v", err)
	}
	stuck := member(t, m, "b", -1, func(context.Context) (io.ReadCloser, error) {
		return io.NopCloser(stuckReader{}), nil
	})
	if _, err := open(t, stuck).ReadAt(make([]byte, 1), 0); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("a source that yields nothing: %v", err)
	}
	locked := member(t, m, "c", -1, func(context.Context) (io.ReadCloser, error) { return nil, fs.ErrPermission })
	if _, err := locked.Open(t.Context()); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a source that does not open: %v", err)
	}
}

type stuckReader struct{}

func (stuckReader) Read([]byte) (int, error) { return 0, nil }

func TestKeep(t *testing.T) {
	s := &source{data: "0123456789"}
	m := member(t, blob.FromFile(tree.File{Path: "x.tar.gz"}, blob.Limits{}), "a", -1, s.open).WithFleeting()
	kept, err := m.Keep(t.Context())
	if err != nil || kept.Fleeting || kept.Size != 10 || kept.Address.String() != "x.tar.gz!a" {
		t.Fatalf("%+v, %v", kept, err)
	}
	for range 3 {
		if err := iotest.TestReader(open(t, kept), []byte(s.data)); err != nil {
			t.Error(err)
		}
	}
	if s.opened.Load() != 1 || s.closed.Load() != 1 {
		t.Errorf("opened %d, closed %d times", s.opened.Load(), s.closed.Load())
	}
	if again, err := kept.Keep(t.Context()); err != nil || again.Size != 10 {
		t.Errorf("kept again: %+v, %v", again, err)
	}
	empty := member(t, m, "b", -1, (&source{}).open)
	if kept, err := empty.Keep(t.Context()); err != nil || open(t, kept).Size() != 0 {
		t.Errorf("an empty one: %+v, %v", kept, err)
	}
	if same, err := member(t, kept, "c", -1, s.open).Keep(t.Context()); err != nil || same.Size != -1 || s.opened.Load() != 1 {
		t.Errorf("one that is not fleeting was read: %+v, %v", same, err)
	}
}

func TestContextEndsReading(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	top := blob.FromFile(onDisk(t, "x.zip", "abc"), blob.Limits{})
	m := member(t, top, "a", -1, zeros)
	file, err1 := top.Open(ctx)
	inside, err2 := m.Open(ctx)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cancel()
	for name, c := range map[string]blob.Content{"file": file, "member": inside} {
		p := make([]byte, 1)
		_, err1 := c.Read(p)
		_, err2 := c.ReadAt(p, 0)
		if !errors.Is(err1, context.Canceled) || !errors.Is(err2, context.Canceled) {
			t.Errorf("%s: %v, %v", name, err1, err2)
		}
	}
	if _, err := m.Open(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Open: %v", err)
	}
}

func TestDiskFilesThatAreNotOpened(t *testing.T) {
	gone := onDisk(t, "codes.txt", "x")
	if err := os.Remove(gone.Path); err != nil {
		t.Fatal(err)
	}
	away := onDisk(t, "away.txt", "x")
	away.CloudOnly = true
	tests := []struct {
		name string
		file tree.File
		want error
	}{
		{"removed meanwhile", gone, fs.ErrNotExist},
		{"cloud only", away, blob.ErrCloudOnly},
		{"a folder", tree.File{Path: t.TempDir()}, tree.ErrSpecial},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := blob.FromFile(tt.file, blob.Limits{}).Open(t.Context())
			if !errors.Is(err, tt.want) {
				t.Fatalf("got %v, want %v", err, tt.want)
			}
			if n := strings.Count(err.Error(), tt.file.Path); n != 1 {
				t.Errorf("the path stands %d times in %q", n, err)
			}
		})
	}
}

func TestLimitOfDepth(t *testing.T) {
	b := blob.FromFile(tree.File{Path: "x.zip"}, blob.Limits{Depth: 2})
	b = member(t, b, "in.zip", -1, zeros)
	b = member(t, b, "in.zip", -1, zeros)
	if _, err := b.Member("in.zip", -1, zeros); !errors.Is(err, blob.ErrLimit) {
		t.Errorf("the third: %v", err)
	}
	b, depth := blob.FromFile(tree.File{}, blob.Limits{}), 0
	for err := error(nil); err == nil; depth++ {
		b, err = b.Member("in.zip", -1, zeros)
	}
	if depth != 6 {
		t.Errorf("by default the %dth is refused, want the 6th", depth)
	}
}

func TestLimitOfMembers(t *testing.T) {
	top := blob.FromFile(tree.File{Path: "x.zip"}, blob.Limits{Members: 10})
	in := member(t, top, "in.zip", -1, zeros)
	var admitted atomic.Int32
	var wg sync.WaitGroup
	for i := range 30 {
		wg.Go(func() {
			b := []blob.Blob{top, in}[i%2]
			if _, err := b.Member("x", -1, zeros); err == nil {
				admitted.Add(1)
			} else if !errors.Is(err, blob.ErrLimit) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := admitted.Load(); n != 9 {
		t.Errorf("%d more were admitted beside the first, want 9", n)
	}
}

func TestLimitOfMemberBytes(t *testing.T) {
	top := blob.FromFile(tree.File{Path: "x.zip"}, blob.Limits{MemberBytes: 10})
	for n, want := range map[int]error{9: nil, 10: nil, 11: blob.ErrLimit} {
		s := &source{data: strings.Repeat("x", n)}
		got, err := io.ReadAll(open(t, member(t, top, "a", -1, s.open)))
		if len(got) != min(n, 10) || !errors.Is(err, want) {
			t.Errorf("of %d bytes %d came, %v", n, len(got), err)
		}
	}
	c := open(t, member(t, top, "a", 1000, zeros)) // it lies about its size, too
	if n, err := c.ReadAt(make([]byte, 5), 8); n != 2 || !errors.Is(err, blob.ErrLimit) {
		t.Errorf("ReadAt across the limit: %d bytes, %v", n, err)
	}
	if got := open(t, member(t, top, "a", -1, zeros)).Size(); got != -1 {
		t.Errorf("the size of a member without end: %d", got)
	}
}

// What is read of all members together stays within the budget to the byte,
// however many read at once and however deep they lie.
func TestLimitOfFileBytes(t *testing.T) {
	const allowance = 1_000_003
	top := blob.FromFile(tree.File{Path: "x.zip", Size: 1 << 20}, blob.Limits{FileBytes: allowance})
	in := member(t, top, "in.zip", -1, zeros)
	var total atomic.Int64
	var wg sync.WaitGroup
	for i := range 8 {
		b := member(t, []blob.Blob{top, in}[i%2], fmt.Sprint(i), -1, zeros)
		c := open(t, b)
		wg.Go(func() {
			n, err := io.CopyBuffer(struct{ io.Writer }{io.Discard}, struct{ io.Reader }{c}, make([]byte, 1000+i))
			total.Add(n)
			if !errors.Is(err, blob.ErrLimit) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := total.Load(); n != allowance {
		t.Errorf("%d bytes came, want %d", n, allowance)
	}
	if n, err := open(t, member(t, top, "late", -1, zeros)).Read(make([]byte, 10)); n != 0 || !errors.Is(err, blob.ErrLimit) {
		t.Errorf("afterwards: %d bytes, %v", n, err)
	}
}

// A thousand zeros to the byte, from a small file: the ratio ends it, but only
// after as much as does no harm.
func TestLimitOfRatio(t *testing.T) {
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.CopyN(w, endless{}, 100<<20); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	unpack := func(context.Context) (io.ReadCloser, error) {
		return flate.NewReader(bytes.NewReader(packed.Bytes())), nil
	}
	size := int64(packed.Len())
	tests := []struct {
		name   string
		onDisk int64
		ratio  float64
		want   int64
		err    error
	}{
		{"by default", size, 0, max(200*size, 64<<20), blob.ErrLimit},
		{"at 150", size, 150, max(150*size, 64<<20), blob.ErrLimit},
		{"in a file as large as that", 100 << 20, 0, 100 << 20, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			top := blob.FromFile(tree.File{Path: "x", Size: tt.onDisk}, blob.Limits{Ratio: tt.ratio})
			n, err := io.Copy(io.Discard, open(t, member(t, top, "a", -1, unpack)))
			if n != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("%d bytes of %d packed ones, want %d; %v", n, size, tt.want, err)
			}
		})
	}
}

// A table of contents at the end of what cannot be held in memory is out of reach
// without reading up to it.
func TestLimitOfMemory(t *testing.T) {
	s := &source{data: "x"}
	c := open(t, member(t, blob.FromFile(tree.File{}, blob.Limits{}), "a", 400<<20, s.open))
	if _, err := c.ReadAt(make([]byte, 22), 300<<20); !errors.Is(err, blob.ErrLimit) || s.read.Load() != 0 {
		t.Errorf("%v after %d bytes", err, s.read.Load())
	}
}

func TestReadAtFromManyGoroutines(t *testing.T) {
	data := strings.Repeat("0123456789", 30_000)
	m := member(t, blob.FromFile(tree.File{}, blob.Limits{}), "a", -1, func(context.Context) (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(data)), nil
	})
	c := open(t, m)
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			p := make([]byte, 1000)
			at := (i * 7919 * 13) % (len(data) - len(p))
			if n, err := c.ReadAt(p, int64(at)); n != len(p) || err != nil {
				t.Errorf("at %d: %d bytes, %v", at, n, err)
			} else if d := cmp.Diff(data[at:at+len(p)], string(p)); d != "" {
				t.Errorf("at %d (-want +got):\n%s", at, d)
			}
		})
	}
	wg.Wait()
}
