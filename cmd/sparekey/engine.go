package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"sparekey/ocr"
	"sparekey/ocr/tesseract"
	"sparekey/ocr/worker"
	"sparekey/scanner/report"
)

// openEngine returns the reader of pictures, in processes of its own, or nil where
// this computer has none.
func openEngine(languages string, jobs int) (ocr.Engine, error) {
	if !tesseract.Linked {
		if _, err := exec.LookPath("tesseract"); err != nil {
			return nil, nil
		}
	}
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("finding the program itself: %w", err)
	}
	return ocr.Pool(jobs, worker.Command(self, "ocr-worker", "--lang", languages)), nil
}

// newWorker is the child process that reads pictures; the program calls it, people
// do not.
func newWorker(s streams) *cobra.Command {
	var languages string
	cmd := &cobra.Command{
		Use:    "ocr-worker",
		Short:  "Read pictures for another sparekey process.",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			if ctx == nil {
				ctx = context.Background()
			}
			return worker.Main(ctx, s.in, s.out, func() (ocr.Engine, error) {
				return tesseract.New(tesseract.Options{Languages: splitLanguages(languages)})
			})
		},
	}
	cmd.Flags().StringVar(&languages, "lang", "eng", "languages, as eng+deu")
	return cmd
}

// installHint says in one line how to get a reader of pictures.
func installHint() string {
	switch runtime.GOOS {
	case "darwin":
		return "to have pictures read, install Tesseract (brew install tesseract) and scan again"
	case "windows":
		return "to have pictures read, install Tesseract (winget install UB-Mannheim.TesseractOCR) and scan again"
	}
	return "to have pictures read, install Tesseract (Debian, Ubuntu: sudo apt install tesseract-ocr) and scan again"
}

// withoutEngine adds the hint to the end of a report in which pictures were not read.
type withoutEngine struct{ report.Reporter }

func (w withoutEngine) Done(sum *report.Summary) error {
	if sum.Unread[report.NoOCR] > 0 {
		sum.PicturesHint = installHint()
	}
	return w.Reporter.Done(sum)
}

func splitLanguages(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '+' || r == ',' })
}
