package main

import (
	"image/color"
	"math"
	"strings"
)

// listing is how a set is laid out; lengths are in units.
type listing struct {
	x, y, w    float64 // y: the first baseline
	size, step float64
	columns    int
	number     string // a format for the number before a code
	lead       string // before a code: box, dot, ring, key, dash
	tail       string // a word at the end of every row
	down       bool   // columns are read downwards
	cells      bool   // every code on a field of its own
	rules      bool   // lines between rows
	centred    bool
	strong     bool
	plain      bool // in the font of the interface
	ink        color.RGBA
}

// list draws the set by l and returns the baseline below. Used codes are struck
// out, ticked or paler.
func (s *scene) list(set set, l listing) float64 {
	index := len(s.sets)
	s.sets = append(s.sets, set)
	if l.ink == (color.RGBA{}) {
		l.ink = s.look.ink
	}
	n := s.listNib(&l, set)
	shown := set.show()
	rows := (len(shown) + l.columns - 1) / l.columns
	column := l.w / float64(l.columns)
	ticked := l.lead == "box" && s.k.chance(2)
	for i, text := range shown {
		c, r := i%l.columns, i/l.columns
		if l.down {
			c, r = i/rows, i%rows
		}
		s.item(l, n, spot{l.x + float64(c)*column, l.y + float64(r)*l.step}, column, item{index, i, text, set.isUsed(i), ticked})
	}
	return l.y + float64(rows)*l.step
}

// item is one code of a list.
type item struct {
	set, code int
	text      string
	used      bool
	ticked    bool // a used one is ticked and not struck out
}

func (s *scene) item(l listing, n nib, at spot, column float64, it item) {
	x, y := at.x, at.y
	if l.cells {
		s.round(x, y-l.size*1.05-(l.step-l.size)*0.28, column-l.size*0.6, l.size*1.2+(l.step-l.size)*0.56, l.size*0.3, s.look.field)
		x += l.size * 0.7
	}
	if l.rules {
		s.rule(l.x, y-l.size*0.35-l.step/2, l.w, s.look.field)
	}
	x = s.leading(l, n, x, y, it)
	if l.centred {
		x = at.x + (column-s.across(n, it.text))/2
	}
	if it.used && it.ticked {
		n.ink = s.look.dim
	}
	end := s.code(x, y, n, it.set, it.code, it.text)
	if it.used && !it.ticked {
		height := y - n.face.xHeight*n.size/s.unit*0.55
		s.stroke(x-l.size*0.1, height, end+l.size*0.1, height, l.size*0.07, n.ink)
	}
	if l.tail != "" {
		s.right(at.x+column-l.size*0.8, y, s.nib(l.size*0.85, s.look.dim), l.tail)
	}
}

// leading draws what stands before a code and returns where the code begins.
func (s *scene) leading(l listing, n nib, x, y float64, it item) float64 {
	half := l.size * 0.36
	switch l.lead {
	case "box":
		s.ring(x, y-2*half, 2*half, 2*half, half*0.35, max(l.size*0.07, 1/s.unit), s.look.dim, s.look.card)
		if it.used && it.ticked {
			s.stroke(x+half*0.4, y-half, x+half*0.9, y-half*0.4, l.size*0.1, s.look.accent)
			s.stroke(x+half*0.9, y-half*0.4, x+half*1.7, y-half*1.6, l.size*0.1, s.look.accent)
		}
		x += l.size * 1.3
	case "ring":
		s.ring(x, y-2*half, 2*half, 2*half, half, max(l.size*0.08, 1/s.unit), s.look.accent, s.look.card)
		x += l.size * 1.3
	case "dot":
		s.round(x, y-half*1.2, half*0.6, half*0.6, half, l.ink)
		x += l.size * 0.9
	case "key":
		s.ring(x, y-half*1.7, half*1.4, half*1.4, half, l.size*0.11, s.look.dim, s.look.card)
		s.stroke(x+half*1.4, y-half, x+half*3, y-half, l.size*0.1, s.look.dim)
		s.stroke(x+half*2.7, y-half, x+half*2.7, y-half*0.4, l.size*0.1, s.look.dim)
		x += l.size * 1.7
	case "dash":
		x = s.say(x, y, n, "- ")
	}
	if l.number != "" {
		number := n
		if s.k.tpl.name[len(s.k.tpl.name)-1]%2 == 0 { // some pages have paler numbers
			number.ink = s.look.dim
		}
		x = s.say(x, y, number, numbered(l.number, it.code+1))
	}
	return x
}

// listNib chooses the nib and takes columns and size back until the codes fit.
func (s *scene) listNib(l *listing, set set) nib {
	family := s.codes
	if l.plain {
		family = s.sans
	}
	face := family.regular
	if l.strong {
		face = family.bold
	}
	l.columns = max(1, l.columns)
	small := l.size * s.small
	l.step -= (l.size - small) * 0.8
	l.size = small
	for {
		n := nib{face, l.size * s.unit, l.ink}
		room := l.w/float64(l.columns) - s.around(*l, n)
		need := 0.0
		for _, c := range set.show() {
			need = max(need, s.across(n, c))
		}
		switch {
		case need <= room && s.lower(l, len(set.codes)):
			continue
		case need <= room:
			return n
		case l.columns > 1:
			l.columns--
		default:
			l.tail = ""
			l.size *= max(0.5, math.Min(0.95, room/need))
		}
		if l.size*s.unit < 7 {
			return n
		}
	}
}

// lower moves rows that would not fit above the bottom closer together, and makes
// the letters smaller when that is not enough. It says whether it did the latter.
func (s *scene) lower(l *listing, codes int) bool {
	rows := float64((codes + l.columns - 1) / l.columns)
	room := (s.h - l.y - 30) / rows
	if l.step > room {
		l.step = max(room, l.size*1.25)
	}
	if l.step <= room+0.01 || l.size*s.unit < 9 {
		return false
	}
	l.size *= 0.93
	return true
}

// around is how much of a column is not for the code.
func (s *scene) around(l listing, n nib) float64 {
	used := l.size * 0.6
	if l.cells {
		used += l.size * 1.6
	}
	switch l.lead {
	case "box", "ring":
		used += l.size * 1.3
	case "dot", "dash":
		used += l.size * 0.9
	case "key":
		used += l.size * 1.7
	}
	if l.number != "" {
		used += s.across(n, numbered(l.number, 88))
	}
	if l.tail != "" {
		used += s.across(s.nib(l.size*0.85, l.ink), l.tail) + l.size
	}
	return used
}

// clean returns text in letters that the font has; others are left out.
func (s *scene) clean(text string) string {
	return strings.Map(func(r rune) rune {
		if s.sans.regular.glyph(r).missing {
			return -1
		}
		return r
	}, text)
}

// either returns one of two sizes.
func (k *kit) either(a, b float64) float64 { return of(k, a, b) }
