package main

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"image"
	"io"
	"math/rand/v2"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// homeOf writes a home in which every planting template of a family had so many
// turns, but for pictures, which nobody here can read.
func homeOf(t *testing.T, family string, seed uint64, turns int) string {
	t.Helper()
	h, err := newHome(filepath.Join(t.TempDir(), "new"), false)
	if err != nil {
		t.Fatal(err)
	}
	plants, _ := split(ofFamily(templates(), family))
	who := newPerson(rand.New(rand.NewPCG(seed, 1)))
	for _, tpl := range plants {
		for turn := range turns {
			if tpl.class != "picture" {
				tpl.make(newKit(h, seed, who, tpl, turn))
			}
		}
	}
	if err := h.close(); err != nil {
		t.Fatal(err)
	}
	return h.dir
}

// TestThirdFamily opens whatever the third family packs and looks for the codes.
func TestThirdFamily(t *testing.T) {
	t.Parallel()
	out := homeOf(t, "c", 77, 3)
	kinds := map[string]int{}
	for _, p := range readTruth(t, out) {
		data, err := os.ReadFile(filepath.Join(out, "home", p.Path))
		if err != nil {
			t.Fatal(err)
		}
		if p.Kind != "picture" && (!p.Legible || len(p.Codes) == 0) {
			t.Errorf("%s (%s): nothing to read in a %s", p.Path, p.Template, p.Kind)
		}
		if p.Service != "" && byID(p.Service).id == "" {
			t.Errorf("%s: unknown service %s", p.Path, p.Service)
		}
		for _, u := range p.Used {
			if u < 0 || u >= len(p.Codes) {
				t.Errorf("%s (%s): code %d of %d is used", p.Path, p.Template, u, len(p.Codes))
			}
		}
		kinds[p.Kind]++
		if !says(t, data, p) {
			t.Errorf("%s (%s): the codes are not in the %s", p.Path, p.Template, p.Kind)
		}
	}
	for _, kind := range []string{"text", "picture", "docx", "xlsx", "odt", "ods", "pdf", "mail"} {
		if kinds[kind] == 0 {
			t.Errorf("there is no %s", kind)
		}
	}
}

// says tells whether the codes stand where the truth says. What a picture shows
// is not read.
func says(t *testing.T, data []byte, p planted) bool {
	t.Helper()
	if head := data[:min(len(data), 1000)]; bytes.HasPrefix(head, []byte("From ")) || bytes.Contains(head, []byte("\nMIME-Version: 1.0")) {
		return mailSays(t, data, p)
	}
	data, ok := inside(t, data, p.Members)
	return ok && kindSays(t, data, p)
}

func kindSays(t *testing.T, data []byte, p planted) bool {
	t.Helper()
	switch p.Kind {
	case "picture":
		_, _, err := image.Decode(bytes.NewReader(data))
		return err == nil
	case "pdf":
		return hasAll(pdfTexts(t, data), p.Codes)
	case "docx", "xlsx", "odt", "ods":
		return hasAll(officeTexts(t, data), p.Codes)
	}
	for _, text := range readings(data) {
		if hasAll(text, p.Codes) {
			return true
		}
	}
	return false
}

var tags = regexp.MustCompile(`<[^>]*>`)

// officeTexts returns the texts of all parts of an office document.
func officeTexts(t *testing.T, data []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range z.File {
		if part, ok := inside(t, data, []string{f.Name}); ok {
			all.WriteString(tags.ReplaceAllString(strings.NewReplacer("</w:p>", "\n", "</text:p>", "\n", "<text:line-break/>", "\n", "</v>", "\n").Replace(string(part)), ""))
		}
	}
	return all.String()
}

var shownText = regexp.MustCompile(`\((.*)\) Tj`)

// pdfTexts returns what all pages show.
func pdfTexts(t *testing.T, data []byte) string {
	t.Helper()
	var all strings.Builder
	for _, part := range bytes.Split(data, []byte("stream\n"))[1:] {
		if r, err := zlib.NewReader(bytes.NewReader(part)); err == nil {
			if part, err = io.ReadAll(r); err != nil {
				t.Fatal(err)
			}
		}
		for _, m := range shownText.FindAllSubmatch(part, -1) {
			all.Write(append(m[1], '\n'))
		}
	}
	return all.String()
}

// mailSays looks into a letter, or into one of a mailbox.
func mailSays(t *testing.T, data []byte, p planted) bool {
	t.Helper()
	members := p.Members
	if bytes.HasPrefix(data, []byte("From ")) {
		n, err := strconv.Atoi(members[0])
		if err != nil {
			t.Fatal(err)
		}
		letters := regexp.MustCompile(`(?m)^From .*\n`).Split(string(data), -1)
		data, members = []byte(letters[n]), members[1:]
	}
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	body := decoded(t, m.Body, m.Header.Get("Content-Transfer-Encoding"))
	if len(members) == 0 {
		return kindSays(t, body, p)
	}
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	for r := multipart.NewReader(bytes.NewReader(body), params["boundary"]); ; {
		part, err := r.NextRawPart()
		if err != nil {
			return false
		}
		if part.FileName() == members[0] {
			data, ok := inside(t, decoded(t, part, part.Header.Get("Content-Transfer-Encoding")), members[1:])
			return ok && kindSays(t, data, p)
		}
	}
}

func decoded(t *testing.T, r io.Reader, transfer string) []byte {
	t.Helper()
	switch transfer {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestThirdFamilyStandsApart counts what the third family has, and holds it to
// names of its own.
func TestThirdFamilyStandsApart(t *testing.T) {
	plants, decoys := split(ofFamily(templates(), "c"))
	if len(plants) < 70 || len(decoys) < 60 {
		t.Errorf("%d templates with codes and %d decoys, want 70 and 60", len(plants), len(decoys))
	}
	known := map[string]bool{}
	for _, s := range services {
		known[s.id] = true
	}
	for _, s := range servicesC {
		if known[s.id] {
			t.Errorf("%s is twice among the services", s.id)
		}
		known[s.id] = true
	}
}
