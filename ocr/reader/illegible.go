package reader

import (
	"cmp"
	"image"
	"slices"

	"sparekey/ocr/locate"
)

// What a list of codes looks like that was not read well, as one written by hand: some
// lines of about one height and width below each other, that look like codes, and of
// most of which the network is not sure. Texture in which it sees letters makes far less
// sense, and the same few over and over.
const (
	fewItems    = 4
	scribbled   = 0.25 // mean of a line that may be anything
	itemHeights = 1.9  // ratio, of neighbours: letters of a hand rise and hang as they like
	itemWidths  = 1.7
	narrowItem  = 2.0  // heights
	wideItem    = 16.0 // heights; longer lines are prose, or texture
	itemPitch   = 3.5  // heights from one to the next, at most
	itemStagger = 1.5  // heights by which the next begins, or ends, more to one side
	foundItem   = 0.75 // how sure the finder is of a line that counts
)

// run is items of a list from the first down to one.
type run struct {
	items, poor, codes int
	letters            int
	seen               map[rune]bool
	box                image.Rectangle
}

// illegible returns the places of the lists among some readings that were read badly.
func illegible(all []reading) []image.Rectangle {
	var items []*reading
	for i := range all {
		if all[i].item() {
			items = append(items, &all[i])
		}
	}
	slices.SortStableFunc(items, func(a, b *reading) int { return cmp.Compare(a.line.Center().Y, b.line.Center().Y) })
	runs := make([]run, len(items))
	var out []image.Rectangle
	for i, r := range items {
		best := run{}
		for j := range i {
			if runs[j].items > best.items && follows(items[j].line, r.line) {
				best = runs[j]
			}
		}
		runs[i] = best.with(r)
		if runs[i].badlyRead() {
			out = append(slices.DeleteFunc(out, runs[i].box.Overlaps), runs[i].box)
		}
	}
	return out
}

// item says whether a reading may be one of a list of codes.
func (r *reading) item() bool {
	l := r.line
	wide := l.Length() / l.Height
	return l.Sure >= foundItem && l.Found&locate.Network != 0 && len(r.letters) >= leastToken &&
		wide >= narrowItem && wide <= wideItem
}

// with returns the run with one more item.
func (r run) with(item *reading) run {
	seen := make(map[rune]bool, len(r.seen)+len(item.letters))
	for l := range r.seen {
		seen[l] = true
	}
	for _, l := range item.letters {
		seen[l.r] = true
	}
	r.seen = seen
	r.items++
	r.letters += len(item.letters)
	if mean, _ := item.sureness(); mean >= scribbled && mean < strange {
		r.poor++
	}
	if slices.ContainsFunc(item.tokens(), func(t token) bool { return t.code }) {
		r.codes++
	}
	q, _, _ := corners(item.line, plain)
	r.box = r.box.Union(q.bounds(0, 1))
	return r
}

func (r run) badlyRead() bool {
	return r.poor >= fewItems && 3*r.poor >= 2*r.items && 2*r.codes >= r.items && !few(len(r.seen), r.letters)
}

// follows says whether b may be the item of a list that comes after a.
func follows(a, b locate.Line) bool {
	tall, low := max(a.Height, b.Height), min(a.Height, b.Height)
	long, short := max(a.Length(), b.Length()), min(a.Length(), b.Length())
	if tall > itemHeights*low || long > itemWidths*short {
		return false
	}
	down := b.Center().Y - a.Center().Y
	left, right := b.Left.X-a.Left.X, b.Right.X-a.Right.X
	across := min(max(left, -left), max(right, -right))
	return down > 0.7*low && down < itemPitch*tall && across < itemStagger*tall
}
