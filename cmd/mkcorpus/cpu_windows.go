package main

import (
	"os"
	"syscall"
	"time"
)

const exeSuffix = ".exe"

// peakMemory is not known on Windows.
func peakMemory(*os.ProcessState) int64 { return 0 }

// cpuTime is what this process has used; Windows does not add its children.
func cpuTime() time.Duration {
	var created, exited, kernel, user syscall.Filetime
	process, err := syscall.GetCurrentProcess()
	if err != nil || syscall.GetProcessTimes(process, &created, &exited, &kernel, &user) != nil {
		return 0
	}
	ticks := func(f syscall.Filetime) int64 { return int64(f.HighDateTime)<<32 | int64(f.LowDateTime) }
	return time.Duration((ticks(kernel) + ticks(user)) * 100)
}
