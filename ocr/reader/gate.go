package reader

import (
	"slices"

	"sparekey/ocr/locate"
)

// How likely the characters of a line must be, in the mean, for the line to count as
// read. Measured on photographs without writing, whose texture reads like digits and
// short words at 0.1 to 0.7.
const (
	leastText = 0.5 // words
	leastCode = 0.7 // what looks like a code, alone
	leastItem = 0.4 // one of several of a form, below one another
	itemCount = 3
	ownScript = 0.93 // words below may be of a script that the network takes for Latin letters
	surely    = 0.5  // lines that the finder is less sure of are no writing when they cannot be read
	readable  = 7.0  // pixels: writing that is lower cannot be read by others either
)

// sensible takes out the lines that make no sense. It returns the rest, and the lines
// among the others that are writing all the same.
func sensible(all []reading) (good []reading, unread []locate.Line) {
	items := listed(all)
	for i := range all {
		r := &all[i]
		mean, _ := r.sureness()
		least := leastText
		for _, t := range r.tokens() {
			if t.code {
				least = leastCode
			}
		}
		if items[r] {
			least = leastItem
		}
		switch {
		case mean >= least:
			good = append(good, *r)
		case r.line.Sure >= surely && r.line.Height >= readable && len(r.letters) > 1:
			unread = append(unread, r.line)
		}
	}
	return good, unread
}

// listed returns the readings that are one of several of a form, or stand in a list
// with them.
func listed(all []reading) map[*reading]bool {
	items := map[*reading]bool{}
	var sure []locate.Line
	for _, list := range lists(all) {
		lines := map[*reading]bool{}
		for _, t := range list {
			lines[t.of] = true
		}
		if len(lines) < itemCount {
			continue
		}
		for r := range lines {
			items[r] = true
			sure = append(sure, r.line)
		}
	}
	for i := range all {
		items[&all[i]] = items[&all[i]] || slices.ContainsFunc(sure, func(l locate.Line) bool { return together(l, all[i].line) })
	}
	return items
}

// foreign returns the lines of words that may be of a script that the network does not
// know. Where most are, those that happen to look like Latin words are too.
func foreign(all []reading) []locate.Line {
	items := listed(all)
	var odd, words []locate.Line
	for i := range all {
		r := &all[i]
		if items[r] || len(r.letters) < leastWord || r.line.Height < readable {
			continue
		}
		words = append(words, r.line)
		if mean, _ := r.sureness(); mean < ownScript {
			odd = append(odd, r.line)
		}
	}
	if len(odd) >= itemCount && 2*len(odd) >= len(words) {
		return words
	}
	return odd
}
