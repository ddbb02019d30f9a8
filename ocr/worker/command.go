// Package worker keeps an OCR engine in a process of its own, so that a crash or a
// picture without end costs that picture and nothing else.
//
// The parent sends grey pixels down a pipe and gets pages back. Nothing is written to
// disk, and what the child prints is never shown once it has seen a picture.
package worker

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"image"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"sparekey/ocr"
)

const (
	deadline   = 30 * time.Second
	goodbye    = 2 * time.Second // what a child may take to end by itself
	mostStderr = 4 << 10         // bytes kept of what the child prints
)

// Child says how to start the process that reads.
type Child struct {
	Exe      string
	Args     []string
	Deadline time.Duration // for starting and for each picture; 0: 30 seconds
}

// Command returns a function that starts exe with args, whose main is [Main], as an
// engine. It fits [ocr.Pool].
func Command(exe string, args ...string) func(context.Context) (ocr.Engine, error) {
	return Child{Exe: exe, Args: args}.Start
}

// Start starts the process and waits until its engine is ready. ctx ends the waiting,
// not the process: Close does that. The engine is for one goroutine, and after
// [ocr.ErrCrashed], [ocr.ErrSlow] or an ended context good for Close only.
func (c Child) Start(ctx context.Context) (ocr.Engine, error) {
	if c.Deadline <= 0 {
		c.Deadline = deadline
	}
	p := &process{cmd: exec.Command(c.Exe, c.Args...), deadline: c.Deadline, stderr: &head{most: mostStderr}}
	if err := p.start(); err != nil {
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
			return nil, fmt.Errorf("%w: starting the OCR child: %w", ocr.ErrNoEngine, err)
		}
		return nil, fmt.Errorf("starting the OCR child: %w", err)
	}
	k, body, err := p.ask(ctx, nil)
	if err == nil && k != ready {
		err = told(k, body)
	}
	if err == nil {
		return p, nil
	}
	p.end()
	// It has not seen a picture yet, so what it printed is about itself.
	if first := p.stderr.line(); first != "" && errors.Is(err, ocr.ErrCrashed) {
		err = fmt.Errorf("%w: %s", err, first)
	}
	return nil, fmt.Errorf("starting the OCR child: %w", err)
}

// process is a running child.
type process struct {
	cmd      *exec.Cmd
	deadline time.Duration
	stderr   *head
	in       io.WriteCloser
	out      io.ReadCloser
	from     *bufio.Reader
	broken   error // why it can be asked no more
	ended    sync.Once
	gone     atomic.Bool // its number may be another process's by now
}

func (p *process) start() error {
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return err
	}
	if p.out, err = p.cmd.StdoutPipe(); err != nil {
		return err
	}
	p.from = bufio.NewReader(p.out)
	p.cmd.Stderr = p.stderr
	p.cmd.WaitDelay = goodbye
	// Parallel work comes from several children; Tesseract's own threads only slow
	// one another.
	p.cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1", "OMP_NUM_THREADS=1")
	bind(p.cmd)
	return p.cmd.Start()
}

func (p *process) Read(ctx context.Context, img image.Image) (ocr.Page, error) {
	if p.broken != nil {
		return ocr.Page{}, p.broken
	}
	b := img.Bounds()
	if b.Empty() {
		return ocr.Page{}, nil
	}
	if err := checkSize(uint64(b.Dx()), uint64(b.Dy())); err != nil {
		return ocr.Page{}, err
	}
	k, body, err := p.ask(ctx, ocr.Gray(img))
	if err != nil {
		p.broken = err
		p.end()
		return ocr.Page{}, err
	}
	if k != read {
		return ocr.Page{}, told(k, body)
	}
	page, err := parsePage(body, b)
	if err != nil {
		p.broken = fmt.Errorf("%w: %w", ocr.ErrCrashed, err)
		p.end()
		return ocr.Page{}, p.broken
	}
	return page, nil
}

// ask sends g, if there is one, and waits for the answer. After an error the child is
// dead or dying.
func (p *process) ask(ctx context.Context, g *image.Gray) (kind, []byte, error) {
	limit, cancel := context.WithTimeout(ctx, p.deadline)
	defer cancel()
	stop := context.AfterFunc(limit, p.kill)
	var err error
	if g != nil {
		err = writePicture(p.in, g)
	}
	var k kind
	var body []byte
	if err == nil {
		k, body, err = readAnswer(p.from)
	}
	switch {
	case stop(): // in time
	case ctx.Err() != nil:
		return 0, nil, ctx.Err()
	default: // even where an answer came: the kill is under way
		return 0, nil, ocr.ErrSlow
	}
	if err != nil {
		return 0, nil, fmt.Errorf("%w: %s", ocr.ErrCrashed, p.autopsy(err))
	}
	return k, body, nil
}

// autopsy ends the child, which should be dead already, and says how it went.
func (p *process) autopsy(err error) string {
	if errors.Is(err, errFrame) {
		p.kill()
		return err.Error()
	}
	p.end()
	if p.cmd.ProcessState != nil {
		return p.cmd.ProcessState.String()
	}
	return "it left no trace"
}

// told turns an answer that is no page into the error that the child has met.
func told(k kind, body []byte) error {
	again := func(sentinel error) error {
		return fmt.Errorf("%w%s", sentinel, strings.TrimPrefix(string(body), sentinel.Error()))
	}
	switch k {
	case none:
		return again(ocr.ErrNoEngine)
	case crashed:
		return again(ocr.ErrCrashed)
	case slow:
		return again(ocr.ErrSlow)
	case failed:
		return errors.New(string(body))
	}
	return fmt.Errorf("%w: an answer of kind %d at the wrong time", ocr.ErrCrashed, k)
}

// Close ends the child: it is asked to, by the end of its input, then made to.
func (p *process) Close() error {
	p.broken = errors.New("the OCR child is closed")
	p.end()
	return nil
}

// end closes the pipes and waits for the child, which it kills if need be.
func (p *process) end() {
	p.ended.Do(func() {
		p.in.Close()
		timer := time.AfterFunc(goodbye, p.kill)
		defer timer.Stop()
		io.Copy(io.Discard, p.out) // until the child ends: Wait closes the pipe
		p.cmd.Wait()               // how it ended stands in cmd.ProcessState
		p.gone.Store(true)
	})
}

// head keeps the first bytes written to it.
type head struct {
	most int
	mu   sync.Mutex
	kept []byte
}

func (t *head) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.kept = append(t.kept, b[:min(len(b), t.most-len(t.kept))]...)
	return len(b), nil
}

func (t *head) line() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	first, _, _ := strings.Cut(strings.TrimSpace(string(t.kept)), "\n")
	return first
}
