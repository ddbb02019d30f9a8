// Command sparekey finds the two-factor backup codes that you saved and lost.
//
// It reads your own files on your own computer, talks to nobody, and writes nothing
// but the report.
package main

import (
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// version is set by a release build; other builds are told apart by what Go knows of
// their sources.
var version string

// buildVersion returns the version of the program.
func buildVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "dev"
}

// enoughMemory is from where on the garbage of documents and pictures is collected sooner,
// in bytes: a few PDFs leave more than that behind between two collections.
const enoughMemory = 384 << 20

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(enoughMemory)
	}
	// Writing to a reader who has seen enough is then an error, not a sudden end.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// streams are where a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run does what the arguments say and returns the exit code. Nothing below it exits.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	s := streams{in, out, errOut}
	root := newRoot(s)
	root.SetArgs(args)
	return s.exit(root.Execute())
}
