//go:build !unix

package worker

import "os/exec"

func (p *process) kill() { p.cmd.Process.Kill() }

func noDump() error { return nil }

func bind(*exec.Cmd) {}
