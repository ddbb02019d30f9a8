package extract

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"sparekey/scanner/blob"
)

const (
	maxFrame     = 64 << 20 // bytes of one frame
	maxWebPParts = 1000     // before the first frame there are two or three
)

// stillWebP returns a WebP whose first frame is all there is of it: the decoder does
// not read animations. A picture that is none is returned as it is. Source: the
// WebP Container Specification.
func stillWebP(content io.ReaderAt) (io.ReaderAt, error) {
	at := int64(12) // after "RIFF", a size and "WEBP"
	var part [8]byte
	for range maxWebPParts {
		if _, err := content.ReadAt(part[:], at); err != nil {
			return content, nil // nothing that moves
		}
		size := int64(binary.LittleEndian.Uint32(part[4:]))
		if string(part[:4]) == "ANMF" {
			return webpFrame(content, at+8, size)
		}
		at += 8 + size + size&1
	}
	return content, nil
}

// webpFrame makes a picture of the frame at an offset: 16 bytes of which the second
// half begins with the width and height less one, then the parts of a still picture.
func webpFrame(content io.ReaderAt, at, size int64) (io.ReaderAt, error) {
	const header = 16
	if size < header {
		return nil, damaged(fmt.Errorf("a frame of %d bytes", size))
	}
	if size > maxFrame {
		return nil, fmt.Errorf("reading a frame of %d bytes: %w", size, blob.ErrLimit)
	}
	frame := make([]byte, size)
	if _, err := content.ReadAt(frame, at); err != nil {
		return nil, damaged(err)
	}
	parts := frame[header:]
	var out bytes.Buffer
	out.WriteString("RIFF\x00\x00\x00\x00WEBP")
	if bytes.HasPrefix(parts, []byte("ALPH")) {
		const alpha = 0x10
		out.WriteString("VP8X\x0a\x00\x00\x00")
		out.Write([]byte{alpha, 0, 0, 0})
		out.Write(frame[6:12])
	}
	out.Write(parts)
	if out.Len()&1 == 1 {
		out.WriteByte(0)
	}
	still := out.Bytes()
	binary.LittleEndian.PutUint32(still[4:], uint32(len(still)-8))
	return bytes.NewReader(still), nil
}
