// Mkcorpus writes made-up home directories in which backup codes were saved and
// lost, and the truth about them.
//
// A seed goes in; a tree of ordinary files, some of which hold random backup
// codes, and a file truth.jsonl come out. The same seed gives the same bytes. It
// never reads anything and never writes into a folder that has something in it.
//
// Every template (a layout and a wording, whatever the service) belongs to one of
// four families. Families a, b and c are for development. Family d is kept apart
// for the figures, so that they measure what was not tuned for; it has no pictures.
//
// The fixed tree in testdata was written, from the root of the module and after
// removing testdata/home and testdata/truth.jsonl, by
//
//	go run ./cmd/mkcorpus home -seed 1 -files 118 -plants 30 -decoys 56 -plain -out testdata/new
//
// whose content then takes the place of what was removed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
)

const usage = `usage: mkcorpus home     [-seed N] [-files N] [-plants P] [-decoys P] [-templates a|b|c|d|all] [-plain] -out DIR
       mkcorpus pictures [-seed N] [-count N] [-templates a|b|c|all] [-plain] -out DIR
       mkcorpus score DIR REPORT.json

home      writes DIR/home, a made-up home directory, and DIR/truth.jsonl
pictures  writes DIR/home with pictures only, and DIR/truth.jsonl
score     compares a report on DIR/home (--json --reveal --min-level weak) with DIR/truth.jsonl

  -out DIR        where to write; must be empty or not exist
  -seed N         the same number gives the same bytes (default 1)
  -files N        about how many files a home has (default 400)
  -plants P       percent of them that hold codes (default 20)
  -decoys P       percent of them that look as if (default 40)
  -count N        how many pictures (default 40)
  -templates F    a, b, c: for development, d: kept apart for the figures, all (default a)
  -plain          only file names that every system and every Go module accepts
`

// order is what the command line asks for.
type order struct {
	seed     uint64
	files    int
	plants   int // percent
	decoys   int // percent
	family   string
	plain    bool
	out      string
	pictures bool
}

var errUsage = errors.New("wrong use")

func main() {
	if len(os.Args) == 4 && os.Args[1] == "score" {
		if err := score(os.Args[2], os.Args[3], os.Stdout); err != nil {
			fmt.Fprintf(os.Stderr, "mkcorpus: %v\n", err)
			os.Exit(1)
		}
		return
	}
	os.Exit(run(os.Args[1:], os.Stderr))
}

func run(args []string, stderr io.Writer) int {
	o, err := parse(args)
	if err == nil {
		err = generate(o)
	}
	switch {
	case errors.Is(err, errUsage):
		fmt.Fprintf(stderr, "mkcorpus: %v\n\n%s", err, usage)
		return 2
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stderr, usage)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "mkcorpus: %v\n", err)
		return 1
	}
	return 0
}

func parse(args []string) (order, error) {
	var o order
	if len(args) == 0 {
		return o, fmt.Errorf("%w: no command", errUsage)
	}
	if args[0] == "-h" || args[0] == "--help" || args[0] == "help" {
		return o, flag.ErrHelp
	}
	f := flag.NewFlagSet(args[0], flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Uint64Var(&o.seed, "seed", 1, "")
	f.StringVar(&o.family, "templates", "a", "")
	f.BoolVar(&o.plain, "plain", false, "")
	f.StringVar(&o.out, "out", "", "")
	switch args[0] {
	case "home":
		f.IntVar(&o.files, "files", 400, "")
		f.IntVar(&o.plants, "plants", 20, "")
		f.IntVar(&o.decoys, "decoys", 40, "")
	case "pictures":
		o.pictures, o.plants, o.decoys = true, 60, 40
		f.IntVar(&o.files, "count", 40, "")
	default:
		return o, fmt.Errorf("%w: unknown command %q", errUsage, args[0])
	}
	switch err := f.Parse(args[1:]); {
	case errors.Is(err, flag.ErrHelp):
		return o, err
	case err != nil:
		return o, fmt.Errorf("%w: %w", errUsage, err)
	case f.NArg() > 0:
		return o, fmt.Errorf("%w: unexpected argument %q", errUsage, f.Arg(0))
	case o.out == "":
		return o, fmt.Errorf("%w: -out is missing", errUsage)
	case o.files < 1:
		return o, fmt.Errorf("%w: the number of files must be positive", errUsage)
	case o.plants < 0 || o.decoys < 0 || o.plants+o.decoys > 100:
		return o, fmt.Errorf("%w: -plants and -decoys are percent of one whole", errUsage)
	case !slices.Contains([]string{"a", "b", "c", "d", "all"}, o.family):
		return o, fmt.Errorf("%w: -templates is a, b, c, d or all", errUsage)
	case o.pictures && o.family == "d":
		return o, fmt.Errorf("%w: there are no pictures in d", errUsage)
	}
	return o, nil
}
