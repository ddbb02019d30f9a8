package report

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// contract returns the schema of the document and that of one line.
func contract(t testing.TB) (document, line *jsonschema.Schema) {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(SchemaJSON()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	c.AssertContent()
	const name = "urn:sparekey:report:1"
	if err := c.AddResource(name, schema); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile(name), c.MustCompile(name + "#/$defs/message")
}

func unmarshal(t *testing.T, text []byte, v any) {
	t.Helper()
	if err := json.Unmarshal(text, v); err != nil {
		t.Fatal(err)
	}
}

func validate(s *jsonschema.Schema, text []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

func TestReportsFollowTheSchema(t *testing.T) {
	document, line := contract(t)
	for name, stream := range recordings(t) {
		for _, o := range []Options{{}, {Reveal: true}} {
			doc := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewJSON(b, o) })
			if err := validate(document, []byte(doc)); err != nil {
				t.Errorf("%s, %+v: %v", name, o, err)
			}
			lines := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewJSONL(b, o) })
			for text := range strings.Lines(lines) {
				if err := validate(line, []byte(text)); err != nil {
					t.Errorf("%s, %+v: %v", name, o, err)
				}
			}
		}
	}
}

// What a scanner may leave empty still makes a report of the contract.
func TestZeroMessagesFollowTheSchema(t *testing.T) {
	document, line := contract(t)
	year := time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, o := range []Options{{}, {Reveal: true}} {
		var doc, stream bytes.Buffer
		r := Tee(NewJSON(&doc, o), NewJSONL(&stream, o))
		for _, err := range []error{
			r.Start(&Run{StartedAt: year}),
			r.Hit(&Hit{Rank: 1, Size: -1, ModifiedAt: year, Reasons: []Reason{{Weight: 1e300}}}),
			r.Pointer(&Pointer{Reason: Left}),
			r.Progress(&Progress{}),
			r.Done(&Summary{}),
		} {
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := validate(document, doc.Bytes()); err != nil {
			t.Errorf("document, %+v: %v\n%s", o, err, &doc)
		}
		for text := range strings.Lines(stream.String()) {
			if err := validate(line, []byte(text)); err != nil {
				t.Errorf("line, %+v: %v\n%s", o, err, text)
			}
		}
	}
}

// Each change makes a document that is not of the contract.
func TestSchemaRefuses(t *testing.T) {
	document, line := contract(t)
	stream := recordings(t)["several"]
	good := replay(t, stream, func(b *bytes.Buffer) Reporter { return NewJSON(b, Options{}) })
	hit := func(doc map[string]any) map[string]any { return doc["hits"].([]any)[0].(map[string]any) }
	cases := map[string]func(map[string]any){
		"another schema":        func(d map[string]any) { d["schema"] = "sparekey.report/2" },
		"no complete":           func(d map[string]any) { delete(d, "complete") },
		"null hits":             func(d map[string]any) { d["hits"] = nil },
		"unknown field":         func(d map[string]any) { d["extra"] = 1 },
		"unknown stop":          func(d map[string]any) { d["stopped"] = "bored" },
		"a date without a time": func(d map[string]any) { d["finished_at"] = "2026-03-01" },
		"unknown reason":        func(d map[string]any) { d["unread"] = map[string]any{"shy": 1} },
		"rank 0":                func(d map[string]any) { hit(d)["rank"] = 0 },
		"same as 0":             func(d map[string]any) { hit(d)["same_as"] = 0 },
		"confidence over 1":     func(d map[string]any) { hit(d)["confidence"] = 1.5 },
		"unknown level":         func(d map[string]any) { hit(d)["level"] = "sure" },
		"no masked":             func(d map[string]any) { delete(hit(d), "masked") },
		"masked shows a digit":  func(d map[string]any) { hit(d)["masked"] = []any{"••••1"} },
		"members null":          func(d map[string]any) { hit(d)["members"] = nil },
		"box of three":          func(d map[string]any) { hit(d)["place"] = map[string]any{"box": []any{1, 2, 3}} },
		"service without a name": func(d map[string]any) {
			hit(d)["service"] = map[string]any{"id": "x"}
		},
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			var doc map[string]any
			if err := json.Unmarshal([]byte(good), &doc); err != nil {
				t.Fatal(err)
			}
			change(doc)
			b, err := json.Marshal(doc)
			if err != nil {
				t.Fatal(err)
			}
			if validate(document, b) == nil {
				t.Error("the schema accepts it")
			}
		})
	}
	for _, text := range []string{`{}`, `[]`, `{"hit":{}}`, `{"pointer":{}}`, `{"progress":null}`} {
		if validate(line, []byte(text)) == nil {
			t.Errorf("the schema accepts the line %s", text)
		}
	}
}

// Every field says what it is.
func TestSchemaDescribesEveryField(t *testing.T) {
	var schema map[string]any
	if err := json.Unmarshal(SchemaJSON(), &schema); err != nil {
		t.Fatal(err)
	}
	fields := 0
	var visit func(path string, node map[string]any)
	visit = func(path string, node map[string]any) {
		properties, _ := node["properties"].(map[string]any)
		for name, field := range properties {
			fields++
			said, _ := field.(map[string]any)["description"].(string)
			if !strings.HasSuffix(said, ".") {
				t.Errorf("%s.%s has no sentence: %q", path, name, said)
			}
		}
		defs, _ := node["$defs"].(map[string]any)
		for name, def := range defs {
			visit(name, def.(map[string]any))
		}
	}
	visit("document", schema)
	if fields < 60 {
		t.Errorf("only %d fields were seen", fields)
	}
}
