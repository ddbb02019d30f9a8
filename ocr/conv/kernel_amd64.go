package conv

import "golang.org/x/sys/cpu"

//go:generate go -C asm run . -out ../kernel_amd64.s

// fastest returns the kernels for this processor. GODEBUG=cpu.avx2=off asks for plain Go.
func fastest() kernels {
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		return assembly
	}
	return plain
}
