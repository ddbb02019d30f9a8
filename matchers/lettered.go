package matchers

import (
	"slices"

	"sparekey/matchers/evidence"
)

// Codes of letters alone are no more than words to whoever does not know what is drawn
// by lot: a sentence that has one is a line of words. Where a text is short, names a
// service and speaks of codes, the words that hardly are any are looked at by the form of
// the service's codes.

// lettered returns what have holds and the codes of letters that are in no block.
func (r *reading) lettered(have []sighting) []sighting {
	if len(r.folded.text) > mostNamedInside || r.known.Case.Has(evidence.TypeSource) {
		return have
	}
	tokens := r.strange(have)
	for from := 0; from < len(tokens); {
		to := from + 1
		for to < len(tokens) && tokens[to].sig == tokens[from].sig && r.lineAt(tokens[to].start)-r.lineAt(tokens[to-1].start) <= farthest+1 {
			to++
		}
		b := r.part(&block{tokens: tokens}, from, to)
		if from = to; !r.path.speaks && !r.announced(b) {
			continue
		}
		if f, ok := r.weigh(b); ok && f.Service != nil && f.Case.Has(evidence.ShapeService) && f.Case.Has(evidence.TermHeading, evidence.KeyHeading, evidence.NameTerm, evidence.NameDefault) {
			have = append(have, sighting{f, b})
		}
	}
	return have
}

// leastStrange is how many letters a word has at least that is looked at.
const leastStrange = 8

// strange returns the words of the text that may be codes of letters: of one case, and
// hardly words.
func (r *reading) strange(have []sighting) []token {
	text := r.folded.text
	var tokens []token
	for i := 0; i < len(text); {
		if byteKinds[text[i]]&kindWord == 0 {
			i++
			continue
		}
		start, kinds := i, uint8(0)
		for i < len(text) && byteKinds[text[i]]&kindWord != 0 {
			kinds |= byteKinds[text[i]]
			i++
		}
		if i-start < leastStrange || kinds&^(kindLetter|kindHyphen) != 0 || i < len(text) && byteKinds[text[i]]&(kindGlues|kindHigh) != 0 ||
			start > 0 && byteKinds[text[start-1]]&(kindGlues|kindGluesL|kindHigh) != 0 {
			continue
		}
		var t token
		if !t.parseWord(text, start, i, r.beginnings) || t.class&upper != 0 && t.class&lower != 0 && t.sig.joint == 0 ||
			kinds&kindHyphen == 0 && isWord(text[start:i]) || kinds&kindHyphen != 0 && t.maybe && !t.mumbles(text) {
			continue
		}
		if slices.ContainsFunc(have, func(s sighting) bool {
			return s.Span.Start < r.folded.original(t.end) && r.folded.original(t.start) < s.Span.End
		}) {
			continue
		}
		l := r.lines[r.lineAt(start)]
		t.maybe, t.used = false, isStruck(text[l.start:start]) || r.marked(i, l.end)
		tokens = append(tokens, t)
	}
	return tokens
}
