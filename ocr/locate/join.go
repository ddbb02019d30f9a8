package locate

import (
	"math"
	"slices"
)

const (
	leastSure   = 0.5 // of a line that only geometry has found, on a clean picture
	leastSureOn = 0.9 // the same, on a photograph: its texture makes rows, too
	leastLong   = 4.0 // heights such a line must be long there
	nearLines   = 12  // heights, between lines of one text on a photograph
	sharpSure   = 0.6 // of a line of geometry that is used in place of the network's
	sharpShare  = 0.9 // of the network's line that it must cover
	rest        = 1.2 // heights by which a line must be longer than what is known of it, to be more
)

// join makes one list of what the two finders found. On a clean picture the boxes of
// geometry are exact; on a photograph it makes lines of texture as well, but where
// the network sees one, too, they are read better.
func join(drawn, seen []Line, clean bool) []Line {
	var out []Line
	if clean {
		out = append(out, sureOf(drawn)...)
		n := len(out)
		for i := range seen {
			out = addSeen(out, n, seen[i])
		}
		return out
	}
	out = append(out, seen...)
	for i := range drawn {
		out = addDrawn(out, len(seen), drawn[i])
	}
	return out
}

// sureOf returns the lines of geometry that a clean picture may have by themselves.
func sureOf(lines []Line) []Line {
	return slices.DeleteFunc(slices.Clone(lines), func(l Line) bool { return l.Sure < leastSure })
}

// addSeen adds a line of the network to those of geometry, the first n, or what of
// it they do not cover.
func addSeen(out []Line, n int, b Line) []Line {
	covered, crossed := 0.0, 0
	from, to := b.Length(), 0.0
	for i := range out[:n] {
		o := overlay(&b, &out[i])
		switch {
		case o.alike:
			out[i].Found |= b.Found
			out[i].Sure = max(out[i].Sure, b.Sure)
			covered += o.shared
			from, to = min(from, o.from), max(to, o.to)
		case o.shared > 0 && out[i].Height < b.Height:
			crossed++
		}
	}
	switch length, slack := b.Length(), rest*b.Height; {
	case covered == 0 && crossed >= 2:
		return out // it runs over several lines
	case covered == 0:
		return append(out, b)
	case from > slack:
		out = append(out, between(b, 0, from))
		fallthrough
	default:
		if length-to > slack {
			out = append(out, between(b, to, length))
		}
	}
	return out
}

// between is a part of a line, from and to so far from its left end.
func between(l Line, from, to float64) Line {
	length := l.Length()
	at := func(d float64) Point {
		t := max(0, min(1, d/length))
		return Point{l.Left.X + t*(l.Right.X-l.Left.X), l.Left.Y + t*(l.Right.Y-l.Left.Y)}
	}
	l.Left, l.Right = at(from), at(to)
	return l
}

// addDrawn adds a line of geometry to those of the network, the first n, if it looks
// like writing and is near something of its size that the network found.
func addDrawn(out []Line, n int, b Line) []Line {
	touched, company := false, false
	for i := range out[:n] {
		o := overlay(&out[i], &b)
		if o.alike {
			out[i] = sharper(out[i], b, o)
		}
		touched = touched || o.shared > 0
		company = company || beside(&out[i], &b)
	}
	if touched || !company || b.Sure < leastSureOn || b.Length() < leastLong*b.Height {
		return out
	}
	return append(out, b)
}

// beside says whether two lines may belong to one text: they are of like height and
// not far below one another.
func beside(a, b *Line) bool {
	tall, low := max(a.Height, b.Height), min(a.Height, b.Height)
	return tall < sameRatio*low && math.Abs(a.Center().Y-b.Center().Y) < nearLines*tall
}

// sharper is the line a of the network with what geometry knows better of it, which
// has found b there: all of its ink, where it has found it whole, else where it ends.
func sharper(a, b Line, o overlaid) Line {
	found := a.Found | b.Found
	strayed := a.strayed(-o.from, o.leftOff) || a.strayed(o.to-a.Length(), o.rightOff)
	if b.Sure >= leastSureOn {
		a = longer(a, b, o)
	}
	if b.Sure >= sharpSure && o.shared > sharpShare*a.Length() && !strayed {
		b.Sure = max(a.Sure, b.Sure)
		a = b
	}
	a.Found = found
	return a
}
