package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"sparekey/ocr/tesseract"
	"sparekey/scanner/report"
)

// TestMain makes the test binary the program when it is called by its name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sparekey": main, "stubborn": stubborn})
}

// stubborn is a scan that never ends, whatever its context says.
func stubborn() {
	ctx, stop := interruptible(context.Background())
	defer stop()
	fmt.Println("waiting")
	<-ctx.Done()
	fmt.Println("interrupted")
	select {}
}

// The transcripts are terminal sessions; what their commands do stands in commands.
func TestTranscripts(t *testing.T) {
	if scripts, err := filepath.Glob("testdata/*.txtar"); err != nil || len(scripts) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	program, err := exec.LookPath("sparekey")
	if err != nil {
		t.Fatal(err)
	}
	text, err := filepath.Abs("help.txt")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireUniqueNames:  true,
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("USERPROFILE", filepath.Join(e.WorkDir, "home"))
			e.Setenv("TERM", "xterm")
			e.Setenv("NO_COLOR", "")
			e.Setenv("GORACE", "atexit_sleep_ms=0") // else every command takes a second more under the race detector
			e.Setenv("BIN", filepath.Dir(program))
			e.Setenv("HELP", text)
			return nil
		},
		Condition: condition,
		Cmds:      commands,
	})
}

func condition(name string) (bool, error) {
	switch name {
	case "root":
		return os.Geteuid() == 0, nil
	case "ocr": // linked into the program, whatever is installed
		return tesseract.Linked, nil
	}
	return false, fmt.Errorf("unknown condition %q", name)
}

// commands are what the transcripts use beside the usual ones.
var commands = map[string]func(ts *testscript.TestScript, neg bool, args []string){
	"exits":      exits,
	"valid":      valid,
	"masked":     masked,
	"decoded":    decoded,
	"mode":       mode,
	"snapshot":   snapshot,
	"same":       same,
	"tidy":       tidy,
	"zip":        zipFiles,
	"bomb":       bomb,
	"cut":        cut,
	"badname":    badName,
	"deep":       deep,
	"picture":    picture,
	"screenshot": screenshot,
	"mkfifo":     makeFIFO,
	"mksocket":   makeSocket,
	"nul":        nul,
}

// exits CODE COMMAND… runs a command that must end with that exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND [ARG…]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		failed, ok := err.(*exec.ExitError)
		if !ok {
			ts.Fatalf("running %s: %v", args[1], err)
		}
		got = failed.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// valid FILE… checks that JSON reports and streams keep the contract.
func valid(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		err := validate(name, ts.ReadFile(name))
		if (err != nil) != neg {
			ts.Fatalf("%s: %v", name, err)
		}
	}
}

// validate compares a report, or each line of a stream, with the schema.
func validate(name, text string) error {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(string(report.SchemaJSON())))
	if err != nil {
		return err
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("report", document); err != nil {
		return err
	}
	part, values := "report", []string{text}
	if strings.HasSuffix(name, ".jsonl") {
		part, values = "report#/$defs/message", strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	}
	schema, err := compiler.Compile(part)
	if err != nil {
		return err
	}
	for i, value := range values {
		instance, err := jsonschema.UnmarshalJSON(strings.NewReader(value))
		if err != nil {
			return fmt.Errorf("value %d: %w", i+1, err)
		}
		if err := schema.Validate(instance); err != nil {
			return fmt.Errorf("value %d: %w", i+1, err)
		}
	}
	return nil
}

// codeGroup is what codes of the transcripts are made of: nothing else has that form.
var codeGroup = regexp.MustCompile(`[a-z0-9]{5,}`)

// masked CODES FILE… checks that no group of characters of the codes that stand in
// the file CODES, one a line, is in the others.
func masked(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: masked CODES FILE…")
	}
	groups := codeGroup.FindAllString(ts.ReadFile(args[0]), -1)
	if len(groups) == 0 {
		ts.Fatalf("no codes in %s", args[0])
	}
	for _, name := range args[1:] {
		text, shown := strings.ToLower(ts.ReadFile(name)), 0
		for _, group := range groups {
			if strings.Contains(text, group) {
				shown++
			}
		}
		switch {
		case text == "":
			ts.Fatalf("%s is empty", name)
		case !neg && shown > 0:
			ts.Fatalf("%s shows %d groups of characters of codes", name, shown)
		case neg && shown < len(groups):
			ts.Fatalf("%s shows %d groups of characters of codes, want %d", name, shown, len(groups))
		}
	}
}

// mode PERM FILE… checks permissions.
func mode(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range args[1:] {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if got := fmt.Sprintf("%04o", info.Mode().Perm()); got != args[0] {
			ts.Fatalf("%s has mode %s, want %s", name, got, args[0])
		}
	}
}

// snapshot DIR FILE writes down everything that can be seen of a tree but the times of
// access.
func snapshot(ts *testscript.TestScript, _ bool, args []string) {
	var b strings.Builder
	dir := ts.MkAbs(args[0])
	ts.Check(filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		var content []byte
		if info.Mode().IsRegular() {
			if content, err = os.ReadFile(path); err != nil {
				return err
			}
		}
		line, err := json.Marshal([]any{path, info.Mode(), info.ModTime(), info.Size(), content})
		b.Write(append(line, '\n'))
		return err
	}))
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(b.String()), 0o600))
}

// same FILE FILE checks that two files have the same bytes, without showing them.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if (ts.ReadFile(args[0]) == ts.ReadFile(args[1])) == neg {
		ts.Fatalf("%s and %s: the same is %v", args[0], args[1], neg)
	}
}

// tidy checks that no unfinished report lies anywhere.
func tidy(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Check(filepath.WalkDir(ts.MkAbs("."), func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasPrefix(filepath.Base(path), ".sparekey") {
			err = fmt.Errorf("%s was left behind", path)
		}
		return err
	}))
}

// decoded REPORT NAME checks that the first hit has the bytes of a path that ends with
// NAME, in which \x begins a byte.
func decoded(ts *testscript.TestScript, _ bool, args []string) {
	var all struct {
		Hits []struct {
			Path []byte `json:"path_base64"`
		} `json:"hits"`
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &all))
	want, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	if len(all.Hits) == 0 || filepath.Base(string(all.Hits[0].Path)) != want {
		ts.Fatalf("no path that ends with %q", want)
	}
}
