package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"image"
	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	_ "golang.org/x/image/bmp"
	_ "golang.org/x/image/webp"

	"sparekey/ocr"
	"sparekey/ocr/reader"
	"sparekey/ocr/tesseract"
)

const readUsage = `usage: mkcorpus read [-engines LIST] [-sample N] [-turn LIST] [-manifest FILE] [-wrong] DIR

Reads the pictures of DIR/truth.jsonl with several readers in turn and compares what
they say with the truth, by class of picture.

  -engines LIST    embedded, both, tesseract (default: embedded,both,tesseract)
  -sample N        about so many of the pictures (default: all)
  -turn LIST       turn the pictures first by so many degrees to the right, each by the next
                   of the list, for instance 90,180,270; the plain tesseract is left out
  -manifest FILE   lines of JSON with "file" below DIR and "codes", in place of the truth
  -wrong           also list pictures whose codes were not all read exactly

embedded is sparekey's reader, both is that with Tesseract for what it cannot read,
tesseract is the plain program (psm 3, one thread). Those that are not there are left out.

recognised  lists of which 60 % of the codes are within one character
shown       recognised, or pointed at as writing that the reader is unsure of
exact, near codes read exactly and within one character, separators aside;
            ~: characters that the font draws alike taken as one
struck~     exact~ of the codes that are crossed out or ticked as used
in doubt    codes with a character that is marked as doubtful
wrong ‰     wrong characters not marked as doubtful, of all characters of codes shown
claims      words of six or more letters and digits without a doubt, a picture, on
            pictures without writing
ms          CPU of this and of child processes a picture, decoding included
`

// contender is one reader in the comparison.
type contender struct {
	name  string
	read  func(ctx context.Context, path string, degrees float64) answer
	close func() error
}

const plainTesseract = "tesseract"

// readOrder is what the command line of read asks for.
type readOrder struct {
	dir, manifest string
	engines       []string
	sample        int
	turns         []float64 // degrees
	wrong         bool
}

func parseRead(args []string) (readOrder, error) {
	var o readOrder
	f := flag.NewFlagSet("read", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	engines := f.String("engines", "embedded,both,"+plainTesseract, "")
	turns := f.String("turn", "", "")
	f.IntVar(&o.sample, "sample", 0, "")
	f.StringVar(&o.manifest, "manifest", "", "")
	f.BoolVar(&o.wrong, "wrong", false, "")
	if err := f.Parse(args); err != nil {
		return o, fmt.Errorf("%w: %w", errUsage, err)
	}
	if f.NArg() != 1 {
		return o, fmt.Errorf("%w: one folder is wanted", errUsage)
	}
	var err error
	if o.turns, err = parseTurns(*turns); err != nil {
		return o, fmt.Errorf("%w: %w", errUsage, err)
	}
	o.dir, o.engines = f.Arg(0), strings.Split(*engines, ",")
	for _, e := range o.engines {
		if !slices.Contains([]string{"embedded", "both", plainTesseract}, e) {
			return o, fmt.Errorf("%w: -engines is of embedded, both and tesseract", errUsage)
		}
	}
	return o, nil
}

// runRead is the command read: its exit code, the table on out.
func runRead(args []string, out, stderr io.Writer) int {
	o, err := parseRead(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stderr, readUsage)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "mkcorpus: %v\n\n%s", err, readUsage)
		return 2
	}
	if err := compare(o, out, stderr); err != nil {
		fmt.Fprintf(stderr, "mkcorpus: %v\n", err)
		return 1
	}
	return 0
}

// compare lets the readers read every picture in turn, so that what else the
// computer does meets them alike.
func compare(o readOrder, out, stderr io.Writer) error {
	all, err := specimens(o.dir, o.manifest)
	if err != nil {
		return err
	}
	all = sampled(all, o.sample)
	var readers []contender
	var names []string
	marks := map[string]map[string]marksOf{}
	for _, name := range o.engines {
		c, err := newContender(name, len(o.turns) > 0)
		if err != nil {
			fmt.Fprintf(stderr, "%s is left out: %v\n", name, err)
			continue
		}
		readers, names = append(readers, c), append(names, name)
		marks[name] = map[string]marksOf{}
	}
	for i, s := range all {
		degrees := 0.0
		if len(o.turns) > 0 {
			degrees = o.turns[i%len(o.turns)]
		}
		for _, c := range readers {
			a := c.read(context.Background(), s.path, degrees)
			if a.err != nil {
				fmt.Fprintf(stderr, "%s: %v\n", c.name, a.err)
			}
			m := s.turned(degrees, a.size).marked(a)
			if o.wrong && m.exactFold < m.codes {
				fmt.Fprintf(stderr, "%s: %s: %d of %d codes exact, %d within one: %s\n", c.name, s.class, m.exactFold, m.codes, m.nearFold, s.path)
			}
			sum := marks[c.name][s.class]
			sum.add(m)
			marks[c.name][s.class] = sum
		}
	}
	for _, c := range readers {
		err = errors.Join(err, c.close())
	}
	return errors.Join(err, table(out, names, marks, plainTesseract))
}

func newContender(name string, turning bool) (contender, error) {
	switch name {
	case plainTesseract:
		if turning {
			return contender{}, errors.New("it reads files as they are")
		}
		path, err := exec.LookPath("tesseract")
		if err != nil {
			return contender{}, errors.New("no program of that name is installed")
		}
		return contender{name, func(ctx context.Context, file string, _ float64) answer { return runTesseract(ctx, path, file) }, func() error { return nil }}, nil
	case "both":
		second, err := tesseract.New(tesseract.Options{})
		if err != nil {
			return contender{}, err
		}
		first, err := reader.New(reader.Options{})
		if err != nil {
			return contender{}, errors.Join(err, second.Close())
		}
		return engineContender(name, ocr.Both(first, second)), nil
	}
	e, err := reader.New(reader.Options{})
	if err != nil {
		return contender{}, err
	}
	return engineContender(name, e), nil
}

func engineContender(name string, e ocr.Engine) contender {
	return contender{name, func(ctx context.Context, file string, degrees float64) answer { return readWith(ctx, e, file, degrees) }, e.Close}
}

// readWith decodes and reads a picture with an engine of ours. To turn it does not
// count.
func readWith(ctx context.Context, e ocr.Engine, file string, degrees float64) answer {
	start := cpuTime()
	f, err := os.Open(file)
	if err != nil {
		return answer{err: err}
	}
	defer f.Close()
	img, _, err := image.Decode(f)
	if err != nil {
		return answer{err: fmt.Errorf("decoding %s: %w", file, err)}
	}
	cpu, size := cpuTime()-start, img.Bounds().Size()
	img = turnedBy(img, degrees)
	start = cpuTime()
	page, err := e.Read(ctx, img)
	a := answer{cpu: cpu + cpuTime() - start, size: size, unsure: page.Unsure, err: err}
	for _, l := range page.Lines {
		var words [][]sign
		for _, w := range l.Words {
			signs := plainSigns(w.Text)
			for _, d := range w.Doubts {
				if d.At >= 0 && d.At < len(signs) {
					signs[d.At].marked = true
				}
			}
			words = append(words, signs)
		}
		a.page = append(a.page, words)
	}
	return a
}

// runTesseract reads a picture with the plain program.
func runTesseract(ctx context.Context, path, file string) answer {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, file, "stdout", "--psm", "3", "-l", "eng")
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	text, err := cmd.Output()
	a := answer{page: pageText(string(text))}
	if s := cmd.ProcessState; s != nil {
		a.cpu = s.UserTime() + s.SystemTime()
	}
	if err != nil {
		a.err = fmt.Errorf("reading %s: %w", file, err)
	}
	return a
}
