// Package ocr reads words off pictures.
//
// A picture goes in, lines of words with their boxes and how sure the engine is
// come out. It knows pictures and words; it never hears of codes or files.
package ocr

import (
	"context"
	"errors"
	"image"
)

// Engine reads one picture at a time. Engines made by [Pool] may be called from
// many goroutines; others are for one goroutine.
type Engine interface {
	// Read returns what is written in img. Boxes are in the pixels of img. It ends
	// early with ctx's error when ctx ends.
	Read(ctx context.Context, img image.Image) (Page, error)
	Close() error
}

// Page is what is written in one picture, lines from top to bottom.
type Page struct {
	Lines   []Line
	Doubted bool // every doubtful character has its Doubt: the others are sure
	// Unsure are places of lines that another engine may read better: what Lines says
	// there, if anything, is a guess.
	Unsure []image.Rectangle
	// Illegible are places of what looks like a list that was not read well, whatever
	// Lines says there: one written by hand, for somebody to look at.
	Illegible []image.Rectangle
	// Turn is by how many quarters, 0 to 3, the picture has to be turned to the right
	// for the lines to run from left to right. Boxes are in the picture as it is.
	Turn int
}

// Line is one line of writing, words from left to right.
type Line struct{ Words []Word }

// Word is a run of characters without a gap.
type Word struct {
	Text       string
	Box        image.Rectangle // in pixels of the picture handed to Read
	Confidence float64         // 0 to 1
	Doubts     []Doubt         // characters that may be others
}

// Doubt is one character that the engine is not sure of.
type Doubt struct {
	At int     // which character (rune) of Text
	Or []Guess // best first: the other readings
}

// Guess is another reading of a character.
type Guess struct {
	Text        string
	Probability float64 // 0 to 1
}

var (
	// ErrNoEngine says that pictures cannot be read on this computer.
	ErrNoEngine = errors.New("no OCR engine on this computer")
	// ErrCrashed says that the engine died on this picture.
	ErrCrashed = errors.New("the OCR engine crashed")
	// ErrSlow says that reading this picture took longer than its deadline.
	ErrSlow = errors.New("the OCR engine took too long")
)
