//go:build cgo && tesseract

package tesseract

import (
	"bytes"
	"context"
	"fmt"
	"image"

	"github.com/otiai10/gosseract/v2"
	"golang.org/x/image/bmp"
)

// Linked says whether Tesseract's library is part of the program.
const Linked = true

// Describe says which Tesseract would read, in a few words.
func Describe() string { return "Tesseract " + gosseract.Version() + ", linked" }

// library reads with one client, kept warm: starting one costs as much as a picture.
type library struct{ client *gosseract.Client }

func open(languages []string) (reader, error) {
	// The client's start overruns a buffer when Tesseract complains of several
	// languages at once, so it is asked beforehand.
	if len(languages) > 1 || languages[0] != "eng" {
		if err := unavailable(languages); err != nil {
			return nil, err
		}
	}
	client := gosseract.NewClient()
	if err := start(client, languages); err != nil {
		client.Close()
		if lack := unavailable(languages); lack != nil {
			return nil, lack
		}
		return nil, fmt.Errorf("starting Tesseract: %w", err)
	}
	return &library{client}, nil
}

func unavailable(languages []string) error {
	installed, err := gosseract.GetAvailableLanguages()
	if err != nil {
		return fmt.Errorf("listing Tesseract's languages: %w", err)
	}
	return missing(languages, installed)
}

// start makes the client load its data, which it does with the first picture only.
// The page mode comes last, for loading forgets it.
func start(client *gosseract.Client, languages []string) error {
	if err := client.SetLanguage(languages...); err != nil {
		return err
	}
	blank := image.NewGray(image.Rect(0, 0, 64, 64))
	for i := range blank.Pix {
		blank.Pix[i] = 255
	}
	var data bytes.Buffer
	if err := bmp.Encode(&data, blank); err != nil {
		return err
	}
	if err := client.SetImageFromBytes(data.Bytes()); err != nil {
		return err
	}
	if _, err := client.GetBoundingBoxesVerbose(); err != nil {
		return err
	}
	return client.SetPageSegMode(pageMode)
}

func (l *library) read(ctx context.Context, bmp []byte) ([]word, error) {
	if err := l.client.SetImageFromBytes(bmp); err != nil {
		return nil, fmt.Errorf("handing the picture to Tesseract: %w", err)
	}
	boxes, err := l.client.GetBoundingBoxesVerbose()
	if err != nil {
		return nil, fmt.Errorf("reading with Tesseract: %w", err)
	}
	words := make([]word, len(boxes))
	for i, b := range boxes {
		words[i] = word{b.BlockNum, b.ParNum, b.LineNum, b.Box, b.Confidence, b.Word}
	}
	return words, nil
}

func (l *library) close() error { return l.client.Close() }
