//go:build !linux && (!cgo || !tesseract)

package tesseract

import "os/exec"

// dieWithParent does nothing: this system has no such order.
func dieWithParent(*exec.Cmd) {}
