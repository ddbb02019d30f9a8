package blob

import (
	"errors"
	"sync/atomic"
)

// Limits bounds what one file on disk may cost. A zero field means the default.
type Limits struct {
	Depth       int     // containers inside containers
	Members     int     // members of one disk file, all depths together
	MemberBytes int64   // unpacked bytes of one member
	FileBytes   int64   // unpacked bytes of all members of one disk file
	Ratio       float64 // unpacked bytes of all members over bytes on disk

	// FromDisk is no limit: every byte read off the disk is counted there. Nil: nowhere.
	FromDisk *atomic.Int64
}

// ErrLimit says that a limit of [Limits] was reached: there is more inside.
var ErrLimit = errors.New("limit reached")

const (
	// ratioFrom is how much a file may unpack to whatever its size: small
	// files of blank pages or zeroes compress a thousandfold and harm nobody.
	ratioFrom = 64 << 20

	// maxMemory is the most of one member that is held in memory.
	maxMemory = 256 << 20
)

func (l Limits) withDefaults() Limits {
	return Limits{
		Depth:       positive(l.Depth, 5),
		Members:     positive(l.Members, 200_000),
		MemberBytes: positive(l.MemberBytes, 512<<20),
		FileBytes:   positive(l.FileBytes, 4<<30),
		Ratio:       positive(l.Ratio, 200),
		FromDisk:    l.FromDisk,
	}
}

func positive[T int | int64 | float64](n, otherwise T) T {
	if n > 0 {
		return n
	}
	return otherwise
}

// budget counts what is unpacked out of one file on disk. It is shared by all of
// the file's members, at every depth.
type budget struct {
	limits    Limits
	allowance int64 // bytes: the lesser of FileBytes and what Ratio grants

	members atomic.Int64
	used    atomic.Int64 // may pass the allowance: what was taken, not what was granted
}

func newBudget(l Limits, onDisk int64) *budget {
	l = l.withDefaults()
	allowance := l.FileBytes
	if granted := max(l.Ratio*float64(onDisk), ratioFrom); granted < float64(allowance) {
		allowance = int64(granted)
	}
	return &budget{limits: l, allowance: allowance}
}

// admit counts one more member and says whether it may be looked at.
func (u *budget) admit() bool { return u.members.Add(1) <= int64(u.limits.Members) }

// charge counts n unpacked bytes and returns how many of them may be handed on.
// All that it ever grants together is at most the allowance.
func (u *budget) charge(n int) int {
	after := u.used.Add(int64(n))
	return int(min(max(u.allowance-(after-int64(n)), 0), int64(n)))
}
