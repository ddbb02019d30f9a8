package extract

import "bytes"

// Around a cut there should be this many lines without anything like a code: a list
// that is cut in two is found as two, and without its heading not at all.
var clearances = []int{10, 4, 1}

// cut returns where a full buffer is best divided: near its end, where no list can be,
// at a blank line if there is one.
func cut(buf []byte) int {
	from := max(0, len(buf)-cutBytes)
	tail := buf[from:]
	lines := lineSpans(tail)
	for _, clear := range clearances {
		if at := clearing(lines, clear); at > 0 {
			return from + at
		}
	}
	if i := bytes.LastIndex(tail, []byte("\n\n")); i >= 0 {
		return from + i + 2
	}
	if i := bytes.LastIndexByte(buf[len(buf)/2:], '\n'); i >= 0 {
		return len(buf)/2 + i + 1
	}
	return len(buf) - partialRune(buf)
}

// lineSpan is one line of a text.
type lineSpan struct {
	start   int
	blank   bool
	codes   bool // a list might have a line like this
	outline uint32
}

// mostListed is how many lines of one outline a list might have: more are a table or
// a log.
const mostListed = 64

// lineSpans returns the whole lines of a text; the first may lack its beginning.
func lineSpans(text []byte) []lineSpan {
	var lines []lineSpan
	count := map[uint32]int{}
	for start := 0; ; {
		n := bytes.IndexByte(text[start:], '\n')
		if n < 0 {
			break
		}
		line := bytes.TrimSpace(text[start : start+n])
		l := lineSpan{start: start, blank: len(line) == 0, codes: listed(line), outline: outline(line)}
		lines = append(lines, l)
		count[l.outline]++
		start += n + 1
	}
	for i := range lines {
		lines[i].codes = lines[i].codes && count[lines[i].outline] <= mostListed
	}
	return lines
}

// outline is a hash of a line in which all words look the same, and all else counts.
func outline(line []byte) uint32 {
	hash := uint32(2166136261) // FNV-1a
	var last byte
	for _, c := range line {
		if c >= 0x80 || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' {
			c = 'a'
		}
		if c != 'a' || last != 'a' {
			hash = (hash ^ uint32(c)) * 16777619
		}
		last = c
	}
	return hash
}

// listed says whether a list of codes might have a line like this: a short one with a
// digit in it, or with few words, the length of which is that of codes.
func listed(line []byte) bool {
	const longest, shortest, mostWords = 120, 6, 6
	if len(line) < shortest || len(line) > longest {
		return false
	}
	return bytes.ContainsAny(line, "0123456789") || bytes.Count(line, []byte(" ")) < mostWords
}

// clearing returns the start of the last line with so many lines before and behind it
// that no list might have, the last of those behind a blank line if there are any; 0
// when there is none.
func clearing(lines []lineSpan, clear int) int {
	best := 0
	since := len(lines) // the line, of those behind, that a list might have
	for i := len(lines) - 1; i > 0; i-- {
		if lines[i].codes {
			since = i
		}
		if since-i < clear || !unlisted(lines[max(0, i-clear):i]) || i < clear {
			continue
		}
		if lines[i-1].blank {
			return lines[i].start
		}
		if best == 0 {
			best = lines[i].start
		}
	}
	return best
}

func unlisted(lines []lineSpan) bool {
	for _, l := range lines {
		if l.codes {
			return false
		}
	}
	return true
}
