package worker_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"io"
	"os"
	"os/exec"
	"testing"
	"time"

	"sparekey/ocr"
	"sparekey/ocr/worker"
)

// childVariable makes the test binary a child that behaves as it says.
const childVariable = "SPAREKEY_TEST_CHILD"

func TestMain(m *testing.M) {
	how, ok := os.LookupEnv(childVariable)
	if !ok {
		os.Exit(m.Run())
	}
	if err := behave(how); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// behave is the main of a child.
func behave(how string) error {
	serve := func(e ocr.Engine) error {
		return worker.Main(context.Background(), os.Stdin, os.Stdout, func() (ocr.Engine, error) { return e, nil })
	}
	switch how {
	case "good":
		return serve(engine(measure))
	case "none":
		return worker.Main(context.Background(), os.Stdin, os.Stdout, func() (ocr.Engine, error) {
			return nil, fmt.Errorf("%w: install one", ocr.ErrNoEngine)
		})
	case "broken":
		return errors.New("a library is missing\nand more")
	case "silent":
		time.Sleep(time.Hour)
	case "garbage at once":
		fmt.Println("Tesseract greets you")
	case "parent":
		return parent()
	}
	if e, ok := misbehaving[how]; ok {
		return serve(engine(e))
	}
	return errors.New("unknown behaviour")
}

// misbehaving engines do so on pictures that are not 2 pixels wide.
var misbehaving = map[string]func(image.Image) (ocr.Page, error){
	"exit": func(image.Image) (ocr.Page, error) {
		fmt.Fprintln(os.Stderr, "letters of the picture")
		os.Exit(3)
		return ocr.Page{}, nil
	},
	"panic": func(image.Image) (ocr.Page, error) { panic("letters of the picture") },
	"hang": func(image.Image) (ocr.Page, error) {
		time.Sleep(time.Hour)
		return ocr.Page{}, nil
	},
	"garbage": func(image.Image) (ocr.Page, error) {
		fmt.Println("Warning: invalid resolution")
		return ocr.Page{}, nil
	},
	"endless": func(image.Image) (ocr.Page, error) {
		for {
			if _, err := fmt.Println("Warning: invalid resolution"); err != nil {
				return ocr.Page{}, err
			}
		}
	},
	"huge answer": func(image.Image) (ocr.Page, error) {
		_, err := os.Stdout.Write(binary.BigEndian.AppendUint32([]byte("P"), 1<<31))
		return ocr.Page{}, err
	},
	"not JSON": func(image.Image) (ocr.Page, error) {
		_, err := io.WriteString(os.Stdout, "P\x00\x00\x00\x03abc")
		return ocr.Page{}, err
	},
	"ready twice": func(image.Image) (ocr.Page, error) {
		_, err := io.WriteString(os.Stdout, "R\x00\x00\x00\x00")
		return ocr.Page{}, err
	},
	"doubt outside its word": func(image.Image) (ocr.Page, error) {
		return ocr.Page{Lines: []ocr.Line{{Words: []ocr.Word{{Text: "é", Doubts: []ocr.Doubt{{At: 1}}}}}}}, nil
	},
	"engine crashed": func(image.Image) (ocr.Page, error) {
		return ocr.Page{}, fmt.Errorf("reading: %w", ocr.ErrCrashed)
	},
	"engine slow": func(image.Image) (ocr.Page, error) { return ocr.Page{}, ocr.ErrSlow },
	"engine fails": func(image.Image) (ocr.Page, error) {
		return ocr.Page{}, errors.New("no such picture")
	},
	"too much": func(image.Image) (ocr.Page, error) {
		b := make([]byte, 3<<30)
		for i := range b {
			b[i] = 1
		}
		return ocr.Page{}, nil
	},
	"grandchild hangs": func(image.Image) (ocr.Page, error) {
		self, err := os.Executable()
		if err != nil {
			return ocr.Page{}, err
		}
		cmd := exec.Command(self)
		cmd.Env = append(os.Environ(), childVariable+"=silent")
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr // it holds the pipes to the parent
		return ocr.Page{}, cmd.Run()
	},
}

type engine func(image.Image) (ocr.Page, error)

func (e engine) Read(_ context.Context, img image.Image) (ocr.Page, error) {
	if img.Bounds().Dx() == 2 {
		return measure(img)
	}
	return e(img)
}

func (e engine) Close() error { return nil }

// measure answers with words about the picture and the process that read it.
func measure(img image.Image) (ocr.Page, error) {
	g := ocr.Gray(img)
	sum := 0
	for y := range g.Rect.Dy() {
		for x := range g.Rect.Dx() {
			sum += int(g.GrayAt(x, y).Y) * (x + 1) * (y + 2)
		}
	}
	words := []ocr.Word{
		{Text: fmt.Sprint(g.Rect.Dx(), "x", g.Rect.Dy(), " ", sum), Box: g.Rect, Confidence: 0.5,
			Doubts: []ocr.Doubt{{At: 1, Or: []ocr.Guess{{Text: "0", Probability: 0.25}}}}},
		{Text: os.Getenv("OMP_THREAD_LIMIT") + os.Getenv("OMP_NUM_THREADS"), Box: image.Rect(-1, 0, 1000, 1), Confidence: 7},
	}
	return ocr.Page{Lines: []ocr.Line{{Words: words}}}, nil
}

// parent starts a child that hangs on a picture, and says which process that is.
func parent() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	if err := os.Setenv(childVariable, "hang"); err != nil {
		return err
	}
	e, err := worker.Command(self)(context.Background())
	if err != nil {
		return err
	}
	fmt.Println(worker.Pid(e))
	_, err = e.Read(context.Background(), image.NewGray(image.Rect(0, 0, 9, 9)))
	return err
}
