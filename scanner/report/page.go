package report

import (
	"strings"
)

// style is an ANSI colour by its meaning.
type style string

const (
	plain  style = ""
	strong style = "1"
	good   style = "1;32"
	faint  style = "2"
)

// page is text for a terminal in the making. What it is given is escaped
// already.
type page struct {
	b     strings.Builder
	color bool
	width int // 0: lines are as long as they come
}

func (p *page) paint(st style, s string) string {
	if !p.color || st == plain || s == "" {
		return s
	}
	return "\x1b[" + string(st) + "m" + s + "\x1b[0m"
}

// line writes s as it is, however long: paths are there to be copied.
func (p *page) line(st style, indent, s string) {
	p.b.WriteString(indent)
	p.b.WriteString(p.paint(st, s))
	p.b.WriteByte('\n')
}

func (p *page) gap() { p.b.WriteByte('\n') }

// narrowest is the width below which wrapping does more harm than the terminal's
// own.
const narrowest = 30

// flow writes s after the indent first, broken at spaces to the width; further
// lines begin with the indent rest.
func (p *page) flow(st style, first, rest, s string) {
	indent, line := first, ""
	for word := range strings.SplitSeq(s, " ") {
		switch {
		case line == "":
			line = word
		case p.width > 0 && columns(indent)+columns(line)+1+columns(word) > max(p.width, narrowest):
			p.line(st, indent, line)
			indent, line = rest, word
		default:
			line += " " + word
		}
	}
	p.line(st, indent, line)
}

// table writes cells in as many columns as the width holds, read row by row;
// without a width one a line, so that each can be picked up by itself.
func (p *page) table(indent string, cells []string, paint func(i int, cell string) string) {
	widest := 0
	for _, c := range cells {
		widest = max(widest, columns(c))
	}
	const between, most = 3, 4
	across := 1
	if p.width > 0 {
		across = min(max((p.width-columns(indent)+between)/(widest+between), 1), most)
	}
	for i, c := range cells {
		if i%across == 0 {
			p.b.WriteString(indent)
		}
		p.b.WriteString(paint(i, c))
		if i%across == across-1 || i == len(cells)-1 {
			p.b.WriteByte('\n')
			continue
		}
		p.b.WriteString(strings.Repeat(" ", widest-columns(c)+between))
	}
}
