package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
	"unicode"
)

// planted is one line of truth.jsonl: a set of codes and where it lies, or, when
// the class begins with "decoy/", a file in which there are none.
type planted struct {
	Path     string   `json:"path"`              // below DIR/home, with slashes
	Members  []string `json:"members,omitempty"` // the way through containers, outermost first
	Service  string   `json:"service"`           // "": the file does not say
	Codes    []string `json:"codes"`             // in the order of their numbers, as a person would type them
	Used     []int    `json:"used,omitempty"`    // indexes of codes that are marked as used
	Class    string   `json:"class"`
	Template string   `json:"template"`
	Kind     string   `json:"kind"` // of the innermost file: text, picture, docx, xlsx, odt, ods, pdf, mail
	Legible  bool     `json:"legible"`
	Page     int      `json:"page,omitempty"`
	Line     int      `json:"line,omitempty"` // of the first code in a text file, from 1
	Picture  *drawn   `json:"picture,omitempty"`

	// Of the families whose figures are split: "lang=…", "enc=…" and "layout=…",
	// and whether the name or the text of the file names the service.
	Tags        []string `json:"tags,omitempty"`
	ServiceSaid bool     `json:"service_said,omitempty"`
}

// home is the tree being written. The first error sticks and stops all writing.
type home struct {
	dir     string
	plain   bool
	folders map[string]bool // names of folders, in small letters
	taken   map[string]bool // lower-case paths
	files   int
	truth   []planted
	err     error
}

// newHome makes dir, which must not hold anything yet.
func newHome(dir string, plain bool) (*home, error) {
	entries, err := os.ReadDir(dir)
	switch {
	case err == nil && len(entries) > 0:
		return nil, fmt.Errorf("%s is not empty", dir)
	case err != nil && !os.IsNotExist(err):
		return nil, fmt.Errorf("looking into %s: %w", dir, err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "home"), 0o755); err != nil {
		return nil, fmt.Errorf("making %s: %w", dir, err)
	}
	return &home{dir: dir, plain: plain, taken: map[string]bool{}, folders: map[string]bool{}}, nil
}

// put writes a file and returns the path it got: another one than asked for when
// that is taken, or when only plain names are wanted.
func (h *home) put(name string, data []byte, when time.Time) string {
	if h.plain {
		name = strings.Map(plainRune, name)
	}
	name = h.free(path.Clean(name))
	if h.err != nil {
		return name
	}
	full := filepath.Join(h.dir, "home", filepath.FromSlash(name))
	h.err = os.MkdirAll(filepath.Dir(full), 0o755)
	if h.err == nil {
		h.err = os.WriteFile(full, data, 0o644)
	}
	if h.err == nil {
		h.err = os.Chtimes(full, when, when)
	}
	h.files++
	return name
}

// free returns the first of "name.txt", "name (1).txt", … that no file or folder
// has yet, whatever the case of its letters.
func (h *home) free(name string) string {
	ext := path.Ext(name)
	format := strings.ReplaceAll(strings.TrimSuffix(name, ext), "%", "%%") + " (%d)" + strings.ReplaceAll(ext, "%", "%%")
	if strings.HasPrefix(path.Base(name), ".") {
		format = strings.ReplaceAll(name, "%", "%%") + ".%d"
	}
	try := name
	for i := 1; h.taken[strings.ToLower(try)] || h.folders[strings.ToLower(try)]; i++ {
		try = fmt.Sprintf(format, i)
	}
	h.taken[strings.ToLower(try)] = true
	for dir := path.Dir(try); dir != "."; dir = path.Dir(dir) {
		if h.taken[strings.ToLower(dir)] {
			return h.free(strings.Replace(try, dir, dir+" 2", 1)) // a file has the name of the folder
		}
	}
	for dir := path.Dir(try); dir != "."; dir = path.Dir(dir) {
		h.folders[strings.ToLower(dir)] = true
	}
	return try
}

// plainRune replaces what file systems, Git or the zip files of Go modules refuse.
func plainRune(r rune) rune {
	const allowed = "!#$%&()+,-.=@[]^_{}~ /"
	if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) || strings.ContainsRune(allowed, r) {
		return r
	}
	if r > unicode.MaxASCII && unicode.IsLetter(r) {
		return r
	}
	return '_'
}

// close writes truth.jsonl and returns the first error there was.
func (h *home) close() error {
	if h.err != nil {
		return fmt.Errorf("writing the home: %w", h.err)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, p := range h.truth {
		if err := enc.Encode(p); err != nil {
			return fmt.Errorf("writing the truth: %w", err)
		}
	}
	if err := os.WriteFile(filepath.Join(h.dir, "truth.jsonl"), b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing the truth: %w", err)
	}
	return nil
}
