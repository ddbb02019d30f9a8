package evidence

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"math"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// weighing returns a case whose confidence is p.
func weighing(p float64) Case {
	return Case{{Rule: "test", Weight: math.Log(p/(1-p)) - Prior}}
}

func TestLevel(t *testing.T) {
	tests := []struct {
		confidence float64
		want       Level
	}{
		{0.0001, Unlikely}, {WeakFrom - 0.001, Unlikely}, {WeakFrom + 0.001, Weak}, {PossibleFrom - 0.001, Weak},
		{PossibleFrom + 0.001, Possible}, {0.5, Possible}, {LikelyFrom - 0.001, Possible}, {LikelyFrom + 0.001, Likely}, {0.9999, Likely},
	}
	for _, test := range tests {
		c := weighing(test.confidence)
		if got := c.Confidence(); math.Abs(got-test.confidence) > 1e-9 {
			t.Errorf("confidence %g, want %g", got, test.confidence)
		}
		if got := c.Level(); got != test.want {
			t.Errorf("%g is %v, want %v", test.confidence, got, test.want)
		}
	}
}

func TestConfidence(t *testing.T) {
	var none Case
	if got := none.LogOdds(); got != Prior {
		t.Errorf("nothing known: log-odds %g, want %g", got, Prior)
	}
	if got := none.Level(); got != Unlikely {
		t.Errorf("nothing known is %v", got)
	}
	c := none.Add(Item{Weight: 2}).Add(Item{Weight: -0.5})
	if got := c.LogOdds(); math.Abs(got-(Prior+1.5)) > 1e-9 {
		t.Errorf("log-odds %g, want %g", got, Prior+1.5)
	}
	for _, weight := range []float64{-1e6, -50, 0, 50, 1e6} {
		p := none.Add(Item{Weight: weight}).Confidence()
		if math.IsNaN(p) || p < 0 || p > 1 {
			t.Errorf("weight %g: confidence %g", weight, p)
		}
	}
}

// Two cases that begin with the same one do not write into each other.
func TestWithDoesNotAlias(t *testing.T) {
	prior := make(Case, 1, 16)
	prior[0] = Item{Rule: FolderOwn, Weight: 0.3, Detail: "prior"}
	one := prior.With(TermHeading, "one")
	two := prior.With(TermNear, "two")
	three := prior.For("x", ServiceNear, "three")
	four := prior.Add(Item{Rule: SetSize, Weight: 0.1, Detail: "four"})
	five := one.With(SetPure, "five")
	six := one.With(SetWhole, "six")
	got := []Case{prior, one, two, three, four, five, six}
	first := Item{FolderOwn, 0.3, "prior", ""}
	second := Item{TermHeading, Weight(TermHeading), "one", ""}
	want := []Case{
		{first},
		{first, second},
		{first, {TermNear, Weight(TermNear), "two", ""}},
		{first, {ServiceNear, Weight(ServiceNear), "three", "x"}},
		{first, {SetSize, 0.1, "four", ""}},
		{first, second, {SetPure, Weight(SetPure), "five", ""}},
		{first, second, {SetWhole, Weight(SetWhole), "six", ""}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(make(Case, 15), prior[1:16]); diff != "" {
		t.Errorf("the array behind the prior was written to: %s", diff)
	}
}

func TestReasons(t *testing.T) {
	c := Case{
		{Rule: "a", Weight: 0.5}, {Rule: "b", Weight: -3}, {Rule: "c", Weight: 2}, {Rule: "d", Weight: -0.5}, {Rule: "e", Weight: 3}, {Rule: "f"},
	}
	before := append(Case(nil), c...)
	var got []Rule
	for _, item := range c.Reasons() {
		got = append(got, item.Rule)
	}
	if diff := cmp.Diff([]Rule{"b", "e", "c", "a", "d", "f"}, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(before, c); diff != "" {
		t.Errorf("the case was changed: %s", diff)
	}
	if got := Case(nil).Reasons(); len(got) > 0 {
		t.Errorf("%d reasons of nothing", len(got))
	}
}

func TestLevelText(t *testing.T) {
	for level, word := range map[Level]string{Unlikely: "unlikely", Weak: "weak", Possible: "possible", Likely: "likely"} {
		text, err := level.MarshalText()
		if err != nil || string(text) != word || level.String() != word {
			t.Errorf("%d is %q and %q, %v; want %q", int(level), text, level.String(), err, word)
		}
		got := Level(-1)
		if err := got.UnmarshalText([]byte(word)); err != nil || got != level {
			t.Errorf("%q is %d, %v; want %d", word, int(got), err, int(level))
		}
	}
	for _, word := range []string{"", "Likely", "likely ", "certain", "3"} {
		level := Possible
		if err := level.UnmarshalText([]byte(word)); err == nil {
			t.Errorf("%q: no error", word)
		}
		if level != Possible {
			t.Errorf("%q changes the level in spite of its error", word)
		}
	}
	out, err := json.Marshal(map[Level]Level{Likely: Weak})
	if err != nil || string(out) != `{"likely":"weak"}` {
		t.Errorf("JSON is %s, %v", out, err)
	}
}

// rules reads the constants of type Rule and the keys of the table out of the source.
func rules(t *testing.T) (constants map[string]Rule, keys map[string]bool) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "weights.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	constants, keys = map[string]Rule{}, map[string]bool{}
	for _, decl := range file.Decls {
		general, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range general.Specs {
			value, ok := spec.(*ast.ValueSpec)
			if !ok {
				continue
			}
			if kind, ok := value.Type.(*ast.Ident); ok && kind.Name == "Rule" {
				for i, name := range value.Names {
					text, err := strconv.Unquote(value.Values[i].(*ast.BasicLit).Value)
					if err != nil {
						t.Fatal(err)
					}
					constants[name.Name] = Rule(text)
				}
			}
			if value.Names[0].Name == "weights" {
				for _, element := range value.Values[0].(*ast.CompositeLit).Elts {
					keys[element.(*ast.KeyValueExpr).Key.(*ast.Ident).Name] = true
				}
			}
		}
	}
	return constants, keys
}

// Every rule has a weight, and every weight is one of a rule.
func TestWeights(t *testing.T) {
	constants, keys := rules(t)
	if len(constants) < 50 {
		t.Fatalf("%d rules found in weights.go, want at least 50", len(constants))
	}
	names := map[Rule]string{}
	for name, rule := range constants {
		if !keys[name] {
			t.Errorf("%s has no weight", name)
		}
		if other, taken := names[rule]; taken {
			t.Errorf("%s and %s are both %q", name, other, rule)
		}
		names[rule] = name
		if weight := Weight(rule); weight == 0 || math.Abs(weight) > 10 || math.IsNaN(weight) {
			t.Errorf("%s weighs %g", name, weight)
		}
	}
	for key := range keys {
		if _, ok := constants[key]; !ok {
			t.Errorf("the weight of %s is not one of a rule", key)
		}
	}
	all := Rules()
	if len(all) != len(constants) {
		t.Errorf("Rules returns %d, want %d", len(all), len(constants))
	}
	all[TermHeading] = 99
	if Weight(TermHeading) == 99 {
		t.Error("what Rules returns is the table itself")
	}
	if got := Weight("no.such.rule"); got != 0 {
		t.Errorf("an unknown rule weighs %g", got)
	}
}

// What speaks against weighs less than nothing, and the rest more.
func TestSigns(t *testing.T) {
	against := map[Rule]bool{
		FolderCode: true, FolderSystem: true, TypeSource: true, TypeLog: true, SizeLarge: true, ShapeOther: true, ScannedText: true, InCode: true,
		SetSingle: true, SetMany: true, SetTable: true, SetAmongWords: true,
	}
	for rule, weight := range Rules() {
		negative := against[rule]
		for _, prefix := range []string{"looks.", "about.", "few."} {
			negative = negative || len(rule) > len(prefix) && string(rule[:len(prefix)]) == prefix
		}
		if negative != (weight < 0) {
			t.Errorf("%s weighs %g", rule, weight)
		}
	}
}
