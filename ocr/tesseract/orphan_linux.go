//go:build !cgo || !tesseract

package tesseract

import (
	"os/exec"
	"syscall"
)

// dieWithParent lets the system end cmd when we are killed.
func dieWithParent(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}
