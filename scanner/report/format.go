package report

import (
	"fmt"
	"io"
)

// Format writes the hit in short, its codes masked, for every verb. Without it
// fmt would, for a verb that a hit has no form for, print the codes without
// asking them.
func (h Hit) Format(s fmt.State, _ rune) {
	masked := make([]string, len(h.Codes))
	for i, c := range h.Codes {
		masked[i] = c.Text.Masked()
	}
	service := "unknown service"
	if h.Service != nil {
		service = h.Service.ID
	}
	fmt.Fprintf(s, "hit %d (%s, %s, %q %q, codes %q)", h.Rank, h.Level, service, h.Path, h.Members, masked)
}

// Format writes the masked code and a mark if it is used, for every verb.
func (c Code) Format(s fmt.State, _ rune) {
	io.WriteString(s, c.Text.Masked())
	if c.Used {
		io.WriteString(s, " (used)")
	}
}

// Format writes where the doubt is and none of the other readings, for every
// verb.
func (u Uncertain) Format(s fmt.State, _ rune) {
	fmt.Fprintf(s, "code %d, character %d", u.Code, u.At)
}
