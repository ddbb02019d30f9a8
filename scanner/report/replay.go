package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"sparekey/matchers/evidence"
)

// maxLine bounds one line of a stream: a hit of a thousand codes is far below.
const maxLine = 16 << 20

// Replay reads a stream that [NewJSONL] wrote and hands its messages to a
// reporter. Codes come back from a revealed stream; of a masked one only their
// grouping does. When the stream breaks off, to gets a Done that says so before
// the error is returned. Errors never quote the stream.
func Replay(from io.Reader, to Reporter) error {
	p := player{to: to}
	lines := bufio.NewScanner(from)
	lines.Buffer(nil, maxLine)
	number := 0
	for lines.Scan() {
		number++
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		if err := p.play(line); err != nil {
			return errors.Join(fmt.Errorf("replaying line %d: %w", number, err), p.finish())
		}
	}
	if err := lines.Err(); err != nil {
		return errors.Join(fmt.Errorf("reading line %d of the stream: %w", number+1, err), p.finish())
	}
	if !p.done {
		return errors.Join(fmt.Errorf("reading the stream, %d lines: %w", number, io.ErrUnexpectedEOF), p.finish())
	}
	return nil
}

// player knows how far a stream is: a run comes first, a summary last.
type player struct {
	to      Reporter
	run     *Run
	summary Summary // what is known if the stream ends here
	done    bool
}

func (p *player) play(line []byte) error {
	var m wireMessage
	if err := json.Unmarshal(line, &m); err != nil {
		return wordless(err)
	}
	set := 0
	for _, is := range []bool{m.Run != nil, m.Hit != nil, m.Pointer != nil, m.Progress != nil, m.Summary != nil} {
		if is {
			set++
		}
	}
	switch {
	case set != 1:
		return fmt.Errorf("%d messages in one line, want 1", set)
	case (m.Run != nil) != (p.run == nil):
		return errors.New("a stream has one run, and it comes first")
	case p.done:
		return errors.New("there is more after the summary")
	}
	return p.pass(&m)
}

func (p *player) pass(m *wireMessage) error {
	switch {
	case m.Run != nil:
		return p.start(m.Run)
	case m.Hit != nil:
		h, err := m.Hit.hit()
		if err != nil {
			return err
		}
		p.count(h.Level)
		return p.to.Hit(h)
	case m.Pointer != nil:
		pointer, err := m.Pointer.pointer()
		if err != nil {
			return err
		}
		p.summary.Unread[pointer.Reason]++
		return p.to.Pointer(pointer)
	case m.Progress != nil:
		p.summary.Stats.Files, p.summary.Stats.Read = m.Progress.Files, m.Progress.Read
		p.summary.Stats.Candidates = m.Progress.Candidates
		return p.to.Progress(m.Progress)
	}
	p.done = true
	return p.to.Done(m.Summary.summary())
}

func (p *player) start(w *wireRun) error {
	if w.Schema != Schema {
		return fmt.Errorf("the stream is of another schema than %s", Schema)
	}
	run := &Run{Schema: w.Schema, Tool: w.Tool, StartedAt: time.Time(w.StartedAt), Roots: w.Roots}
	p.run = run
	p.summary = Summary{FinishedAt: run.StartedAt, Stopped: "interrupt", Unread: map[string]int{}}
	return p.to.Start(run)
}

func (p *player) count(l evidence.Level) {
	switch l {
	case evidence.Likely:
		p.summary.Stats.Likely++
	case evidence.Possible:
		p.summary.Stats.Possible++
	case evidence.Weak:
		p.summary.Stats.Weak++
	}
}

// finish ends a stream that began and broke off.
func (p *player) finish() error {
	if p.run == nil || p.done {
		return nil
	}
	return p.to.Done(&p.summary)
}

// wordless returns an error of the decoder without what it read: that may be a
// code.
func wordless(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON from byte %d on", syntax.Offset)
	case errors.As(err, &kind):
		return fmt.Errorf("a value of the wrong kind in field %s", kind.Field)
	}
	return errors.New("a value that is not of the schema")
}
