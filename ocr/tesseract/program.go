//go:build !cgo || !tesseract

package tesseract

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"sparekey/ocr"
)

// Linked says whether Tesseract's library is part of the program.
const Linked = false

const (
	askFor     = 10 * time.Second // for questions without a picture
	mostOutput = 16 << 20         // bytes; a page of small print is 0.3 MB
)

// Describe says which Tesseract would read, in a few words.
func Describe() string {
	path, err := find()
	if err != nil {
		return "no Tesseract"
	}
	out, err := ask(path, "--version")
	first, _, _ := strings.Cut(out, "\n")
	if version, ok := strings.CutPrefix(strings.TrimSpace(first), "tesseract "); err == nil && ok {
		return "Tesseract " + strings.TrimPrefix(version, "v") + ", program"
	}
	return "Tesseract of unknown version, program"
}

// program starts Tesseract's program anew for every picture.
type program struct {
	path string
	args []string
}

func open(languages []string) (reader, error) {
	path, err := find()
	if err != nil {
		return nil, err
	}
	out, err := ask(path, "--list-langs")
	if err != nil {
		return nil, fmt.Errorf("listing the languages of %s: %w", path, err)
	}
	if err := missing(languages, listed(out)); err != nil {
		return nil, err
	}
	// A variable and not the configuration "tsv": not every package has its file.
	return &program{path, []string{"stdin", "stdout", "-l", strings.Join(languages, "+"),
		"--psm", strconv.Itoa(pageMode), "-c", "tessedit_create_tsv=1"}}, nil
}

func find() (string, error) {
	path, err := exec.LookPath("tesseract")
	switch {
	case err == nil:
		return path, nil
	case errors.Is(err, exec.ErrNotFound), errors.Is(err, exec.ErrDot), errors.Is(err, fs.ErrPermission):
		return "", fmt.Errorf("%w: no program tesseract is installed", ocr.ErrNoEngine)
	}
	return "", fmt.Errorf("looking for the program tesseract: %w", err)
}

func ask(path string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), askFor)
	defer cancel()
	return output(ctx, exec.CommandContext(ctx, path, args...))
}

// listed returns the languages in an answer to --list-langs, whose first line is a
// heading.
func listed(out string) []string {
	_, rest, _ := strings.Cut(out, "\n")
	return strings.Fields(rest)
}

func (p *program) read(ctx context.Context, bmp []byte) ([]word, error) {
	cmd := exec.CommandContext(ctx, p.path, p.args...)
	cmd.Stdin = bytes.NewReader(bmp)
	out, err := output(ctx, cmd)
	if err != nil {
		return nil, fmt.Errorf("reading with Tesseract: %w", err)
	}
	words, err := parseTSV(out)
	if err != nil {
		return nil, fmt.Errorf("reading Tesseract's answer: %w", err)
	}
	return words, nil
}

func (p *program) close() error { return nil }

// output runs cmd and returns what it prints. Chatter on the error output is let go.
func output(ctx context.Context, cmd *exec.Cmd) (string, error) {
	var out limited
	cmd.Stdout = &out
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1", "OMP_NUM_THREADS=1")
	cmd.WaitDelay = time.Second
	dieWithParent(cmd)
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case out.full:
		return "", errOutput
	case errors.As(err, &exit):
		return "", fmt.Errorf("%w: %s", ocr.ErrCrashed, exit.ProcessState)
	case err != nil:
		return "", err
	}
	return out.String(), nil
}

var errOutput = errors.New("more output than any page has")

// limited holds what is written to it, up to mostOutput bytes.
type limited struct {
	strings.Builder
	full bool
}

func (l *limited) Write(p []byte) (int, error) {
	if l.full = l.full || l.Len()+len(p) > mostOutput; l.full {
		return 0, errOutput
	}
	return l.Builder.Write(p)
}
