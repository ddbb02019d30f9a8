package main

import (
	"encoding/base64"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"strings"
	"time"
)

// letter is an e-mail.
type letter struct {
	from, to, subject string
	when              time.Time
	body              string
	html              string // instead of body when set
	attached          []member
}

// source returns the letter as it travels, lines ended by CRLF.
func (l letter) source() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Return-Path: <%s>\nDate: %s\nFrom: %s\nTo: %s\nSubject: %s\nMessage-ID: <%d.%s>\nMIME-Version: 1.0\n",
		l.from, l.when.Format(time.RFC1123Z), l.from, l.to, mime.QEncoding.Encode("utf-8", l.subject), l.when.UnixNano(), l.from)
	mediaType, text := "text/plain", l.body
	if l.html != "" {
		mediaType, text = "text/html", l.html
	}
	if l.attached == nil {
		b.WriteString(part(mediaType, "", text))
		return crlf(b.String())
	}
	boundary := fmt.Sprintf("=_%x", l.when.UnixNano())
	fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=%q\n\nThis is a message in several parts.\n", boundary)
	fmt.Fprintf(&b, "--%s\n%s", boundary, part(mediaType, "", text))
	for _, m := range l.attached {
		fmt.Fprintf(&b, "--%s\n%s", boundary, attachment(m))
	}
	fmt.Fprintf(&b, "--%s--\n", boundary)
	return crlf(b.String())
}

// part is text in quoted-printable.
func part(mediaType, disposition, text string) string {
	var b strings.Builder
	w := quotedprintable.NewWriter(&b)
	_, err := w.Write([]byte(crlf(text)))
	must(err)
	must(w.Close())
	return fmt.Sprintf("Content-Type: %s; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n%s\n%s\n", mediaType, disposition, b.String())
}

// attachment is a file in base64.
func attachment(m member) string {
	var b strings.Builder
	mediaType := "application/octet-stream"
	switch {
	case strings.HasSuffix(m.name, ".txt"):
		mediaType = "text/plain"
	case strings.HasSuffix(m.name, ".png"):
		mediaType = "image/png"
	case strings.HasSuffix(m.name, ".zip"):
		mediaType = "application/zip"
	}
	fmt.Fprintf(&b, "Content-Type: %s; name=%q\nContent-Disposition: attachment; filename=%q\nContent-Transfer-Encoding: base64\n\n", mediaType, m.name, m.name)
	text := base64.StdEncoding.EncodeToString(m.data)
	for len(text) > 76 {
		b.WriteString(text[:76] + "\n")
		text = text[76:]
	}
	b.WriteString(text + "\n")
	return b.String()
}

// mbox returns the letters as one mailbox file, with LF as Unix keeps them.
func mbox(letters ...letter) string {
	var b strings.Builder
	for _, l := range letters {
		fmt.Fprintf(&b, "From %s %s\n", l.from, l.when.Format(time.ANSIC))
		source := strings.ReplaceAll(l.source(), "\r\n", "\n")
		b.WriteString(strings.ReplaceAll(source, "\nFrom ", "\n>From ") + "\n")
	}
	return b.String()
}
