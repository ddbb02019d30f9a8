package locate

import (
	"context"
	"image"
	"math"
	"slices"
)

const (
	farSide  = 960  // pixels of the longer side in the first look
	nearSide = 1600 // in the second, where writing is small
	smallInk = 9.0  // pixels of ink in the first look below which a second is worth its time

	bandAspect = 2.5 // longer pictures are looked at in bands, lest their width be lost
	bandSides  = 2   // a band is so many times as long as it is wide
	bandShared = 0.2 // of a band, is shared with its neighbour
)

// maps is what the network says of a picture: how likely each point is the middle
// of a line, and for points on lines the height, the place and the slope.
type maps struct {
	width, height       int       // of kernel: half the picture's, rounded up
	kernel              []float32 // probability; what is below kernelLevel may be 0
	regWidth, regHeight int       // of the others: a quarter of the picture's, rounded up
	logHeight           []float32 // of a sixteenth of the ink's height
	offset              []float32 // from the point down to the centre line, in heights
	slope               []float32 // times four
}

// netFinder finds lines with the network.
type netFinder struct {
	net    *network
	small  shrunk
	decode decoder
}

// lines looks at g, and again where its writing is small.
func (f *netFinder) lines(ctx context.Context, g *image.Gray) ([]Line, error) {
	first, err := f.look(ctx, g, farSide)
	if err != nil {
		return nil, err
	}
	if !f.smallWriting(first, g) {
		return first, nil
	}
	return f.look(ctx, g, nearSide)
}

// smallWriting says whether much of what was found at the first look was small.
func (f *netFinder) smallWriting(lines []Line, g *image.Gray) bool {
	if len(lines) == 0 {
		return false
	}
	heights := make([]float64, len(lines))
	for i, l := range lines {
		heights[i] = l.Height
	}
	slices.Sort(heights)
	long, short := g.Rect.Dx(), g.Rect.Dy()
	long, short = max(long, short), min(long, short)
	if float64(long) > bandAspect*float64(short) {
		long = min(long, bandSides*short)
	}
	return heights[len(heights)*3/10]*min(1, farSide/float64(long)) < smallInk
}

// look finds the lines of g at one scale: its longer side, or that of its bands,
// has so many pixels, or fewer when g is smaller.
func (f *netFinder) look(ctx context.Context, g *image.Gray, side int) ([]Line, error) {
	var all []Line
	for _, b := range bands(g.Rect.Dx(), g.Rect.Dy(), side) {
		lines, err := f.band(ctx, g, b, side)
		if err != nil {
			return nil, err
		}
		all = append(all, lines...)
	}
	return mergePieces(unite(all), pieceGap), nil
}

// band finds the lines of one part of g.
func (f *netFinder) band(ctx context.Context, g *image.Gray, b band, side int) ([]Line, error) {
	part := g.SubImage(b.seen.Add(g.Rect.Min)).(*image.Gray)
	part = &image.Gray{Pix: part.Pix, Stride: part.Stride, Rect: image.Rect(0, 0, b.seen.Dx(), b.seen.Dy())}
	r := min(1, float64(side)/float64(max(b.seen.Dx(), b.seen.Dy())))
	w := max(1, int(math.Round(float64(b.seen.Dx())*r)))
	h := max(1, int(math.Round(float64(b.seen.Dy())*r)))
	m, err := f.net.maps(ctx, f.small.of(part, w, h))
	if err != nil {
		return nil, err
	}
	fx, fy := float64(b.seen.Dx())/float64(w), float64(b.seen.Dy())/float64(h)
	lines := f.decode.lines(&m)
	kept := lines[:0]
	for _, l := range lines {
		l = scaled(l, fx, fy)
		l.Left, l.Right = moved(l.Left, b.seen.Min), moved(l.Right, b.seen.Min)
		if c := l.Center(); b.owns(c) {
			kept = append(kept, l)
		}
	}
	return kept, nil
}

// band is a part of a picture looked at by itself: what is seen, and what of it
// belongs to this band, so that no line is found twice.
type band struct{ seen, own image.Rectangle }

func (b band) owns(p Point) bool {
	return image.Pt(int(math.Floor(p.X)), int(math.Floor(p.Y))).In(b.own)
}

// bands cuts a long picture of w by h pixels into parts that overlap.
func bands(w, h, side int) []band {
	long, short := max(w, h), min(w, h)
	if long <= side || float64(long) <= bandAspect*float64(short) {
		all := image.Rect(0, 0, w, h)
		return []band{{all, all.Inset(-max(w, h))}}
	}
	size := max(min(side, long), bandSides*short)
	step := int(float64(size) * (1 - bandShared))
	n := max(1, (long-size+step-1)/step+1)
	out := make([]band, n)
	for i := range out {
		from := i * (long - size) / max(1, n-1)
		to := min(long, from+size)
		seen := image.Rect(from, 0, to, short)
		if h > w {
			seen = image.Rect(0, from, short, to)
		}
		out[i] = band{seen: seen, own: seen}
	}
	for i := range out {
		out[i].own = ownPart(out, i, h > w)
	}
	return out
}

// ownPart is what band i sees, up to the middle of what it shares with its
// neighbours, and without end where it has none.
func ownPart(bands []band, i int, tall bool) image.Rectangle {
	const far = 1 << 30
	own := image.Rect(-far, -far, far, far)
	middle := func(a, b band) (int, int) {
		return (a.seen.Max.X + b.seen.Min.X) / 2, (a.seen.Max.Y + b.seen.Min.Y) / 2
	}
	if i > 0 {
		if x, y := middle(bands[i-1], bands[i]); tall {
			own.Min.Y = y
		} else {
			own.Min.X = x
		}
	}
	if i+1 < len(bands) {
		if x, y := middle(bands[i], bands[i+1]); tall {
			own.Max.Y = y
		} else {
			own.Max.X = x
		}
	}
	return own
}

func scaled(l Line, fx, fy float64) Line {
	l.Left, l.Right = Point{l.Left.X * fx, l.Left.Y * fy}, Point{l.Right.X * fx, l.Right.Y * fy}
	l.Height, l.LeftHeight, l.RightHeight = l.Height*fy, l.LeftHeight*fy, l.RightHeight*fy
	return l
}

func moved(p Point, by image.Point) Point { return Point{p.X + float64(by.X), p.Y + float64(by.Y)} }
