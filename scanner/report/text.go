package report

import (
	"fmt"
	"io"
	"strings"

	"sparekey/matchers/evidence"
)

// NewText returns a reporter that writes for people: hits as they are found, at
// the end what to look at and what was done. Everything from the disk is escaped.
func NewText(w io.Writer, o Options) Reporter {
	return &text{out: sink{w: w}, opt: o, places: places{byReason: map[string]*place{}}}
}

type text struct {
	out    sink
	opt    Options
	roots  []string
	hits   []*Hit
	places places
	begun  bool // something was written
}

// body is the indent of everything below the first line of a hit.
const body = "     "

func (t *text) page() *page { return &page{color: t.opt.Color, width: t.opt.Width} }

// show writes the page, an empty line before it unless it is the first.
func (t *text) show(p *page) error {
	s := strings.TrimRight(p.b.String(), "\n")
	if s == "" {
		return t.out.err
	}
	if t.begun {
		s = "\n" + s
	}
	t.begun = true
	return t.out.write([]byte(s + "\n"))
}

func (t *text) Start(r *Run) error {
	t.roots = r.Roots
	return t.out.err
}

func (t *text) Progress(*Progress) error { return t.out.err }

func (t *text) Pointer(p *Pointer) error {
	t.places.add(p)
	return t.out.err
}

func (t *text) Hit(h *Hit) error {
	own := *h
	t.hits = append(t.hits, &own)
	p := t.page()
	if first := t.first(h); h.SameAs != 0 && (!t.opt.Reveal || first == nil || h.spells(first)) {
		t.copyOf(p, h)
		return t.show(p)
	}
	head, where := strong, plain
	switch {
	case h.Level == evidence.Likely:
		head = good
	case h.Level < evidence.Possible:
		head, where = faint, faint
	}
	p.flow(head, fmt.Sprintf("%3d  %-8s ", h.Rank, h.Level), body, title(h))
	p.line(where, body, t.where(h))
	switch {
	case t.opt.Reveal:
		t.codes(p, h)
	case h.Level >= evidence.Possible:
		t.preview(p, h)
	}
	t.doubts(p, h)
	if h.SameAs != 0 {
		p.flow(plain, body, body+"  ", fmt.Sprintf("the codes of %d, read differently", h.SameAs))
	}
	t.reasons(p, h)
	return t.show(p)
}

// copyOf writes the one line of a hit whose codes stand above already.
func (t *text) copyOf(p *page, h *Hit) {
	s := fmt.Sprintf("same codes as %d: %s", h.SameAs, t.where(h))
	if used := h.used(); used > 0 {
		s += fmt.Sprintf(" (%s marked used here)", number(used))
	}
	p.line(faint, fmt.Sprintf("%3d  %-8s ", h.Rank, h.Level), s)
}

// first returns the hit of which h is a copy, if it was seen.
func (t *text) first(h *Hit) *Hit {
	for _, earlier := range t.hits {
		if earlier.Rank == h.SameAs && h.SameAs != 0 {
			return earlier
		}
	}
	return nil
}

func title(h *Hit) string {
	if h.Kind == AuthenticatorKey {
		return accountTitle(h)
	}
	term := shorten(h.Term, 60)
	if term == "" {
		term = "backup codes"
	}
	if h.Service == nil {
		return fmt.Sprintf("%s of an unknown service, %s", capital(term), plural(h.CodeCount, "code"))
	}
	return fmt.Sprintf("%s %s, %s", shorten(h.Service.Name, 60), term, plural(h.CodeCount, "code"))
}

// accountTitle names the account of an authenticator's key.
func accountTitle(h *Hit) string {
	s := shorten(h.Issuer, 60)
	switch {
	case s != "":
	case h.Service != nil:
		s = shorten(h.Service.Name, 60)
	default:
		s = "An account’s"
	}
	s += " authenticator key"
	if h.Account != "" {
		s += " of " + shorten(h.Account, 60)
	}
	return s + ": an authenticator app that is given it makes login codes"
}

// where says in which file, where in it and from when.
func (t *text) where(h *Hit) string {
	s := t.address(h.Path, h.Members)
	if h.Place.Page > 0 {
		s += fmt.Sprintf(", page %d", h.Place.Page)
	}
	if h.Place.Sheet != "" {
		s += fmt.Sprintf(", sheet “%s”", shorten(h.Place.Sheet, 60))
	}
	if h.Place.Line > 0 {
		s += fmt.Sprintf(", line %d", h.Place.Line)
	}
	if b := h.Place.Box; b != nil {
		s += fmt.Sprintf(", %d across and %d down in the picture", b[0], b[1])
	}
	if stampOf(h.ModifiedAt) != nil {
		s += ", of " + h.ModifiedAt.Format("2 Jan 2006")
	}
	return s
}

// longest is how much of one name is shown: members of archives may have names
// of any length.
const longest = 300

func (t *text) address(path string, members []string) string {
	s := t.tilde(path)
	for _, m := range members {
		s += " › " + shorten(m, longest)
	}
	return s
}

// tilde shows a path below the home directory as ~/….
func (t *text) tilde(path string) string {
	home := strings.TrimRight(t.opt.Home, `/\`)
	rest, below := strings.CutPrefix(path, home)
	if home == "" || !below || rest != "" && !strings.ContainsAny(rest[:1], `/\`) {
		return Escape(path)
	}
	return "~" + Escape(rest)
}

// preview shows grouping and length of the first codes, as many as fit.
func (t *text) preview(p *page, h *Hit) {
	const most = 3
	var shown []string
	width := columns(body)
	for i, c := range h.Codes {
		masked := shorten(c.Text.Masked(), 60)
		width += columns(masked) + 2
		tooWide := t.opt.Width > 0 && width > t.opt.Width
		if i > 0 && (tooWide || i >= most && len(h.Codes) > most+1) {
			break
		}
		shown = append(shown, masked)
	}
	if len(shown) == 0 {
		return
	}
	s := strings.Join(shown, "  ")
	var notes []string
	if left := len(h.Codes) - len(shown); left > 0 {
		notes = append(notes, number(left)+" more")
		s += "  … "
	} else if h.used() > 0 {
		s += "  "
	}
	switch used := h.used(); {
	case used == 1 && len(h.Codes) == 1:
		notes = append(notes, "marked used")
	case used == len(h.Codes):
		notes = append(notes, "all marked used")
	case used > 0:
		notes = append(notes, number(used)+" marked used")
	}
	p.line(plain, body, s+strings.Join(notes, ", "))
}

// codes writes the codes in clear, those marked as used and those that may be misread
// with a note.
func (t *text) codes(p *page, h *Hit) {
	cells := make([]string, len(h.Codes))
	for i, c := range h.Codes {
		cells[i] = Escape(c.Text.Reveal())
		if c.Used {
			cells[i] += " (used)"
		}
		if h.doubted(i) {
			cells[i] += " (?)"
		}
	}
	p.table(body+"  ", cells, func(i int, cell string) string {
		if h.Codes[i].Used {
			return p.paint(faint, cell)
		}
		return p.paint(strong, cell)
	})
}

// reasons writes what speaks for the hit and what against it.
func (t *text) reasons(p *page, h *Hit) {
	var pro, con []string
	for _, r := range h.Reasons {
		said := r.Detail
		if said == "" {
			said = r.Rule
		}
		if said = shorten(said, 100); r.Weight < 0 {
			con = append(con, said)
		} else {
			pro = append(pro, said)
		}
	}
	if len(pro) > 0 {
		p.flow(faint, body, body+"  ", "because: "+strings.Join(pro, " · "))
	}
	if len(con) > 0 {
		p.flow(faint, body, body+"  ", "but: "+strings.Join(con, " · "))
	}
}
