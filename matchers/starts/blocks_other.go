//go:build !amd64

package starts

func fastest() blocksFunc { return nil }
