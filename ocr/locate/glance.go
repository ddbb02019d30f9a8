package locate

import "image"

const (
	glanceArea     = 1 << 20 // pixels looked at, at most
	glanceGlyph    = 3       // pixels: small characters are that high after reduction
	glanceContrast = 10
	glanceSure     = 0.7  // of a line that counts
	surely         = 0.9  // of a line that is evidence of writing
	longEnough     = 20.0 // heights from which a line is no more evidence for being longer
	halfSure       = 20.0 // evidence that makes writing as likely as not
	listItems      = 6.0  // look-alike lines that make a list for certain
)

// Glimpse is what can be said of a picture at a glance.
type Glimpse struct {
	// Writing is how sure there is some, 0 to 1. It is for ordering pictures: only
	// where it is 0 there is certainly none that could be read.
	Writing float64
	Lines   int     // about how many
	List    float64 // 0 to 1: how much it looks like a list of items of one width
}

// Glance looks at a reduced copy of g for writing, in milliseconds: by geometry
// alone, without the network. It may be called from many goroutines.
func Glance(g *image.Gray) Glimpse {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	if w == 0 || h == 0 {
		return Glimpse{}
	}
	var f geometry
	times := 0
	for (w>>times)*(h>>times) > glanceArea {
		times++
	}
	g = f.reduced.by(g, times)
	f.rows.least = glanceGlyph
	f.ink.cells.floor, f.ink.cells.drawnFloor = glanceContrast, glanceContrast
	f.look(&f.ink, g, 1, 1)
	lines := ordered(unite(f.found))
	var c chainFinder
	c.number(lines)
	return glimpse(lines)
}

// glimpse sums up the lines of a picture. Texture makes rows, too, but few of them
// are as straight and even as writing is: what share is tells the two apart.
func glimpse(lines []Line) Glimpse {
	if len(lines) == 0 {
		return Glimpse{}
	}
	var out Glimpse
	evidence, even, longest := 0.0, 0, 0
	items := make(map[int]int)
	for i := range lines {
		l := &lines[i]
		if l.Sure < glanceSure {
			continue
		}
		out.Lines++
		if l.Sure >= surely {
			even++
			evidence += min(longEnough, l.Length()/l.Height)
		}
		if l.Chain > 0 {
			items[l.Chain]++
			longest = max(longest, items[l.Chain])
		}
	}
	evidence *= float64(even) / float64(len(lines))
	out.Writing = max(0.01, evidence/(evidence+halfSure))
	out.List = out.Writing * min(1, max(0, float64(longest-1)/(listItems-1)))
	return out
}
