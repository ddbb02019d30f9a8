//go:build unix

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// session is a scan whose report the test reads line by line. The folder has far more
// hits than a pipe holds, so until the test has read them the scan is under way.
type session struct {
	cmd    *exec.Cmd
	dir    string
	out    *bufio.Reader
	pipe   io.Closer
	errOut bytes.Buffer
}

// hits is how many files with codes the folder has; the report of each is longer than
// a kilobyte, and a pipe holds 64: a busy computer delivers a signal before all are written.
const hits = 3000

func start(t *testing.T, args ...string) *session {
	t.Helper()
	s := &session{dir: t.TempDir()}
	home := filepath.Join(s.dir, "home")
	if err := os.Mkdir(home, 0o755); err != nil {
		t.Fatal(err)
	}
	for i := range hits {
		text := fmt.Sprintf("GitHub recovery codes\n\n%05x-e23f7\n%05x-c77a9\n%05x-40d72\n%05x-7cd1e\n%05x-6c5aa\n", 7001*i+0x8a676, 6007*i+0x328f6, 5003*i+0x4c011, 3001*i+0xbd01f, 9001*i+0x8e3b1)
		if err := os.WriteFile(filepath.Join(home, fmt.Sprintf("github-recovery-codes (%d).txt", i)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s.cmd = exec.CommandContext(t.Context(), "sparekey", append(args, "--format", "jsonl", "--no-ocr", "home")...)
	s.cmd.Dir = s.dir
	s.cmd.Stderr = &s.errOut
	pipe, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s.out, s.pipe = bufio.NewReaderSize(pipe, 4<<10), pipe
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return s
}

// firstHit reads as far as the first hit.
func (s *session) firstHit(t *testing.T) {
	t.Helper()
	for {
		line, err := s.out.ReadString('\n')
		if err != nil {
			t.Fatalf("the report ends before its first hit: %v", err)
		}
		if strings.HasPrefix(line, `{"hit":`) {
			return
		}
	}
}

// end waits for the program and returns its exit code.
func (s *session) end(t *testing.T) int {
	t.Helper()
	err := s.cmd.Wait()
	if failed := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	return s.cmd.ProcessState.ExitCode()
}

func TestInterrupt(t *testing.T) {
	for name, signal := range map[string]os.Signal{"Ctrl-C": os.Interrupt, "SIGTERM": syscall.SIGTERM} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := start(t, "-o", "report.json", "-o", "report.jsonl")
			s.firstHit(t)
			if err := s.cmd.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			rest, err := io.ReadAll(s.out)
			if err != nil {
				t.Fatal(err)
			}
			if code := s.end(t); code != 130 {
				t.Errorf("exit code %d, want 130; %s", code, &s.errOut)
			}
			if last := rest[bytes.LastIndexByte(bytes.TrimRight(rest, "\n"), '\n')+1:]; !bytes.HasPrefix(last, []byte(`{"summary":`)) || !bytes.HasSuffix(last, []byte("}\n")) {
				t.Errorf("the stream ends with %.100q", last)
			}
			checkStopped(t, s.dir)
		})
	}
}

// checkStopped looks at the report files of a scan that was stopped.
func checkStopped(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{"report.json", "report.jsonl"} {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(name, string(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, "report.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Complete bool
		Stopped  string
		Hits     []json.RawMessage
		Unread   map[string]int
	}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if got.Complete || got.Stopped != "interrupt" {
		t.Errorf("complete %v, stopped %q", got.Complete, got.Stopped)
	}
	if n := len(got.Hits); n == 0 || n >= hits {
		t.Errorf("%d hits of %d: want some of them", n, hits)
	}
	if got.Unread["left"] == 0 {
		t.Errorf("unread %v: nothing was left", got.Unread)
	}
	noParts(t, dir)
}

// noParts checks that no unfinished report lies in dir.
func noParts(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".sparekey") {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

// Whoever interrupts again does not wait for the report.
func TestSecondInterrupt(t *testing.T) {
	t.Parallel()
	cmd := exec.CommandContext(t.Context(), "stubborn")
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	out := bufio.NewReader(pipe)
	for _, want := range []string{"waiting\n", "interrupted\n", ""} {
		got, err := out.ReadString('\n')
		if got != want || err != nil && want != "" {
			t.Fatalf("it says %q, want %q: %v", got, want, err)
		}
		if want != "" {
			if err := cmd.Process.Signal(os.Interrupt); err != nil {
				t.Fatal(err)
			}
		}
	}
	cmd.Wait()
	if status := cmd.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() || status.Signal() != syscall.SIGINT {
		t.Errorf("ended with %v, want the signal", cmd.ProcessState)
	}
}

// sparekey … | head -1
func TestBrokenPipe(t *testing.T) {
	t.Parallel()
	s := start(t, "-o", "report.json")
	if _, err := s.out.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	if err := s.pipe.Close(); err != nil {
		t.Fatal(err)
	}
	if code := s.end(t); code != 0 || s.errOut.Len() > 0 {
		t.Errorf("exit code %d, on standard error %q: want a quiet end", code, &s.errOut)
	}
	noParts(t, s.dir)
	var doc struct{ Hits []any }
	data, err := os.ReadFile(filepath.Join(s.dir, "report.json"))
	if err == nil {
		err = json.Unmarshal(data, &doc)
	}
	if err != nil || len(doc.Hits) < 2 {
		t.Errorf("the file that nobody broke holds %d hits: %v", len(doc.Hits), err)
	}
}
