package worker

import (
	"image"
	"io"

	"sparekey/ocr"
)

const (
	MostPixels = mostPixels
	MostAnswer = mostAnswer
)

func Pid(e ocr.Engine) int { return e.(*process).cmd.Process.Pid }

func WritePicture(w io.Writer, g *image.Gray) error { return writePicture(w, g) }

func ReadPicture(r io.Reader) (*image.Gray, error) { return readPicture(r) }

func ReadAnswer(r io.Reader) (byte, []byte, error) {
	k, body, err := readAnswer(r)
	return byte(k), body, err
}

func WriteAnswer(w io.Writer, k byte, body []byte) error { return writeAnswer(w, kind(k), body) }

func ParsePage(body []byte, bounds image.Rectangle) (ocr.Page, error) { return parsePage(body, bounds) }
