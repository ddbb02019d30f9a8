package extract

import (
	"context"
	"errors"
	"fmt"

	"sparekey/scanner/blob"
)

// errStopped goes up through a reader when the loop over the items has ended.
var errStopped = errors.New("nobody wants more items")

// outlet hands items to the loop that ranges over them. Once the loop has ended
// every call returns errStopped, which readers pass on.
type outlet struct {
	yield   func(Item, error) bool
	shelf   *shelf
	inBody  bool // the loop body is running: a panic is not ours
	stopped bool
	later   bool // the blob is to come again
}

func (o *outlet) say(it Item, err error) error {
	if o.stopped {
		return errStopped
	}
	o.inBody, o.stopped = true, true // a body that never comes back has stopped, too
	more := o.yield(it, err)
	o.inBody, o.stopped = false, !more
	if !more {
		return errStopped
	}
	return nil
}

func (o *outlet) doc(d *Doc) error        { return o.say(Item{Doc: d}, nil) }
func (o *outlet) trouble(err error) error { return o.say(Item{}, err) }

// child hands on a member. A small picture that would be gone later is held in
// memory, so that it can wait for its turn: pictures are slow.
func (o *outlet) child(ctx context.Context, b blob.Blob) error {
	if b.Fleeting && b.Size >= 0 && b.Size <= keepBytes && blob.KindByName(baseName(b.Address)).Picture() && o.shelf.room(b) {
		kept, err := b.Keep(ctx)
		if err != nil {
			return o.member(b.Address, err)
		}
		o.shelf.put(kept)
		b = kept
	}
	return o.say(Item{Child: &b}, nil)
}

// member says that one member cannot be read. The limits end the whole
// container: what they stop would stop every further member.
func (o *outlet) member(addr blob.Address, err error) error {
	if errors.Is(err, blob.ErrLimit) || errors.Is(err, errStopped) {
		return err
	}
	return o.trouble(&MemberError{Address: addr, Err: err})
}

// MemberError says that one member of a container could not be read, while the
// others can.
type MemberError struct {
	Address blob.Address // of the member
	Err     error
}

func (e *MemberError) Error() string { return fmt.Sprintf("reading %s: %v", e.Address, e.Err) }
func (e *MemberError) Unwrap() error { return e.Err }

// guarded runs one reader. Its panic becomes an error that names the format; a
// panic of the loop body passes.
func (x *Extractor) guarded(ctx context.Context, b blob.Blob, out *outlet) {
	job := input{blob: b, format: "file"}
	defer func() {
		if out.inBody {
			return
		}
		if p := recover(); p != nil {
			out.trouble(fmt.Errorf("reading %s as %s: %w: the parser panicked", b.Address, job.format, ErrDamaged))
		}
	}()
	err := x.read(ctx, &job, out)
	if err == nil || errors.Is(err, errStopped) {
		return
	}
	if ended := ctx.Err(); ended != nil {
		err = ended // whatever a parser made of its reader's end
	}
	out.trouble(fmt.Errorf("reading %s as %s: %w", b.Address, job.format, err))
}
