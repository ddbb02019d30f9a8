package conv

// fastest returns the kernels for this processor: all that Go runs on have NEON.
func fastest() kernels { return assembly }
