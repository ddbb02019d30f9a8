package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// specimen is one picture to read and what is known about it.
type specimen struct {
	path  string
	class string
	lists []knownList // empty: there are no codes in it
}

// knownList is one list of codes in a picture.
type knownList struct {
	codes   []string
	legible bool
	alike   []string
	struck  []int // indexes of codes that are marked as used
	box     image.Rectangle
}

// specimens returns the pictures of DIR/truth.jsonl, or of a manifest whose paths are
// relative to dir.
func specimens(dir, manifest string) ([]specimen, error) {
	if manifest != "" {
		return fromManifest(dir, manifest)
	}
	truth, err := loadTruth(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		return nil, err
	}
	at := map[string]int{}
	var all []specimen
	for _, t := range truth {
		if t.Kind != "picture" || len(t.Members) > 0 {
			continue
		}
		i, there := at[t.Path]
		if !there {
			i = len(all)
			at[t.Path] = i
			all = append(all, specimen{path: filepath.Join(dir, "home", filepath.FromSlash(t.Path)), class: classOf(t)})
		}
		if len(t.Codes) > 0 {
			l := knownList{codes: t.Codes, legible: t.Legible, struck: t.Used}
			if p := t.Picture; p != nil {
				l.alike, l.box = p.Alike, image.Rect(p.Box[0], p.Box[1], p.Box[2], p.Box[3])
			}
			all[i].lists = append(all[i].lists, l)
		}
	}
	if len(all) == 0 {
		return nil, errors.New("reading the truth: it names no pictures")
	}
	return all, nil
}

func classOf(t planted) string {
	switch {
	case t.Picture != nil:
		return t.Picture.Class
	case len(t.Codes) == 0:
		return lookAlike
	}
	return t.Class
}

// fromManifest reads lines of JSON with file, codes and perhaps class, legible and
// confusable_glyphs, as collections of real pictures have them.
func fromManifest(dir, manifest string) ([]specimen, error) {
	data, err := os.ReadFile(manifest)
	if err != nil {
		return nil, fmt.Errorf("reading the manifest: %w", err)
	}
	var all []specimen
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var m struct {
			File, Class string
			Codes       []string
			Legible     *bool
			Confusable  bool `json:"confusable_glyphs"`
		}
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return nil, fmt.Errorf("reading line %d of the manifest: %w", n, err)
		}
		ext := strings.ToLower(filepath.Ext(m.File))
		if !slices.Contains([]string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"}, ext) {
			continue
		}
		s := specimen{path: filepath.Join(dir, filepath.FromSlash(m.File)), class: m.Class}
		if s.class == "" {
			s.class = "real"
		}
		if len(m.Codes) > 0 {
			l := knownList{codes: m.Codes, legible: m.Legible == nil || *m.Legible}
			if m.Confusable {
				l.alike = []string{"0O", "lI"}
			}
			s.lists = []knownList{l}
		}
		all = append(all, s)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading the manifest: %w", err)
	}
	return all, nil
}

// sampled keeps about n of the pictures, as many of every class as their share.
func sampled(all []specimen, n int) []specimen {
	if n <= 0 || n >= len(all) {
		return all
	}
	byClass := slices.Clone(all)
	slices.SortStableFunc(byClass, func(a, b specimen) int { return strings.Compare(a.class, b.class) })
	var kept []specimen
	for i := range n {
		kept = append(kept, byClass[i*len(byClass)/n])
	}
	return kept
}
