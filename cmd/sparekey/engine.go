package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sparekey/ocr"
	"sparekey/ocr/reader"
	"sparekey/ocr/tesseract"
	"sparekey/ocr/worker"
)

// engines are the answers to --engine.
var engines = []string{"auto", "embedded", "tesseract"}

// checkEngine says what is wrong with an answer to --engine.
func checkEngine(name string) error {
	if slices.Contains(engines, name) {
		return nil
	}
	return hintError{
		fmt.Errorf("--engine %q: want %s", name, "auto, embedded or tesseract"),
		"auto reads with what is part of sparekey, and asks Tesseract for what that cannot read, if it is installed",
	}
}

// openEngine returns the reader of pictures that was asked for: the one inside the
// program, Tesseract in processes of its own, or both.
func openEngine(name, languages string, jobs int) (ocr.Engine, error) {
	if err := checkEngine(name); err != nil {
		return nil, err
	}
	embedded := func() ocr.Engine {
		return ocr.Pool(jobs, func(context.Context) (ocr.Engine, error) { return reader.New(reader.Options{}) })
	}
	switch {
	case name == "embedded", name == "auto" && !haveTesseract():
		return embedded(), nil
	case !haveTesseract():
		return nil, hintError{fmt.Errorf("--engine tesseract: %w: Tesseract is not installed", ocr.ErrNoEngine), installHint()}
	}
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("finding the program itself: %w", err)
	}
	children := ocr.Pool(jobs, worker.Command(self, "ocr-worker", "--lang", languages))
	if name == "tesseract" {
		return children, nil
	}
	return ocr.Both(embedded(), children), nil
}

// haveTesseract says whether Tesseract is part of the program or installed.
func haveTesseract() bool {
	if tesseract.Linked {
		return true
	}
	_, err := exec.LookPath("tesseract")
	return err == nil
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

// installHint says in one line how to get Tesseract.
func installHint() string {
	switch runtime.GOOS {
	case "darwin":
		return "install it with: brew install tesseract; or leave --engine out: sparekey reads pictures by itself"
	case "windows":
		return "install it with: winget install UB-Mannheim.TesseractOCR; or leave --engine out: sparekey reads pictures by itself"
	}
	return "install it (Debian, Ubuntu: sudo apt install tesseract-ocr), or leave --engine out: sparekey reads pictures by itself"
}

func splitLanguages(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '+' || r == ',' })
}
