package main

import (
	"archive/zip"
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// zip OUT FILE… packs files under their own names.
func zipFiles(ts *testscript.TestScript, _ bool, args []string) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range args[1:] {
		member(ts, z, filepath.Base(name), strings.NewReader(ts.ReadFile(name)))
	}
	ts.Check(z.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

func member(ts *testscript.TestScript, z *zip.Writer, name string, content io.Reader) {
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(2024, 3, 1, 12, 0, 0, 0, time.UTC)})
	ts.Check(err)
	_, err = io.Copy(w, content)
	ts.Check(err)
}

// bomb OUT packs blank pages that unpack a thousandfold, far beyond what a file
// of that size may unpack to.
func bomb(ts *testscript.TestScript, _ bool, args []string) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	lines := strings.NewReader(strings.Repeat("\n", 1<<20))
	for i := range 96 {
		lines.Seek(0, io.SeekStart)
		member(ts, z, "page "+strconv.Itoa(i)+".txt", lines)
	}
	ts.Check(z.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

// cut FILE takes the last third off a file.
func cut(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(os.Truncate(ts.MkAbs(args[0]), info.Size()*2/3))
}

// badname FILE DIR moves a file to a name that is not UTF-8.
func badName(ts *testscript.TestScript, _ bool, args []string) {
	if runtime.GOOS != "linux" {
		ts.Fatalf("names are UTF-8 on %s", runtime.GOOS)
	}
	ts.Check(os.Rename(ts.MkAbs(args[0]), filepath.Join(ts.MkAbs(args[1]), "caf\xe9 backup codes.txt")))
}

// deep FILE DIR moves a file so far down that its path is too long for the system to
// open, but not for a walk that goes step by step.
func deep(ts *testscript.TestScript, _ bool, args []string) {
	from, err := filepath.Abs(ts.MkAbs(args[0]))
	ts.Check(err)
	root, err := os.OpenRoot(ts.MkAbs(args[1]))
	ts.Check(err)
	content, err := os.ReadFile(from)
	ts.Check(err)
	for length := 0; length < 5000; length += 201 {
		name := strings.Repeat("d", 200)
		ts.Check(root.Mkdir(name, 0o755))
		below, err := root.OpenRoot(name)
		ts.Check(err)
		ts.Check(root.Close())
		root = below
	}
	ts.Check(root.WriteFile(filepath.Base(from), content, 0o644))
	ts.Check(root.Close())
	ts.Check(os.Remove(from))
}

// mksocket PATH leaves a socket behind.
func makeSocket(ts *testscript.TestScript, _ bool, args []string) {
	l, err := net.Listen("unix", ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Defer(func() { l.Close() })
}

// nul FILE ends the lines of a list with NUL instead.
func nul(ts *testscript.TestScript, _ bool, args []string) {
	text := strings.ReplaceAll(ts.ReadFile(args[0]), "\n", "\x00")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o600))
}

// picture OUT writes a picture with nothing on it.
func picture(ts *testscript.TestScript, _ bool, args []string) {
	var b bytes.Buffer
	ts.Check(png.Encode(&b, image.NewGray(image.Rect(0, 0, 320, 640))))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

// screenshot OUT TEXT draws the lines of a text as a phone would show them, light on
// dark.
func screenshot(ts *testscript.TestScript, _ bool, args []string) {
	parsed, err := opentype.Parse(goregular.TTF)
	ts.Check(err)
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 30, DPI: 72})
	ts.Check(err)
	screen := image.NewRGBA(image.Rect(0, 0, 720, 1280))
	draw.Draw(screen, screen.Bounds(), image.NewUniform(color.RGBA{24, 26, 30, 255}), image.Point{}, draw.Src)
	d := font.Drawer{Dst: screen, Src: image.NewUniform(color.RGBA{228, 230, 235, 255}), Face: face, Dot: fixed.P(60, 150)}
	for line := range strings.Lines(ts.ReadFile(args[1])) {
		d.Dot.X = fixed.I(60)
		d.DrawString(strings.TrimSuffix(line, "\n"))
		d.Dot.Y += fixed.I(58)
	}
	var b bytes.Buffer
	ts.Check(png.Encode(&b, screen))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}
