package worker

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"

	"sparekey/ocr"
)

// Memory is what a child may take: the largest picture allowed, with the copies made
// of it on the way, fits.
const Memory = 2 << 30

// Main is the whole of the child process: it limits what the process may take, opens
// an engine and answers pictures until in ends. It returns nil when there is no
// engine, for the parent has been told.
func Main(ctx context.Context, in io.Reader, out io.Writer, open func() (ocr.Engine, error)) error {
	if err := noDump(); err != nil {
		return fmt.Errorf("forbidding memory dumps: %w", err)
	}
	if err := LimitMemory(Memory); err != nil {
		return err
	}
	// With one thread the library keeps one heap; each costs address space.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	e, err := open()
	if err != nil {
		return answer(out, err)
	}
	return errors.Join(Serve(ctx, in, out, e), e.Close())
}

// Serve reads the pictures that come from in with e and answers each to out. It
// returns nil when in ends, else the first error of in, out or ctx. An engine that
// panics takes the process with it, which is what the process is for. It does not
// close e.
func Serve(ctx context.Context, in io.Reader, out io.Writer, e ocr.Engine) error {
	if err := writeAnswer(out, ready, nil); err != nil {
		return fmt.Errorf("answering: %w", err)
	}
	from := bufio.NewReaderSize(in, 64<<10)
	for {
		g, err := readPicture(from)
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("receiving a picture: %w", err)
		}
		page, err := e.Read(ctx, g)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			err = answer(out, err)
		} else if body, bad := json.Marshal(page); bad != nil {
			err = answer(out, errors.New("the page cannot be sent"))
		} else {
			err = writeAnswer(out, read, body)
		}
		if err != nil {
			return fmt.Errorf("answering: %w", err)
		}
	}
}

// answer tells the parent of an error in a way that keeps what errors.Is knows.
func answer(out io.Writer, err error) error {
	k := failed
	switch {
	case errors.Is(err, ocr.ErrNoEngine):
		k = none
	case errors.Is(err, ocr.ErrCrashed):
		k = crashed
	case errors.Is(err, ocr.ErrSlow):
		k = slow
	}
	return writeAnswer(out, k, []byte(err.Error()))
}
