// Package heif reads the brightness of HEIC and AVIF pictures.
//
// The bytes of a file go in, a grey picture comes out. The decoders are libheif with
// libde265 and libavif with aom, compiled to WebAssembly: what they do wrong on a
// hostile file stays in a memory of its own, which is bounded and thrown away
// afterwards, and they stop when they are told to.
//
// libheif.wasm.gz and libavif.wasm.gz are lib/heif.wasm.gz of the Go module
// github.com/gen2brain/heic v0.4.5 and lib/decode.wasm.gz of
// github.com/gen2brain/avif v0.4.4, whose Makefiles build them from the sources; see
// LICENSES. The modules themselves are not used, because they load whatever libheif
// the computer has into the program, make it need the system's linker for that, and
// know neither a limit nor an end.
package heif

import (
	"bytes"
	"compress/gzip"
	"context"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"io"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

var (
	// ErrTooLarge says that a picture has more pixels than allowed.
	ErrTooLarge = errors.New("more pixels than allowed")
	// ErrDamaged says that the decoder could not read a picture.
	ErrDamaged = errors.New("not a picture of this kind, or damaged")
)

const (
	memoryPages = 12288 // of 64 KiB: 768 MiB; 12 megapixels take a fifth of it
	mostBytes   = 64 << 20
)

//go:embed libheif.wasm.gz
var libheif []byte

//go:embed libavif.wasm.gz
var libavif []byte

// Decoder decodes pictures. The zero value is ready; it may be used by many
// goroutines. Close it when it is no longer needed.
type Decoder struct {
	mu         sync.Mutex
	runtime    wazero.Runtime
	heic, avif wazero.CompiledModule
}

// Close frees what the decoder holds. Nothing may be decoded afterwards.
func (d *Decoder) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.runtime == nil {
		return nil
	}
	return d.runtime.Close(context.Background())
}

// HEIC returns the brightness of a HEIC picture the way it is looked at, its
// rotation obeyed. A picture of more pixels is not decoded.
func (d *Decoder) HEIC(ctx context.Context, data []byte, pixels int) (*image.Gray, error) {
	m, err := d.instance(ctx, libheif, &d.heic)
	if err != nil {
		return nil, fmt.Errorf("starting the HEIC decoder: %w", err)
	}
	defer m.close()
	return m.heic(data, pixels)
}

// AVIF returns the brightness of the first picture of an AVIF file.
func (d *Decoder) AVIF(ctx context.Context, data []byte, pixels int) (*image.Gray, error) {
	m, err := d.instance(ctx, libavif, &d.avif)
	if err != nil {
		return nil, fmt.Errorf("starting the AVIF decoder: %w", err)
	}
	defer m.close()
	return m.avif(data, pixels)
}

// instance returns a fresh copy of a decoder, which is compiled when it is first
// needed.
func (d *Decoder) instance(ctx context.Context, packed []byte, compiled *wazero.CompiledModule) (*machine, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	forever := context.WithoutCancel(ctx)
	if d.runtime == nil {
		config := wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryPages).WithCloseOnContextDone(true)
		d.runtime = wazero.NewRuntimeWithConfig(forever, config)
		if _, err := wasi_snapshot_preview1.Instantiate(forever, d.runtime); err != nil {
			return nil, err
		}
	}
	if *compiled == nil {
		code, err := unpack(packed)
		if err != nil {
			return nil, err
		}
		if *compiled, err = d.runtime.CompileModule(forever, code); err != nil {
			return nil, err
		}
	}
	// no name: many at a time. It is a library, begun by _initialize.
	module, err := d.runtime.InstantiateModule(forever, *compiled, wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize"))
	if err != nil {
		return nil, err
	}
	return &machine{ctx: ctx, module: module}, nil
}

func unpack(packed []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// machine is one decoder at work. Its numbers are addresses in its memory.
type machine struct {
	ctx    context.Context // of the one call it is made for
	module api.Module
}

func (m *machine) close() { _ = m.module.Close(context.WithoutCancel(m.ctx)) }

// call runs a function that returns a number. 0 means that it failed.
func (m *machine) call(name string, args ...uint64) (uint32, error) {
	result, err := m.module.ExportedFunction(name).Call(m.ctx, args...)
	if m.ctx.Err() != nil {
		return 0, m.ctx.Err()
	}
	if err != nil || len(result) == 0 || uint32(result[0]) == 0 {
		return 0, ErrDamaged // a crash in there is one file's
	}
	return uint32(result[0]), nil
}

// put copies a file into the machine's memory.
func (m *machine) put(data []byte) (uint64, error) {
	if len(data) > mostBytes {
		return 0, fmt.Errorf("%d bytes: %w", len(data), ErrTooLarge)
	}
	at, err := m.call("malloc", uint64(len(data)))
	if err != nil {
		return 0, err
	}
	if !m.module.Memory().Write(at, data) {
		return 0, ErrDamaged
	}
	return uint64(at), nil
}

// numbers reads n numbers of 32 bits.
func (m *machine) numbers(at uint64, n int) ([]int, error) {
	b, ok := m.module.Memory().Read(uint32(at), uint32(4*n))
	if !ok {
		return nil, ErrDamaged
	}
	out := make([]int, n)
	for i := range out {
		out[i] = int(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out, nil
}

func allowed(width, height, pixels int) error {
	switch {
	case width < 1 || height < 1 || width > 1<<16 || height > 1<<16:
		return ErrDamaged
	case width*height > pixels:
		return fmt.Errorf("%d × %d: %w", width, height, ErrTooLarge)
	}
	return nil
}
