//go:build !windows && !darwin && !linux

package tree

import "io/fs"

func cloudOnly(fs.FileInfo) bool { return false }
