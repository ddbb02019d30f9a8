package worker

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"io"
	"unicode/utf8"

	"sparekey/ocr"
)

// A request is a picture: width and height, four bytes each, most significant
// first, then the pixels, one byte each. An answer is a kind, one byte, the length
// of what follows, four bytes, and that.

// kind says what an answer holds.
type kind byte

const (
	ready   kind = 'R' // nothing: the child waits for pictures
	read    kind = 'P' // a page as JSON
	none    kind = 'N' // why there is no engine
	crashed kind = 'C' // how the engine ended
	slow    kind = 'S' // nothing more than that
	failed  kind = 'E' // what went wrong with this picture only
)

const (
	mostPixels = 100 << 20
	mostAnswer = 16 << 20 // bytes; a page of small print is 0.5 MB
)

var errFrame = errors.New("it is no frame of ours")

// ErrLarge says that a picture has more pixels than may be read.
var ErrLarge = errors.New("the picture has too many pixels for OCR")

func checkSize(w, h uint64) error {
	if w == 0 || h == 0 {
		return fmt.Errorf("%w: a picture of %d by %d pixels", errFrame, w, h)
	}
	if w > mostPixels || h > mostPixels || w*h > mostPixels {
		return fmt.Errorf("%w: %d by %d", ErrLarge, w, h)
	}
	return nil
}

func writePicture(w io.Writer, g *image.Gray) error {
	width, height := g.Rect.Dx(), g.Rect.Dy()
	if err := checkSize(uint64(width), uint64(height)); err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 64<<10)
	head := binary.BigEndian.AppendUint32(nil, uint32(width))
	head = binary.BigEndian.AppendUint32(head, uint32(height))
	if _, err := out.Write(head); err != nil {
		return err
	}
	for y := range height {
		if _, err := out.Write(g.Pix[y*g.Stride:][:width]); err != nil {
			return err
		}
	}
	return out.Flush()
}

// readPicture returns [io.EOF] where the pictures end, and only there. It takes
// memory as the pixels arrive, not as the head promises.
func readPicture(r io.Reader) (*image.Gray, error) {
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	w, h := binary.BigEndian.Uint32(head[:4]), binary.BigEndian.Uint32(head[4:])
	if err := checkSize(uint64(w), uint64(h)); err != nil {
		return nil, err
	}
	pix, err := take(r, int(w)*int(h))
	if err != nil {
		return nil, err
	}
	return &image.Gray{Pix: pix, Stride: int(w), Rect: image.Rect(0, 0, int(w), int(h))}, nil
}

// take reads n bytes.
func take(r io.Reader, n int) ([]byte, error) {
	const step = 4 << 20
	var out []byte
	for len(out) < n {
		at := len(out)
		out = append(out, make([]byte, min(step, n-at))...)
		if _, err := io.ReadFull(r, out[at:]); err != nil {
			return nil, cut(err)
		}
	}
	return out, nil
}

// cut turns the end of the input, which is no good end in the middle of a frame, into
// an error that is not [io.EOF].
func cut(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func writeAnswer(w io.Writer, k kind, body []byte) error {
	if len(body) > mostAnswer {
		k, body = failed, []byte("more was read than fits into an answer")
	}
	frame := append([]byte{byte(k)}, binary.BigEndian.AppendUint32(nil, uint32(len(body)))...)
	_, err := w.Write(append(frame, body...))
	return err
}

func readAnswer(r io.Reader) (kind, []byte, error) {
	var head [5]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	k, n := kind(head[0]), binary.BigEndian.Uint32(head[1:])
	switch k {
	case ready, read, none, crashed, slow, failed:
	default:
		return 0, nil, fmt.Errorf("%w: an answer of kind %d", errFrame, k)
	}
	if n > mostAnswer {
		return 0, nil, fmt.Errorf("%w: an answer of %d bytes", errFrame, n)
	}
	body, err := take(r, int(n))
	return k, body, err
}

// parsePage reads a page for the picture within bounds.
func parsePage(body []byte, bounds image.Rectangle) (ocr.Page, error) {
	var p ocr.Page
	if json.Unmarshal(body, &p) != nil { // its error would quote what was read
		return ocr.Page{}, fmt.Errorf("%w: a page that is not JSON", errFrame)
	}
	for _, l := range p.Lines {
		for i := range l.Words {
			w := &l.Words[i]
			w.Confidence = min(1, max(0, w.Confidence))
			long := utf8.RuneCountInString(w.Text)
			for _, d := range w.Doubts {
				if d.At < 0 || d.At >= long {
					return ocr.Page{}, fmt.Errorf("%w: a doubt outside its word", errFrame)
				}
			}
		}
	}
	return p.Unscaled(1, bounds), nil
}
