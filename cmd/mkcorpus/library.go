package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"image"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"
)

// album is the library of pictures of a phone being written.
type album struct {
	home   *home
	seed   uint64
	who    person
	count  int
	lists  int // pictures in which codes are planted
	tiny   int // by which lengths of photos are divided
	family string
	fonts  string
	scenes []scenery
	codes  []shownQR
}

// shot is one picture to be made.
type shot struct {
	kind   string // photo, screenshot or other
	what   string
	when   time.Time
	from   camera
	name   string // below home, without the ending that the format gives it
	group  int    // of a burst, from 1
	page   screen // for screens
	sheet  leaf   // for paper
	turn   int
	turned int   // the orientation in which it was stored
	of     *shot // of which it is made
	path   string
	print  func(d *darkroom, k *kit, s *shot) printed
}

// printed is what a shot became.
type printed struct {
	data  []byte
	ext   string
	truth []planted // without the path
	qr    []shownQR
	err   error
}

// shownQR is one line of qr.jsonl: what a QR code says and where it is.
type shownQR struct {
	Path string `json:"path"`
	Text string `json:"text"`
	Box  [4]int `json:"box"` // left, top, right, bottom
}

// shelfmark is one line of library.jsonl.
type shelfmark struct {
	Path  string `json:"path"`
	Kind  string `json:"kind"`
	What  string `json:"what"`
	Of    string `json:"of,omitempty"`    // the path of the picture that this one was made of
	Group int    `json:"group,omitempty"` // of near-equal photos taken in a row
}

// libraryOf runs the command: library -out DIR [...].
func libraryOf(args []string) error {
	a := &album{tiny: 1}
	f := flag.NewFlagSet("library", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	out := f.String("out", "", "")
	f.Uint64Var(&a.seed, "seed", 1, "")
	f.IntVar(&a.count, "count", 20000, "")
	f.IntVar(&a.lists, "lists", 0, "")
	f.StringVar(&a.family, "templates", "t", "")
	f.StringVar(&a.fonts, "fonts", "", "")
	switch err := f.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return fmt.Errorf("%w: %w", errUsage, err)
	case f.NArg() > 0:
		return fmt.Errorf("%w: unexpected argument %q", errUsage, f.Arg(0))
	case *out == "":
		return fmt.Errorf("%w: -out is missing", errUsage)
	case a.count < 20 || a.lists < 0 || a.lists > a.count/5:
		return fmt.Errorf("%w: -count is at least 20, -lists at most a fifth of it", errUsage)
	case !isStudio(a.family):
		return fmt.Errorf("%w: -templates is t or u", errUsage)
	}
	return a.write(*out)
}

// write makes all pictures, the truth, and lists of what else is known of them.
func (a *album) write(dir string) error {
	if a.lists == 0 {
		a.lists = max(min(8, a.count/5), a.count*2/1000)
	}
	h, err := newHome(dir, false)
	if err != nil {
		return err
	}
	a.home, a.who = h, newPerson(rand.New(rand.NewPCG(a.seed, 1)))
	if a.scenes, err = sceneries(a.seed, a.who, a.count, a.tiny); err != nil {
		return err
	}
	first, copies := a.plan()
	for _, part := range [][]*shot{first, copies} {
		if err := a.develop(part); err != nil {
			return err
		}
	}
	if err := h.close(); err != nil {
		return err
	}
	var lines []shelfmark
	for _, s := range append(first, copies...) {
		l := shelfmark{Path: s.path, Kind: s.kind, What: s.what, Group: s.group}
		if s.of != nil {
			l.Of = s.of.path
		}
		lines = append(lines, l)
	}
	if err := writeLines(filepath.Join(dir, "library.jsonl"), lines); err != nil {
		return err
	}
	return writeLines(filepath.Join(dir, "qr.jsonl"), a.codes)
}

func writeLines[T any](name string, all []T) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, v := range all {
		if err := enc.Encode(v); err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
	}
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return nil
}

// darkroom is where one goroutine makes pictures. Fonts remember letters, so every
// one has its own.
type darkroom struct {
	studio
	album *album
}

// develop makes the shots, some at a time, and puts them where they belong in their
// order.
func (a *album) develop(shots []*shot) error {
	rooms := make(chan *darkroom, painters)
	for range painters {
		fonts, err := loadFonts(a.fonts)
		if err != nil {
			return err
		}
		rooms <- &darkroom{a.studio(fonts), a}
	}
	const atOnce = 32
	for len(shots) > 0 {
		some := shots[:min(atOnce, len(shots))]
		shots = shots[len(some):]
		results := make([]printed, len(some))
		var g errgroup.Group
		g.SetLimit(painters)
		for i, s := range some {
			g.Go(func() error {
				d := <-rooms
				defer func() { rooms <- d }()
				k := newKit(nil, a.seed, a.who, template{name: a.family + "/library-" + s.what, class: "picture"}, s.turn)
				k.when = s.when
				results[i] = s.print(d, k, s)
				return results[i].err
			})
		}
		if err := g.Wait(); err != nil {
			return err
		}
		for i, s := range some {
			a.put(s, results[i])
		}
	}
	return a.home.err
}

// put writes the file and its lines of truth.
func (a *album) put(s *shot, p printed) {
	s.path = a.home.put(s.from.ended(s.name, p.ext), p.data, s.when)
	for _, line := range p.truth {
		line.Path = s.path
		a.home.truth = append(a.home.truth, line)
	}
	for _, q := range p.qr {
		q.Path = s.path
		a.codes = append(a.codes, q)
	}
}

func (a *album) studio(fonts library) studio {
	st := studio{fonts: fonts, pages: pagesT, sheets: sheetsT, hands: handsT, false: falseT}
	if a.family == "u" {
		st.pages, st.sheets, st.hands, st.false = pagesU, sheetsU, handsU, falseU
	}
	st.work = work{home: a.home, seed: a.seed, who: a.who, turns: map[string]int{}}
	return st
}

// boxed is a rectangle as the truth writes it.
func boxed(r image.Rectangle) [4]int { return [4]int{r.Min.X, r.Min.Y, r.Max.X, r.Max.Y} }
