//go:build unix && !linux

package blob

const noAccessTime = 0 // no such flag here
