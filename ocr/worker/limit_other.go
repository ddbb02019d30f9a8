//go:build !linux || race

package worker

// LimitMemory limits the memory of this process where the system can; here it does
// nothing.
func LimitMemory(uint64) error { return nil }
