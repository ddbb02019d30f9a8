package main

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
	"sparekey/scanner"
	"sparekey/scanner/tree"
	"sparekey/scanner/triage"
)

// flags are the flags as they were typed.
type flags struct {
	services      []string
	format        string
	json          bool
	outputs       []string
	reveal        bool
	noOCR         bool
	engine        string
	languages     string
	budget        time.Duration
	minLevel      string
	exclude       []string
	oneFileSystem bool
	follow        bool
	maxFileSize   string
	jobs          int
	filesFrom     string
	nul           bool
	noProgress    bool
	quiet         bool
	color         string
	strict        bool
}

func (f *flags) add(set *pflag.FlagSet) {
	set.StringSliceVar(&f.services, "service", nil, "")
	set.StringVar(&f.format, "format", "text", "")
	set.BoolVar(&f.json, "json", false, "")
	set.StringArrayVarP(&f.outputs, "output", "o", nil, "")
	set.BoolVar(&f.reveal, "reveal", false, "")
	set.BoolVar(&f.noOCR, "no-ocr", false, "")
	set.StringVar(&f.engine, "engine", "auto", "")
	set.StringVar(&f.languages, "lang", "eng", "")
	set.DurationVar(&f.budget, "for", 0, "")
	set.StringVar(&f.minLevel, "min-level", "possible", "")
	set.StringArrayVar(&f.exclude, "exclude", nil, "")
	set.BoolVar(&f.oneFileSystem, "one-file-system", false, "")
	set.BoolVar(&f.follow, "follow", false, "")
	set.StringVar(&f.maxFileSize, "max-file-size", "", "")
	set.IntVar(&f.jobs, "jobs", runtime.NumCPU(), "")
	set.StringVar(&f.filesFrom, "files-from", "", "")
	set.BoolVarP(&f.nul, "null", "0", false, "")
	set.BoolVar(&f.noProgress, "no-progress", false, "")
	set.BoolVarP(&f.quiet, "quiet", "q", false, "")
	set.StringVar(&f.color, "color", "auto", "")
	set.BoolVar(&f.strict, "strict", false, "")
}

// options turns the flags and paths into what the scanner needs, or says what is
// wrong with them.
func (f *flags) options(cmd *cobra.Command, paths []string, s streams) (scanner.Options, error) {
	opt := scanner.Options{
		Tree:    tree.Options{Exclude: f.exclude, OneFileSystem: f.oneFileSystem, Follow: f.follow},
		Lanes:   triage.Lanes{Fast: f.jobs, Slow: f.jobs},
		NoOCR:   f.noOCR,
		Version: buildVersion(),
	}
	if err := f.check(cmd); err != nil {
		return opt, err
	}
	if err := opt.MinLevel.UnmarshalText([]byte(f.minLevel)); err != nil || opt.MinLevel == evidence.Unlikely {
		return opt, fmt.Errorf("--min-level %q: want likely, possible or weak", f.minLevel)
	}
	var err error
	if opt.MaxBytes, err = parseSize(f.maxFileSize); err != nil {
		return opt, err
	}
	if opt.Services, err = resolveServices(f.services, s.err); err != nil {
		return opt, err
	}
	opt.Roots, err = f.roots(paths, s.in)
	return opt, err
}

func (f *flags) check(cmd *cobra.Command) error {
	if f.json {
		if cmd.Flags().Changed("format") && f.format != "json" {
			return fmt.Errorf("--json and --format %s contradict each other", f.format)
		}
		f.format = "json"
	}
	switch f.format {
	case "text", "json", "jsonl":
	default:
		return fmt.Errorf("--format %q: want text, json or jsonl", f.format)
	}
	switch f.color {
	case "auto", "always", "never":
	default:
		return fmt.Errorf("--color %q: want auto, always or never", f.color)
	}
	if err := checkEngine(f.engine); err != nil {
		return err
	}
	if f.jobs < 1 {
		return fmt.Errorf("--jobs %d: want 1 or more", f.jobs)
	}
	if f.budget < 0 {
		return fmt.Errorf("--for %v: want a time such as 90s or 2m", f.budget)
	}
	if f.nul && f.filesFrom == "" {
		return fmt.Errorf("-0 says how --files-from is split, and there is no --files-from")
	}
	for _, glob := range f.exclude {
		if !tree.ValidPattern(glob) {
			return fmt.Errorf("--exclude %q is not a valid pattern", glob)
		}
	}
	return nil
}

// roots returns what is to be scanned: the paths, what --files-from lists, or the
// home directory.
func (f *flags) roots(paths []string, in io.Reader) ([]string, error) {
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			return nil, fmt.Errorf("scanning %s: %w", path, reasonOnly(err))
		}
	}
	if f.filesFrom != "" {
		listed, err := f.readList(in)
		if err != nil {
			return nil, err
		}
		return append(paths, listed...), nil
	}
	if len(paths) > 0 {
		return paths, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return nil, hintError{fmt.Errorf("finding your home directory: %w", err), "name the folder to scan: sparekey PATH"}
	}
	if _, err := os.Stat(home); err != nil {
		return nil, hintError{fmt.Errorf("scanning your home directory %s: %w", home, reasonOnly(err)), "name the folder to scan: sparekey PATH"}
	}
	return []string{home}, nil
}

// reasonOnly strips the operation and path from a file error: the caller names them.
func reasonOnly(err error) error {
	switch e := err.(type) {
	case *fs.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}

// readList reads the paths of --files-from, one a line or, with -0, one a NUL.
func (f *flags) readList(in io.Reader) ([]string, error) {
	if f.filesFrom != "-" {
		file, err := os.Open(f.filesFrom)
		if err != nil {
			return nil, fmt.Errorf("reading --files-from %s: %w", f.filesFrom, reasonOnly(err))
		}
		defer file.Close()
		in = file
	}
	end := byte('\n')
	if f.nul {
		end = 0
	}
	var paths []string
	for r := bufio.NewReader(in); ; {
		path, err := r.ReadString(end)
		path = strings.TrimSuffix(path, string(end))
		if !f.nul {
			path = strings.TrimSuffix(path, "\r")
		}
		if path != "" {
			paths = append(paths, path)
		}
		if err == io.EOF {
			return paths, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading --files-from %s: %w", f.filesFrom, err)
		}
	}
}

// parseSize reads a number of bytes: 500000, 20MB, 1GiB.
func parseSize(text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	upper := strings.ToUpper(strings.TrimSpace(text))
	number := strings.TrimRight(upper, "KMGTIB ")
	factors := map[string]float64{"": 1, "B": 1, "K": 1e3, "KB": 1e3, "KIB": 1 << 10, "M": 1e6, "MB": 1e6, "MIB": 1 << 20,
		"G": 1e9, "GB": 1e9, "GIB": 1 << 30, "T": 1e12, "TB": 1e12, "TIB": 1 << 40}
	factor, known := factors[strings.TrimSpace(upper[len(number):])]
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || !known || n <= 0 || n*factor > 1<<60 {
		return 0, fmt.Errorf("--max-file-size %q: want a size such as 500000, 20MB or 1GiB", text)
	}
	return int64(n * factor), nil
}

// resolveServices turns names and aliases into ids, and says on notes which of them
// hand out no codes.
func resolveServices(names []string, notes io.Writer) ([]string, error) {
	if len(names) == 0 {
		return nil, nil
	}
	cat, err := catalog.Load()
	if err != nil {
		return nil, fmt.Errorf("loading the catalogue: %w", err)
	}
	var ids []string
	for _, name := range names {
		service, near := cat.Resolve(strings.TrimSpace(name))
		if service == nil {
			hint := "sparekey services lists all that are known"
			if len(near) > 0 {
				hint = "did you mean " + strings.Join(near, ", ") + "?"
			}
			return nil, hintError{fmt.Errorf("--service: no service %q is known", name), hint}
		}
		if service.Kind == catalog.NoneIssued {
			fmt.Fprintf(notes, "note: %s is not known to hand out backup codes: look for another way in on its own pages\n", service.Name)
		}
		ids = append(ids, service.ID)
	}
	return ids, nil
}

// home returns the home directory for display, "" when there is none.
func home() string {
	dir, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Clean(dir)
}
