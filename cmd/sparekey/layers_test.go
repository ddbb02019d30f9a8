package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers says which packages of ours a package may import: the floors of the house,
// with stairs in one direction.
var layers = map[string]string{
	"cmd/mkcorpus":      "ocr ocr/reader ocr/tesseract ocr/locate",
	"cmd/sparekey":      "scanner scanner/report scanner/tree scanner/triage ocr ocr/reader ocr/tesseract ocr/worker matchers matchers/catalog matchers/evidence",
	"scanner":           "scanner/tree scanner/blob scanner/triage scanner/extract scanner/report matchers matchers/catalog matchers/evidence matchers/otpauth ocr",
	"scanner/triage":    "scanner/blob matchers/catalog matchers/evidence",
	"scanner/extract":   "scanner/blob scanner/extract/heif scanner/extract/smalljpeg ocr ocr/locate",
	"scanner/report":    "matchers matchers/evidence",
	"scanner/blob":      "scanner/tree",
	"scanner/tree":      "",
	"ocr/tesseract":     "ocr",
	"ocr/worker":        "ocr",
	"ocr/reader":        "ocr ocr/locate ocr/conv",
	"ocr/locate":        "ocr/conv",
	"ocr/conv":          "",
	"ocr":               "",
	"matchers":          "matchers/catalog matchers/evidence",
	"matchers/catalog":  "matchers/starts",
	"matchers/starts":   "",
	"matchers/evidence": "",
	"matchers/otpauth":  "matchers",

	"scanner/extract/heif":      "",
	"scanner/extract/smalljpeg": "",
}

// module is the root of the source, seen from here.
const module = "../.."

// build is one way in which the program is built.
type build struct {
	os, tags string
	cgo      string
}

var builds = []build{{"linux", "", "0"}, {"darwin", "", "0"}, {"windows", "", "0"}, {"linux", "tesseract", "1"}}

// list runs "go list" for a build.
func (b build) list(t *testing.T, args ...string) []byte {
	t.Helper()
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("needs the go command")
	}
	cmd := exec.CommandContext(t.Context(), tool, append([]string{"list", "-tags=" + b.tags}, args...)...)
	cmd.Dir = module
	cmd.Env = append(os.Environ(), "GOOS="+b.os, "CGO_ENABLED="+b.cgo)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	return out
}

func TestLayers(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range builds {
		for d := json.NewDecoder(bytes.NewReader(b.list(t, "-json=ImportPath,Imports", "./..."))); ; {
			var p struct {
				ImportPath string
				Imports    []string
			}
			err := d.Decode(&p)
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			name := strings.TrimPrefix(p.ImportPath, "sparekey/")
			seen[name] = true
			allowed, known := layers[name]
			if !known {
				t.Errorf("%s is on no floor", name)
			}
			for _, imported := range p.Imports {
				ours, ok := strings.CutPrefix(imported, "sparekey/")
				if ok && !slices.Contains(strings.Fields(allowed), ours) {
					t.Errorf("%s %q: %s must not import %s", b.os, b.tags, name, ours)
				}
			}
		}
	}
	for name := range layers {
		if !seen[name] {
			t.Errorf("there is no package %s", name)
		}
	}
}

// The program talks to nobody: what it would need for that is not in it.
func TestNoNetwork(t *testing.T) {
	forbidden := []string{"net/http", "crypto/tls", "net/rpc", "net/smtp", "plugin", "golang.org/x/net/http2", "golang.org/x/net/websocket"}
	for _, b := range builds {
		all := strings.Fields(string(b.list(t, "-deps", "./cmd/sparekey")))
		if !slices.Contains(all, "sparekey/scanner/extract") {
			t.Fatalf("%s: the list of packages is not whole: %d", b.os, len(all))
		}
		for _, name := range forbidden {
			if slices.Contains(all, name) {
				t.Errorf("%s %q: the program contains %s", b.os, b.tags, name)
			}
		}
	}
}

// changes are the functions with which a program changes a disk, runs another program
// or talks over a network, and the only files that may call them.
var changes = map[string]string{
	"os.Create": "", "os.WriteFile": "", "os.Mkdir": "", "os.MkdirAll": "", "os.MkdirTemp": "",
	"os.CreateTemp": "cmd/sparekey/output.go", "os.Rename": "cmd/sparekey/output.go", "os.Remove": "cmd/sparekey/output.go",
	"os.RemoveAll": "", "os.Chmod": "", "os.Chown": "", "os.Chtimes": "", "os.Lchown": "", "os.Link": "", "os.Symlink": "",
	"os.Truncate": "", "os.CopyFS": "", "os.OpenRoot": "", "os.O_WRONLY": "", "os.O_RDWR": "", "os.O_CREATE": "", "os.O_APPEND": "",
	"os.O_TRUNC": "", "os.StartProcess": "",
	"syscall.Open": "", "syscall.Creat": "", "syscall.Unlink": "", "syscall.Rename": "", "syscall.Mkdir": "", "syscall.Exec": "",
	"syscall.O_WRONLY": "", "syscall.O_RDWR": "", "syscall.O_CREAT": "", "syscall.Socket": "", "syscall.Connect": "",
	"unix.Open": "", "unix.Openat": "", "unix.Unlink": "", "unix.Socket": "", "windows.GENERIC_WRITE": "", "windows.GENERIC_ALL": "",
	"net.Dial": "", "net.Listen": "",
	"exec.Command":        "ocr/worker/command.go ocr/tesseract/program.go",
	"exec.CommandContext": "ocr/worker/command.go ocr/tesseract/program.go",
}

// A scan writes nothing but its report, and that in one place.
func TestChangesNothing(t *testing.T) {
	used := 0
	eachSource(t, func(path string, file *ast.File) {
		if strings.HasPrefix(path, "cmd/mkcorpus/") {
			return
		}
		for _, spec := range file.Imports {
			if name, _ := strconv.Unquote(spec.Path.Value); spec.Name != nil && slices.Contains([]string{"os", "os/exec", "syscall", "net"}, name) {
				t.Errorf("%s imports %s under another name", path, name)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			name := selected(n)
			if allowed, watched := changes[name]; watched {
				used++
				if !slices.Contains(strings.Fields(allowed), path) {
					t.Errorf("%s uses %s", path, name)
				}
			}
			return true
		})
	})
	if used == 0 {
		t.Error("nothing writes the report: the test looks at the wrong files")
	}
}

// Only the reports reveal a code.
func TestOnlyReportsReveal(t *testing.T) {
	reveals := 0
	eachSource(t, func(path string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			method, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || method.Sel.Name != "Reveal" {
				return true
			}
			reveals++
			if !strings.HasPrefix(path, "scanner/report/") {
				t.Errorf("%s calls Reveal", path)
			}
			return true
		})
	})
	if reveals == 0 {
		t.Error("nothing reveals a code: the test looks at the wrong files")
	}
}

// selected returns the name of a selector on a package, as os.Create.
func selected(n ast.Node) string {
	s, ok := n.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	x, ok := s.X.(*ast.Ident)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%s.%s", x.Name, s.Sel.Name)
}

// eachSource calls visit for every source file that is no test, whatever system it is
// for.
func eachSource(t *testing.T, visit func(path string, file *ast.File)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(module), ".", func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && path != "." && (e.Name() == "testdata" || strings.HasPrefix(e.Name(), ".")):
			return fs.SkipDir
		case e.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(module, filepath.FromSlash(path)), nil, parser.SkipObjectResolution)
		if err == nil {
			visit(path, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
