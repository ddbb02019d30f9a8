package reader

import (
	"maps"
	"slices"

	"sparekey/ocr/locate"
)

// How likely the characters of a line must be, in the mean, for the line to count as
// read. Measured on photographs without writing: what the network does not reject of
// their texture reads like digits and short words at 0.1 to 0.7, rarely 0.9.
const (
	leastText  = 0.5  // words
	leastCode  = 0.8  // what looks like a code, alone
	leastFound = 0.55 // the same where both finders see writing
	leastItem  = 0.4  // one of several of a form, below one another
	itemCount  = 3
	ownScript  = 0.93 // words below may be of a script that the network takes for Latin letters
	surely     = 0.5  // lines that the finder is less sure of are no writing when they cannot be read
	readable   = 7.0  // pixels: writing that is lower cannot be read by others either
	varied     = 0.25 // of the letters of a text are different ones …
	manyKinds  = 10   // … or so many
)

// sensible takes out the lines that make no sense. It returns the rest, and the lines
// among the others that are writing all the same.
func sensible(all []reading) (good, unread []reading) {
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
		if r.line.Found == locate.Geometry|locate.Network {
			least = min(least, leastFound)
		}
		if items[r] {
			least = leastItem
		}
		switch {
		case mean >= least:
			good = append(good, *r)
		case r.line.Sure >= surely && r.line.Height >= readable && len(r.letters) > 1:
			unread = append(unread, *r)
		}
	}
	return good, unread
}

// members returns the readings with a code that is one of several of a form.
func members(all []reading) map[*reading]bool {
	items := map[*reading]bool{}
	for _, list := range lists(all) {
		lines := map[*reading]bool{}
		for _, t := range list {
			lines[t.of] = true
		}
		if len(lines) >= itemCount {
			maps.Copy(items, lines)
		}
	}
	return items
}

// listed returns these, and the readings that stand in a list with them.
func listed(all []reading) map[*reading]bool {
	items := members(all)
	var sure []locate.Line
	for r := range items {
		sure = append(sure, r.line)
	}
	for i := range all {
		items[&all[i]] = items[&all[i]] || slices.ContainsFunc(sure, func(l locate.Line) bool { return together(l, all[i].line) })
	}
	return items
}

// foreign returns the lines that may be of a script that the network does not know.
// Where most lines of words are, those that happen to look like Latin words are too,
// and those that happen to look like codes.
func foreign(all []reading) []reading {
	items := members(all)
	var odd, words, codes []reading
	for i := range all {
		r := &all[i]
		if len(r.letters) < leastWord || r.line.Height < readable {
			continue
		}
		mean, _ := r.sureness()
		switch {
		case items[r] && mean < ownScript:
			codes = append(codes, *r)
		case !items[r]:
			if words = append(words, *r); mean < ownScript {
				odd = append(odd, *r)
			}
		}
	}
	if len(odd) >= itemCount && 2*len(odd) >= len(words) {
		return append(words, codes...)
	}
	return odd
}

// monotonous says whether some lines repeat a few letters, as the network sees them in
// bricks and fabric: nobody has written those.
func monotonous(all []reading) bool {
	var kinds []string
	letters := 0
	for i := range all {
		kinds = withKinds(kinds, all[i].letters)
		letters += len(all[i].letters)
	}
	return few(len(kinds), letters)
}

// few says whether so many kinds of letters are too few for a text of so many letters.
func few(kinds, letters int) bool { return float64(kinds) < min(manyKinds, varied*float64(letters)) }
