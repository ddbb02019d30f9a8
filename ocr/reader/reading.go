package reader

import (
	"context"
	"image"
	"math"
	"slices"

	"sparekey/ocr/locate"
)

const (
	mostRead = 1024 // columns that the network sees at a time; longer strips are read in pieces
	overlap  = 64   // columns that pieces have in common
	bareSide = 10   // columns without ink at both sides of a good place to part
)

// reading is a line and what was read there.
type reading struct {
	line    locate.Line
	strip   strip
	letters []letter
}

// scribe reads lines: a network with the memory that it needs.
type scribe struct {
	net     *network
	cutter  cutter
	decoder decoder
	piece   []uint8
	said    []float32
}

// read cuts a line out and reads it. It returns false where there is nothing to read.
func (s *scribe) read(ctx context.Context, g *image.Gray, l locate.Line, how look) (reading, bool, error) {
	cut, ok := s.cutter.cut(g, l, how)
	if !ok {
		return reading{}, false, nil
	}
	said, steps, err := s.listen(ctx, cut)
	if err != nil {
		return reading{}, false, err
	}
	found, empty := s.decoder.decode(said, steps, s.net.classes)
	if empty || len(found) == 0 {
		return reading{}, false, nil
	}
	r := reading{line: l, strip: cut, letters: slices.Clone(found)}
	r.strip.pix = slices.Clone(cut.pix)
	return r, true, nil
}

// either reads a line, and where that goes badly and the ink may be dark or light, as if
// it were the other.
func (s *scribe) either(ctx context.Context, g *image.Gray, l locate.Line) (reading, bool, error) {
	r, ok, err := s.read(ctx, g, l, plain)
	if err != nil || !ok || !r.strip.both {
		return r, ok, err
	}
	mean, _ := r.sureness()
	if mean >= leastCode {
		return r, ok, err
	}
	how := plain
	how.other = true
	other, found, err := s.read(ctx, g, l, how)
	if m, _ := other.sureness(); err == nil && found && m > mean+better {
		return other, true, nil
	}
	return r, ok, err
}

// listen returns what the network says to a strip. A long strip is read in pieces that
// overlap, parted where there is no ink if possible.
func (s *scribe) listen(ctx context.Context, cut strip) (logProbs []float32, steps int, err error) {
	if cut.width <= mostRead {
		return s.net.read(ctx, cut.pix, cut.width)
	}
	s.said = s.said[:0]
	ink := cut.columns()
	for from := 0; from < cut.width; {
		to := cut.width
		if to-from > mostRead-2*overlap {
			to = parting(ink, from+mostRead/2, from+mostRead-2*overlap)
		}
		a, b := max(0, from-overlap), min(cut.width, to+overlap)
		s.piece = s.piece[:0]
		for y := range rows {
			s.piece = append(s.piece, cut.pix[y*cut.width+a:y*cut.width+b]...)
		}
		said, n, err := s.net.read(ctx, s.piece, b-a)
		if err != nil {
			return nil, 0, err
		}
		first, last := (from-a)/2, min(n, (to-a)/2)
		if to == cut.width {
			last = n
		}
		s.said = append(s.said, said[first*s.net.classes:last*s.net.classes]...)
		from = to
	}
	return s.said, len(s.said) / s.net.classes, nil
}

// parting returns a column from a to before b, the later the better, where a line may
// be parted: one step of the network is two columns.
func parting(ink []bool, a, b int) int {
	bare := 0
	for x := b + bareSide; x >= a; x-- {
		if x < len(ink) && ink[x] {
			bare = 0
			continue
		}
		if bare++; bare > 2*bareSide {
			return (x + bareSide) / 2 * 2
		}
	}
	return b / 2 * 2
}

// mean is the geometric mean of how likely the letters are, low the least of them.
func (r *reading) sureness() (mean, low float64) {
	log, low := 0.0, 1.0
	for _, l := range r.letters {
		log += math.Log(max(l.p, 1e-6))
		low = min(low, l.p)
	}
	return math.Exp(log / float64(max(1, len(r.letters)))), low
}
