//go:build unix

package worker

import (
	"os/exec"
	"syscall"
)

// kill ends the child and what it has started itself.
func (p *process) kill() {
	if p.gone.Load() {
		return
	}
	if syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) != nil {
		p.cmd.Process.Kill()
	}
}

func noDump() error { return syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}) }

// bind puts the child into a group of its own.
func bind(cmd *exec.Cmd) { cmd.SysProcAttr = attributes() }
