//go:build !linux

package tree

// kernelFolder knows the only view of the kernel that other systems have in
// their trees.
func kernelFolder(abs string) bool { return abs == "/dev" }

func kernelMount(string) bool { return false }
