package tree

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
)

// entry deals with one thing that fastwalk found. It returns [fs.SkipDir] for
// folders only: of a file it would end the folder around it.
func (w *walk) entry(s start, path string, e fs.DirEntry, err error) error {
	isRoot := path == s.path || path == trimSeparators(s.path)
	if err != nil {
		return w.unread(path, err, isRoot && s.named)
	}
	abs := func() string { return s.absolute(path) }
	if !isRoot && w.exclude.match(path, abs) {
		if e.IsDir() {
			return fs.SkipDir
		}
		return nil
	}
	switch t := e.Type(); {
	case t == fs.ModeDir:
		return w.enter(s, path, e, isRoot)
	case t.IsDir(): // a reparse point on Windows, which fastwalk does not enter
		w.later(s, path)
		return nil
	case t&fs.ModeSymlink != 0:
		if w.opt.Follow {
			w.later(s, path)
		}
		return nil
	case privateName(filepath.Base(path)) && Private(abs()):
		return nil
	case t&(fs.ModeDevice|fs.ModeNamedPipe|fs.ModeSocket) != 0:
		return w.hand(File{Path: path}, ErrSpecial)
	}
	fi, err := e.Info()
	switch {
	case err != nil:
		return w.unread(path, err, false)
	case !isLink(fi):
		return w.file(s, path, looked{FileInfo: fi}, false)
	case w.opt.Follow:
		w.later(s, path)
	}
	return nil
}

// unread hands on why path could not be looked at. What has vanished since its
// folder was read is no loss.
func (w *walk) unread(path string, err error, named bool) error {
	if errors.Is(err, fs.ErrNotExist) && !named {
		return nil
	}
	return w.hand(File{Path: path}, bare(err))
}

// later keeps a link for the end of the walk, when every file that has a path
// without links has been visited under it.
func (w *walk) later(s start, path string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.links = append(w.links, link{path, s.device})
}

// enter decides about a folder. It returns nil when the walk goes into it.
func (w *walk) enter(s start, path string, e fs.DirEntry, isRoot bool) error {
	fi, err := e.Info()
	if err != nil {
		if err = w.unread(path, err, isRoot && s.named); err != nil {
			return err
		}
		return fs.SkipDir
	}
	abs, id := s.absolute(path), Identify(fi)
	switch {
	case w.isKernel(abs, id.Device):
		if isRoot && s.named {
			err = w.hand(File{Path: path}, ErrSpecial)
		}
	case !isRoot && w.opt.OneFileSystem && id.Device != s.device:
	case !isRoot && Private(abs):
	case w.again(key{id, abs}, true):
	case cloudOnly(fi):
		err = w.hand(File{Path: path, ModTime: fi.ModTime(), ID: id, CloudOnly: true}, nil)
	default:
		return nil
	}
	if err != nil {
		return err
	}
	return fs.SkipDir
}

// isKernel says whether a folder belongs to a file system that is a view of the
// kernel, not a place where things are kept.
func (w *walk) isKernel(abs string, device uint64) bool {
	if kernelFolder(abs) {
		return true
	}
	w.mu.Lock()
	known, ok := w.kernel[device]
	w.mu.Unlock()
	if ok {
		return known
	}
	found := kernelMount(abs)
	w.mu.Lock()
	w.kernel[device] = found
	w.mu.Unlock()
	return found
}

// file hands on a file, unless it was reached before. Only files that could be
// reached again are remembered: a folder is never walked twice.
func (w *walk) file(s start, path string, fi looked, single bool) error {
	if !Regular(fi) {
		return w.hand(File{Path: path}, ErrSpecial)
	}
	id := Identify(fi)
	k := key{id: id}
	remember := single || w.opt.Follow || nameCount(fi) > 1
	if id == (ID{}) && remember {
		k.path = s.absolute(path)
	}
	if k != (key{}) && w.again(k, remember) {
		return nil
	}
	return w.hand(File{
		Path:      path,
		Size:      fi.Size(),
		ModTime:   fi.ModTime(),
		ID:        id,
		CloudOnly: cloudOnly(fi) || isPlaceholder(fi.Name()),
		Linked:    fi.linked,
	}, nil)
}

// again says whether k was here before. If not, it is remembered on demand.
func (w *walk) again(k key, remember bool) bool {
	if k.id != (ID{}) {
		k.path = ""
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.seen[k] {
		return true
	}
	if remember {
		w.seen[k] = true
	}
	return false
}

// isPlaceholder knows the small files that stand for evicted ones in older iCloud
// folders: .notes.txt.icloud for notes.txt.
func isPlaceholder(name string) bool {
	stem, ok := strings.CutSuffix(name, ".icloud")
	return ok && len(stem) > 1 && stem[0] == '.'
}
