package extract

import (
	"image"
	"sort"
	"strings"
	"sync"

	"sparekey/scanner/blob"
)

// spotAt says that the text from offset on comes from spot, up to the next one.
// A spot with a line is carried on by counting: the text below it is on the
// lines below it.
type spotAt struct {
	offset int
	spot   Spot
}

// NewDoc returns a document of lines counted from 1.
func NewDoc(addr blob.Address, kind blob.Kind, text string) *Doc {
	return &Doc{
		Address:   addr,
		Kind:      kind,
		MediaType: blob.MediaType(kind),
		Text:      text,
		spots:     []spotAt{{0, Spot{Line: 1}}},
		lines:     new(lineTable),
	}
}

// Spot says where the byte at offset comes from. Offsets outside the text give
// the place of the nearest byte.
func (d *Doc) Spot(offset int) Spot {
	offset = min(max(offset, 0), len(d.Text))
	i := spotIndex(d.spots, offset)
	if i < 0 {
		return Spot{}
	}
	s := d.spots[i]
	if s.spot.Line > 0 {
		s.spot.Line += d.lines.before(d.Text, offset) - d.lines.before(d.Text, s.offset)
	}
	return s.spot
}

// lineTable knows where lines end. It is made when it is first asked for: most
// documents are never asked.
type lineTable struct {
	once sync.Once
	ends []int // offsets of \n
}

// before returns how many lines of text end before offset.
func (l *lineTable) before(text string, offset int) int {
	if l == nil {
		return strings.Count(text[:offset], "\n")
	}
	l.once.Do(func() {
		l.ends = make([]int, 0, strings.Count(text, "\n"))
		for at := 0; ; at++ {
			next := strings.IndexByte(text[at:], '\n')
			if next < 0 {
				return
			}
			at += next
			l.ends = append(l.ends, at)
		}
	})
	return sort.SearchInts(l.ends, offset)
}

// spotIndex returns the last spot at or before offset, -1 when there is none.
func spotIndex(spots []spotAt, offset int) int {
	return sort.Search(len(spots), func(i int) bool { return spots[i].offset > offset }) - 1
}

// Doubts returns the doubtful characters of Text[start:end], their offsets still
// counted from the beginning of the text.
func (d *Doc) Doubts(start, end int) []Doubt {
	from := sort.Search(len(d.doubts), func(i int) bool { return d.doubts[i].Offset >= start })
	to := sort.Search(len(d.doubts), func(i int) bool { return d.doubts[i].Offset >= end })
	return d.doubts[from:max(from, to)]
}

// Box returns the smallest rectangle around the words of Text[start:end] on
// their picture. It is empty for text that was not read off a picture.
func (d *Doc) Box(start, end int) image.Rectangle {
	var box image.Rectangle
	for i := max(spotIndex(d.spots, start), 0); i < len(d.spots) && d.spots[i].offset < end; i++ {
		box = box.Union(d.spots[i].spot.Box)
	}
	return box
}
