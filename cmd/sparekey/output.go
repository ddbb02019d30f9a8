package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"sparekey/scanner/report"
)

// outputs are the report files. Until the scan has ended they are kept in memory, so
// that nothing is left on the disk however the program is stopped.
type outputs []*output

type output struct {
	path     string
	content  bytes.Buffer
	reporter report.Reporter
	part     string // the whole file beside its place; "" before and after
}

// newOutputs returns one output for each path, and an error for a place where no file
// can be made: that is known before the scan.
func newOutputs(paths []string, reveal bool) (outputs, error) {
	var all outputs
	for _, path := range paths {
		o, err := newOutput(path, reveal)
		if err != nil {
			return nil, err
		}
		all = append(all, o)
	}
	return all, nil
}

func newOutput(path string, reveal bool) (*output, error) {
	o := &output{path: path}
	opt := report.Options{Reveal: reveal}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".json":
		o.reporter = report.NewJSON(&o.content, opt)
	case ".jsonl":
		o.reporter = report.NewJSONL(&o.content, opt)
	case ".txt":
		o.reporter = report.NewText(&o.content, opt)
	default:
		return nil, fmt.Errorf("--output %s: the name must end in .json, .jsonl or .txt", path)
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return nil, o.trouble(errors.New("it is a folder"))
	}
	if err := o.write(); err != nil {
		return nil, err
	}
	o.discard()
	return o, nil
}

// trouble is an error with this output.
func (o *output) trouble(err error) error {
	return fmt.Errorf("writing the report %s: %w", o.path, reasonOnly(err))
}

// write puts the content into a file beside its place, readable by the owner alone.
func (o *output) write() error {
	file, err := os.CreateTemp(filepath.Dir(o.path), ".sparekey-*.part") // mode 0600
	if err != nil {
		return o.trouble(err)
	}
	o.part = file.Name()
	_, err = file.Write(o.content.Bytes())
	if err == nil && o.content.Len() > 0 {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		o.discard()
		return o.trouble(err)
	}
	return nil
}

func (o *output) discard() {
	if o.part != "" {
		os.Remove(o.part)
		o.part = ""
	}
}

func (all outputs) reporters() []report.Reporter {
	var list []report.Reporter
	for _, o := range all {
		list = append(list, o.reporter)
	}
	return list
}

// keep puts the finished files in their places. Each replaces what was there at once
// and whole.
func (all outputs) keep() error {
	defer func() {
		for _, o := range all {
			o.discard()
		}
	}()
	for _, o := range all {
		if err := o.write(); err != nil {
			return err
		}
	}
	for _, o := range all {
		if err := os.Rename(o.part, o.path); err != nil {
			return o.trouble(err)
		}
		o.part = ""
	}
	return nil
}
