package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
	"sparekey/matchers/evidence"
)

// mostNamed is how much text is searched for codes that only a named service gives
// a form to; mostNamedInside, when the text itself must name the service.
const (
	mostNamed       = 64 << 10
	mostNamedInside = 4 << 10
)

// named finds codes that have no outline of their own, such as phrases of words and
// base64url keys: lines that match a service which a name on the way, or the text
// together with words for codes, speaks of. It returns the findings with these, in
// place of those that hold a part of them.
func (r *reading) named(have []Finding) []Finding {
	if len(r.folded.text) > mostNamed {
		return have
	}
	for _, service := range r.unshapely() {
		for i := 0; i < len(r.lines); i++ {
			b := r.namedLines(service, i)
			if b == nil {
				continue
			}
			i = b.last
			f := r.namedFinding(service, b)
			rest := slices.DeleteFunc(slices.Clone(have), func(h Finding) bool {
				return shareText(h, f) && len(h.Codes) <= len(f.Codes)
			})
			if slices.ContainsFunc(rest, func(h Finding) bool { return shareText(h, f) }) {
				continue
			}
			if have = rest; f.Case.Confidence() >= r.least {
				have = append(have, f)
			}
		}
	}
	return have
}

// unshapely returns the services that are named and whose codes have no outline.
func (r *reading) unshapely() []*catalog.Service {
	var services []*catalog.Service
	add := func(s *catalog.Service) {
		if s == nil || slices.Contains(services, s) {
			return
		}
		for _, shape := range s.Shapes {
			if unshapely(s, shape) {
				services = append(services, s)
				return
			}
		}
	}
	for _, item := range r.known.Case {
		add(r.catalog.ByID(item.Service))
	}
	if len(services) > 0 || len(r.folded.text) > mostNamedInside || r.known.Case.Has(evidence.TypeSource) || !r.mayBeNamed() {
		return services
	}
	for _, m := range r.mentioned(0, len(r.folded.text)) {
		if !m.Loose {
			add(m.Service)
		}
	}
	if len(services) > 0 && r.phrases.In(r.folded.text)&(catalog.BackupCodes|catalog.KeyWords) == 0 {
		return nil
	}
	return services
}

// namedLines gathers the codes of a service in line first and those that follow; nil
// when there is none in the first.
func (r *reading) namedLines(service *catalog.Service, first int) *block {
	var b *block
	for i := first; i < len(r.lines) && (b == nil || i-b.last <= farthest); i++ {
		tokens := r.namedCodes(service, i)
		ok := len(tokens) > 0
		switch {
		case ok && b == nil:
			b = &block{first: i}
			fallthrough
		case ok:
			b.tokens, b.last = append(b.tokens, tokens...), i
			b.lines++
			b.pureLines++
		case b == nil:
			return nil
		case r.kind(i) != blank:
			return b
		}
	}
	return b
}

// namedCodes returns the codes on line i: the one it consists of, or several with
// commas, semicolons or spaces between them.
func (r *reading) namedCodes(service *catalog.Service, i int) []token {
	if t, ok := r.namedCode(service, i); ok {
		return []token{t}
	}
	l := r.lines[i]
	between := betweenNamed
	if service.Kind == catalog.SeedPhrase {
		between = betweenPhrases
	}
	var tokens []token
	for at := l.start; at < l.end; {
		n := strings.IndexAny(r.folded.text[at:l.end], between)
		if n < 0 {
			n = l.end - at
		}
		if from := r.codeIn(service, at, at+n); from < at+n {
			end := from + len(strings.TrimRight(r.folded.text[from:at+n], " ."))
			used := isStruck(r.folded.text[l.start:from]) || r.marked(end, l.end)
			tokens = append(tokens, token{start: from, end: end, number: -1, used: used})
		}
		at += n + 1
	}
	if len(tokens) == 1 && service.Kind != catalog.SeedPhrase && !looksDrawn(r.folded.text[tokens[0].start:tokens[0].end]) {
		return nil
	}
	return tokens
}

// isStruck says whether what stands in front of a code on its line marks it as used.
func isStruck(lead string) bool {
	lead = strings.TrimRight(lead, " \t")
	for _, mark := range []string{"~~", "[x]", "[X]", "☑", "☒", "✓", "✔", "✅", "✗", "✘"} {
		if strings.HasSuffix(lead, mark) {
			return true
		}
	}
	return false
}

// betweenNamed is what parts codes without an outline, betweenPhrases phrases of words.
const (
	betweenNamed   = aroundNamed + "|()[]{}<>:="
	betweenPhrases = "\"'`|()[]{}<>:=;,*•~\t"
)

// codeIn returns where in text[from:to] a code of the service begins that ends with it; to
// when there is none. In front of a phrase there may be words: “my recovery key is …”.
func (r *reading) codeIn(service *catalog.Service, from, to int) int {
	const mostBefore = 12 // words
	end := from + len(strings.TrimRight(r.folded.text[from:to], " ."))
	for i := 0; i <= mostBefore && end-from >= shortestCode; i++ {
		if matchesAny(service, r.folded.text[from:end]) {
			return from
		}
		n := strings.IndexByte(r.folded.text[from:end], ' ')
		if n < 0 {
			break
		}
		from += n + 1
	}
	return to
}

// looksDrawn says whether a code without an outline has what words and names have not.
func looksDrawn(code string) bool {
	digit := 0
	for i := range len(code) {
		if isDigit(code[i]) {
			digit++
		}
	}
	return digit > 0 && (humped(code) || !isWord(code))
}

func matchesAny(service *catalog.Service, code string) bool {
	for s := range service.Shapes {
		if service.Shapes[s].Expr.MatchString(code) {
			return true
		}
	}
	return false
}

// withoutListNumber cuts a list mark with a number from the beginning of a line.
func withoutListNumber(text string) string {
	rest := strings.TrimLeft(text, " \t-+>*([#")
	digits := 0
	for digits < len(rest) && digits < 3 && '0' <= rest[digits] && rest[digits] <= '9' {
		digits++
	}
	rest = rest[digits:]
	if cut := strings.TrimLeft(rest, ".):] \t"); cut != rest {
		return cut
	}
	return text
}

// namedCode returns the code that line i consists of, behind list marks or a label.
func (r *reading) namedCode(service *catalog.Service, i int) (token, bool) {
	l := r.lines[i]
	text, used := r.withoutMark(r.folded.text[l.start:l.end])
	const around = aroundNamed
	whole := strings.Trim(strings.TrimLeft(text, "-+>0123456789.)"+around), around)
	_, behind, _ := strings.Cut(text, ": ")
	for _, code := range []string{strings.Trim(text, around), strings.Trim(withoutListNumber(text), around), whole, strings.Trim(behind, around)} {
		for s := range service.Shapes {
			if len(code) >= shortestCode && service.Shapes[s].Expr.MatchString(code) {
				start := l.start + strings.Index(text, code)
				return token{start: start, end: start + len(code), number: -1, used: used || isStruck(r.folded.text[l.start:start])}, true
			}
		}
	}
	return token{}, false
}

// aroundNamed is what lists and people put around codes.
const aroundNamed = " \t\r\"'`*•,;~"

// withoutMark cuts a mark of use from the end of a line.
func (r *reading) withoutMark(text string) (string, bool) {
	text = strings.TrimRight(text, " \t\r")
	at := strings.LastIndexByte(text, ' ')
	if at < 0 || r.phrases.Word(strings.Trim(text[at+1:], "()[].,"))&catalog.Used == 0 {
		return text, false
	}
	return text[:at], true
}

func (r *reading) namedFinding(service *catalog.Service, b *block) Finding {
	f := Finding{Service: service, Codes: keep(r.codes(b.tokens))}
	n := len(f.Codes)
	f.Span = Span{f.Codes[0].Span.Start, f.Codes[n-1].Span.End}
	around := r.surroundings(b)
	set := set{codes: f.Codes, pure: true, whole: r.wrote(b.lines*2 + 6)}
	f.Case = set.say(r.sayWords(r.known.Case, around, b, set), r.path.speaks)
	f.Case = f.Case.For(service.ID, evidence.ShapeService, "the form of "+service.Name+"’s codes")
	if service.Count == n {
		f.Case = f.Case.For(service.ID, evidence.ShapeCount, "as many as "+service.Name+" hands out")
	}
	f.Term = term(service, set, around)
	return f
}

// shareText says whether a code of one finding lies where one of the other does.
func shareText(a, b Finding) bool {
	if !overlaps(a.Span, b.Span) {
		return false
	}
	for _, of := range a.Codes {
		if slices.ContainsFunc(b.Codes, func(f Found) bool { return overlaps(f.Span, of.Span) }) {
			return true
		}
	}
	return false
}

func overlaps(a, b Span) bool { return a.Start < b.End && b.Start < a.End }
