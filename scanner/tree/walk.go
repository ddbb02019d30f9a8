package tree

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/charlievieth/fastwalk"
)

// Walk calls visit for every file under the roots, from several goroutines at once,
// and once for each file whatever number of roots, links and names lead to it.
// A root may be a folder, a file, or a link to one of them. It opens nothing but
// folders: all it knows comes from directory entries and stat. It returns when the
// trees are done, when visit returns an error, or when ctx ends.
//
// Files given as roots come first, folders next, in their order, and with
// [Options].Follow the links found in them last, so that a file that has a path
// without links in it is visited under that.
func Walk(ctx context.Context, roots []string, opt Options, visit VisitFunc) error {
	for _, glob := range opt.Exclude {
		if !ValidPattern(glob) {
			return fmt.Errorf("reading the pattern %q: %w", glob, doublestar.ErrBadPattern)
		}
	}
	w := &walk{
		ctx:     ctx,
		opt:     opt,
		visit:   visit,
		exclude: newExclusion(opt.Exclude),
		seen:    make(map[key]bool),
		kernel:  make(map[uint64]bool),
	}
	err := w.roots(roots)
	for err == nil {
		links := w.takeLinks()
		if len(links) == 0 {
			break
		}
		err = w.follow(links)
	}
	if stop := w.stopped(); stop != nil {
		return stop
	}
	return err
}

// errStop passes through fastwalk in place of the reason in walk.stop, which may
// be an error that means something to fastwalk.
var errStop = errors.New("the walk was stopped")

// walk is one call of [Walk]. Its methods are called from fastwalk's goroutines.
type walk struct {
	ctx     context.Context
	opt     Options
	visit   VisitFunc
	exclude exclusion

	mu     sync.Mutex
	seen   map[key]bool    // folders, and those files that another path may lead to
	kernel map[uint64]bool // by device: is it a kernel file system
	links  []link          // found and not yet followed
	stop   error           // why the walk ends early
}

// key tells files apart: by ID, or by absolute path where the system has no IDs.
type key struct {
	id   ID
	path string
}

// link is a symbolic link below a root, or a folder that fastwalk takes for one.
type link struct {
	path   string
	device uint64 // of the root
}

// start is a folder where a fastwalk begins.
type start struct {
	path   string // as given
	abs    string // without links in the last place
	device uint64 // the only one to stay on
	named  bool   // by the caller, not found on the way
}

// absolute returns the absolute form of a path that begins with s.path.
func (s start) absolute(path string) string {
	below := path[min(len(trimSeparators(s.path)), len(path)):]
	if below == "" {
		return s.abs
	}
	return trimSeparators(s.abs) + below
}

func trimSeparators(path string) string {
	for len(path) > 0 && os.IsPathSeparator(path[len(path)-1]) {
		path = path[:len(path)-1]
	}
	return path
}

func (w *walk) roots(roots []string) error {
	var folders []start
	for _, path := range roots {
		if w.stopped() != nil {
			return errStop
		}
		s, fi, err := w.look(path)
		switch {
		case err != nil:
			err = w.hand(File{Path: path}, err)
		case w.exclude.match(path, func() string { return s.abs }) || Private(s.abs):
		case fi.IsDir():
			s.named, s.device = true, Identify(fi).Device
			folders = append(folders, s)
		default:
			err = w.file(s, path, fi, true)
		}
		if err != nil {
			return err
		}
	}
	for _, s := range folders {
		if err := w.folder(s); err != nil {
			return err
		}
	}
	return nil
}

// looked is what stat says of a path, and whether the path is a link.
type looked struct {
	fs.FileInfo
	linked bool
}

// look follows path to what it leads to.
func (w *walk) look(path string) (start, looked, error) {
	fi, err := os.Lstat(path)
	if err != nil {
		return start{}, looked{}, bare(err)
	}
	linked := isLink(fi)
	if linked {
		if fi, err = os.Stat(path); err != nil {
			return start{}, looked{}, bare(err)
		}
	}
	s := start{path: path}
	if s.abs, err = filepath.Abs(path); err != nil {
		return start{}, looked{}, err
	}
	if linked {
		if real, err := filepath.EvalSymlinks(s.abs); err == nil {
			s.abs = real
		}
	}
	return s, looked{fi, linked}, nil
}

// bare strips the path from an error of package os: the file beside it has it.
func bare(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	if se, ok := errors.AsType[*os.SyscallError](err); ok {
		return se.Err
	}
	return err
}

func (w *walk) takeLinks() []link {
	w.mu.Lock()
	defer w.mu.Unlock()
	links := w.links
	w.links = nil
	slices.SortFunc(links, func(a, b link) int { return strings.Compare(a.path, b.path) })
	return links
}

// follow goes on where links lead. One that leads nowhere is no loss.
func (w *walk) follow(links []link) error {
	for _, l := range links {
		if w.stopped() != nil {
			return errStop
		}
		s, fi, err := w.look(l.path)
		switch {
		case errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ELOOP):
			err = nil
		case err != nil:
			err = w.hand(File{Path: l.path}, err)
		case w.opt.OneFileSystem && Identify(fi).Device != l.device:
		case w.exclude.match(s.abs, func() string { return s.abs }) || Private(s.abs):
		case fi.IsDir():
			s.device = l.device
			err = w.folder(s)
		default:
			err = w.file(s, l.path, fi, true)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// folder walks everything below s.
func (w *walk) folder(s start) error {
	conf := &fastwalk.Config{NumWorkers: w.opt.Workers}
	err := fastwalk.Walk(conf, s.path, func(path string, e fs.DirEntry, err error) error {
		if w.stopped() != nil {
			return errStop // also when fastwalk tells a folder of the errStop of a file in it
		}
		return w.entry(s, path, e, err)
	})
	if w.stopped() != nil {
		return errStop
	}
	if err == nil || errors.Is(err, fs.ErrNotExist) && !s.named {
		return nil
	}
	return w.hand(File{Path: s.path}, bare(err))
}

// hand calls visit and returns nil or errStop.
func (w *walk) hand(f File, err error) error {
	err = w.visit(f, err)
	if err == nil {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.stop == nil {
		w.stop = err
	}
	return errStop
}

// stopped returns why the walk ends early, if it does.
func (w *walk) stopped() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.stop == nil {
		w.stop = w.ctx.Err()
	}
	return w.stop
}
