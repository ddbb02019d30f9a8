package worker_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"image"
	"io"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"sparekey/ocr"
	"sparekey/ocr/worker"
)

func head(w, h uint32) []byte {
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)
}

func TestReadPicture(t *testing.T) {
	tests := []struct {
		name  string
		frame []byte
		want  error
	}{
		{"whole", append(head(2, 2), 1, 2, 3, 4), nil},
		{"nothing", nil, io.EOF},
		{"cut in its head", head(2, 2)[:5], io.ErrUnexpectedEOF},
		{"cut behind its head", head(2, 2), io.ErrUnexpectedEOF},
		{"cut in its pixels", append(head(2, 2), 1, 2, 3), io.ErrUnexpectedEOF},
		{"promises much, brings nothing", head(10000, 10000), io.ErrUnexpectedEOF},
		{"too many pixels", head(worker.MostPixels/2+1, 2), worker.ErrLarge},
		{"more than 64 bits hold", head(1<<32-1, 1<<32-1), worker.ErrLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g, err := worker.ReadPicture(iotest.OneByteReader(bytes.NewReader(tt.frame)))
			if !errors.Is(err, tt.want) || (err == nil) != (g != nil) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

// greed remembers the largest buffer it was asked to fill.
type greed struct {
	io.Reader
	most int
}

func (g *greed) Read(p []byte) (int, error) {
	g.most = max(g.most, len(p))
	return g.Reader.Read(p)
}

func TestReadPictureTakesMemoryAsPixelsArrive(t *testing.T) {
	from := &greed{Reader: bytes.NewReader(append(head(10000, 10000), make([]byte, 100)...))}
	if _, err := worker.ReadPicture(from); err == nil {
		t.Error("a picture without most of its pixels was read")
	}
	if from.most > 4<<20 {
		t.Errorf("room for %d bytes before the first pixel", from.most)
	}
}

func TestServe(t *testing.T) {
	var in, out bytes.Buffer
	for _, g := range []*image.Gray{picture(2, 2), picture(3, 3), picture(2, 5)} {
		if err := worker.WritePicture(&in, g); err != nil {
			t.Fatal(err)
		}
	}
	fails := engine(func(image.Image) (ocr.Page, error) { return ocr.Page{}, errors.New("odd") })
	if err := worker.Serve(t.Context(), &in, &out, fails); err != nil {
		t.Fatal(err)
	}
	var kinds []byte
	for {
		k, _, err := worker.ReadAnswer(&out)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		kinds = append(kinds, k)
	}
	if got := string(kinds); got != "RPEP" {
		t.Errorf("kinds of answers %q, want RPEP", got)
	}
}

func TestServeEnds(t *testing.T) {
	whole := append(head(2, 1), 1, 2)
	stopped, stop := context.WithCancel(t.Context())
	stop()
	bad := errors.New("no pipe")
	tests := []struct {
		name string
		ctx  context.Context
		in   io.Reader
		out  io.Writer
		want error
	}{
		{"with its input", t.Context(), bytes.NewReader(whole), io.Discard, nil},
		{"with a cut picture", t.Context(), bytes.NewReader(whole[:9]), io.Discard, io.ErrUnexpectedEOF},
		{"with a huge picture", t.Context(), bytes.NewReader(head(1<<20, 1<<20)), io.Discard, worker.ErrLarge},
		{"with its context", stopped, bytes.NewReader(whole), io.Discard, context.Canceled},
		{"with its output", t.Context(), bytes.NewReader(whole), failing{bad}, bad},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := worker.Serve(tt.ctx, tt.in, tt.out, engine(measure)); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestAnswerTooLong(t *testing.T) {
	var b bytes.Buffer
	if err := worker.WriteAnswer(&b, 'P', make([]byte, worker.MostAnswer+1)); err != nil {
		t.Fatal(err)
	}
	k, body, err := worker.ReadAnswer(&b)
	if k != 'E' || len(body) > 100 || err != nil {
		t.Errorf("kind %c, %d bytes, %v; want a short error", k, len(body), err)
	}
}

func FuzzReadPicture(f *testing.F) {
	f.Add(append(head(2, 2), 1, 2, 3, 4))
	f.Add(append(head(2, 2), 1, 2, 3))
	f.Add(head(1<<31, 1<<31))
	f.Add(head(0, 7))
	f.Fuzz(func(t *testing.T, frame []byte) {
		g, err := worker.ReadPicture(bytes.NewReader(frame))
		if err != nil {
			if g != nil {
				t.Fatal("a picture and an error")
			}
			return
		}
		if len(g.Pix) != g.Rect.Dx()*g.Rect.Dy() || len(g.Pix) == 0 {
			t.Fatalf("%d bytes for %v", len(g.Pix), g.Rect)
		}
		var again bytes.Buffer
		if err := worker.WritePicture(&again, g); err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(frame, again.Bytes()) {
			t.Fatal("written again it differs")
		}
	})
}

func FuzzAnswer(f *testing.F) {
	page, err := measure(picture(4, 4))
	if err != nil {
		f.Fatal(err)
	}
	body, err := json.Marshal(page)
	if err != nil {
		f.Fatal(err)
	}
	var b bytes.Buffer
	if err := worker.WriteAnswer(&b, 'P', body); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add(b.Bytes()[:b.Len()-3])
	f.Add([]byte("P\xff\xff\xff\xff"))
	f.Add([]byte("Q\x00\x00\x00\x00"))
	f.Add([]byte("P\x00\x00\x00\x5c" + `{"Lines":[{"Words":[{"Box":{"Min":{"X":-9223372036854775808},"Max":{"Y":1e18}}}]}]}        `))
	bounds := image.Rect(5, 6, 105, 206)
	f.Fuzz(func(t *testing.T, frame []byte) {
		_, body, err := worker.ReadAnswer(bytes.NewReader(frame))
		if err != nil {
			return
		}
		p, err := worker.ParsePage(body, bounds)
		if err != nil {
			if diff := cmp.Diff(ocr.Page{}, p); diff != "" {
				t.Fatalf("a page and an error: %s", diff)
			}
			return
		}
		for _, l := range p.Lines {
			for _, w := range l.Words {
				if !w.Box.In(bounds) || w.Confidence < 0 || w.Confidence > 1 {
					t.Fatalf("box %v, confidence %v", w.Box, w.Confidence)
				}
			}
		}
	})
}
