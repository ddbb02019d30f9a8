//go:build unix

package main

import (
	"syscall"
	"time"
)

// cpuTime is what this process and the children it has waited for have used.
func cpuTime() time.Duration {
	var sum time.Duration
	for _, who := range [2]int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if syscall.Getrusage(who, &u) == nil {
			sum += time.Duration(u.Utime.Nano() + u.Stime.Nano())
		}
	}
	return sum
}
