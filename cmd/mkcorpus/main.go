// Mkcorpus writes made-up home directories in which backup codes were saved and
// lost, and the truth about them.
//
// A seed goes in; a tree of ordinary files, some of which hold random backup
// codes, and a file truth.jsonl come out. The same seed gives the same bytes. To make them it
// reads nothing but the fonts it is given, and it never writes into a folder that has
// something in it.
//
// Every template (a layout and a wording, whatever the service) belongs to one of
// eleven families. Families a to e are for development. Families f to k are kept apart for
// the figures, so that they measure what was not tuned for: whoever works on the matchers
// leaves their files unread. Families e to k say of every plant in which language,
// encoding and layout it is. Families d to k have no pictures. Family f has a figure for
// every rarity, families g to k have everything about as often as people have it.
//
// Pictures have families of their own, t for tuning and u for the figures, whose layouts
// and fonts serve nothing else; FONTS.md names the fonts. The command read compares
// readers on them; the command library mixes a few of them into the pictures of a phone,
// nearly all of which are photos without writing, and search measures the whole program on
// such a library.
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
	"strings"
)

const usage = `usage: mkcorpus home     [-seed N] [-files N] [-plants P] [-decoys P] [-templates a|b|c|d|e|f|g|h|i|j|k|all] [-plain] -out DIR
       mkcorpus pictures [-seed N] [-count N] [-templates a|b|c|t|u|all] [-fonts DIR] [-empty P] [-plain] -out DIR
       mkcorpus library  [-seed N] [-count N] [-lists N] [-templates t|u] [-fonts DIR] -out DIR
       mkcorpus read     [-engines LIST] [-sample N] [-manifest FILE] [-wrong] DIR
       mkcorpus search   [-program FILE] [-jobs N] [-engine NAME] [-for TIME] [-sample N] DIR
       mkcorpus score [-by class|lang|enc|layout|decoy|all] DIR REPORT.json

home      writes DIR/home, a made-up home directory, and DIR/truth.jsonl
pictures  writes DIR/home with pictures only, and DIR/truth.jsonl
library   writes DIR/home, the pictures of a phone with a few lists of codes among them, and
          DIR/truth.jsonl, DIR/library.jsonl (what every picture is) and DIR/qr.jsonl
read      lets several readers read DIR's pictures and compares them with DIR/truth.jsonl
search    lets sparekey scan a library and compares report, CPU and memory with the truth and with tesseract
score     compares a report on DIR/home (--json --reveal --min-level weak) with DIR/truth.jsonl

  -out DIR        where to write; must be empty or not exist
  -seed N         the same number gives the same bytes (default 1)
  -files N        about how many files a home has (default 400)
  -plants P       percent of them that hold codes (default 20)
  -decoys P       percent of them that look as if (default 40)
  -count N        how many pictures (default 40; of a library 20000)
  -lists N        in how many pictures of a library codes are planted (default 0.2 percent, at least 8)
  -templates F    a, b, c, d, e or all of these: for development; f, g, h, i, j, k: kept apart for the figures (default a)
                  for pictures t: for tuning, u: kept apart for the figures (all: a, b and c)
  -fonts DIR      fonts for t and u, see FONTS.md (default: the Go fonts)
  -empty P        percent of the pictures of t and u without writing (default 12)
  -plain          only file names that every system and every Go module accepts
  -by WHAT        the one table to write in full, or all (default: class, and what misses the goals)
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
	fonts    string // a folder
	empty    int    // percent
}

var errUsage = errors.New("wrong use")

func main() {
	if len(os.Args) > 1 && os.Args[1] == "read" {
		os.Exit(runRead(os.Args[2:], os.Stdout, os.Stderr))
	}
	if len(os.Args) > 1 && os.Args[1] == "search" {
		os.Exit(runSearch(os.Args[2:], os.Stdout, os.Stderr))
	}
	if len(os.Args) > 1 && os.Args[1] == "library" {
		os.Exit(told(libraryOf(os.Args[2:]), os.Stderr))
	}
	if len(os.Args) > 1 && os.Args[1] == "score" {
		os.Exit(told(scoreOf(os.Args[2:], os.Stdout), os.Stderr))
	}
	os.Exit(run(os.Args[1:], os.Stderr))
}

func run(args []string, stderr io.Writer) int {
	o, err := parse(args)
	if err == nil {
		err = generate(o)
	}
	return told(err, stderr)
}

// told tells the user of an error and returns the exit code.
func told(err error, stderr io.Writer) int {
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
		f.StringVar(&o.fonts, "fonts", "", "")
		f.IntVar(&o.empty, "empty", 12, "")
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
	case o.empty < 0 || o.empty > 100:
		return o, fmt.Errorf("%w: -empty is percent of a whole", errUsage)
	case o.pictures && isStudio(o.family):
		return o, nil
	case !slices.Contains([]string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "all"}, o.family):
		return o, fmt.Errorf("%w: -templates is a, b, c, d, e, f, g, h, i, j, k or all", errUsage)
	case o.pictures && strings.Contains("defghijk", o.family):
		return o, fmt.Errorf("%w: there are no pictures in %s", errUsage, o.family)
	}
	return o, nil
}
