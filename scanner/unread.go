package scanner

import (
	"errors"
	"io/fs"
	"path/filepath"

	"sparekey/ocr"
	"sparekey/scanner/blob"
	"sparekey/scanner/extract"
	"sparekey/scanner/report"
	"sparekey/scanner/tree"
	"sparekey/scanner/triage"
)

// mostPointers is how many places of one reason are named; the rest are counted.
// Candidates come best first, so the best are among the named.
const mostPointers = 300

// hints say what the owner can do about a reason.
var hints = map[string]string{
	report.Locked:        "unlock it yourself and look inside, or scan an unlocked copy",
	report.CloudOnly:     "make it available offline in your cloud app, then scan again",
	report.Denied:        "run as the owner of this place, or give the terminal access to it",
	report.TooLarge:      "raise --max-file-size to have it read",
	report.Limited:       "only a part was looked at: unpack it yourself and scan the folder",
	report.Damaged:       "the file is damaged: look for another copy",
	report.NoOCR:         "look at this picture yourself",
	report.Illegible:     "look at this picture yourself",
	report.OCRFailed:     "look at this picture yourself",
	report.Unsupported:   "a format that is not read yet: open it yourself",
	report.Vault:         "open it in your password manager and search it for “backup” and “recovery”",
	report.Authenticator: "the accounts of an authenticator app: import it into one, it makes login codes",
	report.Left:          "was not read before the scan was stopped",
}

// reasonOf turns an error into the reason of the report.
func reasonOf(err error) string {
	switch {
	case errors.Is(err, extract.ErrLocked):
		return report.Locked
	case errors.Is(err, blob.ErrCloudOnly):
		return report.CloudOnly
	case errors.Is(err, tree.ErrSpecial):
		return report.Special
	case errors.Is(err, extract.ErrVault):
		return report.Vault
	case errors.Is(err, extract.ErrAuthenticator):
		return report.Authenticator
	case errors.Is(err, ocr.ErrNoEngine):
		return report.NoOCR
	case errors.Is(err, ocr.ErrCrashed), errors.Is(err, ocr.ErrSlow):
		return report.OCRFailed
	case errors.Is(err, blob.ErrLimit):
		return report.Limited
	case errors.Is(err, extract.ErrUnsupported):
		return report.Unsupported
	case errors.Is(err, extract.ErrDamaged):
		return report.Damaged
	case errors.Is(err, fs.ErrPermission):
		return report.Denied
	}
	return report.Failed
}

// unreadable hears of what the walk could not look at.
func (s *scan) unreadable(a blob.Address, err error) error {
	reason := s.lost(a, err)
	if reason == report.Special {
		return nil // nothing is kept in a pipe or a device
	}
	return s.point(a, reason)
}

// unread hears of what could not be read of a candidate.
func (s *scan) unread(c triage.Candidate, err error) error {
	if len(c.Blob.Address.Members) == 0 && isGone(err) {
		return nil
	}
	a := c.Blob.Address
	if member := (*extract.MemberError)(nil); errors.As(err, &member) {
		a = member.Address
	}
	reason := s.lost(a, err)
	if !matters(reason, c) {
		return nil
	}
	return s.point(a, reason)
}

// lost counts a place that could not be read, and returns the reason.
func (s *scan) lost(a blob.Address, err error) string {
	reason := reasonOf(err)
	s.unreadCount(reason)
	s.traceErr(a.String(), err)
	if s.opt.Log != nil {
		s.opt.Log.Debug("not read", "address", a.String(), "error", err)
	}
	return reason
}

// matters says whether a place that was not read is worth naming. What is damaged or
// unknown in the machinery of a system is only counted.
func matters(reason string, c triage.Candidate) bool {
	switch reason {
	case report.Special:
		return false
	case report.Damaged, report.Unsupported, report.Failed, report.Limited:
		return c.Order > dullest
	}
	return true
}

// dullest is the order of a file whose name and place speak against codes.
const dullest = -7.0

// leave gives a candidate up before it was read.
func (s *scan) leave(c triage.Candidate, reason string) error {
	s.unreadCount(reason)
	if reason == report.NoOCR {
		return nil // the owner asked for it
	}
	return s.point(c.Blob.Address, reason)
}

func (s *scan) unreadCount(reason string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.state.unread[reason]++
}

// point names a place in the report.
func (s *scan) point(a blob.Address, reason string) error {
	s.mu.Lock()
	s.state.pointers[reason]++
	enough := s.state.pointers[reason] > mostPointers
	s.mu.Unlock()
	if enough {
		return nil
	}
	return s.out.Pointer(&report.Pointer{Path: absolutePath(a.File), Members: a.Members, Reason: reason, Hint: hints[reason]})
}

// absolutePath returns the absolute form of a path of the walk.
func absolutePath(file string) string {
	if abs, err := filepath.Abs(file); err == nil {
		return abs
	}
	return file
}
