package blob

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// isText says whether head looks like writing: UTF-8, UTF-16 with or without a
// mark at the start, or an older encoding with one or two bytes a letter.
func isText(head []byte) bool {
	if isUTF16(head) {
		return true
	}
	controls, high := 0, 0
	for _, c := range head {
		switch {
		case c == 0:
			return false
		case c >= 0x80:
			high++
		case isControl(c):
			controls++
		}
	}
	if validUTF8(head) {
		return controls*32 <= len(head) // captured from a terminal, writing has some
	}
	return controls == 0 && high*10 <= len(head)*9
}

func isControl(c byte) bool {
	if c >= ' ' {
		return c == 0x7f
	}
	switch c {
	case '\t', '\n', '\v', '\f', '\r', '\b', 0x0e, 0x0f, 0x1a, 0x1b:
		return false
	}
	return true
}

// validUTF8 allows for a last character that is cut in two.
func validUTF8(head []byte) bool {
	for i := 0; i < utf8.UTFMax && i < len(head); i++ {
		last := len(head) - 1 - i
		if utf8.RuneStart(head[last]) {
			if !utf8.FullRune(head[last:]) {
				head = head[:last]
			}
			break
		}
	}
	return utf8.Valid(head)
}

// isUTF16 knows UTF-16 by its mark, or by every other byte being zero, as in
// writing that is mostly Latin. Either way the rest must look like characters.
func isUTF16(head []byte) bool {
	units := len(head) / 2
	if units == 0 {
		return false
	}
	var zeros [2]int
	for i, c := range head[:units*2] {
		if c == 0 {
			zeros[i&1]++
		}
	}
	var low int // which byte of a unit is the low one
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		low = 0
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		low = 1
	case units >= 2 && zeros[0] == 0 && zeros[1]*10 >= units*7:
		low = 0
	case units >= 2 && zeros[1] == 0 && zeros[0]*10 >= units*7:
		low = 1
	default:
		return false
	}
	return plausibleUTF16(head[:units*2], low)
}

func plausibleUTF16(head []byte, low int) bool {
	odd := 0
	for i := 0; i < len(head); i += 2 {
		switch lo, hi := head[i+low], head[i+1-low]; {
		case hi == 0 && (lo == 0 || isControl(lo)), hi >= 0xe0 && hi < 0xf9: // private use
			odd++
		}
	}
	return odd*64 <= len(head)
}

// sniffText tells the formats that are writing themselves from plain writing.
// UTF-16 is always plain: what reads text is what knows encodings.
func sniffText(head []byte) Kind {
	body := bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	switch {
	case isMbox(body):
		return "mbox"
	case isMail(body):
		return "eml"
	case isHTML(body):
		return "html"
	case bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte(`{\rtf`)):
		return "rtf"
	case bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("%PDF-")):
		return "pdf"
	}
	return "text"
}

// fromLine is the line before each mail of an mbox: the sender, a time, a year.
var fromLine = regexp.MustCompile(`^From \S.*\d{1,2}:\d{2}.*\b(19|20)\d{2}\b`)

// isMbox also knows the bare line that newer Thunderbirds write, by the mail
// behind it.
func isMbox(body []byte) bool {
	line, rest, _ := bytes.Cut(body, []byte("\n"))
	if !bytes.HasPrefix(line, []byte("From ")) {
		return false
	}
	if !fromLine.Match(line) {
		return isMail(rest)
	}
	return len(rest) == 0 || headerLine.Match(rest) || bytes.HasPrefix(rest, []byte(">From "))
}

// headerLine is the beginning of a field in the head of a mail.
var headerLine = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9-]*):(?:[ \t]|\r?\n|$)`)

// The fields by which a mail is known. Each of the second group is enough beside
// one more of any name; nobody begins a note with them.
var (
	mailFields = []string{"from", "date", "subject", "to"}
	postFields = []string{"received", "return-path", "mime-version", "message-id", "delivered-to", "dkim-signature", "x-mozilla-status"}
)

// isMail says whether body begins with the head of a mail: fields only, up to an
// empty line or as far as can be seen. A note whose other lines look like
// fields, "Codes: …", is not taken for one, lest they be lost.
func isMail(body []byte) bool {
	var known, post, fields, other int
	for line := range bytes.Lines(body) {
		if len(bytes.TrimRight(line, "\r\n")) == 0 {
			break
		}
		if fields > 0 && (line[0] == ' ' || line[0] == '\t') {
			continue // the field goes on
		}
		m := headerLine.FindSubmatch(line)
		if m == nil {
			if line[len(line)-1] != '\n' {
				break // cut off
			}
			return false
		}
		fields++
		switch name := strings.ToLower(string(m[1])); {
		case slices.Contains(postFields, name):
			post++
		case slices.Contains(mailFields, name):
			known++
		default:
			other++
		}
	}
	if post > 0 {
		return fields >= 2
	}
	return known >= 2 && other <= known
}

var htmlTag = regexp.MustCompile(`(?i)^<(!doctype\s+html|html|head|body|title|meta|table|div|p|h1|ul|ol|font|center|style|script)[\s>/]`)

// htmlLead is what may stand before the first tag of a page.
var htmlLead = regexp.MustCompile(`^(?s:\s+|<\?xml.*?\?>|<!--.*?-->)`)

func isHTML(body []byte) bool {
	for {
		lead := htmlLead.Find(body)
		if lead == nil {
			return htmlTag.Match(body)
		}
		body = body[len(lead):]
	}
}
