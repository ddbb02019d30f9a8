package extract

import (
	"encoding/base64"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sparekey/scanner/blob"
)

// crlf gives a text the line ends of a mail.
func crlf(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }

const plainMail = `From: Some Service <no-reply@example.org>
To: owner@example.net
Subject: =?utf-8?q?Your_recovery_c=C3=B8des?=
Date: Tue, 24 Nov 2020 08:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe

1a2b-3c4d
5e6f=
-7a8b
`

const said = "Subject: Your recovery cødes\nFrom: Some Service <no-reply@example.org>\nGrüße\n\n1a2b-3c4d\n5e6f-7a8b\n"

// mixedMail has two forms of its text, and a file for each name and content.
func mixedMail(plain string, files ...file) string {
	var b strings.Builder
	b.WriteString("From: a@example.org\nSubject: codes\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=mix\n\n" +
		"--mix\nContent-Type: multipart/alternative; boundary=alt\n\n" +
		"--alt\nContent-Type: text/plain; charset=utf-8\n\n" + plain + "\n" +
		"--alt\nContent-Type: text/html; charset=utf-8\n\n<p>styled <s>1a2b</s></p>\n--alt--\n")
	for _, f := range files {
		disposition := "attachment; filename=\"" + f.name + "\""
		if f.name == "" {
			disposition = "inline"
		}
		b.WriteString("--mix\nContent-Type: image/png\nContent-Disposition: " + disposition + "\nContent-Transfer-Encoding: base64\n\n" +
			base64.StdEncoding.EncodeToString(f.data) + "\n")
	}
	b.WriteString("--mix--\n")
	return b.String()
}

func TestMail(t *testing.T) {
	const head = "Subject: codes\nFrom: a@example.org\n"
	forwarded := "From: b@example.org\nSubject: fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=f\n\n" +
		"--f\nContent-Type: message/rfc822\n\n" + plainMail + "\n--f--\n"
	attachments := mixedMail("plain", text("codes.txt", "5e6f\n"), file{"", pngOf(100, 50)}, file{"c.zip", zipOf(text("d.txt", "7a8b\n"))})
	for name, tc := range map[string]struct {
		data string
		want []string
	}{
		"one part":         {crlf(plainMail), []string{"a.eml|mail|" + said}},
		"bare line ends":   {plainMail, []string{"a.eml|mail|" + said}},
		"the plain form":   {crlf(mixedMail("1a2b-3c4d")), []string{"a.eml|mail|" + head + "1a2b-3c4d"}},
		"the styled form":  {crlf(mixedMail(" \n")), []string{"a.eml|mail|" + head + " \n\nstyled 1a2b (used)"}},
		"attachments":      {crlf(attachments), []string{"a.eml|mail|" + head + "plain", "a.eml!codes.txt|text|5e6f\n", "a.eml!part-4.png!no engine", "a.eml!c.zip!d.txt|text|7a8b\n"}},
		"a message in one": {crlf(forwarded), []string{"a.eml|mail|Subject: fwd\nFrom: b@example.org", "a.eml!part-1.eml|mail|" + said}},
		"cut":              {crlf(mixedMail("1a2b-3c4d"))[:290], []string{"a.eml|mail|" + head + "1a2b-3c4d", "a.eml!damaged"}},
		"unknown letters":  {"From: a@b.c\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-none\n\n1a2b\n", []string{"a.eml|mail|Subject: x\nFrom: a@b.c\n1a2b\n"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, text("a.eml", tc.data), blob.Limits{}))
			s.sound(t)
			want, got := unordered(tc.want, ""), unordered(s.lines, "")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestMailbox(t *testing.T) {
	const from = "From owner@example.net Tue Nov 24 08:00:00 2020\n"
	box := from + plainMail + "\n" + from + mixedMail("second\nFrom the start, quoted badly\n", text("c.txt", "7a8b\n")) + "\n"
	want := []string{
		"1|mail|" + said,
		"2!c.txt|text|7a8b\n",
		"2|mail|Subject: codes\nFrom: a@example.org\nsecond\nFrom the start, quoted badly\n",
	}
	for name, tc := range map[string]struct {
		f      file
		prefix string
	}{
		"on disk":      {text("in.mbox", box), "in.mbox!"},
		"in a zip":     {file{"a.zip", zipOf(text("in.mbox", box))}, "a.zip!in.mbox!"},
		"compressed":   {file{"in.mbox.gz", gzOf([]byte(box))}, "in.mbox.gz!in.mbox!"},
		"windows ends": {text("in.mbox", crlf(box)), "in.mbox!"},
	} {
		t.Run(name, func(t *testing.T) {
			s := reads(t.Context(), New(nil), onDisk(t, tc.f, blob.Limits{}))
			s.sound(t)
			if diff := cmp.Diff(unordered(want, ""), unordered(s.lines, tc.prefix)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// unordered returns lines sorted, since the text of a message ends with the
// message, after its attachments. Line ends that belong to the message's own
// form are left out.
func unordered(lines []string, prefix string) []string {
	var out []string
	for _, l := range lines {
		out = append(out, strings.TrimRight(strings.TrimPrefix(l, prefix), "\n"))
	}
	slices.Sort(out)
	return out
}

// An attachment of a message that lies on the disk is found again later.
func TestAttachmentIsReopened(t *testing.T) {
	x := New(nil)
	var child blob.Blob
	b := onDisk(t, text("a.eml", crlf(mixedMail("x", text("one.txt", "1a2b\n"), text("two.txt", "3c4d\n")))), blob.Limits{})
	for it, err := range x.Items(t.Context(), b) {
		if err != nil {
			t.Fatal(err)
		}
		if it.Child != nil {
			child = *it.Child
		}
	}
	if child.Fleeting || baseName(child.Address) != "two.txt" {
		t.Fatalf("the last member is %v", child.Address)
	}
	for range 2 {
		if s := reads(t.Context(), x, child); len(s.docs) != 1 || s.docs[0].Text != "3c4d\n" {
			t.Errorf("read %q", s)
		}
	}
}

func TestDeepMailEnds(t *testing.T) {
	var b strings.Builder
	b.WriteString("From: a@example.org\nSubject: x\nMIME-Version: 1.0\n")
	for i := range 200 {
		name := strings.Repeat("b", i+1)
		b.WriteString("Content-Type: multipart/mixed; boundary=" + name + "\n\n--" + name + "\n")
	}
	limit := false
	for _, err := range New(nil).Items(t.Context(), onDisk(t, text("a.eml", b.String()), blob.Limits{})) {
		limit = limit || errors.Is(err, blob.ErrLimit)
	}
	if !limit {
		t.Error("no limit was reached")
	}
}
