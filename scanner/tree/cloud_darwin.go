package tree

import (
	"io/fs"
	"syscall"
)

// dataless is SF_DATALESS of <sys/stat.h>: reading the file, or listing the
// folder, would fetch it.
const dataless = 0x40000000

func cloudOnly(fi fs.FileInfo) bool {
	st, ok := fi.Sys().(*syscall.Stat_t)
	return ok && st.Flags&dataless != 0
}
