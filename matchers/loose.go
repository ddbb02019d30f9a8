package matchers

import (
	"slices"
	"strings"

	"sparekey/matchers/catalog"
)

// mayCount says whether a mention, one of all those in a stretch, may be taken for the name
// of a service. It is quick, and true whenever [reading.claimOf] or [reading.cells] might say
// so. The source of a program is full of the names that are common words: “element”, “signal”.
func (r *reading) mayCount(all []catalog.Mention, i int) bool {
	m := all[i]
	if !m.Loose || !r.isSource() || r.known.Scanned {
		return true
	}
	text := r.folded.text
	start, end := max(0, m.Start-longestContext), min(len(text), m.End+longestContext)
	if n := strings.LastIndexByte(text[start:m.Start], '\n'); n >= 0 {
		start += n + 1
	} else if start > 0 {
		return true // what so long a line is takes longer to find out
	}
	if n := strings.IndexByte(text[m.End:end], '\n'); n >= 0 {
		end = m.End + n
	}
	if i > 0 && all[i-1].Start >= start || i+1 < len(all) && all[i+1].Start < end {
		return true // heads of columns
	}
	const spoken = catalog.BackupCodes | catalog.KeyWords | catalog.TwoFactor | catalog.Codes
	lead, behind := text[start:m.Start], text[m.End:end]
	return isParted(lead, behind) || endsLine(lead, text[m.Start:m.End], behind) && r.saysBackup() || r.phrases.MaySpeak(text[start:min(end, start+longestContext)], spoken)
}

// saysBackup says whether the text may speak of backup codes.
func (r *reading) saysBackup() bool {
	return r.backup.say(func() bool { return r.phrases.MaySpeak(r.folded.text, catalog.BackupCodes) })
}

// isParted says whether a name, between the two parts of its line, may be the title or the
// value of something, or lead a row: it is no part of a sentence or of an expression.
func isParted(lead, behind string) bool {
	const marks = " \t-*|#>\"'"
	bare, next := strings.Trim(lead, marks), strings.TrimLeft(behind, " \t\"'")
	switch {
	case bare == "":
		return true
	case strings.IndexByte(":=", lastOf(lead)) >= 0: // a field
		return true
	case next != "" && next[0] == ':' && strings.Count(bare, " ") < 2: // whose it is
		return true
	}
	return strings.IndexByte("\">,;:\t", lead[len(lead)-1]) >= 0 && (behind == "" || strings.IndexByte("\"<,;\t", behind[0]) >= 0)
}

// endsLine says whether a name, or a word for a login behind it, ends a short line; see
// [reading.headsLine].
func endsLine(lead, name, behind string) bool {
	const longest = 80
	behind = strings.TrimSpace(strings.TrimRight(behind, " \t\r.:)]\"'*_"))
	login := func(word string) bool { return slices.Contains(logins, strings.ToLower(word)) }
	switch {
	case behind == "" && login(strings.TrimSpace(strings.TrimRight(lead, " \t\"'*_"))):
		return true
	case len(lead)+len(name) > longest || classOf(name[0])&upper == 0:
		return false
	}
	return login(behind) || behind == "" && strings.IndexByte(":.=-|([/\\", lastOf(lead)) >= 0
}

// lastOf returns the last byte of what stands in front of a name but for quotation marks and
// the like; 0 when there is none.
func lastOf(lead string) byte {
	if lead = strings.TrimRight(lead, " \t\"'*_"); lead == "" {
		return 0
	}
	return lead[len(lead)-1]
}
