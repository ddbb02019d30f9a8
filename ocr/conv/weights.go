package conv

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

const (
	magic   = "SKNW"
	version = 1
	maxRank = 4
	maxSize = 1 << 16 // of one side of a tensor; the networks' largest is 160
)

var errShort = errors.New("the file is cut short")

// Weights are the numbers of a network, from which its layers are made. Asking for a
// layer whose numbers are missing or of another shape gives an empty layer, and Done
// tells: so a network is put together without looking at an error at each step.
type Weights struct {
	tensors map[string]tensor
	used    map[string]bool
	err     error
	kernels kernels
}

type tensor struct {
	sizes  []int
	values []byte // half precision, little endian
}

// Parse reads a file of weights and checks its sum. It keeps data until the layers are
// made.
func Parse(data []byte) (*Weights, error) {
	body := len(data) - sha256.Size
	if body < len(magic)+8 || string(data[:len(magic)]) != magic {
		return nil, errors.New("reading weights: not a file of weights")
	}
	if sum := sha256.Sum256(data[:body]); !bytes.Equal(sum[:], data[body:]) {
		return nil, errors.New("reading weights: the sum at the end does not fit")
	}
	r := reader{data: data[len(magic):body]}
	if v := r.uint32(); v != version {
		return nil, fmt.Errorf("reading weights: version %d, want %d", v, version)
	}
	w := &Weights{tensors: map[string]tensor{}, used: map[string]bool{}, kernels: fastest()}
	for range r.uint32() {
		name, t := r.tensor()
		if r.err == nil && w.has(name) {
			r.err = fmt.Errorf("tensor %q is there twice", name)
		}
		if r.err != nil {
			return nil, fmt.Errorf("reading weights: %w", r.err)
		}
		w.tensors[name] = t
	}
	if len(r.data) > 0 {
		return nil, fmt.Errorf("reading weights: %d bytes behind the last tensor", len(r.data))
	}
	return w, nil
}

// Plain lets the layers made from now on run on plain Go, whatever the processor can.
func (w *Weights) Plain() { w.kernels = plain }

// Done returns what was wrong with the layers asked for: the first tensor that was
// missing or of another shape, or else one that nobody asked for.
func (w *Weights) Done() error {
	if w.err != nil {
		return w.err
	}
	var left []string
	for name := range w.tensors {
		if !w.used[name] {
			left = append(left, name)
		}
	}
	if len(left) > 0 {
		return fmt.Errorf("the network has no use for the weights %q", slices.Min(left))
	}
	return nil
}

func (w *Weights) has(name string) bool { _, ok := w.tensors[name]; return ok }

// get returns the numbers of a tensor and its sizes. A wanted size of 0 is any size.
func (w *Weights) get(name string, want ...int) (values []float32, sizes []int) {
	t, ok := w.tensors[name]
	fits := len(t.sizes) == len(want)
	for i := 0; fits && i < len(want); i++ {
		fits = want[i] == 0 || t.sizes[i] == want[i]
	}
	switch {
	case w.err != nil:
		return nil, want
	case !ok:
		w.err = fmt.Errorf("the weights %q are missing", name)
		return nil, want
	case !fits:
		w.err = fmt.Errorf("the weights %q have the shape %d, want %d", name, t.sizes, want)
		return nil, want
	}
	w.used[name] = true
	values = make([]float32, len(t.values)/2)
	for i := range values {
		values[i] = half(binary.LittleEndian.Uint16(t.values[2*i:]))
	}
	return values, t.sizes
}

// half returns the value of a number in half precision.
func half(bits uint16) float32 {
	sign := uint32(bits&0x8000) << 16
	exponent, fraction := uint32(bits>>10&0x1f), uint32(bits&0x3ff)
	switch exponent {
	case 0: // too small to be normal
		return math.Float32frombits(sign | math.Float32bits(float32(fraction)/(1<<24)))
	case 0x1f:
		return math.Float32frombits(sign | 0xff<<23 | fraction<<13)
	}
	return math.Float32frombits(sign | (exponent+127-15)<<23 | fraction<<13)
}

// reader takes the parts of a file off its front, until one is missing.
type reader struct {
	data []byte
	err  error
}

func (r *reader) take(n int) []byte {
	if r.err != nil || n > len(r.data) {
		r.err = cmp.Or(r.err, errShort)
		return nil
	}
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

func (r *reader) uint8() int {
	if b := r.take(1); b != nil {
		return int(b[0])
	}
	return 0
}

func (r *reader) uint32() uint32 {
	if b := r.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (r *reader) tensor() (name string, t tensor) {
	name = string(r.take(r.uint8()))
	rank := r.uint8()
	if rank > maxRank {
		r.err = cmp.Or(r.err, fmt.Errorf("tensor %q has rank %d", name, rank))
	}
	count := 1
	for i := 0; i < rank && r.err == nil; i++ {
		size := r.uint32()
		if size == 0 || size > maxSize {
			r.err = cmp.Or(r.err, fmt.Errorf("tensor %q has a side of %d", name, size))
			break
		}
		t.sizes = append(t.sizes, int(size))
		if count *= int(size); count > len(r.data)/2 {
			r.err = errShort
		}
	}
	t.values = r.take(2 * count)
	return name, t
}
