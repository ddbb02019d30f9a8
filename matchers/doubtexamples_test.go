package matchers

import "testing"

// Every example of the catalogue can be read off a picture: its codes are inside the
// text, in order.
func TestExamplesScanned(t *testing.T) {
	m := loaded(t)
	for _, s := range m.catalog.Services() {
		for _, example := range s.Examples {
			end := 0
			for _, f := range m.Find(example, Known{Scanned: true}) {
				for _, c := range f.Codes {
					if c.Span.Start < 0 || c.Span.End > len(example) || c.Span.Start >= c.Span.End {
						t.Errorf("%s: a code at %v of %d bytes", s.ID, c.Span, len(example))
					}
				}
				if f.Span.Start < end && f.Span.End <= end {
					t.Errorf("%s: a finding inside another", s.ID)
				}
				end = max(end, f.Span.End)
			}
		}
	}
}
