package extract

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"
	"time"

	engine "github.com/klippa-app/go-pdfium"
	pdferrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"sparekey/scanner/blob"
)

const (
	pdfInstances = 2                // documents read at once: each may take pdfMemory
	pdfDeadline  = 20 * time.Second // for what the library does with one document
	pdfMemory    = 512 << 20        // bytes of one instance
	wasmPage     = 64 << 10
)

// pdfium is the PDF library, compiled to WebAssembly: it sees the bytes of one
// document and nothing else, no file and no clock. It is translated for this
// processor when the first PDF comes, which takes seconds, and never kept on the
// disk. Every document gets a fresh instance, which takes milliseconds.
type pdfium struct {
	interpreted bool // not translated: ready much sooner, then many times slower

	mu   sync.Mutex
	pool engine.Pool
}

func (p *pdfium) load() (engine.Pool, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.pool != nil {
		return p.pool, nil
	}
	config := wazero.NewRuntimeConfig()
	if p.interpreted {
		config = wazero.NewRuntimeConfigInterpreter()
	}
	features := api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling // the library is built with exceptions
	pool, err := webassembly.Init(webassembly.Config{
		MaxTotal: pdfInstances,
		MaxIdle:  pdfInstances,
		FSConfig: wazero.NewFSConfig(), // no files; the default would be all of them
		Stdout:   io.Discard,
		Stderr:   io.Discard,
		RuntimeConfig: config.
			WithCoreFeatures(features).
			WithCloseOnContextDone(true). // a loop without end can be stopped
			WithMemoryLimitPages(pdfMemory / wasmPage),
	})
	if err != nil {
		return nil, fmt.Errorf("starting the PDF library: %w", err)
	}
	debug.FreeOSMemory() // translating takes 300 MiB for a moment
	p.pool = pool
	return pool, nil
}

func (p *pdfium) close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.pool == nil {
		return nil
	}
	pool := p.pool
	p.pool = nil
	return pool.Close()
}

// document is an opened PDF.
type document struct {
	engine.Pdfium
	ref references.FPDF_DOCUMENT
}

func (d *document) page(n int) requests.Page {
	return requests.Page{ByIndex: &requests.PageByIndex{Document: d.ref, Index: n}}
}

// with opens a PDF, lets use read it, and closes it. When the time is up or ctx
// ends the instance is thrown away, whatever it is doing.
func (p *pdfium) with(ctx context.Context, in *input, use func(*document) error) error {
	pool, err := p.load()
	if err != nil {
		return err
	}
	instance, err := pool.GetInstanceWithContext(ctx)
	if err != nil {
		return fmt.Errorf("starting the PDF library: %w", errors.Join(err, ctx.Err()))
	}
	timed, cancel := context.WithTimeout(ctx, pdfDeadline)
	defer cancel()
	killed := make(chan struct{})
	stop := context.AfterFunc(timed, func() {
		instance.Kill()
		close(killed)
	})
	defer func() {
		if stop() {
			instance.Close() // what remains of a broken document goes with the instance
		} else {
			<-killed
		}
	}()
	err = open(instance, in, use)
	if timed.Err() != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("reading for more than %v: %w", pdfDeadline, blob.ErrLimit)
	}
	return err
}

func open(instance engine.Pdfium, in *input, use func(*document) error) error {
	size := in.content.Size()
	if size <= 0 {
		return fmt.Errorf("measuring its size: %w", ErrDamaged)
	}
	d, err := instance.OpenDocument(&requests.OpenDocument{
		FileReader:     io.NewSectionReader(in.content, 0, size),
		FileReaderSize: size,
	})
	switch {
	case errors.Is(err, pdferrors.ErrPassword), errors.Is(err, pdferrors.ErrSecurity):
		return ErrLocked
	case err != nil:
		return damaged(err)
	}
	return use(&document{instance, d.Document})
}
