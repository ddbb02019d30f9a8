package extract

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"
	"golang.org/x/text/encoding/charmap"

	"sparekey/scanner/blob"
)

func zstOf(data []byte, o ...zstd.EOption) []byte {
	w, _ := zstd.NewWriter(nil, append(o, zstd.WithEncoderLevel(zstd.SpeedFastest))...)
	return w.EncodeAll(data, nil)
}

func xzOf(data []byte) []byte {
	var b bytes.Buffer
	w, err := xz.NewWriter(&b)
	if err != nil {
		panic(err)
	}
	w.Write(data)
	w.Close()
	return b.Bytes()
}

func fromBase64(s string) []byte {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

func TestArchives(t *testing.T) {
	codes := text("docs/codes.txt", "1a2b-3c4d\n")
	notes := text("notes.txt", "5e6f-7a8b\n")
	dos, err := charmap.CodePage437.NewEncoder().String("clés.txt")
	if err != nil {
		t.Fatal(err)
	}
	whole, packed := plainZip(0, codes, notes), zipOf(codes, notes)
	for name, tc := range map[string]struct {
		f    file
		want []string
	}{
		"zip":             {file{"a.zip", zipOf(codes, notes)}, []string{"a.zip!docs/codes.txt|text|1a2b-3c4d\n", "a.zip!notes.txt|text|5e6f-7a8b\n"}},
		"stored":          {file{"a.zip", whole}, []string{"a.zip!docs/codes.txt|text|1a2b-3c4d\n", "a.zip!notes.txt|text|5e6f-7a8b\n"}},
		"folders":         {file{"a.zip", zipOf(file{"docs/", nil}, codes)}, []string{"a.zip!docs/codes.txt|text|1a2b-3c4d\n"}},
		"wild names":      {file{"a.zip", zipOf(text("../../etc/x", "a\n"), text("/abs", "b\n"))}, []string{"a.zip!../../etc/x|text|a\n", "a.zip!/abs|text|b\n"}},
		"dos names":       {file{"a.zip", plainZip(0, text(dos, "a\n"))}, []string{"a.zip!clés.txt|text|a\n"}},
		"zip in zip":      {file{"a.zip", zipOf(file{"b.zip", zipOf(codes)})}, []string{"a.zip!b.zip!docs/codes.txt|text|1a2b-3c4d\n"}},
		"zip in tar.gz":   {file{"a.tgz", gzOf(tarOf(file{"b.zip", zipOf(file{"c.zip", zipOf(codes, notes)})}, notes))}, []string{"a.tgz!b.zip!c.zip!docs/codes.txt|text|1a2b-3c4d\n", "a.tgz!b.zip!c.zip!notes.txt|text|5e6f-7a8b\n", "a.tgz!notes.txt|text|5e6f-7a8b\n"}},
		"tar.gz in zip":   {file{"a.zip", zipOf(file{"b.tar.gz", gzOf(tarOf(codes, notes))})}, []string{"a.zip!b.tar.gz!docs/codes.txt|text|1a2b-3c4d\n", "a.zip!b.tar.gz!notes.txt|text|5e6f-7a8b\n"}},
		"locked":          {file{"a.zip", plainZip(1, codes, notes)}, []string{"a.zip!docs/codes.txt!locked", "a.zip!notes.txt!locked"}},
		"no end":          {file{"a.zip", whole[:len(whole)-60]}, []string{"a.zip!damaged", "a.zip!docs/codes.txt|text|1a2b-3c4d\n", "a.zip!notes.txt|text|5e6f-7a8b\n"}},
		"cut in a member": {file{"a.zip", whole[:30+len(codes.name)+10+30+len(notes.name)+4]}, []string{"a.zip!damaged", "a.zip!docs/codes.txt|text|1a2b-3c4d\n", "a.zip!notes.txt|text|5e6f"}},
		"cut deflated":    {file{"a.zip", packed[:bytes.Index(packed, []byte("notes.txt"))+9+9+5]}, []string{"a.zip!damaged", "a.zip!docs/codes.txt|text|1a2b-3c4d\n", "a.zip!notes.txt|text|5e6f", "a.zip!notes.txt!damaged"}},
		"empty zip":       {file{"a.zip", zipOf()}, nil},
		"tar":             {file{"a.tar", tarOf(codes, notes)}, []string{"a.tar!docs/codes.txt|text|1a2b-3c4d\n", "a.tar!notes.txt|text|5e6f-7a8b\n"}},
		"tar cut":         {file{"a.tar", tarOf(codes, notes)[:1024+200]}, []string{"a.tar!docs/codes.txt|text|1a2b-3c4d\n", "a.tar!damaged"}},
		"tar.zst":         {file{"a.tar.zst", zstOf(tarOf(codes))}, []string{"a.tar.zst!docs/codes.txt|text|1a2b-3c4d\n"}},
		"tar.xz":          {file{"a.tar.xz", xzOf(tarOf(codes))}, []string{"a.tar.xz!docs/codes.txt|text|1a2b-3c4d\n"}},
		"gz":              {file{"codes.txt.gz", gzOf(codes.data)}, []string{"codes.txt.gz!codes.txt|text|1a2b-3c4d\n"}},
		"gz cut":          {file{"codes.txt.gz", gzOf(codes.data)[:len(gzOf(codes.data))-6]}, []string{"codes.txt.gz!codes.txt|text|1a2b-3c4d\n", "codes.txt.gz!codes.txt!damaged"}},
		"bz2":             {file{"codes.bz2", fromBase64("QlpoOTFBWSZTWVfn9iwAAAFZAAAQAAI8ADwAIAAxADAgA2oKVZvI8XckU4UJBX5/YsA=")}, []string{"codes.bz2!codes|text|1a2b-3c4d\n"}},
		"zst":             {file{"codes.txt.zst", zstOf(codes.data)}, []string{"codes.txt.zst!codes.txt|text|1a2b-3c4d\n"}},
		"gz of nothing":   {file{"a.gz", []byte("\x1f\x8b\b{\x00\x00\x00\x00\xe5\x7f2L4J")}, []string{"a.gz!damaged"}},
		"gz in gz":        {file{"a.gz.gz", gzOf(gzOf(codes.data))}, []string{"a.gz.gz!a.gz!a|text|1a2b-3c4d\n"}},
		"gz in two parts": {file{"a.gz", append(gzOf(codes.data), gzOf(notes.data)...)}, []string{"a.gz!a|text|1a2b-3c4d\n5e6f-7a8b\n"}},
		"gz padded":       {file{"a.gz", append(gzOf(codes.data), make([]byte, 512)...)}, []string{"a.gz!a|text|1a2b-3c4d\n"}},
		"gz, then noise":  {file{"a.gz", append(gzOf(codes.data), "more"...)}, []string{"a.gz!a|text|1a2b-3c4d\n"}},
		"gz of emptiness": {file{"a.gz", append(bytes.Repeat(gzOf(nil), 300), gzOf(codes.data)...)}, []string{"a.gz!a|text|1a2b-3c4d\n"}},
		"gz, half a next": {file{"a.gz", append(gzOf(codes.data), "\x1f\x8b\b"...)}, []string{"a.gz!a|text|1a2b-3c4d\n", "a.gz!a!damaged"}},
		"xz of nothing":   {file{"a.xz", xzOf(nil)}, nil},
		"xz with filters": {file{"a.xz", fromBase64("/Td6WFoAAATm1rRGAgEEACEBFgANhjUfAQAJMWEyYi0zYzRkCgAAAL87cuFMapoQAAEiChUa4WcftvN9AQAAAAAEWVo=")}, []string{"a.xz!unsupported"}},
		"zst by a book":   {file{"a.zst", zstOf(codes.data, zstd.WithEncoderDictRaw(7, bytes.Repeat([]byte("1a2b-3c4d "), 9)))}, []string{"a.zst!unsupported"}},
		"zst, far back":   {file{"a.zst", []byte("\x28\xb5\x2f\xfd\x00\x90\x01\x00\x00")}, []string{"a.zst!limit"}},
		"7z":              {file{"a.7z", []byte("7z\xbc\xaf\x27\x1c\x00\x04aaaaaaaaaaaa")}, []string{"a.7z!unsupported"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, tc.f, blob.Limits{}))
			s.sound(t)
			if diff := cmp.Diff(tc.want, s.lines); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestLockedMemberIsNamed(t *testing.T) {
	b := onDisk(t, file{"a.zip", plainZip(1, text("codes.txt", "x"))}, blob.Limits{})
	for _, err := range New(nil).Items(t.Context(), b) {
		m, ok := errors.AsType[*MemberError](err)
		if !ok || !errors.Is(err, ErrLocked) {
			t.Fatalf("error is %v", err)
		}
		want := blob.Address{File: b.Address.File, Members: []string{"codes.txt"}}
		if diff := cmp.Diff(want, m.Address); diff != "" {
			t.Error(diff)
		}
	}
}

// A queue of members must not hold files open: the members of a file on disk
// are opened long after it was closed, and again.
func TestMembersAreReopened(t *testing.T) {
	b := onDisk(t, file{"a.zip", zipOf(text("codes.txt", "1a2b\n"))}, blob.Limits{})
	x := New(nil)
	var child blob.Blob
	for it, err := range x.Items(t.Context(), b) {
		if err != nil {
			t.Fatal(err)
		}
		child = *it.Child
	}
	for range 2 {
		if got := reads(t.Context(), x, child); len(got.docs) != 1 || got.docs[0].Text != "1a2b\n" {
			t.Errorf("read %q", got)
		}
	}
	if child.ModTime.Year() != 2021 {
		t.Errorf("the member's time is %v", child.ModTime)
	}
}

func TestSmallPicturesWait(t *testing.T) {
	b := onDisk(t, file{"a.tar", tarOf(file{"shot.png", pngOf(100, 50)}, text("a.txt", "a"), file{"big.png", make([]byte, keepBytes+1)})}, blob.Limits{})
	x := New(nil)
	fleeting := map[string]bool{}
	var kept blob.Blob
	for it, err := range x.Items(t.Context(), b) {
		if err != nil {
			t.Fatal(err)
		}
		name := baseName(it.Child.Address)
		fleeting[name] = it.Child.Fleeting
		if name == "shot.png" {
			kept = *it.Child
		}
	}
	if diff := cmp.Diff(map[string]bool{"shot.png": false, "a.txt": true, "big.png": true}, fleeting); diff != "" {
		t.Error(diff)
	}
	if x.shelf.bytes == 0 {
		t.Error("the picture in memory is not counted")
	}
	if got := reads(t.Context(), x, kept).String(); !strings.HasSuffix(got, "shot.png!no engine") {
		t.Errorf("read %q", got)
	}
	if x.shelf.bytes != 0 {
		t.Errorf("%d bytes are still counted", x.shelf.bytes)
	}
}

// nest packs data again and again, each time several copies of it.
func nest(data []byte, deep, copies int) []byte {
	for i := range deep {
		var files []file
		for n := range copies {
			files = append(files, file{fmt.Sprintf("%d-%d.zip", i, n), data})
		}
		data = zipOf(files...)
	}
	return data
}

func TestBombs(t *testing.T) {
	zeros := bytes.Repeat([]byte("0000000\n"), 1<<20) // 8 MiB
	hugeTar := func() []byte {
		b := tarOf(file{"a", nil})
		copy(b[124:], "77777777777\x00") // claims 8 GiB
		sum := 0
		copy(b[148:156], "        ")
		for _, c := range b[:512] {
			sum += int(c)
		}
		copy(b[148:], fmt.Sprintf("%06o\x00 ", sum))
		return append(zstOf(b[:512]), bytes.Repeat(zstOf(make([]byte, 8<<20)), 9)...)
	}
	packed := gzOf(zeros)
	var many []file
	for i := range 9 {
		many = append(many, file{fmt.Sprintf("%d.txt.gz", i), packed})
	}
	for name, tc := range map[string]struct {
		f file
		l blob.Limits
	}{
		"many levels and copies":  {file{"42.zip", nest(zipOf(file{"0.txt", zeros}), 4, 16)}, blob.Limits{}},
		"deeper than allowed":     {file{"deep.zip", nest(zipOf(text("a.txt", "a")), 12, 1)}, blob.Limits{}},
		"a huge ratio":            {file{"a.zip", plainZip(0, many...)}, blob.Limits{}},
		"a huge stream":           {file{"a.gz", bytes.Repeat(packed, 9)}, blob.Limits{}},
		"more members than read":  {file{"a.zip", nest([]byte("a"), 1, 50)}, blob.Limits{Members: 10}},
		"a member over the limit": {file{"a.tar", tarOf(file{"0.txt", zeros[:1<<20]})}, blob.Limits{MemberBytes: 1 << 10}},
		"skipping without end":    {file{"a.tar.zst", hugeTar()}, blob.Limits{}},
	} {
		t.Run(name, func(t *testing.T) {
			var limits, bytes int
			count(t, New(nil), onDisk(t, tc.f, tc.l), &limits, &bytes)
			if limits == 0 {
				t.Error("no limit was reached")
			}
			if bytes > 128<<20 {
				t.Errorf("%d bytes of text came out", bytes)
			}
		})
	}
}

// count walks through everything, holding nothing.
func count(t *testing.T, x *Extractor, b blob.Blob, limits, bytes *int) {
	var later []blob.Blob
	for it, err := range x.Items(t.Context(), b) {
		switch {
		case errors.Is(err, blob.ErrLimit):
			*limits++
		case err != nil:
		case it.Doc != nil:
			*bytes += len(it.Doc.Text)
		case it.Child.Fleeting:
			count(t, x, *it.Child, limits, bytes)
		default:
			later = append(later, *it.Child)
		}
	}
	for _, c := range later {
		count(t, x, c, limits, bytes)
	}
}

func TestStopping(t *testing.T) {
	b := onDisk(t, file{"a.zip", zipOf(text("1", "a"), text("2", "b"), text("3", "c"))}, blob.Limits{})
	t.Run("the loop ends", func(t *testing.T) {
		n := 0
		for range New(nil).Items(t.Context(), b) {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%d items", n)
		}
	})
	t.Run("the context ends", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var last error
		n := 0
		for _, err := range New(nil).Items(ctx, b) {
			cancel()
			last = err
			n++
		}
		if n != 2 || !errors.Is(last, context.Canceled) {
			t.Errorf("%d items, the last with %v", n, last)
		}
	})
	t.Run("the body panics", func(t *testing.T) {
		defer func() {
			if p := recover(); p != "mine" {
				t.Errorf("recovered %v", p)
			}
		}()
		for range New(nil).Items(t.Context(), b) {
			panic("mine")
		}
	})
	t.Run("a parser panics", func(t *testing.T) {
		var got []error
		out := &outlet{yield: func(_ Item, err error) bool { got = append(got, err); return true }, shelf: &shelf{}}
		x := New(panicking{})
		x.guarded(t.Context(), onDisk(t, file{"a.png", pngOf(100, 50)}, blob.Limits{}), out)
		if len(got) != 1 || !strings.Contains(got[0].Error(), "a.png as picture") || !errors.Is(got[0], ErrDamaged) {
			t.Errorf("errors: %v", got)
		}
	})
}

func TestLegacyMethods(t *testing.T) {
	b := plainZip(0, text("a.txt", "a"))
	binary.LittleEndian.PutUint16(b[8:], 9) // local header
	i := bytes.Index(b, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint16(b[i+10:], 9)
	s := reads(t.Context(), New(nil), onDisk(t, file{"a.zip", b}, blob.Limits{}))
	if diff := cmp.Diff([]string{"a.zip!a.txt!unsupported"}, s.lines); diff != "" {
		t.Error(diff)
	}
}

// A header of a few bytes must not make the program allocate gigabytes.
func TestXZWindow(t *testing.T) {
	b := xzOf([]byte("1a2b"))
	i := bytes.Index(b, []byte{xzFilter, 1}) + 2
	for bits, want := range map[byte]string{28: "!codes.txt|text|1a2b", 29: "!limit", 40: "!limit"} {
		b[i] = bits
		size := (int(b[xzHeader]) + 1) * 4
		binary.LittleEndian.PutUint32(b[xzHeader+size-4:], crc32.ChecksumIEEE(b[xzHeader:xzHeader+size-4]))
		s := reads(t.Context(), New(nil), onDisk(t, file{"codes.txt.xz", b}, blob.Limits{}))
		if got := strings.TrimPrefix(s.String(), "codes.txt.xz"); got != want {
			t.Errorf("window %d: %s, want %s", bits, got, want)
		}
	}
}

func TestCloseWithoutPDF(t *testing.T) {
	x := New(nil)
	for range 2 {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	}
}
