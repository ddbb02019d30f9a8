package extract

import (
	"cmp"
	"image"
	"math"
	"slices"
)

const (
	longLine  = 6     // heights: a shorter one does not show how it rises
	longLines = 10    // all together
	leastTilt = 0.002 // less moves nothing by a pixel that matters
	mostTilt  = 0.3   // more is another direction of writing
)

// straighten moves the words of a page that was photographed askew to where they
// would be on a straight one. Where they are in the picture is kept.
func straighten(lines [][]word) [][]word {
	tilt := tiltOf(lines)
	if math.Abs(tilt) < leastTilt {
		return lines
	}
	for _, line := range lines {
		for i, w := range line {
			down := -tilt * float64(w.box.Min.X+w.box.Max.X) / 2
			line[i].box = w.box.Add(image.Pt(0, int(math.Round(down))))
		}
	}
	return lines
}

// tiltOf returns by how much lines fall, to the right, in parts of their width: half
// of the length of all lines falls more, half less.
func tiltOf(lines [][]word) float64 {
	type long struct{ tilt, heights float64 }
	var all []long
	sum := 0.0
	for _, line := range lines {
		first, last := line[0], line[len(line)-1]
		across := float64(last.box.Min.X+last.box.Max.X-first.box.Min.X-first.box.Max.X) / 2
		heights := across / float64(max(1, min(first.box.Dy(), last.box.Dy())))
		if len(line) < 2 || heights < longLine {
			continue
		}
		down := 0.0 // of a line whose words have one box
		if first.box.Min.Y != last.box.Min.Y || first.box.Max.Y != last.box.Max.Y {
			down = baseline([]word{last}, last.box, hanging) - baseline([]word{first}, first.box, hanging)
		}
		all = append(all, long{down / across, heights})
		sum += heights
	}
	if sum < longLines {
		return 0
	}
	slices.SortFunc(all, func(a, b long) int { return cmp.Compare(a.tilt, b.tilt) })
	half := 0.0
	for _, l := range all {
		if half += l.heights; half >= sum/2 {
			if math.Abs(l.tilt) > mostTilt {
				return 0
			}
			return l.tilt
		}
	}
	return 0
}
