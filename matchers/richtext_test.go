package matchers

import (
	"encoding/json"
	"strings"
	"testing"
)

type object = map[string]any

// inJSON returns a document, indented or not.
func inJSON(t *testing.T, indent string, document any) string {
	t.Helper()
	text, err := json.MarshalIndent(document, "", indent)
	if indent == "" {
		text, err = json.Marshal(document)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// each returns what form makes of each line.
func each(lines []string, form func(line string) any) []any {
	var all []any
	for _, line := range lines {
		all = append(all, form(line))
	}
	return all
}

func lexical(lines []string) any {
	return object{"root": object{"type": "root", "direction": "ltr", "children": each(lines, func(line string) any {
		return object{"type": "paragraph", "direction": "ltr", "format": "", "indent": 0, "version": 1, "children": []any{
			object{"detail": 0, "format": 0, "mode": "normal", "style": "", "text": line, "type": "text", "version": 1},
		}}
	})}}
}

func proseMirror(lines []string) any {
	return object{"type": "doc", "content": each(lines, func(line string) any {
		return object{"type": "paragraph", "content": []any{object{"type": "text", "marks": []any{object{"type": "code"}}, "text": line}}}
	})}
}

func slate(lines []string) any {
	return each(lines, func(line string) any { return object{"type": "p", "children": []any{object{"text": line}}} })
}

func quill(lines []string) any {
	var ops []any
	for _, line := range lines {
		ops = append(ops, object{"insert": line}, object{"insert": "\n", "attributes": object{"list": "bullet"}})
	}
	return object{"ops": ops}
}

func draft(lines []string) any {
	return object{"entityMap": object{}, "blocks": each(lines, func(line string) any {
		return object{"key": "a1b2c", "text": line, "type": "unstyled", "depth": 0, "inlineStyleRanges": []any{}, "entityRanges": []any{}, "data": object{}}
	})}
}

func messageBlocks(lines []string) any {
	return []any{object{"type": "message", "blocks": []any{object{"type": "rich_text", "elements": each(lines, func(line string) any {
		return object{"type": "rich_text_section", "elements": []any{object{"type": "text", "text": line}}}
	})}}}}
}

func pageBlocks(lines []string) any {
	return object{"object": "list", "results": each(lines, func(line string) any {
		return object{"object": "block", "type": "paragraph", "paragraph": object{"rich_text": []any{
			object{"type": "text", "annotations": object{"bold": false}, "plain_text": line},
		}}}
	})}
}

// Notes that apps keep as trees are read like the lists they show, also when the tree is a
// string of another document.
func TestRichText(t *testing.T) {
	lines := append([]string{"Discord backup codes"}, lettersAmong...)
	m := loaded(t)
	for name, form := range map[string]func([]string) any{
		"Lexical": lexical, "ProseMirror": proseMirror, "Slate": slate, "Quill": quill, "Draft.js": draft, "blocks of messages": messageBlocks, "blocks of pages": pageBlocks,
	} {
		for _, indent := range []string{"", "  "} {
			tree := form(lines)
			inString := object{"items": []any{object{"title": "two-factor", "note": inJSON(t, indent, tree)}}}
			for depth, document := range []any{tree, inString, object{"backup": inJSON(t, "", inString)}} {
				t.Run(name, func(t *testing.T) {
					text := inJSON(t, indent, document)
					diffShown(t, m, text, "likely discord: "+strings.Join(lettersAmong, " "))
					if t.Failed() {
						t.Logf("at depth %d", depth)
					}
				})
			}
		}
	}
}

// Whatever is unwrapped, nothing moves.
func FuzzUnescapeJSON(f *testing.F) {
	f.Add(`{"a":"{\"type\": \"doc\", \"text\": \"x\\ny\"}"}`)
	f.Add(`[{"children":[{"text":"a\\\"b"}]},`)
	f.Add(`{"ops":[{"insert":"a\`)
	f.Add(`{"\":"`)
	f.Fuzz(func(t *testing.T, text string) {
		got := unescapeJSON(text)
		if len(got) != len(text) {
			t.Fatalf("%d bytes of %d", len(got), len(text))
		}
		for i := range len(got) {
			if got[i] != text[i] && isAlnum(got[i]) {
				t.Fatalf("byte %d is %q and was %q", i, got[i], text[i])
			}
		}
	})
}
