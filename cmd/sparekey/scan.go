package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"sparekey/scanner"
	"sparekey/scanner/report"
)

// scan is the main command.
func (s streams) scan(cmd *cobra.Command, f flags, paths []string) error {
	opt, err := f.options(cmd, paths, s)
	if err != nil {
		return err
	}
	files, err := newOutputs(f.outputs, f.reveal)
	if err != nil {
		return err
	}
	ctx, stop := interruptible(cmd.Context())
	defer stop()
	if f.budget > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeoutCause(ctx, f.budget, scanner.ErrTime)
		defer cancel()
	}
	if !f.noOCR {
		if opt.OCR, err = openEngine(f.engine, f.languages, f.jobs); err != nil {
			return err
		}
	}
	if opt.OCR != nil {
		defer opt.OCR.Close()
	}
	summary, err := scanner.Scan(ctx, opt, report.Tee(append(files.reporters(), s.terminal(f))...))
	if err != nil && !errors.Is(err, syscall.EPIPE) {
		return err
	}
	// Whoever read standard output may have gone; the files are for somebody else.
	if err := files.keep(); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	if code := codeOf(summary, f.strict); code != exitFound {
		return codeError(code)
	}
	return nil
}

// interruptible returns a context that ends with the first interrupt. The second
// one ends the program at once.
func interruptible(parent context.Context) (context.Context, func()) {
	if parent == nil {
		parent = context.Background()
	}
	ctx, cancel := context.WithCancelCause(parent)
	signals := make(chan os.Signal, 1)
	done := make(chan struct{})
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		defer close(done)
		if _, ok := <-signals; ok {
			signal.Stop(signals)
			cancel(scanner.ErrInterrupt)
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(signals)
		<-done
		cancel(context.Canceled)
	}
}

// terminal is the reporter for standard output, with progress on standard error
// where somebody sees it.
func (s streams) terminal(f flags) report.Reporter {
	opt := report.Options{
		Reveal: f.reveal,
		Color:  wantColor(f.color, s.out),
		Quiet:  f.quiet,
		Width:  width(s.out),
		Home:   home(),
	}
	var r report.Reporter
	switch f.format {
	case "json":
		r = report.NewJSON(s.out, opt)
	case "jsonl":
		r = report.NewJSONL(s.out, opt)
	default:
		r = report.NewText(s.out, opt)
	}
	if !f.noProgress && !f.quiet && isTerminal(s.err) {
		r = newProgress(s.err, r)
	}
	return r
}

func wantColor(when string, w io.Writer) bool {
	switch when {
	case "always":
		return true
	case "never":
		return false
	}
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(w)
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// width returns the columns of the terminal behind w, 0 when there is none.
func width(w io.Writer) int {
	if file, ok := w.(*os.File); ok {
		if columns, _, err := term.GetSize(int(file.Fd())); err == nil {
			return columns
		}
	}
	return 0
}
