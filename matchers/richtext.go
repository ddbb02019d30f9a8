package matchers

import "strings"

// Apps keep formatted notes as trees in JSON, often inside a string of another JSON
// document: each line of the note is a handful of nested objects, most of whose fields say
// how it looks. What follows leaves the words where they are and puts blanks and ends of
// lines in place of the rest, so that no offset changes.

// deepest is how many documents inside strings of each other are opened.
const deepest = 3

// unescapeJSON makes line ends and quotation marks of the escapes in the strings of a
// JSON document, and of those in its strings.
func unescapeJSON(text string) string {
	const key = `\":` // the end of a key inside a string
	if !strings.Contains(text, key) {
		tree := isTree(text)
		if !tree {
			text = spreadJSON(text)
		}
		if strings.IndexByte(text, '\\') >= 0 {
			text = stringLines.Replace(text)
		}
		if tree {
			return treeWords(text)
		}
		return text
	}
	for range deepest {
		if text = unescapeOnce(text); !strings.Contains(text, `\"`) {
			break
		}
	}
	return plainNotes(unquote(jsonLines.Replace(text)))
}

// unescapeOnce takes one level of backslashes from text, and puts blanks beside what stays.
func unescapeOnce(text string) string {
	out := []byte(text)
	for i := 0; i < len(out); i++ {
		if out[i] != '\\' {
			continue
		}
		end := i
		for end < len(out) && out[end] == '\\' {
			end++
		}
		if end == len(out) {
			break
		}
		stay, c := (end-i)/2, out[end]
		if (end-i)%2 == 1 {
			switch c {
			case 'n':
				c = '\n'
			case 't':
				c = '\t'
			case 'r':
				c = ' '
			}
		}
		fillBlank(out[i : end+1])
		at := end
		if c == '"' && i > 0 && strings.IndexByte("{[,: \n", out[i-1]) < 0 {
			at = i + stay // it closes a string: what is blank is outside
		}
		for k := at - stay; k < at; k++ {
			out[k] = '\\'
		}
		out[at], i = c, end
	}
	return string(out)
}

// unquote puts blanks in place of the quotation marks around documents that were strings,
// so that the marks in them are in pairs.
func unquote(text string) string {
	out := []byte(text)
	for i := 0; i < len(out); i++ {
		if out[i] != '"' {
			continue
		}
		opens := followedBy(text, i+1, '{') || followedBy(text, i+1, '[') && strings.TrimLeft(text[i+1:min(len(text), i+longestTag)], " \n[") != "" &&
			strings.TrimLeft(text[i+1:min(len(text), i+longestTag)], " \n[")[0] == '{'
		if before := strings.TrimRight(text[max(0, i-longestTag):i], " \n"); opens || strings.HasSuffix(before, "}") || strings.HasSuffix(before, "}]") {
			out[i] = ' '
		}
	}
	return string(out)
}

// trees are pairs of strings that together give away a tree of formatted text.
var trees = [...][2]string{
	{`"children"`, `"text"`},     // Lexical, Slate
	{`"ops"`, `"insert"`},        // Quill
	{`"type":"doc"`, `"text"`},   // ProseMirror and its kin
	{`"type": "doc"`, `"text"`},  // the same, indented
	{`"paragraph"`, `"text"`},    // parts of such trees
	{`"entityMap"`, `"text"`},    // Draft.js
	{`"leaves"`, `"text"`},       // old Slate
	{`"elements"`, `"text"`},     // messages in blocks
	{`"plain_text"`, `"object"`}, // blocks of pages
}

// looksOnly are the keys of fields that say how text looks or where it belongs.
var looksOnly = map[string]bool{
	"type": true, "format": true, "mode": true, "style": true, "direction": true, "dir": true, "align": true, "textAlign": true,
	"indent": true, "tag": true, "listType": true, "id": true, "key": true, "uuid": true, "object": true, "color": true, "language": true,
	"lang": true, "version": true, "rel": true, "target": true, "theme": true, "background": true, "font": true, "textStyle": true,
	"header": true, "list": true, "block_id": true, "created_time": true, "last_edited_time": true, "href": true,
}

// plainNotes puts blanks in place of everything but the words of a tree of formatted text,
// each line of which ends where its list of parts does.
func plainNotes(text string) string {
	if isTree(text) {
		return treeWords(text)
	}
	return text
}

func isTree(text string) bool {
	for _, signs := range trees {
		if strings.Contains(text, signs[0]) && strings.Contains(text, signs[1]) {
			return true
		}
	}
	return false
}

// stringLines makes the characters of the escapes in the strings of a JSON document whose
// strings hold no other; the marks of quotation in them are told from those around them.
var stringLines = strings.NewReplacer(`\\`, `\\`, `\"`, " '", `\r`, "  ", `\n`, " \n", `\t`, " \t")

func treeWords(text string) string {
	out := []byte(text)
	key := ""
	words, open := false, false // the last string was text; the line has something on it
	for i := 0; i < len(out); i++ {
		switch c := text[i]; {
		case c == '"':
			end := stringEnd(text, i)
			isKey := followedBy(text, end, ':')
			if isKey {
				key = text[i+1 : end-1]
			} else {
				words = key == "text" || key == "insert"
			}
			switch {
			case isKey || looksOnly[key]:
				fillBlank(out[i:end])
			case strings.Trim(text[i:end], "\" \n") == "":
				out[i], out[end-1] = ' ', ' '
				open = open && strings.IndexByte(text[i:end], '\n') < 0
			default:
				open = true
			}
			i = end - 1
		case open && (c == ']' || (c == '}' || c == ',') && !words):
			out[i], open = '\n', false
		default:
			out[i] = ' '
		}
	}
	return string(out)
}

// stringEnd returns where the string that begins at i ends, behind its mark.
func stringEnd(text string, i int) int {
	for i++; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// followedBy says whether c is the first byte at or behind i that is no blank.
func followedBy(text string, i int, c byte) bool {
	for i < len(text) && (byteKinds[text[i]]&kindBlank != 0 || text[i] == '\n') {
		i++
	}
	return i < len(text) && text[i] == c
}

func fillBlank(b []byte) {
	for i := range b {
		b[i] = ' '
	}
}
