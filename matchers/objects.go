package matchers

import "strings"

// isJSON says whether a text that begins like this is a JSON document, or a part of one.
func isJSON(head string) bool {
	if head == "" {
		return false
	}
	switch head[0] {
	case '{', '[':
		return true
	case '}', ']':
		return len(head) > 1 && (head[1] == ',' || head[1] == '\n')
	case '"':
		end := strings.IndexByte(head[1:], '"')
		return end > 0 && strings.HasPrefix(head[end+2:], ":")
	}
	return false
}

// brace is one of the marks around objects and lists of a JSON document.
type brace struct {
	at int
	c  byte
}

// opens says whether a brace begins something.
func (b brace) opens() bool { return b.c == '{' || b.c == '[' }

// braces appends those of text[from:to] that are not in strings. Inside: from is in one;
// so is to, if the second result is true.
func braces(found []brace, text string, from, to int, inside bool) ([]brace, bool) {
	for i := from; i < to; i++ {
		switch c := text[i]; c {
		case '"':
			inside = !inside
		case '{', '}', '[', ']':
			if !inside {
				found = append(found, brace{i, c})
			}
		}
	}
	return found, inside
}

// beginsInside says whether a line of a JSON document begins inside a string that goes on
// from the line before.
func beginsInside(line string) bool {
	line = strings.TrimLeft(line, " \t")
	if line == "" {
		return true // whatever: it has no braces
	}
	switch line[0] {
	case '{', '}', '[', ']':
		return oddQuotes(line) && !strings.Contains(line, `":`) && strings.IndexByte(line, '"') == strings.LastIndexByte(line, '"') && strings.Trim(line[strings.IndexByte(line, '"'):], "\",]} \r") == ""
	case '"':
		if end := strings.IndexByte(line[1:], '"'); end >= 0 && strings.HasPrefix(line[end+2:], ":") {
			return false
		}
		return strings.Trim(line, "\",]} \r") == ""
	}
	return oddQuotes(line) || strings.IndexByte(line, '"') >= 0
}

// beginsInString says whether line i begins inside a string; where it has no mark of
// quotation the lines before tell.
func (r *reading) beginsInString(i int) bool {
	for k := i; k >= max(0, i-recordLines); k-- {
		row := r.rowText(k)
		if len(row) > recordReach {
			return false
		}
		if strings.IndexByte(row, '"') >= 0 {
			return beginsInside(row) != (k < i && oddQuotes(row))
		}
	}
	return false
}

// objectsAround returns the objects around a block that are each one of a list, or have a
// name that is that of a service.
func (r *reading) objectsAround(b *block) record {
	text := r.folded.text
	first, last := b.tokens[0].start, b.tokens[len(b.tokens)-1].end
	if last-first > recordReach {
		return record{}
	}
	openers, inside := r.openersAbove(b.first, first)
	inner, inside := braces(nil, text, first, last, inside)
	depth := 0
	for _, c := range inner { // of those around the beginning that are closed before the end
		if c.opens() {
			depth++
		} else if depth--; depth < 0 {
			depth = 0
			if len(openers) > 0 {
				openers = openers[1:]
			}
		}
	}
	below, _ := braces(nil, text, last, min(len(text), last+recordReach), inside)
	closers := make([]int, 0, len(openers))
	for _, c := range below { // those of what the block leaves open come first
		if c.opens() {
			depth++
		} else if depth--; depth < 0 {
			depth = 0
			closers = append(closers, c.at+1)
		}
	}
	var d record
	for i, o := range openers {
		if o.c != '{' || i+1 == len(openers) || openers[i+1].c != '[' && !r.keyNames(o.at) {
			continue
		}
		end := min(len(text), last+recordReach)
		if i < len(closers) {
			end = closers[i]
		}
		d.levels = append(d.levels, Span{o.at, end})
		list := openers[i+1].at
		d.outside = Span{r.lines[max(0, r.lineAt(list)-headingLines)].start, list}
		if openers[i+1].c == '{' {
			d.outside = Span{}
			d.levels[len(d.levels)-1].Start = r.lines[r.lineAt(o.at)].start
		}
	}
	return d
}

// keyNames says whether the name of the field whose object begins at an offset is that of
// a service.
func (r *reading) keyNames(at int) bool {
	from := r.lines[r.lineAt(at)].start
	key := strings.TrimRight(r.folded.text[max(from, at-longestKey):at], " :\"")
	if open := strings.LastIndexByte(key, '"'); open >= 0 {
		return len(r.mentioned(max(from, at-longestKey)+open, at)) > 0
	}
	return false
}

// openersAbove returns the braces that are open at an offset on line i, the innermost first,
// and whether the offset is inside a string.
func (r *reading) openersAbove(i, offset int) (openers []brace, inside bool) {
	const mostOpen = 24
	text := r.folded.text
	var room [32]brace
	l := r.lines[i]
	if offset-l.start > recordReach {
		return nil, false
	}
	on, inside := braces(room[:0], text, l.start, offset, r.beginsInString(i))
	depth := 0
	for {
		for k := len(on) - 1; k >= 0; k-- {
			switch {
			case !on[k].opens():
				depth++
			case depth > 0:
				depth--
			default:
				openers = append(openers, on[k])
			}
		}
		if i--; i < 0 || offset-r.lines[i].start > recordReach || len(openers) > mostOpen {
			return openers, inside
		}
		l = r.lines[i]
		on, _ = braces(room[:0], text, l.start, l.end, beginsInside(text[l.start:l.end]))
	}
}
