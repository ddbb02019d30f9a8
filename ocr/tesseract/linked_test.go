//go:build cgo && tesseract

package tesseract

// pretend has nothing to do here: the library needs no program.
func pretend(string) int { return 2 }
