//go:build race

package scanner

const raceDetector = true
