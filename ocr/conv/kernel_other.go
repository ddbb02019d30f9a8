//go:build !amd64 && !arm64

package conv

func fastest() kernels { return plain }
