package main

import (
	"errors"
	"fmt"
	"syscall"

	"sparekey/scanner/report"
)

// The exit codes. The help and the README list them.
const (
	exitFound      = 0   // something likely was found
	exitNothing    = 1   // nothing likely, and everything was looked at
	exitFailed     = 2   // could not run
	exitIncomplete = 3   // nothing likely, but something could not be looked at
	exitStopped    = 130 // interrupted
)

// codeError ends the program with a code and without a word.
type codeError int

func (c codeError) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// hintError is an error with advice.
type hintError struct {
	err  error
	hint string
}

func (h hintError) Error() string { return h.err.Error() }
func (h hintError) Unwrap() error { return h.err }

// exit says what went wrong, in one line and a hint, and returns the exit code.
func (s streams) exit(err error) int {
	var code codeError
	switch {
	case err == nil:
		return exitFound
	case errors.As(err, &code):
		return int(code)
	case errors.Is(err, syscall.EPIPE):
		return exitFound // whoever read the report has seen enough
	}
	fmt.Fprintf(s.err, "sparekey: %v\n", err)
	if hint := (hintError{}); errors.As(err, &hint) {
		fmt.Fprintf(s.err, "hint: %s\n", hint.hint)
	}
	return exitFailed
}

// codeOf turns the end of a scan into an exit code.
func codeOf(sum report.Summary, strict bool) int {
	switch {
	case sum.Stopped == "interrupt":
		return exitStopped
	case sum.Stats.Likely > 0 && (sum.Complete || !strict):
		return exitFound
	case !sum.Complete:
		return exitIncomplete
	}
	return exitNothing
}
