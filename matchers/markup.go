package matchers

import "strings"

// tag steps over the name of a markup tag, or over all of a closing one; attributes
// are read like other text. A lone bracket is stepped over.
func (p *lineParser) tag(i int) int {
	if next := declarationEnd(p.text[:p.line.end], i); next > 0 {
		p.flushShort()
		p.labels++
		return next
	}
	p.flushShort()
	if p.bracketed(i) {
		return i + 1
	}
	next, opens := tagEnd(p.text[:p.line.end], i)
	p.inTag = p.inTag || opens
	return next
}

// bracketed says whether what stands between the brackets that may begin at i is rather a
// code than the name of a tag: <k3v9x0qa>.
func (p *lineParser) bracketed(i int) bool {
	end, kinds := i+1, uint8(0)
	for end < p.line.end && byteKinds[p.text[end]]&kindWord != 0 {
		kinds |= byteKinds[p.text[end]]
		end++
	}
	if end == p.line.end || p.text[end] != '>' || end-i <= shortestCode || kinds&kindUnder != 0 || kinds&kindDigit == 0 && !p.brackets {
		return false
	}
	var t token
	return t.parseWord(p.text, i+1, end, nil) && (!t.maybe || p.brackets)
}

// declarationEnd returns where the declaration of a document that begins at i ends, 0
// when none does. Exports of notes have them on the lines of the codes.
func declarationEnd(text string, i int) int {
	text = text[:min(len(text), i+longestTag)]
	for _, begin := range []string{"<![CDATA[", "<!DOCTYPE ", "<?xml "} {
		if !strings.HasPrefix(text[i:], begin) {
			continue
		}
		if begin == "<![CDATA[" {
			return i + len(begin)
		}
		if end := strings.IndexByte(text[i:], '>'); end > 0 {
			return i + end + 1
		}
	}
	return 0
}

// tagEnd says how far the tag that may begin at i is no text, and whether attributes
// follow there.
func tagEnd(text string, i int) (next int, opens bool) {
	text = text[:min(len(text), i+longestTag)]
	if len(text)-i < 2 || text[i+1] != '/' && !isAlnum(text[i+1]) {
		return i + 1, false
	}
	if end := strings.IndexByte(text[i:], '>'); text[i+1] == '/' || end > 0 && strings.IndexByte(text[i:i+end], '=') < 0 {
		return i + max(end, 0) + 1, false
	}
	next = i + 1
	for next < len(text) && isWordByte(text[next]) {
		next++
	}
	return next, true
}

// longestTag is how many bytes of a tag are looked at for its end.
const longestTag = 200
