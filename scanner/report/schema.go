package report

import (
	_ "embed"
	"slices"
)

//go:embed schema.json
var schemaJSON []byte

// SchemaJSON returns the JSON Schema (draft 2020-12) of the document that
// [NewJSON] writes; its definition "message" describes one line of [NewJSONL].
func SchemaJSON() []byte { return slices.Clone(schemaJSON) }
