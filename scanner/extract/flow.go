package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// gap is what stands between two pieces of running text. The wider wins: the
// paragraphs in a cell do not break its row, but the end of the row does.
type gap int

const (
	noGap gap = iota
	spaceGap
	tabGap
	lineGap
	cellGap
	rowGap
)

func (g gap) String() string { return []string{"", " ", "\t", "\n", "\t", "\n"}[g] }

// flow lays out running text: words, cells and lines. Text that is struck
// through is followed by " (used)", line by line, because the strike itself does
// not survive in plain text.
type flow struct {
	pen     *pen
	pending gap
	started bool // something stands on the page
	struck  bool
	marked  bool // nothing was written since the last mark
	err     error
}

func newFlow(p *pen) *flow { return &flow{pen: p, marked: true} }

func (f *flow) put(s string) {
	if f.err == nil {
		f.err = f.pen.write([]byte(s))
	}
}

// open writes the gap that is due, for somebody who goes on writing.
func (f *flow) open() {
	if f.started && f.pending != noGap && f.err == nil {
		f.err = f.pen.write([]byte(f.pending.String()))
	}
	f.pending, f.started, f.marked = noGap, true, false
}

// word writes s, which has no blanks at its ends.
func (f *flow) word(s string) {
	if s != "" {
		f.open()
		f.put(s)
	}
}

// text writes s with its runs of blanks made one space, as a page shows them.
func (f *flow) text(s string) {
	s = clean(s)
	for s != "" {
		word := strings.TrimLeftFunc(s, unicode.IsSpace)
		if len(word) < len(s) {
			f.gap(spaceGap)
		}
		end := strings.IndexFunc(word, unicode.IsSpace)
		if end < 0 {
			end = len(word)
		}
		f.word(word[:end])
		s = word[end:]
	}
}

// plain writes s as it stands, line by line.
func (f *flow) plain(s string) {
	s = strings.ReplaceAll(strings.ReplaceAll(clean(s), "\r\n", "\n"), "\r", "\n")
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			f.gap(lineGap)
		}
		f.word(line)
	}
}

// raw writes s with its blanks, as a piece of a line.
func (f *flow) raw(s string) {
	s = clean(s)
	if body := strings.TrimSpace(s); body == "" {
		if s != "" {
			f.gap(spaceGap)
		}
		return
	}
	f.plain(s)
}

// page says that what comes next is at s. Whatever gap is due stands before it.
func (f *flow) page(s Spot) {
	f.mark()
	if f.started && f.pending != noGap && f.err == nil {
		f.err = f.pen.write([]byte(f.pending.String()))
	}
	f.pending, f.started = noGap, false
	f.pen.mark(s)
}

// clean makes s sound UTF-8 without zero bytes.
func clean(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "�")
	}
	if strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(s, "\x00", " ")
	}
	return s
}

func (f *flow) gap(g gap) {
	if g >= tabGap {
		f.mark()
	}
	f.pending = max(f.pending, g)
}

func (f *flow) line() { f.gap(lineGap) }
func (f *flow) cell() { f.gap(cellGap) }
func (f *flow) row()  { f.gap(rowGap) }

// strike says whether what follows is struck through.
func (f *flow) strike(on bool) {
	if f.struck && !on {
		f.mark()
	}
	if !f.struck && on {
		f.marked = true // what stands before is not struck
	}
	f.struck = on
}

// mark writes the mark after struck text, before whatever gap follows it.
func (f *flow) mark() {
	if f.struck && !f.marked {
		f.put(" (used)")
	}
	f.marked = true
}

// close ends the text; err is what ended its reading.
func (f *flow) close(err error) error {
	f.mark()
	if f.err != nil {
		err = f.err
	}
	return f.pen.close(err)
}

// written says how much was written so far.
func (f *flow) written() int64 { return f.pen.total }
