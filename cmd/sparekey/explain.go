package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/spf13/cobra"

	"sparekey/matchers"
	"sparekey/matchers/evidence"
	"sparekey/scanner"
	"sparekey/scanner/report"
)

// newExplain shows every step from a file to its scores.
func newExplain(s streams) *cobra.Command {
	var noOCR bool
	var engine, languages string
	cmd := &cobra.Command{
		Use:   "explain FILE",
		Short: "Show everything that is seen in one file, and how the scores come about.",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, paths []string) error {
			info, err := os.Stat(paths[0])
			if err != nil {
				return fmt.Errorf("explaining %s: %w", paths[0], reasonOnly(err))
			}
			if info.IsDir() {
				return hintError{fmt.Errorf("explaining %s: it is a folder", paths[0]), "name one file"}
			}
			return s.explain(cmd.Context(), paths[0], noOCR, engine, languages)
		},
	}
	cmd.Flags().BoolVar(&noOCR, "no-ocr", false, "do not read pictures")
	cmd.Flags().StringVar(&engine, "engine", "auto", "reader of pictures: auto, embedded or tesseract")
	cmd.Flags().StringVar(&languages, "lang", "eng", "languages of Tesseract, as eng+deu")
	return cmd
}

func (s streams) explain(ctx context.Context, path string, noOCR bool, reader, languages string) error {
	e := &explainer{w: s.out}
	opt := scanner.Options{Roots: []string{path}, NoOCR: noOCR, Version: buildVersion(), Trace: e.step}
	if !noOCR {
		engine, err := openEngine(reader, languages, 1)
		if err != nil {
			return err
		}
		defer engine.Close()
		opt.OCR = engine
	}
	ctx, stop := interruptible(ctx)
	defer stop()
	_, err := scanner.Scan(ctx, opt, silent{})
	if err == nil {
		err = e.err
	}
	if err == nil && e.findings == 0 {
		_, err = fmt.Fprintln(s.out, "\nNothing in it has the outline of codes.")
	}
	return err
}

// explainer writes the steps of a scan down.
type explainer struct {
	mu       sync.Mutex
	w        io.Writer
	err      error
	address  string
	findings int
}

func (e *explainer) step(step scanner.Step) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if step.Address != e.address {
		e.address = step.Address
		e.print("\n%s\n", report.Escape(step.Address))
	}
	switch {
	case step.Weighed != nil:
		e.print("  before reading: order %.2f (the log-odds less the cost of reading)\n", step.Weighed.Order)
		e.ledger(step.Weighed.Case)
	case step.Text != nil:
		e.print("  read as %s (%s): %d bytes of text, %d lines%s\n", step.Text.Kind, step.Text.MediaType,
			step.Text.Bytes, step.Text.Lines, scannedNote(step.Text.Scanned))
	case step.Finding != nil:
		e.finding(step.Finding)
	case step.Err != nil:
		e.print("  not read: %s\n", report.Escape(step.Err.Error()))
	}
}

func scannedNote(scanned bool) string {
	if scanned {
		return ", read off a picture"
	}
	return ""
}

func (e *explainer) finding(f *matchers.Finding) {
	e.findings++
	service := "no service named"
	if f.Service != nil {
		service = f.Service.Name
	}
	e.print("  candidate %d: %d × %s, bytes %d to %d; %s; called “%s”\n", e.findings, len(f.Codes),
		f.Codes[0].Code.Masked(), f.Span.Start, f.Span.End, service, f.Term)
	e.ledger(f.Case)
	e.print("      = %6.2f  log-odds, confidence %.3f: %s\n", f.Case.LogOdds(), f.Case.Confidence(), f.Case.Level())
}

// ledger prints the reasons in the order in which they were learnt.
func (e *explainer) ledger(c evidence.Case) {
	sum := evidence.Prior
	e.print("        %6.2f  prior: before anything is known\n", sum)
	for _, item := range c {
		sum += item.Weight
		e.print("        %+6.2f  → %6.2f  %-18s %s\n", item.Weight, sum, item.Rule, report.Escape(item.Detail))
	}
}

func (e *explainer) print(format string, args ...any) {
	if e.err == nil {
		_, e.err = fmt.Fprintf(e.w, format, args...)
	}
}

// silent is a reporter for a scan that speaks through its trace.
type silent struct{}

func (silent) Start(*report.Run) error         { return nil }
func (silent) Hit(*report.Hit) error           { return nil }
func (silent) Pointer(*report.Pointer) error   { return nil }
func (silent) Progress(*report.Progress) error { return nil }
func (silent) Done(*report.Summary) error      { return nil }
