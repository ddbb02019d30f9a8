package matchers

import (
	"bytes"
	"strings"
)

// Many exports are JSON on one line. What follows ends a line where that of a document
// with indents would: in front of each object of a list and each field of an object. Short
// objects stay whole, as in a table.

const (
	longestRow   = 200 // a longer line is spread
	longestShort = 70  // an object as long is not
)

// spreadJSON puts ends of lines in place of the commas between the objects and fields of
// a JSON document that stand on long lines.
func spreadJSON(text string) string {
	var out []byte
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		if end-start > longestRow {
			if out == nil {
				out = []byte(text)
			}
			spreadLine(out[start:end])
		}
		start = end + 1
	}
	if out == nil {
		return text
	}
	return string(out)
}

// spreadLine is spreadJSON for one line, which begins outside of strings.
func spreadLine(line []byte) {
	comma := -1 // the last byte but blanks, if it is a comma
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '"':
			end := i + 1
			for end < len(line) && line[end] != '"' {
				if line[end] == '\\' {
					end++
				}
				end++
			}
			if comma >= 0 && end+1 < len(line) && line[end+1] == ':' {
				line[comma] = '\n'
			}
			i, comma = end, -1
		case '{':
			if comma >= 0 {
				line[comma] = '\n'
			}
			comma = -1
			if end := shortObject(line[i:]); end > 0 {
				i += end
			}
		case ',':
			comma = i
		case ' ':
		default:
			comma = -1
		}
	}
}

// shortObject returns where an object ends that is short and holds no other, 0 when it is
// none.
func shortObject(text []byte) int {
	end := bytes.IndexByte(text[:min(len(text), longestShort)], '}')
	if end < 0 || bytes.IndexByte(text[1:end], '{') >= 0 || bytes.Count(text[:end], []byte{'"'})%2 != 0 || bytes.Contains(text[:end], []byte(`\n`)) {
		return 0
	}
	return end
}
