//go:build !race

package worker

import (
	"fmt"
	"syscall"
)

// reserved is the address space that Go and the C library set aside and never use.
const reserved = 2 << 30

// LimitMemory limits the memory of this process, and of each that it starts, to
// bytes. It does nothing on systems without such a limit, and with the race
// detector, which needs more than any limit allows.
func LimitMemory(bytes uint64) error {
	if err := lower(syscall.RLIMIT_DATA, bytes); err != nil {
		return fmt.Errorf("limiting the memory to %d bytes: %w", bytes, err)
	}
	// What is mapped otherwise, shared or read from files, counts here only.
	if err := lower(syscall.RLIMIT_AS, bytes+reserved); err != nil {
		return fmt.Errorf("limiting the address space to %d bytes: %w", bytes+reserved, err)
	}
	return nil
}

func lower(resource int, to uint64) error {
	var l syscall.Rlimit
	if err := syscall.Getrlimit(resource, &l); err != nil {
		return err
	}
	l.Max = min(l.Max, to)
	l.Cur = min(l.Cur, to)
	return syscall.Setrlimit(resource, &l)
}
