package locate

// span is a stretch of marked pixels in one row: x from a to before b. up leads to
// the span that stands for the patch that it belongs to.
type span struct{ a, b, y, up int32 }

// connect joins spans that touch, corners too, into patches. The spans are in
// order of rows and, within a row, of columns.
func connect(spans []span) {
	above := 0 // first span that may touch the current one from the row above
	for i := range spans {
		spans[i].up = int32(i)
	}
	for i := range spans {
		s := &spans[i]
		for spans[above].y < s.y-1 || spans[above].y == s.y-1 && spans[above].b < s.a {
			above++
		}
		for j := above; j < i && spans[j].y == s.y-1 && spans[j].a <= s.b; j++ {
			p, q := patchOf(spans, int32(j)), patchOf(spans, int32(i))
			spans[max(p, q)].up = min(p, q)
		}
	}
}

// patchOf returns the span that stands for the patch of span i: its first.
func patchOf(spans []span, i int32) int32 {
	for spans[i].up != i {
		spans[i].up = spans[spans[i].up].up
		i = spans[i].up
	}
	return i
}
