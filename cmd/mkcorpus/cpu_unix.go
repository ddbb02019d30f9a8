//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
	"time"
)

const exeSuffix = ""

// peakMemory is the most bytes that a process that has ended, or one of its children, had.
func peakMemory(s *os.ProcessState) int64 {
	u, ok := s.SysUsage().(*syscall.Rusage)
	switch {
	case !ok:
		return 0
	case runtime.GOOS == "darwin":
		return int64(u.Maxrss)
	}
	return int64(u.Maxrss) << 10 // others count in kilobytes
}

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
