package main

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

const (
	woffMagic = "wOFF"
	mostWoff  = 32 << 20 // bytes of a font, unpacked
)

var errWoff = errors.New("not a whole WOFF file")

// unwoff returns the TrueType or OpenType font within a WOFF file of version 1,
// whose tables are packed one by one.
func unwoff(data []byte) ([]byte, error) {
	const header, entry = 44, 20
	if len(data) < header {
		return nil, errWoff
	}
	be := binary.BigEndian
	n := int(be.Uint16(data[12:]))
	if len(data) < header+n*entry {
		return nil, errWoff
	}
	out := append([]byte{}, data[4:8]...) // the flavour
	out = be.AppendUint16(out, uint16(n))
	out = append(out, make([]byte, 6+n*16)...) // what helps a binary search is not looked at
	for i := range n {
		e := data[header+i*entry:]
		table, err := woffTable(data, be.Uint32(e[4:]), be.Uint32(e[8:]), be.Uint32(e[12:]))
		if err != nil {
			return nil, fmt.Errorf("unpacking table %d: %w", i, err)
		}
		if len(out)+len(table) > mostWoff {
			return nil, errWoff
		}
		d := out[12+i*16:]
		copy(d, e[:4])
		be.PutUint32(d[4:], be.Uint32(e[16:]))
		be.PutUint32(d[8:], uint32(len(out)))
		be.PutUint32(d[12:], uint32(len(table)))
		out = append(out, table...)
		out = append(out, make([]byte, (4-len(out)%4)%4)...)
	}
	return out, nil
}

func woffTable(data []byte, offset, packed, size uint32) ([]byte, error) {
	end := uint64(offset) + uint64(packed)
	if end > uint64(len(data)) || size > mostWoff {
		return nil, errWoff
	}
	table := data[offset:end]
	if packed == size {
		return table, nil
	}
	z, err := zlib.NewReader(bytes.NewReader(table))
	if err != nil {
		return nil, err
	}
	table, err = io.ReadAll(io.LimitReader(z, int64(size)+1))
	if err == nil && uint32(len(table)) != size {
		err = errWoff
	}
	return table, err
}
